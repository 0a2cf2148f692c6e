import type { Locale } from '@waarborg/domain/complaints'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql'
import { graphError } from './errors.js'
import { measureOperation } from './measure-operation.js'
import { refusalWords } from './words.js'

/** Fields inside each other; the deepest screen of ours uses eight. */
export const MAXIMUM_DEPTH = 12
export const MAXIMUM_COST = 25_000
export const MAXIMUM_ALIASES = 100
/** Words and signs of a document; more is refused before it is read. */
export const MAXIMUM_TOKENS = 5_000

/** Why a valid document asks too much, in the caller's language; the same over HTTP, websocket and events. */
export function limitFaults(call: {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
  readonly locale: Locale
}): GraphQLError[] {
  const { schema, document, operation, variables, locale } = call
  const { aliases, fragments } = partsOf(document)
  if (aliases > MAXIMUM_ALIASES)
    return [tooCostly(refusalWords.tooManyAliases[locale]({ maximum: MAXIMUM_ALIASES }))]
  const { depth, cost } = measureOperation(schema, fragments, operation, variables)
  if (depth > MAXIMUM_DEPTH)
    return [tooCostly(refusalWords.tooDeep[locale]({ depth, maximum: MAXIMUM_DEPTH }))]
  if (cost > MAXIMUM_COST) return [tooCostly(refusalWords.tooCostly[locale]({ cost, maximum: MAXIMUM_COST }))]
  return []
}

const tooCostly = (message: string): GraphQLError => graphError('TOO_COSTLY', message)

const fragmentsOf = ({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    definitions.flatMap((part) => (part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part]] : [])),
  )

interface Parts {
  readonly aliases: number
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
}

/** Documents are kept between requests, so they are looked through once. */
const known = new WeakMap<DocumentNode, Parts>()

function partsOf(document: DocumentNode): Parts {
  let parts = known.get(document)
  if (parts === undefined) {
    parts = { aliases: countAliases(document), fragments: fragmentsOf(document) }
    known.set(document, parts)
  }
  return parts
}

function countAliases(document: DocumentNode): number {
  let aliases = 0
  visit(document, {
    Field: ({ alias }) => {
      if (alias !== undefined) aliases += 1
    },
  })
  return aliases
}
