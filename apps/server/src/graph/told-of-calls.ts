import { type GraphQLError, getOperationAST, type OperationDefinitionNode } from 'graphql'
import { type CostTold, settle } from './charge.js'
import type { RequestContext } from './context.js'
import type { OfficeOperation } from './office-operation.js'
import { operationLabel } from './operation-label.js'

const OUR_FAULTS = new Set(['INTERNAL', 'UNAVAILABLE'])

/** How an operation ended, by the codes of its errors. */
export const outcomeOf = (codes: readonly string[]): 'answered' | 'refused' | 'failed' =>
  codes.some((code) => OUR_FAULTS.has(code)) ? 'failed' : codes.length > 0 ? 'refused' : 'answered'

/** Writes down what a partner's software asked; what others ask is their own affair. */
export function recordCall(
  context: RequestContext,
  call: {
    readonly operation: OperationDefinitionNode | null | undefined
    readonly codes: readonly string[]
    readonly cost: number
    readonly milliseconds: number
  },
): void {
  const { actor, requestId, office } = context
  if (actor.kind !== 'partner') return
  const { operation, codes, cost, milliseconds } = call
  office.gate.record({
    keyId: actor.keyId,
    requestId,
    operation: operationLabel(operation),
    outcome: outcomeOf(codes).toUpperCase() as 'ANSWERED' | 'REFUSED' | 'FAILED',
    code: codes[0] ?? null,
    cost,
    milliseconds: Math.round(milliseconds),
  })
}

/**
 * What an answer over a socket or a stream cost, for who is told that; the answer is written down. A subscription
 * was written down when it began, and is counted by the first that it tells.
 */
export function tellCost(
  { document, operationName, contextValue }: OfficeOperation,
  data: unknown,
  errors: readonly GraphQLError[],
): { readonly cost: CostTold } | undefined {
  const operation = getOperationAST(document, operationName)
  const cost = settle(data, contextValue)
  if (operation?.operation !== 'subscription')
    recordCall(contextValue, {
      operation,
      codes: errors.map(({ extensions }) => String(extensions.code)),
      cost: cost?.actualQueryCost ?? 0,
      milliseconds: Math.max(0, contextValue.office.now().since(contextValue.at).total('milliseconds')),
    })
  return cost === null ? undefined : { cost }
}
