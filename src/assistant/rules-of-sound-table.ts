/** The second half of the rules, in the notation of `rules-table.ts`: mix, notes, sounds, form, effects and tracks. */
export const soundRules = `
  mix.sidechain 14: topic:sidechain|verb:sidechain !asks !verb:explain
  query.state 17: asks first:is|first:are there topic:sidechain|verb:sidechain !verb:explain
  mix.eq 17: band part unit:db|verb:louder|verb:quieter|height|particle:up|particle:down|word:raise|word:lower !target:bass !target:sub !target:rumble !band:harshness !word:where !verb:write !asks !effect !level !topic:melody !section !unit:hz
  mix.eq 17: unit:hz verb:cut|verb:remove|verb:mute|verb:drop-out word:below|word:under|word:above
  mix.eq 15: unit:hz verb:cut|verb:boost|verb:remove|word:dip|word:notch|word:at|word:around|word:add|unit:db|word:high|word:low !setting:cutoff !verb:automate !effect:filter
  mix.eq 15: word:notch anaphor|part unit:db !effect
  mix.eq 14: effect:filter word:high|word:low|word:highpass|word:lowpass|word:hpf|word:lpf unit:hz !verb:add !setting:cutoff
  mix.eq 15: unit:hz word:out|word:from part|target !setting:cutoff !verb:automate !effect:filter
  mix.eq 15: unit:hz part|target verb:want|stance:some !setting:cutoff !verb:automate !effect:filter !verb:tune
  mix.eq 14: word:top target:mix|target:master|target:song stance:more|stance:less|stance:too
  mix.eq 16: flaw unit:hz !effect:filter
  mix.eq 13: unit:hz band|sound|height|stance:more|stance:less|particle:up|particle:down !setting:cutoff
  mix.eq 14: band level stance:too
  mix.eq 14: band sound !target:kick|stance:more
  mix.eq 12: verb:cut|verb:boost number part !unit:bars !unit:beats !unit:db !section
  mix.eq 13: effect:eq !verb:remove !verb:bypass
  mix.eq 13: band !verb:write !asks !topic:melody !word:line stance:more|stance:less|verb:cut|verb:bypass|verb:boost|verb:add|verb:remove|particle:up|particle:down|verb:louder|verb:quieter|stance:too|stance:not-enough|verb:want|level|height|degree|word:out|verb:give|verb:set|verb:make|comparative
  mix.eq 12: word:cut word:low|word:high number
  mix.eq 12: band:mud|band:boxiness|band:harshness|band:honk
  mix.eq 9: band target:mix|target:master|tiny

  groove 14: verb:late|verb:early part
  groove 17: unit:ms part|anaphor particle:back|word:forward !effect !setting
  groove 14: topic:timing sound:looser|sound:tighter !effect
  groove 13: groove:swing|topic:swing !asks
  groove 15: groove:human topic:variation
  groove 13: groove:human|groove:robotic|verb:humanize !target:vocal !effect
  groove 12: groove:early|groove:late !section
  groove 12: unit:ms part|target word:early|word:late|word:earlier|word:later|groove
  groove 11: groove !effect
  groove 10: topic:timing !word:i !era !genre
  groove 11: verb:move part word:early|word:late|word:bit|groove

  density 15: topic:notes|word:hits|word:fills verb:remove|verb:mute|verb:cut part !verb:write
  density 16: density:fills|topic:fill stance:more|stance:less !pattern !verb:write !effect !level
  density 15: of-part stance:half|word:half there !effect !section
  density 12: stance:too word:much word:playing|word:once !part !effect
  density 12: section stance:not-enough topic:stuff
  density 15: verb:thin !effect
  density 15: topic:variation stance:more|stance:less|stance:not-enough part
  density 13: density:fills stance:more|stance:less|verb:add|verb:stop|degree !pattern !verb:write|topic:fill
  density 17: stance:half|stance:double topic:notes part|anaphor !verb:write !effect !verb:remove
  density 13: stance:half|stance:double|verb:halve|verb:double topic:notes !verb:write
  density 14: word:fewer|word:many part !level !asks !verb:write !word:bars
  density 14: stance:more section word:into|word:in !part !effect !unit:bars !adjective !energy !target !flaw !stance:too !verb:automate !setting
  density 12: density:busier|density:sparser !effect !height !asks
  density 11: stance:more|stance:less|stance:too topic:stuff|topic:notes|topic:tracks|word:hits|word:going|word:variation !sound
  density 10: density !effect !verb:write !topic:melody|comparative
  density 10: verb:add topic:fill|topic:stuff

  rhythm.edit 14: grid
  rhythm.edit 15: of-part ordinal word:note|word:notes|word:hit|word:hits verb:remove|verb:mute|verb:cut !section
  rhythm.edit 16: there skips-beats !section
  rhythm.edit 17: there skips-notes
  rhythm.edit 17: there part verb:slower|verb:faster !effect !setting !number !section !topic !target:drums !rhythm
  rhythm.edit 15: there part rhythm word:between !verb:add !effect
  rhythm.edit 15: skips-notes !part
  rhythm.edit 15: there rhythm|unit:note particle:down|verb:thin word:to !effect !level
  rhythm.edit 13: there part unit:bars where:every !indefinite !stance:new !effect !sound !level !verb:write !topic
  rhythm.edit 13: there part verb:double|verb:repeat section|unit:bars|short|where:at-end|ordinal:last !effect !topic:melody
  rhythm.edit 13: there part topic:pattern stance:new|mood:random !verb:write !stance:new !melody
  rhythm.edit 15: topic:fill part verb:add
  rhythm.edit 14: rhythm word:instead part
  rhythm.edit 15: topic:roll part sound:longer|sound:shorter|unit:bars !verb:remove !asks
  rhythm.edit 13: topic:roll !verb:remove !asks
  rhythm.edit 12: rhythm part|target|verb|topic:pattern !verb:add|word:on|word:to|verb:set !adjective-first|unit:bars|verb:make|verb:set|verb:change|word:to|rhythm:triplet
  rhythm.edit 12: unit:note part|target word:to|word:on|verb:make|verb:set|verb:change|word:in|short
  rhythm.edit 11: rhythm !adjective-first !verb:add|word:on
  rhythm.edit 11: rhythm target:kick !preset !sound !level !verb:add
  rhythm.edit 11: topic:pattern part|target !verb:write|number !verb:add
  rhythm.edit 11: topic:fill where|unit:bars|section part|target|where
  rhythm.edit 10: speed:double-time|speed:half-time part
  rhythm.edit 10: part word:every word:beat|word:bar
  rhythm.edit 10: part speed:faster|speed:slower|speed:double-time|speed:half-time !effect

  melody.write never: word:no !verb:write
  melody.write 13: topic:melody|target:melody !word:under|mood verb:write|verb:make|verb:randomize|mood|scale|key|stance:new|verb:want|verb:add|verb:give|stance:some !verb:remove !verb:mute !level !section !sound:longer !effect|mood
  melody.write 14: word:something word:for part mood|verb:play !topic:chords !target:chords !effect !verb:sidechain
  melody.write 14: mood:catchy part !effect
  melody.write 14: stance:new topic:melody part word:for
  melody.write 13: verb:write part|target !topic:chords !target:chords !degree-of-key !section
  melody.write 12: part word:line|word:lick|word:notes|topic:notes stance:new|verb:randomize|verb:write|number|unit:steps|mood|stance:random !word:under
  melody.write 12: verb:randomize part|target
  melody.write 12: stance:new topic:pattern target:acid|target:lead|target:hoover|target:screech|target:arp|target:bass !rhythm !grid
  melody.write 11: stance:new topic:melody|topic:notes|topic:pattern
  melody.write 11: verb:write !section !genre !topic:chords
  melody.write 9: topic:melody mood|key|scale
  melody.write 9: verb:change topic:melody|topic:notes|target:melody
  chords.write 14: topic:chords part verb:say|verb:play !asks
  chords.write 14: chord-names
  chords.write 14: topic:chords|target:chords verb:write|verb:make|mood|key|scale|verb:give|verb:want|stance:some|verb:add|stance:new|degree-of-key|section|number|verb:set|verb:change|short|word:for !level !part|mood|verb:write|word:for|degree-of-key !verb:remove !verb:mute !effect !verb:follow
  chords.write 13: degree-of-key !verb:transpose !sound
  chords.write 13: topic:chords|topic:tension|word:tension scale|word:flat|interval|number !section
  chords.write 10: topic:chords !part !level !asks !verb:remove !effect

  sound.design never: there word:darker !indefinite !verb
  sound.design 12: indefinite verb:make stance:like part !genre
  sound.design 15: verb:want indefinite part sound word:thats
  sound.design 14: part indefinite sound|mood word:sound|word:sounds verb:want|verb:make|verb:add !there
  sound.design 14: verb:design !section !key
  sound.design 13: part indefinite verb:make|verb:want topic:sample|topic:reference|stance:like !verb:add
  sound.design 12: part indefinite verb:make !genre !section !topic:chords !stance:into !particle:in !word:instead !word:into !where
  sound.design 13: part adjective-first mood !verb !comparative !stance !word:the !topic:melody !topic:chords !degree
  sound.design 10: part adjective-first mood|sound !comparative !level !verb:add !verb:remove !verb:mute !stance:more !stance:less !rhythm !stance:too !word:is !word:for !word:should !verb:make !verb:want|mood !topic:chords !degree !word:the
  sound.design 10: word:fm target:bell|target:bass|target:lead mood|sound

  sound.change 15: verb:change part|preset word:into|word:to|word:for|word:with|word:instead|stance:instead !unit:note !rhythm !number !key !word:pattern
  sound.change 15: verb:change anaphor genre|preset|era word:for|word:with|word:to|word:into !part !target:song
  sound.change 15: word:if word:was|word:were two-parts word:a|word:an
  sound.change 16: word:prefer two-parts word:over|word:to !level !effect
  sound.change 15: verb:change two-parts word:on !verb:switch-off !effect
  sound.change 14: there stance:new part word:sound|word:sounds|topic:preset !verb:add !level
  sound.change 14: there stance:new part word:different !verb:add !level !topic:notes !topic:melody !topic:pattern !word:line !definite|verb:want|verb:make|word:try
  sound.change 14: there stance:new target:kick !verb:add !stance:more !word:line !topic !effect !adjective !rhythm
  sound.change 14: preset definite target:kick stance:like|stance:more !sound
  sound.change 15: two-parts word:rather word:than
  sound.change 13: target:kick genre stance:like !verb:add !target:song
  sound.change 16: same-twice verb:make|verb:change|word:into|word:be word:a|word:an !verb:add !effect !topic
  sound.change never: of-part
  sound.change never: sound stance:instead verb:make !preset !two-parts !topic word:the
  sound.change never: topic:chords|topic:melody|topic:notes|topic:pattern !preset !two-parts !topic:preset !word:sound
  sound.change 14: two-parts word:be|word:become|word:becomes word:a|word:an !asks !verb:add
  sound.change 15: two-parts definite word:make word:a|word:an !word:and !verb:add !where !section
  sound.change 14: preset !genre|word:instead|verb:change !stance:not|verb !target:song !stance:more !verb:remove !verb:mute !level !asks !comparative:level !pattern
  sound.change 12: two-parts word:to short !verb !comparative !effect !topic:sidechain !level
  sound.change 12: target:kick genre !target:song !comparative !stance:more !stance:like !verb:add
  sound.change 13: stance:instead|word:instead part|preset|effect !rhythm
  sound.change 12: topic:preset part|number|verb:change
  sound.change 12: verb:make target:kick word:a|word:an word:into|word:like
  sound.change 11: verb:change part !key !topic !effect

  structure.edit never: asks-what
  structure.edit never: of-section !unit:bars !word:half !word:bar
  structure.edit 14: unit:minutes target:song|target:mix|target:all particle:down|verb:cut|verb:shorten|sound:longer|sound:shorter !part !genre
  structure.edit 14: target:song sound:longer|sound:shorter !part !effect !topic !genre
  structure.edit 17: more-bars !part !effect
  structure.edit 15: section ordinal unit:bars verb:make|verb:set !part !a-section !effect !where
  structure.edit 15: section verb:remove particle:out !part !band !unit:bars !effect !topic
  structure.edit 15: section number verb:make|verb:set !part !unit !effect !adjective !preset !key !a-section !a-tempo !stance:new !topic !genre
  structure.edit 15: section number unit:bars verb:make anaphor:it !part !effect !preset !a-section !stance:new !topic !where:before !genre
  structure.edit 16: section unit:bars word:to verb:cut|verb:shorten|verb:remove|verb:thin|particle:down !part !effect !a-section !topic:drop-out
  structure.edit 15: of-section unit:bars|word:half|word:bar verb:cut|verb:shorten|verb:remove|verb:bypass !part !effect !topic:drop-out !verb:drop-out
  structure.edit 14: section word:twice word:do|verb:play !part !speed
  structure.edit 14: section verb:play verb:repeat !part
  structure.edit 13: section word:no|word:without !part !effect !band short
  structure.edit 15: the-section word:put|word:have where:after|where:before !a-section !stance:new !stance:more !part !unit:bars !effect !section:fakedrop !topic
  structure.edit never: a-section unit:bars verb:want|verb:add !more-bars
  structure.edit never: ordinal stance:half|word:half !verb:halve
  structure.edit 14: section verb:repeat|verb:extend|verb:shorten|verb:move|sound:longer|sound:shorter !topic:roll !asks !topic:drop-out !topic:gap !verb:drop-out !genre !effect !part
  structure.edit 14: section verb:remove|verb:mute !topic:drop-out !topic:gap !verb:drop-out !part !verb:add !band !target:all !unit:beats !density !unit:bars|where
  structure.edit 14: the-section unit:bars !topic:roll !topic:drop-out !topic:gap !verb:drop-out !ordinal:last !part !verb:add !where !effect !band
  structure.edit 13: section unit:bars word:longer|word:shorter|word:extend|word:only|signed|word:more|word:should|word:to|word:be|sound:longer|sound:shorter|verb:set|verb:change !part !effect
  structure.edit 13: section unit:minutes !genre
  structure.edit 12: section verb:double|verb:halve|stance:double|stance:half|particle:earlier|word:earlier|word:later|groove:early|groove:late !part !speed !verb:unmute
  structure.edit 14: section verb:change !part !preset !topic !effect !key !number
  structure.edit 12: section verb:change word:and|word:before|word:after|word:with section !part
  structure.edit 13: section verb:cut !part !effect !band !unit:hz !unit:bars !unit:beats !number !adjective !target:all
  structure.edit 11: section verb:rename
  structure.section never: asks-what
  structure.section 15: a-section unit:bars|where verb:add|verb:want|verb:make|verb:give !part !effect !topic !level !band
  structure.section 14: section unit:bars part word:with|verb:solo !effect !verb:mute !verb:remove !level !adjective
  structure.section never: the-section verb:want !a-section !stance:new !stance:more !unit:bars !comparative !adjective !energy !era
  structure.section never: topic:stuff !verb:add
  structure.section never: density !verb:add !unit:bars
  structure.section never: stance:not|word:no !verb:add section !part
  structure.section 13: section verb:add|verb:want|verb:make|verb:give|verb:create|verb:write|stance:new|word:missing|stance:not-enough !part !effect !topic:chords !topic:melody !band !space !sound:harder !level !energy:hype !energy:calmer !sound:punchier !comparative !word:riser !target:melody !sound|a-section|stance:new|unit:bars|verb:add|verb:want !speed|a-section|stance:new|unit:bars
  structure.section 12: section:fakedrop|section:outro|section:build !part !effect !level !topic !unit:note !flaw !verb:remove !verb:mute !sound|section:fakedrop
  structure.section 12: section unit:bars !part !effect !verb:mute !verb:remove !comparative !rhythm !adjective
  structure.section 12: section word:dj|word:mixable|word:friendly
  structure.section 13: energy:dj-friendly !section !asks !unit:lufs
  structure.section 13: energy:break-down !part !asks
  structure.section 14: energy:tension section !part !target:chords !topic:chords !topic:melody !target:melody !asks
  structure.section 11: energy:tension !part !target:chords !topic:chords|section
  structure.section 9: section ordinal|stance:some|stance:please short !verb !part !adjective !effect
  structure.section 8: section where:before|where:after !part !effect !verb !adjective
  structure.section 8: section tiny !asks !verb:play

  fx.adjust 16: effect verb:bypass word:get|word:take|word:have part !unit:bars
  fx.adjust 15: effect verb:bypass|verb:max|stance:max|stance:min|verb:enable !unit:bars !verb:add
  fx.adjust 15: effect verb:stop part|target !verb:add !topic:sidechain !topic:tape-stop
  fx.adjust 14: effect verb:remove|verb:mute|verb:cut|word:without|word:no !part|word:on|word:from|effect !verb:add !where
  fx.adjust 13: effect setting stance:more|stance:less|comparative|adjective|particle:up|particle:down|verb:louder|verb:quieter|degree
  fx.adjust 13: effect stance:more|stance:less|comparative|sound:longer|sound:shorter|sound:darker|sound:brighter|particle:up|particle:down|verb:louder|verb:quieter|stance:too|space|level !verb:add !stance:new !indefinite
  fx.adjust 15: topic:effects part|target verb:remove|verb:bypass|verb:mute|verb:cut|verb:switch-off|word:no|word:without !effect
  fx.adjust 14: effect part verb:double|verb:halve
  fx.adjust 14: effect part stance:more verb:want !stance:some !an-effect !stance:new
  fx.adjust 12: setting stance:more|stance:less|comparative|particle:up|particle:down|verb:louder|verb:quieter|sound:longer|sound:shorter effect|setting:feedback|setting:predelay|setting:ratio|setting:threshold|setting:wet
  fx.adjust 12: space !part|word:on !effect|comparative stance:more|stance:less|comparative|degree|stance:too|stance:not-enough !section
  fx.adjust 11: space part|target|anaphor
  fx.adjust 9: space
  fx.adjust 9: effect sound|level verb:make
  fx.add 13: verb:distort|verb:compress part|target|anaphor !comparative !stance:more !stance:less
  fx.add 14: an-effect part verb:add|verb:want|verb:give !stance:more !stance:less !stance:new !setting
  fx.add 12: effect verb:add|verb:want|verb:give|word:on|word:ontop|indefinite|word:some|verb:make !verb:remove !stance:less
  fx.add 11: effect part|target|section !stance:less !verb:remove
  fx.add 8: effect

  mute_solo never: asks-what
  mute_solo never: of-part
  mute_solo never: there skips-beats
  mute_solo 16: verb:remove|verb:mute|verb:drop-out target:all|target:mix|verb:drop-out word:but|word:except part !unit:bars !unit:beats !section !word:bar !where:at-end
  mute_solo 17: word:without there word:hear|word:try|word:listen !effect !adjective !unit:bars !unit:beats
  mute_solo 15: verb:mute word:only|word:just part !section !where !unit:bars
  mute_solo 15: verb:remove part word:moment|word:sec|word:while !effect !adjective
  mute_solo 15: verb:remove part word:now last:now|last:please !effect !adjective
  mute_solo 14: there part particle:out section word:until|word:till !verb !effect
  mute_solo 13: there particle:on last:on|last:please short !verb !adjective !effect !section !rhythm !word:top !number !preset !where
  mute_solo 14: word:no|word:without there section !verb !effect !adjective !topic !unit:bars !unit:beats !word:bar !word:beat !where:before
  mute_solo 15: verb:cut|verb:remove definite|word:im there where:during|where:over|word:in|word:im|word:from section !number !effect !adjective
  remove.element never: word:has|word:have|word:theres|word:got word:no
  remove.element never: asks-what
  remove.element never: of-part
  remove.element never: skips-beats
  remove.element never: part where:every|stance:all ordinal
  remove.element never: part word:to sound|rhythm|setting
  remove.element never: word:no word:more word:than
  remove.element never: verb:make word:go
  remove.element never: word:without word:bar|word:beat|unit:bars|unit:beats where|section
  remove.element never: verb:sidechain !verb:mute !first:remove !first:delete
  remove.element 13: part word:go|word:gone|word:goes !adjective !effect !verb:play
  remove.element 13: part particle:out verb:want last:out !effect !sound
  remove.element 12: part particle:out short !adjective !verb !effect !unit:bars
  remove.element 14: verb:remove part|target|topic:fill|topic:roll !section|part !unit:bars !unit:beats !effect !band !topic:melody|part !word:drop|part
  remove.element 13: word:no word:more part|target !effect
  remove.element 13: word:without part !stance:but-not !unit:bars !unit:beats !word:bar !word:beat !where !effect
  remove.element 11: verb:remove anaphor !effect !band !section
  remove.element 12: stance:not|word:dont part verb:want|word:need|word:want !adjective !effect
  remove.element 9: word:no part !adjective !effect tiny|short
  mute_solo 14: there verb:add word:again|word:back !effect !indefinite !stance:new
  mute_solo 14: word:no part word:now|word:moment|word:sec|word:bit !effect !adjective
  mute_solo 13: part word:off !unit:db !effect !adjective !topic:sidechain !verb:remove !verb:change
  mute_solo 13: part particle:back short !verb:play !adjective !unit:db
  mute_solo 16: verb:switch-off part !effect !topic:sidechain !band !asks
  mute_solo 14: verb:drop-out part word:but|word:except !unit:bars !unit:beats !where !section
  mute_solo 15: verb:unmute part|target|topic:tracks !verb:remove !topic:sidechain
  mute_solo 14: verb:mute !asks part|target|anaphor|ordinal|topic:tracks !unit:bars !unit:beats !effect !band !where:at-end !section|part
  mute_solo 13: first:just part !stance:more !stance:less !degree !adjective !verb !effect !section !topic !preset
  mute_solo 13: verb:solo part verb:play !anaphor
  mute_solo 13: verb:solo part|target|anaphor|preset !verb:play !number !topic:chords !degree-of-key !sound !rhythm
  mute_solo 12: verb:unmute
  mute_solo 12: verb:cut part !stance:half !number !band !adjective !effect !unit:hz !where !section

  level never: stance:but-not sound !unit:db
  level never: unit:minutes
  level 17: stance:too part word:hot !effect !section
  level 15: unit:db two-parts word:under|word:below|word:above|word:over|word:than !effect !verb:sidechain !topic:sidechain !unit:hz
  level 15: two-parts word:as level !effect !asks
  level 14: part stance:more|stance:less degree word:of !effect !topic !band !adjective !section !verb:add !setting
  level 15: unit:db sound:harder|sound:softer part|target|anaphor !setting !effect !verb:distort
  level 15: space:upfront topic:volume part
  level 14: level part|target|section !effect !verb:export !word:club !verb:analyze !asks
  level 13: level:buried
  level 14: topic:volume stance:more|stance:less part !effect !verb:automate
  level 14: first:lower part|anaphor !interval !note !unit:st !key !topic:pitch !topic:octave !effect
  level 13: verb:louder|verb:quieter part|target|anaphor|band|topic:volume !setting|setting:level !speed !height !interval !unit:st !effect|part !topic:tempo
  level 13: unit:db part|target|anaphor|topic:volume !effect !band !unit:hz !setting:drive !sound !verb:set|topic:volume|setting:level
  level 13: setting:level|topic:volume particle:up|particle:down|comparative|level|stance:more|stance:less|verb:louder|verb:quieter|part|number|degree !effect
  level 13: verb:balance|verb:balance-all
  level 12: there signed short !unit !effect !setting !band !interval !key !topic !section
  level 12: part|target:all|target:mix particle:up|particle:down !sound|verb:louder|verb:quieter !speed !interval !unit:st !effect !verb:transpose !height !setting !topic !section !verb:automate
  level 11: level !effect !verb:export !asks !target:master
  level 10: verb:louder|verb:quieter !topic:tempo !setting|setting:level
  level 10: stance:too part level|word:much|word:hot !adjective|level
  level 14: part particle:back degree !effect
  level 13: verb:boost part !number !band !effect !unit:hz
  level 15: word:hear stance:more part !effect !band
  level 11: part stance:less short !adjective !effect !band !topic
  level 9: part stance:more stance:all|tiny|degree|short !indefinite !adjective !verb:add|stance:more

  create.element never: part word:only !verb:add !verb:want !verb:give !stance:new !indefinite
  create.element never: of-part !verb:add
  rhythm.edit never: verb:add indefinite part !there !two-parts
  create.element never: there part-wants !two-parts
  create.element 13: !there part rhythm !verb:set !verb:make !verb:change !word:to !target:kick !section !word:instead !verb:remove !topic
  create.element never: word:until|word:till
  create.element never: setting number !unit:bars !section
  create.element 14: beside !comparative !verb:remove !verb:mute !verb:change !level !effect
  create.element never: there definite !stance:new !stance:some !indefinite
  create.element never: there stance:not-enough|stance:not|word:no|word:not !verb:add
  create.element never: there verb:want sound|band|space|topic !indefinite !stance:some !stance:new

  create.element never: there last:out
  create.element never: there topic:notes
  create.element never: there topic:roll|topic:fill
  create.element 12: !there indefinite topic:pattern part !verb
  create.element 12: !there part stance:some|indefinite section !comparative !verb !effect !level
  create.element 14: verb:add part !effect !level !sound:louder !band !where:before|particle:in !unit:db !unit:bars|section !topic:melody|target:acid|target:piano !comparative|stance:new|stance:more !stance:less !topic:sidechain !rhythm|stance:new|indefinite|stance:some|!definite !groove
  create.element 13: !there|indefinite|stance:more|stance:some|section verb:want part indefinite|stance:new|stance:some|word:in|section|stance:more|tiny|short !comparative !effect !level !verb:remove !sound|indefinite|stance:some !stance:not !topic:notes !topic:melody !topic:pattern
  create.element 12: stance:new part !comparative !topic:melody !effect !word:line !topic:notes !topic:pattern
  create.element 12: part word:ontop|word:under|particle:under|particle:on|particle:in verb:give|verb:add|verb:want|stance:some|stance:new|indefinite !sound !space !band !effect
  create.element 13: part particle:in stance:new|short !adjective !effect !verb
  create.element 11: !there part rhythm adjective-first !target:kick !comparative !word:to !unit:bars !verb:make !verb:set
  create.element 11: part verb:give|verb:make|verb:want !comparative !sound !flaw !level !effect !band !verb:remove !topic
  create.element 10: target:perc|target:drums|part verb:add !effect
  rhythm.edit 8: there rhythm part
  rhythm.edit 8: there part unit:note
  create.element 9: part indefinite|stance:some !comparative !sound !level !effect
  create.element 13: part adjective-first !there section|word:under !comparative !level !verb !stance:too !word:is !effect
  create.element 12: part particle:on|word:ontop section !comparative !verb !effect !rhythm !level
  create.element 7: part section !adjective !effect !verb !band !unit:bars
  create.element 7: !there part where:every|stance:all !adjective !effect !verb !section
  create.element 6: part short !adjective !effect !there|stance:please !verb:remove !verb:mute
  create.element 10: target:melody|target:chords|target:drums verb:add indefinite

  param.adjust 15: of-part sound|setting !effect !band !topic:notes !verb:sidechain !comparative
  param.adjust 16: band:sub part unit:hz stance:more !verb:cut !verb:remove
  param.adjust 14: band:sub part !unit:hz !verb:cut !verb:boost
  param.adjust 14: effect:filter sound:open|sound:closed part !where !section !unit:bars !verb:automate !verb:add
  param.adjust 10: setting stance:more|stance:less part !effect !number !setting:level !level
  param.adjust 14: sound:open|sound:closed part !where !section !unit:bars !verb:automate !verb:add !effect
  param.adjust 14: verb:soften !effect
  param.adjust 14: verb:hit speed part !number
  param.adjust 13: setting:attack|setting:release|setting:decay comparative|speed part|later !number !effect !level
  param.adjust 12: sound part|target|anaphor !effect !section|part !verb:add|comparative|stance:more|stance:less !asks !flaw|comparative|stance:more|stance:less|stance:too|verb:make|part
  param.adjust 11: sound verb:make|comparative|stance:more|stance:less|stance:too|stance:not-enough|degree|stance:not|verb:want !effect !section
  param.adjust 10: sound preset
  param.adjust 10: sound section|target|mood part|target|anaphor|section comparative|stance:more|stance:less|stance:too|verb:make
  param.adjust 9: sound !effect !section
  param.adjust 8: sound section short !effect !part !verb
  param.adjust 9: mood part comparative|stance:more|verb:make
  param.adjust 12: energy:hype|energy:calmer section comparative|verb:make|stance:more|stance:less|stance:too !part !verb:add !speed !topic !unit:bars
  param.adjust 8: energy target|section|anaphor|tiny|comparative|stance:more|stance:less
  param.adjust 8: era part
  param.adjust 17: setting particle:up|particle:down part short !effect !setting:level !topic:volume !verb !number !unit
  param.adjust 8: setting verb:louder|verb:quieter|stance:more|stance:less|particle:up|particle:down|comparative|level part|tiny|degree
  param.adjust 7: mood comparative|verb:make|stance:more
  param.adjust 7: flaw comparative|stance:less|stance:more|verb:make|stance:too
  structure.section 7: energy:hype|energy:calmer|energy:tension
`;
