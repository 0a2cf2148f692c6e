export { useSignOut } from './use-sign-out.js'
export type { Viewer } from './viewer.js'
