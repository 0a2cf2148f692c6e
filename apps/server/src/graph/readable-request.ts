import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type ErrorCode, graphError } from './errors.js'
import type { KnownDocuments } from './known-documents.js'
import { localeOf } from './locale.js'
import { refusalWords } from './words.js'

const parts = {
  documentId: z.string().nullish(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
}
const body = z.union([
  z.object({ ...parts, query: z.string().min(1) }),
  z.object({ ...parts, query: z.literal('').nullish() }).refine((given) => hashIn(given) !== null),
])

/** The hash of a known document in a call, wherever clients put it. */
export function hashIn(call: {
  readonly documentId?: string | null | undefined
  readonly extensions?: Readonly<Record<string, unknown>> | null | undefined
}): string | null {
  if (call.documentId) return call.documentId
  const { persistedQuery } = call.extensions ?? {}
  const hash = (persistedQuery as { sha256Hash?: unknown } | undefined)?.sha256Hash
  return typeof hash === 'string' ? hash : null
}

/**
 * Refuses what is no GraphQL request, before anything looks at it, in the caller's language; and writes the known
 * document that a call names into it.
 */
export const mustBeReadable =
  (documents: KnownDocuments) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (request.method === 'GET') return readAddress(documents, request, reply)
    if (request.method !== 'POST') return
    const isJson = /^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')
    const read = body.safeParse(request.body)
    if (!isJson || !read.success)
      return refuse(request, reply, isJson ? 400 : 415, 'BAD_USER_INPUT', 'unreadableRequest')
    if (read.data.query) return
    const query = await documents.textOf(hashIn(read.data) ?? '')
    if (query === null) return refuse(request, reply, 400, 'UNKNOWN_DOCUMENT', 'unknownDocument')
    const { operationName, variables } = read.data
    request.body = { query, ...(operationName && { operationName }), ...(variables && { variables }) }
  }

/** An address may be kept and followed by anybody, so it asks only documents that we know. */
async function readAddress(
  documents: KnownDocuments,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const given = z.record(z.string(), z.string()).safeParse(request.query)
  const { query, documentId, extensions, ...rest } = given.success ? given.data : {}
  if (query) return refuse(request, reply, 400, 'UNKNOWN_DOCUMENT', 'onlyKnownByAddress')
  const hash = hashIn({ documentId, extensions: readJson(extensions) })
  if (hash === null) return refuse(request, reply, 400, 'BAD_USER_INPUT', 'unreadableRequest')
  const text = await documents.textOf(hash)
  if (text === null) return refuse(request, reply, 400, 'UNKNOWN_DOCUMENT', 'unknownDocument')
  const { operationName, variables } = rest
  const known = Object.entries({ query: text, operationName, variables }).filter(([, value]) => value)
  request.raw.url = `/graphql?${new URLSearchParams(known as [string, string][])}`
}

function readJson(text: string | undefined): Record<string, unknown> | null {
  const read = z
    .string()
    .transform((given, context) => {
      try {
        return JSON.parse(given) as unknown
      } catch {
        context.addIssue({ code: 'custom', message: 'no JSON' })
        return z.NEVER
      }
    })
    .pipe(z.record(z.string(), z.unknown()))
    .safeParse(text)
  return read.success ? read.data : null
}

async function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: ErrorCode,
  words: 'unreadableRequest' | 'unknownDocument' | 'onlyKnownByAddress',
): Promise<void> {
  const message = refusalWords[words][localeOf(request.headers['accept-language'])]()
  await reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [graphError(code, message).toJSON()] })
}
