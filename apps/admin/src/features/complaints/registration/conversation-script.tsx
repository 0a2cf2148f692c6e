import { IconMessages } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { Panel } from '../../../components/panel.js'
import classes from './conversation-script.module.css'

const steps = ['listen', 'summarise', 'gather', 'offer', 'close', 'aftercare'] as const

/** The six steps of a conversation, beside the form that is filled in during it (KM-9). */
export function ConversationScript() {
  const t = useTranslations('registration')
  return (
    <Panel title={t('script')} icon={<IconMessages aria-hidden />}>
      <ol className={classes.steps}>
        {steps.map((step) => (
          <li key={step}>{t(`steps.${step}`)}</li>
        ))}
      </ol>
    </Panel>
  )
}
