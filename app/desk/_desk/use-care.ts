import { useState } from 'react'
import type { CaseCard } from '#lib/moderation/desk/views'
import { SEVERE } from '#lib/moderation/policy'
import { useExposure } from './use-exposure.ts'
import { usePreference } from './use-preference.ts'

export interface Care {
  /** For a severe card: whether its words are hidden, and how they are shown. */
  veil: { isOn: boolean; onShow: () => void } | undefined
  isVeiling: boolean
  turnVeil: (on: boolean) => void
  /** How many severe comments were read within an hour, once that is a lot. */
  spent: number | null
}

/** Spares whoever sits here: severe words are hidden until they are asked for, and the hour's are counted. */
export function useCare(card: CaseCard | null, now: number): Care {
  const [isVeiling, turnVeil] = usePreference('veil')
  const [shown, setShown] = useState<string | null>(null)
  const severe = card && card.severity >= SEVERE ? card.id : null
  const isOn = isVeiling && severe !== null && shown !== severe
  const spent = useExposure(isOn ? null : severe, now)
  const veil = severe === null ? undefined : { isOn, onShow: () => setShown(severe) }
  return { veil, isVeiling, turnVeil, spent }
}
