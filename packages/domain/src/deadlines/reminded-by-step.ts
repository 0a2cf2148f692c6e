import type { ClockStep } from './reminder-steps.js'

export type Reminded = 'handler' | 'coordinators' | 'management'

/**
 * The ladder: who hears of a step.
 * @param isTaken whether somebody handles the complaint and has confirmed so
 * @source KM-16
 */
export function remindedByStep(step: ClockStep, isTaken: boolean): readonly Reminded[] {
  if (step === 'breach') return ['coordinators', 'management']
  if (step === 'due' || (step === 'day-before' && !isTaken)) return ['handler', 'coordinators']
  return ['handler']
}
