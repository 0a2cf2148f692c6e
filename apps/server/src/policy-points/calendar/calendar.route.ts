import { civilDateOf } from '@waarborg/domain/foundation'
import type { FastifyInstance } from 'fastify'
import { encodeId } from '../../graph/ids.js'
import type { Office } from '../../office.js'
import type { PointsRow } from '../../sellers/index.js'
import { pointsOfSellers } from '../points-of-sellers.query.js'
import { calendarWords } from './calendar.words.js'
import { type CalendarReader, readerOf } from './calendar-link.js'
import { type CalendarDay, writeCalendar } from './i-calendar.js'

/** GET of the days on which points return, for the calendar program of somebody who speaks for sellers. */
export function serveCalendars(server: FastifyInstance, office: Office): void {
  server.get<{ Params: { file: string } }>('/calendars/:file', async ({ params }, reply) => {
    const reader = await readerOf(office, tokenIn(params.file))
    reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex')
    if (reader === null) return reply.code(404).type('text/plain; charset=utf-8').send('Not found\n')
    const { name } = calendarWords[reader.language]
    const toldAt = office.now().toString({ smallestUnit: 'second' })
    return reply
      .type('text/calendar; charset=utf-8')
      .send(writeCalendar({ name, toldAt, days: await returnsOf(reader, office) }))
  })
}

const tokenIn = (file: string): string => /^(.+)\.ics$/.exec(file)?.[1] ?? ''

async function returnsOf(
  { language, sellers }: CalendarReader,
  office: Office,
): Promise<readonly CalendarDay[]> {
  const now = office.now()
  const rows = await office.reads.rows<{ parent: string; row: PointsRow }>({
    name: 'points in a calendar',
    text: pointsOfSellers,
    values: [sellers.map(({ id }) => id), civilDateOf(now).toString(), now.toString()],
  })
  const words = calendarWords[language]
  return sellers.flatMap(({ id, name }) => {
    const points = rows.find(({ parent }) => parent === id)?.row
    return (points?.upcomingRestorations ?? []).map((coming) => ({
      uid: `${encodeId('seller', id)}-${coming.on}@waarborg`,
      on: coming.on,
      title: words.title(name, coming.points),
      text: words.text(name, points?.balance ?? 0),
    }))
  })
}
