import { useTranslations } from 'use-intl'
import { Card } from '../../../components/list/index.js'
import { useKeyWords } from '../use-key-words.js'
import { OutcomeTag } from './outcome-tag.js'
import type { PartnerRequest } from './requests-panel.js'

/** A request where the window is narrow. */
export function RequestCard({ request }: { request: PartnerRequest }) {
  const t = useTranslations('developers.requests')
  const words = useKeyWords()
  const { at, operation, outcome, code, cost, milliseconds } = request
  return (
    <Card
      title={<code>{operation}</code>}
      tag={<OutcomeTag outcome={outcome} />}
      facts={[words.moment(at), ...(code ? [code] : []), `${t('cost')} ${cost}`, t('took', { milliseconds })]}
    />
  )
}
