import type { EncodingName } from '../import.enums.js'

/** The bytes of a file without its mark, in an encoding in which quotes and line breaks are single bytes. */
export async function* asSingleBytes(
  chunks: AsyncIterable<Buffer>,
  encoding: EncodingName,
): AsyncGenerator<Buffer> {
  if (encoding === 'UTF_16') yield* fromUtf16(chunks)
  else {
    let isFirst = true
    for await (const chunk of chunks) {
      yield isFirst ? withoutMark(chunk) : chunk
      isFirst = false
    }
  }
}

/** Without the mark with which some programs begin a UTF-8 file. */
export const withoutMark = (chunk: Buffer): Buffer =>
  chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? chunk.subarray(3) : chunk

async function* fromUtf16(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: InstanceType<typeof TextDecoder> | null = null
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(chunk[0] === 0xfe ? 'utf-16be' : 'utf-16le')
    yield Buffer.from(decoder.decode(chunk, { stream: true }))
  }
  if (decoder !== null) yield Buffer.from(decoder.decode())
}
