import { IconMapSearch } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { EmptyNotice } from '../../components/empty-notice.js'
import { PageHeader } from '../../components/page-header.js'

export function NotFound() {
  const t = useTranslations('shell.notFound')
  return (
    <>
      <PageHeader title={t('title')} />
      <EmptyNotice icon={<IconMapSearch aria-hidden size={28} />} title={t('text')}>
        <Link to="/">{t('home')}</Link>
      </EmptyNotice>
    </>
  )
}
