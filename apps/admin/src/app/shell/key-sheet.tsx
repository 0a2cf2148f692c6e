import { Modal } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { Shortcut, useKeyActions } from '../../components/keys/index.js'
import classes from './key-sheet.module.css'
import { SingleKeysSwitch } from './single-keys-switch.js'

const groups = ['everywhere', 'rows', 'complaint', 'go'] as const

/** All keys that do something on the screen as it is, and the switch that turns single ones off. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations('shell.keys')
  const shared = useTranslations('components')
  const actions = useKeyActions()
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title')}
      size="lg"
      closeButtonProps={{ 'aria-label': shared('close') }}
    >
      <p className={classes.text}>{t('text')}</p>
      <div className={classes.groups}>
        {groups.map((group) => {
          const found = actions.filter((action) => action.group === group)
          if (found.length === 0) return null
          return (
            <section key={group}>
              <h3>{t(`groups.${group}`)}</h3>
              <dl>
                {found.map(({ keys, label }) => (
                  <div key={keys}>
                    <dt>{label}</dt>
                    <dd>
                      <Shortcut keys={keys} />
                    </dd>
                  </div>
                ))}
                {group === 'rows' && (
                  <div>
                    <dt>{t('open')}</dt>
                    <dd>
                      <Shortcut keys="Enter" />
                    </dd>
                  </div>
                )}
              </dl>
            </section>
          )
        })}
      </div>
      <SingleKeysSwitch />
    </Modal>
  )
}
