import { ChooseOptionDocument } from '@waarborg/schema/tracked'
import { formatDay } from '@waarborg/ui'
import { type FormEvent, useState } from 'react'
import { usePortal } from '../../../site/portal-context.js'
import { ActRefused } from './act-refused.js'
import { RadioList } from './radio-list.js'
import { type Followed, useAct } from './use-act.js'
import { useFollowedWords } from './use-followed-words.js'
import type { Tracked } from './use-tracked-complaint.js'

type Option = NonNullable<Tracked['offer']>['options'][number]

/** What there is to choose from, or what was chosen (KP-6). */
export function OfferPart({ of }: { readonly of: Followed }) {
  const { locale } = usePortal().address
  const words = useFollowedWords()
  const act = useAct(ChooseOptionDocument, of)
  const [key, setKey] = useState<string>()
  const [isAsked, setAsked] = useState(false)
  const { offer, allowedActions } = of.complaint
  if (!offer) return null
  const told = ({ description, amountInCents }: Option) =>
    amountInCents ? `${description} (${euro(amountInCents, locale)})` : description
  const chosen = offer.options.find((option) => option.key === offer.chosenKey)
  if (chosen)
    return (
      <section aria-labelledby="offer-title">
        <h2 id="offer-title">{words.chosenTitle}</h2>
        <p className="as-written">{told(chosen)}</p>
      </section>
    )
  if (!allowedActions.includes('CHOOSE_OPTION')) return null
  const send = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (key) act.go({ key })
  }
  const label = (option: Option) =>
    option.key === offer.defaultKey ? `${told(option)} ${words.offerDefault}` : told(option)
  return (
    <section className="notice" aria-label={words.offerTitle}>
      <form noValidate onSubmit={send}>
        <RadioList
          id="option"
          legend={words.offerTitle}
          choices={offer.options.map((option) => ({ value: option.key, label: label(option) }))}
          chosen={key}
          onChosen={setKey}
          fault={isAsked && !key ? words.offerNone : undefined}
        />
        <p>{words.offerUntil(formatDay(offer.answerBy, locale))}</p>
        <ActRefused of={act} />
        <p className="actions">
          <button type="submit" className="button" aria-disabled={act.busy || undefined}>
            {words.choose}
          </button>
        </p>
      </form>
    </section>
  )
}

const euro = (cents: number, locale: string) =>
  (cents / 100).toLocaleString(locale, { style: 'currency', currency: 'EUR' })
