import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { readGraph } from '../graph-files.fixture.js'
import { conventionFaults } from './convention-faults.js'

test('all mutations are of one kind, and all lists', () => {
  expect(conventionFaults(readGraph('schema.graphql'))).toEqual([])
})

test('whatever leaves the conventions is found', () => {
  const wayward = buildSchema(`
    type Query { things(first: Int): ThingConnection! }
    type Mutation {
      makeThing(name: String): MakeThingPayload!
      dropThing(input: DropThingInput!): Boolean
    }
    input DropThingInput { id: ID! }
    type MakeThingPayload { thing: Thing }
    type ThingConnection { nodes: [Thing]! pageInfo: PageInfo! totalCount: Int! }
    type PageInfo { hasNextPage: Boolean! }
    type Thing { id: ID! }`)
  expect(conventionFaults(wayward)).toEqual([
    'Mutation.makeThing takes one argument, input: MakeThingInput!',
    'MakeThingPayload has userErrors: [UserError!]!',
    'Mutation.dropThing answers DropThingPayload!',
    'Query.things takes after: String, before: String, filter: ThingFilter, first: Int, last: Int, orderBy: ThingOrder',
    'ThingConnection has edges: [ThingEdge!]!',
    'ThingConnection has nodes: [Thing!]!',
  ])
})
