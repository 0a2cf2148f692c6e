import type { procedure as dutch } from '../nl/procedure.js'

export const procedure: typeof dutch = {
  title: 'How we work',
  since: (day) => `We work like this since ${day}.`,
  print: 'Print this page',
}
