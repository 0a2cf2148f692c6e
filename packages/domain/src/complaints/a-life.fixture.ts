import fc from 'fast-check'
import { isWorkingDay, standsStill, type WorkingCalendar, withOrganisationDay } from '../deadlines/index.js'
import {
  type AgreementId,
  type ClockPauseId,
  type ClosingId,
  type ComplaintId,
  type ContactReportId,
  civilDateOf,
  type DelayNoticeId,
  type ExtractId,
  type HearingId,
  type HoldingReplyId,
  isBefore,
  type OfferId,
  type PartId,
  type RecomputationId,
  type Result,
  type SellerId,
} from '../foundation/index.js'
import { accept, moment } from '../foundation/moments.fixture.js'
import { addAgreement } from './add-agreement.js'
import { addPart } from './add-part.js'
import { agreeToDelay } from './agree-to-delay.js'
import { announceDelay } from './announce-delay.js'
import { answerPart } from './answer-part.js'
import { askDelay } from './ask-delay.js'
import { assessSeverity } from './assess-severity.js'
import { assignComplaint } from './assign-complaint.js'
import { checkComplainant } from './check-complainant.js'
import { chooseRemedy, letDefaultHold } from './choose-remedy.js'
import { closeComplaint } from './close-complaint.js'
import { CAUSES, ORIGINS } from './closing.js'
import { DEFAULT_BAND } from './compensation-band.js'
import { as, calendar, coen, joris, matter, mirjam, petra, reception, sanne } from './complaint.fixture.js'
import type { Complaint } from './complaint.js'
import type { ComplaintFact } from './complaint-fact.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { completeAgreement } from './complete-agreement.js'
import { confirmAgreedDeadline } from './confirm-agreed-deadline.js'
import { confirmAssignment } from './confirm-assignment.js'
import { confirmNotAdmissible } from './confirm-not-admissible.js'
import { confirmReading } from './confirm-reading.js'
import { confirmVerdict } from './confirm-verdict.js'
import { CONTACT_KINDS, type ContactReport } from './contact-report.js'
import { declareNotAdmissible } from './declare-not-admissible.js'
import type { DelayNotice } from './delay-notice.js'
import type { DelayRequest } from './delay-request.js'
import { giveBack, handOver } from './hand-over.js'
import { unheardParties } from './hearing.js'
import { INADMISSIBLE_REASONS } from './inadmissibility.js'
import { lapseAgreement } from './lapse-agreement.js'
import { mergeComplaint } from './merge-complaint.js'
import { nameColleague } from './name-colleague.js'
import { offerRemedies } from './offer-remedies.js'
import type { Outcome } from './outcome.js'
import { pauseClock } from './pause-clock.js'
import { putToSeller } from './put-to-seller.js'
import { receiveComplaint } from './receive-complaint.js'
import { recomputeDeadlines } from './recompute-deadlines.js'
import { recordAftercare } from './record-aftercare.js'
import { recordContact } from './record-contact.js'
import { recordHearing } from './record-hearing.js'
import { recordHoldingReply } from './record-holding-reply.js'
import { recordVerdict } from './record-verdict.js'
import { rejectVerdict } from './reject-verdict.js'
import { noted } from './relate-complaints.js'
import { resumeClock } from './resume-clock.js'
import { returnDecision } from './return-decision.js'
import { sendDecision } from './send-decision.js'
import { unansweredOffer } from './standing-offer.js'
import { partsOfRound, roundStartedAt } from './this-round.js'
import { withdrawComplaint } from './withdraw-complaint.js'

const people = [sanne, joris, coen, mirjam, petra]
const public_ = { kind: 'public' } as const
const text = 'Wat er te zeggen is.'

/** What is known beside the complaint when somebody acts. */
export interface Life {
  readonly complaint: Complaint
  readonly contacts: readonly ContactReport[]
  readonly notices: readonly DelayNotice[]
  readonly requests: readonly DelayRequest[]
  /** Of every version there is, the newest last. */
  readonly calendars: readonly WorkingCalendar[]
}

