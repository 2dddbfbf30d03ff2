/**
 * What people call sounds, and what moves them there: a line each, `id: phrases = moves`. Moves are of the
 * quantities in `mapper/quantities.ts`: `+` and `-` a step at usual strength, `*` a factor, `=` a value;
 * `a|b` the first that the sound has; a move with `?` is left out where the sound has no such parameter. `eq1500` is
 * what lies around 1500 Hz, `below400` all that lies below 400 Hz.
 */
export const soundAdjectives = `
  harder: balls, guts, grunt, muscle, strong, stronger, tougher, tough, powerful, forceful, hard, hit harder, hits harder, harder hitting, heavy, heavier hitting, more attitude, kick ass, smashing, toughen, toughen up, harden, harden up, knock harder, slams harder, bang harder, bangs harder = drive+6dB, bark+2dB?, click+0.1?
  softer: lighter, light, soft, gentle, mellow, less hard, less aggressive, calm sounding, soften, soften up, take the edge off, lighten = drive-6dB|high-3dB, bark-2dB?, click-0.1?, level-1dB
  distorted: distorted, overdriven, distortion = drive+8dB
  dirtier: rough, raunchy, scuzzy, mucky, dirty, filthy, grimy, dirt, roughen, roughen up, muck up, sludgy, scummy, nasty dirty = drive+4dB, bias+0.08?, crush-2?
  cleaner: clean, pure, tidy, clean it up, cleaned up, clean up = drive-6dB|mud-3dB, bias*0.5?, crush+4?
  grittier: gritty, crunchy, grit, crunch = drive+4dB, eq1500+2dB
  smoother: smooth, silky, smoothen, creamy, velvety, buttery = drive-4dB|eq3000-3dB, eq3000-2dB?
  fuzzier: fuzzy, fuzz = drive+8dB, cutoff*0.8?
  saturated: saturated, saturation, tubey = drive+4dB, bias+0.06?
  crushed: crushed, bitcrushed, lofi, lo fi, 8bit, 8 bit, crunched, mangle, mangled = crush-6
  blown-out: blown out, blown, destroyed, wrecked, obliterated, wreck, annihilate, annihilated = drive+14dB, bark+4dB?
  square: square, squared = drive+20dB
  folded: folded, foldy = fold+0.4
  darker: darker and darker, damp, dark, gloomy, murky, darken, darken it, dim, dimmer, murkier = cutoff*0.6|high-6dB, presence-2dB?
  brighter: brighter and brighter, sharp, sharper sounding, piercing bright, glistening, shimmering, shimmery, bright, top, treble, shine, shiny, brighten, brighten up, sparkle, sharpen, sharpen up = cutoff*1.6|high+5dB, presence+1.5dB?
  warmer: warm, warmth, warm up = low+2dB, high-2.5dB
  colder: cold, icy, sterile, chillier, frosty, frozen = low-2.5dB, high+2.5dB
  thinner: thin, less body, skinny = below400-5dB
  fatter: fat, phat, thick, beefy, body, bigger body, meaty, weight, weighty, chunky, thicken, fatten, bulk, beefier, hefty, chubby = body+3dB|low+3dB, detune+4?, sub+2dB?
  crisper: crisp, airy, sparkly, sizzly = high+4dB, cutoff*1.3?
  bassier: bassy = low+3dB
  subbier: subby = sub+3dB|eq60+3dB
  middier: middy = eq1000+3dB
  fuller: full, rich, flesh out, enrich = low+2dB, eq2500+1dB
  boomier: boomy, boom, rumbly, woofy, rumbling = decay*1.35, sub+3dB|low+3dB
  muddier: muddy, mud = mud+3dB
  boxier: boxy = eq500+3dB
  honkier: honky, nasal = eq1000+4dB
  hollower: hollow, scooped, hollow square, hollow square wave = eq500-5dB
  harsher: harsh, ear bleeding, hurts my ears, painful, shrill = eq3500+4dB
  fizzier: sibilant, hissy, fizzy = high+4dB
  tinnier: tinny = eq4000+3dB, low-4dB
  duller: muffled, dull, underwater, blanket, dampen = cutoff*0.45|high-6dB
  rounder: round = click-0.2?, cutoff*0.8?, drive-2dB|eq3000-2dB
  punchier: punchy, punch, impact, knock, thump, thumpy, slam, smack, wallop, oomph = punch+4|transient+5dB, click+0.1?
  snappier: snappy, snap, sharp attack, sharper attack, crack, spiky = decay*0.8|transient+5dB, click+0.15?, attack*0.5?
  tighter: tight, tighten, tighten up, less loose = decay*0.75, gate*0.85?
  looser: loose, sloppy = gate*1.2|decay*1.25, decay*1.25?, spacing*1.3?
  clickier: clicky, click, tok, tick, beater = click+0.2|eq3500+3dB, eq3500+2dB
  longer: ring on, hang over, linger, lingering, long, tail, sustain, sustained, ring out, rings longer, decay, longer decay, drawn out, lengthen = gate*1.3|decay*1.35, decay*1.25?
  trailing: trailing, trail off, fade out slower, fades out slower, die out slower, die away slower, fade out longer, slower fade, longer release tail = release*1.6|decay*1.4
  shorter: fade out faster, die out faster, fade out quicker, die away faster, choked, clip it, abrupt, short, chopped, cut the tail, chop it, clipped short, shorten, less ring, choke, choke off, snip = gate*0.7|decay*0.7, decay*0.8?
  staccato: staccato, stab it = legato=0.35
  legato: legato, connect the notes, slide the notes together = legato=1, glide+0.04?
  gated: gated, gate it, chop it up, choppy = gated=1
  reversed: reversed, backwards, sucked in = reverse=1
  stuttered: stuttered, glitchy, retrig = stuttered=1
  wider: wide, stereo, spread out, stereo width, spread, fill the stereo field, stereo field, stereo image, widen, widen out, broaden = width+0.3
  narrower: narrow, less stereo = width-0.3
  mono: mono, collapse to mono, center it, centre it = width=0
  left: left, hard left = pan-0.5
  right: right, hard right = pan+0.5
  centre: centre, center, in the middle, centred = pan=0
  detuned: detuned, detune, wobbly pitch, drunk = detune+12
  gliding: glide, portamento, slidey, slide, gliding, slides = glide+0.06, touching=1?
  vibrato: vibrato, wobble pitch = vibrato+20
  diving: dive, pitch dive, laser, pitch drop = bend-12|sweep+12
  nastier: nasty, disgusting, grotty, rank, mean, vile, gnarly sounding, uglier, gross, hideous, foul, putrid = drive+5dB, eq1200+3dB
  angrier: angry, aggressive, aggression, aggro, brutal, savage, vicious, violent, furious, intense, ruthless, wilder, crazier, madder, feral, unhinged, manic, ferocious, rabid, hostile, insane sounding = drive+5dB, eq2500+2dB
  eviler: evil, satanic, demonic, sinister, wicked = drive+3dB, cutoff*0.7|high-4dB
  scarier: haunting, ghostly, unsettling, menacing, scary, creepy, horror, haunted, spooky, eerie = vibrato+15|high-3dB, reverb+6dB
  trippier: trippy, psychedelic, weird, spacey, alien = phaser+0.3
  industrial: industrial, mechanical noise, factory = bias+0.12?, ring+0.25
  screamier: screamy, screaming, shrieky, piercing, screechy, scream = fm+3|res+0.15|eq3200+4dB, drive+6dB
  squelchier: squelchy, squelch, acidic, 303ish, acidy, bubbly, gurgly, rubbery, slurpy, squishy = res+0.12, envmod+0.2?
  wobblier: wobbly, wobble, wub = wobble+1.2|tremolo+0.4
  growlier: growly, growl, gnarly = fm+2|drive+5dB, drive+3dB?
  buzzier: buzzy, zaag, sawy, saw like, ripping, buzz = buzz+0.8|fold+0.3
  pluckier: plucky, pluck = decay*0.5?, attack=0.001?, legato=0.4
  stabbier: stabby, stab = decay*0.5|release*0.5, legato=0.3
  hooverier: hoovery, vacuum, hoover like = pwm+0.2|chorus+0.3
  metallic: metallic, clangy, bell like, tinkly, metal = metal+0.25|fm+2|ring+0.3
  glassy: glassy, crystal, icy bells = bright+0.2|high+4dB
  breathier: breathy, whispery = breath+0.2|high+3dB
  vowel: vowel, talking, talky = mouth+7|formant+0.5
  noisier: noisy, noise, hiss = noise+6dB
  resonant: resonant, resonance, q, whistley, resonate, whistling = res+0.15
  open: open, open up, open the filter, filter up, opened = cutoff*2
  closed: closed, close it, close the filter, filter down, close = cutoff*0.5
  radio: radio, telephone, phone, through a phone = radio=1
  moving: modulated, movement, animate, alive, animated = motion+0.4|chorus+0.3
  static: static, no movement, without movement, hold still, keep it still = still=1?, motion=0
  phasey: phasey, phased = phaser+0.4
  flanged: flanged, whooshy, jet = flanger+0.4
  chorused: chorused, lush = chorus+0.3
  shaky: shaky, choppy volume = tremolo+0.4
  squashed: squashed, squash, smashed, compressed, slammed, compress it = comp+4|smash=1
  glued: glue, gel, glued, cohesive, glue it together = glue+1
  dynamic: dynamic, headroom, breathing, uncompressed, dynamics = loudness-2
  hotter: hot = drive+3dB
  low-pitched: deep, deeper = sub+3dB|low+3dB
  snarlier: snarly, bite, biting, edge, edgy, teeth = eq2500+3dB
  huge: huge, massive, giant, enormous, monstrous, bigger, big, gigantic, larger than life = reverb+4dB, width+0.2?
  choir-like: choiry, choir y, choir like, like a choir, choral = formant+0.5, chorus+0.3?
  layered: layered, layer it, layer the, layer my, layer that, layer this = layer=1
  of-happy: of happy = mode=1?, cutoff*1.6|high+5dB
  of-sad: of sad = mode=0?, cutoff*0.6|high-6dB
  of-cheesy: of cheesy = mode=1?, octaves=1
  of-hypnotic: of hypnotic = drift=1
  epic: epic, cinematic, anthemic = reverb+5dB, width+0.2?
`;

