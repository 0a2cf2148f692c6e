import { Button } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Panel } from '../../../components/panel.js'
import classes from '../deciding/deciding.module.css'
import { OfferEntry } from './offer-entry.js'
import { useCorrespondence } from './use-correspondence.js'

const OfferDialog = lazy(() => import('./offer-dialog.js').then((part) => ({ default: part.OfferDialog })))
const ChooseDialog = lazy(() => import('./choose-dialog.js').then((part) => ({ default: part.ChooseDialog })))

/** The solutions that the complainant can choose from, what was chosen, and offering them (KP-6). */
export function OffersPanel({ complaint }: { complaint: ComplaintFileFragment }) {
  const t = useTranslations('correspondence.offers')
  const [open, setOpen] = useState<'offer' | 'choose'>()
  const offers = useCorrespondence(complaint)?.offers.toReversed() ?? []
  const mayOffer = complaint.allowedActions.includes('OFFER_REMEDIES')
  const mayChoose = complaint.allowedActions.includes('CHOOSE_REMEDY')
  const [standing] = offers
  const close = () => setOpen(undefined)
  if (standing === undefined && !mayOffer) return null
  return (
    <Panel title={t('title')} icon={<IconListCheck aria-hidden />}>
      {standing === undefined ? (
        <p className={classes.quiet}>{t('none')}</p>
      ) : (
        <ul className={classes.parts}>
          {offers.map((offer) => (
            <OfferEntry key={offer.offeredAt} offer={offer} standing={offer === standing} />
          ))}
        </ul>
      )}
      <div className={classes.buttons}>
        {mayChoose && standing && (
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
      <Suspense>
        {open === 'offer' && <OfferDialog complaint={complaint} replaces={mayChoose} onClose={close} />}
        {open === 'choose' && standing && (
          <ChooseDialog complaint={complaint} offer={standing} onClose={close} />
        )}
      </Suspense>
    </Panel>
  )
}
