/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether an account may sell. */
export type AccountState =
  /** The account is closed for good. */
  | 'CLOSED'
  /** The account may sell. */
  | 'OPEN'
  /** The account may not sell for now. */
  | 'SUSPENDED';

/** Which extracts; all conditions hold together. */
export type ComplaintExtractFilter = {
  /** About one of these categories, or one below them. */
  categoryIds?: Array<string | number> | null | undefined;
  /** Part of the text. */
  search?: string | null | undefined;
  /** Put to one of these sellers. */
  sellerIds?: Array<string | number> | null | undefined;
};

/** The order of a list of ComplaintExtract. */
export type ComplaintExtractOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** What to order by. */
  field: ComplaintExtractOrderField;
};

/** What a list of ComplaintExtract can be ordered by. */
export type ComplaintExtractOrderField =
  /** The code of the category. */
  | 'CATEGORY'
  /** The address, which is random: the order tells nothing. */
  | 'ID'
  /** The name of the account, as Dutch sorts it. */
  | 'SELLER';

/** A country that the marketplace serves. */
export type Country =
  /** Belgium. */
  | 'BE'
  /** The Netherlands. */
  | 'NL';

/** A key for software of sellers. */
export type CreatePartnerKeyInput = {
  /** Addresses or ranges from which it works, like `192.0.2.0/24`, at most 50; anywhere when absent. */
  addresses?: Array<string> | null | undefined;
  /** When it ends by itself, at most two years from now; a year from now when absent. */
  expiresAt?: string | null | undefined;
  /** With the same key and the same input the act is done once, for 24 hours; at least 128 random bits. */
  idempotencyKey?: string | null | undefined;
  /** What it is called, for people; at most 100 characters. */
  name: string;
  /** What it may do; at least one. */
  scopes: Array<PartnerKeyScope>;
  /** The sellers that it acts for; 1 to 100. */
  sellerIds: Array<string | number>;
};

/** What an entry in the ledger of points does. */
export type LedgerEntryKind =
  /** The account was closed. */
  | 'CLOSURE'
  /** A violation took points. */
  | 'DEDUCTION'
  /** The account begins with its points. */
  | 'OPENING'
  /** A closure was undone, as if it had never been (D-7). */
  | 'REOPENING'
  /** Points came back on their date. */
  | 'RESTORATION'
  /** A deduction was lowered, or undone as if it had never been (D-7). */
  | 'WITHDRAWAL';

/** Why a seller does not agree. */
export type ObjectToViolationInput = {
  /** The tickets of files that were sent to where `prepareUpload` said. */
  files?: Array<string> | null | undefined;
  /** Why; at most 5,000 characters. */
  grounds: string;
  /** With the same key and the same input the act is done once, for 24 hours; at least 128 random bits. */
  idempotencyKey?: string | null | undefined;
  /** The violation. */
  violationId: string | number;
};

/** What an objection led to. */
export type ObjectionResult =
  /** It weighs less. */
  | 'LOWERED'
  /** The decision stands. */
  | 'MAINTAINED'
  /** It is undone, as if it had never been. */
  | 'WITHDRAWN';

/** The direction of an order. */
export type OrderDirection =
  /** From low to high, from old to new, from A to Z. */
  | 'ASC'
  /** From high to low, from new to old, from Z to A. */
  | 'DESC';

/** Something that a partner key may do. */
export type PartnerKeyScope =
  /** See what complaints can be about. */
  | 'CATEGORIES_READ'
  /** Pass the complaint of a customer on. */
  | 'COMPLAINTS_SUBMIT'
  /** See what was put to its own sellers. */
  | 'EXTRACTS_READ'
  /** See its own sellers. */
  | 'SELLERS_READ'
  /** See the violations of its own sellers. */
  | 'VIOLATIONS_READ';

/** Whether a partner key works. */
export type PartnerKeyState =
  /** It works. */
  | 'ACTIVE'
  /** Its time is over; another moment of ending lets it work again. */
  | 'EXPIRED'
  /** Somebody ended it for good. */
  | 'REVOKED';

