/** Display name and the part of the address before the @, one reader a line. */
export const regularLines = `
Margaret Oyelaran | margaret.oyelaran
riverbank_ann | riverbank.ann
Dieter Pohl | dieter.pohl
Siobhán Kearney | siobhan.kearney
Yusuf Demirel | yusuf.demirel
The Tuesday Cyclist | tuesday.cyclist
Anneke de Wit | anneke.dewit
Łukasz Zieliński | lukasz.zielinski
Priya Raghunathan | priya.raghunathan
oldferryman | oldferryman
Chidi Nwosu | chidi.nwosu
Frau Holle | frau.holle
Bertrand Lacaze | bertrand.lacaze
Мария Петрова | maria.petrova
Tegan Pryce | tegan.pryce
Hiroshi Tanabe | hiroshi.tanabe
quietcarriage | quietcarriage
Elif Yıldız | elif.yildiz
Gunnar Åkesson | gunnar.akesson
Rosalind Pike | rosalind.pike
Mateo Villanueva | mateo.villanueva
Agnieszka Wrona | agnieszka.wrona
أحمد الخطيب | ahmad.khatib
Patience Mensah | patience.mensah
brick_and_ivy | brick.and.ivy
Joost Hendriks | joost.hendriks
Catriona MacInnes | catriona.macinnes
Farhad Rostami | farhad.rostami
Ελένη Παπαδάκη | eleni.papadaki
Wendell Croft | wendell.croft
Nurse on Nights | nurse.on.nights
Ivana Horvat | ivana.horvat
Sanjay Kulkarni | sanjay.kulkarni
Odile Marchand | odile.marchand
kettlebrook_dad | kettlebrook.dad
Magnus Thorsen | magnus.thorsen
Beatriz Figueiredo | beatriz.figueiredo
田中 さくら | sakura.tanaka
Gwendolyn Achebe | gwendolyn.achebe
Emil Novotný | emil.novotny
plainspoken_pat | plainspoken.pat
Leila Haddad | leila.haddad
Rasmus Kjær | rasmus.kjaer
Олексій Бондаренко | oleksii.bondarenko
Hannah Feldman | hannah.feldman
Dragan Ilić | dragan.ilic
Moira Gillespie | moira.gillespie
thirdfloorback | thirdfloorback
Kwame Asante | kwame.asante
Birgit Lindholm | birgit.lindholm
अनिता शर्मा | anita.sharma
Theo Vasilakis | theo.vasilakis
Marjorie Penhaligon | marjorie.penhaligon
Nguyễn Thu Hà | nguyen.thu.ha
Sébastien Roche | sebastien.roche
allotment_no_9 | allotment.no.nine
Tariq Mahmood | tariq.mahmood
Greta Sundqvist | greta.sundqvist
Ó Briain, C. | c.obriain
Renate Kowalke | renate.kowalke
Fernando Ibarra | fernando.ibarra
Zuzana Králová | zuzana.kralova
signalbox | signalbox
Amina Yusuf-Bello | amina.yusufbello
Clifford Strand | clifford.strand
Naoko Ishii | naoko.ishii
Dmitri V. | dmitri.v
Ylva Berggren | ylva.berggren
Harriet Mbeki-Jones | harriet.mbekijones
half_past_late | half.past.late
Paolo Santangelo | paolo.santangelo
Ingeborg Vik | ingeborg.vik
Seo-yeon Park | seoyeon.park
Graham Tolliver | graham.tolliver
Nadia Benali | nadia.benali
Kasia M. | kasia.m
Retired Teacher | retired.teacher
Björn Halldórsson | bjorn.halldorsson
Lucía Ferrer | lucia.ferrer
Γιώργος Νικολάου | giorgos.nikolaou
Deborah Winslow | deborah.winslow
Obinna Eze | obinna.eze
tidewatcher | tidewatcher
Marek Dvořáček | marek.dvoracek
Philippa Hurst | philippa.hurst
Samira Qureshi | samira.qureshi
Einar Lund | einar.lund
Joan of Lark Street | joan.larkstreet
Vikram Sethi | vikram.sethi
Tereza Blažková | tereza.blazkova
Cormac Delahunt | cormac.delahunt
Светлана Ким | svetlana.kim
Lotte Brouwer | lotte.brouwer
woolgatherer | woolgatherer
Abdoulaye Sarr | abdoulaye.sarr
Hedvig Aronson | hedvig.aronson
Rui Cardoso | rui.cardoso
Mrs Pemberton-Shaw | mrs.pembertonshaw
Katalin Szabó | katalin.szabo
noordwind | noordwind
Esther Goldwasser | esther.goldwasser
Jamal Whitfield | jamal.whitfield
Ute Steinbach | ute.steinbach
李文静 | li.wenjing
Alasdair Munro | alasdair.munro
Dolores Quintana | dolores.quintana
grumpy_but_fair | grumpy.but.fair
Mehmet Aydın | mehmet.aydin
Freya Nightingale | freya.nightingale
Stanisław Rój | stanislaw.roj
Camille Dufresne | camille.dufresne
pan_and_brush | pan.and.brush
Ngozi Adebayo | ngozi.adebayo
Willem Kuipers | willem.kuipers
Ursula Treadwell | ursula.treadwell
مريم العلي | maryam.ali
Henrik Dahl | henrik.dahl
Bronwen Rees | bronwen.rees
secondbassoon | secondbassoon
Tomasz Gil | tomasz.gil
Isolde Varga | isolde.varga
Ravi Perera | ravi.perera
Monique Baptiste | monique.baptiste
Oskar Lehtinen | oskar.lehtinen
Verity Sloane | verity.sloane
Carlos Echeverría | carlos.echeverria
lampposts_of_linde | lampposts.of.linde
Noor van Dijk | noor.vandijk
Sunita Baral | sunita.baral
Archie Pendle | archie.pendle
Jelena Marković | jelena.markovic
Desmond Achterberg | desmond.achterberg
Fatou Ndiaye | fatou.ndiaye
two_left_wellies | two.left.wellies
Kirsten Holmgaard | kirsten.holmgaard
Luca Ferrante | luca.ferrante
Halima Sesay | halima.sesay
Norbert Friess | norbert.friess
Saoirse Flood | saoirse.flood
Ewa Pietrzak | ewa.pietrzak
Benedict Okonjo | benedict.okonjo
mountainrescue_mo | mountainrescue.mo
Tamar Gelashvili | tamar.gelashvili
Simone Aubert | simone.aubert
Rolf Ziegler | rolf.ziegler
Adaeze Obi | adaeze.obi
Percival Grange | percival.grange
Milena Todorova | milena.todorova
Jan-Erik Solberg | janerik.solberg
cheese_counter | cheese.counter
Ayşe Kaplan | ayse.kaplan
Donal Fitzmaurice | donal.fitzmaurice
Ирина Соколова | irina.sokolova
Hugo Bellamy | hugo.bellamy
Thandiwe Mokoena | thandiwe.mokoena
Roswitha Engel | roswitha.engel
Pedro Almagro | pedro.almagro
Una Castleton | una.castleton
`
  .trim()
  .split('\n')

