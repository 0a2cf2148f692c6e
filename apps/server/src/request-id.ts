import type { FastifyInstance } from 'fastify'
import { newRequestId } from './graph/mask-error.js'

/** Hexadecimal digits and hyphens, as UUIDs and traces have them: nothing that could be anybody's name. */
const WELL_FORMED = /^[0-9a-f][0-9a-f-]{14,62}[0-9a-f]$/i

/** The id of a request: the caller's own from `X-Request-Id` when it is well-formed, else a new one. */
export function requestIdOf(given: string | readonly string[] | undefined): string {
  return typeof given === 'string' && WELL_FORMED.test(given) ? given : newRequestId()
}

/** Tells every caller the id under which the log knows the request. */
export function tellRequestIds(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id)
    done()
  })
}
