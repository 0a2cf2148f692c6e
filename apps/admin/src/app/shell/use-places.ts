import { useMay } from '../../graph/use-may.js'
import { places } from './places.js'

/** The screens that the reader may open. */
export function usePlaces() {
  const may = useMay()
  return places.filter(({ needs }) => may(needs))
}
