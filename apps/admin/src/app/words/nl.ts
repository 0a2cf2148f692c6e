import { pointsEffectNl } from '../../components/points-effect/words.nl.js'
import { factorsNl } from '../../features/access/second-factor/words.nl.js'
import { calendarNl } from '../../features/calendar/words.nl.js'
import { categoriesNl } from '../../features/categories/words.nl.js'
import { assigningNl } from '../../features/complaints/assign/words.nl.js'
import { attachingNl } from '../../features/complaints/attaching/words.nl.js'
import { belongingNl } from '../../features/complaints/belonging/words.nl.js'
import { besideNl } from '../../features/complaints/beside/words.nl.js'
import { contactNl } from '../../features/complaints/contact/words.nl.js'
import { correspondenceNl } from '../../features/complaints/correspondence/words.nl.js'
import { decidingNl } from '../../features/complaints/deciding/words.nl.js'
import { dialogueNl } from '../../features/complaints/dialogue/words.nl.js'
import { explanationNl } from '../../features/complaints/explanation/words.nl.js'
import { changeNl, fileNl, historyNl, timelineNl } from '../../features/complaints/file/words.nl.js'
import { listsNl } from '../../features/complaints/list-tools/words.nl.js'
import { namingNl } from '../../features/complaints/naming/words.nl.js'
import { presenceNl } from '../../features/complaints/presence/words.nl.js'
import { puttingNl } from '../../features/complaints/putting/words.nl.js'
import { registrationNl } from '../../features/complaints/registration/words.nl.js'
import { roleWorkNl } from '../../features/dashboard/roles/words.nl.js'
import { developersNl } from '../../features/developers/words.nl.js'
import { forceMajeureNl } from '../../features/force-majeure/words.nl.js'
import { guidanceNl } from '../../features/guidance/words.nl.js'
import { absenceNl } from '../../features/handlers/absence/words.nl.js'
import { peopleNl } from '../../features/handlers/manage/words.nl.js'
import { whatIfNl } from '../../features/handlers/what-if/words.nl.js'
import { handlersNl } from '../../features/handlers/words.nl.js'
import { importsNl } from '../../features/imports/words.nl.js'
import { journalNl } from '../../features/journal/words.nl.js'
import { labelsNl } from '../../features/labels/words.nl.js'
import { notificationsNl } from '../../features/notifications/words.nl.js'
import { organisationNl } from '../../features/organisation/words.nl.js'
import { policyNl } from '../../features/policy/words.nl.js'
import { pointsPolicyNl } from '../../features/policy-points/words.nl.js'
import { profileNl } from '../../features/profile/words.nl.js'
import { safetySignalsNl } from '../../features/safety-signals/words.nl.js'
import { sellerAccountsNl } from '../../features/sellers/accounts/words.nl.js'
import { sellerContactsNl } from '../../features/sellers/contacts/words.nl.js'
import { sellerLinksNl } from '../../features/sellers/links/words.nl.js'
import { sellerPointsNl } from '../../features/sellers/points/words.nl.js'
import { violationsNl } from '../../features/violations/words.nl.js'
import { firstWords } from './first.nl.js'

/** Every word of the staff screens in Dutch. */
export const words = {
  ...firstWords,
  factors: factorsNl,
  absence: absenceNl,
  assigning: assigningNl,
  belonging: belongingNl,
  attaching: attachingNl,
  beside: besideNl,
  dialogue: dialogueNl,
  contact: contactNl,
  explanation: explanationNl,
  presence: presenceNl,
  putting: puttingNl,
  correspondence: correspondenceNl,
  deciding: decidingNl,
  calendar: calendarNl,
  change: changeNl,
  timeline: timelineNl,
  file: fileNl,
  history: historyNl,
  registration: registrationNl,
  naming: namingNl,
  lists: listsNl,
  guidance: guidanceNl,
  categories: categoriesNl,
  handlers: handlersNl,
  people: peopleNl,
  whatIf: whatIfNl,
  imports: importsNl,
  organisation: organisationNl,
  journal: journalNl,
  labels: labelsNl,
  safetySignals: safetySignalsNl,
  notifications: notificationsNl,
  roleWork: roleWorkNl,
  developers: developersNl,
  policy: policyNl,
  pointsPolicy: pointsPolicyNl,
  forceMajeure: forceMajeureNl,
  profile: profileNl,
  pointsEffect: pointsEffectNl,
  sellerAccounts: sellerAccountsNl,
  sellerLinks: sellerLinksNl,
  sellerContacts: sellerContactsNl,
  sellerPoints: sellerPointsNl,
  violations: violationsNl,
}
