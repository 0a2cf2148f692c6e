import { useMutation } from '@apollo/client/react'
import {
  type FormFaultFragment,
  type ImportMappingInput,
  ResumeImportDocument,
  StartImportDocument,
  StopImportDocument,
} from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { say } from '../../../components/toasts/index.js'
import { failureOf } from '../../../graph/failure.js'

/** Starts, stops and resumes an import; what the server refuses is given back. */
export function useImportActs(importId: string) {
  const failures = useTranslations('components.failure')
  const [faults, setFaults] = useState<readonly FormFaultFragment[]>([])
  const [starts, starting] = useMutation(StartImportDocument)
  const [stops, stopping] = useMutation(StopImportDocument)
  const [resumes, resuming] = useMutation(ResumeImportDocument)

  const act = async (send: () => Promise<readonly FormFaultFragment[] | undefined>) => {
    setFaults([])
    try {
      setFaults((await send()) ?? [])
    } catch (fault) {
      const { kind, message } = failureOf(fault)
      say('danger', message ?? failures(`${kind}.title`))
    }
  }
  return {
    start: (mapping: ImportMappingInput) =>
      void act(
        async () =>
          (await starts({ variables: { input: { importId, mapping } } })).data?.startImport.userErrors,
      ),
    stop: () =>
      void act(async () => (await stops({ variables: { input: { importId } } })).data?.stopImport.userErrors),
    resume: () =>
      void act(
        async () => (await resumes({ variables: { input: { importId } } })).data?.resumeImport.userErrors,
      ),
    acting: starting.loading || stopping.loading || resuming.loading,
    faults,
  }
}
