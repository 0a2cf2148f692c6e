import { NativeSelect, TextInput } from '@mantine/core'
import { CheckComplainantDocument, type ComplaintFileFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../../components/act-dialog.js'
import type { Typed } from '../../../components/form/index.js'
import { useDialog } from '../../../components/use-dialog.js'
import classes from '../deciding/deciding.module.css'
import { useAct } from '../deciding/use-act.js'
import { type CheckedField, checkedFields, correctedFrom, dataOf } from './checked-data.js'

interface CheckDialogProps {
  readonly complaint: ComplaintFileFragment
  readonly complainant: NonNullable<ComplaintFileFragment['complainant']>
  readonly onClose: () => void
}

const kinds: Partial<Record<CheckedField, 'tel' | 'email'>> = { telephone: 'tel', email: 'email' }
const pairs = [
  ['telephone', 'email'],
  ['street', 'houseNumber'],
  ['postcode', 'town'],
] as const satisfies readonly (readonly CheckedField[])[]

/** The data as they are known, to be read to the complainant and put right (KP-5). */
export function CheckDialog({ complaint, complainant, onClose }: CheckDialogProps) {
  const t = useTranslations('correspondence.check')
  const labels = useTranslations('registration')
  const countries = useTranslations('graph.country')
  const required = useTranslations('deciding.form')
  const act = useAct(complaint)
  const { faults, carryOut } = useDialog(
    checkedFields.map((name) => `complainant.${name}` as const),
    { done: t('done'), onClose },
  )
  const known = dataOf(complainant)
  const send = (typed: Typed) => {
    if (faults.refuse({ 'complainant.name': !typed('name').trim() && required('required') })) return
    carryOut(() => act(CheckComplainantDocument, { complainant: correctedFrom(known, typed) }))
  }
  const field = (name: Exclude<CheckedField, 'country'>) => (
    <TextInput
      key={name}
      name={name}
      type={kinds[name] ?? 'text'}
      label={labels(name)}
      defaultValue={known[name]}
      maxLength={300}
      autoComplete="off"
      error={faults.faultOf(`complainant.${name}`)}
    />
  )
  return (
    <ActDialog title={t('title')} act={t('right')} faults={faults} onClose={onClose} onSend={send}>
      <p>{t('text')}</p>
      {field('name')}
      {pairs.map((names) => (
        <div key={names[0]} className={classes.pair}>
          {names.map(field)}
        </div>
      ))}
      <NativeSelect
        name="country"
        label={labels('country')}
        defaultValue={known.country}
        data={(['NL', 'BE'] as const).map((value) => ({ value, label: countries(value) }))}
        error={faults.faultOf('complainant.country')}
      />
    </ActDialog>
  )
}
