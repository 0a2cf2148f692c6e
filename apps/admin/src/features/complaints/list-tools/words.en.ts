import type { listsNl } from './words.nl.js'

export const listsEn: typeof listsNl = {
  bulk: {
    bar: 'Chosen complaints',
    chosen: '{count, plural, one {# chosen} other {# chosen}}',
    allChosen:
      '{count, plural, one {# complaint, all of this filter} other {All # complaints of this filter}}',
    all: 'Choose all {count, number} of this filter',
    act: {
      ASSIGN: 'Assign',
      REMIND: 'Remind',
      PUT_LABEL_ON: 'Put label on',
      TAKE_LABEL_OFF: 'Take label off',
      RECOMPUTE: 'Compute again',
    },
    clear: 'Clear choice',
    title: {
      RECOMPUTE:
        '{count, plural, one {Compute the deadlines of # complaint again} other {Compute the deadlines of # complaints again}}',
      ASSIGN: '{count, plural, one {Assign # complaint} other {Assign # complaints}}',
      REMIND: '{count, plural, one {Remind of # complaint} other {Remind of # complaints}}',
      PUT_LABEL_ON: '{count, plural, one {Put a label on # complaint} other {Put a label on # complaints}}',
      TAKE_LABEL_OFF:
        '{count, plural, one {Take a label off # complaint} other {Take a label off # complaints}}',
    },
    explain: {
      RECOMPUTE:
        'The running deadlines of each complaint are computed again by the calendar as it now is. The complainant is told when a day moves that had been told. You see what could not be done for each.',
      ASSIGN:
        'Each complaint is assigned by itself, as by hand. What cannot be done stays as it is; you see why for each.',
      REMIND:
        'The handler of each complaint gets a reminder, one a day at most. You see what could not be done for each.',
      PUT_LABEL_ON:
        'Each complaint gets this label; what carries it already stays as it is. You see what could not be done for each.',
      TAKE_LABEL_OFF:
        'Each complaint that carries this label loses it. You see what could not be done for each.',
    },
    people: 'Handlers',
    choose: {
      handlerId: 'Choose a handler first.',
      labelId: 'Choose a label first.',
      reason: 'Give a reason.',
    },
    reason: 'Why',
    reasonHelp: 'For colleagues only; the complainant does not read this.',
    labels: 'Which label',
    noLabels: 'There are no labels to choose from.',
    retired: '{name} (not in use)',
    running: 'Still running',
    progress: 'Progress',
    sentence: {
      WAITING: 'It begins as soon as there is room.',
      RUNNING: '{done, number} done, {refused, number} not; {left, number} of {total, number} to go.',
      STOPPED: 'Stopped: {done, number} done, {refused, number} not, {left, number} not tried.',
      FINISHED: 'Finished: {done, number} done, {refused, number} not.',
    },
    refused: 'Not done, with the reason',
    stop: 'Stop',
    stopping: 'Stopping…',
    goOn: 'Let it go on and close',
  },
  export: {
    title: 'List as a CSV file',
    explain:
      '{count, plural, one {# complaint} other {# complaints}} of this filter, in this order. That you take this along is recorded.',
    complainant: 'With the data of the complainants',
    complainantHelp: 'Name, e-mail, telephone and town. Take them along only when needed.',
    progress: 'Progress of the file',
    take: 'Download',
    done: 'The file was saved',
    failed: 'The file could not be fetched. Try again.',
  },
  view: {
    new: 'Save view',
    change: 'Change view',
    explain: 'Filter and order as the list shows them now.',
    name: 'Name',
    shared: 'Share with all colleagues',
    sharedHelp: 'Everybody sees in it only the complaints that they may see.',
    save: 'Save',
    saved: 'The view was saved',
    asNew: 'Save as new',
    remove: 'Remove',
    removeTitle: 'Remove “{name}”?',
    removeOwn: 'The complaints themselves stay as they are.',
    removeShared: 'All colleagues lose this view. The complaints themselves stay as they are.',
  },
}
