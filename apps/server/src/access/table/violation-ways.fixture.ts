import { act, to, type Ways } from './way.fixture.js'

const ofFile = (inside: string) => to('violation', `{ violation(id: $violation) { file { ${inside} } } }`)
const noViolation = 'violationId: "vio_00000000000000000000000000"'
const noVersion = `${noViolation}, expectedVersion: 1`
const reasons = `reasons: { source: VOLUNTARY, isDetectedAutomatically: false, automation: NOT_AUTOMATED,
  legalGround: INCOMPATIBLE, clause: "4.2", explanation: "Zo.", subject: OTHER_VIOLATION_TC, contentTypes: [TEXT] }`
const decision = `weight: 60, reach: ACCOUNT, reason: "Besloten.", ${reasons}, dryRun: true`

/** The ways to what staff see of a violation, to the objection, and to what acts on them answer. */
export const violationWays: Ways = {
  Objection: to('violation', '{ violation(id: $violation) { objection { % } } }'),
  ObjectionFile: to('violation', '{ violation(id: $violation) { objection { files { % } } } }'),
  ViolationFile: to(
    'violation',
    '{ violation(id: $violation) { file { % } } }',
    '{ violations(first: 50, filter: { states: [REPORTED, DECLINED] }) { nodes { file { % } } } }',
  ),
  ViolationEvidence: ofFile('evidence { % }'),
  ViolationHearing: ofFile('hearing { % }'),
  ViolationDecision: ofFile('decision { % }'),
  DecisionReasons: ofFile('decision { reasons { % } }'),
  ViolationNotice: ofFile('notices { % }'),
  WeightRange: ofFile('weightRange { % }'),
  ViolationAction: to(
    'acted on',
    '{ violation(id: $violation) { file { look: __typename allowedActions } } }',
  ),
  PointsEffect: to(
    'report',
    `mutation { decideViolation(input: { violationId: $report, expectedVersion: 2, ${decision} }) { effects { % } } }`,
  ),
  ReportViolationPayload: act(
    'reportViolation',
    'sellerId: "", policyCategoryId: "", facts: "", deedOn: "2020-01-01", evidence: []',
  ),
  HearSellerPayload: act('hearSeller', noVersion),
  DecideViolationPayload: act('decideViolation', `${noVersion}, ${decision}`),
  ConfirmViolationPayload: act('confirmViolation', noVersion),
  ReturnViolationPayload: act('returnViolation', `${noVersion}, reason: ""`),
  DeclineViolationPayload: act('declineViolation', `${noVersion}, reason: ""`),
  ObjectToViolationPayload: act('objectToViolation', `${noViolation}, grounds: ""`),
  DecideObjectionPayload: act(
    'decideObjection',
    `${noVersion}, result: MAINTAINED, reasons: "", dryRun: true`,
  ),
  RecordNoticeDeliveryPayload: act(
    'recordNoticeDelivery',
    `${noVersion}, noticeId: "", outcome: BOUNCED, on: "2020-01-01"`,
  ),
}
