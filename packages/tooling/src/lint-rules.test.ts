import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))

let house = ''
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'house-'))
  for (const name of ['.biome.json', '.gitignore']) copyFileSync(join(root, name), join(house, name))
})
afterEach(() => rmSync(house, { recursive: true, force: true }))

/** The rules that the text breaks when it stands in that file. */
function broken(file: string, text: string): string[] {
  mkdirSync(join(house, dirname(file)), { recursive: true })
  writeFileSync(join(house, file), text)
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', '--reporter=github'], {
    cwd: house,
    encoding: 'utf8',
  })
  return [...stdout.matchAll(/title=lint\/\w+\/(\w+)/g)].map(([, rule = '']) => rule)
}

const moment = 'export const started = new Date()\n'

test.each([
  ['the global Date', 'apps/server/src/complaints/acts/x.ts', moment, ['noRestrictedGlobals']],
  ['the global Date in a page', 'apps/admin/src/components/x.tsx', moment, ['noRestrictedGlobals']],
  [
    'a part of a screen that takes the screen with it',
    'apps/admin/src/features/x.tsx',
    "import { lazy } from 'react'\n\nexport const Part = lazy(() => import('./part.js'))\n",
    ['noRestrictedImports'],
  ],
  [
    'the environment in a rule',
    'packages/domain/src/complaints/x.ts',
    'export const { env } = process\n',
    ['noRestrictedGlobals'],
  ],
  [
    'a clock in a rule',
    'packages/domain/src/deadlines/x.ts',
    'export const at = performance.now()\n',
    ['noRestrictedGlobals'],
  ],
  ['an enum', 'packages/domain/src/complaints/x.ts', 'export enum State { Open }\n', ['noEnum']],
  ['any', 'apps/server/src/graph/x.ts', 'export const x = (it: any) => it\n', ['noExplicitAny']],
  ['a default export', 'apps/portal/src/x.tsx', 'export default 1\n', ['noDefaultExport']],
  [
    'a bare name for a Node module',
    'apps/server/src/x.ts',
    "export * from 'fs'\n",
    ['useNodejsImportProtocol'],
  ],
])('%s is refused', (_name, file, text, rules) => {
  expect(broken(file, text)).toEqual(rules)
})

test.each([
  ['Date where the driver’s values become moments', 'apps/server/src/database/columns.ts', moment],
  ['the environment in the server', 'apps/server/src/main.ts', 'export const { env } = process\n'],
  ['a default export that a tool asks for', 'apps/portal/vite.config.ts', 'export default {}\n'],
])('%s is allowed', (_name, file, text) => {
  // A second fault shows that the file was looked at.
  expect(broken(file, `${text}debugger\n`)).toEqual(['noDebugger'])
})
