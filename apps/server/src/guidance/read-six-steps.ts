import type { Locale } from '@waarborg/domain/complaints'
import { sectionsOf, sixStepsIn } from '@waarborg/domain/guidance'
import type { RequestContext } from '../graph/context.js'
import { readGuidance } from './read-guidance.js'
import { shippedTexts } from './shipped/index.js'

/** What to do in each of the six steps, in their order: the office's own words, or those that ship where it has none. */
export async function readSixSteps(context: RequestContext, locale: Locale): Promise<readonly string[]> {
  const [{ sections }] = await readGuidance(context, { kind: 'INSTRUCTION', locale, first: 1 })
  const shipped = sectionsOf(shippedTexts.INSTRUCTION[locale])
  return sixStepsIn(sections) ?? sixStepsIn(shipped) ?? []
}
