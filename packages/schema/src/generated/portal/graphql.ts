/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ComplainantInput = {
  country: Country;
  email: string;
  houseNumber: string;
  name: string;
  postcode: string;
  street: string;
  telephone: string;
  town: string;
};

export type Country =
  | 'BE'
  | 'NL';

export type Locale =
  | 'EN'
  | 'NL';

export type PrepareUploadInput = {
  name: string;
  sizeInBytes: number;
};

export type SubmitComplaintInput = {
  attachments?: Array<string> | null | undefined;
  categoryId: string | number;
  complainant: ComplainantInput;
  description: string;
  idempotencyKey?: string | null | undefined;
  locale: Locale;
  orderNumber?: string | null | undefined;
  sellerId?: string | number | null | undefined;
  sellerName?: string | null | undefined;
  subject?: string | null | undefined;
  wish?: string | null | undefined;
};

export type TrackedStatus =
  | 'IN_CONTACT'
  | 'IN_TREATMENT'
  | 'RECEIVED';

export type UserErrorCode =
  | 'CONFLICT'
  | 'FILE_REFUSED'
  | 'INVALID_FORM'
  | 'KEY_REUSED'
  | 'NOT_ALLOWED_NOW'
  | 'OUT_OF_RANGE'
  | 'REQUIRED'
  | 'TOO_LONG'
  | 'TOO_MANY'
  | 'UNKNOWN'
  | 'WRONG_CREDENTIALS';

export type PrepareUploadMutationVariables = Exact<{
  input: PrepareUploadInput;
}>;


export type PrepareUploadMutation = { prepareUpload: { upload: { ticket: string, url: string, expiresAt: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } };

export type FormSellersQueryVariables = Exact<{
  locale: Locale;
  search: string;
}>;


export type FormSellersQuery = { submissionForm: { sellers: Array<{ id: string, name: string }> } };

export type SubmissionFormQueryVariables = Exact<{
  locale: Locale;
}>;


export type SubmissionFormQuery = { submissionForm: { countries: Array<Country>, maximumFiles: number, maximumFileSizeInBytes: number, acceptedFileTypes: Array<string>, maximumDescriptionLength: number, maximumShortTextLength: number, categories: Array<{ id: string, name: string, children: Array<{ id: string, name: string }> }>, office: { name: string, department: string, address: string, telephone: string, email: string } } };

export type SubmitComplaintMutationVariables = Exact<{
  input: SubmitComplaintInput;
}>;


export type SubmitComplaintMutation = { submitComplaint: { receipt: { number: string, trackingToken: string, receivedAt: string, contactBy: string, answerBy: string, email: string } | null, userErrors: Array<{ code: UserErrorCode, path: Array<string>, message: string }> } };

export type TrackedComplaintQueryVariables = Exact<{
  token: string;
}>;


export type TrackedComplaintQuery = { trackedComplaint: { number: string, status: TrackedStatus, receivedAt: string, subject: string | null, description: string, categoryName: string, contactBy: string, contactedAt: string | null, agreedDeadlineOn: string | null, answerBy: string, attachmentNames: Array<string>, handler: { name: string, function: string, telephone: string, email: string } | null } | null };

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
    `) as unknown as TypedDocumentString<PrepareUploadMutation, PrepareUploadMutationVariables>;
export const FormSellersDocument = new TypedDocumentString(`
    query FormSellers($locale: Locale!, $search: String!) {
  submissionForm(locale: $locale) {
    sellers(search: $search) {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FormSellersQuery, FormSellersQueryVariables>;
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
    }
  }
}
    `) as unknown as TypedDocumentString<SubmissionFormQuery, SubmissionFormQueryVariables>;
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
    `) as unknown as TypedDocumentString<SubmitComplaintMutation, SubmitComplaintMutationVariables>;
export const TrackedComplaintDocument = new TypedDocumentString(`
    query TrackedComplaint($token: String!) {
  trackedComplaint(token: $token) {
    number
    status
    receivedAt
    subject
    description
    categoryName
    contactBy
    contactedAt
    agreedDeadlineOn
    answerBy
    handler {
      name
      function
      telephone
      email
    }
    attachmentNames
  }
}
    `) as unknown as TypedDocumentString<TrackedComplaintQuery, TrackedComplaintQueryVariables>;