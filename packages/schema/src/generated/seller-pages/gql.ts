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
    "mutation MakeSellerKey($input: CreatePartnerKeyInput!) {\n  createPartnerKey(input: $input) {\n    secret\n    partnerKey {\n      ...SellerKeyFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.MakeSellerKeyDocument,
    "mutation ObjectAsSeller($input: ObjectToViolationInput!) {\n  objectToViolation(input: $input) {\n    violation {\n      ...WholeViolation\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.ObjectAsSellerDocument,
    "subscription OwnPointsChanged {\n  sellerPointsChanged {\n    eventId\n  }\n}": typeof types.OwnPointsChangedDocument,
    "mutation RequestSellerLink($input: RequestSellerLinkInput!) {\n  requestSellerLink(input: $input) {\n    requested\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.RequestSellerLinkDocument,
    "mutation RevokeSellerKey($input: RevokePartnerKeyInput!) {\n  revokePartnerKey(input: $input) {\n    partnerKey {\n      ...SellerKeyFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.RevokeSellerKeyDocument,
    "mutation RotateSellerKey($input: RotatePartnerKeyInput!) {\n  rotatePartnerKey(input: $input) {\n    secret\n    partnerKey {\n      ...SellerKeyFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.RotateSellerKeyDocument,
    "query SellerCalendar {\n  sellerViewer {\n    calendarFeed\n  }\n}\n\nmutation MakeSellerCalendar {\n  makeCalendarFeed {\n    calendarFeed\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}\n\nmutation EndSellerCalendar {\n  endCalendarFeed {\n    ended\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.SellerCalendarDocument,
    "query SellerExtracts($first: Int!, $after: String, $filter: ComplaintExtractFilter, $orderBy: ComplaintExtractOrder) {\n  complaintExtracts(\n    first: $first\n    after: $after\n    filter: $filter\n    orderBy: $orderBy\n  ) {\n    nodes {\n      id\n      text\n      seller {\n        id\n        name\n      }\n      category {\n        id\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}": typeof types.SellerExtractsDocument,
    "fragment SellerKeyFacts on PartnerKey {\n  id\n  name\n  state\n  scopes\n  version\n  expiresAt\n  lastUsedAt\n  sellers {\n    id\n    name\n  }\n  secrets {\n    prefix\n    lastFour\n    endsAt\n  }\n}": typeof types.SellerKeyFactsFragmentDoc,
    "query SellerKeys($first: Int!, $after: String) {\n  partnerKeys(\n    first: $first\n    after: $after\n    orderBy: {field: MADE_AT, direction: DESC}\n  ) {\n    nodes {\n      ...SellerKeyFacts\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}": typeof types.SellerKeysDocument,
    "query SellerNotices($id: ID!, $first: Int!, $after: String) {\n  seller(id: $id) {\n    notices(\n      first: $first\n      after: $after\n      orderBy: {field: OWED_AT, direction: DESC}\n    ) {\n      nodes {\n        id\n        kind\n        owedAt\n        text\n        policyInForceFrom\n        violation {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n}": typeof types.SellerNoticesDocument,
    "query SellerStanding {\n  sellerViewer {\n    sellers {\n      id\n      name\n      country\n      accountState\n      trader {\n        blockedOn\n      }\n      points {\n        ...PointsLeft\n        upcomingRestorations {\n          on\n          points\n        }\n      }\n      linkedSellers {\n        id\n        name\n        country\n        accountState\n        points {\n          ...PointsLeft\n        }\n      }\n      relatedNumbers {\n        kind\n        register\n        registerNumber\n        name\n        sinceOn\n        untilOn\n      }\n    }\n  }\n}\n\nfragment PointsLeft on SellerPoints {\n  start\n  balance\n  warning\n  isClosed\n}": typeof types.SellerStandingDocument,
    "query SellerViewer {\n  sellerViewer {\n    name\n    email\n    sessionEndsAt\n    sellers {\n      id\n      name\n      accountState\n    }\n  }\n}": typeof types.SellerViewerDocument,
    "query SellerViolation($id: ID!) {\n  violation(id: $id) {\n    ...WholeViolation\n  }\n}\n\nfragment WholeViolation on Violation {\n  ...OwnViolation\n  decidedAt\n  facts\n  quantity\n  statementOfReasons\n  objectionUntilOn\n  seller {\n    ...AccountDays\n  }\n  forceMajeure {\n    fromOn\n    untilOn\n    reason\n  }\n  objection {\n    filedAt\n    grounds\n    files {\n      name\n      sizeInBytes\n      url\n    }\n    lowersTo\n    reasons\n    decidedAt\n  }\n}": typeof types.SellerViolationDocument,
    "query SellerViolations($first: Int!, $after: String, $filter: ViolationFilter, $orderBy: ViolationOrder) {\n  sellerViewer {\n    sellers {\n      ...AccountDays\n    }\n  }\n  violations(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n    nodes {\n      ...OwnViolation\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\n\nfragment OwnViolation on Violation {\n  id\n  number\n  state\n  weight\n  loweredTo\n  deedOn\n  pointsReturnOn\n  seller {\n    id\n    name\n  }\n  category {\n    id\n    code\n    name\n  }\n  objection {\n    dueOn\n    result\n  }\n}\n\nfragment AccountDays on Seller {\n  id\n  points {\n    asOf\n  }\n  ledger(\n    first: 1\n    filter: {kinds: [CLOSURE, REOPENING]}\n    orderBy: {field: RECORDED_AT, direction: DESC}\n  ) {\n    nodes {\n      kind\n      effectiveOn\n    }\n  }\n}": typeof types.SellerViolationsDocument,
    "mutation SignInSeller($input: SignInSellerInput!) {\n  signInSeller(input: $input) {\n    signedIn\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.SignInSellerDocument,
    "mutation SignOutSeller {\n  signOutSeller {\n    signedOut\n  }\n}": typeof types.SignOutSellerDocument,
};
const documents: Documents = {
    "mutation MakeSellerKey($input: CreatePartnerKeyInput!) {\n  createPartnerKey(input: $input) {\n    secret\n    partnerKey {\n      ...SellerKeyFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": types.MakeSellerKeyDocument,
    "mutation ObjectAsSeller($input: ObjectToViolationInput!) {\n  objectToViolation(input: $input) {\n    violation {\n      ...WholeViolation\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": types.ObjectAsSellerDocument,
    "subscription OwnPointsChanged {\n  sellerPointsChanged {\n    eventId\n  }\n}": types.OwnPointsChangedDocument,
    "mutation RequestSellerLink($input: RequestSellerLinkInput!) {\n  requestSellerLink(input: $input) {\n    requested\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": types.RequestSellerLinkDocument,
    "mutation RevokeSellerKey($input: RevokePartnerKeyInput!) {\n  revokePartnerKey(input: $input) {\n    partnerKey {\n      ...SellerKeyFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": types.RevokeSellerKeyDocument,
    "mutation RotateSellerKey($input: RotatePartnerKeyInput!) {\n  rotatePartnerKey(input: $input) {\n    secret\n    partnerKey {\n      ...SellerKeyFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": types.RotateSellerKeyDocument,
    "query SellerCalendar {\n  sellerViewer {\n    calendarFeed\n  }\n}\n\nmutation MakeSellerCalendar {\n  makeCalendarFeed {\n    calendarFeed\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}\n\nmutation EndSellerCalendar {\n  endCalendarFeed {\n    ended\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": types.SellerCalendarDocument,
    "query SellerExtracts($first: Int!, $after: String, $filter: ComplaintExtractFilter, $orderBy: ComplaintExtractOrder) {\n  complaintExtracts(\n    first: $first\n    after: $after\n    filter: $filter\n    orderBy: $orderBy\n  ) {\n    nodes {\n      id\n      text\n      seller {\n        id\n        name\n      }\n      category {\n        id\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}": types.SellerExtractsDocument,
    "fragment SellerKeyFacts on PartnerKey {\n  id\n  name\n  state\n  scopes\n  version\n  expiresAt\n  lastUsedAt\n  sellers {\n    id\n    name\n  }\n  secrets {\n    prefix\n    lastFour\n    endsAt\n  }\n}": types.SellerKeyFactsFragmentDoc,
    "query SellerKeys($first: Int!, $after: String) {\n  partnerKeys(\n    first: $first\n    after: $after\n    orderBy: {field: MADE_AT, direction: DESC}\n  ) {\n    nodes {\n      ...SellerKeyFacts\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}": types.SellerKeysDocument,
    "query SellerNotices($id: ID!, $first: Int!, $after: String) {\n  seller(id: $id) {\n    notices(\n      first: $first\n      after: $after\n      orderBy: {field: OWED_AT, direction: DESC}\n    ) {\n      nodes {\n        id\n        kind\n        owedAt\n        text\n        policyInForceFrom\n        violation {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n}": types.SellerNoticesDocument,
    "query SellerStanding {\n  sellerViewer {\n    sellers {\n      id\n      name\n      country\n      accountState\n      trader {\n        blockedOn\n      }\n      points {\n        ...PointsLeft\n        upcomingRestorations {\n          on\n          points\n        }\n      }\n      linkedSellers {\n        id\n        name\n        country\n        accountState\n        points {\n          ...PointsLeft\n        }\n      }\n      relatedNumbers {\n        kind\n        register\n        registerNumber\n        name\n        sinceOn\n        untilOn\n      }\n    }\n  }\n}\n\nfragment PointsLeft on SellerPoints {\n  start\n  balance\n  warning\n  isClosed\n}": types.SellerStandingDocument,
    "query SellerViewer {\n  sellerViewer {\n    name\n    email\n    sessionEndsAt\n    sellers {\n      id\n      name\n      accountState\n    }\n  }\n}": types.SellerViewerDocument,
    "query SellerViolation($id: ID!) {\n  violation(id: $id) {\n    ...WholeViolation\n  }\n}\n\nfragment WholeViolation on Violation {\n  ...OwnViolation\n  decidedAt\n  facts\n  quantity\n  statementOfReasons\n  objectionUntilOn\n  seller {\n    ...AccountDays\n  }\n  forceMajeure {\n    fromOn\n    untilOn\n    reason\n  }\n  objection {\n    filedAt\n    grounds\n    files {\n      name\n      sizeInBytes\n      url\n    }\n    lowersTo\n    reasons\n    decidedAt\n  }\n}": types.SellerViolationDocument,
    "query SellerViolations($first: Int!, $after: String, $filter: ViolationFilter, $orderBy: ViolationOrder) {\n  sellerViewer {\n    sellers {\n      ...AccountDays\n    }\n  }\n  violations(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n    nodes {\n      ...OwnViolation\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\n\nfragment OwnViolation on Violation {\n  id\n  number\n  state\n  weight\n  loweredTo\n  deedOn\n  pointsReturnOn\n  seller {\n    id\n    name\n  }\n  category {\n    id\n    code\n    name\n  }\n  objection {\n    dueOn\n    result\n  }\n}\n\nfragment AccountDays on Seller {\n  id\n  points {\n    asOf\n  }\n  ledger(\n    first: 1\n    filter: {kinds: [CLOSURE, REOPENING]}\n    orderBy: {field: RECORDED_AT, direction: DESC}\n  ) {\n    nodes {\n      kind\n      effectiveOn\n    }\n  }\n}": types.SellerViolationsDocument,
    "mutation SignInSeller($input: SignInSellerInput!) {\n  signInSeller(input: $input) {\n    signedIn\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": types.SignInSellerDocument,
    "mutation SignOutSeller {\n  signOutSeller {\n    signedOut\n  }\n}": types.SignOutSellerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MakeSellerKey($input: CreatePartnerKeyInput!) {\n  createPartnerKey(input: $input) {\n    secret\n    partnerKey {\n      ...SellerKeyFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}"): typeof import('./graphql.js').MakeSellerKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ObjectAsSeller($input: ObjectToViolationInput!) {\n  objectToViolation(input: $input) {\n    violation {\n      ...WholeViolation\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}"): typeof import('./graphql.js').ObjectAsSellerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription OwnPointsChanged {\n  sellerPointsChanged {\n    eventId\n  }\n}"): typeof import('./graphql.js').OwnPointsChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestSellerLink($input: RequestSellerLinkInput!) {\n  requestSellerLink(input: $input) {\n    requested\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}"): typeof import('./graphql.js').RequestSellerLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RevokeSellerKey($input: RevokePartnerKeyInput!) {\n  revokePartnerKey(input: $input) {\n    partnerKey {\n      ...SellerKeyFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}"): typeof import('./graphql.js').RevokeSellerKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RotateSellerKey($input: RotatePartnerKeyInput!) {\n  rotatePartnerKey(input: $input) {\n    secret\n    partnerKey {\n      ...SellerKeyFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}"): typeof import('./graphql.js').RotateSellerKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellerCalendar {\n  sellerViewer {\n    calendarFeed\n  }\n}\n\nmutation MakeSellerCalendar {\n  makeCalendarFeed {\n    calendarFeed\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}\n\nmutation EndSellerCalendar {\n  endCalendarFeed {\n    ended\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}"): typeof import('./graphql.js').SellerCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellerExtracts($first: Int!, $after: String, $filter: ComplaintExtractFilter, $orderBy: ComplaintExtractOrder) {\n  complaintExtracts(\n    first: $first\n    after: $after\n    filter: $filter\n    orderBy: $orderBy\n  ) {\n    nodes {\n      id\n      text\n      seller {\n        id\n        name\n      }\n      category {\n        id\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}"): typeof import('./graphql.js').SellerExtractsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SellerKeyFacts on PartnerKey {\n  id\n  name\n  state\n  scopes\n  version\n  expiresAt\n  lastUsedAt\n  sellers {\n    id\n    name\n  }\n  secrets {\n    prefix\n    lastFour\n    endsAt\n  }\n}"): typeof import('./graphql.js').SellerKeyFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellerKeys($first: Int!, $after: String) {\n  partnerKeys(\n    first: $first\n    after: $after\n    orderBy: {field: MADE_AT, direction: DESC}\n  ) {\n    nodes {\n      ...SellerKeyFacts\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}"): typeof import('./graphql.js').SellerKeysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellerNotices($id: ID!, $first: Int!, $after: String) {\n  seller(id: $id) {\n    notices(\n      first: $first\n      after: $after\n      orderBy: {field: OWED_AT, direction: DESC}\n    ) {\n      nodes {\n        id\n        kind\n        owedAt\n        text\n        policyInForceFrom\n        violation {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n}"): typeof import('./graphql.js').SellerNoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellerStanding {\n  sellerViewer {\n    sellers {\n      id\n      name\n      country\n      accountState\n      trader {\n        blockedOn\n      }\n      points {\n        ...PointsLeft\n        upcomingRestorations {\n          on\n          points\n        }\n      }\n      linkedSellers {\n        id\n        name\n        country\n        accountState\n        points {\n          ...PointsLeft\n        }\n      }\n      relatedNumbers {\n        kind\n        register\n        registerNumber\n        name\n        sinceOn\n        untilOn\n      }\n    }\n  }\n}\n\nfragment PointsLeft on SellerPoints {\n  start\n  balance\n  warning\n  isClosed\n}"): typeof import('./graphql.js').SellerStandingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellerViewer {\n  sellerViewer {\n    name\n    email\n    sessionEndsAt\n    sellers {\n      id\n      name\n      accountState\n    }\n  }\n}"): typeof import('./graphql.js').SellerViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellerViolation($id: ID!) {\n  violation(id: $id) {\n    ...WholeViolation\n  }\n}\n\nfragment WholeViolation on Violation {\n  ...OwnViolation\n  decidedAt\n  facts\n  quantity\n  statementOfReasons\n  objectionUntilOn\n  seller {\n    ...AccountDays\n  }\n  forceMajeure {\n    fromOn\n    untilOn\n    reason\n  }\n  objection {\n    filedAt\n    grounds\n    files {\n      name\n      sizeInBytes\n      url\n    }\n    lowersTo\n    reasons\n    decidedAt\n  }\n}"): typeof import('./graphql.js').SellerViolationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellerViolations($first: Int!, $after: String, $filter: ViolationFilter, $orderBy: ViolationOrder) {\n  sellerViewer {\n    sellers {\n      ...AccountDays\n    }\n  }\n  violations(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n    nodes {\n      ...OwnViolation\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\n\nfragment OwnViolation on Violation {\n  id\n  number\n  state\n  weight\n  loweredTo\n  deedOn\n  pointsReturnOn\n  seller {\n    id\n    name\n  }\n  category {\n    id\n    code\n    name\n  }\n  objection {\n    dueOn\n    result\n  }\n}\n\nfragment AccountDays on Seller {\n  id\n  points {\n    asOf\n  }\n  ledger(\n    first: 1\n    filter: {kinds: [CLOSURE, REOPENING]}\n    orderBy: {field: RECORDED_AT, direction: DESC}\n  ) {\n    nodes {\n      kind\n      effectiveOn\n    }\n  }\n}"): typeof import('./graphql.js').SellerViolationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignInSeller($input: SignInSellerInput!) {\n  signInSeller(input: $input) {\n    signedIn\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}"): typeof import('./graphql.js').SignInSellerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOutSeller {\n  signOutSeller {\n    signedOut\n  }\n}"): typeof import('./graphql.js').SignOutSellerDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
