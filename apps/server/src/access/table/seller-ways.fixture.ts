import { forceMajeureWays } from './force-majeure-ways.fixture.js'
import { pointsPolicyWays } from './points-policy-ways.fixture.js'
import { violationWays } from './violation-ways.fixture.js'
import { act, by, list, to, type Ways } from './way.fixture.js'

const ofKey = (inside: string) => to('key', `{ partnerKey(id: $key) { ${inside} } }`)
const noKey = 'keyId: "key_00000000000000000000000000"'
const noContact = 'contactId: "con_00000000000000000000000000", expectedVersion: 1'
const person = 'name: "", email: "", language: NL, sellerIds: []'
const noBlock = 'blockId: "blc_00000000000000000000000000", expectedVersion: 1'
const noLink = 'linkId: "lnk_00000000000000000000000000", expectedVersion: 1'
const noFinding = 'sellerId: "", otherSellerId: "", evidence: "", dryRun: true'
const terms = 'name: "", scopes: [], sellerIds: []'

/** The ways to sellers, to who speaks for them and to what they are told. */
export const sellerWays: Ways = {
  Seller: to('seller', '{ seller(id: $seller) { % } }', '{ node(id: $seller) { ... on Seller { % } } }'),
  ...list('Seller', 'sellers'),
  Trader: to('seller', '{ seller(id: $seller) { trader { % } } }'),
  SellerPoints: to('seller', '{ seller(id: $seller) { points { % } } }'),
  PointsReturn: to('seller', '{ seller(id: $seller) { points { upcomingRestorations { % } } } }'),
  PointsStep: to('seller', '{ seller(id: $seller) { pointsOver(from: $from, until: $until) { % } } }'),
  LedgerEntry: to('seller', '{ seller(id: $seller) { ledger { nodes { % } } } }'),
  LedgerEntryConnection: to('seller', '{ seller(id: $seller) { ledger { % } } }'),
  LedgerEntryEdge: to('seller', '{ seller(id: $seller) { ledger { edges { % } } } }'),
  SellerNotice: to('seller', '{ seller(id: $seller) { notices { nodes { % } } } }'),
  SellerNoticeConnection: to('seller', '{ seller(id: $seller) { notices { % } } }'),
  SellerNoticeEdge: to('seller', '{ seller(id: $seller) { notices { edges { % } } } }'),
  ComplaintRate: to('seller', '{ seller(id: $seller) { complaintRate(from: $from, until: $until) { % } } }'),
  Order: to('order', '{ order(id: $order) { % } }', '{ node(id: $order) { ... on Order { % } } }'),
  ...list('Order', 'orders'),
  Violation: to(
    'violation',
    '{ violation(id: $violation) { % } }',
    '{ node(id: $violation) { ... on Violation { % } } }',
  ),
  ...list('Violation', 'violations'),
  ...violationWays,
  ...pointsPolicyWays,
  PolicyCategory: by('{ pointsPolicy { rules { category { % } } } }'),
  ...list('PolicyCategory', 'policyCategories'),
  PartnerKey: to('key', '{ partnerKey(id: $key) { % } }', '{ node(id: $key) { ... on PartnerKey { % } } }'),
  ...list('PartnerKey', 'partnerKeys'),
  PartnerKeySecret: ofKey('secrets { % }'),
  PartnerKeyDay: ofKey('usage(days: 2) { % }'),
  PartnerRequest: ofKey('requests { nodes { % } }'),
  PartnerRequestConnection: ofKey('requests { % }'),
  PartnerRequestEdge: ofKey('requests { edges { % } }'),
  KeySeller: to(
    'seller',
    '{ keySellers(search: $sellerName) { % } }',
    '{ sellerContacts(filter: { sellerIds: [$seller] }) { nodes { sellers { % } } } }',
  ),
  CreatePartnerKeyPayload: act('createPartnerKey', terms),
  ChangePartnerKeyPayload: act('changePartnerKey', `${noKey}, expectedVersion: 1, ${terms}`),
  RotatePartnerKeyPayload: act('rotatePartnerKey', `${noKey}, expectedVersion: 1, overlapInHours: 1`),
  RevokePartnerKeyPayload: act('revokePartnerKey', noKey),
  SellerContact: to(
    'contact',
    '{ sellerContact(id: $contact) { % } }',
    '{ node(id: $contact) { ... on SellerContact { % } } }',
  ),
  ...list('SellerContact', 'sellerContacts'),
  RegisterBlock: by('{ registerBlocks(first: 50) { nodes { % } } }'),
  ...list('RegisterBlock', 'registerBlocks'),
  RegistrationSignal: to(
    'seller',
    '{ seller(id: $seller) { trader { registrationSignals { % } } } }',
    '{ registerBlocks(first: 50) { nodes { attempts { % } } } }',
  ),
  BlockLift: by('{ registerBlocks(first: 50) { nodes { lifts { % } } } }'),
  RegisterSellerPayload: act(
    'registerSeller',
    'register: KVK, registerNumber: "", name: "", country: NL, openedOn: "2020-01-01"',
  ),
  LeaveAccountPayload: act('leaveAccount', 'sellerId: "", leftOn: "2020-01-01"'),
  LiftBlockPayload: act('liftBlock', `${noBlock}, ground: JUDGMENT, reason: "", evidence: ""`),
  ConfirmLiftPayload: act('confirmLift', noBlock),
  DeclineLiftPayload: act('declineLift', `${noBlock}, reason: ""`),
  TraderLink: to('seller', '{ seller(id: $seller) { trader { links { % } } } }'),
  RelatedNumber: to('seller', '{ seller(id: $seller) { relatedNumbers { % } } }'),
  LinkTradersPayload: act('linkTraders', `${noFinding}, sinceOn: "2020-01-01", confidence: CERTAIN`),
  ProveSamePersonPayload: act('proveSamePerson', noFinding),
  ConfirmTraderLinkPayload: act('confirmTraderLink', `${noLink}, dryRun: true`),
  DeclineTraderLinkPayload: act('declineTraderLink', `${noLink}, reason: ""`),
  EndTraderLinkPayload: act('endTraderLink', `${noLink}, untilOn: "2020-01-01", reason: "", dryRun: true`),
  WithdrawTraderLinkPayload: act('withdrawTraderLink', `${noLink}, reason: "", dryRun: true`),
  ...forceMajeureWays,
  SellerViewer: by('{ sellerViewer { % } }'),
  AddSellerContactPayload: act('addSellerContact', person),
  ChangeSellerContactPayload: act('changeSellerContact', `${noContact}, ${person}`),
  DisableSellerContactPayload: act('disableSellerContact', noContact),
  ComplaintExtract: to(
    'extract',
    '{ complaintExtract(id: $extract) { % } }',
    '{ node(id: $extract) { ... on ComplaintExtract { % } } }',
  ),
  ...list('ComplaintExtract', 'complaintExtracts'),
  EndCalendarFeedPayload: act('endCalendarFeed'),
  MakeCalendarFeedPayload: act('makeCalendarFeed'),
  RequestSellerLinkPayload: act('requestSellerLink', 'email: ""'),
  SignInSellerPayload: act('signInSeller', 'token: ""'),
  SignOutSellerPayload: { ...act('signOutSeller'), endsSession: true },
}
