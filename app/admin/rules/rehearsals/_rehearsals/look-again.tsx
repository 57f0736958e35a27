'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const EVERY = 2_000

/** Shows the screen as it is now, every two seconds, for as long as it stands there. */
export function LookAgain() {
  const router = useRouter()
  useEffect(() => {
    const looking = setInterval(() => router.refresh(), EVERY)
    return () => clearInterval(looking)
  }, [router])
  return null
}
