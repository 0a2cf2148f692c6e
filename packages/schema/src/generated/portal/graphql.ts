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

/** Who complains (KP-5). Somebody who stays anonymous cannot be helped. */
export type ComplainantInput = {
  /** The country. */
  country: Country;
  /** An e-mail address. */
  email: string;
  /** The house number with its addition. */
  houseNumber: string;
  /** The name. */
  name: string;
  /** The postcode, in the form of the country. */
  postcode: string;
  /** The street. */
  street: string;
  /** A telephone number, as people write it. */
  telephone: string;
  /** The town. */
  town: string;
};

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

/** The solution of a `formChallenge`, with what came with it. */
export type FormProofInput = {
  /** The `challenge`. */
  challenge: string;
  /** The number that was found. */
  number: number;
  /** The `salt`. */
  salt: string;
  /** The `signature`. */
  signature: string;
};

/** How lines are laid out. */
export type GuidanceBlockKind =
  /** An item for each line. */
  | 'LIST'
  /** One running text. */
  | 'PARAGRAPH';

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

/** A file that is going to be sent. */
export type PrepareUploadInput = {
  /** The name of the file. */
  name: string;
  /** Its size in bytes. */
  sizeInBytes: number;
};

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

/** The link of the message. */
export type SignInSellerInput = {
  /** What stands after # in the link. */
  token: string;
};

/** A complaint by the public form. */
export type SubmitComplaintInput = {
  /** The tickets of uploaded files; at most 10. */
  attachments?: Array<string> | null | undefined;
  /** What it is about: a category in use. */
  categoryId: string | number;
  /** Who complains. */
  complainant: ComplainantInput;
  /** What happened, as plain text; at most 50,000 characters. */
  description: string;
  /** With the same key and the same input the answer is the same, for 24 hours; at least 128 random bits. */
  idempotencyKey?: string | null | undefined;
  /** The language in which the complainant is answered. */
  locale: Locale;
  /** The order; at most 50 letters, digits, dashes and dots. */
  orderNumber?: string | null | undefined;
  /** The solution of the `formChallenge` for the idempotency key. Needed from whoever has no session and no key. */
  proof?: FormProofInput | null | undefined;
  /** The seller, when it is known. */
  sellerId?: string | number | null | undefined;
  /** The seller in the words of the complainant; at most 200 characters. */
  sellerName?: string | null | undefined;
  /** The product, service or employee; at most 200 characters. */
  subject?: string | null | undefined;
  /** Stays empty: a field that nobody sees. A form in which it is filled in is refused. */
  website?: string | null | undefined;
  /** What would solve it; at most 5,000 characters. */
  wish?: string | null | undefined;
};

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

export type PrepareUploadMutationVariables = Exact<{
  input: PrepareUploadInput;
}>;


