export { NextPolicyPage } from './next-policy-page.js'
export { PointsPolicyPage } from './points-policy-page.js'
