import type { AccessRows } from './access-rows.js'

/** What everybody of staff has of their own: who they are, where they are signed in, and what they prove it with. @source KP-1 */
// biome-ignore format: a table is read across
export const ownAccount: AccessRows = {
  Viewer: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      handler:                  '-       -       -       -       *       *       *       *       *       *',
      roles:                    '-       -       -       -       *       *       *       *       *       *',
      permissions:              '-       -       -       -       *       *       *       *       *       *',
      sessionEndsAt:            '-       -       -       -       *       *       *       *       *       *',
      secondFactorNeeded:       '-       -       -       -       *       *       *       *       *       *',
      hasPassword:              '-       -       -       -       *       *       *       *       *       *',
      hasTotp:                  '-       -       -       -       *       *       *       *       *       *',
      recoveryCodesLeft:        '-       -       -       -       *       *       *       *       *       *',
      passkeys:                 '-       -       -       -       *       *       *       *       *       *',
      sessions:                 '-       -       -       -       *       *       *       *       *       *',
    },
  },
  StaffSession: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       -       *       *       *       *       *       *',
      device:                   '-       -       -       -       *       *       *       *       *       *',
      startedAt:                '-       -       -       -       *       *       *       *       *       *',
      lastUsedAt:               '-       -       -       -       *       *       *       *       *       *',
      endsAt:                   '-       -       -       -       *       *       *       *       *       *',
      current:                  '-       -       -       -       *       *       *       *       *       *',
    },
  },
  Passkey: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      id:                       '-       -       -       -       *       *       *       *       *       *',
      name:                     '-       -       -       -       *       *       *       *       *       *',
      addedAt:                  '-       -       -       -       *       *       *       *       *       *',
      lastUsedAt:               '-       -       -       -       *       *       *       *       *       *',
    },
  },
  BeginTotpPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      secret:                   '-       -       -       -       *       *       *       *       *       *',
      uri:                      '-       -       -       -       *       *       *       *       *       *',
      userErrors:               '-       -       -       -       *       *       *       *       *       *',
    },
  },
  ConfirmTotpPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      recoveryCodes:            '-       -       -       -       *       *       *       *       *       *',
      viewer:                   '-       -       -       -       *       *       *       *       *       *',
      userErrors:               '-       -       -       -       *       *       *       *       *       *',
    },
  },
  RemoveTotpPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      viewer:                   '-       -       -       -       *       *       *       *       *       *',
      userErrors:               '-       -       -       -       *       *       *       *       *       *',
    },
  },
  BeginPasskeyPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      options:                  '-       -       -       -       *       *       *       *       *       *',
      userErrors:               '-       -       -       -       *       *       *       *       *       *',
    },
  },
  AddPasskeyPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      recoveryCodes:            '-       -       -       -       *       *       *       *       *       *',
      viewer:                   '-       -       -       -       *       *       *       *       *       *',
      userErrors:               '-       -       -       -       *       *       *       *       *       *',
    },
  },
  RemovePasskeyPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      viewer:                   '-       -       -       -       *       *       *       *       *       *',
      userErrors:               '-       -       -       -       *       *       *       *       *       *',
    },
  },
  RenewRecoveryCodesPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      recoveryCodes:            '-       -       -       -       *       *       *       *       *       *',
      viewer:                   '-       -       -       -       *       *       *       *       *       *',
      userErrors:               '-       -       -       -       *       *       *       *       *       *',
    },
  },
  ChangePasswordPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      changed:                  '-       -       -       -       *       *       *       *       *       *',
      userErrors:               '-       -       -       -       *       *       *       *       *       *',
    },
  },
  EndSessionPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      viewer:                   '-       -       -       -       *       *       *       *       *       *',
      userErrors:               '-       -       -       -       *       *       *       *       *       *',
    },
  },
  EndOtherSessionsPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      viewer:                   '-       -       -       -       *       *       *       *       *       *',
      userErrors:               '-       -       -       -       *       *       *       *       *       *',
    },
  },
  MakeExplorerKeyPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      key:                      '-       -       -       -       *       *       *       *       *       *',
      endsAt:                   '-       -       -       -       *       *       *       *       *       *',
      userErrors:               '-       -       -       -       *       *       *       *       *       *',
    },
  },
}
