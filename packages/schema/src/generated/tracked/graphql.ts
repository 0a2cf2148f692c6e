/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Files of the complainant. */
export type AddTrackedFilesInput = {
  /** The tickets of the files, at most 10 at once. */
  files: Array<string>;
  /** With the same key and the same input the act is done once, for 24 hours; at least 128 random bits. */
  idempotencyKey?: string | null | undefined;
  /** The secret of the link. */
  token: string;
};

/** The secret link of a complaint whose complainant was asked to wait. */
export type AgreeToDelayInput = {
  /** With the same key and the same input the act is done once, for 24 hours; at least 128 random bits. */
  idempotencyKey?: string | null | undefined;
  /** The secret of the link. */
  token: string;
};

/** Whether it is really solved. */
export type AnswerAftercareInput = {
  /** With the same key and the same input the act is done once, for 24 hours; at least 128 random bits. */
  idempotencyKey?: string | null | undefined;
  /** What else is said; at most 50,000 characters. */
  report?: string | null | undefined;
  /** Whether it is really solved. */
  solved: boolean;
  /** The secret of the link. */
  token: string;
};

/** Which of the offered solutions it is to be. */
export type ChooseOptionInput = {
  /** With the same key and the same input the act is done once, for 24 hours; at least 128 random bits. */
  idempotencyKey?: string | null | undefined;
  /** The letter of the option. */
  key: string;
  /** The secret of the link. */
  token: string;
};

/** The secret link of a complaint for which a day was agreed. */
export type ConfirmAgreedDeadlineInput = {
  /** With the same key and the same input the act is done once, for 24 hours; at least 128 random bits. */
  idempotencyKey?: string | null | undefined;
  /** The secret of the link. */
  token: string;
};

/** What the complainant can do by the secret link now. */
export type LinkAction =
  /** Send files: `addTrackedFiles`. */
  | 'ADD_FILES'
  /** Agree that the answer comes later: `agreeToDelay`. */
  | 'AGREE_TO_DELAY'
  /** Say whether it is really solved: `answerAftercare`. */
  | 'ANSWER_AFTERCARE'
  /** Choose from what is offered: `chooseOption`. */
  | 'CHOOSE_OPTION'
  /** Confirm the agreed day: `confirmAgreedDeadline`. */
  | 'CONFIRM_AGREED_DEADLINE'
  /** Take it back: `withdrawTracked`. */
  | 'WITHDRAW'
  /** Write to the office: `writeTrackedMessage`. */
  | 'WRITE_MESSAGE';

/** How it stands with what was agreed. */
export type TrackedAgreementState =
  /** Done. */
  | 'DONE'
  /** No longer asked for. */
  | 'LAPSED'
  /** Still to be done. */
  | 'OPEN';

/** What the office found of one thing, in plain words for the complainant. */
export type TrackedOutcome =
  /** The office sees it otherwise. */
  | 'OTHERWISE'
  /** The complainant is right. */
  | 'RIGHT'
  /** It could not be established, or only in part. */
  | 'UNCERTAIN';

/** Who does what was agreed. */
export type TrackedParty =
  /** The complainant. */
  | 'COMPLAINANT'
  /** The office. */
  | 'OFFICE'
  /** The seller. */
  | 'SELLER';

/** How far it is, in plain words for the complainant. */
export type TrackedStatus =
  /** Settled. */
  | 'CLOSED'
  /** There is an answer. */
  | 'DECIDED'
  /** We have spoken; a day for the answer is still to be agreed. */
  | 'IN_CONTACT'
  /** A day for the answer has been agreed, and we are working on it. */
  | 'IN_TREATMENT'
  /** Not handled; the reason was told. */
  | 'NOT_ADMISSIBLE'
  /** Received; somebody will be in contact. */
  | 'RECEIVED'
  /** Withdrawn by the complainant. */
  | 'WITHDRAWN';

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

