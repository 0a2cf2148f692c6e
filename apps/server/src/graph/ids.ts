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
  'journal-check': 'chk',
  'partner-key': 'key',
  'seller-contact': 'con',
  extract: 'ext',
  note: 'not',
  label: 'lab',
  'safety-signal': 'sig',
  message: 'msg',
  'saved-view': 'viw',
  bulk: 'blk',
  'register-block': 'blc',
  link: 'lnk',
  'force-majeure': 'fmw',
} as const

export type NodeNoun = keyof typeof prefixes

const nouns = new Map(Object.entries(prefixes).map(([noun, prefix]) => [prefix as string, noun as NodeNoun]))

/** `cmp_01h…` of a UUID. */
export const encodeId = (noun: NodeNoun, uuid: string): string => `${prefixes[noun]}_${suffixOf(uuid)}`

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'
const PAIRS = Array.from({ length: 1024 }, (_, n) => `${DIGITS[n >> 5]}${DIGITS[n & 31]}`)

/**
 * The 128 bits of a UUID in base 32, as the TypeID library writes them. A page holds hundreds of ids, and the library
 * takes a tenth of the time of the whole answer for them.
 */
function suffixOf(uuid: string): string {
  const hex = uuid.replaceAll('-', '')
  let suffix = PAIRS[Number.parseInt(hex.slice(0, 2), 16)] ?? ''
  for (let place = 2; place < 32; place += 5) {
    const bits = Number.parseInt(hex.slice(place, place + 5), 16)
    suffix += `${PAIRS[bits >> 10]}${PAIRS[bits & 1023]}`
  }
  return suffix
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
