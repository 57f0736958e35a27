import { z } from 'zod'
import { email } from '#lib/ground/fields'

export const subscribeInput = z.strictObject({ email })
export type SubscribeInput = z.output<typeof subscribeInput>
