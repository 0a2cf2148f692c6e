import {
  concatAST,
  type DocumentNode,
  type GraphQLSchema,
  NoDeprecatedCustomRule,
  specifiedRules,
  validate,
} from 'graphql'

/** What is wrong with our apps' operations, taken together so that they share fragments; each with its file. */
export function operationFaults(schema: GraphQLSchema, documents: readonly DocumentNode[]): string[] {
  const rules = [...specifiedRules, NoDeprecatedCustomRule]
  return validate(schema, concatAST(documents), rules).map(({ message, nodes }) => {
    const file = nodes?.[0]?.loc?.source.name ?? 'somewhere'
    return `${file}: ${message}`
  })
}
