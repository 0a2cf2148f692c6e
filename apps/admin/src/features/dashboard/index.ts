export { DashboardPage } from './dashboard-page.js'
export { useDashboard } from './use-dashboard.js'
