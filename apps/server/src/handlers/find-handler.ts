import type { Role } from '@waarborg/domain/access'
import type { HandlerId } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'

/** What decides on a handler's work and word. */
export interface HandlerFacts {
  readonly id: HandlerId
  readonly onDuty: boolean
  readonly roles: readonly Role[]
}

/** The handler as the present transaction sees him or her; null when there is none. */
export async function findHandler(manager: EntityManager, id: HandlerId): Promise<HandlerFacts | null> {
  const [row] = (await manager.query('select id, on_duty as "onDuty", roles from handler where id = $1', [
    id,
  ])) as HandlerFacts[]
  return row ?? null
}
