import { plusDays } from '../../../format/office-time.js'

/** Between which days a key can end, today known: two years ahead at most. */
export const daysFor = (today: string) => ({ earliest: today, latest: plusDays(today, 729) })
