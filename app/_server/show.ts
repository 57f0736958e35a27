import { notFound, redirect } from 'next/navigation'
import { Refusal } from '#lib/ground/refusal'

/** What act() is to forms, show() is to screens: `await show(readCase(viewer, id), path)`. */
export async function show<T>(asked: Promise<T>, path: string): Promise<T> {
  try {
    return await asked
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.code === 'confirm') redirect(`/confirm?next=${encodeURIComponent(path)}`)
    if (error.reason === 'sign-in') redirect(`/sign-in?next=${encodeURIComponent(path)}`)
    notFound()
  }
}
