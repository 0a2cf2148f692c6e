import type { Cause, Channel, ComplaintOrderField, ComplaintState, Severity, Verdict } from '@waarborg/schema'
import {
  type Address,
  choicesIn,
  dayIn,
  idsIn,
  type Ordering,
  orderIn,
  type Paging,
  pagingIn,
  switchIn,
  textIn,
  writeOrder,
} from '../../../components/list/index.js'
import { type ComplaintScope, scopeIn } from './complaint-scope.js'

export const states = [
  'RECEIVED',
  'IN_CONTACT',
  'IN_TREATMENT',
  'DECIDED',
  'CLOSED',
  'WITHDRAWN',
  'NOT_ADMISSIBLE',
  'MERGED',
] as const satisfies readonly ComplaintState[]
export const channels = [
  'FORM',
  'TELEPHONE',
  'COUNTER',
  'LETTER',
  'EMAIL',
  'PARTNER',
] as const satisfies readonly Channel[]
export const severities = ['SERIOUS', 'NORMAL'] as const satisfies readonly Severity[]
export const verdicts = ['FOUNDED', 'DOUBTFUL', 'UNFOUNDED'] as const satisfies readonly Verdict[]
export const causes = [
  'ARTICLE',
  'MANUAL',
  'DESCRIPTION',
  'ADVERTISING',
  'SERVICE',
  'PERSONNEL',
  'NONE_FOUND',
] as const satisfies readonly Cause[]
/** What there is to say of how far a complaint is, beside its state; all that is chosen holds together. */
export const standings = [
  'BREACHED',
  'BREACH_NEAR',
  'ABSENT',
  'WAITING',
  'UNREAD',
  'AFTERCARE',
  'MY_AFTERCARE',
  'IN_TERM',
  'LATE',
  'OURS',
] as const
export type Standing = (typeof standings)[number]
export const orderFields = [
  'RECEIVED_AT',
  'NEXT_DUE_AT',
  'NUMBER',
  'SEVERITY',
  'COMPLAINANT_NAME',
] as const satisfies readonly ComplaintOrderField[]
export const usualOrder: Ordering<ComplaintOrderField> = { field: 'RECEIVED_AT', direction: 'DESC' }

/** What of the complaints is shown and how, as the address holds it. */
export interface ComplaintListAddress extends Paging {
  readonly q?: string | undefined
  readonly scope?: ComplaintScope | undefined
  readonly state?: readonly ComplaintState[] | undefined
  readonly channel?: readonly Channel[] | undefined
  readonly severity?: readonly Severity[] | undefined
  readonly category?: readonly string[] | undefined
  readonly handler?: readonly string[] | undefined
  readonly seller?: readonly string[] | undefined
  readonly label?: readonly string[] | undefined
  readonly standing?: readonly Standing[] | undefined
  readonly verdict?: readonly Verdict[] | undefined
  readonly cause?: readonly Cause[] | undefined
  readonly mine?: true | undefined
  readonly unassigned?: true | undefined
  readonly unconfirmed?: true | undefined
  readonly overdue?: true | undefined
  readonly due?: 'today' | undefined
  readonly from?: string | undefined
  readonly until?: string | undefined
  readonly closedFrom?: string | undefined
  readonly closedUntil?: string | undefined
  readonly order?: string | undefined
  /** The saved view that it began with. */
  readonly view?: string | undefined
}

export function complaintListIn(address: Address): ComplaintListAddress {
  return {
    q: textIn(address, 'q'),
    scope: scopeIn(address),
    state: choicesIn(address, 'state', states),
    channel: choicesIn(address, 'channel', channels),
    severity: choicesIn(address, 'severity', severities),
    category: idsIn(address, 'category'),
    handler: idsIn(address, 'handler'),
    seller: idsIn(address, 'seller'),
    label: idsIn(address, 'label'),
    standing: choicesIn(address, 'standing', standings),
    verdict: choicesIn(address, 'verdict', verdicts),
    cause: choicesIn(address, 'cause', causes),
    mine: switchIn(address, 'mine'),
    unassigned: switchIn(address, 'unassigned'),
    unconfirmed: switchIn(address, 'unconfirmed'),
    overdue: switchIn(address, 'overdue'),
    due: address.due === 'today' ? 'today' : undefined,
    from: dayIn(address, 'from'),
    until: dayIn(address, 'until'),
    closedFrom: dayIn(address, 'closedFrom'),
    closedUntil: dayIn(address, 'closedUntil'),
    order: writeOrder(complaintOrderIn(address), usualOrder),
    view: idsIn(address, 'view')?.[0],
    ...pagingIn(address),
  }
}

export function complaintOrderIn(address: Address | ComplaintListAddress): Ordering<ComplaintOrderField> {
  return orderIn(address as Address, orderFields, usualOrder)
}