/** Louder and quieter. */
export const levelAdjectives = `
  louder: louder and louder, loud, turn it up, crank, crank it, turn up, boost it, push it, loudness, more volume, volume up, level up, higher in the mix = level+3dB
  quieter: be quieter, hogging the mix, hogging the whole mix, hogs the mix, hogging everything, hogs everything, overpowering, overpowers, quiet, drowning, drowns, swamping, swamps, masking, masks, covering, drowning everything, drowning everything out, drowns everything, drowning out everything, drowning out, drowns out, covers everything, covering everything, buries everything, burying everything, eats everything, eating the mix, takes over, taking over, too prominent, too present, too dominant, dominates, overpowers, pokes out, poking out, pokes out too much, poking out too much, jumps out, jump out, jumps right out, jump right out, leaps out, leap out, jumping out, too up front, masks everything, sticks out too much, stick out too much, sticks out, stick out, sticking out, turn it down, turn down, bring it down, lower in the mix, less loud, soft in volume, volume down, level down, lower volume, quieten, overpowering, overwhelming, dominating = level-3dB
  buried: barely notice, hardly notice, barely noticed, hardly noticed, lost in there, proper lost, totally lost, completely lost, so lost, barely make out, hardly make out, buried, barely there, hardly there, barely audible, hardly audible, hardly hear, can hardly hear, hardly here, barely here, cant here, cannot here, cant feel, dont hear, too far back, nowhere to be heard, nearly gone, swallowed, swallowed by the mix, getting swallowed, gets swallowed, gets buried, getting buried, disappearing, vanishes, fades away, nobody can hear, no one can hear, impossible to hear, cant hear, cannot hear, lost in the mix, can barely hear, drowned, drowned out, cant really hear, barely hear, inaudible, not audible, gets lost, get lost, is lost, getting lost, dont cut through, doesnt cut through, not cutting through, cut through more, cut through better, cant make out, cannot make out, disappears, disappear, hard to hear, needs to stand out, stand out more = level+3dB
`;

