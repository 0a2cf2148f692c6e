import type {
  ComplaintAction as ActionName,
  Channel as ChannelName,
  ComplaintState as DomainState,
  ImportedComplaint,
  Severity as SeverityName,
} from '@waarborg/domain/complaints'
import { graphEnum } from '../graph/enums.js'

export type ComplaintStateName = DomainState | ImportedComplaint['state']

export const ComplaintState = graphEnum<ComplaintStateName>('ComplaintState', 'How far a complaint is.', {
  RECEIVED: 'Received; nobody has really spoken with the complainant yet.',
  IN_CONTACT: 'Spoken with the complainant; no deadline has been agreed yet.',
  IN_TREATMENT: 'A deadline has been agreed with the complainant, and the work goes on.',
  DECIDED: 'The answer to every part has been given; what was promised may still be open.',
  CLOSED: 'Settled, through all that closing asks for.',
  WITHDRAWN: 'Withdrawn by the complainant; what was promised stays owed.',
  NOT_ADMISSIBLE: 'Not handled, for a reason that a second person agreed to.',
  MERGED: 'Said again by the same customer, and gone on in the earlier one; counted apart.',
  IMPORTED: 'Settled elsewhere before it came here; to be found and read, not worked on.',
})

export const Channel = graphEnum<ChannelName>('Channel', 'How a complaint came in.', {
  FORM: 'By the public form.',
  TELEPHONE: 'By telephone.',
  COUNTER: 'At the counter.',
  LETTER: 'By letter.',
  EMAIL: 'By e-mail.',
  PARTNER: 'By the software of a partner.',
})

export const Severity = graphEnum<SeverityName>(
  'Severity',
  'How much haste and attention a complaint needs.',
  {
    NORMAL: 'The ordinary procedure.',
    SERIOUS:
      'Safety, great harm or a vulnerable customer: goes ahead of everything, and management confirms reading it.',
  },
)

export const ComplaintAction = graphEnum<ActionName>(
  'ComplaintAction',
  'What the reader may do with a complaint now.',
  {
    ASSIGN: 'Assign it to a handler: `assignComplaint`.',
    CONFIRM_ASSIGNMENT: 'Confirm taking it: `confirmAssignment`.',
    RECORD_CONTACT: 'Record a contact with the complainant: `recordContact`.',
    NAME_COLLEAGUE: 'Say which colleague it is about: `nameColleague`.',
    PUT_TO_SELLER: 'Give the seller an extract of it, and take that back: `putToSeller`, `withdrawExtract`.',
    RECORD_HEARING:
      'Record what the seller or the colleague concerned said, or why not: `recordHearing`, `waiveHearing`.',
    RELATE: 'Relate it to another, and take that off: `relateComplaints`, `unrelateComplaints`.',
    MERGE: 'End it in an earlier one of the same customer: `mergeComplaint`.',
    ADD_PART: 'Name a part of it: `addPart`.',
    RECORD_VERDICT: 'Judge a part: `recordVerdict`.',
    CONFIRM_VERDICT: 'Agree with a verdict that waits for a second person: `confirmVerdict`.',
    REJECT_VERDICT: 'Give such a verdict back: `rejectVerdict`.',
    ANSWER_PART: 'Write the answer to a part: `answerPart`.',
    SEND_DECISION: 'Send the decision: `sendDecision`.',
    RETURN_DECISION: 'Say that the decision did not arrive: `returnDecision`.',
    CLOSE: 'Close it when nothing in `blockers` is left: `closeComplaint`.',
    RECORD_AFTERCARE: 'Record whether it is really solved: `recordAftercare`.',
    WITHDRAW: 'Record that the complainant withdrew it: `withdrawComplaint`.',
    DECLARE_NOT_ADMISSIBLE: 'Say that it is not to be handled: `declareNotAdmissible`.',
    CONFIRM_NOT_ADMISSIBLE: 'Agree with somebody who said so: `confirmNotAdmissible`.',
    CHECK_COMPLAINANT: 'Compare the data with the complainant and put them right: `checkComplainant`.',
    CONFIRM_READING: 'Say, for management, that a serious one was read: `confirmReading`.',
    ASSESS_SEVERITY: 'Say how serious it is, and why: `assessSeverity`.',
    ADD_AGREEMENT: 'Record what will be done, by whom and when: `addAgreement`.',
    COMPLETE_AGREEMENT: 'Say that what was agreed was done: `completeAgreement`.',
    LAPSE_AGREEMENT: 'Say that what was agreed is no longer asked for: `lapseAgreement`.',
    PAUSE_CLOCK: 'Let what was agreed stand still, for a reason: `pauseClock`.',
    RESUME_CLOCK: 'Let it run on: `resumeClock`.',
    ANNOUNCE_DELAY: 'Tell the complainant that the answer comes later, why, and when: `announceDelay`.',
    ASK_DELAY: 'Ask the complainant to agree that the answer comes later: `askDelay`.',
    RECORD_HOLDING_REPLY: 'Record a reply that only says that the answer comes: `recordHoldingReply`.',
    OFFER_REMEDIES: 'Offer solutions to choose from: `offerRemedies`.',
    CHOOSE_REMEDY: 'Record which of them the complainant chose: `chooseRemedy`.',
    REMIND: 'Remind the handler of it: `remindHandler`.',
    ADD_FILES: 'Add files to it: `addFiles`.',
    REMOVE_FILE: 'Remove a file that was added by mistake: `removeFile`.',
    WRITE_MESSAGE:
      'Write to the complainant, and say to have read what came: `writeToComplainant`, `markMessagesRead`.',
  },
)

export type ContactKindName = 'CALL' | 'VISIT' | 'MESSAGE' | 'ATTEMPT' | 'PROPOSAL'

export const ContactKind = graphEnum<ContactKindName>(
  'ContactKind',
  'How somebody was in contact with the complainant.',
  {
    CALL: 'A conversation by telephone.',
    VISIT: 'A conversation face to face.',
    MESSAGE: 'A personal message, not an automatic one.',
    ATTEMPT: 'Nobody was reached; stops no clock.',
    PROPOSAL: 'A written proposal after two attempts; counts as contact (KP-3).',
  },
)

export type LocaleName = 'NL' | 'EN'

export const Locale = graphEnum<LocaleName>('Locale', 'A language.', { NL: 'Dutch.', EN: 'English.' })
