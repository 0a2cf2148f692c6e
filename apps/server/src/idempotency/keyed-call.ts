import { hash } from 'node:crypto'
import type { Temporal } from 'temporal-polyfill'
import { canonicalJson } from '../journal/index.js'

/** An act that is done once for each key. */
export interface KeyedCall<Answer extends string> {
  /** Whose key it is. */
  readonly scope: string
  readonly mutation: string
  readonly key: string | null
  /** What is asked, without the key. */
  readonly body: object
  readonly at: Temporal.Instant
  /** What is answered when the act is done: an id. */
  readonly answer: Answer
}

/** 22 characters of base64url hold 128 bits. */
const FORM = /^[\x21-\x7e]{22,255}$/

/** Whether nobody can guess it: 128 random bits that everybody can read. */
export const isWellFormed = (key: string): boolean => FORM.test(key)

export const hashOfBody = (body: object): Buffer => hash('sha256', canonicalJson(body), 'buffer')
