import { getRouteApi } from '@tanstack/react-router'
import { KeyPage } from '../../features/developers/key/key-page.js'

const route = getRouteApi('/staff/developers/keys/$id')

export function PartnerKeyScreen() {
  const { id } = route.useParams()
  return <KeyPage key={id} id={id} />
}
