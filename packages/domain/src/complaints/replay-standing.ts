import type { Retell } from './journaled.js'
import type { Replayed } from './replayed.js'

/** Whose it is, whom it is about, how serious and how far it is, what was agreed, and where it went. */
export const retellStanding: Retell<
  | 'complaint-assigned'
  | 'assignment-ended'
  | 'assignment-confirmed'
  | 'colleague-named'
  | 'contact-attempted'
  | 'deadline-agreed'
  | 'deadline-confirmed'
  | 'state-changed'
  | 'opened-again'
  | 'inadmissibility-declared'
  | 'inadmissibility-confirmed'
  | 'complainant-checked'
  | 'severity-assessed'
  | 'agreement-added'
  | 'agreement-completed'
  | 'agreement-lapsed'
  | 'complaint-merged',
  Replayed
> = {
  'complaint-assigned': (state, { handlerId, onBehalfOfId }, { recordedAt: assignedAt }) => ({
    ...state,
    assignment: { handlerId, assignedAt, confirmedAt: null, onBehalfOfId },
  }),
  'assignment-ended': (state) => ({ ...state, assignment: null }),
  'assignment-confirmed': (state, _, { recordedAt: confirmedAt }) => ({
    ...state,
    assignment: state.assignment && { ...state.assignment, confirmedAt },
  }),
  'colleague-named': (state, { handlerId: concernsId }) => ({ ...state, concernsId }),
  'contact-attempted': (state) => ({ ...state, contactAttempts: state.contactAttempts + 1 }),
  'deadline-agreed': (state, { on: agreedDeadlineOn }) => ({
    ...state,
    agreedDeadlineOn,
    agreedDeadlineConfirmedAt: null,
  }),
  'deadline-confirmed': (state, _, { recordedAt: agreedDeadlineConfirmedAt }) => ({
    ...state,
    agreedDeadlineConfirmedAt,
  }),
  'state-changed': (state, { to }) => ({
    ...state,
    state: to,
    agreedDeadlineOn: to === 'IN_TREATMENT' ? agreedOn(state) : null,
  }),
  'opened-again': (state, { round }, { recordedAt: managementInformedAt }) => ({
    ...state,
    round,
    managementInformedAt,
    contactAttempts: 0,
    agreedDeadlineConfirmedAt: null,
    inadmissibility: null,
  }),
  'inadmissibility-declared': (state, { reason }, { recordedAt: declaredAt, actorId: declaredById }) => ({
    ...state,
    inadmissibility: declaredById && {
      reason,
      declaredById,
      declaredAt,
      confirmedById: null,
      confirmedAt: null,
    },
  }),
  'inadmissibility-confirmed': (state, _, { recordedAt: confirmedAt, actorId: confirmedById }) => ({
    ...state,
    inadmissibility: state.inadmissibility && { ...state.inadmissibility, confirmedById, confirmedAt },
  }),
  'complainant-checked': (state, { checkedById: by }, { recordedAt: at }) => ({
    ...state,
    checked: { at, by },
  }),
  'severity-assessed': (state, { severity }) => ({ ...state, severity }),
  'agreement-added': (state, { agreementId: id, party, responsibleId, dueOn }, { recordedAt: madeAt }) => ({
    ...state,
    agreements: [
      ...state.agreements,
      { id, party, responsibleId, dueOn, madeAt, state: 'OPEN', settledAt: null },
    ],
  }),
  'agreement-completed': (state, { agreementId }, { recordedAt }) =>
    settled(state, agreementId, 'DONE', recordedAt),
  'agreement-lapsed': (state, { agreementId }, { recordedAt }) =>
    settled(state, agreementId, 'LAPSED', recordedAt),
  'complaint-merged': (state, { intoId: mergedIntoId }) => ({ ...state, mergedIntoId }),
}

/** The day of the last agreement. */
const agreedOn = ({ clocks }: Replayed): string | null =>
  clocks.findLast(({ kind }) => kind === 'agreed-deadline')?.dueOn ?? null

const settled = (state: Replayed, id: string, how: 'DONE' | 'LAPSED', settledAt: string): Replayed => ({
  ...state,
  agreements: state.agreements.map((each) => (each.id === id ? { ...each, state: how, settledAt } : each)),
})
