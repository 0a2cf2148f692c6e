/** What the office answers: the value, or every reason why not. A refusal has at least one rejection. */
export type Result<T, R> = Accepted<T> | Refused<R>

export interface Accepted<T> {
  readonly ok: true
  readonly value: T
}

export interface Refused<R> {
  readonly ok: false
  readonly rejections: readonly R[]
}

export function accepted<T>(value: T): Accepted<T> {
  return { ok: true, value }
}

export function refused<R>(...rejections: R[]): Refused<R> {
  return { ok: false, rejections }
}

type Values<Parts> = {
  -readonly [Key in keyof Parts]: Parts[Key] extends Result<infer Value, unknown> ? Value : never
}
type Rejections<Parts> = Parts[keyof Parts] extends Result<unknown, infer Rejection> ? Rejection : never

/** All parts of a form at once: every value, or the rejections of all of them in the order of the parts. */
export function together<Parts extends Record<string, Result<unknown, unknown>>>(
  parts: Parts,
): Result<Values<Parts>, Rejections<Parts>> {
  const rejections = Object.values(parts).flatMap((part) => (part.ok ? [] : part.rejections))
  if (rejections.length > 0) return { ok: false, rejections: rejections as Rejections<Parts>[] }
  const values = Object.entries(parts).map(([name, part]) => [name, part.ok ? part.value : undefined])
  return accepted(Object.fromEntries(values) as Values<Parts>)
}
