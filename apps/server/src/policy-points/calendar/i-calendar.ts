/** A day in a calendar. */
export interface CalendarDay {
  /** The same as long as it is the same, also when it is told anew. */
  readonly uid: string
  /** `2027-02-28` */
  readonly on: string
  readonly title: string
  readonly text: string
}

export interface Calendar {
  readonly name: string
  /** When it was told, in UTC: `2026-11-27T10:00:00Z`. */
  readonly toldAt: string
  readonly days: readonly CalendarDay[]
}

const MOST_OCTETS_IN_LINE = 75

/** A calendar as RFC 5545 wants it: whole days, lines of 75 octets at most that end in CRLF. */
export function writeCalendar({ name, toldAt, days }: Calendar): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waarborg//Policy points//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    ...days.flatMap((day) => eventOf(day, toldAt)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')
}

const eventOf = ({ uid, on, title, text }: CalendarDay, toldAt: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(uid)}`,
  `DTSTAMP:${toldAt.replace(/\.\d+/, '').replaceAll(/[-:]/g, '')}`,
  `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(text)}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

/** A value of the type TEXT (RFC 5545, 3.3.11); no character below space stands in it but a tab. */
function escaped(text: string): string {
  const one = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n')
  return [...one].filter((character) => character >= ' ' || character === '\t').join('')
}

/** A line over several, each but the first begun with a space, and no character cut in two (RFC 5545, 3.1). */
function folded(line: string): string {
  const lines = ['']
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > MOST_OCTETS_IN_LINE) {
      lines.push(' ')
      octets = 1
    }
    lines[lines.length - 1] += character
    octets += size
  }
  return lines.join('\r\n')
}
