// Writes manifest.xml, the template: node scripts/manifest/make.ts
import { writeFile } from 'node:fs/promises'
import { manifestTemplate } from './manifest.ts'

await writeFile(new URL('../../manifest.xml', import.meta.url), manifestTemplate())
