export * from './change-labels.js'
export * from './label.js'
export { putLabelOn, takeLabelOff } from './put-label-on.js'
