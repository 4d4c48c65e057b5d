import { type Answer, ApiError } from '../shared/api'

/** The value of an answer; throws the ApiError it stands for. */
export function unwrap<Value>(answer: Answer<Value>): Value {
  if ('problem' in answer) throw new ApiError(answer.problem, answer.message)
  return answer.value
}
