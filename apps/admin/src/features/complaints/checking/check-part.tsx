import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { CheckDialog } from './check-dialog.js'

/** Comparing the data with the complainant, where that can be done. */
export function CheckPart({ complaint }: { complaint: ComplaintFileFragment }) {
  const t = useTranslations('correspondence.check')
  const [checking, { open, close }] = useDisclosure(false)
  const { complainant, allowedActions } = complaint
  if (complainant === null || !allowedActions.includes('CHECK_COMPLAINANT')) return null
  return (
    <>
      <Button variant="default" size="xs" mt="xs" onClick={open}>
        {t(complainant.checkedAt ? 'again' : 'act')}
      </Button>
      {checking && <CheckDialog complaint={complaint} complainant={complainant} onClose={close} />}
    </>
  )
}
