import { accepted, type FieldPath, type HandlerId, type Result, refused } from '../foundation/index.js'
import { initialsOf } from '../handlers/index.js'
import type { Colleague } from './colleague.js'
import type { MentionRejection } from './note-rejection.js'

/** Who is at the office, and who of them reads the complaint. */
export interface Mentionable {
  readonly colleagues: readonly Colleague[]
  readonly readers: readonly Colleague[]
}

/** An @ that begins a name: not within an address of e-mail. */
const AT = /(?<![\p{L}\p{N}._%+-])@(?=\p{L})/gu
const GOES_ON = /^[\p{L}\p{N}]/u

/**
 * Whom a text names with `@`: a whole name, a first name or initials, each once, in the order of the text. The longest
 * name that stands there counts, and of several people by that name whoever reads the complaint. What is nobody's name
 * is text.
 */
export function mentionsIn(
  text: string,
  { colleagues, readers }: Mentionable,
  path: FieldPath,
): Result<readonly HandlerId[], MentionRejection> {
  const mentioned = new Set<HandlerId>()
  const rejections: MentionRejection[] = []
  for (const { index } of text.matchAll(AT)) {
    const called = calledBy(text.slice(index + 1), colleagues)
    if (called === null) continue
    const { name, people } = called
    const [reader, ...others] = people.filter(({ id }) => readers.some((one) => one.id === id))
    if (reader === undefined) rejections.push({ kind: 'mentioned-may-not-read', path, name })
    else if (others.length > 0)
      rejections.push({
        kind: 'mention-unclear',
        path,
        name,
        people: [reader, ...others].map((one) => one.name),
      })
    else mentioned.add(reader.id)
  }
  return rejections.length > 0 ? refused(...rejections) : accepted([...mentioned])
}

/** The longest name at the beginning of a text, with all who have it. */
function calledBy(text: string, colleagues: readonly Colleague[]) {
  const names = colleagues.flatMap((one) => namesOf(one).map((name) => ({ name, one })))
  const standing = names.filter(({ name }) => standsFirst(text, name))
  const [longest] = standing.toSorted((a, b) => b.name.length - a.name.length)
  if (longest === undefined) return null
  const same = standing.filter(({ name }) => isSame(name, longest.name)).map(({ one }) => one)
  return { name: longest.name, people: [...new Set(same)] }
}

const namesOf = ({ name }: Colleague): readonly string[] => [
  name,
  name.split(' ')[0] ?? name,
  initialsOf(name),
]

const standsFirst = (text: string, name: string): boolean =>
  isSame(text.slice(0, name.length), name) && !GOES_ON.test(text.slice(name.length))

const isSame = (one: string, other: string): boolean =>
  one.toLocaleLowerCase('nl') === other.toLocaleLowerCase('nl')