/** A register of companies. */
export type Register =
  /** The Belgian register: ten digits. */
  | 'KBO'
  /** The Dutch register: eight digits. */
  | 'KVK';

/** Who wants to sign in for a seller. */
export type RequestSellerLinkInput = {
  /** The e-mail address that the office knows. */
  email: string;
};

/** A partner key that is to end for good. */
export type RevokePartnerKeyInput = {
  /** With the same key and the same input the act is done once, for 24 hours; at least 128 random bits. */
  idempotencyKey?: string | null | undefined;
  /** The key. */
  keyId: string | number;
};

/** Another secret for a partner key. */
export type RotatePartnerKeyInput = {
  /** The version that the caller saw; when it is not the present one, the answer is CONFLICT. */
  expectedVersion: number;
  /** With the same key and the same input the act is done once, for 24 hours; at least 128 random bits. */
  idempotencyKey?: string | null | undefined;
  /** The key. */
  keyId: string | number;
  /** How many hours the secret that is replaced goes on working: 0 to 720. */
  overlapInHours: number;
};

/** What a seller was told. */
export type SellerNoticeKind =
  /** The account was closed. */
  | 'ACCOUNT_CLOSED'
  /** The closure was undone. */
  | 'ACCOUNT_REOPENED'
  /** The account was suspended. */
  | 'ACCOUNT_SUSPENDED'
  /** The account stays closed, for another reason. */
  | 'CLOSING_REASONS_CORRECTED'
  /** Violations of some days were withdrawn for force majeure. */
  | 'EXCUSED_BY_FORCE_MAJEURE'
  /** A violation was noted without points. */
  | 'NOTE_MADE'
  /** The register number is no longer related to another. */
  | 'NUMBER_LINK_ENDED'
  /** That the register number is linked to another was wrong. */
  | 'NUMBER_LINK_WITHDRAWN'
  /** The register number is related to another. */
  | 'NUMBER_RELATED'
  /** An objection was decided. */
  | 'OBJECTION_DECIDED'
  /** An objection came in. */
  | 'OBJECTION_RECEIVED'
  /** A violation took points. */
  | 'POINTS_DEDUCTED'
  /** A deduction was lowered or undone. */
  | 'POINTS_LOWERED'
  /** Points came back on their date. */
  | 'POINTS_RETURNED'
  /** Few points are left. */
  | 'POINTS_WARNING'
  /** A version of the policy of points is to come (D-14). */
  | 'POLICY_ANNOUNCED'
  /** The register number and another are of the same legal person. */
  | 'SAME_PERSON_PROVEN'
  /** The suspension ended. */
  | 'SUSPENSION_ENDED';

/** The link of the message. */
export type SignInSellerInput = {
  /** What stands after # in the link. */
  token: string;
};

/** What was found about two register numbers (D-15). */
export type TraderLinkKind =
  /** They are related: deductions are carried where the terms say so, and never a closure. */
  | 'RELATED'
  /** They are of the same legal person: one falls with the other. */
  | 'SAME_PERSON';

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

/** Which violations; all conditions hold together. */
export type ViolationFilter = {
  /** With the deed on this day or later. */
  deedFrom?: string | null | undefined;
  /** With the deed on this day or earlier. */
  deedUntil?: string | null | undefined;
  /** With a notice that came back and did not arrive since, or without one; for others than staff none came back. */
  noticeCameBack?: boolean | null | undefined;
  /** With an objection that runs, or without one. */
  objectionRuns?: boolean | null | undefined;
  /** In one of these policy categories. */
  policyCategoryIds?: Array<string | number> | null | undefined;
  /** Part of the number, of the facts or of the name of the account. */
  search?: string | null | undefined;
  /** By one of these sellers. */
  sellerIds?: Array<string | number> | null | undefined;
  /** In one of these states. */
  states?: Array<ViolationState> | null | undefined;
};

/** The order of a list of Violation. */
export type ViolationOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** What to order by. */
  field: ViolationOrderField;
};

