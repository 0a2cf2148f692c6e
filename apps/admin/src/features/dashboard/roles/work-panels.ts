export { AttentionPanel } from './attention-panel.js'
export { HandlerPanels } from './handler-panels.js'
