import { componentsNl } from '../../components/words.nl.js'
import { accessNl } from '../../features/access/words.nl.js'
import { complaintsNl } from '../../features/complaints/words.nl.js'
import { dashboardNl } from '../../features/dashboard/words.nl.js'
import { sellersNl } from '../../features/sellers/words.nl.js'
import { graphNl } from '../../graph/words.nl.js'
import { shellNl } from '../shell/words.nl.js'

/** The words in Dutch of the screens that people come in by and are on most. */
export const firstWords = {
  graph: graphNl,
  components: componentsNl,
  shell: shellNl,
  access: accessNl,
  dashboard: dashboardNl,
  complaints: complaintsNl,
  sellers: sellersNl,
}
