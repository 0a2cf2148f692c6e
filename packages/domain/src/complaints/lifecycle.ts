import { type Actor, type NotPermitted, type Permission, reaches } from '../access/index.js'
import { accepted, type Result, refused } from '../foundation/index.js'
import { type Complaint, type ComplaintState, OPEN_STATES } from './complaint.js'

export type ComplaintAction =
  | 'ASSIGN'
  | 'CONFIRM_ASSIGNMENT'
  | 'RECORD_CONTACT'
  | 'NAME_COLLEAGUE'
  | 'PUT_TO_SELLER'
  | 'CHECK_COMPLAINANT'

export type ComplaintAct = 'RECEIVE' | ComplaintAction | 'WITHDRAW_EXTRACT'

/** What tells two transitions of one act apart. */
export type Occasion = 'submitted' | 'registered' | 'any' | 'attempted' | 'held' | 'agreed' | 'proposed'

export interface Transition {
  readonly act: ComplaintAct
  readonly occasion: Occasion
  /** None: the complaint begins here. */
  readonly from: readonly ComplaintState[]
  readonly to: ComplaintState | 'same'
  readonly by: Permission & `complaints:${string}`
  readonly rule: string
  readonly writes: string
}

const anywhere = ['RECEIVED', 'IN_CONTACT', 'IN_TREATMENT'] as const
const submit = 'complaints:submit'
const register = 'complaints:register'
const assign = 'complaints:assign'
const handle = 'complaints:handle'
const exclude = 'complaints:exclude'

/** The life of a complaint so far. What is not in this table does not happen. */
// biome-ignore format: a table is read across
export const TRANSITIONS: readonly Transition[] = [
  { act: 'RECEIVE', occasion: 'submitted', from: [], to: 'RECEIVED', by: submit, rule: 'KP-2', writes: 'the complaint, three clocks, management informed' },
  { act: 'RECEIVE', occasion: 'registered', from: [], to: 'RECEIVED', by: register, rule: 'KP-2', writes: 'the complaint, three clocks, management informed' },
  { act: 'ASSIGN', occasion: 'any', from: anywhere, to: 'same', by: assign, rule: 'KM-14', writes: 'the handler, unconfirmed unless it is the one who assigns' },
  { act: 'CONFIRM_ASSIGNMENT', occasion: 'any', from: anywhere, to: 'same', by: handle, rule: 'KM-14', writes: 'the moment of confirming' },
  { act: 'NAME_COLLEAGUE', occasion: 'any', from: anywhere, to: 'same', by: exclude, rule: 'D-18', writes: 'whom it is about, and no handler when it was the same' },
  { act: 'PUT_TO_SELLER', occasion: 'any', from: anywhere, to: 'same', by: handle, rule: 'D-16', writes: 'an extract for the seller' },
  { act: 'WITHDRAW_EXTRACT', occasion: 'any', from: anywhere, to: 'same', by: handle, rule: 'D-16', writes: 'that the seller no longer sees an extract' },
  { act: 'RECORD_CONTACT', occasion: 'attempted', from: anywhere, to: 'same', by: handle, rule: 'KP-3', writes: 'one attempt more' },
  { act: 'RECORD_CONTACT', occasion: 'held', from: ['RECEIVED'], to: 'IN_CONTACT', by: handle, rule: 'KP-4', writes: 'the report' },
  { act: 'RECORD_CONTACT', occasion: 'held', from: ['IN_CONTACT', 'IN_TREATMENT'], to: 'same', by: handle, rule: 'KP-4', writes: 'the report' },
  { act: 'RECORD_CONTACT', occasion: 'agreed', from: anywhere, to: 'IN_TREATMENT', by: handle, rule: 'KP-3', writes: 'the report, first contact stopped, the agreed deadline started' },
  { act: 'RECORD_CONTACT', occasion: 'proposed', from: ['RECEIVED', 'IN_CONTACT'], to: 'IN_TREATMENT', by: handle, rule: 'KP-3', writes: 'the report, first contact stopped, the agreed deadline started' },
  { act: 'CHECK_COMPLAINANT', occasion: 'any', from: OPEN_STATES, to: 'same', by: handle, rule: 'KP-5', writes: 'who compared the data, and the data as they should read' },
]

type NoTransition =
  | NotPermitted
  | { readonly kind: 'act-not-allowed-in-state'; readonly act: ComplaintAct; readonly state: ComplaintState }

/** What decides on an act besides the act itself: how far the complaint is, whose it is and whom it is about. */
export type Standing = Pick<Complaint, 'state' | 'assignment' | 'receiverId' | 'concernsId'>

/** The one transition for this act and occasion in this state, when the actor may make it with this complaint. */
export function transitionFor(
  act: Exclude<ComplaintAct, 'RECEIVE'>,
  occasion: Occasion,
  complaint: Standing,
  actor: Actor,
): Result<Transition, NoTransition> {
  const { state } = complaint
  const ofAct = TRANSITIONS.filter((transition) => transition.act === act && transition.occasion === occasion)
  const forbidden = ofAct.find((transition) => !mayWith(actor, transition.by, complaint))
  if (forbidden) return refused({ kind: 'not-permitted', permission: forbidden.by })
  const found = ofAct.find((transition) => transition.from.includes(state))
  return found ? accepted(found) : refused({ kind: 'act-not-allowed-in-state', act, state })
}

/** Of which team a complaint is, is judged where it is read; here, whose it is and whom it is about. @source D-18 */
function mayWith(
  actor: Actor,
  permission: Permission & `complaints:${string}`,
  { assignment, receiverId, concernsId }: Standing,
): boolean {
  const handlerId = assignment?.handlerId ?? null
  const facts = { handlerId, receiverId, concernsId, handlerTeam: null, receiverTeam: null }
  return reaches(actor, permission, 'complaints', { ...facts, visibility: 'OFFICE' })
}

export function stateAfter(transition: Transition, state: ComplaintState): ComplaintState {
  return transition.to === 'same' ? state : transition.to
}
