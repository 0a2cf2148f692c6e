/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

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
    "fragment ComplaintRow on Complaint {\n  id\n  number\n  state\n  channel\n  severity\n  receivedAt\n  subject\n  description\n  category {\n    id\n    name\n  }\n  seller {\n    id\n    name\n  }\n  sellerName\n  complainant {\n    name\n  }\n  handler {\n    id\n    name\n    initials\n  }\n  labels {\n    id\n    name\n  }\n  assignmentConfirmedAt\n  history {\n    source\n    settledOn\n  }\n  nextClock {\n    ...ClockGlance\n  }\n}\n\nfragment ClockGlance on Clock {\n  kind\n  state\n  startedAt\n  dueAt\n  dueOn\n  breachAt\n  stoppedAt\n}": typeof types.ComplaintRowFragmentDoc,
    "query CoordinatorWork {\n  absent: complaints(\n    filter: {open: true, handlerAbsent: true}\n    orderBy: {field: NEXT_DUE_AT, direction: ASC}\n    first: 5\n  ) {\n    totalCount\n    nodes {\n      ...ComplaintRow\n    }\n  }\n  breached: complaints(\n    filter: {open: true, breached: true}\n    orderBy: {field: NEXT_DUE_AT, direction: ASC}\n    first: 5\n  ) {\n    totalCount\n    nodes {\n      ...ComplaintRow\n    }\n  }\n  breachNear: complaints(\n    filter: {open: true, breachNear: true}\n    orderBy: {field: NEXT_DUE_AT, direction: ASC}\n    first: 5\n  ) {\n    totalCount\n    nodes {\n      ...ComplaintRow\n    }\n  }\n  waiting: complaints(filter: {open: true, waitingForCustomer: true}, first: 1) {\n    totalCount\n  }\n  aftercare: complaints(filter: {aftercareDue: true}, first: 1) {\n    totalCount\n  }\n}": typeof types.CoordinatorWorkDocument,
    "query DashboardTrends {\n  dashboard {\n    trends {\n      weeks {\n        fromOn\n        untilOn\n        received\n        settled\n      }\n      settled\n      inTerm\n      late\n      verdicts {\n        verdict\n        complaints\n      }\n      causes {\n        cause\n        complaints\n      }\n    }\n  }\n}": typeof types.DashboardTrendsDocument,
    "query HandlerWork {\n  waiting: complaints(\n    filter: {mine: true, open: true, waitingForCustomer: true}\n    orderBy: {field: NEXT_DUE_AT, direction: ASC}\n    first: 5\n  ) {\n    totalCount\n    nodes {\n      ...ComplaintRow\n    }\n  }\n  aftercare: complaints(\n    filter: {aftercareDue: true, aftercareMine: true}\n    orderBy: {field: NEXT_DUE_AT, direction: ASC}\n    first: 5\n  ) {\n    totalCount\n    nodes {\n      ...ComplaintRow\n    }\n  }\n}": typeof types.HandlerWorkDocument,
    "query ManagementWork {\n  unread: complaints(\n    filter: {unread: true}\n    orderBy: {field: RECEIVED_AT, direction: DESC}\n    first: 10\n  ) {\n    totalCount\n    nodes {\n      ...ComplaintRow\n      version\n      allowedActions\n    }\n  }\n}": typeof types.ManagementWorkDocument,
    "query PeopleStanding {\n  invited: handlers(filter: {accountStates: [INVITED]}, first: 1) {\n    totalCount\n  }\n  active: handlers(filter: {accountStates: [ACTIVE]}, first: 1) {\n    totalCount\n  }\n  disabled: handlers(filter: {accountStates: [DISABLED]}, first: 1) {\n    totalCount\n  }\n}": typeof types.PeopleStandingDocument,
    "fragment JournalCheckFacts on JournalCheck {\n  id\n  state\n  askedAt\n  askedBy {\n    id\n    name\n  }\n  endedAt\n  entries\n  entriesDone\n  brokenChains\n  broken {\n    subject\n    subjectName\n    position\n  }\n}": typeof types.JournalCheckFactsFragmentDoc,
    "query LastJournalCheck {\n  lastJournalCheck {\n    ...JournalCheckFacts\n  }\n}": typeof types.LastJournalCheckDocument,
};
const documents: Documents = {
    "fragment ComplaintRow on Complaint {\n  id\n  number\n  state\n  channel\n  severity\n  receivedAt\n  subject\n  description\n  category {\n    id\n    name\n  }\n  seller {\n    id\n    name\n  }\n  sellerName\n  complainant {\n    name\n  }\n  handler {\n    id\n    name\n    initials\n  }\n  labels {\n    id\n    name\n  }\n  assignmentConfirmedAt\n  history {\n    source\n    settledOn\n  }\n  nextClock {\n    ...ClockGlance\n  }\n}\n\nfragment ClockGlance on Clock {\n  kind\n  state\n  startedAt\n  dueAt\n  dueOn\n  breachAt\n  stoppedAt\n}": types.ComplaintRowFragmentDoc,
    "query CoordinatorWork {\n  absent: complaints(\n    filter: {open: true, handlerAbsent: true}\n    orderBy: {field: NEXT_DUE_AT, direction: ASC}\n    first: 5\n  ) {\n    totalCount\n    nodes {\n      ...ComplaintRow\n    }\n  }\n  breached: complaints(\n    filter: {open: true, breached: true}\n    orderBy: {field: NEXT_DUE_AT, direction: ASC}\n    first: 5\n  ) {\n    totalCount\n    nodes {\n      ...ComplaintRow\n    }\n  }\n  breachNear: complaints(\n    filter: {open: true, breachNear: true}\n    orderBy: {field: NEXT_DUE_AT, direction: ASC}\n    first: 5\n  ) {\n    totalCount\n    nodes {\n      ...ComplaintRow\n    }\n  }\n  waiting: complaints(filter: {open: true, waitingForCustomer: true}, first: 1) {\n    totalCount\n  }\n  aftercare: complaints(filter: {aftercareDue: true}, first: 1) {\n    totalCount\n  }\n}": types.CoordinatorWorkDocument,
    "query DashboardTrends {\n  dashboard {\n    trends {\n      weeks {\n        fromOn\n        untilOn\n        received\n        settled\n      }\n      settled\n      inTerm\n      late\n      verdicts {\n        verdict\n        complaints\n      }\n      causes {\n        cause\n        complaints\n      }\n    }\n  }\n}": types.DashboardTrendsDocument,
    "query HandlerWork {\n  waiting: complaints(\n    filter: {mine: true, open: true, waitingForCustomer: true}\n    orderBy: {field: NEXT_DUE_AT, direction: ASC}\n    first: 5\n  ) {\n    totalCount\n    nodes {\n      ...ComplaintRow\n    }\n  }\n  aftercare: complaints(\n    filter: {aftercareDue: true, aftercareMine: true}\n    orderBy: {field: NEXT_DUE_AT, direction: ASC}\n    first: 5\n  ) {\n    totalCount\n    nodes {\n      ...ComplaintRow\n    }\n  }\n}": types.HandlerWorkDocument,
    "query ManagementWork {\n  unread: complaints(\n    filter: {unread: true}\n    orderBy: {field: RECEIVED_AT, direction: DESC}\n    first: 10\n  ) {\n    totalCount\n    nodes {\n      ...ComplaintRow\n      version\n      allowedActions\n    }\n  }\n}": types.ManagementWorkDocument,
    "query PeopleStanding {\n  invited: handlers(filter: {accountStates: [INVITED]}, first: 1) {\n    totalCount\n  }\n  active: handlers(filter: {accountStates: [ACTIVE]}, first: 1) {\n    totalCount\n  }\n  disabled: handlers(filter: {accountStates: [DISABLED]}, first: 1) {\n    totalCount\n  }\n}": types.PeopleStandingDocument,
    "fragment JournalCheckFacts on JournalCheck {\n  id\n  state\n  askedAt\n  askedBy {\n    id\n    name\n  }\n  endedAt\n  entries\n  entriesDone\n  brokenChains\n  broken {\n    subject\n    subjectName\n    position\n  }\n}": types.JournalCheckFactsFragmentDoc,
    "query LastJournalCheck {\n  lastJournalCheck {\n    ...JournalCheckFacts\n  }\n}": types.LastJournalCheckDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ComplaintRow on Complaint {\n  id\n  number\n  state\n  channel\n  severity\n  receivedAt\n  subject\n  description\n  category {\n    id\n    name\n  }\n  seller {\n    id\n    name\n  }\n  sellerName\n  complainant {\n    name\n  }\n  handler {\n    id\n    name\n    initials\n  }\n  labels {\n    id\n    name\n  }\n  assignmentConfirmedAt\n  history {\n    source\n    settledOn\n  }\n  nextClock {\n    ...ClockGlance\n  }\n}\n\nfragment ClockGlance on Clock {\n  kind\n  state\n  startedAt\n  dueAt\n  dueOn\n  breachAt\n  stoppedAt\n}"): (typeof documents)["fragment ComplaintRow on Complaint {\n  id\n  number\n  state\n  channel\n  severity\n  receivedAt\n  subject\n  description\n  category {\n    id\n    name\n  }\n  seller {\n    id\n    name\n  }\n  sellerName\n  complainant {\n    name\n  }\n  handler {\n    id\n    name\n    initials\n  }\n  labels {\n    id\n    name\n  }\n  assignmentConfirmedAt\n  history {\n    source\n    settledOn\n  }\n  nextClock {\n    ...ClockGlance\n  }\n}\n\nfragment ClockGlance on Clock {\n  kind\n  state\n  startedAt\n  dueAt\n  dueOn\n  breachAt\n  stoppedAt\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CoordinatorWork {\n  absent: complaints(\n    filter: {open: true, handlerAbsent: true}\n    orderBy: {field: NEXT_DUE_AT, direction: ASC}\n    first: 5\n  ) {\n    totalCount\n    nodes {\n      ...ComplaintRow\n    }\n  }\n  breached: complaints(\n    filter: {open: true, breached: true}\n    orderBy: {field: NEXT_DUE_AT, direction: ASC}\n    first: 5\n  ) {\n    totalCount\n    nodes {\n      ...ComplaintRow\n    }\n  }\n  breachNear: complaints(\n    filter: {open: true, breachNear: true}\n    orderBy: {field: NEXT_DUE_AT, direction: ASC}\n    first: 5\n  ) {\n    totalCount\n    nodes {\n      ...ComplaintRow\n    }\n  }\n  waiting: complaints(filter: {open: true, waitingForCustomer: true}, first: 1) {\n    totalCount\n  }\n  aftercare: complaints(filter: {aftercareDue: true}, first: 1) {\n    totalCount\n  }\n}"): (typeof documents)["query CoordinatorWork {\n  absent: complaints(\n    filter: {open: true, handlerAbsent: true}\n    orderBy: {field: NEXT_DUE_AT, direction: ASC}\n    first: 5\n  ) {\n    totalCount\n    nodes {\n      ...ComplaintRow\n    }\n  }\n  breached: complaints(\n    filter: {open: true, breached: true}\n    orderBy: {field: NEXT_DUE_AT, direction: ASC}\n    first: 5\n  ) {\n    totalCount\n    nodes {\n      ...ComplaintRow\n    }\n  }\n  breachNear: complaints(\n    filter: {open: true, breachNear: true}\n    orderBy: {field: NEXT_DUE_AT, direction: ASC}\n    first: 5\n  ) {\n    totalCount\n    nodes {\n      ...ComplaintRow\n    }\n  }\n  waiting: complaints(filter: {open: true, waitingForCustomer: true}, first: 1) {\n    totalCount\n  }\n  aftercare: complaints(filter: {aftercareDue: true}, first: 1) {\n    totalCount\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DashboardTrends {\n  dashboard {\n    trends {\n      weeks {\n        fromOn\n        untilOn\n        received\n        settled\n      }\n      settled\n      inTerm\n      late\n      verdicts {\n        verdict\n        complaints\n      }\n      causes {\n        cause\n        complaints\n      }\n    }\n  }\n}"): (typeof documents)["query DashboardTrends {\n  dashboard {\n    trends {\n      weeks {\n        fromOn\n        untilOn\n        received\n        settled\n      }\n      settled\n      inTerm\n      late\n      verdicts {\n        verdict\n        complaints\n      }\n      causes {\n        cause\n        complaints\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query HandlerWork {\n  waiting: complaints(\n    filter: {mine: true, open: true, waitingForCustomer: true}\n    orderBy: {field: NEXT_DUE_AT, direction: ASC}\n    first: 5\n  ) {\n    totalCount\n    nodes {\n      ...ComplaintRow\n    }\n  }\n  aftercare: complaints(\n    filter: {aftercareDue: true, aftercareMine: true}\n    orderBy: {field: NEXT_DUE_AT, direction: ASC}\n    first: 5\n  ) {\n    totalCount\n    nodes {\n      ...ComplaintRow\n    }\n  }\n}"): (typeof documents)["query HandlerWork {\n  waiting: complaints(\n    filter: {mine: true, open: true, waitingForCustomer: true}\n    orderBy: {field: NEXT_DUE_AT, direction: ASC}\n    first: 5\n  ) {\n    totalCount\n    nodes {\n      ...ComplaintRow\n    }\n  }\n  aftercare: complaints(\n    filter: {aftercareDue: true, aftercareMine: true}\n    orderBy: {field: NEXT_DUE_AT, direction: ASC}\n    first: 5\n  ) {\n    totalCount\n    nodes {\n      ...ComplaintRow\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ManagementWork {\n  unread: complaints(\n    filter: {unread: true}\n    orderBy: {field: RECEIVED_AT, direction: DESC}\n    first: 10\n  ) {\n    totalCount\n    nodes {\n      ...ComplaintRow\n      version\n      allowedActions\n    }\n  }\n}"): (typeof documents)["query ManagementWork {\n  unread: complaints(\n    filter: {unread: true}\n    orderBy: {field: RECEIVED_AT, direction: DESC}\n    first: 10\n  ) {\n    totalCount\n    nodes {\n      ...ComplaintRow\n      version\n      allowedActions\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PeopleStanding {\n  invited: handlers(filter: {accountStates: [INVITED]}, first: 1) {\n    totalCount\n  }\n  active: handlers(filter: {accountStates: [ACTIVE]}, first: 1) {\n    totalCount\n  }\n  disabled: handlers(filter: {accountStates: [DISABLED]}, first: 1) {\n    totalCount\n  }\n}"): (typeof documents)["query PeopleStanding {\n  invited: handlers(filter: {accountStates: [INVITED]}, first: 1) {\n    totalCount\n  }\n  active: handlers(filter: {accountStates: [ACTIVE]}, first: 1) {\n    totalCount\n  }\n  disabled: handlers(filter: {accountStates: [DISABLED]}, first: 1) {\n    totalCount\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment JournalCheckFacts on JournalCheck {\n  id\n  state\n  askedAt\n  askedBy {\n    id\n    name\n  }\n  endedAt\n  entries\n  entriesDone\n  brokenChains\n  broken {\n    subject\n    subjectName\n    position\n  }\n}"): (typeof documents)["fragment JournalCheckFacts on JournalCheck {\n  id\n  state\n  askedAt\n  askedBy {\n    id\n    name\n  }\n  endedAt\n  entries\n  entriesDone\n  brokenChains\n  broken {\n    subject\n    subjectName\n    position\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LastJournalCheck {\n  lastJournalCheck {\n    ...JournalCheckFacts\n  }\n}"): (typeof documents)["query LastJournalCheck {\n  lastJournalCheck {\n    ...JournalCheckFacts\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;