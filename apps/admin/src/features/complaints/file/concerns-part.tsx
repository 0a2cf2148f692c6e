import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconUserShield } from '@tabler/icons-react'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { lazyPart } from '../../../components/lazy-part.js'
import { Person } from '../../../components/person.js'
import classes from './people-panel.module.css'

const NameColleagueDialog = lazyPart(
  () => import('../naming/name-colleague-dialog.js'),
  'NameColleagueDialog',
)

/** The colleague whom it is about, who is kept from it; nothing when it is none and the reader cannot say so. */
export function ConcernsPart({ complaint }: { complaint: ComplaintFileFragment }) {
  const t = useTranslations('file')
  const [naming, { open, close }] = useDisclosure(false)
  const { concerns, allowedActions } = complaint
  const mayName = allowedActions.includes('NAME_COLLEAGUE')
  if (!concerns && !mayName) return null
  return (
    <div>
      {concerns && (
        <>
          <h3>{t('concerns')}</h3>
          <Person person={concerns} />
          <p className={classes.small}>{concerns.function}</p>
          <p className={classes.check}>
            <IconUserShield aria-hidden />
            {t('concernsKept')}
          </p>
        </>
      )}
      {mayName && (
        <Button variant="default" size="xs" mt={concerns ? 'xs' : 0} onClick={open}>
          {t(concerns ? 'concernsChange' : 'concernsName')}
        </Button>
      )}
      <Suspense>{naming && <NameColleagueDialog complaint={complaint} onClose={close} />}</Suspense>
    </div>
  )
}
