import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Metrics } from './metrics.js'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** `/metrics` for whoever shows the token; with another it is refused, and without a setting it is not there. */
export function serveMetrics(server: FastifyInstance, metrics: Metrics, token: string): void {
  const wanted = digest(`Bearer ${token}`)
  server.get('/metrics', async (request, reply) => {
    if (!timingSafeEqual(digest(request.headers.authorization ?? ''), wanted))
      return reply
        .code(401)
        .header('www-authenticate', 'Bearer')
        .send({ error: { code: 'UNAUTHENTICATED' } })
    return reply
      .header('cache-control', 'no-store')
      .type(metrics.contentType)
      .send(await metrics.print())
  })
}
