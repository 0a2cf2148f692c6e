import { accepted, civilDateOf, type TraderId, type ViolationId } from '@waarborg/domain/foundation'
import { lowerViolation, policyOn } from '@waarborg/domain/policy-points'
import { Temporal } from 'temporal-polyfill'
import type { TestOffice } from '../test-office/test-office.fixture.js'
import { lockTraderPoints } from './points.store.js'
import { recordingFor } from './recording-for.js'
import { savePointsOutcome } from './save-points-outcome.js'

/** What the ledgers keep of a violation that is lowered. */
export async function lowered(
  office: TestOffice,
  violationId: ViolationId,
  lowersTo: number,
  at = Temporal.Now.instant(),
): Promise<void> {
  const [{ id }] = (await office.rows(
    'select s.trader_id as id from violation v join seller s on s.id = v.seller_id where v.id = $1',
    [violationId],
  )) as [{ id: TraderId }]
  await office.app.office.transact<null, never>(async (manager) => {
    const points = await lockTraderPoints(manager, id)
    const { version } = policyOn(points.circumstances.policies, civilDateOf(at))
    const recording = recordingFor(points, { at, actorId: null, reason: 'Herzien.', policyVersion: version })
    const outcome = lowerViolation({ violationId, lowersTo }, { ...points, recording })
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.rejections))
    await savePointsOutcome(manager, points, outcome.value, { actor: { kind: 'system' }, at })
    return accepted(null)
  })
}
