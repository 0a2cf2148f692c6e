import { PointsPoliciesDocument } from '@waarborg/schema'
import type { AskOptions, TestOffice } from '../../test-office/test-office.fixture.js'

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
type Version = any

/** The versions as anybody reads them, the newest first. */
export const versionsOf = async (office: TestOffice, options: AskOptions = {}): Promise<readonly Version[]> =>
  (await office.ask(PointsPoliciesDocument, { first: 100 }, options)).data.pointsPolicies.nodes

/** The last version as it would be sent again, with some of it changed. */
export async function draftAfterLast(office: TestOffice, changed: object = {}) {
  const [{ version, rules, decidedAt: _at, decidedBy: _by, __typename: _type, ...figures }] =
    await versionsOf(office)
  return {
    ...figures,
    expectedVersion: version,
    rules: rules.map(toRule),
    inForceFrom: dayFromNow(office, 15),
    ...changed,
  }
}

const toRule = ({ category, lightest, heaviest, reach, dutch, english }: Version) => ({
  categoryId: category.id,
  lightest,
  heaviest,
  reach,
  dutch: { notAllowed: dutch.notAllowed, allowed: dutch.allowed },
  english: { notAllowed: english.notAllowed, allowed: english.allowed },
})

export const dayFromNow = (office: TestOffice, days: number): string =>
  office.app.office.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().add({ days }).toString()
