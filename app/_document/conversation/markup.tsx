/** HTML that our own renderer made when the words were written. It lets no markup of a reader through. */
export const Markup = ({ html, className }: { html: string; className: string }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the renderer escapes everything and is tested for it
  <div className={className} dangerouslySetInnerHTML={{ __html: html.trimEnd() }} />
)
