import { Button } from '@mantine/core'
import { IconPencilPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { PageHeader } from '../../components/page-header.js'
import { useMay } from '../../graph/use-may.js'
import { RecordSignalDialog } from './record-signal-dialog.js'
import classes from './safety-signals.module.css'
import { SignalList } from './signal-list.js'
import type { SignalListAddress } from './signal-list-address.js'

interface SafetySignalsProps {
  readonly address: SignalListAddress
  readonly onAddress: (changed: SignalListAddress, replace?: boolean) => void
}

/** What is dangerous: everybody of the office who speaks with customers records it, and who handles it has the list. */
export function SafetySignals({ address, onAddress }: SafetySignalsProps) {
  const t = useTranslations('safetySignals')
  const may = useMay()
  const [recorded, setRecorded] = useState(0)
  const { record, ...rest } = address
  return (
    <>
      <PageHeader title={t('title')} below={<p>{t('text')}</p>} />
      <div className={classes.add}>
        <Button
          leftSection={<IconPencilPlus size={17} aria-hidden />}
          onClick={() => onAddress({ ...rest, record: true })}
        >
          {t('record.open')}
        </Button>
      </div>
      {may('SAFETY_SIGNALS_HANDLE') ? (
        <SignalList key={recorded} address={rest} onAddress={onAddress} />
      ) : (
        <p className={classes.quiet}>{t('notListed')}</p>
      )}
      {record && (
        <RecordSignalDialog
          onClose={() => onAddress(rest, true)}
          onDone={() => setRecorded((count) => count + 1)}
        />
      )}
    </>
  )
}
