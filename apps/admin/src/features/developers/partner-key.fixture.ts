export const aSeller = {
  __typename: 'KeySeller',
  id: 'sel_1',
  name: 'Huis & Haard',
  registerNumber: '01948273',
}

/** A key as the server tells it. */
export const aKey = (changes: object = {}) => ({
  __typename: 'PartnerKey',
  id: 'key_1',
  name: 'Koppeling',
  state: 'ACTIVE',
  scopes: ['CATEGORIES_READ', 'SELLERS_READ'],
  sellers: [aSeller],
  addresses: [],
  secrets: [
    {
      __typename: 'PartnerKeySecret',
      prefix: 'waarborg_demo_k7f3a9qx',
      lastFour: '4567',
      madeAt: '2026-11-01T09:00:00Z',
      endsAt: null,
    },
  ],
  madeAt: '2026-11-01T09:00:00Z',
  madeBy: { __typename: 'Handler', id: 'han_1', name: 'Tess Vermeer' },
  expiresAt: '2027-11-01T23:00:00Z',
  revokedAt: null,
  lastUsedAt: null,
  version: 3,
  ...changes,
})

/** Thirty days, of which the last two were used. */
export const someUsage = Array.from({ length: 30 }, (_, day) => ({
  __typename: 'PartnerKeyDay',
  on: `2026-11-${String(day + 1).padStart(2, '0')}`,
  requests: day < 28 ? 0 : day * 10,
  refused: day < 28 ? 0 : 3,
  cost: day < 28 ? 0 : 900,
}))
