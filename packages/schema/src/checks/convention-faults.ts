import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql'

/** Where the graph leaves its own conventions: what a reader of one mutation or list expects of the next. */
export function conventionFaults(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'))
  return [
    ...Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((field) =>
      mutationFaults(schema, field),
    ),
    ...types
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => Object.values(type.getFields()).flatMap((field) => listFaults(type.name, field))),
    ...types.filter(isObjectType).flatMap(connectionFaults),
  ]
}

type Field = GraphQLField<unknown, unknown>

const written = ({ args }: Field) => args.map(({ name, type }) => `${name}: ${type}`).sort()

function mutationFaults(schema: GraphQLSchema, field: Field): string[] {
  const name = field.name.charAt(0).toUpperCase() + field.name.slice(1)
  const faults: string[] = []
  if (field.args.length > 0 && String(written(field)) !== `input: ${name}Input!`)
    faults.push(`Mutation.${field.name} takes one argument, input: ${name}Input!`)
  if (String(field.type) !== `${name}Payload!`) faults.push(`Mutation.${field.name} answers ${name}Payload!`)
  const payload = schema.getType(`${name}Payload`)
  if (isObjectType(payload) && String(payload.getFields().userErrors?.type) !== '[UserError!]!')
    faults.push(`${name}Payload has userErrors: [UserError!]!`)
  return faults
}

function listFaults(parent: string, field: Field): string[] {
  const of = /^(\w+)Connection!$/.exec(String(field.type))?.[1]
  if (of === undefined) return []
  const page = ['after: String', 'before: String', 'first: Int', 'last: Int']
  const expected = [...page, `filter: ${of}Filter`, `orderBy: ${of}Order`].sort()
  return String(written(field)) === String(expected)
    ? []
    : [`${parent}.${field.name} takes ${expected.join(', ')}`]
}

function connectionFaults(type: GraphQLObjectType): string[] {
  const of = /^(\w+)Connection$/.exec(type.name)?.[1]
  if (of === undefined) return []
  const fields = Object.values(type.getFields()).map((field) => `${field.name}: ${field.type}`)
  const expected = [`edges: [${of}Edge!]!`, `nodes: [${of}!]!`, 'pageInfo: PageInfo!', 'totalCount: Int!']
  return expected.filter((field) => !fields.includes(field)).map((field) => `${type.name} has ${field}`)
}
