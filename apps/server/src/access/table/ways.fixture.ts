import type { Subject } from './table-objects.fixture.js'

/** How the fields of a type are asked: `%` is where they go, and `$` names what of an object. */
export interface Way {
  readonly about?: Subject
  readonly by: readonly string[]
  /** Null is an answer too: what acts changed is null when they were refused. */
  readonly nullIsSeen?: true
  /** It is done in a session of its own, for afterwards that is over. */
  readonly endsSession?: true
}

const to = (about: Subject, ...by: string[]): Way => ({ about, by })
const by = (...ways: string[]): Way => ({ by: ways })
const list = (type: string, name: string): Record<string, Way> => ({
  [`${type}Connection`]: by(`{ ${name}(first: 3) { % } }`),
  [`${type}Edge`]: by(`{ ${name}(first: 3) { edges { % } } }`),
})
const ofComplaint = (inside: string) => to('complaint', `{ complaint(id: $complaint) { ${inside} } }`)
const ofImport = (inside: string) => to('import', `{ import(id: $import) { ${inside} } }`)
const preview = (inside: string) =>
  to('sent file', `{ previewImport(input: { importId: $import, mapping: $mapping }) ${inside} }`)
const form = (inside: string) => by(`{ submissionForm(locale: NL) { ${inside} } }`)
const noComplaint = 'complaintId: "cmp_00000000000000000000000000", expectedVersion: 1'
const act = (name: string, input: string): Way => ({
  by: [`mutation { ${name}(input: { ${input} }) { % } }`],
  nullIsSeen: true,
})
const noImport = 'importId: "imp_00000000000000000000000000"'

