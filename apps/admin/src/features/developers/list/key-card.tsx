import type { PartnerKeyFactsFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { Card, RowLink } from '../../../components/list/index.js'
import { KeyStateTag } from '../key-state-tag.js'
import { useKeyWords } from '../use-key-words.js'

/** A key where the window is narrow. */
export function KeyCard({ partnerKey }: { partnerKey: PartnerKeyFactsFragment }) {
  const t = useTranslations('developers')
  const words = useKeyWords()
  const { id, name, state } = partnerKey
  return (
    <Card
      title={
        <RowLink to="/developers/keys/$id" params={{ id }}>
          {name}
        </RowLink>
      }
      tag={<KeyStateTag state={state} />}
      facts={[words.sellers(partnerKey), `${t('lastUsed')}: ${words.lastUsed(partnerKey)}`]}
    />
  )
}
