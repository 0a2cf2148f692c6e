import type { HandlerId } from '@waarborg/domain/foundation'
import { type OpenRow, type RowFault, readOpenRow } from '@waarborg/domain/imports'
import type { EntityManager } from 'typeorm'
import { takeInOpen } from '../../complaints/index.js'
import { currentCalendar } from '../../deadlines/index.js'
import type { ImportIntake } from './import-intake.js'
import { keepOrigin, originOf } from './origin.js'

/** Open complaints of the office itself: each is received as any other, once for its number in the other system. */
export const open: ImportIntake<OpenRow> = {
  rowsAtOnce: 50,
  writers: 1,
  read: ({ raw }, known) => readOpenRow(raw, known),
  keyOf: ({ externalId }) => externalId,
  twice: { kind: 'twice-in-file', path: ['externalId'] },
  show: ({ matter, complainant, ...row }) => ({
    externalId: row.externalId,
    receivedAt: row.receivedAt.toString(),
    category: matter.categoryId,
    channel: row.channel,
    severity: row.severity,
    language: row.locale,
    subject: matter.subject,
    description: matter.description,
    wish: matter.wish,
    orderNumber: matter.orderNumber,
    sellerName: matter.sellerName,
    name: complainant.name,
    street: complainant.address?.street ?? null,
    houseNumber: complainant.address?.houseNumber ?? null,
    postcode: complainant.address?.postcode ?? null,
    town: complainant.address?.town ?? null,
    country: complainant.address?.country ?? null,
    telephone: complainant.telephone,
    email: complainant.email,
  }),
  gather: () => [],
  async take(manager, rows, taking) {
    const calendar = await currentCalendar(manager)
    const runner = await whoRuns(manager, taking.importId)
    const faults = new Map<number, readonly RowFault[]>()
    let fresh = 0
    let present = 0
    for (const [place, row] of rows.entries()) {
      const known = await originOf(manager, 'complaint', row.externalId, taking)
      if (known === 'twice') faults.set(place, [this.twice])
      if (known === 'present') present += 1
      if (known !== 'new') continue
      const receiverId = row.receiverId ?? runner
      if (row.checked && receiverId === null) {
        faults.set(place, [{ kind: 'required', path: ['receiver'] }])
        continue
      }
      const checked = row.checked && receiverId !== null ? { at: taking.at, by: receiverId } : null
      const taken = await takeInOpen(manager, { ...row, receiverId, checked }, { ...taking, calendar })
      if (taken === 'beyond-calendar') faults.set(place, [{ kind: 'beyond-calendar', path: ['receivedAt'] }])
      else if (taken === 'cannot-take-work')
        faults.set(place, [{ kind: 'cannot-take-work', path: ['handler'] }])
      else {
        await keepOrigin(manager, 'complaint', { ...row, id: taken }, taking)
        fresh += 1
      }
    }
    return { accepted: fresh, present, changed: 0, faults }
  },
}

/** Who had the import run receives what it brings (KP-13); nobody for a command. */
async function whoRuns(manager: EntityManager, importId: string): Promise<HandlerId | null> {
  const [run] = (await manager.query('select prepared_by as id from import_run where id = $1', [
    importId,
  ])) as { id: HandlerId | null }[]
  return run?.id ?? null
}
