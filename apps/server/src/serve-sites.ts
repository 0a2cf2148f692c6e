import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

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

const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self' ws: wss:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** The built staff app at `/admin` and the public portal at `/`; an unknown address is the app's to explain. */
export async function serveSites(server: FastifyInstance): Promise<void> {
  const sites = { admin: siteOf('admin'), portal: siteOf('portal') }
  if (existsSync(sites.admin))
    await server.register(fastifyStatic, {
      root: sites.admin,
      prefix: '/admin/',
      decorateReply: false,
      index: false,
      preCompressed: true,
      setHeaders,
    })
  if (existsSync(sites.portal))
    await server.register(fastifyStatic, {
      root: sites.portal,
      prefix: '/',
      index: false,
      preCompressed: true,
      wildcard: false,
      setHeaders,
    })
  server.get('/admin', (_request, reply) => page(reply, sites.admin))
  server.get('/admin/', (_request, reply) => page(reply, sites.admin))
  server.get('/', (_request, reply) => page(reply, sites.portal))
  server.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
    if (!wantsPage) return reply.code(404).send({ error: { code: 'NOT_FOUND' } })
    const path = request.url.split('?')[0] ?? '/'
    return page(reply, path.startsWith('/admin') ? sites.admin : sites.portal)
  })
}

function page(reply: FastifyReply, site: string): FastifyReply {
  return reply
    .header('content-security-policy', policy)
    .header('cache-control', 'no-cache')
    .sendFile('index.html', site)
}

function setHeaders(reply: FastifyReply, path: string): void {
  reply.header('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
}
