import { expect, test } from 'vitest'
import { sectionsOf } from './sections-of.js'
import { sixStepsIn } from './six-steps-in.js'

const list = (count: number, word = 'Stap') =>
  Array.from({ length: count }, (_, place) => `- ${word} ${place + 1}`).join('\n')
const stepsOf = (text: string) => sixStepsIn(sectionsOf(text))
const six = ['Stap 1', 'Stap 2', 'Stap 3', 'Stap 4', 'Stap 5', 'Stap 6']

test.each([
  ['in Dutch', `# Het gesprek\n${list(6)}`],
  ['in English, in capitals', `# THE CONVERSATION\n${list(6)}`],
  ['after words of introduction', `# Gespreksstappen\nZo gaat het.\n\n${list(6)}`],
  ['after a list of another length', `# Het gesprek\n${list(3, 'Let op')}\n\nEn dan:\n\n${list(6)}`],
  ['under a later heading', `# Vooraf\nLees mee.\n\n# Het gesprek\n${list(6)}`],
])('KM-9 KM-18 the six steps are the list of six under a heading of the conversation: %s', (_, text) => {
  expect(stepsOf(text)).toEqual(six)
})

test('KM-18 of two such lists the first counts', () => {
  expect(stepsOf(`# Het gesprek\n${list(6)}\n\n# Nog een gesprek\n${list(6, 'Later')}`)).toEqual(six)
})

test.each([
  ['there is no text', ''],
  ['the list has five', `# Het gesprek\n${list(5)}`],
  ['the list has seven', `# Het gesprek\n${list(7)}`],
  ['the heading speaks of something else', `# Afspraken\n${list(6)}`],
  ['no heading stands above it', list(6)],
  ['they are sentences', '# Het gesprek\nEen.\nTwee.\nDrie.\nVier.\nVijf.\nZes.'],
])('KM-18 an instruction has no steps when %s', (_, text) => {
  expect(stepsOf(text)).toBe(null)
})
