/**
 * The texts by which people work: the procedure as customers read it, the instruction for whoever handles (KM-22),
 * and what the words mean. @source KM-18, KM-22
 */
export type GuidanceKind = 'PROCEDURE' | 'INSTRUCTION' | 'GLOSSARY'

export const GUIDANCE_KINDS: readonly GuidanceKind[] = ['PROCEDURE', 'INSTRUCTION', 'GLOSSARY']

/** Everybody reads the procedure; the others are the office's own. */
export const isForCustomers = (kind: GuidanceKind): boolean => kind === 'PROCEDURE'

export const MAXIMUM_GUIDANCE = 50_000
