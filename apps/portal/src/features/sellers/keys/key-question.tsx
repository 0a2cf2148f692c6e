import { usePortal } from '../../../site/portal-context.js'
import { useSellerWords } from '../use-seller-words.js'
import { AskFirst } from './ask-first.js'
import { type KeyAnswer, revokeKey, rotateKey, type SellerKey } from './key-acts.js'

interface KeyQuestionProps {
  readonly of: SellerKey
  readonly about: 'rotate' | 'revoke'
  readonly onDone: (answer: Extract<KeyAnswer, { kind: 'done' }>) => void
  readonly onCancel: () => void
}

/** Asks before a key gets another secret, or is ended for good. */
export function KeyQuestion({ of: key, about, onDone, onCancel }: KeyQuestionProps) {
  const { address } = usePortal()
  const { keys } = useSellerWords()
  const asked =
    about === 'rotate'
      ? { title: keys.rotateTitle(key.name), text: keys.rotateText, yes: keys.rotateYes, act: rotateKey }
      : { title: keys.revokeTitle(key.name), text: keys.revokeText, yes: keys.revokeYes, act: revokeKey }
  return (
    <AskFirst {...asked} act={() => asked.act(key, address.locale)} onDone={onDone} onCancel={onCancel} />
  )
}
