/** Characters as the server counts them: code points, composed. */
export function countCharacters(text: string): number {
  return Array.from(text.normalize('NFC').trim()).length
}
