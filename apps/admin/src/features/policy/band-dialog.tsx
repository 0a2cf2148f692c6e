import { useQuery } from '@apollo/client/react'
import { NativeSelect, TextInput } from '@mantine/core'
import { CategoryChoicesDocument, type PolicyFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../components/act-dialog.js'
import { useDialog } from '../../components/use-dialog.js'
import { centsIn } from './cents-in.js'
import classes from './policy.module.css'
import { usePolicyActs } from './use-policy.js'

interface BandDialogProps {
  readonly policy: PolicyFragment
  /** Of a category that has one; a new one when absent. */
  readonly categoryId: string | undefined
  readonly onClose: () => void
}

/** What is usual in a category; without both amounts the standard holds for it again. */
export function BandDialog({ policy, categoryId, onClose }: BandDialogProps) {
  const t = useTranslations('policy')
  const { faults, carryOut } = useDialog(['categoryId', 'fromCents', 'toCents'], {
    done: t('changed'),
    onClose,
  })
  const { changeBand } = usePolicyActs(policy.version)
  const present = policy.bands.find(({ category }) => category.id === categoryId)
  const choices = useCategoriesWithout(policy, categoryId !== undefined)
  return (
    <ActDialog
      title={present ? t('changeOf', { name: present.category.name }) : t('add')}
      act={t('save')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) => {
        const chosen = categoryId ?? typed('categoryId')
        const [from, to] = [typed('fromCents').trim(), typed('toCents').trim()]
        const takenAway = present !== undefined && from === '' && to === ''
        const wrong = (text: string) => !takenAway && centsIn(text) === null && t('amountForm')
        const missing = { categoryId: !chosen && t('required'), fromCents: wrong(from), toCents: wrong(to) }
        if (faults.refuse(missing)) return
        carryOut(() => changeBand(chosen, takenAway ? null : centsIn(from), takenAway ? null : centsIn(to)))
      }}
    >
      {!present && (
        <NativeSelect
          name="categoryId"
          label={t('category')}
          data={[{ value: '', label: t('choose') }, ...choices]}
          error={faults.faultOf('categoryId')}
          data-autofocus
        />
      )}
      <div className={classes.ends}>
        <TextInput
          name="fromCents"
          label={t('from')}
          defaultValue={shown(present?.band.fromCents)}
          inputMode="decimal"
          maxLength={14}
          error={faults.faultOf('fromCents')}
        />
        <TextInput
          name="toCents"
          label={t('to')}
          defaultValue={shown(present?.band.toCents)}
          inputMode="decimal"
          maxLength={14}
          error={faults.faultOf('toCents')}
        />
      </div>
      <p className={classes.about}>{present ? t('emptyText') : t('aboveText')}</p>
    </ActDialog>
  )
}

const shown = (cents: number | undefined) =>
  cents === undefined ? '' : (cents / 100).toFixed(2).replace('.', ',')

/** The categories that have no band of their own yet. */
function useCategoriesWithout({ bands }: PolicyFragment, skip: boolean) {
  const { data } = useQuery(CategoryChoicesDocument, { skip })
  const taken = new Set(bands.map(({ category }) => category.id))
  return (data?.categories.nodes ?? [])
    .filter(({ id, retired }) => !retired && !taken.has(id))
    .map(({ id, name }) => ({ value: id, label: name }))
}
