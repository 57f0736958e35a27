'use client'

import { useSearchParams } from 'next/navigation'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { ask } from '#app/_ui/ask'
import { fill } from '#app/_ui/fill'
import type { DeskCounts } from '#lib/moderation/queries/desk-counts'
import { addressOf, scopeIn } from './address.ts'
import type { DeskWords, Word } from './words.ts'

/** How often the counts are asked for while the page is looked at, in milliseconds. */
const PULSE = 10_000

interface Room extends DeskCounts {
  /** Milliseconds at the last pulse: what relative times are relative to. */
  now: number
  /** What the counts were asked for: they belong to one scope. */
  path: string
  /** Asks for the counts at once, and answers them unless the site did not. */
  refresh: () => Promise<DeskCounts | undefined>
  words: DeskWords
}

const RoomContext = createContext<Room | null>(null)

interface DeskRoomProps {
  counts: DeskCounts
  now: number
  words: DeskWords
  children: ReactNode
}

/** What all of the desk shares: its words, and counts that stay true while somebody looks. */
export function DeskRoom({ counts, now, words, children }: DeskRoomProps) {
  const [pulse, setPulse] = useState({ ...counts, now, path: '/desk/counts' })
  const path = addressOf('/desk/counts', scopeIn(useSearchParams()))
  const refresh = useCallback(async () => {
    const answer = await ask<DeskCounts>(path, { method: 'GET' })
    setPulse((before) => ({ ...before, ...(answer.ok ? { ...answer.value, path } : {}), now: Date.now() }))
    return answer.ok ? answer.value : undefined
  }, [path])
  useEffect(() => {
    if (pulse.path !== path) void refresh()
  }, [pulse.path, path, refresh])
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && void refresh()
    const timer = setInterval(look, PULSE)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [refresh])
  const room = useMemo(() => ({ ...pulse, refresh, words }), [pulse, refresh, words])
  return <RoomContext value={room}>{children}</RoomContext>
}

export function useRoom(): Room {
  const room = useContext(RoomContext)
  if (!room) throw new Error('useRoom() outside of a DeskRoom')
  return room
}

/** A sentence of the desk, with values where it names them. */
export function useWord(): (word: Word, values?: Record<string, string | number>) => string {
  const { words } = useRoom()
  return useCallback((word, values = {}) => fill(words[word], values), [words])
}
