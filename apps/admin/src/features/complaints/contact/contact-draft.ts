import type { ContactKind, RecordContactInput } from '@waarborg/schema'
import { epochMilliseconds } from '@waarborg/ui'
import { officeMoment, officeTime } from '../../../format/office-time.js'
import { typedTime } from '../../../format/typed-time.js'

export const contactKinds = [
  'CALL',
  'VISIT',
  'MESSAGE',
  'ATTEMPT',
  'PROPOSAL',
] as const satisfies readonly ContactKind[]

/** The form as it is filled in. */
export interface ContactDraft {
  readonly kind: ContactKind
  readonly on: string | null
  readonly clock: string
  readonly report: string
  readonly backing: 'manager' | 'mandate'
  readonly managerConsultedId: string | null
  readonly mandate: string
  readonly agreedDeadlineOn: string | null
}

export function emptyDraft(now: number): ContactDraft {
  const { on, clock } = officeTime(now)
  return {
    kind: 'CALL',
    on,
    clock,
    report: '',
    backing: 'manager',
    managerConsultedId: null,
    mandate: '',
    agreedDeadlineOn: null,
  }
}

/** Which of the fields the form misses; what else is not right the server says. */
export function draftFaults(
  { on, clock, report }: ContactDraft,
  now: number,
): ('at' | 'future' | 'report')[] {
  const time = typedTime(clock)
  const at = on && time ? epochMilliseconds(officeMoment(on, time)) : undefined
  return [
    ...(at === undefined ? (['at'] as const) : at > now ? (['future'] as const) : []),
    ...(report.trim() === '' ? (['report'] as const) : []),
  ]
}

/** What is sent of a draft without faults. An attempt reaches nobody, so nothing is agreed in it. */
export function contactInput(
  draft: ContactDraft,
): Omit<RecordContactInput, 'complaintId' | 'expectedVersion'> {
  const { kind, on, clock, report, backing, managerConsultedId, mandate, agreedDeadlineOn } = draft
  const told = { kind, at: officeMoment(on ?? '', typedTime(clock) ?? ''), report: report.trim() }
  if (kind === 'ATTEMPT') return told
  return {
    ...told,
    ...(backing === 'manager' && managerConsultedId && { managerConsultedId }),
    ...(backing === 'mandate' && mandate.trim() && { mandate: mandate.trim() }),
    ...(agreedDeadlineOn && { agreedDeadlineOn }),
  }
}
