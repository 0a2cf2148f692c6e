import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseEmail, parsePostcode, parseRegisterNumber, parseTelephone } from '../foundation/index.js'
import { parseComplaintNumber } from './complaint-number.js'
import { parseComplainant } from './parse-complainant.js'
import { parseMatter } from './parse-matter.js'
import { parseName } from './parse-name.js'

const fields = {
  name: (raw: string) => parseName(raw, []),
  'Dutch postcode': (raw: string) => parsePostcode(raw, 'NL', []),
  'Belgian postcode': (raw: string) => parsePostcode(raw, 'BE', []),
  'telephone number': (raw: string) => parseTelephone(raw, 'NL', []),
  'e-mail address': (raw: string) => parseEmail(raw, []),
  'KVK number': (raw: string) => parseRegisterNumber('KVK', raw, []),
  'KBO number': (raw: string) => parseRegisterNumber('KBO', raw, []),
}

/** Anything, and things that look like what is asked for. */
const anInput = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
    .map((codes) => String.fromCharCode(...codes)),
  fc.stringMatching(/^[+0-9() .-]{6,14}$/),
  fc.stringMatching(/^[1-9][0-9]{3} ?[a-zA-Z]{2}$/),
  fc.stringMatching(/^(KvK |BE )?[01][0-9]{6,9}$/),
  fc.emailAddress(),
)

describe.each(Object.entries(fields))('whatever is typed as %s', (_, parse) => {
  test('KP-5 always gets an answer, and what was accepted is accepted again as it is kept', () => {
    fc.assert(
      fc.property(anInput, (raw) => {
        const parsed = parse(raw)
        if (parsed.ok) expect(parse(parsed.value)).toEqual(parsed)
        else expect(parsed.rejections).toHaveLength(1)
      }),
      { numRuns: 300 },
    )
  })
})

test('KP-5 KM-7 always: a form full of anything gets an answer, and no fault names a field twice', () => {
  const form = fc.record(
    {
      name: anInput,
      street: anInput,
      houseNumber: anInput,
      postcode: anInput,
      town: anInput,
      country: fc.constantFrom('NL', 'BE', 'XX', ''),
      telephone: anInput,
      email: anInput,
    },
    { requiredKeys: [] },
  )
  const matter = fc.record({
    subject: anInput,
    description: anInput,
    wish: anInput,
    orderNumber: anInput,
    sellerName: anInput,
  })
  fc.assert(
    fc.property(form, matter, fc.constantFrom('all', 'reachable'), (raw, about, required) => {
      for (const parsed of [parseComplainant(raw, required, ['it']), parseMatter(about, ['it'])]) {
        const paths = parsed.ok ? [] : parsed.rejections.map(({ path }) => path.join('.'))
        expect(new Set(paths).size).toBe(paths.length)
      }
    }),
  )
})

test('always: whatever is typed as the number of a complaint is one or is none', () => {
  const typed = fc.oneof(anInput, fc.stringMatching(/^[kK]-?[0-9]{4}-?[0-9]{5,8}-?[0-9]$/))
  fc.assert(
    fc.property(typed, (raw) => {
      const number = parseComplaintNumber(raw)
      if (number !== null) expect(parseComplaintNumber(number)).toBe(number)
    }),
    { numRuns: 1000 },
  )
})
