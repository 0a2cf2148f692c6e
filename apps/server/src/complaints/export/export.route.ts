import { Readable } from 'node:stream'
import { may } from '@waarborg/domain/access'
import { civilDateOf } from '@waarborg/domain/foundation'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import type { RequestContext } from '../../graph/context.js'
import { graphError } from '../../graph/errors.js'
import { makeContext } from '../../graph/http-context.js'
import { planCount } from '../../graph/list-page.js'
import { mustBeOurs } from '../../graph/our-origin.js'
import { refusalWords } from '../../graph/words.js'
import type { Office } from '../../office.js'
import { complaintList } from '../complaint-list.query.js'
import { asAnswered } from '../search/search-instead.js'
import { exportWords } from './export.words.js'
import { readExportRequest } from './read-export-request.js'
import { recordExport } from './record-export.js'
import { complaintsAsCsv } from './write-export.js'

/** More than this no spreadsheet is worked with. */
const MAXIMUM_ROWS = 50_000

/**
 * POST of a filter and an order, answered with the complaints that whoever asks sees in that list, as CSV. The header
 * `x-total-count` tells how many they are, for who shows the progress.
 */
export function serveComplaintExport(server: FastifyInstance, office: Office, schema: GraphQLSchema): void {
  server.post('/exports/complaints.csv', { preHandler: [mustBeOurs(office)] }, async (request, reply) => {
    try {
      const context = await contextOf(office, request)
      await mustRead(context)
      const typed = readExportRequest(schema, request.body, context)
      const asked = { ...typed, filter: await asAnswered(typed.filter, context) }
      const count = await countOf(asked, context)
      await recordExport(context, {
        complaints: count,
        withComplainant: asked.withComplainant,
        filter: asked.filter ?? {},
      })
      const on = civilDateOf(context.at)
      return await reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header(
          'content-disposition',
          `attachment; filename="${exportWords.fileName[context.locale]}-${on}.csv"`,
        )
        .header('cache-control', 'no-store')
        .header('x-total-count', count)
        .send(Readable.from(complaintsAsCsv(context, asked, count)))
    } catch (fault) {
      if (fault instanceof GraphQLError) return tell(reply, fault)
      throw fault
    }
  })
}

const contextOf = (office: Office, { headers, ip, id }: FastifyRequest): Promise<RequestContext> =>
  makeContext(
    office,
    {
      cookie: headers.cookie,
      authorization: headers.authorization,
      language: headers['accept-language'],
      idempotencyKey: undefined,
      address: ip,
      userAgent: headers['user-agent'],
      requestId: id,
    },
    { setHeader: null, onSlow: () => {} },
  )

async function mustRead({ actor, session, locale }: RequestContext): Promise<void> {
  if (session === null) throw graphError('UNAUTHENTICATED', refusalWords.signInFirst[locale]())
  if (session.secondFactorNeeded) throw graphError('FORBIDDEN', refusalWords.secondFactorFirst[locale]())
  if (!may(actor, 'complaints:read')) throw graphError('FORBIDDEN', refusalWords.notForYou[locale]())
}

async function countOf(
  { filter }: ReturnType<typeof readExportRequest>,
  context: RequestContext,
): Promise<number> {
  const statement = planCount(complaintList, filter, context, undefined, MAXIMUM_ROWS + 1)
  const count = (await context.office.reads.row<{ count: number }>(statement))?.count ?? 0
  if (count > MAXIMUM_ROWS)
    throw graphError('BAD_USER_INPUT', exportWords.tooMany[context.locale](MAXIMUM_ROWS))
  return count
}

const statuses: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, UNAVAILABLE: 503 }

const tell = (reply: FastifyReply, fault: GraphQLError): FastifyReply =>
  reply
    .code(statuses[String(fault.extensions.code)] ?? 400)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message: fault.message, extensions: { code: fault.extensions.code } }] })
