import { existsSync } from 'node:fs'
import { TrackedComplaintDocument } from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endInFull } from '../../access/table/ended-complaint.fixture.js'
import { FileFolder } from '../../attachments/index.js'
import { decodeId, encodeId } from '../../graph/ids.js'
import { noteBeside } from '../../notes/beside.fixture.js'
import { uploadFor } from '../../operations/backup.fixture.js'
import { verifyOffice } from '../../operations/verify-office.js'
import { tasks } from '../../tasks.js'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { check, fileOf, outcomeOf, refusalOf } from '../acts/acts.fixture.js'
import { belong } from '../acts/belonging.fixture.js'
import { decide } from '../acts/decide.fixture.js'
import { goodForm, submit, submitted } from '../acts/submission.fixture.js'

const clock = movedClock()
let office: TestOffice
let number: string
let token: string
let file: string
let texts: readonly string[]
let before: readonly string[] = []

beforeAll(async () => {
  office = await openTestOffice(clock.now)
  // What the demonstration closed is long over by then.
  await dispose()
  before = await disposedOf()
  const other = await submitted(office)
  const [seller] = await office.rows('select id from seller order by name limit 1')
  const sellerId = encodeId('seller', seller.id)
  const input = {
    ...(await goodForm(office)),
    ...{
      subject: 'Zilveren monocle',
      description: 'De monocle lag gebroken in de doos.',
      wish: 'Een nieuwe monocle.',
    },
    ...{ orderNumber: 'MON-77123', sellerId, sellerName: 'De monoclewinkel' },
    attachments: [await uploadFor(office, 'monocle.txt', 'Een foto van de monocle')],
    complainant: {
      ...{
        name: 'Walburga Oudekerk',
        street: 'Kerkpad',
        houseNumber: '1',
        postcode: '2471 ZZ',
        town: 'Zwammerdam',
      },
      ...{ country: 'NL', telephone: '0612345699', email: 'walburga@oudekerk.example' },
    },
  }
  const { receipt } = (await submit(office, input)).data.submitComplaint
  number = receipt.number
  token = receipt.trackingToken
  outcomeOf(await check(office, number, { as: 'sander' }))
  await endInFull(office, number, 'sander', other)
  file = (await fileOf(office, number)).attachments[0].id
  texts = await textsOf(number)
})
afterAll(() => office.close())

const run = (name: string) => {
  const task = tasks.find((each) => each.name === name)
  const call = { office: office.app.office, requestId: 'of-the-test', at: clock.now() }
  return task?.run({}, { ...call, signal: new AbortController().signal })
}
const dispose = () => run('dispose-of-complaints')
const faults = async () => {
  const found: string[] = []
  const { dataFolder } = office.config
  for await (const each of verifyOffice({ ...office.app.office, dataFolder }))
    if (each.faults > 0) found.push(`${each.name}: ${each.examples}`)
  return found
}
const disposedOf = async () =>
  (await office.rows(`select number from complaint where disposed_on is not null order by number`))
    .map((row) => row.number as string)
    .filter((each) => !before.includes(each))

/** Each column that holds texts or documents of a complaint, with the rows that are of one. */
const COLUMNS = `
  select table_name as of, column_name as column from information_schema.columns c
  where table_schema = 'public' and data_type in ('text', 'json', 'jsonb', 'tsvector', 'ARRAY', 'bytea')
    and (table_name in ('complaint', 'clock_pause', 'note_version', 'complaint_relation') or exists (
      select from information_schema.columns o where o.table_schema = 'public' and o.table_name = c.table_name
        and o.column_name = 'complaint_id')) order by 1, 2`
const OF: Readonly<Record<string, string>> = {
  complaint: 'id = $1',
  clock_pause: 'clock_id in (select id from clock where complaint_id = $1)',
  note_version: 'note_id in (select id from note where complaint_id = $1)',
  complaint_relation: '$1 in (first_id, second_id)',
}

