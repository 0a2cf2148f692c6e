import { LongText } from '../../../components/long-text.js'
import { useFollowedWords } from './use-followed-words.js'
import type { Tracked } from './use-tracked-complaint.js'

/** What the office found and answered, thing by thing (D-9). */
export function AnswersPart({ answers }: Pick<Tracked, 'answers'>) {
  const words = useFollowedWords()
  if (answers.length === 0) return null
  return (
    <section aria-labelledby="answers-title">
      <h2 id="answers-title">{words.answersTitle}</h2>
      {answers.map(({ description, outcome, answer }) => (
        <div key={`${description} ${answer}`}>
          <h3>{description}</h3>
          <p>{words.outcome[outcome]}</p>
          <p className="as-written">
            <LongText text={answer} />
          </p>
        </div>
      ))}
    </section>
  )
}
