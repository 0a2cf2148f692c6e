export { bookViolation } from './acts/book-violation.js'
export { TakingOverRehearsal } from './acts/rehearse-taking-over.js'
export { takeOverViolation } from './acts/take-over-violation.js'
export { ComplaintViolationsResolver } from './complaint-violations.resolver.js'
export { DecisionMutations } from './decision.mutations.js'
export { ForceMajeureResolver } from './force-majeure.resolver.js'
export { LedgerViolationResolver } from './ledger-violation.resolver.js'
export { SellerNoticeResolver, SellerNoticesResolver } from './notices/seller-notice.resolver.js'
export { ObjectionFileResolver } from './objection-file.resolver.js'
export { effectsOf } from './points-effect.js'
export { PointsEffectType } from './points-effect.type.js'
export { PointsRuleCategoryResolver } from './points-rule-category.resolver.js'
export { PolicyCategoryResolver } from './policy-category.resolver.js'
export { PolicyCategoryType } from './policy-category.type.js'
export { policyCategoryJson, policyCategoryList } from './policy-category-list.query.js'
export { writtenEntry } from './record-booking.js'
export { violationToRecord } from './record-violation.js'
export { SellerViolationsResolver } from './seller-violations.resolver.js'
export { StatementOfReasonsResolver, StatementTextsResolver } from './statement/statement.resolver.js'
export { violationInvariants } from './violation.invariants.js'
export { ViolationMutations } from './violation.mutations.js'
export { ViolationResolver } from './violation.resolver.js'
export { ViolationType } from './violation.type.js'
export {
  PointsEffectResolver,
  ReportedByResolver,
  ViolationDecisionResolver,
  ViolationEvidenceResolver,
  ViolationFileResolver,
  ViolationNoticeResolver,
} from './violation-file.resolver.js'
export { violationList } from './violation-list.query.js'
