import { act, by, list, to, type Ways } from './way.fixture.js'

const figures = `startTotal: 10, returnInDays: 1095, closureMode: IMMEDIATE, heldAtMostInMonths: 6,
  closureNoticeInDays: 0, changeNoticeInDays: 15, warnAt: []`
const text = '{ notAllowed: ["Niet."], allowed: ["Wel."] }'
const rule = `{ categoryId: $policyCategory, lightest: 10, heaviest: 10, reach: ACCOUNT, dutch: ${text}, english: ${text} }`
const draft = (rules: string) =>
  `expectedVersion: 1, inForceFrom: "2020-01-01", rules: [${rules}], ${figures}`
const preview = (inside: string) => `{ replayPointsPolicy(input: { ${draft(rule)} }) { ${inside} } }`

/** The ways to the policy of points, which everybody reads, and to what a change of it would have done. */
export const pointsPolicyWays: Ways = {
  PointsPolicy: by('{ pointsPolicy { % } }', '{ pointsPolicies { nodes { % } } }'),
  ...list('PointsPolicy', 'pointsPolicies'),
  PointsRule: by('{ pointsPolicy { rules { % } } }'),
  PointsRuleText: by('{ pointsPolicy { rules { dutch { % } english { % } } } }'),
  PointsIf: to(
    'seller',
    '{ pointsIf(input: { sellerId: $seller, policyCategoryId: $policyCategory, deedOn: "2024-01-05", weight: 20, reach: ACCOUNT }) { % } }',
  ),
  PointsPolicyPreview: by(preview('%')),
  PointsPolicyReplay: by(preview('replay { % }')),
  ReplayedAccount: by(preview('replay { nodes { % } }')),
  ChangePointsPolicyPayload: act('changePointsPolicy', draft('')),
}
