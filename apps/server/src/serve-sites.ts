import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { pagePolicy } from './page-policy.js'

const siteOf = (app: 'admin' | 'portal'): string =>
  fileURLToPath(new URL(`../../${app}/dist/site`, import.meta.url))

/** The documents that the built pages ask, as each site brings them along; none where nothing was built. */
export async function readManifest(): Promise<Record<string, string>> {
  const manifest: Record<string, string> = {}
  for (const app of ['admin', 'portal'] as const) {
    const file = join(siteOf(app), 'documents.json')
    if (existsSync(file)) Object.assign(manifest, JSON.parse(await readFile(file, 'utf8')))
  }
  return manifest
}

/** Which changes of the graph were named, as the staff site brings them along; none where nothing was built. */
export async function readNamedChanges(): Promise<string> {
  const file = join(siteOf('admin'), 'breaking-changes.md')
  return existsSync(file) ? readFile(file, 'utf8') : ''
}

/** Files whose name holds a hash of their content never change. */
const HASHED = /\/assets\//

/** Where the built page has room for the mark by which one answer's own styles are known. */
const NONCE = 'nonce-of-this-answer'

/** The built staff app at `/admin` and the public portal at `/`; an unknown address is the app's to explain. */
export async function serveSites(server: FastifyInstance): Promise<void> {
  const pages = { admin: pageOf('admin'), portal: pageOf('portal') }
  for (const [app, prefix] of [
    ['admin', '/admin/'],
    ['portal', '/'],
  ] as const)
    if (pages[app] !== null)
      await server.register(fastifyStatic, {
        root: siteOf(app),
        prefix,
        decorateReply: false,
        index: false,
        preCompressed: true,
        wildcard: app === 'admin',
        setHeaders,
      })
  server.get('/admin', (_request, reply) => send(reply, pages.admin))
  server.get('/admin/', (_request, reply) => send(reply, pages.admin))
  server.get('/', (_request, reply) => send(reply, pages.portal))
  server.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
    if (!wantsPage) return send(reply, null)
    const path = request.url.split('?')[0] ?? '/'
    return send(reply, path.startsWith('/admin') ? pages.admin : pages.portal)
  })
}

/** The page that an app begins with; null when the app is not built. */
function pageOf(app: 'admin' | 'portal'): string | null {
  const file = join(siteOf(app), 'index.html')
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

/** The admin app writes styles while it runs, which the browser takes by the mark of this one answer. */
function send(reply: FastifyReply, page: string | null): FastifyReply {
  if (page === null) return reply.code(404).send({ error: { code: 'NOT_FOUND' } })
  const nonce = randomBytes(16).toString('base64')
  const policy = page.includes(NONCE) ? pagePolicy({ styles: `'nonce-${nonce}'` }) : pagePolicy()
  return reply
    .header('content-security-policy', policy)
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(page.replaceAll(NONCE, nonce))
}

function setHeaders(reply: FastifyReply, path: string): void {
  reply.header('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
}
