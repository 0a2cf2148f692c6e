import type { Address } from './complainant.js'
import type { Complaint } from './complaint.js'
import { nameNeedles } from './name-needles.js'
import { inText, type Needle, readableOf } from './needle.js'

/** What would tell who complained, or lead to it. */
export type Datum = 'name' | 'email' | 'telephone' | 'postcode' | 'address' | 'complaint-number'

/** Where a text tells who complained. */
export interface Trace {
  readonly datum: Datum
  /** The place of its first character, in code points from 1. */
  readonly at: number
}

/** So many of the last digits tell a telephone number from all others of a country, however it is written. */
const TELLING_DIGITS = 8

/**
 * Where a text tells who complained: for each datum the first place. Capitals, accents, spaces and punctuation make
 * no difference. The order number is no such datum, since the seller knows it. @source D-16
 */
export function tracesIn(
  text: string,
  { complainant, number }: Pick<Complaint, 'complainant' | 'number'>,
): readonly Trace[] {
  const readable = readableOf(text)
  const needles = { ...contactNeedles(complainant), 'complaint-number': numberNeedles(number) }
  return (Object.entries(needles) as [Datum, readonly Needle[]][]).flatMap(([datum, each]) => {
    const places = each.map((needle) => inText(readable, needle)).filter((at) => at !== null)
    return places.length === 0 ? [] : [{ datum, at: Math.min(...places) }]
  })
}

function contactNeedles({ name, email, telephone, address }: Complaint['complainant']) {
  return {
    name: nameNeedles(name),
    email: email === null ? [] : [{ signs: email, within: 'anything' }],
    telephone: telephone === null ? [] : [{ signs: telephone.slice(-TELLING_DIGITS), within: 'digits' }],
    postcode: address === null ? [] : [postcodeNeedle(address.postcode)],
    address: address === null ? [] : addressNeedles(address),
  } as const satisfies Partial<Record<Datum, readonly Needle[]>>
}

/** A Belgian one is a number like any other, but for standing alone. */
const postcodeNeedle = (postcode: string): Needle => ({
  signs: postcode,
  within: /\p{L}/u.test(postcode) ? 'anything' : 'words',
})

/** Without what stands behind the number: of 12-B, 12 tells as much. */
function addressNeedles({ street, houseNumber }: Address): readonly Needle[] {
  const number = /^\d+/.exec(houseNumber)?.[0] ?? houseNumber
  return [`${street} ${number}`, `${number} ${street}`].map((signs) => ({ signs, within: 'words' }))
}

/** With or without its letter and its check digit. */
function numberNeedles(number: string): readonly Needle[] {
  return [{ signs: number.replace(/^\D+/, '').replace(/-\d$/, ''), within: 'digits' }]
}
