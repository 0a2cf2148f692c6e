import { act, by, list, to, type Ways } from './way.fixture.js'

const noForceMajeure = 'forceMajeureId: "fmw_00000000000000000000000000", expectedVersion: 1'

/** The ways to force majeure, to what of it stands with a violation, and to what acts on it answer. */
export const forceMajeureWays: Ways = {
  ForceMajeure: to('violation', '{ violation(id: $violation) { forceMajeure { % } } }'),
  ForceMajeureWindow: by('{ forceMajeureWindows(first: 100) { nodes { % } } }'),
  ...list('ForceMajeureWindow', 'forceMajeureWindows'),
  RecordForceMajeurePayload: act(
    'recordForceMajeure',
    'fromOn: "2020-01-01", untilOn: "2020-01-01", policyCategoryIds: [], reasonNl: "", reasonEn: "", dryRun: true',
  ),
  ConfirmForceMajeurePayload: act('confirmForceMajeure', `${noForceMajeure}, dryRun: true`),
  DeclineForceMajeurePayload: act('declineForceMajeure', `${noForceMajeure}, reason: ""`),
  EndForceMajeurePayload: act('endForceMajeure', `${noForceMajeure}, reason: ""`),
}
