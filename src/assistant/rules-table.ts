/**
 * What says which wish: a line each, `intent score: conditions`. All conditions of a line have to hold;
 * of `a|!b` one, `a` there or `b` not; the line with the highest score wins, of equal ones the first. A line with
 * `never` for a score says that the wish is not meant, whatever other lines say. Conditions
 * are features of a clause (`features.ts`): kinds of meanings, `kind:id`, `word:…`.
 */
export const clauseRules = `
  undo_redo 14: verb:undo !part|short !section
  anaphora_edit 16: share !part !section
  anaphora_edit 14: word:again word:for|word:on part !verb:play !adjective !effect !section
  anaphora_edit 13: also anaphor !part !verb !adjective short
  anaphora_edit 14: stance:same word:but word:on part !adjective !mood
  anaphora_edit 15: word:other word:one word:the short !part
  variation never: word:other word:one word:the short
  anaphora_edit never: also part indefinite|word:maybe
  anaphora_edit 13: also part !adjective !verb !effect !setting
  anaphora_edit 12: verb:double|stance:double word:much !part !section
  anaphora_edit 12: stance:double tiny !part !section
  undo_redo 14: verb:redo !verb:keep !verb:rest-redo
  undo_redo 13: word:steps|word:changes word:back|word:last verb|word:go
  undo_redo 15: verb:remove word:change|word:changes|word:edit|word:edits ordinal:last|anaphor !part
  undo_redo 13: verb:unmute word:old !part
  undo_redo 12: verb:unmute anaphor !part short

  playback 13: verb:play-from short !part !effect
  playback 13: verb:play-from section|number|part|tiny
  playback 12: word:shut word:up tiny
  playback 15: word:drop word:it last:it tiny
  playback never: indefinite part
  playback never: a-tempo !unit:bars !word:bar
  playback never: stance:too|stance:not verb:play part
  playback never: word:i word:hear !verb:want !word:can
  playback never: verb:play verb:repeat section
  playback 11: verb:play !topic:variation !verb:write !rhythm !asks
  playback 12: verb:stop tiny !part !effect !section !target
  playback 11: verb:stop !part !topic !effect !target:fx !density !band !target:all
  playback 13: verb:goto !topic:key !key !unit:bpm
  playback 12: verb:goto unit:bars

  project 14: verb:keep word:called|word:as !part
  project 13: verb:save !verb:humanize
  project 13: verb:load !part !effect !sound:open|target:song|topic:project|stance:same|ordinal:last
  project 14: first:open tiny !part !effect !anaphor !word:up !stance !comparative
  project 12: verb:load topic:project|topic:version|target:song|ordinal:last|word:yaml
  project 13: verb:new !genre !part
  project 12: verb:show word:my target:song|topic:project|topic:tracks !word:settings
  project 12: topic:project asks|verb:show|verb:make|verb:add|stance:new
  project 12: verb:rename !part
  project 11: stance:new target:song|word:project word:start

  export 15: format verb:add|verb:give|verb:want|word:can|word:send word:of|word:from|word:for !number !effect !target:vocal
  export 14: format word:can|word:could !part !effect !section
  export 14: verb:save format !format:yaml !format:tidal
  export 13: verb:export !part|format
  export 11: format word:of|word:file anaphor|target:song|target:mix !part !effect
  export 11: format word:of section !part !effect
  export 12: format word:bit|word:as !part !effect !verb:save
  export 12: format verb:give|verb:add|verb:want|verb:make|verb:save !part !effect
  export 11: format !part !effect short

  analyze 14: topic:loudness word:of !number !level !verb:match !verb:set
  analyze 14: topic:loudness word:stats|word:figures|word:numbers
  analyze 14: asks first:does|first:is effect:clip !part
  analyze 13: topic:measure
  analyze never: verb:solo !topic:measure !topic:loudness
  analyze 13: verb:analyze !verb:add
  analyze 12: asks level:louder !stance:like !verb:explain word:is|word:are|word:how !topic:key !word:can
  mastering never: asks level word:how
  analyze 14: asks level word:how
  analyze 13: asks unit:lufs|topic:loudness|topic:ceiling !verb:set !verb:explain
  analyze 11: verb:show topic:loudness|topic:eq|word:spectrum|word:waveform|word:meters
  analyze 12: word:spectrum|word:waveform

  meta.help_smalltalk never: chat:bye anaphor !tiny
  meta.help_smalltalk 14: chat:help !part
  meta.help_smalltalk 14: asks word:can word:ask|word:say|word:do !part !effect
  meta.help_smalltalk 8: asks word:you !part !effect !section !target !topic
  meta.help_smalltalk 15: asks first:how word:do word:i !part !effect
  meta.help_smalltalk 15: first:can word:you|word:u word:hear word:yourself|word:urself|word:actually|word:really
  meta.help_smalltalk 14: chat:styles
  meta.help_smalltalk 13: chat:who
  meta.help_smalltalk 13: chat:confused
  meta.help_smalltalk 13: chat:how-are-you
  meta.help_smalltalk 14: chat:joke word:know
  meta.help_smalltalk 12: chat:joke !part !effect !adjective !section !speed|tiny
  meta.help_smalltalk 9: chat !part !effect !verb:add !adjective !genre
  meta.help_smalltalk 12: asks topic:style

  explain 14: word:difference !verb:make
  explain 14: asks scale|interval|artist !part !number !verb
  explain 7: first:whats tiny !verb
  explain 14: asks word:whats tiny part !verb
  explain 11: asks genre !part !number !target:song
  explain 12: verb:explain !flaw !verb:add
  explain 11: asks topic:sidechain|effect|word:mean !part !flaw !verb:add
  explain 12: asks topic:chain
  explain 12: asks topic:key|word:key|word:scale !verb:change
  explain 11: asks word:on part word:whats|word:what topic:chain|effect
  explain 10: asks word:how|word:why !flaw !level !word:many !word:long
  query.state 15: asks part topic:pattern|topic:notes|word:look !verb:add !comparative
  query.state 15: first:anything|first:nothing verb:mute|verb:solo|part|section|effect !comparative !word:to !word:for
  query.state 17: asks word:is|word:are verb:mute|verb:solo|verb:bypass part|target|topic:tracks
  query.state 17: asks first:is|first:are|first:does|first:has word:anything|word:something|word:nothing !effect !sound
  query.state 13: asks word:playing
  query.state 13: first:how speed !part !verb:make
  query.state 12: asks word:on target:master|target:mix
  query.state 13: asks word:there word:no part
  query.state 12: asks topic:tempo|unit:bpm|word:bpm|topic:tracks|topic:settings|topic:chords|topic:form
  query.state 12: verb:show topic:settings|topic:tracks|topic:form|target:all|topic:tempo|topic:key|topic:chain
  query.state 11: verb:show part|section|target
  query.state 11: asks word:many|word:long
  query.state 10: asks part|section|effect !flaw !verb:explain !verb:add !comparative
  query.state 9: topic:settings part
  query.state 9: asks target|topic !flaw !verb !comparative
  query.state 8: topic:tracks tiny

  quality.complaint never: flaw unit:hz
  quality.complaint 16: level:buried !verb:make !verb:louder !particle:up !stance:more !asks !unit:db
  quality.complaint 12: flaw:harsh word:my
  quality.complaint 13: flaw verb:explain
  quality.complaint 16: word:sounds part stance:like !artist !preset !comparative !verb !topic !mood !genre !era
  quality.complaint 16: word:sounds|word:sound part stance:like word:a|word:an|word:my !artist !era !genre !verb !topic
  quality.complaint 13: flaw:clipping !verb:add !verb:remove !effect:clip
  quality.complaint 14: flaw:mud stance:like
  quality.complaint 13: flaw:clash !verb
  quality.complaint 12: flaw:no-punch|flaw:no-snap|flaw:no-click|flaw:no-bite
  quality.complaint 12: flaw:weak|flaw:bad !verb:make !verb:add
  quality.complaint 12: flaw:out-of-key !verb:make !verb:add !verb:set !comparative !stance:more
  quality.complaint 15: flaw !comparative !verb:make !verb:add !stance:more !stance:less !verb:want !verb:cut !verb:set !verb:boost !verb:remove !stance:like !verb:design !adjective-first !indefinite word:is|word:are|word:feels|word:feel|word:sounds|word:sounding|word:gets|word:its|stance:too|verb:explain|flaw:harsh
  quality.complaint 11: stance:not-enough sound:punchier|flaw:no-punch asks
  quality.complaint 8: stance:too flaw
  quality.complaint 8: verdict:reject part

  mastering 15: effect:limit unit:db !part !setting !verb:remove !verb:bypass
  mastering 13: unit:lufs !verb:export
  mastering 13: topic:ceiling unit:db !asks !effect:clip
  mastering 12: topic:ceiling|setting:ceiling !asks !effect:clip
  mastering 12: topic:loudness verb:match|topic:reference|verb:hit|verb:set|number|level
  mastering never: asks word:on
  mastering 12: topic:mastering
  mastering 12: verb:master !effect !adjective|level !part
  mastering 15: target:master level !effect !band !unit:db !level:quieter
  mastering 15: level word:overall !part
  mastering 14: target:master verb:quieter|verb:louder|degree level !asks !unit:db
  mastering 14: effect:limit target:master number
  mastering 14: word:loud word:possible !part
  mastering 12: word:club level
  mastering 12: word:streaming|word:spotify|word:soundcloud|word:youtube|word:dj verb:master|verb:make|word:ready|word:safe|word:for|level
  mastering 11: verb:match topic:reference|level|target:song
  mastering 11: word:headroom|topic:loudness !asks

  feedback.praise_reject 13: verb:keep verb:rest-redo|verb:redo|verb:change
  feedback.praise_reject 13: word:thats sound short !comparative !stance !verb !part !flaw !target !section !effect
  feedback.praise_reject 11: verdict !part !effect !asks !verb:add !comparative !speed
  feedback.praise_reject 10: verb:keep !number !verb:add
  feedback.praise_reject 10: verdict:praise !verb:add !comparative !asks
  feedback.praise_reject 12: stance:too sound tiny !part !effect !target !section !flaw !verb:make
  feedback.praise_reject 9: stance:not|word:dont verb:hit|stance:like|word:like !part

  variation 15: word:but anaphor word:one|stance:new stance:like !part
  variation 14: word:one stance:more stance:like anaphor !part
  variation 13: stance:same word:but !word:on|adjective|mood
  variation 13: word:again word:but !part|anaphor
  variation never: groove:human
  variation 14: word:but stance:new topic:melody|target:melody|part short !verb
  variation 14: topic:variation
  variation 15: stance:new topic:version !verb:load !verb:save !verb:show
  variation 12: stance:new anaphor verb:make !part !sound
  variation 12: word:again tiny|word:try !part !stance:same
  variation 11: topic:version short !stance:like !word:ago !word:before !verb:save
  variation 12: stance:new topic:version|word:one|word:go|word:take|word:try !part
  variation 11: word:something|word:someting stance:new|word:else
  variation 10: verb:randomize !part !melody !topic:melody !target:melody tiny|short
  variation 10: word:again stance:new|word:but

  anaphora_edit never: stance:same topic:notes|topic:melody|topic:pattern !part|stance:instead !verb
  anaphora_edit 14: stance:same part|section|anaphor|target|effect !word:but
  anaphora_edit 13: stance:same verb:repeat|word:do|word:again !word:but
  anaphora_edit 13: stance:half|verb:halve anaphor|word:of !speed !unit:bpm !part !section
  anaphora_edit 13: stance:too word:much short !part !effect !section !sound !level !density !flaw !band !topic
  anaphora_edit 13: stance:even !part !effect !section
  anaphora_edit 12: stance:less|stance:more word:of anaphor !part !effect !sound
  anaphora_edit 13: stance:than !speed !topic:sidechain anaphor|word:that|word:before stance:less|stance:more|comparative|degree
  anaphora_edit 13: stance:not|word:not anaphor !part !verb !sound !verdict !level
  anaphora_edit 12: word:actually anaphor stance:not|word:not|verb:remove
  anaphora_edit 12: ordinal anaphor|word:one !section !verb:add !part tiny|verb:remove
  anaphora_edit 11: stance:more|stance:less short !setting !era !energy !mood !genre !adjective !part !target !section !effect !topic !band
  anaphora_edit 11: word:do anaphor word:to|word:on|word:for part|section
  anaphora_edit 11: degree tiny stance:more|stance:less !adjective !part !target !section !effect !topic

  reference_style 14: genre anaphor|target:song word:as|word:into|word:remix|word:remake !number
  reference_style 13: artist !asks !genre
  reference_style 12: stance:like topic:version|word:ago|ordinal|word:before|word:previous
  reference_style 11: era:oldschool|era:modern !preset !part
  reference_style 13: era topic:timing|word:feel|word:vibe|word:sound !part !asks
  reference_style 10: era !preset !effect !indefinite topic:style|verb:make|word:feel|word:sound|stance:like|stance:more|word:vibe
  reference_style 10: topic:style stance:like|stance:more|word:vibe|artist|verb:change !genre
  reference_style 9: stance:like !part !effect !sound !section word:sound|word:sounds|verb:make|word:style
  reference_style 11: genre topic:style stance:more !part !number
  reference_style 11: genre stance:like|stance:more|topic:style anaphor|target:song|target:mix|verb:make !verb:want !number
  param.set 12: genre verb:change|verb:set topic:style|word:genre

  vocal_sample 15: target:vocal word:robot|word:robotic|verb:transpose|groove:robotic
  vocal_sample 16: target:vocal unit:st|interval|height:octave-up|height:octave-down|verb:transpose|verb:pitch-up|verb:pitch-down
  vocal_sample 13: verb:say !part|target:vocal
  vocal_sample 14: target:vocal mood|sound !level !verb:mute !verb:remove !comparative !effect
  vocal_sample 15: target:vocal !effect !verb:remove verb:add|verb:want|verb:give|verb:write|topic:sample|section|indefinite !unit:db
  vocal_sample 12: target:vocal sound !level !verb:mute !verb:remove
  vocal_sample 9: target:vocal !word:raise !word:lower !word:no !word:without !verb:remove !verb:mute !verb:unmute !level !verb:solo !verb:louder !verb:quieter !particle:up !particle:down

  create.song never: asks-what
  create.song never: stance:like !verb:make !target:song
  create.song never: later !target:song !unit:bpm !a-tempo !verb:make !verb:new
  create.song 12: stance:new target:song verb:make|verb:write|verb:want a-tempo|unit:bpm|key|mood|genre !effect !part
  create.song 15: genre-first word:with|word:in|unit:bpm|key !preset|target:song !effect
  create.song 14: genre target:song verb:make indefinite !verb:change !stance:like
  create.song 14: artist target:song unit:bpm|key !verb:change
  create.song 14: genre target:song verb:make|verb:want|verb:add|verb:give !anaphor !verb:change !stance:like
  create.song never: part section !target:song !verb:make
  create.song 14: genre verb:make|verb:add|verb:want a-tempo|unit:bpm !anaphor !preset !effect !definite target:drums
  create.song 14: genre verb:make a-tempo|unit:bpm !anaphor !preset !part !effect
  create.song 13: genre !part !preset|number|key !asks !effect !verb:change verb:make|verb:want|verb:add|verb:write|verb:give|verb:new|unit:bpm|key|unit:minutes|target:song|stance:some
  create.song 11: genre short|tiny|verb|number|key|mood|target|stance !part !preset !asks !effect !verb:change !band !stance:more
  create.song 11: verb:make|verb:write|verb:want target:song indefinite|word:a|word:new|word:me !effect !anaphor
  create.song 10: verb:new target:song|genre

  drop.manipulate never: skips-beats there
  drop.manipulate never: unit:db
  drop.manipulate 16: word:silence unit:beats|unit:bars
  drop.manipulate 14: topic:tape-stop
  drop.manipulate 13: verb:drop-out !unit:bpm
  drop.manipulate 13: topic:drop-out !verb:add|unit:bars|unit:beats
  drop.manipulate 13: target:kick word:out|verb:mute|verb:remove|verb:cut|word:without|word:no unit:bars|unit:beats|where:at-end|where:before|word:bar
  drop.manipulate 12: target:all|target:mix|word:everything|word:all word:out|verb:mute|verb:cut|verb:remove|verb:stop|topic:gap unit:bars|unit:beats|where|section|word:bar|word:beat
  drop.manipulate 12: topic:gap where|unit:bars|unit:beats|section|verb:add
  drop.manipulate 13: verb:stop part|target unit:bars|unit:beats|where:at-end
  drop.manipulate 11: verb:mute|verb:remove|verb:cut|verb:drop-out unit:bars|unit:beats|where:at-end part !verb:add
  drop.manipulate 14: verb:solo part where:at-end !verb:play !effect
  drop.manipulate 13: word:pull part unit:beats|unit:bars where|ordinal:last|section !level !verb:quieter
  drop.manipulate 10: word:drop target:kick word:out|word:for
  drop.manipulate 9: section:drop word:the verb:stop|verb:mute

  transition 13: target:reverse-cymbal|target:riser|target:downlifter|target:sub-drop|target:impact|target:crash|target:noise where:before|where:at|where:at-end !verb:remove !verb:mute !level !verb:louder !verb:quieter
  transition 12: target:impact|target:crash word:on !verb:remove !level !effect word:first|word:one|number|section
  transition 12: verb:automate word:sweep part !unit:bars !effect:filter
  transition 11: word:transition|word:transitions
  transition 15: target:riser|target:downlifter|target:impact|target:sub-drop|target:reverse-cymbal verb:add|verb:want where:before|where:at section|where:at !level
  transition 11: target:riser|target:downlifter|target:impact|target:sub-drop|target:reverse-cymbal section !verb:remove !verb:mute !level !verb:add|where

  automation never: verb:write part !topic:automation
  automation 15: word:from word:to number setting|sound:open|verb:pan part|effect|target !speed !unit:bpm
  automation 15: verb:automate word:fade ordinal:last|target:all|target:mix|target:song unit:bars|section !part
  automation 15: level part word:get|word:gets|word:getting where:during
  automation 15: level part word:get|word:gets|word:getting|word:grow|word:grows where:over|word:over
  automation 17: effect part word:grow|word:grows|word:growing|word:swell|word:swells|word:swelling|word:rise|word:rising where:during|where:over|section|unit:bars !verb:remove
  automation 14: verb:automate topic:pitch|height part unit:bars|where
  automation 15: effect:filter sound:open|sound:closed part where:over|where:during|section !verb:add
  automation 14: verb:automate effect|setting|part|band|level|space !speed !unit:bpm !word:sweep !target:song
  automation 13: effect|part|setting|band unit:bars where:over|where:during|word:over|word:across|word:through !speed !section:build !verb:create !rhythm !verb:write !verb:add
  automation 15: comparative|sound|height|word:gets where:every|stance:all word:bar|word:phrase|word:bars|section|word:beat !rhythm !topic:fill !topic:roll
  automation 12: sound:diving|word:dive|word:bend|word:rise part|target
  automation 12: verb:automate !speed !unit:bpm !topic:tempo part|target|effect
  automation 13: setting part where:over|where:during section !number
  automation 13: sound:open|sound:closed part where:over|word:over section
  automation 11: sound:open|sound:closed unit:bars
  automation 16: part|effect|setting word:lfo !verb:remove !asks

  tempo never: setting:attack|setting:release|setting:decay
  tempo 14: unit:bpm verb:add number !target:song !genre
  tempo 14: topic:tempo number word:by
  tempo 14: speed section word:get|word:gets|word:getting|word:go|word:goes|word:till|word:until !part !a-section !unit:bars !effect
  tempo 14: speed unit:bpm
  tempo 14: verb:automate speed|topic:tempo|unit:bpm
  tempo 14: speed word:over unit:bars
  tempo 14: speed word:over the-section !part !sound
  tempo 15: topic:tempo|unit:bpm verb:automate number
  tempo 15: unit:bpm word:off !genre
  tempo 15: few-bpm !verb:set !word:to !genre !word:at
  tempo 15: word:bpm particle:up|particle:down stance:some
  tempo 14: verb:faster|verb:slower|speed number word:to !part
  tempo 14: unit:bpm number word:by verb:louder|verb:quieter|level
  tempo 13: verb:automate number word:to section !part !effect !setting
  tempo 12: topic:tempo|word:bpm particle:up|particle:down|speed|verb:double|verb:halve|stance:double|stance:half|degree|comparative|level|height|stance:more|stance:less|verb:louder|verb:quieter !verb:set|number
  tempo 12: unit:bpm particle:up|particle:down|stance:more|stance:less|word:plus|word:minus|word:add
  tempo 11: speed:double-time|speed:half-time !part
  tempo 11: verb:faster|verb:slower !part
  tempo 10: speed !part !effect !target:hat !topic:fill !topic:roll

  param.set 13: topic:tempo|word:bpm|unit:bpm number !particle:up|verb:set|word:to !particle:down|verb:set|word:to !speed !genre !stance:more !stance:less
  param.set 13: topic:key|word:key verb:set|verb:change|word:to|word:is note|key !verb:transpose !verb:write
  param.set 12: topic:key|word:key note|key short !asks
  param.set 16: target:kick unit:hz word:at|word:to|verb:tune !sound !band !verb:cut !verb:boost !effect !unit:db !height !stance:more !stance:less
  param.set 17: effect:delay|effect:tapedelay setting:time|verb:set rhythm|unit:note !comparative !stance:more !stance:less !part
  param.set 14: setting:level|topic:volume verb:set|word:to|word:at unit:db
  param.set 13: target:kick verb:tune|topic:pitch note !interval
  param.set 12: setting number !unit:bars !comparative !adjective|setting !stance:more !stance:less !unit:lufs
  param.set 13: sound number word:at|word:to !unit:bars !section !verb:automate
  param.set 12: target:kick note word:to|word:in|word:on short !verb:transpose
  param.set 14: a-tempo target:mix|target:song|target:all word:at|word:to !part !section !effect !setting !band !interval !verb:automate
  param.set 9: a-tempo short !part !section !effect !setting !band !genre !interval
  param.set 6: number short !part !section !effect
  param.set 14: effect unit:s|unit:ms verb:make|word:be !word:on !comparative !stance:more !verb:add
  param.set 14: effect unit:s|unit:ms sound:longer verb:make|verb:set !comparative !stance:more
  param.set 12: effect number unit:s|unit:ms|unit:hz|unit:percent|unit:note word:to|word:at|setting|verb:set !verb:boost !verb:cut !effect:eq
  param.set 11: verb:set number part !unit:bars !rhythm !unit:note
  param.set 11: verb:pan|word:pan number
  param.set 11: topic:settings number
  param.set 11: sound:resonant|sound:detuned|sound:clickier|sound:gliding number !unit:bars !stance:more !stance:less
  param.set 11: setting verb:max|stance:max|stance:min !effect !comparative
  param.set 10: setting number

  pitch never: topic:melody mood verb:want|verb:add|verb:give
  pitch 14: target:kick verb:tune topic:key|word:key !note
  pitch 15: height:octave-up|height:octave-down part|target|anaphor|tiny !unit:db
  pitch 10: key part !verb:write !genre !topic
  pitch 14: verb:transpose key|note|interval|unit:st|height|particle:up|particle:down|number|effect:pitchshift
  pitch 13: interval part|target|anaphor|verb|particle:up|particle:down|comparative|height !verb:write !chords !topic:chords
  pitch 13: unit:st !verb:write
  pitch 13: verb:follow topic:chords|target:chords|target:melody|topic:key|word:root|word:bassline
  pitch 12: key verb:goto !part !genre !topic:chords !topic:melody
  pitch 12: key target:all|target:mix|target:song|verb:transpose|verb:change|verb:tune|stance:all|anaphor !verb:write !genre !topic:chords !topic:melody !target:melody
  pitch 12: verb:tune !number
  pitch 11: verb:pitch-up|verb:pitch-down
  pitch 11: height:octave-up|height:octave-down|height:higher|height:lower part|target|anaphor|topic:octave !level !unit:db !word:volume
  pitch 10: verb:transpose
  pitch 9: height !level !target:mix tiny|part
  pitch 8: key tiny !part !section !verb
  pitch 9: key word:in|word:to !genre !verb:write !topic:chords !topic:melody !target:melody !target:chords tiny|short
`;
