export { SubmissionFormResolver } from './submission-form.resolver.js'