/** Bands of the spectrum, as people ask for them. */
export const bandAdjectives = `
  rumbling: rumble, low rumble, sub rumble, subsonic, subsonics = eq50+4dB
  bass: low stuff, low bits, bass, low end, lows, bottom end, bottom, low frequencies = low+3dB
  sub: sub, subs, sub bass end = sub+3dB|eq60+3dB
  mids: mids, mid range, midrange, mid = eq1000+3dB
  low-mids: low mids, lower mids = eq350+3dB
  high-mids: high mids, upper mids, presence = eq2500+3dB
  highs: high stuff, high bits, top stuff, hi stuff, highs, high end, top end, air, high frequencies, tops, hi end, treble = high+4dB
  mud: mud, muddiness, muddy lows = mud+4dB
  boxiness: boxiness = eq500+3dB
  harshness: harshness = eq3500+4dB
  honk: honk = eq1000+4dB
  hiss: hiss, fizz = high+4dB
`;

/** Space around a sound: how much of a reverb or delay is heard. */
export const spaceAdjectives = `
  wetter: wet, space, spacious, ambience, verby, washy, spacier = reverb+4dB
  drier: dry, in the face dry = reverb-6dB
  roomier: roomy, room, garagey = room+6dB
  cavernous: cavernous, cave, warehouse, cathedral, church, hall like = reverb+8dB
  distant: distant, far away, further back, pushed back, farther, in the background, into the background, to the background, to the back, back in the mix = level-3dB, reverb+6dB
  upfront: upfront, up front, in your face, in my face, closer, forward, present, in front, to the front = level+2dB, reverb-5dB?
  echoey: echoey, dubby = delay+5dB
`;

