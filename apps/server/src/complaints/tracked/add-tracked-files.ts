import type { RequestContext } from '../../graph/context.js'
import { claimFiles } from '../files/add-files.js'
import { complainant, type TrackedChangeInput } from './change-tracked.js'
import { filesOfLink } from './link-allowances.js'
import { type WrittenByLink, writeByLink } from './write-by-link.js'

export interface AddTrackedFiles extends TrackedChangeInput {
  readonly files: readonly string[]
}

/** The complainant sends files after the form; whoever handles it is told (KM-14). */
export function addTrackedFiles(context: RequestContext, input: AddTrackedFiles): Promise<WrittenByLink> {
  const files = input.files.map((ticket) => ({ ticket }))
  return writeByLink(context, 'files-added', input, filesOfLink, (complaint, manager) =>
    claimFiles(manager, complaint, files, { actor: complainant, at: context.at }),
  )
}
