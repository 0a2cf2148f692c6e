import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { makeSchema } from '../schema.js'
import { printGraph } from './print-graph.js'

const committed = new URL('../../../../packages/schema/schema.graphql', import.meta.url)

it('the committed graph is the one that the server serves; else run `npm run schema`', async () => {
  expect(printGraph(await makeSchema())).toBe(await readFile(committed, 'utf8'))
})
