import { type Logger, pino } from 'pino'

/** Structured lines on standard output; they hold ids and faults, never texts or personal data. */
export const makeLog = (level: string): Logger => pino({ level, base: null })

/** A message without what it quotes: PostgreSQL and JSON.parse quote the value that they cannot read. */
export const withoutQuoted = (message: string): string =>
  message.replace(/"(?:[^"\\]|\\.)*"?|'[^']*'?|`[^`]*`?/g, '"…"').slice(0, 500)

interface Fault extends Error {
  readonly code?: string
  readonly constraint?: string
  readonly driverError?: Fault
}

/** What the log may tell of a fault: its kind and where it came from, without the values it speaks of. */
export function faultFacts(fault: Fault) {
  const { name, message, stack = '', code, constraint, driverError } = fault
  return {
    name,
    message: withoutQuoted(message),
    ...((code ?? driverError?.code) ? { code: code ?? driverError?.code } : {}),
    ...((constraint ?? driverError?.constraint) ? { constraint: constraint ?? driverError?.constraint } : {}),
    at: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim()),
  }
}
