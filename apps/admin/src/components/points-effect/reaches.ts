import type { Reach } from '@waarborg/schema'

/** Whom a violation can reach, from the narrowest on. */
export const reaches = [
  'ACCOUNT',
  'REGISTER_NUMBER',
  'REGISTER_NUMBER_AND_RELATED',
] as const satisfies readonly Reach[]
