import { useNavigate } from '@tanstack/react-router'
import type { FormFaultFragment, PointsPolicyFactsFragment } from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { ActDialog } from '../../components/act-dialog.js'
import { useFormFaults } from '../../components/form/index.js'
import { say } from '../../components/toasts/index.js'
import { ChangeList } from './change-list.js'
import { comparedOf, type PolicyDraft } from './policy-draft.js'
import type { Replay } from './use-replay.js'

interface KeepDialogProps {
  readonly draft: PolicyDraft
  readonly last: PointsPolicyFactsFragment
  readonly replay: Replay['replay']
  readonly keep: () => Promise<readonly FormFaultFragment[] | undefined>
  readonly onClose: () => void
}

/** Shows once more what is otherwise and what it would have done, before everybody is told. */
export function KeepDialog({ draft, last, replay, keep, onClose }: KeepDialogProps) {
  const t = useTranslations('pointsPolicy')
  const locale = useLocale()
  const navigate = useNavigate()
  const faults = useFormFaults([])
  const send = async () => {
    if (!(await faults.attempt(keep))) return
    say('good', t('done', { version: String(last.version + 1) }))
    await navigate({ to: '/points-policy' })
  }
  return (
    <ActDialog
      title={t('keepTitle', { version: String(last.version + 1) })}
      act={t('keepAct')}
      faults={faults}
      onClose={onClose}
      onSend={() => void send()}
    >
      {draft.inForceFrom && <p>{t('keepText', { on: formatDay(draft.inForceFrom, locale) })}</p>}
      <ChangeList before={last} after={comparedOf(draft)} />
      {replay && <p>{t('keepReplay', { wouldClose: replay.wouldClose, wouldBeOpen: replay.wouldBeOpen })}</p>}
    </ActDialog>
  )
}
