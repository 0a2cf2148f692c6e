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
    "fragment ViolationLine on Violation {\n  id\n  number\n  deedOn\n  facts\n  category {\n    id\n    name\n  }\n  seller {\n    id\n    name\n  }\n}\n\nquery ViolationsToDecide {\n  violations(\n    filter: {states: [REPORTED]}\n    orderBy: {field: DEED_ON, direction: ASC}\n    first: 10\n  ) {\n    totalCount\n    nodes {\n      ...ViolationLine\n      file {\n        urgency\n        hearing {\n          heardOn\n        }\n      }\n    }\n  }\n}\n\nquery ViolationsToConfirm {\n  violations(\n    filter: {states: [PROPOSED]}\n    orderBy: {field: DEED_ON, direction: ASC}\n    first: 10\n  ) {\n    totalCount\n    nodes {\n      ...ViolationLine\n      file {\n        decision {\n          weight\n          decidedBy {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n}\n\nquery ObjectionsToDecide {\n  objections: violations(\n    filter: {objectionRuns: true}\n    orderBy: {field: OBJECTION_DUE, direction: ASC}\n    first: 10\n  ) {\n    totalCount\n    nodes {\n      ...ViolationLine\n      objection {\n        dueOn\n      }\n    }\n  }\n  cameBack: violations(\n    filter: {noticeCameBack: true}\n    orderBy: {field: DEED_ON, direction: ASC}\n    first: 10\n  ) {\n    totalCount\n    nodes {\n      ...ViolationLine\n    }\n  }\n}\n\nquery SellersWithFewPoints {\n  sellers(\n    filter: {accountStates: [OPEN, SUSPENDED]}\n    orderBy: {field: POINTS, direction: ASC}\n    first: 10\n  ) {\n    nodes {\n      id\n      name\n      points {\n        ...SellerPointsRow\n      }\n    }\n  }\n}": typeof types.ViolationLineFragmentDoc,
    "subscription SellerPointsChanged($sellerId: ID) {\n  sellerPointsChanged(sellerId: $sellerId) {\n    eventId\n    seller {\n      id\n      accountState\n      points {\n        ...SellerPointsRow\n      }\n    }\n  }\n}": typeof types.SellerPointsChangedDocument,
    "fragment SellerPointsRow on SellerPoints {\n  start\n  balance\n  warning\n}": typeof types.SellerPointsRowFragmentDoc,
    "subscription ViolationsChanged {\n  violationsChanged {\n    eventId\n  }\n}": typeof types.ViolationsChangedDocument,
};
const documents: Documents = {
    "fragment ViolationLine on Violation {\n  id\n  number\n  deedOn\n  facts\n  category {\n    id\n    name\n  }\n  seller {\n    id\n    name\n  }\n}\n\nquery ViolationsToDecide {\n  violations(\n    filter: {states: [REPORTED]}\n    orderBy: {field: DEED_ON, direction: ASC}\n    first: 10\n  ) {\n    totalCount\n    nodes {\n      ...ViolationLine\n      file {\n        urgency\n        hearing {\n          heardOn\n        }\n      }\n    }\n  }\n}\n\nquery ViolationsToConfirm {\n  violations(\n    filter: {states: [PROPOSED]}\n    orderBy: {field: DEED_ON, direction: ASC}\n    first: 10\n  ) {\n    totalCount\n    nodes {\n      ...ViolationLine\n      file {\n        decision {\n          weight\n          decidedBy {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n}\n\nquery ObjectionsToDecide {\n  objections: violations(\n    filter: {objectionRuns: true}\n    orderBy: {field: OBJECTION_DUE, direction: ASC}\n    first: 10\n  ) {\n    totalCount\n    nodes {\n      ...ViolationLine\n      objection {\n        dueOn\n      }\n    }\n  }\n  cameBack: violations(\n    filter: {noticeCameBack: true}\n    orderBy: {field: DEED_ON, direction: ASC}\n    first: 10\n  ) {\n    totalCount\n    nodes {\n      ...ViolationLine\n    }\n  }\n}\n\nquery SellersWithFewPoints {\n  sellers(\n    filter: {accountStates: [OPEN, SUSPENDED]}\n    orderBy: {field: POINTS, direction: ASC}\n    first: 10\n  ) {\n    nodes {\n      id\n      name\n      points {\n        ...SellerPointsRow\n      }\n    }\n  }\n}": types.ViolationLineFragmentDoc,
    "subscription SellerPointsChanged($sellerId: ID) {\n  sellerPointsChanged(sellerId: $sellerId) {\n    eventId\n    seller {\n      id\n      accountState\n      points {\n        ...SellerPointsRow\n      }\n    }\n  }\n}": types.SellerPointsChangedDocument,
    "fragment SellerPointsRow on SellerPoints {\n  start\n  balance\n  warning\n}": types.SellerPointsRowFragmentDoc,
    "subscription ViolationsChanged {\n  violationsChanged {\n    eventId\n  }\n}": types.ViolationsChangedDocument,
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
export function graphql(source: "fragment ViolationLine on Violation {\n  id\n  number\n  deedOn\n  facts\n  category {\n    id\n    name\n  }\n  seller {\n    id\n    name\n  }\n}\n\nquery ViolationsToDecide {\n  violations(\n    filter: {states: [REPORTED]}\n    orderBy: {field: DEED_ON, direction: ASC}\n    first: 10\n  ) {\n    totalCount\n    nodes {\n      ...ViolationLine\n      file {\n        urgency\n        hearing {\n          heardOn\n        }\n      }\n    }\n  }\n}\n\nquery ViolationsToConfirm {\n  violations(\n    filter: {states: [PROPOSED]}\n    orderBy: {field: DEED_ON, direction: ASC}\n    first: 10\n  ) {\n    totalCount\n    nodes {\n      ...ViolationLine\n      file {\n        decision {\n          weight\n          decidedBy {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n}\n\nquery ObjectionsToDecide {\n  objections: violations(\n    filter: {objectionRuns: true}\n    orderBy: {field: OBJECTION_DUE, direction: ASC}\n    first: 10\n  ) {\n    totalCount\n    nodes {\n      ...ViolationLine\n      objection {\n        dueOn\n      }\n    }\n  }\n  cameBack: violations(\n    filter: {noticeCameBack: true}\n    orderBy: {field: DEED_ON, direction: ASC}\n    first: 10\n  ) {\n    totalCount\n    nodes {\n      ...ViolationLine\n    }\n  }\n}\n\nquery SellersWithFewPoints {\n  sellers(\n    filter: {accountStates: [OPEN, SUSPENDED]}\n    orderBy: {field: POINTS, direction: ASC}\n    first: 10\n  ) {\n    nodes {\n      id\n      name\n      points {\n        ...SellerPointsRow\n      }\n    }\n  }\n}"): (typeof documents)["fragment ViolationLine on Violation {\n  id\n  number\n  deedOn\n  facts\n  category {\n    id\n    name\n  }\n  seller {\n    id\n    name\n  }\n}\n\nquery ViolationsToDecide {\n  violations(\n    filter: {states: [REPORTED]}\n    orderBy: {field: DEED_ON, direction: ASC}\n    first: 10\n  ) {\n    totalCount\n    nodes {\n      ...ViolationLine\n      file {\n        urgency\n        hearing {\n          heardOn\n        }\n      }\n    }\n  }\n}\n\nquery ViolationsToConfirm {\n  violations(\n    filter: {states: [PROPOSED]}\n    orderBy: {field: DEED_ON, direction: ASC}\n    first: 10\n  ) {\n    totalCount\n    nodes {\n      ...ViolationLine\n      file {\n        decision {\n          weight\n          decidedBy {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n}\n\nquery ObjectionsToDecide {\n  objections: violations(\n    filter: {objectionRuns: true}\n    orderBy: {field: OBJECTION_DUE, direction: ASC}\n    first: 10\n  ) {\n    totalCount\n    nodes {\n      ...ViolationLine\n      objection {\n        dueOn\n      }\n    }\n  }\n  cameBack: violations(\n    filter: {noticeCameBack: true}\n    orderBy: {field: DEED_ON, direction: ASC}\n    first: 10\n  ) {\n    totalCount\n    nodes {\n      ...ViolationLine\n    }\n  }\n}\n\nquery SellersWithFewPoints {\n  sellers(\n    filter: {accountStates: [OPEN, SUSPENDED]}\n    orderBy: {field: POINTS, direction: ASC}\n    first: 10\n  ) {\n    nodes {\n      id\n      name\n      points {\n        ...SellerPointsRow\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription SellerPointsChanged($sellerId: ID) {\n  sellerPointsChanged(sellerId: $sellerId) {\n    eventId\n    seller {\n      id\n      accountState\n      points {\n        ...SellerPointsRow\n      }\n    }\n  }\n}"): (typeof documents)["subscription SellerPointsChanged($sellerId: ID) {\n  sellerPointsChanged(sellerId: $sellerId) {\n    eventId\n    seller {\n      id\n      accountState\n      points {\n        ...SellerPointsRow\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SellerPointsRow on SellerPoints {\n  start\n  balance\n  warning\n}"): (typeof documents)["fragment SellerPointsRow on SellerPoints {\n  start\n  balance\n  warning\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription ViolationsChanged {\n  violationsChanged {\n    eventId\n  }\n}"): (typeof documents)["subscription ViolationsChanged {\n  violationsChanged {\n    eventId\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;