import { ComplaintsDocument } from '@waarborg/schema'
import type { PersonKey, TestOffice } from '../../test-office/test-office.fixture.js'
import { learnWords } from './learn-words.js'

/** The numbers that somebody finds, how many they are said to be, and what was looked for instead. */
export async function found(office: TestOffice, search: string, as: PersonKey = 'sander', filter = {}) {
  const variables = { filter: { ...filter, search }, first: 50 }
  const { data, errors } = await office.ask(ComplaintsDocument, variables, { as })
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  const { nodes, totalCount, searchedFor } = data.complaints
  return {
    numbers: nodes.map(({ number }: { number: string }) => number) as string[],
    totalCount: totalCount as number,
    searchedFor: searchedFor as string | null,
  }
}

/** As the clock does it, with all that came in until now. */
export const learn = (office: TestOffice) =>
  learnWords.run(
    {},
    {
      office: office.app.office,
      requestId: 'of-the-test',
      at: office.app.office.now().add({ minutes: 2 }),
      signal: new AbortController().signal,
    },
  )
