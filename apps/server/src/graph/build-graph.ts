import type { GraphQLSchema } from 'graphql'
import { buildSchema, type NonEmptyArray } from 'type-graphql'
import { checkPermission } from './permission.js'

/** type-graphql insists on a publisher; ours is the event table, and each subscription reads it itself. */
const noPubSub = {
  publish: () => {},
  subscribe: (): never => {
    throw new Error('Subscriptions read the event stream.')
  },
}

// biome-ignore lint/complexity/noBannedTypes: type-graphql names a resolver by its class
export function buildGraph(resolvers: NonEmptyArray<Function>): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers,
    authChecker: checkPermission,
    // Inputs are judged by the domain, all faults at once and without repeating them.
    validate: false,
    pubSub: noPubSub,
  })
}
