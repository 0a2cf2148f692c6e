import { Button } from '@mantine/core'
import { IconListDetails } from '@tabler/icons-react'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Panel } from '../../../components/panel.js'
import classes from '../deciding/deciding.module.css'
import { ChooseDialog } from './choose-dialog.js'
import { OfferDialog } from './offer-dialog.js'
import { OfferEntry } from './offer-entry.js'
import { useCorrespondence } from './use-correspondence.js'

/** The solutions that the complainant can choose from, what was chosen, and offering them (KP-6). */
export function OffersPanel({ complaint }: { complaint: ComplaintFileFragment }) {
  const t = useTranslations('correspondence.offers')
  const [open, setOpen] = useState<'offer' | 'choose'>()
  const found = useCorrespondence(complaint)
  const offers = found?.offers.toReversed() ?? []
  const mayOffer = complaint.allowedActions.includes('OFFER_REMEDIES')
  const standing = offers.find(({ round }) => round === found?.round)
  const mayChoose = complaint.allowedActions.includes('CHOOSE_REMEDY')
  const close = () => setOpen(undefined)
  if (offers.length === 0 && !mayOffer) return null
  return (
    <Panel title={t('title')} icon={<IconListDetails aria-hidden />}>
      {offers.length === 0 ? (
        <p className={classes.quiet}>{t('none')}</p>
      ) : (
        <ul className={classes.parts}>
          {offers.map((offer) => (
            <OfferEntry key={offer.offeredAt} offer={offer} standing={offer === standing} />
          ))}
        </ul>
      )}
      <div className={classes.buttons}>
        {mayChoose && (
          <Button size="xs" onClick={() => setOpen('choose')}>
            {t('choose.act')}
          </Button>
        )}
        {mayOffer && (
          <Button size="xs" variant="default" onClick={() => setOpen('offer')}>
            {t(standing ? 'again' : 'act')}
          </Button>
        )}
      </div>
      {open === 'offer' && <OfferDialog complaint={complaint} replaces={mayChoose} onClose={close} />}
      {open === 'choose' && standing && (
        <ChooseDialog complaint={complaint} offer={standing} onClose={close} />
      )}
    </Panel>
  )
}
