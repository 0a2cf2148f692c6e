import type { Complaint, ComplaintRejection, Outcome } from '@waarborg/domain/complaints'
import { giveBack, handOver } from '@waarborg/domain/complaints'
import {
  accepted,
  type ComplaintId,
  civilDateOf,
  type HandlerId,
  type Result,
} from '@waarborg/domain/foundation'
import { type Absence, absenceOn, canBeGivenWork } from '@waarborg/domain/handlers'
import type { EntityManager } from 'typeorm'
import { nameOf } from '../../database/reads.js'
import { absencesFrom, findHandler, HAND_OVER_WORK } from '../../handlers/index.js'
import { defineTask, type JobCall } from '../../jobs/index.js'
import { nextInFurtherRound } from '../assigning/next-handlers.store.js'
import { lockComplaint } from '../complaint.store.js'
import { OPEN } from '../complaint-conditions.js'
import { saveOutcome } from '../save-outcome.js'

const AT_ONCE = 200
const system = { kind: 'system' } as const

/**
 * Every minute, and when an absence is arranged or ended: the open work of who is away goes to the substitute, and what
 * is done for somebody who is here again goes back. Each complaint by itself, so that a crash leaves nothing by halves.
 * @source KM-16
 */
export const handOverWork = defineTask({
  name: HAND_OVER_WORK,
  every: '* * * * *',
  run: async (_payload, call) => {
    const todayOn = civilDateOf(call.at)
    const absences = await call.office.transact(async (manager) =>
      accepted(await absencesFrom(manager, todayOn)),
    )
    if (!absences.ok) return
    const away = absences.value.filter((absence) => absenceOn([absence], absence.handlerId, todayOn))
    for (const absence of away)
      await forEach(call, 'c.handler_id = $1', [absence.handlerId], (complaint, manager) =>
        handedOver(complaint, absence, manager, call),
      )
    const awayIds = away.map(({ handlerId }) => handlerId)
    await forEach(
      call,
      'c.on_behalf_of_id is not null and c.on_behalf_of_id <> all($1::uuid[])',
      [awayIds],
      (complaint, manager) => givenBack(complaint, manager, call),
    )
  },
})

type Decision = Result<Outcome, ComplaintRejection> | null

async function handedOver(
  complaint: Complaint,
  { handlerId, substituteId }: Absence,
  manager: EntityManager,
  { at }: JobCall,
): Promise<Decision> {
  if (complaint.assignment?.handlerId !== handlerId) return null
  const next = await nextInFurtherRound(manager, complaint, { actor: system, at })
  return handOver(complaint, substituteId, { actor: system, at, next })
}

/** Only to who can take it: otherwise it stays with the substitute, where somebody works on it. */
async function givenBack(complaint: Complaint, manager: EntityManager, { at }: JobCall): Promise<Decision> {
  const ownerId = complaint.assignment?.onBehalfOfId ?? null
  const owner = ownerId === null ? null : await findHandler(manager, ownerId)
  if (owner === null || !canBeGivenWork(owner) || complaint.concernsId === ownerId) return null
  return giveBack(complaint, { actor: system, at })
}

/** Each open complaint that meets the condition, locked and decided on by itself; what changed meanwhile is left. */
async function forEach(
  call: JobCall,
  condition: string,
  values: readonly (HandlerId | readonly HandlerId[])[],
  decide: (complaint: Complaint, manager: EntityManager) => Decision | Promise<Decision>,
): Promise<void> {
  const { office, at, signal } = call
  const text = `select c.id from complaint c where ${OPEN} and ${condition} and c.id > $2 order by c.id limit ${AT_ONCE}`
  const name = nameOf(text)
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const found = await office.reads.rows<{ id: ComplaintId }>({ name, text, values: [...values, after] })
    for (const { id } of found) {
      if (signal.aborted) return
      await office.transact(async (manager) => {
        const before = await lockComplaint(manager, id)
        if (before === null || typeof before === 'string') return accepted(null)
        const outcome = await decide(before, manager)
        if (outcome === null || !outcome.ok) return accepted(null)
        await saveOutcome(manager, 'complaint-assigned', outcome.value, before, { actor: system, at })
        return accepted(null)
      })
    }
    const last = found.at(-1)
    if (last === undefined || found.length < AT_ONCE) return
    after = last.id
  }
}
