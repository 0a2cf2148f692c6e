/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a complaint came from; internal (KM-11). */
export type Cause =
  /** Advertising. */
  | 'ADVERTISING'
  /** The article. */
  | 'ARTICLE'
  /** The description. */
  | 'DESCRIPTION'
  /** The manual. */
  | 'MANUAL'
  /** No cause was found. */
  | 'NONE_FOUND'
  /** Personnel. */
  | 'PERSONNEL'
  /** Service. */
  | 'SERVICE';

/** How a complaint came in. */
export type Channel =
  /** At the counter. */
  | 'COUNTER'
  /** By e-mail. */
  | 'EMAIL'
  /** By the public form. */
  | 'FORM'
  /** By letter. */
  | 'LETTER'
  /** By the software of a partner. */
  | 'PARTNER'
  /** By telephone. */
  | 'TELEPHONE';

/** What a clock waits for. */
export type ClockKind =
  /** Asking whether it is really solved, on the planned day (KP-8, KM-10). */
  | 'AFTERCARE'
  /** The answer, on the day that was agreed with the complainant. */
  | 'AGREED_DEADLINE'
  /** What was promised, on its day (KP-7). */
  | 'AGREEMENT'
  /** The decision, within four weeks (KP-14, D-2). */
  | 'DECISION'
  /** A notice of delay, if one is needed, within three weeks (KP-14, D-2). */
  | 'DELAY_NOTICE'
  /** A real contact with the complainant, within 24 hours on working days (KP-3, D-1). */
  | 'FIRST_CONTACT'
  /** The substantive answer that a holding reply promised (OS-4). */
  | 'HOLDING_REPLY'
  /** Management saying to have read a serious one, by the next working day (KP-2). */
  | 'MANAGEMENT_READING';

/** How a clock stands. */
export type ClockState =
  /** Past the last moment, and still waiting. */
  | 'BREACHED'
  /** No longer waited for, and in time until then: withdrawn, not admissible, merged, or lapsed. */
  | 'DROPPED'
  /** What it waited for happened in time. */
  | 'MET'
  /** Stopped after the last moment: a breach, now settled. */
  | 'MET_LATE'
  /** Past the moment that is steered by, but not yet a breach. */
  | 'OVERDUE'
  /** Stands still, for a reason that the complainant was told. */
  | 'PAUSED'
  /** Another took its place in time: a later day was agreed or told. */
  | 'REPLACED'
  /** Still in time. */
  | 'RUNNING';

