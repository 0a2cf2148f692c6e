import { componentsEn } from '../../components/words.en.js'
import { accessEn } from '../../features/access/words.en.js'
import { categoriesEn } from '../../features/categories/words.en.js'
import { complaintsEn } from '../../features/complaints/words.en.js'
import { dashboardEn } from '../../features/dashboard/words.en.js'
import { handlersEn } from '../../features/handlers/words.en.js'
import { importsEn } from '../../features/imports/words.en.js'
import { organisationEn } from '../../features/organisation/words.en.js'
import { profileEn } from '../../features/profile/words.en.js'
import { sellersEn } from '../../features/sellers/words.en.js'
import { graphEn } from '../../graph/words.en.js'
import { shellEn } from '../shell/words.en.js'

/** Every word of the staff screens in English. */
export const words = {
  graph: graphEn,
  components: componentsEn,
  shell: shellEn,
  access: accessEn,
  dashboard: dashboardEn,
  complaints: complaintsEn,
  sellers: sellersEn,
  categories: categoriesEn,
  handlers: handlersEn,
  imports: importsEn,
  organisation: organisationEn,
  profile: profileEn,
}
