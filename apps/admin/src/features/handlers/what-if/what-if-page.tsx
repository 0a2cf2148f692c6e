import type { DeadlineChangeInput } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { BackLink } from '../../../components/back-link.js'
import { PageHeader } from '../../../components/page-header.js'
import { Panel } from '../../../components/panel.js'
import { Consequences, type Recompute } from './consequences.js'
import classes from './what-if.module.css'
import { WhatIfForm } from './what-if-form.js'

/** What a day off or an absence would do to running deadlines, before anybody decides on it (D-3, KM-16). */
export function WhatIfPage({ recompute }: { readonly recompute: Recompute }) {
  const t = useTranslations('whatIf')
  const [change, setChange] = useState<DeadlineChangeInput>()
  return (
    <div className={classes.result}>
      <PageHeader title={t('title')} above={<BackLink to="/handlers">{t('back')}</BackLink>} />
      <p className={classes.quiet}>{t('text')}</p>
      <Panel title={t('kind')}>
        <WhatIfForm onLook={setChange} />
      </Panel>
      {change && <Consequences key={JSON.stringify(change)} change={change} recompute={recompute} />}
    </div>
  )
}
