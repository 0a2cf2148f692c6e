/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** A country that the marketplace serves. */
export type Country =
  /** Belgium. */
  | 'BE'
  /** The Netherlands. */
  | 'NL';

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

/** What is dangerous, by somebody who is not asked who. */
export type LeaveSafetySignalInput = {
  /** What it is about, when it is known. */
  categoryId?: string | number | null | undefined;
  /** What is dangerous, as plain text; at most 5,000 characters. */
  danger: string;
  /** With the same key and the same input it is kept once, for 24 hours; at least 128 random bits. */
  idempotencyKey?: string | null | undefined;
  /** The order; at most 50 letters, digits, dashes and dots. */
  orderNumber?: string | null | undefined;
  /** The product; at most 200 characters. */
  product?: string | null | undefined;
  /** The solution of the `formChallenge` for the idempotency key. Needed from whoever has no session and no key. */
  proof?: FormProofInput | null | undefined;
  /** The seller, when it is known. */
  sellerId?: string | number | null | undefined;
  /** The seller in words; at most 200 characters. */
  sellerName?: string | null | undefined;
  /** Stays empty: a field that nobody sees. A form in which it is filled in is refused. */
  website?: string | null | undefined;
};

/** A language. */
export type Locale =
  /** English. */
  | 'EN'
  /** Dutch. */
  | 'NL';

/** A file that is going to be sent. */
export type PrepareUploadInput = {
  /** The name of the file. */
  name: string;
  /** Its size in bytes. */
  sizeInBytes: number;
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

export type LeaveSafetySignalMutationVariables = Exact<{
  input: LeaveSafetySignalInput;
}>;


export type LeaveSafetySignalMutation = { leaveSafetySignal: { kept: boolean, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } };

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
export const LeaveSafetySignalDocument = new TypedDocumentString(`
    mutation LeaveSafetySignal($input: LeaveSafetySignalInput!) {
  leaveSafetySignal(input: $input) {
    kept
    userErrors {
      code
      path
      message
    }
  }
}
    `, {"hash":"sha256:4393bafd75bd6838fe04675cdc4662db1426a2a3797497603d557c4c01f90e84"}) as unknown as TypedDocumentString<LeaveSafetySignalMutation, LeaveSafetySignalMutationVariables>;