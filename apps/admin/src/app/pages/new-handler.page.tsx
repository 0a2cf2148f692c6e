import { useNavigate } from '@tanstack/react-router'
import { InvitePage } from '../../features/handlers/manage/invite-page.js'

export function NewHandlerScreen() {
  const navigate = useNavigate()
  return <InvitePage onDone={(id) => void navigate({ to: '/handlers/$id', params: { id } })} />
}
