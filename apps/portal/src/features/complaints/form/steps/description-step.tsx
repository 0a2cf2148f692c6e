import { formatTelephone } from '@waarborg/ui'
import { usePortal } from '../../../../site/portal-context.js'
import { AnswerTextArea } from '../answer-text-area.js'
import { useForm } from '../form-context.js'
import { StepFrame } from '../step-frame.js'

export function DescriptionStep() {
  const { description } = usePortal().words.form
  const { office, maximumDescriptionLength } = useForm().options
  return (
    <StepFrame step="description" title={description.title}>
      <AnswerTextArea
        field="description"
        label={description.title}
        hint={description.hint}
        required
        limit={maximumDescriptionLength}
        rows={10}
      />
      <p className="quiet">{description.secrets}</p>
      <p className="notice">
        {description.danger} <a href={`tel:${office.telephone}`}>{formatTelephone(office.telephone)}</a>
      </p>
    </StepFrame>
  )
}
