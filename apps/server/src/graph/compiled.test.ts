import {
  execute,
  GraphQLBoolean,
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLObjectType,
  GraphQLSchema,
  getOperationAST,
  parse,
} from 'graphql'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { makeCompiled } from './compiled.js'
import type { RequestContext } from './context.js'
import { LocalDate } from './scalars.js'

const Days = new GraphQLInputObjectType({ name: 'Days', fields: { within: { type: LocalDate } } })
const isDay = (value: unknown) => value instanceof Temporal.PlainDate

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      isDay: {
        type: GraphQLBoolean,
        args: { on: { type: LocalDate }, days: { type: Days }, all: { type: new GraphQLList(LocalDate) } },
        resolve: (_, { on, days, all }) => isDay(on ?? days?.within ?? all?.[0]),
      },
    },
  }),
})

it.each([
  ['as an argument', '{ isDay(on: "2026-03-01") }', {}],
  ['within an input', '{ isDay(days: { within: "2026-03-01" }) }', {}],
  ['in a list', '{ isDay(all: ["2026-03-01"]) }', {}],
  [
    'as what a variable is when it is left out',
    'query ($on: LocalDate = "2026-03-01") { isDay(on: $on) }',
    {},
  ],
  ['as a variable', 'query ($on: LocalDate) { isDay(on: $on) }', { on: '2026-03-01' }],
  [
    'as a variable within an input',
    'query ($on: LocalDate) { isDay(days: { within: $on }) }',
    { on: '2026-03-01' },
  ],
])('a day that is given %s is a day however often it is asked', async (_how, text, variables) => {
  const document = parse(text)
  const operation = getOperationAST(document)
  if (operation === null || operation === undefined) throw new Error('Nothing is asked.')
  const compiled = makeCompiled(schema)
  for (let time = 0; time < 6; time += 1) {
    const answer =
      (await compiled(document, operation, variables, {} as RequestContext)) ??
      (await execute({ schema, document, variableValues: variables })).data
    expect({ ...answer }).toEqual({ isDay: true })
  }
})
