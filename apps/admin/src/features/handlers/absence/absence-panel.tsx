import { useQuery } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { IconBeach } from '@tabler/icons-react'
import type { HandlerFileFragment } from '@waarborg/schema'
import { ViewerDocument } from '@waarborg/schema/first'
import { formatDay } from '@waarborg/ui'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { AskFirst } from '../../../components/ask-first.js'
import { useFormFaults } from '../../../components/form/index.js'
import { Panel } from '../../../components/panel.js'
import { say } from '../../../components/toasts/index.js'
import { useMay } from '../../../graph/use-may.js'
import classes from './absence.module.css'
import { AbsenceDialog } from './absence-dialog.js'
import { useEndAbsence } from './use-absence-acts.js'

/** When somebody is away and who stands in; people arrange their own, and who watches the work that of all. */
export function AbsencePanel({ handler }: { handler: HandlerFileFragment }) {
  const t = useTranslations('absence')
  const may = useMay()
  const locale = useLocale()
  const [arranging, setArranging] = useState(false)
  const [ending, setEnding] = useState<string>()
  const faults = useFormFaults([])
  const endAbsence = useEndAbsence(handler.id)
  const own = useQuery(ViewerDocument).data?.viewer?.handler?.id === handler.id
  const mayArrange = may('COMPLAINTS_HANDLE') && (own || may('ABSENCES_MANAGE'))
  const day = (on: string) => formatDay(on, locale, 'short')
  const end = async (fromOn: string) => {
    if (!(await faults.attempt(() => endAbsence(fromOn)))) return
    setEnding(undefined)
    say('good', t('ended', { name: handler.name }))
  }
  return (
    <Panel title={t('title')} icon={<IconBeach size={18} aria-hidden />}>
      {handler.absences.length === 0 && <p className={classes.none}>{t('none')}</p>}
      <ul className={classes.absences}>
        {handler.absences.map(({ fromOn, untilOn, substitute }) => (
          <li key={fromOn}>
            <p>
              {fromOn === untilOn ? day(fromOn) : t('span', { from: day(fromOn), until: day(untilOn) })}
              <small>{t('substituteIs', { name: substitute.name })}</small>
            </p>
            {mayArrange && (
              <Button size="xs" variant="default" onClick={() => setEnding(fromOn)}>
                {t('end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayArrange && (
        <Button variant="default" onClick={() => setArranging(true)}>
          {t('arrange')}
        </Button>
      )}
      {arranging && <AbsenceDialog handler={handler} onClose={() => setArranging(false)} />}
      {ending && (
        <AskFirst
          title={t('endAsk')}
          act={t('end')}
          faults={faults}
          onAct={() => void end(ending)}
          onClose={() => setEnding(undefined)}
        >
          <p>{t('endText', { name: handler.name })}</p>
        </AskFirst>
      )}
    </Panel>
  )
}
