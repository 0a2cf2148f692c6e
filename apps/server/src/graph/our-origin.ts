import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Office } from '../office.js'
import { graphError } from './errors.js'
import { localeOf } from './locale.js'
import { refusalWords } from './words.js'

/** Whether the page that asks is one of ours; who is no browser sends no origin. */
export function isOurs(
  origin: string | undefined,
  host: string | undefined,
  office: Pick<Office, 'mode' | 'publicUrl'>,
): boolean {
  if (origin === undefined) return true
  if (origin === new URL(office.publicUrl()).origin) return true
  // Under another name or port, as in development: only while no real complaint can be read.
  return office.mode === 'demonstration' && host !== undefined && origin === `http://${host}`
}

/** Refuses what a page of another site lets a browser send, and a `Host` that is none, before anything looks at it. */
export const mustBeOurs =
  (office: Office) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { origin, host } = request.headers
    const locale = localeOf(request.headers['accept-language'])
    const fault =
      host && !URL.canParse(`http://${host}`)
        ? graphError('BAD_USER_INPUT', refusalWords.unreadableRequest[locale]())
        : isOurs(origin, host, office)
          ? null
          : graphError('FORBIDDEN', refusalWords.foreignOrigin[locale]())
    if (fault === null) return
    await reply
      .code(fault.extensions.code === 'FORBIDDEN' ? 403 : 400)
      .type('application/json; charset=utf-8')
      .send({ errors: [fault.toJSON()] })
  }
