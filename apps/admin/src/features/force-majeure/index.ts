export { ForceMajeurePage } from './force-majeure-page.js'
