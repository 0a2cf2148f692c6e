import { parseRegisterNumber } from '@waarborg/domain/foundation'
import { GraphQLError, GraphQLScalarType } from 'graphql'
import { Temporal } from 'temporal-polyfill'

function scalar<T>(options: {
  name: string
  description: string
  specifiedByURL: string
  parse: (text: string) => T
  print?: (value: unknown) => string
  expected: string
}): GraphQLScalarType<T, string> {
  const parse = (value: unknown): T => {
    try {
      if (typeof value === 'string') return options.parse(value)
    } catch {
      // told below, without repeating what was sent
    }
    throw new GraphQLError(`${options.name} expects ${options.expected}.`)
  }
  return new GraphQLScalarType<T, string>({
    name: options.name,
    description: options.description,
    specifiedByURL: options.specifiedByURL,
    parseValue: parse,
    parseLiteral: (node) => parse('value' in node ? node.value : undefined),
    serialize: options.print ?? String,
  })
}

const utc = (value: unknown): string => String(value).replace(/(\.000)?(\+00:00|Z)$/, 'Z')

/** Rows carry moments as text in UTC, the domain as Instant; both leave in one form. */
export const DateTime = scalar({
  name: 'DateTime',
  description: 'A moment in UTC, as in RFC 3339: `2026-11-21T13:05:00Z`. Milliseconds at most.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  expected: 'a moment with its offset, like 2026-11-21T13:05:00Z',
  parse: (text) => {
    if (text.length > 40) throw new RangeError('too long')
    const moment = Temporal.Instant.from(text)
    const { year } = moment.toZonedDateTimeISO('UTC')
    if (year < 1900 || year > 9000) throw new RangeError('out of range')
    return moment.round('millisecond')
  },
  print: utc,
})

export const LocalDate = scalar({
  name: 'LocalDate',
  description: 'A calendar day in the Netherlands (Europe/Amsterdam): `2026-11-21`.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date.html',
  expected: 'a day like 2026-11-21',
  parse: (text) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new RangeError('not a day')
    const day = Temporal.PlainDate.from(text, { overflow: 'reject' })
    if (day.year < 1900 || day.year > 9000) throw new RangeError('out of range')
    return day
  },
})

const readOnly = (name: string, description: string, specifiedByURL: string, expected: string) =>
  scalar({
    name,
    description,
    specifiedByURL,
    expected,
    parse: (text) => {
      if (text.length > 320 || /\p{Cc}/u.test(text) || !text.isWellFormed())
        throw new RangeError('not readable')
      return text
    },
  })

export const EmailAddress = readOnly(
  'EmailAddress',
  'An e-mail address, with its domain in lower case.',
  'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2',
  'an e-mail address',
)

export const PhoneNumber = readOnly(
  'PhoneNumber',
  'A telephone number in its international form (E.164): `+31201234567`.',
  'https://www.itu.int/rec/T-REC-E.164',
  'a telephone number like +31201234567',
)

export const Postcode = readOnly(
  'Postcode',
  'A Dutch (`1012 AB`) or Belgian (`1000`) postcode.',
  'https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions',
  'a postcode like 1012 AB',
)

/** Kept as it was written until the register is known, which decides its form. */
export const RegisterNumber = scalar({
  name: 'RegisterNumber',
  description:
    'The number of a trader in its register: eight digits for KVK, ten for KBO. Spaces and dots are allowed on input.',
  specifiedByURL: 'https://www.kvk.nl/en/about-the-register/kvk-number/',
  expected: 'eight digits (KVK) or ten (KBO)',
  parse: (text) => {
    const reads = (['KVK', 'KBO'] as const).some((register) => parseRegisterNumber(register, text, []).ok)
    if (!reads) throw new RangeError('no register number')
    return text
  },
})
