import { SaveViewDocument, ShareViewDocument, StartBulkDocument } from '@waarborg/schema'
import { assignTo, fileOf, handlerOf } from '../../complaints/acts/acts.fixture.js'
import { submitted } from '../../complaints/acts/submission.fixture.js'
import { runBulk } from '../../complaints/bulk/run-bulk.js'
import { decodeId } from '../../graph/ids.js'
import { labelBulkActs } from '../../labels/index.js'
import { labelNamed } from '../../notes/beside.fixture.js'
import type { PersonKey, TestOffice } from '../../test-office/test-office.fixture.js'
import { peopleOfRoles } from './table-actors.fixture.js'
import { forAll, inTurn, type TableObject } from './table-object.fixture.js'

const doers = ['handler', 'coordinator', 'management'] as const

/** The view of each who keeps one, and one that is shared. */
export async function viewObjects(office: TestOffice): Promise<TableObject[]> {
  const own = await inTurn([...doers, 'auditor'] as const, async (actor) => ({
    variables: { view: (await savedBy(office, peopleOfRoles[actor], 'Eigen')).id },
    relationOf: forAll('x', actor),
  }))
  const { id, version } = await savedBy(office, 'maarten', 'Van allen')
  const input = { viewId: id, expectedVersion: version, shared: true }
  await office.ask(ShareViewDocument, { input }, { as: 'maarten' })
  return [...own, { variables: { view: id }, relationOf: forAll('w') }]
}

async function savedBy(office: TestOffice, as: PersonKey, name: string) {
  const input = { name, address: '?severity=serious', filter: { severities: ['SERIOUS', 'NORMAL'] } }
  const { data } = await office.ask(SaveViewDocument, { input }, { as })
  return data.saveView.view as { id: string; version: number }
}

/** An act on two complaints by each who may, which was done with one of them, and one that is about a label. */
export async function bulkObjects(office: TestOffice): Promise<TableObject[]> {
  const labelled = await inTurn(doers, async (actor) => ({
    variables: { bulk: await labelBulkOf(office, peopleOfRoles[actor]) },
    relationOf: forAll('x', actor),
  }))
  const assigned = await inTurn(doers, async (actor) => {
    const [free, taken] = [await submitted(office), await submitted(office)]
    await assignTo(office, taken, 'sander')
    const bulk = await bulkOf(office, peopleOfRoles[actor], [free, taken])
    const signal = new AbortController().signal
    await runBulk(office.app.office, decodeId('bulk', bulk) ?? ('' as never), {
      signal,
      others: labelBulkActs,
    })
    return { variables: { bulk }, relationOf: forAll('x', actor) }
  })
  return [...assigned, ...labelled]
}

async function labelBulkOf(office: TestOffice, as: PersonKey): Promise<string> {
  const complaintIds = [(await fileOf(office, await submitted(office))).id]
  const input = { act: 'PUT_LABEL_ON', labelId: (await labelNamed(office, 'Pers')).id, complaintIds }
  const { data } = await office.ask(StartBulkDocument, { input }, { as })
  return data.startBulk.bulk.id
}

/** Assigns several complaints to Sander, to begin with. */
export async function bulkOf(office: TestOffice, as: PersonKey, numbers: readonly string[]): Promise<string> {
  const complaintIds = await inTurn(numbers, async (number) => (await fileOf(office, number)).id)
  const input = { act: 'ASSIGN', handlerId: await handlerOf(office, 'sander'), complaintIds }
  const { data } = await office.ask(StartBulkDocument, { input }, { as })
  return data.startBulk.bulk.id
}
