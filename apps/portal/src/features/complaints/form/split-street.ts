const ADDITION = String.raw`\s*(?:[a-z]{1,4}|[-/]\s*[a-z0-9]{1,4}|(?:bus|bis|hs)\s*\d{1,4}|[a-z]\d{1,3})`
const LINE = new RegExp(String.raw`^(.*?\p{L}.*?)[\s,]+(\d{1,5}(?:${ADDITION})?)$`, 'iu')

/**
 * A street with its number behind it, as browsers fill in an address line: “Damrak 70-2” in its two parts.
 * Undefined when no number stands at the end, as in “Plein 1944”, whose digits belong to the name.
 */
export function splitStreet(line: string): { street: string; houseNumber: string } | undefined {
  const [, street, houseNumber] = LINE.exec(line.trim()) ?? []
  if (!street || !houseNumber || isNameWithYear(street, houseNumber)) return undefined
  return { street, houseNumber }
}

/** Squares and streets are named after years and dates; the number is then asked for. */
function isNameWithYear(street: string, houseNumber: string): boolean {
  return /^1[89]\d\d$/.test(houseNumber) || /^(plein|place)$/i.test(street)
}
