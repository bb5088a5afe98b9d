import { parseArgs } from 'node:util'
import { startTenant } from './graph/tenant.ts'

/** `npm run tenant`: Graph and Entra alone, until interrupted. Prints one JSON line when ready. */
async function main(): Promise<number> {
  const options = readArguments()
  if (options === null) {
    console.error('Usage: npm run tenant -- [--port N] [--clock-file FILE]')
    return 2
  }
  const tenant = await startTenant(options).catch((error: unknown) => {
    console.error(startFailure(error, options.port))
    return null
  })
  if (tenant === null) return 2
  console.log(
    JSON.stringify({
      url: tenant.url,
      graph: `${tenant.url}/v1.0`,
      authority: tenant.url,
      tenantId: tenant.tenantId,
      identity: tenant.identity,
      control: `${tenant.url}/_tenant`,
      app: tenant.app,
    }),
  )
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
  await tenant.close()
  return 0
}

function readArguments(): { readonly port: number; readonly clockFile?: string } | null {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' }, 'clock-file': { type: 'string' } } })
    const port = Number(values.port ?? 0)
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return null
    const file = values['clock-file']
    return file === undefined ? { port } : { port, clockFile: file }
  } catch {
    return null // an unknown flag: the usage line says which there are
  }
}

function startFailure(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Stop what uses it, or give another with --port N.`
  if (code === 'EACCES') return `Port ${port} may not be used here. Give one above 1023 with --port N.`
  return `The tenant could not start: ${error instanceof Error ? error.message : 'unknown reason'}.`
}

process.exitCode = await main()
