import type { Retell } from './journaled.js'
import type { Replayed, ReplayedJudgement, ReplayedPart } from './replayed.js'

/** What was found of the parts, answered, put to the vote of a second person, offered, heard and closed. */
export const retellDeciding: Retell<
  | 'part-added'
  | 'verdict-recorded'
  | 'verdict-confirmed'
  | 'verdict-rejected'
  | 'part-answered'
  | 'remedies-offered'
  | 'remedy-chosen'
  | 'hearing-recorded'
  | 'hearing-waived'
  | 'complaint-closed'
  | 'aftercare-recorded',
  Replayed
> = {
  'part-added': (state, { partId: id, round }) => ({
    ...state,
    parts: [...state.parts, { id, round, judgement: null, returned: null, isAnswered: false }],
  }),
  'verdict-recorded': (state, fact, { recordedAt: judgedAt, actorId }) => {
    if (actorId === null) return state
    const { verdict, honesty, remedy: kind, amountInCents: cents, currency, needs, isDecided } = fact
    const amount = cents === null || currency === null ? null : { cents, currency }
    const judgement: ReplayedJudgement = {
      ...{ verdict, honesty, remedy: { kind, amount }, judgedById: actorId, judgedAt, needs },
      confirmedById: isDecided ? actorId : null,
      confirmedAt: isDecided ? judgedAt : null,
    }
    return withPart(state, fact.partId, (part) => ({ ...part, judgement, returned: null }))
  },
  'verdict-confirmed': (state, { partId }, { recordedAt: confirmedAt, actorId: confirmedById }) =>
    withPart(state, partId, (part) => ({
      ...part,
      judgement: part.judgement && { ...part.judgement, confirmedById, confirmedAt },
    })),
  'verdict-rejected': (state, { partId }, { recordedAt: at, actorId: byId }) =>
    withPart(state, partId, (part) => ({ ...part, judgement: null, returned: byId && { byId, at } })),
  'part-answered': (state, { partId }) => withPart(state, partId, (part) => ({ ...part, isAnswered: true })),
  'remedies-offered': (state, fact, { recordedAt: offeredAt }) => {
    const { offerId: id, round, remedies, amountsInCents, defaultKey, answerBy } = fact
    const options = remedies.map((kind, place) => ({ kind, amountInCents: amountsInCents[place] ?? null }))
    const unanswered = { chosenKey: null, chosenBy: null, chosenAt: null }
    const offer = { id, round, options, defaultKey, answerBy, offeredAt, ...unanswered }
    return { ...state, offers: [...state.offers, offer] }
  },
  'remedy-chosen': (state, { offerId, chosenKey, chosenBy }, { recordedAt: chosenAt }) => ({
    ...state,
    offers: state.offers.map((offer) =>
      offer.id === offerId ? { ...offer, chosenKey, chosenBy, chosenAt } : offer,
    ),
  }),
  'hearing-recorded': withHearing,
  'hearing-waived': withHearing,
  'complaint-closed': (state, { kind: _, closingId: id, ...closing }, { recordedAt: closedAt, actorId }) =>
    actorId === null
      ? state
      : {
          ...state,
          closings: [...state.closings, { id, ...closing, closedById: actorId, closedAt, aftercare: null }],
        },
  'aftercare-recorded': (state, { closingId, way, solved }, { recordedAt: at, actorId: byId }) => ({
    ...state,
    closings: state.closings.map((closing) =>
      closing.id === closingId ? { ...closing, aftercare: { way, solved, at, byId } } : closing,
    ),
  }),
}

const withPart = (state: Replayed, id: string, change: (part: ReplayedPart) => ReplayedPart): Replayed => ({
  ...state,
  parts: state.parts.map((part) => (part.id === id ? change(part) : part)),
})

type Heard = Parameters<(typeof retellDeciding)['hearing-recorded']>

function withHearing(...[state, fact, { recordedAt, actorId: recordedById }]: Heard): Replayed {
  if (recordedById === null) return state
  const { hearingId: id, round, party, concernedId, way, heardAt: at } = fact
  const statement = way === null || at === null ? null : { way, at }
  const hearing = { id, round, party, concernedId, statement, recordedById, recordedAt }
  return { ...state, hearings: [...state.hearings, hearing] }
}
