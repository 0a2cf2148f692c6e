export { DashboardPage } from './dashboard-page.js'
export type { RarePanels } from './panels.js'
export { useDashboard } from './use-dashboard.js'
