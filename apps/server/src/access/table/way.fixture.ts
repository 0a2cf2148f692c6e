import type { Subject } from './table-objects.fixture.js'

/** How the fields of a type are asked: `%` is where they go, and `$` names what of an object. */
export interface Way {
  readonly about?: Subject
  readonly by: readonly string[]
  /** Null is an answer too: what acts changed is null when they were refused. */
  readonly nullIsSeen?: true
  /** It is done in a session of its own, for afterwards that is over. */
  readonly endsSession?: true
}

export type Ways = Readonly<Record<string, Way>>

export const to = (about: Subject, ...by: string[]): Way => ({ about, by })
export const by = (...ways: string[]): Way => ({ by: ways })
export const list = (type: string, name: string): Ways => ({
  [`${type}Connection`]: by(`{ ${name}(first: 3) { % } }`),
  [`${type}Edge`]: by(`{ ${name}(first: 3) { edges { % } } }`),
})

/** What an act answers to an input with which it does nothing, or without any. */
export const act = (name: string, input?: string): Way => ({
  by: [`mutation { ${name}${input === undefined ? '' : `(input: { ${input} })`} { % } }`],
  nullIsSeen: true,
})
