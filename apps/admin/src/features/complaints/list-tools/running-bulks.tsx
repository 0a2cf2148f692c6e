import { useState } from 'react'
import { useTranslations } from 'use-intl'
import bar from './bulk-bar.module.css'
import { BulkProgress } from './bulk-progress.js'

/** What still ran when the list was opened, each until it is put away; it goes on by itself. */
export function RunningBulks({ ids }: { ids: readonly string[] }) {
  const t = useTranslations('lists.bulk')
  const [away, setAway] = useState<ReadonlySet<string>>(new Set())
  return ids
    .filter((id) => !away.has(id))
    .map((id) => (
      <section key={id} className={bar.running} aria-label={t('running')}>
        <BulkProgress id={id} named onClose={() => setAway(new Set([...away, id]))} />
      </section>
    ))
}
