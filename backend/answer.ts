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

/** Calls a handler with what a caller sent. Throws an ApiError when that is more or fewer arguments than it takes. */
export function callWith<Value>(handler: (...args: readonly unknown[]) => Value, args: readonly unknown[]): Value {
  if (args.length !== handler.length) {
    throw new ApiError('refused', `This call takes another number of arguments than ${args.length}.`)
  }
  return handler(...args)
}
