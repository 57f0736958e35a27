/*
 * The words and phrases below are made from the strong and the severe entries of the profanity list of Surge AI,
 * folded, and without the spellings that the matching sees through by itself. Its licence:
 *
 * MIT License
 *
 * Copyright (c) 2021 Surge AI
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal
 * in the Software without restriction, including without limitation the rights
 * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 * copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all
 * copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
 * SOFTWARE.
 */
import type { Term } from './matching/tree.ts'

const severe = `
arse-fuckers|arsefuck|arsefucker|ass eating boiolas|ass eating nob jokeys|assfck|assfcker|assfkcer|assfook|assfuck
assfucker|assfuckers|assfukka|assfukker|assfukkerz|assfvcker|beaner|beaners|bum-driller|butt-fucking-bandit
buttfucker|buttfuckers|butthole boy|c*ntface|camel jockey|carpetmuncher|cawksucker|chinavirus|chinese-virus
chingchong|chink|chinky|cock sucking boiolas|cock sucking nob jokeys|coon|coonie|coonies|coons|cooter shooting
cotton picker|cumdumpster|cumslut|cunt|cuntasaurus rex|cuntbag|cuntits|cuntless|cuntlick|cuntlickers|cuntness|cunts
cunty|cuntz|cuunt|darkass|darkie|darkshit|darktard|darky|dickfucker|dicksmoker|dog-fucker|dothead|dyke|fag|faget
fagging|faggo|faggot|faggoting|faggots|faggs|faggy|fagot|fags|fagshit|fcktard|flamers|fuccing|fuckbag|fuckboy
fuckheaded|fuckheads|fuckshithead|fucktard|fucktards|fuckwhore|fudgefucker|fudgepackershitter|fuggerz|fuku|fukwhore
futhamucka|g@yshit|gay ass|gay bitch|gaysian|gaytard|gook|higga|higger|higgers|jap|jewboy|jigaboos|jiggaboo
jiggaboos|jiggabu|jiggas|jigger|jiggerboo|jiggerboos|jiggs|jiggyboo|jigro|jizzfucker|jizzstain|kid diddler|kike
kikes|kneegrows|knobjokey|ku kluxer|kyke|m@derfaker|m@derfuck|m@derfuckers|mfers|mfukk|mfukker|mofcker|mofuck
mongrel|mothaf@cked|mothafcked|mothafcking|mothafucc|mothafucced|mothafuccer|mothafuccing|mothafuck|mothafucka
mothafuckas|mothafuckasses|mothafuckaz|mothafuckazzes|mothafucked|mothafuckeds|mothafucker|mothafuckers|mothafuckin
mothafucking|mothafuckings|mothafuckins|mothafucks|mothafuckz|mothafvcked|motherf@kka|motherfcked|motherfckin
motherfcking|motherfcks|motherfckshit|motherfecker|motherfk|motherfucca|motherfuccas|motherfuccers|motherfucked
motherfuckeds|motherfucker|motherfuckers|motherfuckin|motherfucking|motherfuckings|motherfuckingshit|motherfuckins
motherfuckka|motherfuckkas|motherfuckkers|motherfucks|motherfukka|motherfukker|motherfukkings|motherfvck
motherfvcked|motherfvcker|motherfvckers|motherfvcking|motherfxcking|mothfck|mtherfuker|mthrfcker|muddafukkas
mudderfukker|mufdivin|muthafecker|muthafeckers|muthafucka|muthafuckers|muthafuckings|muthafuckker|muthafuckkers
muthafukka|mutherfucker|mutherfuckers|n1g3r|n1g3rz|n1ggazes|negga|neggar|negroes|negroid|niccer|nicka|nickas|nicker
nickker|nig|niga|nigah|nigasses|nigers|nigga|niggah|niggahz|niggas|niggass|niggazzes|nigger|niggers|niggerz|niggir
niggress|nigguh|nigguhs|nigguhz|niglet|nignigs|nignog|nigra|nigre|nigs|niguh|nikkas|nikker|nuckas|p3nisfcukers
packingfudgefucker|paki|penisfcker|penisfuccer|penisfucker|penisfuckers|penisfvcker|penisfvckers|phaggot|phaggots
phagot|phags|pigfucker|pigfuckers|pigfucking|pigfukker|piggyfuck|porch monkey|pussylickers|queerasses|r3t@rded
raghead|ragheads|ragtard|retard|retardo|rice monkey|sausage jockey|scumfuck|scumfucker|shemale|shiesterfuckface
shitassfucker|shitassfuckface|shitfacefuck|shitfacefucker|shitfuckhead|shitfuckmotherfucker|shitfudgefucker
shitheadfucker|shitterfucker|shytfeisterfuck|slantard|slanteye|slanteyes|slanteyeshit|slantfreak|slanty
snatch licker|spic|spicfuck|spick|spics|spicshit|spig|spik|spix|spook|spooks|tar-baby|tard|towelhead|towelheads
towelshithead|tranny|we1back|wet back|wetback|wetbacks|wigger
`

