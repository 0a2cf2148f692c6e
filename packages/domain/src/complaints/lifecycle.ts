import { type Actor, may, type NotPermitted, type Permission, reaches } from '../access/index.js'
import { accepted, type Result, refused } from '../foundation/index.js'
import type { Complaint, ComplaintState } from './complaint.js'

/** What people do with a complaint, in the order in which it is listed. */
export const COMPLAINT_ACTIONS = [
  'ASSIGN',
  'CONFIRM_ASSIGNMENT',
  'RECORD_CONTACT',
  'NAME_COLLEAGUE',
  'PUT_TO_SELLER',
  'RECORD_HEARING',
  'RELATE',
  'MERGE',
  'ADD_PART',
  'RECORD_VERDICT',
  'CONFIRM_VERDICT',
  'REJECT_VERDICT',
  'ANSWER_PART',
  'SEND_DECISION',
  'RETURN_DECISION',
  'CLOSE',
  'RECORD_AFTERCARE',
  'WITHDRAW',
  'DECLARE_NOT_ADMISSIBLE',
  'CONFIRM_NOT_ADMISSIBLE',
  'CHECK_COMPLAINANT',
  'CONFIRM_READING',
  'ASSESS_SEVERITY',
  'ADD_AGREEMENT',
  'COMPLETE_AGREEMENT',
  'LAPSE_AGREEMENT',
  'PAUSE_CLOCK',
  'RESUME_CLOCK',
  'ANNOUNCE_DELAY',
  'ASK_DELAY',
  'RECORD_HOLDING_REPLY',
  'OFFER_REMEDIES',
  'CHOOSE_REMEDY',
  'REMIND',
  'ADD_FILES',
  'REMOVE_FILE',
  'WRITE_MESSAGE',
] as const
export type ComplaintAction = (typeof COMPLAINT_ACTIONS)[number]

export type ComplaintAct =
  | 'RECEIVE'
  | ComplaintAction
  | 'WITHDRAW_EXTRACT'
  | 'UNRELATE'
  | 'HAND_OVER'
  | 'GIVE_BACK'
  | 'CONFIRM_DEADLINE'
  | 'AGREE_TO_DELAY'
  | 'LET_DEFAULT_HOLD'
  | 'RECOMPUTE'
  | 'DISPOSE'

/** What tells two transitions of one act apart. */
export type Occasion =
  | 'submitted'
  | 'registered'
  | 'any'
  | 'attempted'
  | 'held'
  | 'agreed'
  | 'proposed'
  | 'waived'
  | 'solved'
  | 'unsolved'
  | 'solved-by-link'
  | 'unsolved-by-link'
  | 'told'
  | 'by-link'

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

const undecided = ['RECEIVED', 'IN_CONTACT', 'IN_TREATMENT'] as const
const anywhere = [...undecided, 'DECIDED'] as const
const spokenWith = ['IN_CONTACT', 'IN_TREATMENT'] as const
/** Where what was promised can be open: also after an end that the gate did not guard. */
const stillOwed = [...spokenWith, 'DECIDED', 'WITHDRAWN', 'NOT_ADMISSIBLE'] as const
/** Wherever it is still a complaint of its own. */
const ofItsOwn = [...anywhere, 'CLOSED', 'WITHDRAWN', 'NOT_ADMISSIBLE'] as const
/** Where no round is open. */
const ended = ['CLOSED', 'WITHDRAWN', 'NOT_ADMISSIBLE', 'MERGED'] as const
const submit = 'complaints:submit'
const register = 'complaints:register'
const assign = 'complaints:assign'
const reassign = 'complaints:reassign'
const handle = 'complaints:handle'
const exclude = 'complaints:exclude'
const confirm = 'complaints:confirm'

