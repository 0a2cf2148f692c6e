import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { RequestContext } from './context.js'

/** A query asked this often is compiled; one that is asked once would cost more than it saves. */
const ASKED_BEFORE_COMPILING = 3

interface Known {
  asked: number
  /** Null when it is one of those that are not compiled. */
  compiled: CompiledQuery | null | undefined
}

/** What makes the answer to a query that is asked again and again: compiled, and otherwise null. */
export function makeCompiled(schema: GraphQLSchema) {
  // Documents are kept between requests by Apollo, in a bounded cache; with them goes what was compiled.
  const known = new WeakMap<DocumentNode, Map<string, Known>>()

  const find = (document: DocumentNode, operation: OperationDefinitionNode): CompiledQuery | null => {
    const name = operation.name?.value ?? ''
    const operations = known.get(document) ?? new Map<string, Known>()
    known.set(document, operations)
    const entry = operations.get(name) ?? { asked: 0, compiled: undefined }
    operations.set(name, entry)
    entry.asked += 1
    if (entry.compiled === undefined && entry.asked > ASKED_BEFORE_COMPILING)
      entry.compiled = compile(schema, document, operation)
    return entry.compiled ?? null
  }

  /**
   * What is asked for, or null when the query is to be executed the ordinary way: a mutation, one that is new, one that the
   * compiler does not keep to the letter, and one that met an error, which the compiler tells less of. Asking a query
   * twice changes nothing.
   */
  return async (
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
    context: RequestContext,
  ): Promise<Record<string, unknown> | null> => {
    if (operation.operation !== 'query') return null
    const compiled = find(document, operation)
    if (compiled === null) return null
    const result = await compiled.query({}, context, variables)
    return (result.errors?.length ?? 0) === 0 ? (result.data ?? null) : null
  }
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CompiledQuery | null {
  if (!isKeptToTheLetter(schema, document, operation)) return null
  const compiled = compileQuery(schema, document, operation.name?.value ?? '')
  return isCompiledQuery(compiled) ? compiled : null
}

/**
 * The compiler knows no default values within inputs, no types that are found out later, and no introspection; and what
 * is written in the question itself it hands on as JSON, which a day or a moment is not.
 */
function isKeptToTheLetter(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): boolean {
  const inputs = (operation.variableDefinitions ?? []).map(({ type }) => typeFromAST(schema, type))
  if (inputs.some((type) => hasDefaults(getNamedType(type), new Set()))) return false
  const types = new TypeInfo(schema)
  let plain = true
  visit(
    document,
    visitWithTypeInfo(types, {
      [Kind.FIELD]: (field) => {
        if (isAbstractType(getNamedType(types.getType())) || /^__(schema|type)$/.test(field.name.value))
          plain = false
      },
      [Kind.STRING]: () => {
        const type = getNamedType(types.getInputType())
        if (isScalarType(type) && !isSpecifiedScalarType(type)) plain = false
      },
    }),
  )
  return plain
}

function hasDefaults(type: unknown, seen: Set<unknown>): boolean {
  if (!isInputObjectType(type) || seen.has(type)) return false
  seen.add(type)
  return Object.values(type.getFields()).some(
    (field) => field.defaultValue !== undefined || hasDefaults(getNamedType(field.type), seen),
  )
}
