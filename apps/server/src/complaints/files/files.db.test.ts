import { RemoveFileDocument } from '@waarborg/schema'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetUnclaimedFiles } from '../../attachments/index.js'
import { brokenChains } from '../../journal/index.js'
import { uploadFor } from '../../operations/backup.fixture.js'
import { anyAddress } from '../../test-office/form-proof.fixture.js'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { openSocket } from '../../test-office/socket.fixture.js'
import {
  openTestOffice,
  type PersonKey,
  people,
  type TestOffice,
} from '../../test-office/test-office.fixture.js'
import { assignTo, fileOf, outcomeOf, present, refusalOf } from '../acts/acts.fixture.js'
import { submitted } from '../acts/submission.fixture.js'
import { actBeside, actByLink, tokenOf } from '../link-messages/link-messages.fixture.js'

const clock = movedClock()
let office: TestOffice
let number: string
beforeAll(async () => {
  office = await openTestOffice(clock.now)
})
afterAll(() => office.close())
beforeEach(async () => {
  number = await submitted(office)
})

const ticketOf = (name = 'bon.txt') => uploadFor(office, name, `Inhoud van ${name}.`)
const add = (files: object[], as: PersonKey = 'sander') =>
  actBeside(office, number, 'addFiles', as, { files })
const send = (...files: string[]) => actByLink(office, number, 'addTrackedFiles', { files })
const remove = async (attachmentId: string, as: PersonKey = 'sander') => {
  const { complaintId } = await present(office, number)
  return office.ask(RemoveFileDocument, { input: { complaintId, attachmentId } }, { as })
}
const acts = () =>
  office.rows(
    `select j.act, j.actor_kind as actor, j.facts::text from journal_entry j join complaint c on c.id = j.subject_id
     where c.number = $1 and j.act in ('files-added', 'file-removed') order by j.position`,
    [number],
  )
const followed = async () => {
  const query =
    'query ($token: String!) { trackedComplaint(token: $token) { attachmentNames files { name } } }'
  const headers = { 'x-forwarded-for': anyAddress() }
  return (await office.ask(query, { token: await tokenOf(office, number) }, { headers })).data
    .trackedComplaint
}
const end = (state: string) =>
  office.rows('update complaint set state = $2 where number = $1', [number, state])

