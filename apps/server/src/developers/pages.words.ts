import type { Words } from '../graph/words.js'

const text = <Facts = void>(NL: (facts: Facts) => string, EN: (facts: Facts) => string): Words<Facts> => ({
  NL,
  EN,
})

/** The frame of the pages for who builds software; what the graph says of itself is English. */
export const pageWords = {
  reference: text(
    () => 'Naslag',
    () => 'Reference',
  ),
  referenceText: text(
    () => 'Alles wat de graaf heeft, met wat het is. De uitleg is in het Engels.',
    () => 'Everything in the graph, with what it is.',
  ),
  access: text(
    () => 'Wie ziet wat',
    () => 'Who sees what',
  ),
  accessText: text(
    () => 'Elk veld van de graaf, met wie het ziet. Een test probeert elke cel.',
    () => 'Every field of the graph, with who sees it. A test tries every cell.',
  ),
  relationText: text(
    () =>
      'Een letter zegt van welke iemand het ziet. Wie alleen die van het eigen team leest, ziet van een ander die van het team en die van niemand. Een letter die bij een soort nergens staat, komt daar niet voor.',
    () =>
      'A letter says of which ones somebody sees it. Who reads those of the own team alone sees, of another’s, those of the team and those of nobody. A letter that stands nowhere with a type does not occur there.',
  ),
  always: text(
    () => 'altijd gelijk',
    () => 'the same for all',
  ),
  never: text(
    () => 'nooit',
    () => 'never',
  ),
  field: text(
    () => 'Veld',
    () => 'Field',
  ),
  notYetTried: text<{ letters: string }>(
    ({ letters }) => `Kan nog niet voorkomen en is nog niet beproefd: ${letters}.`,
    ({ letters }) => `Cannot occur yet, and was not tried: ${letters}.`,
  ),
  searchName: text(
    () => 'Zoek een type of veld',
    () => 'Search for a type or field',
  ),
  changelog: text(
    () => 'Wijzigingen',
    () => 'Changes',
  ),
  changelogText: text(
    () =>
      'De graaf heeft geen versies. Er komt bij; wat weggaat, wordt ten minste zes maanden van tevoren hier genoemd.',
    () => 'The graph has no versions. Things are added; what goes is named here at least six months before.',
  ),
  explorer: text(
    () => 'Verkenner',
    () => 'Explorer',
  ),
  search: text(
    () => 'Zoek een naam of een woord uit de uitleg',
    () => 'Search for a name or a word of the explanation',
  ),
  find: text(
    () => 'Zoeken',
    () => 'Search',
  ),
  all: text(
    () => 'Alles tonen',
    () => 'Show everything',
  ),
  found: text<{ count: number }>(
    ({ count }) => (count === 1 ? '1 type gevonden.' : `${count} typen gevonden.`),
    ({ count }) => (count === 1 ? '1 type found.' : `${count} types found.`),
  ),
  deprecated: text(
    () => 'Gaat weg',
    () => 'Going away',
  ),
  noneDeprecated: text(
    () => 'Er is nu niets aangekondigd.',
    () => 'Nothing is announced now.',
  ),
  breaking: text(
    () => 'Veranderd',
    () => 'Changed',
  ),
  noneBreaking: text(
    () => 'Er is nog niets veranderd waarop software gebouwd is.',
    () => 'Nothing on which software was built has changed yet.',
  ),
  signIn: text(
    () => 'Meld u aan',
    () => 'Sign in',
  ),
  signInText: text(
    () => 'Deze pagina is voor wie is aangemeld. Meld u aan en open haar opnieuw.',
    () => 'This page is for who is signed in. Sign in and open it again.',
  ),
}
