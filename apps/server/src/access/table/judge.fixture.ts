import { accessTable, cellsOf, isSeen, type TableActor } from '@waarborg/schema/access-table'
import type { Found } from './look.fixture.js'
import type { TableObject } from './table-object.fixture.js'
import type { Way } from './way.fixture.js'

/** What somebody found of the fields of one thing. */
export interface Sight {
  readonly actor: TableActor
  readonly object: TableObject
  readonly found: ReadonlyMap<string, Found>
}

/** Where a cell of a type says another thing than what was found, and where nothing tried it. */
export function differences(type: string, way: Way, sights: readonly Sight[]): string[] {
  const ofCells = rowsOf(type).flatMap(([field, row]) => {
    const cells = cellsOf(row)
    const shown = shownOf(field, sights)
    return [
      ...untried(cells, sights).map((what) => `${type}.${field} ${what}`),
      ...sights.flatMap(({ actor, object, found }) => {
        const cell = cells[actor]
        const relation = object.relationOf[actor]
        if (relation === undefined && hasLetters(cell)) return []
        const isMeant = isSeen(cell, relation)
        const fault = faultOf(
          isMeant,
          found.get(field) ?? 'absent',
          shown.has(object),
          way.nullIsSeen === true,
        )
        return fault === null ? [] : [`${type}.${field} ${actor} ${relation ?? ''}: ${cell}, yet ${fault}`]
      }),
    ]
  })
  return [...ofCells, ...unheardOf(type, sights)]
}

/** The relations that a type names and that nobody stood in. */
function unheardOf(type: string, sights: readonly Sight[]): string[] {
  const { relations = '', notYetTried = '' } = accessTable[type] ?? {}
  const met = new Set(sights.map(({ actor, object }) => object.relationOf[actor]))
  return [...relations]
    .filter((letter) => !notYetTried.includes(letter) && !met.has(letter as never))
    .map((letter) => `${type}: nothing is ${letter} to anybody`)
}

/** What contradicts a cell. That something is empty for everybody proves nothing either way. */
function faultOf(isMeant: boolean, found: Found, isShown: boolean, nullIsSeen: boolean): string | null {
  if (found === 'value' || (found === 'empty' && nullIsSeen)) return isMeant ? null : 'seen'
  if (!isMeant) return null
  if (found === 'refused') return 'refused'
  return isShown ? 'not seen' : null
}

/** The fields of a type that nobody was shown a value of, in each relation that a cell speaks of. */
export function unshown(type: string, way: Way, sights: readonly Sight[]): string[] {
  if (way.nullIsSeen === true) return []
  const without = rowsOf(type).flatMap(([field, row]) =>
    lettersOf(type, row, sights).map((letter) => ({
      field,
      letter,
      isShown: isShownIn(letter, field, sights),
    })),
  )
  const letters = [...new Set(without.map(({ letter }) => letter))]
  return letters.flatMap((letter) => {
    const all = without.filter((each) => each.letter === letter)
    const missing = all.filter(({ isShown }) => !isShown)
    if (missing.length > 0 && missing.length === all.length) return [`${type} ${letter}`.trim()]
    return missing.map(({ field }) => `${type}.${field} ${letter}`.trim())
  })
}

/** The relations that a row speaks of for those who looked; one without a letter when it speaks of none. */
function lettersOf(type: string, row: string, sights: readonly Sight[]): string[] {
  const cells = cellsOf(row)
  const spoken = new Set(sights.map(({ actor }) => cells[actor]))
  const { relations = '' } = accessTable[type] ?? {}
  if (relations === '') return ['']
  return [...relations].filter((letter) => [...spoken].some((cell) => cell.includes(letter)))
}

const isShownIn = (letter: string, field: string, sights: readonly Sight[]): boolean =>
  [...shownOf(field, sights)].some(
    ({ relationOf }) => letter === '' || Object.values<string>(relationOf).includes(letter),
  )

const rowsOf = (type: string) => Object.entries(accessTable[type]?.fields ?? {})

const shownOf = (field: string, sights: readonly Sight[]): ReadonlySet<TableObject> =>
  new Set(sights.filter(({ found }) => found.get(field) === 'value').map(({ object }) => object))

const hasLetters = (cell: string): boolean => /[a-z]/.test(cell)

/** The letters of cells in whose relation this actor was given nothing to look at. */
function untried(cells: Readonly<Record<TableActor, string>>, sights: readonly Sight[]): string[] {
  const actors = [...new Set(sights.map(({ actor }) => actor))]
  return actors.flatMap((actor) => {
    const given = sights
      .filter((sight) => sight.actor === actor)
      .map(({ object }) => object.relationOf[actor])
    return [...cells[actor]]
      .filter((letter) => hasLetters(letter) && !given.includes(letter as never))
      .map((letter) => `${actor}: nothing is ${letter}`)
  })
}
