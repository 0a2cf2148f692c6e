import { Button } from '@mantine/core'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { lazyPart } from '../../components/lazy-part.js'
import { PageHeader } from '../../components/page-header.js'
import { SellerList } from '../../features/sellers/index.js'
import { useMay } from '../../graph/use-may.js'
import { withAllWords } from '../words/words-provider.js'

const NewAccountDialog = lazyPart(
  () => withAllWords(() => import('../../features/sellers/accounts/new-account-dialog.js')),
  'NewAccountDialog',
)

const route = getRouteApi('/staff/sellers')

export function SellersScreen() {
  const t = useTranslations('sellers')
  const may = useMay()
  const [opening, setOpening] = useState(false)
  const address = route.useSearch()
  const navigate = useNavigate()
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <>
            {may('REGISTER_BLOCKS_READ') && (
              <Button
                variant="default"
                size="sm"
                renderRoot={(props) => <Link to="/sellers/blocks" {...props} />}
              >
                {t('blocks')}
              </Button>
            )}
            {may('SELLERS_REGISTER') && (
              <Button size="sm" onClick={() => setOpening(true)}>
                {t('newAccount')}
              </Button>
            )}
          </>
        }
      />
      <SellerList
        address={address}
        onAddress={(search, replace = false) =>
          void navigate({ to: '/sellers', search, replace, resetScroll: false })
        }
      />
      {opening && (
        <Suspense>
          <NewAccountDialog
            onClose={() => setOpening(false)}
            onDone={({ id }) => void navigate({ to: '/sellers/$id', params: { id } })}
          />
        </Suspense>
      )}
    </>
  )
}