/** The nearest ways to each type; those that lead to it from elsewhere are rows of their own. */
export const ways: Readonly<Record<string, Way>> = {
  Complaint: to(
    'complaint',
    '{ complaint(id: $complaint) { % } }',
    '{ complaintByNumber(number: $number) { % } }',
    '{ node(id: $complaint) { ... on Complaint { % } } }',
  ),
  ...list('Complaint', 'complaints'),
  Complainant: ofComplaint('complainant { % }'),
  Address: ofComplaint('complainant { address { % } }'),
  Clock: ofComplaint('clocks { % } nextClock { % }'),
  DeadlineExplanation: ofComplaint('clocks { explanation { % } }'),
  ExplainedDay: ofComplaint('clocks { explanation { days { % } } }'),
  ContactReport: to(
    'complaint',
    '{ complaint(id: $complaint) { contacts { % } timeline { contact { % } } } }',
    '{ node(id: $report) { ... on ContactReport { % } } }',
  ),
  TimelineEntry: ofComplaint('timeline { % }'),
  Attachment: to(
    'complaint',
    '{ complaint(id: $complaint) { attachments { % } } }',
    '{ node(id: $attachment) { ... on Attachment { % } } }',
  ),
  ComplaintHistory: ofComplaint('history { % }'),
  PublishedFact: ofComplaint('history { published { % } }'),
  ComplaintAction: to('work', '{ complaint(id: $complaint) { look: __typename allowedActions } }'),
  ImportAction: to('import work', '{ import(id: $import) { look: __typename allowedActions } }'),
  Seller: to('seller', '{ seller(id: $seller) { % } }', '{ node(id: $seller) { ... on Seller { % } } }'),
  ...list('Seller', 'sellers'),
  Trader: to('seller', '{ seller(id: $seller) { trader { % } } }'),
  ComplaintRate: to('seller', '{ seller(id: $seller) { complaintRate(from: $from, until: $until) { % } } }'),
  Order: to('order', '{ order(id: $order) { % } }', '{ node(id: $order) { ... on Order { % } } }'),
  ...list('Order', 'orders'),
  Violation: to(
    'violation',
    '{ violation(id: $violation) { % } }',
    '{ node(id: $violation) { ... on Violation { % } } }',
  ),
  ...list('Violation', 'violations'),
  PolicyCategory: by('{ policyCategories { nodes { % } } }'),
  ...list('PolicyCategory', 'policyCategories'),
  Dashboard: by('{ dashboard { % } }'),
  HandlerLoad: by('{ dashboard { loads { % } } }'),
  MyWork: { by: ['{ dashboard { mine { % } } }'], nullIsSeen: true },
  Viewer: by('{ viewer { % } }'),
  Handler: to(
    'handler',
    '{ node(id: $handler) { ... on Handler { % } } }',
    '{ handlers(filter: { search: $email }) { nodes { % } } }',
  ),
  ...list('Handler', 'handlers'),
  Workload: to('handler', '{ node(id: $handler) { ... on Handler { workload { % } } } }'),
  Category: by('{ categories(first: 50) { nodes { % } } }'),
  ...list('Category', 'categories'),
  Organisation: by('{ organisation { % } }'),
  OrganisationTexts: by('{ organisation { dutch { % } english { % } } }'),
  Import: to('import', '{ import(id: $import) { % } }', '{ node(id: $import) { ... on Import { % } } }'),
  ...list('Import', 'imports'),
  ImportMapping: ofImport('mapping { % }'),
  ImportFieldMapping: ofImport('mapping { fields { % } }'),
  ImportValue: ofImport('mapping { fields { values { % } } }'),
  ImportCategory: ofImport('mapping { categories { % } }'),
  ImportProgress: ofImport('progress { % }'),
  ImportRefusal: ofImport('refusal { % }'),
  ImportReject: ofImport('rejects { nodes { % } }'),
  ImportRejectConnection: ofImport('rejects { % }'),
  ImportRejectEdge: ofImport('rejects { edges { % } }'),
  ImportField: by('{ importFields(kind: HISTORY) { % } }'),
  ImportPreview: { ...preview('{ % }'), nullIsSeen: true },
  ImportColumn: preview('{ columns { % } }'),
  ImportPreviewRow: preview('{ rows { % } }'),
  ImportTaken: preview('{ rows { taken { % } } }'),
  ImportFaultCount: preview('{ faults { % } }'),
  ImportFault: preview('{ faults { fault { % } } }'),
  SubmissionForm: form('%'),
  FormCategory: form('categories { % }'),
  FormSeller: form('sellers(search: "Tech") { % }'),
  FormTexts: form('texts { % }'),
  Office: form('office { % }'),
  SubmissionReceipt: by('mutation { submitComplaint(input: $form) { receipt { % } } }'),
  PreparedUpload: by('mutation { prepareUpload(input: { name: "a.txt", sizeInBytes: 5 }) { upload { % } } }'),
  TrackedComplaint: to('link', '{ trackedComplaint(token: $token) { % } }'),
  HandlerCard: to('link', '{ trackedComplaint(token: $token) { handler { % } } }'),
  Node: to('handler', '{ node(id: $handler) { % } }'),
  PageInfo: by('{ categories(first: 1) { pageInfo { % } } }'),
  UserError: by('mutation { prepareUpload(input: { name: "", sizeInBytes: 0 }) { userErrors { % } } }'),
  SignInPayload: by('mutation { signIn(input: { email: $me, password: $password }) { % } }'),
  SignOutPayload: { by: ['mutation { signOut { % } }'], endsSession: true },
  PrepareUploadPayload: act('prepareUpload', 'name: "", sizeInBytes: 0'),
  SubmitComplaintPayload: { by: ['mutation { submitComplaint(input: $empty) { % } }'], nullIsSeen: true },
  RegisterComplaintPayload: {
    by: ['mutation { registerComplaint(input: $emptied) { % } }'],
    nullIsSeen: true,
  },
  AssignComplaintPayload: act(
    'assignComplaint',
    `${noComplaint}, handlerId: "han_00000000000000000000000000"`,
  ),
  ConfirmAssignmentPayload: act('confirmAssignment', noComplaint),
  RecordContactPayload: act(
    'recordContact',
    `${noComplaint}, kind: CALL, at: "2035-03-05T09:00:00Z", report: ""`,
  ),
  ChangeOrganisationPayload: act(
    'changeOrganisation',
    `expectedVersion: 1, name: "", department: "", postalAddress: "", telephone: "", email: "", dutch: {}, english: {}`,
  ),
  PrepareImportPayload: act('prepareImport', 'kind: ORDERS, name: "", sizeInBytes: 0'),
  StartImportPayload: act('startImport', `${noImport}, mapping: { fields: [] }`),
  StopImportPayload: act('stopImport', noImport),
  ResumeImportPayload: act('resumeImport', noImport),
}
