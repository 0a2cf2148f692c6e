import { useTranslations } from 'use-intl'
import { type Compared, changesBetween, type PolicyChange } from './changes-between.js'
import classes from './policy-points.module.css'
import { useFigureWords } from './use-figure-words.js'

interface ChangeListProps {
  readonly before: Compared
  readonly after: Compared
}

/** What is otherwise in a version than in the one before. */
export function ChangeList({ before, after }: ChangeListProps) {
  const t = useTranslations('pointsPolicy')
  const words = useFigureWords()
  const changes = changesBetween(before, after)
  const say = (change: PolicyChange): string => {
    switch (change.what) {
      case 'figure':
        return t('change.figure', {
          name: t(`figure.${change.figure}`),
          before: words.figure(change.figure, before),
          after: words.figure(change.figure, after),
        })
      case 'range':
        return t('change.range', {
          name: change.name,
          before: words.range(change.before),
          after: words.range(change.after),
        })
      case 'reach':
        return t('change.range', {
          name: change.name,
          before: words.reach(change.before.reach),
          after: words.reach(change.after.reach),
        })
      case 'text':
        return t('change.text', { name: change.name, added: change.added, removed: String(change.removed) })
      default:
        return t(`change.${change.what}`, { name: change.name })
    }
  }
  if (changes.length === 0) return <p className={classes.about}>{t('change.none')}</p>
  return (
    <ul className={classes.changes}>
      {changes.map((change) => (
        <li key={say(change)}>{say(change)}</li>
      ))}
    </ul>
  )
}