/** Of rows that go, or in which it is emptied. */
const GONE: readonly string[] = [
  ...[
    'agreement.settled_note',
    'agreement.what',
    'attachment.media_type',
    'attachment.name',
    'attachment.sha256',
  ],
  ...['attachment.ticket_hash', 'clock_pause.reason', 'complainant.country', 'complainant.email'],
  ...['complainant.house_number', 'complainant.name', 'complainant.postcode', 'complainant.street'],
  ...['complainant.telephone', 'complainant.town', 'complaint.description', 'complaint.order_number'],
  ...['complaint.seller_name', 'complaint.subject', 'complaint.tracking_hash', 'complaint.wish'],
  ...['complaint.withdrawal_reason', 'complaint_closing.aftercare_report', 'complaint_closing.unit'],
  ...['complaint_extract.text', 'complaint_hearing.party', 'complaint_hearing.report'],
  ...['complaint_hearing.spoken_with', 'complaint_hearing.waived_because', 'complaint_hearing.way'],
  ...['complaint_part.answer', 'complaint_part.description', 'complaint_part.explanation'],
  ...['complaint_part.returned_reason', 'complaint_part.why_not_repaired', 'complaint_part.why_outside_band'],
  ...[
    'complaint_search.document',
    'contact_report.mandate',
    'contact_report.report',
    'conversation_step.mark',
  ],
  ...['conversation_step.note', 'conversation_step.step', 'delay_notice.reason', 'delay_request.reason'],
  ...[
    'holding_reply.text',
    'imported_complaint.outcome',
    'imported_complaint.published',
    'note.mentioned_ids',
  ],
  ...[
    'note.text',
    'note_version.text',
    'offer.options',
    'recomputation.reason',
    'severity_assessment.reason',
  ],
  ...['attachment.remark', 'blame_let_stand.reason', 'link_message.text', 'note_search.document'],
]

/** Codes and numbers; what an office says when it refuses; and the facts of a violation, which are the seller's. */
const KEPT: readonly string[] = [
  ...['agreement.party', 'agreement.state', 'bulk_item.code', 'bulk_item.outcome', 'bulk_item.reason_en'],
  ...['bulk_item.reason_nl', 'clock.calendar_base', 'clock.kind', 'clock.stopped_as', 'complaint.channel'],
  ...['complaint.inadmissible_reason', 'complaint.locale', 'complaint.number', 'complaint.severity'],
  ...[
    'complaint.state',
    'complaint_closing.aftercare_way',
    'complaint_closing.cause',
    'complaint_closing.origin',
  ],
  // By these it is known that it was here, so that it is not taken in again.
  ...['complaint_origin.external_id', 'complaint_origin.source'],
  ...['complaint_part.currency', 'complaint_part.honesty', 'complaint_part.needs', 'complaint_part.remedy'],
  ...['complaint_part.verdict', 'contact_report.kind', 'imported_complaint.external_id'],
  ...['imported_complaint.source', 'offer.chosen_by', 'offer.chosen_key', 'offer.default_key'],
  ...['outbox_message.audience', 'outbox_message.facts', 'outbox_message.kind', 'outbox_message.state'],
  ...['severity_assessment.severity', 'violation.decline_reason', 'violation.facts', 'violation.number'],
  ...['violation.reach', 'violation.report_urgency', 'violation.state', 'violation.urgent_ground'],
]

