import type { OperationDefinitionNode } from 'graphql'

/**
 * What an operation is called in metrics and logs: by the root field that it asks, never by its caller's own name
 * for it.
 * @param operation one that the graph has validated, so that its fields are ours; none when it was not understood
 */
export function operationLabel(operation: OperationDefinitionNode | null | undefined): string {
  if (operation == null) return 'not understood'
  const { operation: kind, selectionSet } = operation
  const fields = new Set(
    selectionSet.selections.map((part) => (part.kind === 'Field' ? part.name.value : '__fragment')),
  )
  const [field = '__none'] = fields
  return fields.size === 1 && !field.startsWith('__') ? `${kind} ${field}` : `${kind} of several`
}
