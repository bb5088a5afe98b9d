#!/usr/bin/env node
import './clock.cjs'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { errorType, HostError } from './host-error.ts'
import { startHost } from './host.ts'
import { startFunc } from './func.ts'

/**
 * node test/host/run.ts --app ROOT [--port N] [--func] [--lease SECONDS] [--drain SECONDS] [--until-stdin-ends] [--on-word]
 *
 * Runs a built Functions app; prints one JSON line `{"url":…,"functions":[…]}` on standard output when it is
 * ready, its log on standard error. With `--on-word` it loads the app and begins when a byte comes on standard input.
 * SIGTERM and SIGINT drain and end it, a second Ctrl-C ends it at once.
 * Exit 2 with one sentence where it cannot start.
 */
async function main(): Promise<void> {
  const options = readArguments()
  if (options.func) {
    const func = await startFunc(options)
    console.log(JSON.stringify({ url: func.url }))
    endOn(func.close, options.untilStdinEnds)
    await func.ended
    return
  }
  const host = await startHost({
    ...options,
    environment: process.env,
    write: (line) => console.error(line),
    ...(options.onWord ? { begin: word() } : {}),
  })
  console.log(JSON.stringify({ url: host.url, functions: host.functions }))
  endOn(host.close, options.untilStdinEnds)
}

/** A byte on standard input; its end is heard by `endOn` alone. */
async function word(): Promise<void> {
  await once(process.stdin, 'data')
  process.stdin.pause()
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      app: { type: 'string', default: '.' },
      port: { type: 'string', default: '7071' },
      func: { type: 'boolean', default: false },
      lease: { type: 'string' },
      drain: { type: 'string' },
      'until-stdin-ends': { type: 'boolean', default: false },
      'on-word': { type: 'boolean', default: false },
    },
  })
  return {
    app: values.app,
    port: wholeNumber('--port', values.port, 65_535),
    func: values.func,
    untilStdinEnds: values['until-stdin-ends'],
    onWord: values['on-word'],
    ...(values.lease === undefined ? {} : { lease: wholeNumber('--lease', values.lease, 604_800) * 1000 }),
    ...(values.drain === undefined ? {} : { drain: wholeNumber('--drain', values.drain, 3600) * 1000 }),
  }
}

function wholeNumber(flag: string, text: string, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (value <= most) return value
  throw new TypeError(`${flag} wants a whole number from 0 to ${most}, not "${text}".`)
}

/** Ends the process in good order on a signal, or when whoever started it is gone. */
function endOn(close: () => Promise<void>, untilStdinEnds: boolean): void {
  let ending = false
  function end(): void {
    if (ending) return
    ending = true
    void close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', () => {
    if (ending) process.exit(1)
    end()
  })
  if (untilStdinEnds) process.stdin.on('end', end).on('error', end).resume()
}

// An error outside of any invocation ends a worker in Azure, too; its message may hold words of a mail.
process.on('uncaughtException', (error) => {
  console.error(`Something failed outside of any invocation: ${errorType(error)}. The host ends.`)
  process.exit(70)
})

try {
  await main()
} catch (error) {
  const told = error instanceof HostError || error instanceof TypeError
  console.error(told ? error.message : `The host failed to start: ${errorType(error)}.`)
  process.exit(2)
}
