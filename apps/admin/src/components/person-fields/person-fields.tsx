import { TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { FormFaults } from '../form/index.js'
import { type PersonDraft, type PersonField, personFields } from './person-draft.js'

interface PersonFieldsProps {
  readonly faults: Pick<FormFaults<PersonField>, 'faultOf'>
  /** What is known already. */
  readonly known?: PersonDraft
  /** Whether somebody tells of themselves, so that the browser may fill it in. */
  readonly own?: boolean
  readonly size?: 'sm' | 'md'
}

const kinds = {
  name: { type: 'text', autoComplete: 'name' },
  function: { type: 'text', autoComplete: 'organization-title' },
  telephone: { type: 'tel', autoComplete: 'tel' },
  email: { type: 'email', autoComplete: 'username' },
} as const

/** Who somebody of the office is, and how customers and colleagues reach them. */
export function PersonFields({ faults, known, own = false, size = 'sm' }: PersonFieldsProps) {
  const t = useTranslations('components.personFields')
  return personFields.map((field) => (
    <TextInput
      key={field}
      name={field}
      type={kinds[field].type}
      label={t(field)}
      description={field === 'email' ? undefined : t(`help.${field}`)}
      autoComplete={own ? kinds[field].autoComplete : 'off'}
      defaultValue={known?.[field]}
      required
      withAsterisk={false}
      maxLength={300}
      error={faults.faultOf(field)}
      size={size}
    />
  ))
}
