import type { CategoryId, HandlerId, SellerId } from '../foundation/index.js'
import { day, moment } from '../foundation/moments.fixture.js'
import { type Known, SEVERAL } from './known.js'

/** An office on a Monday, with one category, two sellers of one name and one handler. */
export const known: Known = {
  today: day('2026-11-23'),
  now: moment('2026-11-23T10:00'),
  categories: new Map([['lev-01', 'late' as CategoryId]]),
  sellers: new Map<string, SellerId | typeof SEVERAL>([
    ['speelhoek', 'seller' as SellerId],
    ['twee', SEVERAL],
  ]),
  handlers: new Map<string, HandlerId | typeof SEVERAL>([
    ['sander@waarborg.example', 'sander' as HandlerId],
    ['jan jansen', SEVERAL],
  ]),
}

/** The faults of a refusal as `field kind`, in their order. */
export const faultsOf = (result: {
  readonly ok: boolean
  readonly rejections?: readonly { readonly kind: string; readonly path: readonly (string | number)[] }[]
}): string[] => (result.rejections ?? []).map(({ kind, path }) => `${path.join('.')} ${kind}`)
