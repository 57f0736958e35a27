import { notFound, redirect } from 'next/navigation'
import { Refusal } from '#lib/ground/refusal'
import { isSignedIn } from '#lib/users/policy'
import { getViewer } from './viewer.ts'

/** What act() is to forms, show() is to screens: `await show(readCase(viewer, id), path)`. */
export async function show<T>(asked: Promise<T>, path: string): Promise<T> {
  try {
    return await asked
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.code === 'confirm') redirect(`/confirm?next=${encodeURIComponent(path)}`)
    if (await lacksCodes()) redirect('/account/codes')
    if (error.reason === 'sign-in') redirect(`/sign-in?next=${encodeURIComponent(path)}`)
    notFound()
  }
}

async function lacksCodes() {
  const viewer = await getViewer()
  return isSignedIn(viewer) && viewer.lacksCodes
}
