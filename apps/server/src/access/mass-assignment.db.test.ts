import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handlerOf, present } from '../complaints/acts/acts.fixture.js'
import { goodForm, submitted } from '../complaints/acts/submission.fixture.js'
import { callOf, variablesWith } from '../graph/any-text.fixture.js'
import { makeSchema } from '../schema.js'
import { storedRows } from '../test-office/stored-rows.fixture.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../test-office/test-office.fixture.js'
import { rootFieldsOf } from './table/root-cells.fixture.js'

/** What somebody would like to set who may not: how far a matter is, whose it is, what it is called, what it costs. */
const coveted = [
  'id state status handler handlerId receiverId number role roles points weight balance version registeredAt',
  'managementInformedAt permissions actor sellerIds scopes passwordHash complaintId trackingToken allowedActions',
].flatMap((names) => names.split(' '))

const schema = await makeSchema()
let office: TestOffice
let before: Record<string, number>
beforeAll(async () => {
  office = await openTestOffice()
  await office.cookieOf('hendrik')
  await office.cookieOf('marieke')
  before = await storedRows(office)
})
afterAll(() => office.close())

interface Place {
  readonly path: readonly string[]
  readonly type: GraphQLInputObjectType
}

/** Every object in an input, from the outside in; of a list its first. */
function objectsIn(type: GraphQLInputType, path: readonly string[]): Place[] {
  const bare = getNullableType(type)
  if (isListType(bare)) return objectsIn(bare.ofType, [...path, '0'])
  if (!isInputObjectType(bare)) return []
  const inside = Object.values(bare.getFields()).flatMap((part) => objectsIn(part.type, [...path, part.name]))
  return [{ path, type: bare }, ...inside]
}

/** The variables with this value at a place, whatever stood there. */
function put(value: unknown, [first, ...rest]: readonly string[], last: unknown): unknown {
  if (first === undefined) return last
  const inside = put((value as Record<string, unknown> | undefined)?.[first], rest, last)
  return first === '0' ? [inside] : { ...(value as object), [first]: inside }
}

const mutations = rootFieldsOf(schema, 'mutation').filter(({ args }) => args.length > 0)

describe.each(mutations.map((field) => [field.name, field] as const))('KP-1 through %s', (name, field) => {
  it('nobody sets what its input does not name: it is refused by its place, and nothing is stored', async () => {
    const as: PersonKey = name.includes('Import') ? 'marieke' : 'hendrik'
    const [input] = field.args
    for (const { path, type } of objectsIn(input?.type as GraphQLInputType, []))
      for (const extra of coveted.filter((each) => !(each in type.getFields())))
        expect(await refusalOf(field, [...path, extra], as)).toEqual([
          'BAD_USER_INPUT',
          [...path, extra].join('.'),
        ])
    expect(await storedRows(office)).toEqual(before)
  })
})

/** Code and place of the one complaint about a value where the input has no field. */
async function refusalOf(field: GraphQLField<unknown, unknown>, path: readonly string[], as: PersonKey) {
  const variables = put(variablesWith(field, '', ''), ['input', ...path], 'CLOSED') as object
  const { errors = [] } = await office.ask(callOf('mutation', field), variables, { as, language: 'en' })
  const told = errors.find(({ message }) => message.includes('does not exist'))
  return [told?.extensions.code, told?.message.split(':')[0]]
}

describe('beside what is good', () => {
  const closing = { state: 'CLOSED', number: 'K-2026-000001-0', roles: ['ADMIN'], points: 100 }

  it.each(Object.entries(closing))(
    '%s is not taken along when a complaint is assigned',
    async (key, value) => {
      const number = await submitted(office)
      const rows = await office.rows('select * from complaint where number = $1', [number])
      const input = { ...(await present(office, number)), handlerId: await handlerOf(office, 'sander') }
      const assign =
        'mutation ($input: AssignComplaintInput!) { assignComplaint(input: $input) { userErrors { code } } }'
      const { errors } = await office.ask(assign, { input: { ...input, [key]: value } }, { as: 'marieke' })
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
      expect(await office.rows('select * from complaint where number = $1', [number])).toEqual(rows)
    },
  )

  it('a document that writes them out is refused before anything is done', async () => {
    const form = await goodForm(office)
    const stored = await storedRows(office)
    const submit = `mutation ($form: ComplainantInput!, $category: ID!) { submitComplaint(input: { locale: NL,
      categoryId: $category, description: "x", complainant: $form, state: CLOSED, handlerId: "x", number: "x" })
      { receipt { number } } }`
    const { errors } = await office.ask(submit, { form: form.complainant, category: form.categoryId })
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(
      Array(3).fill('GRAPHQL_VALIDATION_FAILED'),
    )
    expect(await storedRows(office)).toEqual(stored)
  })
})
