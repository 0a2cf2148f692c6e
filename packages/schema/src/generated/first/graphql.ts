/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Whether an account may sell. */
export type AccountState =
  /** The account is closed for good. */
  | 'CLOSED'
  /** The account may sell. */
  | 'OPEN'
  /** The account may not sell for now. */
  | 'SUSPENDED';

/** Who did something. */
export type ActorKind =
  /** Software of a seller, by its key. */
  | 'PARTNER'
  /** Somebody without an account: the complainant. */
  | 'PUBLIC'
  /** Somebody who speaks for a seller. */
  | 'SELLER'
  /** Somebody of staff. */
  | 'STAFF'
  /** The system, by a rule. */
  | 'SYSTEM';

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

/** What changed. */
export type ChangeKind =
  /** The complainant was asked whether it is really solved. */
  | 'AFTERCARE_RECORDED'
  /** It was agreed what will be done, by whom and when (KP-7). */
  | 'AGREEMENT_ADDED'
  /** What was agreed was done. */
  | 'AGREEMENT_COMPLETED'
  /** What was agreed is no longer asked for. */
  | 'AGREEMENT_LAPSED'
  /** It was assigned to a handler. */
  | 'ASSIGNED'
  /** The handler confirmed taking it. */
  | 'ASSIGNMENT_CONFIRMED'
  /** What was agreed stands still (KP-7). */
  | 'CLOCK_PAUSED'
  /** What was agreed runs on. */
  | 'CLOCK_RESUMED'
  /** It was said which colleague it is about, or that it is about none. */
  | 'COLLEAGUE_NAMED'
  /** The data of the complainant were checked (KP-5). */
  | 'COMPLAINANT_CHECKED'
  /** It was closed. */
  | 'COMPLAINT_CLOSED'
  /** It ended in an earlier complaint of the same customer, or such a one ended in it (KM-17). */
  | 'COMPLAINT_MERGED'
  /** It was related to another complaint (KM-17). */
  | 'COMPLAINT_RELATED'
  /** It is no longer related to another complaint (KM-17). */
  | 'COMPLAINT_UNRELATED'
  /** The complainant withdrew it. */
  | 'COMPLAINT_WITHDRAWN'
  /** A contact or an attempt was recorded. */
  | 'CONTACT_RECORDED'
  /** Its running deadlines were computed again by a newer calendar (D-3). */
  | 'DEADLINES_RECOMPUTED'
  /** The complainant confirmed the agreed day online (KP-3). */
  | 'DEADLINE_CONFIRMED'
  /** The decision did not arrive. */
  | 'DECISION_RETURNED'
  /** The decision was sent to the complainant. */
  | 'DECISION_SENT'
  /** The complainant agreed online that the answer comes later (D-2). */
  | 'DELAY_AGREED'
  /** The complainant was told that the answer comes later, why, and when (KP-14). */
  | 'DELAY_ANNOUNCED'
  /** The complainant was asked to agree that the answer comes later (D-2). */
  | 'DELAY_ASKED'
  /** Its retention is over, and its personal data are gone (KP-15). */
  | 'DISPOSED'
  /** The seller no longer sees an extract of it. */
  | 'EXTRACT_WITHDRAWN'
  /** Files were added to it; its version stays. */
  | 'FILES_ADDED'
  /** A file was removed; its version stays. */
  | 'FILE_REMOVED'
  /** The seller or the colleague concerned was heard (KM-1). */
  | 'HEARING_RECORDED'
  /** It was said why the seller or the colleague concerned is not heard (KM-1). */
  | 'HEARING_WAIVED'
  /** A reply was sent that only says that the answer comes; the answer is owed (OS-4). */
  | 'HOLDING_REPLY_RECORDED'
  /** A second person agreed that it is not to be handled. */
  | 'INADMISSIBILITY_CONFIRMED'
  /** Somebody said that it is not to be handled. */
  | 'INADMISSIBILITY_DECLARED'
  /** It carries a label more; its version stays. */
  | 'LABEL_PUT_ON'
  /** It carries a label less; its version stays. */
  | 'LABEL_TAKEN_OFF'
  /** What the complainant wrote was read; its version stays. */
  | 'MESSAGES_READ'
  /** The complainant wrote with the secret link; its version stays. */
  | 'MESSAGE_RECEIVED'
  /** Somebody of staff wrote to the complainant; its version stays. */
  | 'MESSAGE_SENT'
  /** A note beside it was put right; its version stays. */
  | 'NOTE_CHANGED'
  /** A note beside it was removed; its version stays. */
  | 'NOTE_REMOVED'
  /** Somebody wrote a note beside it; its version stays. */
  | 'NOTE_WRITTEN'
  /** A part of it was named. */
  | 'PART_ADDED'
  /** A part was answered. */
  | 'PART_ANSWERED'
  /** The seller was given an extract of it. */
  | 'PUT_TO_SELLER'
  /** Management said to have read it, which is serious (KP-2). */
  | 'READING_CONFIRMED'
  /** A complaint was registered. */
  | 'REGISTERED'
  /** The complainant was offered solutions to choose from (KP-6). */
  | 'REMEDIES_OFFERED'
  /** A solution was chosen, or the default holds (KP-6). */
  | 'REMEDY_CHOSEN'
  /** A colleague reminded whoever handles it. */
  | 'REMINDED'
  /** It was said to be serious, or not to be after all (KP-2). */
  | 'SEVERITY_ASSESSED'
  /** A step of the conversation was marked, or its mark taken back; its version stays (KM-9). */
  | 'STEP_MARKED'
  /** A second person agreed with a verdict. */
  | 'VERDICT_CONFIRMED'
  /** A part was judged. */
  | 'VERDICT_RECORDED'
  /** A second person gave a verdict back. */
  | 'VERDICT_REJECTED';

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

/** Which complaints; all conditions hold together. */
export type ComplaintFilter = {
  /** Closed, with the aftercare due by today and not recorded (true), or not so (false) (KP-8). */
  aftercareDue?: boolean | null | undefined;
  /** Closed, with the aftercare by the reader (true), or not so (false). */
  aftercareMine?: boolean | null | undefined;
  /** Not breached, but with a clock that will be within 48 hours (true), or not so (false). */
  breachNear?: boolean | null | undefined;
  /** With a running clock later than its rule allows (true), or without (false). */
  breached?: boolean | null | undefined;
  /** With one of these categories or one below them. */
  categoryIds?: Array<string | number> | null | undefined;
  /** Closed with one of these causes, within those days where they are given (KM-11). */
  causes?: Array<Cause> | null | undefined;
  /** Come in by one of these channels. */
  channels?: Array<Channel> | null | undefined;
  /** Decided within the term in every round (true), or once later than the rule allows (false); what was never decided is neither. */
  decidedInTerm?: boolean | null | undefined;
  /** With a clock that is due before this moment. */
  dueBefore?: string | null | undefined;
  /** With the next clock due later today (true), or not (false). */
  dueToday?: boolean | null | undefined;
  /** Assigned to somebody who is away or off duty (true), or not (false). */
  handlerAbsent?: boolean | null | undefined;
  /** Assigned to one of these handlers. */
  handlerIds?: Array<string | number> | null | undefined;
  /** Taken over from elsewhere (true), or received by this office (false). */
  imported?: boolean | null | undefined;
  /** Carrying one of these labels. */
  labelIds?: Array<string | number> | null | undefined;
  /** Assigned to the reader (true), or not (false). */
  mine?: boolean | null | undefined;
  /** Still the work of the office (true), or not (false): imported ones are not. */
  open?: boolean | null | undefined;
  /** About exactly this order. */
  orderNumber?: string | null | undefined;
  /** With a clock past its due moment (true), or without (false). */
  overdue?: boolean | null | undefined;
  /** Received on this day or later. */
  receivedFrom?: string | null | undefined;
  /** Received on this day or earlier. */
  receivedUntil?: string | null | undefined;
  /** Other ones about the article that this complaint is about, ordered from the same seller. */
  sameArticleAs?: string | number | null | undefined;
  /** Other ones of the customer of this complaint: with the same e-mail address, or the same name and postcode (KP-4). */
  sameCustomerAs?: string | number | null | undefined;
  /** A number, or beginnings and other forms of words in the text, in what was written about it, the names, the e-mail address, the order number and, for staff, the notes beside it. When no complaint that the reader may see has a word, the nearest that one has is looked for: see `searchedFor`. */
  search?: string | null | undefined;
  /** About one of these sellers. */
  sellerIds?: Array<string | number> | null | undefined;
  /** Closed on this day or later, in any round. */
  settledFrom?: string | null | undefined;
  /** Closed on this day or earlier, in any round. */
  settledUntil?: string | null | undefined;
  /** As serious as one of these. */
  severities?: Array<Severity> | null | undefined;
  /** Received in the last sixty days and sharing most of the longer words of this text. */
  sharingWords?: string | null | undefined;
  /** In one of these states. */
  states?: Array<ComplaintState> | null | undefined;
  /** Assigned to nobody (true) or to somebody (false). */
  unassigned?: boolean | null | undefined;
  /** Assigned but not yet confirmed by the handler (true), or not so (false). */
  unconfirmed?: boolean | null | undefined;
  /** Open, serious, and not read by management in this round (true), or not so (false) (KP-2). */
  unread?: boolean | null | undefined;
  /** With a part of which this was found (KM-1). */
  verdicts?: Array<Verdict> | null | undefined;
  /** Open, and waiting for what the customer answers to an offer or a delay (true), or not (false). */
  waitingForCustomer?: boolean | null | undefined;
};

