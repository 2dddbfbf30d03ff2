/**
 * Tidal's and SuperDirt's controls: name, kind and what it sets. F sets numbers, N notes, I whole
 * numbers, S names.
 */
export const CONTROLS = `
accelerate F how much faster the sample gets while it plays
amp F loudness, added up in a straight line
attack F seconds until the note is at its loudest
bandf F centre of the band-pass filter in hertz
bandq F narrowness of the band-pass filter
bank S the bank that samples are taken from
begin F where in the sample to begin, 0 to 1
binshift F how far to shift the bins of the spectrum
ccn F number of a MIDI controller
ccv F value of a MIDI controller
channel I channel of the output
clhatdecay F decay of the closed hat
coarse F divides the sample rate by this
comb F spectral comb filter
control F number of a control
cps F tempo in cycles a second
crush F bits that are left of the sound; fewer are harsher
ctlNum F number of a MIDI controller
ctranspose F chromatic transposition
cut I group of notes that cut each other off
cutoff F cutoff of the low-pass filter in hertz
cutoffegint F how much the envelope moves the cutoff
decay F seconds from the loudest point to the held loudness
degree F degree of the scale
delay F how much goes to the delay
delayfeedback F how much of each echo is echoed again
delaytime F time between the echoes of the delay
detune F how far voices are apart in pitch
distort F distortion with a crunch
djf F one knob: low-pass below 0.5, high-pass above
dry F how much of the dry sound stays beside the reverb
dur F length of the note
end F where in the sample to end, 0 to 1
enhance F spectral enhancement
expression F MIDI expression
fadeInTime F seconds to fade in
fadeTime F seconds to fade out
frameRate F frames a second of MIDI time code
frames F frames of MIDI time code
freeze F freezes the spectrum
freq F frequency in hertz
from F lower end of a range
fshift F shifts all frequencies by so many hertz
fshiftnote F shift of frequencies as a share of the note
fshiftphase F phase of the frequency shift
gain F loudness, with a curve that suits the ear
gate F length of the gate
harmonic F number of a harmonic
hatgrain F grain of the hats
hbrick F spectral high-pass, 0 to 1
hcutoff F cutoff of the high-pass filter in hertz
hold F seconds to hold the loudest point
hours F hours of MIDI time code
hresonance F resonance of the high-pass filter
imag F imaginary part of a spectral ring
kcutoff F cutoff of the kick
krush F distortion with a shape of its own
lagogo F level of the low agogo
lbrick F spectral low-pass, 0 to 1
lclap F level of the clap
lclaves F level of the claves
lclhat F level of the closed hat
lcrash F level of the crash
legato F length of notes as a share of their time
leslie F rotating loudspeaker
lfo F depth of the low-frequency oscillator
lfocutoffint F how much the oscillator moves the cutoff
lfodelay F delay of the low-frequency oscillator
lfoint F strength of the low-frequency oscillator
lfopitchint F how much the oscillator moves the pitch
lfoshape F shape of the low-frequency oscillator
lfosync F whether the oscillator follows the tempo
lhitom F level of the high tom
lkick F level of the kick
llotom F level of the low tom
lock F delay times in cycles in place of seconds
loop F how often the sample is looped
lophat F level of the open hat
lrate F speed of the rotating loudspeaker
lsize F size of the rotating loudspeaker
lsnare F level of the snare
metatune F tuning of everything
midibend F MIDI pitch bend
midichan F MIDI channel
midicmd S MIDI message other than a note
miditouch F MIDI aftertouch
minutes F minutes of MIDI time code
modwheel F MIDI modulation wheel
mtranspose F modal transposition
n N number of a sample in its folder, or a note of an instrument
note N note in semitones from c5
nudge F moves the note by so many seconds
octave I octave, from 5
octaveR F ratio of an octave
octer F adds the octave above
octersub F adds the octave below
octersubsub F adds two octaves below
offset F offset of a list of numbers
ophatdecay F decay of the open hat
orbit I bus of effects that the sound goes through
overgain F gain after gain
overshape F shape after shape
pan F place from left, 0, to right, 1
panorient F where the first loudspeaker stands
panspan F how far around the loudspeakers go
pansplay F how far apart the channels are
panwidth F width of a voice among loudspeakers
partials F number of partials
phaserdepth F depth of the phaser
phaserrate F speed of the phaser
pitch1 F first pitch
pitch2 F second pitch
pitch3 F third pitch
polyTouch F MIDI aftertouch of one key
portamento F seconds to slide from note to note
progNum F number of a MIDI program
rate F speed of a synth
real F real part of a spectral ring
release F seconds to silence after the note
resonance F resonance of the low-pass filter
ring F ring modulation
ringdf F slide of the ring modulation
ringf F frequency of the ring modulation in hertz
room F how much goes to the reverb
sagogo F sound of the agogo
sclap F sound of the clap
sclaves F sound of the claves
scram F scrambles the spectrum
scrash F sound of the crash
seconds F seconds of MIDI time code
semitone F interval in semitones
shape F soft distortion, 0 to below 1
size F size of the reverb's room, 0 to 1
slide F how far the pitch slides during the note
smear F smears the spectrum
songPtr F position of a MIDI song
speed F speed of the sample: 2 an octave up, below 0 backwards
squiz F raises the pitch in a rough way
stepsPerOctave F notes in an octave
stutterdepth F depth of the stutter
stuttertime F time of the stutter
sustain F seconds that the note lasts
sustainpedal F MIDI sustain pedal
timescale F stretches the sample without changing its pitch
timescalewin F window of the time stretch
to F upper end of a range
toArg S name of an argument
tomdecay F decay of the toms
tremolodepth F depth of the tremolo
tremolorate F speed of the tremolo in hertz
triode F valve distortion
tsdelay F time of the tape delay
uid F number of a MIDI device
unit S unit of speed: r for rate, c for cycles, s for seconds
val F a value
vcfegint F how much the envelope moves the filter
vcoegint F how much the envelope moves the oscillator
velocity F how hard the note is struck
voice F which voice of a synth
vowel S vowel that the sound speaks: a e i o u
waveloss F drops parts of the wave, in percent
xsdelay F time of a spectral delay
`;

