import type { ComplaintId } from '../foundation/index.js'
import type { BesideFact } from './beside-fact.js'
import type { ComplaintFact } from './complaint-fact.js'
import type { Done, JournaledAct, Retell, Written } from './journaled.js'
import { retellClocks } from './replay-clocks.js'
import { retellDeciding } from './replay-deciding.js'
import { retellStanding } from './replay-standing.js'
import type { Replayed } from './replayed.js'

type Kind = ComplaintFact['kind']
type Received = Written<Extract<ComplaintFact, { readonly kind: 'complaint-received' }>>
type Retold = keyof (typeof retellClocks & typeof retellDeciding & typeof retellStanding)

/** Told without a change of the complaint: no version comes of it. */
type Beside = BesideFact['kind'] | 'assignment-unconfirmed' | 'clock-step-reached' | 'clock-breached'

type Kept = Exclude<Kind, Retold | Beside | 'complaint-received'>

/** Facts that say of a change what the complaint itself does not keep, or what another fact beside it tells too. */
const same = (state: Replayed): Replayed => state
const retellRest: Retell<Kept, Replayed> = {
  'management-informed': same,
  'blame-let-stand': same,
  'complaint-disposed': (state, _fact, { recordedAt }) => ({
    ...state,
    hearings: [],
    agreements: state.agreements.map((one) =>
      one.state === 'OPEN' ? { ...one, state: 'LAPSED', settledAt: recordedAt } : one,
    ),
  }),
  'put-to-seller': same,
  'extract-withdrawn': same,
  'complaint-related': same,
  'complaint-unrelated': same,
  'duplicate-taken-in': same,
  'contact-recorded': same,
  'decision-sent': same,
  'decision-returned': same,
  'complaint-withdrawn': same,
  'reading-confirmed': same,
  'handler-reminded': same,
  'delay-asked': same,
  'delay-agreed': same,
  'delay-announced': same,
  'notice-too-late': same,
  'holding-reply-recorded': same,
}

const retelling = { ...retellClocks, ...retellDeciding, ...retellStanding, ...retellRest }

/**
 * What its journal makes of a complaint, act after act.
 * @returns null when the journal does not begin with the receipt, as of what was received before a receipt told all
 */
export function replayJournal(id: ComplaintId, acts: readonly JournaledAct[]): Replayed | null {
  const [first] = acts
  const receipt = first?.facts.find((fact): fact is Received => fact.kind === 'complaint-received')
  if (first === undefined || receipt?.locale === undefined) return null
  return acts.reduce<Replayed>(retellAct, received(id, receipt, first))
}

function retellAct(state: Replayed, { facts, ...done }: JournaledAct): Replayed {
  const changes = facts.filter(({ kind }) => kind in retelling || kind === 'complaint-received')
  if (changes.length === 0) return state
  const after = changes.reduce((before, fact) => retellFact(before, fact, done), state)
  return { ...after, version: after.version + 1 }
}

function retellFact(state: Replayed, fact: Written<ComplaintFact>, done: Done): Replayed {
  if (fact.kind === 'complaint-received') return state
  const retell = retelling[fact.kind as keyof typeof retelling] as (
    state: Replayed,
    fact: Written<ComplaintFact>,
    done: Done,
  ) => Replayed
  return retell(state, fact, done)
}

const received = (id: ComplaintId, receipt: Received, { recordedAt }: Done): Replayed => ({
  id,
  state: 'RECEIVED',
  channel: receipt.channel,
  severity: receipt.severity,
  locale: receipt.locale,
  receivedAt: receipt.receivedAt,
  registeredAt: recordedAt,
  categoryId: receipt.categoryId,
  sellerId: receipt.sellerId,
  receiverId: receipt.receiverId,
  checked: receipt.checkedById === null ? null : { at: recordedAt, by: receipt.checkedById },
  concernsId: null,
  managementInformedAt: recordedAt,
  assignment: null,
  contactAttempts: 0,
  agreedDeadlineOn: null,
  agreedDeadlineConfirmedAt: null,
  round: 1,
  inadmissibility: null,
  mergedIntoId: null,
  clocks: [],
  parts: [],
  agreements: [],
  offers: [],
  hearings: [],
  closings: [],
  version: 0,
})