type Now = Complaint['receivedAt']
type Done = Result<Outcome, ComplaintRejection> & { readonly life?: Partial<Life> }

interface Doing {
  readonly by: typeof sanne
  readonly to: typeof sanne
  readonly now: Now
  /** Of a new thing, never given before. */
  readonly id: string
  /** Any number: what is chosen by it differs from act to act. */
  readonly pick: number
}

const oneOf = <T>(among: readonly T[], { pick }: Doing): T => among[pick % among.length] as T
const numberOf = (among: readonly unknown[], { pick }: Doing) => 1 + (pick % (among.length + 1))
/** Often a working day some weeks ahead, sometimes any day. */
function dayAhead({ now, pick }: Doing) {
  let on = civilDateOf(now).add({ days: 1 + (pick % 30) })
  while (pick % 5 > 0 && !isWorkingDay(calendar, on)) on = on.add({ days: 1 })
  return on
}
const ofRound = <Kept extends { readonly round: number }>(kept: readonly Kept[], { round }: Complaint) =>
  kept.filter((each) => each.round === round)

const VERDICTS_TRIED = [
  { verdict: 'DOUBTFUL', honesty: null, remedy: 'NONE', amountInCents: null },
  { verdict: 'FOUNDED', honesty: null, remedy: 'APOLOGY', amountInCents: null },
  { verdict: 'FOUNDED', honesty: null, remedy: 'REFUND', amountInCents: 2500 },
  { verdict: 'FOUNDED', honesty: null, remedy: 'COMPENSATION', amountInCents: 900_000 },
  { verdict: 'UNFOUNDED', honesty: 'HONEST', remedy: 'NONE', amountInCents: null },
  { verdict: 'UNFOUNDED', honesty: 'DISHONEST', remedy: 'NONE', amountInCents: null },
] as const

