import type { FieldPath, FieldRejection } from './field-rejection.js'
import { parseRequiredText } from './parse-text.js'
import { accepted, type Result, refused } from './result.js'

const MAXIMUM = 254
const LOCAL = /^(?=.{1,64}$)[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/

/** One bare address that any mail server takes: the name as written, the domain in lower case ASCII. */
export function parseEmail(raw: string | null | undefined, path: FieldPath): Result<string, FieldRejection> {
  const text = parseRequiredText(raw, { path, maximum: MAXIMUM, multiline: false })
  if (!text.ok) return text
  const at = text.value.lastIndexOf('@')
  const local = text.value.slice(0, at)
  const domain = asciiDomain(text.value.slice(at + 1))
  const address = `${local}@${domain}`
  const deliverable = at > 0 && LOCAL.test(local) && DOMAIN.test(domain) && address.length <= MAXIMUM
  return deliverable ? accepted(address) : refused({ kind: 'invalid-form', path, expected: 'email' })
}

/** A domain with accents is sent to under its ASCII name (`xn--…`). */
function asciiDomain(domain: string): string {
  if (!/[^\p{ASCII}]/u.test(domain) || /[^\p{L}\p{M}\p{N}.-]/u.test(domain)) return domain.toLowerCase()
  return URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : domain
}
