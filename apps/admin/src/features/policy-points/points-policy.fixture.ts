import type { PointsPolicyFactsFragment, PointsRuleFactsFragment } from '@waarborg/schema'

/** A rule as the graph tells it. */
export const ruleOf = (name: string, changed: object = {}): PointsRuleFactsFragment =>
  ({
    __typename: 'PointsRule',
    category: { __typename: 'PolicyCategory', id: `pol_${name}`, code: name.toUpperCase(), name },
    lightest: 5,
    heaviest: 40,
    reach: 'ACCOUNT',
    since: '2000-01-01',
    dutch: { __typename: 'PointsRuleText', notAllowed: ['Dit mag niet.'], allowed: ['Dit mag wel.'] },
    english: { __typename: 'PointsRuleText', notAllowed: ['This may not.'], allowed: ['This may.'] },
    ...changed,
  }) as PointsRuleFactsFragment

/** A version as the graph tells it. */
export const policyOf = (version: number, changed: object = {}): PointsPolicyFactsFragment =>
  ({
    __typename: 'PointsPolicy',
    version,
    inForceFrom: `200${version}-01-01`,
    startTotal: 100,
    returnInDays: 365,
    closureMode: 'IMMEDIATE',
    heldAtMostInMonths: 6,
    closureNoticeInDays: 30,
    changeNoticeInDays: 15,
    warnAt: [50, 25],
    decidedAt: null,
    decidedBy: null,
    rules: [ruleOf('Fraude'), ruleOf('Namaak')],
    ...changed,
  }) as PointsPolicyFactsFragment
