import { accessTable, cellsOf, type TableActor } from '@waarborg/schema/access-table'
import { type GraphQLField, GraphQLObjectType, type GraphQLSchema } from 'graphql'
import { callOf, variablesWith } from '../../graph/any-text.fixture.js'
import { anyAddress } from '../../test-office/form-proof.fixture.js'
import type { TestOffice } from '../../test-office/test-office.fixture.js'
import { credentials } from './table-actors.fixture.js'

const roots = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const

export type Root = keyof typeof roots

export function rootFieldsOf(schema: GraphQLSchema, root: Root): GraphQLField<unknown, unknown>[] {
  const type = schema.getType(roots[root])
  if (!(type instanceof GraphQLObjectType)) throw new Error(`No ${root}`)
  return Object.values(type.getFields())
}

/** The codes that the table promises: strangers are asked to sign in, others are told that it is not for them. */
export function promisedCodes(root: Root, field: string, actor: TableActor): readonly string[] {
  const row = accessTable[roots[root]]?.fields[field]
  if (row !== undefined && cellsOf(row)[actor] === '*') return []
  return actor === 'public' || actor === 'complainant' ? ['UNAUTHENTICATED'] : ['FORBIDDEN']
}

/** What a field needs, so that it is not refused for its arguments. */
const needed: Readonly<Record<string, object>> = {
  simulateDeadlines: { change: { calendarDay: { on: '2035-03-09', working: false } } },
}

/** The codes that a query or mutation with nothing good in it is answered with. */
export async function codesOf(
  office: TestOffice,
  root: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  actor: TableActor,
): Promise<readonly string[]> {
  // Each from another address, so that nobody is held up for the links that others guessed.
  const headers = { 'x-forwarded-for': anyAddress(), ...(await credentials[actor](office)) }
  const { errors = [] } = await office.ask(
    callOf(root, field),
    { ...variablesWith(field, '', ''), ...needed[field.name] },
    { headers },
  )
  return errors.map(({ extensions }) => extensions.code)
}