/** What a list of Violation can be ordered by. */
export type ViolationOrderField =
  /** The day of the deed. */
  | 'DEED_ON'
  /** The number. */
  | 'NUMBER'
  /** The day on which the objection is to be decided; those without one last. */
  | 'OBJECTION_DUE'
  /** The weight in points. */
  | 'WEIGHT';

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

export type MakeSellerKeyMutationVariables = Exact<{
  input: CreatePartnerKeyInput;
}>;


export type MakeSellerKeyMutation = { createPartnerKey: { secret: string | null, partnerKey: { id: string, name: string, state: PartnerKeyState, scopes: Array<PartnerKeyScope>, version: number, expiresAt: string, lastUsedAt: string | null, sellers: Array<{ id: string, name: string }>, secrets: Array<{ prefix: string, lastFour: string, endsAt: string | null }> } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } };

export type ObjectAsSellerMutationVariables = Exact<{
  input: ObjectToViolationInput;
}>;


export type ObjectAsSellerMutation = { objectToViolation: { violation: { decidedAt: string | null, facts: string, quantity: number, statementOfReasons: string | null, objectionUntilOn: string | null, id: string, number: string, state: ViolationState, weight: number, loweredTo: number | null, deedOn: string, pointsReturnOn: string | null, seller: { id: string, name: string, points: { asOf: string } | null, ledger: { nodes: Array<{ kind: LedgerEntryKind, effectiveOn: string }> } }, forceMajeure: { fromOn: string, untilOn: string, reason: string } | null, objection: { filedAt: string, grounds: string, lowersTo: number | null, reasons: string | null, decidedAt: string | null, dueOn: string, result: ObjectionResult | null, files: Array<{ name: string, sizeInBytes: number, url: string | null }> } | null, category: { id: string, code: string, name: string } } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } };

export type OwnPointsChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type OwnPointsChangedSubscription = { sellerPointsChanged: { eventId: string } };

export type RequestSellerLinkMutationVariables = Exact<{
  input: RequestSellerLinkInput;
}>;


export type RequestSellerLinkMutation = { requestSellerLink: { requested: boolean, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } };

export type RevokeSellerKeyMutationVariables = Exact<{
  input: RevokePartnerKeyInput;
}>;


export type RevokeSellerKeyMutation = { revokePartnerKey: { partnerKey: { id: string, name: string, state: PartnerKeyState, scopes: Array<PartnerKeyScope>, version: number, expiresAt: string, lastUsedAt: string | null, sellers: Array<{ id: string, name: string }>, secrets: Array<{ prefix: string, lastFour: string, endsAt: string | null }> } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } };

export type RotateSellerKeyMutationVariables = Exact<{
  input: RotatePartnerKeyInput;
}>;


export type RotateSellerKeyMutation = { rotatePartnerKey: { secret: string | null, partnerKey: { id: string, name: string, state: PartnerKeyState, scopes: Array<PartnerKeyScope>, version: number, expiresAt: string, lastUsedAt: string | null, sellers: Array<{ id: string, name: string }>, secrets: Array<{ prefix: string, lastFour: string, endsAt: string | null }> } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } };

export type SellerCalendarQueryVariables = Exact<{ [key: string]: never; }>;


export type SellerCalendarQuery = { sellerViewer: { calendarFeed: string | null } | null };

export type MakeSellerCalendarMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeSellerCalendarMutation = { makeCalendarFeed: { calendarFeed: string | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } };

export type EndSellerCalendarMutationVariables = Exact<{ [key: string]: never; }>;


export type EndSellerCalendarMutation = { endCalendarFeed: { ended: boolean, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } };

export type SellerExtractsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ComplaintExtractFilter | null | undefined;
  orderBy?: ComplaintExtractOrder | null | undefined;
}>;


