'use strict'
/**
 * One clock for several processes: a preload (`node --require clock.cjs`) that moves `Date` by an offset in
 * milliseconds, kept by the tenant in a file of 8 bytes (a little-endian float64). Without NONLIEU_CLOCK_FILE
 * it does nothing. Timers and `performance` stay real: time jumps, it does not run faster.
 */
const { readFileSync } = require('node:fs')
const path = require('node:path')

const file = process.env.NONLIEU_CLOCK_FILE
const done = Symbol.for('nonlieu.clock')
// Short enough that nobody waits for it, long enough to cost nothing (some 50 small reads a second).
const REREAD_MS = 20

if (file !== undefined && file !== '' && globalThis[done] !== true) {
  globalThis[done] = true
  followClock(path.resolve(file)) // the host changes its directory later
}

function followClock(file) {
  const RealDate = globalThis.Date
  const realNow = RealDate.now.bind(RealDate)
  let offset = 0

  function reread() {
    try {
      const bytes = readFileSync(file)
      if (bytes.length < 8) return // being written for the first time
      const value = bytes.readDoubleLE(0)
      // Outside of what a Date can hold the file is not ours; the last good offset stays.
      if (Number.isFinite(value) && Math.abs(value) < 1e14) offset = value
    } catch {
      // Not there yet: the clock is the real one until the tenant writes it.
    }
  }

  function now() {
    return Math.floor(realNow() + offset)
  }

  const MovedDate = new Proxy(RealDate, {
    construct(target, args, newTarget) {
      return Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget)
    },
    apply() {
      return new RealDate(now()).toString()
    },
  })

  reread()
  RealDate.now = now
  RealDate.prototype.constructor = MovedDate
  globalThis.Date = MovedDate
  setInterval(reread, REREAD_MS).unref()
}
