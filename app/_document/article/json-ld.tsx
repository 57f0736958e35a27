const UNSAFE = /[<>&\u2028\u2029]/g

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Structured data for programs. Whatever is in it, it cannot end its element or become markup. */
export const JsonLd = ({ value }: { value: object }) => (
  <script
    type="application/ld+json"
    // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every < > & and line separator escaped
    dangerouslySetInnerHTML={{ __html: jsonFor(value) }}
  />
)

export const jsonFor = (value: object): string => JSON.stringify(value).replace(UNSAFE, escaped)