const strong = `
0ral sex|3jakulating|@sshole|abeed|anal hole|anal hore|anal pirate|analingus|analplug|analplugs|anilingus|anus plug
ape shit|ape shite|arse gobbler|arse-bandit|arse-bandits|arse-hole|arse-shagger|arseshit|ashole|ass bandit
ass licking|ass muncher|ass-bandit|ass-hole|assface|assfk|assfker|assfkr|assfuccer|assfuckerz|assfukah|asshol3
assholes|assmunch|assmuncher|asswipe|azzhole|bangbros|bastards|bastinado|bater|bean queen|bender|bitchass|bitchasses
bitches|bitchfuck|bitchhole|bitchness|bitchtits|bitchy ass|bizzach|bj|blacky|blow a load|blow job|blumpkin boy
bonk juice|bum-bandits|butt pirate|butt-munchers|buttfuck|c0xux0r|carpet muncher|carpetmunchers|carpetmunching
cawk muncher|cawkmuncher|choad nectar|chocha|cholo|clitlickers|clusterfuck|clusterfucked|clusterfucker
clusterfucking|clusterfucks|cobb knobbler|cock droplets|cock head|cock jockey|cock knocker|cock licker|cock munch
cock rider|cock smoker|cock snot|cock suck|cock sucker|cock sucking|cock tease|cockboy|cockeater|cockface
cockgobbler|cockhead|cockheads|cockhed|cocklicker|cockmonger|cockmunch|cockmuncher|cocks|cockshit|cockskin
cocksmoker|cocksucc|cocksuccas|cocksuccer|cocksuccers|cocksuck|cocksuckas|cocksucked|cocksucker|cocksuckers
cocksucking|cocksucks|cocksuk|cocksuka|cocksukka|cocsuck|cokmuncher|coksucka|coolie|coot|cooterpuffing|creampie
crotch fiddler|cuksuker|cuksukka|cum goon|cumball|cumming|cumz|cunnilingus|cuntbollock|cuntelope|cuntlicker|cyberfck
cyberfcks|cyberfuccs|cyberfucks|cyberfucs|cyberfukk|cyberfukks|cyberfvcks|d0ggy style|d1cksukka|dafuq|dago|darkfuck
dick breath|dick face|dick head|dick licker|dick milker|dick nibbler|dick smoker|dick sucker|dick-gobbler|dickface
dickhead|dickheads|dickjockies|dicklicker|dickmuncher|dickskin|dickslapper|dicksucker|dickvag|dikhead|dipsh1t
dipshidiot|dipshite|dipshits|dipshitter|dipshitty|dirty sanchez|double dick|double dicking|dumbass son-of-a-bitch
dumbfucks|dumbshit|dump a load|erectoplasm|f'ed|f'er|f0ck|f0cked|f0ckers|f@ck|f@cker bunny|f@k|fackuhs|fart-fucker
fccuker|fck|fcka|fckahz|fcked|fckedup|fcker|fckin|fcking|fckk|fckked|fckking|fcks|fckyeah|fcuk|fcuked|fcuker|fcukers
fcuking|fcukker|fcuks|fcvking|feck|fecker|feg|fellatio aficionado|fellator|fick|fingerbanged|fk bunny|fkbny|fked
fker|fking|fkings|fkker|flamer|focker|fook|fooker|fookuh|fothermuckers|fuc|fucc|fucca|fuccers|fuccs|fuck|fucka
fuckahs|fuckass|fuckasses|fuckaz|fucked|fuckem|fucker|fuckers|fuckface|fuckfaces|fuckhead|fuckin|fucking|fuckk
fuckless|fuckmachine|fucknuckle|fucks|fuckshit|fuckshitface|fuckstar|fuckster|fuckstick|fuckup|fuckwad|fucs|fucx
fudgepacker|fudgepackers|fugged|fugger|fuggings|fuk|fukcs|fuker|fukheads|fukin|fuking|fukk|fukka|fukked|fukker
fukkers|fukking|fukkings|fukkuh|fuks|fukwit|fuq|fux|fux0r|fvck|fvcka|fvckbunny|fvcker|fvckers|fvckin|fvcking
fvckker bunny|fvckwhi|fxck|fxcked|fxcker|fxcking|gash-stabber|gay shit|gay wad|gaylord|gaylords|geebag|gin jockey
gobshite|god dammit|god damn it|god damnit|godamnit|goddamn|goddamned|goddamnit|gowl|groid|gyp|harry palms|heeb|hoar
hoe|hoe-asses|hoebag|hoes|homo|homos|injun|jackoff|jackoffz|jailba!t|jerkoff|jigaboo|jigga|jiggabooboo|jizz
jizz-jockey|jizzbags|jizzed|jizzes|jizzing|jizzsacks|jizzy|kiddy touch|kiss my ass|kitty puncher|kkk|klan|knickers
knob eater|knob gobbler|knob jockey|knob-face|knob3d|knobeds|knobender|knobendy|knobgobbler|knobhead|knobheads
knobjockies|knobjocky|knobjokeys|l@dyb0i|ladiboy|ladyb0i|ladyboy|ladyboys|lesbo|markasses|meat curtains|mfckers|mfer
mfing|mfk|mfs|milf|mindfuck|mofo|mofoes|mofos|mofoshit|mofuccers|mofucckers|mofucker|mofuckkas|mofuk|mofukkas
molester|mong|mongoloid|mother effer|mothercker|motherfacking|motherfecka|motherfuck|motherfvckeds|motherfxck
mudderfuk|mufdive|muffdiving|muffdivings|muffindivin|muffindiving|muhfucking|negro|niggahs|niggaz|nip|nob jockey
nob jokeys|nobhead|nobjockies|nobjocky|nobjokey|nobjokeys|nutsack|nutsacks|oven dodger|p3n1shead|pack my fudge
packerfudgehead|packing fudge|packing fudgehead|packingfudge|packingfudgefucking|packsomefudgefucker|pancake face
peckerhead|pedo|pedobear|pedobears|pedophl|pedos|pedoz|peter puffer|phuc|phucc|phuccer|phucchead|phuccing|phuck
phucked|phucker|phuckin|phucking|phuckings|phucks|phucup|phuk|phuked|phukeds|phukhead|phuking|phukings|phukk|phukked
phukkeds|phukker|phukking|phuks|phukshit|phuku|phukup|phuq|phuqs|phvckings|pillow biter|pillow-biter|pole licker
pole smoker|pole sucker|polesmoker|prick-gobbler|prick-head|pu$sy|pu55y|punani|pussie|pussless|pusslicker|pussy lick
pussy licker|pussy licking|pussys|pussywhipped|puta|queers|rat bastard|rat baztad|redskin|retardotron|rim job
s.o.b.s|salad tosser|sambo|scamfuck|scumfvck|sheister|shemales|shiddick|shiester|shiesterfuck|shiesterfuckhead
shiesterfucks|shit face|shit for brains|shit head|shit licker|shit stain|shit-arse|shit-bandit|shit-stuffers|shitass
shitasses|shitbag|shitbird|shitblimp|shitblimps|shitbrain|shitdick|shitdicks|shitdikk|shitdip|shiteblimps|shitedick
shitefuck|shitefulls|shitehead|shitface|shitfck|shitfk|shitfreak|shitfuck|shitfucker|shitfucks|shitfvck|shithead
shitheadfuckface|shitheads|shithole|shitsdick|shitsfuck|shittasticfuck|shittydick|shittydicks|shittyfuck
shittyfuckface|shittyful|shtfuk|shylock|sk@nks|skank|skankz|slag|slit|slut|sluts|slutty|soab|son o bitch
sonz of bitchez|soppy bollucks|stfu|suck my cock|suck my d|suck my dick|suck off|sumbitch|tacohead|throat yogurt
throater|tossing salad|tramp|transvestite|trashbitch|trashybitches|turdcutter|turdhead|twat|twatface|twats|twatt
twattish|twatzilla|w4nk3r|wang wrangler|wankbastard|wankies|whoar|whoars|whore|whores|willy-whacker|window licker
wop|wophead|zipperhead
`

const listed = (text: string, severity: number): Term[] =>
  text
    .trim()
    .split(/[|\n]/)
    .map((term) => ({ term, action: 'hold', severity }))

/** The English list a site starts with. Each term makes a comment wait; an admin can soften or switch off any of them. */
export const firstTerms: readonly Term[] = [...listed(severe, 3), ...listed(strong, 2)]