/** Other names, and what they set. */
export const ALIASES = `
att attack bpf bandf bpq bandq chdecay clhatdecay clip legato ctf cutoff ctfg cutoffegint
delayfb delayfeedback delayt delaytime det detune dfb delayfeedback dt delaytime fadeOutTime fadeTime
gat gate hg hatgrain hpf hcutoff hpq hresonance lag lagogo lbd lkick lch lclhat lcl lclaves
lcp lclap lcr lcrash lfoc lfocutoffint lfoi lfoint lfop lfopitchint lht lhitom llt llotom loh lophat
lpf cutoff lpq resonance lsn lsnare number n ohdecay ophatdecay phasdp phaserdepth phasr phaserrate
pit1 pitch1 pit2 pitch2 pit3 pitch3 por portamento rel release sag sagogo scl sclaves scp sclap
scr scrash sld slide std stutterdepth stt stuttertime sus sustain sz size tdecay tomdecay
tremdp tremolodepth tremr tremolorate up note vcf vcfegint vco vcoegint voi voice
`;

/** Controls that no bus form exists of. */
export const WITHOUT_BUS = 'bank clip fadeOutTime number sus up';

/** Controls that a bus cannot set, since they are read once, when the note begins. */
export const NOT_ON_A_BUS = `accelerate begin ccn ccv channel control ctlNum end fadeInTime fadeTime
frameRate frames gain hours legato loop midibend midichan midicmd miditouch minutes n note octave
offset overgain polyTouch progNum seconds songPtr speed sustain timescale timescalewin uid unit val`;

/** Names of drums and their MIDI notes. */
export const DRUMS = `hq 27 sl 28 ps 29 pl 30 st 31 sq 32 ml 33 mb 34 ab 35 bd 36 rm 37 sn 38 cp 39
es 40 lf 41 ch 42 lt 43 hh 44 ft 45 oh 46 mt 47 hm 48 cr 49 ht 50 ri 51 cy 52 be 53 ta 54 sc 55
cb 56 cs 57 vi 58 rc 59 hb 60 lb 61 mh 62 hc 63 lc 64 he 65 le 66 ag 67 la 68 ca 69 ma 70 sw 71
lw 72 sg 73 lg 74 cl 75 hi 76 li 77 mc 78 oc 79 tr 80 ot 81 sh 82 jb 83 bt 84 ct 85 ms 86 os 87`;
