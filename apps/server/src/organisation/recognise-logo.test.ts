import { describe, expect, it } from 'vitest'
import { drawing, jpeg, png } from './logo.fixture.js'
import { recogniseLogo } from './recognise-logo.js'

const recognise = (content: Buffer | string) => {
  const result = recogniseLogo(Buffer.from(content).toString('base64'))
  return result.ok ? result.value.mediaType : result.rejections.map(({ reason }) => reason)
}

describe('a logo is known by what it holds', () => {
  it('a PNG, a JPEG and a drawing are taken as they are', () => {
    expect(recognise(png(120, 40))).toBe('image/png')
    expect(recognise(jpeg(120, 40))).toBe('image/jpeg')
    expect(recognise(drawing('<path d="M0 0h4v4z"/>'))).toBe('image/svg+xml')
  })

  it.each<[string, Buffer | string]>([
    ['nothing', ''],
    ['text', 'logo'],
    ['a page', '<!doctype html><html><body><p>x</p></body></html>'],
    ['another kind of picture', 'GIF89a\u0001\u0000\u0001\u0000'],
    ['a PNG that is broken off', png(120, 40).subarray(0, 60)],
    ['a JPEG that is broken off', jpeg(120, 40).subarray(0, -2)],
    ['a picture without height', png(120, 0)],
    ['an archive', 'PK\u0003\u0004'],
  ])('%s is no picture', (_, content) => {
    expect(recognise(content)).toEqual(['not-a-picture'])
  })

  it('more than 200 kB or 4,000 pixels is refused', () => {
    expect(recognise(png(4_000, 10))).toBe('image/png')
    expect(recognise(png(4_001, 10))).toEqual(['too-many-pixels'])
    expect(recognise(Buffer.concat([png(10, 10), Buffer.alloc(200_000)]))).toEqual(['too-large'])
    expect(recognise(drawing(`<desc>${'x'.repeat(200_000)}</desc>`))).toEqual(['too-large'])
  })

  it.each(['%%%', 'YQ', 'YQ==YQ==', 'data:image/png;base64,iVBORw0KGgo='])('%s is no base64', (text) => {
    expect(recogniseLogo(text)).toEqual({
      ok: false,
      rejections: [{ kind: 'logo-refused', path: ['logo'], reason: 'not-a-picture' }],
    })
  })
})
