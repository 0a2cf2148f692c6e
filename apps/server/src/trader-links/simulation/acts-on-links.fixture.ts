import type { LinkId } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import { encodeId } from '../../graph/ids.js'
import type { ActsOfOffice } from '../../violations/simulation/acts-of-office.fixture.js'
import { confirmLink } from '../acts/confirm-link.js'
import { declineLink } from '../acts/decline-link.js'
import { endLink } from '../acts/end-link.js'
import { findLink } from '../acts/find-link.js'
import { withdrawLink } from '../acts/withdraw-link.js'

/** The acts of people on links, now and then broken off as all others are. */
export class ActsOnLinks {
  constructor(private readonly acts: ActsOfOffice) {}

  /** @returns the link, and whether it waits for a second person */
  async link(
    at: Temporal.Instant,
    [one, other]: readonly [string, string],
    finding: Parameters<typeof findLink>[3],
  ): Promise<{ readonly id: LinkId; readonly isWaiting: boolean }> {
    const { id } = await this.acts.done('anouk', at, (context) =>
      findLink(
        context,
        'linkTraders',
        {
          sellerId: encodeId('seller', one),
          otherSellerId: encodeId('seller', other),
          evidence: 'Uittreksel.',
          dryRun: false,
        },
        finding,
      ),
    )
    if (id === null) throw new Error('It was no dry run.')
    const [{ state }] = await this.acts.office.rows('select state from trader_link where id = $1', [id])
    return { id, isWaiting: state === 'PROPOSED' }
  }

  async confirmLink(at: Temporal.Instant, id: LinkId): Promise<void> {
    const seen = await this.seenLink(id)
    await this.acts.done('hendrik', at, (context) => confirmLink(context, seen))
  }

  async declineLink(at: Temporal.Instant, id: LinkId): Promise<void> {
    const seen = await this.seenLink(id)
    await this.acts.done('hendrik', at, (context) =>
      declineLink(context, { ...seen, reason: 'Naamgenoten.' }),
    )
  }

  async endLink(at: Temporal.Instant, id: LinkId, untilOn: Temporal.PlainDate): Promise<void> {
    const seen = await this.seenLink(id)
    await this.acts.done('anouk', at, (context) =>
      endLink(context, { ...seen, untilOn, reason: 'Verkocht.' }),
    )
  }

  async withdrawLink(at: Temporal.Instant, id: LinkId): Promise<void> {
    const seen = await this.seenLink(id)
    await this.acts.done('anouk', at, (context) => withdrawLink(context, { ...seen, reason: 'Naamgenoten.' }))
  }

  private async seenLink(id: LinkId) {
    const [{ version }] = await this.acts.office.rows('select version from trader_link where id = $1', [id])
    return { linkId: encodeId('link', id), expectedVersion: version as number }
  }
}
