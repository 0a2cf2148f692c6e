import type { FastifyInstance } from 'fastify'

/** What every answer tells browsers; answers of the graph are kept nowhere. */
export function setHeaders(server: FastifyInstance): void {
  server.addHook('onRequest', (_request, reply, done) => {
    reply.headers({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    })
    done()
  })
  server.addHook('onSend', (request, reply, payload, done) => {
    if (request.url.startsWith('/graphql')) reply.header('cache-control', 'no-store')
    done(null, payload)
  })
}
