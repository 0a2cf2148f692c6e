export { servePaperForm } from './paper-form.route.js'
