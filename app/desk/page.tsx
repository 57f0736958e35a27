import { redirect } from 'next/navigation'

/** The desk opens at what waits. */
export default function Page() {
  redirect('/desk/waiting')
}
