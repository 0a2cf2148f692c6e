export { DashboardPage as DashboardScreen } from '../../features/dashboard/index.js'
