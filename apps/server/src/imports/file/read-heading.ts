import { type Result, refused } from '@waarborg/domain/foundation'
import type { FileRefusal } from './file-refusal.js'
export const readHeading = async (
  _path: string,
): Promise<Result<{ columns: readonly string[] }, FileRefusal>> => refused({ kind: 'EMPTY' })
