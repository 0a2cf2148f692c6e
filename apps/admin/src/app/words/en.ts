import { pointsEffectEn } from '../../components/points-effect/words.en.js'
import { factorsEn } from '../../features/access/second-factor/words.en.js'
import { calendarEn } from '../../features/calendar/words.en.js'
import { categoriesEn } from '../../features/categories/words.en.js'
import { assigningEn } from '../../features/complaints/assign/words.en.js'
import { attachingEn } from '../../features/complaints/attaching/words.en.js'
import { belongingEn } from '../../features/complaints/belonging/words.en.js'
import { besideEn } from '../../features/complaints/beside/words.en.js'
import { contactEn } from '../../features/complaints/contact/words.en.js'
import { correspondenceEn } from '../../features/complaints/correspondence/words.en.js'
import { decidingEn } from '../../features/complaints/deciding/words.en.js'
import { dialogueEn } from '../../features/complaints/dialogue/words.en.js'
import { explanationEn } from '../../features/complaints/explanation/words.en.js'
import { changeEn, fileEn, historyEn, timelineEn } from '../../features/complaints/file/words.en.js'
import { listsEn } from '../../features/complaints/list-tools/words.en.js'
import { namingEn } from '../../features/complaints/naming/words.en.js'
import { presenceEn } from '../../features/complaints/presence/words.en.js'
import { puttingEn } from '../../features/complaints/putting/words.en.js'
import { registrationEn } from '../../features/complaints/registration/words.en.js'
import { roleWorkEn } from '../../features/dashboard/roles/words.en.js'
import { developersEn } from '../../features/developers/words.en.js'
import { forceMajeureEn } from '../../features/force-majeure/words.en.js'
import { guidanceEn } from '../../features/guidance/words.en.js'
import { absenceEn } from '../../features/handlers/absence/words.en.js'
import { peopleEn } from '../../features/handlers/manage/words.en.js'
import { whatIfEn } from '../../features/handlers/what-if/words.en.js'
import { handlersEn } from '../../features/handlers/words.en.js'
import { importsEn } from '../../features/imports/words.en.js'
import { journalEn } from '../../features/journal/words.en.js'
import { labelsEn } from '../../features/labels/words.en.js'
import { notificationsEn } from '../../features/notifications/words.en.js'
import { organisationEn } from '../../features/organisation/words.en.js'
import { policyEn } from '../../features/policy/words.en.js'
import { pointsPolicyEn } from '../../features/policy-points/words.en.js'
import { profileEn } from '../../features/profile/words.en.js'
import { safetySignalsEn } from '../../features/safety-signals/words.en.js'
import { sellerAccountsEn } from '../../features/sellers/accounts/words.en.js'
import { sellerContactsEn } from '../../features/sellers/contacts/words.en.js'
import { sellerLinksEn } from '../../features/sellers/links/words.en.js'
import { sellerPointsEn } from '../../features/sellers/points/words.en.js'
import { violationsEn } from '../../features/violations/words.en.js'
import { firstWords } from './first.en.js'

/** Every word of the staff screens in English. */
export const words = {
  ...firstWords,
  factors: factorsEn,
  absence: absenceEn,
  assigning: assigningEn,
  belonging: belongingEn,
  attaching: attachingEn,
  beside: besideEn,
  dialogue: dialogueEn,
  contact: contactEn,
  explanation: explanationEn,
  presence: presenceEn,
  putting: puttingEn,
  correspondence: correspondenceEn,
  deciding: decidingEn,
  calendar: calendarEn,
  change: changeEn,
  timeline: timelineEn,
  file: fileEn,
  history: historyEn,
  registration: registrationEn,
  naming: namingEn,
  lists: listsEn,
  guidance: guidanceEn,
  categories: categoriesEn,
  handlers: handlersEn,
  people: peopleEn,
  whatIf: whatIfEn,
  imports: importsEn,
  organisation: organisationEn,
  journal: journalEn,
  labels: labelsEn,
  safetySignals: safetySignalsEn,
  notifications: notificationsEn,
  roleWork: roleWorkEn,
  developers: developersEn,
  policy: policyEn,
  pointsPolicy: pointsPolicyEn,
  forceMajeure: forceMajeureEn,
  profile: profileEn,
  pointsEffect: pointsEffectEn,
  sellerAccounts: sellerAccountsEn,
  sellerLinks: sellerLinksEn,
  sellerContacts: sellerContactsEn,
  sellerPoints: sellerPointsEn,
  violations: violationsEn,
}
