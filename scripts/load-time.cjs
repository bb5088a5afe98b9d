'use strict'
/**
 * node scripts/load-time.cjs FILE: milliseconds that loading one built function takes in a fresh process, as
 * one JSON line `{"ms":…,"functions":[…]}`. `@azure/functions` gets a core that takes registrations only.
 */
const Module = require('node:module')
const { pathToFileURL } = require('node:url')

const functions = []
const core = {
  setProgrammingModel() {},
  registerFunction(metadata) {
    functions.push(metadata.name)
  },
  registerHook: () => ({ dispose() {} }),
  log() {},
}
Module.prototype.require = new Proxy(Module.prototype.require, {
  apply: (target, self, args) =>
    args[0] === '@azure/functions-core' ? core : Reflect.apply(target, self, args),
})

const from = performance.now()
import(pathToFileURL(process.argv[2]).href).then(
  () => {
    console.log(JSON.stringify({ ms: Math.round(performance.now() - from), functions }))
    process.exit(0)
  },
  (error) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
  },
)
