import type { ReactNode } from 'react'
import { FailureNotice } from '../../../components/failure-notice.js'
import { RowSkeletons } from '../../../components/list/index.js'
import { Panel } from '../../../components/panel.js'

interface RenewedPanelProps<Data> {
  readonly title: string
  readonly icon: ReactNode
  readonly aside?: ReactNode
  readonly flush?: boolean
  readonly found: {
    readonly data: Data | undefined
    readonly error?: Error | undefined
    readonly refetch: () => void
  }
  readonly children: (data: Data) => ReactNode
}

/** A panel of what is asked apart: its answer, how it looks until that is there, or why it is not. */
export function RenewedPanel<Data>({ found, children, ...panel }: RenewedPanelProps<Data>) {
  const { data, error, refetch } = found
  return (
    <Panel {...panel}>
      {data ? (
        children(data)
      ) : error ? (
        <FailureNotice error={error} onRetry={refetch} />
      ) : (
        <RowSkeletons rows={3} />
      )}
    </Panel>
  )
}
