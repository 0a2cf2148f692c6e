import { factorsNl } from '../../features/access/second-factor/words.nl.js'
import { calendarNl } from '../../features/calendar/words.nl.js'
import { correspondenceNl } from '../../features/complaints/correspondence/words.nl.js'
import { decidingNl } from '../../features/complaints/deciding/words.nl.js'
import { developersNl } from '../../features/developers/words.nl.js'
import { guidanceNl } from '../../features/guidance/words.nl.js'
import { absenceNl } from '../../features/handlers/absence/words.nl.js'
import { peopleNl } from '../../features/handlers/manage/words.nl.js'
import { importsNl } from '../../features/imports/words.nl.js'
import { journalNl } from '../../features/journal/words.nl.js'
import { organisationNl } from '../../features/organisation/words.nl.js'
import { profileNl } from '../../features/profile/words.nl.js'
import { sellerContactsNl } from '../../features/sellers/contacts/words.nl.js'
import { firstWords } from './first.nl.js'

/** Every word of the staff screens in Dutch. */
export const words = {
  ...firstWords,
  factors: factorsNl,
  absence: absenceNl,
  correspondence: correspondenceNl,
  deciding: decidingNl,
  calendar: calendarNl,
  guidance: guidanceNl,
  people: peopleNl,
  imports: importsNl,
  organisation: organisationNl,
  journal: journalNl,
  developers: developersNl,
  profile: profileNl,
  sellerContacts: sellerContactsNl,
}
