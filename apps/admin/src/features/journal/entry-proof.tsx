import { useTranslations } from 'use-intl'
import classes from './journal.module.css'
import type { JournalEntry } from './journal-columns.js'

/** What was recorded and the hashes that prove it, folded away until somebody wants to see. */
export function EntryProof({ entry: { position, facts, hash, previousHash } }: { entry: JournalEntry }) {
  const t = useTranslations('journal')
  return (
    <details className={classes.proof}>
      <summary>{t('position', { position })}</summary>
      <dl>
        <dt>{t('facts')}</dt>
        <dd>
          <code>{facts}</code>
        </dd>
        <dt>{t('hash')}</dt>
        <dd>
          <code>{hash}</code>
        </dd>
        <dt>{t('previousHash')}</dt>
        <dd>
          <code>{previousHash}</code>
        </dd>
      </dl>
    </details>
  )
}
