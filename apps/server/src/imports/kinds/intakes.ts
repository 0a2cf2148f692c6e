import type { ImportKind } from '@waarborg/domain/imports'
import { history } from './history.js'
import type { ImportIntake } from './import-intake.js'

const intakes: Partial<Record<ImportKind, ImportIntake<never>>> = { HISTORY: history as never }

export const intakeOf = (kind: ImportKind): ImportIntake<unknown> => {
  const intake = intakes[kind]
  if (intake === undefined) throw new Error(`Nothing takes ${kind}.`)
  return intake as unknown as ImportIntake<unknown>
}
