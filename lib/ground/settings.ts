import { eq } from 'drizzle-orm'
import { db } from '#db/connect'
import type { Db } from '#db/database'
import { prepared } from '#db/prepared'
import { settings } from '#db/tables/ground'
import { type SettingName, type Settings, settingSchemas } from './settings/schemas.ts'

const allSettings = (on: Db) => on.select({ key: settings.key, value: settings.value }).from(settings)

/** Every setting, as an admin set it or as it is by default. */
export async function readSettings(from: Db = db): Promise<Settings> {
  const rows = await prepared(from, 'settings', allSettings).execute()
  const stored = new Map(rows.map((row) => [row.key, row.value]))
  const entries = Object.entries(settingSchemas).map(([name, schema]) => {
    const parsed = schema.safeParse(stored.get(name))
    return [name, parsed.success ? parsed.data : schema.parse(undefined)]
  })
  return Object.fromEntries(entries) as Settings
}

/** Stores one setting and answers what it was before. The caller records the event. */
export async function storeSetting<N extends SettingName>(tx: Db, name: N, change: { value: Settings[N]; now: Date }) {
  const [before] = await tx.select({ value: settings.value }).from(settings).where(eq(settings.key, name))
  const value = settingSchemas[name].parse(change.value)
  const row = { value, changedAt: change.now }
  await tx
    .insert(settings)
    .values({ key: name, ...row })
    .onConflictDoUpdate({ target: settings.key, set: row })
  return before?.value
}
