import { Button } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { PageHeader } from '../../components/page-header.js'
import { HandlerList } from '../../features/handlers/handler-list.js'
import { useMay } from '../../graph/use-may.js'

const route = getRouteApi('/staff/handlers')

export function HandlersScreen() {
  const t = useTranslations('handlers')
  const address = route.useSearch()
  const navigate = useNavigate()
  const may = useMay()
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <>
            {may('ABSENCES_MANAGE') && (
              <Button component={Link} to="/handlers/what-if" variant="default">
                {t('whatIf')}
              </Button>
            )}
            {may('PEOPLE_MANAGE') && (
              <Button
                component={Link}
                to="/handlers/new"
                leftSection={<IconUserPlus size={18} aria-hidden />}
              >
                {t('invite')}
              </Button>
            )}
          </>
        }
      />
      <HandlerList
        address={address}
        onAddress={(search, replace = false) =>
          void navigate({ to: '/handlers', search, replace, resetScroll: false })
        }
      />
    </>
  )
}
