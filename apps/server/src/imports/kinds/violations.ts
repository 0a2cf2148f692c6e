import { type RowFault, readViolationRow, type ViolationRow } from '@waarborg/domain/imports'
import { TakingOverRehearsal, takeOverViolation } from '../../violations/index.js'
import type { ImportIntake, Rehearsal, Rehearsing } from './import-intake.js'
import { broughtBefore, keepOrigin, originOf } from './origin.js'

/** Violations that were booked elsewhere, each in a transaction of its own: it holds the lock on one trader. */
export const violations: ImportIntake<ViolationRow> = {
  rowsAtOnce: 1,
  writers: 1,
  read: ({ raw }, known) => readViolationRow(raw, known),
  keyOf: ({ externalId }) => externalId,
  twice: { kind: 'twice-in-file', path: ['externalId'] },
  show: ({ externalId, account, policyCategory, reach, facts, ...row }) => ({
    externalId,
    ...account,
    policyCategory,
    deedOn: row.deedOn.toString(),
    bookedOn: row.bookedOn.toString(),
    points: String(row.points),
    reach,
    facts,
  }),
  rehearse,
  gather: () => [],
  async take(manager, rows, taking) {
    const faults = new Map<number, readonly RowFault[]>()
    let fresh = 0
    let present = 0
    for (const [place, row] of rows.entries()) {
      const known = await originOf(manager, 'violation', row.externalId, taking)
      if (known === 'twice') faults.set(place, [this.twice])
      if (known === 'present') present += 1
      if (known !== 'new') continue
      const taken = await takeOverViolation(manager, row, taking)
      if (!taken.ok) faults.set(place, taken.rejections)
      else {
        await keepOrigin(manager, 'violation', { ...row, id: taken.value }, taking)
        fresh += 1
      }
    }
    return { accepted: fresh, present, changed: 0, faults }
  },
}

/** What came in before is not taken again, and so takes nothing. */
function rehearse({ ask, source, known }: Rehearsing): Rehearsal<ViolationRow> {
  const rehearsal = new TakingOverRehearsal({ ask, policies: known.policies, at: known.now })
  return {
    async faultsOf(rows) {
      const externalIds = rows.map(({ externalId }) => externalId)
      const before = await broughtBefore(ask, 'violation', { source, externalIds })
      const places = [...rows.keys()].filter((place) => !before.has(externalIds[place] ?? ''))
      const found = await rehearsal.faultsOf(places.flatMap((place) => rows[place] ?? []))
      const faults = found.map((ofRow, fresh) => [places[fresh] ?? 0, ofRow] as const)
      return new Map(faults.filter(([, ofRow]) => ofRow.length > 0))
    },
  }
}
