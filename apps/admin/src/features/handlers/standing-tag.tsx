import type { HandlerRowFragment } from '@waarborg/schema'
import { AccountTag } from './account-tag.js'
import { DutyTag } from './duty-tag.js'

/** Whether somebody is on duty, or why that is not asked: not here yet, or not any more. */
export function StandingTag({ handler }: { handler: Pick<HandlerRowFragment, 'accountState' | 'onDuty'> }) {
  const { accountState, onDuty } = handler
  return accountState === 'ACTIVE' ? <DutyTag onDuty={onDuty} /> : <AccountTag state={accountState} />
}
