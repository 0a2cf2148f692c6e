import { AskResetPage } from '../../features/access/reset/ask-reset-page.js'
import { LanguageSwitch } from '../shell/language-switch.js'

export function AskResetScreen() {
  return <AskResetPage preferences={<LanguageSwitch />} />
}
