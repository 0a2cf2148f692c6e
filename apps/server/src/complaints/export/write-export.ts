import { CSV_MARK, csvRow } from '../../csv-row.js'
import type { RequestContext } from '../../graph/context.js'
import type { PageRequest } from '../../graph/list-definition.js'
import { readAll } from '../../graph/read-all.js'
import type { ComplaintFilter, ComplaintOrderFieldName } from '../complaint-list.args.js'
import { complaintList } from '../complaint-list.query.js'
import { askedFor, exportColumns } from './export-columns.js'

export interface ExportRequest
  extends Pick<PageRequest<ComplaintFilter, ComplaintOrderFieldName>, 'filter' | 'orderBy'> {
  readonly withComplainant: boolean
}

/**
 * The complaints that the reader sees as lines of CSV, a page at a time.
 * @param most so many as the journal says were taken along, and never one more
 */
export async function* complaintsAsCsv(
  context: RequestContext,
  { withComplainant, ...request }: ExportRequest,
  most: number,
): AsyncGenerator<string> {
  const columns = exportColumns(withComplainant)
  const { locale } = context
  yield `${CSV_MARK}${csvRow(columns.map(({ heading }) => heading[locale]))}`
  let left = most
  for await (const nodes of readAll(complaintList, request, context, askedFor(columns))) {
    const rows = nodes.slice(0, left)
    if (rows.length > 0) yield rows.map((row) => csvRow(columns.map(({ of }) => of(row, locale)))).join('')
    left -= rows.length
    if (left <= 0) return
  }
}
