export * from './mark-step.js'
