import type { FastifyInstance } from 'fastify'
import type { Office } from '../office.js'
import { type Readiness, readReadiness, type Vitals } from './readiness.js'

/** However often it is asked, the database is asked once in so long. */
const ANSWER_HOLDS_FOR_IN_MS = 500

/**
 * `/healthz`: the process lives, so starting it again would not help. `/readyz`: it can do its work, or 503 with
 * the part that is not ready; a balancer then sends nobody here.
 */
export function serveHealth(server: FastifyInstance, office: Office, vitals: Vitals): void {
  let known: Promise<Readiness> | null = null
  const ask = (): Promise<Readiness> => {
    if (known === null) {
      known = readReadiness(office, vitals)
      void known.finally(() => setTimeout(() => (known = null), ANSWER_HOLDS_FOR_IN_MS).unref())
    }
    return known
  }
  server.get('/healthz', (_request, reply) => reply.header('cache-control', 'no-store').send({ alive: true }))
  server.get('/readyz', async (_request, reply) => {
    const answer = await (vitals.isStopping() ? readReadiness(office, vitals) : ask())
    return reply
      .code(answer.ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(answer)
  })
}