/** The order of a list of Complaint. */
export type ComplaintOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** What to order by. */
  field: ComplaintOrderField;
};

/** What a list of Complaint can be ordered by. */
export type ComplaintOrderField =
  /** The name of the complainant, as Dutch sorts it. */
  | 'COMPLAINANT_NAME'
  /** The clock that ends soonest; those without a running clock come last. */
  | 'NEXT_DUE_AT'
  /** The number, in order of registration. */
  | 'NUMBER'
  /** The moment of receipt. */
  | 'RECEIVED_AT'
  /** Normal before serious. */
  | 'SEVERITY';

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

/** Which complaints a handler reads besides the own and those of nobody. */
export type ComplaintVisibility =
  /** Those of the whole office. */
  | 'OFFICE'
  /** Those that somebody of the own team handles or received. */
  | 'TEAM';

/** The second step of signing in. */
export type CompleteSignInInput = {
  /** The code; spaces are read over. */
  code: string;
  /** Which way: a code of the app or a recovery code. */
  method: SecondFactor;
  /** The ticket that `signIn` gave. */
  ticket: string;
};

/** How somebody was in contact with the complainant. */
export type ContactKind =
  /** Nobody was reached; stops no clock. */
  | 'ATTEMPT'
  /** A conversation by telephone. */
  | 'CALL'
  /** A personal message, not an automatic one. */
  | 'MESSAGE'
  /** A written proposal after two attempts; counts as contact (KP-3). */
  | 'PROPOSAL'
  /** A conversation face to face. */
  | 'VISIT';

/** A country that the marketplace serves. */
export type Country =
  /** Belgium. */
  | 'BE'
  /** The Netherlands. */
  | 'NL';

/** Why a day counts or not. */
export type DayReason =
  /** A calendar day: all of them count. */
  | 'CALENDAR_DAY'
  /** A public holiday. */
  | 'HOLIDAY'
  /** A day on which this office is closed. */
  | 'ORGANISATION_CLOSED'
  /** A day on which this office works although others do not. */
  | 'ORGANISATION_OPEN'
  /** A working day on which the clock stood still. */
  | 'PAUSED'
  /** A Saturday or Sunday. */
  | 'WEEKEND'
  /** A working day. */
  | 'WORKING_DAY';

/** What a day is in the explanation. */
export type DayRole =
  /** The last day; later than its end is a breach. */
  | 'BREACH'
  /** A day that counts. */
  | 'COUNTS'
  /** The day that is promised and steered by. */
  | 'DUE'
  /** The day the clock started. */
  | 'RECEIPT'
  /** A day that is passed over. */
  | 'SKIPPED';

/** Which handlers; all conditions hold together. */
export type HandlerFilter = {
  /** In one of these states. */
  accountStates?: Array<StaffAccountState> | null | undefined;
  /** On duty, or not. */
  onDuty?: boolean | null | undefined;
  /** With one of these roles. */
  roles?: Array<Role> | null | undefined;
  /** Part of the name, function or e-mail address. */
  search?: string | null | undefined;
};

/** A language. */
export type Locale =
  /** English. */
  | 'EN'
  /** Dutch. */
  | 'NL';

/** The direction of an order. */
export type OrderDirection =
  /** From low to high, from old to new, from A to Z. */
  | 'ASC'
  /** From high to low, from new to old, from Z to A. */
  | 'DESC';

/** Something that staff may do. */
export type Permission =
  /** Arrange and end the absence of colleagues; everybody arranges the own. */
  | 'ABSENCES_MANAGE'
  /** Decide on which days the office works. */
  | 'CALENDAR_CHANGE'
  /** Have a calendar of the own sellers, and end it. */
  | 'CALENDAR_FEED_MANAGE'
  /** See what complaints can be about. */
  | 'CATEGORIES_READ'
  /** Assign a complaint that is nobody’s, or one’s own. */
  | 'COMPLAINTS_ASSIGN'
  /** Agree, as a second person, with what somebody else decided. */
  | 'COMPLAINTS_CONFIRM'
  /** Say which colleague a complaint is about, who is then kept from it. */
  | 'COMPLAINTS_EXCLUDE'
  /** Work on complaints. */
  | 'COMPLAINTS_HANDLE'
  /** Read complaints. */
  | 'COMPLAINTS_READ'
  /** Assign a complaint of somebody else again. */
  | 'COMPLAINTS_REASSIGN'
  /** Register a complaint for somebody else. */
  | 'COMPLAINTS_REGISTER'
  /** Send the public form. */
  | 'COMPLAINTS_SUBMIT'
  /** See how the office stands. */
  | 'DASHBOARD_READ'
  /** Read what was put to the own sellers. */
  | 'EXTRACTS_READ'
  /** See which days are excused for force majeure, and what that withdrew. */
  | 'FORCE_MAJEURE_READ'
  /** Publish a new version of them. */
  | 'GUIDANCE_CHANGE'
  /** Read the procedure, the instruction and the glossary. */
  | 'GUIDANCE_READ'
  /** See who is in the office. */
  | 'HANDLERS_READ'
  /** See which files were taken in. */
  | 'IMPORTS_READ'
  /** Take files in. */
  | 'IMPORTS_RUN'
  /** Have the journal checked. */
  | 'JOURNAL_CHECK'
  /** See what was done, and by whom. */
  | 'JOURNAL_READ'
  /** Make, change and end the keys of software of sellers. */
  | 'KEYS_MANAGE'
  /** Add, rename and retire labels. */
  | 'LABELS_MANAGE'
  /** See the labels of the office. */
  | 'LABELS_READ'
  /** See the orders of customers. */
  | 'ORDERS_READ'
  /** Change how the office presents itself. */
  | 'ORGANISATION_CHANGE'
  /** See how the office presents itself. */
  | 'ORGANISATION_READ'
  /** Invite people, give them roles and let them go. */
  | 'PEOPLE_MANAGE'
  /** Change the policy of points, and look what it would have done. */
  | 'POINTS_POLICY_CHANGE'
  /** Change what is usual in money, and within how many hours work is confirmed. */
  | 'POLICY_CHANGE'
  /** Ask for a block to be lifted, and decide on it as the second person. */
  | 'REGISTER_BLOCKS_LIFT'
  /** See the blocked register numbers, who tried to open an account on them, and which numbers are linked. */
  | 'REGISTER_BLOCKS_READ'
  /** See the safety signals, and say what was done about them. */
  | 'SAFETY_SIGNALS_HANDLE'
  /** Record a safety signal. */
  | 'SAFETY_SIGNALS_RECORD'
  /** See the sellers. */
  | 'SELLERS_READ'
  /** Open an account of a seller, and write down that one was left. */
  | 'SELLERS_REGISTER'
  /** Decide who speaks for sellers. */
  | 'SELLER_CONTACTS_MANAGE'
  /** See in the journal who came in when, and how often that failed. */
  | 'SIGN_INS_READ'
  /** Share a saved view of the complaints with everybody who reads them, and change those. */
  | 'VIEWS_SHARE'
  /** Decide on violations and objections, and confirm as the second person. */
  | 'VIOLATIONS_DECIDE'
  /** Object to a violation, or write down that a seller objects. */
  | 'VIOLATIONS_OBJECT'
  /** Read the violations of sellers. */
  | 'VIOLATIONS_READ'
  /** Report that a seller broke the terms. */
  | 'VIOLATIONS_REPORT'
  /** Choose whether handlers read the complaints of the office or of their team. */
  | 'VISIBILITY_CHANGE';

/** A register of companies. */
export type Register =
  /** The Belgian register: ten digits. */
  | 'KBO'
  /** The Dutch register: eight digits. */
  | 'KVK';

/** What somebody of staff does, and so what he or she may see. */
export type Role =
  /** Administers people and settings, and reads no complaints. */
  | 'ADMIN'
  /** Reads everything and changes nothing. */
  | 'AUDITOR'
  /** Watches the progress of all complaints and divides the work. */
  | 'COORDINATOR'
  /** Handles complaints. */
  | 'HANDLER'
  /** Is told of every complaint and decides what needs a manager. */
  | 'MANAGEMENT'
  /** Decides on violations of the terms by sellers. */
  | 'POLICY_OFFICER';

/** The second step of signing in. */
export type SecondFactor =
  /** A passkey, which is a whole sign-in by itself. */
  | 'PASSKEY'
  /** One of the codes that were kept for when the rest is lost. */
  | 'RECOVERY_CODE'
  /** A code of six digits from an app. */
  | 'TOTP';

/** Which contacts; all conditions hold together. */
export type SellerContactFilter = {
  /** Part of the name or of the e-mail address. */
  search?: string | null | undefined;
  /** Who speak for one of these sellers. */
  sellerIds?: Array<string | number> | null | undefined;
  /** In one of these states. */
  states?: Array<SellerContactState> | null | undefined;
};