export type PrepareUploadMutation = { prepareUpload: { upload: { ticket: string, url: string, expiresAt: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } };

export type FormChallengeQueryVariables = Exact<{
  key: string;
}>;


export type FormChallengeQuery = { formChallenge: { challenge: string, salt: string, signature: string, maximumNumber: number, expiresAt: string } };

export type FormSellersQueryVariables = Exact<{
  locale: Locale;
  search: string;
}>;


export type FormSellersQuery = { submissionForm: { sellers: Array<{ id: string, name: string }> } };

export type SubmissionFormQueryVariables = Exact<{
  locale: Locale;
}>;


export type SubmissionFormQuery = { submissionForm: { countries: Array<Country>, maximumFiles: number, maximumFileSizeInBytes: number, acceptedFileTypes: Array<string>, maximumDescriptionLength: number, maximumShortTextLength: number, categories: Array<{ id: string, name: string, children: Array<{ id: string, name: string }> }>, office: { name: string, department: string, address: string, telephone: string, email: string, visitingAddress: string | null, openingHours: string | null, logoUrl: string | null }, texts: { introduction: string | null, confidentiality: string | null, afterSending: string | null } } };

export type SubmitComplaintMutationVariables = Exact<{
  input: SubmitComplaintInput;
}>;


export type SubmitComplaintMutation = { submitComplaint: { receipt: { number: string, trackingToken: string, receivedAt: string, contactBy: string, answerBy: string, email: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } };

export type ProcedureQueryVariables = Exact<{
  locale: Locale;
}>;


export type ProcedureQuery = { procedure: { publishedAt: string | null, sections: Array<{ heading: string | null, blocks: Array<{ kind: GuidanceBlockKind, lines: Array<string> }> }> } };

export type MakeSellerKeyMutationVariables = Exact<{
  input: CreatePartnerKeyInput;
}>;


export type MakeSellerKeyMutation = { createPartnerKey: { secret: string | null, partnerKey: { id: string, name: string, state: PartnerKeyState, scopes: Array<PartnerKeyScope>, version: number, expiresAt: string, lastUsedAt: string | null, sellers: Array<{ id: string, name: string }>, secrets: Array<{ prefix: string, lastFour: string, endsAt: string | null }> } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } };

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

export type SellerViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type SellerViewerQuery = { sellerViewer: { name: string, email: string, sessionEndsAt: string, sellers: Array<{ id: string, name: string, accountState: AccountState }> } | null };

export type SellerViolationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ViolationFilter | null | undefined;
  orderBy?: ViolationOrder | null | undefined;
}>;


export type SellerViolationsQuery = { violations: { totalCount: number, nodes: Array<{ id: string, number: string, state: ViolationState, weight: number, deedOn: string, seller: { id: string, name: string }, category: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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
export const PrepareUploadDocument = new TypedDocumentString(`
    mutation PrepareUpload($input: PrepareUploadInput!) {
  prepareUpload(input: $input) {
    upload {
      ticket
      url
      expiresAt
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:4fce88a31d53d059831d9abb68710b1a9c1265cf0b819dc12fde98ea5d36e84a"}) as unknown as TypedDocumentString<PrepareUploadMutation, PrepareUploadMutationVariables>;
export const FormChallengeDocument = new TypedDocumentString(`
    query FormChallenge($key: String!) {
  formChallenge(key: $key) {
    challenge
    salt
    signature
    maximumNumber
    expiresAt
  }
}
    `, {"hash":"sha256:97ecbe17b73ae56f050063afb0b30fee25da3b6243e7cc5be40400da3c11a44f"}) as unknown as TypedDocumentString<FormChallengeQuery, FormChallengeQueryVariables>;
export const FormSellersDocument = new TypedDocumentString(`
    query FormSellers($locale: Locale!, $search: String!) {
  submissionForm(locale: $locale) {
    sellers(search: $search) {
      id
      name
    }
  }
}
    `, {"hash":"sha256:730fb5c66593444a684e390929a87ba67863f3a3203b73f76041d57691a0e2e3"}) as unknown as TypedDocumentString<FormSellersQuery, FormSellersQueryVariables>;
export const SubmissionFormDocument = new TypedDocumentString(`
    query SubmissionForm($locale: Locale!) {
  submissionForm(locale: $locale) {
    categories {
      id
      name
      children {
        id
        name
      }
    }
    countries
    maximumFiles
    maximumFileSizeInBytes
    acceptedFileTypes
    maximumDescriptionLength
    maximumShortTextLength
    office {
      name
      department
      address
      telephone
      email
      visitingAddress
      openingHours
      logoUrl
    }
    texts {
      introduction
      confidentiality
      afterSending
    }
  }
}
    `, {"hash":"sha256:ee0054cb32b3eaaf2d5b0d0af8e54b622876d1d8cf790d935b4d95522e65d7ae"}) as unknown as TypedDocumentString<SubmissionFormQuery, SubmissionFormQueryVariables>;
export const SubmitComplaintDocument = new TypedDocumentString(`
    mutation SubmitComplaint($input: SubmitComplaintInput!) {
  submitComplaint(input: $input) {
    receipt {
      number
      trackingToken
      receivedAt
      contactBy
      answerBy
      email
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:62d03858ee97a5dae41f82c9b28f05a8afee2275da4f071808b7c1020ad8a8fe"}) as unknown as TypedDocumentString<SubmitComplaintMutation, SubmitComplaintMutationVariables>;
export const ProcedureDocument = new TypedDocumentString(`
    query Procedure($locale: Locale!) {
  procedure(locale: $locale) {
    publishedAt
    sections {
      heading
      blocks {
        kind
        lines
      }
    }
  }
}
    `, {"hash":"sha256:e87374413a0e5c06ba618accdf4f6f1ef3786985156095f30c1782df20fcd467"}) as unknown as TypedDocumentString<ProcedureQuery, ProcedureQueryVariables>;
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
export const SellerViolationsDocument = new TypedDocumentString(`
    query SellerViolations($first: Int!, $after: String, $filter: ViolationFilter, $orderBy: ViolationOrder) {
  violations(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    nodes {
      id
      number
      state
      weight
      deedOn
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
    `, {"hash":"sha256:322aa4065dd5e11bee731d4a1ba10a5aee2ad238b6dddf40da68e9afb521e901"}) as unknown as TypedDocumentString<SellerViolationsQuery, SellerViolationsQueryVariables>;
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