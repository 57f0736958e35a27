import { orders, pageSizes, threadModes } from '#lib/comments/policy'
import { type Key, say } from '#lib/ground/catalogue/say'
import { type Choice, conversationAddress } from './addresses.ts'
import type { Scene } from './scene.ts'

/** How to read: three groups of links, the chosen one marked. */
export function Choices({ scene: { view, choice } }: { scene: Scene }) {
  const linkTo = (told: Partial<Choice>) =>
    conversationAddress(view.article.slug, { choice: { ...choice, ...told }, told })
  return (
    <div className="choices">
      <Group name="comments.order">
        {orders.map((order) => (
          <Link key={order} href={linkTo({ order })} chosen={choice.order === order}>
            {say(`comments.order.${order}`)}
          </Link>
        ))}
      </Group>
      <Group name="comments.threads">
        {threadModes.map((threads) => (
          <Link key={threads} href={linkTo({ threads })} chosen={choice.threads === threads}>
            {say(`comments.threads.${threads}`)}
          </Link>
        ))}
      </Group>
      <Group name="comments.size">
        {pageSizes.map((size) => (
          <Link key={size} href={linkTo({ size })} chosen={choice.size === size}>
            {`${size}`}
          </Link>
        ))}
      </Group>
    </div>
  )
}

const Group = ({ name, children }: { name: Key; children: React.ReactNode }) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields; these are links
  <div role="group" aria-label={say(name)}>
    {children}
  </div>
)

const Link = ({ href, chosen, children }: { href: string; chosen: boolean; children: string }) => (
  <a href={href} rel="nofollow" aria-current={chosen ? 'true' : undefined}>
    {children}
  </a>
)
