import type { RequestContext } from '../../graph/context.js'
import type { ImportRun } from '../import-run.js'
import type { ImportMapping } from '../mapping/import-mapping.js'
import type { ImportPreviewType } from './preview.type.js'
export const previewImport = async (
  _context: RequestContext,
  _run: ImportRun,
  _mapping: ImportMapping | null,
): Promise<ImportPreviewType> => ({
  encoding: null,
  delimiter: null,
  columns: [],
  recognisedAs: null,
  mapping: null,
  rows: [],
  lookedAt: 0,
  rejected: 0,
  faults: [],
  refusal: null,
  userErrors: [],
})
