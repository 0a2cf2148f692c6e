import { IconGavel } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { Panel } from '../../../components/panel.js'
import classes from './imported-complaint.module.css'

/** How it was settled there, in the words of the source. */
export function OutcomePanel({ outcome }: { outcome: string | null }) {
  const t = useTranslations('history')
  return (
    <Panel title={t('outcome')} icon={<IconGavel aria-hidden />}>
      {outcome ? <p>{outcome}</p> : <p className={classes.none}>{t('outcomeNone')}</p>}
    </Panel>
  )
}
