import { Button } from '@mantine/core'
import { IconPencilPlus } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { PageHeader } from '../../components/page-header.js'
import { useMay } from '../../graph/use-may.js'
import type { ForceMajeureAddress } from './force-majeure-address.js'
import { ForceMajeureList } from './force-majeure-list.js'
import { RecordDialog } from './record-dialog.js'

interface ForceMajeurePageProps {
  readonly address: ForceMajeureAddress
  readonly onAddress: (changed: ForceMajeureAddress, replace?: boolean) => void
}

/** The days on which nobody is blamed; who decides on violations records them. @source D-7, D-19 */
export function ForceMajeurePage({ address, onAddress }: ForceMajeurePageProps) {
  const t = useTranslations('forceMajeure')
  const decides = useMay()('VIOLATIONS_DECIDE')
  const { record, ...rest } = address
  return (
    <>
      <PageHeader
        title={t('title')}
        below={<p>{t('text')}</p>}
        actions={
          decides && (
            <Button
              leftSection={<IconPencilPlus size={17} aria-hidden />}
              onClick={() => onAddress({ ...rest, record: true })}
            >
              {t('record.open')}
            </Button>
          )
        }
      />
      <ForceMajeureList address={rest} onAddress={onAddress} />
      {record && decides && <RecordDialog onClose={() => onAddress(rest, true)} />}
    </>
  )
}
