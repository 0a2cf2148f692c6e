import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PrepareImportDocument, StartImportDocument, StopImportDocument } from '@waarborg/schema'
import { decodeId } from '../../graph/ids.js'
import { runImport } from '../../imports/run/run-import.js'
import type { PersonKey, TestOffice } from '../../test-office/test-office.fixture.js'

const history = 'Nr;Ontvangen;Soort;Land\nA1;2025-11-03;bril;NL\nA2;gisteren;bril;NL\n'
export const mapping = {
  fields: [
    { field: 'externalId', columns: ['Nr'] },
    { field: 'receivedOn', columns: ['Ontvangen'] },
    { field: 'category', columns: ['Soort'], values: [{ from: 'bril', to: 'ZZ-01' }], otherwise: 'ZZ-01' },
  ],
  categories: [
    { code: 'ZZ', nameNl: 'Brillen', nameEn: 'Glasses' },
    { code: 'ZZ-01', nameNl: 'Leesbrillen', nameEn: 'Reading glasses', parent: 'ZZ' },
  ],
  keep: ['Land'],
}

/** A file that somebody had taken in, with a row that was rejected. */
export const takenImport = (office: TestOffice, as: PersonKey) => taking(office, as, `taken-${as}`)

/** A file that somebody sent and did nothing with yet. */
export const waitingImport = (office: TestOffice, as: PersonKey) => sent(office, as, `waiting-${as}`)

/** A file that was refused as a whole: when it was opened, columns that were promised were gone. */
export async function refusedImport(office: TestOffice, as: PersonKey): Promise<string> {
  const path = join(office.config.dataFolder, 'other.csv')
  await writeFile(path, 'Nr;Land\nA1;NL\n')
  return taking(office, as, `refused-${as}`, path)
}

/** A file that is to be taken in. */
export async function startedImport(
  office: TestOffice,
  as: PersonKey,
  source = `started-${as}`,
): Promise<string> {
  const id = await sent(office, as, source)
  const { data } = await office.ask(StartImportDocument, { input: { importId: id, mapping } }, { as })
  if (data.startImport.import === null) throw new Error(JSON.stringify(data.startImport.userErrors))
  return id
}

/** A file that somebody started and stopped. */
export async function stoppedImport(office: TestOffice, as: PersonKey): Promise<string> {
  const id = await startedImport(office, as, `stopped-${as}`)
  await office.ask(StopImportDocument, { input: { importId: id } }, { as })
  return id
}

async function taking(office: TestOffice, as: PersonKey, source: string, path?: string): Promise<string> {
  const id = await startedImport(office, as, source)
  await runImport(office.app.office, decodeId('import', id) ?? ('' as never), {
    signal: new AbortController().signal,
    onlyWhenAskedFor: true,
    ...(path === undefined ? {} : { path }),
  })
  return id
}

async function sent(office: TestOffice, as: PersonKey, source: string): Promise<string> {
  const input = { kind: 'HISTORY', name: 'h.csv', sizeInBytes: history.length, source }
  const { data } = await office.ask(PrepareImportDocument, { input }, { as })
  const { import: prepared, uploadUrl } = data.prepareImport
  const headers = { cookie: await office.cookieOf(as) }
  await fetch(`${office.url}${uploadUrl}`, { method: 'PUT', body: history, headers })
  return prepared.id
}
