import type { PartnerActor, Permission } from '@waarborg/domain/access'
import type { PartnerKeyId, SellerId } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import type { Reads } from '../../database/reads.js'
import { rangesOf } from './address-ranges.js'
import { hashOfKey } from './key-form.js'

/** However another process may have changed a key, after this it is read anew: within the second that is promised. */
const TRUSTED_FOR_MS = 900
const MOST_TRUSTED = 10_000

interface KeyRow {
  readonly id: PartnerKeyId
  readonly scopes: Permission[]
  readonly addresses: string[]
  readonly sellerIds: SellerId[]
  readonly endsAt: string
}

interface Trusted {
  readonly actor: PartnerActor
  readonly isWithin: (address: string) => boolean
  readonly endsAt: number
  readonly readAt: number
}

const statement = `
  select k.id, k.scopes, k.addresses, least(k.expires_at, s.ends_at)::text as "endsAt",
    array(select p.seller_id from partner_key_seller p where p.key_id = k.id order by 1) as "sellerIds"
  from partner_key_secret s join partner_key k on k.id = s.key_id
  where s.hash = $1 and k.revoked_at is null`

/** Who asks by which key, from memory where it was asked within the last second. Only keys that work are kept. */
export class KnownKeys {
  private readonly trusted = new Map<string, Trusted>()

  constructor(
    private readonly reads: Reads,
    private readonly now: () => Temporal.Instant,
  ) {}

  /** Whose key it is; null when it is unknown, ended, revoked, or not for this address: nobody is told which. */
  async find(secret: string, address: string): Promise<PartnerActor | null> {
    const key = this.trusted.get(secret)
    const found =
      key !== undefined && performance.now() - key.readAt < TRUSTED_FOR_MS ? key : await this.read(secret)
    return found !== null && found.endsAt > this.now().epochMilliseconds && found.isWithin(address)
      ? found.actor
      : null
  }

  /** Something changed: the next time each key is read anew. */
  forget(): void {
    this.trusted.clear()
  }

  private async read(secret: string): Promise<Trusted | null> {
    const readAt = performance.now()
    const row = await this.reads.row<KeyRow>({
      name: 'partner key by secret',
      text: statement,
      values: [hashOfKey(secret)],
    })
    this.trusted.delete(secret)
    if (row === undefined) return null
    const { id, scopes, addresses, sellerIds, endsAt } = row
    const key: Trusted = {
      actor: { kind: 'partner', keyId: id, sellerIds, scopes },
      isWithin: rangesOf(addresses),
      endsAt: Temporal.Instant.from(endsAt).epochMilliseconds,
      readAt,
    }
    if (this.trusted.size >= MOST_TRUSTED) this.trusted.clear()
    this.trusted.set(secret, key)
    return key
  }
}
