import { inWorker } from '../working/in-worker.ts'

/** Lets the score learn from what people decided. */
export const trainScore = (_input: Record<string, unknown>, { now }: { now: Date }): Promise<void> =>
  inWorker({ name: 'train', now })
