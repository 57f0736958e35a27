import type { SampleArticle } from './article.ts'

export const herringAndAHandshake: SampleArticle = {
  slug: 'herring-and-a-handshake',
  headline: 'Herring treaty ends a quarrel older than both governments',
  section: 'World',
  standfirst:
    'Velland and Tarvia will share the banks off Hessel by a formula that follows the fish. Fishermen on both sides feel robbed.',
  byline: 'Lena Hartwig',
  daysAgo: 20,
  hour: 16,
  promotionAfter: 3,
  body: `
After 31 years, four broken agreements and one rammed patrol boat, Velland and Tarvia have signed a treaty on the herring banks off Hessel. The ministers shook hands on the quay while, behind them, the crews of both countries' boats turned their backs, possibly for the first time in agreement.

The quarrel was about a line on a chart from a time when the herring stayed on one side of it. As the sea grew warmer, they moved. Tarvia's boats followed them across; Velland's coastguard followed the boats.

The new treaty has no line. Every spring scientists of both countries will look for the herring, and the catch will be shared according to where the fish spend the year: this year, 54 per cent for Velland and 46 for Tarvia.

"It is the first border I know of that swims," said Velland's foreign minister, Casper Ljungdahl.

## Less for everyone

The total was cut as well, from 90,000 tonnes to 71,000. Scientists had asked for 65,000. "I can explain to my crew why the Tarvians get some," said Oddvar Strømme, who has fished out of Hessel Harbour for forty years. "I cannot explain why we all get less and call it a success."

Tarvia's fishermen, for their part, have blocked the port of Velika for two days. Their association says that the herring were counted in the wrong month.

Both parliaments have to agree by the summer. The rammed patrol boat, raised from the harbour last year, is to be a museum. The two countries have not yet settled which of them it will belong to.
`.trim(),
}
