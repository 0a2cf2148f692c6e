import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { makeSchema } from '../schema.js'
import { printGraph } from './print-graph.js'

const target = new URL('../../../../packages/schema/schema.graphql', import.meta.url)
await writeFile(target, printGraph(await makeSchema()))
console.log(`Written: ${fileURLToPath(target)}`)
