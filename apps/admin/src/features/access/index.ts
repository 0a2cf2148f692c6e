export { SignInPage } from './sign-in-page.js'
export { useSignOut } from './use-sign-out.js'
export type { Viewer } from './viewer.js'
