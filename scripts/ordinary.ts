/**
 * Makes a folder of ordinary mail in every language, out of what Debian's translators have written, in varied
 * envelopes. Nothing of it is committed; the same packages, count and seed give the same folder.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ordinaryMail } from './ordinary/mail.ts'
import { passagesIn } from './ordinary/passages.ts'

const usage = `node scripts/ordinary.ts FOLDER [--count 2000] [--seed 1] [--from FOLDER]…

  --from  where manual pages (man/xx), message catalogues (locale/xx/LC_MESSAGES) and package descriptions
          (Translation-xx) stand; default /usr/share/man and /usr/share/locale. On Debian, more languages come with
          apt-get install manpages-{cs,da,de,el,es,fi,fr,hu,it,nb,nl,pl,pt-br,ro,ru,sr,sv,tr,uk}
`

async function ordinary(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      count: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
      from: { type: 'string', multiple: true, default: ['/usr/share/man', '/usr/share/locale'] },
    },
  })
  const [folder] = positionals
  const count = Number(values.count)
  if (folder === undefined || !Number.isSafeInteger(count) || count < 1) {
    process.stderr.write(`Failed to start: a folder to write to and a whole --count are needed.\n\n${usage}`)
    return 2
  }
  const passages = [...(await passagesIn(values.from))]
  if (passages.length === 0) {
    process.stderr.write(
      `Failed to find any text in ${values.from.join(', ')}. Name other folders with --from.\n`,
    )
    return 1
  }
  await mkdir(folder, { recursive: true })
  for (let made = 0; made < count; made += 1) {
    const [language, texts] = passages[made % passages.length] ?? ['', []]
    const number = String(made + 1).padStart(5, '0')
    const { kind, bytes } = await ordinaryMail(`${values.seed}-${number}`, { language, passages: texts })
    await writeFile(join(folder, `${number}-${language}-${kind}.eml`), bytes)
  }
  console.log(
    `${count} mails in ${passages.length} languages: ${passages.map(([language]) => language).join(' ')}`,
  )
  return 0
}

process.exitCode = await ordinary(process.argv.slice(2))
