import { useQuery } from '@apollo/client/react'
import { TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import {
  type ComplaintFileFragment,
  ComplaintsLikeDocument,
  MergeComplaintDocument,
  RelateComplaintsDocument,
  UnrelateComplaintsDocument,
} from '@waarborg/schema'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../../components/act-dialog.js'
import { AskFirst } from '../../../components/ask-first.js'
import { useDialog } from '../../../components/use-dialog.js'
import { useAct } from '../deciding/use-act.js'
import classes from './belonging.module.css'
import { OtherComplaint } from './other-complaint.js'

interface DialogProps {
  readonly complaint: ComplaintFileFragment
  /** The number of the other one; empty until it is typed. */
  readonly other: string
  readonly onClose: () => void
}

/** Both are shown with each other from now on. */
export function RelateDialog({ complaint, other, onClose }: DialogProps) {
  const t = useTranslations('belonging.relations')
  const words = useTranslations('belonging')
  const act = useAct(complaint)
  const { faults, carryOut } = useDialog(['otherNumber'], { done: t('related'), onClose })
  return (
    <ActDialog
      title={t('relateTitle')}
      act={t('relate')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) => {
        const otherNumber = typed('otherNumber')
        if (faults.refuse({ otherNumber: !otherNumber.trim() && words('required') })) return
        carryOut(() => act(RelateComplaintsDocument, { otherNumber }))
      }}
    >
      <p className={classes.text}>{t('relateText')}</p>
      <OtherNumber given={other} error={faults.faultOf('otherNumber')} />
    </ActDialog>
  )
}

/** Ends it in an earlier one, after what that does was shown; there is no way back. */
export function MergeDialog({ complaint, other, onClose }: DialogProps) {
  const t = useTranslations('belonging.relations')
  const words = useTranslations('belonging')
  const act = useAct(complaint)
  const { number } = complaint
  const { faults, carryOut } = useDialog(['otherNumber'], { done: t('mergeDone', { number }), onClose })
  return (
    <AskFirst
      title={t('mergeTitle', { number })}
      act={t('mergeAct')}
      faults={{ ...faults, told: faults.told ?? faults.conflict }}
      onClose={onClose}
      onAct={(typed) => {
        const otherNumber = typed('otherNumber')
        if (faults.refuse({ otherNumber: !otherNumber.trim() && words('required') })) return
        carryOut(() => act(MergeComplaintDocument, { otherNumber }))
      }}
    >
      <OtherNumber given={other} error={faults.faultOf('otherNumber')} />
      <p className={classes.text}>{t('mergeText')}</p>
      <ul className={classes.effects}>
        {(['ends', 'told', 'link', 'counted'] as const).map((effect) => (
          <li key={effect}>{t(`effects.${effect}`, { number })}</li>
        ))}
      </ul>
    </AskFirst>
  )
}

/** They have nothing to do with each other after all. */
export function UnrelateDialog({ complaint, other, onClose }: DialogProps) {
  const t = useTranslations('belonging.relations')
  const act = useAct(complaint)
  const { faults, carryOut } = useDialog([], { done: t('unrelated'), onClose })
  return (
    <AskFirst
      title={t('unrelateTitle', { number: other })}
      act={t('unrelate')}
      faults={{ ...faults, told: faults.told ?? faults.conflict }}
      onClose={onClose}
      onAct={() => carryOut(() => act(UnrelateComplaintsDocument, { otherNumber: other }))}
    >
      <p className={classes.text}>{t('unrelateText')}</p>
    </AskFirst>
  )
}

/** The number of the other one, and which complaint that is, as far as the reader may see it. */
function OtherNumber({ given, error }: { given: string; error: ReactNode }) {
  const t = useTranslations('belonging.relations')
  const [typed, setTyped] = useState(given)
  const [search] = useDebouncedValue(typed.trim(), 300)
  const { data } = useQuery(ComplaintsLikeDocument, {
    variables: { filter: { search }, first: 1 },
    skip: !/^K.{8,}\d$/i.test(search),
  })
  const [found] = data?.complaints.totalCount === 1 ? data.complaints.nodes : []
  return (
    <>
      <TextInput
        name="otherNumber"
        label={t('number')}
        description={t('numberHelp')}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        error={error}
        autoComplete="off"
        data-autofocus
      />
      <div role="status">
        {found && (
          <ul className={classes.list}>
            <OtherComplaint other={found} />
          </ul>
        )}
      </div>
    </>
  )
}
