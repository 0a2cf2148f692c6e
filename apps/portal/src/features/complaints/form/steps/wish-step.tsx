import { usePortal } from '../../../../site/portal-context.js'
import { AnswerTextArea } from '../answer-text-area.js'
import { StepFrame } from '../step-frame.js'

export function WishStep() {
  const { wish } = usePortal().words.form
  return (
    <StepFrame step="wish" title={wish.title}>
      <AnswerTextArea field="wish" label={wish.title} hint={wish.hint} required={false} rows={6} />
    </StepFrame>
  )
}
