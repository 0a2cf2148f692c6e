import { getRouteApi } from '@tanstack/react-router'
import { ViolationPage } from '../../features/violations/index.js'

const route = getRouteApi('/staff/violations/$id')

export function ViolationScreen() {
  const { id } = route.useParams()
  return <ViolationPage key={id} id={id} />
}
