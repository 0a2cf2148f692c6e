/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whom a deduction reaches. */
export type Reach =
  /** The account of the deed. */
  | 'ACCOUNT'
  /** All accounts of its register number (OS-5). */
  | 'REGISTER_NUMBER'
  /** Those of related register numbers too. */
  | 'REGISTER_NUMBER_AND_RELATED';

export type TermsQueryVariables = Exact<{
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type TermsQuery = { pointsPolicy: { version: number, inForceFrom: string, startTotal: number, returnInDays: number, rules: Array<{ lightest: number, heaviest: number, reach: Reach, since: string, category: { code: string, nameNl: string, nameEn: string }, dutch: { notAllowed: Array<string>, allowed: Array<string> }, english: { notAllowed: Array<string>, allowed: Array<string> } }> } | null, current: { version: number } | null, first: { nodes: Array<{ inForceFrom: string }> }, pointsPolicies: { nodes: Array<{ version: number, inForceFrom: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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

export const TermsDocument = new TypedDocumentString(`
    query Terms($on: LocalDate, $after: String) {
  pointsPolicy(on: $on) {
    version
    inForceFrom
    startTotal
    returnInDays
    rules {
      category {
        code
        nameNl
        nameEn
      }
      lightest
      heaviest
      reach
      since
      dutch {
        notAllowed
        allowed
      }
      english {
        notAllowed
        allowed
      }
    }
  }
  current: pointsPolicy {
    version
  }
  first: pointsPolicies(first: 1, orderBy: {field: VERSION, direction: ASC}) {
    nodes {
      inForceFrom
    }
  }
  pointsPolicies(first: 25, after: $after) {
    nodes {
      version
      inForceFrom
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:ec6dc917ba3981dc87060166f71c003f929ef2eb0b039ab7e558f65d9ae4cd5c"}) as unknown as TypedDocumentString<TermsQuery, TermsQueryVariables>;