import { componentsEn } from '../../components/words.en.js'
import { accessEn } from '../../features/access/words.en.js'
import { complaintsEn } from '../../features/complaints/words.en.js'
import { dashboardEn } from '../../features/dashboard/words.en.js'
import { sellersEn } from '../../features/sellers/words.en.js'
import { graphEn } from '../../graph/words.en.js'
import { shellEn } from '../shell/words.en.js'

/** The words in English of the screens that people come in by and are on most. */
export const firstWords = {
  graph: graphEn,
  components: componentsEn,
  shell: shellEn,
  access: accessEn,
  dashboard: dashboardEn,
  complaints: complaintsEn,
  sellers: sellersEn,
}
