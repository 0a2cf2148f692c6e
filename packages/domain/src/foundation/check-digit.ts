/** A totally anti-symmetric quasigroup of order ten (Damm): each row and column holds each digit once. */
const QUASIGROUP = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
] as const

/**
 * The Damm check digit of a row of digits. It catches every single wrong digit and every two
 * neighbours that changed places, which is how numbers are misread over the telephone.
 */
export function checkDigitOf(digits: string): string {
  let interim = 0
  for (const digit of digits) interim = Number(QUASIGROUP[interim]?.[Number(digit)])
  return String(interim)
}

export function hasCheckDigit(digits: string, checkDigit: string): boolean {
  return checkDigitOf(digits) === checkDigit
}
