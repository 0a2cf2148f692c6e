import { handlerOf } from '../../complaints/acts/acts.fixture.js'
import { type PersonKey, people, type TestOffice } from '../../test-office/test-office.fixture.js'
import { peopleOfRoles, type StaffColumn } from './table-actors.fixture.js'
import { assignedComplaint } from './table-complaints.fixture.js'
import {
  refusedImport,
  startedImport,
  stoppedImport,
  takenImport,
  waitingImport,
} from './table-imports.fixture.js'
import { forAll, type TableObject } from './table-object.fixture.js'

/** Complaints that were given to somebody who did not confirm yet; each actor that can have work has its own. */
export async function workObjects(office: TestOffice): Promise<TableObject[]> {
  const work: TableObject[] = []
  for (const [receiver, handler, owner] of [
    ['gerda', 'sander', 'handler'],
    ['marieke', 'fatima', 'coordinator'],
    ['hendrik', 'fatima', 'management'],
  ] as const)
    work.push({
      variables: { complaint: await assignedComplaint(office, receiver, handler) },
      relationOf: forAll('x', owner),
    })
  return work
}

/** Files that were taken in, refused, and wait; and one of somebody else's. */
export async function importObjects(office: TestOffice): Promise<TableObject[]> {
  const ids = [
    await takenImport(office, 'marieke'),
    await refusedImport(office, 'marieke'),
    await waitingImport(office, 'marieke'),
  ]
  const others = { import: await takenImport(office, 'hendrik') }
  return [
    ...ids.map((id) => ({ variables: { import: id }, relationOf: forAll('x', 'coordinator') })),
    { variables: others, relationOf: forAll('x', 'management'), askedBy: ['management', 'coordinator'] },
  ]
}

/** Files in the states in which somebody can do something with them. */
export async function importWorkObjects(office: TestOffice): Promise<TableObject[]> {
  const ids = [await startedImport(office, 'marieke'), await stoppedImport(office, 'marieke')]
  return ids.map((id) => ({ variables: { import: id }, relationOf: forAll('x', 'coordinator') }))
}

/** A colleague of everybody, and each to himself. */
export async function handlerObjects(office: TestOffice): Promise<TableObject[]> {
  const cardOf = async (person: PersonKey) => ({
    handler: await handlerOf(office, person),
    email: people[person].email,
  })
  const columns = Object.keys(peopleOfRoles) as StaffColumn[]
  const themselves = columns.map(async (column) => ({
    variables: await cardOf(peopleOfRoles[column]),
    relationOf: { [column]: 'o' } as const,
    askedBy: [column],
  }))
  return [{ variables: await cardOf('fatima'), relationOf: forAll('x') }, ...(await Promise.all(themselves))]
}
