export { OrganisationPage } from './organisation-page.js'
