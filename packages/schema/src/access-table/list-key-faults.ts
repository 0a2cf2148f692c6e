import { type GraphQLSchema, isEnumType, isInputObjectType } from 'graphql'
import { type AccessRows, actors, type Relation, type TableActor } from './access-rows.js'
import { cellsOf, isEverSeen } from './cells.js'

type Keys = Readonly<Record<string, readonly string[]>>
/** What nobody sees of what was disposed of is not there any more, so that no list can tell of it. */
const DISPOSED: Relation = 'd'

type Muted = Readonly<Record<string, readonly TableActor[]>>

/** Filters and orders that tell of what their reader does not see, and those of which nothing is said. */
export function listKeyFaults(schema: GraphQLSchema, table: AccessRows, keys: Keys, muted: Muted): string[] {
  const inGraph = keysOf(schema)
  return [
    ...inGraph.filter((key) => !(key in keys)).map((key) => `${key}: say what it tells of`),
    ...Object.keys(keys)
      .filter((key) => !inGraph.includes(key))
      .map((key) => `${key} is not in the graph`),
    ...Object.entries(keys).flatMap(([key, tells]) =>
      tells.flatMap((field) => hiddenFrom(table, key, field, muted[key] ?? [])),
    ),
  ]
}

function keysOf(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isInputObjectType(type) && type.name.endsWith('Filter'))
      return Object.keys(type.getFields()).map((name) => `${type.name}.${name}`)
    if (isEnumType(type) && type.name.endsWith('OrderField'))
      return type.getValues().map(({ name }) => `${type.name}.${name}`)
    return []
  })
}

/**
 * Who has the list, and not the field in every relation in which there is a row of the list at all; or in those
 * alone that are named behind it (`ComplaintClosing.cause@c`), where the key finds nothing in the others.
 */
function hiddenFrom(table: AccessRows, key: string, field: string, muted: readonly TableActor[]): string[] {
  const listed = key.replace(/(Filter|OrderField)\..*$/, '')
  const [path = '', only] = field.split('@')
  const [type = '', name = ''] = path.split('.')
  const row = table[type]?.fields[name]
  const connection = table[`${listed}Connection`]?.fields.nodes
  const whole = table[listed]?.fields[Object.keys(table[listed]?.fields ?? {})[0] ?? '']
  if (row === undefined || connection === undefined || whole === undefined)
    return [`${key}: ${field} has no row`]
  const [told, has, sees] = [cellsOf(row), cellsOf(connection), cellsOf(whole)]
  const isGone = actors.every((actor) => !told[actor].includes(DISPOSED))
  const there = (cell: string) => (isGone ? cell.replace(DISPOSED, '') : cell)
  return actors
    .filter((actor) => !muted.includes(actor))
    .filter(
      (actor) =>
        isEverSeen(has[actor]) &&
        told[actor] !== '*' &&
        !covers(told[actor], within(there(sees[actor]), only)),
    )
    .map((actor) => `${key} tells ${actor} of ${field}`)
}

const within = (sees: string, only: string | undefined): string =>
  only === undefined ? sees : [...sees].filter((letter) => only.includes(letter)).join('')

const covers = (told: string, sees: string): boolean =>
  sees === '*' ? told === '*' : [...sees].every((letter) => told.includes(letter))
