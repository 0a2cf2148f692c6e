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
  'operations/complaints/{form-challenge,form-sellers,submission-form,submit-complaint,tracked-complaint}.graphql',
]

const options = {
  scalars,
  strictScalars: true,
  enumsAsTypes: true,
  useTypeImports: true,
  emitLegacyCommonJSImports: false,
  importExtension: '.js',
} as const

/** Typed documents of both apps, from the emitted schema and the operations beside it. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  ignoreNoDocuments: true,
  generates: {
    'src/generated/': {
      preset: 'client',
      documents: ['operations/**/*.graphql'],
      presetConfig: { fragmentMasking: false },
      config: options,
    },
    'src/generated/portal/': {
      preset: 'client',
      documents: publicOperations,
      presetConfig: { fragmentMasking: false },
      config: { ...options, documentMode: 'string' },
    },
  },
}

export default config
