export { FewPointsPanel } from './few-points-panel.js'
export { ObjectionsPanels } from './objections-panels.js'
export { ViolationsPanels } from './violations-panels.js'
