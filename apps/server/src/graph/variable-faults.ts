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

/** Every value costs a check and every fault a line; the longest form of ours has a few dozen. */
const MAXIMUM_VALUES = 5_000
const MAXIMUM_NESTING = 30

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
  if (holdsTooMuch(variables))
    return [graphError('TOO_COSTLY', refusalWords.tooManyValues[locale]({ maximum: MAXIMUM_VALUES }))]
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

/** Enough of a name that is not ours to find it again. */
const shortened = (name: string): string => (name.length > 40 ? `${name.slice(0, 40)}…` : name)

function describe(root: GraphQLInputType, path: Path, error: GraphQLError, locale: Locale): string {
  const required = /^Field "(\w+)" of required type/.exec(error.message)
  if (required?.[1] !== undefined)
    return refusalWords.missingInput[locale]({ field: written([...path, required[1]]) })
  const stranger = /^Field "(\w+)" is not defined by type/.exec(error.message)
  if (stranger?.[1] !== undefined)
    return refusalWords.unknownInput[locale]({ field: written([...path, shortened(stranger[1])]) })
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

/** Whether there are too many values, or too far inside each other, to look at them one by one. */
function holdsTooMuch(variables: object): boolean {
  let values = 0
  let level: object[] = [variables]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAXIMUM_NESTING) return true
    const parts: unknown[] = []
    for (const holder of level) {
      const inside = Object.values(holder)
      values += inside.length
      if (values > MAXIMUM_VALUES) return true
      parts.push(...inside)
    }
    level = parts.filter((part): part is object => part !== null && typeof part === 'object')
  }
  return false
}

function* unreadable(value: unknown, path: Path): Generator<Path> {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed()) yield path
  } else if (value !== null && typeof value === 'object')
    for (const [key, part] of Object.entries(value)) yield* unreadable(part, [...path, key])
}