/** What stands in them of one complaint, but for codes, numbers and what is too short to tell anything. */
async function textsOf(which: string): Promise<readonly string[]> {
  const [{ id }] = await office.rows('select id from complaint where number = $1', [which])
  const found = new Set<string>()
  for (const { of, column } of await office.rows(COLUMNS))
    for (const { text } of await office.rows(
      `select ${column}::text as text from ${of} where ${OF[of] ?? 'complaint_id = $1'} and ${column} is not null`,
      [id],
    ))
      found.add(text)
  return [...found].filter(
    (text) => text.length > 3 && !/^[A-Z_]+$|^[a-z-]+$|^K-\d+|^[\da-f-]{36}$|^\\x|^[{[]/.test(text),
  )
}

/** All that stands anywhere in the database, as one text. */
async function everything(): Promise<string> {
  const tables = await office.rows(`select quote_ident(schemaname) || '.' || quote_ident(tablename) as name
    from pg_tables where schemaname in ('public', 'graphile_worker')`)
  const all = await Promise.all(
    tables.map(({ name }) => office.rows(`select string_agg(t::text, ' ') as text from ${name} t`)),
  )
  return all.map(([row]) => row.text).join('\n')
}
const written = [
  ...['Walburga', 'Oudekerk', 'Kerkpad', '2471 ZZ', 'Zwammerdam', '12345699', 'monocle', 'Wij maken de bril'],
  ...[
    'Tot 50 euro',
    'Kees van de balie',
    'Bas van de winkel',
    'Bedaard onderhoud',
    'kijken jullie mee',
    'Opgehaald',
  ],
]

describe('KP-15 until its retention is over', () => {
  it('everything of a complaint stays, on the last day too', async () => {
    clock.pass({ hours: 24 * (365 * 3 + 1) })
    await dispose()
    expect(await disposedOf()).toEqual([])
    const all = await everything()
    expect(written.filter((text) => !all.includes(text))).toEqual([])
    expect(texts.filter((text) => !all.includes(text))).toEqual([])
    expect(texts.length).toBeGreaterThan(30)
  })
})

describe('KP-15 once its retention is over', () => {
  it('is told by verify what nobody disposed of', async () => {
    clock.pass({ hours: 24 * 2 })
    await submitted(office)
    clock.pass({ hours: 24 * 2 })
    await submitted(office)
    expect(await faults()).toEqual([`nothing is older than its retention: ${number}`])
  })

  it('all that was written and by whom somebody can be known is gone from the whole database', async () => {
    await dispose()
    expect(await disposedOf()).toEqual([number])
    const all = await everything()
    expect(written.filter((text) => all.includes(text))).toEqual([])
    expect(texts.filter((text) => all.includes(text))).toEqual([])
    expect(await faults()).toEqual([])
  })

  it('its files are gone from the disk, by a job that was asked for with it', async () => {
    const id = decodeId('attachment', file) ?? ''
    const path = new FileFolder(office.config.dataFolder).pathOf(id)
    const [job] = await office.rows(
      `select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = 'remove-files'`,
    )
    if (job !== undefined) {
      expect(existsSync(path)).toBe(true)
      const task = tasks.find(({ name }) => name === 'remove-files')
      const call = { office: office.app.office, requestId: 'of-the-test', at: clock.now() }
      await task?.run(job.payload.payload, { ...call, signal: new AbortController().signal })
    }
    expect(existsSync(path)).toBe(false)
    const { status } = await fetch(`${office.url}/attachments/${file}`, {
      headers: { cookie: await office.cookieOf('sander') },
    })
    expect(status).toBe(404)
  })

  it('number, days, codes, verdicts and amounts are there, and who may read complaints sees them', async () => {
    const query = `query ($number: String!) { complaintByNumber(number: $number) { number state channel receivedAt
      disposedOn description complainant { name } category { code } handler { name } allowedActions conversation { step }
      parts { verdict remedy amountInCents description answer } closings { cause unit closedAt } agreements { state what }
      timeline { kind } clocks { stoppedAt } } }`
    const { data } = await office.ask(query, { number }, { as: 'fatima' })
    expect(data.complaintByNumber).toMatchObject({
      number,
      state: 'CLOSED',
      channel: 'FORM',
      receivedAt: '2035-03-05T09:00:00Z',
      disposedOn: '2038-03-09',
      description: null,
      complainant: null,
      category: { code: 'LEV-02' },
      handler: { name: 'Sander Hoekstra' },
      allowedActions: [],
      conversation: [],
      parts: [
        { verdict: 'UNFOUNDED', remedy: 'COMPENSATION', amountInCents: 9000, description: '', answer: '' },
      ],
      closings: [{ cause: 'SERVICE', unit: '', closedAt: '2035-03-05T09:00:00Z' }],
      agreements: [{ state: 'DONE', what: '' }],
    })
    expect(data.complaintByNumber.timeline.at(-1)).toEqual({ kind: 'DISPOSED' })
  })

  it('is found by its number, and by no word of it', async () => {
    const query = 'query ($search: String!) { complaints(filter: { search: $search }) { nodes { number } } }'
    const found = async (search: string) =>
      (await office.ask(query, { search }, { as: 'fatima' })).data.complaints.nodes
    expect(await found(number)).toEqual([{ number }])
    for (const word of ['monocle', 'Oudekerk', 'walburga@oudekerk.example'])
      expect(await found(word)).toEqual([])
  })

  it('D-10 the secret link answers what an unknown one answers, word for word', async () => {
    const ask = (secret: string) => office.ask(TrackedComplaintDocument, { token: secret })
    const answer = await ask(token)
    const { headers: _, ...unknown } = await ask(`${token.slice(0, -2)}xx`)
    const { headers: __, ...disposed } = answer
    expect(disposed).toEqual(unknown)
    expect(disposed.data).toEqual({ trackedComplaint: null })
  })

  it('nothing is done with it any more, and it is said why', async () => {
    const refusal = refusalOf(await decide(office, number, 'addPart', 'sander', { description: 'Nog iets' }))
    expect(refusal).toMatchObject({
      code: 'NOT_ALLOWED_NOW',
      message: expect.stringContaining('bewaartermijn'),
    })
    await expect(noteBeside(office, number, 'sander', 'Nog iets')).rejects.toThrow('bewaartermijn')
  })

  it('is journalled once, however often the job runs', async () => {
    const entries = () =>
      office.rows(
        `select j.facts from journal_entry j join complaint c on c.id = j.subject_id
         where c.number = $1 and j.act = 'complaint-disposed'`,
        [number],
      )
    expect(await entries()).toMatchObject([{ facts: [{ kind: 'complaint-disposed', on: '2038-03-09' }] }])
    await dispose()
    expect(await entries()).toHaveLength(1)
  })
})

describe('KP-15 the office', () => {
  it('keeps a complaint shorter when it chose so, and one that is open as long as it is', async () => {
    const [shorter, open] = [await submitted(office), await submitted(office)]
    outcomeOf(await decide(office, shorter, 'withdrawComplaint', 'sander', { reason: 'Al opgelost.' }))
    await office.rows('update office set months_to_keep = 12')
    clock.pass({ hours: 24 * 364 })
    await dispose()
    expect(await disposedOf()).not.toContain(shorter)
    clock.pass({ hours: 24 * 3 })
    await dispose()
    expect(await disposedOf()).toContain(shorter)
    expect(await disposedOf()).not.toContain(open)
    expect(await faults()).toEqual([])
  })

  it('keeps a merged complaint as long as the one in which it goes on', async () => {
    const into = await submitted(office)
    clock.pass({ hours: 1 })
    const merged = await submitted(office)
    outcomeOf(await belong(office, merged, 'mergeComplaint', 'sander', { otherNumber: into }))
    clock.pass({ hours: 24 * 400 })
    await dispose()
    expect(await disposedOf()).not.toContain(merged)
    outcomeOf(await decide(office, into, 'withdrawComplaint', 'sander', { reason: 'Al opgelost.' }))
    clock.pass({ hours: 24 * 368 })
    await dispose()
    expect(await disposedOf()).toEqual(expect.arrayContaining([into, merged]))
    expect(await faults()).toEqual([])
  })

  it('cannot choose less than one year or more than three', async () => {
    for (const months of [11, 37])
      await expect(office.rows('update office set months_to_keep = $1', [months])).rejects.toThrow(
        'months_to_keep',
      )
  })
})

describe('KP-15 history', () => {
  const taken = async (name: string, complainant: boolean): Promise<string> => {
    const [{ number }] = await office.rows(
      `with c as (insert into complaint (id, sequence, number, state, channel, severity, locale, received_at,
          registered_at, category_id, description)
        select gen_random_uuid(), next, 'K-2019-' || lpad(next::text, 6, '0') || '-0', 'IMPORTED', 'LETTER', 'NORMAL',
          'NL', '2019-01-01', '2038-01-01', (select id from category limit 1), $1
        from nextval('complaint_sequence') as s (next) returning id, sequence, number),
        w as (insert into history_word select lower($1), array[sequence] from c),
        n as (insert into complainant (complaint_id, name) select id, 'Toentje Toen' from c where $2)
      insert into imported_complaint (complaint_id, source, external_id, received_on, settled_on, outcome, published, words)
        select id, 'register', number, '2019-01-01', '2019-02-01', 'Betaald.', '{"Town": "Toenstad"}', 1 from c
      returning external_id as number`,
      [name, complainant],
    )
    return number
  }

  it('that names who complained is disposed of like any other, with its words', async () => {
    const number = await taken('Toenklacht', true)
    await dispose()
    expect(await disposedOf()).toContain(number)
    const all = await everything()
    expect(['Toentje', 'Toenstad', 'Betaald.', 'toenklacht'].filter((text) => all.includes(text))).toEqual([])
    expect(await faults()).toEqual([])
  })

  it('whose source withheld who it was stays to be found by its words, however old', async () => {
    const number = await taken('Publicatie', false)
    await dispose()
    expect(await disposedOf()).not.toContain(number)
    const query = '{ complaints(filter: { search: "publicatie" }) { nodes { description } } }'
    const { data } = await office.ask(query, {}, { as: 'fatima' })
    expect(data.complaints.nodes).toEqual([{ description: 'Publicatie' }])
    expect(await faults()).toEqual([])
  })
})

it('KP-15 D-12 whoever adds a column for texts of a complaint says what becomes of it', async () => {
  const columns = (await office.rows(COLUMNS)).map(({ of, column }) => `${of}.${column}`)
  expect(columns.filter((column) => !GONE.includes(column))).toEqual(KEPT)
})
