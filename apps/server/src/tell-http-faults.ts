import type { FastifyInstance } from 'fastify'
import { graphError } from './graph/errors.js'
import { localeOf } from './graph/locale.js'
import { refusalWords } from './graph/words.js'

/** What does not reach the graph is told in its form: too large, unreadable, or our own fault, which is only named. */
export function tellHttpFaults(
  server: FastifyInstance,
  maximumBodyInBytes: number,
  onBug: (fault: Error, requestId: string) => void,
): void {
  server.setErrorHandler((fault: Error & { statusCode?: number; code?: string }, request, reply) => {
    const status = fault.statusCode ?? 500
    if (status >= 500) onBug(fault, request.id)
    const locale = localeOf(request.headers['accept-language'])
    const message =
      status === 413
        ? refusalWords.tooLarge[locale]({ maximumInMegabytes: maximumBodyInBytes / 1_000_000 })
        : status < 500
          ? refusalWords.unreadableRequest[locale]()
          : refusalWords.unavailable[locale]()
    const error = graphError(status < 500 ? 'BAD_USER_INPUT' : 'UNAVAILABLE', message, {
      requestId: request.id,
    })
    return reply
      .code(status)
      .type('application/json; charset=utf-8')
      .send({ errors: [error.toJSON()] })
  })
}
