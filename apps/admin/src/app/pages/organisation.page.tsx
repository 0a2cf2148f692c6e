export { OrganisationPage as OrganisationScreen } from '../../features/organisation/index.js'
