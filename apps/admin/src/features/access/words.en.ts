import type { Words } from '../../graph/words.js'
import type { accessNl } from './words.nl.js'

export const accessEn: Words<typeof accessNl> = {
  title: 'Sign in',
  intro: 'For staff who handle complaints.',
  email: 'E-mail address',
  password: 'Password',
  signIn: 'Sign in',
  busy: 'Signing in',
  expired: 'Your session has ended. Sign in again and you continue where you were.',
  required: { email: 'Fill in your e-mail address.', password: 'Fill in your password.' },
}
