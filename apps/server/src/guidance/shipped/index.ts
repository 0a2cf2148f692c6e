import type { Locale } from '@waarborg/domain/complaints'
import type { GuidanceKind } from '@waarborg/domain/guidance'
import { glossaryEn } from './glossary.en.js'
import { glossaryNl } from './glossary.nl.js'
import { instructionEn } from './instruction.en.js'
import { instructionNl } from './instruction.nl.js'
import { procedureEn } from './procedure.en.js'
import { procedureNl } from './procedure.nl.js'

/** What an office works by until it publishes a text of its own. */
export const shippedTexts: Record<GuidanceKind, Record<Locale, string>> = {
  PROCEDURE: { NL: procedureNl, EN: procedureEn },
  INSTRUCTION: { NL: instructionNl, EN: instructionEn },
  GLOSSARY: { NL: glossaryNl, EN: glossaryEn },
}
