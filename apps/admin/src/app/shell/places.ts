import {
  IconBuildingStore,
  IconFileText,
  IconGauge,
  IconPencilPlus,
  IconTags,
  IconUsers,
} from '@tabler/icons-react'

/** The screens one can go to, in the order of the menu, each with its key after G. */
export const places = [
  { name: 'dashboard', to: '/', key: 'o', Icon: IconGauge },
  { name: 'complaints', to: '/complaints', key: 'm', Icon: IconFileText },
  { name: 'register', to: '/complaints/new', key: 'n', Icon: IconPencilPlus },
  { name: 'sellers', to: '/sellers', key: 'v', Icon: IconBuildingStore },
  { name: 'categories', to: '/categories', key: 'c', Icon: IconTags },
  { name: 'handlers', to: '/handlers', key: 'b', Icon: IconUsers },
] as const