/** That the complainant takes it back. */
export type WithdrawTrackedInput = {
  /** With the same key and the same input the act is done once, for 24 hours; at least 128 random bits. */
  idempotencyKey?: string | null | undefined;
  /** Why, if anything is said; at most 50,000 characters. */
  reason?: string | null | undefined;
  /** The secret of the link. */
  token: string;
};

/** What the complainant writes to the office. */
export type WriteTrackedMessageInput = {
  /** With the same key and the same input the act is done once, for 24 hours; at least 128 random bits. */
  idempotencyKey?: string | null | undefined;
  /** Plain text; at most 5,000 characters. */
  text: string;
  /** The secret of the link. */
  token: string;
};

export type AddTrackedFilesMutationVariables = Exact<{
  input: AddTrackedFilesInput;
}>;


export type AddTrackedFilesMutation = { addTrackedFiles: { complaint: { number: string, mergedNumber: string | null, status: TrackedStatus, receivedAt: string, subject: string | null, description: string, categoryName: string, contactBy: string, contactedAt: string | null, agreedDeadlineOn: string | null, answerBy: string, agreedDeadlineConfirmedAt: string | null, round: number, aftercareAsked: boolean, allowedActions: Array<LinkAction>, pause: { since: string, reason: string } | null, handler: { name: string, function: string, telephone: string, email: string } | null, files: Array<{ name: string, sizeInBytes: number, addedAt: string }>, messages: Array<{ text: string, writtenAt: string, writerName: string | null }>, agreements: Array<{ what: string, party: TrackedParty, dueOn: string, state: TrackedAgreementState, pause: { since: string, reason: string } | null }>, offer: { answerBy: string, defaultKey: string | null, chosenKey: string | null, options: Array<{ key: string, description: string, amountInCents: number | null }> } | null, delay: { reason: string, answerOn: string } | null, answers: Array<{ description: string, outcome: TrackedOutcome, answer: string }> } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } };

export type AgreeToDelayMutationVariables = Exact<{
  input: AgreeToDelayInput;
}>;


export type AgreeToDelayMutation = { agreeToDelay: { complaint: { number: string, mergedNumber: string | null, status: TrackedStatus, receivedAt: string, subject: string | null, description: string, categoryName: string, contactBy: string, contactedAt: string | null, agreedDeadlineOn: string | null, answerBy: string, agreedDeadlineConfirmedAt: string | null, round: number, aftercareAsked: boolean, allowedActions: Array<LinkAction>, pause: { since: string, reason: string } | null, handler: { name: string, function: string, telephone: string, email: string } | null, files: Array<{ name: string, sizeInBytes: number, addedAt: string }>, messages: Array<{ text: string, writtenAt: string, writerName: string | null }>, agreements: Array<{ what: string, party: TrackedParty, dueOn: string, state: TrackedAgreementState, pause: { since: string, reason: string } | null }>, offer: { answerBy: string, defaultKey: string | null, chosenKey: string | null, options: Array<{ key: string, description: string, amountInCents: number | null }> } | null, delay: { reason: string, answerOn: string } | null, answers: Array<{ description: string, outcome: TrackedOutcome, answer: string }> } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } };

export type AnswerAftercareMutationVariables = Exact<{
  input: AnswerAftercareInput;
}>;


export type AnswerAftercareMutation = { answerAftercare: { complaint: { number: string, mergedNumber: string | null, status: TrackedStatus, receivedAt: string, subject: string | null, description: string, categoryName: string, contactBy: string, contactedAt: string | null, agreedDeadlineOn: string | null, answerBy: string, agreedDeadlineConfirmedAt: string | null, round: number, aftercareAsked: boolean, allowedActions: Array<LinkAction>, pause: { since: string, reason: string } | null, handler: { name: string, function: string, telephone: string, email: string } | null, files: Array<{ name: string, sizeInBytes: number, addedAt: string }>, messages: Array<{ text: string, writtenAt: string, writerName: string | null }>, agreements: Array<{ what: string, party: TrackedParty, dueOn: string, state: TrackedAgreementState, pause: { since: string, reason: string } | null }>, offer: { answerBy: string, defaultKey: string | null, chosenKey: string | null, options: Array<{ key: string, description: string, amountInCents: number | null }> } | null, delay: { reason: string, answerOn: string } | null, answers: Array<{ description: string, outcome: TrackedOutcome, answer: string }> } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } };

