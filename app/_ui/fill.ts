/**
 * Puts values where a sentence names them: `Comment by {name}`. For the browser, which has no catalogue;
 * sentences that count (plurals) are made on the server.
 */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
