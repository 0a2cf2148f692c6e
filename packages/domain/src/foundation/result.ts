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
  // Of one shape from the first moment: an object that grows name by name takes several times as long.
  const values: Record<string, unknown> = { ...parts }
  const rejections: unknown[] = []
  for (const name in parts) {
    const part = parts[name] as Result<unknown, unknown>
    if (part.ok) values[name] = part.value
    else rejections.push(...part.rejections)
  }
  return rejections.length > 0
    ? { ok: false, rejections: rejections as Rejections<Parts>[] }
    : accepted(values as Values<Parts>)
}