/** What the reader may do with a complaint now. */
export type ComplaintAction =
  /** Record what will be done, by whom and when: `addAgreement`. */
  | 'ADD_AGREEMENT'
  /** Add files to it: `addFiles`. */
  | 'ADD_FILES'
  /** Name a part of it: `addPart`. */
  | 'ADD_PART'
  /** Tell the complainant that the answer comes later, why, and when: `announceDelay`. */
  | 'ANNOUNCE_DELAY'
  /** Write the answer to a part: `answerPart`. */
  | 'ANSWER_PART'
  /** Ask the complainant to agree that the answer comes later: `askDelay`. */
  | 'ASK_DELAY'
  /** Say how serious it is, and why: `assessSeverity`. */
  | 'ASSESS_SEVERITY'
  /** Assign it to a handler: `assignComplaint`. */
  | 'ASSIGN'
  /** Compare the data with the complainant and put them right: `checkComplainant`. */
  | 'CHECK_COMPLAINANT'
  /** Record which of them the complainant chose: `chooseRemedy`. */
  | 'CHOOSE_REMEDY'
  /** Close it when nothing in `blockers` is left: `closeComplaint`. */
  | 'CLOSE'
  /** Say that what was agreed was done: `completeAgreement`. */
  | 'COMPLETE_AGREEMENT'
  /** Confirm taking it: `confirmAssignment`. */
  | 'CONFIRM_ASSIGNMENT'
  /** Agree with somebody who said so: `confirmNotAdmissible`. */
  | 'CONFIRM_NOT_ADMISSIBLE'
  /** Say, for management, that a serious one was read: `confirmReading`. */
  | 'CONFIRM_READING'
  /** Agree with a verdict that waits for a second person: `confirmVerdict`. */
  | 'CONFIRM_VERDICT'
  /** Say that it is not to be handled: `declareNotAdmissible`. */
  | 'DECLARE_NOT_ADMISSIBLE'
  /** Say that what was agreed is no longer asked for: `lapseAgreement`. */
  | 'LAPSE_AGREEMENT'
  /** End it in an earlier one of the same customer: `mergeComplaint`. */
  | 'MERGE'
  /** Say which colleague it is about: `nameColleague`. */
  | 'NAME_COLLEAGUE'
  /** Offer solutions to choose from: `offerRemedies`. */
  | 'OFFER_REMEDIES'
  /** Let what was agreed stand still, for a reason: `pauseClock`. */
  | 'PAUSE_CLOCK'
  /** Give the seller an extract of it, and take that back: `putToSeller`, `withdrawExtract`. */
  | 'PUT_TO_SELLER'
  /** Record whether it is really solved: `recordAftercare`. */
  | 'RECORD_AFTERCARE'
  /** Record a contact with the complainant: `recordContact`. */
  | 'RECORD_CONTACT'
  /** Record what the seller or the colleague concerned said, or why not: `recordHearing`, `waiveHearing`. */
  | 'RECORD_HEARING'
  /** Record a reply that only says that the answer comes: `recordHoldingReply`. */
  | 'RECORD_HOLDING_REPLY'
  /** Judge a part: `recordVerdict`. */
  | 'RECORD_VERDICT'
  /** Give such a verdict back: `rejectVerdict`. */
  | 'REJECT_VERDICT'
  /** Relate it to another, and take that off: `relateComplaints`, `unrelateComplaints`. */
  | 'RELATE'
  /** Remind the handler of it: `remindHandler`. */
  | 'REMIND'
  /** Remove a file that was added by mistake: `removeFile`. */
  | 'REMOVE_FILE'
  /** Let it run on: `resumeClock`. */
  | 'RESUME_CLOCK'
  /** Say that the decision did not arrive: `returnDecision`. */
  | 'RETURN_DECISION'
  /** Send the decision: `sendDecision`. */
  | 'SEND_DECISION'
  /** Record that the complainant withdrew it: `withdrawComplaint`. */
  | 'WITHDRAW'
  /** Write to the complainant, and say to have read what came: `writeToComplainant`, `markMessagesRead`. */
  | 'WRITE_MESSAGE';

/** How far a complaint is. */
export type ComplaintState =
  /** Settled, through all that closing asks for. */
  | 'CLOSED'
  /** The answer to every part has been given; what was promised may still be open. */
  | 'DECIDED'
  /** Settled elsewhere before it came here; to be found and read, not worked on. */
  | 'IMPORTED'
  /** Spoken with the complainant; no deadline has been agreed yet. */
  | 'IN_CONTACT'
  /** A deadline has been agreed with the complainant, and the work goes on. */
  | 'IN_TREATMENT'
  /** Said again by the same customer, and gone on in the earlier one; counted apart. */
  | 'MERGED'
  /** Not handled, for a reason that a second person agreed to. */
  | 'NOT_ADMISSIBLE'
  /** Received; nobody has really spoken with the complainant yet. */
  | 'RECEIVED'
  /** Withdrawn by the complainant; what was promised stays owed. */
  | 'WITHDRAWN';

/** How far a check is. */
export type JournalCheckState =
  /** Every entry was looked at. */
  | 'FINISHED'
  /** The entries are being looked at. */
  | 'RUNNING'
  /** It was asked for and begins as soon as it can. */
  | 'WAITING';

