import { expect, test } from 'vitest'
import { words as english } from './en.js'
import { words as dutch } from './nl.js'

type Tree = { readonly [key: string]: string | Tree }

function texts(tree: Tree, path = ''): Array<readonly [string, string]> {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : texts(value, `${path}${key}.`),
  )
}

/** The names of what is filled in, `{name}` and `{count, plural, …}` alike; what a plural says is no name. */
const blanks = (text: string) =>
  [
    ...new Set(
      [...text.matchAll(/(?<!(?:=\d+|zero|one|two|few|many|other) )\{(\w+)(?=[,}])/g)].map(
        ([, name]) => name,
      ),
    ),
  ].sort()

const nl = new Map(texts(dutch))
const en = new Map(texts(english))

test('both languages have the same words', () => {
  expect([...en.keys()].sort()).toEqual([...nl.keys()].sort())
})

test('no word is empty, and both languages fill in the same', () => {
  for (const [key, text] of nl) {
    expect(text.trim(), key).not.toBe('')
    expect(en.get(key)?.trim(), key).not.toBe('')
    expect(blanks(en.get(key) ?? ''), key).toEqual(blanks(text))
  }
})

test('English is not left in Dutch', () => {
  const same = [...nl]
    .filter(([key, text]) => en.get(key) === text && /[a-z]{4}/.test(text))
    .map(([key]) => key)
  expect(same).toEqual([
    // Names, and words that both languages share.
    'graph.state.IN_CONTACT',
    'graph.channel.EMAIL',
    'graph.channel.PARTNER',
    'graph.role.AUDITOR',
    'components.percentage',
    'components.filters.label',
    'components.filters.open',
    'components.filters.openWith',
    'shell.places.labels',
    'shell.preferences.dutch',
    'shell.preferences.english',
    'shell.signedOut.title',
    'complaints.label',
    'sellers.register',
    'sellers.accountState',
    'factors.passkey.title',
    'factors.passkey.titles',
    'absence.withWork',
    'belonging.hearing.heard',
    'belonging.comparable.worth',
    'beside.labels.title',
    'beside.labels.add',
    'beside.steps.by',
    'contact.about',
    'explanation.reasons.WEEKEND',
    'calendar.decisions.OPEN',
    'change.LABEL_PUT_ON',
    'change.LABEL_TAKEN_OFF',
    'registration.email',
    'registration.postcode',
    'guidance.kind.PROCEDURE',
    'categories.within',
    'handlers.account',
    'handlers.handler.email',
    'people.account.title',
    'imports.preview.encodings.WINDOWS_1252',
    'labels.title',
    'labels.name',
    'safetySignals.product',
    'developers.requests.took',
    'forceMajeure.withdrawal.violation',
    'pointsEffect.account',
    'pointsEffect.fromTo',
    'sellerLinks.with',
    'violations.contents.PRODUCT',
    'violations.contents.VIDEO',
    'violations.decision.byAt',
  ])
})