/** Everything that is done with a complaint, each with something that may or may not be accepted. */
const ACTS = {
  assign: ({ complaint }, { by, to, now, pick }) =>
    assignComplaint(complaint, {
      handler: to,
      substitute: pick % 4 === 0 ? joris : null,
      actor: as(by),
      at: now,
    }),
  confirmAssignment: ({ complaint }, { now }) => {
    const its = people.find(({ id }) => id === complaint.assignment?.handlerId) ?? sanne
    return confirmAssignment(complaint, { actor: as(its), at: now })
  },
  handOver: ({ complaint }, { to, now }) =>
    handOver(complaint, to.id, { actor: { kind: 'system' }, at: now }),
  giveBack: ({ complaint }, { now }) => giveBack(complaint, { actor: { kind: 'system' }, at: now }),
  nameColleague: ({ complaint }, { by, to, pick }) =>
    nameColleague(complaint, { handlerId: pick % 2 === 0 ? to.id : null, actor: as(by) }),
  recordContact: ({ complaint, contacts }, doing) => {
    const { by, now, pick, id } = doing
    const at = now.subtract({ minutes: pick % 3 === 0 ? pick % 600 : 0 })
    const kind = oneOf(CONTACT_KINDS, doing)
    const result = recordContact(
      complaint,
      {
        id: id as ContactReportId,
        kind,
        at,
        report: text,
        managerConsultedId: null,
        mandate: kind === 'ATTEMPT' ? null : 'Tot honderd euro',
        agreedDeadlineOn: kind === 'ATTEMPT' || pick % 2 === 0 ? null : dayAhead(doing),
      },
      { actor: as(by), now, calendar },
    )
    return result.ok ? { ...result, life: { contacts: [...contacts, result.value.contact] } } : result
  },
  confirmDeadline: ({ complaint }, { now }) => confirmAgreedDeadline(complaint, { actor: public_, at: now }),
  putToSeller: ({ complaint }, { by, now, id }) =>
    putToSeller(complaint, {
      id: id as ExtractId,
      text: 'De fiets die besteld was is niet op de afgesproken dag bezorgd.',
      consentOn: civilDateOf(now),
      actor: as(by),
      now,
    }),
  recordHearing: ({ complaint }, { by, now, id, pick }) =>
    recordHearing(complaint, {
      id: id as HearingId,
      party: unheardParties(complaint)[0] ?? 'SELLER',
      what:
        pick % 2 === 0
          ? { waivedBecause: 'De winkel is er niet meer.' }
          : { way: 'TELEPHONE', at: now, spokenWith: 'De winkelier', report: text },
      isPutToSeller: true,
      actor: as(by),
      now,
    }),
  relate: ({ complaint }, { id }) => ({
    ok: true,
    value: noted(complaint, { kind: 'complaint-related', otherId: id as ComplaintId }),
  }),
  merge: ({ complaint }, { by, now }) => {
    const result = mergeComplaint(complaint, {
      into: { ...complaint, id: 'earlier' as ComplaintId },
      hasDuplicates: false,
      actor: as(by),
      at: now,
    })
    return result.ok ? { ok: true, value: result.value.ended } : result
  },
  addPart: ({ complaint }, { by, id }) =>
    addPart(complaint, { id: id as PartId, description: text, actor: as(by) }),
  recordVerdict: ({ complaint }, doing) => {
    const waiting = partsOfRound(complaint).find(({ part }) => part.judgement === null)?.number
    const given = { explanation: text, whyNotRepaired: text, whyOutsideBand: text }
    return recordVerdict(
      complaint,
      {
        ...oneOf(VERDICTS_TRIED, doing),
        ...given,
        part: waiting ?? numberOf(complaint.parts, doing),
      },
      { actor: as(doing.by), now: doing.now, band: DEFAULT_BAND },
    )
  },
  confirmVerdict: ({ complaint }, doing) =>
    confirmVerdict(complaint, {
      part: unconfirmedPart(complaint, doing),
      actor: as(doing.by),
      at: doing.now,
    }),
  rejectVerdict: ({ complaint }, doing) => {
    const part = unconfirmedPart(complaint, doing)
    return rejectVerdict(complaint, { part, reason: text, actor: as(doing.by), at: doing.now })
  },
  answerPart: ({ complaint }, doing) => {
    const waiting = partsOfRound(complaint).find(({ part }) => part.answer === null)?.number
    return answerPart(complaint, {
      part: waiting ?? numberOf(complaint.parts, doing),
      text,
      actor: as(doing.by),
    })
  },
  sendDecision: ({ complaint }, { by, now, pick }) =>
    sendDecision(complaint, { how: pick % 2 === 0 ? 'EMAIL' : 'POST', actor: as(by), at: now }),
  returnDecision: ({ complaint }, { by }) => returnDecision(complaint, { actor: as(by) }),
  close: ({ complaint, contacts }, doing) =>
    closeComplaint(
      complaint,
      {
        id: doing.id as ClosingId,
        cause: oneOf(CAUSES, doing),
        unit: 'Bezorging',
        origin: oneOf(ORIGINS, doing),
        aftercareOn: dayAhead(doing),
      },
      { actor: as(doing.by), now: doing.now, calendar, contacts, aftercareBy: doing.to },
    ),
  recordAftercare: ({ complaint }, { by, now, pick }) =>
    recordAftercare(
      complaint,
      { way: pick % 2 === 0 ? 'SURVEY' : 'TELEPHONE', solved: pick % 3 === 0, report: text },
      { actor: pick % 4 < 2 ? public_ : as(by), at: now, calendar },
    ),
  withdraw: ({ complaint }, { by, now, pick }) =>
    withdrawComplaint(complaint, { reason: text, actor: pick % 2 === 0 ? public_ : as(by), at: now }),
  declareNotAdmissible: ({ complaint }, doing) => {
    const reason = oneOf(INADMISSIBLE_REASONS, doing)
    return declareNotAdmissible(complaint, { reason, actor: as(doing.by), at: doing.now })
  },
  confirmNotAdmissible: ({ complaint }, { by, now }) =>
    confirmNotAdmissible(complaint, { actor: as(by), at: now }),
  check: ({ complaint }, { by, now, pick }) => {
    const { name, address, telephone, email } = complaint.complainant
    const raw = { ...address, name, telephone, email: `${pick}.${email}` }
    return checkComplainant(complaint, { corrected: pick % 2 === 0 ? null : raw, actor: as(by), at: now })
  },
  confirmReading: ({ complaint }, { now }) =>
    confirmReading(complaint, { actor: as(mirjam), at: now, calendar }),
  assessSeverity: ({ complaint }, { by, now }) => {
    const severity = complaint.severity === 'SERIOUS' ? 'NORMAL' : 'SERIOUS'
    return assessSeverity(complaint, { severity, reason: text, actor: as(by), at: now, calendar })
  },
  addAgreement: ({ complaint }, doing) =>
    addAgreement(
      complaint,
      { id: doing.id as AgreementId, what: text, party: 'OFFICE', dueOn: dayAhead(doing) },
      { actor: as(doing.by), now: doing.now, calendar, responsible: doing.to },
    ),
  completeAgreement: ({ complaint }, doing) =>
    completeAgreement(complaint, {
      agreement: openAgreement(complaint, doing),
      note: text,
      actor: as(doing.by),
      at: doing.now,
    }),
  lapseAgreement: ({ complaint }, doing) =>
    lapseAgreement(complaint, {
      agreement: openAgreement(complaint, doing),
      reason: text,
      wasReminded: true,
      actor: as(doing.by),
      at: doing.now,
    }),
  pauseClock: ({ complaint }, doing) =>
    pauseClock(
      complaint,
      { id: doing.id as ClockPauseId, agreement: pausable(complaint, doing), reason: text },
      { actor: as(doing.by), at: doing.now },
    ),
  recompute: ({ complaint, calendars }, doing) => {
    const newest = calendars.at(-1) ?? calendar
    const running = complaint.clocks.filter(({ stoppedAt }) => stoppedAt === null)
    const on = running[doing.pick % (2 * running.length)]?.dueOn ?? dayAhead(doing)
    const changed = withOrganisationDay(newest, { on, working: !isWorkingDay(newest, on), name: text })
    const known = [...calendars, changed]
    const result = recomputeDeadlines(
      complaint,
      { id: doing.id as RecomputationId, reason: text },
      { actor: as(doing.by), at: doing.now, calendar: changed, calendarOf: calendarIn(known) },
    )
    return result.ok ? { ...result, life: { calendars: known } } : result
  },
  resumeClock: ({ complaint }, doing) =>
    resumeClock(complaint, {
      agreement: standing(complaint),
      actor: as(doing.by),
      at: doing.now,
      calendarOf: (): WorkingCalendar => calendar,
    }),
  announceDelay: ({ complaint, notices, contacts }, doing) => {
    const result = announceDelay(
      complaint,
      { id: doing.id as DelayNoticeId, reason: text, answerOn: dayAhead(doing).add({ days: 21 }) },
      {
        actor: as(doing.by),
        now: doing.now,
        calendar,
        earlier: ofRound(notices, complaint),
        agreedIn: contacts.at(-1) ?? null,
      },
    )
    return result.ok ? { ...result, life: { notices: [...notices, result.value.notice] } } : result
  },
  askDelay: ({ complaint, notices, requests }, doing): Done => {
    const result = askDelay(
      complaint,
      { id: doing.id as DelayNoticeId, reason: text, answerOn: dayAhead(doing).add({ days: 28 }) },
      { actor: as(doing.by), now: doing.now, calendar, earlier: ofRound(notices, complaint) },
    )
    return result.ok ? { ...result, life: { requests: [...requests, result.value.request] } } : result
  },
  agreeToDelay: ({ complaint, notices, requests }, { now }) => {
    const result = agreeToDelay(complaint, {
      actor: public_,
      at: now,
      calendar,
      requests: ofRound(requests, complaint),
      earlier: ofRound(notices, complaint),
    })
    return result.ok ? { ...result, life: { notices: [...notices, result.value.notice] } } : result
  },
  recordHoldingReply: ({ complaint }, doing) =>
    recordHoldingReply(complaint, {
      id: doing.id as HoldingReplyId,
      text,
      answerOn: dayAhead(doing),
      actor: as(doing.by),
      at: doing.now,
      calendar,
    }),
  offerRemedies: ({ complaint }, doing) =>
    offerRemedies(
      complaint,
      {
        options: [
          { remedy: 'REPAIR', description: text, amountInCents: null },
          { remedy: 'REFUND', description: text, amountInCents: 100 + doing.pick },
        ],
        defaultKey: doing.pick % 2 === 0 ? 'A' : null,
        answerBy: dayAhead(doing),
      },
      { id: doing.id as OfferId, actor: as(doing.by), at: doing.now, calendar },
    ),
  chooseRemedy: ({ complaint }, { by, now, pick }) =>
    chooseRemedy(complaint, {
      key: pick % 3 === 0 ? 'B' : 'A',
      actor: pick % 2 === 0 ? public_ : as(by),
      at: now,
    }),
  letDefaultHold: ({ complaint }, { now }) =>
    letDefaultHold(complaint, { actor: { kind: 'system' }, at: now }),
} satisfies Record<string, (life: Life, doing: Doing) => Done>