/** Tempo. */
export const tempoAdjectives = `
  faster: faster and faster, quicker and quicker, fast, speed up, quick, up the tempo, speedier, pick up the pace, higher tempo, more speed, speed it up, accelerate, more bpm = bpm*1.06
  slower: slower and slower, slow, slow down, lower tempo, slow it down, slower tempo, decelerate, less bpm, chill the tempo = bpm*0.94
  double-time: double time, twice as fast, double the tempo, double speed, doubletime = bpm*2
  half-time: half time, halftime, half the tempo, half speed, half as fast = bpm*0.5
`;

/** How a rhythm is played. */
export const grooveAdjectives = `
  swing: swing, swing feel, shuffle feel, shuffled feel, triplet feel, swinging, swung, shuffled, swingy, shuffle, bouncier feel, swing it = swing+0.08
  straight: straight, straight feel, no swing, unswung = swing=0
  groovier: groovy, funky, groove = swing+0.06, humanise+0.004
  robotic: robotic, rigid, wooden, static timing, on grid, too perfect, machine tight, mechanical, machine like, quantized, quantised, stiff, machinelike, on the grid, like a machine = humanise=0
  human: human, humane, live feel, like a real player, less perfect, less tight, off the grid, less on the grid, less rigid, less stiff, drunken timing, looser feel, natural, organic, humanize, humanise, humanized, played by hand, less quantized, looser timing = humanise+0.008
  bouncy: bouncy, bounce, jumpy, bouncier = swing+0.04
  early: early, earlier, ahead of the beat, rushed, push it early, ahead = nudge-0.005
  late: late, behind, behind the kick, lagging, drag the, slightly behind the beat, behind the beat, laid back, dragging, lazy = nudge+0.005
`;

