'use strict'
/**
 * A preload that ends this process when its standard input ends, which the system sees to even where the
 * parent was killed hard. The polite way first, so that what is on disk is written.
 */
const GRACE_MS = 3000

process.stdin.on('error', end)
process.stdin.on('end', end)
process.stdin.resume()
// The pipe alone must not keep a process that has ended its work.
process.stdin.unref?.()

function end() {
  setTimeout(() => process.exit(0), GRACE_MS).unref()
  process.kill(process.pid, 'SIGTERM')
}
