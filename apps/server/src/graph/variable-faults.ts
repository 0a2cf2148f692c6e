import type { Locale } from '@waarborg/domain/complaints'
import {
  coerceInputValue,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isScalarType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql'
import { graphError } from './errors.js'
import { refusalWords } from './words.js'

type Path = readonly (string | number)[]

const standard: Record<string, Record<Locale, string>> = {
  String: { NL: 'tekst', EN: 'text' },
  ID: { NL: 'een id', EN: 'an id' },
  Int: { NL: 'een geheel getal', EN: 'a whole number' },
  Float: { NL: 'een getal', EN: 'a number' },
  Boolean: { NL: 'ja of nee (`true` of `false`)', EN: 'yes or no (`true` or `false`)' },
}

/**
 * Every variable that does not have its type, by its place and what is expected, without repeating what was
 * sent. In a query, text that cannot be read is refused here as well; what an act stores is judged by the domain.
 */
export function variableFaults(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  locale: Locale,
): GraphQLError[] {
  const faults: GraphQLError[] = []
  const fault = (message: string) => faults.push(graphError('BAD_USER_INPUT', message))
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value
    const type = typeFromAST(schema, definition.type)
    if (type === undefined || !isInputType(type)) continue
    const value = variables[name]
    if (value === undefined) {
      if (isNonNullType(type) && definition.defaultValue === undefined)
        fault(refusalWords.missingInput[locale]({ field: name }))
      continue
    }
    coerceInputValue(value, type, (path, _value, error) =>
      fault(describe(type, [name, ...path], error, locale)),
    )
    if (operation.operation !== 'mutation')
      for (const path of unreadable(value, [name]))
        fault(refusalWords.unreadableText[locale]({ field: written(path) }))
  }
  return faults
}

const written = (path: Path): string =>
  path.filter((part, index) => index > 0 || part !== 'input').join('.') || 'input'

function describe(root: GraphQLInputType, path: Path, error: GraphQLError, locale: Locale): string {
  const required = /^Field "(\w+)" of required type/.exec(error.message)
  if (required?.[1] !== undefined)
    return refusalWords.missingInput[locale]({ field: written([...path, required[1]]) })
  const stranger = /^Field "(\w+)" is not defined by type/.exec(error.message)
  if (stranger?.[1] !== undefined)
    return refusalWords.unknownInput[locale]({ field: written([...path, stranger[1]]) })
  return refusalWords.wrongInput[locale]({
    field: written(path),
    expected: expectation(typeAt(root, path.slice(1)), locale),
  })
}

function typeAt(type: GraphQLInputType, path: Path): GraphQLInputType {
  const bare = isNonNullType(type) ? type.ofType : type
  const [part, ...rest] = path
  if (part === undefined) return type
  if (isListType(bare)) return typeAt(bare.ofType, typeof part === 'number' ? rest : path)
  const field = isInputObjectType(bare) ? bare.getFields()[String(part)] : undefined
  return field === undefined ? type : typeAt(field.type, rest)
}

function expectation(type: GraphQLInputType, locale: Locale): string {
  const named = getNamedType(type)
  const word = standard[named.name]
  if (word !== undefined) return word[locale]
  if (isEnumType(named)) {
    const values = named.getValues().map((value) => value.name)
    return `${locale === 'NL' ? 'een van' : 'one of'} ${values.join(', ')}`
  }
  if (isScalarType(named)) return `${named.name} (${named.description ?? ''})`
  return locale === 'NL' ? `een object ${named.name}` : `an object ${named.name}`
}

function* unreadable(value: unknown, path: Path): Generator<Path> {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed()) yield path
  } else if (value !== null && typeof value === 'object')
    for (const [key, part] of Object.entries(value)) yield* unreadable(part, [...path, key])
}
