export {
  type Credential,
  type CredentialsRefused,
  callerOfRequest,
} from './caller-of-request.js'
export { foundingAddress } from './join/found-office.js'
export { JoinResolver } from './join/join.resolver.js'
export { accessLetters } from './join/letters.js'
export { readAddressRange } from './keys/address-ranges.js'
export { makeExplorerKey } from './keys/explorer-key.js'
export { demonstrationKey, makeKey } from './keys/key-form.js'
export { KnownKeys } from './keys/known-keys.js'
export { forgetLinks } from './links/forget-links.js'
export { idInToken, tokenOf } from './links/token.js'
export { officeName } from './office-name.js'
export { serveOpenId } from './openid/openid.route.js'
export { OwnAccountResolver } from './own-account/own-account.resolver.js'
export { SecondFactorResolver } from './own-account/second-factor.resolver.js'
export { hashPassword } from './passwords/password.js'
export { PeopleResolver } from './people/people.resolver.js'
export { PersonResolver } from './people/person.resolver.js'
export {
  endSellerSession,
  endSellerSessionsOf,
  type SellerSession,
  startSellerSession,
} from './seller-session/seller-session.js'
export { actorOfRequest, isSecure, sessionTokenOf } from './sessions/actor-of-request.js'
export { deviceOf } from './sessions/device-of.js'
export { endExpiredSessions } from './sessions/end-expired-sessions.js'
export { writeSessionCookie } from './sessions/session-cookie.js'
export { livingSessions, type StaffSession } from './sessions/staff-session.js'
export { journalFailedSignIns } from './sign-in/failed-sign-ins.js'
export { SIGN_IN_ACTS } from './sign-in/record-sign-in.js'
export { SignInResolver } from './sign-in/sign-in.resolver.js'
export { ViewerResolver } from './viewer/viewer.resolver.js'
