import { recordVerdict as decide } from '@waarborg/domain/complaints'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import type { HonestyName, RemedyName, VerdictName } from '../deciding/deciding.enums.js'
import { readBand } from '../deciding/read-band.js'
import { unlessUnfit } from '../deciding/unless-unfit.js'
import { type ChangeResult, changeComplaint, type WrittenChangeInput } from './change-complaint.js'

export interface RecordVerdict extends WrittenChangeInput {
  readonly part: number
  readonly verdict: VerdictName
  readonly honesty?: HonestyName | null
  readonly remedy: RemedyName
  readonly amountInCents?: number | null
  readonly explanation?: string | null
  readonly whyNotRepaired?: string | null
  readonly whyOutsideBand?: string | null
}

/** Records what the office finds of a part; the table of verdicts and the band of the category say who else must agree. */
export function recordVerdict(context: RequestContext, input: RecordVerdict): Promise<ChangeResult> {
  const actor = requireStaff(context)
  return changeComplaint(context, 'verdict-recorded', input, async (complaint, manager) => {
    const found = {
      part: input.part,
      verdict: input.verdict,
      honesty: input.honesty ?? null,
      remedy: input.remedy,
      amountInCents: input.amountInCents ?? null,
      explanation: input.explanation ?? null,
      whyNotRepaired: input.whyNotRepaired ?? null,
      whyOutsideBand: input.whyOutsideBand ?? null,
    }
    const band = await readBand(manager, complaint.matter.categoryId)
    const { explanation } = found
    const written = { texts: { explanation }, despiteBlame: input.despiteBlame }
    const outcome = decide(complaint, found, { actor, now: context.at, band })
    return unlessUnfit(manager, context, complaint, written, outcome)
  })
}
