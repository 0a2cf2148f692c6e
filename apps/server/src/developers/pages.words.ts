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
