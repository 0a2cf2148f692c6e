import { Temporal } from 'temporal-polyfill'
import type { Result } from './result.js'

export const day = (text: string) => Temporal.PlainDate.from(text)

/** A moment by the clock on the wall in Amsterdam. */
export const moment = (text: string) =>
  Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Amsterdam').toInstant()

/** The value, or the rejections as an error for a test that did not expect any. */
export function accept<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value
  throw new Error(`Refused: ${JSON.stringify(result.rejections)}`)
}

/** Some of an object's properties, to compare whole: `toMatchObject` takes any two moments for equal. */
export function only<T, Key extends keyof T>(object: T, ...keys: readonly Key[]): Pick<T, Key> {
  return Object.fromEntries(keys.map((key) => [key, object[key]])) as Pick<T, Key>
}
