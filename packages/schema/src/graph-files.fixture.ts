import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSchema, type DocumentNode, type GraphQLSchema, parse, Source } from 'graphql'

export const home = fileURLToPath(new URL('..', import.meta.url))

export const read = (name: string): string => readFileSync(join(home, name), 'utf8')

export const readGraph = (name: 'schema.graphql' | 'published.graphql'): GraphQLSchema =>
  buildSchema(read(name))

export const readOperations = (): DocumentNode[] =>
  readdirSync(join(home, 'operations'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => parse(new Source(read(join('operations', name)), name)))