/** What an entry is about. */
export type JournalSubject =
  /** A complaint. */
  | 'COMPLAINT'
  /** Somebody of staff and his or her account. */
  | 'HANDLER'
  /** A file that was taken in. */
  | 'IMPORT'
  /** The office itself. */
  | 'ORGANISATION'
  /** Anything else. */
  | 'OTHER';

/** How much haste and attention a complaint needs. */
export type Severity =
  /** The ordinary procedure. */
  | 'NORMAL'
  /** Safety, great harm or a vulnerable customer: goes ahead of everything, and management confirms reading it. */
  | 'SERIOUS';

/** What the office finds of a part (KM-1). */
export type Verdict =
  /** It cannot be settled, or is partly so. */
  | 'DOUBTFUL'
  /** The complainant is right. */
  | 'FOUNDED'
  /** The complainant is not right. */
  | 'UNFOUNDED';

export type ComplaintRowFragment = { id: string, number: string, state: ComplaintState, channel: Channel, severity: Severity, receivedAt: string, subject: string | null, description: string | null, sellerName: string | null, assignmentConfirmedAt: string | null, category: { id: string, name: string }, seller: { id: string, name: string } | null, complainant: { name: string } | null, handler: { id: string, name: string, initials: string } | null, labels: Array<{ id: string, name: string }>, history: { source: string, settledOn: string | null } | null, nextClock: { kind: ClockKind, state: ClockState, startedAt: string, dueAt: string, dueOn: string, breachAt: string, stoppedAt: string | null } | null };

export type ClockGlanceFragment = { kind: ClockKind, state: ClockState, startedAt: string, dueAt: string, dueOn: string, breachAt: string, stoppedAt: string | null };

export type CoordinatorWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type CoordinatorWorkQuery = { absent: { totalCount: number, nodes: Array<{ id: string, number: string, state: ComplaintState, channel: Channel, severity: Severity, receivedAt: string, subject: string | null, description: string | null, sellerName: string | null, assignmentConfirmedAt: string | null, category: { id: string, name: string }, seller: { id: string, name: string } | null, complainant: { name: string } | null, handler: { id: string, name: string, initials: string } | null, labels: Array<{ id: string, name: string }>, history: { source: string, settledOn: string | null } | null, nextClock: { kind: ClockKind, state: ClockState, startedAt: string, dueAt: string, dueOn: string, breachAt: string, stoppedAt: string | null } | null }> }, breached: { totalCount: number, nodes: Array<{ id: string, number: string, state: ComplaintState, channel: Channel, severity: Severity, receivedAt: string, subject: string | null, description: string | null, sellerName: string | null, assignmentConfirmedAt: string | null, category: { id: string, name: string }, seller: { id: string, name: string } | null, complainant: { name: string } | null, handler: { id: string, name: string, initials: string } | null, labels: Array<{ id: string, name: string }>, history: { source: string, settledOn: string | null } | null, nextClock: { kind: ClockKind, state: ClockState, startedAt: string, dueAt: string, dueOn: string, breachAt: string, stoppedAt: string | null } | null }> }, breachNear: { totalCount: number, nodes: Array<{ id: string, number: string, state: ComplaintState, channel: Channel, severity: Severity, receivedAt: string, subject: string | null, description: string | null, sellerName: string | null, assignmentConfirmedAt: string | null, category: { id: string, name: string }, seller: { id: string, name: string } | null, complainant: { name: string } | null, handler: { id: string, name: string, initials: string } | null, labels: Array<{ id: string, name: string }>, history: { source: string, settledOn: string | null } | null, nextClock: { kind: ClockKind, state: ClockState, startedAt: string, dueAt: string, dueOn: string, breachAt: string, stoppedAt: string | null } | null }> }, waiting: { totalCount: number }, aftercare: { totalCount: number } };

export type DashboardTrendsQueryVariables = Exact<{ [key: string]: never; }>;


