import { Checkbox } from '@mantine/core'
import type { Role } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { roles } from '../handler-list-address.js'
import classes from './manage.module.css'

interface RoleChoicesProps {
  readonly chosen: readonly Role[]
  readonly onChoose: (roles: readonly Role[]) => void
  readonly error: string | undefined
}

/** The roles of somebody, each with what it is for, and what does not go together (D-19). */
export function RoleChoices({ chosen, onChoose, error }: RoleChoicesProps) {
  const t = useTranslations('people')
  const words = useTranslations('graph')
  return (
    <Checkbox.Group
      label={t('roles')}
      description={t('rolesHelp')}
      error={error}
      value={[...chosen]}
      onChange={(values) => onChoose(roles.filter((role) => values.includes(role)))}
    >
      <div className={classes.roles}>
        {roles.map((role) => (
          <Checkbox
            key={role}
            value={role}
            label={words(`role.${role}`)}
            description={words(`roleText.${role}`)}
            aria-invalid={!!error || undefined}
          />
        ))}
      </div>
    </Checkbox.Group>
  )
}
