import type { Locale } from '@waarborg/domain/complaints'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { type ComplexityEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity'
import { graphError } from './errors.js'
import { refusalWords } from './words.js'

/** Fields inside each other; the deepest screen of ours uses eight. */
export const MAXIMUM_DEPTH = 12
export const MAXIMUM_COST = 25_000
export const MAXIMUM_ALIASES = 100
/** Words and signs of a document; more is refused before it is read. */
export const MAXIMUM_TOKENS = 5_000
const DEFAULT_PAGE = 25

/** A page costs its rows; everything else costs one and what is in it. */
const pages: ComplexityEstimator = ({ field, args, childComplexity }) => {
  if (!getNamedType(field.type).name.endsWith('Connection')) return undefined
  const size = Number(args.first ?? args.last ?? DEFAULT_PAGE)
  return 1 + Math.max(1, Math.min(size, 1_000)) * Math.max(1, childComplexity)
}

/** Why a valid document asks too much, in the caller's language; the same over HTTP, websocket and events. */
export function limitFaults(call: {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly variables: Record<string, unknown>
  readonly operationName: string | undefined
  readonly locale: Locale
}): GraphQLError[] {
  const { schema, document, variables, operationName, locale } = call
  const shape = measure(document)
  if (shape.depth > MAXIMUM_DEPTH)
    return [tooCostly(refusalWords.tooDeep[locale]({ depth: shape.depth, maximum: MAXIMUM_DEPTH }))]
  if (shape.aliases > MAXIMUM_ALIASES)
    return [tooCostly(refusalWords.tooManyAliases[locale]({ maximum: MAXIMUM_ALIASES }))]
  const cost = getComplexity({
    schema,
    query: document,
    variables,
    ...(operationName === undefined ? {} : { operationName }),
    estimators: [pages, simpleEstimator({ defaultComplexity: 1 })],
  })
  if (cost <= MAXIMUM_COST) return []
  return [tooCostly(refusalWords.tooCostly[locale]({ cost, maximum: MAXIMUM_COST }))]
}

const tooCostly = (message: string): GraphQLError => graphError('TOO_COSTLY', message)

/** How deep and how often renamed, through fragments; introspection is as deep as its standard query. */
function measure(document: DocumentNode): { depth: number; aliases: number } {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  const depths = new Map<string, number>()
  let aliases = 0
  const depthOf = (set: SelectionSetNode): number =>
    Math.max(
      ...set.selections.map((selection): number => {
        if (selection.kind === Kind.FIELD) {
          if (selection.alias !== undefined) aliases += 1
          if (selection.name.value.startsWith('__')) return 1
          return 1 + (selection.selectionSet === undefined ? 0 : depthOf(selection.selectionSet))
        }
        if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet)
        const name = selection.name.value
        const fragment = fragments.get(name)
        if (fragment !== undefined && !depths.has(name)) depths.set(name, depthOf(fragment.selectionSet))
        return depths.get(name) ?? 0
      }),
    )
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  )
  const depth = Math.max(0, ...operations.map((operation) => depthOf(operation.selectionSet)))
  return { depth, aliases }
}
