import type { SampleArticle } from './articles/article.ts'
import { asteroidFoundByPupil } from './articles/asteroid-found-by-pupil.ts'
import { councilLettersByMachine } from './articles/council-letters-by-machine.ts'
import { formerMayorOnTrial } from './articles/former-mayor-on-trial.ts'
import { heatPumpsInOldHouses } from './articles/heat-pumps-in-old-houses.ts'
import { herringAndAHandshake } from './articles/herring-and-a-handshake.ts'
import { keepTheCoins } from './articles/keep-the-coins.ts'
import { laterSchoolBell } from './articles/later-school-bell.ts'
import { librariesOpenOnSundays } from './articles/libraries-open-on-sundays.ts'
import { marathonOverTheHills } from './articles/marathon-over-the-hills.ts'
import { millStreetBusLanes } from './articles/mill-street-bus-lanes.ts'
import { myNeighboursHedge } from './articles/my-neighbours-hedge.ts'
import { nightTrainsReturn } from './articles/night-trains-return.ts'
import { operaForTenCrowns } from './articles/opera-for-ten-crowns.ts'
import { phonesOutOfSchools } from './articles/phones-out-of-schools.ts'
import { salmonBackInTheMarle } from './articles/salmon-back-in-the-marle.ts'
import { steelworksFourDayWeek } from './articles/steelworks-four-day-week.ts'
import { thePriceOfBread } from './articles/the-price-of-bread.ts'
import { votesAtSixteen } from './articles/votes-at-sixteen.ts'
import { wildBeesOnTheRoofs } from './articles/wild-bees-on-the-roofs.ts'
import { womensFinalFillsStadium } from './articles/womens-final-fills-stadium.ts'

/** The twenty articles of the world `busy`. */
export const sampleArticles: readonly SampleArticle[] = [
  nightTrainsReturn,
  wildBeesOnTheRoofs,
  millStreetBusLanes,
  formerMayorOnTrial,
  womensFinalFillsStadium,
  votesAtSixteen,
  councilLettersByMachine,
  laterSchoolBell,
  librariesOpenOnSundays,
  keepTheCoins,
  salmonBackInTheMarle,
  steelworksFourDayWeek,
  heatPumpsInOldHouses,
  phonesOutOfSchools,
  myNeighboursHedge,
  operaForTenCrowns,
  thePriceOfBread,
  herringAndAHandshake,
  marathonOverTheHills,
  asteroidFoundByPupil,
]
