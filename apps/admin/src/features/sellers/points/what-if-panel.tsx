import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconHelpHexagon } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { lazyPart } from '../../../components/lazy-part.js'
import { Panel } from '../../../components/panel.js'
import { useMay } from '../../../graph/use-may.js'
import classes from './points.module.css'

// Its fields would otherwise be loaded with whatever is shown first.
const WhatIfForm = lazyPart(() => import('./what-if-form.js'), 'WhatIfForm')

/** For who decides: what a violation would do, without anything being reported. */
export function WhatIfPanel({ sellerId }: { sellerId: string }) {
  const t = useTranslations('sellerPoints.whatIf')
  const [opened, { toggle }] = useDisclosure(false)
  if (!useMay()('VIOLATIONS_DECIDE')) return null
  return (
    <Panel
      title={t('title')}
      icon={<IconHelpHexagon aria-hidden />}
      aside={
        <Button variant="default" size="xs" aria-expanded={opened} onClick={toggle}>
          {t(opened ? 'close' : 'open')}
        </Button>
      }
    >
      <p className={classes.quiet}>{t('help')}</p>
      {opened && <WhatIfForm sellerId={sellerId} />}
    </Panel>
  )
}
