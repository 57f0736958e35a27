import { say } from '#lib/ground/catalogue/say'

/** Where every document ends. */
export const SiteFoot = () => (
  <footer className="site-foot">
    <a href="/">{say('site.front')}</a>
    <a href="/guidelines">{say('site.guidelines')}</a>
    <a href="/privacy">{say('site.privacy')}</a>
    <a href="/report/illegal">{say('site.illegal')}</a>
    <a href="/feeds/articles.atom">{say('site.feed')}</a>
  </footer>
)
