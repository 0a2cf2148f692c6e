import { type BulkActsOfOthers, refusalIn } from '../complaints/index.js'
import { encodeId } from '../graph/ids.js'
import { labelRejectionWords } from './label-rejection.words.js'
import { putLabelOn, takeLabelOff } from './put-label-on.js'

/** One label on or off many complaints, each as by hand. */
export const labelBulkActs: BulkActsOfOthers = {
  PUT_LABEL_ON: async (context, { complaintId }, run) =>
    refusalIn(await putLabelOn(context, { complaintId, ...labelOf(run) }), labelRejectionWords),
  TAKE_LABEL_OFF: async (context, { complaintId }, run) =>
    refusalIn(await takeLabelOff(context, { complaintId, ...labelOf(run) }), labelRejectionWords),
}

const labelOf = ({ labelId }: Parameters<BulkActsOfOthers['PUT_LABEL_ON']>[2]) => ({
  labelId: labelId === null ? '' : encodeId('label', labelId),
})
