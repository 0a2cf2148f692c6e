import type { ComplaintRowFragment } from '@waarborg/schema'
import classes from './label-tags.module.css'
import { Tag } from './tag.js'

/** The labels that a complaint carries; nothing for none. */
export function LabelTags({ labels }: Pick<ComplaintRowFragment, 'labels'>) {
  if (labels.length === 0) return null
  return (
    <span className={classes.labels}>
      {labels.map(({ id, name }) => (
        <Tag key={id}>{name}</Tag>
      ))}
    </span>
  )
}
