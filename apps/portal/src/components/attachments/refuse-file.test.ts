import { expect, test } from 'vitest'
import { words } from '../../words/nl.js'
import { nameFileKinds } from './file-kinds.js'
import { refuseFile } from './refuse-file.js'
import { shortenFileName } from './shorten-file-name.js'

const options = {
  maximumFiles: 2,
  maximumFileSizeInBytes: 1_000_000,
  acceptedFileTypes: ['image/jpeg', 'application/pdf'],
}

const photo = { name: 'kan.jpg', type: 'image/jpeg', size: 1000 }

function refuse(file: typeof photo, count = 0): string | undefined {
  return refuseFile(file, { options, words, locale: 'nl', count })
}

test('a file of an accepted kind and size is tried', () => {
  expect(refuse(photo)).toBeUndefined()
  expect(refuse({ ...photo, size: 1_000_000 })).toBeUndefined()
})

test('a file of which the browser knows no kind is left to the server', () => {
  expect(refuse({ name: 'foto.heic', type: '', size: 1000 })).toBeUndefined()
})

test.each([
  ['too large', { ...photo, size: 1_000_001 }, 0, /is 1\sMB en mag hoogstens 1\sMB zijn/],
  ['empty', { ...photo, size: 0 }, 0, /is leeg/],
  ['of another kind', { ...photo, type: 'application/x-msdownload' }, 0, /Dit kan wel: JPG, PDF/],
  ['one too many', photo, 2, /hoogstens 2 bestanden/],
] as const)('a file that is %s is refused with what can be done', (_, file, count, message) => {
  expect(refuse(file, count)).toMatch(message)
})

test('kinds are called what people call them, each once', () => {
  const wordprocessor = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  expect(nameFileKinds(['image/jpeg', '.jpg', 'image/webp', wordprocessor, 'text/plain'])).toBe(
    'JPG, WEBP, DOCX, TXT',
  )
})

test('a name is cut at 120 characters and keeps its ending', () => {
  expect(shortenFileName('kan.jpg')).toBe('kan.jpg')
  const long = shortenFileName(`${'é'.repeat(300)}.jpeg`)
  expect(long).toMatch(/^é+…\.jpeg$/)
  expect(Array.from(long)).toHaveLength(120)
  expect(Array.from(shortenFileName('x'.repeat(300)))).toHaveLength(120)
})
