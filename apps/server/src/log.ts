import { type Logger, pino } from 'pino'

/** Structured lines on standard output; they hold ids and faults, never texts or personal data. */
export const makeLog = (level: string): Logger => pino({ level, base: null })
