import { examplesOf, type Invariant } from '../database/invariant.js'
import { brokenChains } from './broken-chains.js'

export const journalInvariants: readonly Invariant[] = [
  {
    name: 'every journal adds up: no entry was altered, added or taken away',
    async check({ reads }) {
      const [counted] = await reads.rows<{ looked: number }>({
        text: 'select count(*)::float8 as looked from journal_entry',
        values: [],
      })
      const broken = await brokenChains(reads)
      return {
        looked: counted?.looked ?? 0,
        faults: broken.length,
        examples: examplesOf(broken.map(({ subjectId }) => subjectId)),
      }
    },
  },
]
