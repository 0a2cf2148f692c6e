import type { UrgentGround } from '@waarborg/domain/policy-points'
import type {
  Automation,
  ContentType,
  LegalGround,
  ObjectionResult,
  ReasonSource,
  ReasonSubject,
  ViolationAct,
} from '@waarborg/domain/violations'
import { graphEnum } from '../graph/enums.js'

export const UrgentGroundEnum = graphEnum<UrgentGround>(
  'UrgentGround',
  'What makes that an account closes at once (D-6).',
  {
    LEGAL_DUTY: 'The law obliges the office to.',
    IMPERATIVE_REASON: 'An imperative reason that the law recognises.',
  },
)

export const ReasonSourceEnum = graphEnum<ReasonSource>('ReasonSource', 'By whom the office came to know.', {
  ARTICLE_16: 'A notice of illegal content under article 16 of the Digital Services Act.',
  TRUSTED_FLAGGER: 'A notice by a trusted flagger.',
  OTHER_NOTIFICATION: 'Another notification.',
  VOLUNTARY: 'The office found it itself.',
})

export const AutomationEnum = graphEnum<Automation>(
  'Automation',
  'How far a machine had part in the decision.',
  {
    NOT_AUTOMATED: 'It had none.',
    PARTIALLY: 'It prepared something; a person decided (D-8).',
  },
)

export const LegalGroundEnum = graphEnum<LegalGround>('LegalGround', 'Against what a deed goes.', {
  ILLEGAL: 'The law.',
  INCOMPATIBLE: 'The terms of the platform.',
})

export const ReasonSubjectEnum = graphEnum<ReasonSubject>(
  'ReasonSubject',
  'What a deed was about, as the transparency database of the European Union names it.',
  {
    CONSUMER_INFORMATION: 'Consumer information infringements.',
    INTELLECTUAL_PROPERTY_INFRINGEMENTS: 'Intellectual property infringements.',
    OTHER_VIOLATION_TC: 'Another violation of the terms.',
    SCAMS_AND_FRAUD: 'Scams or fraud.',
    UNSAFE_AND_PROHIBITED_PRODUCTS: 'Unsafe, non-compliant or prohibited products.',
    DATA_PROTECTION_AND_PRIVACY_VIOLATIONS: 'Data protection and privacy violations.',
    PROTECTION_OF_MINORS: 'Protection of minors.',
    ANIMAL_WELFARE: 'Animal welfare.',
  },
)

export const ContentTypeEnum = graphEnum<ContentType>('ContentType', 'What the deed was done with.', {
  PRODUCT: 'A product that was offered.',
  TEXT: 'A text.',
  IMAGE: 'An image.',
  VIDEO: 'A video.',
  AUDIO: 'Sound.',
  APP: 'An application.',
  OTHER: 'Something else.',
})

export const ObjectionResultEnum = graphEnum<ObjectionResult>(
  'ObjectionResult',
  'What an objection led to.',
  {
    MAINTAINED: 'The decision stands.',
    LOWERED: 'It weighs less.',
    WITHDRAWN: 'It is undone, as if it had never been.',
  },
)

export const ViolationAction = graphEnum<ViolationAct>(
  'ViolationAction',
  'What the reader can do with it now.',
  {
    HEAR_SELLER: 'Record what the seller said, or urgency.',
    DECIDE: 'Decide.',
    CONFIRM: 'Agree as the second person.',
    RETURN: 'Send it back as the second person.',
    DECLINE: 'Say that it is no violation.',
    OBJECT: 'Write down an objection.',
    DECIDE_OBJECTION: 'Decide on the objection.',
  },
)

export type DeliveryOutcome = 'DELIVERED' | 'BOUNCED'
export const DeliveryOutcomeEnum = graphEnum<DeliveryOutcome>(
  'DeliveryOutcome',
  'Whether a notice arrived.',
  {
    DELIVERED: 'It arrived.',
    BOUNCED: 'It came back.',
  },
)
