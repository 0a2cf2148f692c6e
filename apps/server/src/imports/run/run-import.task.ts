import type { ImportId } from '@waarborg/domain/foundation'
import { defineTask } from '../../jobs/index.js'
import { runImport } from './run-import.js'
import { RUN_IMPORT } from './run-import.task-name.js'

/** Takes an uploaded file in; one that another process holds, or that the server broke off, is tried again. */
export const runImportTask = defineTask<{ readonly importId: ImportId }>({
  name: RUN_IMPORT,
  run: async ({ importId }, { office, signal }) => {
    const { kind } = await runImport(office, importId, { signal, onlyWhenAskedFor: true })
    if (kind === 'busy') throw new Error('Another import of this source is running.')
    if (kind === 'interrupted') throw new Error('The server stopped in the middle; it goes on where it was.')
  },
})
