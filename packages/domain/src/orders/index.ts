export * from './complaint-rate.js'
