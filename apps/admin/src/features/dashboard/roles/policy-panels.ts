export { FewPointsPanel } from './few-points-panel.js'
export { ObjectionsPanels } from './objections-panels.js'
export { SecondPersonPanel } from './second-person-panel.js'
export { ViolationsPanel } from './violations-panel.js'
