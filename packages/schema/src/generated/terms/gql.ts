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
    "query Terms($on: LocalDate, $after: String) {\n  pointsPolicy(on: $on) {\n    version\n    inForceFrom\n    startTotal\n    returnInDays\n    rules {\n      category {\n        code\n        nameNl\n        nameEn\n      }\n      lightest\n      heaviest\n      reach\n      since\n      dutch {\n        notAllowed\n        allowed\n      }\n      english {\n        notAllowed\n        allowed\n      }\n    }\n  }\n  current: pointsPolicy {\n    version\n  }\n  first: pointsPolicies(first: 1, orderBy: {field: VERSION, direction: ASC}) {\n    nodes {\n      inForceFrom\n    }\n  }\n  pointsPolicies(first: 25, after: $after) {\n    nodes {\n      version\n      inForceFrom\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.TermsDocument,
};
const documents: Documents = {
    "query Terms($on: LocalDate, $after: String) {\n  pointsPolicy(on: $on) {\n    version\n    inForceFrom\n    startTotal\n    returnInDays\n    rules {\n      category {\n        code\n        nameNl\n        nameEn\n      }\n      lightest\n      heaviest\n      reach\n      since\n      dutch {\n        notAllowed\n        allowed\n      }\n      english {\n        notAllowed\n        allowed\n      }\n    }\n  }\n  current: pointsPolicy {\n    version\n  }\n  first: pointsPolicies(first: 1, orderBy: {field: VERSION, direction: ASC}) {\n    nodes {\n      inForceFrom\n    }\n  }\n  pointsPolicies(first: 25, after: $after) {\n    nodes {\n      version\n      inForceFrom\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.TermsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Terms($on: LocalDate, $after: String) {\n  pointsPolicy(on: $on) {\n    version\n    inForceFrom\n    startTotal\n    returnInDays\n    rules {\n      category {\n        code\n        nameNl\n        nameEn\n      }\n      lightest\n      heaviest\n      reach\n      since\n      dutch {\n        notAllowed\n        allowed\n      }\n      english {\n        notAllowed\n        allowed\n      }\n    }\n  }\n  current: pointsPolicy {\n    version\n  }\n  first: pointsPolicies(first: 1, orderBy: {field: VERSION, direction: ASC}) {\n    nodes {\n      inForceFrom\n    }\n  }\n  pointsPolicies(first: 25, after: $after) {\n    nodes {\n      version\n      inForceFrom\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').TermsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
