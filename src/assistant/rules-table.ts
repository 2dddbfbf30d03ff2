/**
 * What says which wish: a line each, `intent score: conditions`. All conditions of a line have to hold;
 * of `a|!b` one, `a` there or `b` not; the line with the highest score wins, of equal ones the first. Conditions
 * are features of a clause (`features.ts`): kinds of meanings, `kind:id`, `word:…`.
 */
export const clauseRules = `
  undo_redo 14: verb:undo !part|short !section
  anaphora_edit 13: also part !adjective !verb !effect !setting
  anaphora_edit 12: stance:double tiny !part !section
  undo_redo 14: verb:redo !verb:keep !verb:rest-redo
  undo_redo 13: word:steps|word:changes word:back|word:last verb
  undo_redo 12: verb:unmute anaphor !part short

  playback 13: verb:play-from section|number|part|tiny
  playback 12: word:shut word:up tiny
  playback 11: verb:play !topic:variation !verb:write !rhythm !asks
  playback 11: verb:stop !part !topic !effect !target:fx !density !band !target:all
  playback 13: verb:goto !topic:key !key !unit:bpm
  playback 12: verb:goto unit:bars

  project 13: verb:save !verb:humanize
  project 13: verb:load !part !effect !sound:open|target:song|topic:project|stance:same|ordinal:last
  project 12: verb:load topic:project|topic:version|target:song|ordinal:last|word:yaml
  project 13: verb:new !genre !part
  project 12: verb:show word:my target:song|topic:project|topic:tracks !word:settings
  project 12: topic:project asks|verb:show|verb:make|verb:add|stance:new
  project 12: verb:rename !part
  project 11: stance:new target:song|word:project word:start

  export 14: verb:save format !format:yaml !format:tidal
  export 13: verb:export !part|format
  export 12: format verb:give|verb:add|verb:want|verb:make|verb:save !part !effect
  export 11: format !part !effect short

  analyze 14: topic:loudness word:stats|word:figures|word:numbers
  analyze 13: topic:measure
  analyze 13: verb:analyze !verb:add
  analyze 12: asks level:louder !stance:like !verb:explain word:is|word:are|word:how !topic:key !word:can
  analyze 13: asks unit:lufs|topic:loudness|topic:ceiling !verb:set !verb:explain
  analyze 11: verb:show topic:loudness|topic:eq|word:spectrum|word:waveform|word:meters
  analyze 12: word:spectrum|word:waveform

  meta.help_smalltalk 14: chat:help !part
  meta.help_smalltalk 14: chat:styles
  meta.help_smalltalk 13: chat:who
  meta.help_smalltalk 13: chat:confused
  meta.help_smalltalk 13: chat:how-are-you
  meta.help_smalltalk 14: chat:joke word:know
  meta.help_smalltalk 12: chat:joke !part !effect !adjective !section !speed|tiny
  meta.help_smalltalk 9: chat !part !effect !verb:add !adjective !genre
  meta.help_smalltalk 12: asks topic:style

  explain 12: verb:explain !flaw !verb:add
  explain 11: asks topic:sidechain|effect|word:mean !part !flaw !verb:add
  explain 12: asks topic:chain
  explain 12: asks topic:key|word:key|word:scale !verb:change
  explain 11: asks word:on part word:whats|word:what topic:chain|effect
  explain 10: asks word:how|word:why !flaw !level !word:many !word:long
  query.state 17: asks word:is|word:are verb:mute|verb:solo|verb:bypass part|target
  query.state 13: asks word:playing
  query.state 12: asks topic:tempo|unit:bpm|word:bpm|topic:tracks|topic:settings|topic:chords|topic:form
  query.state 12: verb:show topic:settings|topic:tracks|topic:form|target:all|topic:tempo|topic:key|topic:chain
  query.state 11: verb:show part|section|target
  query.state 11: asks word:many|word:long
  query.state 10: asks part|section|effect !flaw !verb:explain !verb:add !comparative
  query.state 9: topic:settings part
  query.state 9: asks target|topic !flaw !verb !comparative
  query.state 8: topic:tracks tiny

  quality.complaint 13: flaw verb:explain
  quality.complaint 13: flaw:clipping !verb:add !verb:remove !effect:clip
  quality.complaint 14: flaw:mud stance:like
  quality.complaint 13: flaw:clash !verb
  quality.complaint 12: flaw:no-punch
  quality.complaint 12: flaw:weak|flaw:bad !verb:make !verb:add
  quality.complaint 12: flaw:out-of-key !verb:make !verb:add !verb:set !comparative !stance:more
  quality.complaint 15: flaw !comparative !verb:make !verb:add !stance:more !stance:less !verb:want !verb:cut !verb:set !verb:boost !verb:remove !stance:like !verb:design !adjective-first !indefinite word:is|word:are|word:sounds|word:sounding|word:gets|word:its|stance:too|verb:explain|flaw:harsh
  quality.complaint 11: stance:not-enough sound:punchier|flaw:no-punch asks
  quality.complaint 8: stance:too flaw
  quality.complaint 8: verdict:reject part

  mastering 13: unit:lufs !verb:export
  mastering 12: topic:ceiling|setting:ceiling !asks !effect:clip
  mastering 12: topic:loudness verb:match|topic:reference|verb:hit|verb:set|number|level
  mastering 12: topic:mastering
  mastering 12: verb:master !effect !adjective|level !part
  mastering 15: target:master level !effect !band !unit:db !level:quieter
  mastering 14: level:louder word:overall
  mastering 14: word:loud word:possible !part
  mastering 12: word:club level
  mastering 12: word:streaming|word:spotify|word:soundcloud|word:youtube|word:dj verb:master|verb:make|word:ready|word:safe|word:for|level
  mastering 11: verb:match topic:reference|level|target:song
  mastering 11: word:headroom|topic:loudness !asks

  feedback.praise_reject 13: verb:keep verb:rest-redo|verb:redo|verb:change
  feedback.praise_reject 11: verdict !part !effect !asks !verb:add !comparative !speed
  feedback.praise_reject 10: verb:keep !number !verb:add
  feedback.praise_reject 10: verdict:praise !verb:add !comparative !asks
  feedback.praise_reject 12: stance:too sound tiny !part !effect !target !section !flaw !verb:make
  feedback.praise_reject 9: stance:not|word:dont verb:hit|stance:like|word:like !part

  variation 13: stance:same word:but
  variation 13: word:again word:but
  variation 14: topic:variation
  variation 12: stance:new anaphor verb:make !part !sound
  variation 12: word:again tiny|word:try !part !stance:same
  variation 11: topic:version short !stance:like !word:ago !word:before !verb:save
  variation 12: stance:new topic:version|word:one|word:go|word:take|word:try !part
  variation 11: word:something|word:someting stance:new|word:else
  variation 10: verb:randomize !part !melody !topic:melody !target:melody tiny|short
  variation 10: word:again stance:new|word:but

  anaphora_edit 14: stance:same part|section|anaphor|target|effect !word:but
  anaphora_edit 13: stance:same verb:repeat|word:do|word:again !word:but
  anaphora_edit 13: stance:half|verb:halve anaphor|word:of !speed !unit:bpm !part !section
  anaphora_edit 13: stance:even !part !effect !section
  anaphora_edit 13: stance:than !speed anaphor|word:that|word:before stance:less|stance:more|comparative|degree
  anaphora_edit 13: stance:not|word:not anaphor !verb !sound !verdict !level
  anaphora_edit 12: word:actually anaphor stance:not|word:not|verb:remove
  anaphora_edit 12: ordinal anaphor|word:one !section !verb:add !part tiny|verb:remove
  anaphora_edit 11: stance:more|stance:less short !era !energy !mood !genre !adjective !part !target !section !effect !topic !band
  anaphora_edit 11: word:do anaphor word:to|word:on|word:for part|section
  anaphora_edit 11: degree tiny stance:more|stance:less !adjective !part !target !section !effect !topic

  reference_style 13: artist !asks !genre
  reference_style 12: stance:like topic:version|word:ago|ordinal|word:before|word:previous
  reference_style 11: era:oldschool|era:modern !preset !part
  reference_style 10: era !preset !effect !indefinite topic:style|verb:make|word:feel|word:sound|stance:like|stance:more|word:vibe
  reference_style 10: topic:style stance:like|stance:more|word:vibe|artist|verb:change !genre
  reference_style 9: stance:like !part !effect !sound !section word:sound|word:sounds|verb:make|word:style
  reference_style 11: genre stance:like|stance:more|topic:style anaphor|target:song|target:mix|verb:make !verb:want !number
  param.set 12: genre verb:change|verb:set topic:style|word:genre

  vocal_sample 15: target:vocal word:robot|word:robotic|verb:transpose|groove:robotic
  vocal_sample 13: verb:say !part|target:vocal
  vocal_sample 14: target:vocal mood|sound !level !verb:mute !verb:remove !comparative !effect
  vocal_sample 15: target:vocal !effect !verb:remove verb:add|verb:want|verb:give|verb:write|topic:sample|section|indefinite
  vocal_sample 12: target:vocal sound !level !verb:mute !verb:remove
  vocal_sample 9: target:vocal !word:no !word:without !verb:remove !verb:mute !verb:unmute !level !verb:solo !verb:louder !verb:quieter !particle:up !particle:down

  create.song 15: genre-first word:with|word:in|unit:bpm|key !preset|target:song !effect
  create.song 14: genre target:song verb:make indefinite !verb:change !stance:like
  create.song 14: artist target:song unit:bpm|key !verb:change
  create.song 14: genre target:song verb:make|verb:want|verb:add|verb:give !anaphor !verb:change !stance:like
  create.song 13: genre !part !preset|number|key !asks !effect !verb:change verb:make|verb:want|verb:add|verb:write|verb:give|verb:new|unit:bpm|key|unit:minutes|target:song|stance:some
  create.song 11: genre !part !preset !asks !effect !verb:change !band !stance:more
  create.song 11: verb:make|verb:write|verb:want target:song indefinite|word:a|word:new|word:me !effect !anaphor
  create.song 10: verb:new target:song|genre

  drop.manipulate 14: topic:tape-stop
  drop.manipulate 13: verb:drop-out !unit:bpm
  drop.manipulate 13: topic:drop-out !verb:add|unit:bars|unit:beats
  drop.manipulate 13: target:kick word:out|verb:mute|verb:remove|verb:cut|word:without|word:no unit:bars|unit:beats|where:at-end|where:before|word:bar
  drop.manipulate 12: target:all|target:mix|word:everything|word:all word:out|verb:mute|verb:cut|verb:remove|verb:stop|topic:gap unit:bars|unit:beats|where|section|word:bar|word:beat
  drop.manipulate 12: topic:gap where|unit:bars|unit:beats|section|verb:add
  drop.manipulate 13: verb:stop part|target unit:bars|unit:beats|where:at-end
  drop.manipulate 11: verb:mute|verb:remove|verb:cut|verb:drop-out unit:bars|unit:beats|where:at-end part !verb:add
  drop.manipulate 10: word:drop target:kick word:out|word:for
  drop.manipulate 9: section:drop word:the verb:stop|verb:mute

  transition 13: target:reverse-cymbal|target:riser|target:downlifter|target:sub-drop|target:impact|target:crash|target:noise where:before|where:at|where:at-end !verb:remove !verb:mute !level !verb:louder !verb:quieter
  transition 12: target:impact|target:crash word:on !verb:remove !level !effect word:first|word:one|number|section
  transition 12: verb:automate word:sweep part !unit:bars !effect:filter
  transition 11: word:transition|word:transitions
  transition 11: target:riser|target:downlifter|target:impact|target:sub-drop|target:reverse-cymbal section !verb:remove !verb:mute !level !verb:add|where

  automation 15: word:from word:to number setting|sound:open|verb:pan part|effect|target !speed !unit:bpm
  automation 14: verb:automate effect|setting|part|band|level|space !speed !unit:bpm !word:sweep !target:song
  automation 13: effect|part|setting|band unit:bars where:over|where:during|word:over|word:across|word:through !speed !section:build !verb:create !rhythm !verb:write !verb:add
  automation 15: comparative|sound|height|word:gets where:every|stance:all word:bar|word:phrase|word:bars|section|word:beat !rhythm !topic:fill !topic:roll
  automation 12: sound:diving|word:dive|word:bend|word:rise part|target
  automation 12: verb:automate !speed !unit:bpm !topic:tempo part|target|effect
  automation 13: setting part where:over|where:during section !number
  automation 13: sound:open|sound:closed part where:over|word:over section
  automation 11: sound:open|sound:closed unit:bars
  automation 11: part|effect word:lfo

  tempo 14: unit:bpm verb:add number !target:song !genre
  tempo 14: topic:tempo number word:by
  tempo 14: speed unit:bpm
  tempo 14: verb:automate speed|topic:tempo|unit:bpm
  tempo 14: speed word:over unit:bars
  tempo 13: verb:automate number word:to section !part !effect !setting
  tempo 12: topic:tempo|word:bpm particle:up|particle:down|speed|verb:double|verb:halve|stance:double|stance:half|degree|comparative|level|height|stance:more|stance:less|verb:louder|verb:quieter !verb:set|number
  tempo 12: unit:bpm particle:up|particle:down|stance:more|stance:less|word:plus|word:minus|word:add
  tempo 11: speed:double-time|speed:half-time !part
  tempo 11: verb:faster|verb:slower !part
  tempo 10: speed !part !effect !target:hat !topic:fill !topic:roll

  param.set 13: topic:tempo|word:bpm|unit:bpm number !particle:up|verb:set|word:to !particle:down|verb:set|word:to !speed !genre !stance:more !stance:less
  param.set 13: topic:key|word:key verb:set|verb:change|word:to|word:is note|key !verb:transpose !verb:write
  param.set 12: topic:key|word:key note|key short !asks
  param.set 14: setting:level|topic:volume verb:set|word:to|word:at unit:db
  param.set 13: target:kick verb:tune|topic:pitch note !interval
  param.set 12: setting number !unit:bars !comparative !adjective|setting !stance:more !stance:less !unit:lufs
  param.set 13: sound number word:at|word:to !unit:bars !section !verb:automate
  param.set 12: target:kick note word:to|word:in|word:on short !verb:transpose
  param.set 6: number short !part !section !effect
  param.set 12: effect number unit:s|unit:ms|unit:hz|unit:percent|unit:note word:to|word:at|setting|verb:set !verb:boost !verb:cut !effect:eq
  param.set 11: verb:set number part !unit:bars !rhythm !unit:note
  param.set 11: verb:pan|word:pan number
  param.set 11: topic:settings number
  param.set 11: sound:resonant|sound:detuned|sound:clickier|sound:gliding number !unit:bars !stance:more !stance:less
  param.set 11: setting verb:max|stance:max|stance:min !effect !comparative
  param.set 10: setting number

  pitch 15: height:octave-up|height:octave-down part|target|anaphor|tiny !unit:db
  pitch 10: key part !verb:write !genre !topic
  pitch 14: verb:transpose key|note|interval|unit:st|height|particle:up|particle:down|number|effect:pitchshift
  pitch 13: interval part|target|anaphor|verb|particle:up|particle:down|comparative|height !verb:write !chords !topic:chords
  pitch 13: unit:st !verb:write
  pitch 13: verb:follow topic:chords|target:chords|target:melody|topic:key|word:root|word:bassline
  pitch 12: key target:all|target:mix|target:song|verb:transpose|verb:change|verb:tune|stance:all|anaphor !verb:write !genre !topic:chords !topic:melody !target:melody
  pitch 12: verb:tune !number
  pitch 11: verb:pitch-up|verb:pitch-down
  pitch 11: height:octave-up|height:octave-down|height:higher|height:lower part|target|anaphor|topic:octave !level !unit:db !word:volume
  pitch 10: verb:transpose
  pitch 9: height !level !target:mix tiny|part
  pitch 9: key word:in|word:to !genre !verb:write !topic:chords !topic:melody !target:melody !target:chords tiny|short

  mix.sidechain 14: topic:sidechain|verb:sidechain !asks
  mix.eq 15: unit:hz verb:cut|verb:boost|verb:remove|word:dip|word:notch|word:at|word:around|word:add|unit:db|word:high|word:low !setting:cutoff !verb:automate !effect:filter
  mix.eq 14: effect:filter word:high|word:low|word:highpass|word:lowpass unit:hz !verb:add !setting:cutoff
  mix.eq 13: unit:hz band|sound|height|stance:more|stance:less|particle:up|particle:down !setting:cutoff
  mix.eq 14: band level stance:too
  mix.eq 14: band sound !target:kick|stance:more
  mix.eq 12: verb:cut|verb:boost number part !unit:bars !unit:beats !unit:db !section
  mix.eq 13: effect:eq !verb:remove !verb:bypass
  mix.eq 13: band !verb:write !asks !topic:melody !word:line stance:more|stance:less|verb:cut|verb:boost|verb:add|verb:remove|particle:up|particle:down|verb:louder|verb:quieter|stance:too|stance:not-enough|verb:want|level|height|degree|word:out|verb:give|verb:set|verb:make|comparative
  mix.eq 12: word:cut word:low|word:high number
  mix.eq 12: band:mud|band:boxiness|band:harshness|band:honk
  mix.eq 9: band target:mix|target:master|tiny

  groove 14: verb:late|verb:early part
  groove 13: groove:swing|topic:swing !asks
  groove 13: groove:human|groove:robotic|verb:humanize !target:vocal !effect
  groove 12: groove:early|groove:late !section
  groove 12: unit:ms part|target word:early|word:late|word:earlier|word:later|groove
  groove 11: groove !effect
  groove 10: topic:timing !era !genre
  groove 11: verb:move part word:early|word:late|word:bit|groove

  density 15: topic:variation stance:more|stance:less|stance:not-enough part
  density 13: density:fills stance:more|stance:less|verb:add|verb:stop|degree !pattern !verb:write|topic:fill
  density 12: density:busier|density:sparser !effect !height !asks
  density 11: stance:more|stance:less|stance:too topic:stuff|topic:notes|topic:tracks|word:hits|word:going|word:variation
  density 10: density !effect !verb:write !topic:melody|comparative
  density 10: verb:add topic:fill|topic:stuff

  rhythm.edit 14: grid
  rhythm.edit 15: topic:fill part verb:add
  rhythm.edit 14: rhythm word:instead part
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

  melody.write 13: topic:melody|target:melody !word:under|mood verb:write|verb:make|verb:randomize|mood|scale|key|stance:new|verb:want|verb:add|verb:give|stance:some !verb:remove !verb:mute !level !section !sound:longer !effect|mood
  melody.write 13: verb:write part|target !topic:chords !target:chords !degree-of-key !section
  melody.write 12: part word:line|word:lick|word:notes|topic:notes stance:new|verb:randomize|verb:write|number|unit:steps|mood|stance:random !word:under
  melody.write 12: verb:randomize part|target
  melody.write 11: stance:new topic:melody|topic:notes|topic:pattern
  melody.write 11: verb:write !section !genre !topic:chords
  melody.write 9: topic:melody mood|key|scale
  melody.write 9: verb:change topic:melody|topic:notes|target:melody
  chords.write 14: topic:chords|target:chords verb:write|verb:make|mood|key|scale|verb:give|verb:want|stance:some|verb:add|stance:new|degree-of-key|section|number|verb:set|verb:change|short|word:for !level !part|mood|verb:write|word:for|degree-of-key !verb:remove !verb:mute !effect !verb:follow
  chords.write 13: degree-of-key !verb:transpose !sound
  chords.write 13: topic:chords|topic:tension|word:tension scale|word:flat|interval|number !section
  chords.write 10: topic:chords !part !level !asks !verb:remove !effect

  sound.design 14: verb:design !section !key
  sound.design 13: part indefinite verb:make|verb:want topic:sample|topic:reference|stance:like !verb:add
  sound.design 12: part indefinite verb:make !genre !section !topic:chords !stance:into !particle:in !word:instead !word:into !where
  sound.design 13: part adjective-first mood !verb !comparative !stance !word:the !topic:melody !topic:chords !degree
  sound.design 10: part adjective-first mood|sound !comparative !level !verb:add !verb:remove !verb:mute !stance:more !stance:less !rhythm !stance:too !word:is !word:for !word:should !verb:make !verb:want|mood !topic:chords !degree !word:the
  sound.design 10: word:fm target:bell|target:bass|target:lead mood|sound

  sound.change 15: verb:change part|preset word:into|word:to|word:for|word:with|word:instead|stance:instead !unit:note !rhythm !number !key !word:pattern
  sound.change 15: two-parts definite word:make word:a|word:an !word:and !verb:add !where !section
  sound.change 14: preset !genre|word:instead|verb:change !target:song !stance:more !verb:remove !verb:mute !level !asks !comparative:level !pattern
  sound.change 12: two-parts word:to short !verb !comparative !effect !topic:sidechain !level
  sound.change 12: target:kick genre !target:song !comparative !stance:more !stance:like !verb:add
  sound.change 13: stance:instead|word:instead part|preset|effect !rhythm
  sound.change 12: topic:preset part|number|verb:change
  sound.change 12: verb:make target:kick word:a|word:an word:into|word:like
  sound.change 11: verb:change part !key !topic !effect

  structure.edit 14: section verb:repeat|verb:extend|verb:shorten|verb:move|sound:longer|sound:shorter !asks !topic:drop-out !topic:gap !verb:drop-out !genre !effect !part
  structure.edit 14: section verb:remove|verb:mute !topic:drop-out !topic:gap !verb:drop-out !part !verb:add !band !target:all !unit:beats !density !unit:bars|where
  structure.edit 14: the-section unit:bars !topic:roll !topic:drop-out !topic:gap !verb:drop-out !ordinal:last !part !verb:add !where !effect !band
  structure.edit 13: section unit:bars word:longer|word:shorter|word:extend|word:only|signed|word:more|word:should|word:to|word:be|sound:longer|sound:shorter|verb:set|verb:change !part !effect
  structure.edit 13: section unit:minutes !genre
  structure.edit 12: section verb:double|verb:halve|stance:double|stance:half|particle:earlier|word:earlier|word:later|groove:early|groove:late !part !speed
  structure.edit 14: section verb:change !part !preset !topic !effect !key !number
  structure.edit 12: section verb:change word:and|word:before|word:after|word:with section !part
  structure.edit 11: section verb:rename
  structure.section 13: section verb:add|verb:want|verb:make|verb:give|verb:create|verb:write|stance:new|word:missing|stance:not-enough !part !effect !topic:chords !topic:melody !band !space !sound:harder !level !energy:hype !sound:punchier !comparative !word:riser !target:melody
  structure.section 12: section:fakedrop|section:outro|section:build !part !effect !level !topic !unit:note !flaw !verb:remove !verb:mute !sound|section:fakedrop
  structure.section 12: section unit:bars !part !effect !verb:mute !verb:remove !comparative !rhythm !adjective
  structure.section 12: section word:dj|word:mixable|word:friendly
  structure.section 11: energy:tension !part !target:chords !topic:chords|section
  structure.section 9: section ordinal|stance:some|stance:please short !verb !part !adjective !effect
  structure.section 8: section where:before|where:after !part !effect !verb !adjective
  structure.section 8: section tiny !asks !verb:play

  fx.adjust 15: effect verb:bypass|verb:max|stance:max|stance:min|verb:enable !unit:bars !verb:add
  fx.adjust 14: effect verb:remove|verb:mute|verb:cut|word:without|word:no !part|word:on|word:from|effect !verb:add !where
  fx.adjust 13: effect setting stance:more|stance:less|comparative|adjective|particle:up|particle:down|verb:louder|verb:quieter|degree
  fx.adjust 13: effect stance:more|stance:less|comparative|sound:longer|sound:shorter|sound:darker|sound:brighter|particle:up|particle:down|verb:louder|verb:quieter|stance:too|space|level !verb:add !stance:new !indefinite
  fx.adjust 12: setting stance:more|stance:less|comparative|particle:up|particle:down|verb:louder|verb:quieter|sound:longer|sound:shorter effect|setting:feedback|setting:predelay|setting:ratio|setting:threshold|setting:wet
  fx.adjust 12: space !part|word:on !effect|comparative stance:more|stance:less|comparative|degree|stance:too|stance:not-enough !section
  fx.adjust 11: space part|target|anaphor
  fx.adjust 9: space
  fx.adjust 9: effect sound|level verb:make
  fx.add 13: verb:distort|verb:compress part|target|anaphor !comparative !stance:more !stance:less
  fx.add 12: effect verb:add|verb:want|verb:give|word:on|word:ontop|indefinite|word:some|verb:make !verb:remove !stance:less
  fx.add 11: effect part|target|section !stance:less !verb:remove
  fx.add 8: effect

  remove.element 13: part word:go|word:gone|word:goes !adjective !effect !verb:play
  remove.element 12: part particle:out short !adjective !verb !effect !unit:bars
  remove.element 14: verb:remove part|target|topic:fill|topic:roll !section|part !unit:bars !unit:beats !effect !band !topic:melody|part !word:drop|part
  remove.element 13: word:no word:more part|target !effect
  remove.element 13: word:without part !unit:bars !effect
  remove.element 11: verb:remove anaphor !effect !band !section
  remove.element 12: stance:not|word:dont part verb:want|word:need|word:want !adjective !effect
  remove.element 9: word:no part !adjective !effect tiny|short
  mute_solo 14: word:no part word:now|word:moment|word:sec|word:bit !effect !adjective
  mute_solo 13: part word:off !effect !adjective !topic:sidechain !verb:remove !verb:change
  mute_solo 13: part particle:back short !verb:play !adjective
  mute_solo 16: verb:switch-off part !effect !topic:sidechain !band !asks
  mute_solo 14: verb:drop-out part word:but|word:except !unit:bars !unit:beats !where !section
  mute_solo 15: verb:unmute part|target|topic:tracks !verb:remove
  mute_solo 14: verb:mute !asks part|target|anaphor|ordinal|topic:tracks !unit:bars !unit:beats !effect !band !where:at-end !section|part
  mute_solo 13: verb:solo part verb:play !anaphor
  mute_solo 13: verb:solo part|target|anaphor|preset !verb:play !number !topic:chords !degree-of-key !sound !rhythm
  mute_solo 12: verb:unmute
  mute_solo 12: verb:cut part !number !band !adjective !effect !unit:hz !where !section

  level 14: level part|target|section !effect !verb:export !word:club !verb:analyze !asks
  level 13: level:buried
  level 13: verb:louder|verb:quieter part|target|anaphor|band|topic:volume !speed !height !interval !unit:st !effect|part !topic:tempo
  level 13: unit:db part|target|anaphor|topic:volume !effect !band !unit:hz !setting:drive !sound !verb:set|topic:volume|setting:level
  level 13: setting:level|topic:volume particle:up|particle:down|comparative|level|stance:more|stance:less|verb:louder|verb:quieter|part|number|degree !effect
  level 13: verb:balance|verb:balance-all
  level 12: part|target:all|target:mix particle:up|particle:down !speed !interval !unit:st !effect !verb:transpose !height !setting !topic !section !verb:automate
  level 11: level !effect !verb:export !asks !target:master
  level 10: verb:louder|verb:quieter !topic:tempo
  level 10: stance:too part level|word:much|word:hot !adjective|level
  level 14: part particle:back degree !effect
  level 13: verb:boost part !number !band !effect !unit:hz
  level 15: word:hear stance:more part !effect !band
  level 11: part stance:less short !adjective !effect !band !topic
  level 9: part stance:more stance:all|tiny|degree|short !indefinite !adjective !verb:add|stance:more

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

  param.adjust 14: band:sub part !unit:hz !verb:cut !verb:boost
  param.adjust 14: verb:soften !effect
  param.adjust 13: setting:attack|setting:release|setting:decay comparative|speed part !number !effect !level
  param.adjust 12: sound part|target|anaphor !effect !section|part !verb:add|comparative|stance:more|stance:less !asks !flaw|comparative|stance:more|stance:less|stance:too|verb:make|part
  param.adjust 11: sound verb:make|comparative|stance:more|stance:less|stance:too|stance:not-enough|degree|stance:not|verb:want !effect !section
  param.adjust 10: sound preset
  param.adjust 10: sound section|target|mood part|target|anaphor|section comparative|stance:more|stance:less|stance:too|verb:make
  param.adjust 9: sound !effect !section
  param.adjust 9: mood part comparative|stance:more|verb:make
  param.adjust 8: energy target|section|anaphor|tiny|comparative|stance:more|stance:less
  param.adjust 8: era part
  param.adjust 8: setting stance:more|stance:less|particle:up|particle:down|comparative|level part|tiny|degree
  param.adjust 7: mood comparative|verb:make|stance:more
  param.adjust 7: flaw comparative|stance:less|stance:more|verb:make|stance:too
  structure.section 7: energy:hype|energy:calmer|energy:tension
`;
