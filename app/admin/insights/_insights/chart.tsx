import { scaleBand, scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import { useId } from 'react'
import styles from './insights.module.css'

interface Point {
  name: string
  value: number
}

interface ChartProps {
  title: string
  desc: string
  points: Point[]
  /** How a value is written at the axis. */
  written?: (value: number) => string
  drawn?: 'line' | 'bars'
}

const WIDTH = 640
const HEIGHT = 160
const EDGE = { left: 44, right: 8, top: 10, bottom: 22 }

/** A chart drawn on the server. What it shows stands in the table beneath it too. */
export function Chart({ title, desc, points, written = String, drawn = 'line' }: ChartProps) {
  const id = useId()
  const most = Math.max(...points.map(({ value }) => value), 0) || 1
  const x = scaleBand([EDGE.left, WIDTH - EDGE.right]).domain(points.map(({ name }) => name))
  const y = scaleLinear([0, most], [HEIGHT - EDGE.bottom, EDGE.top]).nice(3)
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{desc}</desc>
      {y.ticks(3).map((tick) => (
        <g key={tick} className={styles.tick}>
          <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(tick)} y2={y(tick)} />
          <text x={EDGE.left - 6} y={y(tick) + 4} textAnchor="end">
            {written(tick)}
          </text>
        </g>
      ))}
      {drawn === 'line' ? <Line points={points} x={x} y={y} /> : <Bars points={points} x={x} y={y} />}
      <Ends points={points} />
    </svg>
  )
}

interface DrawnProps {
  points: Point[]
  x: ReturnType<typeof scaleBand<string>>
  y: ReturnType<typeof scaleLinear<number>>
}

function Line({ points, x, y }: DrawnProps) {
  const middle = ({ name }: Point) => (x(name) ?? 0) + x.bandwidth() / 2
  const value = ({ value }: Point) => y(value)
  return (
    <>
      <path className={styles.area} d={area<Point>(middle, y(0), value)(points) ?? ''} />
      <path className={styles.line} d={line<Point>(middle, value)(points) ?? ''} />
    </>
  )
}

const Bars = ({ points, x, y }: DrawnProps) =>
  points.map(({ name, value }) => (
    <rect
      key={name}
      className={styles.bar}
      x={(x(name) ?? 0) + x.bandwidth() * 0.1}
      width={x.bandwidth() * 0.8}
      y={y(value)}
      height={y(0) - y(value)}
    />
  ))

const Ends = ({ points }: { points: Point[] }) => (
  <g className={styles.tick}>
    <text x={EDGE.left} y={HEIGHT - 6}>
      {points[0]?.name}
    </text>
    {points.length > 1 && (
      <text x={WIDTH - EDGE.right} y={HEIGHT - 6} textAnchor="end">
        {points.at(-1)?.name}
      </text>
    )}
  </g>
)
