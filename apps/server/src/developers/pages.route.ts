import type { Locale } from '@waarborg/domain/complaints'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { z } from 'zod'
import { callerOfRequest } from '../access/index.js'
import { localeOf } from '../graph/locale.js'
import type { Office } from '../office.js'
import { accessPage } from './access-page.js'
import { changelogPage } from './changelog-page.js'
import { page } from './html.js'
import { pagesCss } from './pages.css.js'
import { pageWords } from './pages.words.js'
import { referencePage } from './reference-page.js'

const policy =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
const asked = z.object({ q: z.string().max(100).catch('') }).catch({ q: '' })

/**
 * The reference of the graph, who sees what of it, and its changes, as pages for people. In production they are for who is signed in, as
 * the graph's own account of itself is.
 * @param record which changes were named, as the house keeps them
 */
export function serveDeveloperPages(
  server: FastifyInstance,
  office: Office,
  schema: GraphQLSchema,
  record: string,
): void {
  const serve = (path: string, write: (search: string, locale: Locale) => string) =>
    server.get(path, async (request, reply) => {
      const locale = localeOf(request.headers['accept-language'])
      if (!(await mayRead(office, request))) return send(reply.code(401), signInPage(locale))
      return send(reply, write(asked.parse(request.query).q, locale))
    })
  serve('/developers/reference', (search, locale) => referencePage(schema, search, locale))
  serve('/developers/access', accessPage)
  serve('/developers/changelog', (_search, locale) => changelogPage(schema, record, locale))
  server.get('/developers/pages.css', (_request, reply) =>
    reply.type('text/css; charset=utf-8').send(pagesCss),
  )
}

async function mayRead(office: Office, { headers, ip }: FastifyRequest): Promise<boolean> {
  if (office.mode === 'demonstration') return true
  const { cookie, authorization } = headers
  const caller = await callerOfRequest(office, { cookie, authorization, address: ip })
  return caller.ok && caller.value.credential !== 'none'
}

const send = (reply: FastifyReply, html: string): FastifyReply =>
  reply
    .headers({ 'content-security-policy': policy, 'cache-control': 'no-store' })
    .type('text/html; charset=utf-8')
    .send(html)

const signInPage = (locale: Locale): string =>
  page({
    language: locale === 'NL' ? 'nl' : 'en',
    title: pageWords.signIn[locale](),
    body: `<main><h1>${pageWords.signIn[locale]()}</h1>
<p>${pageWords.signInText[locale]()}</p>
<p><a href="/admin/sign-in">${pageWords.signIn[locale]()}</a></p></main>`,
  })
