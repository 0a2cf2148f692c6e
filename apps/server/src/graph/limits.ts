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
export const MAXIMUM_DIRECTIVES = 50
/** Words and signs of a document; more is refused before it is read. */
export const MAXIMUM_TOKENS = 5_000

/** Why a valid document asks too much, in the caller's language, and what it can cost when it does not. */
export function checkLimits(call: {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
  readonly locale: Locale
}): Checked {
  const { schema, document, operation, variables, locale } = call
  const { aliases, directives, fragments } = partsOf(document)
  if (aliases > MAXIMUM_ALIASES)
    return tooCostly(refusalWords.tooManyAliases[locale]({ maximum: MAXIMUM_ALIASES }))
  if (directives > MAXIMUM_DIRECTIVES)
    return tooCostly(refusalWords.tooManyDirectives[locale]({ maximum: MAXIMUM_DIRECTIVES }))
  const { depth, cost } = measureOperation(schema, fragments, operation, variables)
  if (depth > MAXIMUM_DEPTH) return tooCostly(refusalWords.tooDeep[locale]({ depth, maximum: MAXIMUM_DEPTH }))
  if (cost > MAXIMUM_COST) return tooCostly(refusalWords.tooCostly[locale]({ cost, maximum: MAXIMUM_COST }))
  return { faults: [], cost }
}

/** Whether anything in the document asks of what the graph consists. */
export const asksOfTheGraph = (document: DocumentNode): boolean => partsOf(document).asksOfTheGraph

export interface Checked {
  readonly faults: readonly GraphQLError[]
  /** 0 when there are faults. */
  readonly cost: number
}

const tooCostly = (message: string): Checked => ({ faults: [graphError('TOO_COSTLY', message)], cost: 0 })

const fragmentsOf = ({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    definitions.flatMap((part) => (part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part]] : [])),
  )

interface Parts {
  readonly aliases: number
  readonly directives: number
  readonly asksOfTheGraph: boolean
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
}

/** Documents are kept between requests, so they are looked through once. */
const known = new WeakMap<DocumentNode, Parts>()

function partsOf(document: DocumentNode): Parts {
  let parts = known.get(document)
  if (parts === undefined) {
    parts = { ...countIn(document), fragments: fragmentsOf(document) }
    known.set(document, parts)
  }
  return parts
}

function countIn(document: DocumentNode): Omit<Parts, 'fragments'> {
  let [aliases, directives, asksOfTheGraph] = [0, 0, false]
  visit(document, {
    Field: ({ alias, name }) => {
      if (alias !== undefined) aliases += 1
      if (name.value === '__schema' || name.value === '__type') asksOfTheGraph = true
    },
    Directive: () => {
      directives += 1
    },
  })
  return { aliases, directives, asksOfTheGraph }
}