/** The order of a list of SellerContact. */
export type SellerContactOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** What to order by. */
  field: SellerContactOrderField;
};

/** What a list of SellerContact can be ordered by. */
export type SellerContactOrderField =
  /** The e-mail address. */
  | 'EMAIL'
  /** When the person last signed in; never is longest ago. */
  | 'LAST_SIGNED_IN_AT'
  /** The name, as Dutch sorts it. */
  | 'NAME';

/** Whether somebody may speak for sellers. */
export type SellerContactState =
  /** May sign in. */
  | 'ACTIVE'
  /** May not sign in any more. */
  | 'DISABLED';

/** Which sellers; all conditions hold together. */
export type SellerFilter = {
  /** In one of these states. */
  accountStates?: Array<AccountState> | null | undefined;
  /** Selling in one of these countries. */
  countries?: Array<Country> | null | undefined;
  /** With so many policy points left today, or more. */
  pointsAtLeast?: number | null | undefined;
  /** With so many policy points left today, or fewer. */
  pointsAtMost?: number | null | undefined;
  /** Part of the account's or trader's name, or of the register number. */
  search?: string | null | undefined;
};

/** The order of a list of Seller. */
export type SellerOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** What to order by. */
  field: SellerOrderField;
};

/** What a list of Seller can be ordered by. */
export type SellerOrderField =
  /** Whether it may sell: open, suspended, closed. */
  | 'ACCOUNT_STATE'
  /** The name of the account, as Dutch sorts it. */
  | 'NAME'
  /** The day the account was opened. */
  | 'OPENED_ON'
  /** How many open complaints are about it, of those that the reader may see. */
  | 'OPEN_COMPLAINTS'
  /** How many policy points it has left today. */
  | 'POINTS';

/** How much haste and attention a complaint needs. */
export type Severity =
  /** The ordinary procedure. */
  | 'NORMAL'
  /** Safety, great harm or a vulnerable customer: goes ahead of everything, and management confirms reading it. */
  | 'SERIOUS';

/** Who wants to sign in. */
export type SignInInput = {
  /** The e-mail address of the person. */
  email: string;
  /** The password. */
  password: string;
};

/** The answer of a passkey. */
export type SignInWithPasskeyInput = {
  /** What the browser answered, as JSON. */
  response: string;
  /** The ticket that `beginPasskeySignIn` gave. */
  ticket: string;
};

/** Whether somebody of staff can sign in. */
export type StaffAccountState =
  /** Can sign in. */
  | 'ACTIVE'
  /** Shut out. */
  | 'DISABLED'
  /** Invited, and not in yet. */
  | 'INVITED';

/** What happened with a complaint. */
export type TimelineKind =
  /** The complainant was asked whether it is really solved. */
  | 'AFTERCARE_RECORDED'
  /** It was agreed what will be done, by whom and when (KP-7). */
  | 'AGREEMENT_ADDED'
  /** What was agreed was done. */
  | 'AGREEMENT_COMPLETED'
  /** What was agreed is no longer asked for. */
  | 'AGREEMENT_LAPSED'
  /** It was assigned to a handler. */
  | 'ASSIGNED'
  /** The handler confirmed taking it. */
  | 'ASSIGNMENT_CONFIRMED'
  /** It is no longer with its handler, whom it is about. */
  | 'ASSIGNMENT_ENDED'
  /** The coordinators were told that the handler has not confirmed taking it (KM-16). */
  | 'ASSIGNMENT_UNCONFIRMED'
  /** A sentence to the complainant stands although it seems to blame somebody (KP-10). */
  | 'BLAME_LET_STAND'
  /** A deadline passed its last moment. */
  | 'CLOCK_BREACHED'
  /** What was agreed stands still, for a reason that the complainant was told (KP-7). */
  | 'CLOCK_PAUSED'
  /** A deadline was computed again by a newer calendar, and is due at another moment (D-3). */
  | 'CLOCK_RECOMPUTED'
  /** What was agreed runs on, until a day that the complainant was told. */
  | 'CLOCK_RESUMED'
  /** It was said which colleague it is about, or that it is about none. */
  | 'COLLEAGUE_NAMED'
  /** The data of the complainant were checked, and put right where they were wrong (KP-5). */
  | 'COMPLAINANT_CHECKED'
  /** It was closed. */
  | 'COMPLAINT_CLOSED'
  /** It ended in an earlier complaint of the same customer (KM-17). */
  | 'COMPLAINT_MERGED'
  /** It was related to another complaint (KM-17). */
  | 'COMPLAINT_RELATED'
  /** It is no longer related to another complaint (KM-17). */
  | 'COMPLAINT_UNRELATED'
  /** The complainant withdrew it. */
  | 'COMPLAINT_WITHDRAWN'
  /** The complainant was not reached. */
  | 'CONTACT_ATTEMPTED'
  /** A contact with the complainant was recorded. */
  | 'CONTACT_RECORDED'
  /** A day for the answer was agreed with the complainant. */
  | 'DEADLINE_AGREED'
  /** The complainant confirmed the agreed day online (KP-3). */
  | 'DEADLINE_CONFIRMED'
  /** The decision did not arrive. */
  | 'DECISION_RETURNED'
  /** The decision was sent to the complainant. */
  | 'DECISION_SENT'
  /** The complainant agreed online that the answer comes later (D-2). */
  | 'DELAY_AGREED'
  /** The complainant was told that the answer comes later, why, and when (KP-14). */
  | 'DELAY_ANNOUNCED'
  /** The complainant was asked to agree that the answer comes later (D-2). */
  | 'DELAY_ASKED'
  /** Its retention was over, and its personal data went (KP-15). */
  | 'DISPOSED'
  /** A complaint of the same customer that says the same ended in it (KM-17). */
  | 'DUPLICATE_TAKEN_IN'
  /** The seller no longer sees an extract of it. */
  | 'EXTRACT_WITHDRAWN'
  /** Files were added, which stand in `attachments` unless they were removed. */
  | 'FILES_ADDED'
  /** A file that was added by mistake was removed. */
  | 'FILE_REMOVED'
  /** The seller or the colleague concerned was heard (KM-1). */
  | 'HEARING_RECORDED'
  /** It was said why the seller or the colleague concerned is not heard (KM-1). */
  | 'HEARING_WAIVED'
  /** A reply was sent that only says that the answer comes; the answer is owed (OS-4). */
  | 'HOLDING_REPLY_RECORDED'
  /** A second person agreed that it is not to be handled. */
  | 'INADMISSIBILITY_CONFIRMED'
  /** Somebody said that it is not to be handled. */
  | 'INADMISSIBILITY_DECLARED'
  /** Management was told of it (KP-2). */
  | 'MANAGEMENT_INFORMED'
  /** The complainant wrote with the secret link; it stands in `linkMessages`. */
  | 'MESSAGE_RECEIVED'
  /** Staff wrote to the complainant; it stands in `linkMessages` and stops no clock (KP-3). */
  | 'MESSAGE_SENT'
  /** A note beside it was removed. */
  | 'NOTE_REMOVED'
  /** Somebody wrote a note beside it, which stands in `notes`. */
  | 'NOTE_WRITTEN'
  /** It is open again, in a new round (KP-8). */
  | 'OPENED_AGAIN'
  /** A part of it was named. */
  | 'PART_ADDED'
  /** A part was answered. */
  | 'PART_ANSWERED'
  /** The seller was given an extract of it (D-16). */
  | 'PUT_TO_SELLER'
  /** Management said to have read it, which is serious (KP-2). */
  | 'READING_CONFIRMED'
  /** The complaint was registered. */
  | 'REGISTERED'
  /** The complainant was offered solutions to choose from (KP-6). */
  | 'REMEDIES_OFFERED'
  /** A solution was chosen; by the office itself when the default came to hold (KP-6). */
  | 'REMEDY_CHOSEN'
  /** Whoever handles it was reminded: of a deadline, or by a colleague. */
  | 'REMINDED'
  /** It was said to be serious, or not to be after all (KP-2). */
  | 'SEVERITY_ASSESSED'
  /** A second person agreed with a verdict. */
  | 'VERDICT_CONFIRMED'
  /** A part was judged. */
  | 'VERDICT_RECORDED'
  /** A second person gave a verdict back. */
  | 'VERDICT_REJECTED';

