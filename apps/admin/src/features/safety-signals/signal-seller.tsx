import { Select, TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { FormFaults } from '../../components/form/index.js'
import { useSellerChoices } from '../../graph/use-seller-choices.js'

interface SignalSellerProps {
  readonly sellerId: string | null
  readonly onSeller: (id: string | null) => void
  readonly faultOf: FormFaults<'sellerId' | 'sellerName'>['faultOf']
}

/** The seller from the list or, when not there, in words. */
export function SignalSeller({ sellerId, onSeller, faultOf }: SignalSellerProps) {
  const t = useTranslations('safetySignals')
  const filters = useTranslations('components.filters')
  const { choices, find, open } = useSellerChoices(sellerId ? [sellerId] : undefined)
  return (
    <>
      <Select
        label={`${t('seller')} (${t('optional')})`}
        description={t('sellerHelp')}
        data={choices}
        value={sellerId}
        onChange={onSeller}
        // The server has searched already.
        filter={({ options }) => options}
        searchable
        clearable
        onSearchChange={find}
        onDropdownOpen={open}
        nothingFoundMessage={filters('none')}
        error={faultOf('sellerId')}
      />
      {!sellerId && (
        <TextInput
          name="sellerName"
          label={t('sellerName')}
          description={t('sellerNameHelp')}
          maxLength={200}
          error={faultOf('sellerName')}
        />
      )}
    </>
  )
}
