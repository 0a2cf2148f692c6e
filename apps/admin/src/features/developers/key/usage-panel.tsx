import type { PartnerKeyQuery } from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { Panel } from '../../../components/panel.js'
import { Segments } from '../../../components/segments.js'
import classes from './usage-panel.module.css'
import { UsagePlot } from './usage-plot.js'
import { UsageTable } from './usage-table.js'

export type Usage = NonNullable<PartnerKeyQuery['partnerKey']>['usage']

/** What a key was used for, day by day: what stands out as its title, and the figures as a plot or a table. */
export function UsagePanel({ usage }: { usage: Usage }) {
  const t = useTranslations('developers.usage')
  const locale = useLocale()
  const [shape, setShape] = useState<'plot' | 'table'>('plot')
  const sum = (field: 'requests' | 'refused' | 'cost') => usage.reduce((total, day) => total + day[field], 0)
  const busiest = usage.reduce((most, day) => (day.requests > most.requests ? day : most), {
    on: '',
    requests: 0,
    refused: 0,
  })
  if (busiest.requests === 0)
    return (
      <Panel title={t('title')}>
        <p className={classes.quiet}>{t('none')}</p>
      </Panel>
    )
  return (
    <Panel
      title={t('title')}
      aside={
        <Segments
          label={t('shape')}
          segments={[
            { value: 'plot', label: t('plot') },
            { value: 'table', label: t('table') },
          ]}
          chosen={shape}
          onChoose={setShape}
        />
      }
    >
      <h3 className={classes.finding}>
        {t('finding', {
          day: formatDay(busiest.on, locale, 'short'),
          requests: busiest.requests,
          refused: busiest.refused,
        })}
      </h3>
      <p className={classes.quiet}>
        {t('sentence', { requests: sum('requests'), refused: sum('refused'), cost: sum('cost') })}
      </p>
      {shape === 'plot' ? <UsagePlot usage={usage} /> : <UsageTable usage={usage} />}
    </Panel>
  )
}
