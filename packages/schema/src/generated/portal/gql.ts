/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "mutation PrepareUpload($input: PrepareUploadInput!) {\n  prepareUpload(input: $input) {\n    upload {\n      ticket\n      url\n      expiresAt\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.PrepareUploadDocument,
    "query FormChallenge($key: String!) {\n  formChallenge(key: $key) {\n    challenge\n    salt\n    signature\n    maximumNumber\n    expiresAt\n  }\n}": typeof types.FormChallengeDocument,
    "query FormSellers($locale: Locale!, $search: String!) {\n  submissionForm(locale: $locale) {\n    sellers(search: $search) {\n      id\n      name\n    }\n  }\n}": typeof types.FormSellersDocument,
    "query SubmissionForm($locale: Locale!) {\n  submissionForm(locale: $locale) {\n    categories {\n      id\n      name\n      children {\n        id\n        name\n      }\n    }\n    countries\n    maximumFiles\n    maximumFileSizeInBytes\n    acceptedFileTypes\n    maximumDescriptionLength\n    maximumShortTextLength\n    office {\n      name\n      department\n      address\n      telephone\n      email\n      visitingAddress\n      openingHours\n      logoUrl\n    }\n    texts {\n      introduction\n      confidentiality\n      afterSending\n    }\n  }\n}": typeof types.SubmissionFormDocument,
    "mutation SubmitComplaint($input: SubmitComplaintInput!) {\n  submitComplaint(input: $input) {\n    receipt {\n      number\n      trackingToken\n      receivedAt\n      contactBy\n      answerBy\n      email\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.SubmitComplaintDocument,
    "query Procedure($locale: Locale!) {\n  procedure(locale: $locale) {\n    publishedAt\n    sections {\n      heading\n      blocks {\n        kind\n        lines\n      }\n    }\n  }\n}": typeof types.ProcedureDocument,
    "mutation LeaveSafetySignal($input: LeaveSafetySignalInput!) {\n  leaveSafetySignal(input: $input) {\n    kept\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.LeaveSafetySignalDocument,
};
const documents: Documents = {
    "mutation PrepareUpload($input: PrepareUploadInput!) {\n  prepareUpload(input: $input) {\n    upload {\n      ticket\n      url\n      expiresAt\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": types.PrepareUploadDocument,
    "query FormChallenge($key: String!) {\n  formChallenge(key: $key) {\n    challenge\n    salt\n    signature\n    maximumNumber\n    expiresAt\n  }\n}": types.FormChallengeDocument,
    "query FormSellers($locale: Locale!, $search: String!) {\n  submissionForm(locale: $locale) {\n    sellers(search: $search) {\n      id\n      name\n    }\n  }\n}": types.FormSellersDocument,
    "query SubmissionForm($locale: Locale!) {\n  submissionForm(locale: $locale) {\n    categories {\n      id\n      name\n      children {\n        id\n        name\n      }\n    }\n    countries\n    maximumFiles\n    maximumFileSizeInBytes\n    acceptedFileTypes\n    maximumDescriptionLength\n    maximumShortTextLength\n    office {\n      name\n      department\n      address\n      telephone\n      email\n      visitingAddress\n      openingHours\n      logoUrl\n    }\n    texts {\n      introduction\n      confidentiality\n      afterSending\n    }\n  }\n}": types.SubmissionFormDocument,
    "mutation SubmitComplaint($input: SubmitComplaintInput!) {\n  submitComplaint(input: $input) {\n    receipt {\n      number\n      trackingToken\n      receivedAt\n      contactBy\n      answerBy\n      email\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": types.SubmitComplaintDocument,
    "query Procedure($locale: Locale!) {\n  procedure(locale: $locale) {\n    publishedAt\n    sections {\n      heading\n      blocks {\n        kind\n        lines\n      }\n    }\n  }\n}": types.ProcedureDocument,
    "mutation LeaveSafetySignal($input: LeaveSafetySignalInput!) {\n  leaveSafetySignal(input: $input) {\n    kept\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": types.LeaveSafetySignalDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PrepareUpload($input: PrepareUploadInput!) {\n  prepareUpload(input: $input) {\n    upload {\n      ticket\n      url\n      expiresAt\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}"): typeof import('./graphql.js').PrepareUploadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FormChallenge($key: String!) {\n  formChallenge(key: $key) {\n    challenge\n    salt\n    signature\n    maximumNumber\n    expiresAt\n  }\n}"): typeof import('./graphql.js').FormChallengeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FormSellers($locale: Locale!, $search: String!) {\n  submissionForm(locale: $locale) {\n    sellers(search: $search) {\n      id\n      name\n    }\n  }\n}"): typeof import('./graphql.js').FormSellersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SubmissionForm($locale: Locale!) {\n  submissionForm(locale: $locale) {\n    categories {\n      id\n      name\n      children {\n        id\n        name\n      }\n    }\n    countries\n    maximumFiles\n    maximumFileSizeInBytes\n    acceptedFileTypes\n    maximumDescriptionLength\n    maximumShortTextLength\n    office {\n      name\n      department\n      address\n      telephone\n      email\n      visitingAddress\n      openingHours\n      logoUrl\n    }\n    texts {\n      introduction\n      confidentiality\n      afterSending\n    }\n  }\n}"): typeof import('./graphql.js').SubmissionFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SubmitComplaint($input: SubmitComplaintInput!) {\n  submitComplaint(input: $input) {\n    receipt {\n      number\n      trackingToken\n      receivedAt\n      contactBy\n      answerBy\n      email\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}"): typeof import('./graphql.js').SubmitComplaintDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Procedure($locale: Locale!) {\n  procedure(locale: $locale) {\n    publishedAt\n    sections {\n      heading\n      blocks {\n        kind\n        lines\n      }\n    }\n  }\n}"): typeof import('./graphql.js').ProcedureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeaveSafetySignal($input: LeaveSafetySignalInput!) {\n  leaveSafetySignal(input: $input) {\n    kept\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}"): typeof import('./graphql.js').LeaveSafetySignalDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
