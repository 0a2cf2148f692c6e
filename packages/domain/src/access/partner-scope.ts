import type { Permission } from './permission.js'

/** What a seller's software can be given: these and nothing else, however a key is asked for. */
export const PARTNER_SCOPES = [
  'categories:read',
  'sellers:read',
  'violations:read',
  'extracts:read',
  'complaints:submit',
] as const satisfies readonly Permission[]

export type PartnerScope = (typeof PARTNER_SCOPES)[number]
