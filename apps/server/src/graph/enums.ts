import { registerEnumType } from 'type-graphql'

type Words<Value extends string> = Record<Value, string>

/**
 * An enum of the graph from the domain's own union: a name, and a description for every value.
 * The union has no run-time form, so the words are at once the list of values.
 */
export function graphEnum<Value extends string>(
  name: string,
  description: string,
  words: Words<Value>,
): { [V in Value]: V } {
  const values = Object.fromEntries(Object.keys(words).map((value) => [value, value])) as { [V in Value]: V }
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(words).map(([value, text]) => [value, { description: text }]),
  )
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as never })
  return values
}
