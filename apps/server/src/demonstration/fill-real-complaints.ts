import { fileURLToPath } from 'node:url'
import { planImport } from '../imports/plan-import.js'
import { findOrPrepare } from '../imports/run/find-or-prepare.js'
import { runImport } from '../imports/run/run-import.js'
import { surveyFile } from '../imports/run/survey-file.js'
import type { Office } from '../office.js'

const FILE = 'complaints-real.csv'

/** Imports the real complaints that are published beside our own invented ones, as an office would. */
export async function fillRealComplaints(office: Office): Promise<void> {
  const path = fileURLToPath(new URL(`../../sample-data/${FILE}`, import.meta.url))
  const plan = await planImport(path, { kinds: ['HISTORY'], file: FILE, mapping: null, source: null })
  if (!plan.ok) throw new Error(`The sample of real complaints was refused: ${plan.rejections.join(' ')}`)
  const actor = { kind: 'system' } as const
  const survey = await surveyFile(path)
  const { id } = await findOrPrepare(office, { ...plan.value, survey, fileName: FILE }, actor)
  const { kind } = await runImport(office, id, { path, actor, signal: new AbortController().signal })
  if (kind !== 'finished') throw new Error(`The import of the real complaints ended as ${kind}.`)
}
