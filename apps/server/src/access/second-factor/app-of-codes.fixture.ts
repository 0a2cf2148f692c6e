import { Secret, TOTP } from 'otpauth'

const STEP_IN_MILLISECONDS = 30_000

/**
 * The code that somebody's app shows for a secret in base 32.
 * @param now milliseconds since 1970
 * @param stepsOn later codes: each is taken once, and the next one half a minute early
 */
export const codeOf = (secret: string, now: number, stepsOn = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: now + stepsOn * STEP_IN_MILLISECONDS,
  })
