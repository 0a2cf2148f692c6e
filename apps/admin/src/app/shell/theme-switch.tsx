import { SegmentedControl, useMantineColorScheme } from '@mantine/core'
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'

const icons = { auto: IconDeviceDesktop, light: IconSun, dark: IconMoon }
const schemes = ['auto', 'light', 'dark'] as const

export function ThemeSwitch() {
  const t = useTranslations('shell.preferences')
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <SegmentedControl
      size="xs"
      fullWidth
      aria-label={t('theme')}
      value={colorScheme}
      onChange={(chosen) => setColorScheme(schemes.find((scheme) => scheme === chosen) ?? 'auto')}
      data={schemes.map((scheme) => {
        const Icon = icons[scheme]
        return {
          value: scheme,
          label: (
            <span title={t(scheme)}>
              <Icon size={16} aria-hidden style={{ display: 'block', marginInline: 'auto' }} />
              <span className="hidden-text">{t(scheme)}</span>
            </span>
          ),
        }
      })}
    />
  )
}