/** As above, for readers of the last few days. */
export const newcomerLines = `
Caspar Ellwood | caspar.ellwood
first_time_caller | first.time.caller
Ruxandra Ionescu | ruxandra.ionescu
Bashir Omar | bashir.omar
Tilda Rask | tilda.rask
Gianna Moretti | gianna.moretti
platform_four | platform.four
Olumide Bright | olumide.bright
Vesna Kranjc | vesna.kranjc
Duncan Farquhar | duncan.farquhar
Mireille Santos | mireille.santos
Андрій Шевчук | andrii.shevchuk
Posy Underhill | posy.underhill
Jorge Benítez | jorge.benitez
nightshift_nils | nightshift.nils
Hafsa Warsame | hafsa.warsame
Leopold Kranz | leopold.kranz
Min-jun Choi | minjun.choi
Edith Scattergood | edith.scattergood
Radek Svoboda | radek.svoboda
Κώστας Βλάχος | kostas.vlachos
Zainab Lawal | zainab.lawal
gullwing_gail | gullwing.gail
Florian Metz | florian.metz
Anjali Nair | anjali.nair
Silas Cartwright | silas.cartwright
Wiebke Jansen | wiebke.jansen
Paulina Reyes | paulina.reyes
`
  .trim()
  .split('\n')
