import { phrasesOf } from './entries.ts';

/**
 * Dutch and German words by the English that is meant; `-` is nothing. Words that are English too are not
 * among them, or mean the same.
 */
export const otherLanguages = phrasesOf(`
  bpm: beats per minute, beats a minute
  lufs: db lufs, lufs integrated
  fifth: kwint, quinte, quint
  fourth: kwart, quarte
  minor third: kleine terts, kleine terz
  major third: grote terts, grosse terz
  a third: terts, terz
  semitone: halbton, halbtone, halve toon
  a tone: hele toon, ganzton
  change: umstellen, umschalten, wechseln, tauschen, austauschen, ersetzen, vervangen, veranderen, andern
  remove: rausnehmen, wegnehmen, entfernen, weghalen, eruit halen, verwijderen, loschen
  mute: ausschalten, uitzetten, stumm schalten
  unmute: einschalten, aanzetten, anschalten
  add: einbauen, reinpacken, reinhauen, dazupacken, toevoegen, erbij zetten
  longer: verlangern, verlengen
  shorter: kurzen, verkorten
  move: verschieben, verplaatsen
  copy: kopieren, kopieer, dupliceer
  double: verdoppeln, verdubbel, verdoppel
  halve: halbieren, halveer, halbiere
  louder: lauter machen, lauter drehen
  quieter: leiser machen, leiser drehen, zachter zetten, zachter zet, minder hard
  bell: bel
  duck: ducken
  buzz: brummen
  a: een, ein, eine, einen, einem, einer, nen, nem, ne
  before the: b4 the
  stems: losse sporen, aparte sporen, einzelspuren, einzelne spuren
  get: krijgen, kriegen
  on the: auf die, auf der, auf dem
  volume: vol
  feedback: fdbk, fb
  attack: atk
  frequency: freq
  through: thru
  really: rly
  a bit: abit
  the: hte, teh, tha, da
  quieter: quiter, queiter, quietr
  background: backround, backgroud, bakground, backgrund
  a lot: een flink stuk, een goed stuk, een heel stuk, ein gutes stuck, ein ganzes stuck, ein grosses stuck
  rather: nogal, ziemlich
  dull: dof, dumpf
  barely audible: nauwelijks, amper, kaum
  -: man hort, je hoort, ich hore, ik hoor
  overdo: overdrijven, overdrijf, ubertreiben, ubertreib
  -: vind ik, finde ich, find ich
  everything: everythin, evrything, everythng, evrythin
  are: r
  until: til
  and: n
  level: lvl
  and: nad
  -: tbh, imo, imho, ngl, rn, atm, fr, asap, fam, bruv, lowkey, innit, tho, m8, bij, toe, het, den, dem, des, der, maar eens, eens, ff, effe, even nog, graag, bitte, alsjeblieft, aub, mal, doch, er, wel, gewoon, dit keer, es, echt, qua, wat bedoel ik, nog wat, wat meer van
  the: das, die, de
  add: voeg toe, toevoegen, voeg, hinzufugen, fuge hinzu, fug hinzu, fuge, fug, hinzu, doe er, zet er, pak er, leg
  make: maak, maken, mach, mache, machen, erstelle, doe, baue, bau
  put: zet, stop er, setz, setze, stell, stelle, pack, doe er
  throw: hau, knall, gooi, smijt, schmeiss, schmeiss mal, wirf
  take: haal, neem, nimm, hol
  turn: draai, dreh, drehe, zet
  want: ik wil, wil, will, ich will, ich mochte, ich hatte gerne, ik zou graag, mag ik, wir brauchen, ik heb nodig, brauche, ich brauche
  give me: geef me, geef mij, geef, gib mir, gib
  remove: verwijder, haal weg, weghalen, entfern, entferne, losch, losche, weg ermee, weg damit, weg met, schmeiss raus, schmeiß raus, nimm weg, nimm raus, gooi weg, haal eruit, gooi eruit, raus damit, sloop
  out: eruit, raus, heraus, weg
  off: uit, aus
  in: erin, rein, erbij, dazu
  on: op, auf, aan, an die, an den, erop, drauf
  mute: demp, dempen, stummschalten, stumm, mute mal
  unmute: terughalen, weer aan, wieder an, wieder rein, zuruckholen
  back: terug, zuruck
  harder: harder, harter, haerter, harte
  soft: zacht, zachtere, zachte, weich, weicher, sanfter
  longer: langer, laenger
  shorter: korter, korte, kort, kurzer, kuerzer, kurz
  louder: harder zetten, harder zet, luider, lauter, luid
  quieter: stiller, leiser, stil, zachter
  softer: zachter qua distortion, zachter qua sound, zachter van klank
  faster: sneller, snel, schneller, schnell, tempo omhoog
  slower: langzamer, langzaam, trager, langsamer, langsam, trage
  darker: donkerder, donker, donkere, duister, duisterder, dunkler, dunkel, dustere, duster, duistere
  brighter: helderder, helder, feller, heller
  dirtier: vuil, vuile, vuiler, rauwer, vies, viezer, smerig, smeriger, schmutziger, dreckiger, dreckig
  cleaner: schoner, sauberer, sauber
  fatter: vetter, dikker, dik, fetter, dicker, fett
  wider: breder, breed, breiter, breit
  drier: droger, trockener
  wetter: natter, nasser
  higher: hoger, hoog, hoher
  lower: lager, laag, tiefer, niedriger
  happy: vrolijk, vrolijke, vrolijker, frohlich, frohliche, blij, blije
  sad: verdrietig, verdrietige, triest, trieste, traurig, traurige
  evil: kwaadaardig, bose, gemeen, gemene
  tighter: strakker, strak, straffer
  warmer: warmere
  weak: zwak, schwach, slap
  empty: leeg, leer
  busy: druk, drukker, voll
  more: mehr davon, meer, mehr, nog meer, noch mehr
  less: minder, weniger, les, lesser
  too: te, zu
  a bit: beetje, een beetje, iets, iets meer, ein bisschen, bisschen, etwas, wat, tikje, een tikje, n beetje, n tikje
  much: veel, viel, deutlich, flink
  very: heel, erg, sehr, super hard
  not: niet, nicht, geen, kein, keine, keinen
  and: en, und, n, nd, adn
  but: maar, aber
  line: lijn, linie
  another: nog een, noch ein, noch eine, noch einen, noch nen, noch ne, nochn, nog n
  epic: epische, episch, epischer
  then: dan, dann, daarna, danach
  also: ook, auch
  out: outta
  with: met, mit, w
  without: zonder, ohne
  for: voor, fur, fuer
  before: vor, voor de
  after: na, nach
  in the: im, in de
  to: naar, nach dem, op de
  of: van, vom, von
  everything: alles
  again: opnieuw, nochmal, noch einmal, nog een keer, weer, wieder
  same: hetzelfde, zelfde, dasselbe, gleiche
  another: andere, ander, anderes, anderen
  new: nieuw, nieuwe, neue, neuen, neues, neu
  song: nummer, liedje, lied, plaat
  melody: melodie, melodietje, wijsje
  chords: akkoorden, akkoord, akkorde, akkord
  minor: mineur, moll
  major: majeur, dur
  key: toonsoort, tonart, tonsoort
  bar: maat, maten, takt, takte, takten
  bass: bas, basslinie, baslijn
  voice: stem, stimme
  hat: hihats, hi hats, hi hat
  snare: snaar, trommel
  too much: to much
  too many: to many
  completely: helemaal, volledig, komplett
  duck: wegduiken, wegduikt, duikt weg, duiken, wegducken
  clap: geklap, geklatsche, klap, klappen, klatsch
  choir: koor, chor
  strings: strijkers, streicher
  organ: orgel
  guitar: gitaar, gitarre
  at the: bij de, beim
  piano: klavier
  bell: klok, glocke, glocken
  chorus: refrein
  noise: ruis, rauschen
  reverb: galm, hall effekt
  distortion: vervorming, verzerrung, zerre
  undo: ongedaan, maar terug, dat terug, mach das weg, mach das ruckgangig, nimm das zuruck, wieder zuruck, ga een stap terug, een stap terug, stap terug, einen schritt zuruck, schritt zuruck, ongedaan maken, maak ongedaan, ruckgangig, ruckgangig machen, mach ruckgangig, draai terug, nee terug, toch niet, zet terug, ga terug
  save: opslaan, sla op, bewaar, speicher, speichere, speichern, sichern
  open: openen, offne
  play: speel, spiel, spiele, afspelen, abspielen, laat horen, speel af
  stop: stoppen, halt
  export: exporteer, exportieren, exportiere
  what: wtf, welche, welk, welke, welcher, welches, was ist
  why: waarom, warum, wieso
  how: hoe, wie
  is: ist
  are: zijn, sind
  this: dit, dies, diese, dieser, dieses, deze
  it: hij, hem, ihn
  that: dat
  sounds: klinkt, klingt
  kick: bassdrum kick, kickdrum
  need: moet, mag, muss, mussen, moeten, soll, sollte
  can: kan, kann, kunnen, konnen
  scream: schreeuwen, schreeuwt, schreien
  would be nice: war geil, ware geil, war schon, ware schon, zou vet zijn, zou mooi zijn, war cool, ware cool
  drop: de drop
  one: eentje
  last: laatste, letzte, letzten
  first: eerste, erste, ersten
  second: tweede, zweite, zweiten
  two: twee, zwei
  three: drie, drei
  four: vier
  eight: acht
  sixteen: zestien, sechzehn
  half: halve, halbe, helft
  third: derde, dritte, dritten
  fourth: vierde, vierte, vierten
  every: elke, iedere, jeder, jede, jeden, jedes
  beat: tel
  leave: laat, lass
  octave: octaaf, oktave
  highs: hoge tonen, hohen
  lows: lage tonen, tiefen
  mids: middentonen, mitten
  click: klik, klick
  when: wanneer, sobald, zodra, wenn
  as: als
  tracks: sporen, spuren
  are there: zijn er allemaal, zijn er, gibt es, gibts
  give me: krijg ik, kriege ich, krieg ich
  i: ich, ik
  have: haben, hebben
  help: hilfe
  thanks: dankje, dank je, dankjewel
  nice: lekker, mooi, geil, top, gaaf, vet hoor
  write: schrijf, schreib, schreibe, bedenk, verzin
  swing: swingen
  change: verander, andere mal, andern, wissel, wechsel, tausche, vervang, ersetze
  between: tussen, zwischen
  solo: alleen, nur, allein
  tempo: geschwindigkeit, snelheid
  analyze: analyseer, analysiere, meet
  show: toon, laat zien, zeig, zeige
  no: nee, nein
  yes: ja
  repeat: herhaal, wiederhole
  layer: laag
  section: deel, stuk, teil
  extra: noch, xtra
  gets lost: kommt nicht durch, kommt nicht raus, komt er niet doorheen, komt niet door
  loud: hard genoeg, laut
  quiet: leise
  volume: lautstarke, volumen
`);

