import { importWays } from './import-ways.fixture.js'
import { peopleWays } from './people-ways.fixture.js'
import { sellerWays } from './seller-ways.fixture.js'
import { act, by, list, to, type Ways } from './way.fixture.js'

const ofComplaint = (inside: string) => to('complaint', `{ complaint(id: $complaint) { ${inside} } }`)
const form = (inside: string) => by(`{ submissionForm(locale: NL) { ${inside} } }`)
const noComplaint = 'complaintId: "cmp_00000000000000000000000000", expectedVersion: 1'

/** The nearest ways to each type; those that lead to it from elsewhere are rows of their own. */
export const ways: Ways = {
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
  ComplaintReading: ofComplaint('reads { nodes { % } }'),
  ComplaintReadingConnection: ofComplaint('reads { % }'),
  ComplaintReadingEdge: ofComplaint('reads { edges { % } }'),
  PutExtract: ofComplaint('extracts { % }'),
  ComplaintAction: to('work', '{ complaint(id: $complaint) { look: __typename allowedActions } }'),
  Dashboard: by('{ dashboard { % } }'),
  HandlerLoad: by('{ dashboard { loads { % } } }'),
  MyWork: { by: ['{ dashboard { mine { % } } }'], nullIsSeen: true },
  Category: by(
    '{ categories(first: 50) { nodes { % } } }',
    '{ complaintExtracts { nodes { category { % } } } }',
  ),
  ...list('Category', 'categories'),
  Organisation: by('{ organisation { % } }'),
  OrganisationTexts: by('{ organisation { dutch { % } english { % } } }'),
  SubmissionForm: form('%'),
  FormChallenge: by('{ formChallenge(key: "0123456789abcdef0123456789abcdef") { % } }'),
  FormCategory: form('categories { % }'),
  FormSeller: form('sellers(search: "Tech") { % }'),
  FormTexts: form('texts { % }'),
  Office: form('office { % }'),
  SubmissionReceipt: by('mutation { submitComplaint(input: $form) { receipt { % } } }'),
  PreparedUpload: by('mutation { prepareUpload(input: { name: "a.txt", sizeInBytes: 5 }) { upload { % } } }'),
  TrackedComplaint: to('link', '{ trackedComplaint(token: $token) { % } }'),
  HandlerCard: to('link', '{ trackedComplaint(token: $token) { handler { % } } }'),
  Node: to('handler', '{ node(id: $handler) { % } }', '{ node(id: $mySeller) { % } }'),
  PageInfo: by('{ categories(first: 1) { pageInfo { % } } }'),
  UserError: by('mutation { prepareUpload(input: { name: "", sizeInBytes: 0 }) { userErrors { % } } }'),
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
  NameColleaguePayload: act('nameColleague', noComplaint),
  CheckComplainantPayload: act('checkComplainant', noComplaint),
  PutToSellerPayload: act('putToSeller', `${noComplaint}, consentOn: "2035-03-05", text: ""`),
  WithdrawExtractPayload: act(
    'withdrawExtract',
    `${noComplaint}, extractId: "ext_00000000000000000000000000"`,
  ),
  ChangeComplaintVisibilityPayload: act('changeComplaintVisibility', 'expectedVersion: 0, visibility: TEAM'),
  ChangeOrganisationPayload: act(
    'changeOrganisation',
    `expectedVersion: 1, name: "", department: "", postalAddress: "", telephone: "", email: "", dutch: {}, english: {}`,
  ),
  ...peopleWays,
  ...sellerWays,
  ...importWays,
}
