import { randomUUID } from 'node:crypto'
import type { Id } from '@waarborg/domain/foundation'
import { getSuffix, TypeID, typeidUnboxed } from 'typeid-js'

/** A new UUIDv7: rising with time, so that rows land beside each other. */
export function newId<Noun extends string>(): Id<Noun> {
  return TypeID.fromString(`x_${getSuffix(typeidUnboxed('x'))}`).toUUID() as Id<Noun>
}

/** A random id, for what a seller sees: a rising one would tell when (D-16). */
export function newRandomId<Noun extends string>(): Id<Noun> {
  return randomUUID() as Id<Noun>
}
