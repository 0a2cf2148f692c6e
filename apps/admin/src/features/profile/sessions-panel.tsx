import { useMutation } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { IconDevices } from '@tabler/icons-react'
import { type AccountFactsFragment, EndOtherSessionsDocument, EndSessionDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { AskFirst } from '../../components/ask-first.js'
import { useFormFaults } from '../../components/form/index.js'
import { Panel } from '../../components/panel.js'
import { say } from '../../components/toasts/index.js'
import classes from './profile-page.module.css'
import { SessionLine } from './session-line.js'

type Session = AccountFactsFragment['sessions'][number]

/** Where somebody is signed in, and the way to end it there. */
export function SessionsPanel({ sessions }: { sessions: readonly Session[] }) {
  const t = useTranslations('profile.sessions')
  const faults = useFormFaults([])
  const [ending, setEnding] = useState<Session | 'others'>()
  const [endOne] = useMutation(EndSessionDocument)
  const [endOthers] = useMutation(EndOtherSessionsDocument)

  const end = async (chosen: Session | 'others') => {
    const ended = await faults.attempt(async () =>
      chosen === 'others'
        ? (await endOthers()).data?.endOtherSessions.userErrors
        : (await endOne({ variables: { input: { sessionId: chosen.id } } })).data?.endSession.userErrors,
    )
    if (!ended) return
    setEnding(undefined)
    say('good', chosen === 'others' ? t('othersEnded') : t('ended', { device: chosen.device }))
  }

  return (
    <Panel
      title={t('title')}
      icon={<IconDevices aria-hidden />}
      aside={
        sessions.length > 1 && (
          <Button variant="default" size="xs" onClick={() => setEnding('others')}>
            {t('endOthers')}
          </Button>
        )
      }
    >
      <p className={classes.zone}>{t('zone')}</p>
      <ul className={classes.sessions} aria-label={t('title')}>
        {sessions.map((session) => (
          <SessionLine key={session.id} session={session} onEnd={() => setEnding(session)} />
        ))}
      </ul>
      {ending && (
        <AskFirst
          title={ending === 'others' ? t('endOthersTitle') : t('endTitle', { device: ending.device })}
          act={ending === 'others' ? t('endOthers') : t('end')}
          faults={faults}
          onAct={() => void end(ending)}
          onClose={() => setEnding(undefined)}
        >
          <p>{t('endText')}</p>
        </AskFirst>
      )}
    </Panel>
  )
}
