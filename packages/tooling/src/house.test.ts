import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { clockFaults } from './clock-faults.js'
import { layoutFaults } from './layout-faults.js'
import { listFiles } from './list-files.js'
import { registryFaults } from './registry-faults.js'
import { ruleTitleFaults } from './rule-title-faults.js'
import { settingFaults } from './setting-faults.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const files = listFiles(root)
const read = (pattern: RegExp) =>
  files
    .filter((path) => pattern.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

const sound = [
  'README.md',
  'apps/portal/src/main.tsx',
  'exec.cmd',
  'package.json',
  'packages/domain/src/complaints/RULES.md',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'tsconfig.base.json',
  'turbo.json',
]
const testFile = /^(apps|packages)\/.*\.test\.tsx?$/
const ourOwn = 'packages/tooling/src/house.test.ts'

test('the tree is that of the house', () => {
  expect(layoutFaults(sound)).toEqual([])
  expect(layoutFaults(files)).toEqual([])
})

test.each([
  ['docs/readme.md', 'docs does not belong at the top'],
  ['apps/server/src/utils/text.ts', 'apps/server/src/utils/text.ts: name utils after what the office does'],
  ['packages/ui/src/types.ts', 'packages/ui/src/types.ts: name types.ts after what the office does'],
  [
    'apps/admin/src/helper.test.ts',
    'apps/admin/src/helper.test.ts: name helper.test.ts after what the office does',
  ],
  ['apps/admin/src/ComplaintRow.tsx', 'apps/admin/src/ComplaintRow.tsx: write the name in kebab-case'],
])('%s strays from it', (planted, fault) => {
  expect(layoutFaults([...sound, planted])).toEqual([fault])
})

test('a part of the house that is gone is missed', () => {
  expect(layoutFaults(sound.filter((file) => file !== 'turbo.json'))).toEqual([
    'turbo.json is missing at the top',
  ])
})

test('every rule has a test that begins with its id, and every such test has a rule', () => {
  const rules = read(/^(apps|packages)\/.*\/RULES\.md$/)
  const tests = read(testFile).filter(({ path }) => path !== ourOwn)
  expect(rules.length).toBeGreaterThan(0)
  expect(tests.length).toBeGreaterThan(0)
  expect(ruleTitleFaults(rules, tests)).toEqual([])
})

test('a rule without a test and a test without a rule are found', () => {
  const rules = [{ path: 'RULES.md', text: 'KP-3 within 24 hours, see D-1.\nKP-14 within 4 weeks.' }]
  const tests = [
    { path: 'a.test.ts', text: "test('KP-3 D-1 the clock stands still on Sunday')\ntest('it keeps KP-14')" },
    { path: 'b.test.ts', text: "test.each(days)('BP-3 points come back on %s')" },
  ]
  expect(ruleTitleFaults(rules, tests)).toEqual([
    'RULES.md: no test title begins with KP-14',
    'b.test.ts: no RULES.md tells BP-3',
  ])
})

test('the README tells every setting, and no other', () => {
  const code = read(/^(apps|packages)\/[^/]+\/src\/.*(?<!\.test)\.(tsx?|mjs)$/)
  expect(settingFaults(code, readFileSync(join(root, 'README.md'), 'utf8'))).toEqual([])
})

test('a setting that is not told and one that is not read are found', () => {
  const code = [
    { path: 'apps/server/src/config.ts', text: 'z\n  .object({\n    PORT: port,\n    HOST: z.string(),' },
    { path: 'packages/tooling/src/browser.ts', text: 'process.env.BROWSER ?? process.env.PATH' },
  ]
  expect(settingFaults(code, '| `PORT` | `4000` |\n| `SPEED` | fast |')).toEqual([
    'README.md does not tell what HOST does',
    'README.md does not tell what BROWSER does',
    'nothing reads SPEED of README.md',
  ])
})

test('the office has one clock, and the rules have none', () => {
  const product = read(
    /^(apps|packages)\/[^/]+\/src\/(?!.*\/test-).*(?<!\.(test|fixture|setup))\.tsx?$/,
  ).filter(({ path }) => !path.startsWith('packages/tooling/'))
  expect(product.some(({ text }) => text.includes('Temporal.Now'))).toBe(true)
  expect(clockFaults(product)).toEqual([])
})

test.each([
  ['apps/server/src/complaints/acts/close.ts', 'Temporal.Now.instant()', 'take the moment as an argument'],
  ['packages/domain/src/deadlines/due.ts', 'Temporal.Now.plainDateISO()', 'take the moment as an argument'],
  ['packages/domain/src/complaints/number.ts', 'Math.random()', 'take the choice as an argument'],
])('in %s %s is found', (path, text, fault) => {
  expect(clockFaults([{ path, text: `const it = ${text}` }])).toEqual([`${path}: ${fault}`])
})

test('nothing ties the house to a package registry', () => {
  const configurations = read(/^[^/]+$|(^|\/)package\.json$|^\.ci\//).filter(
    ({ path }) => path !== 'README.md',
  )
  expect(configurations.map(({ path }) => path)).toContain('pnpm-lock.yaml')
  expect(registryFaults(configurations)).toEqual([])
})

test.each([
  'registry=https://packages.example/npm/',
  '@waarborg:registry = https://packages.example',
  '    resolution: {integrity: sha512-x, tarball: https://packages.example/x.tgz}',
  '"resolved": "https://packages.example/x.tgz"',
  '//packages.example/:_authToken=secret',
])('%s is found', (line) => {
  expect(registryFaults([{ path: 'a', text: `first\n${line}` }])).toHaveLength(1)
})
