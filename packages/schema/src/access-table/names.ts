import type { Relation, TableActor } from './access-rows.js'

type InBoth<Name extends string> = Readonly<Record<Name, { readonly NL: string; readonly EN: string }>>

export const actorNames: InBoth<TableActor> = {
  public: { NL: 'publiek', EN: 'public' },
  complainant: { NL: 'melder', EN: 'complainant' },
  seller: { NL: 'verkoper', EN: 'seller' },
  partner: { NL: 'sleutel', EN: 'partner key' },
  handler: { NL: 'behandelaar', EN: 'handler' },
  coordinator: { NL: 'coördinator', EN: 'coordinator' },
  management: { NL: 'directie', EN: 'management' },
  'policy officer': { NL: 'beleid', EN: 'policy officer' },
  auditor: { NL: 'auditor', EN: 'auditor' },
  administrator: { NL: 'beheerder', EN: 'administrator' },
}

export const relationNames: InBoth<Relation> = {
  o: { NL: 'eigen', EN: 'own' },
  x: { NL: 'van een ander', EN: 'another’s' },
  t: { NL: 'van dezelfde handelaar', EN: 'of the same trader' },
  m: { NL: 'over mijzelf', EN: 'about me' },
  c: { NL: 'afgesloten', EN: 'closed' },
  d: { NL: 'vernietigd', EN: 'disposed' },
  w: { NL: 'van het kantoor zelf', EN: 'of the office itself' },
  s: { NL: 'over wie zich aanmeldt', EN: 'of who signs in' },
}
