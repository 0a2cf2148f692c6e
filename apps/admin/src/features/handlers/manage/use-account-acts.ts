import { useMutation } from '@apollo/client/react'
import {
  DisableHandlerDocument,
  EnableHandlerDocument,
  type FormFaultFragment,
  type HandlerAction,
  type HandlerFileFragment,
  InviteAgainDocument,
  ResetSecondFactorDocument,
} from '@waarborg/schema'

export const accountActs = [
  'INVITE_AGAIN',
  'ENABLE',
  'RESET_SECOND_FACTOR',
  'DISABLE',
] as const satisfies readonly HandlerAction[]
export type AccountAct = (typeof accountActs)[number]

/** Does one of the acts about somebody's account; gives why it was refused. */
export function useAccountActs({ id, version }: Pick<HandlerFileFragment, 'id' | 'version'>) {
  const [inviteAgain] = useMutation(InviteAgainDocument)
  const [disable] = useMutation(DisableHandlerDocument)
  const [enable] = useMutation(EnableHandlerDocument)
  const [resetFactor] = useMutation(ResetSecondFactorDocument)
  const variables = { input: { handlerId: id, expectedVersion: version } }
  return async (act: AccountAct): Promise<readonly FormFaultFragment[] | undefined> => {
    switch (act) {
      case 'INVITE_AGAIN':
        return (await inviteAgain({ variables: { input: { handlerId: id } } })).data?.inviteAgain.userErrors
      case 'ENABLE':
        return (await enable({ variables })).data?.enableHandler.userErrors
      case 'RESET_SECOND_FACTOR':
        return (await resetFactor({ variables })).data?.resetSecondFactor.userErrors
      case 'DISABLE':
        return (await disable({ variables })).data?.disableHandler.userErrors
    }
  }
}
