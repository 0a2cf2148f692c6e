import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { PageHeader } from '../../components/page-header.js'
import { CategoryList } from '../../features/categories/index.js'

const route = getRouteApi('/staff/categories')

export function CategoriesScreen() {
  const t = useTranslations('categories')
  const address = route.useSearch()
  const navigate = useNavigate()
  return (
    <>
      <PageHeader title={t('title')} />
      <CategoryList
        address={address}
        onAddress={(search, replace = false) =>
          void navigate({ to: '/categories', search, replace, resetScroll: false })
        }
      />
    </>
  )
}
