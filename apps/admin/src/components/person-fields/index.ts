export { personFields, personIn } from './person-draft.js'
export { PersonFields } from './person-fields.js'
export { useMissingOfPerson } from './use-missing-of-person.js'
