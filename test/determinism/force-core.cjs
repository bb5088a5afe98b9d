'use strict'
/**
 * Preloaded with `node --require`, in every thread: the recogniser then takes the core that NONLIEU_CORE names, as it would
 * on a processor that can no more. It asks `wasm-feature-detect` what the processor can, and that answers otherwise here.
 * Which core was taken is told on standard error.
 */
const { writeSync } = require('node:fs')
const Module = require('node:module')

const can = { relaxed: [true, true], simd: [true, false], plain: [false, false] }[
  process.env.NONLIEU_CORE ?? ''
]
const load = Module._load

if (can !== undefined) {
  const [simd, relaxedSimd] = can
  const answers = { simd: async () => simd, relaxedSimd: async () => relaxedSimd }
  Module._load = (request, ...rest) => {
    if (request.startsWith('tesseract.js-core/')) writeSync(2, `${request}\n`)
    return request === 'wasm-feature-detect' ? answers : load(request, ...rest)
  }
}
