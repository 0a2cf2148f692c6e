import { join } from 'node:path'
import type { ImportId } from '@waarborg/domain/foundation'

/** Where the file of an import stands, under our own id. */
export const fileOf = (dataFolder: string, id: ImportId): string => join(dataFolder, 'imports', `${id}.csv`)
