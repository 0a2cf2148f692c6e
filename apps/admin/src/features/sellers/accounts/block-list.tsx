import { useQuery } from '@apollo/client/react'
import { IconLock } from '@tabler/icons-react'
import { RegisterBlocksDocument } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { BackLink } from '../../../components/back-link.js'
import { FilteredList, listOrderIn, pageVariables } from '../../../components/list/index.js'
import { PageHeader } from '../../../components/page-header.js'
import { BlockCard } from './block-card.js'
import { useBlockColumns } from './block-columns.js'
import { BlockDialog } from './block-dialog.js'
import {
  type BlockListAddress,
  blockFilter,
  blockOrders,
  blockStates,
  triedChoices,
} from './block-list-address.js'
import { useBlockPeriod } from './use-block-period.js'

interface BlockListProps {
  readonly address: BlockListAddress
  readonly onAddress: (changed: BlockListAddress, replace?: boolean) => void
}

/** The blocked register numbers; each opens to what is known of it and to its lifting. */
export function BlockList({ address, onAddress }: BlockListProps) {
  const t = useTranslations('sellerAccounts.blocks')
  const { open, ...rest } = address
  const onOpen = (id: string) => onAddress({ ...rest, open: id })
  const columns = useBlockColumns(onOpen)
  const period = useBlockPeriod(rest)
  const { data, previousData, error, refetch } = useQuery(RegisterBlocksDocument, {
    variables: {
      filter: blockFilter(rest),
      orderBy: listOrderIn(rest, blockOrders),
      ...pageVariables(rest),
    },
    fetchPolicy: 'cache-and-network',
  })
  return (
    <>
      <PageHeader
        title={t('title')}
        above={<BackLink to="/sellers">{t('back')}</BackLink>}
        below={<p>{t('text')}</p>}
      />
      <FilteredList
        caption={t('title')}
        connection={(data ?? previousData)?.registerBlocks}
        busy={data === undefined}
        error={error}
        onRetry={() => void refetch()}
        columns={columns}
        card={(block) => <BlockCard block={block} onOpen={onOpen} />}
        address={rest as BlockListAddress}
        onAddress={onAddress}
        empty={{ icon: <IconLock aria-hidden size={28} />, title: t('empty') }}
        noMatch={{ title: t('noMatch'), text: t('noMatchText') }}
        search={t('search')}
        filters={[
          {
            key: 'state',
            name: t('stateTitle'),
            choices: blockStates.map((value) => ({ value, label: t(`state.${value}`) })),
          },
          {
            key: 'tried',
            name: t('tried'),
            single: true,
            choices: triedChoices.map((value) => ({
              value,
              label: value === 'YES' ? t('triedYes') : t('triedNo'),
            })),
          },
        ]}
        more={period}
        orders={blockOrders}
        orderNames={[
          { field: 'BLOCKED_ON', title: t('blockedOn') },
          { field: 'NAME', title: t('trader') },
          { field: 'ATTEMPTS', title: t('attempts') },
        ]}
      />
      {open && <BlockDialog id={open} onClose={() => onAddress(rest, true)} />}
    </>
  )
}
