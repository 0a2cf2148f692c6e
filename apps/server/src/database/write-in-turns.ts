import { inTurns } from './in-turns.js'
import type { Statement } from './reads.js'
import { alike, asStatement, type Write } from './write-together.js'

/** Each number of them is a statement of its own that is kept prepared. */
const ALIKE_AT_MOST = 8

/**
 * Writes that need nothing locked before: what comes while something is written shares the next journey, and what is
 * alike one statement, which costs little more than for one of them. What one of them is refused for holds up no other:
 * each is then written alone.
 */
export function writeInTurns(
  send: (statement: Statement) => Promise<unknown>,
): (writes: readonly Write[]) => Promise<void> {
  const sent = (...same: readonly (readonly Write[])[]) =>
    send(asStatement(...same)).then(
      () => same.map(() => null),
      (fault: Error) => same.map(() => fault),
    )
  const written = async (...same: readonly (readonly Write[])[]): Promise<readonly (Error | null)[]> => {
    const outcomes = await sent(...same)
    if (same.length === 1 || !outcomes.some(isOfOne)) return outcomes
    return (await Promise.all(same.map((writes) => sent(writes)))).flat()
  }
  const turns = inTurns<readonly Write[], null>(async (all) => {
    const outcomes = new Map<readonly Write[], Error | null>()
    const together = alike(all).map(async (same) => {
      for (const [place, outcome] of (await written(...same)).entries()) {
        const writes = same[place]
        if (writes !== undefined) outcomes.set(writes, outcome)
      }
    })
    await Promise.all(together)
    return all.map((writes) => outcomes.get(writes) ?? null)
  }, ALIKE_AT_MOST)
  return async (writes) => void (await turns.load(writes))
}

/** A value, a key or a row: what is too long, there already, or twice among them. */
const isOfOne = (fault: Error | null): boolean =>
  /^(2[123]|54)/.test((fault as { readonly code?: string } | null)?.code ?? '')
