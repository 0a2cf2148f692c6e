import type { Words } from '../../graph/words.js'
import type { accessNl } from './words.nl.js'

export const accessEn: Words<typeof accessNl> = {
  title: 'Sign in',
  intro: 'For staff who handle complaints.',
  email: 'E-mail address',
  password: 'Password',
  signIn: 'Sign in',
  busy: 'Signing in',
  forgotten: 'Forgot your password?',
  or: 'or',
  openId: 'Sign in with {name}',
  toSignIn: 'To signing in',
  reason: {
    expired: 'Your session has ended. Sign in again and you continue where you were.',
    openIdRefused:
      'Signing in through your organisation did not work. Try again, or ask the administrator whether your e-mail address is known here.',
    passwordChanged: 'Your password has been changed. Sign in with it now.',
  },
  required: {
    email: 'Fill in your e-mail address.',
    password: 'Fill in your password.',
    newPassword: 'Choose a password.',
    officeName: 'Fill in the name of the organisation.',
    officeAddress: 'Fill in the postal address.',
  },
  second: {
    title: 'Confirm that it is you',
    required: 'Type the code.',
    confirm: 'Confirm',
    back: 'Begin again',
    ended: 'This took too long. Sign in again.',
    TOTP: {
      intro: 'Open the app that makes codes for you and type the six digits that it shows now.',
      label: 'Code from the app',
      use: 'Use a code from the app',
    },
    PASSKEY: {
      intro: 'Use your passkey: your fingerprint, face, PIN or key.',
      confirm: 'Use passkey',
      use: 'Use a passkey',
    },
    RECOVERY_CODE: {
      intro: 'Type one of the recovery codes that you kept. Each code works once.',
      label: 'Recovery code',
      use: 'Use a recovery code',
    },
  },
  reset: {
    title: 'Forgotten password',
    intro: 'You get a mail with a link with which you choose a new password.',
    ask: 'Mail me a link',
    asked: 'Look in your mail',
    askedText:
      'If {email} belongs to an account, a mail arrives within a few minutes. The link in it works for an hour. If nothing comes: look among unwanted mail, or ask the administrator.',
  },
  newPassword: {
    title: 'Choose a new password',
    intro: 'You then sign in with it. Wherever you were still signed in, you are signed out.',
    label: 'New password',
    submit: 'Save password',
  },
  deadLink: {
    title: 'This link does not work (any more)',
    reset: 'A link works once, and for an hour. Ask for a new one.',
    welcome:
      'A link works once and not for ever. If you have already chosen a password, sign in. Otherwise ask the administrator for a new invitation.',
    again: 'Ask for a new link',
  },
  welcome: {
    title: 'Welcome',
    join: { title: 'Welcome, {name}', intro: 'Choose a password for {email}.', submit: 'Begin' },
    found: {
      title: 'Set up your office',
      intro:
        'You become the first administrator: you invite the others and set up the office. An administrator reads no complaints.',
      officeName: 'Name of the organisation',
      officeNameHelp: 'As customers know it; stands above the form and in messages.',
      officeAddress: 'Postal address',
      officeAddressHelp: 'Where customers write to without a stamp.',
      submit: 'Open the office',
    },
  },
  passkey: {
    signIn: 'Sign in with a passkey',
    refusal: {
      cancelled: 'No passkey was used. Try again or choose another way.',
      known: 'This device already has a passkey for this account.',
      impossible: 'This device or browser cannot do this. Choose another way.',
    },
  },
}
