import { act, by, list, to, type Ways } from './way.fixture.js'

const noComplaint = 'complaintId: "cmp_00000000000000000000000000"'
const noNote = 'noteId: "not_00000000000000000000000000"'
const noLabel = 'labelId: "lab_00000000000000000000000000"'
const ofComplaint = (inside: string) => to('complaint', `{ complaint(id: $complaint) { ${inside} } }`)

/** The ways to what staff write beside a complaint. */
export const besideWays: Ways = {
  Note: ofComplaint('notes { nodes { % } }'),
  NoteConnection: ofComplaint('notes { % }'),
  NoteEdge: ofComplaint('notes { edges { % } }'),
  NoteVersion: ofComplaint('notes { nodes { earlier { % } } }'),
  ConversationStep: ofComplaint('conversation { % }'),
  Label: by('{ labels { nodes { % } } }'),
  ...list('Label', 'labels'),
  SafetySignal: by('{ safetySignals(first: 100) { nodes { % } } }'),
  ...list('SafetySignal', 'safetySignals'),
  RecordSafetySignalPayload: act(
    'recordSafetySignal',
    'danger: "", channel: TELEPHONE, receivedAt: "2035-03-05T08:00:00Z"',
  ),
  LeaveSafetySignalPayload: act('leaveSafetySignal', 'danger: ""'),
  HandleSafetySignalPayload: act(
    'handleSafetySignal',
    'signalId: "sig_00000000000000000000000000", done: "", expectedVersion: 1',
  ),
  Notification: by('{ notifications(first: 100) { nodes { % } } }'),
  ...list('Notification', 'notifications'),
  LinkMessage: ofComplaint('linkMessages { % }'),
  AddFilesPayload: act('addFiles', `${noComplaint}, files: []`),
  RemoveFilePayload: act('removeFile', `${noComplaint}, attachmentId: "att_00000000000000000000000000"`),
  WriteToComplainantPayload: act('writeToComplainant', `${noComplaint}, text: ""`),
  MarkMessagesReadPayload: act('markMessagesRead', noComplaint),
  WriteNotePayload: act('writeNote', `${noComplaint}, text: ""`),
  ChangeNotePayload: act('changeNote', `${noNote}, text: "", expectedVersion: 1`),
  RemoveNotePayload: act('removeNote', noNote),
  PutLabelOnPayload: act('putLabelOn', `${noComplaint}, ${noLabel}`),
  TakeLabelOffPayload: act('takeLabelOff', `${noComplaint}, ${noLabel}`),
  TellPresencePayload: act('tellPresence', `${noComplaint}, presence: READING`),
  MarkStepPayload: act('markStep', `${noComplaint}, step: LISTEN, mark: DONE, expectedVersion: 0`),
  AddLabelPayload: act('addLabel', 'name: ""'),
  RenameLabelPayload: act('renameLabel', `${noLabel}, name: "", expectedVersion: 1`),
  RetireLabelPayload: act('retireLabel', `${noLabel}, expectedVersion: 1`),
  MarkNotificationReadPayload: act(
    'markNotificationRead',
    'notificationId: "msg_00000000000000000000000000"',
  ),
  MarkAllNotificationsReadPayload: act('markAllNotificationsRead'),
}
