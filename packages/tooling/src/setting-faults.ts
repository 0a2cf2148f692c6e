import type { TextFile } from './rule-title-faults.js'

/** What every system sets, and nobody configures Waarborg with. */
const ofTheSystem = ['HOME', 'PATH', 'PROGRAMFILES', 'LOCALAPPDATA']

const read = /process\.env\.([A-Z][A-Z_]+)/g
const listed = /^ {4}([A-Z][A-Z_]+):/gm
const told = /^\| `([A-Z][A-Z_]+)`/gm

/** Settings that the product reads and the README does not tell, and the reverse. */
export function settingFaults(product: readonly TextFile[], readme: string): string[] {
  const inCode = new Set(
    product.flatMap(({ path, text }) => [
      ...namesIn(text, read),
      ...(path === 'apps/server/src/config.ts' ? namesIn(text, listed) : []),
    ]),
  )
  const inReadme = new Set(namesIn(readme, told))
  return [
    ...[...inCode]
      .filter((name) => !inReadme.has(name) && !ofTheSystem.includes(name))
      .map((name) => `README.md does not tell what ${name} does`),
    ...[...inReadme].filter((name) => !inCode.has(name)).map((name) => `nothing reads ${name} of README.md`),
  ]
}

const namesIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name)
