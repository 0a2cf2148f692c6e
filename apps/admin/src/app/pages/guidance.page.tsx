export { GuidancePage as GuidanceScreen } from '../../features/guidance/index.js'
