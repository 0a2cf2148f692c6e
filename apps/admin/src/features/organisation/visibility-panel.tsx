import { useMutation } from '@apollo/client/react'
import { Button, Radio } from '@mantine/core'
import {
  ChangeComplaintVisibilityDocument,
  type ComplaintVisibility,
  type OrganisationFactsFragment,
} from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { FailureNotice } from '../../components/failure-notice.js'
import { FormNotice } from '../../components/form-notice.js'
import { Panel } from '../../components/panel.js'
import { say } from '../../components/toasts/index.js'
import { newIdempotencyKey } from '../../graph/idempotency-key.js'
import classes from './organisation-page.module.css'

const choices = ['OFFICE', 'TEAM'] as const satisfies readonly ComplaintVisibility[]

/** Which complaints handlers read; chosen, and then saved, since it shuts people out at once. */
export function VisibilityPanel({ organisation }: { organisation: OrganisationFactsFragment }) {
  const t = useTranslations('organisation.visibility')
  const { complaintVisibility, version } = organisation
  const [chosen, setChosen] = useState<ComplaintVisibility>()
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const [send, { loading, error }] = useMutation(ChangeComplaintVisibilityDocument)
  const changed = chosen !== undefined && chosen !== complaintVisibility
  const save = async () => {
    if (!changed) return
    const input = { expectedVersion: version, visibility: chosen, idempotencyKey: newIdempotencyKey() }
    const { data } = await send({ variables: { input } })
    const answer = data?.changeComplaintVisibility
    setRefusals((answer?.userErrors ?? []).map(({ message }) => message))
    if (!answer?.organisation) return
    setChosen(undefined)
    say('good', t('saved'))
  }
  return (
    <Panel title={t('title')}>
      <form
        className={classes.choice}
        onSubmit={(event) => {
          event.preventDefault()
          // A failure is shown below.
          save().catch(() => {})
        }}
      >
        <Radio.Group
          label={t('label')}
          description={t('help')}
          value={chosen ?? complaintVisibility}
          onChange={(value) => setChosen(choices.find((choice) => choice === value))}
        >
          <div className={classes.choices}>
            {choices.map((choice) => (
              <Radio key={choice} value={choice} label={t(choice)} />
            ))}
          </div>
        </Radio.Group>
        {error && <FailureNotice error={error} />}
        {refusals.length > 0 && <FormNotice tone="danger">{refusals.join(' ')}</FormNotice>}
        <div>
          <Button type="submit" size="sm" loading={loading} disabled={!changed}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Panel>
  )
}
