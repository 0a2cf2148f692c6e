import type { Words } from '../../../graph/words.js'
import type { peopleNl } from './words.nl.js'

export const peopleEn: Words<typeof peopleNl> = {
  invite: 'Invite somebody',
  inviteText:
    'Whom you invite gets a mail with a link that works for a week, and chooses a password with it.',
  inviteAct: 'Send invitation',
  invited: 'The invitation goes to {email}.',
  facts: 'Change details',
  team: 'Team (may be empty)',
  teamHelp: 'If the office works in teams.',
  roles: 'Roles',
  rolesHelp:
    'There may be several. Nobody grants themselves a role. An administrator reads no complaints: that role does not go with one that does.',
  rolesRequired: 'Choose at least one role.',
  rolesEffect: 'Whoever gets other roles is signed out everywhere and then continues with the new ones.',
  rolesSaved: 'The roles of {name} have been changed.',
  save: 'Save',
  saved: 'The details have been changed.',
  conflict: 'Somebody was before you',
  takeOver: 'Show the new state',
  account: {
    title: 'Account',
    state: {
      INVITED: '{name} has been invited and has not chosen a password yet.',
      ACTIVE: '{name} can sign in.',
      DISABLED: '{name} cannot sign in and gets no work.',
    },
    INVITE_AGAIN: {
      act: 'Send invitation again',
      done: 'A new invitation goes to {name}. The former one no longer works.',
    },
    ENABLE: { act: 'Enable again', done: '{name} can sign in again.' },
    DISABLE: {
      act: 'Disable',
      title: 'Disable {name}?',
      text: '{name} is signed out everywhere at once, can no longer sign in and gets no new work.',
      work: '{count, plural, =0 {No open work stands in this name.} one {# open complaint still stands in this name. Have the coordinator assign it again.} other {# open complaints still stand in this name. Have the coordinator assign them again.}}',
      workUnseen: 'Ask the coordinator to assign open work in this name again.',
      done: '{name} has been disabled and signed out everywhere.',
    },
    RESET_SECOND_FACTOR: {
      act: 'Clear second step',
      title: 'Clear the second step of {name}?',
      text: 'Only do this when you are sure that you are speaking with {name}. App, passkeys and recovery codes will no longer work, and {name} is signed out everywhere.',
      done: 'The second step of {name} has been cleared.',
    },
  },
}
