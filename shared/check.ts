import { z } from 'zod'

const unreadable = z.never('This is nothing the app can read.')

/** As `safeParse`, for any input: zod throws at an object whose `length` cannot be made a number. */
export function check<Value>(schema: z.ZodType<Value>, input: unknown): z.ZodSafeParseResult<Value> {
  try {
    return schema.safeParse(input)
  } catch {
    return unreadable.safeParse(input)
  }
}
