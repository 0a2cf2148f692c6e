export { beginPolicy } from './begin-policy.js'
export { boundNumbers, lockBoundNumbers, mustBeAll } from './bound-numbers.js'
export { serveCalendars } from './calendar/calendar.route.js'
export { CalendarFeedResolver } from './calendar/calendar-feed.resolver.js'
export {
  ALONE_WITH_FORCE_MAJEURE,
  AS_FORCE_MAJEURE_STANDS,
  FORCE_MAJEURE_COLUMNS,
  type ForceMajeureRow,
  toForceMajeure,
} from './force-majeure.store.js'
export { LedgerEntryResolver } from './ledger-entry.resolver.js'
export { LedgerEntryType } from './ledger-entry.type.js'
export { noteToldElsewhere } from './note-told-elsewhere.js'
export { openLedgers } from './open-ledgers.js'
export { lockTraderPoints, type TraderPoints } from './points.store.js'
export { announcePolicy } from './policy/announce-policy.task.js'
export { ChangePointsPolicyMutation } from './policy/change-points-policy.mutation.js'
export { ReachEnum } from './policy/points-policy.enums.js'
export { PointsPolicyResolver } from './policy/points-policy.resolver.js'
export { PointsRuleType } from './policy/points-policy.type.js'
export { readHistoriesOf } from './policy/read-histories.js'
export { ReplayResolver } from './policy/replay.resolver.js'
export { readPolicies } from './policy.store.js'
export { pointsInvariants } from './policy-points.invariants.js'
export { recordingFor } from './recording-for.js'
export { outcomeToSave, savePointsOutcome } from './save-points-outcome.js'
export { SellerPointsResolver } from './seller-points.resolver.js'
export { SellerPointsChangedSubscription } from './seller-points-changed.subscription.js'
export { settlePoints } from './settle-points.task.js'
