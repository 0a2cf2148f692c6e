/** The 32 places in which Windows-1252 differs from Latin-1; five of them mean nothing and stay control characters. */
const OWN =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

const DIFFERENT = /[\u0080-\u009f]/g

export function decodeWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(DIFFERENT, (sign) => OWN[sign.charCodeAt(0) - 0x80] ?? sign)
}
