import { describe, expect, it } from 'vitest'
import { changedFields, type Organisation, parseOrganisation, type RawOrganisation } from './index.js'
import { filledIn } from './organisation.fixture.js'

const parsed = (raw: RawOrganisation): Organisation => {
  const result = parseOrganisation(raw)
  if (!result.ok) throw new Error(JSON.stringify(result.rejections))
  return result.value
}
const rejections = (changed: Partial<RawOrganisation>) => {
  const result = parseOrganisation({ ...filledIn, ...changed })
  return result.ok ? [] : result.rejections
}

describe('how the office presents itself', () => {
  it('KM-7 is tidied, with nothing where nothing was filled in', () => {
    expect(parsed({ ...filledIn, name: '  Waarborg   Marktplaats ' })).toEqual({
      ...filledIn,
      telephone: '+31302251000',
      dutch: { ...filledIn.dutch, afterSending: null },
    })
  })

  it('KM-7 is refused with all its faults at once when a customer could not find the office', () => {
    expect(
      rejections({ name: ' ', department: null, postalAddress: '', telephone: '12', email: 'x' }),
    ).toEqual([
      { kind: 'required', path: ['name'] },
      { kind: 'required', path: ['department'] },
      { kind: 'required', path: ['postalAddress'] },
      { kind: 'invalid-form', path: ['telephone'], expected: 'telephone' },
      { kind: 'invalid-form', path: ['email'], expected: 'email' },
    ])
  })

  it('KP-11 does not use the words that the procedure avoids, each language by its own list', () => {
    expect(
      rejections({
        department: 'Afdeling Klachten',
        dutch: { ...filledIn.dutch, introduction: 'Heeft u een\nprobleem of een klacht?' },
        english: { ...filledIn.english, confidentiality: 'Your complaint, uw klacht.' },
      }),
    ).toEqual([
      {
        kind: 'words-to-avoid',
        path: ['department'],
        found: [{ stem: 'klacht', line: 1, column: 10 }],
      },
      {
        kind: 'words-to-avoid',
        path: ['dutch', 'introduction'],
        found: [
          { stem: 'probleem', line: 2, column: 1 },
          { stem: 'klacht', line: 2, column: 17 },
        ],
      },
      {
        kind: 'words-to-avoid',
        path: ['english', 'confidentiality'],
        found: [{ stem: 'complaint', line: 1, column: 6 }],
      },
    ])
  })

  it('KP-11 lets an office be called what it is called', () => {
    const dutch = { ...filledIn.dutch, introduction: 'Welkom bij De Klachtenbalie.' }
    expect(rejections({ name: 'De Klachtenbalie', dutch })).toEqual([])
    expect(rejections({ dutch })).toHaveLength(1)
  })
})

describe('what changed', () => {
  it('KM-7 is named by its fields, in the order of the form', () => {
    const before = parsed(filledIn)
    expect(changedFields(before, before)).toEqual([])
    const after = parsed({
      ...filledIn,
      email: 'hulp@waarborg.example',
      english: { ...filledIn.english, introduction: 'Tell us.' },
    })
    expect(changedFields(before, after)).toEqual(['email', 'english.introduction'])
  })
})
