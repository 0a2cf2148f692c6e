import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import type { Answer } from '../../test-office/test-office.fixture.js'

/** What somebody found in a field: it was refused, there was nothing that has it, it was empty, or it had a value. */
export type Found = 'refused' | 'absent' | 'empty' | 'value'

type Ask = (document: string, variables: object) => Promise<Answer>

const variableTypes: Readonly<Record<string, string>> = {
  number: 'String!',
  token: 'String!',
  me: 'String!',
  password: 'String!',
  email: 'String',
  guarded: 'String!',
  invitation: 'String!',
  about: 'String!',
  sellerName: 'String!',
  from: 'LocalDate!',
  until: 'LocalDate!',
  mapping: 'ImportMappingInput',
  form: 'SubmitComplaintInput!',
  empty: 'SubmitComplaintInput!',
  emptied: 'RegisterComplaintInput!',
}

const neededArguments: Readonly<Record<string, string>> = {
  'Seller.complaintRate': '(from: $from, until: $until)',
  'Seller.pointsOver': '(from: $from, until: $until)',
  'SubmissionForm.sellers': '(search: "Tech")',
}

/** What of a type's fields (or of the acts of an enum) somebody finds by one way; a field that is refused is left out and the rest asked again. */
export async function look(
  schema: GraphQLSchema,
  type: string,
  way: string,
  variables: Readonly<Record<string, unknown>>,
  ask: Ask,
): Promise<ReadonlyMap<string, Found>> {
  const about = schema.getType(type)
  if (isEnumType(about))
    return offered(
      about.getValues().map(({ name }) => name),
      way,
      variables,
      ask,
    )
  const fields = fieldsOf(schema, type)
  const found = new Map(fields.map(({ name }): [string, Found] => [name, 'absent']))
  for (;;) {
    const wanted = fields.filter(({ name }) => found.get(name) !== 'refused')
    const selection = ['look: __typename', ...wanted.map((field) => written(type, field))].join(' ')
    const { document, given } = documentOf(way.replaceAll('%', selection), variables)
    const { data, errors = [] } = await ask(document, given)
    const refused = refusedFields(document, errors)
    for (const { name } of wanted) if (refused === 'all' || refused.includes(name)) found.set(name, 'refused')
    if (refused === 'all') return found
    if (refused.length > 0) continue
    for (const object of objectsIn(data)) for (const { name } of wanted) note(found, name, object[name])
    return found
  }
}

/** Which acts are offered to somebody, of all that there are. */
async function offered(
  acts: readonly string[],
  way: string,
  variables: Readonly<Record<string, unknown>>,
  ask: Ask,
): Promise<ReadonlyMap<string, Found>> {
  const { document, given } = documentOf(way, variables)
  const { data, errors = [] } = await ask(document, given)
  if (refusedFields(document, errors).length > 0) return new Map(acts.map((act) => [act, 'refused']))
  const all = objectsIn(data).flatMap(({ allowedActions }) => allowedActions)
  return new Map(acts.map((act) => [act, all.includes(act) ? 'value' : 'absent']))
}

/** The fields to which the reader has no right; all when the way itself is closed. */
function refusedFields(document: string, errors: NonNullable<Answer['errors']>): 'all' | string[] {
  for (const error of errors)
    if (!['FORBIDDEN', 'UNAUTHENTICATED'].includes(error.extensions.code))
      throw new Error(`${document}: ${JSON.stringify(error)}`)
  if (errors.some(({ path = [] }) => path.length === 1)) return 'all'
  return errors.map(({ path = [] }) => path.findLast(isName) ?? '')
}

const isName = (step: string | number): step is string => typeof step === 'string'

function note(found: Map<string, Found>, name: string, value: unknown): void {
  if (found.get(name) === 'value') return
  // Faults are a list also when there are none; a text that must be there is empty once it was removed.
  const isEmpty =
    value === null || value === '' || (Array.isArray(value) && value.length === 0 && name !== 'userErrors')
  found.set(name, isEmpty ? 'empty' : 'value')
}

function fieldsOf(schema: GraphQLSchema, name: string): GraphQLField<unknown, unknown>[] {
  const type = schema.getType(name)
  if (isObjectType(type) || isInterfaceType(type)) return Object.values(type.getFields())
  throw new Error(`${name} is no type with fields`)
}

function written(type: string, field: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(field.type)
  const inside = isObjectType(named) || isInterfaceType(named) ? ' { __typename }' : ''
  return `${field.name}${neededArguments[`${type}.${field.name}`] ?? ''}${inside}`
}

/** The way as a document that declares the variables it names, with those of them. */
function documentOf(way: string, variables: Readonly<Record<string, unknown>>) {
  const names = [...new Set([...way.matchAll(/\$(\w+)/g)].map(([, name = '']) => name))]
  const declared = names.map((name) => `$${name}: ${variableTypes[name] ?? 'ID!'}`).join(', ')
  const [, kind = 'query', rest] = /^(mutation)?\s*(\{.*)$/s.exec(way) ?? []
  return {
    document: `${kind} ${declared === '' ? '' : `(${declared})`} ${rest}`,
    given: Object.fromEntries(names.map((name) => [name, variables[name]])),
  }
}

/** Everything in an answer that was looked at, wherever it stands. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  if (typeof value !== 'object' || value === null) return []
  const here = value as Record<string, unknown>
  return 'look' in here ? [here] : Object.values(here).flatMap(objectsIn)
}

const order: readonly Found[] = ['refused', 'absent', 'empty', 'value']

/** The most that was found by any of the ways. */
export function best(looks: readonly ReadonlyMap<string, Found>[]): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>()
  for (const [field, what] of looks.flatMap((each) => [...each]))
    if (order.indexOf(what) > order.indexOf(found.get(field) ?? 'refused') || !found.has(field))
      found.set(field, what)
  return found
}
