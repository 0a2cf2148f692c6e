import type { Section } from './sections-of.js'

const NUMBER_OF_STEPS = 6
const OF_CONVERSATION = /gesprek|conversation/i

/**
 * The texts of the six steps of a conversation in an instruction: the list of six under a heading that speaks of it;
 * null when the instruction has none. @source KM-9, KM-18
 */
export function sixStepsIn(sections: readonly Section[]): readonly string[] | null {
  const lists = sections
    .filter(({ heading }) => heading !== null && OF_CONVERSATION.test(heading))
    .flatMap(({ blocks }) => blocks)
    .filter(({ kind, lines }) => kind === 'LIST' && lines.length === NUMBER_OF_STEPS)
  return lists[0]?.lines ?? null
}
