import { parseTelephone } from '@waarborg/domain/foundation'
import type { Chance } from '../chance.js'
import { belgianNames, dutchNames, type Names, namesFromElsewhere } from './names.js'
import { belgianStreets, belgianTowns, dutchStreets, dutchTowns, type Town } from './towns.js'

/** Somebody who complains; nobody we know of. */
export interface Customer {
  readonly name: string
  readonly woman: boolean
  readonly street: string
  readonly houseNumber: string
  readonly postcode: string
  readonly town: string
  readonly country: 'NL' | 'BE'
  readonly telephone: string
  readonly email: string
}

const LETTERS = 'ABCDEGHJKLNPRSTVWXZ'
const MAIL = ['post.example', 'brievenbus.example', 'mijnmail.example', 'familie.example', 'thuis.example']

interface Somebody {
  readonly name: string
  readonly woman: boolean
  readonly email: string
}

/** @param isForeign whether it should be somebody who may have no Dutch */
export function makeCustomer(chance: Chance, country: 'NL' | 'BE', isForeign: boolean): Customer {
  const isDutch = country === 'NL'
  const somebody = makeSomebody(chance, isForeign ? namesFromElsewhere : isDutch ? dutchNames : belgianNames)
  const town = chance.oneOf(isDutch ? dutchTowns : belgianTowns)
  return {
    ...somebody,
    street: chance.oneOf(isDutch ? dutchStreets : belgianStreets),
    houseNumber: houseNumberOf(chance, country),
    postcode: postcodeOf(town, chance),
    town: town.town,
    country,
    telephone: telephoneOf(town, chance),
  }
}

/** A name with its e-mail address. */
export function makeSomebody(chance: Chance, known: readonly Names[] = dutchNames): Somebody {
  const names = chance.byShare(known, ({ share }) => share)
  const woman = chance.often(0.54)
  const given = wordOf(woman ? names.women : names.men, chance)
  const family = familyOf(names, woman, chance)
  return { name: `${given} ${family}`, woman, email: emailOf(given, family, chance) }
}

const wordOf = (words: string, chance: Chance): string => chance.oneOf(words.split(' ')).replaceAll('_', ' ')

function familyOf(names: Names, woman: boolean, chance: Chance): string {
  const own = wordOf(names.families, chance)
  if (!woman || own.includes('-') || !chance.often(0.12)) return own
  const other = wordOf(dutchNames[0]?.families ?? names.families, chance)
  return other === own || other.includes('-') ? own : `${other}-${own}`
}

function houseNumberOf(chance: Chance, country: 'NL' | 'BE'): string {
  const number = chance.often(0.75) ? chance.whole(1, 120) : chance.whole(121, 480)
  if (country === 'BE') return chance.often(0.2) ? `${number} bus ${chance.whole(1, 12)}` : String(number)
  if (chance.often(0.1)) return `${number}-${chance.oneOf(['A', 'B', 'C', 'II', 'hs', 'bis'])}`
  return String(number)
}

function postcodeOf({ country, fromPostcode, toPostcode }: Town, chance: Chance): string {
  const digits = chance.whole(fromPostcode, toPostcode)
  if (country === 'BE') return String(digits)
  return `${digits} ${chance.oneOf([...LETTERS])}${chance.oneOf([...LETTERS.replace(/[ADS]/g, '')])}`
}

/** Two of three have a mobile number; whatever is drawn is one that can be dialled. */
function telephoneOf(town: Town, chance: Chance): string {
  for (;;) {
    const written = chance.often(0.68) ? mobile(town, chance) : landline(town, chance)
    if (parseTelephone(written, town.country, []).ok) return written
  }
}

const digits = (chance: Chance, count: number): string =>
  Array.from({ length: count }, () => String(chance.whole(0, 9))).join('')

function mobile({ country }: Town, chance: Chance): string {
  return country === 'BE'
    ? `+32 47${chance.whole(0, 9)} ${digits(chance, 2)} ${digits(chance, 2)} ${digits(chance, 2)}`
    : `06 ${chance.whole(1, 5)}${digits(chance, 7)}`
}

function landline({ country, areaCode }: Town, chance: Chance): string {
  const length = (country === 'BE' ? 9 : 10) - areaCode.length
  return `${areaCode} ${chance.whole(2, 7)}${digits(chance, length - 1)}`
}

function emailOf(given: string, family: string, chance: Chance): string {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replaceAll('ı', 'i')
      .replaceAll('ł', 'l')
      .toLowerCase()
      .replace(/[^a-z]/g, '')
  const [first, last] = [plain(given), plain(family)]
  const local = chance.oneOf([
    `${first}.${last}`,
    `${first[0]}.${last}`,
    `${first}${last}`,
    `${last}.${first}`,
    `${first}${chance.whole(58, 99)}`,
    `fam.${last}`,
    `${first}_${last}${chance.whole(1, 9)}`,
  ])
  return `${local}@${chance.oneOf(MAIL)}`
}
