/** What in the parts of a message speaks for one wish or several. Written by `scripts/learn-intents.mjs`; read by `weights.ts`. */
export const severalWeights = `one several
alike	0-10
both anaphor, no anaphor	0b1P
both anaphor, no comparative	0b1P
both anaphor, no effect	0b1P
both anaphor, no part	0f1L
both anaphor, no section	0b1P
both anaphor, no sound	0c1O
both anaphor, part	0Q1a
both anaphor, verb	0a1Q
both comparative, no anaphor	0c1O
both comparative, no comparative	0c1O
both comparative, no effect	0c1O
both comparative, no part	0c1O
both comparative, no section	0c1O
both comparative, no sound	0c1O
both comparative, verb	0b1P
both effect, anaphor	0R1Z
both effect, effect	0g1K
both effect, no effect	0K1g
both effect, no part	0R1Z
both effect, no verb	0a1Q
both effect, section	0Q1a
both effect, sound	0P1b
both effect, verb	0O1c
both no anaphor, no part	0a1Q
both no anaphor, part	0M1e
both no anaphor, section	0S1Y
both no anaphor, verb	0R1Z
both no comparative, no part	0b1P
both no comparative, part	0L1f
both no comparative, section	0S1Y
both no comparative, verb	0S1Y
both no effect, effect	0N1d
both no effect, no part	0e1M
both no effect, part	0J1h
both no part, anaphor	0P1b
both no part, effect	0j1H
both no part, no anaphor	0a1Q
both no part, no comparative	0Y1S
both no part, no part	0f1L
both no part, no sound	0Z1R
both no part, no verb	0Z1R
both no part, part	0K1g
both no part, section	0b1P
both no part, sound	0S1Y
both no section, no part	0b1P
both no section, part	0N1d
both no sound, no part	0a1Q
both no sound, part	0L1f
both no sound, section	0M1e
both no sound, sound	0Q1a
both no sound, verb	0Q1a
both no verb, effect	0P1b
both no verb, no anaphor	0S1Y
both no verb, no comparative	0S1Y
both no verb, no sound	0Q1a
both no verb, no verb	0P1b
both no verb, part	0S1Y
both no verb, section	0S1Y
both no verb, sound	0a1Q
both no verb, verb	0Z1R
both part, effect	0M1e
both part, no anaphor	0R1Z
both part, no comparative	0S1Y
both part, no sound	0S1Y
both part, part	0O1c
both part, section	0N1d
both part, verb	0S1Y
both section, no comparative	0S1Y
both section, no effect	0S1Y
both section, no part	0Z1R
both section, part	0L1f
both section, sound	0O1c
both section, verb	0R1Z
both sound, no anaphor	0Y1S
both sound, no part	0a1Q
both sound, part	0Q1a
both sound, section	0b1P
both sound, sound	0a1Q
both sound, verb	0a1Q
both verb, anaphor	0S1Y
both verb, effect	0e1M
both verb, no anaphor	0Y1S
both verb, no part	0l1F
both verb, no sound	0c1O
both verb, no verb	0h1J
both verb, part	0H1j
both verb, sound	0G1k
both verb, verb	0N1d
count 2	0Y1S
count 3	0H1j
create.element then param.set	0P1b
create.element then rhythm.edit	0a1Q
create.element then structure.edit	0P1b
drop.manipulate then structure.section	0Z1R
explain then fx.add	0b1P
feedback.praise_reject then feedback.praise_reject	0b1P
first adjective	0Z1R
first anaphor	0b1P
first asks	0d1N
first band	0b1P
first begins 178	0R1Z
first begins 200	0O1c
first begins 4	0P1b
first begins 5	0N1d
first begins a	0N1d
first begins acid	0I1i
first begins add	0O1c
first begins anthem	0S1Y
first begins bell	0S1Y
first begins can	0f1L
first begins chords	0d1N
first begins chorus	0R1Z
first begins cry	0N1d
first begins darken	0O1c
first begins darker	0L1f
first begins dead	0Z1R
first begins delay	0Q1a
first begins delete	0S1Y
first begins difference	0b1P
first begins down	0d1N
first begins drone	0e1M
first begins drop	0b1P
first begins e	0O1c
first begins f	0R1Z
first begins faster	0K1g
first begins give	0Y1S
first begins harder	0G1k
first begins hat	0b1P
first begins hats	0g1K
first begins high	0g1K
first begins hoover	0m1E
first begins i	0f1L
first begins intro	0Q1a
first begins is	0d1N
first begins its	0a1Q
first begins kick	0Z1R
first begins lead	0D1n
first begins leave	0Y1S
first begins let	0c1O
first begins lets	0a1Q
first begins longer	0P1b
first begins loosen	0Z1R
first begins lose	0S1Y
first begins louder	0Z1R
first begins master	0S1Y
first begins mute	0P1b
first begins needs	0d1N
first begins no	0O1c
first begins open	0c1O
first begins pad	0c1O
first begins pan	0R1Z
first begins put	0c1O
first begins slam	0Z1R
first begins snare	0J1h
first begins strings	0O1c
first begins swap	0I1i
first begins the	0f1L
first begins throw	0R1Z
first begins transpose	0R1Z
first begins vocal	0b1P
first begins vocals	0f1L
first begins widen	0g1K
first begins without	0S1Y
first comparative	0c1O
first degree	0Q1a
first first:178	0R1Z
first first:200	0O1c
first first:4	0P1b
first first:5	0N1d
first first:a	0N1d
first first:acid	0I1i
first first:add	0O1c
first first:anthem	0S1Y
first first:bell	0S1Y
first first:can	0f1L
first first:chords	0d1N
first first:chorus	0R1Z
first first:cry	0N1d
first first:darken	0O1c
first first:darker	0L1f
first first:dead	0Z1R
first first:delay	0Q1a
first first:delete	0S1Y
first first:difference	0b1P
first first:down	0d1N
first first:drone	0e1M
first first:drop	0b1P
first first:e	0O1c
first first:f	0R1Z
first first:faster	0K1g
first first:give	0Y1S
first first:harder	0G1k
first first:hat	0b1P
first first:hats	0g1K
first first:high	0g1K
first first:hoover	0m1E
first first:i	0f1L
first first:intro	0Q1a
first first:is	0d1N
first first:its	0a1Q
first first:kick	0Z1R
first first:lead	0D1n
first first:leave	0Y1S
first first:let	0c1O
first first:lets	0a1Q
first first:longer	0P1b
first first:loosen	0Z1R
first first:lose	0S1Y
first first:louder	0Z1R
first first:master	0S1Y
first first:mute	0P1b
first first:needs	0d1N
first first:no	0O1c
first first:open	0c1O
first first:pad	0c1O
first first:pan	0R1Z
first first:put	0c1O
first first:slam	0Z1R
first first:snare	0J1h
first first:strings	0O1c
first first:swap	0I1i
first first:the	0f1L
first first:throw	0R1Z
first first:transpose	0R1Z
first first:vocal	0b1P
first first:vocals	0f1L
first first:widen	0g1K
first first:without	0S1Y
first flaw	0d1N
first genre	0a1Q
first is create.element	0O1c
first is drop.manipulate	0Y1S
first is explain	0b1P
first is feedback.praise_reject	0b1P
first is mastering	0a1Q
first is mix.eq	0b1P
first is mix.sidechain	0Z1R
first is mute_solo	0S1Y
first is nothing	0p1B
first is param.set	0F1l
first is pitch	0Q1a
first is project	0Y1S
first is quality.complaint	0d1N
first is remove.element	0E1m
first is rhythm.edit	0d1N
first is sound.change	0S1Y
first is structure.section	0O1c
first is tempo	0G1k
first level	0S1Y
first mood	0R1Z
first no part	0Y1S
first no verb	0S1Y
first number	0C1o
first part	0S1Y
first particle	0G1k
first section	0S1Y
first setting	0f1L
first short	0R1Z
first stance	0q1A
first stance:more	0i1I
first stance:not	0Y1S
first stance:too	0r19
first there	0S1Y
first tiny	091r
first topic	0u16
first verb:change	0H1j
first verb:hit	0Z1R
first verb:humanize	0Z1R
first verb:keep	0Y1S
first verb:master	0b1P
first verb:move	0Y1S
first verb:mute	0S1Y
first verb:pan	0R1Z
first verb:play	0c1O
first verb:remove	0K1g
first verb:rename	0Y1S
first verb:sidechain	0Z1R
first verb:transpose	0R1Z
first verb:want	0l1F
first verdict	0b1P
fx.add then fx.add	0f1L
fx.add then level	0P1b
fx.add then param.adjust	0R1Z
fx.add then structure.edit	0Q1a
fx.adjust then fx.adjust	0a1Q
fx.adjust then level	0O1c
fx.adjust then param.set	0R1Z
fx.adjust then tempo	0O1c
fx.adjust then variation	0e1M
groove then density	0P1b
groove then groove	0d1N
later band	0b1P
later begins 155	0O1c
later begins 180	0Q1a
later begins 185	0Z1R
later begins 190	0M1e
later begins 195	0O1c
later begins 2	0g1K
later begins 4	0R1Z
later begins a	0C1o
later begins add	0b1P
later begins around	0Z1R
later begins beef	0a1Q
later begins bii	0d1N
later begins brighter	0O1c
later begins bring	0M1e
later begins calm	0a1Q
later begins cut	0b1P
later begins darker	0N1d
later begins deeper	0f1L
later begins delay	0Z1R
later begins die	0i1I
later begins dj	0a1Q
later begins do	0d1N
later begins dont	0b1P
later begins drenched	0O1c
later begins faster	0I1i
later begins harder	0Q1a
later begins hats	0Q1a
later begins i	0P1b
later begins in	0J1h
later begins its	0Z1R
later begins kick	0N1d
later begins less	0Y1S
later begins like	0Y1S
later begins lose	0R1Z
later begins make	0P1b
later begins measure	0d1N
later begins more	0d1N
later begins new	0Y1S
later begins no	0R1Z
later begins only	0c1O
later begins pad	0S1Y
later begins pitch	0O1c
later begins pull	0d1N
later begins push	0O1c
later begins put	0O1c
later begins quieter	0b1P
later begins remove	0O1c
later begins set	0N1d
later begins shorten	0S1Y
later begins shorter	0S1Y
later begins sidechain	0Y1S
later begins slower	0f1L
later begins some	0Z1R
later begins something	0a1Q
later begins stretch	0R1Z
later begins take	0f1L
later begins tempo	0H1j
later begins the	0J1h
later begins there	0Z1R
later begins thin	0c1O
later begins to	0d1N
later begins tone	0Z1R
later begins transpose	0P1b
later begins true	0Y1S
later begins turn	0Q1a
later begins use	0N1d
later begins v	0d1N
later begins vox	0R1Z
later begins write	0P1b
later comparative	0S1Y
later degree	0J1h
later first:155	0O1c
later first:180	0Q1a
later first:185	0Z1R
later first:190	0M1e
later first:195	0O1c
later first:2	0g1K
later first:4	0R1Z
later first:a	0C1o
later first:add	0b1P
later first:around	0Z1R
later first:beef	0a1Q
later first:bii	0d1N
later first:brighter	0O1c
later first:bring	0M1e
later first:calm	0a1Q
later first:cut	0b1P
later first:darker	0N1d
later first:deeper	0f1L
later first:delay	0Z1R
later first:die	0i1I
later first:dj	0a1Q
later first:do	0d1N
later first:dont	0b1P
later first:drenched	0O1c
later first:faster	0I1i
later first:harder	0Q1a
later first:hats	0Q1a
later first:i	0P1b
later first:in	0J1h
later first:its	0Z1R
later first:kick	0N1d
later first:less	0Y1S
later first:like	0Y1S
later first:lose	0R1Z
later first:make	0P1b
later first:measure	0d1N
later first:more	0d1N
later first:new	0Y1S
later first:no	0R1Z
later first:only	0c1O
later first:pad	0S1Y
later first:pitch	0O1c
later first:pull	0d1N
later first:push	0O1c
later first:put	0O1c
later first:quieter	0b1P
later first:remove	0O1c
later first:set	0N1d
later first:shorten	0S1Y
later first:shorter	0S1Y
later first:sidechain	0Y1S
later first:slower	0f1L
later first:some	0Z1R
later first:something	0a1Q
later first:stretch	0R1Z
later first:take	0f1L
later first:tempo	0H1j
later first:the	0J1h
later first:there	0Z1R
later first:thin	0c1O
later first:to	0d1N
later first:tone	0Z1R
later first:transpose	0P1b
later first:true	0Y1S
later first:turn	0Q1a
later first:use	0N1d
later first:v	0d1N
later first:vox	0R1Z
later first:write	0P1b
later flaw	0c1O
later is analyze	0d1N
later is chords.write	0c1O
later is create.element	0M1e
later is density	0d1N
later is export	0S1Y
later is fx.adjust	0Q1a
later is groove	0c1O
later is mastering	0l1F
later is melody.write	0O1c
later is meta.help_smalltalk	0d1N
later is mix.eq	0b1P
later is mix.sidechain	0P1b
later is param.adjust	0b1P
later is param.set	061u
later is pitch	0H1j
later is reference_style	0a1Q
later is remove.element	0J1h
later is rhythm.edit	0g1K
later is sound.change	0R1Z
later is structure.edit	091r
later is structure.section	0d1N
later is tempo	0E1m
later is transition	0Q1a
later is variation	0h1J
later mood	0M1e
later no part	0a1Q
later no target	0Y1S
later number	0G1k
later part	0I1i
later particle	0N1d
later section	0Q1a
later setting	0g1K
later short	0a1Q
later sound	0Q1a
later speed	0M1e
later stance	0j1H
later stance:less	0Y1S
later stance:like	0Y1S
later stance:more	0d1N
later stance:new	0Z1R
later stance:not	0P1b
later stance:some	0a1Q
later stance:too	0f1L
later target	0L1f
later there	0E1m
later tiny	0e1M
later topic	0K1g
later verb	0R1Z
later verb:add	0S1Y
later verb:analyze	0d1N
later verb:change	0L1f
later verb:cut	0b1P
later verb:export	0S1Y
later verb:extend	0R1Z
later verb:keep	0b1P
later verb:louder	0S1Y
later verb:make	0P1b
later verb:master	0i1I
later verb:pitch-down	0N1d
later verb:quieter	0Z1R
later verb:remove	0J1h
later verb:set	0N1d
later verb:shorten	0S1Y
later verb:sidechain	0P1b
later verb:soften	0d1N
later verb:solo	0c1O
later verb:thin	0c1O
later verb:transpose	0K1g
later verb:write	0P1b
later verdict	0P1b
level then density	0c1O
level then fx.add	0F1l
level then level	0k1G
level then param.adjust	0N1d
level then structure.edit	0S1Y
mastering then level	0S1Y
mastering then mastering	0b1P
melody.write then fx.add	0P1b
melody.write then melody.write	0Y1S
melody.write then variation	0a1Q
mix.eq then mix.eq	0b1P
mix.sidechain then mix.sidechain	0Z1R
mute_solo then level	0S1Y
mute_solo then mute_solo	0b1P
mute_solo then param.adjust	0S1Y
param.adjust then fx.add	0g1K
param.adjust then fx.adjust	0L1f
param.adjust then level	0J1h
param.adjust then mastering	0Z1R
param.adjust then param.adjust	0i1I
param.adjust then param.set	0N1d
param.adjust then rhythm.edit	0c1O
param.adjust then structure.edit	0Q1a
param.adjust then tempo	0K1g
param.set then param.set	0N1d
param.set then pitch	0O1c
param.set then structure.edit	0R1Z
pitch then level	0c1O
pitch then mastering	0g1K
pitch then mix.sidechain	0L1f
pitch then param.adjust	0N1d
pitch then param.set	0L1f
pitch then pitch	0d1N
pitch then remove.element	0R1Z
pitch then tempo	0O1c
project then project	0Y1S
quality.complaint then analyze	0d1N
remove.element then feedback.praise_reject	0P1b
remove.element then level	0Q1a
remove.element then param.set	0O1c
remove.element then structure.edit	0Q1a
rhythm.edit then density	0c1O
rhythm.edit then param.adjust	0f1L
rhythm.edit then param.set	0O1c
sound.change then melody.write	0N1d
sound.change then param.adjust	0a1Q
sound.change then pitch	0P1b
sound.change then sound.change	0a1Q
structure.edit then create.element	0R1Z
structure.edit then structure.section	0e1M
structure.section then structure.edit	0Q1a
tempo then pitch	0K1g
tempo then sound.change	0N1d
tempo then tempo	0Y1S
undefined then chords.write	0d1N
undefined then meta.help_smalltalk	0d1N
undefined then param.adjust	0f1L
undefined then param.set	0a1Q
undefined then reference_style	0a1Q`;