export type ActTried = keyof typeof ACTS

export const calendarIn =
  (calendars: readonly WorkingCalendar[]) =>
  (version: number): WorkingCalendar =>
    calendars.find((each) => each.version === version) ?? calendar

const openAgreement = ({ agreements }: Complaint, doing: Doing) =>
  1 + agreements.findIndex(({ state }) => state === 'OPEN') || numberOf(agreements, doing)

const unconfirmedPart = (complaint: Complaint, doing: Doing) =>
  partsOfRound(complaint).find(({ part: { judgement } }) => judgement?.confirmedAt === null)?.number ??
  numberOf(complaint.parts, doing)

/** The agreement whose clock stands still; null for the agreed day, and when none does. */
function standing({ clocks, agreements }: Complaint) {
  const still = clocks.find((clock) => clock.stoppedAt === null && standsStill(clock))
  const place = agreements.findIndex(({ id }) => id === still?.aboutId)
  return place < 0 ? null : place + 1
}

const pausable = (complaint: Complaint, doing: Doing) =>
  doing.pick % 2 === 0 ? null : openAgreement(complaint, doing)

const SELDOM = ['addAgreement', 'pauseClock', 'recompute'] as const satisfies readonly ActTried[]

/** What brings it nearer to its end, so that many lives reach one. */
function nextAct({ complaint, contacts }: Life): ActTried {
  const { state, severity, checked, clocks, agreements } = complaint
  const parts = partsOfRound(complaint).map(({ part }) => part)
  if (clocks.some((clock) => clock.stoppedAt === null && standsStill(clock))) return 'resumeClock'
  if (state === 'CLOSED') return 'recordAftercare'
  if (state === 'RECEIVED' || state === 'IN_CONTACT' || contacts.length === 0) return 'recordContact'
  if (checked === null) return 'check'
  if (severity === 'SERIOUS' && clocks.some((c) => c.kind === 'management-reading' && !c.stoppedAt))
    return 'confirmReading'
  if (unansweredOffer(complaint)) return 'chooseRemedy'
  if (state === 'DECIDED')
    return agreements.some((each) => each.state === 'OPEN') ? 'completeAgreement' : 'close'
  if (parts.length === 0) return 'addPart'
  if (parts.some(({ judgement }) => judgement === null)) return 'recordVerdict'
  if (parts.some(({ judgement }) => judgement?.needs !== 'NOBODY' && !judgement?.confirmedAt))
    return 'confirmVerdict'
  if (parts.some(({ answer }) => answer === null)) return 'answerPart'
  if (parts.some(({ judgement }) => judgement?.verdict === 'FOUNDED')) {
    if (unheardParties(complaint).length > 0) return 'recordHearing'
    if (agreements.every(({ madeAt }) => isBefore(madeAt, roundStartedAt(complaint)))) return 'addAgreement'
  }
  return 'sendDecision'
}

