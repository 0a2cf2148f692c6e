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
  const bytes = newIdBytes(count)
  return Array.from({ length: count }, (_, place) => {
    const hex = bytes.toString('hex', place * 16, place * 16 + 16)
    const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)]
    return parts.join('-') as Id<Noun>
  })
}

/** As `newIds`, of 16 bytes each, one after another. */
export function newIdBytes(count: number): Buffer {
  const bytes = randomFillSync(Buffer.alloc(count * 16))
  const moment = Number.parseInt(newId().replace('-', '').slice(0, 12), 16)
  for (let place = 0; place < count; place += 1) {
    const at = place * 16
    // Twelve bits count within a millisecond; past them the next one is borrowed.
    bytes.writeUIntBE(moment + (place >>> 12), at, 6)
    bytes.writeUInt16BE(0x7000 | (place & 0xfff), at + 6)
    bytes.writeUInt8(0x80 | (bytes.readUInt8(at + 8) & 0x3f), at + 8)
  }
  return bytes
}
