/** What in the parts of a message speaks for one wish or several. Written by `scripts/learn-intents.mjs`; read by `weights.ts`. */
export const severalWeights = `one several
alike	0-10
analyze then analyze	0Z1R
both anaphor, no section	0Z1R
both anaphor, no verb	0Q1a
both anaphor, part	0S1Y
both anaphor, section	0O1c
both anaphor, verb	0Y1S
both comparative, no anaphor	0e1M
both comparative, no comparative	0e1M
both comparative, no effect	0e1M
both comparative, no part	0e1M
both comparative, no section	0e1M
both comparative, no sound	0e1M
both comparative, verb	0d1N
both effect, anaphor	0N1d
both effect, effect	0e1M
both effect, no comparative	0S1Y
both effect, no effect	0L1f
both effect, no part	0S1Y
both effect, section	0S1Y
both effect, sound	0M1e
both effect, verb	0P1b
both no anaphor, comparative	0a1Q
both no anaphor, no part	0a1Q
both no anaphor, part	0O1c
both no anaphor, sound	0S1Y
both no anaphor, verb	0S1Y
both no comparative, comparative	0a1Q
both no comparative, no part	0Z1R
both no comparative, part	0O1c
both no comparative, sound	0S1Y
both no comparative, verb	0R1Z
both no effect, comparative	0a1Q
both no effect, effect	0P1b
both no effect, no part	0c1O
both no effect, part	0N1d
both no part, anaphor	0R1Z
both no part, comparative	0a1Q
both no part, effect	0j1H
both no part, no anaphor	0a1Q
both no part, no comparative	0Y1S
both no part, no part	0a1Q
both no part, no section	0Y1S
both no part, no sound	0Z1R
both no part, no verb	0c1O
both no part, section	0Y1S
both no section, comparative	0a1Q
both no section, no part	0a1Q
both no section, part	0P1b
both no section, section	0S1Y
both no section, verb	0S1Y
both no sound, anaphor	0Y1S
both no sound, comparative	0a1Q
both no sound, no anaphor	0S1Y
both no sound, no part	0Z1R
both no sound, part	0P1b
both no sound, section	0K1g
both no sound, sound	0O1c
both no sound, verb	0S1Y
both no verb, comparative	0a1Q
both no verb, effect	0P1b
both no verb, no verb	0O1c
both no verb, part	0S1Y
both no verb, sound	0Z1R
both no verb, verb	0d1N
both part, effect	0M1e
both part, no anaphor	0R1Z
both part, no comparative	0R1Z
both part, no part	0Z1R
both part, no sound	0S1Y
both part, no verb	0R1Z
both part, part	0M1e
both part, section	0O1c
both section, no anaphor	0R1Z
both section, no comparative	0R1Z
both section, no effect	0R1Z
both section, no part	0Y1S
both section, no section	0P1b
both section, no verb	0P1b
both section, part	0K1g
both section, sound	0P1b
both sound, anaphor	0N1d
both sound, no anaphor	0Z1R
both sound, no part	0a1Q
both sound, no section	0R1Z
both sound, part	0P1b
both sound, section	0f1L
both sound, sound	0Z1R
both verb, anaphor	0S1Y
both verb, effect	0f1L
both verb, no effect	0R1Z
both verb, no part	0c1O
both verb, no sound	0Y1S
both verb, no verb	0h1J
both verb, part	0L1f
both verb, sound	0G1k
both verb, verb	0J1h
chords.write then project	0N1d
count 2	0Z1R
count 3	0D1n
create.element then param.set	0O1c
create.element then rhythm.edit	0c1O
create.element then structure.edit	0O1c
create.element then tempo	0R1Z
drop.manipulate then structure.section	0c1O
explain then fx.add	0c1O
export then project	0M1e
feedback.praise_reject then density	0a1Q
feedback.praise_reject then feedback.praise_reject	0k1G
first asks	0d1N
first begins 178	0R1Z
first begins 200	0O1c
first begins 4	0R1Z
first begins 5	0N1d
first begins a	0N1d
first begins acid	0J1h
first begins add	0O1c
first begins anthem	0S1Y
first begins arp	0S1Y
first begins bell	0S1Y
first begins can	0h1J
first begins chords	0e1M
first begins chorus	0S1Y
first begins crank	0P1b
first begins cry	0N1d
first begins cut	0N1d
first begins darken	0O1c
first begins darker	0H1j
first begins dead	0c1O
first begins delay	0N1d
first begins difference	0c1O
first begins down	0d1N
first begins drone	0f1L
first begins drop	0d1N
first begins e	0Q1a
first begins export	0M1e
first begins f	0Q1a
first begins faster	0J1h
first begins give	0b1P
first begins go	0Q1a
first begins harder	0H1j
first begins hat	0b1P
first begins hats	0h1J
first begins high	0g1K
first begins hoover	0p1B
first begins i	0j1H
first begins intro	0Q1a
first begins is	0d1N
first begins its	0c1O
first begins lead	0D1n
first begins leave	0Z1R
first begins let	0c1O
first begins lets	0Z1R
first begins longer	0P1b
first begins loosen	0a1Q
first begins lose	0S1Y
first begins louder	0a1Q
first begins love	0j1H
first begins make	0Z1R
first begins master	0O1c
first begins measure	0Z1R
first begins meh	0a1Q
first begins mute	0M1e
first begins needs	0g1K
first begins new	0Q1a
first begins no	0O1c
first begins one	0a1Q
first begins open	0d1N
first begins pad	0e1M
first begins pan	0S1Y
first begins phaser	0S1Y
first begins remove	0Q1a
first begins rename	0c1O
first begins siren	0Q1a
first begins slam	0b1P
first begins snare	0I1i
first begins some	0R1Z
first begins swap	0K1g
first begins tempo	0Q1a
first begins the	0h1J
first begins throw	0R1Z
first begins toss	0Q1a
first begins transpose	0O1c
first begins undo	0N1d
first begins vocal	0b1P
first begins vocals	0g1K
first begins widen	0b1P
first begins write	0L1f
first comparative	0e1M
first degree	0Q1a
first effect	0S1Y
first first:178	0R1Z
first first:200	0O1c
first first:4	0R1Z
first first:5	0N1d
first first:a	0N1d
first first:acid	0J1h
first first:add	0O1c
first first:anthem	0S1Y
first first:arp	0S1Y
first first:bell	0S1Y
first first:can	0h1J
first first:chords	0e1M
first first:chorus	0S1Y
first first:crank	0P1b
first first:cry	0N1d
first first:cut	0N1d
first first:darken	0O1c
first first:darker	0H1j
first first:dead	0c1O
first first:delay	0N1d
first first:difference	0c1O
first first:down	0d1N
first first:drone	0f1L
first first:drop	0d1N
first first:e	0Q1a
first first:export	0M1e
first first:f	0Q1a
first first:faster	0J1h
first first:give	0b1P
first first:go	0Q1a
first first:harder	0H1j
first first:hat	0b1P
first first:hats	0h1J
first first:high	0g1K
first first:hoover	0p1B
first first:i	0j1H
first first:intro	0Q1a
first first:is	0d1N
first first:its	0c1O
first first:lead	0D1n
first first:leave	0Z1R
first first:let	0c1O
first first:lets	0Z1R
first first:longer	0P1b
first first:loosen	0a1Q
first first:lose	0S1Y
first first:louder	0a1Q
first first:love	0j1H
first first:make	0Z1R
first first:master	0O1c
first first:measure	0Z1R
first first:meh	0a1Q
first first:mute	0M1e
first first:needs	0g1K
first first:new	0Q1a
first first:no	0O1c
first first:one	0a1Q
first first:open	0d1N
first first:pad	0e1M
first first:pan	0S1Y
first first:phaser	0S1Y
first first:remove	0Q1a
first first:rename	0c1O
first first:siren	0Q1a
first first:slam	0b1P
first first:snare	0I1i
first first:some	0R1Z
first first:swap	0K1g
first first:tempo	0Q1a
first first:the	0h1J
first first:throw	0R1Z
first first:toss	0Q1a
first first:transpose	0O1c
first first:undo	0N1d
first first:vocal	0b1P
first first:vocals	0g1K
first first:widen	0b1P
first first:write	0L1f
first flaw	0d1N
first genre	0c1O
first is analyze	0Z1R
first is chords.write	0N1d
first is create.element	0P1b
first is drop.manipulate	0b1P
first is explain	0c1O
first is export	0M1e
first is feedback.praise_reject	0m1E
first is groove	0a1Q
first is melody.write	0Q1a
first is mix.eq	0b1P
first is mix.sidechain	0a1Q
first is mute_solo	0S1Y
first is nothing	0t17
first is param.set	0B1p
first is pitch	0L1f
first is project	0d1N
first is quality.complaint	0d1N
first is remove.element	0E1m
first is rhythm.edit	0d1N
first is structure.section	0O1c
first is tempo	0H1j
first is undo_redo	0N1d
first is variation	0a1Q
first level	0Q1a
first mood	0M1e
first no part	0Y1S
first number	0A1q
first part	0R1Z
first particle	0C1o
first section	0R1Z
first setting	0g1K
first short	0R1Z
first stance	0n1D
first stance:less	0S1Y
first stance:more	0f1L
first stance:new	0M1e
first stance:not	0Z1R
first stance:some	0R1Z
first stance:too	0s18
first target	0S1Y
first tiny	0E1m
first topic	0n1D
first verb:add	0R1Z
first verb:analyze	0Z1R
first verb:change	0I1i
first verb:cut	0N1d
first verb:export	0M1e
first verb:goto	0Q1a
first verb:hit	0c1O
first verb:humanize	0a1Q
first verb:keep	0Z1R
first verb:make	0Z1R
first verb:move	0b1P
first verb:mute	0S1Y
first verb:pan	0S1Y
first verb:play	0e1M
first verb:remove	0K1g
first verb:rename	0d1N
first verb:sidechain	0a1Q
first verb:transpose	0O1c
first verb:undo	0N1d
first verb:want	0r19
first verb:write	0L1f
first verdict	0m1E
fx.add then fx.add	0g1K
fx.add then level	0Q1a
fx.add then param.adjust	0M1e
fx.add then structure.edit	0S1Y
fx.adjust then fx.adjust	0Y1S
fx.adjust then level	0N1d
fx.adjust then param.set	0S1Y
fx.adjust then tempo	0Q1a
fx.adjust then variation	0f1L
groove then density	0N1d
groove then groove	0h1J
groove then pitch	0R1Z
later adjective	0R1Z
later band	0b1P
later begins -7	0Z1R
later begins 155	0O1c
later begins 180	0Q1a
later begins 185	0c1O
later begins 190	0M1e
later begins 195	0O1c
later begins 2	0g1K
later begins 4	0S1Y
later begins a	0A1q
later begins add	0c1O
later begins an	0Y1S
later begins around	0a1Q
later begins beef	0c1O
later begins bii	0e1M
later begins boring	0a1Q
later begins brighter	0O1c
later begins bring	0N1d
later begins calm	0c1O
later begins cut	0a1Q
later begins darker	0O1c
later begins deeper	0c1O
later begins delay	0Z1R
later begins die	0f1L
later begins dj	0d1N
later begins do	0c1O
later begins dont	0k1G
later begins drenched	0P1b
later begins export	0K1g
later begins faster	0J1h
later begins give	0Q1a
later begins go	0K1g
later begins harder	0Q1a
later begins hats	0Q1a
later begins i	0O1c
later begins in	0J1h
later begins intro	0R1Z
later begins its	0Z1R
later begins kick	0N1d
later begins like	0a1Q
later begins loosen	0b1P
later begins louder	0Y1S
later begins lufs	0Z1R
later begins make	0R1Z
later begins measure	0d1N
later begins mentasm	0S1Y
later begins more	0c1O
later begins new	0a1Q
later begins no	0R1Z
later begins only	0d1N
later begins pad	0S1Y
later begins pan	0P1b
later begins pitch	0R1Z
later begins play	0O1c
later begins pull	0e1M
later begins push	0Q1a
later begins put	0K1g
later begins quieter	0b1P
later begins remove	0M1e
later begins rougher	0a1Q
later begins save	0O1c
later begins set	0O1c
later begins sidechain	0a1Q
later begins slow	0Q1a
later begins slower	0h1J
later begins snare	0K1g
later begins some	0a1Q
later begins something	0c1O
later begins speed	0R1Z
later begins stretch	0R1Z
later begins strings	0S1Y
later begins take	0d1N
later begins tempo	0G1k
later begins the	0G1k
later begins there	0a1Q
later begins thin	0c1O
later begins to	0d1N
later begins tone	0a1Q
later begins transpose	0M1e
later begins true	0Z1R
later begins tune	0R1Z
later begins turn	0Q1a
later begins uptempo	0R1Z
later begins use	0N1d
later begins v	0e1M
later begins vox	0S1Y
later begins write	0S1Y
later degree	0A1q
later first:-7	0Z1R
later first:155	0O1c
later first:180	0Q1a
later first:185	0c1O
later first:190	0M1e
later first:195	0O1c
later first:2	0g1K
later first:4	0S1Y
later first:a	0A1q
later first:add	0c1O
later first:an	0Y1S
later first:around	0a1Q
later first:beef	0c1O
later first:bii	0e1M
later first:boring	0a1Q
later first:brighter	0O1c
later first:bring	0N1d
later first:calm	0c1O
later first:cut	0a1Q
later first:darker	0O1c
later first:deeper	0c1O
later first:delay	0Z1R
later first:die	0f1L
later first:dj	0d1N
later first:do	0c1O
later first:dont	0k1G
later first:drenched	0P1b
later first:export	0K1g
later first:faster	0J1h
later first:give	0Q1a
later first:go	0K1g
later first:harder	0Q1a
later first:hats	0Q1a
later first:i	0O1c
later first:in	0J1h
later first:intro	0R1Z
later first:its	0Z1R
later first:kick	0N1d
later first:like	0a1Q
later first:loosen	0b1P
later first:louder	0Y1S
later first:lufs	0Z1R
later first:make	0R1Z
later first:measure	0d1N
later first:mentasm	0S1Y
later first:more	0c1O
later first:new	0a1Q
later first:no	0R1Z
later first:only	0d1N
later first:pad	0S1Y
later first:pan	0P1b
later first:pitch	0R1Z
later first:play	0O1c
later first:pull	0e1M
later first:push	0Q1a
later first:put	0K1g
later first:quieter	0b1P
later first:remove	0M1e
later first:rougher	0a1Q
later first:save	0O1c
later first:set	0O1c
later first:sidechain	0a1Q
later first:slow	0Q1a
later first:slower	0h1J
later first:snare	0K1g
later first:some	0a1Q
later first:something	0c1O
later first:speed	0R1Z
later first:stretch	0R1Z
later first:strings	0S1Y
later first:take	0d1N
later first:tempo	0G1k
later first:the	0G1k
later first:there	0a1Q
later first:thin	0c1O
later first:to	0d1N
later first:tone	0a1Q
later first:transpose	0M1e
later first:true	0Z1R
later first:tune	0R1Z
later first:turn	0Q1a
later first:uptempo	0R1Z
later first:use	0N1d
later first:v	0e1M
later first:vox	0S1Y
later first:write	0S1Y
later flaw	0g1K
later is analyze	0f1L
later is chords.write	0c1O
later is create.element	0N1d
later is density	0g1K
later is drop.manipulate	0S1Y
later is export	0J1h
later is feedback.praise_reject	0g1K
later is fx.adjust	0O1c
later is groove	0h1J
later is level	0O1c
later is mastering	0o1C
later is melody.write	0R1Z
later is meta.help_smalltalk	0c1O
later is mix.eq	0b1P
later is mix.sidechain	0L1f
later is param.adjust	0d1N
later is param.set	071t
later is pitch	0H1j
later is playback	0O1c
later is project	0O1c
later is reference_style	0b1P
later is remove.element	0J1h
later is rhythm.edit	0g1K
later is sound.change	0O1c
later is structure.edit	091r
later is structure.section	0j1H
later is tempo	051v
later is transition	0O1c
later is variation	0j1H
later mood	0M1e
later no part	0Z1R
later number	0F1l
later part	0J1h
later particle	0J1h
later section	0R1Z
later setting	0h1J
later short	0b1P
later sound	0P1b
later speed	0I1i
later stance	0h1J
later stance:instead	0Q1a
later stance:like	0a1Q
later stance:more	0Z1R
later stance:new	0e1M
later stance:not	0P1b
later stance:some	0c1O
later stance:too	0g1K
later target	0M1e
later there	0G1k
later tiny	0i1I
later topic	0H1j
later verb	0S1Y
later verb:analyze	0d1N
later verb:change	0J1h
later verb:cut	0a1Q
later verb:export	0J1h
later verb:extend	0R1Z
later verb:faster	0R1Z
later verb:give	0R1Z
later verb:humanize	0b1P
later verb:keep	0k1G
later verb:make	0R1Z
later verb:master	0j1H
later verb:pan	0P1b
later verb:pitch-down	0O1c
later verb:play	0O1c
later verb:quieter	0c1O
later verb:remove	0J1h
later verb:save	0O1c
later verb:set	0O1c
later verb:sidechain	0L1f
later verb:slower	0Q1a
later verb:soften	0f1L
later verb:solo	0d1N
later verb:thin	0c1O
later verb:transpose	0K1g
later verb:tune	0R1Z
later verb:want	0S1Y
later verb:write	0S1Y
later verdict	0P1b
level then density	0e1M
level then fx.add	0F1l
level then level	0i1I
level then param.adjust	0O1c
level then structure.edit	0S1Y
mastering then export	0K1g
mastering then mastering	0f1L
melody.write then fx.add	0N1d
melody.write then melody.write	0a1Q
melody.write then mix.sidechain	0L1f
melody.write then variation	0c1O
mix.eq then mix.eq	0b1P
mix.sidechain then mix.sidechain	0c1O
mute_solo then mute_solo	0d1N
mute_solo then tempo	0Q1a
param.adjust then fx.add	0f1L
param.adjust then fx.adjust	0N1d
param.adjust then level	0G1k
param.adjust then mastering	0b1P
param.adjust then param.adjust	0g1K
param.adjust then param.set	0O1c
param.adjust then remove.element	0S1Y
param.adjust then rhythm.edit	0d1N
param.adjust then structure.edit	0R1Z
param.adjust then tempo	0K1g
param.set then mute_solo	0S1Y
param.set then param.set	0N1d
param.set then pitch	0M1e
param.set then remove.element	0R1Z
param.set then sound.change	0R1Z
param.set then structure.edit	0R1Z
pitch then level	0e1M
pitch then mastering	0g1K
pitch then mix.sidechain	0M1e
pitch then param.adjust	0O1c
pitch then param.set	0K1g
pitch then pitch	0d1N
pitch then structure.edit	0S1Y
pitch then tempo	0I1i
project then project	0d1N
quality.complaint then analyze	0d1N
remove.element then feedback.praise_reject	0P1b
remove.element then level	0R1Z
remove.element then param.set	0M1e
remove.element then structure.edit	0P1b
rhythm.edit then density	0c1O
rhythm.edit then param.adjust	0g1K
rhythm.edit then param.set	0O1c
sound.change then melody.write	0O1c
sound.change then param.adjust	0c1O
sound.change then pitch	0R1Z
sound.change then sound.change	0Z1R
structure.edit then drop.manipulate	0S1Y
structure.edit then structure.section	0i1I
structure.edit then tempo	0K1g
structure.section then structure.edit	0Q1a
tempo then pitch	0J1h
tempo then sound.change	0N1d
tempo then tempo	0a1Q
undefined then chords.write	0e1M
undefined then meta.help_smalltalk	0c1O
undefined then param.adjust	0i1I
undefined then param.set	0c1O
undefined then reference_style	0b1P
undo_redo then playback	0O1c
variation then param.adjust	0a1Q`;
