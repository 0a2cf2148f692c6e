import type { Permission } from '@waarborg/domain/access'
import type { ComplaintId } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { prepared } from '../database/write-together.js'
import type { RequestContext } from '../graph/context.js'
import { Binder } from '../graph/list-definition.js'
import { visibleComplaints } from '../graph/visible-complaints.js'

/** Whether the reader sees a complaint at all, and whether he or she may do this with it. */
interface StandingOfReader {
  readonly sees: boolean
  readonly may: boolean
}

/** As the present transaction has the complaint; of one that is not there nobody sees anything. */
export async function standingOfReader(
  manager: EntityManager,
  id: ComplaintId,
  permission: Permission & `complaints:${string}`,
  context: Pick<RequestContext, 'actor'>,
): Promise<StandingOfReader> {
  const binder = new Binder()
  const place = binder.bind(id)
  const condition = (needed: typeof permission) => visibleComplaints('c', needed)(binder, context)
  const text = `select coalesce(${condition('complaints:read')}, false) as sees, coalesce(${condition(permission)}, false) as may
    from complaint c where c.id = ${place}`
  const [found] = await prepared<StandingOfReader>(manager, text, binder.values)
  return found ?? { sees: false, may: false }
}
