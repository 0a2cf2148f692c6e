import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { TraderLinkFactsFragment, TraderLinkState } from '@waarborg/schema'
import { formatDay, formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Tag, type Tone } from '../../../components/tag.js'
import { nowInMilliseconds } from '../../../format/now.js'
import { officeTime } from '../../../format/office-time.js'
import { AccountTag } from '../account-tag.js'
import classes from './links.module.css'

/** How it stands today: what held until a day holds no more from then on. */
type Standing = TraderLinkState | 'OVER'

const tones: Record<Standing, Tone> = {
  PROPOSED: 'warn',
  STANDING: 'info',
  OVER: 'neutral',
  DECLINED: 'neutral',
  WITHDRAWN: 'neutral',
}

export interface OwnNumber {
  readonly register: string
  readonly registerNumber: string
}

export type LinkAct = 'decide' | 'end' | 'withdraw'

interface LinkEntryProps {
  readonly link: TraderLinkFactsFragment
  /** The number from which it is looked at. */
  readonly own: OwnNumber
  /** Null for who only looks. */
  readonly onAct: ((act: LinkAct) => void) | null
}

/** One link with the other number and its accounts, what shows it, and who found and ended it. */
export function LinkEntry({ link, own, onAct }: LinkEntryProps) {
  const t = useTranslations('sellerLinks')
  const words = useTranslations('graph')
  const locale = useLocale()
  const { kind, confidence, evidence, foundBy, foundAt, confirmedBy, endedBy, endedAt, endReason } = link
  const standing = standingOf(link)
  const other = link.traders.find(
    ({ register, registerNumber }) => register !== own.register || registerNumber !== own.registerNumber,
  )
  return (
    <li>
      <p className={classes.head}>
        <strong>{other?.name}</strong> <Tag tone={tones[standing]}>{t(`state.${standing}`)}</Tag>
      </p>
      {other && (
        <p className={classes.quiet}>
          {words(`register.${other.register}`)} {other.registerNumber}
        </p>
      )}
      <p>
        {[t(`kind.${kind}`), confidence && t(`confidence.${confidence}`), daysOf()]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {other?.sellers.map(({ id, name, accountState, leftOn }) => (
        <p key={id} className={classes.accounts}>
          <Link to="/sellers/$id" params={{ id }}>
            {name}
          </Link>
          <AccountTag state={accountState} leftOn={leftOn} />
        </p>
      ))}
      <p className={classes.text}>
        {t('evidence')}: {evidence}
      </p>
      <p className={classes.quiet}>
        {t('found', { at: formatMoment(foundAt, locale, 'short'), by: foundBy.name })}
      </p>
      {confirmedBy && <p className={classes.quiet}>{t('confirmed', { by: confirmedBy.name })}</p>}
      {endedBy && endedAt && (
        <>
          <p className={classes.quiet}>
            {t('ended', { at: formatMoment(endedAt, locale, 'short'), by: endedBy.name })}
          </p>
          <p className={classes.text}>
            {t('why')}: {endReason}
          </p>
        </>
      )}
      {onAct && (
        <div className={classes.acts}>
          {actsOn(link).map((act) => (
            <Button
              key={act}
              variant="default"
              size="xs"
              aria-label={t('with', { act: t(act), name: other?.name ?? '' })}
              onClick={() => onAct(act)}
            >
              {t(act)}
            </Button>
          ))}
        </div>
      )}
    </li>
  )

  function daysOf(): string | null {
    const { sinceOn, untilOn, standsOn } = link
    const day = (on: string) => formatDay(on, locale, 'short')
    if (sinceOn === null) return standsOn && t('proven', { on: day(standsOn) })
    if (untilOn === null) return t('since', { on: day(sinceOn) })
    return t('until', { on: day(sinceOn), until: day(untilOn) })
  }
}

function standingOf({ state, untilOn }: TraderLinkFactsFragment): Standing {
  const { on: today } = officeTime(nowInMilliseconds())
  return state === 'STANDING' && untilOn !== null && untilOn <= today ? 'OVER' : state
}

function actsOn({ state, kind, untilOn }: TraderLinkFactsFragment): readonly LinkAct[] {
  if (state === 'PROPOSED') return ['decide']
  if (state !== 'STANDING') return []
  return kind === 'RELATED' && untilOn === null ? ['end', 'withdraw'] : ['withdraw']
}
