import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { may } from '@waarborg/domain/access'
import { accepted, type ImportId, type Result, refused } from '@waarborg/domain/foundation'
import type { FastifyInstance } from 'fastify'
import { actorOfRequest } from '../../access/index.js'
import { localeOf } from '../../graph/locale.js'
import type { Office } from '../../office.js'
import { hashOfTicket, MAXIMUM_FILE_IN_BYTES, SENT_WITHIN } from '../acts/prepare-import.js'
import { type FileSurvey, Survey } from '../csv/survey.js'
import { lockRun } from '../import-run.js'
import { recordImport } from '../record-import.js'
import { fileOf } from './import-folder.js'
import { type ImportUploadRefusal, importUploadWords } from './upload.words.js'

const statuses: Record<ImportUploadRefusal, number> = {
  NOT_FOR_YOU: 403,
  UNKNOWN_ADDRESS: 404,
  INCOMPLETE: 400,
  TOO_LARGE: 413,
}

/**
 * PUT of a file to its one-time address by whoever may run imports. It goes to disk as it comes, never whole in
 * memory. Answers 204, or 4xx with `{ error: { code, message } }`.
 */
export function serveImportUploads(server: FastifyInstance, office: Office): void {
  server.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    scope.put<{ Params: { ticket: string } }>(
      '/imports/:ticket',
      { bodyLimit: MAXIMUM_FILE_IN_BYTES },
      async (request, reply) => {
        const { actor } = await actorOfRequest(office, request.headers.cookie)
        const body = (request.body ?? []) as AsyncIterable<Buffer>
        const received = may(actor, 'imports:run')
          ? await receive(
              office,
              request.params.ticket,
              Number(request.headers['content-length'] ?? 0),
              body,
              actor,
            )
          : refused('NOT_FOR_YOU' as const)
        if (received.ok) return reply.code(204).send()
        const [code = 'UNKNOWN_ADDRESS'] = received.rejections
        const message = importUploadWords[code][localeOf(request.headers['accept-language'])]
        return reply.code(statuses[code]).send({ error: { code, message } })
      },
    )
  })
}

interface Awaited {
  readonly id: ImportId
  readonly size: number
}

async function receive(
  office: Office,
  ticket: string,
  length: number,
  body: AsyncIterable<Buffer>,
  actor: Parameters<typeof recordImport>[4]['actor'],
): Promise<Result<null, ImportUploadRefusal>> {
  const awaited = await office.reads.row<Awaited>({
    text: `select id, size::float8 as size from import_run
      where ticket_hash = $1 and state = 'PREPARED' and prepared_at >= $2`,
    values: [hashOfTicket(ticket), office.now().subtract(SENT_WITHIN).toString()],
  })
  if (awaited === undefined) return refused('UNKNOWN_ADDRESS')
  if (length > awaited.size) return refused('TOO_LARGE')
  const path = fileOf(office.dataFolder, awaited.id)
  // Two sendings to one address do not write in each other's file; the first that is whole counts.
  const part = `${path}.${ticket.slice(0, 4)}${process.hrtime.bigint()}.part`
  try {
    const survey = await write(part, body, awaited.size)
    if (survey === null) return refused('TOO_LARGE')
    if (survey.size !== awaited.size) return refused('INCOMPLETE')
    return await markReady(office, awaited.id, survey, actor, () => rename(part, path))
  } catch (fault) {
    if ((fault as { code?: string }).code === 'ERR_STREAM_PREMATURE_CLOSE') return refused('INCOMPLETE')
    throw fault
  } finally {
    await rm(part, { force: true })
  }
}

/** What was written; null when there was more than was announced. */
async function write(path: string, body: AsyncIterable<Buffer>, size: number): Promise<FileSurvey | null> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const survey = new Survey()
  let room = size
  const watched = async function* () {
    for await (const chunk of body) {
      room -= chunk.length
      if (room < 0) return
      survey.push(chunk)
      yield chunk
    }
  }
  await pipeline(watched, createWriteStream(path, { mode: 0o600, flush: true }))
  return room < 0 ? null : survey.end()
}

/** The file stands in its place before its row says so. */
async function markReady(
  office: Office,
  id: ImportId,
  survey: FileSurvey,
  actor: Parameters<typeof recordImport>[4]['actor'],
  place: () => Promise<void>,
): Promise<Result<null, ImportUploadRefusal>> {
  return office.transact<null, ImportUploadRefusal>(async (manager) => {
    const run = await lockRun(manager, id)
    if (run?.state !== 'PREPARED') return refused('UNKNOWN_ADDRESS')
    await place()
    await manager.query(
      `update import_run set state = 'READY', sha256 = $2, encoding = $3, version = version + 1 where id = $1`,
      [id, survey.sha256, survey.encoding],
    )
    const after = { id, state: 'READY', version: run.version + 1 } as const
    await recordImport(
      manager,
      'import-file-received',
      after,
      { sha256: survey.sha256.toString('hex') },
      {
        actor,
        at: office.now(),
      },
    )
    return accepted(null)
  })
}