export type SellerExtractsQuery = { complaintExtracts: { totalCount: number, nodes: Array<{ id: string, text: string, seller: { id: string, name: string }, category: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SellerKeyFactsFragment = { id: string, name: string, state: PartnerKeyState, scopes: Array<PartnerKeyScope>, version: number, expiresAt: string, lastUsedAt: string | null, sellers: Array<{ id: string, name: string }>, secrets: Array<{ prefix: string, lastFour: string, endsAt: string | null }> };

export type SellerKeysQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SellerKeysQuery = { partnerKeys: { totalCount: number, nodes: Array<{ id: string, name: string, state: PartnerKeyState, scopes: Array<PartnerKeyScope>, version: number, expiresAt: string, lastUsedAt: string | null, sellers: Array<{ id: string, name: string }>, secrets: Array<{ prefix: string, lastFour: string, endsAt: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SellerNoticesQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type SellerNoticesQuery = { seller: { notices: { totalCount: number, nodes: Array<{ id: string, kind: SellerNoticeKind, owedAt: string, text: string, policyInForceFrom: string | null, violation: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type SellerStandingQueryVariables = Exact<{ [key: string]: never; }>;


export type SellerStandingQuery = { sellerViewer: { sellers: Array<{ id: string, name: string, country: Country, accountState: AccountState, trader: { blockedOn: string | null }, points: { start: number, balance: number, warning: number | null, isClosed: boolean, upcomingRestorations: Array<{ on: string, points: number }> } | null, linkedSellers: Array<{ id: string, name: string, country: Country, accountState: AccountState, points: { start: number, balance: number, warning: number | null, isClosed: boolean } | null }>, relatedNumbers: Array<{ kind: TraderLinkKind, register: Register, registerNumber: string, name: string, sinceOn: string, untilOn: string | null }> }> } | null };

export type PointsLeftFragment = { start: number, balance: number, warning: number | null, isClosed: boolean };

export type SellerViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type SellerViewerQuery = { sellerViewer: { name: string, email: string, sessionEndsAt: string, sellers: Array<{ id: string, name: string, accountState: AccountState }> } | null };

export type SellerViolationQueryVariables = Exact<{
  id: string | number;
}>;


export type SellerViolationQuery = { violation: { decidedAt: string | null, facts: string, quantity: number, statementOfReasons: string | null, objectionUntilOn: string | null, id: string, number: string, state: ViolationState, weight: number, loweredTo: number | null, deedOn: string, pointsReturnOn: string | null, seller: { id: string, name: string, points: { asOf: string } | null, ledger: { nodes: Array<{ kind: LedgerEntryKind, effectiveOn: string }> } }, forceMajeure: { fromOn: string, untilOn: string, reason: string } | null, objection: { filedAt: string, grounds: string, lowersTo: number | null, reasons: string | null, decidedAt: string | null, dueOn: string, result: ObjectionResult | null, files: Array<{ name: string, sizeInBytes: number, url: string | null }> } | null, category: { id: string, code: string, name: string } } | null };

export type WholeViolationFragment = { decidedAt: string | null, facts: string, quantity: number, statementOfReasons: string | null, objectionUntilOn: string | null, id: string, number: string, state: ViolationState, weight: number, loweredTo: number | null, deedOn: string, pointsReturnOn: string | null, seller: { id: string, name: string, points: { asOf: string } | null, ledger: { nodes: Array<{ kind: LedgerEntryKind, effectiveOn: string }> } }, forceMajeure: { fromOn: string, untilOn: string, reason: string } | null, objection: { filedAt: string, grounds: string, lowersTo: number | null, reasons: string | null, decidedAt: string | null, dueOn: string, result: ObjectionResult | null, files: Array<{ name: string, sizeInBytes: number, url: string | null }> } | null, category: { id: string, code: string, name: string } };

export type SellerViolationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ViolationFilter | null | undefined;
  orderBy?: ViolationOrder | null | undefined;
}>;


export type SellerViolationsQuery = { sellerViewer: { sellers: Array<{ id: string, points: { asOf: string } | null, ledger: { nodes: Array<{ kind: LedgerEntryKind, effectiveOn: string }> } }> } | null, violations: { totalCount: number, nodes: Array<{ id: string, number: string, state: ViolationState, weight: number, loweredTo: number | null, deedOn: string, pointsReturnOn: string | null, seller: { id: string, name: string }, category: { id: string, code: string, name: string }, objection: { dueOn: string, result: ObjectionResult | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OwnViolationFragment = { id: string, number: string, state: ViolationState, weight: number, loweredTo: number | null, deedOn: string, pointsReturnOn: string | null, seller: { id: string, name: string }, category: { id: string, code: string, name: string }, objection: { dueOn: string, result: ObjectionResult | null } | null };

export type AccountDaysFragment = { id: string, points: { asOf: string } | null, ledger: { nodes: Array<{ kind: LedgerEntryKind, effectiveOn: string }> } };

export type SignInSellerMutationVariables = Exact<{
  input: SignInSellerInput;
}>;


export type SignInSellerMutation = { signInSeller: { signedIn: boolean, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } };

export type SignOutSellerMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutSellerMutation = { signOutSeller: { signedOut: boolean } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SellerKeyFactsFragmentDoc = new TypedDocumentString(`
    fragment SellerKeyFacts on PartnerKey {
  id
  name
  state
  scopes
  version
  expiresAt
  lastUsedAt
  sellers {
    id
    name
  }
  secrets {
    prefix
    lastFour
    endsAt
  }
}
    `, {"fragmentName":"SellerKeyFacts"}) as unknown as TypedDocumentString<SellerKeyFactsFragment, unknown>;
export const PointsLeftFragmentDoc = new TypedDocumentString(`
    fragment PointsLeft on SellerPoints {
  start
  balance
  warning
  isClosed
}
    `, {"fragmentName":"PointsLeft"}) as unknown as TypedDocumentString<PointsLeftFragment, unknown>;
export const OwnViolationFragmentDoc = new TypedDocumentString(`
    fragment OwnViolation on Violation {
  id
  number
  state
  weight
  loweredTo
  deedOn
  pointsReturnOn
  seller {
    id
    name
  }
  category {
    id
    code
    name
  }
  objection {
    dueOn
    result
  }
}
    `, {"fragmentName":"OwnViolation"}) as unknown as TypedDocumentString<OwnViolationFragment, unknown>;
export const AccountDaysFragmentDoc = new TypedDocumentString(`
    fragment AccountDays on Seller {
  id
  points {
    asOf
  }
  ledger(
    first: 1
    filter: {kinds: [CLOSURE, REOPENING]}
    orderBy: {field: RECORDED_AT, direction: DESC}
  ) {
    nodes {
      kind
      effectiveOn
    }
  }
}
    `, {"fragmentName":"AccountDays"}) as unknown as TypedDocumentString<AccountDaysFragment, unknown>;
export const WholeViolationFragmentDoc = new TypedDocumentString(`
    fragment WholeViolation on Violation {
  ...OwnViolation
  decidedAt
  facts
  quantity
  statementOfReasons
  objectionUntilOn
  seller {
    ...AccountDays
  }
  forceMajeure {
    fromOn
    untilOn
    reason
  }
  objection {
    filedAt
    grounds
    files {
      name
      sizeInBytes
      url
    }
    lowersTo
    reasons
    decidedAt
  }
}
    fragment OwnViolation on Violation {
  id
  number
  state
  weight
  loweredTo
  deedOn
  pointsReturnOn
  seller {
    id
    name
  }
  category {
    id
    code
    name
  }
  objection {
    dueOn
    result
  }
}
fragment AccountDays on Seller {
  id
  points {
    asOf
  }
  ledger(
    first: 1
    filter: {kinds: [CLOSURE, REOPENING]}
    orderBy: {field: RECORDED_AT, direction: DESC}
  ) {
    nodes {
      kind
      effectiveOn
    }
  }
}`, {"fragmentName":"WholeViolation"}) as unknown as TypedDocumentString<WholeViolationFragment, unknown>;
export const MakeSellerKeyDocument = new TypedDocumentString(`
    mutation MakeSellerKey($input: CreatePartnerKeyInput!) {
  createPartnerKey(input: $input) {
    secret
    partnerKey {
      ...SellerKeyFacts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SellerKeyFacts on PartnerKey {
  id
  name
  state
  scopes
  version
  expiresAt
  lastUsedAt
  sellers {
    id
    name
  }
  secrets {
    prefix
    lastFour
    endsAt
  }
}`, {"hash":"sha256:26f0512e0bf0cc7f64834480c9e09beed24ed2ef318b419c5323f290ce1769fc"}) as unknown as TypedDocumentString<MakeSellerKeyMutation, MakeSellerKeyMutationVariables>;
export const ObjectAsSellerDocument = new TypedDocumentString(`
    mutation ObjectAsSeller($input: ObjectToViolationInput!) {
  objectToViolation(input: $input) {
    violation {
      ...WholeViolation
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment WholeViolation on Violation {
  ...OwnViolation
  decidedAt
  facts
  quantity
  statementOfReasons
  objectionUntilOn
  seller {
    ...AccountDays
  }
  forceMajeure {
    fromOn
    untilOn
    reason
  }
  objection {
    filedAt
    grounds
    files {
      name
      sizeInBytes
      url
    }
    lowersTo
    reasons
    decidedAt
  }
}
fragment OwnViolation on Violation {
  id
  number
  state
  weight
  loweredTo
  deedOn
  pointsReturnOn
  seller {
    id
    name
  }
  category {
    id
    code
    name
  }
  objection {
    dueOn
    result
  }
}
fragment AccountDays on Seller {
  id
  points {
    asOf
  }
  ledger(
    first: 1
    filter: {kinds: [CLOSURE, REOPENING]}
    orderBy: {field: RECORDED_AT, direction: DESC}
  ) {
    nodes {
      kind
      effectiveOn
    }
  }
}`, {"hash":"sha256:126816ab2c5ae901d863233949c34b6e3187ad9c530088cd477f2ccf817ac107"}) as unknown as TypedDocumentString<ObjectAsSellerMutation, ObjectAsSellerMutationVariables>;
export const OwnPointsChangedDocument = new TypedDocumentString(`
    subscription OwnPointsChanged {
  sellerPointsChanged {
    eventId
  }
}
    `, {"hash":"sha256:b2eb3422715e567f6f0cc0498ee76dc4e403965e59b259ea0e53177f13b6f896"}) as unknown as TypedDocumentString<OwnPointsChangedSubscription, OwnPointsChangedSubscriptionVariables>;
export const RequestSellerLinkDocument = new TypedDocumentString(`
    mutation RequestSellerLink($input: RequestSellerLinkInput!) {
  requestSellerLink(input: $input) {
    requested
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:3d177af67a9cef91f1e107c35e645121649fb4c70a8233de29ab31ca18ab95a1"}) as unknown as TypedDocumentString<RequestSellerLinkMutation, RequestSellerLinkMutationVariables>;
export const RevokeSellerKeyDocument = new TypedDocumentString(`
    mutation RevokeSellerKey($input: RevokePartnerKeyInput!) {
  revokePartnerKey(input: $input) {
    partnerKey {
      ...SellerKeyFacts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SellerKeyFacts on PartnerKey {
  id
  name
  state
  scopes
  version
  expiresAt
  lastUsedAt
  sellers {
    id
    name
  }
  secrets {
    prefix
    lastFour
    endsAt
  }
}`, {"hash":"sha256:32687bc292845465aeadfeb99fd9489a781b6d615095d52b9ba5c17e0fa863ab"}) as unknown as TypedDocumentString<RevokeSellerKeyMutation, RevokeSellerKeyMutationVariables>;
export const RotateSellerKeyDocument = new TypedDocumentString(`
    mutation RotateSellerKey($input: RotatePartnerKeyInput!) {
  rotatePartnerKey(input: $input) {
    secret
    partnerKey {
      ...SellerKeyFacts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SellerKeyFacts on PartnerKey {
  id
  name
  state
  scopes
  version
  expiresAt
  lastUsedAt
  sellers {
    id
    name
  }
  secrets {
    prefix
    lastFour
    endsAt
  }
}`, {"hash":"sha256:a4d04d067378510da96505d0dc67db5f11f2590f2952d92c9672bd4df27725f4"}) as unknown as TypedDocumentString<RotateSellerKeyMutation, RotateSellerKeyMutationVariables>;
export const SellerCalendarDocument = new TypedDocumentString(`
    query SellerCalendar {
  sellerViewer {
    calendarFeed
  }
}
    `, {"hash":"sha256:dacdf02c54155c3fbb269ad7b03ac1f737e6cde4ba75460a1face7bbd71ba597"}) as unknown as TypedDocumentString<SellerCalendarQuery, SellerCalendarQueryVariables>;
export const MakeSellerCalendarDocument = new TypedDocumentString(`
    mutation MakeSellerCalendar {
  makeCalendarFeed {
    calendarFeed
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:1ecc33808de746a65d404ea7958e24a684484c8e6c182649c0a01ad04950ac21"}) as unknown as TypedDocumentString<MakeSellerCalendarMutation, MakeSellerCalendarMutationVariables>;
export const EndSellerCalendarDocument = new TypedDocumentString(`
    mutation EndSellerCalendar {
  endCalendarFeed {
    ended
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:ec66ebf8f3918e0dc0442ea76ff1098a2452d4c318fb40b72c9bb68857c70a65"}) as unknown as TypedDocumentString<EndSellerCalendarMutation, EndSellerCalendarMutationVariables>;
export const SellerExtractsDocument = new TypedDocumentString(`
    query SellerExtracts($first: Int!, $after: String, $filter: ComplaintExtractFilter, $orderBy: ComplaintExtractOrder) {
  complaintExtracts(
    first: $first
    after: $after
    filter: $filter
    orderBy: $orderBy
  ) {
    nodes {
      id
      text
      seller {
        id
        name
      }
      category {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"sha256:77b9144210ad6e83638a68addd2db9bb557c8344cf01c56a81c32f3ad82b071c"}) as unknown as TypedDocumentString<SellerExtractsQuery, SellerExtractsQueryVariables>;
export const SellerKeysDocument = new TypedDocumentString(`
    query SellerKeys($first: Int!, $after: String) {
  partnerKeys(
    first: $first
    after: $after
    orderBy: {field: MADE_AT, direction: DESC}
  ) {
    nodes {
      ...SellerKeyFacts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment SellerKeyFacts on PartnerKey {
  id
  name
  state
  scopes
  version
  expiresAt
  lastUsedAt
  sellers {
    id
    name
  }
  secrets {
    prefix
    lastFour
    endsAt
  }
}`, {"hash":"sha256:57a512d3741c7cff0f800a50fd8d7e8522461a35015abcebb42eb2d234946b62"}) as unknown as TypedDocumentString<SellerKeysQuery, SellerKeysQueryVariables>;
export const SellerNoticesDocument = new TypedDocumentString(`
    query SellerNotices($id: ID!, $first: Int!, $after: String) {
  seller(id: $id) {
    notices(
      first: $first
      after: $after
      orderBy: {field: OWED_AT, direction: DESC}
    ) {
      nodes {
        id
        kind
        owedAt
        text
        policyInForceFrom
        violation {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    `, {"hash":"sha256:c8ae2fc8460c11596926686a6865d54d15a6539b9e91a6f1b643c8199c58ed87"}) as unknown as TypedDocumentString<SellerNoticesQuery, SellerNoticesQueryVariables>;
export const SellerStandingDocument = new TypedDocumentString(`
    query SellerStanding {
  sellerViewer {
    sellers {
      id
      name
      country
      accountState
      trader {
        blockedOn
      }
      points {
        ...PointsLeft
        upcomingRestorations {
          on
          points
        }
      }
      linkedSellers {
        id
        name
        country
        accountState
        points {
          ...PointsLeft
        }
      }
      relatedNumbers {
        kind
        register
        registerNumber
        name
        sinceOn
        untilOn
      }
    }
  }
}
    fragment PointsLeft on SellerPoints {
  start
  balance
  warning
  isClosed
}`, {"hash":"sha256:3137e10972340849882a8618d8b9e74f419a7ba85ed4fe583dfc0128ca6fa3b0"}) as unknown as TypedDocumentString<SellerStandingQuery, SellerStandingQueryVariables>;
export const SellerViewerDocument = new TypedDocumentString(`
    query SellerViewer {
  sellerViewer {
    name
    email
    sessionEndsAt
    sellers {
      id
      name
      accountState
    }
  }
}
    `, {"hash":"sha256:9dd25b2d85abe1325d0fed63bc4be38326f2a661fa9ffe2328f07086d8523114"}) as unknown as TypedDocumentString<SellerViewerQuery, SellerViewerQueryVariables>;
export const SellerViolationDocument = new TypedDocumentString(`
    query SellerViolation($id: ID!) {
  violation(id: $id) {
    ...WholeViolation
  }
}
    fragment WholeViolation on Violation {
  ...OwnViolation
  decidedAt
  facts
  quantity
  statementOfReasons
  objectionUntilOn
  seller {
    ...AccountDays
  }
  forceMajeure {
    fromOn
    untilOn
    reason
  }
  objection {
    filedAt
    grounds
    files {
      name
      sizeInBytes
      url
    }
    lowersTo
    reasons
    decidedAt
  }
}
fragment OwnViolation on Violation {
  id
  number
  state
  weight
  loweredTo
  deedOn
  pointsReturnOn
  seller {
    id
    name
  }
  category {
    id
    code
    name
  }
  objection {
    dueOn
    result
  }
}
fragment AccountDays on Seller {
  id
  points {
    asOf
  }
  ledger(
    first: 1
    filter: {kinds: [CLOSURE, REOPENING]}
    orderBy: {field: RECORDED_AT, direction: DESC}
  ) {
    nodes {
      kind
      effectiveOn
    }
  }
}`, {"hash":"sha256:dd9eb935699d7ac555a2b4ef0d5a27aa9e4b10d169c893867acc9235ae154263"}) as unknown as TypedDocumentString<SellerViolationQuery, SellerViolationQueryVariables>;
export const SellerViolationsDocument = new TypedDocumentString(`
    query SellerViolations($first: Int!, $after: String, $filter: ViolationFilter, $orderBy: ViolationOrder) {
  sellerViewer {
    sellers {
      ...AccountDays
    }
  }
  violations(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    nodes {
      ...OwnViolation
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment OwnViolation on Violation {
  id
  number
  state
  weight
  loweredTo
  deedOn
  pointsReturnOn
  seller {
    id
    name
  }
  category {
    id
    code
    name
  }
  objection {
    dueOn
    result
  }
}
fragment AccountDays on Seller {
  id
  points {
    asOf
  }
  ledger(
    first: 1
    filter: {kinds: [CLOSURE, REOPENING]}
    orderBy: {field: RECORDED_AT, direction: DESC}
  ) {
    nodes {
      kind
      effectiveOn
    }
  }
}`, {"hash":"sha256:1133eb8c4ac73696d6ab650d222f3520d692d5cffa34f7c504f5bc2a4a15f8ca"}) as unknown as TypedDocumentString<SellerViolationsQuery, SellerViolationsQueryVariables>;
export const SignInSellerDocument = new TypedDocumentString(`
    mutation SignInSeller($input: SignInSellerInput!) {
  signInSeller(input: $input) {
    signedIn
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:1849eca3c3e7844012fcad09aa3f1ab3c12cbfe48feb4796ab80967394c34875"}) as unknown as TypedDocumentString<SignInSellerMutation, SignInSellerMutationVariables>;
export const SignOutSellerDocument = new TypedDocumentString(`
    mutation SignOutSeller {
  signOutSeller {
    signedOut
  }
}
    `, {"hash":"sha256:523c6aab9a69fa81b55acf49b0bc96e8c33ddd5208fc05c117ab62312a2e67d7"}) as unknown as TypedDocumentString<SignOutSellerMutation, SignOutSellerMutationVariables>;