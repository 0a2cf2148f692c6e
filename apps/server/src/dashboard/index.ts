export { DashboardResolver, MyWorkResolver } from './dashboard.resolver.js'
