import type { ReportAtDesk } from '#lib/comments/queries/list-reports'

export interface ReportGroup {
  /** None where something illegal was reported. */
  guideline: ReportAtDesk['guideline']
  reports: ReportAtDesk[]
}

/** Reports by the guideline they name, in the order in which each was first named. */
export function groupsOf(reports: ReportAtDesk[]): ReportGroup[] {
  const groups = Map.groupBy(reports, (it) => (it.illegal ? null : (it.guideline?.number ?? null)))
  return [...groups.values()].map((some) => ({
    guideline: some[0]!.illegal ? null : some[0]!.guideline,
    reports: some,
  }))
}
