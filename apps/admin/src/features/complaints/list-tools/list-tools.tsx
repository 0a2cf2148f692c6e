import { useState } from 'react'
import { AssignFromList } from '../assign/assign-from-list.js'
import type { ListWork } from '../list/index.js'
import { BulkBar } from './bulk-bar.js'
import { type Bulk, BulkDialog } from './bulk-dialog.js'
import { ExportDialog } from './export-dialog.js'
import { RunningBulks } from './running-bulks.js'
import { ViewDialog } from './view-dialog.js'

/** What is done with the list as a whole, and with the rows that are chosen. */
export function ListTools({ work }: { work: ListWork }) {
  const [bulk, setBulk] = useState<Bulk>()
  const { address, onAddress, totalCount, chosen, onChoose, doing, onDone, assigning, onAssigned, running } =
    work
  return (
    <>
      <RunningBulks ids={running} />
      {chosen.size > 0 && (
        <BulkBar
          address={address}
          chosen={chosen}
          totalCount={totalCount}
          onClear={() => onChoose(new Set())}
          onBulk={setBulk}
        />
      )}
      {bulk && (
        <BulkDialog
          bulk={bulk}
          onClose={(begun) => {
            setBulk(undefined)
            if (begun) onChoose(new Set())
          }}
        />
      )}
      {assigning && <AssignFromList number={assigning} onClose={onAssigned} />}
      {doing === 'export' && <ExportDialog address={address} totalCount={totalCount} onClose={onDone} />}
      {doing === 'keep' && <ViewDialog address={address} onAddress={onAddress} onClose={onDone} />}
    </>
  )
}
