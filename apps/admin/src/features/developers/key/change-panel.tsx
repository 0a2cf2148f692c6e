import { useMutation } from '@apollo/client/react'
import { ChangePartnerKeyDocument, type PartnerKeyFactsFragment } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Panel } from '../../../components/panel.js'
import { say } from '../../../components/toasts/index.js'
import { nowInMilliseconds } from '../../../format/now.js'
import { officeTime } from '../../../format/office-time.js'
import { daysFor } from '../form/days-for.js'
import { draftOf, termsOf } from '../form/key-draft.js'
import { KeyForm } from '../form/key-form.js'
import { useKeyFaults } from '../form/use-key-faults.js'

interface ChangePanelProps {
  readonly partnerKey: PartnerKeyFactsFragment
  readonly onClose: () => void
}

/** Decides anew what a key may do. */
export function ChangePanel({ partnerKey, onClose }: ChangePanelProps) {
  const t = useTranslations('developers')
  const [today] = useState(() => officeTime(nowInMilliseconds()).on)
  const [basis] = useState(partnerKey)
  const [draft, setDraft] = useState(() => draftOf(partnerKey))
  const [failure, setFailure] = useState<unknown>()
  const { faults, look, tell } = useKeyFaults()
  const [send, { loading }] = useMutation(ChangePartnerKeyDocument)
  const submit = async () => {
    setFailure(undefined)
    if (!look(draft)) return
    try {
      const input = { ...termsOf(draft), keyId: basis.id, expectedVersion: basis.version }
      const { data } = await send({ variables: { input } })
      tell(data?.changePartnerKey.userErrors ?? [])
      if (!data?.changePartnerKey.partnerKey) return
      say('good', t('form.saved'))
      onClose()
    } catch (fault) {
      setFailure(fault)
    }
  }
  return (
    <Panel title={t('form.terms')}>
      <KeyForm
        draft={draft}
        onChange={setDraft}
        onSubmit={() => void submit()}
        onCancel={onClose}
        submitWords={t('form.save')}
        sending={loading}
        faults={faults}
        failure={failure}
        days={daysFor(today)}
      />
    </Panel>
  )
}
