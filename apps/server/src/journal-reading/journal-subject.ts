import { graphEnum } from '../graph/enums.js'

export type JournalSubjectName = 'COMPLAINT' | 'HANDLER' | 'IMPORT' | 'ORGANISATION' | 'OTHER'

export const JournalSubject = graphEnum<JournalSubjectName>('JournalSubject', 'What an entry is about.', {
  COMPLAINT: 'A complaint.',
  HANDLER: 'Somebody of staff and his or her account.',
  IMPORT: 'A file that was taken in.',
  ORGANISATION: 'The office itself.',
  OTHER: 'Anything else.',
})

/** What the graph has a name of its own for, as the journal calls it. */
export const NAMED_NOUNS: readonly string[] = Object.keys(JournalSubject)
  .filter((name) => name !== 'OTHER')
  .map((name) => name.toLowerCase())

export const subjectOf = (noun: string): JournalSubjectName =>
  NAMED_NOUNS.includes(noun) ? (noun.toUpperCase() as JournalSubjectName) : 'OTHER'
