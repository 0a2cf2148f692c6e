import type { GraphQLSchema } from 'graphql'
import { graphElements } from './graph-elements.js'

/** The coordinates of everything a reader of the graph finds no word about. */
export function undescribed(schema: GraphQLSchema): string[] {
  return graphElements(schema)
    .filter(({ description }) => !description?.trim())
    .map(({ coordinate }) => coordinate)
}
