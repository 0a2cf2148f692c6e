import { componentsNl } from '../../components/words.nl.js'
import { accessNl } from '../../features/access/words.nl.js'
import { categoriesNl } from '../../features/categories/words.nl.js'
import { complaintsNl } from '../../features/complaints/words.nl.js'
import { dashboardNl } from '../../features/dashboard/words.nl.js'
import { handlersNl } from '../../features/handlers/words.nl.js'
import { importsNl } from '../../features/imports/words.nl.js'
import { organisationNl } from '../../features/organisation/words.nl.js'
import { profileNl } from '../../features/profile/words.nl.js'
import { sellersNl } from '../../features/sellers/words.nl.js'
import { graphNl } from '../../graph/words.nl.js'
import { shellNl } from '../shell/words.nl.js'

/** Every word of the staff screens in Dutch. */
export const words = {
  graph: graphNl,
  components: componentsNl,
  shell: shellNl,
  access: accessNl,
  dashboard: dashboardNl,
  complaints: complaintsNl,
  sellers: sellersNl,
  categories: categoriesNl,
  handlers: handlersNl,
  imports: importsNl,
  organisation: organisationNl,
  profile: profileNl,
}
