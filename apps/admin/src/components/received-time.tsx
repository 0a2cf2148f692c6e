import type { ComplaintRowFragment } from '@waarborg/schema'
import { epochMilliseconds, formatDay, formatMoment } from '@waarborg/ui'
import { useLocale } from 'use-intl'
import { officeTime } from '../format/office-time.js'

interface ReceivedTimeProps {
  readonly complaint: Pick<ComplaintRowFragment, 'state' | 'receivedAt'>
}

/** When a complaint was received; of one that was taken over only the day is known. */
export function ReceivedTime({ complaint: { state, receivedAt } }: ReceivedTimeProps) {
  const locale = useLocale()
  if (state !== 'IMPORTED')
    return <time dateTime={receivedAt}>{formatMoment(receivedAt, locale, 'short')}</time>
  const { on } = officeTime(epochMilliseconds(receivedAt))
  return <time dateTime={on}>{formatDay(on, locale, 'short')}</time>
}
