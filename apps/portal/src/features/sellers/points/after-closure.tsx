import { usePointsWords } from '../use-points-words.js'

/** What becomes of open orders and payouts once an account is closed (D-6). */
export function AfterClosure() {
  const { closure } = usePointsWords()
  return (
    <>
      <h3>{closure.title}</h3>
      <ul className="links">
        {closure.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
