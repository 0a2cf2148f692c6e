import {
  ConfirmForceMajeureDocument,
  DeclineForceMajeureDocument,
  EndForceMajeureDocument,
  ForceMajeureWindowsDocument,
  RecordForceMajeureDocument,
} from '@waarborg/schema'
import type { AskOptions, PersonKey, TestOffice } from '../test-office/test-office.fixture.js'
import { answerOf, categoryNamed, daysAgo, payloadOf } from '../violations/acts/violations.fixture.js'

/** What `booked` and `reported` date their deeds. */
export const DEED_DAYS_AGO = 3

/** An outage on the day of the deeds of the tests, for fraud unless it is changed. */
export const record = async (
  office: TestOffice,
  { category = 'FRAUDE', ...changed }: { readonly category?: string; readonly [field: string]: unknown } = {},
  options: AskOptions = { as: 'anouk' },
) => {
  const input = {
    fromOn: daysAgo(office, DEED_DAYS_AGO),
    untilOn: daysAgo(office, DEED_DAYS_AGO),
    policyCategoryIds: [await categoryNamed(office, category)],
    reasonNl: 'De vervoerder had een storing.',
    reasonEn: 'The carrier had an outage.',
    dryRun: false,
    ...changed,
  }
  return office.ask(RecordForceMajeureDocument, { input }, options)
}

interface Seen {
  readonly id: string
  readonly version: number
}

const seen = ({ id, version }: Seen) => ({ forceMajeureId: id, expectedVersion: version })

export const confirmMajeure = (office: TestOffice, window: Seen, as: PersonKey = 'hendrik', dryRun = false) =>
  office.ask(ConfirmForceMajeureDocument, { input: { ...seen(window), dryRun } }, { as })

export const declineMajeure = (
  office: TestOffice,
  window: Seen,
  reason = 'Het was een dag later.',
  as: PersonKey = 'hendrik',
) => office.ask(DeclineForceMajeureDocument, { input: { ...seen(window), reason } }, { as })

export const endMajeure = (
  office: TestOffice,
  window: Seen,
  reason = 'De storing was elders.',
  as: PersonKey = 'hendrik',
) => office.ask(EndForceMajeureDocument, { input: { ...seen(window), reason } }, { as })

export const windowsOf = async (office: TestOffice, variables: object = {}, as: PersonKey = 'anouk') =>
  answerOf(await office.ask(ForceMajeureWindowsDocument, { first: 50, ...variables }, { as })).nodes

/** Ends what stands and declines what waits, so that the next test begins without. */
export async function withoutForceMajeure(office: TestOffice): Promise<void> {
  for (const window of await windowsOf(office, { filter: { states: ['PROPOSED', 'STANDING'] } }))
    payloadOf(await (window.state === 'PROPOSED' ? declineMajeure : endMajeure)(office, window))
}
