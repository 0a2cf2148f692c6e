import type { FastifyInstance } from 'fastify'
import type { Office } from '../office.js'

interface StoredLogo {
  readonly mediaType: string
  readonly content: Buffer
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** GET of the logo by everybody. Opened by itself, a drawing may still load and run nothing. */
export function serveLogo(server: FastifyInstance, office: Office): void {
  server.get<{ Params: { id: string } }>('/logo/:id', async (request, reply) => {
    const { id } = request.params
    const logo = UUID.test(id)
      ? await office.reads.row<StoredLogo>({
          name: 'logo',
          text: 'select media_type as "mediaType", content from office_logo where id = $1',
          values: [id],
        })
      : undefined
    if (logo === undefined) return reply.code(404).send({ error: { code: 'NOT_FOUND' } })
    return reply
      .header('content-type', logo.mediaType)
      .header(
        'content-security-policy',
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
      )
      .header('cache-control', 'public, max-age=31536000, immutable')
      .send(logo.content)
  })
}
