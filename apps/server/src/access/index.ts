export { AccessResolver } from './access.resolver.js'
export { actorOfRequest, isSecure } from './actor-of-request.js'
export {
  type Credential,
  type CredentialsRefused,
  callerOfRequest,
} from './caller-of-request.js'
export { readAddressRange } from './keys/address-ranges.js'
export { makeExplorerKey } from './keys/explorer-key.js'
export { makeKey } from './keys/key-form.js'
export { KnownKeys } from './keys/known-keys.js'
export { hashPassword } from './password.js'
export { writeSessionCookie } from './session-cookie.js'
export { readSessions, type StaffSession } from './staff-session.js'
