import { spawn, spawnSync } from 'node:child_process'
import autocannon from 'autocannon'

export interface Load {
  requestsPerSecond: number
  /** Milliseconds. */
  p50: number
  p99: number
  /** Answers that were not 200. */
  failed: number
}

const wrk = spawnSync('wrk', ['--version']).error === undefined

export const loader = wrk ? 'wrk' : 'autocannon'

/** Asks for an address as fast as it is answered, over some connections, for some seconds. */
export const loadOf = (
  url: string,
  { seconds, connections = 8 }: { seconds: number; connections?: number },
): Promise<Load> => (wrk ? withWrk(url, seconds, connections) : withAutocannon(url, seconds, connections))

async function withAutocannon(url: string, duration: number, connections: number): Promise<Load> {
  const { requests, latency, non2xx } = await autocannon({
    url,
    duration,
    connections,
    headers: { 'accept-encoding': 'gzip' },
  })
  return { requestsPerSecond: requests.average, p50: latency.p50, p99: latency.p99, failed: non2xx }
}

async function withWrk(url: string, seconds: number, connections: number): Promise<Load> {
  const said = await output('wrk', [
    '-t1',
    `-c${connections}`,
    `-d${seconds}s`,
    '--latency',
    '-H',
    'Accept-Encoding: gzip',
    url,
  ])
  const part = (share: string) => milliseconds(new RegExp(`${share}%\\s+([\\d.]+)(us|ms|s)`).exec(said))
  return {
    requestsPerSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]),
    p50: part('50'),
    p99: part('99'),
    failed: Number(/Non-2xx or 3xx responses: (\d+)/.exec(said)?.[1] ?? 0),
  }
}

const units: Record<string, number> = { us: 0.001, ms: 1, s: 1000 }
const milliseconds = (found: RegExpExecArray | null) => Number(found?.[1]) * (units[found?.[2] ?? ''] ?? Number.NaN)

function output(command: string, args: string[]): Promise<string> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  return new Promise((done, failed) => child.on('error', failed).on('exit', () => done(said)))
}
