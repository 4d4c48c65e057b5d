import { type Answer, ApiError } from '../shared/api'

/** Runs a call and makes an answer of whatever happens. An error nobody foresaw tells the caller nothing of the machine. */
export async function answer<Value>(call: () => Value | Promise<Value>): Promise<Answer<Value>> {
  try {
    return { value: await call() }
  } catch (error) {
    if (error instanceof ApiError) return { problem: error.problem, message: error.message }
    console.error(error)
    return { problem: 'unexpected', message: 'Something went wrong that the app did not expect.' }
  }
}
