/** Something that changed, as the event table tells it: ids and versions, no text. */
export interface OfficeEvent {
  /** Rising in the order of committing, without gaps; given by the sequencer. */
  readonly number: number
  readonly kind: string
  readonly subjectNoun: string
  readonly subjectId: string
  readonly subjectVersion: number
  /** The facts that subscribers filter on, before and after. */
  readonly facts: { readonly before: EventFacts | null; readonly after: EventFacts }
  /** UTC. */
  readonly recordedAt: string
}

export type EventFacts = Readonly<Record<string, string | number | boolean | null>>

/** Woken when an event was committed that has no number yet. */
export const COMMITTED = 'waarborg_committed'

/** Woken when events got their numbers. */
export const NUMBERED = 'waarborg_numbered'
