import type { GraphQLObjectType, GraphQLSchema } from 'graphql'
import { buildSchema, getMetadataStorage, type NonEmptyArray } from 'type-graphql'
import { callDirectly } from './call-directly.js'
import { checkPermission } from './permission.js'

/** type-graphql insists on a publisher; ours is the event table, and each subscription reads it itself. */
const noPubSub = {
  publish: () => {},
  subscribe: (): never => {
    throw new Error('Subscriptions read the event stream.')
  },
}

/** @throws when a root field does not say who may use it: nothing is open by oversight */
// biome-ignore lint/complexity/noBannedTypes: type-graphql names a resolver by its class
export async function buildGraph(resolvers: NonEmptyArray<Function>): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers,
    authChecker: checkPermission,
    // Inputs are judged by the domain, all faults at once and without repeating them.
    validate: false,
    pubSub: noPubSub,
  })
  const open = fieldsWithoutAccess()
  if (open.length > 0) throw new Error(`Say with Permit who may use ${open.join(', ')}.`)
  callDirectly(schema)
  // type-graphql gives the roots no words of their own.
  describe(schema.getQueryType(), 'What can be asked.')
  describe(schema.getMutationType(), 'What can be done; every answer tells what changed, or why not.')
  describe(schema.getSubscriptionType(), 'What can be followed as it happens.')
  return schema
}

function describe(root: GraphQLObjectType | null | undefined, words: string): void {
  if (root) root.description = words
}

function fieldsWithoutAccess(): string[] {
  const { queries, mutations, subscriptions } = getMetadataStorage()
  return [...queries, ...mutations, ...subscriptions]
    .filter(({ roles }) => roles?.length !== 1)
    .map(({ schemaName }) => schemaName)
}
