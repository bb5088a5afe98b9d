/** The levels of the Functions host, most talkative first. */
const LEVELS = ['trace', 'debug', 'information', 'warning', 'error', 'critical', 'none'] as const

export type LogLevel = (typeof LEVELS)[number]

/** Writes one line if its category's level allows it. Categories are Azure's: `Host.…`, `Function.NAME`, `Function.NAME.User`. */
export type HostLog = (level: LogLevel, category: string, message: string) => void

/**
 * @param logLevel `logging.logLevel` of host.json: category prefix → level; the longest prefix decides, then
 * `default`, then information.
 * @param write Takes one line without its end. Line breaks in messages are made visible, so that one entry is one line.
 */
export function hostLog(
  logLevel: Readonly<Record<string, LogLevel>>,
  write: (line: string) => void,
): HostLog {
  return (level, category, message) => {
    if (LEVELS.indexOf(level) < LEVELS.indexOf(levelOf(logLevel, category))) return
    const time = new Date().toISOString()
    const text = message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message
    write(`${time} ${level} ${category}: ${text.replaceAll('\r', '\\r').replaceAll('\n', '\\n')}`)
  }
}

const MAX_MESSAGE = 8192

function levelOf(logLevel: Readonly<Record<string, LogLevel>>, category: string): LogLevel {
  const prefixes = Object.keys(logLevel)
    .filter((prefix) => category === prefix || category.startsWith(`${prefix}.`))
    .toSorted((a, b) => b.length - a.length)
  return logLevel[prefixes[0] ?? 'default'] ?? 'information'
}

/** `Information` of host.json or `information` of the worker; null where it is neither. */
export function logLevel(name: string): LogLevel | null {
  return LEVELS.find((level) => level === name.toLowerCase()) ?? null
}
