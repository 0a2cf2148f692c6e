import { civilDateOf, type SafetySignalId } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import { encodeId } from '../graph/ids.js'
import type { Office } from '../office.js'
import { handleSignal, leaveSignal, recordSignal } from '../safety-signals/index.js'
import { contextOf } from './demonstration-context.js'
import type { House } from './fill-house.js'
import { done, idOf } from './never-refused.js'
import { inOfficeHours, officeDaysAfter, officeDayUntil } from './office-hours.js'
import { type DemonstrationSignal, safetySignals } from './safety-signals.js'

/** What is dangerous as the office was told of it, and what the coordinator did about it. */
export async function fillSafetySignals(office: Office, house: House): Promise<void> {
  for (const [index, signal] of safetySignals.entries()) {
    const receivedOn = officeDayUntil(civilDateOf(office.now()).subtract({ days: signal.daysAgo }))
    const id = await keep(office, house, signal, inOfficeHours(receivedOn, shareOf(index)))
    if (signal.handled === null) continue
    const [daysLater, what] = signal.handled
    const at = inOfficeHours(officeDaysAfter(receivedOn, daysLater), shareOf(index + 5))
    const context = contextOf(office, house, 'marieke', at)
    const signalId = encodeId('safety-signal', id)
    done(await handleSignal(context, { signalId, expectedVersion: 1, done: what }))
  }
}

/** How far an office day was, another for each. */
const shareOf = (index: number) => ((index * 37) % 91) / 100

async function keep(
  office: Office,
  house: House,
  { channel, seller, danger, product }: DemonstrationSignal,
  at: Temporal.Instant,
): Promise<SafetySignalId> {
  if (channel === 'FORM')
    return done(
      await leaveSignal(contextOf(office, house, null, at), { danger, product, sellerName: seller }),
    )
  const known = {
    sellerId: encodeId('seller', idOf(house.sellers, seller)),
    categoryId: encodeId('category', idOf(house.categories, 'ART-04')),
  }
  return done(
    await recordSignal(contextOf(office, house, 'gerda', at), {
      ...known,
      danger,
      product,
      channel,
      receivedAt: at,
    }),
  )
}
