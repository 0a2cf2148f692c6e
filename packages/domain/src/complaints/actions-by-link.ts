import type { Complaint } from './complaint.js'
import { type Occasion, transitionFor } from './lifecycle.js'

/** What the complainant can do by the secret link. */
export type LinkAction = 'CONFIRM_AGREED_DEADLINE' | 'ANSWER_AFTERCARE' | 'WITHDRAW'

export const LINK_ACTIONS: readonly LinkAction[] = ['CONFIRM_AGREED_DEADLINE', 'ANSWER_AFTERCARE', 'WITHDRAW']

const complainant = { kind: 'public' } as const

/** What the complainant can do now, by the table and the obstacles that the acts themselves use. @source D-10 */
export function actionsByLink(complaint: Complaint): readonly LinkAction[] {
  const byTable = (act: Parameters<typeof transitionFor>[0], occasion: Occasion) =>
    transitionFor(act, occasion, complaint, complainant).ok
  const allowed: Record<LinkAction, boolean> = {
    CONFIRM_AGREED_DEADLINE:
      complaint.agreedDeadlineConfirmedAt === null && byTable('CONFIRM_DEADLINE', 'by-link'),
    ANSWER_AFTERCARE:
      complaint.closings.at(-1)?.aftercare === null && byTable('RECORD_AFTERCARE', 'solved-by-link'),
    WITHDRAW: byTable('WITHDRAW', 'by-link'),
  }
  return LINK_ACTIONS.filter((action) => allowed[action])
}
