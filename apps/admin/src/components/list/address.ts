/** What the address bar holds: text only, so that it can be read and typed. */
export type Address = Readonly<Record<string, unknown>>

/** The part of the address after the question mark as names and texts. */
export function parseAddress(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search))
}

/**
 * Writes what is chosen after the question mark: lists with commas and the graph's fixed values in small
 * letters, nothing for what is not chosen.
 */
export function writeAddress(address: object): string {
  const written = new URLSearchParams()
  for (const [name, value] of Object.entries(address)) {
    const text = Array.isArray(value) ? value.map(writeItem).join(',') : String(value ?? '')
    if (text !== '') written.set(name, text)
  }
  const query = written.toString().replaceAll('%2C', ',')
  return query && `?${query}`
}

/** A text of the address, or nothing when it is absent, empty or longer than any search can be. */
export function textIn(address: Address, name: string): string | undefined {
  const value = address[name]
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
  return text.trim() !== '' && text.length <= 500 ? text : undefined
}

/** A switch of the address: present as `true`, otherwise absent. */
export function switchIn(address: Address, name: string): true | undefined {
  return String(address[name]) === 'true' ? true : undefined
}

/** A calendar day of the address, `2026-11-23`. */
export function dayIn(address: Address, name: string): string | undefined {
  const text = textIn(address, name)
  const [, month = 0, day = 0] = /^\d{4}-(\d\d)-(\d\d)$/.exec(text ?? '')?.map(Number) ?? []
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? text : undefined
}

/** Identifiers of the address, in the order in which they stand there, each once. */
export function idsIn(address: Address, name: string): readonly string[] | undefined {
  const found = [...new Set(listIn(address, name))].filter((id) => /^[a-z]+_[0-9a-z]+$/.test(id)).slice(0, 50)
  return found.length > 0 ? found : undefined
}

/** Fixed values of the graph from the address, where they stand as `in-contact` for `IN_CONTACT`. */
export function choicesIn<Choice extends string>(
  address: Address,
  name: string,
  known: readonly Choice[],
): readonly Choice[] | undefined {
  const written = new Set(listIn(address, name).map((text) => text.toLowerCase().replaceAll('_', '-')))
  const found = known.filter((choice) => written.has(writeChoice(choice)))
  return found.length > 0 ? found : undefined
}

/** How a fixed value of the graph stands in the address. */
export function writeChoice(choice: string): string {
  return choice.toLowerCase().replaceAll('_', '-')
}

function listIn(address: Address, name: string): string[] {
  const value = address[name]
  return (Array.isArray(value) ? value : String(value ?? '').split(',')).map(String).filter(Boolean)
}

function writeItem(item: unknown): string {
  const text = String(item)
  return /^[A-Z][A-Z_]*$/.test(text) ? writeChoice(text) : text
}
