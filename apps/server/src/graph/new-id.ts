import { randomFillSync, randomUUID } from 'node:crypto'
import type { Id } from '@waarborg/domain/foundation'
import { v7 } from 'uuid'

/** A new UUIDv7: rising with time, so that rows land beside each other. */
export function newId<Noun extends string>(): Id<Noun> {
  return v7() as Id<Noun>
}

/** A random id, for what a seller sees: a rising one would tell when (D-16). */
export function newRandomId<Noun extends string>(): Id<Noun> {
  return randomUUID() as Id<Noun>
}

/** As `newId`, for many rows of one statement: rising in their order. */
export function newIds<Noun extends string>(count: number): Id<Noun>[] {
  const random = randomFillSync(Buffer.alloc(count * 8))
  const moment = Number.parseInt(newId().replace('-', '').slice(0, 12), 16)
  return Array.from({ length: count }, (_, place) => {
    // Twelve bits count within a millisecond; past them the next one is borrowed.
    const at = (moment + (place >>> 12)).toString(16).padStart(12, '0')
    const within = (place & 0xfff).toString(16).padStart(3, '0')
    const variant = (0x8 | (random.readUInt8(place * 8) >>> 6)).toString(16)
    const rest = random.toString('hex', place * 8, place * 8 + 8)
    return `${at.slice(0, 8)}-${at.slice(8)}-7${within}-${variant}${rest.slice(1, 4)}-${rest.slice(4)}` as Id<Noun>
  })
}
