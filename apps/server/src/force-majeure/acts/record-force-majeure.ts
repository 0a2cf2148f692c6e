import { parseWindow, stateWhenRecorded } from '@waarborg/domain/force-majeure'
import { accepted, civilDateOf, type ForceMajeureId, type Result } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { callOf } from '../../complaints/index.js'
import { askWithin } from '../../database/write-together.js'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { newId } from '../../graph/new-id.js'
import { requireStaff } from '../../graph/permission.js'
import { lookOrDo } from '../../idempotency/index.js'
import { ALONE_WITH_FORCE_MAJEURE, readPolicies } from '../../policy-points/index.js'
import { lockBookedWithin } from '../booked-within.js'
import { insertForceMajeure, knownCategories, knownForceMajeure } from '../force-majeure.store.js'
import { recordForceMajeureAct } from '../record-force-majeure.js'
import type { ForceMajeureRefusal, ForceMajeureResult, Withdrawing } from './force-majeure-result.js'
import { effectOfWithdrawing } from './points-within.js'

export interface RecordForceMajeure {
  readonly fromOn: Temporal.PlainDate
  readonly untilOn: Temporal.PlainDate
  readonly policyCategoryIds: readonly string[]
  readonly reasonNl: string
  readonly reasonEn: string
  readonly dryRun: boolean
  readonly idempotencyKey?: string | null
}

/** Somebody records force majeure, or is shown what that would withdraw; a second person confirms that (D-7, D-19). */
export function recordForceMajeure(
  context: RequestContext,
  input: RecordForceMajeure,
): Promise<ForceMajeureResult> {
  const id = newId<'force-majeure'>()
  const { dryRun, ...form } = input
  const body = { ...form, fromOn: form.fromOn.toString(), untilOn: form.untilOn.toString() }
  const call = { ...callOf(context, 'recordForceMajeure', body), answer: id, dryRun, isThere: false }
  return lookOrDo(context.office, call, async (manager) => {
    if (!dryRun) await manager.query(ALONE_WITH_FORCE_MAJEURE)
    return keep(manager, id, input, context)
  })
}

async function keep(
  manager: EntityManager,
  id: ForceMajeureId,
  input: RecordForceMajeure,
  context: RequestContext,
): Promise<Result<Withdrawing, ForceMajeureRefusal>> {
  const { handlerId: recordedById } = requireStaff(context)
  const { at } = context
  const decoded = input.policyCategoryIds.map((raw) => decodeId('policy-category', raw))
  const parsed = parseWindow(
    { ...input, categoryIds: await knownCategories(manager, decoded) },
    {
      today: civilDateOf(at),
      policies: await readPolicies(askWithin(manager)),
      known: await knownForceMajeure(manager),
    },
  )
  if (!parsed.ok) return parsed
  const booked = await lockBookedWithin(manager, parsed.value)
  const groups = await effectOfWithdrawing(manager, booked, { at, actorId: recordedById })
  const state = stateWhenRecorded(booked.length)
  await insertForceMajeure(manager, { ...parsed.value, id, state, recordedById, at })
  const act = state === 'PROPOSED' ? 'force-majeure-proposed' : 'force-majeure-recorded'
  const change = {
    ...parsed.value,
    id,
    act,
    version: 1,
    from: null,
    to: state,
    withdrawn: 0,
    followed: [],
  } as const
  await recordForceMajeureAct(manager, change, context)
  return accepted({
    violationIds: booked.map((violation) => violation.id),
    outcomes: groups.map(({ outcome }) => outcome),
  })
}
