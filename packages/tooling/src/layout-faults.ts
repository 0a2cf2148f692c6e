const topLevel = [
  'README.md',
  'apps',
  // Where Windows looks for what a script of npm calls.
  'exec.cmd',
  'package.json',
  'packages',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'tsconfig.base.json',
  'turbo.json',
]

/** Names that say nothing of what is inside. */
const hollow = /^(utils?|helpers?|common|services?|managers?|shared|misc|types|constants)$/
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
const capital = ['README.md', 'RULES.md']

/** Where the tree strays from the house: given the paths of all its files. */
export function layoutFaults(files: readonly string[]): string[] {
  const visible = files.map((file) => file.split('/')[0] ?? '').filter((name) => !name.startsWith('.'))
  const top = new Set(visible)
  return [
    ...[...top]
      .filter((name) => !topLevel.includes(name))
      .map((name) => `${name} does not belong at the top`),
    ...topLevel.filter((name) => !top.has(name)).map((name) => `${name} is missing at the top`),
    ...files.filter((file) => /^(apps|packages)\//.test(file)).flatMap(nameFaults),
  ]
}

function nameFaults(file: string): string[] {
  const names = file.split('/')
  const last = names.at(-1) ?? ''
  const faults = names
    .filter((name) => hollow.test(name.replace(/\..*$/, '')))
    .map((name) => `${file}: name ${name} after what the office does`)
  return kebab.test(last) || capital.includes(last)
    ? faults
    : [...faults, `${file}: write the name in kebab-case`]
}
