import { expect, test } from 'vitest'
import { draftOf, emptyField, mappingInputOf } from './mapping-draft.js'

const proposed = {
  fields: [
    { field: 'externalId', columns: ['id'], otherwise: null, values: null },
    {
      field: 'channel',
      columns: ['via', 'how'],
      otherwise: 'EMAIL',
      values: [{ from: 'Web', to: 'FORM' }],
    },
  ],
  keep: ['state'],
  categories: [
    { code: 'CRD', nameNl: 'Krediet', nameEn: 'Credit', parent: null },
    { code: 'CRD-01', nameNl: 'Kaart', nameEn: 'Card', parent: 'CRD' },
  ],
}

test('a proposal that nobody touched is told as it was', () => {
  expect(mappingInputOf(draftOf(proposed))).toEqual({
    fields: [
      { field: 'externalId', columns: ['id'] },
      {
        field: 'channel',
        columns: ['via', 'how'],
        otherwise: 'EMAIL',
        values: [{ from: 'Web', to: 'FORM' }],
      },
    ],
    keep: ['state'],
    categories: [
      { code: 'CRD', nameNl: 'Krediet', nameEn: 'Credit' },
      { code: 'CRD-01', nameNl: 'Kaart', nameEn: 'Card', parent: 'CRD' },
    ],
  })
})

test('a field from nothing is left out, and so are values that name nothing', () => {
  const draft = draftOf({ ...proposed, keep: null, categories: null })
  const fields = {
    ...draft.fields,
    channel: { ...emptyField, values: [{ from: 'Web', to: 'FORM' }] },
    language: { ...emptyField, otherwise: ' EN ' },
    subject: { ...emptyField, columns: ['title'], values: [{ from: ' ', to: 'x' }] },
  }
  expect(mappingInputOf({ ...draft, fields })).toEqual({
    fields: [
      { field: 'externalId', columns: ['id'] },
      { field: 'language', columns: [], otherwise: 'EN' },
      { field: 'subject', columns: ['title'] },
    ],
  })
})
