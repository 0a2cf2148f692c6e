import {
  ConfirmViolationDocument,
  DecideObjectionDocument,
  DecideViolationDocument,
  HearSellerDocument,
  ObjectToViolationDocument,
  RecordNoticeDeliveryDocument,
  ReportViolationDocument,
  ViolationDocument,
} from '@waarborg/schema'
import { encodeId } from '../../graph/ids.js'
import type { Answer, AskOptions, PersonKey, TestOffice } from '../../test-office/test-office.fixture.js'

export const goodReasons = {
  source: 'VOLUNTARY',
  isDetectedAutomatically: false,
  automation: 'NOT_AUTOMATED',
  legalGround: 'INCOMPATIBLE',
  clause: 'Voorwaarden voor verkopers, artikel 4.2',
  explanation: 'De verkoper vulde codes in van pakketten die nooit zijn aangeboden.',
  subject: 'SCAMS_AND_FRAUD',
  contentTypes: ['PRODUCT'],
}

export const sellerNamed = async (office: TestOffice, name: string): Promise<string> =>
  encodeId('seller', (await office.rows('select id from seller where name = $1', [name]))[0].id)

export const categoryNamed = async (office: TestOffice, code = 'FRAUDE'): Promise<string> =>
  encodeId(
    'policy-category',
    (await office.rows('select id from policy_category where code = $1', [code]))[0].id,
  )

/** The day in Amsterdam so many days ago. */
export const daysAgo = (office: TestOffice, days: number): string =>
  office.app.office.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().subtract({ days }).toString()

/** A report with nothing wrong in it, but for what is changed. */
export async function goodReport(office: TestOffice, changed: object = {}) {
  return {
    policyCategoryId: await categoryNamed(office),
    facts: 'Verzendcodes zijn ingevuld van pakketten die nooit zijn aangeboden.',
    deedOn: daysAgo(office, 3),
    evidence: [{ what: 'Overzicht van de vervoerder.' }],
    ...changed,
  }
}

/** What was answered, refused or not. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
export function answerOf({ data, errors }: Answer): any {
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return Object.values(data)[0]
}

/** The same of what must not be refused. */
export function payloadOf(answer: Answer) {
  const payload = answerOf(answer)
  if (payload?.userErrors?.length > 0) throw new Error(JSON.stringify(payload.userErrors))
  return payload
}

/** `CODE path` of every fault. */
export const faultsOf = (answer: Answer): readonly string[] =>
  answerOf(answer).userErrors.map(
    ({ code, path }: { code: string; path: string[] }) => `${code} ${path.join('.')}`,
  )

/** The address of what was reported. */
export async function reported(
  office: TestOffice,
  changed: object,
  as: PersonKey = 'anouk',
): Promise<string> {
  const input = await goodReport(office, changed)
  const { violation, userErrors } = payloadOf(await office.ask(ReportViolationDocument, { input }, { as }))
  if (violation === null) throw new Error(JSON.stringify(userErrors))
  return violation.id
}

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
export async function violationOf(office: TestOffice, id: string, as: PersonKey = 'anouk'): Promise<any> {
  return payloadOf(await office.ask(ViolationDocument, { id }, { as }))
}

/** Which violation, with the version as it is. */
export async function present(office: TestOffice, violationId: string) {
  const { file } = await violationOf(office, violationId)
  return { violationId, expectedVersion: file.version }
}

/** Reported, and the seller heard. */
export async function heard(office: TestOffice, seller: string, changed: object = {}): Promise<string> {
  const id = await reported(office, { sellerId: await sellerNamed(office, seller), ...changed })
  const input = {
    ...(await present(office, id)),
    heardOn: daysAgo(office, 1),
    account: 'Het was een vergissing.',
  }
  payloadOf(await office.ask(HearSellerDocument, { input }, { as: 'anouk' }))
  return id
}

export const decide = async (
  office: TestOffice,
  violationId: string,
  changed: object = {},
  options: AskOptions = { as: 'anouk' },
) => {
  const decided = {
    weight: 60,
    reach: 'ACCOUNT',
    reason: 'Besloten na horen.',
    reasons: goodReasons,
    dryRun: false,
  }
  const input = { ...(await present(office, violationId)), ...decided, ...changed }
  return office.ask(DecideViolationDocument, { input }, options)
}

export const confirm = async (office: TestOffice, violationId: string, as: PersonKey = 'hendrik') =>
  office.ask(ConfirmViolationDocument, { input: await present(office, violationId) }, { as })

export const objectTo = (office: TestOffice, violationId: string, options: AskOptions = { as: 'anouk' }) =>
  office.ask(ObjectToViolationDocument, { input: { violationId, grounds: 'Dit klopt niet.' } }, options)

export const ruleOn = async (
  office: TestOffice,
  violationId: string,
  changed: object = {},
  as: PersonKey = 'maarten',
) => {
  const ruling = { result: 'WITHDRAWN', reasons: 'De vervoerder vergiste zich.', dryRun: false }
  const input = { ...(await present(office, violationId)), ...ruling, ...changed }
  return office.ask(DecideObjectionDocument, { input }, { as })
}

/** All that is written of points, and of what is told of them. */
export const written = async (office: TestOffice) =>
  (
    await office.rows(`select (select count(*)::int from policy_ledger_entry) as entries,
      (select count(*)::int from outbox_message) as messages, (select count(*)::int from journal_entry where subject_noun <> 'handler') as acts,
      (select count(*)::int from event where subject_noun <> 'handler') as events, (select count(*)::int from violation) as violations`)
  )[0]

export const stateOfSeller = async (office: TestOffice, name: string): Promise<string> =>
  (await office.rows('select account_state as state from seller where name = $1', [name]))[0].state

/** Writes down today that one of the notices of a violation arrived, or came back. */
export const told = async (
  office: TestOffice,
  violationId: string,
  outcome: 'DELIVERED' | 'BOUNCED',
  place = 0,
) => {
  const { file } = await violationOf(office, violationId)
  const noticeId = file.notices[place].id
  const input = { ...(await present(office, violationId)), noticeId, outcome, on: daysAgo(office, 0) }
  return office.ask(RecordNoticeDeliveryDocument, { input }, { as: 'anouk' })
}
