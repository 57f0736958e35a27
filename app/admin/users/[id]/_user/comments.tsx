import { say } from '#lib/ground/catalogue/say'
import type { RecentComment } from '#lib/sanctions/queries/list-recent-comments'
import { StatusLabel } from '../../../_office/label.tsx'
import styles from '../../../_office/parts.module.css'
import { When } from '../../../_office/when.tsx'

/** What they wrote last. Only what readers see has a page to lead to. */
export const Comments = ({ comments, now }: { comments: RecentComment[]; now: Date }) => (
  <section aria-labelledby="comments">
    <h2 id="comments">{say('office.comments')}</h2>
    {comments.length === 0 && <p>{say('office.no-comments')}</p>}
    <ul className={styles.list}>
      {comments.map(({ id, status, postedAt, article, excerpt }) => (
        <li key={id}>
          <div>
            <p>{excerpt || <em>{say('office.words-withdrawn')}</em>}</p>
            <p className={styles.soft}>
              {status === 'published' ? (
                <a href={`/comments/${id}`}>
                  <When at={postedAt} now={now} />
                </a>
              ) : (
                <When at={postedAt} now={now} />
              )}{' '}
              {say('office.on')} <a href={`/articles/${article.slug}`}>{article.headline}</a>
            </p>
          </div>
          <StatusLabel status={status} />
        </li>
      ))}
    </ul>
  </section>
)
