import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { getViewer } from '#app/_server/viewer'
import { TopBar } from '#app/_ui/top-bar.tsx'
import { say } from '#lib/ground/catalogue/say'
import { readDeskCounts } from '#lib/moderation/queries/desk-counts'
import { isAdmin, isStaff } from '#lib/users/policy'
import styles from './_desk/desk.module.css'
import { DeskRoom } from './_desk/desk-room.tsx'
import { PaletteRoom } from './_desk/palette-room.tsx'
import { QueueNav } from './_desk/queue-nav.tsx'
import { deskWords } from './_desk/words.ts'

export const metadata: Metadata = { title: { template: `%s | ${say('desk.title')}`, default: say('desk.title') } }

/** What every screen of the desk stands in. It guards nothing: whoever is no staff sees what the page itself answers. */
export default async function Layout({ children }: { children: ReactNode }) {
  const viewer = await getViewer()
  if (!isStaff(viewer)) return children
  const counts = await readDeskCounts(viewer)
  const elsewhere = isAdmin(viewer) ? [{ href: '/admin', name: say('site.office') }] : []
  return (
    <DeskRoom counts={counts} now={Date.now()} words={deskWords()}>
      <div className={styles.room}>
        <TopBar name={viewer.name} elsewhere={elsewhere}>
          <b>{say('desk.title')}</b>
        </TopBar>
        <div className={styles.columns}>
          <QueueNav />
          <PaletteRoom>{children}</PaletteRoom>
        </div>
      </div>
    </DeskRoom>
  )
}
