import { BESIDE_ACTS } from '@waarborg/domain/complaints'

/** How the journal calls what is told of a clock. */
export const CLOCK_WATCHED = 'clock-watched'

/** How the journal calls what is told of an assignment that nobody confirms. */
export const ASSIGNMENT_WATCHED = 'assignment-watched'

/** What the journal tells without a change of the complaint: it has no version and no event. */
export const NOT_CHANGES: readonly string[] = [CLOCK_WATCHED, ASSIGNMENT_WATCHED, ...BESIDE_ACTS]
