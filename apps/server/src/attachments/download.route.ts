import { type Actor, may } from '@waarborg/domain/access'
import type { AttachmentId } from '@waarborg/domain/foundation'
import type { FastifyInstance } from 'fastify'
import { actorOfRequest } from '../access/index.js'
import { nameOf } from '../database/reads.js'
import { decodeId } from '../graph/ids.js'
import { Binder } from '../graph/list-definition.js'
import { visibleComplaints } from '../graph/visible-complaints.js'
import type { Office } from '../office.js'
import { recordReading } from '../readings/index.js'
import { FileFolder } from './file-folder.js'

interface Stored {
  readonly name: string
  readonly mediaType: string
  readonly size: string
  /** Null of what shows a violation. */
  readonly complaintId: string | null
}

/** GET of a complaint's file by staff who may see that complaint; for all others it is not there. */
export function serveDownloads(server: FastifyInstance, office: Office): void {
  const files = new FileFolder(office.dataFolder)
  server.get<{ Params: { id: string } }>('/attachments/:id', async (request, reply) => {
    const { actor } = await actorOfRequest(office, request.headers.cookie)
    const id = decodeId('attachment', request.params.id)
    const stored = id === null ? undefined : await findStored(id, actor, office)
    if (id === null || stored === undefined) return reply.code(404).send({ error: { code: 'NOT_FOUND' } })
    if (stored.complaintId !== null)
      await recordReading({ office, actor, at: office.now() }, stored.complaintId)
    return reply
      .header('content-type', stored.mediaType)
      .header('content-length', stored.size)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeName(stored.name)}`)
      .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox")
      .send(files.read(id))
  })
}

/** The file, when the reader may see the complaint that it came with, or staff the violation that it shows. */
function findStored(id: AttachmentId, actor: Actor, office: Office): Promise<Stored | undefined> {
  const binder = new Binder()
  const text = `select a.name, a.media_type as "mediaType", a.size, a.complaint_id as "complaintId" from attachment a
    where a.id = ${binder.bind(id)} and (${showsViolation(actor)}
      or exists (select from complaint c where c.id = a.complaint_id and ${visibleComplaints('c')(binder, { actor })}))`
  return office.reads.row<Stored>({ name: nameOf(text), text, values: binder.values })
}

/** Evidence is for staff who read violations. */
const showsViolation = (actor: Actor): string =>
  actor.kind === 'staff' && may(actor, 'violations:read')
    ? 'exists (select from violation_evidence e where e.attachment_id = a.id)'
    : 'false'

/** The name as RFC 8187 writes it: also the four signs that an address may carry bare. */
const encodeName = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
