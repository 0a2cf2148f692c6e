import type { JsonOf } from '../graph/list-definition.js'
import { handlerJson } from '../handlers/index.js'
import { sellerJson } from '../sellers/index.js'
import type { RegistrationSignalType } from './registration-signal.type.js'

/** What a signal is read from, beside the trader `t` that it is about. */
export const SIGNAL_TABLES = `registration_signal g join handler r on r.id = g.recorded_by_id
  left join seller o on o.id = g.seller_id`

/** A signal as one JSON value, read from those tables. */
export const SIGNAL_JSON: JsonOf<RegistrationSignalType> = `json_build_object('kind', g.kind, 'spelling', g.spelling,
  'traderName', g.trader_name, 'name', g.name, 'country', g.country, 'seller', ${sellerJson('o', 't')},
  'recordedBy', ${handlerJson('r')}, 'recordedAt', g.recorded_at)`
