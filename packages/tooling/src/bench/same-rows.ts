import { isDeepStrictEqual } from 'node:util'
import type { Contest, Pair } from './compare.js'

/**
 * Asks both once for each of the bodies.
 * @throws when they do not answer with the same rows; ids are written differently and are left out
 */
export async function mustAnswerTheSame({ name, product, floor }: Contest, at: Pair): Promise<void> {
  for (const [index, body] of product.bodies.entries()) {
    const ours = await answerOf(`${at.product}${product.path}`, product.headers, body)
    const theirs = await answerOf(`${at.floor}${floor.path}`, floor.headers, floor.bodies[index] ?? '')
    if (!isDeepStrictEqual(ours, theirs))
      throw new Error(`${name}: product and floor differ.\n${firstDifference(ours, theirs)}`)
  }
}

async function answerOf(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<unknown> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}: ${text.slice(0, 500)}`)
  return withoutIds(JSON.parse(text) as unknown)
}

function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [] : [[key, withoutIds(inner)]])),
  )
}

function firstDifference(ours: unknown, theirs: unknown, path = 'answer'): string {
  const [mine, its] = [fieldsOf(ours), fieldsOf(theirs)]
  for (const key of new Set([...Object.keys(mine), ...Object.keys(its)]))
    if (!isDeepStrictEqual(mine[key], its[key])) return firstDifference(mine[key], its[key], `${path}.${key}`)
  return `${path}: ${JSON.stringify(ours)?.slice(0, 200)} against ${JSON.stringify(theirs)?.slice(0, 200)}`
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
