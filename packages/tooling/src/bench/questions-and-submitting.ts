import { compare, contestOf } from './compare.js'
import { spreadOf } from './measure.js'
import type { BenchOptions } from './options.js'
import { mustAnswerTheSame } from './same-rows.js'
import type { SizedOffice } from './sized-office.js'
import { formCategory, provenForms, submission } from './submission.js'
import { atLeast, atMost, type Line, plain, two } from './table.js'

/** What each should reach of the floor, and how much longer it may take at ten times the size. */
const MARKS: Readonly<Record<string, { readonly ofFloor: number | null; readonly growth: number }>> = {
  'list of 50': { ofFloor: 0.4, growth: 1.3 },
  detail: { ofFloor: 0.3, growth: 1.3 },
  dashboard: { ofFloor: null, growth: 1.5 },
  search: { ofFloor: null, growth: 3 },
}

/** The questions against the floor at each size, and how they grow from the smallest to the next. */
export async function compareQuestions(
  sized: readonly SizedOffice[],
  { rounds, seconds }: BenchOptions,
  say: (step: string) => void,
): Promise<Line[]> {
  const lines: Line[] = []
  for (const [index, { name }] of (sized[0]?.questions ?? []).entries()) {
    const contests = sized.flatMap(({ questions, product, floor, cookie }) => {
      const question = questions[index]
      const at = { product: product.url, floor: floor.url }
      return question === undefined ? [] : [{ contest: contestOf(question, cookie), at }]
    })
    say(`Comparing the rows of ${name}`)
    for (const { contest, at } of contests) await mustAnswerTheSame(contest, at)
    say(`Measuring ${name}`)
    const compared = await compare(contests, rounds, seconds)
    const { ofFloor = null, growth = Number.POSITIVE_INFINITY } = MARKS[name] ?? {}
    for (const [place, { ratio, productPerSecond }] of compared.entries()) {
      const what = `${name} at ${sized[place]?.size.toLocaleString('en')}, of the floor`
      const note = ` (${Math.round(productPerSecond.median)}/s)`
      lines.push(
        ofFloor === null
          ? plain(what, `${two(ratio.median)}${note}`, `${two(ratio.least)} to ${two(ratio.most)}`)
          : atLeast(what, ratio, ofFloor, note),
      )
    }
    const [small, large] = compared
    if (small !== undefined && large !== undefined)
      lines.push(
        atMost(
          `${name}: times longer at ${timesOf(sized)} × the size`,
          timesLonger(small.each, large.each),
          growth,
        ),
      )
  }
  return lines
}

const timesOf = ([small, large]: readonly SizedOffice[]) =>
  Math.round((large?.size ?? 1) / (small?.size ?? 1))

const timesLonger = (small: readonly number[], large: readonly number[]) =>
  spreadOf(small.map((figure, round) => figure / (large[round] ?? Number.NaN)))

/** For warming up, which sends 1,500, and a little more. */
const FIRST_FORMS = 1_600
/** More than any server has been seen to take. */
const MOST_FORMS_A_SECOND = 1_500

/** The public form against two inserts. */
export async function compareSubmitting(
  sized: readonly SizedOffice[],
  { rounds, seconds }: BenchOptions,
  say: (step: string) => void,
): Promise<Line[]> {
  say('Measuring submit')
  const lines: Line[] = []
  for (const { size, product, floor } of sized) {
    const category = await formCategory(product.url)
    const proven = await provenForms(product.url, FIRST_FORMS + rounds * seconds * MOST_FORMS_A_SECOND)
    const at = { product: product.url, floor: floor.url }
    const [compared] = await compare([{ contest: submission(category, proven), at }], rounds, seconds)
    if (compared !== undefined)
      lines.push(
        atLeast(
          `submit at ${size.toLocaleString('en')}, of two inserts`,
          compared.ratio,
          0.25,
          ` (${Math.round(compared.productPerSecond.median)}/s)`,
        ),
      )
  }
  return lines
}
