import { useNavigate } from '@tanstack/react-router'
import { NewKeyPage } from '../../features/developers/form/new-key-page.js'

export function NewPartnerKeyScreen() {
  const navigate = useNavigate()
  return (
    <NewKeyPage
      onKept={(id) => void navigate({ to: '/developers/keys/$id', params: { id } })}
      onCancel={() => void navigate({ to: '/developers' })}
    />
  )
}
