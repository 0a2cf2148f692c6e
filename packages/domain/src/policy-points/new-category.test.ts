import { expect, test } from 'vitest'
import { type NewCategory, parseNewCategory } from './new-category.js'

const written: NewCategory = { code: ' milieu ', nameNl: ' Schade  aan het milieu', nameEn: 'Harm' }
const parse = (changed: Partial<NewCategory> = {}) =>
  parseNewCategory(
    { ...written, ...changed },
    { path: ['rules', 0, 'newCategory'], taken: new Set(['FRAUDE']) },
  )
const faultsOf = (changed: Partial<NewCategory>) => {
  const parsed = parse(changed)
  return parsed.ok ? [] : parsed.rejections.map(({ kind, path }) => `${kind} ${path.join('.')}`)
}

test('D-14 a new category has a code in capitals and a name in both languages', () => {
  expect(parse()).toMatchObject({
    value: { code: 'MILIEU', nameNl: 'Schade aan het milieu', nameEn: 'Harm' },
  })
})

test('D-14 all that is wrong with it is told at once', () => {
  expect(faultsOf({ code: '', nameNl: ' ', nameEn: 'x'.repeat(81) })).toEqual([
    'required rules.0.newCategory.code',
    'required rules.0.newCategory.nameNl',
    'too-long rules.0.newCategory.nameEn',
  ])
})

test.each(['a b', '1A', 'A', 'ÉÉN', 'A'.repeat(21), 'A_B'])('D-14 “%s” is no code', (code) => {
  expect(faultsOf({ code })).toEqual(['invalid-form rules.0.newCategory.code'])
})

test('D-14 a code that another category has is refused, however it is written', () => {
  expect(faultsOf({ code: 'fraude' })).toEqual(['code-taken rules.0.newCategory.code'])
})
