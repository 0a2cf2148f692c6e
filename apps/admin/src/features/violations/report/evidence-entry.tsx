import { Button, CloseButton, FileButton, TextInput } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { formatFileSize } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import violations from '../violations.module.css'
import classes from './report.module.css'
import type { EvidenceDraft } from './report-draft.js'
import type { Sending } from './use-evidence.js'

interface EvidenceEntryProps {
  readonly piece: EvidenceDraft
  /** Counted from 1, as people do. */
  readonly place: number
  readonly sending: Sending | undefined
  readonly accept: readonly string[]
  readonly faultOf: (field: 'what' | 'ticket') => string | undefined
  readonly onWhat: (what: string) => void
  readonly onFile: (file: File) => void
  readonly onNoFile: () => void
  /** Nothing when it is the only one. */
  readonly onRemove: (() => void) | undefined
}

/** A piece of evidence: what it shows and, where there is one, its file with its hash. */
export function EvidenceEntry({ piece, place, sending, accept, faultOf, ...acts }: EvidenceEntryProps) {
  const t = useTranslations('violations.reporting')
  const locale = useLocale()
  const { file } = piece
  const isOnItsWay = sending !== undefined && !('refusal' in sending)
  const refusal = sending && 'refusal' in sending ? sending.refusal || t('noAnswer') : faultOf('ticket')
  return (
    <li>
      <div className={classes.piece}>
        <TextInput
          label={t('shows', { place: String(place) })}
          value={piece.what}
          onChange={({ currentTarget }) => acts.onWhat(currentTarget.value)}
          maxLength={500}
          error={faultOf('what')}
          aria-required
        />
        {acts.onRemove && (
          <CloseButton
            size="sm"
            aria-label={t('drop', { place: String(place) })}
            onClick={acts.onRemove}
            className={classes.drop ?? ''}
          />
        )}
      </div>
      {isOnItsWay && (
        <progress
          max={sending.sizeInBytes}
          value={sending.sentInBytes}
          aria-label={t('busy', { name: sending.name })}
        />
      )}
      {refusal && (
        <p role="alert" className={classes.fault}>
          {t('failed', { name: sending?.name ?? file?.name ?? '' })} {refusal}
        </p>
      )}
      {file && (
        <p className={classes.file}>
          <span>
            {file.name} <small>{formatFileSize(file.sizeInBytes, locale)}</small>
          </span>
          <CloseButton size="xs" aria-label={t('dropFile', { name: file.name })} onClick={acts.onNoFile} />
          {file.sha256 && <span className={violations.hash}>SHA-256 {file.sha256}</span>}
        </p>
      )}
      {!file && !isOnItsWay && (
        <FileButton accept={accept.join(',')} onChange={(chosen) => chosen && acts.onFile(chosen)}>
          {(button) => (
            <Button
              {...button}
              variant="default"
              size="xs"
              leftSection={<IconPaperclip size={15} aria-hidden />}
              aria-label={t('chooseFor', { place: String(place) })}
            >
              {t('choose')}
            </Button>
          )}
        </FileButton>
      )}
    </li>
  )
}
