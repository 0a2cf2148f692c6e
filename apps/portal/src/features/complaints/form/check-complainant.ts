import type { Words } from '../../../words/words.js'
import type { Answers } from './answers.js'
import type { Fault } from './check-step.js'

const POSTCODE = {
  NL: /^(nl)?[1-9]\d{3}[a-z]{2}$/i,
  BE: /^(be?)?[1-9]\d{3}$/i,
}
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** Who complains is known and can be reached (KP-5). Never stricter than the server, which decides. */
export function checkComplainant(answers: Answers, words: Words): Fault[] {
  const { faults } = words
  const country = answers.country === 'BE' ? 'BE' : 'NL'
  const postcode = answers.postcode.replace(/[\s.\p{Pd}]/gu, '')
  const found: Array<Fault | undefined> = [
    required('name'),
    required('email') ?? wrongForm('email', EMAIL.test(answers.email.trim()), faults.email.form),
    required('telephone') ??
      wrongForm('telephone', answers.telephone.replace(/\D/g, '').length >= 6, faults.telephone.form),
    required('country'),
    required('street'),
    required('houseNumber'),
    required('postcode') ??
      wrongForm('postcode', POSTCODE[country].test(postcode), faults.postcode.form[country]),
    required('town'),
  ]
  return found.filter((fault) => fault !== undefined)

  function required(
    field: 'name' | 'email' | 'telephone' | 'country' | 'street' | 'houseNumber' | 'postcode' | 'town',
  ): Fault | undefined {
    return answers[field].trim() === '' ? { field, message: faults[field].required } : undefined
  }

  function wrongForm(field: Fault['field'], right: boolean, message: string): Fault | undefined {
    return right ? undefined : { field, message }
  }
}
