import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { ContactList } from '../../features/sellers/contacts/contact-list.js'

const route = getRouteApi('/staff/seller-contacts')

export function SellerContactsScreen() {
  const address = route.useSearch()
  const navigate = useNavigate()
  return (
    <ContactList
      address={address}
      onAddress={(search, replace = false) =>
        void navigate({ to: '/seller-contacts', search, replace, resetScroll: false })
      }
    />
  )
}
