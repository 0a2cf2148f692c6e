import { closeComplaint as decide } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import { currentCalendar } from '../../deadlines/index.js'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { newId } from '../../graph/new-id.js'
import { requireStaff } from '../../graph/permission.js'
import { findHandler } from '../../handlers/index.js'
import type { CauseName, OriginName } from '../deciding/deciding.enums.js'
import { readContacts } from '../deciding/read-contacts.js'
import { type ChangeResult, type ComplaintChangeInput, changeComplaint } from './change-complaint.js'

export interface CloseComplaint extends ComplaintChangeInput {
  readonly cause: CauseName
  readonly unit: string
  readonly origin: OriginName
  readonly aftercareOn: Temporal.PlainDate
  readonly aftercareById: string
}

/** Closes a complaint through the gate, and plans its aftercare. */
export function closeComplaint(
  context: RequestContext,
  { aftercareOn, ...input }: CloseComplaint,
): Promise<ChangeResult> {
  const actor = requireStaff(context)
  const written = { ...input, aftercareOn: aftercareOn.toString() }
  return changeComplaint(context, 'complaint-closed', written, async (complaint, manager) => {
    const aftercareById = decodeId('handler', input.aftercareById)
    const { cause, unit, origin } = input
    return decide(
      complaint,
      { id: newId<'closing'>(), cause, unit, origin, aftercareOn },
      {
        actor,
        now: context.at,
        calendar: await currentCalendar(manager),
        contacts: await readContacts(manager, complaint),
        aftercareBy: aftercareById === null ? null : await findHandler(manager, aftercareById),
      },
    )
  })
}