export type ChooseOptionMutationVariables = Exact<{
  input: ChooseOptionInput;
}>;


export type ChooseOptionMutation = { chooseOption: { complaint: { number: string, mergedNumber: string | null, status: TrackedStatus, receivedAt: string, subject: string | null, description: string, categoryName: string, contactBy: string, contactedAt: string | null, agreedDeadlineOn: string | null, answerBy: string, agreedDeadlineConfirmedAt: string | null, round: number, aftercareAsked: boolean, allowedActions: Array<LinkAction>, pause: { since: string, reason: string } | null, handler: { name: string, function: string, telephone: string, email: string } | null, files: Array<{ name: string, sizeInBytes: number, addedAt: string }>, messages: Array<{ text: string, writtenAt: string, writerName: string | null }>, agreements: Array<{ what: string, party: TrackedParty, dueOn: string, state: TrackedAgreementState, pause: { since: string, reason: string } | null }>, offer: { answerBy: string, defaultKey: string | null, chosenKey: string | null, options: Array<{ key: string, description: string, amountInCents: number | null }> } | null, delay: { reason: string, answerOn: string } | null, answers: Array<{ description: string, outcome: TrackedOutcome, answer: string }> } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } };

export type ConfirmAgreedDeadlineMutationVariables = Exact<{
  input: ConfirmAgreedDeadlineInput;
}>;


export type ConfirmAgreedDeadlineMutation = { confirmAgreedDeadline: { complaint: { number: string, mergedNumber: string | null, status: TrackedStatus, receivedAt: string, subject: string | null, description: string, categoryName: string, contactBy: string, contactedAt: string | null, agreedDeadlineOn: string | null, answerBy: string, agreedDeadlineConfirmedAt: string | null, round: number, aftercareAsked: boolean, allowedActions: Array<LinkAction>, pause: { since: string, reason: string } | null, handler: { name: string, function: string, telephone: string, email: string } | null, files: Array<{ name: string, sizeInBytes: number, addedAt: string }>, messages: Array<{ text: string, writtenAt: string, writerName: string | null }>, agreements: Array<{ what: string, party: TrackedParty, dueOn: string, state: TrackedAgreementState, pause: { since: string, reason: string } | null }>, offer: { answerBy: string, defaultKey: string | null, chosenKey: string | null, options: Array<{ key: string, description: string, amountInCents: number | null }> } | null, delay: { reason: string, answerOn: string } | null, answers: Array<{ description: string, outcome: TrackedOutcome, answer: string }> } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } };

export type TrackedComplaintQueryVariables = Exact<{
  token: string;
}>;


export type TrackedComplaintQuery = { trackedComplaint: { number: string, mergedNumber: string | null, status: TrackedStatus, receivedAt: string, subject: string | null, description: string, categoryName: string, contactBy: string, contactedAt: string | null, agreedDeadlineOn: string | null, answerBy: string, agreedDeadlineConfirmedAt: string | null, round: number, aftercareAsked: boolean, allowedActions: Array<LinkAction>, pause: { since: string, reason: string } | null, handler: { name: string, function: string, telephone: string, email: string } | null, files: Array<{ name: string, sizeInBytes: number, addedAt: string }>, messages: Array<{ text: string, writtenAt: string, writerName: string | null }>, agreements: Array<{ what: string, party: TrackedParty, dueOn: string, state: TrackedAgreementState, pause: { since: string, reason: string } | null }>, offer: { answerBy: string, defaultKey: string | null, chosenKey: string | null, options: Array<{ key: string, description: string, amountInCents: number | null }> } | null, delay: { reason: string, answerOn: string } | null, answers: Array<{ description: string, outcome: TrackedOutcome, answer: string }> } | null };

