export interface TextFile {
  readonly path: string
  readonly text: string
}

const id = '(?:KP|KM|BP|OS|KW|D)-\\d+'
const anywhere = new RegExp(`\\b${id}\\b`, 'g')
/** A string that begins with one or more ids and goes on as a sentence. */
const title = new RegExp(`['"\`]((?:${id}[ ,]+)+)\\S`, 'g')

/**
 * Rules (in RULES.md files) without a test whose title begins with their id, and titles whose id no RULES.md
 * tells.
 */
export function ruleTitleFaults(rules: readonly TextFile[], tests: readonly TextFile[]): string[] {
  const told = mentions(rules, (text) => text.match(anywhere) ?? [])
  const tested = mentions(tests, (text) =>
    [...text.matchAll(title)].flatMap(([, ids = '']) => ids.match(anywhere) ?? []),
  )
  return [
    ...[...told]
      .filter(([rule]) => !tested.has(rule))
      .map(([rule, path]) => `${path}: no test title begins with ${rule}`),
    ...[...tested]
      .filter(([rule]) => !told.has(rule))
      .map(([rule, path]) => `${path}: no RULES.md tells ${rule}`),
  ]
}

/** Each id with the first file it stands in. */
function mentions(files: readonly TextFile[], idsIn: (text: string) => string[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const { path, text } of files)
    for (const rule of idsIn(text)) if (!found.has(rule)) found.set(rule, path)
  return found
}
