/** What a command answers, a line at a time. */
export const print = (text: string): void => void process.stdout.write(`${text}\n`)

/** Why it did not do what was asked. */
export const complain = (text: string): void => void process.stderr.write(`${text}\n`)

/** How far long work is: one line, written over on a terminal. Goes beside what the command answers. */
export function showProgress(text: string): void {
  const { stderr } = process
  stderr.write(stderr.isTTY ? `\r\u001B[K${text}` : `${text}\n`)
}

/** Leaves the last progress where it is. */
export const endProgress = (): void => void (process.stderr.isTTY && process.stderr.write('\n'))