export type TrackedFactsFragment = { number: string, mergedNumber: string | null, status: TrackedStatus, receivedAt: string, subject: string | null, description: string, categoryName: string, contactBy: string, contactedAt: string | null, agreedDeadlineOn: string | null, answerBy: string, agreedDeadlineConfirmedAt: string | null, round: number, aftercareAsked: boolean, allowedActions: Array<LinkAction>, pause: { since: string, reason: string } | null, handler: { name: string, function: string, telephone: string, email: string } | null, files: Array<{ name: string, sizeInBytes: number, addedAt: string }>, messages: Array<{ text: string, writtenAt: string, writerName: string | null }>, agreements: Array<{ what: string, party: TrackedParty, dueOn: string, state: TrackedAgreementState, pause: { since: string, reason: string } | null }>, offer: { answerBy: string, defaultKey: string | null, chosenKey: string | null, options: Array<{ key: string, description: string, amountInCents: number | null }> } | null, delay: { reason: string, answerOn: string } | null, answers: Array<{ description: string, outcome: TrackedOutcome, answer: string }> };

export type WithdrawTrackedMutationVariables = Exact<{
  input: WithdrawTrackedInput;
}>;


export type WithdrawTrackedMutation = { withdrawTracked: { complaint: { number: string, mergedNumber: string | null, status: TrackedStatus, receivedAt: string, subject: string | null, description: string, categoryName: string, contactBy: string, contactedAt: string | null, agreedDeadlineOn: string | null, answerBy: string, agreedDeadlineConfirmedAt: string | null, round: number, aftercareAsked: boolean, allowedActions: Array<LinkAction>, pause: { since: string, reason: string } | null, handler: { name: string, function: string, telephone: string, email: string } | null, files: Array<{ name: string, sizeInBytes: number, addedAt: string }>, messages: Array<{ text: string, writtenAt: string, writerName: string | null }>, agreements: Array<{ what: string, party: TrackedParty, dueOn: string, state: TrackedAgreementState, pause: { since: string, reason: string } | null }>, offer: { answerBy: string, defaultKey: string | null, chosenKey: string | null, options: Array<{ key: string, description: string, amountInCents: number | null }> } | null, delay: { reason: string, answerOn: string } | null, answers: Array<{ description: string, outcome: TrackedOutcome, answer: string }> } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } };

export type WriteTrackedMessageMutationVariables = Exact<{
  input: WriteTrackedMessageInput;
}>;


export type WriteTrackedMessageMutation = { writeTrackedMessage: { complaint: { number: string, mergedNumber: string | null, status: TrackedStatus, receivedAt: string, subject: string | null, description: string, categoryName: string, contactBy: string, contactedAt: string | null, agreedDeadlineOn: string | null, answerBy: string, agreedDeadlineConfirmedAt: string | null, round: number, aftercareAsked: boolean, allowedActions: Array<LinkAction>, pause: { since: string, reason: string } | null, handler: { name: string, function: string, telephone: string, email: string } | null, files: Array<{ name: string, sizeInBytes: number, addedAt: string }>, messages: Array<{ text: string, writtenAt: string, writerName: string | null }>, agreements: Array<{ what: string, party: TrackedParty, dueOn: string, state: TrackedAgreementState, pause: { since: string, reason: string } | null }>, offer: { answerBy: string, defaultKey: string | null, chosenKey: string | null, options: Array<{ key: string, description: string, amountInCents: number | null }> } | null, delay: { reason: string, answerOn: string } | null, answers: Array<{ description: string, outcome: TrackedOutcome, answer: string }> } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } };

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
export const TrackedFactsFragmentDoc = new TypedDocumentString(`
    fragment TrackedFacts on TrackedComplaint {
  number
  mergedNumber
  status
  receivedAt
  subject
  description
  categoryName
  contactBy
  contactedAt
  agreedDeadlineOn
  pause {
    since
    reason
  }
  answerBy
  handler {
    name
    function
    telephone
    email
  }
  files {
    name
    sizeInBytes
    addedAt
  }
  messages {
    text
    writtenAt
    writerName
  }
  agreedDeadlineConfirmedAt
  round
  agreements {
    what
    party
    dueOn
    state
    pause {
      since
      reason
    }
  }
  offer {
    options {
      key
      description
      amountInCents
    }
    answerBy
    defaultKey
    chosenKey
  }
  delay {
    reason
    answerOn
  }
  answers {
    description
    outcome
    answer
  }
  aftercareAsked
  allowedActions
}
    `, {"fragmentName":"TrackedFacts"}) as unknown as TypedDocumentString<TrackedFactsFragment, unknown>;
