import { accepted } from '@waarborg/domain/foundation'
import { storedMoment } from '../../database/columns.js'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import { appendEntry, byActor } from '../../journal/index.js'
import type { ComplaintFilter } from '../complaint-list.args.js'

interface Exported {
  readonly complaints: number
  readonly withComplainant: boolean
  readonly filter: ComplaintFilter
}

/** Writes down, before the first row goes out, who takes how many complaints along, and on what was filtered. @source KP-1 */
export async function recordExport(
  context: RequestContext,
  { complaints, withComplainant, filter }: Exported,
): Promise<void> {
  const { handlerId } = requireStaff(context)
  const given = Object.entries(filter).filter(([, value]) => value != null)
  const fact = {
    kind: 'complaints-exported',
    complaints,
    withComplainant,
    filteredOn: given.map(([name]) => name).toSorted(),
  }
  await context.office.transact(async (manager) => {
    await manager.query('select 1 from handler where id = $1 for update', [handlerId])
    await appendEntry(manager, {
      subjectId: handlerId,
      subjectNoun: 'handler',
      recordedAt: storedMoment(context.at),
      ...byActor(context.actor),
      act: 'complaints-exported',
      facts: [fact],
    })
    return accepted(null)
  })
}
