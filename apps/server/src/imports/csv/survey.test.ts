import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { Survey } from './survey.js'

function survey(content: Buffer, size = 1_000) {
  const found = new Survey()
  for (let start = 0; start < content.length; start += size) found.push(content.subarray(start, start + size))
  return found.end()
}

const older = (text: string): Buffer => Buffer.from(text, 'latin1')
const line = (text: string): Buffer => Buffer.from(`${text}\n`)

it.each<[string, Buffer, string, boolean]>([
  ['plain letters', line('abc'), 'UTF_8', false],
  ['nothing', Buffer.alloc(0), 'UTF_8', false],
  ['UTF-8', line('één;😀'), 'UTF_8', false],
  ['UTF-8 with its mark', Buffer.from('\ufeffa;b\n'), 'UTF_8', false],
  ['Windows-1252', older('caf\xe9;\x80\n'), 'WINDOWS_1252', false],
  ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a;é\n', 'utf16le')]), 'UTF_16', false],
  ['UTF-8 with an older line', Buffer.concat([line('één'), line('twéé'), older('dri\xe9\n')]), 'UTF_8', true],
  [
    'older lines with one of UTF-8',
    Buffer.concat([line('één'), older('tw\xe9\ndri\xe9\n')]),
    'WINDOWS_1252',
    true,
  ],
])('a file of %s is known by all of its bytes, however they come', (_, content, encoding, mixed) => {
  for (const size of [1, 2, 3, 1_000]) {
    const found = survey(content, size)
    expect(found).toMatchObject({ encoding, mixed, size: content.length })
    expect(found.sha256).toEqual(createHash('sha256').update(content).digest())
  }
})
