import {
  IconAddressBook,
  IconAlertTriangle,
  IconBan,
  IconBook,
  IconBuildingCommunity,
  IconBuildingStore,
  IconCalendar,
  IconCode,
  IconFileImport,
  IconFileText,
  IconGauge,
  IconGavel,
  IconLifebuoy,
  IconPencilPlus,
  IconPlugConnectedX,
  IconScale,
  IconShieldCheck,
  IconTag,
  IconTags,
  IconUserCircle,
  IconUsers,
} from '@tabler/icons-react'
import type { Permission } from '@waarborg/schema'

/** The screens one can go to, in the order of the menu, each with its key after G and who may see it. */
export const places = [
  { name: 'dashboard', to: '/', key: 'o', Icon: IconGauge, needs: 'ORGANISATION_READ' },
  { name: 'complaints', to: '/complaints', key: 'm', Icon: IconFileText, needs: 'COMPLAINTS_READ' },
  { name: 'register', to: '/complaints/new', key: 'n', Icon: IconPencilPlus, needs: 'COMPLAINTS_REGISTER' },
  {
    name: 'safetySignals',
    to: '/safety-signals',
    key: 's',
    Icon: IconAlertTriangle,
    needs: 'SAFETY_SIGNALS_RECORD',
  },
  { name: 'sellers', to: '/sellers', key: 'v', Icon: IconBuildingStore, needs: 'SELLERS_READ' },
  { name: 'registerBlocks', to: '/sellers/blocks', key: 'z', Icon: IconBan, needs: 'REGISTER_BLOCKS_READ' },
  { name: 'violations', to: '/violations', key: 'u', Icon: IconGavel, needs: 'VIOLATIONS_READ' },
  { name: 'categories', to: '/categories', key: 'c', Icon: IconTags, needs: 'CATEGORIES_READ' },
  { name: 'labels', to: '/labels', key: 'l', Icon: IconTag, needs: 'LABELS_READ' },
  { name: 'handlers', to: '/handlers', key: 'b', Icon: IconUsers, needs: 'HANDLERS_READ' },
  { name: 'imports', to: '/imports', key: 'i', Icon: IconFileImport, needs: 'IMPORTS_READ' },
  {
    name: 'organisation',
    to: '/organisation',
    key: 'k',
    Icon: IconBuildingCommunity,
    needs: 'ORGANISATION_READ',
  },
  { name: 'guidance', to: '/guidance', key: 'h', Icon: IconLifebuoy, needs: 'GUIDANCE_READ' },
  { name: 'calendar', to: '/calendar', key: 'w', Icon: IconCalendar, needs: 'GUIDANCE_READ' },
  { name: 'policy', to: '/policy', key: 'r', Icon: IconScale, needs: 'GUIDANCE_READ' },
  { name: 'pointsPolicy', to: '/points-policy', key: 't', Icon: IconShieldCheck, needs: 'VIOLATIONS_READ' },
  {
    name: 'forceMajeure',
    to: '/force-majeure',
    key: 'f',
    Icon: IconPlugConnectedX,
    needs: 'FORCE_MAJEURE_READ',
  },
  { name: 'journal', to: '/journal', key: 'j', Icon: IconBook, needs: 'JOURNAL_READ' },
  {
    name: 'sellerContacts',
    to: '/seller-contacts',
    key: 'a',
    Icon: IconAddressBook,
    needs: 'SELLER_CONTACTS_MANAGE',
  },
  { name: 'developers', to: '/developers', key: 'd', Icon: IconCode, needs: 'KEYS_MANAGE' },
] as const satisfies readonly { needs: Permission; [fact: string]: unknown }[]

/** Everybody's own screen, which the menu of the person leads to rather than the main one. */
const profile = { name: 'profile', to: '/profile', key: 'p', Icon: IconUserCircle } as const

/** What is done from the palette or by a key, and otherwise from the screen that it belongs to. */
const report = {
  name: 'reportViolation',
  to: '/violations/new',
  key: 'e',
  Icon: IconGavel,
  needs: 'VIOLATIONS_REPORT',
} as const

/** Every screen that keys and the palette lead to. */
export const allPlaces = [...places, report, profile] as const

/** The first screen for somebody with these permissions. */
export function firstPlaceFor(permissions: readonly Permission[]) {
  return places.find(({ needs }) => permissions.includes(needs)) ?? places[0]
}