/** Why an act was refused. */
export type UserErrorCode =
  /** Somebody else changed it in the meantime. */
  | 'CONFLICT'
  /** Somebody else of the office has this e-mail address. */
  | 'EMAIL_TAKEN'
  /** A file cannot be accepted. */
  | 'FILE_REFUSED'
  /** A value does not have the form that is expected. */
  | 'INVALID_FORM'
  /** The idempotency key was used before for something else. */
  | 'KEY_REUSED'
  /** There must be an active administrator. */
  | 'LAST_ADMINISTRATOR'
  /** The link opens nothing: it is unknown, used or has ended. */
  | 'LINK_EXPIRED'
  /** The procedure does not allow it in this state or for this person. */
  | 'NOT_ALLOWED_NOW'
  /** A date or number lies outside what is allowed. */
  | 'OUT_OF_RANGE'
  /** Nobody grants himself a role. */
  | 'OWN_ROLE'
  /** The passkey is not known here, or did not answer what was asked. */
  | 'PASSKEY_REFUSED'
  /** The password can be guessed. */
  | 'PASSWORD_GUESSABLE'
  /** The password stands in lists of leaked ones. */
  | 'PASSWORD_LEAKED'
  /** The password is longer than allowed. */
  | 'PASSWORD_TOO_LONG'
  /** The password is shorter than allowed. */
  | 'PASSWORD_TOO_SHORT'
  /** The solution of a `formChallenge` for this idempotency key is missing or no longer counts. */
  | 'PROOF_NEEDED'
  /** Something that is needed is missing. */
  | 'REQUIRED'
  /** One person cannot hold these roles together. */
  | 'ROLES_CLASH'
  /** It was tried too often; the answer’s `Retry-After` tells when to try again. */
  | 'THROTTLED'
  /** A text is longer than allowed. */
  | 'TOO_LONG'
  /** There are more of them than allowed. */
  | 'TOO_MANY'
  /** What an id names is not there, or not for the reader. */
  | 'UNKNOWN'
  /** The code is not right, or was used. */
  | 'WRONG_CODE'
  /** The e-mail address and password do not belong together. */
  | 'WRONG_CREDENTIALS';

/** What the office finds of a part (KM-1). */
export type Verdict =
  /** It cannot be settled, or is partly so. */
  | 'DOUBTFUL'
  /** The complainant is right. */
  | 'FOUNDED'
  /** The complainant is not right. */
  | 'UNFOUNDED';

/** How far a violation is. */
export type ViolationState =
  /** Decided, and its points are deducted. */
  | 'BOOKED'
  /** Reported, and no violation after all. */
  | 'DECLINED'
  /** Decided, and waiting for a second person (D-6). */
  | 'PROPOSED'
  /** Reported, and waiting for a decision. */
  | 'REPORTED'
  /** Undone, as if it had never been. */
  | 'WITHDRAWN';

export type BeginPasskeySignInMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeySignInMutation = { beginPasskeySignIn: { ticket: string | null, options: string | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } };

export type CompleteSignInMutationVariables = Exact<{
  input: CompleteSignInInput;
}>;


export type CompleteSignInMutation = { completeSignIn: { viewer: { roles: Array<Role>, permissions: Array<Permission>, secondFactorNeeded: boolean, sessionEndsAt: string, handler: { id: string, name: string, initials: string, function: string } } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } };

export type FormFaultFragment = { code: UserErrorCode, path: Array<string>, message: string };

export type SignInMethodsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInMethodsQuery = { signInMethods: { local: boolean, openIdConnect: string | null } };

export type SignInWithPasskeyMutationVariables = Exact<{
  input: SignInWithPasskeyInput;
}>;


export type SignInWithPasskeyMutation = { signInWithPasskey: { viewer: { roles: Array<Role>, permissions: Array<Permission>, secondFactorNeeded: boolean, sessionEndsAt: string, handler: { id: string, name: string, initials: string, function: string } } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { roles: Array<Role>, permissions: Array<Permission>, secondFactorNeeded: boolean, sessionEndsAt: string, handler: { id: string, name: string, initials: string, function: string } } | null, challenge: { ticket: string, methods: Array<SecondFactor>, endsAt: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } };

export type SignedInFragment = { roles: Array<Role>, permissions: Array<Permission>, secondFactorNeeded: boolean, sessionEndsAt: string, handler: { id: string, name: string, initials: string, function: string } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { roles: Array<Role>, permissions: Array<Permission>, secondFactorNeeded: boolean, sessionEndsAt: string, handler: { id: string, name: string, initials: string, function: string } } | null };

export type CategoryChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CategoryChoicesQuery = { categories: { nodes: Array<{ id: string, code: string, name: string, retired: boolean, parent: { id: string, name: string } | null }> } };

export type ComplaintRowChangedSubscriptionVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
}>;


export type ComplaintRowChangedSubscription = { complaintChanged: { eventId: string, kind: ChangeKind, at: string, complaint: { id: string, number: string, state: ComplaintState, channel: Channel, severity: Severity, receivedAt: string, subject: string | null, description: string | null, sellerName: string | null, assignmentConfirmedAt: string | null, category: { id: string, name: string }, seller: { id: string, name: string } | null, complainant: { name: string } | null, handler: { id: string, name: string, initials: string } | null, labels: Array<{ id: string, name: string }>, history: { source: string, settledOn: string | null } | null, nextClock: { kind: ClockKind, state: ClockState, startedAt: string, dueAt: string, dueOn: string, breachAt: string, stoppedAt: string | null } | null } } };

export type ComplaintSignalSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ComplaintSignalSubscription = { complaintChanged: { eventId: string, kind: ChangeKind, at: string, complaint: { id: string, number: string, version: number } } };

export type ComplaintRowFragment = { id: string, number: string, state: ComplaintState, channel: Channel, severity: Severity, receivedAt: string, subject: string | null, description: string | null, sellerName: string | null, assignmentConfirmedAt: string | null, category: { id: string, name: string }, seller: { id: string, name: string } | null, complainant: { name: string } | null, handler: { id: string, name: string, initials: string } | null, labels: Array<{ id: string, name: string }>, history: { source: string, settledOn: string | null } | null, nextClock: { kind: ClockKind, state: ClockState, startedAt: string, dueAt: string, dueOn: string, breachAt: string, stoppedAt: string | null } | null };

export type ClockGlanceFragment = { kind: ClockKind, state: ClockState, startedAt: string, dueAt: string, dueOn: string, breachAt: string, stoppedAt: string | null };

export type ComplaintQueryVariables = Exact<{
  number: string;
}>;


export type ComplaintQuery = { complaintByNumber: { version: number, registeredAt: string, locale: Locale, wish: string | null, orderNumber: string | null, assignedAt: string | null, unconfirmedToldAt: string | null, managementInformedAt: string | null, disposedOn: string | null, allowedActions: Array<ComplaintAction>, id: string, number: string, state: ComplaintState, channel: Channel, severity: Severity, receivedAt: string, subject: string | null, description: string | null, sellerName: string | null, assignmentConfirmedAt: string | null, order: { id: string, number: string, orderedOn: string, customerName: string | null, customerEmail: string | null, sellerName: string | null, product: string | null, amountInCents: number | null, currency: string | null, seller: { id: string, name: string } | null } | null, category: { code: string, id: string, name: string, parent: { id: string, name: string } | null }, complainant: { name: string, telephone: string | null, email: string | null, checkedAt: string | null, address: { street: string, houseNumber: string, postcode: string, town: string, country: Country } | null, checkedBy: { id: string, name: string, initials: string } | null } | null, handler: { function: string, telephone: string, email: string, id: string, name: string, initials: string } | null, receiver: { function: string, id: string, name: string, initials: string } | null, concerns: { function: string, id: string, name: string, initials: string } | null, substitutesFor: { id: string, name: string, initials: string } | null, clocks: Array<{ agreement: number | null, kind: ClockKind, state: ClockState, startedAt: string, dueAt: string, dueOn: string, breachAt: string, stoppedAt: string | null, pauses: Array<{ pausedAt: string, resumedAt: string | null, reason: string }>, explanation: { rules: Array<string>, calendar: string, calendarVersion: number, summary: string, recomputed: { at: string, reason: string, by: { id: string, name: string, initials: string } } | null, days: Array<{ on: string, counts: boolean, reason: DayReason, role: DayRole, name: string | null }> } }>, timeline: Array<{ id: string, kind: TimelineKind, at: string, actorKind: ActorKind, on: string | null, clock: ClockKind | null, reason: string | null, actor: { id: string, name: string, initials: string } | null, handler: { id: string, name: string, initials: string } | null, contact: { id: string, kind: ContactKind, at: string, report: string, mandate: string | null, agreedDeadlineOn: string | null, by: { id: string, name: string, initials: string }, managerConsulted: { id: string, name: string, initials: string } | null } | null }>, history: { externalId: string, receivedOn: string, outcome: string | null, source: string, settledOn: string | null, published: Array<{ name: string, value: string }> } | null, attachments: Array<{ id: string, name: string, mediaType: string, sizeInBytes: number, url: string, uploadedAt: string, addedAt: string, remark: string | null, addedBy: { id: string, name: string, initials: string } | null }>, seller: { id: string, name: string } | null, extracts: Array<{ id: string, text: string, consentOn: string, putAt: string, withdrawnAt: string | null, putBy: { id: string, name: string, initials: string }, seller: { id: string, name: string } }>, labels: Array<{ id: string, name: string }>, nextClock: { kind: ClockKind, state: ClockState, startedAt: string, dueAt: string, dueOn: string, breachAt: string, stoppedAt: string | null } | null } | null };

