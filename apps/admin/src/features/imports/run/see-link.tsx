import { Link } from '@tanstack/react-router'
import type { ImportKind } from '@waarborg/schema'
import { useTranslations } from 'use-intl'

/** The way to what an import brought in; orders have no screen of their own. */
export function SeeLink({ kind }: { kind: ImportKind }) {
  const t = useTranslations('imports.run.see')
  if (kind === 'ORDERS') return null
  if (kind === 'SELLERS') return <Link to="/sellers">{t('SELLERS')}</Link>
  if (kind === 'VIOLATIONS') return <Link to="/violations">{t('VIOLATIONS')}</Link>
  return (
    <Link to="/complaints" search={kind === 'HISTORY' ? { scope: 'taken-over' } : {}}>
      {t(kind)}
    </Link>
  )
}