/** Rhythms that a pattern is given. */
export const rhythmAdjectives = `
  galloping: gallop, galloping, gallops = x..xx..xx..xx..x
  four: four on the floor, four to the floor, 4 on the floor, 4x4, stomping, stompy, stomp, four four, 4 to the floor = x...x...x...x...
  pounding: pounding, hammering, relentless, banging, bangin = x...x...x...x...
  broken: broken, breaky, syncopated, offgrid, off grid = x..x..x.x..x.xx.
  offbeat: only in between the kicks, only inbetween the kicks, only between the kicks, in between the kicks, inbetween the kicks, offbeat, off beat, offbeats, on the off, on the and, on the offs, between the kicks = ..x...x...x...x.
  rolling: rolling, driving, nonstop, non stop = xxxxxxxxxxxxxxxx
  triplet: in threes, in triplets, triplet, triplets, 12ths, twelfths = 12
  backbeat: backbeat, on 2 and 4, on two and four, 2 and 4, every second beat, every other beat, every 2nd beat = ....x.......x...
  on-two: on the 2, on 2, on beat 2, on beat two, on the second beat = ....x...........
  on-three: on the 3, on 3, on three, on the three, on beat 3, on beat three, on the third beat = ........x.......
  on-four: on the last beat of the bar, on the last beat of every bar, only on the last beat, on the 4, on 4, on four, on the four, on beat 4, on beat four, on the fourth beat = ............x...
  one-three: 1 and 3, on 1 and 3, on one and three, one and three = x.......x.......
  every-beat: on all four beats, all four beats, on all 4 beats, all 4 beats, on all four, on all 4, every single beat, every beat, on the beat, on every beat, each beat = x...x...x...x...
  eighths: every eighth, every eighth note, each eighth, on the eighths, on eighths, in eighths, eighths, 8ths, eighth notes, 8th notes, 1/8, every 8th = x.x.x.x.x.x.x.x.
  sixteenths: every sixteenth, each sixteenth, on the sixteenths, in sixteenths, sixteens, sixteenths, 16ths, sixteenth notes, 16th notes, 1/16, straight 16s, every 16th = xxxxxxxxxxxxxxxx
  thirtyseconds: thirtyseconds, 32nds, 32nd, 32nd notes, 1/32, every 32nd, thirty seconds = 32
  quarters: every quarter, every quarter note, each quarter, on the quarters, on quarters, quarter, every fourth, quarters, quarter notes, 4ths, 1/4 notes = x...x...x...x...
`;

/** More or fewer notes. */
export const densityAdjectives = `
  busier: busy, busyness, filled out, livelier, lively, eventful, more going on, more happening, happening, dense, more notes, crowded, more stuff, cluttered, full on, hectic, more hits, packed, more layers, add more stuff, more elements, overloaded, much going on = +
  sparser: sparse, let it breathe, thin, thinner, fewer things, less crowded, less happening, too many notes, wall to wall, overdone, strip it back, strip back, less busy, minimal, fewer notes, more space between, empty, less notes, less stuff, thinned out, thin out, simpler, simple, stripped, stripped back, bare, boring, fewer hits, less going on, breathing room, thin it out = -
  fills: fill, fills, fill it, roll into it, drum fill = fills
  varied: varied, variety, repetitive opposite, change it up, evolving = +
  repetitive: repetitive, loop it, monotonous, just loop, samey = -
`;

/** Pitch. */
export const pitchAdjectives = `
  higher: high, pitch it up, pitched up, pitch up, higher pitch = 2
  lower: low, pitch down, lower, pitched down, lower pitch, down a note, deep down = -2
  octave-up: up an octave, octave up, oct higher, octave higher, an octave up, one octave up, up one octave = 12
  octave-down: down an octave, octave down, octave lower, an octave down, one octave down, down one octave = -12
`;

/** Decades and ages. */
export const eraAdjectives = `
  oldschool: oldschool, old skool, old school, oldskool, 90s, classic, vintage, retro, tape rip, cassette, casette, bootleg, dubplate, mixtape, worn tape, old tape, early 90s, nineties, vhs
  modern: modern, up to date, 2020s, current, contemporary, nowadays, todays
  raw: raw, underground, unpolished, rawer
`;

/** Of a whole song. */
export const energyAdjectives = `
  hype: hype, energy, go off, lift it, energetic, hyped, bigger energy, epic climax, banger = drive+2dB, high+2dB
  calmer: calmer, calm it down, chill, less intense, relax, calm, chilled = drive-3dB|high-3dB, high-2dB?
  tension: tense, tenser, tension, build tension, suspense
  break-down: break it down, break this down, break the song down
  dj-friendly: dj friendly, mixable, easy to mix, dj safe
`;
