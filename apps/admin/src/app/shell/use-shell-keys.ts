import { useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { moveBetweenRows, useKeys } from '../../components/keys/index.js'
import { useAllPlaces } from './use-places.js'

interface ShellKeys {
  readonly openPalette: () => void
  readonly openSheet: () => void
}

/** The keys that mean the same on every screen. */
export function useShellKeys({ openPalette, openSheet }: ShellKeys): void {
  const t = useTranslations('shell')
  const navigate = useNavigate()
  const places = useAllPlaces()
  useKeys([
    { keys: '/', group: 'everywhere', label: t('keys.search'), run: openPalette },
    { keys: 'mod+k', group: 'everywhere', label: t('keys.palette'), run: openPalette },
    { keys: '?', group: 'everywhere', label: t('keys.sheet'), run: openSheet },
    { keys: 'j', group: 'rows', label: t('keys.next'), run: () => moveBetweenRows(1) },
    { keys: 'k', group: 'rows', label: t('keys.previous'), run: () => moveBetweenRows(-1) },
    ...places.map(({ name, to, key }) => ({
      keys: `g ${key}`,
      group: 'go' as const,
      label: t(`places.${name}`),
      run: () => void navigate({ to }),
    })),
  ])
}
