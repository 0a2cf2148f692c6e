import type { ReactNode } from 'react'
import { usePortal } from '../site/portal-context.js'
import type { FormOptions } from '../site/use-form-options.js'
import { FailureNotice } from './failure-notice.js'

/** Shows its content once the office's form has been fetched; until then says so. */
export function WaitForOptions({ children }: { readonly children: (options: FormOptions) => ReactNode }) {
  const { options, words } = usePortal()
  if (options.value) return children(options.value)
  if (!options.failure) {
    return (
      <p className="waiting" role="status">
        {words.frame.loading}
      </p>
    )
  }
  return (
    <FailureNotice failure={options.failure}>
      <p>
        <button type="button" className="button" onClick={options.retry}>
          {words.frame.failure.retry}
        </button>
      </p>
    </FailureNotice>
  )
}