export type ComplaintFileFragment = { version: number, registeredAt: string, locale: Locale, wish: string | null, orderNumber: string | null, assignedAt: string | null, unconfirmedToldAt: string | null, managementInformedAt: string | null, disposedOn: string | null, allowedActions: Array<ComplaintAction>, id: string, number: string, state: ComplaintState, channel: Channel, severity: Severity, receivedAt: string, subject: string | null, description: string | null, sellerName: string | null, assignmentConfirmedAt: string | null, order: { id: string, number: string, orderedOn: string, customerName: string | null, customerEmail: string | null, sellerName: string | null, product: string | null, amountInCents: number | null, currency: string | null, seller: { id: string, name: string } | null } | null, category: { code: string, id: string, name: string, parent: { id: string, name: string } | null }, complainant: { name: string, telephone: string | null, email: string | null, checkedAt: string | null, address: { street: string, houseNumber: string, postcode: string, town: string, country: Country } | null, checkedBy: { id: string, name: string, initials: string } | null } | null, handler: { function: string, telephone: string, email: string, id: string, name: string, initials: string } | null, receiver: { function: string, id: string, name: string, initials: string } | null, concerns: { function: string, id: string, name: string, initials: string } | null, substitutesFor: { id: string, name: string, initials: string } | null, clocks: Array<{ agreement: number | null, kind: ClockKind, state: ClockState, startedAt: string, dueAt: string, dueOn: string, breachAt: string, stoppedAt: string | null, pauses: Array<{ pausedAt: string, resumedAt: string | null, reason: string }>, explanation: { rules: Array<string>, calendar: string, calendarVersion: number, summary: string, recomputed: { at: string, reason: string, by: { id: string, name: string, initials: string } } | null, days: Array<{ on: string, counts: boolean, reason: DayReason, role: DayRole, name: string | null }> } }>, timeline: Array<{ id: string, kind: TimelineKind, at: string, actorKind: ActorKind, on: string | null, clock: ClockKind | null, reason: string | null, actor: { id: string, name: string, initials: string } | null, handler: { id: string, name: string, initials: string } | null, contact: { id: string, kind: ContactKind, at: string, report: string, mandate: string | null, agreedDeadlineOn: string | null, by: { id: string, name: string, initials: string }, managerConsulted: { id: string, name: string, initials: string } | null } | null }>, history: { externalId: string, receivedOn: string, outcome: string | null, source: string, settledOn: string | null, published: Array<{ name: string, value: string }> } | null, attachments: Array<{ id: string, name: string, mediaType: string, sizeInBytes: number, url: string, uploadedAt: string, addedAt: string, remark: string | null, addedBy: { id: string, name: string, initials: string } | null }>, seller: { id: string, name: string } | null, extracts: Array<{ id: string, text: string, consentOn: string, putAt: string, withdrawnAt: string | null, putBy: { id: string, name: string, initials: string }, seller: { id: string, name: string } }>, labels: Array<{ id: string, name: string }>, nextClock: { kind: ClockKind, state: ClockState, startedAt: string, dueAt: string, dueOn: string, breachAt: string, stoppedAt: string | null } | null };

export type PersonFragment = { id: string, name: string, initials: string };

export type TimelineLineFragment = { id: string, kind: TimelineKind, at: string, actorKind: ActorKind, on: string | null, clock: ClockKind | null, reason: string | null, actor: { id: string, name: string, initials: string } | null, handler: { id: string, name: string, initials: string } | null, contact: { id: string, kind: ContactKind, at: string, report: string, mandate: string | null, agreedDeadlineOn: string | null, by: { id: string, name: string, initials: string }, managerConsulted: { id: string, name: string, initials: string } | null } | null };

export type AttachmentFactsFragment = { id: string, name: string, mediaType: string, sizeInBytes: number, url: string, uploadedAt: string, addedAt: string, remark: string | null, addedBy: { id: string, name: string, initials: string } | null };

export type FilesOfComplaintFragment = { id: string, allowedActions: Array<ComplaintAction>, attachments: Array<{ id: string, name: string, mediaType: string, sizeInBytes: number, url: string, uploadedAt: string, addedAt: string, remark: string | null, addedBy: { id: string, name: string, initials: string } | null }>, timeline: Array<{ id: string, kind: TimelineKind, at: string, actorKind: ActorKind, on: string | null, clock: ClockKind | null, reason: string | null, actor: { id: string, name: string, initials: string } | null, handler: { id: string, name: string, initials: string } | null, contact: { id: string, kind: ContactKind, at: string, report: string, mandate: string | null, agreedDeadlineOn: string | null, by: { id: string, name: string, initials: string }, managerConsulted: { id: string, name: string, initials: string } | null } | null }> };

