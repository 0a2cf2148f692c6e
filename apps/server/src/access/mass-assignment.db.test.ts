import { GraphQLInputObjectType, type GraphQLSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goodForm } from '../complaints/acts/submission.fixture.js'
import { makeSchema } from '../schema.js'
import { storedRows } from '../test-office/stored-rows.fixture.js'
import { openTestOffice, people, type TestOffice } from '../test-office/test-office.fixture.js'
import { personOf } from './access.fixture.js'

const schema: GraphQLSchema = await makeSchema()
let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

/** What nobody says of a row, but for the acts that are for just that. */
const decided: Readonly<Record<string, readonly string[]>> = {
  roles: ['ChangeRolesInput', 'InviteHandlerInput'],
  scopes: ['ChangePartnerKeyInput', 'CreatePartnerKeyInput'],
  handlerId: [
    'AssignComplaintInput',
    'ChangeHandlerInput',
    'ChangeRolesInput',
    'DisableHandlerInput',
    'EnableHandlerInput',
    'InviteAgainInput',
    'NameColleagueInput',
    'ResetSecondFactorInput',
  ],
  state: [],
  accountState: [],
  number: ['FormProofInput'],
  points: [],
  balance: [],
  version: [],
  id: [],
  settledAt: [],
  receiverId: [],
}

describe('an input takes no', () => {
  const inputs = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLInputObjectType => type instanceof GraphQLInputObjectType,
  )
  const actInputs = inputs.filter(({ name }) => name.endsWith('Input'))

  it.each(Object.entries(decided))('%s but where the act is about it', (field, named) => {
    const taking = actInputs.filter((input) => field in input.getFields()).map(({ name }) => name)
    expect(taking.sort()).toEqual([...named].sort())
  })
})

describe('sent along all the same', () => {
  const extras = { state: 'CLOSED', handlerId: 'x', number: 'K-1', points: 3, roles: ['ADMIN'], version: 9 }

  it.each(Object.entries(extras))('a form with %s is refused whole', async (name, value) => {
    const before = await storedRows(office)
    const input = { ...(await goodForm(office)), [name]: value }
    const query =
      'mutation ($input: SubmitComplaintInput!) { submitComplaint(input: $input) { receipt { number } } }'
    const { data, errors = [] } = await office.ask(query, { input })
    expect([data, errors[0]?.extensions.code]).toEqual([undefined, 'BAD_USER_INPUT'])
    expect(await storedRows(office)).toEqual(before)
  })

  it('roles, a state or points are not what a change of a card makes of somebody', async () => {
    const person = await personOf(office, people.sander)
    const { name, email, telephone, function: what } = people.sander
    const card = { name, email, telephone, function: what }
    const query =
      'mutation ($input: ChangeHandlerInput!) { changeHandler(input: $input) { userErrors { code } } }'
    for (const extra of [{ roles: ['ADMIN'] }, { accountState: 'DISABLED' }, { points: 3 }]) {
      const { errors = [] } = await office.ask(
        query,
        { input: { ...person, ...card, ...extra } },
        { as: 'tess' },
      )
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
    }
    expect(await office.rows('select roles, version from handler where email = $1', [email])).toEqual([
      { roles: ['HANDLER'], version: person.expectedVersion },
    ])
  })
})
