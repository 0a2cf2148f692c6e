/** How a national number is cut into groups; the first pattern that fits is used. */
const groupings: Record<string, ReadonlyArray<readonly [RegExp, string]>> = {
  '31': [
    [/^6(\d\d)(\d\d)(\d\d)(\d\d)$/, '6 $1 $2 $3 $4'],
    [/^([89]00)(\d{4})$/, '$1 $2'],
    [/^([89]00)(\d\d)(\d\d)(\d*)$/, '$1 $2 $3 $4'],
    [/^(1[0358]|2[0346]|3[03568]|4[03456]|5[03589]|7\d|8[4578])(\d{3})(\d\d)(\d\d)$/, '$1 $2 $3 $4'],
    [/^(\d{3})(\d\d)(\d\d)(\d\d)$/, '$1 $2 $3 $4'],
  ],
  '32': [
    [/^(4\d\d)(\d\d)(\d\d)(\d\d)$/, '$1 $2 $3 $4'],
    [/^(800)(\d\d)(\d{3})$/, '$1 $2 $3'],
    [/^([2349])(\d{3})(\d\d)(\d\d)$/, '$1 $2 $3 $4'],
    [/^(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1 $2 $3 $4'],
  ],
}

/**
 * A telephone number as people read it, dialled alike from the Netherlands and Belgium: “+31 20 123 45 67”.
 * Numbers of other countries, and those of no known length, stay as they are.
 * @param e164 `+31201234567`, as the graph's PhoneNumber
 */
export function formatTelephone(e164: string): string {
  const country = /^\+(31|32)(\d+)$/.exec(e164)
  const [, code = '', national = ''] = country ?? []
  const grouping = groupings[code]?.find(([pattern]) => pattern.test(national))
  return grouping ? `+${code} ${national.replace(grouping[0], grouping[1])}`.trimEnd() : e164
}
