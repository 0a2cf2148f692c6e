/** Why something cannot be done, in a sentence for whoever runs the office, with what to do about it. */
export class OperationFault extends Error {}

/** What a full disk and its like are called; anything else stays what it is. */
export function explainDisk(fault: unknown, path: string): unknown {
  const { code } = fault as { code?: string }
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new OperationFault(`The disk is full: ${path} could not be written. Make room, and do it again.`)
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new OperationFault(`${path} may not be written or read by this user.`)
  if (code === 'ENOENT') return new OperationFault(`${path} is not there.`)
  return fault
}
