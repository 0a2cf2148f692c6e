import type { Words } from '../../graph/words.js'
import type { profileNl } from './words.nl.js'

export const profileEn: Words<typeof profileNl> = {
  title: 'Profile',
  preferences: 'Preferences on this device',
  password: {
    title: 'Password',
    new: 'New password',
    required: 'Choose a new password.',
    submit: 'Change password',
    changed: 'Your password has been changed. You have been signed out everywhere else.',
  },
  sessions: {
    title: 'Where you are signed in',
    zone: 'All times are on the clock of the Netherlands (Europe/Amsterdam).',
    current: 'This device',
    started: 'Since {at}',
    used: 'Used {at}',
    ends: 'Until {at} at the latest',
    end: 'Sign out',
    endNamed: 'Sign out {device}',
    endTitle: 'Sign out {device}?',
    endText: 'What has not been saved there is lost.',
    endOthers: 'Sign out all others',
    endOthersTitle: 'Sign out everywhere else?',
    ended: '{device} has been signed out.',
    othersEnded: 'You have been signed out everywhere else.',
  },
}