/** English words that are no typing mistakes of anything in the lexicon. */
export const plainWords = new Set(
  `notice notices noticed noticing trouble bother hassle fuss grand splashy lush ace mint daft snooze bloke hogging whatve shave ease wise likewise clockwise data state stage span code clock path base instrument written text test port agent event given taken taking share value stack equal fold command stay chat eight apart cleanup again cent sine fall fell brass held curve sign sixteen whether split lane whole fully call brought driven loss bend least complete completely large forth fourth tank tremble real slice grain sung favour shares grind droop settle record recording steep knob began begun tempi return letter win wins generator quote quite strong music musical drawn draw torn breath drifting wail wall shriek clearly damp quickly slowly suspended suspense stroke wash wood recorded dust lighter head heard compare boot startup start shown show hash streams class override latter law laws classical react dying slices peace stripe extreme dual deal automatic witness derive absolute lack expert extract chirp stock bank blank byte mask clamp warn forum form float info removal evil log logs broke silently wire fork beta chunk commander alternate threads pending gave freeing bind band contract product produce arrange storage serve today factory page plan number note notes browser packet link line mean command anywhere sample example difference whose intent format seen seek become becomes unpacked against modulate built class five stream worn carrier tenth charge change chance root bark alike grow grows bent hang however string overlap unheard restart marker general better case offbeat stronger strange free spin distance gong tube strike finger fingers sheet leap pink disc chatter tighter store score compile triple defined parser resolve detail details trap trigger cold watch match catch switch stitch hear hears listen listening sat sit sits sitting stand stands standing run runs running went gone happen happens follow follows bring brings brought carry push pushed pull pulled drag drop dropped touch touches cover covers leave leaves reach reaches meet meets wait waits finish finished begin begins enter enters answer answers question questions idea ideas reason reasons problem problems matter matters care hand hands heart voice voices air ground floor ceiling roof wall walls door room rooms window street road field fire ice wind rain snow storm thunder lightning sun moon star stars sky earth stone sand river sea ocean mountain forest animal bird horse wolf bear lion snake dragon ghost monster robot machine machines engine engines motor train plane rocket factory factories prison church castle temple party crowd king queen soldier war battle fight fighting blood bone bones skin flesh grave death dead alive angel devil god demon heaven hell energy power strength speed weight size shape colour edge edges corner side sides surface middle centre front rear top bottom left right early late soon often rarely maybe perhaps almost nearly hardly barely simply exactly especially mostly mainly finally suddenly instantly immediately gradually smoothly roughly strongly softly gently quietly loudly perfectly terrible horrible wonderful beautiful gorgeous ugly pretty serious funny crazy insane wild mad angry sad happy proud lonely bored excited nervous calm relaxed special normal usual strange typical average certain clear obvious simple complex difficult easy heavy empty ready busy lazy dirty possible chest guts face crowd people stats field image exactly polite a about above actually after again ago ain all almost also always am an and another any anything are around as at away back bad be because been before behind being best better between both bro but by came can cant come comes could day did do does doing done dont down each else end enough ever every everyone feel feels few find fine first for from fun get gets getting give go goes going gone good got great guy had has have having he hear her here hey hi him his home house how i id if ill im in into is isnt it its ive just keep kinda know known last later left let lets life like liked little live load lol look looks love made make makes man many maybe me mean means might mine more most move much must my name need needs never next nice no nobody none nope nor not nothing now of off oh ok okay old on once one only onto or other our out over own part people place play please point pretty put quite real really right round said same say see seems set she should side since slow small so some someone something soon sort sound sounds start still stop such sure take takes tell than thank that thats the their them then there these they thing things think this those though thought through till time times to together told tomorrow tonight too took top totally track true try trying turn two type u um under until up ur us use used using very vs wait want wants was way we week well went were what when where which while who whole why will wish with without wonder work works world would wow yeah year years yep yes yesterday yet you your youre bars bar beat beats sec secs second seconds min minute minutes hour ms khz hz db semi semis semitone semitones tone tones cents step steps percent dinner food cat dog weather money story word words cheese pizza hello thing stuff pls plz smth bit rules ignore instructions previous system prompt file files password secret joke old older young night party friend mate dude guys folks car phone computer city country water eat drink sleep tired safe ready overall whole where near far down lunch came good bright noon cake coffee tea shoe tree house mouse baby love life hope help wish miss kiss walk talk read ride book read movie film game color red blue green black white truck lorry brick bricks hammer hammers nail nails tooth wheel wheels knife blade sword bullet missile shotgun cannonball sledgehammer bulldozer digger crane tractor taxi bike boat ship ferry harbour tunnel tower barn farm garden kitchen bathroom toilet basement attic cellar garage shed office college hospital museum library cinema theatre stadium arena club clubs shop shops market mall hotel airport station park beach lake island desert swamp cliff hill valley woods trees leaf flower grass bush smoke coal petrol steam cloud clouds sunshine shadow shadows lights lamp candle torch mirror glass bottle spoon oven fridge freezer bread butter milk eggs meat chicken pork fish rice pasta salad apple banana orange lemon grape berry cherry sugar salt pepper honey chocolate candy biscuit sandwich burger fries beer wine whisky vodka sober hungry thirsty sleepy healthy slim tall elephant sheep goat puppy kitten rabbit deer monkey tiger shark whale eagle crow spider worm insect butterfly dinosaur zombie vampire witch wizard pirate ninja clown babies child children kids girl woman women mother father brother sister uncle aunt cousin wife husband grandma grandpa neighbour boss worker doctor nurse teacher student police judge lawyer president prince princess captain sailor driver pilot chef waiter artist painter writer poet actor dancer drummer guitarist bassist producer producers engineer dancefloor fans audience everybody anybody somebody whoever whatever whichever wherever whenever therefore although unless despite except including regarding besides anyway anyways otherwise meanwhile moreover hence thus afternoon midnight weekend weekday monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december summer autumn winter birthday christmas easter holiday wedding funeral festival concert raves ravers parties dancing dream dreams dreaming nightmare memory memories feelings emotion emotions thoughts brain brains minds soul souls spirit eyes nose mouth lips tongue throat neck shoulder shoulders arms elbow thumb legs knee knees foot feet toes belly stomach spine ribs lung lungs muscles nerve beard sweat tears smile frown grab swim wake smell taste believe remember learn study argue agree disagree promise steal sell cost spend lend borrow receive fetch unlock destroy search hide imagine guess decide choose prefer fail succeed worsen appear occur exist belong contain consist seem remain arrive exit visit travel twist tear burn freeze melt boil bake stir pour unwrap untie paint sketch paste scroll press unpack unload deliver order reserve rent hire resign retire clever smart stupid foolish brave afraid scared frightened rude cruel honest fair unfair jealous curious confident worried stressed annoyed delighted disappointed surprised shocked amazed confused embarrassed ashamed guilty innocent famous popular poor expensive useful useless important necessary unnecessary careful careless rapid steady sudden recent ancient rare common unusual identical single several various uncertain likely unlikely unable aware unaware familiar unfamiliar local foreign public private personal national international political legal illegal physical mental medical chemical artificial electric electronic magnetic plastic golden silver bronze copper steel rubber leather cotton silk wool paper concrete purple grey gray violet turquoise circle triangle angle inch metre mile kilo gram pound euro dollar penny price figure total dozen hundred thousand million billion ninth former inside among beside beyond toward upon everywhere somewhere backward forwards north south east west shots truth proper bits chunks lump slab slabs pile heap bunch bunches pair pairs group groups team squad crew gang member leader follower friends enemy rival partner guest host stranger belongs owns owner definitely certainly probably partly seldom sometimes usually already thrice`.split(
    /\s+/,
  ),
);
