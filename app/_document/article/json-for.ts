const UNSAFE = /[<>&\u2028\u2029]/g

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** JSON that can stand in a document: whatever is in it cannot end its element or become markup. */
export const jsonFor = (value: object): string => JSON.stringify(value).replace(UNSAFE, escaped)
