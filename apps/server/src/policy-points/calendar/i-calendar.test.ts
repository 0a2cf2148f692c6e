import fc from 'fast-check'
import { expect, it } from 'vitest'
import { writeCalendar } from './i-calendar.js'

const day = { uid: 'sel_a-2027-02-28', on: '2027-02-28', title: '10 punten terug', text: 'Fietsplezier' }
const written = (changed: Partial<typeof day> = {}, name = 'Beleidspunten') =>
  writeCalendar({ name, toldAt: '2026-11-27T10:00:00.123Z', days: [{ ...day, ...changed }] })

/** As a calendar reads it: lines that go on are put together, and a text is what was meant by it. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')
const read = (text: string, property: string) =>
  unfolded(text)
    .find((line) => line.startsWith(`${property}:`))
    ?.slice(property.length + 1)
    .replaceAll(/\\([\\;,n])/g, (_, mark) => (mark === 'n' ? '\n' : mark))

it('BP-6 a calendar has each day as RFC 5545 writes it', () => {
  expect(unfolded(written())).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waarborg//Policy points//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'NAME:Beleidspunten',
    'X-WR-CALNAME:Beleidspunten',
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    'BEGIN:VEVENT',
    'UID:sel_a-2027-02-28',
    'DTSTAMP:20261127T100000Z',
    'DTSTART;VALUE=DATE:20270228',
    'SUMMARY:10 punten terug',
    'DESCRIPTION:Fietsplezier',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

it.each([
  ['a comma, a semicolon and a backslash', 'A, B; C \\ D', 'A\\, B\\; C \\\\ D'],
  ['a new line', 'een\ntwee\r\ndrie', 'een\\ntwee\\ndrie'],
  ['what would begin another line', 'x\r\nBEGIN:VALARM', 'x\\nBEGIN:VALARM'],
  ['a character that is none', 'x\u0000\u0007y', 'xy'],
])('BP-6 a calendar keeps %s within its text', (_, title, told) => {
  expect(unfolded(written({ title }))).toContain(`SUMMARY:${told}`)
})

it('BP-6 always no line is longer than 75 octets, none ends but by CRLF, and everything is read back', () => {
  const text = fc
    .string({ unit: 'binary', maxLength: 300 })
    .map((raw) => raw.replaceAll(/[\p{Cc}\p{Cs}]/gu, ''))
  fc.assert(
    fc.property(text, text, (title, name) => {
      const calendar = written({ title }, name)
      for (const line of calendar.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(line).not.toMatch(/[\r\n]/)
        expect(line.isWellFormed()).toBe(true)
      }
      expect([read(calendar, 'SUMMARY'), read(calendar, 'NAME')]).toEqual([title, name])
    }),
  )
})
