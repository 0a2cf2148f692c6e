import { createHmac } from 'node:crypto'
import { z } from 'zod'

/** A place in a list: in which list and order, at which sort key and row. */
export interface Place {
  readonly list: string
  readonly key: string
  readonly id: string
}

const written = z.tuple([z.string(), z.string(), z.uuid()])

/** An opaque cursor. Its seal shows that we issued it; the derived key is the office's. */
export function writeCursor(place: Place, sealKey: string): string {
  const body = Buffer.from(JSON.stringify([place.list, place.key, place.id])).toString('base64url')
  return `${body}.${seal(body, sealKey)}`
}

/** The place, or null when the cursor is not ours or belongs to another list or order. */
export function readCursor(cursor: string, list: string, sealKey: string): Place | null {
  const [body, mark, ...more] = cursor.split('.')
  if (body === undefined || more.length > 0 || mark !== seal(body, sealKey)) return null
  const read = written.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString()))
  if (!read.success || read.data[0] !== list) return null
  return { list, key: read.data[1], id: read.data[2] }
}

const seal = (body: string, sealKey: string): string =>
  createHmac('sha256', sealKey).update(body).digest('base64url').slice(0, 11)