export const AddTrackedFilesDocument = new TypedDocumentString(`
    mutation AddTrackedFiles($input: AddTrackedFilesInput!) {
  addTrackedFiles(input: $input) {
    complaint {
      ...TrackedFacts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment TrackedFacts on TrackedComplaint {
  number
  mergedNumber
  status
  receivedAt
  subject
  description
  categoryName
  contactBy
  contactedAt
  agreedDeadlineOn
  pause {
    since
    reason
  }
  answerBy
  handler {
    name
    function
    telephone
    email
  }
  files {
    name
    sizeInBytes
    addedAt
  }
  messages {
    text
    writtenAt
    writerName
  }
  agreedDeadlineConfirmedAt
  round
  agreements {
    what
    party
    dueOn
    state
    pause {
      since
      reason
    }
  }
  offer {
    options {
      key
      description
      amountInCents
    }
    answerBy
    defaultKey
    chosenKey
  }
  delay {
    reason
    answerOn
  }
  answers {
    description
    outcome
    answer
  }
  aftercareAsked
  allowedActions
}`, {"hash":"sha256:8fece4044326fffe6e2df890e5570d98fe1b28a96c1e3a3ef59c7f05e872fb34"}) as unknown as TypedDocumentString<AddTrackedFilesMutation, AddTrackedFilesMutationVariables>;
export const AgreeToDelayDocument = new TypedDocumentString(`
    mutation AgreeToDelay($input: AgreeToDelayInput!) {
  agreeToDelay(input: $input) {
    complaint {
      ...TrackedFacts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment TrackedFacts on TrackedComplaint {
  number
  mergedNumber
  status
  receivedAt
  subject
  description
  categoryName
  contactBy
  contactedAt
  agreedDeadlineOn
  pause {
    since
    reason
  }
  answerBy
  handler {
    name
    function
    telephone
    email
  }
  files {
    name
    sizeInBytes
    addedAt
  }
  messages {
    text
    writtenAt
    writerName
  }
  agreedDeadlineConfirmedAt
  round
  agreements {
    what
    party
    dueOn
    state
    pause {
      since
      reason
    }
  }
  offer {
    options {
      key
      description
      amountInCents
    }
    answerBy
    defaultKey
    chosenKey
  }
  delay {
    reason
    answerOn
  }
  answers {
    description
    outcome
    answer
  }
  aftercareAsked
  allowedActions
}`, {"hash":"sha256:91f73e0bcf6e9e1bfaa627a9064d9c82816f699d9faa3cd57ff5810eadadaab4"}) as unknown as TypedDocumentString<AgreeToDelayMutation, AgreeToDelayMutationVariables>;
export const AnswerAftercareDocument = new TypedDocumentString(`
    mutation AnswerAftercare($input: AnswerAftercareInput!) {
  answerAftercare(input: $input) {
    complaint {
      ...TrackedFacts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment TrackedFacts on TrackedComplaint {
  number
  mergedNumber
  status
  receivedAt
  subject
  description
  categoryName
  contactBy
  contactedAt
  agreedDeadlineOn
  pause {
    since
    reason
  }
  answerBy
  handler {
    name
    function
    telephone
    email
  }
  files {
    name
    sizeInBytes
    addedAt
  }
  messages {
    text
    writtenAt
    writerName
  }
  agreedDeadlineConfirmedAt
  round
  agreements {
    what
    party
    dueOn
    state
    pause {
      since
      reason
    }
  }
  offer {
    options {
      key
      description
      amountInCents
    }
    answerBy
    defaultKey
    chosenKey
  }
  delay {
    reason
    answerOn
  }
  answers {
    description
    outcome
    answer
  }
  aftercareAsked
  allowedActions
}`, {"hash":"sha256:95b1e28fac9458da0fcc313efc9740fdde8b6c4c7def7b9bb0847fa3c75b6019"}) as unknown as TypedDocumentString<AnswerAftercareMutation, AnswerAftercareMutationVariables>;
export const ChooseOptionDocument = new TypedDocumentString(`
    mutation ChooseOption($input: ChooseOptionInput!) {
  chooseOption(input: $input) {
    complaint {
      ...TrackedFacts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment TrackedFacts on TrackedComplaint {
  number
  mergedNumber
  status
  receivedAt
  subject
  description
  categoryName
  contactBy
  contactedAt
  agreedDeadlineOn
  pause {
    since
    reason
  }
  answerBy
  handler {
    name
    function
    telephone
    email
  }
  files {
    name
    sizeInBytes
    addedAt
  }
  messages {
    text
    writtenAt
    writerName
  }
  agreedDeadlineConfirmedAt
  round
  agreements {
    what
    party
    dueOn
    state
    pause {
      since
      reason
    }
  }
  offer {
    options {
      key
      description
      amountInCents
    }
    answerBy
    defaultKey
    chosenKey
  }
  delay {
    reason
    answerOn
  }
  answers {
    description
    outcome
    answer
  }
  aftercareAsked
  allowedActions
}`, {"hash":"sha256:c9e8fad1574bf502f2a1ef26dd2b5fdac5c5cb8d2daacefd56fc8df1e28675eb"}) as unknown as TypedDocumentString<ChooseOptionMutation, ChooseOptionMutationVariables>;
export const ConfirmAgreedDeadlineDocument = new TypedDocumentString(`
    mutation ConfirmAgreedDeadline($input: ConfirmAgreedDeadlineInput!) {
  confirmAgreedDeadline(input: $input) {
    complaint {
      ...TrackedFacts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment TrackedFacts on TrackedComplaint {
  number
  mergedNumber
  status
  receivedAt
  subject
  description
  categoryName
  contactBy
  contactedAt
  agreedDeadlineOn
  pause {
    since
    reason
  }
  answerBy
  handler {
    name
    function
    telephone
    email
  }
  files {
    name
    sizeInBytes
    addedAt
  }
  messages {
    text
    writtenAt
    writerName
  }
  agreedDeadlineConfirmedAt
  round
  agreements {
    what
    party
    dueOn
    state
    pause {
      since
      reason
    }
  }
  offer {
    options {
      key
      description
      amountInCents
    }
    answerBy
    defaultKey
    chosenKey
  }
  delay {
    reason
    answerOn
  }
  answers {
    description
    outcome
    answer
  }
  aftercareAsked
  allowedActions
}`, {"hash":"sha256:adf8a07340471badd9cb89cf2e946655930a4a671a5f9cd8db5bf62f548b5f5b"}) as unknown as TypedDocumentString<ConfirmAgreedDeadlineMutation, ConfirmAgreedDeadlineMutationVariables>;
export const TrackedComplaintDocument = new TypedDocumentString(`
    query TrackedComplaint($token: String!) {
  trackedComplaint(token: $token) {
    ...TrackedFacts
  }
}
    fragment TrackedFacts on TrackedComplaint {
  number
  mergedNumber
  status
  receivedAt
  subject
  description
  categoryName
  contactBy
  contactedAt
  agreedDeadlineOn
  pause {
    since
    reason
  }
  answerBy
  handler {
    name
    function
    telephone
    email
  }
  files {
    name
    sizeInBytes
    addedAt
  }
  messages {
    text
    writtenAt
    writerName
  }
  agreedDeadlineConfirmedAt
  round
  agreements {
    what
    party
    dueOn
    state
    pause {
      since
      reason
    }
  }
  offer {
    options {
      key
      description
      amountInCents
    }
    answerBy
    defaultKey
    chosenKey
  }
  delay {
    reason
    answerOn
  }
  answers {
    description
    outcome
    answer
  }
  aftercareAsked
  allowedActions
}`, {"hash":"sha256:77caa105f3c53c5010600a2f4cedb3bfa0f218505e61c0ee1797d899c80ff414"}) as unknown as TypedDocumentString<TrackedComplaintQuery, TrackedComplaintQueryVariables>;
export const WithdrawTrackedDocument = new TypedDocumentString(`
    mutation WithdrawTracked($input: WithdrawTrackedInput!) {
  withdrawTracked(input: $input) {
    complaint {
      ...TrackedFacts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment TrackedFacts on TrackedComplaint {
  number
  mergedNumber
  status
  receivedAt
  subject
  description
  categoryName
  contactBy
  contactedAt
  agreedDeadlineOn
  pause {
    since
    reason
  }
  answerBy
  handler {
    name
    function
    telephone
    email
  }
  files {
    name
    sizeInBytes
    addedAt
  }
  messages {
    text
    writtenAt
    writerName
  }
  agreedDeadlineConfirmedAt
  round
  agreements {
    what
    party
    dueOn
    state
    pause {
      since
      reason
    }
  }
  offer {
    options {
      key
      description
      amountInCents
    }
    answerBy
    defaultKey
    chosenKey
  }
  delay {
    reason
    answerOn
  }
  answers {
    description
    outcome
    answer
  }
  aftercareAsked
  allowedActions
}`, {"hash":"sha256:8c5ff16345d4d0025aa42b6862b2a182172fdee9374fd5749c9714f404817db8"}) as unknown as TypedDocumentString<WithdrawTrackedMutation, WithdrawTrackedMutationVariables>;
export const WriteTrackedMessageDocument = new TypedDocumentString(`
    mutation WriteTrackedMessage($input: WriteTrackedMessageInput!) {
  writeTrackedMessage(input: $input) {
    complaint {
      ...TrackedFacts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment TrackedFacts on TrackedComplaint {
  number
  mergedNumber
  status
  receivedAt
  subject
  description
  categoryName
  contactBy
  contactedAt
  agreedDeadlineOn
  pause {
    since
    reason
  }
  answerBy
  handler {
    name
    function
    telephone
    email
  }
  files {
    name
    sizeInBytes
    addedAt
  }
  messages {
    text
    writtenAt
    writerName
  }
  agreedDeadlineConfirmedAt
  round
  agreements {
    what
    party
    dueOn
    state
    pause {
      since
      reason
    }
  }
  offer {
    options {
      key
      description
      amountInCents
    }
    answerBy
    defaultKey
    chosenKey
  }
  delay {
    reason
    answerOn
  }
  answers {
    description
    outcome
    answer
  }
  aftercareAsked
  allowedActions
}`, {"hash":"sha256:448fdf18dcd22b578780283adab286f77d54c10d5048ffe0f73c544be7c19066"}) as unknown as TypedDocumentString<WriteTrackedMessageMutation, WriteTrackedMessageMutationVariables>;