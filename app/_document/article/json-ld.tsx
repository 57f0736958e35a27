import { jsonFor } from './json-for.ts'

/** Structured data for programs. */
export const JsonLd = ({ value }: { value: object }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every < > & and line separator escaped
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonFor(value) }} />
)
