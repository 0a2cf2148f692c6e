import { createHash } from 'node:crypto'
import { accepted, type Result, refused } from '@waarborg/domain/foundation'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { localeOf } from '../graph/locale.js'
import type { Office } from '../office.js'
import { FileFolder } from './file-folder.js'
import { hashOfTicket, UNCLAIMED_FOR } from './prepare-upload.js'
import { recogniseType } from './recognise-type.js'
import { type UploadRefusal, uploadRefusalWords } from './upload.words.js'
import { ACCEPTED_TYPES, MAXIMUM_FILE_SIZE_IN_BYTES } from './upload-limits.js'

/** PUT of one file to its one-time address. Answers 204, or 4xx with `{ error: { code, message } }`. */
export function serveUploads(server: FastifyInstance, office: Office): void {
  const files = new FileFolder(office.dataFolder)

  server.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: MAXIMUM_FILE_SIZE_IN_BYTES },
      (_request, body, done) => done(null, body),
    )
    scope.setErrorHandler((fault, request, reply) => {
      const tooLarge = (fault as { statusCode?: number }).statusCode === 413
      if (!tooLarge) throw fault
      return refuse('TOO_LARGE', request.headers['accept-language'], reply.code(413))
    })
    scope.put<{ Params: { ticket: string } }>(
      '/files/:ticket',
      {
        // Before anything of the file is read.
        onRequest: async (request, reply) => {
          const { headers, params } = request
          const announced = await office.reads.row<{ size: number }>(awaited(office, params.ticket))
          if (announced === undefined)
            return refuse('UNKNOWN_TICKET', headers['accept-language'], reply.code(404))
          const length = Number(headers['content-length'] ?? announced.size)
          if (length <= MAXIMUM_FILE_SIZE_IN_BYTES && length !== announced.size)
            return refuse('INCOMPLETE', headers['accept-language'], reply.code(400))
        },
      },
      async (request, reply) => {
        const content = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
        const stored = await store(office, files, request.params.ticket, content)
        if (stored.ok) return reply.code(204).send()
        const [refusal = 'UNKNOWN_TICKET'] = stored.rejections
        const status = refusal === 'UNKNOWN_TICKET' ? 404 : refusal === 'TYPE_NOT_ACCEPTED' ? 415 : 400
        return refuse(refusal, request.headers['accept-language'], reply.code(status))
      },
    )
  })

  function refuse(
    code: UploadRefusal,
    language: string | undefined,
    reply: { send(body: object): FastifyReply },
  ): FastifyReply {
    const facts = {
      maximumInMegabytes: MAXIMUM_FILE_SIZE_IN_BYTES / 1_000_000,
      endings: Object.values(ACCEPTED_TYPES).join(', '),
    }
    return reply.send({ error: { code, message: uploadRefusalWords[code][localeOf(language)](facts) } })
  }
}

/** Finds the row of a file that is still to come. */
const awaited = (office: Office, ticket: string) => ({
  text: `select id, announced_size::float8 as size from attachment
    where ticket_hash = $1 and uploaded_at is null and prepared_at >= $2`,
  values: [hashOfTicket(ticket), office.now().subtract(UNCLAIMED_FOR).toString()],
})

/** The file goes to disk before its row says so; a row never names a file that is not whole. */
async function store(
  office: Office,
  files: FileFolder,
  ticket: string,
  content: Buffer,
): Promise<Result<null, UploadRefusal>> {
  return office.transact(async (manager) => {
    const { text, values } = awaited(office, ticket)
    const [row] = (await manager.query(`${text} for update`, values)) as { id: string; size: number }[]
    if (row === undefined) return refused('UNKNOWN_TICKET' as const)
    if (content.length !== row.size) return refused('INCOMPLETE' as const)
    const mediaType = await recogniseType(content)
    if (mediaType === null) return refused('TYPE_NOT_ACCEPTED' as const)
    await files.write(row.id, content)
    await manager.query(
      'update attachment set uploaded_at = $2, media_type = $3, size = $4, sha256 = $5 where id = $1',
      [
        row.id,
        office.now().toString(),
        mediaType,
        content.length,
        createHash('sha256').update(content).digest(),
      ],
    )
    return accepted(null)
  })
}
