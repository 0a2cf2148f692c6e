import type { RegisterBlockFactsFragment } from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Card } from '../../../components/list/index.js'
import { BlockStateTag } from './block-state-tag.js'
import { OpenBlock } from './open-block.js'

interface BlockCardProps {
  readonly block: RegisterBlockFactsFragment
  readonly onOpen: (id: string) => void
}

/** A blocked number where the window is narrow. */
export function BlockCard({ block, onOpen }: BlockCardProps) {
  const t = useTranslations('sellerAccounts.blocks')
  const locale = useLocale()
  const { trader, state, blockedOn, attempts } = block
  return (
    <Card
      title={<OpenBlock block={block} onOpen={onOpen} />}
      tag={<BlockStateTag state={state} />}
      facts={[
        trader.name,
        `${t('blockedOn')} ${formatDay(blockedOn, locale, 'short')}`,
        `${t('attempts')}: ${attempts.length}`,
      ]}
    />
  )
}
