import { expect, test } from 'vitest'
import { changeOf, draftOf } from './organisation-draft.js'

const texts = { openingHours: null, introduction: 'Vertel.', confidentiality: null, afterSending: null }
const organisation = {
  version: 4,
  name: 'De Vlinder',
  department: 'Klantzaken',
  visitingAddress: null,
  postalAddress: 'Antwoordnummer 1',
  telephone: '+31302251000',
  email: 'hallo@vlinder.example',
  dutch: texts,
  english: { ...texts, introduction: null },
  complaintVisibility: 'OFFICE' as const,
  logoUrl: '/logo/1',
  changedAt: null,
  changedBy: null,
}
const written = draftOf(organisation)

test('what is not told is an empty field, and a number is written as people read it', () => {
  expect(written).toMatchObject({ visitingAddress: '', telephone: '+31 30 225 10 00' })
  expect(written.dutch).toEqual({
    introduction: 'Vertel.',
    confidentiality: '',
    afterSending: '',
    openingHours: '',
  })
})

test('a picture travels without the address before its content, and only when it is new', () => {
  const facts = { expectedVersion: 4, idempotencyKey: 'k' }
  expect(changeOf(written, { picture: 'data:image/png;base64,iVBORw0K' }, facts)).toEqual({
    ...written,
    ...facts,
    logo: 'iVBORw0K',
  })
  expect(changeOf(written, { removed: true }, facts)).toEqual({ ...written, ...facts, removeLogo: true })
  expect(changeOf(written, {}, facts)).toEqual({ ...written, ...facts })
})
