import { Button, FileButton } from '@mantine/core'
import { IconPhotoUp, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { LogoDraft } from './organisation-draft.js'
import classes from './organisation-page.module.css'
import { shownLogo } from './shown-logo.js'

const maximumSizeInBytes = 200_000

interface LogoFieldProps {
  /** Where the present logo is served; null while there is none. */
  readonly present: string | null
  readonly draft: LogoDraft
  readonly fault: string | undefined
  readonly onChange: (draft: LogoDraft) => void
}

/** The logo as it is and as it is going to be. */
export function LogoField({ present, draft, fault, onChange }: LogoFieldProps) {
  const t = useTranslations('organisation')
  const [tooLarge, setTooLarge] = useState(false)
  const shown = shownLogo(present, draft)
  const choose = (file: File | null) => {
    setTooLarge((file?.size ?? 0) > maximumSizeInBytes)
    if (!file || file.size > maximumSizeInBytes) return
    const reader = new FileReader()
    reader.onload = () => onChange({ picture: String(reader.result) })
    reader.readAsDataURL(file)
  }
  const message = tooLarge ? t('logoTooLarge') : fault
  return (
    <div className={classes.logo}>
      <div className={classes.picture}>
        {shown ? <img src={shown} alt={t('logoNow')} /> : <span>{t('logoNone')}</span>}
      </div>
      <div className={classes.fields}>
        <p className={classes.help}>{t('logoHelp')}</p>
        <div className={classes.buttons}>
          <FileButton accept="image/png,image/jpeg,image/svg+xml" onChange={choose}>
            {(button) => (
              <Button
                {...button}
                variant="default"
                size="sm"
                leftSection={<IconPhotoUp size={17} aria-hidden />}
              >
                {t(shown ? 'logoOther' : 'logoChoose')}
              </Button>
            )}
          </FileButton>
          {shown && (
            <Button
              variant="subtle"
              color="gray"
              size="sm"
              leftSection={<IconTrash size={17} aria-hidden />}
              onClick={() => onChange(present ? { removed: true } : {})}
            >
              {t('logoRemove')}
            </Button>
          )}
        </div>
        {message && (
          <p role="alert" className={classes.fault}>
            {message}
          </p>
        )}
      </div>
    </div>
  )
}
