import type {
  AftercareWay as AftercareWayDomain,
  BlockerKind as BlockerKindDomain,
  Cause as CauseDomain,
  Honesty as HonestyDomain,
  InadmissibleReason as InadmissibleReasonDomain,
  LiftedBy as LiftedByDomain,
  Origin as OriginDomain,
  RemedyKind as RemedyDomain,
  SecondPerson as SecondPersonDomain,
  SendingWay as SendingWayDomain,
  Verdict as VerdictDomain,
} from '@waarborg/domain/complaints'
import { graphEnum } from '../../graph/enums.js'

export type VerdictName = VerdictDomain
export type HonestyName = HonestyDomain
export type RemedyName = RemedyDomain
export type SecondPersonName = SecondPersonDomain
export type SendingWayName = SendingWayDomain
export type CauseName = CauseDomain
export type OriginName = OriginDomain
export type AftercareWayName = AftercareWayDomain
export type InadmissibleReasonName = InadmissibleReasonDomain
export type LiftedByName = LiftedByDomain

export const Verdict = graphEnum<VerdictName>('Verdict', 'What the office finds of a part (KM-1).', {
  FOUNDED: 'The complainant is right.',
  DOUBTFUL: 'It cannot be settled, or is partly so.',
  UNFOUNDED: 'The complainant is not right.',
})

export const Honesty = graphEnum<HonestyName>(
  'Honesty',
  'How an unfounded complaint was meant; never leaves the office (KM-5).',
  { HONEST: 'In good faith.', DISHONEST: 'Not in good faith.' },
)

export const RemedyKind = graphEnum<RemedyName>('RemedyKind', 'What the complainant gets.', {
  REPAIR: 'It is repaired.',
  REPLACEMENT: 'Another one.',
  REFUND: 'The money back.',
  PUT_RIGHT: 'What went wrong is put right.',
  PRICE_REDUCTION: 'A part of the price back.',
  COMPENSATION: 'An amount for the harm.',
  APOLOGY: 'Apologies alone.',
  NONE: 'Nothing.',
})

export const SecondPerson = graphEnum<SecondPersonName>(
  'SecondPerson',
  'Who else must agree before a verdict holds.',
  {
    NOBODY: 'Nobody.',
    SECOND_PERSON: 'Another coordinator or manager (KM-5, D-19).',
    MANAGEMENT: 'Management (KM-4, and above the band of the category).',
  },
)

export const SendingWay = graphEnum<SendingWayName>('SendingWay', 'How a decision goes out.', {
  EMAIL: 'By e-mail.',
  POST: 'By post.',
})

export const Cause = graphEnum<CauseName>('Cause', 'What a complaint came from; internal (KM-11).', {
  ARTICLE: 'The article.',
  MANUAL: 'The manual.',
  DESCRIPTION: 'The description.',
  ADVERTISING: 'Advertising.',
  SERVICE: 'Service.',
  PERSONNEL: 'Personnel.',
  NONE_FOUND: 'No cause was found.',
})

export const Origin = graphEnum<OriginName>('Origin', 'With whom it began; internal (KM-11).', {
  US: 'With us.',
  SUPPLIER: 'With the supplier.',
  CUSTOMER: 'With the customer.',
  NEITHER: 'With none of them.',
})

export const AftercareWay = graphEnum<AftercareWayName>(
  'AftercareWay',
  'How it was asked whether it is really solved.',
  { TELEPHONE: 'In a conversation.', SURVEY: 'By a survey.' },
)

export const InadmissibleReason = graphEnum<InadmissibleReasonName>(
  'InadmissibleReason',
  'Why a complaint is not handled.',
  {
    ANONYMOUS: 'The complainant does not want to be known (D-17).',
    HANDLED_BEFORE: 'The same matter was handled before.',
    NOT_OURS: 'It is no business of this office.',
  },
)

export const LiftedBy = graphEnum<LiftedByName>('LiftedBy', 'Who can supply what closing waits for.', {
  HANDLER: 'The handler.',
  SECOND_PERSON: 'Another coordinator or manager than who judged.',
  MANAGEMENT: 'Management.',
  COMPLAINANT: 'The complainant.',
})

/** `no-contact-report` as the graph writes it. */
export const shoutBlocker = (kind: BlockerKindDomain): BlockerName =>
  kind.toUpperCase().replaceAll('-', '_') as BlockerName

export type BlockerName =
  | 'NO_CONTACT_REPORT'
  | 'DATA_UNCHECKED'
  | 'NO_PARTS'
  | 'NO_AGREEMENT'
  | 'DECISION_NOT_SENT'
  | 'MANAGEMENT_HAS_NOT_READ'
  | 'INADMISSIBILITY_UNDECIDED'
  | 'PART_WITHOUT_VERDICT'
  | 'PART_WITHOUT_ANSWER'
  | 'SECOND_PERSON_NEEDED'
  | 'PARTY_NOT_HEARD'
  | 'AGREEMENT_OPEN'
  | 'CHOICE_AWAITED'

export const BlockerKind = graphEnum<BlockerName>('BlockerKind', 'What closing waits for.', {
  NO_CONTACT_REPORT: 'A report of a real contact in this round (KP-4).',
  DATA_UNCHECKED: 'The check of the complainant’s data (KP-5).',
  NO_PARTS: 'A part, to be judged and answered (D-9).',
  NO_AGREEMENT: 'An agreement about what a founded part leads to (KP-7).',
  DECISION_NOT_SENT: 'The decision, sent to the complainant (D-20).',
  MANAGEMENT_HAS_NOT_READ: 'Management, to say to have read a serious one (KP-2).',
  INADMISSIBILITY_UNDECIDED: 'A second person, to say whether it is to be handled (D-19).',
  PART_WITHOUT_VERDICT: 'A verdict on a part (KM-1).',
  PART_WITHOUT_ANSWER: 'An answer to a part (D-9).',
  SECOND_PERSON_NEEDED: 'A second person, to agree with a verdict (D-19).',
  PARTY_NOT_HEARD: 'The seller or the colleague concerned, to be heard, or why not (KM-1).',
  AGREEMENT_OPEN: 'The end of an agreement (KP-7).',
  CHOICE_AWAITED: 'The complainant’s choice, or the end of the time for it (KP-6).',
})
