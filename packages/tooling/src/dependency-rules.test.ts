import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { liberties, offences, type Probe } from './dependency-probes.js'

const { forbidden, options } = createRequire(import.meta.url)('../dependency-rules.cjs') as {
  forbidden: (IForbiddenRuleType & { name: string })[]
  options: ICruiseOptions & { enhancedResolveOptions: object }
}

async function inspect(house: string): Promise<ICruiseResult> {
  const { enhancedResolveOptions, ...others } = options
  const whole = { ...others, baseDir: house, validate: true, ruleSet: { forbidden } }
  const { output } = await cruise(['apps', 'packages'], whole, enhancedResolveOptions)
  return output as ICruiseResult
}

let house = ''
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'house-'))
  const asks = {
    dependencies: { 'for-production': '1.0.0' },
    devDependencies: { 'for-development': '1.0.0' },
  }
  write('apps/server/package.json', JSON.stringify(asks))
  write('packages/domain/package.json', JSON.stringify({ dependencies: { 'temporal-polyfill': '1.0.0' } }))
  for (const name of ['for-production', 'for-development', 'temporal-polyfill']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }))
    write(`node_modules/${name}/index.js`, '')
  }
})
afterEach(() => rmSync(house, { recursive: true, force: true }))

function write(path: string, content: string): void {
  mkdirSync(join(house, dirname(path)), { recursive: true })
  writeFileSync(join(house, path), content)
}

function plant({ from, to, back, typesOnly }: Probe): void {
  const specifier = (here: string, there: string) => {
    const path = relative(dirname(here), there).replace(/\.tsx?$/, '.js')
    return path.startsWith('.') ? path : `./${path}`
  }
  const isFile = /^(apps|packages)\//.test(to)
  const importing = (specified: string) =>
    typesOnly ? `import type { It } from '${specified}'\nexport type Its = It` : `import '${specified}'`
  if (isFile) write(to, back ? importing(specifier(to, from)) : 'export {}')
  write(from, importing(isFile ? specifier(from, to) : to))
}

async function brokenRules(): Promise<string[]> {
  const { summary } = await inspect(house)
  return [...new Set(summary.violations.map((violation) => violation.rule.name))]
}

test.each(Object.entries(offences))(
  'an offence against %s breaks that rule and no other',
  async (rule, probe) => {
    plant(probe)
    expect(await brokenRules()).toEqual([rule])
  },
)

test('the ladder holds in the server too', async () => {
  plant({ from: 'apps/server/src/complaints/complaint.type.ts', to: 'apps/server/src/violations/index.ts' })
  expect(await brokenRules()).toEqual(['ladder-complaints'])
})

test.each(liberties)('$from may import $to', async (probe) => {
  plant(probe)
  const { modules } = await inspect(house)
  expect(modules.find((module) => module.source === probe.from)?.dependencies).toHaveLength(1)
  expect(await brokenRules()).toEqual([])
})

test('every rule has a probe and says what to do instead', () => {
  expect(forbidden.map((rule) => rule.name)).toEqual(Object.keys(offences))
  for (const { name, comment } of forbidden) expect(comment?.length, name).toBeGreaterThan(30)
})

test('the rules see through the names of our packages to their sources', async () => {
  const exported = { './*': { '@waarborg/source': './src/*/index.ts', default: './dist/*/index.js' } }
  write('packages/domain/package.json', JSON.stringify({ name: '@waarborg/domain', exports: exported }))
  write('packages/domain/src/complaints/index.ts', 'export {}')
  write('apps/portal/src/form.ts', `import '@waarborg/domain/complaints'`)
  mkdirSync(join(house, 'apps/portal/node_modules/@waarborg'), { recursive: true })
  symlinkSync(
    join(house, 'packages/domain'),
    join(house, 'apps/portal/node_modules/@waarborg/domain'),
    'junction',
  )
  const { modules } = await inspect(house)
  const [dependency] = modules.find(({ source }) => source === 'apps/portal/src/form.ts')?.dependencies ?? []
  expect(dependency?.resolved).toBe('packages/domain/src/complaints/index.ts')
  expect(await brokenRules()).toEqual(['pages-lean-on-schema-and-ui'])
})
