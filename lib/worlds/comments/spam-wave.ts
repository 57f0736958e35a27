/** Thirty near-identical adverts, as six throw-away accounts post them within one hour. */
const openers = [
  'Hello dear friends',
  'Great article!! Very informative',
  'I was so tired of paying too much',
  'My doctor could not believe it',
  'Nice post admin, keep it up',
  'FINALLY something that works',
]

const pitches = [
  'best quality pills WITHOUT prescription, 80% off this week only >>> https://cheap-pills.example/offer',
  'best quality pilIs with no prescription, 80 % off only this week: https://cheap-pills.example/offer?ref=',
  'b e s t quality pills no prescription 80% OFF today, see https://cheap-pills.example/today',
  'top quality tablets, no questions, save 80% this week at https://cheaper-pills.example/week',
  'I get mine here, no prescription, 80% cheaper, delivered in plain box https://cheap-pills.example/box',
]

const endings = ['', ' thank me later', ' ☆☆☆☆☆', ' (only 14 left)', ' write me for code', ' it really change my life']

/** The body of the advert with that number, from 0 to 29. */
export const advert = (number: number) => {
  const pitch = pitches[number % pitches.length] ?? ''
  const referral = pitch.endsWith('=') ? `${pitch}${700 + number}` : pitch
  return `${openers[Math.floor(number / pitches.length) % openers.length]}. ${referral}${endings[number % endings.length]}`
}

export const adverts: readonly string[] = Array.from({ length: 30 }, (_, number) => advert(number))
