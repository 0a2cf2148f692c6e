import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GUIDANCE_KINDS, isForCustomers, MAXIMUM_GUIDANCE } from './guidance.js'
import { parseGuidance } from './parse-guidance.js'
import { sectionsOf } from './sections-of.js'

describe('a text of the office', () => {
  it('KM-18 is kept as it was written, but for blanks around it', () => {
    expect(parseGuidance('\n# Contact\nWij bellen u.\n', 'PROCEDURE', 'NL')).toEqual({
      ok: true,
      value: '# Contact\nWij bellen u.',
    })
  })

  it.each(GUIDANCE_KINDS)('KM-18 is not empty and not endless: %s', (kind) => {
    expect(parseGuidance(' \n ', kind, 'NL')).toMatchObject({
      rejections: [{ kind: 'required', path: ['text'] }],
    })
    expect(parseGuidance('a'.repeat(MAXIMUM_GUIDANCE + 1), kind, 'EN')).toMatchObject({
      rejections: [{ kind: 'too-long', path: ['text'] }],
    })
  })

  it('KM-22 only the procedure is for customers', () => {
    expect(GUIDANCE_KINDS.filter(isForCustomers)).toEqual(['PROCEDURE'])
  })

  it('KP-11 what customers read tells where it says a word that is avoided', () => {
    expect(parseGuidance('# Begin\nUw klacht telt.', 'PROCEDURE', 'NL')).toEqual({
      ok: false,
      rejections: [
        { kind: 'words-to-avoid', path: ['text'], found: [{ stem: 'klacht', line: 2, column: 4 }] },
      ],
    })
    expect(parseGuidance('Your problem counts.', 'PROCEDURE', 'EN').ok).toBe(false)
  })

  it('KP-11 the legal name of the procedure may stand, and the office may speak plainly to its own people', () => {
    expect(parseGuidance('Dit is onze klachtenprocedure.', 'PROCEDURE', 'NL').ok).toBe(true)
    expect(parseGuidance('Een klacht is een kans.', 'INSTRUCTION', 'NL').ok).toBe(true)
    expect(parseGuidance('Klacht: wat een klant meldt.', 'GLOSSARY', 'NL').ok).toBe(true)
  })
})

describe('how it is laid out', () => {
  it('KM-18 headings, paragraphs and lists are told apart', () => {
    const text =
      'Vooraf.\n\n# Contact\nWij bellen u\nbinnen een dag.\n\n- wat\n- wie\n  en wanneer\n\nDaarna rust.'
    expect(sectionsOf(text)).toEqual([
      { heading: null, blocks: [{ kind: 'PARAGRAPH', lines: ['Vooraf.'] }] },
      {
        heading: 'Contact',
        blocks: [
          { kind: 'PARAGRAPH', lines: ['Wij bellen u binnen een dag.'] },
          { kind: 'LIST', lines: ['wat', 'wie en wanneer'] },
          { kind: 'PARAGRAPH', lines: ['Daarna rust.'] },
        ],
      },
    ])
  })

  it('KM-18 a heading without text is one, and a list may follow its sentence at once', () => {
    expect(sectionsOf('## Alleen een kop')).toEqual([{ heading: 'Alleen een kop', blocks: [] }])
    expect(sectionsOf('Wij noteren:\n- wat\n- wie')).toEqual([
      {
        heading: null,
        blocks: [
          { kind: 'PARAGRAPH', lines: ['Wij noteren:'] },
          { kind: 'LIST', lines: ['wat', 'wie'] },
        ],
      },
    ])
  })

  it('KM-18 always: no letter of the text is lost', () => {
    const line = fc.constantFrom('# Kop', '- punt', 'tekst', 'a # b', '', '-', '#', '  - in')
    const letters = (text: string) => [...text.replaceAll(/[^\p{L}]/gu, '')].join('')
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const laidOut = sectionsOf(lines.join('\n')).flatMap(({ heading, blocks }) => [
          heading ?? '',
          ...blocks.flatMap((block) => block.lines),
        ])
        expect(letters(laidOut.join(''))).toBe(letters(lines.join('')))
      }),
    )
  })
})
