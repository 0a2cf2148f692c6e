import { useMutation } from '@apollo/client/react'
import { CreatePartnerKeyDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { BackLink } from '../../../components/back-link.js'
import { PageHeader } from '../../../components/page-header.js'
import { Panel } from '../../../components/panel.js'
import { nowInMilliseconds } from '../../../format/now.js'
import { officeTime } from '../../../format/office-time.js'
import { newIdempotencyKey } from '../../../graph/idempotency-key.js'
import { daysFor } from './days-for.js'
import { emptyDraft, type KeyDraft, termsOf } from './key-draft.js'
import { KeyForm } from './key-form.js'
import { SecretNotice } from './secret-notice.js'
import { useKeyFaults } from './use-key-faults.js'

interface NewKeyPageProps {
  readonly onKept: (id: string) => void
  readonly onCancel: () => void
}

/** Makes a key, and shows its secret this once. */
export function NewKeyPage({ onKept, onCancel }: NewKeyPageProps) {
  const t = useTranslations('developers')
  const [today] = useState(() => officeTime(nowInMilliseconds()).on)
  const [draft, setDraft] = useState<KeyDraft>(() => emptyDraft(today))
  const [idempotencyKey] = useState(newIdempotencyKey)
  const [made, setMade] = useState<{ readonly id: string; readonly secret: string }>()
  const [failure, setFailure] = useState<unknown>()
  const { faults, look, tell } = useKeyFaults()
  const [send, { loading }] = useMutation(CreatePartnerKeyDocument, {
    update: (cache) => void cache.evict({ fieldName: 'partnerKeys' }),
  })
  const submit = async () => {
    setFailure(undefined)
    if (!look(draft)) return
    try {
      const { data } = await send({ variables: { input: { ...termsOf(draft), idempotencyKey } } })
      const answer = data?.createPartnerKey
      tell(answer?.userErrors ?? [])
      if (answer?.partnerKey && answer.secret) setMade({ id: answer.partnerKey.id, secret: answer.secret })
      else if (answer?.partnerKey) onKept(answer.partnerKey.id)
    } catch (fault) {
      setFailure(fault)
    }
  }
  return (
    <>
      <PageHeader title={t('form.title')} above={<BackLink to="/developers">{t('back')}</BackLink>} />
      {made ? (
        <SecretNotice secret={made.secret} onKept={() => onKept(made.id)} />
      ) : (
        <Panel title={t('form.terms')}>
          <KeyForm
            draft={draft}
            onChange={setDraft}
            onSubmit={() => void submit()}
            onCancel={onCancel}
            submitWords={t('form.submit')}
            sending={loading}
            faults={faults}
            failure={failure}
            days={daysFor(today)}
          />
        </Panel>
      )}
    </>
  )
}
