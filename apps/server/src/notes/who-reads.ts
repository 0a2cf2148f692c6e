import type { ComplaintVisibility } from '@waarborg/domain/access'
import type { Complaint } from '@waarborg/domain/complaints'
import { type Colleague, type Concerned, type Mentionable, readersOf } from '@waarborg/domain/notes'
import type { EntityManager } from 'typeorm'

export const COLLEAGUES = `select id, name, roles, team from handler where account_state = 'ACTIVE' order by name collate dutch, id`
export const VISIBILITY = 'select complaint_visibility as visibility from office'

/** Everybody who can sign in, and who of them reads this complaint as it now is. */
export async function mentionableIn(manager: EntityManager, complaint: Complaint): Promise<Mentionable> {
  const colleagues = (await manager.query(COLLEAGUES)) as Colleague[]
  const [office] = (await manager.query(VISIBILITY)) as { visibility: ComplaintVisibility }[]
  return { colleagues, readers: readersOf(concerned(complaint), colleagues, office?.visibility ?? 'TEAM') }
}

const concerned = ({ assignment, receiverId, concernsId }: Complaint): Concerned => ({
  handlerId: assignment?.handlerId ?? null,
  receiverId,
  concernsId,
})
