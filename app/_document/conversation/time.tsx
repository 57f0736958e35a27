import { exactTime, machineTime } from './times.ts'

export const Time = ({ at }: { at: string }) => <time dateTime={machineTime(at)}>{exactTime(at)}</time>
