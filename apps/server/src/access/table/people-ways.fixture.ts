import { act, by, list, to, type Ways } from './way.fixture.js'

const noPerson = 'handlerId: "han_00000000000000000000000000"'
const thisVersion = `${noPerson}, expectedVersion: 1`
const card = 'name: "", function: "", telephone: "", email: ""'
const signIn = (email: string, inside: string) =>
  `mutation { signIn(input: { email: ${email}, password: $password }) { ${inside} } }`

/** The ways to the people of staff, to their accounts and to what was recorded. */
export const peopleWays: Ways = {
  Viewer: by('{ viewer { % } }'),
  StaffSession: by('{ viewer { sessions { % } } }'),
  Passkey: by('{ viewer { passkeys { % } } }'),
  Handler: to(
    'handler',
    '{ node(id: $handler) { ... on Handler { % } } }',
    '{ handlers(filter: { search: $email }) { nodes { % } } }',
  ),
  ...list('Handler', 'handlers'),
  Absence: to('handler', '{ node(id: $handler) { ... on Handler { absences { % } } } }'),
  ArrangeAbsencePayload: act(
    'arrangeAbsence',
    `${noPerson}, substituteId: "han_00000000000000000000000000", fromOn: "2035-01-01", untilOn: "2035-01-02"`,
  ),
  EndAbsencePayload: act('endAbsence', `${noPerson}, fromOn: "2035-01-01"`),
  Workload: to('handler', '{ node(id: $handler) { ... on Handler { workload { % } } } }'),
  HandlerAction: to(
    'person',
    '{ node(id: $handler) { ... on Handler { look: __typename allowedActions } } }',
  ),
  InviteHandlerPayload: act('inviteHandler', `${card}, roles: []`),
  InviteAgainPayload: act('inviteAgain', noPerson),
  ChangeHandlerPayload: act('changeHandler', `${thisVersion}, ${card}`),
  ChangeRolesPayload: act('changeRoles', `${thisVersion}, roles: []`),
  DisableHandlerPayload: act('disableHandler', thisVersion),
  EnableHandlerPayload: act('enableHandler', thisVersion),
  ResetSecondFactorPayload: act('resetSecondFactor', thisVersion),
  SignInMethods: by('{ signInMethods { % } }'),
  SignInChallenge: by(signIn('$guarded', 'challenge { % }')),
  Invitation: by('{ invitation(token: $invitation) { % } }'),
  SignInPayload: { by: [signIn('$me', '%'), signIn('$guarded', '%')], endsSession: true },
  CompleteSignInPayload: by(
    'mutation { completeSignIn(input: { ticket: "", method: TOTP, code: "" }) { % } }',
  ),
  BeginPasskeySignInPayload: act('beginPasskeySignIn'),
  SignInWithPasskeyPayload: by('mutation { signInWithPasskey(input: { ticket: "", response: "{}" }) { % } }'),
  RequestPasswordResetPayload: act('requestPasswordReset', 'email: ""'),
  ResetPasswordPayload: act('resetPassword', 'token: "", password: ""'),
  AcceptInvitationPayload: by('mutation { acceptInvitation(input: { token: "", password: "" }) { % } }'),
  FoundOfficePayload: by(`mutation { foundOffice(input: { token: "", password: "", ${card} }) { % } }`),
  SignOutPayload: { by: ['mutation { signOut { % } }'], endsSession: true },
  BeginTotpPayload: act('beginTotp'),
  ConfirmTotpPayload: act('confirmTotp', 'code: ""'),
  RemoveTotpPayload: act('removeTotp', 'password: ""'),
  BeginPasskeyPayload: act('beginPasskey'),
  AddPasskeyPayload: act('addPasskey', 'name: "", response: "{}"'),
  RemovePasskeyPayload: act('removePasskey', 'passkeyId: ""'),
  RenewRecoveryCodesPayload: act('renewRecoveryCodes', 'password: ""'),
  ChangePasswordPayload: act('changePassword', 'current: "", password: ""'),
  EndSessionPayload: act('endSession', 'sessionId: ""'),
  EndOtherSessionsPayload: act('endOtherSessions'),
  MakeExplorerKeyPayload: act('makeExplorerKey'),
  JournalEntry: to('journal', '{ journalEntries(filter: { about: $about }) { nodes { % } } }'),
  ...list('JournalEntry', 'journalEntries'),
  JournalCheck: by('{ lastJournalCheck { % } }'),
  BrokenChain: by('{ lastJournalCheck { broken { % } } }'),
  CheckJournalPayload: act('checkJournal'),
}