export type DashboardTrendsQuery = { dashboard: { trends: { settled: number, inTerm: number, late: number, weeks: Array<{ fromOn: string, untilOn: string, received: number, settled: number }>, verdicts: Array<{ verdict: Verdict, complaints: number }>, causes: Array<{ cause: Cause, complaints: number }> } } };

export type HandlerWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type HandlerWorkQuery = { waiting: { totalCount: number, nodes: Array<{ id: string, number: string, state: ComplaintState, channel: Channel, severity: Severity, receivedAt: string, subject: string | null, description: string | null, sellerName: string | null, assignmentConfirmedAt: string | null, category: { id: string, name: string }, seller: { id: string, name: string } | null, complainant: { name: string } | null, handler: { id: string, name: string, initials: string } | null, labels: Array<{ id: string, name: string }>, history: { source: string, settledOn: string | null } | null, nextClock: { kind: ClockKind, state: ClockState, startedAt: string, dueAt: string, dueOn: string, breachAt: string, stoppedAt: string | null } | null }> }, aftercare: { totalCount: number, nodes: Array<{ id: string, number: string, state: ComplaintState, channel: Channel, severity: Severity, receivedAt: string, subject: string | null, description: string | null, sellerName: string | null, assignmentConfirmedAt: string | null, category: { id: string, name: string }, seller: { id: string, name: string } | null, complainant: { name: string } | null, handler: { id: string, name: string, initials: string } | null, labels: Array<{ id: string, name: string }>, history: { source: string, settledOn: string | null } | null, nextClock: { kind: ClockKind, state: ClockState, startedAt: string, dueAt: string, dueOn: string, breachAt: string, stoppedAt: string | null } | null }> } };

export type ManagementWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type ManagementWorkQuery = { unread: { totalCount: number, nodes: Array<{ version: number, allowedActions: Array<ComplaintAction>, id: string, number: string, state: ComplaintState, channel: Channel, severity: Severity, receivedAt: string, subject: string | null, description: string | null, sellerName: string | null, assignmentConfirmedAt: string | null, category: { id: string, name: string }, seller: { id: string, name: string } | null, complainant: { name: string } | null, handler: { id: string, name: string, initials: string } | null, labels: Array<{ id: string, name: string }>, history: { source: string, settledOn: string | null } | null, nextClock: { kind: ClockKind, state: ClockState, startedAt: string, dueAt: string, dueOn: string, breachAt: string, stoppedAt: string | null } | null }> } };

export type PeopleStandingQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleStandingQuery = { invited: { totalCount: number }, active: { totalCount: number }, disabled: { totalCount: number } };

export type JournalCheckFactsFragment = { id: string, state: JournalCheckState, askedAt: string, endedAt: string | null, entries: number, entriesDone: number, brokenChains: number | null, askedBy: { id: string, name: string }, broken: Array<{ subject: JournalSubject, subjectName: string | null, position: number }> };

export type LastJournalCheckQueryVariables = Exact<{ [key: string]: never; }>;


export type LastJournalCheckQuery = { lastJournalCheck: { id: string, state: JournalCheckState, askedAt: string, endedAt: string | null, entries: number, entriesDone: number, brokenChains: number | null, askedBy: { id: string, name: string }, broken: Array<{ subject: JournalSubject, subjectName: string | null, position: number }> } | null };

