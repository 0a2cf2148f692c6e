import type { CategoryId, HandlerId, SellerId, TraderId } from '../foundation/index.js'
import { day, moment } from '../foundation/moments.fixture.js'
import { fraud, norms, policy } from '../policy-points/scenario.fixture.js'
import { type Known, type KnownAccount, SEVERAL } from './known.js'

const speelhoek: KnownAccount = {
  sellerId: 'seller' as SellerId,
  traderId: 'trader' as TraderId,
  openedOn: day('2025-01-06'),
  leftOn: null,
  traderSince: day('2025-01-06'),
}

/** An office on a Monday, with one category, two sellers of one name, one handler and its policy of 2020. */
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
  accounts: new Map<string, KnownAccount | typeof SEVERAL>([
    ['KVK 12345678 speelhoek', speelhoek],
    ['KVK 12345678 twee', SEVERAL],
    ['KVK 12345678 oud', { ...speelhoek, traderSince: day('2019-12-31') }],
  ]),
  policyCategories: new Map([
    ['fraude', fraud],
    ['servicenormen', norms],
    ['vervallen', 'gone' as typeof fraud],
  ]),
  policies: [policy],
}

/** The faults of a refusal as `field kind`, in their order. */
export const faultsOf = (result: {
  readonly ok: boolean
  readonly rejections?: readonly { readonly kind: string; readonly path: readonly (string | number)[] }[]
}): string[] => (result.rejections ?? []).map(({ kind, path }) => `${path.join('.')} ${kind}`)
