import { actors, type Relation, type TableActor } from '@waarborg/schema/access-table'
import type { TestOffice } from '../../test-office/test-office.fixture.js'

export type Variables = Readonly<Record<string, unknown>>

/** Something that is asked for, and how each stands to it; who is not named stands in no relation. */
export interface TableObject {
  readonly variables: Variables
  readonly relationOf: Partial<Record<TableActor, Relation>>
  /** Who ask for it, when that is not everybody. */
  readonly askedBy?: readonly TableActor[]
}

/** Everybody stands to it in this relation, but for whom it is their own. */
export const forAll = (relation: Relation, ...owners: readonly TableActor[]): TableObject['relationOf'] =>
  Object.fromEntries(actors.map((actor) => [actor, owners.includes(actor) ? 'o' : relation]))

/** One after the other, as acts on one office go. */
export async function inTurn<From, Into>(
  all: readonly From[],
  make: (each: From) => Promise<Into>,
): Promise<Into[]> {
  const made: Into[] = []
  for (const each of all) made.push(await make(each))
  return made
}

/** The same for an office whenever it is asked for. */
export function onceFor<T>(make: (office: TestOffice) => Promise<T>): (office: TestOffice) => Promise<T> {
  const made = new WeakMap<TestOffice, Promise<T>>()
  return (office) => {
    const known = made.get(office) ?? make(office)
    made.set(office, known)
    return known
  }
}
