export { NewPasswordField } from './new-password-field.js'
export { PasswordField } from './password-field.js'
export { PlainForm, type Typed } from './plain-form.js'
export { type FormFaults, useFormFaults } from './use-form-faults.js'
