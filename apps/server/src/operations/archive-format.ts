import { createHmac } from 'node:crypto'
import { z } from 'zod'

/**
 * A backup is a gzipped tar with, in this order: `waarborg.json` (what it is), `tables/<table>/<part>` (PostgreSQL's
 * COPY text), `jobs/<part>` (the jobs that waited), `files/<folder>/<id>/<sha256>`, `manifest.json` and `seal.json`.
 */
export const FORMAT = 'waarborg-backup'
export const FORMAT_VERSION = 1

/** No part of a table is larger, so that writing and reading need little memory. */
export const PART_IN_BYTES = 4_000_000

export const header = z.object({
  format: z.literal(FORMAT),
  version: z.number().int(),
  madeAt: z.string(),
  /** Tells keys apart without telling the key. */
  keyMark: z.string(),
})
export type Header = z.infer<typeof header>

const copied = z.object({ rows: z.number().int(), sha256: z.string() })

export const manifest = header.extend({
  mode: z.enum(['demonstration', 'production']).nullable(),
  /** The steps that the database had taken, by name. */
  migrations: z.array(z.string()),
  tables: z.array(copied.extend({ name: z.string(), columns: z.array(z.string()).min(1) })),
  jobs: copied,
  sequences: z.array(z.object({ name: z.string(), lastValue: z.string(), isCalled: z.boolean() })),
  files: z.object({ count: z.number().int(), bytes: z.number(), sha256: z.string() }),
  /** Files that were already missing or altered when the backup was made. */
  damagedFiles: z.array(z.string()),
})
export type Manifest = z.infer<typeof manifest>

/** `hmac` can only be made, and checked, with the office's own key. */
export const seal = z.object({ sha256: z.string(), hmac: z.string() })

export const keyMark = (key: Buffer): string =>
  createHmac('sha256', key).update('mark of the key').digest('hex').slice(0, 16)

export const hmacOf = (key: Buffer, content: Buffer): string =>
  createHmac('sha256', key).update('seal of a backup\0').update(content).digest('hex')
