import { Button } from '@mantine/core'
import { IconKey } from '@tabler/icons-react'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { PageHeader } from '../../components/page-header.js'
import { DeveloperLinks, KeyList } from '../../features/developers/index.js'

const route = getRouteApi('/staff/developers')

export function DevelopersScreen() {
  const t = useTranslations('developers')
  const address = route.useSearch()
  const navigate = useNavigate()
  return (
    <>
      <PageHeader
        title={t('title')}
        below={<p>{t('intro')}</p>}
        actions={
          <Button
            size="sm"
            leftSection={<IconKey size={17} aria-hidden />}
            renderRoot={(props) => <Link to="/developers/keys/new" {...props} />}
          >
            {t('make')}
          </Button>
        }
      />
      <DeveloperLinks />
      <KeyList
        address={address}
        onAddress={(search, replace = false) =>
          void navigate({ to: '/developers', search, replace, resetScroll: false })
        }
      />
    </>
  )
}
