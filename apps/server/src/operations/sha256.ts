import { createHash } from 'node:crypto'

/** SHA-256 of all that comes, in hexadecimal. */
export async function sha256OfStream(content: AsyncIterable<Buffer>): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of content) hash.update(chunk)
  return hash.digest('hex')
}
