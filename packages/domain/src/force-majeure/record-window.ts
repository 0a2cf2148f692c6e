import type { ForceMajeureState } from './force-majeure-window.js'

/**
 * How a window that was just recorded begins. What withdraws anything waits for a second person, since it does so in
 * bulk; what withdraws nothing stands at once.
 * @param booked how many violations are booked within it
 * @source D-7, D-19
 */
export const stateWhenRecorded = (booked: number): ForceMajeureState & ('PROPOSED' | 'STANDING') =>
  booked > 0 ? 'PROPOSED' : 'STANDING'
