import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql'
import { type AccessRows, actors, type Relation, relations, type TypeRows } from './access-rows.js'

/** Where table and graph do not speak of the same fields, and where a cell cannot be read. */
export function tableFaults(schema: GraphQLSchema, groups: readonly AccessRows[]): string[] {
  const rows = groups.flatMap((group) => Object.entries(group))
  const named = rows.flatMap(([type, { fields }]) => Object.keys(fields).map((field) => `${type}.${field}`))
  const inGraph = fieldsOf(schema)
  return [
    ...inGraph.filter((field) => !named.includes(field)).map((field) => `${field} has no row`),
    ...named.filter((field) => !inGraph.includes(field)).map((field) => `${field} is not in the graph`),
    ...named.filter((field, index) => named.indexOf(field) < index).map((field) => `${field} has two rows`),
    ...rows.flatMap(([type, about]) => writingFaults(type, about)),
  ]
}

/** Every field, and every act that an `allowedActions` can offer. */
function fieldsOf(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) => membersOf(type).map((name) => `${type.name}.${name}`))
}

function membersOf(type: GraphQLNamedType): string[] {
  if (isObjectType(type) || isInterfaceType(type)) return Object.keys(type.getFields())
  return isEnumType(type) && type.name.endsWith('Action') ? type.getValues().map(({ name }) => name) : []
}

function writingFaults(type: string, { relations: own = '', notYetTried = '', fields }: TypeRows): string[] {
  const unknown = [...`${own}${notYetTried}`].filter(
    (letter, index, all) => !relations.includes(letter as Relation) || all.indexOf(letter) < index,
  )
  return [
    ...unknown.map((letter) => `${type}: ${letter} is no relation, or is named twice`),
    ...Object.entries(fields).flatMap(([field, row]) => {
      const cells = row.trim().split(/\s+/)
      if (cells.length !== actors.length)
        return [`${type}.${field}: ${cells.length} cells for ${actors.length} actors`]
      return cells
        .filter((cell) => !isWritten(cell, own))
        .map((cell) => `${type}.${field}: ${cell} cannot be read`)
    }),
  ]
}

/** `-`, `*`, or letters of this type in their order. */
const isWritten = (cell: string, own: string): boolean =>
  cell === '-' || cell === '*' || cell === [...own].filter((letter) => cell.includes(letter)).join('')
