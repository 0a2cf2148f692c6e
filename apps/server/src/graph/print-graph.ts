import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'

/** The graph as text, in one order whatever the order of the code. */
export const printGraph = (schema: GraphQLSchema): string =>
  `${printSchema(lexicographicSortSchema(schema))}\n`
