interface PictureSize {
  readonly mediaType: 'image/png' | 'image/jpeg'
  readonly width: number
  readonly height: number
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const PNG_END = Buffer.from('IEND')

/** The size in pixels of a whole PNG or JPEG picture; null for anything else, and for one that is broken off. */
export function pictureSize(content: Buffer): PictureSize | null {
  const size = content.subarray(0, 8).equals(PNG) ? pngSize(content) : jpegSize(content)
  return size && size.width > 0 && size.height > 0 ? size : null
}

function pngSize(content: Buffer): PictureSize | null {
  if (content.length < 45 || content.toString('latin1', 12, 16) !== 'IHDR') return null
  if (content.subarray(-12).indexOf(PNG_END) < 0) return null
  return { mediaType: 'image/png', width: content.readUInt32BE(16), height: content.readUInt32BE(20) }
}

/** Walks from marker to marker until the one that tells the frame's size. */
function jpegSize(content: Buffer): PictureSize | null {
  if (content.length < 4 || content.readUInt16BE(0) !== 0xffd8) return null
  if (content.readUInt16BE(content.length - 2) !== 0xffd9) return null
  for (let at = 2; at + 9 < content.length; ) {
    if (content[at] !== 0xff) return null
    const marker = content[at + 1] ?? 0
    if (marker === 0xff) at += 1
    else if (isFrame(marker))
      return {
        mediaType: 'image/jpeg',
        width: content.readUInt16BE(at + 7),
        height: content.readUInt16BE(at + 5),
      }
    else at += 2 + content.readUInt16BE(at + 2)
  }
  return null
}

/** SOF0 to SOF15, without the three markers between them that mean something else. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
