import type {
  ClosureMode,
  PointsPolicyFactsFragment,
  PointsPolicyInput,
  PointsRuleFactsFragment,
  Reach,
} from '@waarborg/schema'
import type { Compared } from './changes-between.js'

export const languages = ['dutch', 'english'] as const
export const sides = ['notAllowed', 'allowed'] as const

export type TextDraft = Record<(typeof sides)[number], string>

/** A category that begins with the version, as it is typed. */
export interface NewCategoryDraft {
  code: string
  nameNl: string
  nameEn: string
}

export interface RuleDraft {
  /** Of a new one only the id says anything, and nobody but the form knows it. */
  category: PointsRuleFactsFragment['category']
  newCategory: NewCategoryDraft | null
  /** Whether it is in the version; else it is retired. */
  kept: boolean
  lightest: string
  heaviest: string
  reach: Reach
  dutch: TextDraft
  english: TextDraft
}

/** A version while somebody is at it: as it is typed, a line for each sentence. */
export interface PolicyDraft {
  inForceFrom: string | null
  startTotal: string
  returnInDays: string
  warnAt: string
  closureMode: ClosureMode
  heldAtMostInMonths: string
  closureNoticeInDays: string
  changeNoticeInDays: string
  rules: RuleDraft[]
}

export const numbers = [
  'startTotal',
  'returnInDays',
  'heldAtMostInMonths',
  'closureNoticeInDays',
  'changeNoticeInDays',
] as const

/** The version after the last one as it begins: the same, with what was retired before to be taken up again. */
export function draftOf(versions: readonly PointsPolicyFactsFragment[]): PolicyDraft {
  const [last] = versions
  if (last === undefined) throw new Error('There is no version to begin from.')
  const known = new Map<string, RuleDraft>()
  for (const { version, rules } of versions)
    for (const rule of rules)
      if (!known.has(rule.category.id)) known.set(rule.category.id, ruleOf(rule, version === last.version))
  return {
    inForceFrom: null,
    startTotal: String(last.startTotal),
    returnInDays: String(last.returnInDays),
    warnAt: last.warnAt.join(', '),
    closureMode: last.closureMode,
    heldAtMostInMonths: String(last.heldAtMostInMonths),
    closureNoticeInDays: String(last.closureNoticeInDays),
    changeNoticeInDays: String(last.changeNoticeInDays),
    rules: [...known.values()],
  }
}

const ruleOf = (rule: PointsRuleFactsFragment, kept: boolean): RuleDraft => ({
  category: rule.category,
  newCategory: null,
  kept,
  lightest: String(rule.lightest),
  heaviest: String(rule.heaviest),
  reach: rule.reach,
  dutch: textOf(rule.dutch),
  english: textOf(rule.english),
})

/** A rule of a category that begins with the version. */
export const newRule = (id: string): RuleDraft => ({
  category: { id, code: '', name: '' },
  newCategory: { code: '', nameNl: '', nameEn: '' },
  kept: true,
  lightest: '',
  heaviest: '',
  reach: 'ACCOUNT',
  dutch: { notAllowed: '', allowed: '' },
  english: { notAllowed: '', allowed: '' },
})

const textOf = ({ notAllowed, allowed }: PointsRuleFactsFragment['dutch']): TextDraft => ({
  notAllowed: notAllowed.join('\n'),
  allowed: allowed.join('\n'),
})

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '')
const linesIn = ({ notAllowed, allowed }: TextDraft) => ({
  notAllowed: linesOf(notAllowed),
  allowed: linesOf(allowed),
})

/** A whole number as it is typed; nothing when it is none. */
export const wholeIn = (text: string): number | null =>
  /^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : null

const warningsIn = (text: string): readonly string[] => text.split(/[\s,;]+/).filter((part) => part !== '')

/** The places whose number is none, by their path. */
export function notWhole(draft: PolicyDraft): readonly string[] {
  return [
    ...numbers.filter((name) => wholeIn(draft[name]) === null),
    ...(warningsIn(draft.warnAt).some((part) => wholeIn(part) === null) ? ['warnAt'] : []),
    ...draft.rules.flatMap(({ kept, ...rule }, place) =>
      kept
        ? (['lightest', 'heaviest'] as const)
            .filter((name) => wholeIn(rule[name]) === null)
            .map((name) => `rules.${place}.${name}`)
        : [],
    ),
  ]
}

/** What is compared with the version before; numbers that are none are as nothing. */
export const comparedOf = (draft: PolicyDraft): Compared => ({
  ...figuresOf(draft),
  rules: draft.rules
    .filter(({ kept }) => kept)
    .map(({ category, newCategory, lightest, heaviest, reach, dutch, english }) => ({
      category: newCategory ? { ...category, name: newCategory.nameNl } : category,
      lightest: wholeIn(lightest) ?? 0,
      heaviest: wholeIn(heaviest) ?? 0,
      reach,
      dutch: linesIn(dutch),
      english: linesIn(english),
    })),
})

const figuresOf = (draft: PolicyDraft) => ({
  startTotal: wholeIn(draft.startTotal) ?? 0,
  returnInDays: wholeIn(draft.returnInDays) ?? 0,
  warnAt: warningsIn(draft.warnAt).map((part) => wholeIn(part) ?? 0),
  closureMode: draft.closureMode,
  heldAtMostInMonths: wholeIn(draft.heldAtMostInMonths) ?? 0,
  closureNoticeInDays: wholeIn(draft.closureNoticeInDays) ?? 0,
  changeNoticeInDays: wholeIn(draft.changeNoticeInDays) ?? 0,
})

/** As it is sent; without a day that of the last version, to be looked at only. */
export function inputOf(draft: PolicyDraft, last: PointsPolicyFactsFragment): PointsPolicyInput {
  const { rules, ...figures } = comparedOf(draft)
  const made = new Map(draft.rules.map(({ category, newCategory }) => [category.id, newCategory]))
  return {
    ...figures,
    expectedVersion: last.version,
    inForceFrom: draft.inForceFrom ?? last.inForceFrom,
    rules: rules.map(({ category: { id }, ...rule }) => {
      const newCategory = made.get(id)
      return { ...(newCategory ? { newCategory } : { categoryId: id }), ...rule }
    }),
  }
}

/** The fields of the form, as they are called in what the server refuses. */
export const shownFields = (draft: PolicyDraft): readonly string[] => [
  'inForceFrom',
  'warnAt',
  'closureMode',
  ...numbers,
  ...draft.rules.flatMap((_, place) => [
    `rules.${place}.newCategory.code`,
    `rules.${place}.newCategory.nameNl`,
    `rules.${place}.newCategory.nameEn`,
    `rules.${place}.lightest`,
    `rules.${place}.heaviest`,
    `rules.${place}.reach`,
    ...languages.flatMap((language) => sides.map((side) => `rules.${place}.${language}.${side}`)),
  ]),
]

/** The path of a fault in the form, where rules that are not sent have their place too. */
export function placedIn(draft: PolicyDraft, path: readonly string[]): string[] {
  const [noun, sent, ...rest] = path[0] === 'input' ? path.slice(1) : path
  if (noun !== 'rules' || sent === undefined) return [...path]
  const kept = draft.rules.flatMap((rule, place) => (rule.kept ? [place] : []))
  return ['rules', String(kept[Number(sent)] ?? sent), ...rest]
}
