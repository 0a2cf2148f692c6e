import { factorsEn } from '../../features/access/second-factor/words.en.js'
import { calendarEn } from '../../features/calendar/words.en.js'
import { correspondenceEn } from '../../features/complaints/correspondence/words.en.js'
import { decidingEn } from '../../features/complaints/deciding/words.en.js'
import { developersEn } from '../../features/developers/words.en.js'
import { guidanceEn } from '../../features/guidance/words.en.js'
import { absenceEn } from '../../features/handlers/absence/words.en.js'
import { peopleEn } from '../../features/handlers/manage/words.en.js'
import { importsEn } from '../../features/imports/words.en.js'
import { journalEn } from '../../features/journal/words.en.js'
import { organisationEn } from '../../features/organisation/words.en.js'
import { profileEn } from '../../features/profile/words.en.js'
import { sellerContactsEn } from '../../features/sellers/contacts/words.en.js'
import { firstWords } from './first.en.js'

/** Every word of the staff screens in English. */
export const words = {
  ...firstWords,
  factors: factorsEn,
  absence: absenceEn,
  correspondence: correspondenceEn,
  deciding: decidingEn,
  calendar: calendarEn,
  guidance: guidanceEn,
  people: peopleEn,
  imports: importsEn,
  organisation: organisationEn,
  journal: journalEn,
  developers: developersEn,
  profile: profileEn,
  sellerContacts: sellerContactsEn,
}
