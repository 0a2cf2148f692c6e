const MUTATION = `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { handler { name } } userErrors { message } } }`

/** Signs somebody of the demonstration in, the coordinator when not told; gives the cookie. */
export async function signIn(url: string, person = 'marieke'): Promise<string> {
  const input = { email: `${person}@waarborg.example`, password: 'waarborg-demo' }
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: MUTATION, variables: { input } }),
  })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0]
  if (cookie === undefined) throw new Error(`Nobody was signed in: ${await answer.text()}`)
  return cookie
}