/** The life of a complaint so far. What is not in this table does not happen. */
// biome-ignore format: a table is read across
export const TRANSITIONS: readonly Transition[] = [
  { act: 'RECEIVE', occasion: 'submitted', from: [], to: 'RECEIVED', by: submit, rule: 'KP-2', writes: 'the complaint, its clocks, management informed' },
  { act: 'RECEIVE', occasion: 'registered', from: [], to: 'RECEIVED', by: register, rule: 'KP-2', writes: 'the complaint, its clocks, management informed' },
  { act: 'ASSIGN', occasion: 'any', from: anywhere, to: 'same', by: assign, rule: 'KM-14', writes: 'the handler, unconfirmed unless it is the one who assigns' },
  { act: 'CONFIRM_ASSIGNMENT', occasion: 'any', from: anywhere, to: 'same', by: handle, rule: 'KM-14', writes: 'the moment of confirming' },
  { act: 'NAME_COLLEAGUE', occasion: 'any', from: anywhere, to: 'same', by: exclude, rule: 'D-18', writes: 'whom it is about, and no handler when it was the same' },
  { act: 'PUT_TO_SELLER', occasion: 'any', from: anywhere, to: 'same', by: handle, rule: 'D-16', writes: 'an extract for the seller' },
  { act: 'WITHDRAW_EXTRACT', occasion: 'any', from: anywhere, to: 'same', by: handle, rule: 'D-16', writes: 'that the seller no longer sees an extract' },
  { act: 'RECORD_HEARING', occasion: 'held', from: anywhere, to: 'same', by: handle, rule: 'KM-1', writes: 'what the seller or the colleague concerned said' },
  { act: 'RECORD_HEARING', occasion: 'waived', from: anywhere, to: 'same', by: handle, rule: 'KM-1', writes: 'why hearing was left out' },
  { act: 'RELATE', occasion: 'any', from: ofItsOwn, to: 'same', by: handle, rule: 'KM-17', writes: 'that two complaints have to do with each other' },
  { act: 'UNRELATE', occasion: 'any', from: ofItsOwn, to: 'same', by: handle, rule: 'KM-17', writes: 'that they have not' },
  { act: 'MERGE', occasion: 'any', from: ['RECEIVED', 'IN_CONTACT'], to: 'MERGED', by: handle, rule: 'KM-17', writes: 'the earlier one in which it goes on, all clocks stopped' },
  { act: 'HAND_OVER', occasion: 'any', from: anywhere, to: 'same', by: reassign, rule: 'KM-16', writes: 'the substitute as handler, and for whom' },
  { act: 'GIVE_BACK', occasion: 'any', from: anywhere, to: 'same', by: reassign, rule: 'KM-16', writes: 'the handler who is back' },
  { act: 'RECORD_CONTACT', occasion: 'attempted', from: anywhere, to: 'same', by: handle, rule: 'KP-3', writes: 'one attempt more' },
  { act: 'RECORD_CONTACT', occasion: 'held', from: ['RECEIVED'], to: 'IN_CONTACT', by: handle, rule: 'KP-4', writes: 'the report' },
  { act: 'RECORD_CONTACT', occasion: 'held', from: ['IN_CONTACT', 'IN_TREATMENT', 'DECIDED'], to: 'same', by: handle, rule: 'KP-4', writes: 'the report' },
  { act: 'RECORD_CONTACT', occasion: 'agreed', from: undecided, to: 'IN_TREATMENT', by: handle, rule: 'KP-3', writes: 'the report, first contact stopped, the agreed deadline started' },
  { act: 'RECORD_CONTACT', occasion: 'proposed', from: ['RECEIVED', 'IN_CONTACT'], to: 'IN_TREATMENT', by: handle, rule: 'KP-3', writes: 'the report, first contact stopped, the agreed deadline started' },
  { act: 'ADD_PART', occasion: 'any', from: undecided, to: 'same', by: handle, rule: 'D-9', writes: 'a part' },
  { act: 'RECORD_VERDICT', occasion: 'any', from: spokenWith, to: 'same', by: handle, rule: 'KM-1', writes: 'what the office finds of a part, and what the complainant gets' },
  { act: 'CONFIRM_VERDICT', occasion: 'any', from: spokenWith, to: 'same', by: confirm, rule: 'D-19', writes: 'that a second person agrees' },
  { act: 'REJECT_VERDICT', occasion: 'any', from: spokenWith, to: 'same', by: confirm, rule: 'D-19', writes: 'why a second person does not agree, and no judgement' },
  { act: 'ANSWER_PART', occasion: 'any', from: spokenWith, to: 'same', by: handle, rule: 'D-9', writes: 'the answer to a part' },
  { act: 'SEND_DECISION', occasion: 'any', from: ['IN_TREATMENT'], to: 'DECIDED', by: handle, rule: 'D-20', writes: 'all clocks that wait for the answer stopped' },
  { act: 'RETURN_DECISION', occasion: 'any', from: ['DECIDED'], to: 'IN_TREATMENT', by: handle, rule: 'D-20', writes: 'those clocks running on' },
  { act: 'CLOSE', occasion: 'any', from: anywhere, to: 'CLOSED', by: handle, rule: 'KP-7', writes: 'the cause, the unit, the origin, and aftercare started' },
  { act: 'RECORD_AFTERCARE', occasion: 'solved', from: ['CLOSED'], to: 'same', by: handle, rule: 'KM-10', writes: 'the report, aftercare stopped' },
  { act: 'RECORD_AFTERCARE', occasion: 'solved-by-link', from: ['CLOSED'], to: 'same', by: submit, rule: 'KM-10', writes: 'the answer, aftercare stopped' },
  { act: 'RECORD_AFTERCARE', occasion: 'unsolved', from: ['CLOSED'], to: 'RECEIVED', by: handle, rule: 'KP-8', writes: 'the report, a round more, all clocks anew, management informed' },
  { act: 'RECORD_AFTERCARE', occasion: 'unsolved-by-link', from: ['CLOSED'], to: 'RECEIVED', by: submit, rule: 'KP-8', writes: 'the answer, a round more, all clocks anew, management informed' },
  { act: 'WITHDRAW', occasion: 'told', from: anywhere, to: 'WITHDRAWN', by: handle, rule: 'KP-7', writes: 'the report, all clocks stopped but those of agreements' },
  { act: 'WITHDRAW', occasion: 'by-link', from: anywhere, to: 'WITHDRAWN', by: submit, rule: 'KP-7', writes: 'all clocks stopped but those of agreements' },
  { act: 'DECLARE_NOT_ADMISSIBLE', occasion: 'any', from: undecided, to: 'same', by: handle, rule: 'D-17', writes: 'the reason, unconfirmed' },
  { act: 'CONFIRM_NOT_ADMISSIBLE', occasion: 'any', from: undecided, to: 'NOT_ADMISSIBLE', by: confirm, rule: 'D-19', writes: 'that a second person agrees, all clocks stopped but those of agreements' },
  { act: 'CHECK_COMPLAINANT', occasion: 'any', from: anywhere, to: 'same', by: handle, rule: 'KP-5', writes: 'who compared the data, and the data as they should read' },
  { act: 'CONFIRM_READING', occasion: 'any', from: anywhere, to: 'same', by: confirm, rule: 'KP-2', writes: 'that management read a serious one, its clock stopped' },
  { act: 'ASSESS_SEVERITY', occasion: 'any', from: anywhere, to: 'same', by: handle, rule: 'KP-2', writes: 'how serious it is, and the reading by management started or stopped' },
  { act: 'ADD_AGREEMENT', occasion: 'any', from: [...spokenWith, 'DECIDED'], to: 'same', by: handle, rule: 'KP-7', writes: 'what will be done, by whom and when, and its clock' },
  { act: 'COMPLETE_AGREEMENT', occasion: 'any', from: stillOwed, to: 'same', by: handle, rule: 'KP-7', writes: 'that it was done, its clock stopped' },
  { act: 'LAPSE_AGREEMENT', occasion: 'any', from: stillOwed, to: 'same', by: handle, rule: 'KP-7', writes: 'why it is no longer asked for, its clock stopped' },
  { act: 'PAUSE_CLOCK', occasion: 'any', from: stillOwed, to: 'same', by: handle, rule: 'KP-7', writes: 'why what was agreed stands still' },
  { act: 'RESUME_CLOCK', occasion: 'any', from: stillOwed, to: 'same', by: handle, rule: 'KP-7', writes: 'the day to which it moved' },
  { act: 'ANNOUNCE_DELAY', occasion: 'any', from: undecided, to: 'same', by: handle, rule: 'KP-14', writes: 'why and until when the answer is put off; in time, the decision due on that day' },
  { act: 'ASK_DELAY', occasion: 'any', from: undecided, to: 'same', by: handle, rule: 'D-2', writes: 'until when the complainant is asked to wait, and why' },
  { act: 'AGREE_TO_DELAY', occasion: 'by-link', from: undecided, to: 'same', by: submit, rule: 'D-2', writes: 'that the complainant agreed; in time, the decision due on that day' },
  { act: 'RECORD_HOLDING_REPLY', occasion: 'any', from: undecided, to: 'same', by: handle, rule: 'OS-4', writes: 'the reply, and the debt that it opens' },
  { act: 'CONFIRM_DEADLINE', occasion: 'by-link', from: ['IN_TREATMENT'], to: 'same', by: submit, rule: 'KP-3', writes: 'when the complainant confirmed the agreed day' },
  { act: 'OFFER_REMEDIES', occasion: 'any', from: spokenWith, to: 'same', by: handle, rule: 'KP-6', writes: 'the options, in place of those that nobody chose from' },
  { act: 'CHOOSE_REMEDY', occasion: 'told', from: [...spokenWith, 'DECIDED'], to: 'same', by: handle, rule: 'KP-6', writes: 'what the complainant chose' },
  { act: 'CHOOSE_REMEDY', occasion: 'by-link', from: [...spokenWith, 'DECIDED'], to: 'same', by: submit, rule: 'KP-6', writes: 'what the complainant chose' },
  { act: 'REMIND', occasion: 'any', from: anywhere, to: 'same', by: reassign, rule: 'KM-16', writes: 'that a colleague reminded the handler' },
  { act: 'LET_DEFAULT_HOLD', occasion: 'any', from: [...spokenWith, 'DECIDED'], to: 'same', by: reassign, rule: 'KP-6', writes: 'the default as what was chosen' },
  { act: 'RECOMPUTE', occasion: 'any', from: anywhere, to: 'same', by: reassign, rule: 'D-3', writes: 'the deadlines by the newest calendar, why, and the complainant told of what moved' },
  { act: 'DISPOSE', occasion: 'any', from: ended, to: 'same', by: reassign, rule: 'KP-15', writes: 'the day on which its personal data went, all clocks stopped, what was owed lapsed' },
  { act: 'ADD_FILES', occasion: 'any', from: ofItsOwn, to: 'same', by: handle, rule: 'KM-14', writes: 'files beside it' },
  { act: 'ADD_FILES', occasion: 'by-link', from: ofItsOwn, to: 'same', by: submit, rule: 'KM-14', writes: 'files beside it, and who handles it told' },
  { act: 'REMOVE_FILE', occasion: 'any', from: anywhere, to: 'same', by: handle, rule: 'KP-1', writes: 'that a file is no longer there' },
  { act: 'WRITE_MESSAGE', occasion: 'any', from: ofItsOwn, to: 'same', by: handle, rule: 'KP-16', writes: 'a message to the complainant' },
  { act: 'WRITE_MESSAGE', occasion: 'by-link', from: ofItsOwn, to: 'same', by: submit, rule: 'KP-16', writes: 'a message to the office, and who handles it told' },
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
  // Who holds the secret link holds that one complaint, and nobody else acts as the complainant.
  if (permission === submit) return actor.kind === 'public' && may(actor, permission)
  const handlerId = assignment?.handlerId ?? null
  const facts = { handlerId, receiverId, concernsId, handlerTeam: null, receiverTeam: null }
  return reaches(actor, permission, 'complaints', { ...facts, visibility: 'OFFICE' })
}

export function stateAfter(transition: Transition, state: ComplaintState): ComplaintState {
  return transition.to === 'same' ? state : transition.to
}