/** What is seldom possible is tried more often. */
const names = [...(Object.keys(ACTS) as ActTried[]), ...SELDOM, ...SELDOM, ...SELDOM]

const aStep = fc.record({
  act: fc.oneof(
    { arbitrary: fc.constant('next' as const), weight: 3 },
    { arbitrary: fc.constantFrom(...names), weight: 2 },
  ),
  by: fc.oneof(
    { arbitrary: fc.constantFrom(coen, mirjam), weight: 3 },
    { arbitrary: fc.constantFrom(...people), weight: 1 },
  ),
  to: fc.constantFrom(...people),
  minutesLater: fc.oneof(
    { arbitrary: fc.constant(0), weight: 2 },
    { arbitrary: fc.integer({ min: 1, max: 1440 }), weight: 4 },
    { arbitrary: fc.integer({ min: 1440, max: 9 * 1440 }), weight: 1 },
  ),
  pick: fc.nat({ max: 10_000 }),
})

/** A complaint with all that can happen to it, in whatever order; half of it what comes next. */
export const aWholeLife = fc.record({
  receivedAfterMinutes: fc.integer({ min: 0, max: 60 * 1440 }),
  isSerious: fc.boolean(),
  isAboutASeller: fc.boolean(),
  steps: fc.array(aStep, { minLength: 1, maxLength: 60, size: 'max' }),
})
export type WholeLife = typeof aWholeLife extends fc.Arbitrary<infer Made> ? Made : never

