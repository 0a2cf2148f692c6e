import { useQuery } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { SubmissionFormDocument } from '@waarborg/schema'
import { formatFileSize } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { EvidenceEntry } from './evidence-entry.js'
import classes from './report.module.css'
import { type EvidenceDraft, emptyEvidence, type ReportDraft } from './report-draft.js'
import type { useEvidence } from './use-evidence.js'

const MOST = 20

interface EvidenceFieldsProps {
  readonly evidence: readonly EvidenceDraft[]
  readonly uploads: ReturnType<typeof useEvidence>
  readonly onChange: (changed: (before: ReportDraft) => Pick<ReportDraft, 'evidence'>) => void
  readonly faultOf: (field: string) => string | undefined
}

/** What shows it: one piece or more, each in words and with a file where there is one. */
export function EvidenceFields({ evidence, uploads, onChange, faultOf }: EvidenceFieldsProps) {
  const t = useTranslations('violations.reporting')
  const locale = useLocale()
  const { data } = useQuery(SubmissionFormDocument, { variables: { locale: locale === 'nl' ? 'NL' : 'EN' } })
  const { acceptedFileTypes = [], maximumFileSizeInBytes = 0 } = data?.submissionForm ?? {}
  const change = (key: string, changed: Partial<EvidenceDraft>) =>
    onChange((before) => ({
      evidence: before.evidence.map((piece) => (piece.key === key ? { ...piece, ...changed } : piece)),
    }))
  const remove = (key: string) => {
    uploads.forget(key)
    onChange((before) => ({ evidence: before.evidence.filter((piece) => piece.key !== key) }))
  }
  return (
    <>
      <p className={classes.help}>
        {t('evidenceHelp', { size: formatFileSize(maximumFileSizeInBytes, locale) })}
      </p>
      <ol className={classes.pieces}>
        {evidence.map((piece, index) => (
          <EvidenceEntry
            key={piece.key}
            piece={piece}
            place={index + 1}
            sending={uploads.sending[piece.key]}
            accept={acceptedFileTypes}
            faultOf={(field) => faultOf(`evidence.${index}.${field}`)}
            onWhat={(what) => change(piece.key, { what })}
            onFile={(file) => void uploads.send(piece.key, file)}
            onNoFile={() => change(piece.key, { file: null })}
            onRemove={evidence.length > 1 ? () => remove(piece.key) : undefined}
          />
        ))}
      </ol>
      {faultOf('evidence') && (
        <p role="alert" className={classes.fault}>
          {faultOf('evidence')}
        </p>
      )}
      {evidence.length < MOST && (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => onChange((before) => ({ evidence: [...before.evidence, emptyEvidence()] }))}
        >
          {t('more')}
        </Button>
      )}
    </>
  )
}
