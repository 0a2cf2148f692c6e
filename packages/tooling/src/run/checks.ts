import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export interface Step {
  readonly title: string
  readonly program: string
  readonly args: readonly string[]
}

/** What must be right about the code as it is written, before any of it runs. */
export function checks(root: string): Step[] {
  const rules = 'packages/tooling/dependency-rules.cjs'
  return [
    { title: 'Format and lint', program: 'biome', args: ['check'] },
    { title: 'Types', program: 'tsc', args: ['-b', ...typedFolders(root)] },
    { title: 'One-way imports', program: 'depcruise', args: ['--config', rules, 'apps', 'packages'] },
    { title: 'Unused code', program: 'knip', args: ['--config', 'packages/tooling/knip.json'] },
  ]
}

function typedFolders(root: string): string[] {
  return ['packages', 'apps']
    .flatMap((kind) => readdirSync(join(root, kind)).map((name) => `${kind}/${name}`))
    .flatMap((folder) => [folder, `${folder}/e2e`])
    .filter((folder) => existsSync(join(root, folder, 'tsconfig.json')))
}
