import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { graphError } from './errors.js'
import { localeOf } from './locale.js'
import { refusalWords } from './words.js'

const body = z.object({
  query: z.string().min(1),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
})

/** Refuses a POST that is no GraphQL request, before anything looks at it, in the caller's language. */
export async function mustBeReadable(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.method !== 'POST') return
  const isJson = /^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')
  if (isJson && body.safeParse(request.body).success) return
  const message = refusalWords.unreadableRequest[localeOf(request.headers['accept-language'])]()
  await reply
    .code(isJson ? 400 : 415)
    .type('application/json; charset=utf-8')
    .send({ errors: [graphError('BAD_USER_INPUT', message).toJSON()] })
}
