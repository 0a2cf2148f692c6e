import { formatFileSize, type UiLocale } from '@waarborg/ui'
import type { FormOptions } from '../../site/use-form-options.js'
import type { Words } from '../../words/words.js'
import { mayBeAccepted, nameFileKinds } from './file-kinds.js'

interface RefusalFacts {
  readonly options: Pick<FormOptions, 'maximumFiles' | 'maximumFileSizeInBytes' | 'acceptedFileTypes'>
  readonly words: Words
  readonly locale: UiLocale
  /** How many files there are already, this one not counted. */
  readonly count: number
}

/** Why a file cannot be sent along, or undefined when it may be tried. */
export function refuseFile(
  file: { name: string; type: string; size: number },
  { options, words, locale, count }: RefusalFacts,
): string | undefined {
  const { refused } = words.attachments
  const limit = options.maximumFileSizeInBytes
  if (count >= options.maximumFiles) return refused.tooMany(options.maximumFiles)
  if (file.size === 0) return refused.empty
  if (file.size > limit)
    return refused.tooLarge(formatFileSize(file.size, locale), formatFileSize(limit, locale))
  if (!mayBeAccepted(file, options.acceptedFileTypes))
    return refused.kind(nameFileKinds(options.acceptedFileTypes))
  return undefined
}
