import { SecondFactorPanel } from '../../features/access/second-factor/second-factor-panel.js'
import { useAccount } from '../../features/access/second-factor/use-account.js'
import { ProfilePage } from '../../features/profile/profile-page.js'
import { LookFields } from '../shell/look-fields.js'
import { SingleKeysSwitch } from '../shell/single-keys-switch.js'
import classes from './profile.module.css'

export function ProfileScreen() {
  const { account, error, retry } = useAccount()
  return (
    <ProfilePage
      account={account}
      error={error}
      onReload={retry}
      preferences={
        <div className={classes.preferences}>
          <LookFields />
          <SingleKeysSwitch />
        </div>
      }
      factors={account && <SecondFactorPanel account={account} />}
    />
  )
}
