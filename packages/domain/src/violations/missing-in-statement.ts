import type { StatementOfReasons } from './statement-of-reasons.js'

/** What a statement of reasons cannot do without. */
export type StatementPart =
  | 'RESTRICTION'
  | 'TERRITORY'
  | 'DURATION'
  | 'FACTS'
  | 'SOURCE'
  | 'AUTOMATION'
  | 'CLAUSE'
  | 'EXPLANATION'
  | 'REDRESS'

type Draft = { readonly [Part in keyof StatementOfReasons]?: StatementOfReasons[Part] | undefined }

/** What of it is missing, in the order in which it is told; nothing when it is complete. */
export function missingInStatement(draft: Draft): readonly StatementPart[] {
  const isThere: Readonly<Record<StatementPart, boolean>> = {
    RESTRICTION: hasSome(draft.restrictions),
    TERRITORY: hasSome(draft.territory),
    DURATION: draft.from !== undefined && draft.until !== undefined,
    FACTS: isWritten(draft.facts),
    SOURCE: draft.source !== undefined,
    AUTOMATION: draft.isDetectedAutomatically !== undefined && draft.automation !== undefined,
    CLAUSE: isWritten(draft.clause) && draft.legalGround !== undefined,
    EXPLANATION: isWritten(draft.explanation),
    REDRESS: hasSome(draft.redress?.beyond),
  }
  return (Object.keys(isThere) as StatementPart[]).filter((part) => !isThere[part])
}

const hasSome = (list: readonly unknown[] | undefined) => (list?.length ?? 0) > 0
const isWritten = (text: string | undefined) => (text ?? '').trim() !== ''
