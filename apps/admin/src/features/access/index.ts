export { SignInPage } from './sign-in-page.js'
export { useSignOut } from './use-sign-out.js'
export { readViewer, type Viewer } from './viewer.js'
