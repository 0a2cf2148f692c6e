import { Readable } from 'node:stream'
import { may } from '@waarborg/domain/access'
import type { FastifyInstance } from 'fastify'
import { actorOfRequest } from '../../access/index.js'
import { decodeId } from '../../graph/ids.js'
import { localeOf } from '../../graph/locale.js'
import type { Office } from '../../office.js'
import { readRun } from '../import-run.js'
import { rejectsAsCsv } from '../run/write-rejects.js'

/** GET of the rejects of an import as CSV by whoever reads imports; for all others it is not there. */
export function serveImportRejects(server: FastifyInstance, office: Office): void {
  server.get<{ Params: { id: string } }>('/imports/:id/rejects.csv', async (request, reply) => {
    const { actor } = await actorOfRequest(office, request.headers.cookie)
    const id = may(actor, 'imports:read') ? decodeId('import', request.params.id) : null
    const run = id === null ? null : await readRun(office.reads, id)
    if (run === null) return reply.code(404).send({ error: { code: 'NOT_FOUND' } })
    const locale = localeOf(request.headers['accept-language'])
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="rejects.csv"')
      .send(Readable.from(rejectsAsCsv(office.reads, run.id, locale)))
  })
}
