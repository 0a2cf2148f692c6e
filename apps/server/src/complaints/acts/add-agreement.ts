import { type AgreementParty, addAgreement as decide } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import { currentCalendar } from '../../deadlines/index.js'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { newId } from '../../graph/new-id.js'
import { findHandler } from '../../handlers/index.js'
import { unlessUnfit } from '../deciding/unless-unfit.js'
import { type ChangeResult, changeComplaint, type WrittenChangeInput } from './change-complaint.js'

export interface AddAgreement extends WrittenChangeInput {
  readonly what: string
  readonly party: AgreementParty
  readonly responsibleId: string
  readonly dueOn: Temporal.PlainDate
}

/** Records what will be done, by whom and when, in words that a customer reads (KP-7, KP-11). */
export function addAgreement(
  context: RequestContext,
  { dueOn, ...input }: AddAgreement,
): Promise<ChangeResult> {
  const { actor, at: now } = context
  const { what, party, despiteBlame } = input
  const written = { ...input, dueOn: dueOn.toString() }
  return changeComplaint(context, 'agreement-added', written, async (complaint, manager) => {
    const responsibleId = decodeId('handler', input.responsibleId)
    const responsible = responsibleId === null ? null : await findHandler(manager, responsibleId)
    const calendar = await currentCalendar(manager)
    const agreement = { id: newId<'agreement'>(), what, party, dueOn }
    const outcome = decide(complaint, agreement, { actor, now, calendar, responsible })
    return unlessUnfit(manager, context, complaint, { texts: { what }, despiteBlame }, outcome)
  })
}
