import { getRouteApi } from '@tanstack/react-router'
import { ImportPage } from '../../features/imports/run/import-page.js'

const route = getRouteApi('/staff/imports/$id')

export function ImportScreen() {
  const { id } = route.useParams()
  return <ImportPage key={id} id={id} />
}
