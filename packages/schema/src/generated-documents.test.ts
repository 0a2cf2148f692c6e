import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { generate, loadContext } from '@graphql-codegen/cli'
import { expect, test } from 'vitest'
import { home, read } from './graph-files.fixture.js'

const generated = 'src/generated'

async function generateInMemory(documents?: string): Promise<Record<string, string>> {
  const context = await loadContext(join(home, 'codegen.ts'))
  context.cwd = home
  const { generates } = context.getConfig()
  const [[folder, output]] = Object.entries(generates) as [[string, object]]
  if (documents) context.updateConfig({ generates: { ...generates, [folder]: { ...output, documents } } })
  const files = (await generate(context, false)) as { filename: string; content: string }[]
  return Object.fromEntries(files.map(({ filename, content }) => [filename, content]))
}

test('the typed documents are those of the graph and the operations as they stand', async () => {
  const fresh = await generateInMemory()
  const committed = readdirSync(join(home, generated), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|json)$/.test(name))
    .map((name) => [join(generated, name), read(join(generated, name))])
  expect(Object.keys(fresh).length).toBeGreaterThan(1)
  expect(Object.fromEntries(committed), 'run npm run schema').toEqual(fresh)
})

test('one operation less gives other documents', async () => {
  expect(await generateInMemory('operations/{access,complaints,handlers,orders}/*.graphql')).not.toEqual(
    await generateInMemory(),
  )
})
