/** Who could ask; the order of the cells of a row. A complainant is who holds the secret link. */
export const actors = [
  'public',
  'complainant',
  'seller',
  'partner',
  'handler',
  'coordinator',
  'management',
  'policy officer',
  'auditor',
  'administrator',
] as const

export type TableActor = (typeof actors)[number]

/** How somebody can stand to what is asked for, each by its letter; `names.ts` says what they mean. */
export const relations = ['o', 'x', 't', 'm', 'c', 'd', 'w', 's'] as const

export type Relation = (typeof relations)[number]

/** The rows of one type of the graph. */
export interface TypeRows {
  /** The letters that its cells may hold; without any it is the same for everything of this type. */
  readonly relations?: string
  /** The letters of relations that the product does not know yet: no cell speaks of them. */
  readonly notYetTried?: string
  /** Each field with a cell for each actor: letters, `*` for the same for all, or `-` for never. */
  readonly fields: Readonly<Record<string, string>>
}

export type AccessRows = Readonly<Record<string, TypeRows>>
