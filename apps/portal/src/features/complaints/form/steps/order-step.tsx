import { usePortal } from '../../../../site/portal-context.js'
import { AnswerField } from '../answer-field.js'
import { SellerField } from '../seller-field.js'
import { StepFrame } from '../step-frame.js'

export function OrderStep() {
  const { order } = usePortal().words.form
  return (
    <StepFrame step="order" title={order.title}>
      <p>{order.hint}</p>
      <AnswerField
        field="orderNumber"
        label={order.orderNumber}
        hint={order.orderNumberHint}
        optional
        width="medium"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <AnswerField
        field="subject"
        label={order.subject}
        hint={order.subjectHint}
        optional
        autoComplete="off"
      />
      <SellerField />
    </StepFrame>
  )
}
