export * from './guidance.js'
export * from './parse-guidance.js'
export * from './sections-of.js'
export { sixStepsIn } from './six-steps-in.js'
