import { may } from '@waarborg/domain/access'
import type { FastifyInstance } from 'fastify'
import { actorOfRequest } from '../access/index.js'
import { decodeId } from '../graph/ids.js'
import type { Office } from '../office.js'
import { FileFolder } from './file-folder.js'

interface Stored {
  readonly name: string
  readonly mediaType: string
  readonly size: string
}

/** GET of a complaint's file by staff who read complaints; for all others it is not there. */
export function serveDownloads(server: FastifyInstance, office: Office): void {
  const files = new FileFolder(office.dataFolder)
  server.get<{ Params: { id: string } }>('/attachments/:id', async (request, reply) => {
    const { actor } = await actorOfRequest(office, request.headers.cookie)
    const id = decodeId('attachment', request.params.id)
    const stored =
      id === null || !may(actor, 'complaints:read')
        ? undefined
        : await office.reads.row<Stored>({
            name: 'attachment to download',
            text: `select name, media_type as "mediaType", size from attachment where id = $1 and complaint_id is not null`,
            values: [id],
          })
    if (id === null || stored === undefined) return reply.code(404).send({ error: { code: 'NOT_FOUND' } })
    return reply
      .header('content-type', stored.mediaType)
      .header('content-length', stored.size)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeName(stored.name)}`)
      .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox")
      .send(files.read(id))
  })
}

/** The name as RFC 8187 writes it: also the four signs that an address may carry bare. */
const encodeName = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
