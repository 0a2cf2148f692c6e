import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** Sea green of a harbour wall: calm beside the red and amber that carry meaning. */
const harbour: MantineColorsTuple = [
  '#ecf7f6',
  '#d6ecea',
  '#a9d8d4',
  '#79c3bd',
  '#4fb0a8',
  '#2a9a92',
  '#12827b',
  '#0a6f6a',
  '#075a56',
  '#04423f',
]

const night: MantineColorsTuple = [
  '#e6eaee',
  '#c3cad2',
  '#a3acb7',
  '#7d8894',
  '#4a545f',
  '#363f49',
  '#28303a',
  '#1c232b',
  '#151b22',
  '#0e1318',
]

const systemFonts =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", system-ui, sans-serif'

export const theme = createTheme({
  primaryColor: 'harbour',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  colors: { harbour, dark: night },
  fontFamily: systemFonts,
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", "Liberation Mono", Menlo, Consolas, monospace',
  headings: { fontFamily: systemFonts, fontWeight: '650' },
  defaultRadius: 'md',
  radius: { xs: '3px', sm: '5px', md: '7px', lg: '10px', xl: '16px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // A dialog’s header is no banner of the page.
    Modal: {
      defaultProps: {
        attributes: { header: { role: 'presentation' } },
        overlayProps: { backgroundOpacity: 0.45 },
        transitionProps: { duration: 120 },
      },
    },
    // Within the page’s landmarks, and not before somebody asks for it.
    Select: { defaultProps: { comboboxProps: { withinPortal: false, shadow: 'md' }, openOnFocus: false } },
    Drawer: {
      defaultProps: {
        attributes: { header: { role: 'presentation' } },
        overlayProps: { backgroundOpacity: 0.35 },
        transitionProps: { duration: 160 },
      },
    },
  },
})
