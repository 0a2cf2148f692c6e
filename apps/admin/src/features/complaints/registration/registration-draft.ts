import type { Channel, Country, Locale, RegisterComplaintInput, Severity } from '@waarborg/schema'
import { epochMilliseconds } from '@waarborg/ui'
import { officeMoment, officeTime } from '../../../format/office-time.js'
import { typedTime } from '../../../format/typed-time.js'

/** The channels by which staff take a complaint; forms and partners register their own. */
export const staffChannels = ['TELEPHONE', 'COUNTER', 'LETTER', 'EMAIL'] as const satisfies readonly Channel[]

/** The form as it is filled in; the names of its fields are the paths of the graph where they mean the same. */
export interface RegistrationDraft {
  readonly channel: Channel
  readonly on: string | null
  readonly clock: string
  readonly severity: Severity
  readonly locale: Locale
  readonly categoryId: string | null
  readonly subject: string
  readonly description: string
  readonly wish: string
  readonly orderNumber: string
  readonly concernsHandlerId: string | null
  readonly sellerId: string | null
  readonly sellerName: string
  readonly complainant: {
    readonly name: string
    readonly street: string
    readonly houseNumber: string
    readonly postcode: string
    readonly town: string
    readonly country: Country
    readonly telephone: string
    readonly email: string
    readonly checked: boolean
  }
}

export function emptyRegistration(now: number): RegistrationDraft {
  const { on, clock } = officeTime(now)
  return {
    channel: 'TELEPHONE',
    on,
    clock,
    severity: 'NORMAL',
    locale: 'NL',
    categoryId: null,
    subject: '',
    description: '',
    wish: '',
    orderNumber: '',
    concernsHandlerId: null,
    sellerId: null,
    sellerName: '',
    complainant: {
      name: '',
      street: '',
      houseNumber: '',
      postcode: '',
      town: '',
      country: 'NL',
      telephone: '',
      email: '',
      checked: false,
    },
  }
}

type Missing = 'at' | 'future' | 'category' | 'description' | 'name'

/** Which of the fields the form misses, in the order in which they stand; what else is not right the server says. */
export function registrationFaults(draft: RegistrationDraft, now: number): readonly Missing[] {
  const time = typedTime(draft.clock)
  const at = draft.on && time ? epochMilliseconds(officeMoment(draft.on, time)) : undefined
  const faults: Missing[] = []
  if (at === undefined) faults.push('at')
  else if (at > now) faults.push('future')
  if (!draft.categoryId) faults.push('category')
  if (draft.description.trim() === '') faults.push('description')
  if (draft.complainant.name.trim() === '') faults.push('name')
  return faults
}

/** What is sent of a draft without faults: nothing for what was left empty, no address without any part of it. */
export function registrationInput(
  draft: RegistrationDraft,
  attachments: readonly string[],
): RegisterComplaintInput {
  const { channel, severity, locale, description, concernsHandlerId, sellerId, complainant } = draft
  const { name, country, checked, telephone, email, ...address } = complainant
  const written = filled(address)
  return {
    channel,
    severity,
    locale,
    receivedAt: officeMoment(draft.on ?? '', typedTime(draft.clock) ?? ''),
    categoryId: draft.categoryId ?? '',
    description: description.trim(),
    ...filled({ subject: draft.subject, wish: draft.wish, orderNumber: draft.orderNumber }),
    ...(concernsHandlerId && { concernsHandlerId }),
    ...(sellerId ? { sellerId } : filled({ sellerName: draft.sellerName })),
    complainant: {
      name: name.trim(),
      checked,
      ...written,
      ...(Object.keys(written).length > 0 && { country }),
      ...filled({ telephone, email }),
    },
    ...(attachments.length > 0 && { attachments: [...attachments] }),
  }
}

function filled<Name extends string>(texts: Readonly<Record<Name, string>>): { [Key in Name]?: string } {
  const entries = Object.entries<string>(texts).map(([name, text]) => [name, text.trim()] as const)
  return Object.fromEntries(entries.filter(([, text]) => text !== '')) as { [Key in Name]?: string }
}
