import type { HandlerFileFragment } from '@waarborg/schema'
import { AccountPanel } from './account-panel.js'
import { FactsForm } from './facts-form.js'
import { RolesForm } from './roles-form.js'

/** What the reader may change about somebody, and nothing else. */
export function HandlerPanels({ handler }: { handler: HandlerFileFragment }) {
  const { allowedActions, roles, name, telephone, email, team } = handler
  // A form begins anew when what it changes was changed, and keeps what was typed when something else was.
  const facts = [name, handler.function, telephone, email, team].join('\n')
  const may = (...actions: readonly HandlerFileFragment['allowedActions'][number][]) =>
    actions.some((action) => allowedActions.includes(action))
  return (
    <>
      {may('INVITE_AGAIN', 'DISABLE', 'ENABLE', 'RESET_SECOND_FACTOR') && <AccountPanel handler={handler} />}
      {may('CHANGE_ROLES') && <RolesForm key={roles.join()} handler={handler} />}
      {may('CHANGE') && <FactsForm key={facts} handler={handler} />}
    </>
  )
}
