import { useMay } from '../../graph/use-may.js'
import { allPlaces, places } from './places.js'

/** The screens of the main menu that the reader may open. */
export function usePlaces() {
  const may = useMay()
  return places.filter(({ needs }) => may(needs))
}

/** Every screen that the reader may open. */
export function useAllPlaces() {
  const may = useMay()
  return allPlaces.filter((place) => !('needs' in place) || may(place.needs))
}
