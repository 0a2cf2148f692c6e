export { PointsPanels } from './points-panels.js'
