import { Link } from '../../../../site/link.js'
import { usePortal } from '../../../../site/portal-context.js'
import { AddressFields } from '../address-fields.js'
import { AnswerField } from '../answer-field.js'
import { StepFrame } from '../step-frame.js'
import { UnseenField } from '../unseen-field.js'

export function ComplainantStep() {
  const { words, to } = usePortal()
  const { complainant } = words.form
  return (
    <StepFrame step="complainant" title={complainant.title}>
      <p>{complainant.why}</p>
      <p>
        <Link href={to({ page: 'safety' })}>{words.start.safetyLink}</Link>
      </p>
      <fieldset>
        <legend>
          <h2>{complainant.reach}</h2>
        </legend>
        <AnswerField field="name" label={complainant.name} autoComplete="name" spellCheck={false} />
        <AnswerField
          field="email"
          label={complainant.email}
          hint={complainant.emailHint}
          type="email"
          inputMode="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
        />
        <AnswerField
          field="telephone"
          label={complainant.telephone}
          hint={complainant.telephoneHint}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          width="medium"
        />
      </fieldset>
      <AddressFields />
      <UnseenField />
    </StepFrame>
  )
}
