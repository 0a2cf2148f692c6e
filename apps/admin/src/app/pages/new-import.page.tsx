import { useNavigate } from '@tanstack/react-router'
import { NewImportPage } from '../../features/imports/new/new-import-page.js'

export function NewImportScreen() {
  const navigate = useNavigate()
  return <NewImportPage onSent={(id) => void navigate({ to: '/imports/$id', params: { id } })} />
}
