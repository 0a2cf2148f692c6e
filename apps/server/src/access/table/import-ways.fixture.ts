import { act, by, list, to, type Ways } from './way.fixture.js'

const ofImport = (inside: string) => to('import', `{ import(id: $import) { ${inside} } }`)
const preview = (inside: string) =>
  to('sent file', `{ previewImport(input: { importId: $import, mapping: $mapping }) ${inside} }`)
const noImport = 'importId: "imp_00000000000000000000000000"'

export const importWays: Ways = {
  Import: to('import', '{ import(id: $import) { % } }', '{ node(id: $import) { ... on Import { % } } }'),
  ...list('Import', 'imports'),
  ImportMapping: ofImport('mapping { % }'),
  ImportFieldMapping: ofImport('mapping { fields { % } }'),
  ImportValue: ofImport('mapping { fields { values { % } } }'),
  ImportCategory: ofImport('mapping { categories { % } }'),
  ImportProgress: ofImport('progress { % }'),
  ImportRefusal: ofImport('refusal { % }'),
  ImportReject: ofImport('rejects { nodes { % } }'),
  ImportRejectConnection: ofImport('rejects { % }'),
  ImportRejectEdge: ofImport('rejects { edges { % } }'),
  ImportField: by('{ importFields(kind: HISTORY) { % } }'),
  ImportPreview: { ...preview('{ % }'), nullIsSeen: true },
  ImportColumn: preview('{ columns { % } }'),
  ImportPreviewRow: preview('{ rows { % } }'),
  ImportTaken: preview('{ rows { taken { % } } }'),
  ImportFaultCount: preview('{ faults { % } }'),
  ImportFault: preview('{ faults { fault { % } } }'),
  ImportAction: to('import work', '{ import(id: $import) { look: __typename allowedActions } }'),
  PrepareImportPayload: act('prepareImport', 'kind: ORDERS, name: "", sizeInBytes: 0'),
  StartImportPayload: act('startImport', `${noImport}, mapping: { fields: [] }`),
  StopImportPayload: act('stopImport', noImport),
  ResumeImportPayload: act('resumeImport', noImport),
}
