import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { type AccessRows, actors, type TableActor } from './access-rows.js'
import { cellsOf, isEverSeen } from './cells.js'

const roots = ['Query', 'Mutation', 'Subscription']

/**
 * Where the table contradicts itself: something is seen of a type that nothing leads to, or a field leads to a type
 * of which nothing is seen. A root field and the answer to an act may lead nowhere: they answer null.
 */
export function reachFaults(schema: GraphQLSchema, table: AccessRows): string[] {
  const ways = waysIn(schema)
  return Object.entries(table).flatMap(([type, { fields }]) =>
    actors.flatMap((actor) => {
      const sees = Object.values(fields).some((row) => isEverSeen(cellsOf(row)[actor]))
      const open = (ways.get(type) ?? []).filter((way) => isOpen(table, way, actor))
      if (sees && open.length === 0 && !roots.includes(type))
        return [`${actor} sees ${type} and reaches it nowhere`]
      if (sees) return []
      return open
        .filter(([parent]) => !roots.includes(parent) && !parent.endsWith('Payload'))
        .map(([parent, field]) => `${actor} reaches ${type} by ${parent}.${field} and sees nothing of it`)
    }),
  )
}

type Way = readonly [parent: string, field: string]

const isOpen = (table: AccessRows, [parent, field]: Way, actor: TableActor): boolean => {
  const row = table[parent]?.fields[field]
  return row !== undefined && isEverSeen(cellsOf(row)[actor])
}

/** The fields that give something of each type; what gives an interface gives all that implement it. */
function waysIn(schema: GraphQLSchema): ReadonlyMap<string, readonly Way[]> {
  const ways = new Map<string, Way[]>()
  for (const parent of Object.values(schema.getTypeMap()))
    if (isObjectType(parent))
      for (const { name, type } of Object.values(parent.getFields()))
        for (const given of givenBy(schema, getNamedType(type)))
          ways.set(given, [...(ways.get(given) ?? []), [parent.name, name]])
  return ways
}

const givenBy = (schema: GraphQLSchema, type: GraphQLNamedType): string[] =>
  isInterfaceType(type)
    ? [type.name, ...schema.getPossibleTypes(type).map(({ name }) => name)]
    : isObjectType(type) || isEnumType(type)
      ? [type.name]
      : []
