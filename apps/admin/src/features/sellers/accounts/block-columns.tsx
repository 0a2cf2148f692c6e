import type { RegisterBlockFactsFragment, RegisterBlockOrderField } from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import type { Column } from '../../../components/list/index.js'
import { BlockStateTag } from './block-state-tag.js'
import { OpenBlock } from './open-block.js'

export function useBlockColumns(
  onOpen: (id: string) => void,
): readonly Column<RegisterBlockFactsFragment, RegisterBlockOrderField>[] {
  const t = useTranslations('sellerAccounts.blocks')
  const locale = useLocale()
  return [
    { title: t('number'), cell: (block) => <OpenBlock block={block} onOpen={onOpen} /> },
    {
      title: t('trader'),
      order: { field: 'NAME', startsWith: 'ASC' },
      wide: true,
      cell: ({ trader }) => trader.name,
    },
    {
      title: t('closed'),
      spare: true,
      cell: ({ closedAccounts }) => closedAccounts.map(({ name }) => name).join(', '),
    },
    {
      title: t('blockedOn'),
      order: { field: 'BLOCKED_ON', startsWith: 'DESC' },
      cell: ({ blockedOn }) => <time dateTime={blockedOn}>{formatDay(blockedOn, locale, 'short')}</time>,
    },
    {
      title: t('attempts'),
      order: { field: 'ATTEMPTS', startsWith: 'DESC' },
      figure: true,
      cell: ({ attempts }) => attempts.length,
    },
    { title: t('stateTitle'), cell: ({ state }) => <BlockStateTag state={state} /> },
  ]
}
