import { Button } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { PageHeader } from '../../components/page-header.js'
import { ImportList } from '../../features/imports/index.js'
import { useMay } from '../../graph/use-may.js'

const route = getRouteApi('/staff/imports')

export function ImportsScreen() {
  const t = useTranslations('imports')
  const address = route.useSearch()
  const navigate = useNavigate()
  const may = useMay()
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          may('IMPORTS_RUN') && (
            <Button
              size="sm"
              leftSection={<IconFileImport size={17} aria-hidden />}
              renderRoot={(props) => <Link to="/imports/new" {...props} />}
            >
              {t('begin')}
            </Button>
          )
        }
      />
      <ImportList
        address={address}
        onAddress={(search, replace = false) =>
          void navigate({ to: '/imports', search, replace, resetScroll: false })
        }
      />
    </>
  )
}