export type ComplaintsQueryVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
  orderBy?: ComplaintOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ComplaintsQuery = { complaints: { totalCount: number, searchedFor: string | null, nodes: Array<{ id: string, number: string, state: ComplaintState, channel: Channel, severity: Severity, receivedAt: string, subject: string | null, description: string | null, sellerName: string | null, assignmentConfirmedAt: string | null, category: { id: string, name: string }, seller: { id: string, name: string } | null, complainant: { name: string } | null, handler: { id: string, name: string, initials: string } | null, labels: Array<{ id: string, name: string }>, history: { source: string, settledOn: string | null } | null, nextClock: { kind: ClockKind, state: ClockState, startedAt: string, dueAt: string, dueOn: string, breachAt: string, stoppedAt: string | null } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type DashboardQueryVariables = Exact<{ [key: string]: never; }>;


export type DashboardQuery = { dashboard: { asOf: string, open: number, received: number, inContact: number, inTreatment: number, unassigned: number, unconfirmed: number, overdue: number, dueToday: number, serious: number, receivedToday: number, mine: { open: number, overdue: number, dueToday: number, toConfirm: number, nearest: Array<{ id: string, number: string, state: ComplaintState, channel: Channel, severity: Severity, receivedAt: string, subject: string | null, description: string | null, sellerName: string | null, assignmentConfirmedAt: string | null, category: { id: string, name: string }, seller: { id: string, name: string } | null, complainant: { name: string } | null, handler: { id: string, name: string, initials: string } | null, labels: Array<{ id: string, name: string }>, history: { source: string, settledOn: string | null } | null, nextClock: { kind: ClockKind, state: ClockState, startedAt: string, dueAt: string, dueOn: string, breachAt: string, stoppedAt: string | null } | null }> }, nearest: Array<{ id: string, number: string, state: ComplaintState, channel: Channel, severity: Severity, receivedAt: string, subject: string | null, description: string | null, sellerName: string | null, assignmentConfirmedAt: string | null, category: { id: string, name: string }, seller: { id: string, name: string } | null, complainant: { name: string } | null, handler: { id: string, name: string, initials: string } | null, labels: Array<{ id: string, name: string }>, history: { source: string, settledOn: string | null } | null, nextClock: { kind: ClockKind, state: ClockState, startedAt: string, dueAt: string, dueOn: string, breachAt: string, stoppedAt: string | null } | null }>, newest: Array<{ id: string, number: string, state: ComplaintState, channel: Channel, severity: Severity, receivedAt: string, subject: string | null, description: string | null, sellerName: string | null, assignmentConfirmedAt: string | null, category: { id: string, name: string }, seller: { id: string, name: string } | null, complainant: { name: string } | null, handler: { id: string, name: string, initials: string } | null, labels: Array<{ id: string, name: string }>, history: { source: string, settledOn: string | null } | null, nextClock: { kind: ClockKind, state: ClockState, startedAt: string, dueAt: string, dueOn: string, breachAt: string, stoppedAt: string | null } | null }>, loads: Array<{ open: number, overdue: number, dueToday: number, handler: { function: string, onDuty: boolean, id: string, name: string, initials: string } }> } };

export type DashboardChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type DashboardChangedSubscription = { dashboardChanged: { asOf: string, open: number, received: number, inContact: number, inTreatment: number, unassigned: number, unconfirmed: number, overdue: number, dueToday: number, serious: number, receivedToday: number, mine: { open: number, overdue: number, dueToday: number, toConfirm: number, nearest: Array<{ id: string, number: string, state: ComplaintState, channel: Channel, severity: Severity, receivedAt: string, subject: string | null, description: string | null, sellerName: string | null, assignmentConfirmedAt: string | null, category: { id: string, name: string }, seller: { id: string, name: string } | null, complainant: { name: string } | null, handler: { id: string, name: string, initials: string } | null, labels: Array<{ id: string, name: string }>, history: { source: string, settledOn: string | null } | null, nextClock: { kind: ClockKind, state: ClockState, startedAt: string, dueAt: string, dueOn: string, breachAt: string, stoppedAt: string | null } | null }> }, nearest: Array<{ id: string, number: string, state: ComplaintState, channel: Channel, severity: Severity, receivedAt: string, subject: string | null, description: string | null, sellerName: string | null, assignmentConfirmedAt: string | null, category: { id: string, name: string }, seller: { id: string, name: string } | null, complainant: { name: string } | null, handler: { id: string, name: string, initials: string } | null, labels: Array<{ id: string, name: string }>, history: { source: string, settledOn: string | null } | null, nextClock: { kind: ClockKind, state: ClockState, startedAt: string, dueAt: string, dueOn: string, breachAt: string, stoppedAt: string | null } | null }>, newest: Array<{ id: string, number: string, state: ComplaintState, channel: Channel, severity: Severity, receivedAt: string, subject: string | null, description: string | null, sellerName: string | null, assignmentConfirmedAt: string | null, category: { id: string, name: string }, seller: { id: string, name: string } | null, complainant: { name: string } | null, handler: { id: string, name: string, initials: string } | null, labels: Array<{ id: string, name: string }>, history: { source: string, settledOn: string | null } | null, nextClock: { kind: ClockKind, state: ClockState, startedAt: string, dueAt: string, dueOn: string, breachAt: string, stoppedAt: string | null } | null }>, loads: Array<{ open: number, overdue: number, dueToday: number, handler: { function: string, onDuty: boolean, id: string, name: string, initials: string } }> } };

export type DashboardFiguresFragment = { asOf: string, open: number, received: number, inContact: number, inTreatment: number, unassigned: number, unconfirmed: number, overdue: number, dueToday: number, serious: number, receivedToday: number, mine: { open: number, overdue: number, dueToday: number, toConfirm: number, nearest: Array<{ id: string, number: string, state: ComplaintState, channel: Channel, severity: Severity, receivedAt: string, subject: string | null, description: string | null, sellerName: string | null, assignmentConfirmedAt: string | null, category: { id: string, name: string }, seller: { id: string, name: string } | null, complainant: { name: string } | null, handler: { id: string, name: string, initials: string } | null, labels: Array<{ id: string, name: string }>, history: { source: string, settledOn: string | null } | null, nextClock: { kind: ClockKind, state: ClockState, startedAt: string, dueAt: string, dueOn: string, breachAt: string, stoppedAt: string | null } | null }> }, nearest: Array<{ id: string, number: string, state: ComplaintState, channel: Channel, severity: Severity, receivedAt: string, subject: string | null, description: string | null, sellerName: string | null, assignmentConfirmedAt: string | null, category: { id: string, name: string }, seller: { id: string, name: string } | null, complainant: { name: string } | null, handler: { id: string, name: string, initials: string } | null, labels: Array<{ id: string, name: string }>, history: { source: string, settledOn: string | null } | null, nextClock: { kind: ClockKind, state: ClockState, startedAt: string, dueAt: string, dueOn: string, breachAt: string, stoppedAt: string | null } | null }>, newest: Array<{ id: string, number: string, state: ComplaintState, channel: Channel, severity: Severity, receivedAt: string, subject: string | null, description: string | null, sellerName: string | null, assignmentConfirmedAt: string | null, category: { id: string, name: string }, seller: { id: string, name: string } | null, complainant: { name: string } | null, handler: { id: string, name: string, initials: string } | null, labels: Array<{ id: string, name: string }>, history: { source: string, settledOn: string | null } | null, nextClock: { kind: ClockKind, state: ClockState, startedAt: string, dueAt: string, dueOn: string, breachAt: string, stoppedAt: string | null } | null }>, loads: Array<{ open: number, overdue: number, dueToday: number, handler: { function: string, onDuty: boolean, id: string, name: string, initials: string } }> };

export type HandlerChoicesQueryVariables = Exact<{
  filter?: HandlerFilter | null | undefined;
}>;


export type HandlerChoicesQuery = { handlers: { nodes: Array<{ function: string, roles: Array<Role>, onDuty: boolean, id: string, name: string, initials: string, workload: { open: number } | null }> } };

export type LabelChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type LabelChoicesQuery = { labels: { nodes: Array<{ id: string, name: string, retired: boolean, version: number }> } };

export type LabelFactsFragment = { id: string, name: string, retired: boolean, version: number };

export type RunningBulksQueryVariables = Exact<{ [key: string]: never; }>;


export type RunningBulksQuery = { runningBulks: Array<{ id: string }> };

export type SavedViewFactsFragment = { id: string, name: string, address: string, shared: boolean, count: number, changeable: boolean, version: number };

export type SavedViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedViewsQuery = { savedViews: Array<{ id: string, name: string, address: string, shared: boolean, count: number, changeable: boolean, version: number }> };

export type UnreadNotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNotificationsQuery = { unreadNotifications: number };

export type NotificationsChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NotificationsChangedSubscription = { notificationsChanged: { unread: number } };

export type OrderFactsFragment = { id: string, number: string, orderedOn: string, customerName: string | null, customerEmail: string | null, sellerName: string | null, product: string | null, amountInCents: number | null, currency: string | null, seller: { id: string, name: string } | null };

export type SellerOrdersQueryVariables = Exact<{
  id: string | number;
  from: string;
  until: string;
}>;


export type SellerOrdersQuery = { seller: { id: string, orderCount: number | null, complaintRate: { from: string, until: string, orders: number, complaints: number, perThousand: number | null, limits: Array<string> } | null } | null };

export type OrganisationFactsFragment = { version: number, name: string, department: string, visitingAddress: string | null, postalAddress: string, telephone: string, email: string, logoUrl: string | null, complaintVisibility: ComplaintVisibility, changedAt: string | null, dutch: { openingHours: string | null, introduction: string | null, confidentiality: string | null, afterSending: string | null }, english: { openingHours: string | null, introduction: string | null, confidentiality: string | null, afterSending: string | null }, changedBy: { id: string, name: string } | null };

export type OrganisationWordsFragment = { openingHours: string | null, introduction: string | null, confidentiality: string | null, afterSending: string | null };

export type OrganisationQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationQuery = { organisation: { version: number, name: string, department: string, visitingAddress: string | null, postalAddress: string, telephone: string, email: string, logoUrl: string | null, complaintVisibility: ComplaintVisibility, changedAt: string | null, dutch: { openingHours: string | null, introduction: string | null, confidentiality: string | null, afterSending: string | null }, english: { openingHours: string | null, introduction: string | null, confidentiality: string | null, afterSending: string | null }, changedBy: { id: string, name: string } | null } };

export type OrganisationMarkQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationMarkQuery = { organisation: { name: string, logoUrl: string | null } };

export type OrganisationChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type OrganisationChangedSubscription = { organisationChanged: { version: number, name: string, department: string, visitingAddress: string | null, postalAddress: string, telephone: string, email: string, logoUrl: string | null, complaintVisibility: ComplaintVisibility, changedAt: string | null, dutch: { openingHours: string | null, introduction: string | null, confidentiality: string | null, afterSending: string | null }, english: { openingHours: string | null, introduction: string | null, confidentiality: string | null, afterSending: string | null }, changedBy: { id: string, name: string } | null } };

export type SellerContactFactsFragment = { id: string, name: string, email: string, language: Locale, state: SellerContactState, lastSignedInAt: string | null, version: number, sellers: Array<{ id: string, name: string, registerNumber: string }> };

export type SellerContactsQueryVariables = Exact<{
  filter?: SellerContactFilter | null | undefined;
  orderBy?: SellerContactOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SellerContactsQuery = { sellerContacts: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, email: string, language: Locale, state: SellerContactState, lastSignedInAt: string | null, version: number, sellers: Array<{ id: string, name: string, registerNumber: string }> }> } };

export type SellerChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type SellerChoicesQuery = { sellers: { totalCount: number, nodes: Array<{ id: string, name: string, trader: { register: Register, registerNumber: string, name: string } }> } };

export type SellerNamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type SellerNamesQuery = { nodes: Array<
    | { id: string, name: string }
    | Record<PropertyKey, never>
   | null> };

export type SellerPointsRowFragment = { start: number, balance: number, warning: number | null };

export type SellerQueryVariables = Exact<{
  id: string | number;
}>;


export type SellerQuery = { seller: { id: string, name: string, country: Country, accountState: AccountState, openedOn: string, leftOn: string | null, openComplaints: number | null, trader: { country: Country, register: Register, registerNumber: string, name: string, blockedOn: string | null }, linkedSellers: Array<{ id: string, name: string, country: Country, accountState: AccountState, openedOn: string, leftOn: string | null, openComplaints: number | null, points: { start: number, balance: number, warning: number | null } | null, trader: { register: Register, registerNumber: string, name: string, blockedOn: string | null } }>, violations: { totalCount: number, nodes: Array<{ id: string, number: string, state: ViolationState, weight: number, deedOn: string, decidedAt: string | null, pointsReturnOn: string | null, facts: string, category: { id: string, name: string } }> }, points: { start: number, balance: number, warning: number | null } | null } | null };

export type SellersQueryVariables = Exact<{
  filter?: SellerFilter | null | undefined;
  orderBy?: SellerOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SellersQuery = { sellers: { totalCount: number, nodes: Array<{ id: string, name: string, country: Country, accountState: AccountState, openedOn: string, leftOn: string | null, openComplaints: number | null, points: { start: number, balance: number, warning: number | null } | null, trader: { register: Register, registerNumber: string, name: string, blockedOn: string | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type SellerRowFragment = { id: string, name: string, country: Country, accountState: AccountState, openedOn: string, leftOn: string | null, openComplaints: number | null, points: { start: number, balance: number, warning: number | null } | null, trader: { register: Register, registerNumber: string, name: string, blockedOn: string | null } };

export const FormFaultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormFault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<FormFaultFragment, unknown>;
export const SignedInFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}},{"kind":"Field","name":{"kind":"Name","value":"function"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactorNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"sessionEndsAt"}}]}}]} as unknown as DocumentNode<SignedInFragment, unknown>;
export const ClockGlanceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockGlance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"breachAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}}]}}]} as unknown as DocumentNode<ClockGlanceFragment, unknown>;
export const ComplaintRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sellerName"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignmentConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextClock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockGlance"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockGlance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"breachAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}}]}}]} as unknown as DocumentNode<ComplaintRowFragment, unknown>;
export const OrderFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"orderedOn"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"}},{"kind":"Field","name":{"kind":"Name","value":"customerEmail"}},{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sellerName"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"amountInCents"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<OrderFactsFragment, unknown>;
export const PersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handler"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}}]} as unknown as DocumentNode<PersonFragment, unknown>;
export const TimelineLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"}},{"kind":"Field","name":{"kind":"Name","value":"managerConsulted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mandate"}},{"kind":"Field","name":{"kind":"Name","value":"agreedDeadlineOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handler"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}}]} as unknown as DocumentNode<TimelineLineFragment, unknown>;
export const AttachmentFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttachmentFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeInBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"addedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handler"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}}]} as unknown as DocumentNode<AttachmentFactsFragment, unknown>;
export const ComplaintFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintRow"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"wish"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"complainant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"houseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checkedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"function"}}]}},{"kind":"Field","name":{"kind":"Name","value":"concerns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"function"}}]}},{"kind":"Field","name":{"kind":"Name","value":"substitutesFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unconfirmedToldAt"}},{"kind":"Field","name":{"kind":"Name","value":"managementInformedAt"}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockGlance"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"}},{"kind":"Field","name":{"kind":"Name","value":"pauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resumedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rules"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"calendarVersion"}},{"kind":"Field","name":{"kind":"Name","value":"recomputed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttachmentFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"consentOn"}},{"kind":"Field","name":{"kind":"Name","value":"putAt"}},{"kind":"Field","name":{"kind":"Name","value":"putBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockGlance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"breachAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handler"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sellerName"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignmentConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextClock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockGlance"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"orderedOn"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"}},{"kind":"Field","name":{"kind":"Name","value":"customerEmail"}},{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sellerName"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"amountInCents"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"}},{"kind":"Field","name":{"kind":"Name","value":"managerConsulted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mandate"}},{"kind":"Field","name":{"kind":"Name","value":"agreedDeadlineOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttachmentFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeInBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"addedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}}]} as unknown as DocumentNode<ComplaintFileFragment, unknown>;
export const FilesOfComplaintFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FilesOfComplaint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttachmentFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handler"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttachmentFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeInBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"addedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"}},{"kind":"Field","name":{"kind":"Name","value":"managerConsulted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mandate"}},{"kind":"Field","name":{"kind":"Name","value":"agreedDeadlineOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<FilesOfComplaintFragment, unknown>;
export const DashboardFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dashboard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"inContact"}},{"kind":"Field","name":{"kind":"Name","value":"inTreatment"}},{"kind":"Field","name":{"kind":"Name","value":"unassigned"}},{"kind":"Field","name":{"kind":"Name","value":"unconfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueToday"}},{"kind":"Field","name":{"kind":"Name","value":"serious"}},{"kind":"Field","name":{"kind":"Name","value":"receivedToday"}},{"kind":"Field","name":{"kind":"Name","value":"mine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueToday"}},{"kind":"Field","name":{"kind":"Name","value":"toConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"nearest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nearest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"onDuty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueToday"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockGlance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"breachAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sellerName"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignmentConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextClock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockGlance"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handler"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}}]} as unknown as DocumentNode<DashboardFiguresFragment, unknown>;
export const LabelFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LabelFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Label"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"retired"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<LabelFactsFragment, unknown>;
export const SavedViewFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedViewFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"changeable"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<SavedViewFactsFragment, unknown>;
export const OrganisationWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationTexts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"}},{"kind":"Field","name":{"kind":"Name","value":"confidentiality"}},{"kind":"Field","name":{"kind":"Name","value":"afterSending"}}]}}]} as unknown as DocumentNode<OrganisationWordsFragment, unknown>;
export const OrganisationFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"visitingAddress"}},{"kind":"Field","name":{"kind":"Name","value":"postalAddress"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"dutch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"english"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"complaintVisibility"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationTexts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"}},{"kind":"Field","name":{"kind":"Name","value":"confidentiality"}},{"kind":"Field","name":{"kind":"Name","value":"afterSending"}}]}}]} as unknown as DocumentNode<OrganisationFactsFragment, unknown>;
export const SellerContactFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SellerContactFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SellerContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sellers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registerNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastSignedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<SellerContactFactsFragment, unknown>;
export const SellerPointsRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SellerPointsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SellerPoints"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"warning"}}]}}]} as unknown as DocumentNode<SellerPointsRowFragment, unknown>;
export const SellerRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SellerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"accountState"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"openComplaints"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SellerPointsRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"registerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"blockedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SellerPointsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SellerPoints"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"warning"}}]}}]} as unknown as DocumentNode<SellerRowFragment, unknown>;
export const BeginPasskeySignInDocument = {"__meta__":{"hash":"sha256:0807fba56105c56e3e19ed1cbce729710479db8be2f7ad7e1f0f4c02afbcf6ce"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginPasskeySignIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginPasskeySignIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"}},{"kind":"Field","name":{"kind":"Name","value":"options"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormFault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormFault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<BeginPasskeySignInMutation, BeginPasskeySignInMutationVariables>;
export const CompleteSignInDocument = {"__meta__":{"hash":"sha256:aac198d29e5e7ae5064268b05e39238ec45c1d1bb1373c1009edae28d1cc5e80"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteSignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeSignIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignedIn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormFault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}},{"kind":"Field","name":{"kind":"Name","value":"function"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactorNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"sessionEndsAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormFault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CompleteSignInMutation, CompleteSignInMutationVariables>;
export const SignInMethodsDocument = {"__meta__":{"hash":"sha256:65bf0b70fdd6bd82b2f88dcc35788eebcc2e75c5492e24ef6eab62a346c6c043"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignInMethods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInMethods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"local"}},{"kind":"Field","name":{"kind":"Name","value":"openIdConnect"}}]}}]}}]} as unknown as DocumentNode<SignInMethodsQuery, SignInMethodsQueryVariables>;
export const SignInWithPasskeyDocument = {"__meta__":{"hash":"sha256:d066f3ae200e12670e998d2bd7b9e044889725ddb7db80da3e5444bf9d52b187"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignInWithPasskey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInWithPasskeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInWithPasskey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignedIn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormFault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}},{"kind":"Field","name":{"kind":"Name","value":"function"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactorNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"sessionEndsAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormFault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SignInWithPasskeyMutation, SignInWithPasskeyMutationVariables>;
export const SignInDocument = {"__meta__":{"hash":"sha256:52dfc9490629e36086d372eb84efd651bc2685f73b9410892ae661fcfbca6041"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignedIn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"}},{"kind":"Field","name":{"kind":"Name","value":"methods"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormFault"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}},{"kind":"Field","name":{"kind":"Name","value":"function"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactorNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"sessionEndsAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormFault"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:a0548eb6b370c74bcc21e4cfc1551f4d2c72838bf77350dd33a4a297006ed338"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignedIn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}},{"kind":"Field","name":{"kind":"Name","value":"function"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactorNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"sessionEndsAt"}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const CategoryChoicesDocument = {"__meta__":{"hash":"sha256:1d3da47f2dabd4ae0e28d71bcc941c7edd8a19b48d3dc46b45fca2c944dac312"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CategoryChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CODE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"retired"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CategoryChoicesQuery, CategoryChoicesQueryVariables>;
export const ComplaintRowChangedDocument = {"__meta__":{"hash":"sha256:fb306b3011ab1f3ee2a2321474aad4d87d54d693d52464a5c11ef3403271a055"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ComplaintRowChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ComplaintFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complaintChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"complaint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockGlance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"breachAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sellerName"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignmentConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextClock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockGlance"}}]}}]}}]} as unknown as DocumentNode<ComplaintRowChangedSubscription, ComplaintRowChangedSubscriptionVariables>;
export const ComplaintSignalDocument = {"__meta__":{"hash":"sha256:cd2f8e5f695952318eb380858e1430b128e0bbd5011edab3a4d5533ff6bd9f3f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ComplaintSignal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complaintChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"complaint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ComplaintSignalSubscription, ComplaintSignalSubscriptionVariables>;
export const ComplaintDocument = {"__meta__":{"hash":"sha256:1b21e796c4ad017a2c8211c312482a3c28fd95069794863e7a6579e07aaa349b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Complaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complaintByNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockGlance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"breachAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sellerName"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignmentConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextClock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockGlance"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"orderedOn"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"}},{"kind":"Field","name":{"kind":"Name","value":"customerEmail"}},{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sellerName"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"amountInCents"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handler"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"}},{"kind":"Field","name":{"kind":"Name","value":"managerConsulted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mandate"}},{"kind":"Field","name":{"kind":"Name","value":"agreedDeadlineOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttachmentFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeInBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"addedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintRow"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"wish"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"complainant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"houseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checkedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"function"}}]}},{"kind":"Field","name":{"kind":"Name","value":"concerns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"function"}}]}},{"kind":"Field","name":{"kind":"Name","value":"substitutesFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unconfirmedToldAt"}},{"kind":"Field","name":{"kind":"Name","value":"managementInformedAt"}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockGlance"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"}},{"kind":"Field","name":{"kind":"Name","value":"pauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resumedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rules"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"calendarVersion"}},{"kind":"Field","name":{"kind":"Name","value":"recomputed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttachmentFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"consentOn"}},{"kind":"Field","name":{"kind":"Name","value":"putAt"}},{"kind":"Field","name":{"kind":"Name","value":"putBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<ComplaintQuery, ComplaintQueryVariables>;
export const ComplaintsDocument = {"__meta__":{"hash":"sha256:3042ece6e67e4994524a36814aa5505b5b63dec6fade5b8bf1420e49765f17eb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Complaints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ComplaintFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ComplaintOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complaints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"searchedFor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockGlance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"breachAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sellerName"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignmentConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextClock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockGlance"}}]}}]}}]} as unknown as DocumentNode<ComplaintsQuery, ComplaintsQueryVariables>;
export const DashboardDocument = {"__meta__":{"hash":"sha256:a092abf2ab62e4832ee81ca2c831811332d47958cb3f101e19a0d0e33425c0cd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockGlance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"breachAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sellerName"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignmentConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextClock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockGlance"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handler"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dashboard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"inContact"}},{"kind":"Field","name":{"kind":"Name","value":"inTreatment"}},{"kind":"Field","name":{"kind":"Name","value":"unassigned"}},{"kind":"Field","name":{"kind":"Name","value":"unconfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueToday"}},{"kind":"Field","name":{"kind":"Name","value":"serious"}},{"kind":"Field","name":{"kind":"Name","value":"receivedToday"}},{"kind":"Field","name":{"kind":"Name","value":"mine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueToday"}},{"kind":"Field","name":{"kind":"Name","value":"toConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"nearest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nearest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"onDuty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueToday"}}]}}]}}]} as unknown as DocumentNode<DashboardQuery, DashboardQueryVariables>;
export const DashboardChangedDocument = {"__meta__":{"hash":"sha256:9bb0b3c02bafe7e969f8ef5b8c00bc9c0baa186d31beba0a071e44c310c21c02"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"DashboardChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dashboardChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockGlance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"breachAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Complaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sellerName"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignmentConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextClock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockGlance"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handler"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dashboard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"inContact"}},{"kind":"Field","name":{"kind":"Name","value":"inTreatment"}},{"kind":"Field","name":{"kind":"Name","value":"unassigned"}},{"kind":"Field","name":{"kind":"Name","value":"unconfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueToday"}},{"kind":"Field","name":{"kind":"Name","value":"serious"}},{"kind":"Field","name":{"kind":"Name","value":"receivedToday"}},{"kind":"Field","name":{"kind":"Name","value":"mine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueToday"}},{"kind":"Field","name":{"kind":"Name","value":"toConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"nearest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nearest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"onDuty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueToday"}}]}}]}}]} as unknown as DocumentNode<DashboardChangedSubscription, DashboardChangedSubscriptionVariables>;
export const HandlerChoicesDocument = {"__meta__":{"hash":"sha256:8064036323385fb554f7aae16395c32f71b683f03247358e50d579479eaa09f1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HandlerChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HandlerFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handlers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"onDuty"}},{"kind":"Field","name":{"kind":"Name","value":"workload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handler"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}}]} as unknown as DocumentNode<HandlerChoicesQuery, HandlerChoicesQueryVariables>;
export const LabelChoicesDocument = {"__meta__":{"hash":"sha256:53ad95e1f79872ffc5311ea1454d79f6dded5cb97b484f7d316d415a98078580"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LabelChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"labels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"retired"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LabelFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LabelFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Label"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"retired"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<LabelChoicesQuery, LabelChoicesQueryVariables>;
export const RunningBulksDocument = {"__meta__":{"hash":"sha256:55b306ee3bed5bbb2bb2ec4f2e2e00ba04ffd745cc15a6353f1ed2b3bdecccb8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RunningBulks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runningBulks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RunningBulksQuery, RunningBulksQueryVariables>;
export const SavedViewsDocument = {"__meta__":{"hash":"sha256:60b45c060ef619457b5c61fcd52950ef816d6d97c9951cfcfda652ae8b173148"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SavedViews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedViews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedViewFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedViewFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"changeable"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<SavedViewsQuery, SavedViewsQueryVariables>;
export const UnreadNotificationsDocument = {"__meta__":{"hash":"sha256:d7159ee4ddd5a09cc14fd23c132964255da3ea4c95ad551ad3bc7247d6bc94af"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnreadNotifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadNotifications"}}]}}]} as unknown as DocumentNode<UnreadNotificationsQuery, UnreadNotificationsQueryVariables>;
export const NotificationsChangedDocument = {"__meta__":{"hash":"sha256:80f237aa978b5ceaa57c6a3c6b529a319939c4777445df74d0b4d6cf074b62a3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"NotificationsChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationsChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unread"}}]}}]}}]} as unknown as DocumentNode<NotificationsChangedSubscription, NotificationsChangedSubscriptionVariables>;
export const SellerOrdersDocument = {"__meta__":{"hash":"sha256:b2daaee5627e588e0b313cf7056b797bb899f5ad8d28e8264f1ac766e90b1c92"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SellerOrders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seller"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderCount"}},{"kind":"Field","name":{"kind":"Name","value":"complaintRate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"orders"}},{"kind":"Field","name":{"kind":"Name","value":"complaints"}},{"kind":"Field","name":{"kind":"Name","value":"perThousand"}},{"kind":"Field","name":{"kind":"Name","value":"limits"}}]}}]}}]}}]} as unknown as DocumentNode<SellerOrdersQuery, SellerOrdersQueryVariables>;
export const OrganisationDocument = {"__meta__":{"hash":"sha256:ecd9b74f33b044b0e50666a98f1f9e0a1e0ec6e385053c6fb39550558728e490"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationTexts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"}},{"kind":"Field","name":{"kind":"Name","value":"confidentiality"}},{"kind":"Field","name":{"kind":"Name","value":"afterSending"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"visitingAddress"}},{"kind":"Field","name":{"kind":"Name","value":"postalAddress"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"dutch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"english"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"complaintVisibility"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OrganisationQuery, OrganisationQueryVariables>;
export const OrganisationMarkDocument = {"__meta__":{"hash":"sha256:e1d617693f3f80b82550d49f4c37420c87719752bd798694b1e440f51af6cd87"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationMark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}}]}}]}}]} as unknown as DocumentNode<OrganisationMarkQuery, OrganisationMarkQueryVariables>;
export const OrganisationChangedDocument = {"__meta__":{"hash":"sha256:b4afb58ba9c883ed3f9e9cd9c1e4eb3635ac8a689bf0ace95a0c909299529697"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"OrganisationChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationTexts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"}},{"kind":"Field","name":{"kind":"Name","value":"confidentiality"}},{"kind":"Field","name":{"kind":"Name","value":"afterSending"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"visitingAddress"}},{"kind":"Field","name":{"kind":"Name","value":"postalAddress"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"dutch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"english"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"complaintVisibility"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OrganisationChangedSubscription, OrganisationChangedSubscriptionVariables>;
export const SellerContactsDocument = {"__meta__":{"hash":"sha256:db1dd9959a0c61786d91f1cdd0ed44ca7096a771fb7559c5f8f29df0ad9aedfc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SellerContacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SellerContactFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SellerContactOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sellerContacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SellerContactFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SellerContactFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SellerContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sellers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registerNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastSignedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<SellerContactsQuery, SellerContactsQueryVariables>;
export const SellerChoicesDocument = {"__meta__":{"hash":"sha256:65287015a5a48ce439bc8d7d11ee7aafbec47e5a7327ca8d74329b0cae11400b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SellerChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sellers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"trader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"registerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SellerChoicesQuery, SellerChoicesQueryVariables>;
export const SellerNamesDocument = {"__meta__":{"hash":"sha256:8445f3b21dd6f294c4a873c108c89dd31b42eccb7fcef090f0dee74298ac9923"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SellerNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SellerNamesQuery, SellerNamesQueryVariables>;
export const SellerDocument = {"__meta__":{"hash":"sha256:038889d1fa3d6606aae835ebf6c60164921a8a08a2b9ff685230cf4e843e5dc5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Seller"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seller"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SellerRow"}},{"kind":"Field","name":{"kind":"Name","value":"trader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"linkedSellers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SellerRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DEED_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"deedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pointsReturnOn"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SellerPointsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SellerPoints"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"warning"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SellerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"accountState"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"openComplaints"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SellerPointsRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"registerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"blockedOn"}}]}}]}}]} as unknown as DocumentNode<SellerQuery, SellerQueryVariables>;
export const SellersDocument = {"__meta__":{"hash":"sha256:7e7b55f823fade91be1a1ad2ddc1b9311b6b4c70fc8ef9b90776a3652dd90d8d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sellers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SellerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SellerOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sellers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SellerRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SellerPointsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SellerPoints"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"warning"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SellerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"accountState"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"openComplaints"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SellerPointsRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"registerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"blockedOn"}}]}}]}}]} as unknown as DocumentNode<SellersQuery, SellersQueryVariables>;