import type { Id } from '@waarborg/domain/foundation'
import { TypeID } from 'typeid-js'

/** The nouns that have an address in the graph, and how their ids begin. */
export const prefixes = {
  complaint: 'cmp',
  handler: 'han',
  category: 'cat',
  seller: 'sel',
  violation: 'vio',
  'policy-category': 'pol',
  'contact-report': 'rep',
  attachment: 'att',
  order: 'ord',
  import: 'imp',
} as const

export type NodeNoun = keyof typeof prefixes

const nouns = new Map(Object.entries(prefixes).map(([noun, prefix]) => [prefix as string, noun as NodeNoun]))

/** `cmp_01h…` of a UUID. */
export function encodeId(noun: NodeNoun, uuid: string): string {
  return TypeID.fromUUID(prefixes[noun], uuid).toString()
}

/** Noun and UUID of an id of ours, or null when it is none. */
export function decodeAnyId(id: string): { noun: NodeNoun; uuid: string } | null {
  if (!/^[a-z]{3}_[0-7][0-9a-hjkmnp-tv-z]{25}$/.test(id)) return null
  const noun = nouns.get(id.slice(0, 3))
  return noun === undefined ? null : { noun, uuid: TypeID.fromString(id).toUUID() }
}

/** The UUID in an id of this noun; null for another noun's id or for anything else. */
export function decodeId<Noun extends NodeNoun>(noun: Noun, id: string): Id<Noun> | null {
  const read = decodeAnyId(id)
  return read?.noun === noun ? (read.uuid as Id<Noun>) : null
}
