import { clip } from './door/continue.ts'
import { openDoor } from './door/conversation.ts'

const body = document.querySelector<HTMLElement>('.article-body')
const door = document.querySelector<HTMLAnchorElement>('a.door')

if (body) clip(body)
if (door) openDoor(door)