/** One act as it was tried: what was before, and what came of it. */
export interface Tried {
  readonly act: ActTried | 'receive'
  readonly before: Life | null
  readonly after: Life
  readonly at: Now
  /** What happened, and who did it; none when it was refused. */
  readonly facts: readonly ComplaintFact[]
  readonly by: { readonly kind: 'staff' | 'public' | 'system'; readonly handlerId: string | null }
}

export function live({
  receivedAfterMinutes,
  isSerious,
  isAboutASeller,
  steps,
}: WholeLife): readonly Tried[] {
  const receivedAt = moment('2026-03-20T08:00').add({ minutes: receivedAfterMinutes })
  const received = accept(
    receiveComplaint(
      {
        ...reception,
        receivedAt,
        registeredAt: receivedAt,
        severity: isSerious ? 'SERIOUS' : 'NORMAL',
        matter: { ...matter, sellerId: isAboutASeller ? ('seller' as SellerId) : null },
      },
      calendar,
    ),
  )
  const by = { kind: 'public', handlerId: null } as const
  let life: Life = {
    complaint: received.complaint,
    contacts: [],
    notices: [],
    requests: [],
    calendars: [calendar],
  }
  let now = receivedAt
  const tried: Tried[] = [{ act: 'receive', before: null, after: life, at: now, facts: received.facts, by }]
  steps.forEach((step, place) => {
    now = now.add({ minutes: step.minutesLater })
    const act = step.act === 'next' ? nextAct(life) : step.act
    const doing = { by: step.by, to: step.to, now, id: `thing ${place}`, pick: step.pick }
    const before = life
    const does: (life: Life, doing: Doing) => Done = ACTS[act]
    const done = does(life, doing)
    if (done.ok) life = { ...life, ...done.life, complaint: done.value.complaint }
    const facts = done.ok ? done.value.facts : []
    tried.push({ act, before, after: life, at: now, facts, by: whoDid(act, step) })
  })
  return tried
}

const BY_LINK: readonly ActTried[] = ['confirmDeadline', 'agreeToDelay']
const BY_NOBODY: readonly ActTried[] = ['handOver', 'giveBack', 'letDefaultHold']

function whoDid(act: ActTried, { by, pick }: { by: typeof sanne; pick: number }): Tried['by'] {
  const isByLink =
    BY_LINK.includes(act) ||
    (act === 'recordAftercare' && pick % 4 < 2) ||
    ((act === 'withdraw' || act === 'chooseRemedy') && pick % 2 === 0)
  if (isByLink) return { kind: 'public', handlerId: null }
  if (BY_NOBODY.includes(act)) return { kind: 'system', handlerId: null }
  return { kind: 'staff', handlerId: act === 'confirmReading' ? mirjam.id : by.id }
}
