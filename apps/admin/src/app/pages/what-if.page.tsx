import { BulkDialog } from '../../features/complaints/list-tools/index.js'
import { WhatIfPage } from '../../features/handlers/what-if/what-if-page.js'

export function WhatIfScreen() {
  return (
    <WhatIfPage
      recompute={(ids, onClose) => (
        <BulkDialog
          bulk={{ act: 'RECOMPUTE', count: ids.length, which: { complaintIds: [...ids] } }}
          onClose={onClose}
        />
      )}
    />
  )
}
