import { onTheAsteroid } from './asteroid-found-by-pupil.ts'
import type { Conversation } from './conversation.ts'
import { onCouncilLetters } from './council-letters-by-machine.ts'
import { onTheMayor } from './former-mayor-on-trial.ts'
import { onHeatPumps } from './heat-pumps-in-old-houses.ts'
import { onHerring } from './herring-and-a-handshake.ts'
import { onCash } from './keep-the-coins.ts'
import { onLaterSchoolBell } from './later-school-bell.ts'
import { onLibraries } from './libraries-open-on-sundays.ts'
import { onTheMarathon } from './marathon-over-the-hills.ts'
import { onBusLanes } from './mill-street-bus-lanes.ts'
import { onTheHedge } from './my-neighbours-hedge.ts'
import { onNightTrains } from './night-trains-return.ts'
import { onTheOpera } from './opera-for-ten-crowns.ts'
import { onPhones } from './phones-out-of-schools.ts'
import { onSalmon } from './salmon-back-in-the-marle.ts'
import { onFourDayWeek } from './steelworks-four-day-week.ts'
import { onBread } from './the-price-of-bread.ts'
import { onVotesAtSixteen } from './votes-at-sixteen.ts'
import { onWildBees } from './wild-bees-on-the-roofs.ts'
import { onTheFinal } from './womens-final-fills-stadium.ts'

/** The hand-written conversations, one for each article. */
export const conversations: readonly Conversation[] = [
  onNightTrains,
  onWildBees,
  onBusLanes,
  onTheMayor,
  onTheFinal,
  onVotesAtSixteen,
  onCouncilLetters,
  onLaterSchoolBell,
  onLibraries,
  onCash,
  onSalmon,
  onFourDayWeek,
  onHeatPumps,
  onPhones,
  onTheHedge,
  onTheOpera,
  onBread,
  onHerring,
  onTheMarathon,
  onTheAsteroid,
]
