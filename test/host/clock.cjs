'use strict'
/**
 * One clock for several processes: a preload (`node --require clock.cjs`) that moves `Date` by an offset in
 * milliseconds, kept by the tenant in a file of 8 bytes (a little-endian float64). Without NONLIEU_CLOCK_FILE
 * it does nothing. Timers and `performance` stay real: time jumps, it does not run faster.
 */
const { openSync, readSync } = require('node:fs')
const path = require('node:path')

const file = process.env.NONLIEU_CLOCK_FILE
const done = Symbol.for('nonlieu.clock')
// Nobody who has heard of an advance reckons with the time before it; a read costs some microseconds.
const REREAD_MS = 1

if (file !== undefined && file !== '' && globalThis[done] !== true) {
  globalThis[done] = true
  followClock(path.resolve(file)) // the host changes its directory later
}

function followClock(file) {
  const RealDate = globalThis.Date
  const realNow = RealDate.now.bind(RealDate)
  const bytes = Buffer.alloc(8)
  let descriptor = null
  let readAt = -REREAD_MS
  let offset = 0

  function reread() {
    readAt = performance.now()
    try {
      descriptor ??= openSync(file, 'r')
      if (readSync(descriptor, bytes, 0, 8, 0) < 8) return // being written for the first time
      const value = bytes.readDoubleLE(0)
      // Outside of what a Date can hold the file is not ours; the last good offset stays.
      if (Number.isFinite(value) && Math.abs(value) < 1e14) offset = value
    } catch {
      // Not there yet: the clock is the real one until the tenant writes it.
    }
  }

  function now() {
    if (performance.now() - readAt >= REREAD_MS) reread()
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
}
