import { IconFileText, IconGavel, IconMessage, IconScale } from '@tabler/icons-react'
import type { ViolationFileFactsFragment } from '@waarborg/schema'
import { formatDay, formatFileSize, formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Facts } from '../../components/facts.js'
import { Panel } from '../../components/panel.js'
import classes from './violations.module.css'

interface PanelProps {
  readonly violation: ViolationFileFactsFragment
}

/** Booked without a decision of this office. */
const isFromElsewhere = ({ state, file }: PanelProps['violation']): boolean =>
  (state === 'BOOKED' || state === 'WITHDRAWN') && file?.decision === null

/** What happened, and what shows it. */
export function ReportPanel({ violation: { facts, file } }: PanelProps) {
  const t = useTranslations('violations.report')
  return (
    <Panel title={t('title')} icon={<IconFileText aria-hidden />}>
      <p className={classes.text}>{facts}</p>
      {file?.urgency && (
        <>
          <h3 className={classes.part}>{t('urgency')}</h3>
          <p className={classes.text}>{file.urgency}</p>
        </>
      )}
      <h3 className={classes.part}>{t('evidence')}</h3>
      {file?.evidence.length === 0 && <p className={classes.muted}>{t('noEvidence')}</p>}
      <ul className={classes.list}>
        {file?.evidence.map(({ what, fileName, sha256, url }) => (
          <li key={what}>
            <span>{what}</span>
            {url && <a href={url}>{fileName}</a>}
            {sha256 && <span className={classes.hash}>{sha256}</span>}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** What the seller said before the decision. */
export function HearingPanel({ violation }: PanelProps) {
  const { file } = violation
  const t = useTranslations('violations.hearing')
  const locale = useLocale()
  const hearing = file?.hearing
  return (
    <Panel title={t('title')} icon={<IconMessage aria-hidden />}>
      {!hearing && <p className={classes.muted}>{t(isFromElsewhere(violation) ? 'elsewhere' : 'none')}</p>}
      {hearing?.heardOn && (
        <p className={classes.muted}>{t('on', { on: formatDay(hearing.heardOn, locale, 'long') })}</p>
      )}
      {hearing?.urgency && <p className={classes.muted}>{t('urgent')}</p>}
      {hearing && <p className={classes.text}>{hearing.account ?? hearing.urgency}</p>}
    </Panel>
  )
}

/** What was decided, by whom and why. */
export function DecisionPanel({ violation }: PanelProps) {
  const { file } = violation
  const t = useTranslations('violations.decision')
  const names = useTranslations('violations')
  const locale = useLocale()
  const { decision, returnReason, declineReason } = file ?? {}
  return (
    <Panel title={t('title')} icon={<IconGavel aria-hidden />}>
      {declineReason && <p className={classes.text}>{t('declined', { reason: declineReason })}</p>}
      {returnReason && !decision && <p className={classes.text}>{t('returned', { reason: returnReason })}</p>}
      {!decision && !declineReason && (
        <p className={classes.muted}>{t(isFromElsewhere(violation) ? 'elsewhere' : 'none')}</p>
      )}
      {decision && (
        <Facts
          facts={[
            { name: t('weight'), value: decision.weight },
            { name: t('reach'), value: names(`reaches.${decision.reach}`) },
            ...(decision.ground ? [{ name: t('ground'), value: names(`grounds.${decision.ground}`) }] : []),
            {
              name: t('by'),
              value: t('byAt', {
                name: decision.decidedBy?.name ?? '',
                at: formatMoment(decision.decidedAt, locale, 'short'),
              }),
            },
            {
              name: t('second'),
              value: decision.confirmedBy?.name ?? t(violation.state === 'PROPOSED' ? 'notYet' : 'notNeeded'),
            },
            ...(decision.reasons
              ? [
                  { name: t('clause'), value: decision.reasons.clause },
                  { name: t('explanation'), value: decision.reasons.explanation },
                  { name: t('source'), value: names(`sources.${decision.reasons.source}`) },
                ]
              : []),
          ]}
        />
      )}
    </Panel>
  )
}

/** What the seller says against it, and what came of that. */
export function ObjectionPanel({ violation }: PanelProps) {
  const { objection, objectionUntilOn } = violation
  const t = useTranslations('violations.objected')
  const results = useTranslations('violations.ruling.results')
  const locale = useLocale()
  const withdrawn = violation.state === 'WITHDRAWN'
  const withoutEnd = withdrawn ? 'none' : isFromElsewhere(violation) ? 'elsewhere' : 'open'
  return (
    <Panel title={t('title')} icon={<IconScale aria-hidden />}>
      {!objection && (
        <p className={classes.muted}>
          {objectionUntilOn && !withdrawn
            ? t('until', { on: formatDay(objectionUntilOn, locale, 'long') })
            : t(withoutEnd)}
        </p>
      )}
      {objection && (
        <>
          <p className={classes.text}>{objection.grounds}</p>
          {objection.files.length > 0 && (
            <ul className={classes.list} aria-label={t('files')}>
              {objection.files.map(({ name, sizeInBytes, url }) => (
                <li key={url}>
                  <a href={url ?? ''}>{name}</a>
                  <span className={classes.muted}>{formatFileSize(sizeInBytes, locale)}</span>
                </li>
              ))}
            </ul>
          )}
          <Facts
            facts={[
              { name: t('filed'), value: formatMoment(objection.filedAt, locale, 'short') },
              { name: t('due'), value: formatDay(objection.dueOn, locale, 'long') },
              { name: t('result'), value: objection.result ? results(objection.result) : t('running') },
              ...(objection.reasons ? [{ name: t('reasons'), value: objection.reasons }] : []),
            ]}
          />
        </>
      )}
    </Panel>
  )
}

/** The texts that are made of the decision: for the seller, of a closing, and as it may be published. */
export function StatementPanel({ violation: { statementOfReasons, file } }: PanelProps) {
  const t = useTranslations('violations.statement')
  return (
    <Panel title={t('title')} icon={<IconFileText aria-hidden />}>
      {statementOfReasons && <p className={classes.text}>{statementOfReasons}</p>}
      {file?.terminationLetter && (
        <details>
          <summary>{t('letter')}</summary>
          <p className={classes.text}>{file.terminationLetter}</p>
        </details>
      )}
      {file?.transparencyStatement && (
        <details>
          <summary>{t('published')}</summary>
          <pre className={classes.code}>
            {JSON.stringify(JSON.parse(file.transparencyStatement), null, 2)}
          </pre>
        </details>
      )}
      {file && file.transparencyObstacles.length > 0 && (
        <>
          <h3 className={classes.part}>{t('unpublished')}</h3>
          <ul>
            {file.transparencyObstacles.map((obstacle) => (
              <li key={obstacle}>{obstacle}</li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}
