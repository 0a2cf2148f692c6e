import { accepted, type FieldPath, type Result, refused } from '@waarborg/domain/foundation'
import { inspectSvg } from './inspect-svg.js'
import { pictureSize } from './picture-size.js'

export interface Logo {
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml'
  readonly content: Buffer
}

export interface LogoRefused {
  readonly kind: 'logo-refused'
  readonly path: FieldPath
  readonly reason: 'too-large' | 'not-a-picture' | 'too-many-pixels' | 'unsafe-drawing'
}

export const MAXIMUM_LOGO_IN_BYTES = 200_000
/** In width and in height. */
export const MAXIMUM_LOGO_IN_PIXELS = 4_000

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

/**
 * The picture in a text of base64, known by what it holds, whatever it was called. A drawing (SVG) is taken only
 * when it holds nothing but shapes: no program, no reference to elsewhere.
 */
export function recogniseLogo(base64: string): Result<Logo, LogoRefused> {
  const no = (reason: LogoRefused['reason']) =>
    refused({ kind: 'logo-refused', path: ['logo'], reason } as const)
  if (base64.length > Math.ceil(MAXIMUM_LOGO_IN_BYTES / 3) * 4) return no('too-large')
  if (!BASE64.test(base64)) return no('not-a-picture')
  const content = Buffer.from(base64, 'base64')
  if (content.length > MAXIMUM_LOGO_IN_BYTES) return no('too-large')
  const size = pictureSize(content)
  if (size !== null) {
    const { mediaType, width, height } = size
    if (Math.max(width, height) > MAXIMUM_LOGO_IN_PIXELS) return no('too-many-pixels')
    return accepted({ mediaType, content })
  }
  const drawing = inspectSvg(content)
  if (drawing === 'no-drawing') return no('not-a-picture')
  return drawing === 'unsafe' ? no('unsafe-drawing') : accepted({ mediaType: 'image/svg+xml', content })
}
