import { fileTypeFromBuffer } from 'file-type'
import { ACCEPTED_TYPES } from './upload-limits.js'

/** The accepted type that the content shows, whatever its name says; null when it is none of them. */
export async function recogniseType(content: Buffer): Promise<string | null> {
  const found = await fileTypeFromBuffer(content)
  if (found !== undefined) return found.mime in ACCEPTED_TYPES ? found.mime : null
  return isPlainText(content) ? 'text/plain' : null
}

/** UTF-8 without control characters, and no page or drawing that a browser would run. */
function isPlainText(content: Buffer): boolean {
  const text = content.toString('utf8')
  if (text.includes('\uFFFD') || [...text].some(isControl)) return false
  return !/^\s*<(!doctype|html|svg|\?xml|script)/i.test(text)
}

/** Anything under a space but tab and the ends of lines and pages. */
const isControl = (character: string): boolean => character < ' ' && !'\t\n\v\f\r'.includes(character)
