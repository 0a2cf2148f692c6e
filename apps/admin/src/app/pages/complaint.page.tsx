import { getRouteApi } from '@tanstack/react-router'
import { ComplaintPage } from '../../features/complaints/file/complaint-page.js'

const route = getRouteApi('/staff/complaints/$number')

export function ComplaintScreen() {
  const { number } = route.useParams()
  return <ComplaintPage key={number} number={number} />
}
