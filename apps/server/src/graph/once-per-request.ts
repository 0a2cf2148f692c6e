import type { Locale } from '@waarborg/domain/complaints'
import type { DocumentNode, GraphQLError } from 'graphql'
import { type GraphQLSchema, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'
import { Extensions } from 'type-graphql'
import { graphError } from './errors.js'
import { refusalWords } from './words.js'

/** Marks a mutation that guesses or tries something: one of all so marked in an operation, however it is written. */
export const OncePerRequest = (): MethodDecorator => Extensions({ oncePerRequest: true }) as MethodDecorator

/** Why an operation tries more than once. */
export function attemptFaults(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  locale: Locale,
): GraphQLError[] {
  if (operation.operation !== 'mutation') return []
  const fields = schema.getMutationType()?.getFields() ?? {}
  const tried = rootFieldsOf(document, operation.selectionSet).filter(
    (name) => fields[name]?.extensions.oncePerRequest === true,
  )
  const [field = ''] = tried
  return tried.length > 1 ? [graphError('TOO_COSTLY', refusalWords.oneAttempt[locale]({ field }))] : []
}

/** The names of the root fields, each as often as it is written; a fragment counts once, as it is executed. */
function rootFieldsOf(
  document: DocumentNode,
  { selections }: SelectionSetNode,
  seen: Set<string> = new Set(),
): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value]
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFieldsOf(document, selection.selectionSet, seen)
    const name = selection.name.value
    const fragment = document.definitions.find(
      (part) => part.kind === Kind.FRAGMENT_DEFINITION && part.name.value === name,
    )
    if (seen.has(name) || fragment?.kind !== Kind.FRAGMENT_DEFINITION) return []
    return rootFieldsOf(document, fragment.selectionSet, seen.add(name))
  })
}
