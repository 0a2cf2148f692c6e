import { describe, expect, it } from 'vitest'
import { contactIn } from './contact-in.js'

describe('what leads to somebody in a text', () => {
  it.each([
    ['Mail mij op jan.de.vries@voorbeeld.nl als het kan.', 13],
    ['🔥 jan@voorbeeld.co.uk', 3],
    ['jan (at) voorbeeld.nl', 1],
    ['jan[at]voorbeeld.nl', 1],
    ['JAN @ VOORBEELD.NL', 1],
  ])('D-17 is an address of e-mail: %j from %i on', (text, at) => {
    expect(contactIn(text)).toEqual([{ datum: 'email', at }])
  })

  it.each([
    ['Bel 06-12345678.', 5],
    ['🔥🔥 06 12 34 56 78', 4],
    ['06.12.34.56.78', 1],
    ['Bel (020) 123 45 67', 5],
    ['0612345678', 1],
    ['0470 12 34 56', 1],
    ['02 555 12 12', 1],
    ['+31 (0)6 12345678', 1],
    ['0031 6 1234 5678', 1],
    ['+49 30 901820123', 1],
    ['op 02-03-2035 belde 06-12345678', 21],
    ['06–12345678', 1],
  ])('D-17 is a telephone number: %j from %i on', (text, at) => {
    expect(contactIn(text)).toEqual([{ datum: 'telephone', at }])
  })

  it('D-17 is each of them, where it first stands', () => {
    expect(contactIn('06-12345678, a@b.nl of 020-1234567, c@d.nl')).toEqual([
      { datum: 'email', at: 14 },
      { datum: 'telephone', at: 1 },
    ])
  })

  it.each([
    'De lader werd op 02-03-2035 12:00 heet en op 2035-03-04 08:15 weer.',
    'EAN 8712345678906, 230 V, 0,5 A, 60 °C, kanaal 0612.',
    'Bestelling 405-1234567, artikel A0612345678, serie 00112233445566.',
    'Bel 112 of 0800-1351.',
    'Per 3 @ 5 euro.',
    'Om 08.15 uur, van 01/02/2035 tot 03/04/2035.',
  ])('D-17 is not what only looks like it: %j', (text) => {
    expect(contactIn(text)).toEqual([])
  })
})
