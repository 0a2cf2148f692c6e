import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** Where a text can be put in a field's arguments: `filter.search`, `ids`, `input.complainant.name`. */
export function textPlaces(field: GraphQLField<unknown, unknown>): string[] {
  return field.args.flatMap(({ name, type }) => placesIn(name, type))
}

function placesIn(path: string, type: GraphQLInputType): string[] {
  const named = getNamedType(type)
  if (isInputObjectType(named))
    return Object.values(named.getFields()).flatMap((part) => placesIn(`${path}.${part.name}`, part.type))
  return isEnumType(named) || ['Int', 'Float', 'Boolean'].includes(named.name) ? [] : [path]
}

/** Variables in which the text stands at this place, and everything that is required has some value. */
export function variablesWith(field: GraphQLField<unknown, unknown>, place: string, text: string) {
  const values = field.args.map(({ name, type }) => [name, sampleFor(name, type, place, text)])
  return Object.fromEntries(values.filter(([, value]) => value !== undefined))
}

const plain: Record<string, unknown> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  DateTime: '2026-01-05T10:00:00Z',
  LocalDate: '2026-01-05',
  RegisterNumber: '01948273',
}

function sampleFor(path: string, type: GraphQLInputType, place: string, text: string): unknown {
  const isOnTheWay = place === path || place.startsWith(`${path}.`)
  if (!isNonNullType(type) && !isOnTheWay) return undefined
  const bare = isNonNullType(type) ? type.ofType : type
  if (isListType(bare)) return [sampleFor(path, bare.ofType, place, text) ?? 'x']
  if (place === path) return text
  if (isEnumType(bare)) return bare.getValues()[0]?.name
  if (!isInputObjectType(bare)) return plain[bare.name as string] ?? 'x'
  const parts = Object.values(bare.getFields()).map((part) => [
    part.name,
    sampleFor(`${path}.${part.name}`, part.type, place, text),
  ])
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined))
}

/** A document that calls one field with variables of the same names, and asks something of the answer. */
export function callOf(
  operation: 'query' | 'mutation',
  { name, args, type }: GraphQLField<unknown, unknown>,
): string {
  const listed = (parts: string[]) => (parts.length === 0 ? '' : `(${parts.join(', ')})`)
  const declared = listed(args.map((arg) => `$${arg.name}: ${arg.type}`))
  const given = listed(args.map((arg) => `${arg.name}: $${arg.name}`))
  return `${operation} ${declared} { ${name}${given}${selection(getNamedType(type))} }`
}

function selection(type: GraphQLNamedType): string {
  if (!isObjectType(type) && !('getFields' in type)) return ''
  const names = Object.keys('getFields' in type ? type.getFields() : {})
  if (names.includes('edges')) return ' { totalCount edges { cursor } }'
  return names.includes('userErrors') ? ' { userErrors { code path message } }' : ' { __typename }'
}
