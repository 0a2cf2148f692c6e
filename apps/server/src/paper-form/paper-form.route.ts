import type { Locale } from '@waarborg/domain/complaints'
import type { FastifyInstance } from 'fastify'
import type { Office } from '../office.js'
import { drawPaperForm, type FormOffice } from './draw-paper-form.js'

/** The address of the form in each language, as it may be printed on packaging. @source KM-20 */
const forms: Readonly<Record<string, Locale>> = {
  'meldingsformulier.pdf': 'NL',
  'report-form.pdf': 'EN',
}

/** GET of the form on paper, by everybody. */
export function servePaperForm(server: FastifyInstance, office: Office): void {
  const drawn = drawnOnce()
  server.get<{ Params: { file: string } }>('/form/:file', async (request, reply) => {
    const locale = forms[request.params.file]
    if (locale === undefined) return reply.code(404).send({ error: { code: 'NOT_FOUND' } })
    const row = await office.reads.row<FormOffice>({
      name: 'office on paper',
      text: 'select name, department, address as "postalAddress", telephone, email from office',
      values: [],
    })
    if (row === undefined) return reply.code(404).send({ error: { code: 'NOT_FOUND' } })
    return reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="${request.params.file}"`)
      .header('cache-control', 'no-cache')
      .send(await drawn(row, locale))
  })
}

/** Drawn again only when what is printed of the office changed, so that nobody can keep the server at it. */
function drawnOnce(): typeof drawPaperForm {
  const known = new Map<Locale, { readonly office: string; readonly pdf: Promise<Buffer> }>()
  return (office, locale) => {
    const facts = JSON.stringify(office)
    const last = known.get(locale)
    if (last?.office === facts) return last.pdf
    const pdf = drawPaperForm(office, locale)
    known.set(locale, { office: facts, pdf })
    return pdf
  }
}
