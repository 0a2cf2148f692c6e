import { Button } from '@mantine/core'
import type { PolicyFragment } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Panel } from '../../components/panel.js'
import { BandDialog } from './band-dialog.js'
import classes from './policy.module.css'
import { useBandWords } from './use-band-words.js'

interface BandsPanelProps {
  readonly policy: PolicyFragment
  readonly mayChange: boolean
}

/** What is usual in money, for each category that has an own band and for all others. */
export function BandsPanel({ policy, mayChange }: BandsPanelProps) {
  const t = useTranslations('policy')
  const words = useBandWords()
  const [changing, setChanging] = useState<string | 'NEW'>()
  return (
    <Panel
      title={t('bands')}
      aside={
        mayChange && (
          <Button size="xs" variant="default" onClick={() => setChanging('NEW')}>
            {t('add')}
          </Button>
        )
      }
    >
      <p className={classes.about}>{t('bandsText')}</p>
      <ul className={classes.bands}>
        {policy.bands.map(({ category, band }) => (
          <li key={category.id}>
            <span className={classes.name}>{category.name}</span>
            <span className={classes.amounts}>{words(band)}</span>
            {mayChange && (
              <Button
                size="xs"
                variant="default"
                aria-label={t('changeOf', { name: category.name })}
                onClick={() => setChanging(category.id)}
              >
                {t('change')}
              </Button>
            )}
          </li>
        ))}
        <li>
          <span className={classes.name}>{t('others')}</span>
          <span className={classes.amounts}>{words(policy.standardBand)}</span>
        </li>
      </ul>
      {changing && (
        <BandDialog
          policy={policy}
          categoryId={changing === 'NEW' ? undefined : changing}
          onClose={() => setChanging(undefined)}
        />
      )}
    </Panel>
  )
}
