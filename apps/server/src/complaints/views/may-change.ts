import { type Actor, idOfActor, may } from '@waarborg/domain/access'

/** Whoever saved it; of a shared one also whoever may share. */
export const mayChange = (
  actor: Actor,
  view: { readonly ownerId: string; readonly shared: boolean },
): boolean => view.ownerId === idOfActor(actor) || (view.shared && may(actor, 'views:share'))
