export { SafetySignals } from './safety-signals.js'
