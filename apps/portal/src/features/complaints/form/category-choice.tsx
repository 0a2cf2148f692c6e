import { usePortal } from '../../../site/portal-context.js'
import type { FormOptions } from '../../../site/use-form-options.js'
import { useForm } from './form-context.js'

interface CategoryChoiceProps {
  readonly category: FormOptions['categories'][number]
  /** The first one carries the id that messages lead to. */
  readonly first: boolean
}

/** A category, and under it, once chosen, the finer ones; these may be left open. */
export function CategoryChoice({ category, first }: CategoryChoiceProps) {
  const { words } = usePortal()
  const { answers, answer } = useForm()
  const chosen = answers.categoryId === category.id
  const within = chosen && category.children.length > 0
  return (
    <div className="choice-group">
      <div className="choice">
        <input
          type="radio"
          id={first ? 'categoryId' : category.id}
          name="categoryId"
          value={category.id}
          checked={chosen}
          onChange={() => answer({ categoryId: category.id, subcategoryId: '' })}
        />
        <label htmlFor={first ? 'categoryId' : category.id}>{category.name}</label>
      </div>
      {within ? (
        <fieldset className="choices-within">
          <legend>
            {words.form.category.within} <span className="optional">{words.form.optional}</span>
          </legend>
          {category.children.map(({ id, name }) => (
            <div className="choice" key={id}>
              <input
                type="radio"
                id={id}
                name="subcategoryId"
                value={id}
                checked={answers.subcategoryId === id}
                onChange={() => answer({ subcategoryId: id })}
              />
              <label htmlFor={id}>{name}</label>
            </div>
          ))}
        </fieldset>
      ) : null}
    </div>
  )
}
