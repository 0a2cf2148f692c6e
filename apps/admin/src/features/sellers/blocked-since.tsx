import { Link } from '@tanstack/react-router'
import type { SellerRowFragment } from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import { useLocale } from 'use-intl'
import { useMay } from '../../graph/use-may.js'

/** Since when a register number is blocked; for who reviews that it leads to the block. */
export function BlockedSince({ trader }: Pick<SellerRowFragment, 'trader'>) {
  const locale = useLocale()
  const may = useMay()
  const { registerNumber, blockedOn } = trader
  const since = blockedOn ? formatDay(blockedOn, locale) : '–'
  if (!may('REGISTER_BLOCKS_READ')) return since
  return (
    <Link to="/sellers/blocks" search={{ q: registerNumber }}>
      {since}
    </Link>
  )
}
