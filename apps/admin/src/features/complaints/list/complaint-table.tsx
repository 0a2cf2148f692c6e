import type { ComplaintOrderField, ComplaintRowFragment } from '@waarborg/schema'
import { ComplaintLine } from '../../../components/complaint-line.js'
import { DataTable, type Ordering } from '../../../components/list/index.js'
import { useComplaintColumns } from './complaint-columns.js'

interface ComplaintTableProps {
  readonly caption: string
  readonly complaints: readonly ComplaintRowFragment[]
  readonly order?: Ordering<ComplaintOrderField>
  readonly onOrder?: (order: Ordering<ComplaintOrderField>) => void
  readonly busy?: boolean
}

/** Complaints as a table, or as cards where the window is narrow. */
export function ComplaintTable({ complaints, ...table }: ComplaintTableProps) {
  const columns = useComplaintColumns()
  return (
    <DataTable
      {...table}
      columns={columns}
      rows={complaints}
      keyOf={({ id }) => id}
      card={(complaint) => <ComplaintLine complaint={complaint} />}
    />
  )
}
