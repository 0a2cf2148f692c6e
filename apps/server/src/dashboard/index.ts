export { DashboardResolver, MyWorkResolver } from './dashboard.resolver.js'
export { foldOpenWork } from './fold-open-work.js'
export { openWorkInvariants } from './open-work.invariants.js'
