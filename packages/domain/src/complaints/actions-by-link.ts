import type { Temporal } from 'temporal-polyfill'
import { obstaclesToChoosing } from './choose-remedy.js'
import type { ComplaintState } from './complaint.js'
import { type Occasion, transitionFor } from './lifecycle.js'
import type { Offering } from './standing-offer.js'

/** What the complainant can do by the secret link. */
export type LinkAction =
  | 'CONFIRM_AGREED_DEADLINE'
  | 'AGREE_TO_DELAY'
  | 'CHOOSE_OPTION'
  | 'ANSWER_AFTERCARE'
  | 'WITHDRAW'
  | 'ADD_FILES'
  | 'WRITE_MESSAGE'

const LINK_ACTIONS: readonly LinkAction[] = [
  'CONFIRM_AGREED_DEADLINE',
  'AGREE_TO_DELAY',
  'CHOOSE_OPTION',
  'ANSWER_AFTERCARE',
  'WITHDRAW',
  'ADD_FILES',
  'WRITE_MESSAGE',
]

/** What decides on an act of the complainant. */
export interface LinkFacts {
  readonly state: ComplaintState
  readonly isDeadlineConfirmed: boolean
  /** Whether a delay waits for the complainant's agreement. */
  readonly isDelayAsked: boolean
  /** The last day for choosing from what is offered; null when nothing waits for a choice. */
  readonly choiceUntil: Temporal.PlainDate | null
  /** Whether nobody has said yet whether it is really solved. */
  readonly isAftercareOpen: boolean
}

const complainant = { kind: 'public' } as const
const nobodys = { assignment: null, receiverId: null, concernsId: null }

/** What the complainant can do now, by the table and the obstacles that the acts themselves use. @source D-10 */
export function actionsByLink(
  { state, isDeadlineConfirmed, isDelayAsked, choiceUntil, isAftercareOpen }: LinkFacts,
  now: Temporal.Instant,
): readonly LinkAction[] {
  const byTable = (act: Parameters<typeof transitionFor>[0], occasion: Occasion) =>
    transitionFor(act, occasion, { state, ...nobodys }, complainant).ok
  const mayChoose = obstaclesToChoosing(waitingOffer(choiceUntil), now).length === 0
  const allowed: Record<LinkAction, boolean> = {
    CONFIRM_AGREED_DEADLINE: !isDeadlineConfirmed && byTable('CONFIRM_DEADLINE', 'by-link'),
    AGREE_TO_DELAY: isDelayAsked && byTable('AGREE_TO_DELAY', 'by-link'),
    CHOOSE_OPTION: mayChoose && byTable('CHOOSE_REMEDY', 'by-link'),
    ANSWER_AFTERCARE: isAftercareOpen && byTable('RECORD_AFTERCARE', 'solved-by-link'),
    WITHDRAW: byTable('WITHDRAW', 'by-link'),
    ADD_FILES: byTable('ADD_FILES', 'by-link'),
    WRITE_MESSAGE: byTable('WRITE_MESSAGE', 'by-link'),
  }
  return LINK_ACTIONS.filter((action) => allowed[action])
}

/** What waits for a choice, as the one offer of its round. */
export const waitingOffer = (choiceUntil: Temporal.PlainDate | null): Offering => ({
  round: 1,
  offers: choiceUntil === null ? [] : [{ round: 1, chosenKey: null, answerBy: choiceUntil }],
})
