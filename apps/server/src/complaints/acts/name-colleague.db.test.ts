import { NameColleagueDocument, RegisterComplaintDocument } from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { about, nameAs } from '../../access/conflict.fixture.js'
import { encodeId } from '../../graph/ids.js'
import { newId } from '../../graph/new-id.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../../test-office/test-office.fixture.js'
import { assign, assignTo, fileOf, handlerOf, outcomeOf, present, record, refusalOf } from './acts.fixture.js'
import { type Form, goodForm, submitted } from './submission.fixture.js'

let office: TestOffice
let form: Form
beforeAll(async () => {
  office = await openTestOffice()
  form = await goodForm(office)
})
afterAll(() => office.close())

const register = (more: object, as: PersonKey = 'gerda') =>
  office.ask(
    RegisterComplaintDocument,
    {
      input: {
        ...form,
        channel: 'COUNTER',
        severity: 'NORMAL',
        receivedAt: office.app.office.now().toString(),
        complainant: { ...form.complainant, checked: true },
        ...more,
      },
    },
    { as },
  )
const notices = (number: string) =>
  office.rows(
    `select m.facts from outbox_message m join complaint c on c.id = m.complaint_id
     where c.number = $1 and m.kind = 'management-notice'`,
    [number],
  )

describe('D-18 naming whom a complaint is about', () => {
  it('takes it from him or her, shows it to the others, and tells it on the timeline', async () => {
    const number = await submitted(office)
    await assignTo(office, number, 'sander')
    const complaint = await about(office, number, 'sander')
    expect(complaint).toMatchObject({
      handler: null,
      assignedAt: null,
      concerns: { name: 'Sander Hoekstra' },
      version: 3,
    })
    const told = complaint.timeline.map(
      ({ kind, handler }: { kind: string; handler: { name: string } | null }) => [
        kind,
        handler?.name ?? null,
      ],
    )
    expect(told.slice(-2)).toEqual([
      ['COLLEAGUE_NAMED', 'Sander Hoekstra'],
      ['ASSIGNMENT_ENDED', 'Sander Hoekstra'],
    ])
    expect(await fileOf(office, number, 'sander')).toBe(null)
    expect((await fileOf(office, number, 'marieke')).allowedActions).toContain('NAME_COLLEAGUE')
    expect((await fileOf(office, number, 'fatima')).allowedActions).not.toContain('NAME_COLLEAGUE')
  })

  it('can be taken back, and then it is there again', async () => {
    const number = await submitted(office)
    await about(office, number, 'sander')
    await about(office, number, null)
    expect(await fileOf(office, number, 'sander')).toMatchObject({ number, concerns: null, version: 3 })
  })

  it('is refused in words: oneself, twice, nobody who is known', async () => {
    const number = await submitted(office)
    expect(refusalOf(await nameAs(office, number, 'marieke', 'marieke'))).toEqual({
      code: 'NOT_ALLOWED_NOW',
      path: ['handlerId'],
      message:
        'Over een melding die uzelf betreft, beslist een ander. Geef haar door aan de coördinator of de directie.',
    })
    await about(office, number, 'sander')
    expect(refusalOf(await nameAs(office, number, 'sander')).message).toBe('Dit staat al zo bij de melding.')
    const input = { ...(await present(office, number)), handlerId: encodeId('handler', newId()) }
    const strange = await office.ask(NameColleagueDocument, { input }, { as: 'marieke' })
    expect(refusalOf(strange)).toMatchObject({ code: 'UNKNOWN', path: ['handlerId'] })
  })

  it('is for coordinator and management', async () => {
    const number = await submitted(office)
    const { errors } = await nameAs(office, number, 'joris', 'sander')
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })
})

describe('D-18 whom a complaint is about', () => {
  it('is not given it, and is not consulted about it', async () => {
    const number = await submitted(office)
    await about(office, number, 'joris')
    const handlerId = await handlerOf(office, 'joris')
    expect(refusalOf(await assign(office, number, { as: 'marieke' }, { handlerId }))).toMatchObject({
      path: ['handlerId'],
      message: 'Deze melding gaat over deze collega. Kies een vervanger.',
    })
    const other = await submitted(office)
    await about(office, other, 'hendrik')
    const managerConsultedId = await handlerOf(office, 'hendrik')
    const contact = {
      kind: 'CALL',
      at: office.app.office.now().toString(),
      report: 'Gebeld.',
      managerConsultedId,
    }
    expect(refusalOf(await record(office, other, { as: 'marieke' }, contact))).toMatchObject({
      path: ['managerConsultedId'],
      code: 'NOT_ALLOWED_NOW',
    })
  })

  it('can be told at registration, and is left out of the notice to management', async () => {
    const concernsHandlerId = await handlerOf(office, 'hendrik')
    const { number } = outcomeOf(await register({ concernsHandlerId }))
    expect((await fileOf(office, number)).concerns.name).toBe('Hendrik Postma')
    const [{ id }] = await office.rows(`select id from handler where email like 'hendrik@%'`)
    expect(await notices(number)).toEqual([{ facts: expect.objectContaining({ exceptId: id }) }])
    const ordinary = outcomeOf(await register({}))
    expect(await notices(ordinary.number)).toEqual([{ facts: expect.objectContaining({ exceptId: null }) }])
  })

  it('does not register it, and is somebody who is known', async () => {
    const self = await register({ concernsHandlerId: await handlerOf(office, 'gerda') })
    expect(refusalOf(self)).toMatchObject({ code: 'NOT_ALLOWED_NOW', path: ['concernsHandlerId'] })
    const strange = await register({ concernsHandlerId: encodeId('handler', newId()), categoryId: '' })
    expect(strange.data.registerComplaint.userErrors).toMatchObject([
      { code: 'UNKNOWN', path: ['concernsHandlerId'] },
      { code: 'REQUIRED', path: ['categoryId'] },
    ])
    for (const concernsHandlerId of [
      'x',
      await handlerOf(office, 'gerda').then((id) => id.replace('han', 'sel')),
    ])
      expect(refusalOf(await register({ concernsHandlerId }))).toMatchObject({ code: 'UNKNOWN' })
  })
})
