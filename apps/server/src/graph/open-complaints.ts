import { OPEN_STATES } from '@waarborg/domain/complaints'

const STATES = OPEN_STATES.map((state) => `'${state}'`).join(', ')

/**
 * Whether a complaint is the work of this office now, in a statement that names the complaint so. Written out,
 * since an index for it is chosen only then; here, since what comes before complaints counts them too.
 */
export const isOpen = (alias: string): string => `(${alias}.state in (${STATES}))`
