export { oweMessage } from './owe-message.js'
