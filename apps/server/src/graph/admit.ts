import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type { Credential } from '../access/index.js'
import { charge } from './charge.js'
import type { RequestContext } from './context.js'
import { graphError } from './errors.js'
import { asksOfTheGraph } from './limits.js'
import { refuse } from './refuse.js'
import { refusalWords } from './words.js'

/** Who holds one of these runs the documents of our own pages. */
const OF_OUR_PAGES: ReadonlySet<Credential> = new Set(['session', 'seller-session'])

/**
 * Why a valid document is not executed all the same; the one gate for HTTP, websocket and event stream. What it can
 * cost is taken from what its caller may ask.
 */
export function admit(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  request: { readonly variables?: Readonly<Record<string, unknown>> | null | undefined },
  context: RequestContext,
): readonly GraphQLError[] {
  const { credential, locale, office } = context
  const { guarded, documents } = office.gate
  if (guarded && OF_OUR_PAGES.has(credential) && !documents.isOurs(document.loc?.source.body ?? ''))
    return [graphError('UNKNOWN_DOCUMENT', refusalWords.unknownDocument[locale]())]
  if (office.mode === 'production' && credential === 'none' && asksOfTheGraph(document))
    return [graphError('UNAUTHENTICATED', refusalWords.noIntrospection[locale]())]
  const { faults, cost } = refuse(schema, document, operation, request, context)
  return faults.length > 0 ? faults : charge(cost, context)
}
