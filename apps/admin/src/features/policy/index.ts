export { PolicyPage } from './policy-page.js'
