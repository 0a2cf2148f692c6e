import type { Office } from '../office.js'
import type { Allowance } from './throttle.js'

/** Gives back what was taken for something that turned out to be in order. */
export async function giveBack(
  office: Pick<Office, 'reads' | 'derive'>,
  { name, everySeconds }: Allowance,
  key: string,
  amount = 1,
): Promise<void> {
  await office.reads.rows({
    name: 'give back to an allowance',
    text: `update throttle set empty_at = empty_at - $2::float8 * $3::float8 * interval '1 second' where key = $1`,
    values: [office.derive(`throttle ${name}`, key), everySeconds, amount],
  })
}