describe('files that staff add', () => {
  it('KM-14 stand there with who added each, when, and what it is', async () => {
    const before = await fileOf(office, number)
    const files = [
      { ticket: await ticketOf('b.txt'), remark: ' De brief ' },
      { ticket: await ticketOf('a.txt') },
    ]
    outcomeOf(await add(files))
    const after = await fileOf(office, number)
    const by = { name: people.sander.name }
    const addedAt = clock.now().toString()
    expect(after.attachments).toMatchObject([
      { name: 'b.txt', remark: 'De brief', addedBy: by, addedAt },
      { name: 'a.txt', remark: null, addedBy: by, addedAt },
    ])
    expect(after.timeline.at(-1)).toMatchObject({ kind: 'FILES_ADDED', actor: by })
    expect([after.version, after.state, after.clocks]).toEqual([before.version, before.state, before.clocks])
    expect(await acts()).toMatchObject([{ act: 'files-added', actor: 'staff' }])
    expect((await acts())[0].facts).not.toContain('brief')
    expect(await brokenChains(office.app.office.reads)).toEqual([])
  })

  it('KP-1 are not shown to the complainant', async () => {
    outcomeOf(await add([{ ticket: await ticketOf('intern.txt') }]))
    expect(await followed()).toEqual({ attachmentNames: [], files: [] })
  })

  it('KM-14 are heard of by others', async () => {
    const socket = openSocket(office.url, { cookie: await office.cookieOf('marieke') })
    const heard = socket.ask('subscription { complaintChanged { kind complaint { number } } }')
    await vi.waitFor(() => expect(office.app.office.events.subscriberCount).toBe(1), 5_000)
    outcomeOf(await add([{ ticket: await ticketOf() }]))
    await vi.waitFor(
      () =>
        expect(heard.data.map((each: { complaintChanged: object }) => each.complaintChanged)).toContainEqual({
          kind: 'FILES_ADDED',
          complaint: { number },
        }),
      5_000,
    )
    await socket.dispose()
  })

  it('KP-1 are all of them there or none, with each fault at its place', async () => {
    const good = await ticketOf()
    const refused = await add([{ ticket: good }, { ticket: 'weg' }])
    expect(refusalOf(refused)).toMatchObject({ code: 'UNKNOWN', path: ['files', '1'] })
    expect(refusalOf(await add([{ ticket: good, remark: 'x'.repeat(201) }]))).toMatchObject({
      code: 'TOO_LONG',
      path: ['files', '0', 'remark'],
    })
    expect(refusalOf(await add([]))).toMatchObject({ code: 'REQUIRED', path: ['files'] })
    expect(
      refusalOf(
        await add(
          Array(11)
            .fill({ ticket: 'x' })
            .map(({ ticket }, n) => ({ ticket: ticket + n })),
        ),
      ),
    ).toMatchObject({ code: 'TOO_MANY', path: ['files'] })
    expect((await fileOf(office, number)).attachments).toEqual([])
    expect(await acts()).toEqual([])
    outcomeOf(await add([{ ticket: good }, { ticket: good }]))
    expect((await fileOf(office, number)).attachments).toHaveLength(1)
  })

  it('KP-1 come from nobody who only reads, and with nothing that ended elsewhere', async () => {
    const files = [{ ticket: await ticketOf() }]
    expect((await add(files, 'ravi')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    await office.rows(
      `update complaint set state = 'MERGED', merged_into_id = (select id from complaint where state = 'RECEIVED'
         and number <> $1 limit 1), version = version + 1 where number = $1`,
      [number],
    )
    expect(refusalOf(await add(files))).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
    const [imported] = await office.rows(`select number from complaint where state = 'IMPORTED' limit 1`)
    number = imported.number
    expect(refusalOf(await add(files))).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
  })
})

describe('files that the complainant sends by the link', () => {
  it('KM-14 are told to who handles it, and shown to both', async () => {
    await assignTo(office, number, 'sander')
    outcomeOf(await send(await ticketOf('foto.txt')))
    expect((await fileOf(office, number)).attachments).toMatchObject([{ name: 'foto.txt', addedBy: null }])
    expect((await followed()).files).toEqual([{ name: 'foto.txt' }])
    expect(await acts()).toMatchObject([{ act: 'files-added', actor: 'public' }])
    const query = '{ notifications(filter: { kinds: [FILES_RECEIVED] }) { nodes { complaintNumber } } }'
    for (const [as, is] of [
      ['sander', true],
      ['fatima', false],
    ] as const) {
      const { nodes } = (await office.ask(query, {}, { as })).data.notifications
      expect(nodes.some((node: { complaintNumber: string }) => node.complaintNumber === number)).toBe(is)
    }
  })

  it('KP-1 are bounded for each link, and a refused sending takes nothing', async () => {
    for (let turn = 0; turn < 6; turn += 1)
      expect(refusalOf(await send('weg'))).toMatchObject({ code: 'UNKNOWN' })
    for (let turn = 0; turn < 5; turn += 1) outcomeOf(await send(await ticketOf()))
    const ticket = await ticketOf()
    expect(refusalOf(await send(ticket))).toMatchObject({ code: 'THROTTLED' })
    expect((await fileOf(office, number)).attachments).toHaveLength(5)
    clock.pass({ hours: 1 })
    outcomeOf(await send(ticket))
  })

  it('D-10 are taken after the end too', async () => {
    await end('WITHDRAWN')
    outcomeOf(await send(await ticketOf()))
  })
})

describe('removing a file', () => {
  const added = async () => {
    const ticket = await ticketOf('verkeerd.txt')
    outcomeOf(await add([{ ticket, remark: 'Van een ander' }]))
    return { ticket, ...(await fileOf(office, number)).attachments[0] }
  }

  it('KP-1 takes it from everybody at once and from the disk soon; that it was there stays', async () => {
    const { id, url, ticket } = await added()
    outcomeOf(await remove(id))
    const { attachments, timeline } = await fileOf(office, number)
    expect(attachments).toEqual([])
    expect(timeline.at(-1)).toMatchObject({ kind: 'FILE_REMOVED', actor: { name: people.sander.name } })
    expect((await acts()).map(({ act }: { act: string }) => act)).toEqual(['files-added', 'file-removed'])
    const cookie = await office.cookieOf('sander')
    expect((await fetch(`${office.url}${url}`, { headers: { cookie } })).status).toBe(404)
    expect(refusalOf(await add([{ ticket }]))).toMatchObject({ code: 'UNKNOWN' })
    const signal = new AbortController().signal
    const at = clock.now()
    await forgetUnclaimedFiles.run({}, { office: office.app.office, requestId: 'of-the-test', at, signal })
    expect(await office.rows(`select id from attachment where name in ('', 'verkeerd.txt')`)).toEqual([])
    expect(refusalOf(await remove(id))).toMatchObject({ code: 'UNKNOWN', path: ['attachmentId'] })
  })

  it('KP-1 is done only while the complaint is open, and only with a file of it', async () => {
    const { id } = await added()
    const other = number
    number = await submitted(office)
    expect(refusalOf(await remove(id))).toMatchObject({ code: 'UNKNOWN', path: ['attachmentId'] })
    number = other
    await end('WITHDRAWN')
    expect(refusalOf(await remove(id))).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
    expect((await fileOf(office, number)).attachments).toHaveLength(1)
  })
})
