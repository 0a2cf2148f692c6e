import type { CodegenConfig } from '@graphql-codegen/cli'

const scalars = {
  DateTime: 'string',
  LocalDate: 'string',
  EmailAddress: 'string',
  PhoneNumber: 'string',
  Postcode: 'string',
  RegisterNumber: 'string',
}

/** What the public pages ask; they send the text as it is, so that no printer has to be loaded with them. */
const publicOperations = [
  'operations/attachments/prepare-upload.graphql',
  'operations/guidance/procedure.graphql',
  'operations/safety-signals/leave-safety-signal.graphql',
  'operations/complaints/{form-challenge,form-sellers,submission-form,submit-complaint}.graphql',
]

/** What the staff screens ask that people come in by, and the fragments in it: apart, so that it alone is loaded first. */
const firstOperations = [
  'operations/access/{begin-passkey-sign-in,complete-sign-in,form-fault,sign-in,sign-in-methods,sign-in-with-passkey,viewer}.graphql',
  'operations/categories/category-choices.graphql',
  'operations/complaints/{complaint,complaint-changed,complaint-row,complaints}.graphql',
  'operations/dashboard/dashboard.graphql',
  'operations/handlers/handler-choices.graphql',
  'operations/labels/label-choices.graphql',
  'operations/notifications/unread-notifications.graphql',
  'operations/lists/{running-bulks,saved-view-facts,saved-views}.graphql',
  'operations/orders/{order-facts,seller-orders}.graphql',
  'operations/organisation/organisation.graphql',
  'operations/seller-contacts/{seller-contact-facts,seller-contacts}.graphql',
  'operations/sellers/{seller,seller-choices,seller-points-row,sellers}.graphql',
]

/** What the dashboard asks for some roles only, loaded with their panels. */
const dashboardOperations = [
  'operations/complaints/complaint-row.graphql',
  'operations/dashboard/{coordinator-work,dashboard-trends,handler-work,management-work,people-standing}.graphql',
  'operations/journal/{journal-check-facts,last-journal-check}.graphql',
]

/** What the dashboard of policy officers asks and no other does. */
const policyWorkOperations = [
  'operations/dashboard/policy-work.graphql',
  'operations/policy-points/seller-points-changed.graphql',
  'operations/sellers/seller-points-row.graphql',
  'operations/violations/violations-changed.graphql',
]

const options = {
  scalars,
  strictScalars: true,
  enumsAsTypes: true,
  useTypeImports: true,
  emitLegacyCommonJSImports: false,
  importExtension: '.js',
} as const

/** Each document carries the hash by which the server knows it, and stands in the manifest that goes with the pages. */
const presetConfig = {
  fragmentMasking: false,
  persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
} as const

/** Typed documents of both apps, from the emitted schema and the operations beside it. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  ignoreNoDocuments: true,
  generates: {
    'src/generated/': {
      preset: 'client',
      documents: ['operations/**/*.graphql'],
      presetConfig,
      config: options,
    },
    'src/generated/first/': {
      preset: 'client',
      documents: firstOperations,
      presetConfig,
      config: options,
    },
    'src/generated/dashboard/': {
      preset: 'client',
      documents: dashboardOperations,
      presetConfig,
      config: options,
    },
    'src/generated/policy-work/': {
      preset: 'client',
      documents: policyWorkOperations,
      presetConfig,
      config: options,
    },
    'src/generated/tracked/': {
      preset: 'client',
      documents: ['operations/tracked/*.graphql'],
      presetConfig,
      config: { ...options, documentMode: 'string' },
    },
    'src/generated/seller-pages/': {
      preset: 'client',
      documents: ['operations/seller-pages/*.graphql'],
      presetConfig,
      config: { ...options, documentMode: 'string' },
    },
    'src/generated/terms/': {
      preset: 'client',
      documents: ['operations/terms/*.graphql'],
      presetConfig,
      config: { ...options, documentMode: 'string' },
    },
    'src/generated/portal/': {
      preset: 'client',
      documents: publicOperations,
      presetConfig,
      config: { ...options, documentMode: 'string' },
    },
  },
}

export default config
