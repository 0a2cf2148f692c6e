import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { FormNotice } from '../../components/form-notice.js'
import { Gate } from './gate.js'
import classes from './gate.module.css'

/** A link that was used, has ended or never was: which of them is not told. */
export function DeadLink({ kind, preferences }: { kind: 'reset' | 'welcome'; preferences: ReactNode }) {
  const t = useTranslations('access')
  return (
    <Gate title={t('deadLink.title')} preferences={preferences}>
      <FormNotice tone="warn">{t(`deadLink.${kind}`)}</FormNotice>
      <p className={classes.links}>
        {kind === 'reset' && <Link to="/reset">{t('deadLink.again')}</Link>}
        <Link to="/sign-in">{t('toSignIn')}</Link>
      </p>
    </Gate>
  )
}
