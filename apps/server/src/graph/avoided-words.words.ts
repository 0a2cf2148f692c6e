import type { AvoidedStem, AvoidedWordFound } from '@waarborg/domain/letters'

interface Found {
  readonly found: readonly AvoidedWordFound[]
}

/** What to write instead (KP-11). */
const instead: Record<AvoidedStem, string> = {
  klacht: 'melding',
  probleem: 'situatie',
  fout: 'wat er niet goed ging',
  complaint: 'report',
  problem: 'situation',
  fault: 'what went wrong',
  mistake: 'what went wrong',
  error: 'what went wrong',
}

const placesNl = (found: readonly AvoidedWordFound[]) =>
  found.map(
    ({ stem, line, column }) =>
      `regel ${line}, teken ${column}: in plaats van “${stem}” liever “${instead[stem]}”`,
  )
const placesEn = (found: readonly AvoidedWordFound[]) =>
  found.map(
    ({ stem, line, column }) => `line ${line}, character ${column}: rather “${instead[stem]}” than “${stem}”`,
  )

/** What is told when a text for customers says what the procedure avoids, with the first places. @source KP-11 */
export const avoidedWordsTold = {
  code: 'NOT_ALLOWED_NOW',
  NL: ({ found }: Found) =>
    `Zo noemen wij het niet tegen klanten (KP-11): ${placesNl(found.slice(0, 5)).join('; ')}.`,
  EN: ({ found }: Found) =>
    `To customers we do not call it that (KP-11): ${placesEn(found.slice(0, 5)).join('; ')}.`,
} as const