export const ClockGlanceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockGlance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"breachAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}}]}}]} as unknown as DocumentNode<ClockGlanceFragment, unknown>;
export const ComplaintRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sellerName"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignmentConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextClock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockGlance"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockGlance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"breachAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}}]}}]} as unknown as DocumentNode<ComplaintRowFragment, unknown>;
export const JournalCheckFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JournalCheckFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JournalCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"entries"}},{"kind":"Field","name":{"kind":"Name","value":"entriesDone"}},{"kind":"Field","name":{"kind":"Name","value":"brokenChains"}},{"kind":"Field","name":{"kind":"Name","value":"broken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]} as unknown as DocumentNode<JournalCheckFactsFragment, unknown>;
export const CoordinatorWorkDocument = {"__meta__":{"hash":"sha256:8da11018c8ddea714509cc04d8a3b27c1117eeb4d833552492428562a0882cd6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoordinatorWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"absent"},"name":{"kind":"Name","value":"complaints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"open"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"handlerAbsent"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NEXT_DUE_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintRow"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"breached"},"name":{"kind":"Name","value":"complaints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"open"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"breached"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NEXT_DUE_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintRow"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"breachNear"},"name":{"kind":"Name","value":"complaints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"open"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"breachNear"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NEXT_DUE_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintRow"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"waiting"},"name":{"kind":"Name","value":"complaints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"open"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"waitingForCustomer"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"aftercare"},"name":{"kind":"Name","value":"complaints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"aftercareDue"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockGlance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"breachAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sellerName"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignmentConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextClock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockGlance"}}]}}]}}]} as unknown as DocumentNode<CoordinatorWorkQuery, CoordinatorWorkQueryVariables>;
export const DashboardTrendsDocument = {"__meta__":{"hash":"sha256:aac5fa938adf690243f72a71042728cbeec91440d7264b4f7c2aa3b0225f0abd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DashboardTrends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weeks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"settled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settled"}},{"kind":"Field","name":{"kind":"Name","value":"inTerm"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"verdicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"complaints"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"complaints"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DashboardTrendsQuery, DashboardTrendsQueryVariables>;
export const HandlerWorkDocument = {"__meta__":{"hash":"sha256:2a41b7f01df096a22ea2aecc5de1da8e35400cef7042272317ddcec1c094948d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HandlerWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"waiting"},"name":{"kind":"Name","value":"complaints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"mine"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"open"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"waitingForCustomer"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NEXT_DUE_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintRow"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"aftercare"},"name":{"kind":"Name","value":"complaints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"aftercareDue"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"aftercareMine"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NEXT_DUE_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockGlance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"breachAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sellerName"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignmentConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextClock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockGlance"}}]}}]}}]} as unknown as DocumentNode<HandlerWorkQuery, HandlerWorkQueryVariables>;
export const ManagementWorkDocument = {"__meta__":{"hash":"sha256:fa520dd296bef36bd3828378eef3a9db26f29819bf0e07b79386d1b45c7a4533"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ManagementWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"unread"},"name":{"kind":"Name","value":"complaints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unread"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"RECEIVED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintRow"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockGlance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"breachAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sellerName"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignmentConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextClock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockGlance"}}]}}]}}]} as unknown as DocumentNode<ManagementWorkQuery, ManagementWorkQueryVariables>;
export const PeopleStandingDocument = {"__meta__":{"hash":"sha256:520d8d3cf409ce41e2e90cf6296058300a472435775616ea061c570d576f8e37"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleStanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"invited"},"name":{"kind":"Name","value":"handlers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"accountStates"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"INVITED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"active"},"name":{"kind":"Name","value":"handlers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"accountStates"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTIVE"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"disabled"},"name":{"kind":"Name","value":"handlers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"accountStates"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DISABLED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PeopleStandingQuery, PeopleStandingQueryVariables>;
export const LastJournalCheckDocument = {"__meta__":{"hash":"sha256:ce954b62ae451579ee197dd372bca8edc0e1cb1ed6323d61881697a770de68a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LastJournalCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastJournalCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JournalCheckFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JournalCheckFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JournalCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"entries"}},{"kind":"Field","name":{"kind":"Name","value":"entriesDone"}},{"kind":"Field","name":{"kind":"Name","value":"brokenChains"}},{"kind":"Field","name":{"kind":"Name","value":"broken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]} as unknown as DocumentNode<LastJournalCheckQuery, LastJournalCheckQueryVariables>;