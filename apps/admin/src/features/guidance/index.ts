export { GuidancePage } from './guidance-page.js'
