import type { Temporal } from 'temporal-polyfill'
import { avoidedWordsTold } from '../graph/avoided-words.words.js'
import { fieldRejectionWords } from '../graph/field-rejection.words.js'
import type { RejectionWords } from '../graph/user-errors.js'
import type { GuidanceRefusal } from './publish-guidance.js'

const moment = (at: Temporal.Instant, language: 'nl' | 'en-GB') =>
  at.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' })

/** What is told when a text is not published. */
export const guidanceRejectionWords: RejectionWords<GuidanceRefusal> = {
  ...fieldRejectionWords,
  'words-to-avoid': avoidedWordsTold,
  conflict: {
    code: 'CONFLICT',
    NL: ({ by, at }) =>
      by === null
        ? 'Deze versie is er nooit geweest. Bekijk de tekst van nu en probeer het daarna opnieuw.'
        : `${by} heeft intussen een nieuwe versie gepubliceerd (${moment(at, 'nl')}). Vergelijk haar met de uwe en publiceer daarna opnieuw.`,
    EN: ({ by, at }) =>
      by === null
        ? 'This version has never been. Look at the text of now and then try again.'
        : `${by} has meanwhile published a new version (${moment(at, 'en-GB')}). Compare it with yours and then publish again.`,
  },
}
