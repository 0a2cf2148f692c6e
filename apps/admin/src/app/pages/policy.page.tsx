export { PolicyPage as PolicyScreen } from '../../features/policy/index.js'
