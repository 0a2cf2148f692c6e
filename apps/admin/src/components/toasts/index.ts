export { say } from './toast-list.js'
export { Toasts } from './toasts.js'
