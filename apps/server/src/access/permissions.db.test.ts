import { PERMISSIONS } from '@waarborg/domain/access'
import { ViewerDocument } from '@waarborg/schema'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestOffice, type PersonKey, type TestOffice } from '../test-office/test-office.fixture.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const permissionsOf = async (as: PersonKey) =>
  (await office.ask(ViewerDocument, {}, { as })).data.viewer.permissions as string[]

it('KP-1 everybody of staff is told what they may do: the domain’s table, by the names of the graph', async () => {
  const all = Object.keys(PERMISSIONS).map((permission) => permission.replace(/[:-]/g, '_').toUpperCase())
  const management = await permissionsOf('hendrik')
  expect(management).toEqual(all.filter((name) => management.includes(name)))
  expect(management).toEqual(expect.arrayContaining(['COMPLAINTS_READ', 'ORGANISATION_CHANGE']))
})

it.each<[PersonKey, may: string[], not: string[]]>([
  ['sander', ['COMPLAINTS_HANDLE', 'ORGANISATION_READ'], ['IMPORTS_READ', 'ORGANISATION_CHANGE']],
  ['marieke', ['IMPORTS_RUN', 'COMPLAINTS_REASSIGN'], ['ORGANISATION_CHANGE']],
  ['anouk', ['SELLERS_READ', 'VIOLATIONS_READ'], ['COMPLAINTS_READ', 'DASHBOARD_READ']],
  ['ravi', ['COMPLAINTS_READ', 'IMPORTS_READ'], ['COMPLAINTS_HANDLE', 'IMPORTS_RUN']],
  ['tess', ['ORGANISATION_CHANGE', 'HANDLERS_READ'], ['COMPLAINTS_READ', 'SELLERS_READ']],
])('KP-1 %s may %s and not %s', async (person, may, not) => {
  const permissions = await permissionsOf(person)
  expect(permissions).toEqual(expect.arrayContaining(may))
  expect(permissions.filter((permission) => not.includes(permission))).toEqual([])
})
