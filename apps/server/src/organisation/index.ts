export { ChangeOrganisationMutation } from './change-organisation.mutation.js'
export { serveLogo } from './logo.route.js'
export { OrganisationResolver } from './organisation.resolver.js'
export { readOrganisation } from './read-organisation.js'
