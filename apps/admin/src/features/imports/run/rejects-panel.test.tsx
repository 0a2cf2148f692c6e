import { screen, within } from '@testing-library/react'
import type { ImportFactsFragment } from '@waarborg/schema'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { onlyPage, show } from '../../../screen.fixture.js'
import { readyRun } from '../import-facts.fixture.js'
import { RejectsPanel } from './rejects-panel.js'

const reject = (line: number) => ({
  __typename: 'ImportReject',
  line,
  column: 'ontvangen op',
  field: 'receivedOn',
  expected: 'Hier wordt een dag verwacht.',
})

/** An import of which the last row is rejected at the moment that it ends. */
function Ending() {
  const [run, setRun] = useState<ImportFactsFragment>({ ...readyRun, state: 'RUNNING', rejectsKept: 1 })
  return (
    <>
      <button type="button" onClick={() => setRun({ ...run, state: 'FINISHED', rejectsKept: 2 })}>
        einde
      </button>
      <RejectsPanel run={run} />
    </>
  )
}

test('what is rejected last stands there too when the import ends', async () => {
  let lines = [10]
  const { user, asked } = show(<Ending />, {
    answer: () => ({
      import: {
        __typename: 'Import',
        id: 'imp_1',
        rejects: {
          __typename: 'ImportRejectConnection',
          nodes: lines.map(reject),
          totalCount: lines.length,
          pageInfo: onlyPage,
        },
      },
    }),
  })
  const table = await screen.findByRole('table', { name: 'Afgewezen rijen' })
  expect(within(table).getByRole('row', { name: /^10 ontvangen op/ })).toBeTruthy()
  lines = [10, 20]
  await user.click(screen.getByRole('button', { name: 'einde' }))
  expect(await within(table).findByRole('row', { name: /^20 ontvangen op/ })).toBeTruthy()
  expect(asked).toHaveLength(2)
})
