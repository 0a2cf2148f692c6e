export {
  NextPolicyPage as NextPolicyScreen,
  PointsPolicyPage as PointsPolicyScreen,
} from '../../features/policy-points/index.js'
