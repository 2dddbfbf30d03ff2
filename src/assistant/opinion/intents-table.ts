/** What in a clause speaks for which wish. Written by `scripts/learn-intents.mjs`; read by `weights.ts`. */
export const intentWeights = `analyze anaphora_edit automation chords.write create.element create.song density drop.manipulate explain export feedback.praise_reject fx.add fx.adjust groove level mastering melody.write meta.help_smalltalk mix.eq mix.sidechain mute_solo param.adjust param.set pitch playback project quality.complaint query.state reference_style remove.element rhythm.edit sound.change sound.design structure.edit structure.section tempo transition undo_redo variation vocal_sample
always	EYMY
b , $	0S1R2Q4h5R6S7S9SAQBSDSEQFSGSHeISJSKPMcNSORPSQSRcTRURVdXRYSaRbScSdS
b , ,	4c5RERLYMeVYZZ
b , ?	5eGSNQdc
b , A	3c5c6QCaDSERGZLlQKXS
b , D	5bGZ
b , G	5d
b , N	5mDZGSMS
b , N:bars	3a4NGj
b , N:bpm	5mGSMcSRZN
b , N:hz	BQId
b , N:lufs	Fb
b , P	EZFZLZZa
b , T	4Z5Z
b , actually	Da
b , an	VZ
b , anaphor:it	6aASESLfQRTc
b , degree-of-key:bII	3a
b , degree-of-key:v	3a
b , density:sparser	6ZDc
b , die	EY
b , go	5a
b , groove:straight	Da
b , height:higher	4b
b , height:lower	Ed
b , i	3ZEcQS
b , just	GZKSXeYQ
b , key	5mMRNRSS
b , level:louder	EaFdQR
b , level:quieter	Ec
b , love	Ae
b , mood	Ga
b , next	Ac
b , now	1c
b , particle:in	0eFO
b , particle:under	4d
b , scale	3Z
b , something	3b4Z5YGYVZ
b , speed:faster	JY
b , speed:slower	5aBcLY
b , stance:all	Na
b , stance:less	CYIaLZQRSaZS
b , stance:like	LYWbZY
b , stance:more	LZSd
b , stance:new	5bVa
b , stance:not	5dGRVZ
b , stance:too	AeEa
b , the	1k4SAPGRNcTSVQbScR
b , there	DZ
b , topic:sample	dd
b , verb:add	4jBeCRESLSTQXOYb
b , verb:analyze	0d
b , verb:change	Uc
b , verb:cut	IiXb
b , verb:faster	Ze
b , verb:halve	Xb
b , verb:humanize	DY
b , verb:keep	AjTS
b , verb:louder	Ed
b , verb:make	5Z6bLYSaXY
b , verb:move	DZ
b , verb:mute	ASKbTe
b , verb:quieter	Nf
b , verb:randomize	Ga
b , verb:remove	4SAOTkXc
b , verb:sidechain	Jd
b , verb:soften	Zd
b , verb:solo	6eUaXQ
b , verb:undo	AQbf
b , verb:unmute	Kb
b , verb:want	5Y
b , verb:write	Gd
b , verdict:praise	AeLS
b , verdict:reject	1RAfTQ
b 808 T	1SVf
b 909 T	4bUOVb
b ? $	0Q1Q2Q3Q5Y7P8QBQCPDPEPFZGYHcIQKjMQNQOQPrRQTOVPWQXNYYZOaQbYcQdS
b ? ,	4R5bASDSMeNSPSXOYaZf
b ? ?	Pe
b ? A	LaWY
b ? N	4hGQMRPa
b ? N:bpm	MPZe
b ? N:db	ESFbIcMR
b ? S	4eGR
b ? T	4b6S8aBSESGSKRQSRRVSWcaYdi
b ? T:chords	3d
b ? a	5bQd
b ? anaphor:it	5Q9SAQOSPRSm
b ? and	PY
b ? chat:joke	4d
b ? flaw:clipping	4QQe
b ? flaw:no-punch	Qc
b ? for	Ga
b ? from	XRaf
b ? go	Te
b ? groove:swing	Da
b ? of	5b
b ? particle:down	db
b ? particle:in	dc
b ? particle:on	4b6SXeaRdb
b ? ready	Fe
b ? records	Sb
b ? shit	Ab
b ? stance:more	FSId
b ? stance:new	4b
b ? stance:not	4hTS
b ? stance:please	cg
b ? stance:too	4R6fLeQQ
b ? the	3a4SBcCODYGRIaKRMPQSTQUSXRZaaadf
b ? thing	Gc
b ? to	0bEZdZ
b ? topic:preset	Vb
b ? topic:style	NRdc
b ? topic:timing	La
b ? topic:tracks	ERFd
b ? topic:variation	Db
b ? verb:add	KPbf
b ? verb:bypass	Ia
b ? verb:mute	Ka
b ? verb:play	OfXR
b ? where:during	2R4fYS
b ? with	Ga
b A $	0S1O2S3S4R6Q7S9SAbHSIQKSL-NSOPPSQeRRSRTRUQVRXhYSZSaSbScb
b A ,	0SAcCYENFeIYJSLiQNXYYR
b A ?	2RLNPgXRYSaf
b A A	4Q5SBSGRJSLfQSUSVRWrXS
b A D	4cDSERGZISLdQc
b A E	2SBhCjLLMOXQ
b A G	Sf
b A N:bars	GaXSYZ
b A P	CSLe
b A S	4P5ZLFOSWSXsYZaR
b A T	1S2R3Q4a5R6R7S8SASBRCQDQFSGPISJRKRLuMSNSOSQRRSSSTQUPVRWxXOYRcSdc
b A T:chords	3dLR
b A T:melody	Gc
b A a	JiLLQS
b A along	4aLS
b A an	aa
b A anaphor:it	6RCbFZLjQMXS
b A and	2Z5cESLgQZ
b A around	Ic
b A at	FZLNMe
b A enough	ERLj
b A for	ESGcLe
b A front	Lb
b A is	0f8OCaLPQRRjXM
b A it	Le
b A mood	5a
b A movie	GZ
b A my	Pc
b A now	0fRS
b A of	2YLNMf
b A one	3cLRVa
b A overall	Ld
b A particle:in	2g3c4R6PCPESLiQRUaXN
b A particle:on	1R6S8YBPCNDSEOGSIYJRLpUQVc
b A particle:up	5cLeZS
b A seen	Lb
b A sounding	LfWY
b A space:cavernous	5Z
b A stance:like	La
b A stance:more	CSEQLpQS
b A stance:new	Gc
b A stance:please	Lk
b A stance:too	Lc
b A the	1S2e3S4R6S8SCQDREMGRIaJRKQLvMSNRQPRSTOVQWSXbYSZQdS
b A to	2i4PBSIRLbUS
b A topic:chords	3kGRLN
b A topic:melody	GkLP
b A topic:preset	LQVd
b A topic:timing	DhLM
b A toy	LSWd
b A verb:automate	2Z
b A verb:bypass	CRESIfKNLeULZb
b A verb:change	LdVP
b A verb:mute	Kc
b A verb:say	XSdd
b A verb:sidechain	Je
b A where:at-end	2eUQ
b A where:during	2l4QLQ
b A where:over	2fLS
b A with	4dGZLRVS
b A+ $	1RESLjSSUScf
b A+ ?	La
b A+ T	Le
b A+ stance:please	4SLf
b D $	0S1f2Q3R5S6S7S8SARBQCbDgEiGRHSISKPLcMQNOOSPRQSRSSRTQUOVPWRXRYYZbaSbQcddQ
b D ,	6ZLc
b D ?	5Z
b D A	1S2S4NBcDPELFaGSISJRLqMSTSUSVSWhXRZScS
b D A+	Le
b D E	BfCdESISLO
b D S	Bb
b D T	4o6SES
b D as	1a
b D density:busier	6a
b D density:fills	6b
b D era	Sc
b D flaw:flat	Qe
b D flaw:weak	ESLYQc
b D format:wav	9Z
b D groove:early	DdUS
b D groove:late	DmENLRUR
b D have	4SVc
b D height:lower	Ec
b D level:louder	EjLS
b D level:quieter	EfFcLR
b D mood	Ga
b D of	1S4bBhCKDaERIgLRTO
b D ordinal	Uc
b D particle:down	EaQa
b D particle:on	1SBSCd
b D speed:faster	1SDRFSLPZqcR
b D speed:slower	LOZi
b D stance:less	1ZBSCQDREdIhJSZS
b D stance:like	SY
b D stance:more	1m4S6PBPEZISJcLOSQZNcQ
b D stance:too	6PLYQe
b D to	9aDSLg
b D topic:melody	Ga
b D topic:stuff	HdRS
b D topic:style	Sa
b D verb:make	Xe
b D with	5Y
b E $	0c1R2Q3S4P6R8ZBvCoDSEPFQGRHSIQJSKQLLMNNSQQRQSSTQURVRWSZScSdQ
b E ,	4SBfCa
b E A	2kBPClLJMSURXN
b E D	2RBRCaLf
b E E	2RBfCQISLQMg
b E N:db	EQMd
b E N:s	CNLSMj
b E P	2YBHChESFSLPMmURXPZQ
b E S	2Z
b E anaphor:it	BaCcFfISMQ
b E and	8fBSCP
b E at	CRESFbMf
b E do	8b
b E for	4SBg
b E from	BSCiFSISTO
b E given	BdCP
b E is	BSChLRXR
b E level:louder	BNCiEMFP
b E of	2RBPCbINMf
b E particle:down	BMCjEP
b E particle:in	7RUc
b E particle:on	1Q2Y3S4P6R8SB-CjDSEPFYGSIRJRKQLSMQNSQSRSTQUQVRdS
b E return	Ce
b E stance:even	Cc
b E stance:too	1SBSCd
b E the	0S1R2Q4S6R8SB-CKDQEOGRIhJSKOLGMNNSQPTOUQVPdS
b E to	4QBiCJMkVS
b E topic:tail	Cb
b E verb:add	Ba
b E verb:automate	2jBRUR
b E verb:bypass	BSCjFSIRKQ
b E where:during	2SBg
b E where:over	2YBd
b G $	0R1S5I8d9SASFSHcLRMcPaQRROSdTSVcWSbScSdZ
b G ,	5pGSLaMR
b G G	5b
b G N	5hMR
b G T	5Z
b G T:melody	5Y
b G T:mix	Vd
b G T:song	4R5xGSLSMQNRSSVRWSYRZRdS
b G and	5Y
b G around	5Y
b G at	5b
b G one	Vd
b G particle:in	5g
b G sketch	5c
b G speed:slower	5a
b G thing	5i
b G topic:stuff	5Y
b G topic:style	5RLSMQSdVh
b G where:at	de
b G where:before	5S7SaSdf
b G with	5YSf
b N $	0R1S2Q3S4S5e6R7R8S9SARBQCNDSERFiGRHSIPJRKRLHM-OcQQRRSZTRUPVQWSXbYSaRbScRdR
b N ,	5kGRMS
b N D	9c
b N T:chords	3b
b N height:octave-down	ESNg
b N height:octave-up	Nd
b N inch	Sb
b N is	McZS
b N or	Da
b N particle:in	2NXRZm
b N particle:on	FSIh
b N space:cavernous	Sf
b N speed:faster	Uc
b N stance:like	ASLNSRcj
b N stance:more	1S4d6Q7QCSDSEPLSMSSPTRXPYiZRaScl
b N stance:please	1R4f5a9PDSESFRGPKSLSMlNROdSRTRVSYRZKbScR
b N to	2NIZMQOcXRZg
b N topic:notes	GZ
b N topic:style	Sb
b N topic:variation	cd
b N verb:change	ba
b N where:during	2NMSXSZj
b N where:over	Za
b N with	5b
b N:bars $	1S2h3Y4Z5S6Y7a8S9SBQCSDSEPFSGbIRJSKPLOMPNQOSQSRSTQUdVRWSXfYZaNbScSdR
b N:bars ,	GZ
b N:bars A	3YGZLSXeYS
b N:bars S	2S4P7MKNUQXGYxaQ
b N:bars T	7RYSae
b N:bars T:melody	Ga
b N:bars and	XQYc
b N:bars chat:bye	4SXg
b N:bars from	Xc
b N:bars mood	Ga
b N:bars of	2P4R7hUaXSYdZS
b N:bars to	4RXgYN
b N:bars topic:melody	GZ
b N:bars verb:bypass	Xb
b N:bars verb:change	XdYR
b N:bars verb:remove	7c
b N:bars verb:stop	YY
b N:bars verb:tune	GZ
b N:bars where:after	XSYc
b N:bars where:at-end	7c
b N:bars where:before	7nUSXSYOaR
b N:bars with	Uc
b N:beats of	7fUS
b N:beats then	7a
b N:beats where:at-end	7c
b N:beats where:before	7hUS
b N:bpm $	0S1S2S3S4O6S7S8S9RASBSCSDQEJFOGRHSIQJSKSLQMxNRORPSQSRSSQTRURVRWSXRYPZibRcRdS
b N:bpm ,	5jMdSRZO
b N:bpm particle:down	EQMSNSZf
b N:bpm particle:in	5c
b N:bpm speed:faster	Zc
b N:bpm speed:slower	Zc
b N:bpm stance:less	MRZe
b N:bpm stance:more	MRZf
b N:bpm stance:not	5Y
b N:bpm verb:bypass	MRZf
b N:bpm where:during	2NZe
b N:db $	0S2S4S5S6S7S9SASBPCQDRExFgGSJSKQLRMdNPPSQRTRUQVSZSbS
b N:db A	EkLKdS
b N:db at	ENInMMUS
b N:db from	EQId
b N:db height:lower	EZ
b N:db level:louder	EZ
b N:db of	FZ
b N:db particle:down	Ef
b N:db particle:on	4SBLCQDSEnGSILKSMbUR
b N:db particle:out	IZ
b N:db stance:question	JZ
b N:db verb:bypass	Ee
b N:hz $	2K4O7SBKCRDSEKFSGRIuJSKRLNMoNRQPTSURVR
b N:hz ,	Ig
b N:hz by	EQIc
b N:hz from	CSIgTQ
b N:hz particle:in	2gMQ
b N:hz particle:on	1SBRCQEMIyJSKSLQMPTSUR
b N:hz particle:out	IhTQ
b N:hz to	2kESIcMLUS
b N:hz where:during	2Z
b N:hz where:over	2b
b N:lufs $	0P9fERFjISMR
b N:lufs for	Fh
b N:lufs stance:please	9QFg
b N:minutes G	5a
b N:ms $	2SBRCNDbEPLLMqUR
b N:ms groove:late	Da
b N:ms particle:on	LRMf
b N:note $	BSMc
b N:percent $	CNDdLQMj
b N:percent A	LQMf
b N:percent groove:swing	Da
b N:s $	BRCOMm
b N:s A	CPMf
b N:st $	EPLSNqdS
b N:st height:lower	ESNc
b N:st particle:up	ESNadc
b N:steps $	be
b N:steps particle:back	bd
b N:th T	ESUhVS
b N:x $	ba
b N:x as	Le
b P $	0S1S2R4R6P8SBQCoDSEhFSGSHdISKSLgMGNSQORSSSTNUSVRXOZPdS
b P ,	EZ
b P ?	Qd
b P A	CZJZLZMQ
b P N	CPESFcLOMi
b P N:bpm	MRZf
b P N:db	EnMH
b P N:hz	2QMh
b P N:ms	BSCNERISLLMqUS
b P N:percent	CQLRMg
b P N:s	Ma
b P P	Fa
b P T	2f4PERMbdZ
b P anaphor:it	La
b P at	CRECFhMi
b P by	ZY
b P creep	2Z
b P flaw:boxy	Qa
b P from	2gMQ
b P goes	2Z
b P now	0d8SRR
b P of	CSEbLeMYTSURXgZR
b P particle:down	CcMR
b P particle:on	2R4S6RBPCbEaIQKSLiMeZR
b P particle:under	Ff
b P particle:up	BSCeMQ
b P rhythm:eighths	BRCOMfUS
b P stance:less	Cb
b P the	2eCSDSELFdISKSLjMaNQQSUSZR
b P to	2QCSEJISLSMq
b P topic:stuff	Zf
b P verb:automate	2gCS
b P verb:bypass	Lc
b P where:at-end	2dUS
b P where:over	2Y
b P wise	Eb
b S $	2e4Z5S7c8S9SBRDSFSGSHSIRJSKYLPMRNSOePSRaSSTMVRWSXcYbaebScSdZ
b S ,	2R4eKSXdYPaS
b S ?	4S5YXeYa
b S A	4SLNXpYY
b S N:bars	2R7SUQXZYj
b S S	4PXLYiah
b S T:melody	cZ
b S a	4b
b S anaphor:it	4S6SAROjUaXKYQZRaS
b S and	VSXhYY
b S at	Xe
b S between	Yb
b S by	XgYS
b S could	LPXg
b S density:busier	6dXR
b S energy:calmer	LiXNYQ
b S flaw:no-punch	QdXRaQ
b S for	4RBaXNYg
b S has	Rd
b S have	4d
b S is	6eCRLKQSXkYR
b S lands	ab
b S near	Yb
b S of	XLYj
b S particle:back	6gXQbS
b S particle:down	6eXgYRZQ
b S particle:in	3a4SXZYZ
b S particle:on	4RBnCbISTPXSYY
b S particle:out	Xe
b S should	XfYQ
b S speed:faster	Za
b S stance:all	Xd
b S stance:double	LRXe
b S stance:not-enough	6hXQ
b S stance:please	1P4Y6Q9ZBbCSKSLSMSNSORUSVRXPYqZSaQbScQdS
b S the	MdXOYfZS
b S thing	YZ
b S to	2R9aORXkYNac
b S topic:timing	6hXSYS
b S topic:version	Xc
b S verb:add	YY
b S verb:double	Xd
b S verb:halve	4P6SXYYe
b S verb:hit	8c
b S verb:make	ae
b S verb:repeat	1SOPXj
b S verb:solo	XkYJ
b S verb:want	4gKbLRTNXdYZ
b S where:after	4QYiaM
b S where:at-end	4O7SXSYlaS
b S where:before	2S4P6S7GUQXZYxaLdR
b S where:during	2Z
b S with	BbKNURVSXQYm
b S would	4a
b T $	2S4c6a7RBcEbFSHSIYLZMRNSOSPSSSTdVgXQZRaSbScR
b T ,	1R2S3b4c6R7S8SAZCRFSGgIZMRNQPSQPRSSSTaVRXSYSZRaSbScRdZ
b T ?	0b2S4k6SBSELFSGPIbKRLdMONRQSRSTRUSVSWSXQZSaRdg
b T A	1S2a3P4Z6S7SBRCQDSEOFSGRIRJcKQL-NSRSTQUOVMXRaScSdS
b T A+	4SESLnTSUS
b T D	1P2R4R6SBgCRDiEeFRGSJYKSLnMRNSQQTRUOVRWSXSZSdS
b T E	2i4S7QCSEMGSLbMkQSVSZS
b T G	5Sdd
b T N	4SESNj
b T N:db	EsISLJMMNRdS
b T N:ms	DaLRMe
b T N:percent	LQMf
b T N:st	EQNgdb
b T N:x	Le
b T P	2d4R6RBSCPDSEYFSGRIPJSKRLMM-NRQRTNUQVRXRZSaS
b T S	Bc
b T T	2R4cBSESJSKSLdTSZPdg
b T T:mix	2SCdDaEQGSISLPQNSQViWicSdQ
b T T:song	Td
b T a	2R3c4O5R6R8SCQDSEQGYISJQKQLMMRNcQSSSTRUYVvWOYScSdR
b T actually	8c
b T an	4S6SDZESGSKSLONjUSVf
b T anaphor:it	4O8SLRQRSRWldb
b T and	0S2S3S4O6R7SBRCRDRIRKpLNMSNRQfRRThUJVLWSXSYbdR
b T answer	GiLOVP
b T anywhere	KRTc
b T are	0S1S2S4S6d8SASBSCRDREeFSGSKPLaNSQiTQUQVS
b T around	EQIc
b T as	1m4RBZCRKSLRNSTQVSaa
b T at	2Q7SASBOCSDSEhFSGSIbKQLMMhNSQaTaUPVS
b T be	4PERGRKSLhTRVf
b T bus	BY
b T but	Ta
b T by	EbIYNg
b T can	1S4PBSEOKRLRQQTsUQVS
b T come	4SXg
b T completely	KdTZ
b T could	EcLg
b T density:busier	6c
b T density:fills	2S4OUj
b T density:sparser	6c
b T do	3e
b T doing	4c
b T door	Va
b T flaw:bad	QfVS
b T flaw:clash	Qd
b T flaw:harsh	IeMRQR
b T flaw:no-punch	LRQg
b T flaw:out-of-key	BSQg
b T flaw:weak	ESKSQjUS
b T for	1Q2R3S5S6S7qBRCSDSEPGQISJSKjLQMSNSQRRSTLUMVnXPYNaRdQ
b T from	2ZJZ
b T go	3eLSMSNZUb
b T gone	1S4RDSENKPLPMSQSTrUPVR
b T grid	EPKSLQMSQSTRUm
b T groove:early	Dd
b T groove:groovier	4b
b T groove:late	DeUS
b T groove:robotic	DPdf
b T has	1R2S4S6SASBOCcEOGSIgKRLRMONQQhTgUQVR
b T have	8NRgTd
b T height:octave-down	ERNYdf
b T height:octave-up	Nh
b T here	4h8bRSTS
b T hurt	EQKSLSQhTSUS
b T i	3b
b T im	4Z
b T interval	ERNi
b T is	0P1R2S4Q8RBQCgDQEgFRGQIPJRKRLgMQNYQiRRURVQWSXSZScSdS
b T keep	Qc
b T level:buried	2SISLQQmTSUQ
b T level:louder	CSEqFPLRVS
b T level:quieter	1S2R6SEuKSLRTSUS
b T loop	Tc
b T made	0S8gRNWZ
b T mood	GOLkVS
b T nor	Ta
b T note	3Y
b T of	Ub
b T once	Ub
b T or	4c
b T particle:away	EcKSTd
b T particle:back	1R4O6MBPCQDdISKsLNMSPSQRTMVSbL
b T particle:down	2S4S6SBSCPEnGSIRJSKPLbMRNjQRTRURVRZQdY
b T particle:in	0R1P2c3R4y5R6L7d8Q9SASCQDQEZFSGOHSIPJQKfLMMbOQPSQSSSTRUeVOWQXHYOZQaNbScS
b T particle:on	0S1R2a3R4r6Q8S9SASBMCQDQEMGQIPJRKNLNMeNQOSQRRSTQUhVYWSXPYRaebScSdR
b T particle:out	0S1S2R4O6a7SBQCaDSERGRIMJSKaMSNQQPRSTwUQVQXSaSdP
b T particle:under	3S4qIYJZKSLQVQXS
b T particle:up	1Q2R3S4N5S6R7S8S9SBQCQEyGQJRKcMQNhORPSQPRSTNUPVPWSXSYSZOcRdS
b T real	Kc
b T rein	4c
b T rhythm:backbeat	4SKRUk
b T rhythm:every-beat	LSUkVS
b T rhythm:galloping	Ud
b T rhythm:on-four	TNUj
b T rhythm:on-three	Uc
b T rhythm:one-three	ESUe
b T rhythm:quarters	KSUi
b T rhythm:sixteenths	6c
b T rhythm:triplet	LRUk
b T ring	Lb
b T rings	Lc
b T should	2S4P6S7Z8SBSCPEbGRISJcKQLdMRNgQRSSTRUQVeWSXRZRdS
b T so	2S8oBNCSDaEPIeLMQNROdS
b T somewhere	4g
b T space:distant	4d
b T space:drier	ClERLOUSVS
b T space:wetter	CiEQLR
b T speed:double-time	Ua
b T speed:slower	ESJSLcZOde
b T stab	Wa
b T stance:but-not	Lc
b T stance:even	Kd
b T stance:instead	1SASVg
b T stance:less	CSERISLpQS
b T stance:like	4Q8eASCSHSLMQeSJUSVNWddk
b T stance:more	1R2S4S6iCdDQELGPISJSLjSQTRUScS
b T stance:not	1S4ZCSEcJaKRLeQSTg
b T stance:not-enough	4S6QCSEaLmMS
b T stance:please	2S4l5S6R7S8RBaCYDQEMFSGZIRKeLYMONNOSQQRSSRTdWSYPZSaSbRdS
b T stance:question	4QXSaj
b T stance:some	3ZBYDbGSIYLZ
b T stance:than	4SVc
b T stance:too	0S1r2S6K8SARBQCMDQEkFSGSIPJRKPMSNRQZRSTQUOVRXR
b T the	TRaadf
b T thing	LSWf
b T to	0R1Q3Q5Q6Q7R8Q9SASCLDREHFRHSIQKNMiNYORPSQNRSSQTKVuWRXQZRaRcSdR
b T topic:chain	8dRQ
b T topic:chords	3eGR
b T topic:melody	2S3S4b5S6RBSESGrISKSLNNSQSUSVPWSYSaScfdS
b T topic:notes	Gf
b T topic:octave	EPNf
b T topic:pattern	0S1S3S4Z5S6b8NCSDSEQGdHSISJSKRLOMRNSQRRdUiVOWScedS
b T topic:preset	Wb
b T topic:roll	4QUe
b T topic:settings	Re
b T topic:sidechain	Jc
b T topic:style	5Z
b T topic:timing	DZLc
b T topic:tracks	LZQd
b T verb:add	2t4d8cBREIFRKSLNQQUOVRXRYSZSaSdS
b T verb:automate	2k4RLMUSXSZSaf
b T verb:bypass	4Q6SBSCNEJGRISJSK-LMMSNRQSTOURVNZS
b T verb:change	4OESGPKSLNMSNRTSUaVt
b T verb:design	LSWe
b T verb:drop-out	7f
b T verb:halve	6f
b T verb:hit	4eESJgLS
b T verb:move	LY
b T verb:mute	7RESKbRhTR
b T verb:new	WZ
b T verb:play	2S4S6e8QBSDRERGYLONSONQSRZTSUlVS
b T verb:remove	4STdUc
b T verb:repeat	ESKbTc
b T verb:say	ESQcTRdj
b T verb:sidechain	1R4S6Q8bBSCRDSEOGSISJyKRLNMSNSQRRSTPURVO
b T verb:solo	EPJSKmLOMPNSOSQQTSUdVR
b T verb:stop	7a
b T verb:transpose	2hUS
b T verb:tune	KRMRNhUS
b T verb:unmute	4SESKjTSUS
b T verb:want	2R3S6R8SBfCaDSEYFQGeIZJZKRLfMPNRQRTcURVOWSXSYSZSaScQdQ
b T verdict:reject	ASTf
b T walk	Ge
b T where:after	4gESLSXQYRah
b T where:at	2S4Q6S7SBSEQKRLSOSQSTRXRYRaudZ
b T where:at-end	4eUZ
b T where:before	2R3S4Q6Q7MEQKQOSQSRSTSUaVdXOYDa-dZ
b T where:during	2Z4h6S7SBiCPERGSIQKgLNQZRSURVRXNYRZSaRdS
b T where:every	2M4l6S7RESUZXSYSaQ
b T where:over	2aBSGc
b T will	Ta
b T with	3S4Q5SBiCQERJSKSLbQQSSTRURVjWZYS
b T yet	4eTS
b T:all $	0Z4R7SAcEYFRISKYLSMSQdRbTZUSVS
b T:all ?	ERFd
b T:all D	LRQg
b T:all T	Ke
b T:all T:mix	Lb
b T:all anaphor:it	4Z
b T:all for	7c
b T:all particle:up	NY
b T:all the	7dKP
b T:all topic:tracks	QZ
b T:chords $	3eLR
b T:chords ,	3eLS
b T:chords A	3d
b T:chords anaphor:it	3dUS
b T:chords loop	3b
b T:master $	0O8bBdERFZIbLSRdTS
b T:master ,	0dFR
b T:master D	EQFjLP
b T:master E	BSCgFR
b T:master anaphor:it	FiMS
b T:master at	Fa
b T:master be	ESFb
b T:master is	8b
b T:master level:louder	Fb
b T:master stance:please	Fa
b T:master to	FZ
b T:master verb:bypass	Cb
b T:master verb:want	Ib
b T:melody $	4M5bGmLSTSVSWRYScb
b T:melody ,	5ZGaLQ
b T:melody but	GPNQcg
b T:melody for	5Y
b T:melody is	GY
b T:melody particle:in	GgNS
b T:melody particle:up	GSNb
b T:melody stance:please	Gb
b T:melody where:before	Ga
b T:mix $	1Q2Q3S4P5S6Q7R8Z9ZAYBbCPDZEjFRGQHRIhJQLIMRNKOaPSQLRRSaTOUQVcWdXSYSZRaSbRcQdQ
b T:mix ,	IYVa
b T:mix A	Lb
b T:mix D	SY
b T:mix E	0g8RBQQSRR
b T:mix N:bpm	Za
b T:mix N:st	NZ
b T:mix as	9Z
b T:mix but	Ea
b T:mix era	ShVS
b T:mix except	Kd
b T:mix for	0ZVc
b T:mix is	0YCSDcERIZLPQd
b T:mix particle:in	Ni
b T:mix particle:under	Ib
b T:mix particle:up	NZ
b T:mix should	Jc
b T:mix so	8OQd
b T:mix stance:like	Sa
b T:mix stance:more	LaSY
b T:mix stance:not-enough	ESIe
b T:mix stance:please	Vd
b T:mix stance:too	CeDcESQPdR
b T:mix to	JYMQNkVR
b T:mix topic:timing	Qe
b T:mix topic:tracks	Qf
b T:mix verb:bypass	Kd
b T:mix verb:stop	7Y
b T:mix verb:want	EfIS
b T:mix where:during	2S4d
b T:song $	0P4S5m8RGSLRNYRhVSWP
b T:song ,	5kZS
b T:song ?	9e
b T:song G	5SPd
b T:song anaphor:it	5a
b T:song around	5a
b T:song at	5gMS
b T:song be	Nb
b T:song completely	Td
b T:song from	Pa
b T:song key	NY
b T:song of	5aGiMRNQVN
b T:song particle:in	5YNd
b T:song stance:like	5bSS
b T:song to	5SNZPf
b T:song where:at-end	2c
b T:song with	5f
b ^ 808	1SVf
b ^ 909	Vb
b ^ ?	0Q1P2Q3b4a7Q8Q9RCNEQFQGPHQJQKbMKNQOYPOQdRQShTQUPVPWRXNYQZcbZcQdd
b ^ A	0S1R6R7S8S9SARBSESHSKQL-NRORPbRSSSTPUQVQXZYQaYbScRdY
b ^ A+	Le
b ^ D	0S1q2S3S4c6S7S8S9RARBhCGDRFRGRHSIaJQKRLCMSNSOSPSQRRSTSUSVSWSXRYSZhbScOdS
b ^ E	0R1R2S3S4R6R7S8S9SASB-CRDREJFaGRHSIaJRKQLEMiNROSPSQRRSSSTPUQVQWSXRZRbScSdR
b ^ G	5nGSMQ
b ^ N	1P3Y4P5P6Q7Q8S9RARCRDREQFQGRHSISKSLMMqNSORPSRSSMTRUSVSXPYcZMaSbRcqdS
b ^ N:bars	2R7NGdKNUPXcYeac
b ^ N:beats	7a
b ^ N:bpm	1Q5Q6SASCRDSEOFSHSIRJSLSMqNROSSSXSYSZhbScS
b ^ N:db	BRDSEfIdMQUR
b ^ N:lufs	9PFlMS
b ^ N:percent	Da
b ^ N:th	UcVS
b ^ P	0R1S2i3S4O5R6R7S8S9SASBRCPDQERFlGRHSIOJRKOLeMhNPOSPSQQRSSSTRUQVRWSXRYSZdaSbScS
b ^ S	0R1Q2Q3S4Q5S6h7O8S9RAQBfCLDREPFRGRHSISJSLHNROdPSQQRQSQTRUQVRWSXkYnZOaNbRcRdR
b ^ T	0S1S3R4a5S6S7S8S9SASDSEjFRGSHSLgMdNdOSPSQaRSSSTaUeWSXQYRZRaebScS
b ^ T:all	Kc
b ^ T:master	FiIZMS
b ^ T:melody	GQcb
b ^ T:mix	0S4S5S6S7R9SCSDaERJYKfLRNcQhRSSSUS
b ^ a	1S2Q3S4a6d7Q8S9SBSCSERGcISJSKRLeMSNQOSQSRSSRTRUIVbWOXYYZZScbdd
b ^ also	1n4P6QUSWSYQaR
b ^ an	4bWcaY
b ^ anaphor:both	EZ
b ^ anaphor:it	0Q2S3S4d5S7S8Q9QAgBQDZFYGQHRIRJRKSLKMRNQORPQQiRSSOTbUSVQWQXRYSZhaSbYcQdR
b ^ and	1u3S4S8SBPCRDSEQIPJSKLLQQSTPUPVScP
b ^ anything	KNRk
b ^ are	Hf
b ^ artist	Sd
b ^ as	EQFe
b ^ band:bass	IeLS
b ^ band:mids	EQIe
b ^ bring	Md
b ^ can	0S1R2S4g6R7S9RASBRCREaGSHeIRJSLZMRNaORPSQRRSTPURVZWRXRYRZSaSbSdc
b ^ cant	Ea
b ^ chat:bye	Hf
b ^ chat:confused	HdTS
b ^ chat:hello	1S4Q5a6SASDSESHoKSLSMSOSPSQSRSTRZSbSdR
b ^ chat:help	0S8PHjRQ
b ^ chat:joke	1S2S4QAPHidc
b ^ chat:styles	8RHgRO
b ^ chat:thanks	He
b ^ chat:who	8RHjRR
b ^ choose	LQVd
b ^ complete	7c
b ^ could	4Y5aBSCQEOISJcKdLSTbXSZa
b ^ crush	BZ
b ^ dead	7b
b ^ density:busier	6lESLRURXS
b ^ density:fills	6c
b ^ density:sparser	2S4R6-BSDQEQGRISKRLOOSQOTOUQXP
b ^ die	EZLe
b ^ difference	8fBQCP
b ^ do	1j3S4O8SBRCSERHRIRKSLRNZPSQSRgTRURVQWSXbcb
b ^ drowns	Cc
b ^ end	Uc
b ^ energy:tension	7QXSYgaN
b ^ era	Sc
b ^ flaw:clipping	0gQbRSXSdS
b ^ flaw:weak	Jc
b ^ for	3Z
b ^ forget	5c
b ^ format:flac	9Z
b ^ format:midi	9h
b ^ format:mp3	9k
b ^ format:stems	9h
b ^ go	5ODSKSMfSjTSZObc
b ^ groove:bouncy	9lDQUSXS
b ^ groove:human	Dg
b ^ groove:late	DkEQLRUSZY
b ^ groove:straight	DhUZ
b ^ groove:swing	DjMS
b ^ have	da
b ^ height:higher	FSId
b ^ height:lower	EhIiKSLQNQQSTR
b ^ height:octave-up	Nd
b ^ hmm	6PAjQP
b ^ i	0S1R2R3l4S6S7S8S9RAQBQCRDSELFSGRHcIRJRLSMSNSORPSQfRSSSTlURVPWSXQYRaSbScRdS
b ^ id	4SVc
b ^ im	4b
b ^ is	KKRkTS
b ^ just	4SESKkLRQSUZVR
b ^ key	5SMLNl
b ^ let	1S2c3Y4R6R8SBRCSDREQGZIRJiKcLgMRNSOQQQRSTQVRWSXQaSdS
b ^ lets	4S5bKZLSMdNcOfQSSSUSXRZPaSdS
b ^ level:buried	4SKRQpTSdP
b ^ level:louder	0Q1S2Q4S6SBMDSEkFgIQJSKRMPNSQRTRURVQZg
b ^ level:quieter	EbZc
b ^ love	Af
b ^ maybe	4e
b ^ mood	3e4aGb
b ^ my	Qc
b ^ note	3d
b ^ now	1nCSEPKQLQQSTS
b ^ oh	Ae
b ^ ok	1a5dASbc
b ^ ordinal	1S4QYg
b ^ particle:in	4aMSNe
b ^ particle:out	Tg
b ^ particle:under	4b
b ^ particle:up	Na
b ^ preset	ASESKSLRMRUSVn
b ^ proper	AcLS
b ^ pull	7eYS
b ^ push	1R2S4P6SBQCYDcEkFeISKRLLMSQRRSURaS
b ^ rhythm:broken	LSUh
b ^ rhythm:four	Ub
b ^ rhythm:galloping	ESKSLQUnVS
b ^ rhythm:offbeat	UgVS
b ^ rhythm:rolling	Ue
b ^ rhythm:thirtyseconds	6SDSERLSUi
b ^ robot	db
b ^ run	0d2SBe
b ^ scale	3c
b ^ send	BfCP
b ^ share	1q4S6S9SARLSTRURXRYSZSbQcS
b ^ should	Sd
b ^ simply	6hKSLS
b ^ slip	4Z
b ^ someone	dc
b ^ something	4SGdISLSQfXSacdS
b ^ space:drier	6SCtDSELISKSLNQSTKUQdR
b ^ speed:double-time	CSESLSUdXRZf
b ^ speed:faster	5cDSESFSLRMSUSZpcR
b ^ speed:half-time	4Q6R7SKSLSMSUfXRZj
b ^ speed:slower	2QCSERJZLaMRNSXRYSZodS
b ^ stance:all	5SNa
b ^ stance:double	1a
b ^ stance:even	1h6SCQESHRLS
b ^ stance:less	0R1h2R3Q4P5S6e7S8Q9RAQBDCiDaEeFZGQHRJfKOLRMPORPSQPRRTOUPVQWSXSYSZPaSbScQdR
b ^ stance:like	5R7SARISQZSrVSWScPdS
b ^ stance:more	0R1M2R3S5R7R8R9SASBHCfDcEkFQGRHSIbKQLcMMOSPSQQRRShTQUOVPWSXRYYZcaRbScQdR
b ^ stance:new	0S1L2S3Y4c6Q7S8R9RASBPCRDREPFSGiHSIRJRKPLOMQNQOSPSQQRSSRTPUMVkWSXRYcZSbRcidS
b ^ stance:not	0S1g2P3R4G5R6P7i8Q9SBNDQELFRGQHSIRKjLNMQNRORPSQOROSRTnURVNWSXaYNZRaPbbcRdQ
b ^ stance:not-enough	0S1S4Q6dCRDYEbFgGSISJSKZLJQfRSSRTRZScR
b ^ stance:please	4Qab
b ^ stance:question	0u1R2R3S4L5N6P7S8k9SARBNCODREIFKGRHdIQJNKQLLMRNRORQORwSQTRUQVQWSXKYRZRaRbRcSdR
b ^ stance:same	1s3S4R6Q8SBNCRDQEPGRIQJSKQLMNPQSRSTQUPVRZMcodS
b ^ stance:some	1S3S4i6ZBcCQGZIQKSLaQSTSUQVSaSdY
b ^ stance:too	0R1M2S3S4R5S6i8S9SAkBPDZERFRGQHRIeJQKSLDMRNROSPSQbRSSRTSURVSWRXPZdbScRdS
b ^ tack	Ya
b ^ the	0R4Q5S7S8S9SCZDSEdFRHSIRKONQOSPSQyRQSRTdUPVSWRXaYQZSaQbScRdQ
b ^ there	4Z
b ^ think	Sg
b ^ three	cg
b ^ topic:ceiling	0SFiISMQ
b ^ topic:chords	3jNL
b ^ topic:drop-out	7fYPaR
b ^ topic:key	3S5SMnND
b ^ topic:roll	2R6R7MESIgKPLNQSUrXQYRZRaMdS
b ^ topic:sample	da
b ^ topic:tape-stop	7oORXRYPaN
b ^ topic:tempo	5SDSEQMqNSRSZa
b ^ topic:thank	ASHnMS
b ^ topic:timing	Da
b ^ topic:tracks	QZSd
b ^ topic:variation	GQcc
b ^ topic:version	Scbd
b ^ try	1R4OESGQKQLSMSQSTSUSVkXScj
b ^ turn	EdTS
b ^ verb:add	1Q2R4r6S7O8S9aASBaCOERHSLQNYORPSQRRRSSTaUYVSWRXYYfaSbR
b ^ verb:analyze	0-1S4S6S7S8S9SARBRCSDSEOFRGSIPJRKPLOMRNSORPSQQRSSSTRUQVPXSZSbScS
b ^ verb:automate	2t4R5S6S7RBOCMERGSIRKPLMMRNSOSQSRSTQUQVRXQYSZpaRdS
b ^ verb:balance-all	EhTS
b ^ verb:boost	BRCSEjIfKSTNUSdN
b ^ verb:bypass	8RBOCsEQFOILJbMSRRTS
b ^ verb:change	0S1R2R4P5R6R7S8S9SBOCZDOFSGYIRJRLPMaNSOSPSQRRSSSTQUSVxWRXbYRaRbRcedS
b ^ verb:cut	2Q4Q6Q7aBRDSEPGSIsJSKaLRMPNSOSQSRSTRUQVSXjYPZSaSdS
b ^ verb:design	4PGSLMSRVRWu
b ^ verb:double	4S7RBQCaOSUcXkaS
b ^ verb:drop-out	4S7pESKYURXSYQaSdS
b ^ verb:early	DbEdLS
b ^ verb:enable	Kd
b ^ verb:explain	0M1R2R3R4O5S6R7S8-9SAQBQCQDRENFSGRHdIRJGKOLKMRNROSPMQbRYSRTMUQVNWQXSYSZRaRbRcRdR
b ^ verb:export	0S4S9vAQDSESFLMRORPSSSTRXSZSbS
b ^ verb:extend	XhYS
b ^ verb:faster	ESZg
b ^ verb:give	0R1S2S3d4Q5R6b7S8S9PASBZCQDdEQFSJRKSLeMRNSOSPSQSSeVPWSXRYbaSbScQdS
b ^ verb:goto	2R4Q5S6S7SFSKSNSOxRSUOXEYPZRaRbSdS
b ^ verb:halve	4S6e7cBPCbERKSMOORRSTSUSXfYPZdaS
b ^ verb:hit	FdOc
b ^ verb:humanize	DqELKRLSNRZQ
b ^ verb:keep	0S1QAhDSEOFbKbMSNSPgSRTPZRbPcS
b ^ verb:late	Df
b ^ verb:load	5RPmVSbS
b ^ verb:louder	DSEqKOLPNSZS
b ^ verb:make	0S1R4N5Y7R8RARBRENFZGYHSIRKPLcMYNROQPSQQRRSYTQUZVcWjXYdY
b ^ verb:max	BMCiXR
b ^ verb:move	DbNcXfYQaR
b ^ verb:mute	0R1Q2Q3S4Q6a7a8R9SASBNCYDQEKFSGQHSIRKzLOMRNPOfPRQRRQSSUPVQWSXQYSZQaSbScSdR
b ^ verb:new	5dGSPe
b ^ verb:pitch-down	Ne
b ^ verb:play	0S1Q2S3S4R6Q7S8S9RARBSCSDgEQFRGRHSISJSLQMQNROtPSQRRQSRTRUOVSWSYRZRaQbRcRdS
b ^ verb:play-from	2Q4Q6R7S9SCSDSFSISKSMROzPSRRSSUOXJYPZQaObScSdS
b ^ verb:quieter	1S3R4S6RBRCgDSEoGSISKKLQMQNbTRVSZRbQ
b ^ verb:randomize	4S6RBSERGlKQLRMSNSOSTQVSci
b ^ verb:redo	1Q4S9RARDSESFSGbHSKSLSMSNSORPSSSTRXSZSbpcR
b ^ verb:remove	0S1Q2Q3S4P5S8R9SASBLCdDRESFSGRHSIdKMLPMPNROPPSQRRRSST-UYVPWSXmYNZSaQcSdP
b ^ verb:rename	9SFSMSNSOSPqTS
b ^ verb:repeat	1S2R4S6N7RKSLQOQRSUZXoYRZSaQcgdS
b ^ verb:save	0S1S4R5S6SAQCSDSESFRHOJSKRLSMSNRORPxQSRSSRTRVSXSYSZSbRcSdS
b ^ verb:say	5S7QUSYRaPdl
b ^ verb:set	0R5SBRCRDaEPFZMpSSVSZS
b ^ verb:shorten	4aCRENTSXgYSZQdh
b ^ verb:show	0Z1R2R3R4Q5R6Q7R8b9RARBQCMDREQFPGPHcIQJQKPLPMQNQOOPfQQRxSRTPURVQWRXMYQZQaQbRdQ
b ^ verb:sidechain	4S8QESJsKSLNVR
b ^ verb:solo	1b2S4Q6Q8SBQDREOGSISJSKzLPMSNSQSRSTOUMVObS
b ^ verb:stop	0S1S3S4S6S8S9RARBSCSDRERFSGSHSISJbKRLSMRNSOqPRQSRSSSTQURVSXSZRbRcSdS
b ^ verb:transpose	2SCSELGRISKSLRMRNnTSZSdh
b ^ verb:tune	3S4Q8SBSEQGRISJRKRLPMfNmQSTQURVQ
b ^ verb:undo	0S1N2S3S4R6S7S8R9RAQBSCRDRERFSGSHRISJSKPLSMQNSORPRQSRSSSTQURVSWSXRYSZRaSb-cQdS
b ^ verb:unmute	4S8SDSELHSKpQSRSTRbcdS
b ^ verb:want	0R1Q2S4s5Y6P7Q8R9YAQCODQFZHSIQJQMPNRORPRQPRRSZTOVaWbXRYcZYbRcYdR
b ^ verb:write	2O3b4OBSESGsKSLQNSQSVRWbcRdS
b ^ verdict:praise	0S1P4Q6S8S9SAxBSCSDRERFSHPISJSKRLRMRNSORPSQRRSSRTRUSVRWSXSZSbRcSdS
b ^ verdict:reject	0R2S3S4Q5S6R7R8R9RA-BQCRDREQFRHQIRJSKQLRMRNSORPRQRRSSQTNUQVQWSXRYRZRaSbbcRdS
b ^ wait	bY
b ^ we	4RKSMdTgZR
b ^ were	4d
b ^ where:after	XQYc
b ^ whip	5b
b ^ wow	Ab
b a 909	4bUP
b a ?	1S2Q4f5S6S7SBRDSESGRHcKfLSPSQSTQUZVQWcXSYOZSaSdb
b a A	2S4S6S7SBaCNDSERISJSKRMSNSOSQRRSSSTSUQVaWtXaYZaScSdZ
b a D	LSWe
b a E	2S4OBwCOFQGSVR
b a G	4S5sGSMRVYWSYSZSdS
b a N:bars	4Q7RXPYoaS
b a N:minutes	5a
b a N:note	BSMc
b a P	HeQcdS
b a S	4J6R7RBZLaUSXIYxaPdS
b a T	0S1Q2R3R4-5R6P7R9SARBOCRDREOFSGLHQIRJQKOLIMRNQOSPSQQRdSPTQVwWfXQYNZSacbScRda
b a T:chords	3iUS
b a T:melody	4OGh
b a T:song	5lSRWQ
b a artist	Si
b a band	5c
b a bar	7gKS
b a call	Gc
b a chat:hello	XSdd
b a chat:joke	HhRS
b a demon	SQVSWSdg
b a density:fills	6hUJ
b a dj	Sb
b a dropped	Wc
b a era	DOSm
b a flaw:clipping	Qd
b a format:wav	9jPP
b a groove:human	Da
b a groove:swing	Da
b a group	Ea
b a height:octave-up	Nd
b a hold	JiLLQS
b a interval	ESNh
b a mood	3S4LGrLQNSWaYS
b a ordinal	4hGSUSXPYfaS
b a particle:back	ASEPKQPibS
b a preset	Vf
b a proper	GbYg
b a rave	VY
b a real	Vf
b a rhythm:broken	Uc
b a rhythm:galloping	Ud
b a sec	KjVQ
b a speed:slower	Ld
b a stance:all	5a
b a stance:new	4P5e6SGjLOMRNSUSVecP
b a topic:chain	SSWg
b a topic:chords	3fVS
b a topic:roll	7QUiYPaS
b a topic:variation	4S6SBRGMLSVOcs
b a truck	LhVR
b a verb:automate	2QGd
b a verb:halve	4SEe
b a verb:hit	4Sad
b a worn	Sa
b actually $	8c
b actually do	8QHc
b actually is	0Y
b actually stance:min	Da
b along particle:under	4aLS
b also chat:styles	Hb
b also particle:in	1i4R6QYQaR
b also to	1fWS
b an ?	Da
b an A	4RGaLOWh
b an E	BeCS
b an G	5d
b an N:bars	YZ
b an S	4KXMYn
b an T	2Q4r6R7S8SASBRDSESGQISJSKRLMMSNRQRTRUOVgWcXRYOagdR
b an format:mp3	4S9lYS
b an height:octave-down	Ne
b an height:octave-up	NZ
b an note	3Y
b an octave	ERNc
b an old	Sb
b an preset	Vd
b an stance:more	Uc
b an topic:octave	ERNj
b an verb:analyze	0d
b an verdict:reject	Ic
b anaphor:both $	4dEdQR
b anaphor:both T	EYLaTa
b anaphor:both particle:out	6bTZ
b anaphor:both to	Uc
b anaphor:both verb:cut	BOIg
b anaphor:it $	0c1c2R3S5P6O7R8Z9cAeDOEPFPGRHQKSMQNQOhPOQKRQSbVbWQXYYOaSbYdR
b anaphor:it ,	1a5bAZ
b anaphor:it ?	4S9SARDSFdPZZh
b anaphor:it A	DfESJZLjOLQQXS
b anaphor:it D	1e4OARLNWhZb
b anaphor:it E	1SBSCd
b anaphor:it G	5Q8hHSRSSS
b anaphor:it N	Sf
b anaphor:it N:bars	XZ
b anaphor:it N:bpm	FRMhZQ
b anaphor:it S	4Z7c
b anaphor:it T	1N4R6S7Y8RAMBaDSEbFSGRISLkMSQSSSToURWSZSbQcRdS
b anaphor:it T:all	DSQhSS
b anaphor:it T:melody	GScc
b anaphor:it T:mix	8ZQbSb
b anaphor:it actually	0Y
b anaphor:it as	1S4S5P9bASFaPeSeVScS
b anaphor:it at	9bAZMcZQ
b anaphor:it band:bass	Ce
b anaphor:it but	ASLNSQbacj
b anaphor:it club	Fh
b anaphor:it density:busier	6Z
b anaphor:it density:sparser	6c
b anaphor:it energy:dj-friendly	LSSSYg
b anaphor:it era	Sd
b anaphor:it flaw:clipping	ASQhSS
b anaphor:it for	1cFg
b anaphor:it format:midi	9d
b anaphor:it goes	AgLO
b anaphor:it groove:early	DYSa
b anaphor:it groove:groovier	DgLSSS
b anaphor:it groove:late	Zb
b anaphor:it groove:swing	Da
b anaphor:it is	Ae
b anaphor:it just	5a
b anaphor:it level:louder	EPFj
b anaphor:it ordinal	ba
b anaphor:it particle:back	ARbd
b anaphor:it particle:down	CREOLZNf
b anaphor:it particle:in	4R5SMSNkSbVRXa
b anaphor:it particle:on	1cLOdf
b anaphor:it particle:out	Da
b anaphor:it particle:under	PZ
b anaphor:it particle:up	DaESZPcf
b anaphor:it so	DZ
b anaphor:it stance:like	4S8SAdPSQRSeVSWccS
b anaphor:it stance:more	DcOS
b anaphor:it stance:new	VScf
b anaphor:it stance:please	1S4b9dbb
b anaphor:it stance:too	1a4S6ZAOCSDbEPFeQSXSZcbS
b anaphor:it the	AeSS
b anaphor:it to	1cARBSDSESFfMaOSPeSYTRXSZQbS
b anaphor:it topic:project	0R8SPf
b anaphor:it topic:tempo	8dZS
b anaphor:it topic:tracks	DeWb
b anaphor:it verb:add	UbZS
b anaphor:it verb:bypass	EY
b anaphor:it verb:change	3dUS
b anaphor:it verb:say	4Rdc
b anaphor:it verb:sidechain	8bJZ
b anaphor:it verb:undo	bb
b anaphor:it verb:want	4lGSVR
b anaphor:it verdict:praise	1SAjbS
b anaphor:it verdict:reject	AYTdbc
b anaphor:it was	ba
b anaphor:it where:at-end	7dUS
b anaphor:it you	bd
b and ?	Gc
b and A	2a5cERLYWYZSdd
b and E	8fBQCP
b and N	4a
b and T	2S4P5Y6R7S8RBSCSDREZISKlLMMSNQQhRSTfUJVMWSXSYcdS
b and a	4SEe
b and cheap	QZ
b and do	1b
b and energy:dj-friendly	XQYc
b and era	5YSb
b and flaw:mud	LSQc
b and mood	3Z
b and particle:on	1eCS
b and stance:less	La
b and stance:more	Lc
b and stance:same	1a
b and the	1a2S4R8ZERKgOSQSRSTZUSVOXfdS
b and there	4g6aTS
b and topic:tempo	8SRd
b and verb:repeat	1mBSIRKMTRURcP
b and verb:save	Pa
b answer the	GiLOVP
b anything verb:mute	KRRg
b anything verb:solo	KQRg
b anywhere $	KRTc
b anywhere ,	0Z
b are A	Ic
b are D	Ea
b are flaw:clash	JbQb
b are flaw:harsh	EZQa
b are flaw:out-of-key	ESKSQe
b are level:buried	ERQd
b are level:quieter	Ee
b are particle:on	8jRJ
b are stance:too	6fCRDSIcLfQPUS
b are verb:mute	RY
b are verb:play	Rc
b are we	8ZHQRc
b are you	HedZ
b around N	5c
b around N:hz	EPIi
b artist $	LSSkVSWa
b artist ,	5bSS
b artist ?	Sc
b artist D	Sa
b artist N	Sd
b artist T:mix	Sc
b artist artist	Sb
b artist particle:in	Sa
b artist records	Sc
b artist stance:please	Sd
b artist topic:stuff	SY
b artist topic:style	Sb
b artist type	Sd
b artist would	Sc
b as ?	9RPl
b as A	LdXZ
b as G	5QSf
b as N	9Z
b as a	9dEaPP
b as an	9d
b as anaphor:it	1a
b as format:flac	9a
b as format:mp3	9a
b as format:wav	9a
b as level:louder	EQFi
b as many	6gES
b as nightmare	Pa
b as possible	EQFe
b as the	Fdab
b as topic:notes	6f
b as well	1n4SBZCRESKSLRTQVS
b ask for	HdRS
b ask you	8SHcRS
b at $	8NHSRg
b at ?	Fc
b at N	2S5lBRCRESFhGSIRLJMfNSQRUSZR
b at N:bpm	5aMdZQ
b at N:db	FaIPMjUS
b at N:hz	2QBNCSDSELFSGSItKSLRMdNSQPTSUQVS
b at N:lufs	9gFN
b at N:percent	CSDaMZ
b at T:all	4RAdEQKRQfTb
b at the	FZOSXe
b band stance:new	5c
b band:bass $	1S6SCSESIkLS
b band:bass by	EdIP
b band:bass for	0cIS
b band:bass from	IY
b band:bass go	IOQg
b band:bass is	IOQe
b band:bass particle:in	6SCSEMIlLS
b band:bass particle:on	6SCRIkLP
b band:bass particle:out	IaTS
b band:bass stance:more	Ce
b band:bass verb:boost	IeLS
b band:harshness $	IgLSTO
b band:harshness of	ESLd
b band:high-mids particle:on	ESIe
b band:highs $	4O6SESFSIoLS
b band:highs at	Ia
b band:highs of	IcLR
b band:highs particle:on	CNFSImLQ
b band:highs to	Ib
b band:hiss particle:on	1S6SCSDSERIPLh
b band:low-mids $	Ib
b band:low-mids particle:in	Ia
b band:mids $	Ic
b band:mids are	EQIe
b band:mids of	Ib
b band:mids particle:on	IZ
b band:mud $	IeLSQaSS
b band:mud particle:in	IfQR
b band:sub $	Ld
b band:sub particle:on	CSESIRLf
b bar $	4b7YKSUh
b bar N	5SFSMOOk
b bar where:at-end	7c
b bars N	MSOd
b bars is	0P6S8SRkXP
b bars of	Yb
b be ?	4a
b be A	4SEQFaLhXb
b be D	Lg
b be N	MgZO
b be N:bars	XeYR
b be a	4NEQGRJSKSLONRTQVq
b be club	EPFd
b be height:lower	EeLS
b be level:louder	EeFS
b be particle:in	Nb
b be speed:faster	Ze
b be stance:double	XY
b be stance:like	LSVe
b be stance:more	Lf
b be stance:new	4RGgVQcS
b be stance:some	4Z
b be verb:remove	Tb
b be verdict:praise	4b
b beat $	UZ
b beat D	Uc
b belong here	TZ
b better where:before	Ab
b between E	8fBQCP
b between G	5Y
b between the	8bYa
b blood rave	Pc
b breaking $	Wc
b bring anaphor:it	Md
b bro $	AaLZ
b bus $	BY
b but A	1JLHSScp
b but A+	1RSScg
b but a	5Y
b but density:sparser	6Pce
b but for	1fKQcR
b but height:octave-up	NQcc
b but particle:on	1fcO
b but particle:out	Ta
b but speed:faster	1PZMch
b but stance:more	1Qcd
b but stance:new	GQcb
b but the	7ZEYKd
b but verb:undo	bb
b but with	Uc
b by N	ENMMNSOSXdZm
b by N:bars	XZ
b by N:bpm	EOZf
b by N:db	EgIaMS
b by N:ms	Dd
b by N:st	Ng
b by a	Nb
b by one	4SEe
b call and	Gc
b can anaphor:it	SY
b can be	Tb
b can go	4QBSEQKSLSQQTpUS
b can i	8SHdKaRSca
b can particle:out	Ta
b can someone	da
b can the	3Y4Y5SEPFaGQKRLbNcTQVf
b can u	4YHd
b can we	4d5bDZNa
b can you	0S1S4b6S8P9SBSCSDSEfFRHgIRJSKYNRQSRRSSVQbScQdd
b cant we	Ea
b chance of	4d
b chat:bye $	4SHeXg
b chat:confused $	ARHjTN
b chat:confused i	HdTS
b chat:hello $	HidS
b chat:hello T	XSdd
b chat:hello chat:how-are-you	Ha
b chat:hello space:upfront	USde
b chat:hello there	4RHe
b chat:hello verb:make	5c
b chat:help $	0R4S8PHjRQUb
b chat:help me	Hc
b chat:how-are-you $	Ha
b chat:how-are-you where:over	Hc
b chat:joke $	4cESHgNaPaRSYSdR
b chat:joke chat:how-are-you	Hc
b chat:joke topic:sample	dd
b chat:joke verdict:praise	APHf
b chat:joke where:before	db
b chat:styles $	HhRR
b chat:styles ,	Hb
b chat:styles stance:question	8RHdRS
b chat:thanks $	He
b chat:who $	8RHhRS
b chat:who stance:even	Hb
b cheap $	QZ
b chest ,	La
b choose a	LQVd
b club $	Fa
b club level:louder	ENFh
b club ready	Fd
b club verb:play	Fa
b come particle:in	4SXg
b come particle:on	aSdd
b come particle:up	EeTSdR
b come space:upfront	dZ
b complete verb:mute	7c
b completely $	KcTe
b could A	ESLe
b could be	EdLYZb
b could go	LSXc
b could ordinal	LRXc
b could the	Jf
b could u	5b
b could you	4aCREQJSKeLQTcVZ
b creep A	2Z
b crush the	BZ
b dead verb:mute	7b
b degree-of-key:III degree-of-key:VII	3f
b degree-of-key:VI degree-of-key:III	3f
b degree-of-key:VI degree-of-key:VII	3h4PXS
b degree-of-key:VII $	3a
b degree-of-key:VII particle:under	3g4PXS
b degree-of-key:VII stance:please	3e
b degree-of-key:bII ,	3a
b degree-of-key:bII i	3Y
b degree-of-key:iii degree-of-key:vii	3fBS
b degree-of-key:v ,	3a
b degree-of-key:vi degree-of-key:iii	3fBS
b degree-of-key:vii particle:on	3fBS
b demon $	SQVSWSdg
b density:busier $	6sASCSDSEQLRQRUSXQ
b density:busier T	6d
b density:busier particle:in	4R6oLSUSXR
b density:fills $	6h
b density:fills here	6b
b density:fills particle:on	6oBSCQESIRLOUO
b density:fills the	6c
b density:fills to	4R6LBSUi
b density:fills where:every	2Q4P6eUa
b density:repetitive $	6gLQ
b density:repetitive T	6c
b density:sparser $	0S1R4S6l8OAeCRDQEPFSGRHSISJSKSLLMSNSORQkRSSSUQVSWSXQYRZSbScb
b density:sparser ,	6RGaLeQP
b density:sparser D	6cDa
b density:sparser T	6fDSESLSUS
b density:sparser anaphor:both	6c
b density:sparser and	QZ
b density:sparser particle:in	4S6lUSXS
b density:sparser particle:on	6a
b density:sparser the	6pKSLRQPTPXR
b density:varied $	6hLOUS
b density:varied stance:please	6fESLS
b did $	bb
b did ordinal	Pd
b did u	8dZS
b die ?	dc
b die T	BZEZLcTc
b difference between	8iBQCP
b dj paul	Sb
b do $	HeRQ
b do anaphor:it	1kBSLSNaSbTSVS
b do exactly	8Z
b do i	PfRN
b do note	3e
b do stance:new	cZ
b do stance:same	1cca
b do the	NcXd
b do we	4PHSRiVRWS
b doing rhythm:sixteenths	4c
b door a	Va
b dropped pipe	Wc
b drowns the	Cc
b dude verb:say	db
b effect where:before	7b
b else $	4R5SGPck
b end $	4SKSUSXiZc
b end where:every	Uc
b energy:calmer $	LiXNYQ
b energy:dj-friendly $	FSLSSSXPYj
b energy:hype $	Sd
b energy:hype particle:in	1S4S6OLiYQ
b energy:tension where:before	7QXSYgaN
b enough $	EfLeTS
b enough bro	La
b era $	1R5S6QCRDREQFSIRJSLOQSSwVRWSXSZScS
b era ,	Sg
b era G	Sa
b era N	Sb
b era and	Sb
b era artist	SY
b era era	Sa
b era from	Sd
b era stance:please	Sc
b era topic:style	Sc
b era topic:timing	DPSh
b everywhere $	JZ
b exactly $	8YAd
b except the	7fERKe
b f $	ERKSLPMiQSUOVS
b flaw:bad $	QfVS
b flaw:bad particle:in	ISQg
b flaw:boxy $	Qd
b flaw:clash $	ESJSKQLSQkVS
b flaw:clash ,	Jc
b flaw:clipping $	0g8KASHRQjRR
b flaw:clipping anywhere	0Z
b flaw:clipping particle:in	4O6RQnXSaRdR
b flaw:clipping stance:like	QdSS
b flaw:flat $	DRQj
b flaw:harsh $	Qf
b flaw:harsh ,	Ed
b flaw:harsh at	IeMRQR
b flaw:mud $	IPLSQg
b flaw:no-punch $	ESKSLMMRQpUSVSXRaQ
b flaw:no-punch particle:in	Qc
b flaw:no-snap $	QfTRUS
b flaw:out-of-key $	ERKSQg
b flaw:out-of-key with	BRJSLSQiTSVR
b flaw:weak $	EQKSLKMSQnUSVS
b flaw:weak ,	LgQR
b flaw:weak and	QY
b flaw:weak topic:sidechain	Jc
b for $	8ZHdRR
b for ?	FgXOYc
b for A	LSXc
b for D	KedS
b for G	Ld
b for N:bars	2S7qESKRMSUPXQYQ
b for N:beats	7lKRUS
b for N:bpm	McZR
b for T	GdVa
b for a	1S3S4S7YBSCSDSERGQKmLRMSNSQSSdTPUSVfWSdS
b for an	Va
b for club	Fa
b for flaw:clipping	0c
b for good	Tb
b for me	0dEZIRWZZc
b for my	La
b for now	1R4S7RERGSKsLSNSTKVS
b for the	0S1l2S3n5S6R7c8S9SASBYCRDREQGjIRKOLMMSNPOSQRRSSSTQURVdWRXOZSaSdS
b for verb:halve	7hXS
b for vinyl	Fb
b for where:at-end	7gKP
b forget anaphor:it	5c
b format:flac $	9f
b format:flac verb:export	9Z
b format:midi $	9d
b format:midi of	9lGSLSTS
b format:midi stance:please	9Y
b format:mp3 $	4S9l
b format:mp3 N	9Y
b format:mp3 of	9j
b format:mp3 stance:please	9d
b format:mp3 verb:export	9Y
b format:stems $	9d
b format:stems as	9a
b format:stems stance:please	9e
b format:stems to	9a
b format:wav $	9kTS
b format:wav at	9Z
b format:wav format:stems	9b
b format:wav of	9d
b format:wav stance:please	9a
b format:wav topic:format	9dPP
b from A	2b
b from N	2OSeZg
b from N:hz	2kEPIbMO
b from S	XRaf
b from T	Jb
b from the	2SBRCgFSIfSZTLXZ
b from verb:sidechain	JZ
b from yesterday	Pg
b front particle:on	Lb
b given $	BdCP
b glass breaking	Wc
b go $	0S1R2S3R4M6S8S9SASBPCRDSELFSGQHSINJRKPLNMONPOSPSQbRRSST-UPVRWSZSaSbRdZ
b go ?	5a
b go A	5QLSSfUdXP
b go N	5SMhOS
b go N:bpm	MbZS
b go N:steps	bd
b go for	MbSfZQ
b go from	2OZh
b go i	3Y
b go note	3fMS
b go particle:on	LSXc
b go particle:up	Na
b go rhythm:four	Uc
b goes A	AgLO
b goes particle:up	2Z
b going $	Da
b gone $	EOKPLRTnUR
b gone stance:please	LSTg
b good $	Tb
b grid $	EOKRLQMSQSTRUoVS
b groove:bouncy $	9RDgLS
b groove:bouncy anaphor:it	9Z
b groove:bouncy the	9f
b groove:bouncy to	9Y
b groove:bouncy where:every	9e
b groove:early $	DiUR
b groove:early G	5c
b groove:early artist	5aSd
b groove:early by	Dd
b groove:early rave	5Y
b groove:groovier $	4b
b groove:groovier particle:on	6SCSDhESIRLR
b groove:groovier stance:more	DgLSSS
b groove:human $	DfOS
b groove:human stance:please	DZ
b groove:human the	Dg
b groove:human topic:timing	De
b groove:late $	4YBSDsEMKSLQQSTSUO
b groove:late ,	DYZa
b groove:late T	DkEQLRUS
b groove:late topic:tempo	ZZ
b groove:robotic $	1R6QARCRDrEQFSISJSLQNSQPSSUSZRdd
b groove:robotic ,	6SDd
b groove:robotic T	Dd
b groove:straight $	Da
b groove:straight anaphor:it	Da
b groove:straight rhythm:four	Uc
b groove:straight rhythm:quarters	Ua
b groove:straight rhythm:sixteenths	4SUe
b groove:straight stance:please	Df
b groove:swing $	6SDj
b groove:swing ,	Dd
b groove:swing N	DZ
b groove:swing at	Da
b groove:swing going	Da
b groove:swing particle:on	4S6SBQDmISLSUR
b groove:swing stance:please	Dg
b groove:swing the	De
b groove:swing to	DcMQ
b group N:db	Ea
b grow particle:in	2eBSCS
b had $	KObg
b hardcore T	4b
b has an	Ic
b has flaw:no-punch	LQMSQg
b has flaw:no-snap	QfTRUS
b has stance:too	BPCeESIeLYQS
b has the	Rd
b has to	ESJZLSMSNSQRTk
b have $	8NHSPhRb
b have ?	Te
b have T	4b
b have a	HRRhVZWRdZ
b have the	Ea
b height:higher $	Na
b height:higher ,	EPNf
b height:higher ?	FSId
b height:higher particle:up	4b
b height:lower $	EgLQNcQYUSdS
b height:lower anaphor:both	EY
b height:lower anaphor:it	Eb
b height:lower it	EeNS
b height:lower them	Ed
b height:lower verb:cut	ESIi
b height:octave-down $	EQNede
b height:octave-down chat:joke	Nb
b height:octave-down stance:please	Nd
b height:octave-up $	ESNhcb
b height:octave-up ,	Nd
b height:octave-up particle:in	Nd
b height:octave-up stance:please	Nb
b hell $	da
b hell stance:more	PY
b here $	4Q8ZReTf
b here ,	TZ
b here and	4g6aTS
b hmm density:sparser	6PAhQP
b hmm verdict:reject	Ab
b hold particle:in	JiLLQS
b hurt $	EQKSLSQhTSUS
b hurt mood	4c
b i $	3a
b i ,	3a
b i ?	La
b i A	4eKcLP
b i ask	8QHhRP
b i chat:confused	ARHjTN
b i degree-of-key:VI	3n4OXR
b i degree-of-key:VII	3Y
b i degree-of-key:bII	3Y
b i degree-of-key:vi	3fBS
b i did	Pd
b i flaw:clipping	Qb
b i had	KObg
b i have	PfRN
b i just	bb
b i level:buried	EaKSLSQgTS
b i stance:not	4OASEQKQLSQSTr
b i think	4dVS
b i verb:add	4S8f
b i verb:change	8RHc
b i verb:play	Kaca
b i verb:save	8PHgPM
b id D	4SVc
b idea $	5SGPci
b idea G	5a
b im S	4Z
b im stance:not-enough	4b
b in $	EOKkbQdS
b inch from	Sb
b instrument is	8RRc
b interval $	4SCSEJGRKSLQNvTSVSZS
b interval height:higher	Na
b interval height:lower	Nb
b interval particle:up	ESNg
b interval stance:please	Na
b is $	0c
b is A	ERIYQg
b is D	6PEQQi
b is anything	Rb
b is density:busier	6d
b is density:sparser	Gb
b is flaw:harsh	EZ
b is flaw:mud	IQQc
b is flaw:out-of-key	Qd
b is for	8b
b is key	MfNM
b is level:buried	Qd
b is level:quieter	EjQR
b is stance:not-enough	Lc
b is stance:too	0P1R2S4S6a8SAQBPCnDYEbFRGRIPJSKSLaMQNZRRTQURVSWSXeYRZScS
b is the	0k1S2R3S4S5S6Q7S8hBSCRELFNGRHQISJSKKLKMZNSOSPSQORtTQUSVRXKYSZSaS
b is verb:play	8SRb
b is verb:sidechain	8dJO
b is verdict:praise	Ah
b is verdict:reject	Tf
b it $	4S6R9SARCPDREaHSKLLbMSNROQPSTfUSXiZQbS
b it A	La
b it groove:early	Dc
b it particle:in	6SXe
b it particle:up	De
b it verb:bypass	EcKS
b just A	5a
b just N	GZ
b just T	4SESKkLSQSTSURVRYa
b just did	bb
b just end	KSXeYQ
b just groove:straight	Uc
b keep flaw:clash	Qc
b key $	0S1S4Q5b6S8S9SASBSDSERFSHSISKSMhNpORPSQSRSSQTSUSVOXSZSbRcSdS
b key ,	3Y5d
b key for	3aGZNR
b key particle:on	Ga
b key stance:please	3S4S5YMRNk
b key verb:change	NgVR
b key verb:design	5Y
b key with	5Y
b kick $	EbJgLSTRVS
b know $	Ha
b lands $	ab
b let T:mix	7Y
b let anaphor:it	JZ
b let me	Kd
b let the	1S2c3Y4S6R7S8SBRCSDREQGZIRJhKYLhMRNSOQQQRSTRVRWSXQaSdS
b lets S	5Y
b lets go	5RMfOSTSZSdc
b lets try	5SMcVZZS
b lets verb:goto	5SMNNf
b lets verb:make	5h
b lets verb:play	KbOiQSXR
b lets verb:write	5Y
b level:buried $	6SBSEJISLPQrTQUQ
b level:buried ,	EdQS
b level:buried anaphor:both	EdQS
b level:buried at	Qb
b level:buried stance:question	QddR
b level:buried the	2S4SBSERKPLRQrTQdS
b level:louder $	0f1S2R4R6R8RBMCcDSEsFaGSIRJSKSLPMRNSQORQTSUSVSZS
b level:louder ,	EZ
b level:louder ?	Ec
b level:louder D	ESFf
b level:louder T	EdFS
b level:louder T:master	EQFf
b level:louder anaphor:it	0Y
b level:louder and	0Y
b level:louder as	EQFi
b level:louder enough	EhLQ
b level:louder for	Ea
b level:louder is	0iERFNRS
b level:louder mate	Ed
b level:louder overall	EOFe
b level:louder particle:in	EZ
b level:louder particle:on	CSEZIc
b level:louder particle:up	EPZc
b level:louder stance:but-not	Fa
b level:louder stance:question	0c
b level:louder stance:than	EfFbLSVS
b level:louder stats	0d
b level:louder the	0S2SBNCaEiFSISKRLZMQQSTSUSVRZe
b level:louder to	0SFc
b level:louder where:during	2e
b level:louder where:every	2fEQUS
b level:quieter $	1R2S4S6RBSCRDSExFYISLONSQRTSURZS
b level:quieter ,	Eh
b level:quieter D	EY
b level:quieter T	EY
b level:quieter by	EOZd
b level:quieter overall	EQFfZS
b level:quieter particle:in	2R8iEbKSQSRQXS
b level:quieter stance:all	Eb
b level:quieter the	Ed
b level:quieter where:during	2iEO
b look stance:like	8NRg
b loop $	Tc
b loop for	3b
b love the	AjKSLRTS
b mad $	QdSS
b made $	0S8gRN
b made verb:design	Wa
b man $	Hc
b many T	6eES
b many bars	0P6S8SRkXP
b many density:fills	6Y
b many topic:loudness	0cRP
b many topic:notes	6gGR
b many topic:tracks	RZ
b mate $	EdHe
b maybe a	4e
b me $	0cEZFSHbIRWZZb
b me ,	5Y
b me a	4Q5iGRLIUSVPWndS
b me particle:up	5aWb
b me the	ObXS
b me verb:solo	Kd
b mood $	1R3c4S6PAiCRDRERGaISJSKSLjMSOSQSSRTSUSVRWRZScSdS
b mood ,	Sc
b mood A	LSWd
b mood N:bars	GZ
b mood T	3S4IGoLSTb
b mood T:melody	5YGgNS
b mood chance	4d
b mood for	Gd
b mood one	4c
b mood topic:chords	3kGP
b mood topic:melody	Gd
b movie $	GZ
b ms groove:late	Db
b music $	7SOe
b my T	Ke
b my T:song	Pa
b my chest	La
b my flaw:harsh	Qc
b my ordinal	Pc
b my taste	La
b my topic:project	PgRR
b name ?	Pc
b name of	0SPb
b near the	Yb
b next $	Ac
b nightmare ?	Pa
b nor T	Ta
b note $	0S1S2R3j4P5S6S7R8SBSCSDSEYGRISJQKOLLMrNDOaQPTRULVOZSdS
b note note	3r4SBQCSGSISJSKSLQMPNSTSUSVS
b note particle:on	3i4SBR
b note topic:chords	3Y
b note topic:roll	UZ
b nothing where:before	7b
b now $	0i1R7R8QCSERFSGSKqLRNSRPTLVS
b now ,	Kc
b now do	1Z
b now stance:same	1e
b now the	1lCSEQKRLQ
b octave $	ERNc
b of ?	5Y
b of A	FZ
b of E	BjCL
b of N	Yb
b of N:bars	XMYi
b of N:bpm	5Z
b of N:hz	CSIiTO
b of S	2Q4R7PUQYjZS
b of T	4c
b of a	Sb
b of an	4d
b of anaphor:it	0R1b4S8S9gAZDSESFSGRLRPdRSSQVSYSZSbScd
b of groove:swing	Dc
b of here	TY
b of nothing	7b
b of old	5b
b of someone	da
b of the	0g1Q2a3R4P5R6P7g8R9iASBLCRDQEgFRHSIYJQKLLZMeOQPSQQRQSSTSVKWSXSYNZQbScgdP
b of there	4STi
b of verb:mute	7d
b of where:every	2R4Q7QUjaPde
b oh anaphor:it	AZ
b oh verdict:praise	Ab
b ok lets	5b
b ok stance:new	5a
b ok verb:redo	1Sbc
b ok verdict:praise	1c
b old ?	Sb
b old G	5cLSSSVe
b old artist	SSWd
b old one	KPbf
b once where:every	Ub
b one $	0S1j2S3Z4c5R6S7QBbCQDSERFSGQHcISJSKRLPMSNSOSPSQRRSTPUSVYWSXSZSaRbccOdR
b one ,	5a
b one and	4SEe
b one from	Pb
b one i	4dLQPd
b one particle:back	KPbf
b or T	4Z
b or so	4ZDa
b ordinal A	LRXc
b ordinal N	bd
b ordinal N:bars	2Y7fUdXLYR
b ordinal N:beats	7eUS
b ordinal S	0S1c2R4I6Y9SCSERGSISKdLeMSQRRRSRTMULVSXbYlaSbQcSdQ
b ordinal T	4lGQKSLQTfVRXRYS
b ordinal bar	7SUh
b ordinal beat	Ue
b ordinal one	7SYbba
b ordinal stance:half	6a
b ordinal thing	bc
b ordinal three	ba
b ordinal topic:pitch	TMUi
b ordinal topic:project	Pc
b ordinal two	ba
b ordinal verb:change	TQURVRbi
b ordinal verb:halve	4e
b ordinal verb:hit	XSaf
b ordinal week	Pd
b overall $	EKFkLdZS
b particle:away $	Tf
b particle:away particle:down	EdTS
b particle:back $	4Q6fAQCSDSEMKiPSTOUQXPbg
b particle:back D	1S4SBSDgEfKMLPQSUQbS
b particle:back particle:on	6RDSELKnUObS
b particle:back particle:up	ASEPKQPibS
b particle:back stance:please	bd
b particle:back the	bd
b particle:back to	6RTSUe
b particle:down $	2S6SBSEiISKQLaMOQSTPURVSZcdc
b particle:down ,	6fXQ
b particle:down ?	Ge
b particle:down D	BPCcLcNQZa
b particle:down N	CSEfLSNa
b particle:down N:bpm	ZZ
b particle:down N:db	EhNR
b particle:down N:st	Nb
b particle:down height:lower	Qa
b particle:down interval	EMLSNo
b particle:down particle:in	EeNQ
b particle:down particle:on	BRCdES
b particle:down to	XiYSZQ
b particle:in $	0S4u6S7Z8gBSERGPHSKPLSNRRLTRUOVQ
b particle:in ,	5Y
b particle:in A	La
b particle:in E	BeCYdR
b particle:in N	Sa
b particle:in N:bars	4SXg
b particle:in a	4e7SScUbYZ
b particle:in groove:late	4c
b particle:in groove:straight	4SUe
b particle:in here	4QRfTb
b particle:in key	1S3d4O5c9SESGaISKSLSMLNrTSUSVQ
b particle:in my	La
b particle:in note	4SEPKSLRMiNRQSUP
b particle:in rhythm:eighths	Ub
b particle:in rhythm:on-two	4a
b particle:in rhythm:sixteenths	4R7RGbLSUf
b particle:in scale	Gd
b particle:in stance:some	4Z
b particle:in the	0Q2Z4h6i7N9SASBPCPDREcFSGSHSIbKeMPNROOPSQfRZSRTPUZVQWQXCYLaQbScSdc
b particle:in there	4Z
b particle:in topic:loudness	0eFO
b particle:in verb:change	VZ
b particle:in verb:halve	6Q7SISXj
b particle:in verb:transpose	2a
b particle:in where:after	4Z
b particle:in where:at-end	2Q4Q7kKOUgYS
b particle:in where:before	Ya
b particle:in where:during	2eKS
b particle:in where:every	2fCR
b particle:in where:over	2Z
b particle:in with	4b
b particle:on $	1S6RBRCSDREKGbISKlLOTSUMVcaRbSdg
b particle:on ,	Xf
b particle:on N	MfZQ
b particle:on N:percent	Md
b particle:on T	GSMSVe
b particle:on anaphor:it	0f1S4e7c9SASBfTSUR
b particle:on die	BaCY
b particle:on f	ERKSLPMiQSUOVS
b particle:on for	LSXc
b particle:on rhythm:backbeat	UY
b particle:on rhythm:eighths	4bKSUe
b particle:on rhythm:sixteenths	4d
b particle:on the	0R1c3Y7SBiCgESFSHSIhJZKPLZNSOSQRSSTOVRXRYSZS
b particle:on there	4Z
b particle:on where:at-end	Ya
b particle:on where:every	4QUSag
b particle:on would	4b
b particle:out $	1S2R3S4N6d7RASBQCaDRGRIOJSKKMRNQOSQPRSTxUQVRWSXaZSaRbScSdP
b particle:out ,	Da
b particle:out N:hz	Ic
b particle:out around	IZ
b particle:out for	Ki
b particle:out here	TZ
b particle:out of	4SEcIfLSTe
b particle:out with	Tg
b particle:under N	Fb
b particle:under N:db	Ff
b particle:under N:hz	Id
b particle:under T:all	4Z
b particle:under T:mix	4d
b particle:under anaphor:it	4f
b particle:under the	3d4l6SBSISJfKSLOPaVQXPYS
b particle:up $	0S1S2S3S5S6R8S9SAQBPCYDZEjFSGPHSIRJSMLNgORPeQRRSSSTOUPVPWSZfaRbQcQdP
b particle:up ,	NRdc
b particle:up D	1R4R6SBSDcEbISKNLaMSNQQSTSUSVRck
b particle:up N	Nd
b particle:up N:bpm	EPZc
b particle:up N:db	EkIbLSMQNQ
b particle:up N:st	ESNh
b particle:up a	4S5YGgLSNZUSVRWacR
b particle:up an	5cESNeZS
b particle:up anaphor:it	Lf
b particle:up by	4SEZZe
b particle:up die	dc
b particle:up for	Kh
b particle:up interval	ERGSNk
b particle:up particle:in	2Pag
b particle:up stance:please	4RElLQNRQSTQ
b particle:up to	2PZg
b particle:up verb:automate	2Z
b particle:up where:before	ab
b paul N	Sb
b pick anaphor:it	8dZS
b pipe $	Wc
b plasticky $	Ld
b possible $	EQFe
b preset $	0R5S7SESJSKRLRMQQSURVt
b preset ,	Vg
b preset particle:in	VZ
b preset stance:please	Vd
b preset verb:change	Vb
b previous topic:version	bdcS
b proper A	AcLS
b proper S	Yg
b proper T:melody	Gc
b pull the	7eYS
b push the	1R2S4P6SBQCYDcEkFeISKRLLMSQRRSURaS
b rave $	Pc
b rave G	5Y
b rave T	VY
b ready $	4SFiTSdZ
b real T	Vf
b real speed:faster	Kc
b records $	Sc
b records thing	Sb
b rein $	4c
b return should	Ce
b rhythm:backbeat $	4RBSESKSUl
b rhythm:backbeat verb:solo	KRUc
b rhythm:backbeat would	Uc
b rhythm:broken T	Ug
b rhythm:broken the	Ue
b rhythm:eighths $	2S4R6PBQCODSEPKQLSMdTRUrVR
b rhythm:eighths particle:in	6SUe
b rhythm:eighths stance:please	4cUR
b rhythm:every-beat $	LSUh
b rhythm:every-beat verb:change	Ua
b rhythm:every-beat where:during	Ua
b rhythm:four T	Ub
b rhythm:four for	Uc
b rhythm:four verb:repeat	Uc
b rhythm:galloping $	LROgUcVS
b rhythm:galloping T	ESLSUk
b rhythm:galloping particle:on	Ud
b rhythm:offbeat $	4dBSESGSISLSUi
b rhythm:offbeat T	UgVS
b rhythm:offbeat stance:please	4eUP
b rhythm:offbeat verb:solo	Ua
b rhythm:on-four $	KQTNUm
b rhythm:on-three $	Ub
b rhythm:on-three verb:solo	Uc
b rhythm:on-two and	4a
b rhythm:one-three $	ERKPUj
b rhythm:quarters $	ESKSTSUk
b rhythm:quarters particle:on	Ua
b rhythm:rolling N:th	Ue
b rhythm:sixteenths $	6RDRERGZKQLPOSTSUo
b rhythm:sixteenths bar	4eUP
b rhythm:sixteenths is	6c
b rhythm:sixteenths particle:in	7RUc
b rhythm:thirtyseconds T	DSESLSUg
b rhythm:thirtyseconds note	UZ
b rhythm:triplet $	LRUi
b rhythm:triplet particle:in	UY
b rhythm:triplet stance:please	Uc
b ring A	Lb
b rings stance:too	Lc
b robot T	db
b root topic:notes	Ne
b run an	0d
b run the	2SBf
b saw $	SSWg
b scale $	0S8dGaRQ
b scale and	3Z
b scale for	GY
b scale topic:chords	3c
b sec $	KjVQ
b seen $	Lb
b send the	BfCP
b share $	1lARKRURXRbR
b share stance:please	1l4S9STSbRcS
b shit anaphor:it	AbZZ
b shot of	4QKRTh
b should A	LZ
b should E	Ce
b should T:mix	Lb
b should be	EQJQLaMeNRViXdYQZO
b should go	3Y
b should i	8SHcRS
b should sit	Ec
b should stance:like	Sb
b should verb:automate	2aZb
b should verb:follow	3OESJRLRNlVS
b should verb:hit	LdZS
b should verb:quieter	CSEf
b should verb:say	3c
b should verb:sidechain	ESJlLRVR
b should verb:stop	7c
b simply the	6hKSLS
b sit D	Ec
b sketch at	5c
b slip a	4Z
b smth particle:in	5b
b smth stance:like	5Z
b so $	4ZDa
b so A	8lQPRR
b so anaphor:both	BOIg
b so anaphor:it	Db
b so density:sparser	8OQd
b so groove:robotic	Db
b so level:quieter	8iEQQSRQ
b someone T	da
b someone verb:say	df
b something $	GQHScSdg
b something ?	Gc
b something A	3e
b something G	5d
b something between	5Y
b something else	4R5SGPck
b something flaw:bad	ISQg
b something mood	3YGh
b something rhythm:offbeat	4bGS
b something stance:like	5bVa
b something stance:more	3bGiLOcR
b something stance:new	cZ
b something to	ae
b something twist	Ga
b something where:during	3OGe
b somewhere $	4Z
b somewhere ,	4e
b sounding $	Lf
b sounding T	WZ
b space:cavernous T:mix	Sf
b space:cavernous topic:stuff	5Z
b space:distant $	4cLa
b space:drier $	CpEPLOQPTSUSVRdR
b space:drier T	ChLSUS
b space:drier stance:more	CjEOLP
b space:drier the	CgTLdS
b space:roomier particle:on	CgESIRLS
b space:roomier to	6hDR
b space:upfront $	CgEQLPdZ
b space:upfront ,	Eb
b space:upfront of	USde
b space:wetter $	CkEOLPQS
b space:wetter ,	CZ
b space:wetter particle:on	CeLR
b speed:double-time $	UJXSZh
b speed:double-time T	UfZR
b speed:double-time particle:in	Ua
b speed:double-time the	Ue
b speed:faster $	1N5S6RASCRDQERFRISKZLNMSQSSSTSVSXSZtbScc
b speed:faster ,	LaZe
b speed:faster D	ESZe
b speed:faster G	5e
b speed:faster P	JY
b speed:faster T	Uc
b speed:faster for	Zd
b speed:faster stance:please	Zf
b speed:faster to	2SZg
b speed:faster where:before	Zd
b speed:faster where:during	2SZZ
b speed:half-time $	Zb
b speed:half-time T	4SUh
b speed:half-time stance:please	Ze
b speed:half-time the	Za
b speed:slower $	2S6SBaCSESJSLZZkdS
b speed:slower D	LQZe
b speed:slower P	ESJZLlMSZO
b speed:slower and	5aLNdf
b speed:slower one	5a
b speed:slower stance:please	LQZg
b speed:slower stance:than	Zc
b speed:slower the	LdZS
b speed:slower to	Zc
b speed:slower where:during	2RZc
b speed:slower would	ZZ
b stab $	Wa
b stance:all $	EbXc
b stance:all T:song	2b5PNf
b stance:all stance:new	5a
b stance:but-not A	Fa
b stance:but-not so	Lc
b stance:double A	LRXf
b stance:double D	1a
b stance:even $	1h6RBSCZERHZLSSS
b stance:even chat:styles	He
b stance:even verb:bypass	Kd
b stance:half the	6jKOTS
b stance:instead anaphor:it	1SVf
b stance:instead the	VY
b stance:less $	1o6OASCJDQEKFRIMJOLNMQSRZdcS
b stance:less ?	Sb
b stance:less A	1SCQDSENIbJSLpQR
b stance:less E	1SBEClFfIPJSLPMS
b stance:less N:hz	IfLS
b stance:less P	BSCfMS
b stance:less T	1G2S4Q6i8SCIDMEtGRILJOKPLHNYQSSSTNURVQZS
b stance:less anaphor:it	1dCZ
b stance:less band:bass	CSERIkLRQQ
b stance:less band:highs	Ib
b stance:less band:hiss	1S6SCSDSERIPLh
b stance:less band:mud	IeQS
b stance:less density:fills	6Y
b stance:less density:repetitive	6c
b stance:less groove:robotic	CSDhESLS
b stance:less groove:swing	Df
b stance:less mood	Sc
b stance:less particle:on	Cf
b stance:less plasticky	Ld
b stance:less space:roomier	CgESIRLS
b stance:less speed:slower	LbZS
b stance:less the	3SBQCdJb
b stance:less topic:sidechain	1SCQESIQJmLS
b stance:less verb:sidechain	Jc
b stance:like $	0d8KHSRd
b stance:like A	La
b stance:like D	La
b stance:like G	8RHfRSSRVa
b stance:like N:bpm	ZZ
b stance:like N:db	Eb
b stance:like P	Qa
b stance:like a	5S8RASCSESLeMSSbTSUSVMWfcSde
b stance:like an	Sb
b stance:like anaphor:it	0S1S4R8jAcHRLJPSQRRSSLVSWRbSchdd
b stance:like artist	LSSoWR
b stance:like band:mud	QcSS
b stance:like era	Se
b stance:like flaw:boxy	Qa
b stance:like glass	Wc
b stance:like groove:early	5cSa
b stance:like mad	QdSS
b stance:like old	5YLSSSVe
b stance:like particle:on	SSWd
b stance:like the	SfcQ
b stance:min $	Da
b stance:more $	1i4S6MBRDYEYFRGSIQJiMQNSSNTSVRXSZZcP
b stance:more ,	LZ
b stance:more ?	cg
b stance:more A	1P2S3S4R6OCMDRELGgIQJRL-QRSQTSVRWScYdS
b stance:more E	1S2c4R6RBPCyEQISLNMR
b stance:more G	5SSeVa
b stance:more N	FSId
b stance:more N:bpm	MPZd
b stance:more P	CbLZ
b stance:more S	4S7PXPYlaR
b stance:more T	1P4j8SBRCcDPEqGRINJQKOLHMSNRQPSPTNUPVPYSZScRdg
b stance:more and	PY
b stance:more artist	Sd
b stance:more band:bass	CSENIlLP
b stance:more band:highs	COFSIkLQ
b stance:more band:sub	6SCRERIRLk
b stance:more bars	Yb
b stance:more density:fills	6mCQERISLOUR
b stance:more density:repetitive	6dLQ
b stance:more density:varied	6mDSESLMUR
b stance:more energy:hype	1S4S6OLiYQ
b stance:more era	1S6RCRDSESLPSo
b stance:more groove:groovier	6SCSDhESIRLR
b stance:more groove:human	DeOS
b stance:more groove:swing	DhLS
b stance:more mood	3bGPLd
b stance:more of	1d4R6SCSDSEkLOSZTOcR
b stance:more one	Pd
b stance:more space:distant	Lb
b stance:more space:upfront	CgEQLQ
b stance:more space:wetter	CeLR
b stance:more stance:question	JY
b stance:more the	EdIONd
b stance:more topic:tempo	4SMPSSZk
b stance:more topic:variation	ca
b stance:more topic:version	cc
b stance:more verb:hit	Uc
b stance:more verb:sidechain	Jd
b stance:more where:before	6iYOaO
b stance:new $	1Z4QGgVOca
b stance:new A	GZ
b stance:new G	5mGSMSNS
b stance:new S	4I7SVSXSYpaRcQ
b stance:new T	1O3S4l5R6Q7S8S9SBRCSDSEPFSGoISJSKPLNMRNQQQRSSSTPUKVrWQYMcAdS
b stance:new T:melody	GjLQcS
b stance:new T:mix	Vc
b stance:new T:song	5b
b stance:new groove:early	5a
b stance:new idea	1SGPVSch
b stance:new one	1n4OAQBeCRGRQSVMYRbScP
b stance:new ordinal	4dGS
b stance:new particle:on	Gd
b stance:new stance:more	4b
b stance:new stance:some	VScf
b stance:new topic:chords	3c
b stance:new topic:melody	Gg
b stance:new topic:notes	4S6SGjLQVS
b stance:new topic:preset	4SBSGSVh
b stance:new topic:tracks	Fd
b stance:new topic:variation	cc
b stance:new topic:version	1S4QGMVRcp
b stance:not $	AdJcKSTc
b stance:not ,	1cAc
b stance:not A	ERLj
b stance:not E	BPCf
b stance:not S	KSTOXjYP
b stance:not T	0S1I2P3S5S6O7l8N9SAOBQCPDQEKGQHSIRJQKoLNMRNROSPSQNRaTsURVOWSXLYQZSaObQdP
b stance:not T:melody	5eGR
b stance:not a	4STd
b stance:not anaphor:it	1mANTNbO
b stance:not belong	TZ
b stance:not hurt	4c
b stance:not level:louder	EhLQ
b stance:not mood	4STc
b stance:not stance:not	1gAQTPbQ
b stance:not the	Tb
b stance:not verb:make	bc
b stance:not verb:sidechain	JiTS
b stance:not verb:undo	KQbe
b stance:not verb:want	4QERKQLRTo
b stance:not verdict:praise	Ac
b stance:not verdict:reject	AZ
b stance:not wait	VZbb
b stance:not-enough A	6PCSENFgISLf
b stance:not-enough D	6b
b stance:not-enough P	6SCSEhISLZMS
b stance:not-enough T	4d
b stance:not-enough band:highs	6SESIh
b stance:not-enough groove:swing	Dc
b stance:not-enough my	Kb
b stance:not-enough space:upfront	Eb
b stance:not-enough stance:some	4aLb
b stance:not-enough the	IOQg
b stance:not-enough topic:stuff	6hXQ
b stance:not-enough topic:variation	6fES
b stance:please $	0R1Z2R4h5S6S7R8R9cARBYCSEQHRIRJSPSQQRRURWRXQYbZZaRbYcYdR
b stance:please ,	4dEbGZKSLSNZQRTY
b stance:please G	5c
b stance:please verb:add	4cERTSab
b stance:please with	5Y
b stance:question $	0Z8IHOMSPSRlVRZRcd
b stance:question ?	8c
b stance:question A	0k8NLLQRRjXN
b stance:question D	HdRS
b stance:question T	0R8fRO
b stance:question a	4NRf
b stance:question anaphor:it	PbQdRS
b stance:question can	8QHc
b stance:question do	Ha
b stance:question i	KObg
b stance:question instrument	8RRc
b stance:question is	0a8gHRJN
b stance:question know	Ha
b stance:question level:louder	0m8SEQFNRR
b stance:question many	0Z6R8RRiXP
b stance:question particle:in	0P4S6SHSRjXR
b stance:question particle:on	0N8ZBRCRFRIRRg
b stance:question scale	0S8eRQ
b stance:question should	8SHcRS
b stance:question stance:like	5P8RHfRSSS
b stance:question stance:not	8ORgTO
b stance:question stance:too	0gEMRS
b stance:question the	0o1S2S4Q6S7S8ZASBPCRDSEQFRGSHQISJdKRLQMSNSOSRZTSURVQXRYSZSagcSdQ
b stance:question topic:effects	8h
b stance:question topic:key	8hHSRL
b stance:question topic:tempo	0R8HHPRm
b stance:question topic:tracks	HSRb
b stance:question understand	Hd
b stance:question verb:make	5Q8hHSRSSS
b stance:same T:melody	NQcc
b stance:same but	CSLNZLcp
b stance:same for	1n3SBSKRTSVScR
b stance:same particle:on	1n4S6SBRDSESISKSUScO
b stance:same to	1e
b stance:same verb:repeat	1Rcb
b stance:same with	1d
b stance:some A	3c4YBQDRGSIQLkQSUS
b stance:some D	4Z
b stance:some E	4LBmCMGSIRLd
b stance:some G	5Z
b stance:some N	Id
b stance:some N:hz	4PIjLQMS
b stance:some P	Lc
b stance:some S	BgLR
b stance:some T	4xBQDSESISLMTRaS
b stance:some band:bass	IaTS
b stance:some band:highs	4NDSIi
b stance:some density:fills	4RBQISLSUh
b stance:some dude	db
b stance:some groove:bouncy	9RDgLS
b stance:some groove:human	Db
b stance:some groove:swing	4SDh
b stance:some hardcore	4b
b stance:some ms	Db
b stance:some of	IOLf
b stance:some particle:in	4a
b stance:some space:roomier	6hDR
b stance:some stance:more	4Y6c
b stance:some stance:new	Gc
b stance:some stance:question	VScf
b stance:some topic:chords	3e4RGRYSac
b stance:some topic:tempo	Zd
b stance:than T:all	EYFc
b stance:than anaphor:it	Zc
b stance:than the	4SEeVb
b stance:than where:before	Ac
b stance:too $	1t2S4e6P8SAQBQCSDRELGRIPJcKPLSMSNRQQRSTQURVRbScS
b stance:too ,	6g
b stance:too ?	Aa
b stance:too A	0S1Q2S3S4Q6M8SAeBRDPFSGSIOKSLkMQNRQcRRTRUPVSWRXgYRZRcSdS
b stance:too D	1SBSCe
b stance:too E	BKCoES
b stance:too P	CjEPLOQQ
b stance:too T	IZ
b stance:too band:bass	1S6RCSIi
b stance:too band:highs	IZ
b stance:too band:low-mids	Ia
b stance:too band:mids	Ic
b stance:too density:busier	6nDSEQLSQR
b stance:too density:repetitive	6b
b stance:too density:sparser	6aASCSERLaQhXS
b stance:too era	Sd
b stance:too groove:robotic	1S6PASCSDrERQPZR
b stance:too height:higher	EPNf
b stance:too level:louder	0b1S6R8SCODSEoFNIbLQQQRSTS
b stance:too level:quieter	6SEfFeLSZS
b stance:too many	6fGS
b stance:too mood	1S6RAjLR
b stance:too space:drier	CfESQQdR
b stance:too space:wetter	CeES
b stance:too speed:faster	6SZj
b stance:too speed:slower	LSZd
b stance:too topic:stuff	1S4R6j
b stats $	0d
b storm $	Pb
b tack a	Ya
b taste $	La
b test $	Pb
b the ?	4S5aKYVZXSYcab
b the A	CRDRERIfKQLeQSSSUKde
b the D	9ZOSXe
b the E	0S1S2h3S4S6R7SBGC-DSERFPGSHSINJSKQLJMdOSQSRRTLUOVRWSXLYSZSaSbSdR
b the G	Vf
b the P	0b2S8RCREYFZISKSLkMNRQTSURXf
b the S	1R2Z4c5S6Z7aASBODSFSGSHSIQJSLPMRNSObPSRbSSTMUZVRWSXqYPacbScSdY
b the T	1Z4O5SBdFSHSIZJYKaLcOSPSSSTaWRXRYSZRaSbS
b the T:chords	3Y
b the T:master	1S2S6S8cBZCdDREMFiIYJSKRLNPSRbTRUSXSZRcS
b the T:melody	Nb
b the T:mix	0h1Q2Q3R4O5R6O7S8P9aAZCNDOEnFRGQHRIlJQKPLGMQOZPSRPSbTOUQVPWQXRYSZRaSbScRdQ
b the T:song	0O3S5K8RBSCSESGhISKSLQMQNbPjRgTSUSVLXS
b the band:bass	0aCSEcIRQlTS
b the band:harshness	ESIfLbTO
b the band:high-mids	ESIe
b the band:highs	IfLR
b the band:low-mids	Id
b the band:mids	Ic
b the band:mud	IfQR
b the club	Fa
b the difference	8b
b the end	4SXdYZZc
b the era	Sa
b the format:midi	9f
b the format:stems	9a
b the format:wav	9fTS
b the kick	EbJgLSTRVS
b the level:louder	0jERFRRS
b the music	7SOe
b the name	0SPg
b the old	KOSRWdbe
b the one	Pb
b the ordinal	0S1a2Q3S4P5S6Y7a8S9SASBSCQDSEQFSGRHSIQJRKbLbMROSPRQQRRSRTRUbVQWSYcaYbhcSdQ
b the preset	0SLSMSUSVn
b the previous	bdcS
b the rhythm:backbeat	Ud
b the rhythm:galloping	OcUP
b the rhythm:offbeat	4fBSESISKSLSUg
b the root	Ne
b the stance:all	2cNa
b the stance:new	1o4QAPFbGPTSVMYRbRcP
b the topic:ceiling	0g8RFYRQ
b the topic:chords	JSLSNg
b the topic:form	Rc
b the topic:gap	6c
b the topic:key	MKNi
b the topic:loudness	0j9SXRYSaS
b the topic:mastering	Fe
b the topic:measure	0q8NHSRI
b the topic:project	PZ
b the topic:roll	UdXP
b the topic:style	Mf
b the topic:tempo	0P2Q5S6S8OENFSMeOSRbVSXOZp
b the topic:version	SfcQ
b the topic:volume	0b
b the verb:drop-out	7eXR
b the verb:make	4eOeaO
b the verb:sidechain	3R8fCRISJgKRZS
b the verb:transpose	Nd
b the where:at-end	4SUb
b them $	Ed
b them particle:out	TZ
b then S	7a
b there $	1S4h6ZDSESHdISLSQRRRTeUS
b there mate	Hc
b there should	4Z
b there stance:too	DZ
b thing $	5hSZWSbb
b thing anaphor:it	4PLSWf
b thing for	Gc
b thing particle:on	4Z
b thing where:at-end	YZ
b think artist	Sg
b think verb:want	4dVS
b three ?	ba
b three stance:new	cb
b three topic:variation	cd
b to ?	PY
b to A	2iLO
b to G	5RMcSSVd
b to N	2H4S5S6S7S9SDSEPISKSLSMqNROYRSSSUQVRYRZnaSbSdS
b to N:bars	XiYR
b to N:bpm	2NMaZb
b to N:db	BNCPEKFbMm
b to N:hz	2hMc
b to N:lufs	0RFhMS
b to N:ms	MY
b to N:percent	DcMQ
b to N:s	CSMh
b to S	XRaf
b to T	1e2R4MEMGRKQLMMNNQQRTMUQVpWS
b to T:all	0bEZ
b to a	BSMbVd
b to anaphor:it	Uc
b to be	4OFaGeMSSSTSVbXbcR
b to blood	Pc
b to chat:joke	Pb
b to come	EeTSdR
b to format:flac	9c
b to format:mp3	9e
b to format:wav	9b
b to go	4RBSEPGRLQMQNSQQTq
b to grow	2eBSCS
b to have	4bPc
b to hell	da
b to key	3P5RMhNgVPbS
b to note	ESLRMoNIUSVR
b to rhythm:eighths	6QESTRUj
b to rhythm:quarters	Ua
b to something	3gGQ
b to storm	Pb
b to the	0S1f2P3S4S6J7S8R9SBjCJEOFSGRIaKQLfMENeOaPSQRRSTPUaXgYMZRaRcRdR
b to topic:timing	Sb
b to verb:hit	LhVR
b to verb:play	1S4REkGcKRLPTYVScS
b to verb:sidechain	4Q6hDRJhLO
b to verb:undo	bb
b to where:after	XfYRaS
b to where:before	ae
b topic:ceiling $	0g8RRQ
b topic:ceiling ,	FZ
b topic:ceiling N	FfMQ
b topic:ceiling N:hz	Ic
b topic:ceiling for	0Y
b topic:ceiling particle:under	Fb
b topic:chain $	8dRQ
b topic:chain saw	SSWg
b topic:chords $	3cESGaJSLNNg
b topic:chords for	3t4SBSGOLQNSVQ
b topic:chords i	3Z
b topic:chords particle:in	3iNL
b topic:chords particle:on	3hLS
b topic:chords should	3Y
b topic:chords to	3gGQ
b topic:chords with	YSad
b topic:drop-out where:before	7fYPaR
b topic:effects are	8jRJ
b topic:effects particle:on	8RBRCjFSIPJSReTO
b topic:effects stance:question	8NRg
b topic:effects verb:bypass	CfISKRLR
b topic:form $	Rc
b topic:format $	9dPP
b topic:gap $	6c
b topic:key $	8hMJNiPSRK
b topic:key and	8SRd
b topic:key are	8dRO
b topic:key is	MfNM
b topic:key key	MfNL
b topic:key stance:question	8cRQ
b topic:key to	3RMlNGVS
b topic:loudness $	0eFO
b topic:loudness A	0a
b topic:loudness of	0h9SXRYSaS
b topic:loudness stance:question	0cRP
b topic:mastering $	Fe
b topic:measure $	0iRM
b topic:measure of	0f8S
b topic:measure stance:like	0d8RRQ
b topic:melody $	4YGhLRVQch
b topic:melody ,	Gd
b topic:melody ?	4eGR
b topic:melody anaphor:it	GZ
b topic:melody for	GkLS
b topic:melody is	GY
b topic:melody particle:in	4PGk
b topic:melody particle:on	BSGkLP
b topic:melody stance:more	GcLR
b topic:notes $	4S6cERGjKSLPNcTSUSVScS
b topic:notes ,	GZ
b topic:notes for	Ge
b topic:notes particle:in	6gGR
b topic:notes particle:on	Ga
b topic:octave $	ERNj
b topic:octave particle:up	EPNf
b topic:pattern $	4RGdLSUdVSca
b topic:pattern ,	Ua
b topic:pattern grid	Ub
b topic:pattern look	8NRg
b topic:pattern particle:up	cf
b topic:pattern stance:more	6dLSUS
b topic:pattern stance:please	Ga
b topic:pattern stance:too	4e
b topic:pattern to	Uc
b topic:pitch the	TMUi
b topic:preset $	VeWa
b topic:preset for	LQVd
b topic:preset particle:on	4SBSVe
b topic:project $	0SLSPmRQ
b topic:project ?	Pb
b topic:project do	PfRN
b topic:project from	PZ
b topic:project hell	PY
b topic:roll $	UZ
b topic:roll T	7QUfaR
b topic:roll go	UdXP
b topic:roll ordinal	Ua
b topic:roll particle:in	UhZR
b topic:roll particle:on	Uc
b topic:roll the	IiKQLOUL
b topic:roll where:at-end	4Q7SUk
b topic:roll where:before	7QUjYQaN
b topic:roll where:every	Ua
b topic:sample $	dd
b topic:sample of	da
b topic:sample particle:in	dd
b topic:settings $	Re
b topic:sidechain $	Jg
b topic:sidechain particle:on	1SCQESIQJnLR
b topic:stuff $	5Y6kISLSXQ
b topic:stuff at	5Y
b topic:stuff can	HdRS
b topic:stuff particle:in	4R6g
b topic:stuff particle:up	Zf
b topic:style $	6SDSESLSMPNRSkVcda
b topic:style ,	Vb
b topic:style stance:please	Sc
b topic:style to	Mf
b topic:tail particle:in	Cb
b topic:tape-stop effect	7b
b topic:tape-stop where:before	7lOSXRYRaN
b topic:tempo $	0P4S6S8YCSDSLSMNRcSSXRZo
b topic:tempo N	MmZH
b topic:tempo are	8NHSRg
b topic:tempo by	MNZi
b topic:tempo particle:down	MSZd
b topic:tempo particle:on	MfZQ
b topic:tempo particle:up	2SELMMNSZp
b topic:tempo should	Mf
b topic:tempo stance:question	0R8LHRRkZS
b topic:tempo to	MnVSZK
b topic:tempo verb:want	McZS
b topic:thank ,	Hd
b topic:thank man	Hc
b topic:thank mate	Hb
b topic:thank ur	He
b topic:timing $	DhLLSg
b topic:timing density:sparser	6hXSYS
b topic:timing flaw:flat	Qe
b topic:timing groove:late	DZ
b topic:timing groove:robotic	Da
b topic:timing stance:like	Sb
b topic:timing stance:too	Ld
b topic:timing the	La
b topic:timing to	Db
b topic:tracks $	ERFi
b topic:tracks A	DRLRQjWa
b topic:tracks D	Ld
b topic:tracks are	Re
b topic:tracks density:sparser	Qc
b topic:tracks flaw:weak	QY
b topic:tracks groove:human	Db
b topic:tracks so	DY
b topic:tracks stance:question	8SHSRd
b topic:tracks stance:too	DaQRSc
b topic:variation $	4RYRcl
b topic:variation for	cd
b topic:variation of	GPci
b topic:variation particle:in	6fES
b topic:variation particle:on	BSDaGNISLSVPcm
b topic:variation stance:please	cf
b topic:version $	SSbdcd
b topic:version anaphor:it	Sc
b topic:version of	1S4QGMVRcp
b topic:version particle:back	bd
b topic:version stance:too	Xc
b topic:version where:before	SfcQ
b topic:volume of	0b
b toy T	LSWd
b truck $	LhVR
b try N:bpm	Mc
b try a	VgcS
b try something	GScd
b try stance:new	4QVe
b try the	Vc
b try verb:repeat	1SKSch
b turn anaphor:it	EdTS
b twist $	Ga
b two $	ba
b two stance:new	GRcb
b type energy:hype	Sd
b u pick	8dZS
b u stance:even	He
b u verb:add	4Z
b u verb:make	5c
b understand ?	Hd
b ur a	He
b verb:add $	4e
b verb:add ?	4e5QMfZQ
b verb:add A	2f4RLS
b verb:add D	4gDZ
b verb:add E	2S4SBpCLMR
b verb:add N	4eERTSYbcZ
b verb:add N:bars	2S4O7SUSYi
b verb:add N:bpm	4RMLZg
b verb:add N:db	4SBREgGSIbMP
b verb:add T	2S4sBRESKQMbNSTYUIXR
b verb:add a	0S1R2Q3S4s5b6Q7O8YASBcCRDRERFQHQIRJSKQLQMRNRORPSQSRSSSTPUbVOWPXKYiZSaYbScZdd
b verb:add an	2R4e6S9bBYCSNSUQWSXMYfaedS
b verb:add anaphor:both	4e
b verb:add anaphor:it	0S1S4O5S8c9eAODRFiHSKRMaNePRQRSSVQXSYSZPbacSdS
b verb:add format:wav	9b
b verb:add level:louder	2k4SEOFSUR
b verb:add level:quieter	2iEO
b verb:add my	Kb
b verb:add note	3e
b verb:add one	4jLQTS
b verb:add particle:in	4hYa
b verb:add particle:on	Ba
b verb:add shot	4QKRTh
b verb:add something	GgLQcS
b verb:add speed:faster	UaZb
b verb:add stance:like	4Z
b verb:add stance:more	6iYOaO
b verb:add stance:new	4d7SBdCRGZUSYeaRcP
b verb:add stance:some	3S4c6SCSDbESGSIbKSLbQSTSUeaScSdS
b verb:add the	0g1P2O3R4D5Q6O7P8R9ZASBLCQDfEKFQGOHSIOJaKbLMMONgOQPRQPRQSSTiVbWSXpYEZRaMbZcRdP
b verb:add topic:tempo	Ma
b verb:add topic:variation	4SYSce
b verb:add verb:automate	2g4RKS
b verb:add verb:randomize	GZ
b verb:add verb:repeat	4RKfTS
b verb:add where:at-end	YY
b verb:add where:every	2S4PUg
b verb:analyze T	0d
b verb:analyze anaphor:it	0f
b verb:analyze for	0a
b verb:analyze particle:on	0g
b verb:analyze stance:question	0c
b verb:analyze the	0u7SBSEPFRIPJSKQLQMSQRTSUSVRXS
b verb:automate $	2e
b verb:automate A	2nLI
b verb:automate T	2QGd
b verb:automate from	2d
b verb:automate go	2OZh
b verb:automate particle:in	2a
b verb:automate particle:on	2eBR
b verb:automate particle:up	2M4SXSZaag
b verb:automate speed:faster	2RZe
b verb:automate stance:more	2fBSCP
b verb:automate the	2s4SBQCRESGSISKQLSMSNSTRUSVSZZ
b verb:automate to	2LMSZh
b verb:automate verb:automate	2Y
b verb:automate where:at-end	2c
b verb:automate where:during	2k4SCSZS
b verb:automate where:every	2dUR
b verb:automate where:over	2d
b verb:balance $	EfIS
b verb:balance the	Ef
b verb:balance-all particle:out	EhTS
b verb:boost N:hz	Ic
b verb:boost particle:on	IeLS
b verb:boost the	BRCSEjIcKSTNdN
b verb:bypass $	2S4Q6SBREJGSIRJSKwLNMQNRQSTOURVQZc
b verb:bypass N:bpm	Zc
b verb:bypass N:db	EdKS
b verb:bypass except	Kd
b verb:bypass for	KjVQ
b verb:bypass stance:some	Lc
b verb:bypass the	0S2S4S6S8SBOCmDSFOGRIcJZKZLdMSNSQRRSTPUKVSXZZRcS
b verb:bypass topic:effects	CkIQKQLQ
b verb:change $	3S4P5S7SGPKSMQNcPSTPViXSbicS
b verb:change A	LRUSVe
b verb:change D	Zb
b verb:change E	BQCjESKQ
b verb:change N	XdYR
b verb:change T	4SCPEeJSKcLRNSQSTSURVlaS
b verb:change T:mix	MRNgVS
b verb:change a	4RVi
b verb:change an	VY
b verb:change anaphor:both	Uc
b verb:change anaphor:it	DPVgZQcf
b verb:change rhythm:eighths	UcVS
b verb:change speed:faster	Zb
b verb:change the	1S2R3b4Q5S6S7SBQCSDSEPGbIRJSLPMSNOOSQSRSTQVrWSXeYRZRaSbScbdS
b verb:change to	Vb
b verb:change topic:key	3SMhNKVS
b verb:change topic:tempo	MZ
b verb:change where:before	Vd
b verb:change where:every	3dUS
b verb:change you	8RHc
b verb:cut N	Ia
b verb:cut N:hz	ESIm
b verb:cut T:mix	Ib
b verb:cut anaphor:it	IgXb
b verb:cut it	6SXe
b verb:cut particle:on	IY
b verb:cut particle:out	Ic
b verb:cut stance:some	IY
b verb:cut the	2Q3S4R6R7cBREPInJSKbLRMQNSOSQRRRTRURVSXgYPaSdS
b verb:cut where:during	BOIg
b verb:design $	LRWg
b verb:design ,	5Y
b verb:design a	4QLNSRVRWs
b verb:design an	Wb
b verb:double $	Xd
b verb:double T	Ud
b verb:double the	7RBQCbOSXkaS
b verb:drop-out N:bars	7b
b verb:drop-out but	7ZKd
b verb:drop-out except	7gKO
b verb:drop-out for	7qURXPYR
b verb:early $	Dc
b verb:early D	Ee
b verb:enable the	Kd
b verb:explain T	4S8mHQRLVS
b verb:explain did	8dZS
b verb:explain flaw:clipping	0R8LQg
b verb:explain i	4S8aHjPMRSVS
b verb:explain is	8lEQLRQSRP
b verb:explain stance:question	0S8jHSJPKSLSQaRbTO
b verb:explain the	0S8rBSCSESHQISJLKRLNQMReURVQ
b verb:explain verb:sidechain	8eJO
b verb:export $	9c
b verb:export T:mix	9Z
b verb:export a	9Z
b verb:export anaphor:it	9nARFPOSTS
b verb:export as	9c
b verb:export at	9dFQ
b verb:export format:midi	9Y
b verb:export of	9Z
b verb:export stance:please	9Y
b verb:export the	9Z
b verb:export to	9Y
b verb:extend the	XhYS
b verb:faster $	ASERNSPSZk
b verb:follow the	3OESJRLRNlVS
b verb:give D	Zc
b verb:give T	3g4S6RBcCQERGaLfMSNSSSUYVQcS
b verb:give a	GSSfYf
b verb:give anaphor:it	LbSa
b verb:give stance:some	3S4S6g9QBSDeJSLQ
b verb:goto N	MdOR
b verb:goto bar	MQOg
b verb:goto key	5SMNNf
b verb:goto the	2R4R6SOsUOXEYQaS
b verb:goto to	Oe
b verb:halve $	4c6P7SISXjYS
b verb:halve D	4QYe
b verb:halve N:bars	7kXRYQaS
b verb:halve a	7c
b verb:halve anaphor:it	Xb
b verb:halve as	4S6lEQTSXY
b verb:halve it	XeZS
b verb:halve note	4SEe
b verb:halve the	BPCdMPXcZf
b verb:hit $	4bJgLS
b verb:hit D	LY
b verb:hit N:lufs	Fd
b verb:hit of	XSaf
b verb:hit particle:in	4a
b verb:hit so	8c
b verb:hit speed:faster	LbZS
b verb:hit stance:like	LhVR
b verb:hit verb:play	Od
b verb:hit where:at	4Sad
b verb:hit where:at-end	Uc
b verb:humanize T:mix	DgESKS
b verb:humanize anaphor:it	Dd
b verb:humanize it	De
b verb:humanize the	DfEQ
b verb:keep N:db	FZ
b verb:keep a	ASEPKQPibS
b verb:keep anaphor:it	1QAqFSLSPQQSSQTRbS
b verb:keep the	FbKeTQ
b verb:late $	Df
b verb:load stance:more	Pd
b verb:load the	5RPj
b verb:louder $	EhQS
b verb:louder D	Eg
b verb:louder N:db	EZ
b verb:louder the	EgKQLS
b verb:make $	4ROcXdac
b verb:make ,	5Z
b verb:make ?	5Y
b verb:make D	5Z
b verb:make G	5d
b verb:make T	JaUb
b verb:make T:mix	Za
b verb:make a	3d4Q5g6SJSLMMSSSUSVOWnXScbdR
b verb:make an	4S9dLNVSWi
b verb:make anaphor:both	La
b verb:make anaphor:it	0Q1Q2S3S5N8d9RAQCRDcEPFdGRHRISJRLbMcOSPSQRRRSdTSURVNWNXSYcbYcZdQ
b verb:make but	5Y
b verb:make groove:early	5Y
b verb:make it	La
b verb:make me	4Q5hGRLIUSVPWpdS
b verb:make mood	Ga
b verb:make of	4faP
b verb:make particle:up	GhUSVScS
b verb:make smth	5d
b verb:make something	5d
b verb:make stance:some	5ZYSad
b verb:make the	0S1R4O5Q6c7R8Q9RASBRDOERGYHSIQKOLhNQOQPSQPRRTOUcVkWMXcZRaRbRcQdd
b verb:make topic:roll	UY
b verb:make two	GRcb
b verb:make verb:undo	bc
b verb:max the	BMCiXR
b verb:move anaphor:it	DZ
b verb:move it	Dc
b verb:move particle:in	LY
b verb:move the	NcXfYQaR
b verb:mute $	7Q8SERKQLSMSNSOiRhTQZS
b verb:mute ,	KRRd
b verb:mute T	KnLSTS
b verb:mute T:all	7g
b verb:mute anaphor:it	ASKfTd
b verb:mute for	7e
b verb:mute it	KMTi
b verb:mute particle:in	Rb
b verb:mute stance:half	6hKOTS
b verb:mute the	1S2R3S4R6R7Q8SBMCaDSELGRIRK-LPMSNQOSQSRSTHURVQdQ
b verb:mute where:before	7hYSaS
b verb:new $	PeWZ
b verb:new G	5Y
b verb:new stance:please	5c
b verb:pitch-down the	Ne
b verb:play $	0S8NDSFZGbJZKSLSOfReUS
b verb:play T	Ka
b verb:play a	4Zcb
b verb:play an	4Z
b verb:play anaphor:it	1S4S9SARDjESFRKOLROeQSSRTbXSZSbScR
b verb:play bars	MSOd
b verb:play density:sparser	6fGS
b verb:play me	ObXS
b verb:play mood	3Z
b verb:play note	Ob
b verb:play particle:in	Rc
b verb:play rhythm:eighths	6SUe
b verb:play rhythm:sixteenths	KROSUi
b verb:play rhythm:triplet	Uc
b verb:play something	Gd
b verb:play stance:more	4SElLRTO
b verb:play stance:too	6c
b verb:play the	1R4R6Q7SDSERKeNROqQQRRUPYRaOdS
b verb:play verb:play-from	Ob
b verb:play verb:solo	KkOSUS
b verb:play-from $	Of
b verb:play-from N	Oe
b verb:play-from S	OkXPYS
b verb:play-from bar	MSOe
b verb:play-from rhythm:galloping	OdUO
b verb:play-from the	OkXOYSaQ
b verb:quieter $	6RCfEjKNLRNRTSbQ
b verb:quieter D	3SCcEfZS
b verb:quieter an	ERNc
b verb:quieter anaphor:it	Nf
b verb:quieter it	EcKS
b verb:quieter stance:like	EY
b verb:quieter the	EfMSNa
b verb:randomize $	GYcg
b verb:randomize T	GZ
b verb:randomize the	6SGjKSLSTS
b verb:randomize topic:notes	Gc
b verb:randomize with	ca
b verb:redo $	1Sbi
b verb:redo anaphor:it	ASOSbj
b verb:redo stance:please	1Rbe
b verb:redo the	Gd
b verb:remove $	4RTlUS
b verb:remove D	CSIiTO
b verb:remove N:bars	7YXb
b verb:remove N:db	IZ
b verb:remove T	1S4S6R7aCREQISKPLOTuURVRXR
b verb:remove anaphor:both	Ta
b verb:remove anaphor:it	AOLSTlXc
b verb:remove die	Te
b verb:remove for	7Z
b verb:remove it	CSXe
b verb:remove stance:some	CRIeLdTP
b verb:remove the	0S1R2Q3R4O5S6Z8S9SASBKCdDSFSGRHSJSKMLMMPNQOOPSQQRRSST-UcVPWSXlYNZSaPcSdN
b verb:remove them	TZ
b verb:remove topic:effects	CiISTO
b verb:remove verb:sidechain	Je
b verb:rename ?	Pe
b verb:rename anaphor:it	Ph
b verb:rename the	Pf
b verb:rename topic:project	PY
b verb:repeat $	1Q4QEPKhTZURXacd
b verb:repeat ,	cZ
b verb:repeat but	1d6PKQLPTSUaci
b verb:repeat particle:on	1hBSISKQUS
b verb:repeat the	2R4S6S7ROQUaXpYRZSaQ
b verb:repeat where:after	1SOQXg
b verb:save $	8O9RASHdKSMSOSPkRSTSXSZSbS
b verb:save anaphor:it	9SPi
b verb:save as	9cPe
b verb:save my	Pa
b verb:save of	Pb
b verb:save particle:under	Pa
b verb:save test	Pb
b verb:say $	QddR
b verb:say ?	4Rdf
b verb:say G	5Q7RaRdk
b verb:say a	3c
b verb:say are	da
b verb:say chat:hello	USde
b verb:say chat:joke	db
b verb:say come	dZ
b verb:say lets	TSdd
b verb:say particle:in	XSdd
b verb:say particle:up	dc
b verb:say something	GQHScSdg
b verb:set E	MY
b verb:set T	ESMb
b verb:set anaphor:it	MY
b verb:set groove:swing	DcMQ
b verb:set level:louder	0SFc
b verb:set the	5SBRCRESMoSSVS
b verb:set topic:tempo	MZ
b verb:shorten N:bars	Xb
b verb:shorten an	4c
b verb:shorten stance:more	CREOTSdi
b verb:shorten the	XeZR
b verb:show S	Rd
b verb:show T:all	Re
b verb:show a	HhRS
b verb:show my	PgRR
b verb:show stance:new	ca
b verb:show the	0d2S4S6S7S8SBSCSERGSHSISJSKQLQNSOQPRQSRsTRVRXMYSaRcRdS
b verb:show topic:effects	8QCOFSRj
b verb:show topic:key	0S8gPR
b verb:show topic:project	PfRN
b verb:show topic:tracks	Re
b verb:sidechain $	3S6f8fDQJgLRRQSSUSZR
b verb:sidechain A	8ZJeLP
b verb:sidechain D	JaLb
b verb:sidechain P	JZ
b verb:sidechain T	Jb
b verb:sidechain T:mix	JZ
b verb:sidechain anaphor:it	JfQS
b verb:sidechain do	8Z
b verb:sidechain everywhere	JZ
b verb:sidechain for	Ja
b verb:sidechain from	Jb
b verb:sidechain it	JY
b verb:sidechain particle:on	3R8bBSCPESIQJoKSLRTS
b verb:sidechain particle:under	4SJe
b verb:sidechain stance:like	8d
b verb:sidechain stance:more	JhLR
b verb:sidechain stance:not	Jb
b verb:sidechain stance:question	JgVS
b verb:sidechain stance:too	ESJjLR
b verb:sidechain the	4S8RBSERISJwKRLJTQUSVP
b verb:sidechain with	JfVR
b verb:sidechain work	8bJQ
b verb:soften stance:some	Zd
b verb:solo $	1S4S6S7SBSCSDSEPISJSKpLOMPNSOQQQReTSUYVRbS
b verb:solo ?	6fXQ
b verb:solo N:bars	XkYJ
b verb:solo T	1R4R6RDSEQKrLRQRTQULVQYf
b verb:solo ordinal	bc
b verb:solo particle:on	Ua
b verb:solo rhythm:backbeat	Ua
b verb:solo rhythm:offbeat	Ub
b verb:solo rhythm:on-four	KSUe
b verb:solo rhythm:one-three	KQUd
b verb:solo share	1eKS
b verb:solo the	6SBRERKpLRTRVQ
b verb:solo verb:play	Kg
b verb:stop $	7N9SARDSESHSJQKSMSOoPSTSZSbS
b verb:stop N:bars	7a
b verb:stop S	YY
b verb:stop for	7gUS
b verb:stop the	JdOd
b verb:transpose P	2dUS
b verb:transpose T:mix	NY
b verb:transpose anaphor:it	Nc
b verb:transpose of	Nd
b verb:transpose should	2b
b verb:transpose the	2SCSELGRKSLRNjTSdi
b verb:transpose to	NZ
b verb:transpose where:during	2a
b verb:tune $	GYKRLSMRNhUS
b verb:tune the	3S4Q8SBSEQGRISJRKRLPMfNmQSTQURVQ
b verb:undo $	1Q4S5S6S7S8S9SAMCRDSESFSHSJSKMLSMRNSORPSSSTOUSVSWSXRYSZSb-cSdS
b verb:undo ,	5Y
b verb:undo N:steps	be
b verb:undo N:x	ba
b verb:undo anaphor:it	1RASbi
b verb:undo i	bb
b verb:undo one	1Sbd
b verb:undo the	bkcS
b verb:undo to	bb
b verb:undo verb:solo	bc
b verb:undo verb:undo	be
b verb:unmute $	4SESKjTSUS
b verb:unmute T:all	Kc
b verb:unmute T:mix	Kc
b verb:unmute in	EOKkbQdS
b verb:unmute stance:question	KObg
b verb:unmute the	ERKgTS
b verb:want $	4iBaLSMbZS
b verb:want ,	TOXe
b verb:want ?	4Y
b verb:want A	ERLl
b verb:want D	4SBJClLb
b verb:want E	BfCM
b verb:want N:bpm	MdZR
b verb:want T	4s6Q7RBSDREKGSKQLPTSUQXSYN
b verb:want a	2S3S4o5b6S7S8S9SASBdCNEPFSGcISJRKSLSMRNSOSQRRSSRTOURVNWfXRYgZSbScR
b verb:want an	4aGZVYXSYb
b verb:want anaphor:both	Ta
b verb:want anaphor:it	4SASEQFbLbSiWS
b verb:want particle:in	4a
b verb:want particle:out	Td
b verb:want something	4S5ZGRcg
b verb:want stance:less	Ib
b verb:want stance:more	4SCYZf
b verb:want stance:new	GbTSVd
b verb:want stance:not	Kc
b verb:want stance:some	3Y4dBeCRERGSIeLMMSTR
b verb:want the	4I5S9dBRESFSGSISJSKZLcMRQRSRTjUbVaWRcSdS
b verb:want to	1S2S3S4R6SBQCREmFZGcIQJcKQLNMQNSOSQSSSTfURVNXZcPdQ
b verb:want verb:balance	EfIS
b verb:want verb:sidechain	JY
b verb:write A	Wb
b verb:write N:bars	3Z
b verb:write a	2P4RGnKSLSVSWa
b verb:write me	5Z
b verb:write mood	3aGR
b verb:write something	3NGj
b verb:write stance:new	4RGicS
b verb:write stance:some	3fGQ
b verb:write the	GZ
b verdict:praise $	1O6S8S9SAwBSCSDSESFSHQKSLQMSOSPSQSSSTQUSVSWSXSZSbQcSdS
b verdict:praise ,	1bAkKSLSTSVS
b verdict:praise anaphor:it	AgSS
b verdict:praise at	Ac
b verdict:praise better	Ab
b verdict:praise bro	Aa
b verdict:praise exactly	Ad
b verdict:praise one	1R4SAaHe
b verdict:praise verdict:praise	1SAg
b verdict:reject $	1O8SAsDSESHRKSLSMSOSQRRSSSXSZSbO
b verdict:reject ,	1c4SAbGSKSLSTjVSbS
b verdict:reject T	TY
b verdict:reject anaphor:it	1SAjSSbS
b verdict:reject of	Ac
b verdict:reject stance:not	AgTQ
b verdict:reject stance:than	Ac
b verdict:reject the	AgBSESGZTPUS
b verdict:reject topic:ceiling	Ic
b verdict:reject verb:add	ARbd
b verdict:reject verb:undo	AQbe
b verdict:reject verdict:praise	Ab
b verdict:reject verdict:reject	Ah
b verdict:reject where:before	ARbd
b vinyl $	Fb
b wait ,	VZ
b wait stance:not	bY
b wait verb:undo	bb
b walk particle:down	Ge
b was wrong	ba
b we at	8NHSRg
b we do	Nc
b we have	4PEZHSRhVRWS
b we particle:in	8dRO
b we stance:not	4STh
b we verb:add	4ZDa
b we verb:make	5c
b we verb:play	4c
b we verb:want	MdZR
b week $	Pd
b well $	1hBaCSTS
b well stance:please	1g
b were stance:not-enough	4d
b where:after N:bars	YY
b where:after S	YY
b where:after T	4iLS
b where:after anaphor:it	1SOQXg
b where:after the	4P7SXZYiaZ
b where:at $	5SERKSLSQSTRUQYRapdb
b where:at come	aSdd
b where:at of	UdaS
b where:at the	4NXRal
b where:at where:every	ab
b where:at-end $	2Y4N5S6S7hESIRJSKOLSMSNSQSTRUdVSXRYlZSaRcSdS
b where:at-end ,	YZ
b where:at-end S	7c
b where:at-end anaphor:it	4e
b where:at-end of	2R4P7hKOUiYS
b where:at-end the	2a4Q7eISKRUgXQYSaS
b where:at-end where:before	7c
b where:at-end where:every	2iUS
b where:before $	7QAfSeYScQ
b where:before ,	ARbd
b where:before S	7ZYY
b where:before T	ERGYKSVi
b where:before a	Vc
b where:before anaphor:it	7fYSaa
b where:before the	0S1R2Q3S4N5R7k8SASBSCSDSESGRISJSKRLRNSOQQRRRSSTSUbVSWSXPYealbScSdb
b where:during $	BOIg
b where:during A	4a
b where:during E	Ba
b where:during N:bars	2Z
b where:during S	2n4k6S7SBQEPFSGSKRLMMSNSOSQSURVSXOYPZgaQdS
b where:during T	BbQd
b where:during a	Bd
b where:during ordinal	2a
b where:during stance:more	4SBfCS
b where:during the	2l4P6S7SCREQIQKgMROSQSRSXMYRZeaRdS
b where:during topic:chords	3OGe
b where:every $	2fEQUS
b where:every N:bars	2R3Z4g6c7O9SDSEQGQISKSMSNSQSTSUnXPYPZRaMdS
b where:every S	2c4OUHaidd
b where:every T:song	9e
b where:every bar	Uc
b where:every of	2kCQUPXS
b where:every ordinal	Uf
b where:every rhythm:on-three	Ub
b where:over N:bars	2p4SBRGZLPMRUSZY
b where:over T:mix	Bd
b where:over there	Hc
b whip me	5b
b will ya	Ta
b wise $	Eb
b with ?	Ga
b with N	Uc
b with N:bpm	5Y
b with S	BhCS
b with T	4S5fVe
b with a	4R5dBbCSGRLaURVaWZYQabcY
b with an	UbXSYb
b with anaphor:it	5QSf
b with era	5Y
b with just	Yb
b with stance:more	Le
b with stance:new	4bGZLS
b with stance:some	BcLR
b with the	1b4b5S6SBOEQGRISJcKSLOQgTbURcS
b with verb:solo	KNUSYh
b work $	8bJQ
b worn era	Sa
b would be	4e
b would chat:help	Uc
b would do	Sc
b would shit	ZZ
b wow anaphor:it	Ab
b wrong ,	ba
b ya $	Ta
b yesterday $	Pg
b yet ,	4eTS
b you $	8OHgRR
b you ?	bd
b you a	Hf
b you actually	8QHc
b you also	Hb
b you chat:help	Hc
b you ready	da
b you stance:please	4fERTS
b you verb:add	4d
b you verb:balance	Ef
b you verb:bypass	CSERKgLS
b you verb:change	Vb
b you verb:make	EdGZLZVS
b you verb:mute	KedS
b you verb:remove	4STg
b you verb:say	GQHScSdg
c ...x	ESLSUi
c ..x.	ERLRMSQSUk
c .x.$	EQKSLSTSUl
c .x..	ERLRMSQSUk
c .x.x	ERUh
c 0ish	5e
c 140i	5c
c 40is	5c
c ^140	5c
c ^abo	4b
c ^acc	5ZZa
c ^aci	0S1R2Z3S6Z7R8S9SASBYCQDREYFRGcHSKbLbNYORPSRSSSVgWRYRZRaRbSdR
c ^acr	2bBb
c ^act	8YDZHbRR
c ^aft	1S2S4O6S7SESOOUSXfYkaY
c ^aga	1h2S3S4P6O8RASBRCSDSEOFSGRHSIQJQKbLNMRNSOSPSQSRSVQWSXRYSZSbScodS
c ^agg	GYLi
c ^air	4g
c ^ali	4SLSWf
c ^alo	4aKhLROSUS
c ^als	1m4O6Q7SESHaOSUSWSXSYQaR
c ^alt	ch
c ^ame	2R4laS
c ^ana	0t4S9SARBRCSERISJSKQLPMSNSOSPSQSTRURVPZSbS
c ^ang	Sh
c ^ann	APKRTm
c ^ano	0S1P2R3S4m5S6R7R9SBYCQDSERISJSKRLQMSNSQRRSSSTQUNVdWSXRYgZSbSch
c ^ans	GhKZLNTZVP
c ^ant	5ZGZXd
c ^anv	EaIZ
c ^any	0Y1S4S6S7SASERJaKJLSOSQSRlThXSaSbS
c ^are	Ec
c ^aro	5bEPIhLS
c ^att	2SBRCREPIRJSKSLlMhQbTSUSVSZN
c ^aut	2fBcCRUS
c ^awa	BSCSEbKSTh
c ^bac	0R1P2R3R4Q5R6b7R8Q9RANBNCYEdFRGRHRIQJRKqLLMPNOORPbQPRQSRTJVPWRXPYRZPaRbscQdP
c ^bal	EjIQLY
c ^ban	4b5jYSZS
c ^bar	0Q1S2b5S6Y7d8R9SASBQCSDREOFSGZHSIRJSKPLOMPNQQZRaSSTPUdVRWSXlYcZSaObScSdR
c ^bas	0S2Q3R5R7S8Y9SASCQFRIcJZKbLYOSPSQYSRUaVbWZXPYRZRaRbScSdR
c ^bea	2R4P6S7mBSDhEQGSISKQLQMSNSQSTSUhVRXQYRaadS
c ^bee	Lh
c ^bef	0S1S2R3S4Q5Q6Q7m8SAYBSCSESISJSKSLSMSNSOQQSRSSZTSUaVSWSXRYgZSaYcQdc
c ^beg	4R5YXSYSai
c ^beh	4jDfERLRUQVS
c ^bel	1c2R3S4h6R7Z8SASBRCSDSEYFSKRLJMRNRQRRSSSUQVQWoXRYSaScSdQ
c ^bet	8hBQCPYZbc
c ^big	2fUR
c ^bit	4bBjDRESLa
c ^bod	Le
c ^boo	1S4P6SBQCREcImJSKQMSSYTQUQVRWSahdN
c ^bor	6PAhGaQP
c ^bou	4S6S9kDdLRUSXS
c ^box	LMQiXa
c ^bre	0R1R2Y4d6Z8S9SASBRCQEPFSHSIRMRNRObPSSSTSVQXgYhZRbScS
c ^bri	1R2Z3S5S6R7R8R9SASBQCQDQEhFRGRHSJRKgLgMYOSPSQQRRSSTOUYVRWSXRYdaRbacRdQ
c ^bro	SaUg
c ^bru	LY
c ^bui	0S1S2c7YBPCPDSERFSGRIRJSKOLLMONSPSQSRSSSTSUaVQWbXiYgZdaYcS
c ^bum	EcMQZc
c ^bus	1S4S6rCSDQEOKSLOQRUPXQYSaScc
c ^byp	BSCfFS
c ^cal	0S2S4S6S8Z9SASDSFSGaHSKRLhOSPjQSRQSSVSXNYQZadS
c ^can	1S4SBSEbKQLRQnTQbadP
c ^car	Qd
c ^cas	Sd
c ^cat	Gh
c ^cei	FhMM
c ^cha	0S1R2S3e4Y5R6R7R8Y9RARBQCRDREPFSGaHSIRJRKPLPMcOSPSQQROSQTNVeWbXRYSZRaSbfcQda
c ^che	0l1R2S3R4Q6P7S8S9SAdBSCQDREOFQGSHcIOJRKRLcMRNSOSPSQdRSSYTRURVPWYXSYSZRbScSdS
c ^chi	ESNRTSdh
c ^cho	0S1R2Q3v4b5S6R7S8S9SASBhCdDREYFSGQHSIRLPMRORPSQSRSSSUQVdXSYQZRaRbScRda
c ^chu	2S4f5Y6S7SGRKSLOTbUSVcWcXSYYaSdS
c ^cla	0S1Y2S3S5S7S8S9SBaDaEdFSGRHSJRLRMRNQOSPSQbSSTcUjVZXQYSZRaSbRcRdS
c ^cli	0i1R2b3S4Q5S6P7Q8Q9SARBcCbDREOFPGSHPIOJQKPLYMcNSORPSQgRNSRTQUNVQWSYfZabRcSdR
c ^clo	4ZBRLcPaURVddY
c ^clu	0S4S6b9SENFoOSZS
c ^cof	7S9cLRXbYa
c ^col	1R5bLRWbcb
c ^com	0Y1S2R4O6S8bBkCPDREaFSGcIQJSLRMSNQQPRRTZUQVRWSXdYSZSaQcSda
c ^con	4e
c ^coo	4bLNVSWk
c ^cop	OSPaXiaS
c ^cou	1R6cDRFSGSJYKaLbMSNRQRSSTYUQWSXaYSZYcSdY
c ^cow	1S4mLQUP
c ^cra	0Q1R2L3R4a5S6O7Q8S9SASBMDSEjFRGRIRJRKZLSMPNRORRQTfUcVQXNYQZaaicSdP
c ^cre	0b4b8SGeLNRSUSVSWgXS
c ^cri	Lh
c ^cro	5a6a
c ^cru	BZLd
c ^cry	BSCZMc
c ^ctr	bh
c ^cut	2jERIPLSMi
c ^cym	4a7RESKbTZUNajdS
c ^dar	1S3f4d8YASBSCRDSEPISJSLkNSQMRSSRTSVRXScddS
c ^dbt	BSESFlISMP
c ^dea	7bEZ
c ^dec	CYERLaMeUS
c ^dee	ERJfWSZSdh
c ^del	0S1R3S4Q6R7S8Z9SARBhCiDSEIFPGRHSIQJRKQLNMcNROSPSQSRSTeUZVRXfYSZRaSbRcSdS
c ^dem	LPQSSQVRWQdl
c ^des	LNSRVSWp
c ^det	CSERLjWd
c ^dia	CiENbS
c ^dif	0S1R3S4M5S6S8e9SBNCNDREQFSGZIRJSKQLPMRNSQRRRSSTQUSVkWSYSco
c ^dir	4RERGRLnSbTSWacR
c ^dis	0S1R3S4L6R7S8SASBhCjDSEOFSGSIQJRKRNSOSQdRRSSTSUQVRWbXPYSZSaScSde
c ^dit	Tj
c ^doe	0Z1S6S8g9SARBPCQDSESGSHZISJKKSLQMSNSPRQjReSRURVRWSXSaSbScS
c ^dom	EbVa
c ^don	1R3S4M5S6S8S9SAgBRCSDSEOFSHgIRJSKOLPMSNSPSQdRSSRTmURVRWSXSbScS
c ^doo	5kGSLSMSNSVe
c ^dou	1b2S4R6S7O8SASBPDSERKSLRMROSQSTSUkXfYSZdaSbS
c ^dow	0S1R2P3R4Q5S7S8S9SASBNCcDRElFSHSIQJSKPLYMNNjORPSQSRSSSTPUQVRWSZiacbScSdb
c ^dra	4S6SASDeEQLSXeZh
c ^dre	BdPYdR
c ^dri	1S2Y4S6RBICvDRELFSGSIRJRKSLJMlNSQSTRUNVQ
c ^dro	2S4Z5R6a7a9SASBRDSEcFSGRHSIRJSLOMRObPSSRTSUSVRXdYfZRaibRcSdY
c ^dru	1R2S3S5S6a7Z9SBZCRDfEbFSGSHeIRJSKgMSNQOSQSRSSSTQUSVRWSXSYRZSaScSdR
c ^duc	1R3Q4Q6Q8cBSCPDSEPGSIQJ-KQLLMSNSQSRSTRURVQZS
c ^dul	LYQb
c ^dur	2d4R7SBSCSIRKhMRXNZgaS
c ^dyn	0g8QRO
c ^eac	2c4R7RUf
c ^ear	4S5d6RASCSDhGSIRKSLMMRNRQgSfTSURVSWSXSZS
c ^eas	3SBQCdJb
c ^ech	2S4S6SBoCiDSERGSIRKRLPTSdP
c ^edg	IOLg
c ^eff	0S7Z8dBYChFRGSIPJRKSLSRfTOUSVSYS
c ^els	4R5S8SFbGPHZQSTScj
c ^emp	6iQSXS
c ^ene	1S4S6NLiScYQ
c ^eno	EeLgTS
c ^epi	3cGhLPcR
c ^eup	GZ
c ^eve	0R1a2b4c5R7Y8RARCRDYGQHcISKcLPMPNZORPRQSRQSQTPUiVPWRXOYPZScQ
c ^evi	1Q3Z4QESGeVSWeca
c ^exa	Af
c ^exc	7fBSERKeQSURVZ
c ^exp	8l9nASBSESISJLKRLRMSOSQSRSTSUSVS
c ^ext	4b7SOSUZXeYdaS
c ^fad	2s3P4S7SERGSISJSKQLbNSTRUSXSYSZR
c ^fak	4Q6S7ROSXRYnaR
c ^fan	4Z
c ^fas	1N2S4S6R7SASCRDRESFQISMSQSSSUZXSYSZsbScc
c ^fat	6RCSESLrQO
c ^fee	0R1R3R4Q5S6c7S8S9RAbBNCdDjFRGRHSIRJSKRLZMZNRORPSQYRSSeTRUQVRWSXRYQZQaSbRcRdS
c ^few	1S4S6qBRCaENGRISKSLPMSNSTQUS
c ^fif	ENGSLRNp
c ^fig	JaKRQf
c ^fil	0S1R2i3S4L5S6q7S8S9bCSDPEPFSGQIIJRKSLZMaNSPQQRRSSSTSUbVQWZXRYSZRaScRdS
c ^fir	4K6S7QKgOSRSUQXcafdS
c ^fla	0S1S2S4Q6S9eASBlCZDPEQGSIQJSKRMSNSQkSSTPUSVRZS
c ^flo	4eLSUhVSXR
c ^flu	2S4iYR
c ^fol	3NESGdJRLRNkVS
c ^for	1R5bCSDSEeLRNbbc
c ^fou	3aESKRLQMSNbUlVS
c ^fre	0Q1S2S3S4S5b6a7S8Z9SASBSDSFSGSHSJSKSLSMaNSObPRQSRRSbTRUSVeXYZSbScSdS
c ^fri	FSLSSSXPYj
c ^fro	0S1S2b3S4P6R7R8S9SASBQCbDSEOFRGSHSIdKRLSMMNROmPaQRRSSbTLUQVRWbXPYOZZbScSdY
c ^fus	ObXZYY
c ^gab	5i8RHeNRRSSRVSdY
c ^gal	2Z4S6S7SBRCSDSERISJSKRLJMROfQSTSUnVQWSXZYZ
c ^gat	BiCOLSMb
c ^gen	5S8QHdMeRSSS
c ^get	2m4OBSCSERFRKSLPQfYSZZaS
c ^gim	3c5bBRGbISNSTSVSce
c ^giv	0d1R2R3Z4Q5Y6Y7R8RASBYCNDZEZFQGcHSIRJQKRLZNROQPSQRRRSaTRVZWRXOYZaQbRdR
c ^gla	LSWf
c ^gli	4fLPMe
c ^goe	2ZAgLO
c ^goi	1S4O6rCSDYESIRQSRSXOYRZSdS
c ^gon	1S4RDSENKPLPMSQSTrUPVR
c ^goo	HjTZ
c ^gra	2bLOXSZj
c ^gri	4PBSCSDcERIQLkQSUS
c ^gro	1R2b4c7aBQCNDjGSIOJRKRLSNSQSSRTaUPVRWhXQZSdS
c ^gui	4h
c ^hah	4SAPHi
c ^hai	DaEdLS
c ^hak	Ph
c ^hal	0R2Q3R4P5S6j7d8R9RARCiDQFRGRHRIPJRKMLKNQOQPRQQRQSRTNUYVQWRXiZhaQbRcR
c ^hap	3Z4S5f6YAaGZLaVS
c ^har	0R1P2S3Z5k6Q7Q8Y9SAZBZCPDRERGQHRIYJbKSLhMQNROSPSQdRQSRTOURVQWRXPYQZQaQbSde
c ^hat	0R3R5S6d7R8R9SAaCODfEeFRGRHSJRKcLZMONRORPSQYRRSSUiWRXPZQaSbQcPdR
c ^hau	4SLSWg
c ^hav	0S1R2S3R5R6S7R8L9dCSDRFSGRIRJRLRMSPeQRRhTZUQWRXcYZZSaRbScS
c ^hea	0R1Q2R3R6O7S8R9RARBRCQDQEbFfGQHSIQJQKgLJMQNROiPSQqRRSQTSUPVPWSXPYSZRaRbRdO
c ^hel	4SAZEQFdHbLRQYUbWSZSdY
c ^her	4a6Z8ZESHSKSLSQRRcTfUS
c ^hig	1S2S6RBMCNDSFQGRItJSKSLNMPNlQSTSUSVSZScS
c ^hit	2R4j6cDSEbJfLPNSUMVSaY
c ^hol	AbJhKSLKQRWb
c ^hoo	0R1Y2Y3S4S5S6R7R8Z9SARDREbFSGiHSKaLYNZOSSSTZURVdWSXRYRZRaSbScSdR
c ^hot	EaFb
c ^hug	LRWg
c ^hum	4S6SBSDpESKSLSOSSSUS
c ^hur	1R4a6SBRDRENGSIcKRLMMQQoTQUQ
c ^hyp	GcLd
c ^ide	1SGPVSch
c ^imp	3O4NGdQcWZXQYSajdS
c ^ind	5e
c ^ins	0S2S3S4O5S6S8QDSERGRHZKSMSNaPSQSRaTSUbVoXYcS
c ^int	0Q1R2R3S5S6d8Q9SASBSCQDSEPFSGQHSIPJRKbLMMSNSOQPSQQRaSSTOUSVdWSXdYgZRalbScS
c ^isn	EaLf
c ^jok	HhRS
c ^jum	MQOlUPXR
c ^jus	1S4Q6S7SBSDSEQJSKoLQMSNSOSQRTQVQXcYYbZ
c ^kee	0S1Q4R8S9RAlBSCSDRENFcISJSKNLRMSNROSPhQeSQTRVSWSZRbOcSdS
c ^kel	Pd
c ^kic	0Y1Q3R4O5S6S7e9SDREYFSGQHSJaKbLhMeNYORQaRRSRTRUfVhXQYRZRaRbScQdR
c ^kil	0S1S4S6e7S8SARBMCcDSISKcLPMSORQRRSThURVRXSdS
c ^kin	4ZLaSa
c ^kno	5bCSEcHZISKRLRMOZg
c ^lan	4Sag
c ^las	0S1R2Q3S4d5S6R7n8S9SASBSCRDSERFSGSHSISJSKLLMMRNSOSPbQRRRSSTMUcVPWfXOYcaPbicSdR
c ^lat	1S2S4PBQCSDrELGSISKRLOMSNSQRTRUPVSXfdc
c ^lay	4gLaVR
c ^lea	0R3R5S6R7RBZCZDREZFRGdHSKZLeNaOSPSQYRYSSXSYQZRbRdR
c ^lef	2iESLcMSTS
c ^len	LaXh
c ^les	0R1b2R3S4P5S7S8R9SARBHCeDYEgGRHSIfJbKQLeMPNRORPSQNRRTQUOVQWSXRYSaSbSdR
c ^let	3S5e6SASESFSKZLSMcNbOfQRRSSSTQURXQZPaSbSdZ
c ^lev	0e2S6R7R8QCSDSEjFSGSIRJSKQLSMfNRQSRPTLUSXS
c ^lik	1Q2S3S6R7R9RAeBRCQDRFRIRJRKRMQNROSPRQcSmTNUQWcXPaSbQcZdb
c ^lim	BeCKFmIPMO
c ^lin	1S2S3S4n5SBREPGnISJSKPMPNQURVPXSYR
c ^lis	6S8SCOFROcPfRiXPYSaS
c ^lit	1g2R5S9SBYCPDcERFZIRJRKPNSPSQRSRTSURVRWSXSYSZabScb
c ^loa	5RPmVSbS
c ^lon	0Q1S2S3S4Q5S6Q7S8RASCdDSEOFSISKSLiNSOSPSQPReTSVRXtYPZSdS
c ^loo	0S1S2S3Y4Q6R7S8M9SASBSCSDqEMFSGSHSISJSKRLPMSNROhPSQRRfSSTcUMWSXNYRZQaScRdS
c ^los	2R6SBJCiIRKSLQQfTeUQVSXcYSdS
c ^lou	0k1R2a3S4P5S6Q7S8Q9RARBNCYDREsFpGRHRJSKRLLMQNSOSPSQORPSRTQUQVQWSXRYSZQaSbScRdR
c ^lov	4bAnESKSLOTRVSXSYY
c ^low	1S2R4R6RASBYCYDSEnGSIcJSKSLMMRNjQRTRURVSZRdQ
c ^luf	0l1R2S3S4Q5S6R7R8R9bASDREQFqGSHSIRJSKSMONSORPSQSRMSSTSUSVSXPYPZRaRbScRdS
c ^mad	0R8gHaLSRNWZ
c ^mai	5bGSVh
c ^maj	Nc
c ^mak	0R1R4P5Y6Z7RARBREQFYGZIRKPLfMYNROQPSQQRRSZTQUZVcXYYYaRdY
c ^man	0Y4S6o7S8RCSEQGPISKSLSNSOSQSRhTSURXOYSaS
c ^mas	1R2S3S4S6S7S8a9SASCbDREKFtGSHSIaJRKQLMMQNSOSPSQSRaSSTRUSVSXSZQbScRdS
c ^mat	ASEcHjTS
c ^mea	0i4bAaERHSJSKZLYMSQSRRTRXS
c ^mec	DgQR
c ^mel	1S3R5b6SBSESGvISKSLQQSUSVSWSYSaSdS
c ^men	4R8bGaRSVf
c ^met	4a6aEbGSLPSSUSVSWjcbdS
c ^mid	0S1R4O6R9nBRCQDSEMGRInJSKRLPNRQRTPUSVSXSYacS
c ^min	0S1S2S3c4P5c6S7S8S9RASBSCSDSEQHSKRLRMdNpORPSQSRSSRTSUSVPWSXSYSZYbScSdS
c ^mis	4gLbQS
c ^mod	ARBZDSOSSm
c ^mom	7SKjTRVRab
c ^mon	8aLd
c ^mor	0S1e3S4S5R6i7R8S9SASBLCfDYEeHRIYKQLhMQNROPPSQRRSSdUPVSWRYSaPbScadR
c ^mov	2S3b4SDcMSNbOSSaXeYQaR
c ^muc	0S1k2S3S4P6f7S8R9SAQBMCdDQFSGRHSIhJYKRLdMRNROSPSQMRSSSTQUQVRWSXRYSaSbScSdS
c ^mud	DSERIRQn
c ^mut	0S1S2S4Q6S7b8RBRCSDSEOGRHSISJSKzLQMSNROSQRRjTNUQVRXRZSaSbSdQ
c ^nam	0SPg
c ^nas	1R4SAaERGYLhTSVaWacZ
c ^nee	0R1Q2R4j7Q8R9SARCSDSEZFbGeHSIaKSLaMPNRORPSQPRRTcUPVNYZbScOdQ
c ^neo	Sh
c ^nev	1S4a7SKSTdaSdg
c ^nic	1Y3S4fAfBSESHdLSTSVSXSbSdS
c ^nig	HePZ
c ^noi	2P4Y5ZLSUSXSZSak
c ^nop	1dAY
c ^not	1R2S3S4Q6k8SBQCPDRGjIcJRKRMRQRRSTLUhVPWSXRYRZaaScRdS
c ^nud	DkERLSUS
c ^oct	1S4P6SBSCSELGRISKRLPMSNxQSTSUSVRZSaScYdb
c ^off	4jBSDSERGRISKRLRTSUlVR
c ^old	5YSd
c ^omh	MRNcZcdc
c ^onc	UbXc
c ^one	3YGcLPUSVe
c ^onl	1a2S4Q6Z7S8SASBSCSDREOGSISJSKjLPMRNROSQQRSTQUjVQXdaSbYdS
c ^ope	1S2n4Q6RBPCRENGQIRJSLfMSNSPhQRTSUZVaWSXRZQaScSdS
c ^org	1S2S3S4iBaCRDSKRMSNYUSVeWQaSdS
c ^oth	0S1l3S4M5S6RAPBRERFaGeISJSKSLPNSQSTRUSVcYQbRcZ
c ^out	0S1S2Z4M5S6R7Q9SBSCSFSGSISKPLPMSNSOaQSRSSSTKURWSXjYoZZaRbSdS
c ^ove	0S1S2s3O4g7R8R9SASBdCPDRFeGaIRJSKQLQMPNRORPSRSSSTRUQVQWSXOYPZcaQbScSdR
c ^pac	4S6hYOZdaO
c ^pad	1S2S3R4Y6R9SDSEhFSGSISJYKQLcMSNQQdTbUSVRWSXSYYZScSdS
c ^par	2S4S6Z7QOSSZUSVSXnYRZSaRdS
c ^pas	2SBbCOIjLSMP
c ^pat	0S1S3S4Z5S6b8NCSDSEQGdHSISJSKSLOMRNSQRRdUgVNWYcedS
c ^pau	7ZOfSa
c ^pea	0j3S4R5S6S8O9SARDSERFpHSIYJSMLNSOSPSQSRNSbXSYSZRcS
c ^per	2S4c6aAdDYESLOMdQSTRWZ
c ^pha	4PBoCZISLRTQ
c ^phr	0R2d8dGeRPUS
c ^pia	2S3c4k5Y6R7S8SCPDSEYFSGYJZKaMRNROSQSRSURVQWYXQYSZSaQdR
c ^pic	8bASDSEQLSNSPSZncS
c ^pie	ESIdLYQRVi
c ^pin	BgCQ
c ^pit	2k4S7SCSEMGSISKSLQMSNfQSTSUNVSZSdh
c ^pla	0R1Q2R4Q5S6Z7R8O9RARCQDcEPGZHSIRMPNQOrPSQRRcSRTQUfVQWSYQZRaQbRcRdR
c ^ple	0R1Z2R4Y7R8R9bARBOFYGYHSIRJQMYORPSQPRSSYTaWSXRYaaRdR
c ^plu	1S2b4S6gCQDSEPFRIaJSKSMOQSTaUSZc
c ^pok	Ee
c ^pol	AaSa
c ^pon	BgCQ
c ^pow	LSQf
c ^pre	1S4R6SBOCQEYGRIcJSKSLOMZUSVmbccQ
c ^pro	0Q1S2S3j4R6S7S8Q9SAYBSCSDSESFSHSISJSKSLPMSNSOSPpQSRQSSTSUSVRWSXYYdZSaSbScRdS
c ^pul	7hCbEfKPURYR
c ^pum	1R3S6S8aBQCPDREPFSGSIPJzKSLINSOSQSRSTSUSVQ
c ^pun	0g4R6S8QBSEQISJfKPMRNSQiROTSUPVQ
c ^pus	1R2S4P6RBPDbEnFdGSISJSKRLKMRNSQRRSURXSZaaS
c ^qua	1c4R6SBSDeEPKPLRNSTSUlbS
c ^qui	0S1Q2c4P5Z6R8dASBSCRDREnFeGSISJSLNMSNSOSQQRPSSTSURVRXQYRZdaScSdS
c ^rai	4dEcIONc
c ^ram	2NZh
c ^ran	0f4R6R8PBSESGoKRLSROTRVS
c ^rat	1S4RASVk
c ^rav	4gLSNSPb
c ^raw	5aVZ
c ^rea	9SBSDSFhGSKaLOTRVdWeZS
c ^rec	SiVSWb
c ^red	1O4S8S9RAQDSESFSGaHSKRLSMSNSORPSSSTQVSXSZSbrcR
c ^ree	2R4j6SBRERGRISKRLYNSURVjWZXSaS
c ^rel	CSJeLZMbZS
c ^rem	1S2S4P5Q6R7S8R9SAPBQCiDSERFRGSKRLRMSNSORPSRSSdTkUSVRXgYQaSbS
c ^ren	0S1S4S5S9nARDSFLISMRNSORPkSSTSXSZSbS
c ^rep	1S4S6gBQCcERLOMSOSQSTSURVfXg
c ^res	0a2S4R6RBSCQEQFSGZIRJSKRLjMjNSQSTSVSbccR
c ^ret	4QBSCdLSNgTS
c ^rev	1P2Z3S4P5S6R7R8a9SARBgCsDSELFSGSHSIQJSKPLKMbNSOSPSQRRSSSUOWSXNYRZSabbecSdY
c ^rew	3bGROe
c ^rid	0R1R2P3S4e5S6R7S8O9SAPBRCQEbFSGRHSISJRKnLRNROSPSQQRdSSTjVQWSXRYRZSaQbQcQdR
c ^rif	0S1R2S3R4O5S8S9SAYBRCQDREPFSGrIRJRKRLSPSQRRSTRUQWRXYYRZRaSbRcjdR
c ^rig	0d2h7e8SDRERKSMbQSRSURXSYSaS
c ^rim	1S4hESMSTRUNVf
c ^rin	BiCQESKSLiTSXS
c ^ris	2c4R6S7PBSGZNSURVSXRYMavdR
c ^rob	1S6SCRDgEPHdISLPMSZSdi
c ^rol	2Q4N6R7MBSCSDSEQIjJSKOLMMSQRRSUzVSXMYNZQaMdR
c ^roo	1S6fCfDQERGSIQJRLPNeUS
c ^rot	4S5YLRMSPbQSSYVfWadb
c ^rou	ESKRLlQSSSVScd
c ^rum	0Q4d8eCSEYJZLaROVS
c ^rus	WaZc
c ^sad	3c
c ^sam	0S1w2R3Q4P5R6P7S8S9SARBNCQDQEOFSGQHSIPJRKOLLMSNPOSPSQQRRSSTOUOVPWSXSZMaSbScodg
c ^sav	0S1S3S4R5S6S8OASCSDSESFRHcKRLSMSNRORPtQSRRSSTRVSXRYSZSbRcSdS
c ^say	4QESQcdk
c ^sca	4b8cRQ
c ^sch	1S5bESLSSi
c ^sco	IgSa
c ^scr	0S1R3S6Y7S8S9SARDSFSGbHSISJSLcNZOSPSQRRSTgUQVYXRYSZSaSbbcSdR
c ^sec	0S1Z2S3S4a5S6c8R9RASBQCKDREQFSGPHSIRJRKPLcMeOYPRQQRbSRTRUaVQWSYhZRcQdR
c ^sem	ELGSISKSLRMSNuTSZSdZ
c ^sen	9dBfCP
c ^sha	4lLcUR
c ^she	EQFSIk
c ^shi	AbGSNdZY
c ^sho	1R2R4I5R6Q7S8Q9SASBOCdDRFSGPIQJaKPLcNaOQPRQQRkUPXhZRaNbSdl
c ^shu	1S4R6RBRCRDnEMGSIRKbLQNQOiRSTRUSZRcS
c ^sic	AfBb
c ^sid	8dCQESHSIRJsKRLQQRRRTQVS
c ^sil	2S7jKiTSXSYRaR
c ^sin	3b4SGQHSLScSdi
c ^sir	2S4hBbCRERKYLSTdUSWcXSdS
c ^ski	2S4S6S7ROiTQUdXaYQaS
c ^sla	1S2S4fAeBfCQLYUS
c ^sli	6ZCQDgLbTPUQXc
c ^slo	0S1R2m3O4P5Z6Q8S9SARCMDREMFSGSHSIRKQLgMPNQOSPSQQRSSSTRURVRWSXRYRZraSbScSdZ
c ^smi	3SCcEb
c ^smt	5d
c ^sna	0S3S5S6S7R8S9SASBYCZDbEbFSGSHSJSLbNSOSPSQcSSTaUjVbWSXNYSZQaRbScRdS
c ^sof	4S6RAhCRDREiISJSLaMSQRTSUSVOWSXSZS
c ^sol	1S4S6SBSEQGSJSKoLRQSReTQUSVP
c ^som	0S1R2R3a4j7R8S9QASBbCNDZEPFSGeHRIdJRKQLbMQNRORPSRSSRTOVQWRXQYPZRaabScddd
c ^son	0P3S4S5i8R9SBSCSGRHRKSLRMQNfOSPoRYSSTSVQWPXSYRZScSdR
c ^sou	0S1R2R3R4O5R6Q7S8Y9SBRDYEOFRGQHSIPJRKQMRNROSPSQpRRSiTPUQVfWgXRYSZSaRbRcPdb
c ^spa	6kCdDSEQISUS
c ^spe	0g2S5e6SDQEPGRHSLRMRNSOSPSROSSUSXRZqcR
c ^spo	3Z4ZFhLSWS
c ^squ	6SERFaLl
c ^sta	0Y1R2Q3R4f5b7R8S9SASBRCQDRERFRGQHSIRJRKSLaMQNZOhPSQRRRSSUOWYYQZRafbScZdY
c ^ste	1S4S6S9kBZCRDSERFSGSISKYMQNSQSTaYSZSbhcS
c ^sti	1R4e6PASBaCQDkEbISLRQSTSUQZRaS
c ^sto	0S1S2S3S4S6S7o8S9RARBSCSDSERFSGSHSISJaKQLSMSNSOkPfQSRSSSTRUPVSXQYOZSaPbRcSdR
c ^str	0S1R2a3Y4b5S6h7R8S9RASCSDbGRHSKRMQORPSRRSRUfVeWSXNYQZPaQbQcSdR
c ^stu	5b6d7QUbXS
c ^sty	ESLSMPNQSdVgdb
c ^sup	4c5YGSVfWdYR
c ^sur	GSci
c ^swa	2S4SGSKQLSUSVnXgYS
c ^swe	2k6SBPEQGSJSKSLdURXRZNahdS
c ^swi	1R4R6Q9SBQDuEOFRGSIRJSKYLPMONRSSTSUQVZZOch
c ^syn	4QLSUdWi
c ^tac	Yc
c ^tai	BQCiISLiMSQSUSVSWZXQ
c ^tak	0S1S2S3R4P5S6R7Y8S9SASBPCcDRENFRGNIfJRKOLYMRNcOSPSQRRSSYTeUQVNWSYQZRbbckdS
c ^tam	IcLa
c ^tap	7lBZOSXSYRaO
c ^tec	5Z
c ^tel	HhRS
c ^tem	0R1S2Q3S4R5R6R7S9SASCRDRENFSGSHRISJSLRMlNROSPRQSRaSRTSUSVRXPYSZpbScRdS
c ^ten	7QXSYf
c ^ter	5eAaESLYMSPYQSScVd
c ^tha	0R1o2S4M6R7R8a9RAjDQFSGRHYISJSKRMRNROQPRQPRRTZWaYRZRbj
c ^the	0Q1P2R3S4g5S6d8M9SARBMCQFSGRHcIZJRKOMRNROSPSQgRjSSTYVQWSXRYSZRaQbScSdQ
c ^thi	0Z1Y2R3R4Y5Y6b7R8L9aAeBPCQDQEMFQGRHYIQJRKPLSMQNdPeQbRRSbTOUSVYXPYSZZaScbdR
c ^tho	EYLaTa
c ^thr	0S1R2Z3S4b7S8S9SBiCNDREMFSGRIaJSKQLPMRNSOSQbRSTeUPVQWSXPYcZSaRccdQ
c ^thu	5ZSh
c ^tig	DfERLjQQUS
c ^tim	0S1P2S4R6Q7Q8S9SASBMCYDeEQFRHSISJSKSLHMgNSOOPSQRRSSSTSUcVSWSXaYSZiaSbYcRdS
c ^tom	1S2S3S4s6S7PBRCRDSEZGSISJSKQLPMSNdOSTbVSXOYPZRaMdR
c ^ton	CSELLkNcZS
c ^tou	AaBZDdEcLY
c ^tra	0Q1R3S4R5k6R7S8Q9ZASBYCQDRENFcGRHRIQJSKQLQMQNeORQRRhSQTbUQVRWRXPYRZRabbScSdS
c ^tri	4a6SERGYKSLRMSNSTSUlVSXdZR
c ^tru	0b4b8RESFkGPLgMNRRSSVR
c ^tun	0R1S2S3R4R5h7S8R9SBQCSDSEPGiIRJQKOLMMbNmQRRSTRUNVJWSbScSdS
c ^tur	1R3R4R8SBOCaDSEnFSGSIRJYKjLOMSNQQSTOURVaaScS
c ^twi	1g4S6SGYLQXi
c ^und	0S1Q2S3Z4m5S6R7R8R9SAQBSCRDREPFaGRHYJZKPLLMRNRORRRSZTRURVPWRXPYRZSaSbucRdS
c ^unm	ESKlTR
c ^upl	3Y4R7QGYYNam
c ^upt	4S5iGSMOSZVhZR
c ^var	1S4Q6oCSEPGNISLLSSUQVRYRcm
c ^ver	1Q3S4M6R7RASCYDSERGMIRLRNSORQSRSScTSUZVQXcYQaRbacpdS
c ^vib	BKISLgSk
c ^vin	4e7bFbXSYS
c ^voc	0S1R2R3R4L5S6Q7Z8R9SASCbDREeFSGRHSJRLKMRNFOSPSQYRRSSTbURVRWRXRYSZQaQbRcSdx
c ^voi	4N5SDOERLNQSSSUSVSWRXSdv
c ^vol	1S2e4O6RCQErIPJSKSLKUS
c ^wai	VZbc
c ^wan	0S1R2S3Q4Y6R7S8R9ZCRDREbGOHRIRJRLcMbNSORPSQNRRThVYWYYSZPaRbRcadS
c ^war	4R5YLhSeVSWP
c ^wea	JcQY
c ^wei	1R4RKSQhUSVSWdca
c ^wel	1n4SBZCRESKSLQNSTQVSdZ
c ^wet	CiEQLR
c ^wha	0b1R2R3S5Q6R7S8r9SBRCPDREPFPGRHgIQJMKMLQMRNSORRnSRTRUQVQWSXQYSZRaPbYcRdQ
c ^whe	0S4L6S8SERGSIOJhLROSQeRRTRUSVRXSYQapdS
c ^whi	0R2O3S5Z6R8dESHQKSMSNSOSPbQSRdURXRYSZQafcSdd
c ^who	0S1R2Y3S4R6S9cBZCRDREPGRIeKSLOMSNlObQSRSSSTSZScS
c ^wid	2c4P8dBcCREQGSKSLkQQTS
c ^wil	Tadg
c ^wis	Eb
c ^wit	2R3R5d6Q8S9SASBgCNDRENIRJcKMMRNROSQaRSSZTaVZXPYdZRdQ
c ^wor	0R1S7S8YAhHdJQQaRSSYTRVSbS
c ^wou	2S4oASBYESLRSaTSUZVRXS
c ^wri	2P3d4RGoVSWScS
c ^x..	ERLRMSQSUk
c ^yel	4SUSaSdi
c ^yes	Pg
c ^zaa	VdWZ
c ^zap	2R4mUL
c aag$	VdWZ
c abbe	5i8RHeNRRSSRVSdY
c abby	ESLYQc
c abou	4b
c abs$	1S4k6cBSCSKSLbNSTSXRaRdS
c ace$	BSCdESISLQUSVgZd
c ach$	2c4R7RUf
c acht	PbYb
c acid	0S1R2Z3S6Z7R8S9SASBYCQDREYFRGcHSKbLbNYORPSRSSSVgWRYRZRaRbSdR
c ack$	0R1P3R4S5f6e7Q8RAPBOCbEaFRGRHRIQJRKlLaMaNQORPbSRTQUPVQWRXOYQZNaLbocRdQ
c ackl	4c6SQeXSaS
c acks	0R8SEPFgHRLRQaRjUS
c acoc	Sd
c acro	2bBb
c act$	4NQcWZXQYSak
c actl	Af
c actu	8YDZHbRR
c adde	3c
c ade$	0R2q3P4R7S8fBSEQGRHZISJSKPLZNRQSRMTQUSVSWYXSYSZR
c adin	aZ
c adro	6RFjLN
c ads$	1R2S3R4Y5S6R9SDREhFSGRISJYKQLeMSNQQdTbUSVRWSXSYYZScSdS
c adua	2bLOXSZj
c ady$	4SFiTSdZ
c afte	1S2S4O6S7SESOOUSXfYkaY
c agai	1h2S3S4P6O8RASBRCSDSEOFSGRHSIQJQKbLNMRNSOSPSQSRSVQWSXRYSZSbScodS
c aggr	GYLi
c ags$	XeZd
c aha$	4SAPHi
c aid$	4d
c aigh	4RDgKSLRUi
c ail$	BQCfISLjMSQSUSVSWZXQ
c ain$	0R1e2R3R4N5S6O7S8n9SARBPCPDRENFRGQHQIOJmLKMQNROSPSQORLSQTSVNWaXQYSZSaSbRcldR
c ains	5bGSVh
c air$	DaEdLS
c airh	4g
c aise	EdIONcSZ
c ait$	VZbc
c ajor	Nc
c akbe	4gLSTb
c akco	5c
c akdo	3Y4bXOYmaS
c ake$	0S1R4O5Y8RARBREPKPLfORPSQQRRSZVaYdaRcc
c aker	4lJcUS
c akes	5Q8hHSLSRRSSXc
c akke	Ph
c aks$	0bESFg
c alan	EkIQ
c ale$	8cRQda
c alf$	0S1Z2S3S4S5S6m7h8S9RASBRCQDQEYFSGRHSIQJSKNLQMSNQOSPSQSRRSSTOUOVRWSXeZdaRbRcRdR
c alft	4SUgZZ
c alie	4SLSWf
c all$	0S1R2R4S6R8S9SARBZCjDREJFhGZISJSKRMcNSOSPdQRSSTSUSVSXOZQbS
c alle	8bPeRS
c alli	4RLRWl
c allo	2Z4S6S7SBRCSDSERISJSKRLJMROfQSTSUnVQWSXZYZ
c alls	2dLZUS
c ally	2a6SDYESGbHaLKRQUSVRWeXSZhdS
c alon	4aKhLROSUS
c als$	0S1R2R3S6Z8S9SASCeDREgFSGRHSJRKYLKMRNGOSPSRSSSTfUNVSWSXPYSZQaRbScSdj
c also	1m4O6Q7SESHaOSUSWSXSYQaR
c alte	ch
c alve	6S7SBPCcMPOSRSXjYSZe
c alys	0mASBSLSVS
c alyz	0lESKRLRUSVR
c ame$	0R1v2S3Q4P5R6Q7S8R9RAQBNCQDQEPFRGQHSJRKOLQMRNOOSPmQQRQSSTOUOVPWSXSZMaSbScndS
c amen	2R4laS
c amic	0g8QRO
c amin	FcWc
c amp$	2NZh
c ampl	4Sdj
c anal	0t4S9SARBRCSERISJSKQLPMSNSOSPSQSTRURVPZSbS
c ance	1S2S4bBZCQEaGRHSIQKRLeMfNSTSVRbZ
c ancy	4Z
c and$	5cHd
c ande	2SLNPgdc
c ando	4R6RBSGpKRLSTRVS
c ands	4Sag
c ange	0b1R2Q3c4O5b6R7R8P9SASBgDREPFSGZHRIQJRKPLOMaOSPRQRSbTMVeWRXRYSZQaSbecQdS
c anic	DgQR
c anis	Dg
c ank$	0S2S4SBNCbEfFSISKSLaMQQSUSVQWbZe
c anks	ASHj
c anna	La
c anno	APKRTm
c ano$	2S3c4k6R7S8SCPDSEYFSGYJZKaMRNROSQSRSURVQWYXQYSZSaQdR
c anos	5Z
c anot	0S1P2R3S4m5S6R7R9SBYCQDSERISJSKRLQMSNSQRRSSSTQUNVdWSXRYgZSbSch
c ansp	ESMSNj
c answ	GhKZLNTZVP
c ant$	0R1Q2R3Q6R7S8Q9ZCODREeGOHRIRJRKSLZMaNRORPSQgRQTfYSZOaRbRcZdQ
c anth	5ZGZ
c anti	DfERKRXcdd
c ants	4aCYLZ
c anvi	EaIZ
c any$	0Y4S6o7S8RCSEQGPISKSLSNSOSQSRhTSURXOYSaS
c anym	JcKSTe
c anyt	KNRm
c anyw	0ZKRTc
c ape$	7eBZYSaS
c appi	3aLh
c appy	5gAbGY
c aps$	0S1P2Q3S4g6b7S8S9SAYDcEgFSGSHSJSKbLQMRNQOSPSQPRRSSTbUZVRWSXRYSZRaSbQcSdR
c ard$	4S5Z8ZAeBSCRDREdFSJZKSLeMRNSQYRSUSVSWSXSZScS
c ardb	Qd
c ardc	5l6S7Q8aGSHSLRMSRSSSXSYRaQdj
c arde	1Q8SBcCSFcISJcLfMSQRUSVSca
c ards	5aYSZd
c are$	0S3S4S5S7R8S9SASBYCZDbEcFSGSHSJSLaNSOSQcSRTaUjVbWSXNYRZQaRbScRdS
c ared	0bEZ
c areh	5ZSf
c arel	EQQhTS
c aren	Ec
c ares	4cKZ
c aria	4R6cDYESGOLSVSYRcn
c arie	6mDSESLMUR
c ark$	3c4h8aBSCSEQQSVSXS
c arke	3d4SCSDSERLlQNSSVSWSce
c arli	DlESUS
c arly	5fDSSh
c arm$	2S4d
c arme	4SLhWR
c arou	5bEPIhLS
c arpe	4eGRLd
c ars$	0Q1S2b4Y5S7d8R9SASBQCSDRERFSGZHSIRJSKPLMMPNQPSQbRaSSTQUdVRWSXlYcZRaObScSdR
c arse	6lLR
c arsh	6SARCPDSEPIdLaNSQlTOXR
c art$	2P3S5d7PCSDSESFSGRISKRLSMQNROjQZRSSSTRUOVRWSXmYOZRaZ
c arte	1c4SDSESKSLSTSUm
c arts	4Qai
c ase$	0S1Y4Y7R8R9aASBQFYHSIRMaORPSQPRSTbWSXRYaaRdR
c aser	2Q3S4h5S6S7SBkCZESGSISKSLPQSRSTNULVSWiXSYSZSaS
c ash$	0R1S2N3S6Q7QBSCRDSFSGSISJSKbMSNSOSQRRRTjUeVSXOYRaldQ
c ashe	BSEhFaLJQdTS
c ashi	ERGSKSQiVS
c asm$	4R8bEYGSNYRSVg
c ass$	0S2P3R5R6O7S8Y9SASBYEYFRGQIhJZKaMSOSPSQYSRUaVbWcXPYSZRaSbScRdR
c assl	1R4Y6iBSCSDSESGeIRJSNZQSTQURVQWScY
c ast$	0S1R2R3S4N6Q7n8S9SASBSCRDRERFSGSHSIRKLLNMRNSOSPbQRRSSSTSUgVQWSXOYcZeaQbicSdS
c aste	1O2R3S4R5S6R7S8Z9SASCZDRELFqGSHSIYJRKRMQNSOSPSQSRYTRVSWSXRYSZjaSbScZdS
c asti	1RESGSLkVbca
c asty	AbESGaLaWc
c asur	0jLS
c atch	4SESGfLPTbUSVSWgba
c ate$	0S1O2Z3S4P6R7S8S9SAhCODkFSGSHgIQJSLMNSOSPSQQRSSSTRUOVQWcXZYSaSbRcSdR
c ated	BfCOLSUd
c atel	9eMa
c ater	4SDeESLSUSXg
c ath$	4d
c athe	1Q3S4P6eASBSDYERJcViZS
c atic	GeLSWa
c atio	4R6cDYESGOLSVSYRcn
c ativ	ch
c ato$	BKLj
c ator	BaVa
c ats$	0Z3S6b8Z9SAaCRDcEcFQGRHRJRKaMPNRORRaSRUiVSXQZQaSbRcQdS
c atta	2SBRCREPIRJSKSLlMhQbTSUSVSZN
c atte	0S1S3S4Y5S6Z8NASBSCRDSEPGcHSISJSKSLlMRNRQNRcTSUfVOWRYSZScedS
c aunt	4SLSWg
c ause	7ZOg
c auto	2fBcCRUS
c ave$	0R1Q2R3R4Y5S6R7S8K9aASBSCRDRENGQHaIRJRLOMQNpORPsQRRcSSUQVSWRZRaRbRdZ
c away	BSCSEbKSTh
c awst	5aVZ
c ayer	4gLaVR
c ayin	0S8NRjdh
c ays$	4R6iESGSJZLSQcUSda
c back	0R1P3R4Q5R6a7R8Q9RANBNCdEcFRGRHRIRJRKpLMNOORPaQPRQSRTKVQWRXOYRZPaRbrcRdQ
c bal$	4b7STSUSYSakdS
c bala	EkIQ
c bals	4dKaTbUO
c band	5c
c bang	5hZS
c bare	6bEQQhTS
c bars	0Q1S2b5S7d8R9SASBQCSDREPFSGaHSIRJSKPLOMPNQQRRaSSTQUdVRWSXmYcZSaNbScSdR
c bass	0S2Q3R5R7S8Y9SASCQFRIcJZKbLYOSPSQYSRUaVbWZXPYRZRaRbScSdR
c bber	4S5h8RHeLRNRRRSRVa
c bby$	ESLYQc
c beat	1R2R3S4g6R7j8SBQCRDdEPGQIRJSKPLNMSNSOSQSRSUqVPWSXQYRaYbSdS
c beef	Lh
c befo	0S1S2R3S4Q5Q6Q7m8SAYBSCSESISJSKSLSMSNSOQQSRSSZTSUaVSWSXRYgZSaYcQdc
c begi	4R5YXSYSai
c behi	4jDfERLRUQVS
c bell	1b2R3S4r6R7Z8S9SASBRCSDRFSHSIRKRLHMRNRQQRSSSTRUNVQWnXRYSZSaSbScSdQ
c belo	IaTZ
c ber$	0S4c5h8RGQHeNRRRSRVSaS
c bett	AYbd
c betw	5Y8iBQCPYa
c bigg	2fUR
c bitc	BlDS
c bite	Le
c ble$	0P1Z2R3S6Q7O8b9SCbDRESFaGSHRIQKQMRNSORPSQRRMTQUiVQWSXeYRZcaRbRcSdR
c boar	Qd
c body	ERLdQe
c boom	4PESIaLaQYai
c boos	BQCSEdIlKRLRMSQSTQURVSdO
c bori	6PAhGaQP
c bot$	ESHedd
c boti	6SCSDhERLQde
c boun	4S6S9kDdLRUSXS
c bout	4b
c boxy	LMQi
c brea	0R1R2Y4d6Z8S9SASBRCQEPFSHSIRMRNRObPSSSTSVQXgYhZRbScS
c bree	5a
c brid	4R7SXSYi
c brig	0YCSEQIZLo
c brin	0S1R2a3S5S6R8R9SASBQCRDQEkFRGRHSIRJSKiLNMZOSPSQQRRTOUZVRWSXSYRaSbbcRdQ
c brok	Ug
c brut	LY
c btp$	BSESFlISMP
c buil	0S1S2c7YBPCPDSERFSGRIRJSKOLLMONSPSQSRSSSTSUaVQWbXiYgZdaYcS
c bump	EcMQZc
c busi	6jLSUSXR
c busy	1S6kDREPLRQRUScd
c bypa	BSCfFS
c cal$	1S4K6S7Z8SCODdENJSKOLSNQQYRSSSUSVRaQdu
c call	0S8aASGhKSLSNSPjRRVS
c calm	6SLiXNYQZc
c cals	0S1R2R3S4R6R8S9SASCeDREhFSGRHSJRLKMRNGOSPSRSSSTdURVSWSXSZQaSbScSdk
c cant	EbKQLRQnTRdP
c card	Qd
c catc	Gh
c cay$	CYERLaMeUS
c ceil	FhMM
c cent	DZLQMe
c cept	7fERKe
c chai	0S1S4R8gBSCQESGSHSIRJsKRLPMSQQRNSRTQVRWd
c chan	0S1R2S3d4Y5R6R7R8S9RARBQCRDbEPFSGbHSIRJRKPLPMcOSPSQPRSSRTNVgWRXRYSZRaSbfcQda
c chco	5b8bHSMbPSScVY
c chea	QgVS
c chec	0mESFSIQQS
c chee	1S3S4S6QAfCRDSERHdISLaMSQSSaVSWaXSZS
c ches	2R4g6gCSEPTSUO
c chie	Lj
c chip	ESNRTSdh
c chno	5e
c cho$	2S4S6SBoCiDSERGSIRKRLPTSdP
c choi	1R2S4d6R8SASDSEdFSGRIRJYLRMSNSOSSSTbUSViXRYSZSaScRdR
c choo	1R6SCSDSESLOSlVc
c chop	4gCRDREOKSLRTRXadj
c chor	0S1R2P3-4N5S6R7R8S9SASBmCeDSFSGQIRKQLQMRORQRRSSSTOUQVOWSXOYQZRaRbScRdR
c chuc	4fTdYZ
c chur	4b5ZGSLOVdWd
c chy$	0i4c8RESGfLYQSROWS
c cid$	0S1R2a3S5S6Z7R8S9SASBYCQDREYFRGdHSKbLbNYOSPSRSSSVgWRYRZRaRbSdR
c cing	EdGbIcLYQR
c cker	LSZj
c ckie	Lg
c ckin	3RCRESISJqKSLSZS
c cks$	0R1O3S4Q6a8Q9SARBSCODRFdGSHRIQJeKRLcMSNROSPSQaRgSSTQUgVRWSXRYRZRaQbScSdS
c cky$	Lf
c clap	0S1Z2S3S5S7S8S9SBbDaEeFSGRHRJSLRMRNQOSPSQQSSTcUkVaWSXQYSZRaSbRcRdS
c clas	BREQGSJSKRLRQmTRVQ
c clic	4S6RCREPIQJRKSLhMhQbURVS
c clim	2e4S6S7QBRCMLSMPOSUOYjZeaYdS
c clip	0l2S8RARBgCiDSESFPHPIQJSKQLIMROSQfRMSRTRVSXSZScS
c clos	4ZBRLcPaURVddY
c club	0S4SENFo
c cock	Sd
c coff	7S9cLRXbYa
c cold	1R5bLRWbcb
c come	2S4O8dBREbGaISKSNSQRTQUSXfaRdf
c comp	0Z1S2S4S7Z8SBnCQGZIRLRNSQSRSTbURVSXSaS
c cond	0S1a3S4b5S6c8S9SBQCLDSEQFSGOIRJSKQLaMfOZPSQRRRSRUbVQWSYbZScRdQ
c cong	4e
c cook	4SLNWl
c cool	4d
c coop	Ig
c copy	OSPaXiaS
c cord	SiVSWb
c core	0R1S2S3S5w6R7P8b9SARBSCSDSESFSGQHQISJSKSLQNRORPRQSRQSdTSURWSXQYRZRaPbRcRdg
c coul	1R4Y5Y6YDREYFSGSJYKaLbMSNRQRSSTYURWSXaZYdS
c cowb	1S4mLQUP
c crac	4c6SQeXSaS
c cran	0S2SBNCbEfFSISKSLaMQQSUSVRZf
c crap	TcUSVSbf
c cras	0R1S2M3S6Q7QASBSCRDSEfFSGSISJSKbLOMSNSOSQRRRTgUeVSWSXOYRZSajdQ
c crat	LQTcWfba
c crea	4SLdNYVSWi
c cree	0S1R2Y3S4b6Y7S8SASDSFSGfHSISJSKYLaNYOSQRRSSSTcURVZXRYSZSaSbRcSdR
c cris	Lh
c cros	2b5aBb
c crow	6a
c crun	Ld
c crus	BlDS
c cryp	BSCZMc
c ctav	1S4P6SBSCSELGRISKRLPMSNxQSTSUSVRZSaScYdb
c ctio	2S4R8SCRLaOSPSRgSbTPXZYhaScS
c ctly	Af
c ctrl	bh
c ctru	0iRO
c cts$	0S8dBQChFRHSIPJRKSLSPZReTOUS
c ctua	8YDZHbRR
c cuss	4d6aWa
c cuto	2jERIPLSMi
c cymb	4a7RESKbTZUNajdS
c dam$	4S5YLRMSPbQSSYVfWadb
c dark	1S3f4d8YASBSCRDSEPISJSLkNSQMRSSRTSVRXScddS
c day$	Pg
c dbac	2ZBOCgESMcZS
c dboa	Qd
c dbtp	BSESFlISMP
c dcor	5r6S7Q8aGQHSLRMQNSOSRSSRUSVSXRYRZRaQdj
c dder	3c
c ddy$	ESIRLLQn
c dea$	1SGPVSch
c dead	7b
c deca	CYERLaMeUS
c dech	8dCQESHSIRJsKRLQQRRRTQVS
c ded$	6gTOXd
c deep	ERJfWSZSdh
c del$	LNPh
c dela	0S1S4R6S8bBiCjEJFOGSIRJSKSLPMfNSOSTSUQVSXPZRdS
c dele	1S4S6RASCRERGSIRJSKRLQNSQSThUdVSXjYSbS
c demo	LPQSSQVRWQdl
c den$	BaLbdc
c der$	0R1N2c3a4d5S6S7S8S9fASCYDREfFfGSHSISJbKRLeMRNSORPYQQRSSSTRURVQWSXPYSZSaSbScadS
c derd	5ZSh
c derg	LSSf
c dern	4cARDSLSOSQSSl
c desi	LNSRVSWp
c detu	CSERLjWd
c dge$	3R4Q7SBRCZDjEYINKSLdNSQSTSURVSXRYgZSdS
c dial	CiENbS
c die$	4eGb
c diff	0S1R3S4M5S6S8e9SBNCNDREQFSGZIRJSKQLPMRNSQRRRSSTQUSVkWSYSco
c ding	LeWaaZ
c dirt	4S5YERGRLnTSWacS
c dist	0S1R4L6R7SBhCgDSEOGSIRJRKRNSOSQdRSSSTSURVRWbXPYSZSaScSde
c ditc	Tj
c dly$	FSLSSSXPYj
c dnes	0iEQFYRS
c does	0Z1S6S8g9SARBPCQDSESGSHZISJKKSLQMSNSPRQjReSRURVRWSXSaSbScS
c dom$	Gh
c dome	5ZSh
c domi	4S6SEZGjKRLSNSTSVZ
c dont	1R3S4M5S6S8S9SAgBRCSDSEOFSHgIRJSKOLPMSNSPSQdRSSRTmURVRWSXSbScS
c doom	5kLSMSVc
c doub	1b2S4R6S7O8SASBPDSERKSLRMROSQSTSUkXfYSZdaSbS
c down	0S1R2P5S7R8S9SASBNCbDREkFSIRJSKPLYMNNiORPSQSRSSSTQUQVRWSXSYgZhaabScSda
c drag	4S6SASDeEQLSXeZh
c dren	BeCYdR
c drie	4S6SCrDSEQLMMSTRUPVR
c driv	2Y6SBYChENIQJSLOMlUQVS
c dron	3b8bEfLQNSUR
c droo	6RFjLN
c drop	2S3S4Z5R6a7a9SASBRCQDSEZFSGRHSIRJSLPMRObPSQYSRTSVRXdYfZRaibRcSdY
c drow	BSCeEZ
c drum	1R2S3S5S6a7Z9SBZCRDfEbFSGSHeIRJSKgMSNQOSQSRSSSTQUSVRWSXSYRZSaScSdR
c dsch	5YSd
c dual	2bLOXSZj
c duck	1R3Q4Q6Q8cBSCPDSEPGSIQJ-KQLLMSNSQSRSTRURVQZS
c dull	LYQb
c dup$	LSXcYa
c duri	2d4R7SBSCSIRKhMRXNZgaS
c dust	5e
c dyna	0g8QRO
c each	2c4R7RUf
c eaco	Sd
c ead$	0R3R5R6R7SBZCZDSEYFRGcHSLdNbOSPSQYSSVdYQZRaSbSdR
c eadr	6RFjLN
c eads	La
c eady	4SFiTSdZ
c eak$	0Y1S2Z4Z8R9SASBRCQDREPFeHSJRMONRObPSSSTOVRWRXhYdZQbScS
c eakb	4gLSTb
c eakc	5c
c eakd	3Y4bXOYmaS
c eaks	0bESFg
c eal$	KbLSVf
c eall	LQWg
c eam$	5aGRKZLeQRTaVedS
c eami	FcWc
c ean$	4d8YIbJSKbLNQSWY
c eap$	QgVS
c ear$	0R1Q2R3R5S6Q7S8S9RARBRCRDREcFRGRHSIRJRKgLNMRNROjPSQqRRSRTSUOVPWSXQZSaRbSdO
c earl	5e6SCSDiEQLRMSNSSgUS
c ears	EYLOQi
c ease	0S1Z2R4Y7R8R9aASBMFYHSIRMaORPSQQRSTaWSXRYaaRdR
c easu	0jLS
c eat$	1R2Q3S4d6R7f8S9SAYBQCRDdEPGQIRJSKPLOMRNSORQSRSUpVPWSXbYQZSaZbScSdS
c eate	LRWg
c eath	3S4b6eBSDZESJcLYVS
c eats	4d6S7fBRCeKSLSMSUb
c eave	FZKeTQ
c ecay	CYERLaMeUS
c ech$	0S1R3S4Y6P7S8SASDSEZFSGdJSKZLcNZQRTdURVaWSXSYSZSaSbRcSdR
c echa	1S6S8dBSCQDdESHSIRJsKRLPQPRRTQVR
c echn	5e
c echo	2S4S6SBoCiDSERGSIRKRLPTSdP
c eck$	0mESFSIQQS
c econ	0S1a3S4b5S6c8S9SBQCLDSEQFSGOIRJSKQLaMfOZPSQRRRSRUbVQWSYbZScRdQ
c ecor	SiVSWb
c ect$	0Q7Z8RAcBbCSGSHSLROSPoRRTSVSYRbS
c ecti	2S4R8SCRLaOSPSRgSbTPXZYhaScS
c ectr	0iRO
c ects	0S8dBQChFRHSIPJRKSLSPZReTOUS
c edba	2ZBOCgESMcZS
c edco	5h
c edge	IOLg
c edo$	1O4S8S9RAQDSESFSGaHSKRLSMSNSORPSSSTQVSXSZSbrcR
c eds$	0R1R2R3S4g5S6a7S8S9SARBaFeGcIdJYMPNROSPSQPRSSYUQVNWQYRaSbScOdS
c eech	0S1R3S6Z7S8SASDSEYFSGdHSJSKZLbNZOSQRRSTcURVaWSXRYSZSaSbRcSdR
c eed$	0S1R2R4d6P7Q8S9SASBQCQDPEZFRGaHSIQJSKQLZMPNROSPSQRRRSRThUPVQWZXLYcZpbScRdP
c eedb	2ZBOCgESMcZS
c eedc	5h
c eeds	0R1R2R3S4g5S6a7S8S9SARBaFeGcIdJYMPNROSPSQPRSSYUQVNWQYRaSbScOdS
c eefo	6bOcTSXZaZ
c eel$	3S4Q6R9SBSDkEbGSKSMSQRShTSURVSYSZS
c eeli	Af
c eels	6gDaESLbQbXSYS
c een$	8hBQCPLbYa
c eep$	0S1Q2f3S4P5S6S7S8S9SAlBPCRDREMFbGRHSIRJSKNLOMSNQOSPhQYRSSQTRURVSWRXQYSZPagbPcRdZ
c eepe	ERJfde
c eepy	4dGfLR
c eese	2R4j6SBRERGRISKRLYNSURVjWZXSaS
c eesy	1S3S4S6RAfCSESGQLbSaWb
c eet$	4bTcdS
c effe	0S7Z8dBYChFRGSIPJRKSLSRfTOUSVSYS
c efor	0S1S2R3S4Q5Q7l8S9SAYBSCSDSERFSHSISJSKRLSMSNSQRRRSZTRUZVSWSYgZRaZcQdc
c eft$	2iESLcMSTS
c eful	3hGS
c egin	4R5YXSYSai
c ehin	4jDfERLRUQVS
c ehou	5ZSf
c eigh	QdUa
c eili	FhMM
c ein$	4b5b
c eird	1R4RLRQdWdca
c elay	0S1S4R6S8bBiCjEJFOGSIRJSKSLPMfNSOSTSUQVSXPZRdS
c elch	6SERLm
c elde	Pd
c elea	CSJeLZMbZS
c elet	1S4S6RASCRERGSIRJSKRLQNSQSThUdVSXjYSbS
c elf$	EQFSIi
c elin	Af
c ell$	0R1l2Z3R4h5R6Q8R9RCPDQENFZGSHdIRKPMQNPORRQSRTPUMVOWlXRYRZOaQbScRda
c ells	4i5a6SEbGZLSWSXS
c elod	1S3R5b6SBSESGvISKSLQQSUSVSWSYSaSdS
c elow	Ia
c elp$	4SHcUb
c els$	0Z6fDaERISLaQbSSXSYS
c else	4R5S8SFbGPHZQSTScj
c ely$	4Y5S6S9dEPKaLSQgRSTdUR
c emen	3dRc
c emis	Nf
c emit	EMGSKSLSMSNrdZ
c emon	LPQSSQVRWQdl
c emov	1S2S4P6R7S8SAPBQCiDSERFSGSKRLRNSOSRSTkUSVSXhYQaS
c empo	0R1S2Q3S4Q5c6R7S9SASBSCRDRENFSGRHRIRJRLQMiNROSPRQRRZTRURVdWSXQYSZobScRdS
c empt	6iQSXS
c ems$	9l
c enam	9SPm
c ence	2R4S7i8gBOCOERIcKhMSRRTRUSVSXSYRaR
c ench	0R4S5a6S8a9SASBcGSHSKSMaPRRSScTSUSVfdQ
c end$	4S9cBeCPHdMSNSOSUSXfYR
c ende	9oASFL
c endl	FSLSSSXPYj
c ener	1S4R6NBbCSLhScYQ
c engt	LZMZUSXg
c enin	2Y4S6ZHdLc
c enou	EeLgTS
c enre	5S8QHdMeRSSS
c ens$	2c4a
c ense	3dBc
c ensi	7QXSYf
c ent$	0R1Q2R3Y4L5S6Q7S8O9SASBQCQEZFRHSIQJRKeLJMZNROSPSQQRcSRTNUQViXRYRZSbScndR
c enta	4R8bEYGSNYRSVg
c enti	6eXZ
c ents	Hb
c eone	dh
c eoph	Sh
c epea	6SBSCeXh
c eper	4S9dERJfUSZSdd
c epet	6jESLO
c epic	3cGhLPcR
c epla	Vh
c eps$	MSQcbg
c ept$	7fERKe
c epy$	4dGfLR
c eral	EKFkLdZS
c erat	9eZa
c erb$	1R2a3S4O6R7S8ZBjCuDSELFSGRIQJSKPLJMdNSQSSSTRUOVSWSXNYSZSaSbScSdS
c erce	DZLQMe
c erci	IdLaQS
c ercu	4d6aWa
c erda	4SDSESISLQMSPiQSVeWada
c erdo	5ZSh
c erdr	BiCS
c ere$	1R2Q3S4g7S8R9SASBRCREOFSGRHcINKMLPMRNROSPSQeRiSSThUQVQWSXRYRZSacbScSdR
c ered	4Z6bVSdd
c eren	0S1R3S4M5S6S8e9SBNCNDREQFSGZIRJSKQLPMRNSQRRRSSTQUSVkWSYSco
c ereo	Bb
c eres	1S4a6cERISLbQiRSTRURVSaRdS
c erfe	Af
c erfi	Sh
c ergr	LSSf
c ergy	1S4S6NLiScYQ
c erin	EjFdLSQRdY
c ern$	0S1S3S4Z5S6b8NCSDREQGdHSISJSKSLOMRNSQQRdScUgVOWRZScedS
c erna	ch
c erne	4d
c erpo	EjQR
c erro	5eESLYMSPYQSScVd
c ers$	2S4h6S7QBSDSEQHdKQQSRSSYTQUh
c ersa	4hGSVgWSYR
c erse	4R7S8bBSCRESKSRSURYSaidd
c ersi	1R4Q6S7SASGMScVRYRbbcq
c ert$	1SAQCSXQYbbl
c ery$	0S1S2f4f5R6a7N8S9YASBRCPDQELFRGQHSIRJSKQMQNQORPSQRRSSSTQUpWSYOZRaZbScSdY
c eryt	0R1S2Q3R5R6R7f8SASCQDdEgFRGRHSKfLRMPNeOSPSRRSRTQUOVPWRXSYRaRcRdR
c eryw	JZ
c ese$	2R4j6SBRERGRISKRLYNSURVjWZXSaS
c esen	EaIe
c eset	4SBSGSLPVncS
c esh$	5c
c esig	LNSRVSWp
c esnt	LSQfTZ
c eso$	4SEQLeMc
c eson	CSENISLfMh
c ess$	0b1a2R3S4Q5S7S8Q9RARCcEdFYGRHSIhJaKPLgMONQORPSQSRQTMUPVQWSXQYSaSbRdR
c essi	2S3k4SBbCSERLcNSQSSSVSXbcS
c esso	Bc
c est$	0g8REYLZPcQSRR
c este	Pg
c esto	7fXSaQbdcS
c esy$	1S3S4S6RAfCSESGQLbSaWb
c etal	4a6aEbGSLPSSUSVSWjcbdS
c etch	5c
c ete$	1S4S6R7ZASCRESGSIRJSKRLQNSOSTfUeXjYSaSbS
c etel	KcTe
c eter	2e4RBSEmFaKSLQQSUSXRYSZS
c ethi	1S2S3Z4R5b6Q7R9SASBRDREQFSGmHRIRJSKQLMMRNRORQaRSSRTRURWRXRYRZRaebScfda
c etit	6jESLO
c ets$	0R1S2j3S4Q5c6R7R8S9SASBRCRDREPFQGRISJSLMMZNZOdPSQcRSSSTPUgWSXQYRaQbScSdY
c ette	ChEQLQScbc
c etti	ReUbZS
c etun	4PCREQGSISLiNfTRWd
c etwe	5Y8iBQCPYa
c euph	GZ
c evel	0e2S6R7R8QCSDSEjFSGSIRJSKQLSMfNRQSRPTLUSXS
c even	1g4Q6RASBRCYDREQHiISJSKbLQNSSSTSUSZSbScSdS
c ever	0S1Q2Z4a5SARBdCmGRHSISLNOSPSQSRRSSUdVRWSXOYQZSaabbcRda
c evil	1Q3Z4QESGeVSWeca
c ewer	1S4S6qBRCaENGRISKSLPMSNSTQUS
c ewhe	4g
c exac	Af
c exce	7fERKe
c expl	8mJMKSLSVS
c expo	9nAS
c exte	XgYS
c extr	4cUaXSYe
c fade	2r3P4S7SERGSISKQLbNSTRUSXSYSZR
c fake	4Q6S7ROSXRYnaR
c fanc	4Z
c fast	1N2S4S6R7SASCRDRESFQISMSQSSSUZXSYSZsbScc
c fatt	6RCSESLrQO
c fbea	4jBSDSERGRISKRLRTSUlVR
c fect	0S1S7Z8dAdBYCgESFRGSHSIPJRKSLRPSQSReTNUSVRYS
c feed	2ZBOCgESMcZS
c feel	0R1S2S3S4Q5S6d7S9RAbBRCSDkEYFSGRHSIRJSKRLaMRNSOSPSQYRSSfTRUQVRWSXRYQZRbScSdS
c fere	0S1R3S4M5S6S8e9SBNCNDREQFSGZIRJSKQLPMRNSQRRRSSTQUSVkWSYSco
c fewe	1S4S6qBRCaENGRISKSLPMSNSTQUS
c ffbe	4jBSDSERGRISKRLRTSUlVR
c ffec	0S7Z8dBYChFRGSIPJRKSLSRfTOUSVSYS
c ffer	0S1R3S4M5S6S8e9SBNCNDREQFSGZIRJSKQLPMRNSQRRRSSTQUSVkWSYSco
c ffin	7S9cLRXbYa
c ffle	4S6SBSDoESISLSQaUS
c fift	ENGSLRNp
c figh	JaKRQf
c file	9gPP
c fill	1S2Q3S4K6u7SBPCPDPEQGSIPJSLNQSSSTSUfXSYSZS
c filt	1S2l4S6SBaDSERGRIKJSKSLeMcQSURVRWbXSZS
c fin$	7S9cLRXbYa
c firs	4K6S7QKgOSRSUQXcafdS
c fist	Sh
c flab	ESLYQc
c flac	9h
c flan	2S4RBnCaISLSTQVS
c flat	DRQj
c fle$	4S6SBSDpLSUS
c floo	4eLSUhVSXR
c folk	Ge
c foll	3OESJRLRNlVS
c fore	0S1S2R3S4Q5Q6Q7m8SAYBSCSESISJSKSLSMSNSOQQSRSSZTSUaVSWSXRYgZSaYcQdc
c forg	1S5bbc
c form	6bOcTSXZaZ
c forw	EhLS
c four	3aESKRLQMSNbUlVS
c free	6bOcTSXZaZ
c fren	0R5b8a9SGSHSMbPSRSScUSVf
c fres	5c
c frie	FSLSSSXPYj
c from	0S1S2c3S4P6R7R8S9SASBQCbDSEOFRGSHSIdKSLOMMNROnPbQSRSSbTLURVRWbXPYPZZaYbScSdR
c fron	6SCgEQUSaSde
c fter	1R2R4M6R7PASCSDSEhJSKSLcMSOOQSRSTSUQVPWSXcYeZSamdR
c fth$	ENGSLRNp
c ftim	4SUgZZ
c ftin	3ZGY
c ful$	3hTZ
c fuse	ObXZYY
c gabb	5i8RHeNRRSSRVSdY
c gain	1h2S3S4P6O8RASBRCSDSEOFSGRHSIQJQKbLNMRNSOSPSQSRSVQWSXRYSZSbScodS
c gall	2Z4S6S7SBRCSDSERISJSKRLJMROfQSTSUnVQWSXZYZ
c gan$	1S2S3S4iBaCRDSKRMSNYUSVeWQaSdS
c gate	BiCOLSMb
c gen$	La
c genr	5S8QHdMeRSSS
c ger$	2Z3S4O5b6S7SBZCgDSERGSISKSLfMPOSQSRSTQVRWRXqYRZRaRdS
c gerf	Sh
c ges$	3dUSba
c get$	1S5bbc
c gets	2m4PCSERFRKSLPQfUNZbaS
c gger	2fUR
c ggre	GYLi
c gher	EZISNjQSSSVScb
c ghs$	CQFSIkLQ
c ght$	0d1R2e3S4P6R7c8R9SASBSCRDZENFSGSHcIRJSKPLcMZNROSPSQZRRSSTRUdVRXRYRZSaRbScSdS
c ghte	CSDgEQIZLnQQTSUSWS
c ghti	JaKRQf
c ghtl	DhUQ
c gian	0S8dGfRQ
c gimm	3c5bBRGbISNSTSVSce
c ging	Zada
c gins	4RXSYSai
c give	0d1R2R3Z4Q5Y6Y7R8RASBYCNDZEZFQGcHSIRJQKRLZNROQPSQRRRSaTRVZWRXOYZaQbRdR
c glas	LSWf
c glit	4fLS
c goes	2ZAgLO
c goin	1S4O6rCSDYESIRQSRSXOYRZSdS
c gone	1S4RDSENKPLPMSQSTrUPVR
c good	HjTZ
c grad	2bLOXSZj
c gres	3lESLdSSVS
c grit	4PBSESIRLl
c groo	1S4f7bCQDlERIQJSLOSRUSXR
c grou	4fEYLRSf
c grow	2d4RBRCRERLYTbUSVSWj
c gth$	MaUSXh
c guit	4h
c hack	4haP
c haha	4SAPHi
c hain	0S1S4R8gBSCQESGSHSIRJsKRLPMSQQRNSRTQVRWd
c hair	DaEdLS
c hake	4lUS
c hakk	Ph
c half	0S1Z2R3S4Q5S6m7f8S9RASBRCQDQFSGRHSIPJSKMLPMQNQORPSQRRRSSTOUaVRWSXcZeaQbRcRdY
c hall	BaClESLLMdXP
c halv	6S7SBPCcMPOSRSXjYSZe
c han$	1R4Q7SAaEdFaLRTSViZa
c hang	0S1S2S3e4Q5R6S7R8S9SASBQCRDREPGcIRJSKQLQMdPSQSRSSSTOVhWSXRZRaSbgcQdS
c hani	DgQR
c hank	ASHj
c happ	3Z4S5f6YAaGZLaVS
c hard	0S1Q2S3S5l6R7Q8Z9SAbBZCRDSFYGRHSISJcKSLhMQNSOSPSQPRRSSTSURVRWSXRYQZRaQbSdf
c harp	LdNY
c hars	6SARCPDSEPIdLaNSQlTOXR
c hase	4PBoCZISLRTQ
c hat$	0R1o2S4P5R6R7S8l9RAaCSDRFRGRHcISJPKPMRNSORPSQRRbTZURVQYRZQbl
c hate	1QAkBSESUSbS
c hats	3S6b7R8Z9SAaCODdEcFQGRHRJRKbMONRORRaSRUhVSXPZQaSbRcQdS
c haun	4SLSWg
c have	0S1R2S3R5R6S7R8L9dCSDRFSGRIRJRLRMSPeQRRhTZUQWRXcYZZSaRbScS
c hcor	5b8bHSMbPSScVY
c head	6RDcESFjLMUS
c heap	QgVS
c hear	0R1Q2R3R5S6Q7S8S9RARBRCRDREcFRGRHSIRJRKgLNMRNROjPSQqRRSRTSUOVPWSXQYSZSaRbSdO
c heck	0mESFSIQQS
c hed$	AaBSCbFZSa
c hees	1S3S4S6RAfCSESGQLbSaWb
c helf	EQFSIi
c hell	AaERFeLSQZdZ
c help	4SHcUb
c hem$	4b5Y6ZEdISLSNRQSTZUZ
c hen$	4Q7Y8SESJhKSUSVRXSYSak
c her$	0R1e2R3R4e5R6Q7Q8S9RAOBZCPDRGaHSIQJRKQMRNaORPSRRSQTRUNVkWRXPYcZRaYbRcidS
c here	1Q2R3S4g5S6Z7R8R9SARBQCRDSENFSGRHbIMKQMRNRORPSQkRhSSTfUPVPWSXRYRZRaabScSdQ
c hes$	6gBSCREfJSKSLIQdTQVS
c hesi	4RWf
c hest	2S4gLaUO
c hich	0R8eHQMSPcRe
c hier	Ln
c hift	GSNe
c high	1S2S6RBMCNDSFQGRItJSKSLNMPNlQSTSUSVSZScS
c hin$	1S4S6k8OASCRDSEPISKSNSOSQlTOURXR
c hind	4jDfERLRUQVS
c hing	0R2Q4R5b6P7a8RARBSCREYFRGfIRLMMPNbPRQbRcSSTPUPVQXQYRZYbZcf
c hink	4fSgVS
c hipm	ESNRTSdh
c hird	1dERGSKRLSNiUabS
c his$	0d1O2S3S6R7S8M9ZAjBRCRDQEQFPGRHYIRJSKSLMMQORPjQPTPURVdWRXRYRZaaSbQcYdR
c hisp	4Qdg
c hit$	AbZZ
c hite	2P4ZZSah
c hits	2R4j6cDSEbJfLPNSUMVSaY
c hnes	ESIfLbTO
c hno$	5e
c hoir	1R2S4d6R8SASDSEdFSGRIRJYLRMSNSOSSSTbUSViXRYSZSaScRdR
c hole	0S1R2Y3S4R6S9cBZCRDREPGRIeKSLOMSNlObQSRSSSTSZScS
c hoog	4SMRNbPZZcdb
c hook	4N5SGmWR
c hool	1R6SESLSSm
c hoov	0R1Y2Y3S5S6R7R8Z9SARDREbFSGcHSKaLYNZOSPSSSTZURVdWSXSYSZRaSbSdR
c hop$	4aCREOTRXbdj
c hord	1S2Q3-4Q5S6S7SBRCQDSGRIRKRMROSQSSSTSUQVPWSXRYSZRaScRdS
c hori	GZ
c horn	4g
c hort	2R4L6SBPChDSERLeMPOSQRRSURWaXnYaaSdS
c horu	1S2S3Q4O6SBsCiESGSISJSKSLONSOSQSRSTOUSVRXPYRaS
c hose	EYLaTa
c hot$	1S4aEQKQLSMSTfURVf
c hott	EaFb
c houl	0S1S4S5S6R8QBRDSEZFSGQHYIRJfKQLcMZNeOSQRRQSYTQUQVbWSXZYQZSaSbScSdR
c hous	5ZSf
c hout	2S4K5R6SESLSQSTbURVSXOYPaMdu
c how$	0d1S2S4S6S7S8SBSCSERGQHSISJSKQLQMSNSORPSQSRrTRVRXOYSaRdS
c hree	bZcg
c hrou	2e4PBhCPEOIdKSLRQeTRUSVSYSdS
c hrow	2P4e6YBcCRDSERGSISKSLRThUQVSXPYfaSdS
c hryg	0S8dGfRQ
c hten	IbLiQR
c hter	4RDhESLhUSXSYa
c htin	JaKRQf
c htly	DhUQ
c huck	4fTdYZ
c huff	4S6SBSDpLSUS
c huge	LRWg
c huma	4S6SBSDpESKSLSOSSSUS
c hund	5ZSh
c hurc	4b5ZGSLOVdWd
c hurt	1R4a6SBRDRENGSIcKRLMMQQoTQUQ
c hut$	CSEMGSKdLSNQOiRSTSZS
c hypn	GcLd
c hyte	Sh
c ial$	5eChENKSbS
c ian$	0S8dGfRQ
c iano	2S3c4k5Y6R7S8SCPDSEYFSGYJZKaMRNROSQSRSURVQWYXQYSZSaQdR
c iati	4R6cDYESGOLSVSYRcn
c ibe$	Sk
c ible	AbEQFd
c ical	DfGeQR
c ice$	0S1g2R3R5R6R7S8S9SAdBRCRDOEQFRGSHbISJSKRLKMRNROSPSQRRSSRTRUQVQWQXeYRZRaRbRcRds
c ich$	0R8eHQMSPcRe
c ick$	0Y1Q3R4Q5S6S7c9SDREYFSGQHSJaKbLfMdNYORPSQaRRSRTRUcViXQYSaRbScQdR
c icke	1SERLaZj
c icki	Lb
c icks	1S4S5Y6SCREaISJSKSLiTSUjXSYSZSaQ
c icky	Lf
c ide$	0R1Q2P3S4d5S6R7S9SAPBQCPEaFRGQHSIRJRKmMbNROSPSQORcSSTjVQWSXRYRZSaQbQcQdR
c idea	1SGPVSch
c idec	8dCQESHSIRJsKRLQQRRRTQVS
c iden	BfCSLa
c ider	2d4QESLm
c idge	3S4R7SCcEaXSYh
c idi$	4R9pGSKSLSNSTRcS
c ids$	6SCRENIpLSQS
c ied$	6mDSEOLLQdUR
c ien$	4SLSWf
c iend	FSLSSSXPYj
c iep$	Vd
c ier$	0S1Q2R4P5S6c7S8S9SASBRCkDhEMFSGZHSIRJRKQLvMQNROSQQRSSSTPUMWQXQYRZSaSdR
c ierc	IdLaQS
c ies$	Sa
c iet$	4S6S8gCSEdFeLSQQRQZS
c iete	2e4RBSEmFaKSLQQSUSXRYSZS
c iff$	0S1Q2S3R4O5S7S8S9SBRCQDhEPFSGrIRJRKRLSPSQRRSSSTRUQWRXYYRZQaSbRcidR
c iffe	0S1R3S4M5S6S8e9SBNCNDREQFSGZIRJSKQLPMRNSQRRRSSTQUSVkWSYSco
c ift$	EeGSIQNeTR
c ifte	4P7PESUSXOYKaudS
c ifth	ENGSLRNp
c ifti	3ZGY
c ify$	Fi
c igge	2fUR
c igh$	6SBMCQEOFSIpLSMPNd
c ighe	EaLSNj
c ighs	CQFSIkLQ
c ight	0a1R2b3S4P5S6R7Z8R9RARBRCQDkEOFRGRHaKPLmNROSQaRRSRTQUbVQWRXRYRZRaRbScSdS
c ign$	LNSRVSWp
c ike$	1Q2S3S6R7R9RAcBRCQDRFRHYIRJRKRMQNROSPRQcSmTNUQWcXPaSbQcZdb
c ild$	0S1S2c7Y8S9SBPCPDSERFSGRIRJSKOLNMONSPSQSRSSSTSUaVQWbXhYfZdaZcS
c ildu	LSXcYa
c ile$	9gPP
c ilen	2S7jKiTSXSYRaR
c ilin	FhMM
c ill$	0S1R2P3S4M5S6k7P8S9SAQBNCbDREOGRHSIRKbMRNSORQRRRTiVRXQYRZSaRbSdd
c ills	1S4O6qBPCPDQEQIPLLUe
c ilte	2m4S6SBaESGRIKJSKSLeMdUSVSXSZS
c ilth	AZWd
c imax	2c6S7RBRCPURXZYkaa
c imb$	2LMSZh
c imbs	2hCSUR
c ime$	1P2R4P6Q7P8SASBNDREQFSISKRLMMgNSOOQRRSTSUiVSXaYSZkaSbScSdS
c imes	Cbba
c imit	BeCKFmIPMO
c imme	3c5bBRGbISNSTSVSce
c immi	Cc
c impa	4NQcWZXQYSak
c imsh	1S4hESMSTRUNVf
c inat	EbVa
c ind$	4jBSDfERKSLROdUPVR
c inda	4ZLaSa
c indu	5e
c ine$	0S1Q2R3R4m5R6f7Q8S9RASBQCRDREOFSGpIQJRKSMPOSQRRSSSTRUZVNWRXSYQZSaPbScYdR
c ing$	1R4S8RCPDgEdFaGYHSIQJdKZLRMPOSPSQaRYSSTRVQWZXPYRcYdc
c ings	0R1R2c3Z4d5S6Q7S8R9SASDRFSGQHZLYMQOSPSQYRYSSUQVfWSXRYSZYaRbScSdR
c ink$	4cSgVS
c inor	1S3c4P5d6S8S9SASBSCSDSESFSHSISKRLRMfNqORPSQSRSSRTSUSVPXSYSZSbScSdS
c ins$	4RXSYSai
c inse	XRYc
c inst	0S1S2S3S4O5Y6S7S8Q9SASBSDSERGPHYKRMRNaPSQRRaSSTSUaVsWSXZYPZScSdS
c int$	BaLZ
c into	1S2R3S4K6c7YEQGRKQLSORQSRSVhXOYPardQ
c intr	0Q1S3S4a5S6a7Q8PBSCQDSEQFSGRHSIPJSKfLMNSORQQRcSSTOUOVSWSXhYkZQaP
c inus	ESFbIcMMZd
c inyl	4e7bFbXSYS
c ion$	0R1P3e4R6b7P8R9SASBcCeEOFSGNHSIPJRKRLMNRORPSQPSdTPUQVPXYYfZRaYcndQ
c ions	1S4R6SGQRdSSXSYRZScn
c ious	4abdcS
c iple	ESLRUm
c ipmu	ESNRTSdh
c ippe	8aBRCiFRHSKS
c ippi	0kQNRS
c ips$	QdSSUc
c ird$	1d4QEQGQKQLPNiQbUZVSWcbS
c iren	2S4hBbCRERKYLSTdUSWcXSdS
c irho	4g
c irst	4K6S7QKgOSRSUQXcafdS
c irt$	Le
c irti	Lg
c irty	5YESGSLfWb
c ise$	0R1R3N6Q7S8S9RAQBQCRDcEbFRGgHRINJRKPLOMRNYOQPRQRRRSeTPUQVRXQYSZPahbRcgdQ
c iser	6S7QBSSYUSVSXRYNatdR
c ises	2caa
c ish$	5eFeGS
c ishe	AaSa
c isin	4RGcab
c isnt	EaLf
c ispe	4PDSESLgdf
c issi	4gLbQS
c ist$	4S8RBSCNFRGYLSOSPfRiSfXRcS
c isto	0S1R4L6R7SBhCgDSEOFSGSIRJSKRNSOSQdRSTSURVRWcXPYSZSaScSde
c itar	4h
c itch	0S1R2i3S4a6R7S8S9SBRCRDOEKFSGQIQJSLMMRNdQSRSTeUNWSXSYSZOaSbSchdf
c itcr	BlDS
c ite$	1S2L3f6S7SBRDSERGmISKSLZNSQSUSVSWSXSZRafcRdS
c iter	BjCRFM
c ith$	2R3R5d6Q7R8S9SASBgCNDRENIRJcKMMRNROSQaRSSZVZXQYeZRdR
c itho	7bTfdS
c itiv	6jESLO
c iton	EMKSLSMSNrTSdZ
c its$	2R4m6c7SBSDREbGSISJeKSLNNSQSUMVSWSXSYSaYbYcSdS
c itti	Lb
c ittl	1g2R5S9SBYCPDcERFZIRJRKPNSPSQRSRTSURVRWSXSYSZabScb
c ive$	0b1R3Y4P6e7R8SASCaDYFQGbHSIPJQKRLZMgNRORPSQRRSSZTRWRXOYYaRbSdR
c ives	2dGSUPch
c ize$	4QDfERGdKQNSWc
c ject	0Q8RASLRPrRQ
c joke	HhRS
c jor$	Nc
c jump	MQOlUPXR
c just	1S4Q6S7SBSDSEQJSKoLQMSNSOSQRTQVQXcYYbZ
c kbea	4fBSDSLSTbUc
c kcor	5c
c kdow	3Y4bXOYmaS
c ked$	Ab
c keep	0S1Q4R8S9RAlBSCSDRENFcISJSKNLRMSNROSPhQeSQTRVSWSZRbOcSdS
c keld	Pd
c ken$	4SEQLhPaQSUf
c ker$	1R3c4Y5S8SASBSCSDRERISJZKSLgNSQOSRTSUSVRWRZgcd
c kers	4h
c kes$	5Q8hHSLSRRSSXc
c kick	0Y1Q3R4O5S6R7e9SDREYFSGQHSJaKbLhMeNYORPSQaRRSRTRUfVjXPYQZRaRbScQdR
c kier	GeLf
c kill	0S1S4S6e7S8SARBMCcDSISKcLPMSORQRRSThURVRXSdS
c kind	4ZLaSa
c king	3R4Y6SCQEbIRJpKRLQWaZS
c kip$	2S4S6S7SOiTRUYXaYQaS
c kle$	4fESLb
c klin	4QLaQe
c knoc	5bCSEcISKRLRMOZh
c labb	ESLYQc
c lac$	9h
c lace	Vh
c lain	8mJMKSLSVS
c lam$	FZLZaZ
c lanc	EkIQ
c land	4Sag
c lang	2S4RBnCaISLSTQVS
c lap$	0S1b2R3S4d5S6Q7S8S9SAaBeFRGRHRJSKNMRNROSPSQRRYSSTYUiVcWSXRYRZRaQbScQdR
c laps	0S1P2S3S6Y8SAZDcEhFSGSHSJSKbLQMRNRPSQQRSTcUdVRWSXRZRaSbQcSdS
c lase	2R4k6SLRQSTRULVSWj
c lash	BREQGSJSKRLRQmTRVQ
c lass	LSWf
c last	0S1S2R3S4O6R7o8SBSCRDSERFSGSIRJRKLMRNSOSPcQSRSTSUfVQWSXOYdaQbjcSdS
c lat$	DRQj
c late	1S2S4P6SCSDrELGSIRKaLONSQRTRUPVSXf
c lay$	0R1Q4P5S6N7R8Y9RARBfCgDbEIFRGZHSIQJRLLMcNQOpPSQRRQSRTQUeVQWSXSYQZQaQbRcQdR
c laye	4gLaVR
c layi	8ORj
c lays	6iGSJZLS
c lch$	6SLg
c lchy	Lg
c lder	1RBbPdcb
c ldsc	5YSd
c ldup	LSXcYa
c lead	0R3R5S6R7RBaCZDREZFRGdHSJYKYLeNaOSPSQYRYSSXSYQZRbRdR
c leas	0R1Z2R4Y7R8R9aASBOFYHSIRMaORPSQPRSTaWSXQYaaRdR
c leav	FZKeTQ
c led$	0S8aDSPeQaRRdd
c left	2iESLcMSTS
c lenc	2S7jKiTSXSYRaR
c leng	LZMZUSXg
c less	0R1b2R3S4P5S7S8R9SARBHCeDYEgGRHSIfJbKQLeMPNRORPSQNRRTQUOVQWSXRYSaSbSdR
c lete	1S4R6R7YASBSCQEQGRIRJSLPMSNSOSQSRSTlUcVSXiYSaSbS
c lets	1S2S3S5d6R7S9SASDSEQFSGSJSLPMbNaOeQRRSSSTPUjXQYSZPaSbScSdZ
c leve	0e2S6R7R8QCSDSEjFSGSIRJSKQLSMfNRQSRPTLUSXS
c lfti	4SUgZZ
c lic$	4RLRWl
c lick	4S6RCREPIQJRKSLhMhQbURVS
c lide	CSESISLbMe
c lien	4SLSWf
c lier	DlESUS
c lift	2S4P6S7PEcIQTRUSXOYKaudR
c ligh	DhUQ
c like	1Q2S3S6R7R9RAeBRCQDRFRIRJRKRMQNROSPRQcSmTNUQWcXPaSbQcZdb
c lima	2c6S7RBRCPURXZYkaa
c limb	2aCSMRURXSZg
c limi	BeCKFmIPMO
c line	0S1Q2S3R4m5R6g8S9RASBQCRDREPFSGpIQJRKSMPQRRSSSTRUPVNWRXSYQZSaSbScYdS
c ling	0S2S4R5S6RAdDSFfGSIRJSKSMMNSOSQaRSTSUbVSWiXSZSaSdZ
c lip$	0d6Z8JBjHSISLJMSQdROTPVSXb
c lipp	0i8aBRCiFRHRISKRQMRR
c lish	AaSa
c list	6S8SCOFROcPfRiXPYSaS
c litc	4fLS
c litt	1g2R5S9SBYCPDcERFZIRJRKPNSPSQRSRTSURVRWSXSYSZabScb
c lled	8bPeRS
c llic	4RLRWl
c llin	EZQSUddc
c llop	2Z4S6S7SBRCSDSERISJSKRLJMROfQSTSUnVQWSXZYZ
c llow	3NESJRLQNlVSWb
c lls$	1R2a4d5Y6oBOCPDPIOJSKSLQMSNSQSSSTSUbVSWRXSYSZScSdS
c lly$	2a6SDYESGbHaLKRQUSVRWeXSZhdS
c load	5R6cOSPmVSbS
c lodi	4eGa
c lody	1S3S4N5bBSGuLQVSWS
c lone	KhOSUS
c long	0Q1S2S3S5S6Q7S8RASCdDSEOFSISKSLhNSOSPSQPReVRXtYPZSdS
c loop	2S3Z4R6SKSOmTeUOXOYSaS
c loor	4eLSUhVSXR
c loos	DsENFSLPNSOLZQ
c lop$	2Z4S6S7SBSCSESJSKSLJMSOfQSUkVQXZYZ
c lose	6SBHCiDSERGSIRKRLaNSPaTdUQVcXbYS
c lost	EYLSQgUR
c loud	0k1R2a3S4P5S6Q7S8Q9RARBNCYDREsFpGRHRJSKRLLMQNSOSPSQORPSRTQUQVQWSXRYSZQaSbScRdR
c love	4bAnESKSLOTRVSXSYY
c low$	2Q3N4S5c6RBZCRDSEOGRJQKSLYMQNiQRTSURVRWZXQYSZjdR
c lowe	0S1R2Q3O4Q5R6R8S9SARBQCRDREkFSGSHSIRKQLeMQNhOSPSQPSSTPURVRWSXSYSZkaSbScSdZ
c lowl	2t4QBRCPESKSLL
c lows	CcESIgLS
c lse$	4R5S8SEZGPHZQSck
c lso$	1m4O6Q7SESHaOSUSWSXSYQaR
c lter	1S2m3S4R6S9SBaDSERGQIKJSKSLeMcNSTSURVSXSZScf
c lthy	AZLQWe
c lub$	0S4SENFo
c luck	2c6gCREPKSLYTa
c lufs	0l1R2S3S4Q5S6R7R8R9bASDREQFqGSHSIRJSKSMONSORPSQSRMSSTSUSVSXPYPZRaRbScRdS
c lume	1S2e4O6RCQErIPJSKSLKUS
c lus$	FSIcMPZd
c lve$	4S6S7SBPCbIYKSMPOSRSXjYSZe
c lyse	0mASBSLSVS
c lyze	0lESKRLRUSVR
c made	0R8gHaLSRNWZ
c main	5bGSVh
c majo	Nc
c make	0R1R4P5Y6Z7RARBREQFYGZIRKPLfMYNROQPSQQRRSZTQUZVcXYYYaRdY
c man$	4SDlHdOSRSSR
c mani	Dg
c many	0Y4S6o7S8RCSEQGPISKSLSNSOSQSRhTSURXOYSaS
c mast	1R2S3S4S5S6S8a9SASCbDREKFtGSHSIaJRKQLMMQNSOSPSQSRaTRUSVSWSXSZQbScRdS
c mate	2d4SASBRCQEbHjMSTSUS
c mati	GeLSWa
c max$	2c6S7RBRCPURXZYkaa
c mbal	4a7RESKbTZUNajdS
c mble	0Q4Z8eBbCQEYISJZLcROVS
c mbs$	2hCSUR
c mcor	5g
c mean	4c8YAbESHSJSKaLaTRWY
c meas	0jLS
c mech	DgQR
c melo	1S3R5b6SBSESGvISKSLQQSUSVSWSYSaSdS
c men$	2R4laS
c ment	0R1S2S3a4Q6S7R8YBSCSGRHZJSKiQRReTPURVdWSXSaYdS
c meon	dh
c mer$	4R6SLoVSWQXNYQdS
c mes$	Cbba
c meta	4a6aEbGSLPSSUSVSWjcbdS
c meth	1S2S3Z4R5b6Q7R9SASBRDREQFSGmHRIRJSKQLMMRNRORQaRSSRTRURWRXRYRZRaebScfda
c mewh	4g
c mhoo	MRNcZcdc
c mic$	0g8QRO
c midg	3SCcEb
c midi	4R9pGSKSLSNSTRcS
c mids	6SCRENIpLSQS
c mier	Ld
c mina	EbVa
c ming	CbDgFbLKWb
c mino	1S3c4P5d6S8S9SASBSCSDSESFSHSISKRLRMfNqORPSQSRSSRTSUSVPXSYSZSbScSdS
c minu	ESFbIcMMZd
c mis$	Nf
c mise	Gf
c miss	4gLbQS
c mit$	BQFkISMO
c mite	BjCRFM
c mito	EMGSKSLSMSNrdZ
c mme$	3c5aBRGbISKRNSOeQSTSUSVSXRaSce
c mmin	Cc
c mode	ARDSOSSm
c mome	7SKjTRVRab
c mono	8aLd
c more	0S1e3S4S5R6i7R8S9SASBLCfDYEeHRKPLhMQNROPPSQRRSSdUPVSWRYSaPbScadR
c move	1S2R3Z4O6Q7S8SAPBQChDZERFSGSKRLQMRNYORQSRRSYTjURVSXkYNZSaPbSdS
c mpac	4NQcWZXQYSak
c mpar	0bEZ
c mpin	1S6SBSCPDSERIPJrLR
c mple	4S5S6S7ZESKaTeUSXSaSdi
c mpo$	0R1S2Q3S4Q5c6R7S9SASBSCRDRENFSGRHRIRJSKSLQMjNROSPRQRRZTRURVdWSXQYSZobScRdS
c mpos	3aGc
c mpre	BpCRESKSTS
c mpty	6iQSXS
c msho	1S4hESMSTRUNVf
c mth$	5d
c much	0S1k2S3S4P6f7S8R9SAQBMCdDQFSGRHSIhJYKRLdMRNROSPSQMRSSSTQUQVRWSXRYSaSbScSdS
c mudd	DSERIRQn
c munk	ESNRTSdh
c mute	0S1S2S4Q6S7a8R9SASBRCSDREOGRHSISJSK-LQMSNROSQQRiTNUQVRXRYSZSaSbScSdQ
c naly	0t4S9SARBRCSERISJSKQLPMSNSOSPSQSTRURVPZSbS
c name	0R4S9SNSPqRS
c nami	0g8QRO
c nanc	CSENISLfMh
c nap$	ESLaQeTRUS
c napp	Le
c nare	0S3S5S6S7R8S9SASBYCZDbEcFSGSHSJSLaNSOSPSQcSSTaUjVbWSXNYSZQaRbScRdS
c nast	1R4SAaERGYLhTSVaWacZ
c nati	ch
c nce$	0R1R2P3R5R6Q7f8e9hASCLDZFSGQHSJRKeLaMbNRORPSQRRQSSTQVPWSYQZSaQbScRdR
c nch$	0R4R6SBcCOEQISJeKPMQNSQiSaTSUPVbWSdQ
c nchc	5b8bHSMbPSScVY
c nchi	Li
c nchy	0i8RLORP
c ncy$	4Z
c nda$	4ZLaSa
c ndel	LNPh
c nder	0R1R3a4n6R7S8R9kARBRCRDREPFYGSHZJaKRMQNRORQRRRShTRURVPWSXPYRZRaSbRcSdS
c ndin	LeWa
c ndly	FSLSSSXPYj
c ndo$	1R4S5S7SAQDSESFSKRLSMSSSTSUSXSYSZSbvcS
c ndom	4R6RBSGpKRLSTRVS
c nds$	1S2S3S4O5S6R7S8Z9SBQCMDZERFSIQJSKRLPMhNSOSQtRSTRURVRWbXQYRZSacbScRdQ
c ndus	5e
c neat	4d
c ned$	ESLdQaWd
c need	0R1Q2R4j7Q8R9SARCSDSEZFbGeHSIaKSLaMPNRORPSQPRRTcUPVNYZbScOdQ
c neop	Sh
c ner$	4SBbLe
c nerg	1S4S6NLiScYQ
c nes$	EMGcISKSLOMSNnTSURVcdZ
c ness	0i8SCSEOFYIeLdMSNSRSTNXS
c neve	1S4a7SKSTdaSdg
c nge$	0d1S2S3a4Q5R6S7R8P9SASBcCPDSEPGbHSIRJSKPLQMdPSQRRNSSTNUYVhWSXSZRaSbecRdS
c ngen	La
c nger	2R3S4O5b6S7SBZCgDSERGSISKSLfMPOSQSRSScTQVRWRXqYRZRaRdS
c nges	3dUSba
c ngs$	0R1R2b3Z4d5S6Q7S8Q9SASDRFSGQHYLYMQOSPeSSUQVeWSXRYSZYaRbScSdR
c ngth	LZMZUSXg
c nica	DgQR
c nice	1Y3S4fAfBSESHdLSTSVSXSbSdS
c nigh	HePZ
c ning	2Y4S6ZCYEaHdLc
c nise	ARDfESKSOSSgTS
c nks$	ASHj
c nlif	XPYRam
c nly$	1a2S4Q6Z7S8SASBSCSDREOGSISJSKjLPMRNROSQQRSTQUjVQXdaSbYdS
c nmut	ESKlTR
c nna$	La
c nnoy	APKRTm
c nock	5bCSEcISKRLRMOZh
c nois	2P4Y5ZLSUSXSZSak
c nope	1dAY
c nor$	1S3c4P5d6S8S9SASBSCSDSESFSHSISKRLRMfNqORPSQSRSSRTSUSVPXSYSZSbScSdS
c nos$	5Z
c notc	CSEZIiKSLbMSNRZc
c note	1R2S3S4Q6mBQCRDREPGlIPJRKQLMMSNZQSRSTLUjVQXScS
c noth	0S1P2R3S4l5S6R9SBYCQDSERISJSLQMSNSQRRSSSTQUNVdWSXRYgZSbSchdS
c noti	GcLd
c noug	EeLgTS
c noyi	ASTh
c nres	8RHdRS
c nser	XRYc
c nsio	7QXSYf
c nspo	ESMSNj
c nste	2S4O5SERGRKSMSNbTSUbVoXaYQ
c nstr	5b8QGSHaRcVg
c nswe	GhKZLNTZVP
c ntas	4R8bEYGSNYRSVg
c nted	AZWe
c nthe	4R5YGYWf
c ntin	ESWadg
c nto$	1S2R3S4K6c7YEQGRKQLSORQSRSVhXOYPardQ
c ntro	0Q1S3S4a5S6a7Q8PBSCQDSEQFSGRHSIPJSKfLMNSORQQRcSSTOUOVSWSXhYkZQaP
c nts$	4ZCYHbLY
c nudg	DkERLSUS
c nus$	ESFbIcMMZd
c nvil	EaIZ
c nyl$	4e7bFbXSYS
c nymo	JcKSTe
c nyth	KNRm
c nywh	0ZKRTc
c oad$	5RPmVSbS
c oard	Qd
c obot	1S6SCRDgEPHdISLPMSZSdi
c ocal	0S1R2R3R4L5S6Q7Z8R9SASCbDREeFSGRHSJRLKMRNFOSPSQYRRSSTbURVRWRXRYSZQaQbRcSdx
c ock$	5bCREbISKRLQMOScZg
c octa	1S4P6SBSCSELGRISKRLPMSNxQSTSUSVRZSaScYdb
c oder	ARDSOSSm
c odie	4eGa
c ody$	1S3S4M5a6SBSCSEQGuISKRQbRSUSVSWS
c oes$	0Z1S4S6S8g9SAdBPCQDSESFSGSHZISJKKSLMMSNSOSPQQeRfSRTSURVRWSXSZSaSbScRdS
c oesn	LSQfTZ
c off$	2jERIPLSMi
c offb	4jBSDSERGRISKRLRTSUlVR
c offi	7S9cLRXbYa
c oft$	6SAiCSERLQQS
c ofte	4S6dCSEiJSLdMSTSUSVOWS
c ogre	3mLO
c oice	4N5SDOERLNQSSSUSVSWRXSdv
c oing	1S6rCSDYESIRJSQSRSUSXOYRZSdS
c oir$	1R2S4d6R8SASDSEdFSGRIRJYLRMSNSOSSSTbUSViXRYSZSaScRdR
c oise	2P4Y5ZLSUSXSZSak
c ojec	0Q8RASLRPrRQ
c oke$	HhRS
c oken	Ug
c okin	Ee
c oky$	3Z4bLS
c old$	5cJhKSLJQRWb
c olde	1RBccb
c olds	5YSd
c ole$	0S1R2Y3S4R6S9cBZCRDREPGRIeKSLOMSNlObQSRSSSTSZScS
c olis	AaSa
c oll$	2Q4O6R7MCSDSESIkKPLMMSQRUxXMYNZQaMdR
c ollo	3NESJRLQNlVSWb
c olo$	1S3S4Q6SASBYCREQGSHSISJSKuLQMSNSOSPSQRRSTPURVPbSdS
c olum	1S2e4O6RCQErIPJSKSLKUS
c omat	2fBRCRGe
c omco	5g
c ome$	0S1R2R3Y4g7S9QBdCMDbFSHSIfJRKQLeMQNROSPSQPRRSZTNVPWRXZYQZRbSdZ
c omen	7SKjTRVRab
c omeo	dh
c omet	1S2S3Z4R5b6Q7R9SASBRDREQFSGmHRIRJSKQLMMRNRORQaRSSRTRURWRXRYRZRaebScfda
c omew	4g
c omho	MRNcZcdc
c omie	Ld
c omin	EbVa
c omis	Gf
c ompa	0bEZ
c ompl	7aKbTe
c ompo	3aGc
c ompr	BpCRESKSTS
c oms$	1S2S3S4s6S7PBRCRDSEZGSISJSKQLPMSNdOSTbVSXOYPZRaMdR
c omy$	IbLSQZ
c onan	CSENISLfMh
c once	UbXc
c ond$	0S1a3S4b5S6c8S9SBSCRDSEQFSGOIRJSKQLbMROaPSQRRRSRUbVQWSYcZScRdR
c onds	BSCMLSMm
c one$	0S1R3Y4O5R6Q7S8Y9SASCSERFZGRIRKaLaMQNdOQPSQPRRSRTnULVOWSXSYSZRaSbScSdh
c ones	EMGcISKSLOMSNnTSURVcdZ
c ong$	0P1S2S3S5f6Q8R9SARBdDSEOFSGRHSISJSKSLYNcOSPeQPRfSSURVQXgYPZScSdR
c onga	4e
c onge	2S4Q6SBPCdDSERKSLhMPOSQSRSVSWRXrYRaRdS
c ongs	HSPiRL
c only	1a2S4Q6Z7S8SASBSCSDREOGSISJSKjLPMRNROSQQRSTQUjVQXdaSbYdS
c ono$	8aLd
c ons$	1S4R6SGQRdSSXSYRZScn
c ont$	0S1Q2R3R4M5S6Q7S8S9SAgBRCdDREKFSHgIQJRKOLRMSNROSPSQcRSSRTlUPVQWSXSYSZSaRbRcSdb
c ood$	HiPbTZ
c oog$	MRNcZcdc
c ook$	4M8NGhLNQSRfUSVSWjcS
c ooky	3Z4bLS
c ool$	1R4b6SCSESLSSl
c oom$	0S1R3S4O5c6dBSCdDPEOFiGSIPJQKSLOMRNSQRSRURVbXSYSZSahcSdS
c oomc	5g
c oomi	Ld
c oomy	IbLSQZ
c oop$	2S3Z4R6S7SESIdKSMSOlTdUNXOYSaS
c oor$	4dKSLSUhVYXR
c oose	DrENFSKSLMNSOLQSVcZQ
c oost	BQCSEdIlKRLRMSQSTQURVSdO
c oove	0R2Y3S5S6S8Y9SARDZEaFSGcHSKaNZOSPSSRTZUQVcWSXRYRZRaSbScSdR
c ope$	1dAfLSVR
c open	1S2n4Q6RBPCRENGQIRJSLfMSNSPhQRTSUZVaWSXRZQaScSdS
c oper	AbGaXSYf
c ophy	Sh
c oppe	4dLSWb
c ops$	7nKRLNURXcYQbY
c opy$	OSPaXiaS
c orco	5bSe
c ord$	3mURXS
c ords	0S1S2R3y4Q5S6S7S8S9SBRCQDRGRISKRMROSQRSeTSUSVOWYXSZSaScRdR
c ore$	0S1b3S4R5e6d7b9SBNCdEbHRKQLdMRNSOQQRRSSfVSWS
c orga	1S2S3S4iBaCRDSKRMSNYUSVeWQaSdS
c orge	1S5bbc
c oric	GZ
c orin	6PAhGaQP
c ork$	0S8aHeJQQcRS
c orm$	6bOcPaTSXZaY
c orn$	4gSa
c orse	AjbS
c ort$	0S1S4M6S8R9mARBcCQDSESGSHbKSLNMSNSOSQRRRTRVSWdXYYdZSbScS
c orte	2R4M6SBPCfDSEQKSLkMPOSQQRSURVSWaXkYOZSaSde
c orti	1S2Z4Q6RBeCjDSEQIRJSLKMZQgUSVSYSaScSdR
c orus	1S2S3Q4O6SBsCiESGSISJSKSLONSOSQSRSTOUSVRXPYRaS
c orwa	EhLS
c ose$	1S2Q4R5S6SBHChDSGYIRJSKQLbMRNgPZQSTeURVZXaYRdR
c osed	4aLQUSVe
c osen	DmENLSNSZR
c oser	DhLSOLdZ
c oss$	2b4YBb
c ossb	5a
c ost$	2SBQCQEeIlJSKRLOMRQfTPUOVRdO
c otch	CSEZIiKSLbMSNRZc
c ote$	TMUk
c otes	1S4Q6mBRCRDSEPGmIQJSKRLNMSNZQSRSTRUYVQcS
c othe	0S1g2R3R4i5R6Q7Q8S9SAPCQDSEPGbHSIRJRKRLNMRNROSPSQQRRSRTPUNVgWRXPYdZRaabRchdS
c othi	7bYS
c otic	6RCRDgERGbISJSLZUSdd
c otif	Fi
c otte	4SBRCSDSEYFZISLQMZPbQSUSVeWadZ
c oubl	1b2S4R6S7O8SASBPDSERKSLRMROSQSTSUkXfYSZdaSbS
c ouch	AaBZDdEcLY
c oud$	0j1R2S4S6Q8Q9SASCODRElFmGSHSIZJSKSLMMSNSPSQPRPSSTRUSVSWSXSYSZRbScSdS
c oude	0Q2e4P6S9SBMCcDSEpFgGSISJSKSLOMRNSQQTSUQVRXSZSdS
c oudn	0iEQFYRS
c ough	0S2c4P6S7SASBfCPEYFSGSIcKRLfMSNSQcSSTPURVRYSZScadR
c ould	0S1R4i8R9SASDREYFRGRJdLcNaOSPSQQRRSYVYWRXaYQaSbScSdR
c ounc	4S6S9kDdLRUSXS
c ound	0S1Q2R3S6Q7S9SBQEMFSGRHSJRKPLZMRNROSPSQoRSSkTPUQVeWfXRYSZRaSbRcQda
c our$	3aKSLQMSUmVS
c ourt	Nc
c ous$	4abdcS
c ouse	5ZSf
c out$	4P5S6S7gTdURXQYLaKdn
c outi	TSXSdk
c outr	0S1S2Z4M5S6R7Q9SBSCSFSGSISKPLPMSNSOaQSRSSSTKURWSXjYoZZaRbSdS
c ove$	0S1Q2Q3S4a5S8R9SAiBPCfDjEOFQGRHSKPLJMROQPSQRRRSQThUQVQWSXhYSZRaPbScSdS
c over	0R2h3R4Z7R9SASBaDREaGdKYMSOSPSTYURVaWSXRYRaRbScSdR
c owbe	1S4mLQUP
c owde	6a
c ower	0S1R2Q3P4Q5S6R7S8S9SARBQCQDREpFSGSHSIRKQLcMQNgOSPSQYRSSSTPUQVQWSXSYSZjaSbScSdZ
c owl$	ESLbTcWc
c owli	4RLRWk
c owly	2t4QBRCPESKSLL
c own$	0S1R2Q5S7R8S9SASBNCbDREkFSHSIRJSKPLYMNNjORPSQSRSTQUQVRWSYhZiaRbScSda
c owni	CZEa
c ownl	XPYRam
c ows$	CcESIgLS
c oxy$	LMQi
c oyin	ASTh
c pace	CeISLQZd
c pact	4NQcWZXQYSak
c pads	1S2S3R4Y6R9SDSEhFSGSISJYKQLcMSNQQdTbUSVRWSXSYYZScSdS
c pare	0bEZ
c pars	6lLR
c part	2S4S6Z7QOSSZUSVSXnYRZSaRdS
c pass	2QBdCbFRIiLRMO
c patt	0S1S3S4Z5S6b8NCSDSEQGdISJSKSLOMRNSQRRdUgVOWScfdS
c paus	7ZOg
c peac	Sd
c peak	0j3S4S5S8O9SASDSERFpHSIYJSMKNSOSPSQSRNSSXSZScS
c peat	6SBSCeXh
c pect	0iRO
c ped$	4dLSWb
c peed	2S5e6SDREPGSLRMRNSSSXSZrcS
c pen$	1S2k4R6RBPCREOGRIRJSLcMSNSPiQSTSUaVaWSXSZRdS
c peni	2Z6aESLd
c pens	2b3d
c per$	0S1S2S3S4M6S8YAYBQCfDQEPFQHRIRJdKQLgMSQSRSTRUQVRWbXRYdZRaScSdb
c perc	2S4c6aDYLOMdTSWa
c perf	Af
c pers	4hGSVgWSYR
c peti	6jESLO
c phas	4PBoCZISLRTQ
c phor	GZ
c phry	0S8dGfRQ
c phyt	Sh
c pian	2S3c4k5Y6R7S8SCPDSEYFSGYJZKaMRNROSQSRSURVQWYXQYSZSaQdR
c pic$	3cGhLPcR
c pick	8bASDSEQLSNSPSZncS
c piep	Vi
c pier	3aESIcLjQRVS
c ping	0i1R3S6S8SBdCMDREQGSIOJpKSLQOSQMRRTSUa
c pitc	2k4S7SCSEMGSISKSLQMSNfQSTSUNVSZSdh
c plac	Vh
c plai	8mJMKSLSVS
c play	0R1Q2R4Q5S6a7R8N9RARBRCRDdEPGaHSIRLLMPNQOrPSQRRcSRTQUgVRWSYQZRaQbRcRdR
c ple$	4R6bdf
c plea	0R1Z2R4Y7R8R9bARBOFYGYHSIRJQMYORPSQPRSSYTaWSXRYaaRdR
c plet	4S6S7ZERKZLQTdUlVSXS
c plif	3Y4R7QGYYNam
c pluc	2c6gCREPKSLYTa
c plus	FSIcMPZd
c pmun	ESNRTSdh
c pnot	GcLd
c poki	Ee
c poli	AaSa
c pong	BgCQ
c pook	3Z4bLS
c port	9nAS
c pose	3YESGaKSMSNi
c poti	Fi
c powe	EhKSLQQdVS
c pped	4dLSWb
c pper	8aBRCiFRHSKS
c ppie	3aLh
c ppin	0kQNRS
c ppy$	5gAbGY
c pres	1R2S4Q6SBmCPDSGRIaJSKRLNMSQSTRURVlcS
c pris	GSci
c prog	3mLO
c proj	0Q8RASLRPrRQ
c prop	AbGaXSYf
c ptem	4S5iGSMOSZVhZR
c pty$	6iQSXS
c pull	7hCbEfKPURYR
c pump	1R3S6S8aBQCPDREPFSGSIPJzKSLINSOSQSRSTSUSVQ
c punc	0g4R6S8QBSEQISJfKPMRNSQiROTSUPVQ
c push	1R2S4P6RBPDbEnFdGSISJSKRLKMRNSQRRSURXSZaaS
c quar	1c4SDSESKSLSTSUm
c quel	6SERLm
c quic	1S5bKbLRZi
c quie	1S2c4Q6R8eBSCRDREoFfISKRLPNSQPRQURXQYSZQdS
c rack	0Q1R2Y3S5m6Q7S8R9aASBSCSDREOFdGSHRISJSKQLRMROSQZRiSQTZUQVSWSXQYSZSaRbScSdR
c radu	2bLOXSZj
c rag$	DgERZY
c rags	XeZd
c raid	4d
c raig	4RDgKSLRUi
c rais	EdIONcSZ
c rall	EKFkLdZS
c ramp	2NZh
c rand	4R6RBSGpKRLSTRVS
c rang	0g8QRY
c rank	0S2SBNCbEfFSISKSLaMQQSUSVRZf
c rans	ESMSNjXRYSae
c rap$	TcUSVSbf
c rase	2dTcUSdS
c rash	0R1S2M3S6Q7QASBRCRDSEfFSGSISJSKbLOMSNSOSQRRRTiUeVSWSXOYRZSajdQ
c ratc	LQTcWfba
c rate	9eZa
c rath	1S4RASVk
c rave	4gLSNSPb
c raws	5aVZ
c rcen	DZLQMe
c rch$	4b5ZGSLOVdWd
c rcin	IdLaQS
c rcor	5bSe
c rcus	4d6aWa
c rdam	4S5YLRMSPbQSSYVfWadb
c rday	Pg
c rdbo	Qd
c rdco	5l6S7Q8aGSHSLRMSRSSSXSYRaQdj
c rder	1N8SBcCSFbISJcLfMSQRUSVScc
c rdom	5ZSh
c rdri	BiCS
c rds$	0S1S2R3y4Q5S6S7S8S9SASBQCQDRGRIRKRMROSQRRSSeTSURVOWYXSYSZYaSbScRdR
c read	4SFiLdTOdZ
c reak	0R1S2Z4e8S9SASBRCQDREQFSHSIRJRMRNRObPSSSTSVRXgYiZRbScS
c real	KbLOVdWf
c ream	5ZFaGRLeMSVeWZdS
c reat	1S3S4R6eAaBSDYESJcVRWfZS
c reco	SiVSWb
c red$	0b4Z6bEYLSQSVSdd
c redo	1O4S8S9RAQDSESFSGaHSKRLSMSNSORPSSSTQVSXSZSbrcR
c ree$	bZcg
c reec	0S1R3S6Z7S8SASDSEYFSGdHSJSKZLbNZOSQRRSTcURVaWSXRYSZSaSbRcSdR
c reed	5a
c reef	6bOcTSXZaZ
c reep	2Y4dGfLQXS
c rees	2R4j6SBRERGRISKRLYNSURVjWZXSaS
c reho	5ZSf
c rele	CSJeLZMbZS
c rely	EQQhTS
c remo	1S2S4P6R7S8SAQCiDSERFSGSKRLRNSOSRSTkUSVSXgYQaS
c ren$	2S4hBbCRERKYLSTdUSWcXSdS
c rena	9SPm
c renc	0Q4S5a6S8j9SASBZCSDSESGSHSJSKSLSMZNSPRQSRRSbTSUSVebScSdQ
c rend	9oASFL
c rent	1R3S4M5S6S8R9SBRCSDSFSGZIRJSKQLPMRNSQSSSTQUSVkWSYScpdS
c reo$	Bb
c repe	6hBSCdESLOUSXg
c repl	Vh
c res$	0S1R4e6b8RBRDSERHbIRJSKZLZQhRQTQURVSaRdS
c rese	4RBQEYGRIcLOVmcS
c resh	5c
c reso	2S4R6SCREKGSISKSLkMk
c ress	1S2S3k4SBmCQDSEQISKSLbNSQSSSTRUSVR
c rest	0g8REZRSbdcS
c retu	4QBSCdLSNgTS
c reve	1P2Z3S4P5S6R7R8a9SARBgCsDSELFSGSHSIQJSKPLKMbNSOSPSQRRSSSUOWSXNYRZSabbecSdY
c rfec	Af
c rfis	Sh
c rgan	1S2S3S4iBaCRDSKRMSNYUSVeWQaSdS
c rget	1S5bbc
c rgro	4aLSSf
c rgy$	1S4S6NLiScYQ
c rhor	4g
c rial	5e
c riat	4R6cDYESGOLSVSYRcn
c ric$	GZ
c ride	0R1R2P3S4e5S6R7S8O9SAPBRCQEbFSGRHSISJRKnLRNROSPSQQRdSSTjVQWSXRYRZSaQbQcQdR
c ridg	4R7SXSYi
c ried	6mDSEOLLQdUR
c rien	FSLSSSXPYj
c rier	4S6SCrDSEQLMMSTRUPVR
c riff	0S1R2S3R4O5S8S9SAYBRCQDREPFSGrIRJRKRLSPSQRRSTRUQWRXYYRZRaSbRcjdR
c righ	0e2f4S6S7d8SBSCRDREOFSGSKSLlMaQSRRURXSYSaS
c rims	1S4hESMSTRUNVf
c ring	0R1R2f4a5S6O7R8R9SAaBaCQDQEkGSHRIRJSKiORPSQSRQSSTSVbWSXNYQZYaQcRdS
c rip$	4S6nCSDSEPKPTbUcXMaSbQ
c ripl	ESLRUm
c rise	2c4S6S7PASBSESGQKSMSNSOSURVRWSXQYMZSatchdQ
c risi	4RGcab
c risp	Lh
c rit$	4PIRLj
c rite	2P3g4RBSGnLSVSWScR
c ritt	Lb
c rive	2Y6SBYChENIQJSLOMlUQVS
c rken	LhQS
c rker	3d4SESLhQPSSVSWSce
c rlie	DlESUS
c rly$	5fDSLYSh
c rmer	4SLhWR
c rnat	ch
c rnea	4d
c robo	1S6SCRDgEPHdISLPMSZSdi
c rogr	3mLO
c roje	0Q8RASLRPrRQ
c roke	Ug
c roll	2Q4N6R7MBSCSDSEQIjJSKOLMMSQRRSUzVSXMYNZQaMdR
c rom$	0S1S2c3S4P6R7R8S9SASBQCbDSEOFRGSHSIdKSLOMMNROnPbQSRSSbTLURVRWbXPYPZZaYbScSdR
c roma	GeSa
c rone	3b8bEfLQNSUR
c ront	6SCgEQUSaSde
c room	1S4S6fCeDPEQFjIPJRLKSS
c roov	1S4f7bCQDlERIQJSLOSRUSXR
c rop$	2S3S4a5R6a7Y9SASBRCQDREaFSGRHSIRJSLQMRObPSQYSRTSVRWSXcYfZRajbRcSdY
c rope	AbGaXSYf
c rops	7iLNUSXdYS
c ror$	5bLaVe
c rorc	5bSe
c ross	2b5aBb
c rott	4S5YLRMSPbQSSYVfWadb
c roug	2e4PASBgCPENIdKSMSQdSSTRUSVSYScbdS
c roun	4d5aCRENIfJSKQLfMSQSSdVSZS
c row$	2Y4e6YBaCODSERGSIRKRLYNSQSTgUPVSWSXPYeaSdS
c rowd	6a
c rowl	4SERLYTcVSWj
c rown	BSCeEZSZ
c rper	Le
c rpow	EjQR
c rpri	GSci
c rror	5eESLYMSPYQSScVdWS
c rsaw	4hGSVgWSYR
c rse$	1S4R6Z7Q8aAhBSCRESKSQRRSURXSYSafbSdc
c rser	6jLR
c rsh$	ASCSESIRLNQm
c rshn	ESIfLbTO
c rsio	1R4Q6S7SASGMScVRYRbbcq
c rst$	4K6S7QKgOSRSUQXcafdS
c rted	2S4NCQESLfQRWfXRdi
c rten	CbXe
c rter	1b2S4P6SBPCeDREQKRLfMPQSTSUiVSWRXiYPdS
c rth$	EPNh
c rtie	Lg
c rtin	QkdS
c rtio	1S2Z4RBfCkEQIRJSLJMZQSVScS
c rts$	4QIdLOMRQbai
c rty$	5YESGSLfWb
c rue$	0b8RFkMORR
c rum$	0h4SHgKSRO
c rumb	0Q4d8eCSEYJZLaROVS
c rume	8QHbRd
c rums	1S2S3S6a7ZBYCRDfEcFSGSIRJSKhMSNQOSQSTRUQVSWSXSYSZSaSdS
c runc	Ld
c rus$	1S2S3Q4O6SBsCiESGSISJSKSLONSOSQSRSTOUSVRXPYRaS
c rush	4SBkDRZc
c rust	Wa
c ruta	LY
c rwar	EhLS
c rygi	0S8dGfRQ
c rypt	BSCZMc
c ryth	0R1S2Q3R5R6R7f8SASCQDdEgFRGRHSKfLRMPNeOSPSRRSRTQUOVPWRXSYRaRcRdR
c rywh	JZ
c sadd	3c
c same	0S1x2S3R4R5S6Q8SARBNCQDQEOFSGQIPJRKOLLMSNPPSQRRSTOUOVPWSZMcodS
c samp	4Sdj
c save	0S1S3S4R5S6S8OASCSDSESFRHcKRLSMSNRORPtQSRRSSTRVSXRYSZSbRcSdS
c saw$	4hGSVgWSYR
c sayi	di
c says	4RQdda
c sbre	5a
c scho	1R6SESLSSm
c scoo	Ig
c scra	4S5ZCSESISKSLPTgUQVRWeXSbh
c scre	0S1R3S6Y7S8SASDSEYFSGcHSISJSKYLeNZOSQRRSTbURVZXSYSZSaSbRcSdR
c seco	0S1a3S4b5S6c8S9SBQCLDSEQFSGOIRJSKQLaMfOZPSQRRRSRUbVQWSYbZScRdQ
c sect	4R6Y8SCSLaOSRgTPXZYhaS
c sed$	4ZLQURVeaa
c semi	ELGSISKSLRMSNuTSZSdZ
c sen$	DmENLSNSZR
c send	9dBfCP
c sent	6eEbXQ
c ser$	1S2Q3R4b5R6d7P8S9SARBhCYDdERFRGRIRJSKRLMMSNSOLQRRSTQUKVQWfXPYNZRapbScS
c sert	XRYc
c ses$	2dERFdaZ
c set$	4SBSGSLPVncS
c sett	ReSd
c shak	4lUS
c shar	LdNY
c shed	AaFaSa
c shel	EQFSIk
c sher	BfLe
c shes	EhLKQdTS
c shif	GSNe
c shin	EQGSKSLSQiVSZc
c shit	AbZZ
c shne	ESIfLbTO
c shor	2R4L6SBPChDSERLeMPOSQRRSURWaXnYaaSdS
c shot	1S4gBSEQKQLSMSTfUMVf
c shou	0S1S4N5R6Q8Q9SBQDSEYFSGQIRJeKQLaMYNdOSPSQQRQTPUPVaWRYNZRaNbScSdq
c show	0d1S2S4S6S7S8SBSCSERGQHSISJSKQLQMSNSORPSQSRrTRVRXOYSaRdS
c shuf	4S6SBSDpLSUS
c shut	CSEMGSKdLSNQOiRSTSZS
c sick	AfBb
c side	8dCQESHSIRJsKRLQQRRRTQVS
c sier	6jLSUSXR
c sign	LNSRVSWp
c sile	2S7jKiTSXSYRaR
c sing	3Z4b6SERGZHSKSLYQRUSaacSdh
c sion	0S1Q2R3i5S7O8S9SASBYCRDRERGMHSIRJSKSLNMSNROSQRRSSaTRURVPXYYbZSbZcndQ
c sire	2S4hBbCRERKYLSTdUSWcXSdS
c sive	GYLi
c skip	2S4S6S7ROiTQUdXaYQaS
c slam	FZLZaZ
c slap	1S2S4gAeBfCQFSaQ
c slig	DhUQ
c slin	1R4Y6iBSCSDSESGeIRJSNZQSTQURVQWScY
c slip	4Y6aTRXc
c slow	0S1R2m3O4P5Z6Q8S9SARCMDREMFSGSHSIRKQLgMPNQOSPSQQRSSSTRURVRWSXRYRZraSbScSdZ
c smid	3SCcEb
c smth	5d
c snap	CSERLhQdTRUR
c snar	0S3S5S6S7R8S9SASBYCZDbEcFSGSHSJSLaNSOSPSQcSSTaUjVbWSXNYSZQaRbScRdS
c snt$	EZLdQd
c soft	4S6RAhCRDREiISJSLaMSQRTSUSVOWSXSZS
c solo	1R2S3S4Q6R8S9SARBRCSDSEPFSGRHSISJRKtLQMSNSORPRQRReSSTPURVPZSbRcSdS
c some	0S1R2R3a4j7R8S9QBbCNDZEPFSGeHRIdJRKQLbMQNRORPSRSSRTOVQWRXQYPZRaZbSccdc
c sona	CSENISLfMh
c song	0P3S4S5i8R9SBSCSGRHRKSLRMQNfOSPoRYSSTSVQWPXSYRZScSdR
c sor$	Bc
c soun	0S1R2R3R4O5R6Q7S8Y9SBRDYEOFRGQHSIPJRKQMRNROSPSQpRRSiTPUQVfWgXRYSZSaRbRcPdb
c spar	6lDSERLYUS
c spec	0iRO
c spee	2S5e6SDREPGSLRMRNSSSXSZrcS
c sper	4PDSESLgdf
c spoo	3Z4bLS
c spos	ESMSNj
c spot	Fi
c sque	6SERLm
c ssbr	5a
c ssin	4gLbQS
c ssio	1S2S3k4b6ZBaDSESGSLNNSQSTSVSWZXbcS
c ssiv	GYLi
c ssli	1R4Y6iBSCSDSESGeIRJSNZQSTQURVQWScY
c ssor	Bc
c stab	1S2S3S4h6a7SBSCRDSGRIRJSLaMSNcOSQSRSURWaXQZSaOcbdZ
c stan	HdLb
c star	2R5d6S7SESGSKSLSMQNSOjQSRSTSUPVSWSYRZSaj
c stea	2S3S4O5SBSDSERGRLSMSNaQSTZUbVoWSXaYQcS
c stem	9l
c step	MSbi
c ster	1O2R3S4R5S6R7S8Z9SASBZCYDRELFpGSHSIYJRKRLQMQNSORPZQSRYTRVSWSXRYSZiaSbScZdS
c stic	1S4gBbCQEcISLbUQaS
c stie	1RLgVbca
c stif	6QASDmZS
c stop	0S1S2R3S4S6R7t8S9SASBSCSDSERFSGSHSJaKPLSMSNSOkPSQSRSTRUPVSXOYNZSaMbSdQ
c stor	0S1R3S4L5S6Q7S8S9SASBgCfDSEOFSGSIRJRKRNSOSPeQcRSSSTSURVRWbXPYRZSaSbacQdd
c stra	2R4e6SDgKSLRUe
c stre	5bFbGSVg
c stri	0S1R2b3Z4d5Z6i7S8S9SASDRFSGRHSKSMQORPSQYRRSSVfWSXMYRZPaQbQcSdR
c stru	8QHbRd
c stuf	5b6dXS
c sty$	4SAbESGaLaWe
c styl	5dESLSMPNPScUSVhYSda
c supe	4c5YGSVfWdYR
c sure	0jLS
c surp	GSci
c swap	2S4SGSKQLSUSVnXgYS
c swee	2f4ZBQLSUSXSZSai
c swel	2f4OESLfZP
c swer	GhKZLNTZVP
c swim	Cc
c swin	1S4S6RBSCSDwERFSISLQMOSSURZS
c swit	DOERKaLSNSVbZPck
c synt	4QWi
c tab$	4R6SCSDSEPGSISNeTZUSWcaRcddb
c tabs	1S4k6cBSCSKSLbNSTSXRaRdS
c tack	2RBRCREPIRJSKSLlMgQbTSUSVSYaZN
c tail	BQCiISLiMSQSUSVSWZXQ
c take	0S1S2S3R4P5S6R7Y8S9SASBPCcDRENFRGNIfJRKOLYMRNcOSPSQRRSSYTeUQVNWSYQZRbbckdS
c tal$	4d6aEcGSUScc
c tall	4RLRWl
c tame	IcLa
c tape	7lBZOSXSYRaO
c tar$	4b
c tart	2R5d6S7SESGSKSLSMQNSOjQSRSTSUPVSWSYRZSaj
c tasm	4R8bEYGSNYRSVg
c tave	1S4P6SBSCSELGRISKRLPMSNxQSTSUSVRZSaScYdb
c tch$	0S1Q2f3S4Q5Z6R7S8S9SASBRCPDOEQFSGQIbJRMQNbQRRSSSTfUMWcYSaScgdd
c tchy	4dGgLR
c tcru	BlDS
c tead	2S4O5SERGRKSMSNbTSUbVoXaYQ
c team	KbLSTc
c tech	5e
c ted$	0S1S2R4M6S7P8RBaCLDREPGSISJSKRLaMYNSOSQNRmUZVRWhXQZSaSdf
c tell	HhRS
c tely	9dKbTeUS
c temp	0R1S2Q3S4Q5c6R7S9SASBSCRDRENFSGRHRIRJRLQMiNROSPRQRRZTRURVdWSXQYSZobScRdS
c tems	9l
c ten$	0S1S4S6bASCYDSEQIZKSLnMSOcQMRSTSUSXbYSaSdS
c tend	XgYS
c tens	7QXSYf
c teps	bh
c ter$	2b3S4O5S6R7R9SASCeDZEdFfGRHSISJSKRLiNSOQPSQSSSTRVQWSXeZbabdR
c terd	4SDSESISLQMSPiQSVeWada
c tere	6bBbCS
c tern	0S1S3S4Z5S6b8N9SCSDSEQGdHSISJSKSLOMRNRQRRdSSTSUgVOWSZScidS
c terr	5eAaESLYMSPYQSScVd
c ters	4S7RESKSSaUj
c tes$	1S4Q6mBRCRDSGlIQJSKRLNMSNZQSRSTRUYVQcS
c than	0S1Q4Q6S7S9SAYBSCSDSEcFZGSHiJSKSLQMSNSPSQSSSTRUSVhZZbScSdS
c that	0S1q2S4N6R7S8b9RAjDQFRGRHRISJSKRMRNSOQPSQPRRTaVQWbYRZPbk
c the$	6fDZESJd
c them	4b5Y6ZEdISLSNRQSTZUZ
c then	7aLb
c ther	0R1d2Q3R4j5R7Q8O9SAPCPDSESGZHZIQJRKPLQMRNRORPSQeReSRUMVjWRXQYbZRbRcedR
c thes	4RWf
c thie	Le
c thin	0R2R5a6Z7a8PARBSCQFRGeIRLOMPNaPRQeRbSYTOUOVQXPYQbYce
c thir	1dERGSKRLSNiUabS
c this	0d1O2S3S6R7S8M9ZAjBRCRDQEQFPGRHYIRJSKSLMMQORPjQPTPURVdWRXRYRZaaSbQcYdR
c thos	EYLaTa
c thou	7bTfdS
c thre	bZcg
c thro	1S2Z4b7SBjCNDREMGSIaKRLPMSNSQcTeUPVQWSXPYdZSaRcRdQ
c thun	5ZSh
c thy$	AZLQWe
c tic$	3S6RCRDgERGaISJSLYUSVSWZdd
c tick	1S4gBbCQEcISLbUQaS
c tier	1RERGSLmTSVaWScZ
c tiff	6QASDmZS
c tify	Fi
c tigh	DfERLjQQUS
c time	0S1P2R4P6P7P8S9SASBNCYDREQFSHSISJSKRLNMfNSOOQRRSSSTSUiVSXaYRZjaSbYcSdS
c ting	0S1S2Q4Q5S6R7S8RASBQCLDREOFdIQKPLPMSNROSPSQmRbTQVRXQZQaRdm
c tion	0R1P3R4L5S6a7S8R9RASBcCgENFRGOHSIPJRKRLONRORPRQPRdSaTPURVQWQYbZQaZbScndR
c titi	6jESLO
c tive	6iESGRLOUSch
c tle$	1g2R5S9SBYCPDcERFZIRJRKPNSPSQRSRTSURVRWSXSYSZabScb
c tly$	4SAeDgLSUQWZ
c toff	2jERIPLSMi
c toma	2fBSCS
c toms	1S2S3S4s6S7PBRCRDSEZGSISJSKQLPMSNdOSTbVSXOYPZRaMdR
c tone	5SCREFISKSLhMSNsQSTSVSZRdY
c top$	0S1S2R3S4S6R7p9SASDSESHSJbKRLSMSOkPSQSRSTRUPVSXOYOZSaNbSdR
c tops	7hKSYS
c tor$	0c8SBZVa
c tore	PebdcR
c tort	0S1R4L6R7SBhCgDSEOFSGSIRJSKRNSOSQdRSTSURVRWcXPYSZSaScSde
c touc	AaBZDdEcLY
c tra$	2R4j6S7SXRYeaS
c trac	0Q1S2Z3S4R5m6S7S8R9aASCSDSEPFdGSHRISJSKRLRMROSQRRiSQTZURVSWSXSYSZSaSbScSdS
c trai	4RDgKSLRUi
c tran	BaCSESMRNiXRYSae
c trea	5bFbGSVg
c tria	5e
c trin	1S2c3a4e6Q7S8SASDSEYFSGRMQOSQZRSUQVgWSXRYSZQaRdS
c trip	2S4R6m7SCRDREOISKOLQMSOSQSTaUoVRXMZSaSbQ
c trl$	bh
c tro$	0Q1R3S5S7P8Q9SASBRCQDSFSGRHSIPJSKbLLMSNSPSQQRZSSTIUPVSWRXnYsaQbScS
c true	0b8RFkMORR
c trum	0h4c8QGPHaRY
c ttac	2SBRCREPIRJSKSLlMhQbTSUSVSZN
c tte$	Sd
c tten	6SLjQP
c tter	0R1R2R3S6c7P8N9SBRCdDRESGaHSIRJRKQMPNQOSPYQPRaTRUfVZXSYRZRaRbYcc
c ttie	Lb
c ttin	ReUbZS
c ttle	1g2R5S9SBYCPDcERFZIRJRKPNSPSQRSRTSURVRWSXSYSZabScb
c tual	8YDZHbRR
c tuff	5b6dXS
c tune	0R1R2R3Q4N5f6R7R8R9SASBPCPDREMGgIQJPKNLdMaNpOSPSQPRRSSTOUNVMWaXSYSZSaSbScSdS
c turn	1R2S3R4R6S8SBNCeDSEnFSGSIQJYKjLNMSNQQSTOURVaaScS
c twee	5Y8iBQCPYa
c twic	1h6SLQXi
c tyle	5dESLSMPNPScUSVhYSda
c uall	2b8YDYHaLORQXSZi
c uart	1c4SDSESKSLSTSUm
c uble	1b2S4R6S7O8SASBPDSERKSLRMROSQSTSUkXfYSZdaSbS
c uch$	0S1j2S3S4O6e7S8R9SBRCcEbFSGRHSIgKRLdMRNROSPSQMRSSSTQUQVRWSXRYSaSbScSdS
c uck$	0S1S3S4Y7S8dAZCRDSEPGRIRJpKPMRQRRRSSTcUQVNWSXSYYaSdS
c ucki	3R6SCRESISJpKRLZZS
c ucks	1R2a6eCQEPJiLSTS
c uddy	DSERIRQn
c uder	0Q2e4P6S9SBMCcDSEpFgGSISJSKSLOMRNSQQTSUQVRXSZSdS
c udge	DkERLSUS
c udne	0iEQFYRS
c uelc	6SERLm
c uff$	5b6dXS
c uffl	4S6SBSDoESISLSQaUS
c ufs$	0l1R2S3S4Q5S6R7R8R9bASDREQFqGSHSIRJSKSMONSORPSQSRMSSTSUSVSXPYPZRaRbScRdS
c uge$	LRWg
c ugh$	2d4P6SBgCPEZFSGSIcKRLdMSNSQcTPURVSYScSdR
c ughe	LZSScd
c uick	1S5bKbLRZi
c uiet	1S2c4Q6R8eBSCRDREoFfISKRLPNSQPRQURXQYSZQdS
c uild	0S1S2c7YBPCPDSERFSGRIRJSKOLLMONSPSQSRSSSTSUaVQWbXiYgZdaYcS
c uita	4h
c uld$	0S1R4i8R9SASDREYFRGRJcLcNaOSPSQQRRSYVYWRXaYQaSbScSdR
c ull$	5P6S7gBSCaEeKPNSQZSeTSURXSYRbS
c uman	4S6SBSDpESKSLSOSSSUS
c umbl	0Q4d8eCSEYJZLaROVS
c ume$	1S2e4O6RCQErIPJSKSLKUS
c umen	8QHbRd
c ump$	2S4S6S8aASBSDREYFRGSIRJnKSLLMMNROkQSRSSSTSUOVQXQZZcS
c umpi	1S6SBSCPDSERIPJrLR
c ums$	1S2S3S6a7ZBYCRDfEcFSGSIRJSKhMSNQOSQSTRUQVSWSXSYSZSaSdS
c unce	4S6S9kDdLRUSXS
c unch	0g4R6S8QBSEPISJeKPLbMRNSQhROTSUPVP
c und$	0R1Q2Q3S6R7S9SBQELFSGQHSIaJRKOMRNROSPSRSSnTQUQViWcXSYSZRaSbScQdd
c unde	0S1R2S3a4o6R7S8S9SASBSCRDREPFcGSHZJaKQMRNROSPZRRSiTSURVPWRXPYRZSaSbScSdS
c undi	GSLfWYbd
c undo	1R4S5S7SAQDSESFSKRLSMSSSTSUSXSYSZSbvcS
c unds	1S3S4P6R8aBSCRDZERFSIQJSKSLQMSNSQuRSTRUSVRWcXSZSaSbScRdQ
c une$	0R1R2R3Q4O5g6R7R8R9SASBPCQDRENGhIQJPKNMaNqOSPSQQRSTOUNVLWSXSbScSdS
c uned	ESLeWe
c unk$	ESNRTSdh
c unmu	ESKlTR
c unte	We
c unti	Wadb
c uper	4c5YGSVfWdYR
c upho	GZ
c upli	3Y4Q7PUSXbYMal
c upte	4S5iGSMOSZVhZR
c urch	4b5ZGSLOVdWd
c ure$	0jLS
c urin	2d4R7SBSCSIRKhMRXNZgaS
c urn$	1R2S3R4R6S8SBNCeDSEnFSGSIQJYKjLNMSNQQSTOURVaaScS
c urpr	GSci
c urt$	1R4b6SBSDSEQKSLSQkTRUR
c urth	CSEeNb
c urts	IeLOMRQb
c use$	4R6S7YASDSFSISKSLSMSOiSdURWSXYYZZSbS
c ush$	1Q2R4P6RBcDaEnFdGSIRJSKQLKMQNSQQRSTSUQXSZaaRdS
c ushe	Bf
c usie	6jLSUSXR
c ussi	4d6aWa
c ust$	1S4Q6S7SBSDSEQJSKoLQMSNSOSQRTQVQXcYYbZ
c ustr	5e
c usty	Wa
c usy$	1S6kDREPLRQRUScd
c utal	LY
c ute$	1S2Q6S7cASBSCSDSEPGSJSK-LQMSNSOSQRRRTNUQVRXRYRZSbSdQ
c uted	7Q8SESKSRoTS
c utin	TSXSdk
c utof	2jERIPLSMi
c utom	2fBSCS
c utro	0S1S2Z4M5S6R7Q9SBSCSFSGSISKPLPMSNSOaQSRSSSTKURWSXjYoZZaRbSdS
c utte	6c7RUc
c vari	1S4Q6oCSEPGNISLLSSUQVRYRcm
c vel$	0b2S6R7R8QCSDSEkFSGSISJSKQLSMfNRRPTLXS
c ven$	1g4R6RBaDSEQHeISJSKbLQSSTSUScS
c ver$	0R2i3Q4b5S6R7R8Y9SASDREYFSGdKYMRNYOSPSTaURVbWSXRYRaRbScS
c vera	EKFkLdZS
c verb	1Q2a3S4O6R7S8YBjCvDSELFSGRIQJSKPLJMdNSQSTRUOVSWSXNYSZSaSbScSdS
c verd	BiCS
c verp	EjQR
c vers	0S1R2S3S4O6R7Q8ZASBRCQDSERGMHSIRJSKRNSQRRRSbUQWSXSYQagbZcodb
c vert	1SAQCSbl
c very	0R1R2b4d5R7Y8SASCPDZEYGQHSISKaMPNZOQPSQSRRSRTPUkVPWRYOcR
c ves$	2dESGSNaUPch
c vibe	Sk
c vil$	1Q3Y4QCSGeVSWeca
c viny	4e7bFbXSYS
c voca	0S1R2R3R4L5S6Q7Z8R9SASCbDREeFSGRHSJRLKMRNFOSPSQYRRSSTbURVRWRXRYSZQaQbRcSdx
c voic	4N5SDOERLNQSSSUSVSWRXSdv
c volu	1S2d4O6RCQErIPJSKSLKQSSZUSWS
c wait	VZbc
c wann	La
c want	0S1R2S3Q4Y6R7S8R9ZCRDREcGNHRIRJRLaMbNSORPSQNRRThVYWYYSZPaRbRca
c wap$	2S4SGSKQLSUSVnXgYS
c ward	EhLSZc
c ware	5ZSf
c warm	4SLiWR
c way$	BSCSEbKSTh
c wbel	1S4mLQUP
c wded	6a
c weak	JcQY
c ween	5Y8iBQCPYa
c weep	2f4SBQLSXSZSai
c weig	Qd
c weir	1R4RLRQdWdca
c well	1m2d3S4MBYCREPGSKRLdMSNSQSTQUSVRZP
c wer$	0S1Q2P3O4P5R6k7S8R9RARBODQEgFRGbHSIQJSKSLZMPNfORPSQYRSSSTRUPVMWRXRYSZiaSbScRdY
c weri	EjQR
c wett	CiEQLR
c whac	4haP
c what	0c1R2R3S4P5Q6R7S8r9SBQCPDREPFPGRHgIQJMKMLPMRNSOSRnSRTRUQVQWSXRYSZRaSbYcRdQ
c when	4QESJiLRUSVSXSYSal
c wher	4a6S8SESIOJYQeRRTYYSaf
c whic	0R8eHQMSPcRe
c whis	4Qdg
c whit	2P4ZZSah
c whol	0S1R2Y3S4R6S9cBZCRDREPGRIeKSLOMSNlObQSRSSSTSZScS
c wice	1h6SLQXi
c wide	2c4P8dBcCREQGSKSLkQQTS
c will	Tadg
c wimm	Cc
c wind	OeTZ
c wing	1S4S6RBSCSDwERFSISLQMOSSURZS
c wist	Gb
c witc	DOERKaLSNSVbZPck
c with	2R3R5d6Q8S9SASBgCNDRENIRJcKMMRNROSQaRSSZTaVZXPYdZRdQ
c wlin	4RLRWk
c wly$	2t4QBRCPESKSLL
c wnin	CZEa
c wnli	XPYRam
c work	0S8aHeJQQcRS
c wors	AjbS
c woul	2S4oASBYESLRSaTSUZVRXS
c writ	2P3g4RBSGnLSVSWScR
c wsty	5aVZ
c x...	ESLSUi
c x..x	ERLRMSQSUk
c x.x.	ERUh
c xact	Af
c xcep	7fERKe
c xpla	8mJMKSLSVS
c xpor	9nAS
c xten	XgYS
c xtra	4cUaXSYe
c yell	4SUSaSdi
c yer$	4aLc
c yest	Pg
c ygia	0S8dGfRQ
c ying	0S4S8NARESHSKSLaQRRiTgdh
c yle$	5dESLSMPNPScUSVhYSda
c ymba	4a7RESKbTZUNajdS
c ymor	JcKSTe
c ynam	0g8QRO
c ynth	4QWi
c ypas	BSCfFS
c ypno	GcLd
c ypt$	BSCZMc
c yse$	0mASBSLSVS
c yte$	Sh
c ythi	0R1R2Q3Q5R6Q7e8SARCQDdEfFRGRHRKcLRMPNdORPSRhSRTQUOVPWRXRYRaRcQdQ
c ywhe	0ZJZKQTb
c yze$	0lESKRLRUSVR
c zaag	VdWZ
c zaps	2R4mUL
f a-section	0S1S2R3S4H6R7O9SBcCSDSESGPISKSLSNSORQSRSSSURVRWRXOY-ZRaNcQdR
f a-tempo	0S1R2J3S4P5p6S7S8S9SASBSCSDREQFQGQHSJSKRLQM-NQONPSQSRSSQTPURVQWSXOYQZbaSbRcRdR
f adjective	1Q6b7SBSCaDeIaKQLnOSQZRSTPUgVRYSZc
f adjective-first	0S1R2R3Q5S6Y7R8S9SASBRDYFSGaHSIRJRKQLpMSNSOSQRRSSSTSUnVQWrXOYRZQbScSdZ
f also	0S1-2R3S4a6N7R8R9RAPCMDQEKFSGQHSIPJRKNLKMRNPOSPSQPRRSSTNUOVOWRXRYPZSaQbRcRdS
f an-effect	1S2S3S4IB-CEDSESFQGQIQKSLYMSNSQSTRUSVSYSdS
f anaphor	1Z2S5R6S9ZAdBSDZFcGRHRKSRRScTZUSVSZYaS
f anaphor:both	4a6ZBNCSDSEfIeKSQPTaUYdS
f anaphor:it	1a2S5R6S9ZAdDaEQFdGRHRISKSRRScTYUSVSZYaSbY
f anaphor:rest	0bEd
f artist	0S1R3S4Q6R8S9SARCRDQERFSGSHSISLQMRNRPSQRRSS-TSVRXSYSZRbScRdS
f artist:doomcore	Sc
f artist:french	Sf
f artist:gabber	1S3S4R6SCSDSESFSLSMSNSSsVSWaZScS
f artist:happy	Sa
f artist:mainstream	Si
f asks	0o1R2R3S4J5P6Q7S8z9SARBPCPDREIFMGRHtIPJLKNLKMQNRORRzSQTNUQVOWRXMYRZQaRbRcRdQ
f asks-what	0j1Q2R3S4J5O6Q7S8w9SARBOCPDREJFPGRHpIQJMKLLOMQNRORPYRwSQTNUQVPWRXQYRZPaRbRcRdQ
f band	1N2R3R4N5S6J7S8R9SASBOCMDNEJFOGRHSI-JOKQLbMRNQOSPSQeRRSPTLUOVQWRXRYSZQaSbScRdR
f band:bass	0Y1P2S3S4S6N7S8SASBRDQFSGSHSIvJPKRLJMSNSQiRSSRTQUQVRWSXSZRcSdS
f band:harshness	ESIfLbTO
f band:high-mids	ESIe
f band:highs	0S4N6QBSCMDQEQFPIzJSLLQSSSUS
f band:hiss	1S6SCSDSERIPLh
f band:low-mids	If
f band:mids	CSEOIlLS
f band:mud	IkLSSS
f band:sub	6SCRERIRLk
f beside	4pJSLPVQ
f chat	0N1N2O3P4Q6O7P8K9OAJBPCPEMFPGPH-IQJQKNLOMOOOPSQNRJSPTKVOWPYOZOaPbPcPde
f chat:bye	2S4RBSDdERHeLRNSTSURXf
f chat:confused	ARHjTN
f chat:hello	0S1S2S4O5Z6R7S9SASDSESHnKSLSMSORPSQRRRTRUQVSWSXQYSZSaRbScSdg
f chat:help	0R4S8OHlRQUb
f chat:how-are-you	He
f chat:joke	1R2S4Z5R6S7S9SAOBSESHmKSMSNZOSPZRRUSVSWSXSYRZSaRbScSdd
f chat:styles	8QHmRO
f chat:thanks	1S4S9SARDSESHqKSMSOSPSSSVSZSbScSdS
f chat:who	8RHjRR
f chord-names	3r4SBQCSGSISJSKSLQMPNSTSUSVS
f comparative	1O2S3c4P5S6R9SASBRCRDcESFSISJYKQLoMRNSQRSRTQUPVPWRXSYSZgccdS
f comparative:flaw	Jc
f comparative:groove	DgLS
f comparative:level	EZ
f comparative:mood	3eGZLg
f comparative:sound	1Q4RERGSKSLrMSQSSSTSURVScf
f comparative:speed	LSZj
f comparative:stance	PY
f definite	1Y4N5SBdEYHSIaKbLcOSTbWRXRYSZRaSbS
f degree	0S1g2R3S6S7S8SASBZDfEgKQLfMRNROSPSQYRSTQURVSZeaSbRdR
f degree-of-key	3s4NBSISKSLSTRXRYS
f degree-of-key:III	3f
f degree-of-key:VI	3n4OXR
f degree-of-key:VII	3m4OXR
f degree-of-key:bII	3b
f degree-of-key:iii	3fBS
f degree-of-key:v	3a
f degree-of-key:vi	3fBS
f degree-of-key:vii	3fBS
f degree:bit	0S1g2Q3S4b7S8SARBdCNDgEdIZKRLdMQNQOSPSQZRRTPUPVQWSXRYSZeaSbRdR
f degree:lot	1c4O6RARBIClDSFSGSISJSLeQSSSTRUSVSWcXRYcZabScSdR
f degree:quite	4SVc
f degree:tad	1S3S4R6SCZDgEkISJSKNLZMSNRQSTSURVSZY
f degree:very	4N5YDSEQFdOSQdUbWdXdYSaS
f density	0S1P2P3R4L6-7R8P9SAZBPCNDPEKFRGQHSIPJRKQLIMRNROQPSQbRRSRTOVQWSXKYPZQaRbSdR
f density:busier	1R2S4Q6-7SASCRDQEOGRISKSLOOSQQTSUPXNYRZRaRcSdS
f density:fills	1S2Q3S4K6v7SBPCPDPEQGSIPJSLLQSSSTSUfYSZS
f density:repetitive	6jESLO
f density:sparser	0S1Q2R3S4Q6-7S8O9SAcBRCQENFSHSIQJRKQLSMSNROQPSQfRRSSTOUNVRWRXNYQZRaRbScYdS
f density:varied	6mDSESLMUR
f effect	1Q2Z3S4O6R7SB-C-DSEJGRHSISJSKQLKMfNSOSQRRSTPURVRWSXOYSZSaSbScSdR
f effect:autopan	Bf
f effect:chorus	1S2S3Q4O6SBsCiESGSISJSKSLONSOSQSRSTOUSVRXPYRaS
f effect:clip	0e8YBhCjFQHRIRKRLJMSQQRPTRVS
f effect:compress	BpCRESKSTS
f effect:crush	BlDS
f effect:delay	0S1S3S4Q6R8Z9SASBtCoDSEJFOGSHSIQJSKRLNMcNROSPSQSSSTRUQVRWSXPZQbScSdP
f effect:distort	1R2b4Q6RBkCnDSEMFSGSIPJRKRLHMiNSQRTSUQVRYScSdS
f effect:ensemble	Bc
f effect:eq	BMCgFPIe
f effect:filter	2iDSESGSIdJSLaMaNSUSVS
f effect:flanger	2S4RBnCaISLSTQVS
f effect:gatedverb	BfCP
f effect:limit	BeCKFmIPMO
f effect:phaser	4PBoCZISLRTQ
f effect:reverb	1P2a3S4O5S6R7S8Y9SASBiC-DREHFSGRIPJSKOLGMeNSOSQRRSSSTQUOVRWSXLYSZSaSbRcSdS
f effect:ringmod	BjCSLS
f effect:stutter	7RUc
f effect:tapedelay	Ba
f effect:trance-gate	BbMY
f effect:tremolo	Bb
f effect:vibrato	BKLh
f effect:wavefold	Bc
f effect:width	Bb
f energy	1R2R3R4N5e6K7O8S9SASCSDRERFQGRJSKSLmMRNROOPSQSRSSZUQVRWRXEYpbRcSdP
f energy:break-down	OSXNYh
f energy:calmer	6SLiXNYQZc
f energy:dj-friendly	FSLSSSXPYj
f energy:hype	1S4Q5g6NESLhScYPZRaS
f energy:tension	7QXSYf
f era	0S1Q3R4R6P8S9RASBSCPDMEPFRGRHSIRJSLNMQNSOSPSQRS-TSUSVPWRXSYRZQbScRdS
f era:modern	Sh
f era:oldschool	1R3S4S6Q9SASCRDNERFSGSLRMSQSSyTSVSWSYSZRcS
f era:raw	6SCSISLQMSSoVR
f few-bpm	0S1Q4Q5O6R7S9SASCQDREFFQGSHSIPJSKRLQM3NQOSPSRSSRUSXRYQZ-bScRdS
f first:+2	ESIc
f first:+3db	Ib
f first:+8	MJZg
f first:-3db	BSEhIQUS
f first:-8	9QFg
f first:-9	Ff
f first:10	ZY
f first:155	Mb
f first:16	2S7RXe
f first:160	McZS
f first:16th	UcVS
f first:170	MbZQ
f first:174	MdZO
f first:176	Md
f first:178	MbZR
f first:180	MhZL
f first:185	MaZS
f first:190	MgZQ
f first:195	4S9SMkZQ
f first:20	ESZc
f first:200	MkZH
f first:200bpm	McZR
f first:220bpm	MfZP
f first:3	ZZ
f first:32nd	6SDSERLSUi
f first:4	7RGdabcc
f first:5	1RCSERISLSMMZn
f first:60%	Da
f first:8	7OKNURXRYlaY
f first:808	1SVf
f first:909	USVh
f first:a	0S1j2Q3R4a6c8S9RARCPEMFSGZHSJSKRMPOSQSRSSPTRUIVZWOZcbRdb
f first:acid	1S4c9SASBSCRDSFRIQJYKbLfMZNdQSSSTSUYVMXSZRaScQdS
f first:acidcore	5cMR
f first:add	0S1S2P3S4r5S6O7O8S9SCNEQFSGQHSIcJSKQLYMJNQORPSQSRSTOUaVOWRXOYiZaaabScSdc
f first:after	XQYc
f first:again	6PLQch
f first:aim	Fd
f first:airhorn	4e
f first:all	Kc
f first:also	1n4P6QUSWSYQaR
f first:am	3d
f first:amen	2R4faS
f first:an	4bWcaY
f first:analyse	0j
f first:analyze	0lESKRLRUSVR
f first:and	1u3S4S8SBPCRDSEQIPJSKLLQQSTPUPVScP
f first:angerfist	Sd
f first:another	1Q4k6SBRGHKSLSTSUOXSYfaZcg
f first:anvil	Eb
f first:any	4d
f first:anything	KNRk
f first:are	Hf
f first:arp	ESNaQd
f first:as	EQFe
f first:attack	LRMf
f first:auto	Bf
f first:automate	2fBSCS
f first:awesome	Ab
f first:back	EcKS
f first:bass	4M6S8SBSCRDSEYGSIZKYLfMRNbQbTSUeVRWR
f first:bassline	KZNb
f first:beefier	Lb
f first:bell	Ja
f first:bells	Ec
f first:big	aZ
f first:bigger	CZ
f first:bin	CSESKSTn
f first:bit	1f4c6PBgCHDOEZIZJRKSLLQSSaXSZacR
f first:bitcrush	Bf
f first:bitcrusher	BZ
f first:boom	ab
f first:boomier	La
f first:boost	BRCSEeIhKSTQUSdO
f first:bounce	9lDQUSXS
f first:bouw	5Y
f first:boxy	LNQh
f first:bpm	MiZP
f first:break	6ZLPORXZYe
f first:brighten	Ic
f first:brighter	LZ
f first:bring	0S1S2b3S5S6R8R9SASBRCRDREiFRGRHSIRJSKhLOMaOSPSQSRRTOUaVRYRaSbbcRdQ
f first:broken	Uc
f first:build	4P5Y7PLQURVRWjXaYcdS
f first:bump	EcMQZc
f first:bung	4b
f first:busier	6d
f first:bypass	BSCfFS
f first:call	Pf
f first:can	0R1Q2R4e6Q7Q8S9fASCQEZGRHdIQJRKZLYMQNbORPRQQRRTOUQWRXaZRaRbRdb
f first:cancel	bb
f first:cant	KSQlTSdP
f first:ceiling	FeMN
f first:change	3c5S9SBRCSDSEQGdISJSKQLRMfQSRSTSUYVdZSbRcR
f first:check	0mESFSIQQS
f first:cheers	He
f first:chipmunk	TSdd
f first:choir	CcEQJcTa
f first:choose	LQVd
f first:chop	4aCREOTSXbdh
f first:chopped	4e
f first:chords	3iNL
f first:chorus	BlCN
f first:chuck	4fTdYZ
f first:clap	1S4PBLCiDaEOKSTRUiVR
f first:claps	1S4O6SASBSCREkLKNSQSTQUk
f first:clean	IcQS
f first:click	LOMf
f first:climax	Yd
f first:climb	2NZe
f first:clip	BlCSLJ
f first:close	2SBSLg
f first:cold	Wc
f first:come	4SGd
f first:complete	7c
f first:compose	3aGc
f first:compress	BjCSTS
f first:compressor	BZ
f first:cook	4SLNWl
f first:copy	XiaS
f first:could	4c5aBSCQEOISJbKdLSTbXSZa
f first:cowbell	4cUR
f first:craft	WZ
f first:crank	0S2SBNCbEfFSISKSLaMQQSUSVRZf
f first:crash	0S2P4J6S7SEaKRLSQSTZUfXSamdS
f first:create	LRWg
f first:creepy	4eGcLSWS
f first:crunchier	La
f first:crush	BZ
f first:cry	LZNa
f first:ctrl	bh
f first:cut	2Q4Q6P7cBSEQIdKcLSMRORQSRSTRURVSXnYPZSaRdS
f first:cutoff	2Z
f first:dark	4hLPWZ
f first:darken	Ld
f first:darker	Lf
f first:dead	7b
f first:deep	da
f first:deeper	JdLd
f first:delay	2SBiELFOMjUR
f first:delete	1S4S6RCRESGSISJSKSLQTdUeXg
f first:demonic	LRde
f first:design	LNSRVSWp
f first:detune	La
f first:dial	CgEO
f first:die	EZLe
f first:difference	8fBQCP
f first:different	GNVl
f first:dip	Ib
f first:dirtier	LZ
f first:dirty	Lf
f first:disable	Ce
f first:distort	Be
f first:distorted	XSdd
f first:distorting	QfdS
f first:distortion	BaCKMe
f first:ditch	Tj
f first:do	0R1i3S4O5R6S8OASBRCSDSERGQHhIRJSKSLRMSNYPRQRRdSRTRVPWRXbcddR
f first:does	0g8RBQQSRR
f first:doomcore	5c
f first:dope	Ae
f first:double	1b2S4R6S7P8SASBPDSERKSLRMSOSQSTSUjXgYSZeaSbS
f first:downlifter	XPYRam
f first:drag	DgERZY
f first:drench	BfCPdR
f first:drenched	BSCc
f first:drier	ChLSUS
f first:drive	Mb
f first:drone	Ee
f first:drop	0R1R2S3S4a8S9SARBRCRDREiFSGRIRJSKaLKNaOgQRRRSSTcUQVSXcYLZQaObScSdR
f first:drowns	Cc
f first:drums	DSEeKRLcNS
f first:dry	CoEMLPTLUSdR
f first:duck	Jf
f first:duplicate	Xd
f first:e	MSNc
f first:ease	3SBQCdJb
f first:echo	BbCiMP
f first:end	UcXSYb
f first:ensemble	Bc
f first:epic	3d
f first:eq	BOIg
f first:erase	Td
f first:ergens	4b
f first:even	1h6SCQESHRLS
f first:everything	4R7fDbERISJZKdNbQZRSURdS
f first:evil	4RGdLMWe
f first:eww	AdTR
f first:exchange	Va
f first:explain	8mJMKSLSVS
f first:export	9mAS
f first:extend	XgYS
f first:extra	Ye
f first:f	MSNc
f first:fade	2pESKQTRZS
f first:fairground	4a
f first:fake	4R7SXSYiaS
f first:fast	5Y
f first:faster	Zj
f first:fatten	Lc
f first:fatter	La
f first:feels	Da
f first:female	da
f first:few	4d
f first:fewer	1S4S6qBSENGRKSLPNSTQUS
f first:fill	6c
f first:filter	2cBOINMg
f first:filthier	La
f first:finish	Fe
f first:flac	9Z
f first:flange	BiCS
f first:flanger	Ba
f first:for	3Z
f first:forget	1S5bbc
f first:four	3bUb
f first:freeform	6d
f first:frenchcore	VY
f first:from	OhZS
f first:gallop	LRUk
f first:galloping	Ud
f first:get	0S1S2R4L6S7S8S9RBRCSDRFiGSJfKOLRMSNRORQSRSTnUPVRXcYRZSaSbScSdR
f first:gets	Zd
f first:gimme	3c5bBRGbISNSTSVSce
f first:give	0d1R2R3Z4Q5Y6Y7R8RASCQDZEZFQGbHSIRJQKRLaNROQPSQRRRSaTRVZWRXOYZaQbRdR
f first:glide	LRMe
f first:glue	Bd
f first:go	3S4S5O6S7S9SDSESFSKRMhNSOcSiTSVSXOYSZOaSbgdS
f first:good	Hj
f first:gradually	2bLOXSZj
f first:great	Ac
f first:grittier	LZ
f first:haha	4SAPHi
f first:half	1c4R6e7d9SCSERTRUQXQYQZgaSbS
f first:halftime	4SUgZZ
f first:hall	CYLRMfXS
f first:halve	6SBPCcMOOSRSXhZe
f first:happier	3Z
f first:happy	5b
f first:hardcore	dd
f first:harder	Lm
f first:harsher	Le
f first:hat	ENMeTcUZ
f first:hats	0S1P2S4L5S6a8S9SARBRCREjFRGSKYLdMNNQQORSSSTYUkVSWSXSYSZSaSbSdS
f first:have	da
f first:hell	Aa
f first:hey	Ha
f first:hi	4RBcCRHjMSTS
f first:high	BMCSFSInMP
f first:hit	Od
f first:hm	KPbf
f first:hmm	6PAnQPbS
f first:holy	Ab
f first:hoover	1a2b4M8R9SCZDSENFSGQIaJYKPLcNkQSRSSSUQZRaScSdS
f first:how	0l1S2R3S5R6Q7S8l9SAQBSCRDSEOFMGSHjISJPKRLIMSNROSPLQLRjSSTRUSVPWRXKYRZSaRbScRdS
f first:huh	HdTS
f first:humanise	Dg
f first:i	0R1P2R3h6Q7R8RAcBSCODQEYGZHZIQJQMPNROQPRQZRRTeWcXSZRbRdS
f first:id	5ZLSSSVhYZ
f first:im	4e
f first:impact	ac
f first:improvise	3OGe
f first:in	4aMSNe
f first:insert	XRYc
f first:intro	6aLSXcYZ
f first:invent	Wc
f first:is	0l4M8PELFSHSKKQMRnTR
f first:isolate	Kd
f first:it	4fARDZFSQiSQ
f first:its	1Q4S6Y9SAQCSDaEPFdLPNSQeSSXSZicS
f first:jump	MQOlUPXR
f first:just	1S4RDSESKmLRQSTSUZVR
f first:keep	0S1R4S9SAhDSEOFdKPNSPiSQZRbPcS
f first:key	3S5SMnND
f first:kick	0R1R2Y3P4N5R6R8R9SASEZFRGSHSISJRKYLfMnOSPSQhRSSRUZWSXQYQZSaRbScSdR
f first:kickout	7fYPaR
f first:kicks	CSLjQR
f first:kill	1S4S6e7SBMCdDSEPISKdLQMSOSTcURVSXSdS
f first:knock	5aCSEcISKRLRMOZh
f first:laser	2S4lUL
f first:latin	dd
f first:lay	1S4aBRDiEPKQLS
f first:layer	4aLc
f first:lazier	Dd
f first:lead	0S1R2a3S4N5S6S7S8S9SARBZCZDSEgFRGQHSIZKRNhOSPSQYRRSSTYUQVcWSXSYSZRaRbScRdR
f first:leads	La
f first:leave	FZKeTQ
f first:lemme	OfXR
f first:lengthen	Lb
f first:less	0R1c2R3S4Q6Z7S8R9SARBGChDbEfFaGRHSIYJeKPMQNROSPSQPRRTQUOVRWSXRYSZQaSbScRdR
f first:let	0S1S2b4R6R8S9SASBRCSDQEPFSGYIRJhKeLgMRNRObQORSTPVQWSXQYSaScSdS
f first:lets	5bKZLSMdNcOfQSRSSSTSURXRZPaSdS
f first:level	EhTS
f first:lift	EeIQTR
f first:like	ASSmcQ
f first:limit	BQFkISMO
f first:limiter	BdFR
f first:list	8SCOFRPfRiXS
f first:little	1fDRERLRZR
f first:load	5RPmVSbS
f first:long	ab
f first:longer	BRCeLeMPUSXc
f first:loop	OnUOXPYS
f first:loosen	DmENLSNSZR
f first:lose	BJCjESISTfXcYSdS
f first:loud	ESFd
f first:louder	CSEYFe
f first:love	AgTS
f first:low	BcCQESIiKSLS
f first:lower	EjLRNYTS
f first:lowpass	Bd
f first:machine	7QUfaR
f first:mainstream	5ZVd
f first:make	0R1R3Y4O6Y7R8QARBRENFaGZHSIQKPLfMZNROQPSQQRRSYTPUaVdXYYZaRdZ
f first:master	FiIZMS
f first:max	BMCiXR
f first:maybe	4e
f first:mc	TSdd
f first:measure	0g
f first:meh	Af
f first:mentasm	EaLZNa
f first:metal	4cEd
f first:midi	9h
f first:mids	EQIe
f first:minor	3c
f first:minus	MPZe
f first:mix	DSIZLSQg
f first:modernise	AROSSg
f first:mono	Le
f first:more	0S1N2R3S5R6b7S8R9SASBHCfDcEjFRGRHSIdKQLbMRNROSPSQRRSSmTQUOVPWSXRYPaSbScRdR
f first:move	DbNcXfYQaR
f first:mp3	9k
f first:much	Za
f first:mute	2S4S7fERKtLSQSRSTQUQVS
f first:my	Qc
f first:nah	AbKSTSbh
f first:narrow	Lb
f first:nastier	Lc
f first:nasty	Gc
f first:need	4YEeISLRad
f first:needs	1S4j6dASBSCREHFjGOJSKRLJQSScTPURWQcR
f first:neither	Ta
f first:new	1Q3a4J5Z6R9SARBSCSDSERFSGnHSJSKQLRMRNROSPdQSSSTQUSVNYRZSbSce
f first:nice	Ad
f first:no	0S1Z2P3R4F5R6O7j8Q9SASBNDQEKFSGPHSIQJYKjLMMQNQORPSQPROSRTtURVMWSXaYNZSaPbccRdP
f first:nobody	ESQe
f first:noise	aZ
f first:nope	1dAY
f first:not	1l6R8S9SAgCQDSERHSIRJSLQTRZSbRcS
f first:notch	Ig
f first:now	1nCSEPKQLQQSTS
f first:nudge	DkERLSUS
f first:nvm	bY
f first:offbeat	UgVS
f first:oh	Ae
f first:ok	1a5dASbc
f first:oldschool	Sc
f first:one	7YASLNSPXRYbcl
f first:only	1d6SESKjTSUNbS
f first:oops	bZ
f first:open	2a4R6SBQCSDREPGSISKSLfMSNSPjQSUbVbWSXSZS
f first:orchestra	2S4gUO
f first:organ	6aESNc
f first:other	1R4SGZVgcS
f first:out	Tg
f first:outro	LRYf
f first:overdrive	BfCS
f first:pack	6iYOaO
f first:pad	1R2d3S4N6R8SASBZCdDSEMFSIRJYKZMYQPTeUPVdZSaSdS
f first:pads	4QEjKSNRQQTc
f first:pan	2fDSERLYMfUS
f first:pause	7ZOg
f first:peak	FfMQ
f first:perfect	Aa
f first:phase	Bc
f first:phaser	BfCS
f first:piano	4iBSKQLSTcaR
f first:pick	ERLSZk
f first:piepkick	Vf
f first:ping	BgCR
f first:pitch	ENLSNddi
f first:play	0S1R2S3S4R6Q7S9SASBSCSDgESFRGRISKPLRMQNROtPSQSRQSSTSUPYQZRaQbScSdS
f first:pls	4Qab
f first:pluck	NYTd
f first:pluckier	Lc
f first:plucks	Lb
f first:plus	MPZd
f first:pop	4b
f first:progression	3Z
f first:proper	AcLS
f first:pull	7hCbEeKPURYR
f first:pump	JeLQ
f first:punchier	LZ
f first:push	1R2S4P6RBPDbEnFdGSISJSKRLKMRNSQRRSURXSZaaS
f first:put	0S1R2Q3S4R5Q6Q7N8S9RASBcCPDaEOFQGRIQJSKdLPMcNjORPSQRRSTPUaWRXiZPcSdY
f first:quantize	DgESKS
f first:quick	5c
f first:quieter	Eb
f first:raise	EdIONd
f first:ramp	2NZh
f first:random	Gc
f first:randomise	Gf
f first:randomize	Gd
f first:rave	4g
f first:redo	1Q4S9RARDSESFSGbHSKSLSMSNSORPSSSTRXSZSbpcR
f first:reese	4hESMY
f first:release	Mc
f first:remix	5QSf
f first:remove	1S2S4S6R7S8SBQCjESFSIYKRLSOSRSTbUSXiYQaS
f first:rename	9SPm
f first:render	9oASFL
f first:repeat	Xh
f first:replace	Vh
f first:restore	bdcS
f first:retune	4QNhTS
f first:reverb	BiLRMY
f first:reverse	7SCSTRaide
f first:reversed	aa
f first:revert	1Sbi
f first:rewind	Oe
f first:rewrite	3cGS
f first:ride	2S4QEaKfLSMSUd
f first:riff	6bESGKLRMYNbUSVdXbcZ
f first:rimshots	4eUP
f first:ring	BjCSLS
f first:riser	7Sah
f first:robot	ESde
f first:roll	ESInKPLNUQ
f first:rolling	Ue
f first:round	KSLd
f first:run	0c2SBeCSOa
f first:sad	3a4QGd
f first:sadder	3Z
f first:same	1s3S4R6Q8SBNCRDQEPGRIQJSKQLMNPQSRSTQUPVRZMcodS
f first:sample	da
f first:save	1S4R5S6S9YASDSESFSHOKRMSNRORPtRSSSTSVSXSZSbScSdS
f first:say	5S7QYSaRdh
f first:scoop	Ig
f first:scrap	TcUSVSbf
f first:scratch	Tcbb
f first:scream	EZNa
f first:screech	2d4R6SCQGaKbLdMaNaTQVS
f first:second	1S4Q6bYg
f first:send	9dBfCP
f first:set	0R5SBRCRDaEPFZMpSSVSZS
f first:shakers	4d
f first:shelf	EQId
f first:shelve	Ia
f first:shift	GSNe
f first:shorten	LZXg
f first:shorter	4SBSCbLcXfYS
f first:should	Sd
f first:show	0d1S2S4S6S7S8SBSCSERGQHSISJSKQLQMSNSORPSQSRrTRVRXOYSaRdS
f first:shuffle	De
f first:shut	CSEMGSKdLSNQOiRSTSZS
f first:sidechain	8RJmLR
f first:silence	2SKjTS
f first:simply	6hKSLS
f first:siren	4bKYTc
f first:skip	2S4S6S7SOiTRUYXaYQaS
f first:slam	FZaa
f first:slap	2S4hBeCSaQ
f first:slapback	BZ
f first:slip	4Y6b
f first:slow	2RESLaXRZj
f first:slower	JaZg
f first:slowly	2hBSCP
f first:smash	aa
f first:smoother	XRaf
f first:snappier	Lb
f first:snare	1P2R4N6M7S9SASBbCREYFSGSIQJSKMLeNRQhRSSSTdUiVZWSXRYSZQaPbSdS
f first:softer	Ef
f first:solo	4SBSERKpLRTQUSVP
f first:some	1S3S4f6aBcCQGZIQLbUQVSdY
f first:someone	dc
f first:something	4S7SGdISLSQfXSafdS
f first:sound	Sb
f first:sounds	QdSb
f first:sparser	6b
f first:speed	Zg
f first:speedcore	5b
f first:spread	LeTR
f first:stab	NbTc
f first:stabs	4S6eEZ
f first:start	5eMSOjXOaQ
f first:stems	9h
f first:stereo	Bb
f first:stick	4gBbCSURaS
f first:stop	ASESJcKSMSOmPSTRUSZSbS
f first:store	Pe
f first:straight	DeUZ
f first:straighter	Da
f first:stretch	XY
f first:strings	2cBSEYLdQdVQZQ
f first:strip	4S6nCSDSEPKPTbUcXMaSbQ
f first:sub	4ROSUSXPam
f first:subbier	Lb
f first:surprise	GSci
f first:suspenseful	3d
f first:swap	2S4SGSKQUSVmXgYS
f first:sweep	2d
f first:swing	DfMS
f first:switch	DOERKaLSNSVbZPck
f first:syncopated	Ue
f first:synth	Wb
f first:synthesise	Wb
f first:synthesize	4SWc
f first:tack	Ya
f first:take	2S3S4S6R7Z8SBQCfDSEQFRGSIiJRKOLbMSQSRSSZTdUQVSXPYSZSbbcQdS
f first:tame	Ic
f first:tape	7eBZYSaS
f first:tapestop	7gXSaQ
f first:tell	HhRS
f first:tempo	DSEQMmNSZc
f first:temporarily	Ka
f first:thanks	ASHj
f first:that	1Y8SAZBRCZEbLRQSSSTfbb
f first:thats	AjSS
f first:the	0R4Q5S7S8S9SCZDSEdFRHSIRKONQOSPSQyRQSRTdUPVSWRXaYQZSaQbScRdQ
f first:there	4Z
f first:theres	1S4b6cESISKRLbQjRSTRUSVSaRdS
f first:thicken	Lc
f first:thin	6pKSLRQPTPXR
f first:think	Sg
f first:this	4dAfLOPRVRZd
f first:those	EZ
f first:three	cg
f first:throw	2P4e6ZBaCSDSERGSISKSLRThUQVSXPYfaSdS
f first:thx	He
f first:tighten	Lf
f first:tighter	Dg
f first:tom	6PEaUf
f first:toms	4e7SEdNRTSUb
f first:tone	ENLjNR
f first:too	0R1N3S4R5S6e8S9SAlBRCRDaESFRGSHRIgJRKSLEMSNSOSPSQbRSSRUSWSXPbScRdS
f first:toss	4Z
f first:touch	BfCN
f first:trance	Bb
f first:transpose	ESMSNj
f first:trash	Tb
f first:tremolo	Bb
f first:trim	XeZR
f first:true	FhMP
f first:try	1R4OESGQKQLSMSQSTSUSVkXScj
f first:tune	ESGSJSKSLQMfNgURVQ
f first:turn	1S3R4S8SBOCbDSEnFSISJZKeLQNRQSTOURVaaScS
f first:twice	1i
f first:two	cg
f first:ugh	Ae
f first:underneath	4b
f first:undo	7SKRUSbo
f first:unmute	KkTS
f first:unsolo	KhPS
f first:up	MRNfZe
f first:uplifter	ae
f first:use	4QKSVm
f first:velocity	Db
f first:vinyl	7c
f first:vocal	IYNRaSdh
f first:vocals	CSEkKSLNQSZSda
f first:volume	2g4PES
f first:vox	CaLSQb
f first:wait	bY
f first:want	Tb
f first:warmer	Lb
f first:wavefolder	Bc
f first:way	6dBPCaESGSLRZf
f first:we	4j5S6S7QBSDSENGSISKQLPMcRSSSTbURXOYfZbaL
f first:weaker	Jc
f first:were	4d
f first:whack	4haP
f first:what	0S1S3S4S5P6S8m9SASBSCQDSESGRHkISJLKSLRMRNSPSQQRiSQTSUSVRWSZRbRcSdS
f first:whats	0h1S2S4Q6Q8iARBQCQDRERFPGSHMIQJSKQLQMSOSPbQQRiTSUQVRXRYSZSaScS
f first:where	IOQg
f first:wheres	Kb
f first:which	0R8eHQMSPcRe
f first:whip	5b
f first:whispering	dZ
f first:white	2P4Sah
f first:who	Hi
f first:whole	5SNd
f first:why	0O4R6S8oEPHQJPKRLQQgRYTNXSZRaS
f first:widen	BbLb
f first:wider	Le
f first:without	TgdS
f first:worse	Ac
f first:would	4b
f first:wow	Ab
f first:write	2P3d4RGnVScS
f first:yeah	Ad
f first:yeet	TcdS
f first:yell	USde
f first:yes	1SAi
f first:yo	5c
f first:yuck	Ab
f flaw	0Y1Q2R3R4O6Q7R8K9RBRCODOELFSGRHRIdKNLLMONQORPRQ-RPSQTMUNVOWSXPYSZRaQbScRdQ
f flaw:bad	4RISQlVS
f flaw:boxy	LLQm
f flaw:clash	ESJZKQLSQjVS
f flaw:clipping	0h1S2S4N6Q7S8K9SAQBSCSDSESFSHRKRLSMSORPSQuROSRTSUSWSXRYSZSaQbScSdQ
f flaw:dull	DSLYQf
f flaw:flat	4S5a6NAfDQESFSGYISLQQgSSWaZScR
f flaw:harsh	0S1S6RAQCQDRFSGSIfJSKSLRMQNSQqTSUSXS
f flaw:mud	0R1S6SASCRDREPFSIhJSLQNSQqSRTSUSWRZS
f flaw:no-punch	ERJSKRLLMRQrURVSXRaQ
f flaw:no-snap	QfTRUS
f flaw:out-of-key	BREQGRJSKRLRQnTRVQ
f flaw:phasey	Bc
f flaw:squashed	Fa
f flaw:thin	6b8OASCSDSEQISQmTQUSWa
f flaw:weak	BSEPISJaKRMSQnTSURVS
f format	0Q1Q2S3R4M5R6R7S8S9-AQBQCSDOEQFPGPHRIQJRKQLPMPNPORPNQSRRSQTNURVQWRXQYPZQaSbRcOdS
f format:flac	9h
f format:midi	4R9pGSKSLSNSTRcS
f format:mp3	0S1S4Q6S9vDRFSGSMRNSOSSRTSVSXRYRZSbScR
f format:stems	9l
f format:wav	4S9tBSESMSNSPPTRcS
f genre	0Q1R2S3S4Q5-6R7Q8Y9RARBSCRDREQFSGPHYISJSKRLSMRNPORQQRQSeTRURVfWRXRYQZPaRbRcRdb
f genre-first	0Q1R2S3S4Q5-6R7R8a9RARBSCSDRESFSGPHaISJSKSLPMMNPORPRQRRPSgTSUSVPWRXRYQZQaQbRcRdY
f genre:acidcore	5cMR
f genre:breakcore	5c
f genre:crossbreed	5a
f genre:doomcore	5l
f genre:french	5c8bHSMcPSSc
f genre:gabber	0S4R5f7R8QESGSHdLQMSNQPaQSRRSOUSVeWSYSaQcSdj
f genre:happy	5h
f genre:hardtechno	5i
f genre:industrial	5e
f genre:mainstream	5cGSSdVY
f genre:raw	5e
f genre:speed	5h
f genre:terror	5fESLZSdVa
f genre:ukhc	8d
f genre:uptempo	5jGSMPSZVeZR
f grid	EOKRLQMSQSTRUoVS
f grid:x...x...x..x..x.	Ud
f grid:x...x...x..xx...	Ue
f grid:x..x..x.x..x..x.	Ub
f grid:x.x.x.x.x.x.x.x.	ESUe
f groove	0S1P2S3S4R6M7S8S9bARBPCOD-EJFRGRHSIPJRKQLJMONRORPSQPRSTQVRWRXRYSaSbScR
f groove:bouncy	4S6S9kDdLRUSXS
f groove:early	4S5eDmEQLRMSNSQSSbUP
f groove:groovier	4a6QCRDmESIQLOSR
f groove:human	4S6SBSDpESKSLSOSSSUS
f groove:late	1S6SBRCSDwEJISKRLNMSQRTRUNVSZa
f groove:robotic	1R4S6NARCQDwEPFSIRJSKSLPNSQOSRUSVSZQdc
f groove:straight	4RDgKSLRUi
f groove:swing	1S4Q6Q9SBQCSD-EQFSIRJSKSLPMOSSUQZScS
f height	0S1R2S3S4S6R7S8S9SASBRCPDREfFRGRIeJSKQLLMRNxOSPSRSTPUQVQWSXSYSZQaSdZ
f height:higher	4aCREOFSIbNh
f height:lower	4S6SBSCSDSEpIgKRLNMSNYTQURVSXSZRdR
f height:octave-down	4SEMLRNldd
f height:octave-up	1S4RERGSLRNpcadS
f indefinite	0S1R2R3S4-5f6Q8Z9SASBQCSDREQGbHRISJSKQLNMRNROSPSQRSRTQUQVZWrXQYNZSabbScPdb
f interval	2S4Q5S6SBRCRDSEDGOISJSKQLMMSN-QRTQUSVQZRaScSdR
f interval:1	Nc
f interval:12	EMKSLRNn
f interval:2	Nf
f interval:3	NZ
f interval:4	ERGSNi
f interval:5	EPNh
f interval:7	ENGSLRNp
f key	0S1S2S3Y4P5f6S7S8S9RASBSCSDRERFSHSISJSKRLSMfNtORPSQSRSSQTSURVNWSXSZSbRcSdS
f key:a minor	MbNf
f key:b minor	5SNf
f key:c major	Nc
f key:c minor	3RMfNa
f key:d minor	5dMbNbSS
f key:e minor	3b5aMPNfVR
f key:e phrygian	Ga
f key:f minor	5YMONkVR
f key:fs minor	MbNa
f key:g minor	3Y4S5eGZ
f last:+2db	EfMO
f last:-0.3	FfMY
f last:-0.5	FeMN
f last:-0.8	Fa
f last:-1	FjMP
f last:-10db	ENMd
f last:-12	Ma
f last:-12db	EfML
f last:-15db	EgMPUS
f last:-6db	ESMa
f last:-7	Fb
f last:0.3	MZ
f last:0.5	CPLOMj
f last:0.6	MY
f last:0.7	Ma
f last:0.8	LNMf
f last:0.9	LPMf
f last:1.2k	MZ
f last:1.5db	Ea
f last:1/8	BRCOMfUS
f last:12	CQEOISMZNeZe
f last:120	Ia
f last:12k	Ia
f last:140ish	5Y
f last:150	BQIeMbZS
f last:150ms	LSMc
f last:155	Mb
f last:16	Yb
f last:160	5YMZZS
f last:168	5cMR
f last:16th	Ua
f last:16ths	6RDRERGZKQLQOSTSUn
f last:17	Oc
f last:170	Md
f last:170ish	5a
f last:172	5b
f last:172bpm	FRMhZQ
f last:174	Md
f last:175	5Z
f last:176	Md
f last:178	5Y
f last:178.5	MY
f last:180	McZS
f last:182	MeZO
f last:185	MfZR
f last:188	MeZR
f last:188bpm	MaZQ
f last:190	MiORZS
f last:195	5YMfZS
f last:1995	Sb
f last:1997	Sb
f last:2	EeNQbY
f last:20	EPZc
f last:20%	DcMQ
f last:200	MaZY
f last:200bpm	McZR
f last:200ms	Ma
f last:210	MZ
f last:220bpm	MfZP
f last:230	5b
f last:240	5b
f last:24db	MY
f last:250	IY
f last:2db	ElMSNS
f last:2k	Mb
f last:3	EZKPLSNZPZUl
f last:300	IZ
f last:303	EaFSLYTd
f last:30db	MZ
f last:320	9Y
f last:33	OZ
f last:350ms	Ma
f last:3db	EeKS
f last:3khz	IeMRQR
f last:3s	CSMb
f last:4	1SCSERKOLSTMUqXcZR
f last:400	Ia
f last:48	MSOd
f last:49	MSOc
f last:4db	Ea
f last:50%	CSMa
f last:500	ESIfMR
f last:500ms	Ma
f last:55%	CQMc
f last:5k	2SBRINMg
f last:5khz	Mc
f last:60	DZ
f last:60hz	4PIgLQMS
f last:64	MSOc
f last:7	ESZa
f last:8	MQXiYPZb
f last:80%	LQMh
f last:80ms	LRMe
f last:8k	EQId
f last:8th	BSMbUe
f last:8ths	4S6QDSEQKQLSTRUnVS
f last:90s	Sb
f last:93	Sg
f last:94	Sa
f last:96	Sa
f last:a	4SEPKSLRMiNRQSUP
f last:ab	Ob
f last:achter	Yb
f last:acid	1R2Z3S4O6Z8SBfCRDSGMJQKZLcMMNPPSQYRSUQVkWSXSZRcRdS
f last:actually	8c
f last:add	4e
f last:af	LYQb
f last:again	1Q4QEPKhTZUScd
f last:aggressive	Lg
f last:air	4OESIj
f last:all	4RAdEQKZQeTb
f last:alone	KhOSUS
f last:amandel	LNPg
f last:angerfist	Sb
f last:annoying	Tc
f last:another	Gc
f last:answer	KaTa
f last:anymore	JcKSTe
f last:anywhere	KRTc
f last:arp	4Z6cBQCcISTa
f last:arrangement	Rc
f last:aswell	JZ
f last:at	8NHSRg
f last:attack	ESLgMSQdZR
f last:away	Tf
f last:awesome	Ab
f last:back	0S1S2S3S4O5S6c7S8S9SAOBRCdDQEfGSISJSKcLQMRNQOSPRQSRSSSTLUPVSXPYSaSbmcSdS
f last:backbeat	Ud
f last:background	4d
f last:balancing	EfIS
f last:balls	LZ
f last:banger	5a
f last:bar	2c4Z7kBSEOKMLRNSQSTQUgVSaSdS
f last:bare	6c
f last:bars	1S2h3Y4Z5S6Y7a8S9SBQCSDSEPFSGbIRJSKPLOMPNQOSQSRSTQUdVRWSXfYZaNbScSdR
f last:bass	0S1a2R3R4R5R6N7S9SASDaFSGQHbIeJbKMMYNPOSPSQMRcSSUYWhXRYSZSaSbScPdQ
f last:bassline	4a6kERGQISKRLQTSca
f last:beat	4QDjEQLSUc
f last:before	7QAfSeYScQ
f last:begins	4RXSYSai
f last:bell	1eESLNTSVSWg
f last:bells	5aGa
f last:bin	4STe
f last:bit	1Q2R4R7SCYDaEcFSGRLdMRNRObPSQORSTSUQVRWSXSZZbScbdR
f last:bitcrusher	BZ
f last:bite	Le
f last:bits	4eLS
f last:blast	Ta
f last:body	Le
f last:boom	La
f last:boring	6PAhQP
f last:bounce	9RDgLS
f last:boxy	LMQi
f last:bpm	0P1S3S4O6S7S8O9RASBSCSDQEJFPGRHSIQJSKSLRMsNRORPSQSRaSRTRUSVSWSXRYQZlaSbRcSdS
f last:break	0Q1S2f3Y4Y7b9SASBRCQDSEPFSHSISJRKbLLMRNSOiPSRZSSTOUYVSWRXSYLZRbScSdb
f last:breakbeats	4b
f last:breakdown	3Z4c
f last:breaking	Wc
f last:breathe	6hDR
f last:breathier	La
f last:bridge	4SYe
f last:bright	LY
f last:brighter	Lg
f last:bro	AaLZ
f last:brown	Sa
f last:brutal	LY
f last:build	2f4Z5S7eBPCPDSERFSGSIRJSKNLOMNNSQSRSSSTSUcVRWRXdYPZgdZ
f last:buildup	LSXc
f last:buried	ERQd
f last:bus	BeCSFR
f last:busier	6dXR
f last:busy	6fERLSQScd
f last:buzzy	La
f last:c	3e
f last:called	Pb
f last:calmer	LiXNYQ
f last:cardboard	Qd
f last:chain	8dRQ
f last:change	GSMSTQUQVcbi
f last:changes	ba
f last:cheap	QgVS
f last:cheekier	GY
f last:cheesy	6SAgGRLeWS
f last:choir	6SEhISKbLPVd
f last:chords	3bESGaJZLNNf
f last:chorus	BbChLROSXR
f last:chromatically	Ge
f last:clap	1fAfBfCIDREOIcKRLRQSTMVccR
f last:claps	1S4S6cBcCaDSENLSTfUR
f last:clashing	ESKSQe
f last:clickier	LZ
f last:clicks	Qb
f last:clicky	LY
f last:climax	2d6S7SBSCPUSXZYeaa
f last:clip	0e8JBQHSQfRP
f last:clipper	Cd
f last:clipping	0iQN
f last:close	Pb
f last:closer	dZ
f last:club	Fa
f last:cluttered	6c
f last:coffin	Yb
f last:cold	5b
f last:colder	1Scb
f last:completely	KcTe
f last:congas	4Z
f last:cool	4Y
f last:crash	Tb
f last:crashes	EiLK
f last:crisper	Lb
f last:crowded	6a
f last:crunch	LZ
f last:cry	cb
f last:crypt	Cb
f last:cymbal	KZ
f last:cymbals	Kc
f last:dark	8bESLe
f last:darker	GYLfQPcg
f last:db	2S4Q7SBRCRElJSKSLSMiNPQSTSUSVSZS
f last:dbtp	BSESFlISMP
f last:deeper	ESJbLNdf
f last:delay	8eBaMR
f last:delete	Ta
f last:deleted	Tb
f last:demon	SQVSWSdg
f last:detuned	ESLf
f last:did	bb
f last:different	4QGdVPcc
f last:direction	Sc
f last:dirt	Le
f last:dirtier	LZ
f last:dirty	LZ
f last:distant	Lb
f last:distorted	CRLjQS
f last:distorting	Qc
f last:distortion	2SBYCiLOMR
f last:djs	Yc
f last:do	0SHiRO
f last:down	2S4S6RBSDSEiGSISKQLZMONZORQSTQURVSXNYeZbaSdb
f last:dread	KY
f last:dreunbeest	PZ
f last:drier	ClERLOUSVS
f last:drone	BYJY
f last:drop	0Y3S4Z5R7a9RASBRCRDSFSGQHSIRJSMSOZPSQZRZSRTNVRWSXYYSZSakbScSda
f last:drops	7c
f last:drums	4aBaCSDhEPISKdLPTSUS
f last:dry	CfESQQdR
f last:duck	8bJa
f last:ducking	JiZS
f last:dull	LYQb
f last:e	MgNN
f last:earlier	Dh
f last:ears	LOQh
f last:echo	BiCZLSdR
f last:edits	ba
f last:effect	Bc
f last:eighths	Uc
f last:else	4R5SEZGPQSck
f last:em	EdQS
f last:empty	6iQSXS
f last:end	0S1S2Y4N5S6R7QCSDSESFSGSIfJSKRLRNSORRSSSUaVSXfYlZZaQcQdS
f last:energy	Sd
f last:enough	EfLeTS
f last:entire	Xd
f last:epic	GgLQcS
f last:eq	CdFS
f last:essentials	6fXQ
f last:euromasters	Sb
f last:even	Hb
f last:evening	Hd
f last:everything	4b7SBbDeKZNQQRbY
f last:everywhere	JZ
f last:evil	1Q3bLScc
f last:exactly	8YAd
f last:export	9c
f last:f	3fBSEQJSKRLMMmNMQSTSUNVP
f last:fart	Qd
f last:fast	Zf
f last:faster	1OFRLRZlce
f last:fatter	Lg
f last:feedback	CaMS
f last:feel	Sg
f last:fifth	EQNi
f last:fighting	KSQh
f last:file	9dPP
f last:fills	6h
f last:filthier	La
f last:flabby	ESLPQe
f last:flac	9f
f last:flanger	Ba
f last:flat	DRQj
f last:fluitje	4d
f last:fm	MRNgVS
f last:for	8ZHdRR
f last:forth	ERNd
f last:four	Ud
f last:fourth	Nc
f last:freeform	YY
f last:frenchcore	5N8cMePSSeVR
f last:friendly	FSLSSSXPYj
f last:fuse	ObXYYY
f last:g	3YMd
f last:gabber	5P8RHfRSSS
f last:gallop	2aLPOgUbVSXSYa
f last:gaps	6c
f last:german	Hd
f last:given	BdCP
f last:gloomier	La
f last:gm	5c
f last:go	0S1R2S3R4M6S8S9SASBPCRDSELFSGQHSINJRKPLNMONPOSPSQbRRSST-UPVRWSZSaSbRdZ
f last:going	Da
f last:gone	EOKPLRTnUR
f last:good	Tb
f last:grid	Dd
f last:grit	LZ
f last:grittier	LY
f last:groove	4g7c
f last:growl	Td
f last:had	KObg
f last:hair	Ed
f last:hakkelberg	Pe
f last:hakken	Pb
f last:half	4c6P7SISXjYS
f last:hall	BdCcMS
f last:happier	3ZGQLd
f last:happy	AbGZ
f last:hard	8aAfERJaLcMSQPRS
f last:hardcore	8cdZ
f last:harder	1Q8SBdCSEYFaISJeMSQRca
f last:harsh	ASCSESIRLNQm
f last:harsher	Le
f last:harshness	IgLSTO
f last:hat	1fKQTZcR
f last:hats	0R1c2R3R4h5S6f7R8R9SAPBYCLDgEaFRGRHSJPKOMQNSOSPSQPRRSSTcUPVQWRXQYaZQaSbScNdR
f last:haunted	Wc
f last:have	8MHZPhRa
f last:headroom	6RFhLN
f last:heavy	5Z
f last:hell	ESFfdZ
f last:help	Uc
f last:here	4Q8ZReTf
f last:hi	He
f last:higher	Nh
f last:highs	Ib
f last:hilarious	4a
f last:hits	4bESJgLRVSaa
f last:hoogoven2	Pa
f last:hook	4O5SGjWR
f last:hoover	0S1K3S4Y5S6Q7S8YASCaDRElFSGQHSLYMQNPPSQRROSSTYUSVhWRXSZSaSbScRdS
f last:hopeful	3cGS
f last:hot	EiLLUS
f last:hotter	Eb
f last:how	VScf
f last:human	DfOS
f last:hurt	6SDSEQKSLSQkTRUR
f last:hypnotic	GcLd
f last:hz	2RESMj
f last:i	3a
f last:idea	5SGPci
f last:impact	QdXRaQ
f last:in	0S2S4s6R7Y8fBRDREKGPHSKnLRMSNRQSRLTPUMVPbPcSdR
f last:instead	4QGSLYNdUaVf
f last:intro	0Q1S4b7Q8PBSCSERGSIPKjLOORQRReTOUQWSXbYeZRaPdZ
f last:is	0c
f last:it	1P2R3R5P6O7P8N9cAeDOFPGQHbKNLYMPNPOkQKSdTdUQVQWRXdYOZPaScQdR
f last:joke	HhRS
f last:kermis2	Pb
f last:key	8hLSMJNiPSQZRKVS
f last:khz	Ma
f last:kick	0h1P2R3S5S7O8Z9SCRDQEaFSGQHSJdKcLaMQNQORPSQSRLSSTPVlWRXSYSZSaSbScQdS
f last:kicks	5a
f last:klingen	La
f last:know	Ha
f last:koudvuur	PZ
f last:lands	4Sag
f last:laser	WZ
f last:late	BSDoEOLRUS
f last:later	4SDeESLSUSXg
f last:lead	0P1O2P3R4Y5R7S8L9YASBaCbDRENFRGlHRIZJaLbMONROSPSRhTRUYVKXOYRZSaSbRdR
f last:left	2SESLk
f last:legend	He
f last:less	1j6RCLDRELFSIOJQLPMQSSZd
f last:level	0d8REhMPRQTO
f last:like	0d8KHSRd
f last:line	4hBSESGeKSTRVPca
f last:little	1O2R4S6QCSDiKPLcQSUSVRce
f last:lol	4dNb
f last:long	6QBREPLcMcQQRSURXmYR
f last:longer	BSCaUSXpYR
f last:loop	Tg
f last:looser	DhLSOL
f last:lost	EPLSQhUR
f last:loud	0c6SCQEhFdISLRQRRS
f last:louder	0R2R4SBMCfEqLRMRQQ
f last:loudness	0e
f last:lovely	4a
f last:low	Qa
f last:lower	EfLQNjUSdR
f last:lows	IZ
f last:lufs	0a9fERFhISMQ
f last:mad	QdSS
f last:made	0S8gRN
f last:mainstream	Va
f last:major	Nc
f last:man	Hc
f last:master	0O8bBYERFbIbLSRdTS
f last:mastering	Fe
f last:mate	ASEcHjTS
f last:me	0c1S4S5SASDSFSGRHbIRKSLSOSQSWYZbcf
f last:mean	4e8ZLQ
f last:meant	Ac
f last:mechanical	DgQR
f last:meh	Ab
f last:melodie	GZ
f last:melodies	5Y
f last:melody	5cGccZ
f last:mentasm	4S8cESLRRSVh
f last:mess	IQQc
f last:middle	4SYc
f last:midi	9d
f last:mids	Ig
f last:minor	3Y4R5Y8SGRMiNkORSRVRZSbS
f last:mix	0a1R2R4P6R9SBaCPDREpGSHSIlJSKQLINNQOSRTQUSVSZSdR
f last:modern	SZ
f last:moment	7SKkTRVS
f last:more	0S1t2S3S4Q5S6I7S8S9SASBPCZESFQGRHQIPJhKRLRMPNROSPSQSRSSLTRUSVRWSXYYRaSbScNdS
f last:movie	GZ
f last:mp3	4S9l
f last:ms	BSCNDcMe
f last:much	1k6OARDSEdIOJcMSQSTRUSZSbS
f last:mud	IeLSQaSS
f last:muddy	ISLMQk
f last:muffled	Qb
f last:music	7SOe
f last:mute	Kg
f last:muted	7Q8SESRmTS
f last:nachtwerk	Pb
f last:nastier	1RLfca
f last:neophyte	SY
f last:next	Ac
f last:nice	4dAe
f last:night	Hf
f last:nineties	Sa
f last:no	AgTQ
f last:noise	4b
f last:none	Da
f last:notch	EaLdNRZd
f last:notes	4S6cERGiKSLPNcTSVScS
f last:now	0i1R7R8QCSERFSGSKqLRNSRPTLVS
f last:nul	5Y
f last:nuts	5a
f last:oct	ESNe
f last:octave	EQNede
f last:off	2S4Q6SBREJGSIRJSKwLNMQNRQSTOURVQZc
f last:offbeat	4ZGSUg
f last:offbeats	4bUb
f last:often	6f
f last:oldschool	SZ
f last:omhoog	MRNcZc
f last:on	1S4P6iBRCRDQEJIRKlLSTSUOXQYSaRbRdg
f last:one	0S1m2R3Y4a5R6R7Q8S9SBaCQDREQFRGQHbISJSKQLPMRNROSPRQQRSSSTKUQVjWSXRZSaRbZcOdR
f last:ones	3YGcLPUSVe
f last:only	KdLSUd
f last:ooh	da
f last:open	Lc
f last:organ	4eBdCRLQTZVeWR
f last:other	1a
f last:out	1S2R3S4N6d7RASBQCaDRGRIOJSKKMRNQOSQPRSTxUQVRWSXaZSaRbScSdP
f last:outro	2c4P6S7RBSKSLSOcRSTQURXaYgZcaSdS
f last:overall	EKFkLdZS
f last:overloaded	6d
f last:overpowering	Ed
f last:own	KhLRMSUO
f last:pace	Za
f last:pad	0S1c2Q3j5S6Q7S9SARDREMFSGPHSIfKSLdMPNRPSSSUQXQZQaSbScNdR
f last:pads	4cCbEPLYQbTQYa
f last:part	6aOSXeYY
f last:partyraiser	Sa
f last:patch	Wb
f last:pattern	4RGdLSUdVSca
f last:pause	Og
f last:peacock	SZ
f last:peak	0Z
f last:peaks	0a
f last:percent	Da
f last:perfect	Aa
f last:phone	LPdf
f last:phrase	2dUS
f last:phrygian	0S8dGdRQ
f last:piano	3g4ZBcCRESGSISKaLRTRWb
f last:pianos	5Y
f last:piepkick	Vf
f last:piercing	IY
f last:pipe	Wc
f last:plasticky	Ld
f last:play	DSFZGbKSLSOfUS
f last:playing	8ORg
f last:plays	Ja
f last:please	0R1a2R3Y7R8R9bARBOFZHSIRJQMYORPSQQRRSYTaWSXRYbaRdR
f last:pls	0S2S3R4n5S6P7R8RARBfCRDSENFRGRHSIRJRMPNaOZPSQQRSSQTPUNWSXQYZZbaRbYcadR
f last:pluck	6b
f last:plucks	6fES
f last:plz	4Y9cJZLb
f last:polished	AaSa
f last:possible	EQFe
f last:power	LSQf
f last:preset	Ve
f last:progression	3eLR
f last:project	0SLSPl
f last:projects	Pb
f last:pumping	Jg
f last:punch	ERJSLbMSQhUS
f last:quarter	Ua
f last:quarters	KSUg
f last:quick	Kc
f last:quicker	LSZf
f last:quiet	Ei
f last:quieter	EkFaLR
f last:random	Ga
f last:range	0b
f last:rave	Pc
f last:raw	ShVS
f last:ready	4SFiTSdZ
f last:records	SbWd
f last:redo	be
f last:reese	LSVfWY
f last:rein	4c
f last:release	JY
f last:remove	Tb
f last:repetitive	6gLQ
f last:reso	EQLf
f last:resonance	La
f last:rest	0bEZ
f last:reverb	4SBlCbESLRMSTS
f last:reverse	Tb
f last:revert	ARbf
f last:ride	0S4e8NBSCSGSKZLRMRQSRdThUSVS
f last:riff	4P6SBSESGhISLcNSTSVPWSbSci
f last:right	2dDSESLYMd
f last:rim	VY
f last:rimshot	4STSUSVg
f last:riser	Ta
f last:robot	Hf
f last:robotic	DdLSde
f last:roll	UZ
f last:rotterdam	5QLSPcSSVddY
f last:rougher	LZSScd
f last:rounder	Lg
f last:row	Uc
f last:rumble	0R8fESJbLeRO
f last:s	Md
f last:sad	3Z
f last:sampled	dd
f last:save	8O9SHfPf
f last:saw	GZSSWf
f last:says	QddR
f last:school	Sf
f last:scratch	LRWg
f last:scream	Ld
f last:screech	2S4a6RBbCcEPGfKRLQMSNRTRUSVfXS
f last:screeches	6gCSEQLSTS
f last:sec	KjMYVQ
f last:seconds	CRMg
f last:section	TRXd
f last:sections	ReXS
f last:seen	Lb
f last:sefa	Sa
f last:semis	Nf
f last:semitone	Na
f last:semitones	EQNl
f last:seperately	9e
f last:settings	Re
f last:sharper	Ld
f last:short	4OLPWfXe
f last:shorter	BSCeLYMQXc
f last:shout	4Rdb
f last:shrill	Lb
f last:shuffle	Dc
f last:sick	AcBb
f last:sidechain	8dJS
f last:siren	BZWf
f last:slam	Lb
f last:slaps	Af
f last:slow	BcLRZc
f last:slower	2R3PESJRLgZh
f last:slowly	2e
f last:smidge	3SCcEb
f last:snap	ESLaQeTRUS
f last:snappier	Lb
f last:snare	2S3SCkDNEbFSGSIfJSKQLZMONSQPRSUdVRWSXSZRcRdS
f last:snares	KZ
f last:so	4ZDa
f last:soft	6SAjESLK
f last:softer	EbLa
f last:soloed	KQRg
f last:something	GQHScSdg
f last:somewhere	4g
f last:song	0Q5g8SLSNZPYReVSWP
f last:songs	Pd
f last:sound	0S1S4I5S8bAaBSDRERGSIRKSLPQOSeTSUSViWjbScSdS
f last:sounding	Lf
f last:sparkle	Lc
f last:sparser	6gLS
f last:spectrum	0fRO
f last:speed	LSZi
f last:spotify	Fd
f last:squelchy	Lg
f last:stab	LSWf
f last:stabs	4S5YLd
f last:staccato	Lb
f last:start	4R5SOcXdaYdZ
f last:starts	4Qai
f last:stats	0d
f last:steam	Kc
f last:stems	9d
f last:step	ba
f last:steps	bb
f last:stiff	Di
f last:stop	7ROe
f last:storm	Pb
f last:streaming	Fc
f last:strings	2P3Z6RBaEZGSJQKQLOMSQSTZUSVkaS
f last:stuff	5ZSY
f last:style	5RMQNRSdVddb
f last:sub	Ld
f last:supersaw	LZVf
f last:sweet	4b
f last:swing	Di
f last:tad	EdKPLSZa
f last:tail	CbLgWa
f last:take	4SYSch
f last:taste	La
f last:tempo	4S8cCSMORRXRZm
f last:terrible	Ac
f last:terror01	Pa
f last:test	Pb
f last:thanks	Hd
f last:that	0S1l3S4Q5S6R7S8f9SAeBSCRDQEPFRHQIYJSKQLOMSNSOOPRQRRRSPTMVRWQXbYRZQaSbfdS
f last:them	4dEd
f last:there	0S1S4g6Y8SBSDSEQHcISKSLRQZRaTcUS
f last:thin	6I8OESLOQp
f last:thing	4S5g9dBSDSESGSISKSNQOdSYWSYSbacR
f last:third	ERGSNj
f last:this	0i1S4Y8Q9RAeHSMSPPRYSPVSZZ
f last:through	BNESIfQdTS
f last:time	CeLQMPUJXPZh
f last:times	Cbba
f last:timing	DhLM
f last:together	Qd
f last:tom	Kb
f last:toms	4dBSCSERKSLSNgTdUS
f last:tone	Nb
f last:too	1u4f6Q8SAQBQCODSENGRIQJSKPLNNSQRRSTRUSVRbScS
f last:top	4bESISLaOf
f last:touch	BPCcDcEdLP
f last:track	5aRb
f last:tracks	EQFhRd
f last:triplets	LRUi
f last:truck	LhVR
f last:tune	5aGYKRLSMRNgUS
f last:twice	Xd
f last:twist	Ga
f last:two	7dUSXSaabZ
f last:undefined	LSQc
f last:underground	Sc
f last:undid	bd
f last:undo	ASbl
f last:unmute	KZ
f last:unsolo	KhPS
f last:up	0R1Q2R3S5R6Q7R8R9RAOBOEmFQGPHRIQJRKKLaMNNeOfPcQORRSRTMUPVOWRXRYSZkaRbPdO
f last:upfront	CgEQLQ
f last:uplifting	GZ
f last:uptempo	Sb
f last:v2	Pf
f last:variation	cf
f last:varied	6hLOUS
f last:verb	4SBe
f last:version	SSbdcd
f last:vibe	Sh
f last:vibes	5Z
f last:vii	3a
f last:vinyl	Fb
f last:vocal	BZCQERTQdi
f last:vocals	1S6S7SBSEYILKNLPQbTkWSdf
f last:volume	EiLP
f last:vox	BcCRTd
f last:want	McZS
f last:wanted	Aa
f last:was	KSbe
f last:washy	CeES
f last:wav	9kTS
f last:way	4QYe
f last:week	Pd
f last:weight	Qd
f last:weirder	1Rcb
f last:well	1hBaCSTS
f last:wet	CjEPLOQQ
f last:wetter	CgERLR
f last:wide	8eQS
f last:wider	Li
f last:wind	Ta
f last:wise	Eb
f last:work	0S8aHeJQRS
f last:worse	Af
f last:x...x...x..x..x.	Ud
f last:x...x...x..xx...	Ue
f last:x..x..x.x..x..x.	Ub
f last:x.x.x.x.x.x.x.x.	ESUe
f last:y	Le
f last:ya	Ta
f last:yes	Af
f last:yesterday	Pg
f last:you	0S8LHoRO
f last:yuck	Ab
f last:z	bh
f last:zero	WZ
f later	1Q2R3S5S8SASBeElFRHSISLaMbNSORPSRSSRTfUPVRWSXkYPbRcRdS
f level	0f1Q2Z3S4O5S6Q7S9SASBLDRE-FmGRHSISJRKQLMMQNROSPSQnROSSTPUPVQWSXQYRZYaSbScSdQ
f level:buried	0S1S2Q3S4Q6R8SASBQCRDRFSGSIQJSKNLMMSNROSQ-RRTMUPVRZSaSdP
f level:louder	0j1R2Z3S4P5S6Q7S8Q9RASBJCZDRExFnGQHRJRKQLOMONROSPSQORPSRTQUPVPWSXRYSZZaSbScSdR
f level:quieter	0S1Q2b4Q6Q8cASBRCRDREzFdGSIRJSKQLOMSNROSQORQTRUQVSXQYSaSdS
f mood	0S1P2S3i4Z7S9SAaBRCQDREOFSGwHSIRJSKRLfMSNROSQORSURVPWgXQYRZSaSbScY
f mood:angry	ESGYLj
f mood:catchy	Gl
f mood:cheesy	1S3S4S6RAfCSESGQLbSaWb
f mood:dark	1S3g4Y8YASCRDSEQGYJSLhNSQNSRTSVSXScddS
f mood:epic	3c5YGiLOWZcR
f mood:euphoric	3eGZ
f mood:evil	1Q3Y4Q6SCSEQGeTSVSWecadf
f mood:folky	Ge
f mood:happy	3aAbGaLb
f mood:hypnotic	6iCSESGb
f mood:random	4f6SGfLSTbVS
f mood:sad	3g4LGiLY
f mood:scary	4h6SBSGjLMQSVSWeXSdS
f mood:trippy	4SLSWf
f note	0R1Q2R3l4M5e6R7R8R9RARBQCRDQFSHRIQJQKNLMMqNpPRQQRRSQTQUMVKWRXRYSZRaSbRcRdR
f note:a	4REPKRLRMjNdQRUPVS
f note:af	Ob
f note:am	3k4SBRIS
f note:b	5SNf
f note:bb	3kLRMR
f note:c	1S2S3l4QBQCSESGRIRJSKRLRMdNdTSVS
f note:d	5dMbNbSS
f note:df	4SEe
f note:dm	3e
f note:e	3a5aLSMcNcVQ
f note:eb	3fMS
f note:f	1S2S3q4R6SBQCSDSERGRIRJRKQLPMYNgTRURVObS
f note:fs	MbNa
f note:g	3k4Q5dBRESGYISLSMaUSVS
f note:gm	3fMS
f number	0S1R2S5a6S7Z8SASBPCNEdFeHSIgJSKQLKM-QRRSTQVRWSYbZeaSdS
f number:-0.3	FfMY
f number:-0.5	FiMM
f number:-0.8	FeMR
f number:-1	BSFlMN
f number:-1.5	Fb
f number:-10	EFMl
f number:-12	EeMQ
f number:-15	MdUS
f number:-2	Fb
f number:-3	BSEhIQUS
f number:-4	ESIdMS
f number:-5	NY
f number:-6	ESFZZd
f number:-7	9SFkMR
f number:-8	9eEjFdIRMG
f number:-9	0QESFkMS
f number:0.1875	BSMc
f number:0.3	MZ
f number:0.5	CPLOMj
f number:0.6	MY
f number:0.7	Ma
f number:0.8	LNMf
f number:0.9	LPMf
f number:1	1R4a5S6Q7sASCSDSERISKQLMMRNfOSSPTRUQXNZSaOcjdR
f number:1.5	Eh
f number:10	EOMSZi
f number:1000	IZ
f number:12	CQEOISNfSaZf
f number:120	Ia
f number:1200	IZMZ
f number:12000	Ia
f number:130	5Z
f number:140	5c
f number:145	MdZR
f number:15	Da
f number:150	5bBQIdLRMfXRZY
f number:1500	CQMb
f number:155	5ZMfZQ
f number:16	2a4R7PESGSIRLRMQUdVRXhYfZSaR
f number:160	5bMeZQ
f number:165	2R5ZMYZb
f number:168	5cMR
f number:17	5SMSOh
f number:170	2R5cMfSRZZ
f number:172	5bFRMjSSZM
f number:174	MhZN
f number:175	2R5ZZc
f number:176	Md
f number:178	MiZN
f number:178.5	MY
f number:18	BPCQESMg
f number:180	5ZMkZJ
f number:182	MeZO
f number:185	5QMmZK
f number:188	MgZN
f number:190	MjOR
f number:195	1S4S9RFSMpOSYSZN
f number:198	5Y
f number:2	0S1R2O3S4a5S6R7k8S9RASBRCRDREsFPGaHSIZJRKQLPMPOSPSQRRSSRTQUQVQXPYRZQaSbgcddS
f number:20	DbENMOZg
f number:200	2K4RDSEQFSIhLSMnOSTQUQXQYSZf
f number:2000	IZMb
f number:205	5b
f number:210	5dMY
f number:220	5ZMe
f number:230	5b
f number:24	9cESMb
f number:240	5c
f number:250	Ie
f number:2500	Ic
f number:260	Za
f number:280	5Z
f number:3	1S2R4O5S6S8S9SBPCODSEqFRGQIhKOLPMPNgQSRSTQUQVRXSYRZeaSbScSdQ
f number:30	2SLQMj
f number:300	2g5ZBRCSIkLRMOTRUS
f number:3000	2gIhMNQQ
f number:32	4S7SMROcUSYh
f number:320	9Y
f number:33	OZ
f number:350	Ma
f number:4	1S3c6L7Z8S9SBQCODSFSGfJSKPLOMZNPOSQSRSSSTQUhVRWRXZYabScYdR
f number:40	CRMd
f number:400	Ig
f number:4000	ESIgLSMZ
f number:48	MSOd
f number:49	MSOc
f number:5	1Q5S6RCRDaEJFSIPJSKSLONYSSURZqcSda
f number:50	CSMa
f number:500	2YERIi
f number:5000	2QBQCSEPIdMi
f number:52	ILMg
f number:55	CQMc
f number:58	Da
f number:6	JZ
f number:60	4PDcEOIjLQMQ
f number:600	MZ
f number:6000	2d
f number:64	MSOc
f number:7	CSEQMcNcZZ
f number:7000	Ic
f number:8	1S2Z5R6a7M9SBQCRDaEPFSGSHSIRJSKLLQMFNQORPSQRRRSSTRVSXmYlZkaQbScSdR
f number:80	LNMl
f number:800	2SIeMbTR
f number:8000	EQId
f number:900	MY
f number:92	Si
f number:93	Sg
f number:94	Sa
f number:96	Sa
f of-part	0S1Q2R3R4Q6a7R8Q9SBCCwDRENGQIuJdKIMPNRRQT5UZVRWSXPbScRdS
f of-section	2Q4J6Q7pKmRRTPUIXRYQaS
f ordinal	0R1i2S3R5R8S9RAPBQCQDREPHSIQJRKYMQORPZQQRRSRTPUcWSYfbgdR
f ordinal:1	4P6S7QKgURXdaY
f ordinal:2	0R1l2R3R4a5R6Y8S9RAPBQCQDSEOGZHSIQJRKPLYMQOSPSQQRRSRTSUZVZWSYaZRdR
f ordinal:3	Uc
f ordinal:4	Uf
f ordinal:last	1S3S4R6S7ZCSESLOMSOSPdTPUZVQXPYgaPblcSdS
f part	4dEdFSHSKaLcOSPSSSTcUZXQYRZRbScS
f part-wants	2R3S6R8SBfCaDSEYFQGeIZJZKRLfMPNRQRTcURVOWSXSYSZSaScQdQ
f particle	4a6Y9SASBZCaEeFSIaKaNZORSSVSWSYRZY
f particle:away	EcKSTd
f particle:back	0S1P2R3S4M5R6Z7R8S9RAOBOCMDbEhFRGRHSIQJSKkLMMPNPORPeQQRRSSTKVQWSXPYRZQaRbicRdR
f particle:down	0S1R2R3R4R5S7S8S9SASBMCeDREpFSIQJSKOLYMMNhOSRSSSTPUPVQWSXbYRZZaSbScSdY
f particle:in	0S2b4g6d9SASBSCQDQFRHSKYNZOQPSQZTQUeWRXPYPaYbScR
f particle:off	0S1S2R3S4P6R7R8SASBPCgDRFQGQIaJQKxLYMONQOSPSQQRSTNUJVNWSYSZcaSbScRdS
f particle:on	1a2Z9SASBiCeEQFSIeJYKSMZNROSQRSSTPYSZSbS
f particle:out	0S1R2R3S4N6a7Q8S9SASBOFSGRHSIbJRLSMRNQOSPSQORSTzUOVQWSXYYSZSaRbScSdO
f particle:under	2S3b4q6S7S8S9SBSEQFeGSIZJcKRLOMSNSOSPZQSTSURVPWSXPYSaS
f particle:up	0S1Q2P3R4O6Q7R8S9RAQBPDYEsFRHSJRMMNmOQPZQORRSRTNUOVOXQYRZmaZbQca
f preset	0Q1S2S3S4Q6S7R8R9SARBRCSDSEQFSGSHSISJQKPLPMONROSPZQQRSSPTRUPV-WRXSYSZRaSbScRdZ
f preset:doom	Vd
f preset:french	Vg
f preset:hard909	Ve
f preset:mainstream	Vf
f preset:piep	Vi
f preset:raw	VZ
f preset:rotterdam	5YLRPcSQVgdb
f preset:terror	Vb
f preset:uptempo	Vd
f preset:zaag	Ve
f rhythm	0S1Q2Q3S4b5S6P7Q8S9SASBOCODOEKFSGSHSIQJRKHLJNROZPSQQRRSSTLU-VMWRXRYRZSaRbScRdS
f rhythm:backbeat	4QBSDSESKOLSTSUp
f rhythm:broken	4SLSUk
f rhythm:eighths	2S4Y6NBPCODREPKQLRMdTRUsVQ
f rhythm:every-beat	LSUkVS
f rhythm:four	LSUi
f rhythm:galloping	4S6SBSDSERISJSKRLOMSOfQSTSUoVQ
f rhythm:offbeat	4gBSDSESGRISKRLRTSUmVR
f rhythm:on-four	KQTNUm
f rhythm:on-three	KSUg
f rhythm:on-two	4a
f rhythm:one-three	ERKPUj
f rhythm:quarters	DSESKSLSTSUm
f rhythm:rolling	Ue
f rhythm:sixteenths	2S4c7RDREQGZKQLPOSQSTSUoVSaS
f rhythm:thirtyseconds	6SDSERLSUi
f rhythm:triplet	ESLRUm
f same-twice	4b5SBSLSTSVdWSdh
f scale	0R3d8dGbRQ
f scale:minor	3e
f scale:phrygian	0S8dGcRQ
f section	2Z4Y5S6Z7YASDSESFSGSHSIRJSLPMSNSOcPSRYSSTIVRWSXtYkabbScS
f section:acid	7SXiYSaS
f section:anticlimax	Xd
f section:boxes	Xb
f section:break	0R1S2Z3Y8S9SASBRCQDSEQFSHSIRJRKYMRNROZPSSSTOVQWRXgYnZRaYbScS
f section:build	1S2d5S7Z9SBPCPDSERFSGSIRJSKOLNMNNRPSQSRSSSTSUbVQWRXjYdZeaYbScS
f section:climax	0Y2d6S7RBSCPUSXOYkaa
f section:coffin	7S9cLRXbYa
f section:drop	2S3R4Y5R6b7Y9SASBdCZDSFSGQHSIRJSLPNSOcPSQZSRTMVRWSXeYbZRadbRcS
f section:drop-two	7eaa
f section:fakedrop	4Q6S7ROSXRYnaR
f section:freeform	6bOcTSXZaZ
f section:fuse	ObXZYY
f section:gallop	2bLORYUSXbYb
f section:groove	4c6a7bXS
f section:intro	0Q1R3S4Y6Y7P8P9SASBRCQDSEPFSGRHSIOJSKeLMMSNSOQPSQQRbSSTNUOVSWRXmYjZPaabScS
f section:mid	Ya
f section:outro	0S1S2Z4N5S6R7Q9SASBSCRFSGSISKPLPMSNSOaQSRSSSTCURWSXpYoZZaRbSdS
f section:part	2c4S8SLaRhURXMYg
f section:procession	Xd
f section:riff	Xc
f section:second-break	2Y4R6bLROdaS
f section:slip	6aTRXc
f setting	1R2h3S4P5S6Q7S8R9SASBKCiDRFeGRIPKQLiM-NQOSPSRRSSTOUOVRWSYSaSbScSdS
f setting:attack	2SBSCREQIRJSLnMiQSVSZN
f setting:ceiling	0b8RFoMJRR
f setting:cutoff	2jERIPLSMi
f setting:decay	CYERLaMeUS
f setting:drive	2ZBJCjENIRJSLOMmUQ
f setting:fall	2dUS
f setting:feedback	2Z6SBMCkESMbZS
f setting:finish	Fe
f setting:gatelength	Mc
f setting:glide	LRMe
f setting:grind	WY
f setting:knock	CSEdKRMQZf
f setting:level	0S1S2c4N6QCQEpFSGSIQJRKRLLMgNSQSTMUSVSXR
f setting:pan	2eDSERLYMhUS
f setting:predelay	CSMb
f setting:rate	Zg
f setting:release	CSJeLZMbZS
f setting:resonance	2S4R6SCREKGSISKSLkMk
f setting:robot	HedZ
f setting:time	BNCaLQMiUQXeZS
f setting:tone	EMLlNR
f setting:wet	CjEOLNQc
f share	1t4S6S8S9RAQCSHSKQLSNSSSTRUQXQYSZRbOcR
f share:0.25	1e
f share:0.3333333333333333	1eKS
f share:0.5	1e
f share:2	1jASUSXSbS
f short	1Z2R3S5R7RAaEcGRHZIRJSMaOcTbWSZY
f skips-beats	7SUf
f sound	1Q2Y6R7SEQKRL-NSORQZTQUQVSWcXbZS
f sound:angrier	ESGYLj
f sound:boomier	4ZIaLZQYaa
f sound:boxier	LMQi
f sound:breathier	La
f sound:brighter	1S2S6RBSCQDREMGSImJSKQLpQSTSUK
f sound:buzzier	VaWZ
f sound:centre	4SYc
f sound:choir-like	Le
f sound:cleaner	IcQS
f sound:clickier	6RCREPIQJRLjMiQOUSVS
f sound:closed	BRLdUSVe
f sound:colder	1R4S5bLNWica
f sound:crisper	Lh
f sound:darker	1S3f8YASBSCRDSEPISJSLmNSQMRSSRTSVSXScddS
f sound:detuned	CSERLjWd
f sound:dirtier	4R6SDSEQGRLnQSSRTSVSWfca
f sound:distorted	1S4L6SBeChDSEPIRJSKSMYQPURVSWcXQYScSdg
f sound:diving	2eUQWZ
f sound:duller	DSLYQf
f sound:dynamic	6RFjLN
f sound:epic	3cGhLOWZcR
f sound:eviler	1Q3Y4Q6SCSEQGeTSVSWecadf
f sound:fatter	6QCRDSEOLzNSQNUS
f sound:fuller	5QSf
f sound:glassy	Wb
f sound:gliding	CSESISLbMe
f sound:glued	Bd
f sound:grittier	4PBSCSESIRLnUS
f sound:growlier	4SERLZWi
f sound:harder	0S1Q4SAcBbCRDSFaGSISJeKSLkMQNSPSQPRSTSURVSWSXSZScYdS
f sound:harsher	6SARCQEQIQQoXS
f sound:hollower	Wc
f sound:hooverier	ESLc
f sound:hotter	CSEkFaLKUSdS
f sound:huge	2e4Z5cBaGSLOURVSWeXSYSdS
f sound:layered	4dLbVS
f sound:left	2iESLcMSTS
f sound:longer	0Q1S2S3S4Q5S6Q7S8RASCfDRENFSIRKSLkMaNSOSPSQPRdTSVRXrYPZSdS
f sound:looser	DhLSOL
f sound:low-pitched	ERJfWSZSdh
f sound:metallic	4SLRWi
f sound:mono	8aLd
f sound:moving	3d
f sound:muddier	0S6SASCRDREQIhJSLSQmSRWSZS
f sound:narrower	Lb
f sound:nastier	1Q2S4Z6SAZCSDSEPJRKYLjMSNSQSTQUSVZWbcY
f sound:noisier	5a
f sound:of-sad	3Z
f sound:open	2o4R6SBPCRDREOGQISJSKRLfMSNSPiQSTSVRWSXRZQ
f sound:pluckier	Lc
f sound:punchier	0g4P5a8QCSERISJfKQLZMRQNRPUQVQZZahdS
f sound:radio	LPdf
f sound:resonant	CSENISLfMh
f sound:right	0d2h8SDRERMcRSUS
f sound:rounder	KRLk
f sound:scarier	4g6SBSESGjLMQSVSWhXSdS
f sound:screamier	ERIcLiQSWa
f sound:shorter	2R6SBOCjDRERFSISKRLdMQOSQRRSURVSWZXmYaZSaSdR
f sound:smoother	XRaf
f sound:snappier	LiQS
f sound:snarlier	CSIOLk
f sound:softer	4S6RAhCRDREgISJSLbMSQRTSUSVOWSXSZS
f sound:squashed	Fa
f sound:squelchier	6SERLkVb
f sound:stabbier	4ZLSNcWb
f sound:staccato	Lb
f sound:stuttered	4eLS
f sound:subbier	Lb
f sound:thinner	6b8OASCSEQLYQmTQUS
f sound:tighter	DfERLjQQUS
f sound:trailing	3PLe
f sound:trippier	1R4RLSWhca
f sound:vibrato	BKLh
f sound:warmer	4SLiWR
f sound:wider	2c4P8dBYCSEQGSKSLoQQTP
f sound:wobblier	LQWd
f space	0R1N2P3Q6Y7S8Q9RAQBOC-DLFRGOHRILJNKOLBMPNOORPSRQSZTHULVNWPXRYRZQaQbRcRdZ
f space:cavernous	5ZSf
f space:distant	4cCREeLZ
f space:drier	1S4R6QBRC-DQEHGRIRKRLJMSNSQOTJUOVQdN
f space:roomier	6gCfDQESIRJSLQ
f space:upfront	1S2S4S6RCeDSEhLNUSaSdf
f space:wetter	1S2S6QBSCvDSEIIRJSKSLHMRNSQaSSTSUSVS
f speed	0S1M2N3R4P5Z6P7Q8S9RARCPDPENFQGRHSIRLZMONRORPSQQRSSRTQUfVQWSXOYQZ-aSbR
f speed:double-time	7SCSESLRUfXRZf
f speed:faster	0S1M2P3S4R6Q7S8S9SARBSCRDPEQFQGSHSISLRMQNSOSPSQSSRTSVRWSXRYRZ-bScadS
f speed:half-time	4Q6R7SKSLSMSUfXRZj
f speed:slower	0S1R2O3S4R5a6R9SARCQDRENFSGSHSISKRLgMQNQOSQQSSTRUSVRWSXRYRZsaSbScSda
f stance	1g2S4Y6aBQCbEZLaMROS
f stance:all	0R1R4Z5P8SCQDaEOFRGQHRISKeLRMPNgORPRQfRQUhVQWRYPZSaYbQcR
f stance:but-not	FaLc
f stance:double	2S4S6S7RBPCZLQORUbXqYRZSaR
f stance:even	1g4R6RBRCYDSEQHeJSKbLRSSTSUS
f stance:half	1Q2S6n7hBSCRDREZGSIQJSKNLRNROSQSRSTPUPVSXfZQaRdS
f stance:instead	1S4PASESGSNcUZVl
f stance:less	0R1g2R3Q4P5S6b7S8Q9RAQBFCmEdGQHRIdJbKPLdMOORPRQNRRTOUPVPWRXSYSaSbQcQdR
f stance:like	1Q2S3S4Q6R7R9RBRCQDRFRHYIRJRKRMPNROSPQQcSnTQUQWcXSYRaSbRcZdc
f stance:max	5QSf
f stance:min	Da
f stance:more	0S1b3S5R6f7Q8S9SASBLCjDZEgHSIYKPLkMONSORQQRRSaTOUPVPWRXPZZaPbR
f stance:new	0R1c2R4b5d6P7Q8R9RAPCQDREOGsHRIRJRKQLKMQNQORPSQQRRSQTPUPVkWRXQYfZRaSbQcmdR
f stance:not	0R1c2Q3R4S6P7f8O9SAbBNDQERFRGOHRIRKhMQNRORPSQNSRTwUQVPWRXYYOZRaQbZcRdQ
f stance:not-enough	0S1R2R3S6f8SBZCNEaFdGRHSIYJQLhMRNSQbRRSQTPURVSXQYRZRaScQdS
f stance:please	0S1Y2R4k6R7R8R9bARCSESHRIRJSNYPSQQRSUQWSXQYbZYaSdR
f stance:question	0q1R2R3S4L5O6Q7S8s9SARBPCPDSEIFLGRHcIQKNLLMQNRORPYQYRuSQTOURVPWSXLYQZQaYdQ
f stance:same	0S1x2S3R4R5S6Q8SARBNCQDQEOFSGQIPJRKOLLMSNPPSQRRSTOUOVPWSZMcodS
f stance:some	0S1R2S3Z4k6a7S8S9QASBeCMDeEQFSGRHSIgJRKQLfMQNROSPSQQRSSRTNVPWSXRYQbS
f stance:than	4RAbEeFaLRVaZb
f stance:too	1f2S3S5S6h7S8R9SAeBNCjDaEbGQHSIaKQLYMQOSPSRQTQUPVRWRXYYRZZaSbScRdR
f target	4cEdHSKaLbOSTcUYXQYRZRbScS
f target:acid	0S1R2a3S5S6Z7S8S9SASCQDSEZFRGcHSKbLbNYOSPSRSSSTeVgWRXPYSZRaSbSdS
f target:all	0Y1S2S4S5S6S7c8S9SAaBSCRDRFYHSISJSKaMSPSQjRaSRUQVSWSXSZRaScSdS
f target:amen	2Q4p6SDRLRTbUSXRYSaR
f target:answer	KaTa
f target:anvil	EhIYNS
f target:arp	0S1S3R4i5S6Y7S8S9SAQBODRFRGfHSIQJRKLLOMSNaOQQZRRSSTlURVQWSXRYSZSaRbScSdR
f target:bass	0S2Q3R4N5R6Y7S8Z9SASCRFRHQJaKcLbOSPSQZSRUbVcXPYRZRaRbScSdR
f target:bell	1c2R3S4i6R7ZASBRDSEYFSISKRLJMSNRQRRSSSTRURVQWoXRYSaScSdR
f target:blast	Ta
f target:chip	VY
f target:choir	1R2S4d6R8SASDSEdGSIRJZLKMSNSOSSSTcUSVjXRYSZSaScRdR
f target:chords	2R3q4SBSCREZGQJYLYURVSXSZSdS
f target:clap	0S1Y2S3S5S7S8S9SBbDaEeFSGRHRJSLRMRNQOSPSQQSSTeUjVaWSXOYSZRaSbRcRdS
f target:closed-hat	4a
f target:conga	4e
f target:cowbell	1S4mLQUP
f target:crash	0R1S2N3S4Y6Q7Q8SASBRCRDSEfFSGSISJSKeLOMSNSOSQRRRTgUeVSWSXOYRZSaidQ
f target:cry	GSNZVeca
f target:crypt	BSCZMc
f target:downlifter	XPYRam
f target:dread	KY
f target:drums	1S2S3S6Z7ZBZCRDfEbFSGRIRJSKgMSNQOSQSTRVSWSXSYSZSaSdS
f target:fm	4SLNWm
f target:glitch	4Y
f target:growl	TdWZ
f target:guitar	4h
f target:hat	0R1Z3S5S6e7R8R9SAQCODgEdFRGRHSJRKbLZNRORPSQYRRSSTZUlVPWRXPZQaSbRcOdR
f target:hoover	0R1Y2Y3S5S6R7R8Z9SARDREbFSGdHSKaLZNZOSPSSSTZURVdWSXSYSZRaSbSdR
f target:impact	4LQSWZYSaqdS
f target:kick	0Z1Q3R4N5S6S7b9SDSEYFSGQHSJZKcLhMfNZORPSQdRRSRTQUdVaXQYSZRaRbScQdR
f target:laser	2R4k6SLRQSTRULVSWi
f target:lead	0R3R5R6R7RBZCcDREZFRGeHSLfNaOSPSQYRYSSXSYQZRaRbRdR
f target:loop	RZTb
f target:master	1S2S3S4S6S8bBYCbDREKFrGSHSIaJSKRLNMRNSOSPSRaSSTRUSXSZQcS
f target:melody	1R3S4M5cESGtLOMSTSVQWQYRZScf
f target:mentasm	4R8bEYGSNYRSVg
f target:metal	4S6bEdGSLSWbcc
f target:mix	0c1Q2Q3Q4S5Q6P7R8SDdEeFRGQHRIjKZLNMPNcPSQaRPSeTOUPVdWYXRYRZSaRbQcQdP
f target:noise	2P4Zag
f target:open-hat	2SDZESUbVe
f target:organ	1S2S3S4iBaCRDSKRMSNYSSUSVeWQaSdS
f target:pad	0S2b3n4S5S6Q7S9SASCbDREZFRGPHSIYJeLcNQORPSSSTbUPVdXRZOaRbScPdR
f target:pedal	EhQS
f target:perc	4d6aWa
f target:piano	2S3c4k5Y6R7S8SCPDSEbFSGYJZKZMRNROSQSRSURVQWYXQYSZSaQbSdR
f target:pluck	2c6gCREPTb
f target:reese	2R4j6SBRERGRISKRLYNSURVjWZXSaS
f target:reverse-cymbal	4S7SBSCRTYUSYSajdd
f target:ride	0R1R2P3S4e5S6R7S8O9SAPBRCQEbFSGRHSISJSKoLRNROSPSQQRcSSTkVQWSXPYRZSaQbQcQdR
f target:riff	6bAaCSDSEQGZLcMYNaQSTSUSVccQ
f target:rim	1S4hESMSTRUNVg
f target:riser	2b3S4O6R7MBSERGSJSKSLdOSUPVRXPYHZPa-dP
f target:rumble	0R4a8eCSEYJZLcRO
f target:saw	Ga
f target:scream	EZNa
f target:screech	0S1R3S6Z7S8SASDSEYFSGdHSISJSKYLbNYOSQRRSTdURVaWSXRYSZSaSbRcSdR
f target:shaker	4lUS
f target:siren	1S2Q4o6SBbCRERGSLRMSNSQSTcUSVSWbXSaSdS
f target:snare	0S3S5S7R8S9SASBYCZDbEcFSGSHSJSLaNROSPSQdSRTaUdVbWSXPYSZQaSbRcRdS
f target:song	0O1S3R4Q5w6S7S8R9YASBRCRDREQFSGbHSIRJSKQLPMONcOSPgQRRcSQUQVLWPXRYRZQaSbRcSdR
f target:stab	1S2Q3S4l6b7S9SCRDRGNISJSMSNcQSUMWZXRYSZSaScbdR
f target:steam	KbLSTc
f target:strings	1S2c3a4e6Q7S8SASDSEYFSGRMQOSQZRSUQVgWSXRYSZQaRdS
f target:sub	4i
f target:sub-drop	4M7SOSURXOYSaqdS
f target:supersaw	4hGSVgWSYR
f target:tom	1R2Q3S4r6N7PBRCRDSEbFSGSJSLPMRNdOSQSRSTbUcVSXNYPZRaMbScSdR
f target:vinyl	4f
f target:vocal	0S1R2R3R4G5R6Q8R9SARBYCdDOEbFSGQHSJRKSLHMRNGORPSQaRRSOTcUQVPWOXPYQZQaNbRcSd-
f target:wind	Ta
f the-section	1R2d4g5S6Y7aBODSFSGSHSIRJSLPMRNSOdPSRaSSTNUZVRWSXqYIacbScSdY
f there	4S5SBYEfFSHSKcLeOSPSSSTdUaXQYSZRbScS
f tiny	0R1c2Q3R5Q7QAjBSEeFQGPHbIQJPKYMcNROgQSRQSRTdUSWQYQaRbadR
f topic	0a1R3a4O6a9eASBRDcEQFZGeIcJgKRLMMaTQUaVSXQYQaRcb
f topic:ceiling	0h2S3S4S5R8O9SARDSERFsHSIYJSMGNSOSPSQSRNSSXSYSZRbScS
f topic:chain	4S8cRQSSWf
f topic:chords	0S1S2Q3-4P5S6R7R8S9SBQCQDSFSGQIRKRLPMROSQRRSSSTRUPVNWRXQYQZRaYbScRdR
f topic:drop-out	7rUPXOYMaQ
f topic:effects	0S8dBQCmESFSGSINJRKPLPNSQSRfTOUS
f topic:eq	1P2S3R4N5S6M7S8S9SASBQCQDPEIFOGRHSI-JPKRLGMSNROSPSQgRRSPTPUQVSWSXSYSZRaScRdS
f topic:fill	1S2Q3S4K6v7SBPCPDPEQGSIPJSLLQSSSTSUfYSZS
f topic:form	Rc
f topic:format	0Q1R2S3R4O5R6R7S8S9-ARBRCSDPERFQGRHSIRJSKSLSMQNQORPOQSRSSQTQURVRWRXQYQZQaSbRcPdS
f topic:gap	0S2R4S6Z7j9SDSESGSISJSKhMSOeRSTRURVSXRZSaRdS
f topic:key	0P3P5Q8mGSHQJSLSMoNRPQQSRMUSVQZS
f topic:loudly	EkIQ
f topic:loudness	0u4R6O7S8Q9QCSDREOFgGSIRLMMROSQSRLSSUSXPYQZSaScS
f topic:mastering	Fe
f topic:measure	0q8NHSRI
f topic:melody	0S1Q2R3Q7S8S9SBQCRDREPFSG-HSIRJRKRLPOSPSQRRSSSTQUQWPXRYQZRaRbRcfdR
f topic:midi	9kGSLSTS
f topic:notes	1R3S4P6hBRCSEQGqIRJSKRLOMSNaQSTRURVQcR
f topic:octave	EMKSLRNn
f topic:pattern	0S1S3S4Z5S6b8NCSDSEQGdHSISJSKRLOMRNSQRRdUiVOWScedS
f topic:pitch	2g4S6R7SCREMGRIRJSKSLPMSNfQSTLUeVSXRZSdh
f topic:preset	4RBSGRLPVnWacS
f topic:project	0Q8QHRLRPtRJ
f topic:roll	2Q4O6R7JDSESIfKPLMOSQRRSU-VSXMYNZQaKdR
f topic:sample	4Sdj
f topic:settings	Re
f topic:sidechain	0S1Q2S3Q4Q6Q7S8gASBRCNDREOFSGRHSIOJ-KPLHMSNSORQQRQSSTPURVOXSZRcSdS
f topic:stems	9l
f topic:stuff	1R4Q5Z6o8SCSDRERHcISLSQSRRXPYSZdaSdS
f topic:style	1S5S6S9SCSDSERGSISJSLRMaNQSmUSVeZScSda
f topic:swing	1S4R6QBRCSD-EQFSIRJSLQMOSSUQZScS
f topic:tail	BQCiISLiMSQSUSVSWZXQ
f topic:tape-stop	7oORXRYPaN
f topic:tempo	0M1R2Q3S4Q5R6R7S8N9RASBSCRDPEJFRGSHPIRJRKSLQMpNPORPRQRRkSRTSUSVQWSXOYRZvaSbScRdS
f topic:thank	ASHnMS
f topic:timing	0R1R2S3R5S6c7S8S9RARBSCPDtEPFRGRHSIOJRKSLSMRNSOSPSQZRSSfTSURVRWRXQYQZRaSbScRdR
f topic:tracks	0R1S3S4R5S6R8Q9SARCSDfENFdGSHRISJSKSLQMSNROSPSQnRfSYTSURVSXSZRbScRdS
f topic:variation	0S1Q2S3R4M5S6a8S9QBQCREOFSGHIQJSKRLPMRNQQSRSSRTRUQVLWSYPZPbSc-dS
f topic:version	0S1R2S3S4P5S6Q8S9SASBQCfDSENFRGMJRKOLaMRNdPSQRRRSeTcURVQYQZRaSbccldR
f topic:volume	0Y1S2c3S4O6QCQDSEoFSGSIQJRKRLLMgNSQSTMUSVSXRaS
f two-parts	0S1Q3Q4a5S6Q7S8S9SASBOCPDQESFRHSIRJlKcLIMPNPOSPSQeRRSSUMV-XRZQaRbScS
f unit	0S1R4Q6S7c8SASBNCNEhFdIkJSKPLLMvOSPSQRRSSSTQVRWSXYYcZeaScSdS
f unit:bars	1S2a5S7i8S9SASBQCSDSEQFSGeHSIRJSKMLPMQNQORQSRSTQUbVRWSXhYnZSaRbScSdR
f unit:beats	7pKRUQXSYSaS
f unit:bpm	0R1Q2M3R4O5e6Q7R8S9RARBSCQDQEHFOGRHSIPJRKQLPMuNPORPSQSRSSOTRURVRWSXQYPZvaSbQcRdR
f unit:db	0S1R2R3S4Q5S6R7S8S9SASBKCNDQE-FfGQIeKPLKMbNOOSPSQRRSSSTPUOVQWSXSYSZRaSbScSdR
f unit:hz	1R2Z3S4O6S7S8S9SASBLCODREFFRGRI-JRKRLLMhNROSQPRSTMUPVRXSZSaScSdS
f unit:lufs	0O1S3S4S5S7S9cDSEQFtGSISKSMONSOSPSSSTSVSYRZRbScS
f unit:minutes	5c
f unit:ms	2SBQCMDgEOIQKSLIMtQSTSUP
f unit:note	BSMc
f unit:percent	2RBSCNDfESLMMn
f unit:s	BRCKLRMqXS
f unit:st	EMGSISKSLSMSNsTSZSdZ
f unit:steps	MSbi
f unit:th	ESUhVS
f unit:x	LdMSba
f verb	1S4ZASKbLSOcPYQRTZXabZ
f verb:add	1Q2Z4u6S7P9ZARBbCOEOHRLPORPSQQRRSRTYUYVRWRYf
f verb:analyze	0-1S2S3S4R6S7R8R9RAQBRCSDSEOFQGSHSIOJRKPLNMRNSORPRQPRRSSTRUQVPWSXRZRaSbScSdS
f verb:automate	0S1S2-3S4N5S6R7Q8SBMCKDSEPIRJSKOLHMONQORPSQSRSTPUNVRWSXOYRZlaZbSdR
f verb:balance	EkIQ
f verb:balance-all	EhTS
f verb:boost	BQCREiIkKRLRMSQSTNURVSdN
f verb:bypass	0S1R2R3S4P6R7R8R9SASBNCmDRFOGQHSIYKyLYMONQOSPSQQRRTMUJVNWSYSZbaSbScRdS
f verb:change	0S1R2Q3Y4N5R6R7R8R9RASBPDPFSIRJSLQMYOSPRQRRSSSTOV-WRXbYPaRbbccdS
f verb:compress	BjCSTS
f verb:cut	0S1S2P3S4P6P7Z8S9SASBMDSEOFSGSI-JRKZLPMPNSORQQRRTPUQVRWSXkYPZRaRbSdQ
f verb:design	4OGSLKSRVRWwdS
f verb:distort	BlCQIS
f verb:double	1S4S7RBQCaOSUcXnYSaS
f verb:drop-out	2R4S7wERKcTRUNXOYPaSdS
f verb:early	CSDaEgLS
f verb:enable	Kd
f verb:explain	0M1R2R3R4O5S6R7S8-9SAQBQCQDRENFSGRHdIRJGKOLKMRNROSPMQbRYSRTMUQVNWQXSYSZRaRbRcRdR
f verb:export	0R1S2S3S4Q5R6R7S8S9-AQBSCSDaERFLGSHSIRJSKSLQMQNSOQPRQSRSSRTRURXQYSZRaSbRcSdS
f verb:extend	LbXhYS
f verb:faster	2SASDREOLSMSNROSPRXSZucS
f verb:follow	3OESJRLRNlVS
f verb:give	0R1S2S3d4Q5R6b7S8S9PASBZCQDdEQFSJRKSLeMRNSOSPSQSSeVPWSXRYbaSbScQdS
f verb:goto	1S2Q3S4Q5Q6S7SFSKSMRNcOwPSRSUOXEYPZRaRbSdS
f verb:halve	0S1R2S3S5S6f7g8S9SASBOCZDSEYFSGSHSIQJSKRLSMPNRORPSQSRRSSTRUQVSXnZbaQbScSdR
f verb:hit	0S1S2S4Z6R7S8Z9SBSCSDSEPFbGSISJdKRLgMRNSObQRRRSSTRVPWSXPYQZQagcSdS
f verb:humanize	1S4S6S9SBSDuEKISKPLRNQQSTSUSZQ
f verb:keep	0S1Q4S6S8S9SAoBSCSDSENFbGRISJSKaLRMSNROSPfQSSQTNVSXSZRbPcS
f verb:late	1SBRDmENKPLQUS
f verb:load	1S2j4S5Q6SBQCRDREPGRISJSKSLYMSNSOSPsQSTSURVQWSXSZQbRcSdS
f verb:louder	2S4SBSCRDREsFSISKLLNMRNQQRTRURVOZh
f verb:make	0R1R4Q5e6Y7RASBREQFYGYHSIRKQLcNRPSQRRRTQUYVaWhXZ
f verb:master	1S2S3S4S6S8bCcDREKFrGSHSIaJSKRLNMRNSOSPSRaSSTRUSXSZQbScS
f verb:max	5PBMChOSSfXQ
f verb:mend	6SDc
f verb:move	DdMSNcXfYQaR
f verb:mute	0R1Q2Q3R4P5S7d8Q9RAQBNDQEKFSGQHRIRK-LNMQNPOcPRQQRfSSTYUPVPWSXZYQZQaQbRcRdP
f verb:new	5dGSPeWZ
f verb:pan	2eDSERLYMhUS
f verb:pitch-down	CSEMKSLRNhTSdi
f verb:pitch-up	ESGRNk
f verb:play	0Q1P2R4S5R6Y7R8O9QAQBQCQDbEbGYHRIQKeLKMPNQOwPRQORaSQTSUcVPWRXSYQZRaPbRdQ
f verb:play-from	0S1S2Q3S4P6R7S9SCSDSFSIRKSMQO-PSRRSSUOWSXJYPZQaObScSdS
f verb:quieter	0S1R2R3R4Q5R6f7R8S9SBOCfDREtFSGRHSIOJRKHLcMLNcOSPSQRRSSSTOUPVQWSXMYSZeaRbOcSdR
f verb:randomize	4Q6QBSERGoJSKQLRMSNSOSTQUSVRch
f verb:redo	1O4S8S9RAQDSESFSGaHSKRLSMSNSORPSSSTQVSXSZSbrcR
f verb:remove	0S1Q2Q3S4N5S7Z8R9SAQBLCbDRERFSGQHSIbKPLOMQNQOPPSQRRRSST-VPWSXlYNZSaRcSdP
f verb:rename	9SFSMSNSOSPqTS
f verb:repeat	0S1g2Q3R4N5S6M7Q8R9SASBQCRDRENFSGRHSIQJQKaLOMRNSOLPSQRRQSSUZVQWSXrYPZRaPbRcldR
f verb:reverse	CSTZdf
f verb:save	0S1S3S4Q5S6S8OAQBSCSDSESFRGSHbJSKRLSMSNRORPwQSRRSRTRUSVSWSXRYSZRbRcRdS
f verb:say	0S1S2Q3Y4G5O6R7N8S9SBRCSDSEPFSGPHQISJSKRLcMSNSORPSQYRRTQUPVQWRXOYNZSaJbScRd-
f verb:set	0R5SBRCRDaEPFZMpSSVSZS
f verb:shorten	2S4Z7SCYDSENKSTSUSXlYRZQdg
f verb:show	0Z1R2R3R4Q5R6Q7R8b9RARBQCMDREQFPGPHcIQJQKPLPMQNQOOPfQQRxSRTPURVQWRXMYQZQaQbRdQ
f verb:sidechain	0S1Q2S3Q4P5S6Y7S8g9SASBQCODPEOFSGRHSIPJ-KPLHMRNROSQQRQSRTNURVMWSXRYSZRaScSdS
f verb:slower	2RESLaXRYSZk
f verb:soften	CSELLlNQZb
f verb:solo	0R1Y2R3S4O5S7R8R9SASBPCRDPEKFSGQHSIRJQK-LLMPNQOPPSQNRaSSTMUdVMWSXbZSaScSdR
f verb:stop	0S1S2S3S4S6S7e8S9RARBSCSDRERFSGSHRISJaKRLSMQNSOqPRQSRSSSTQUPVSXQZRaSbRcSdS
f verb:switch-off	BSCYELISJcKmLQTSVO
f verb:thin	2S4S6z7SCRDREPISKOLQORQOTLUaXKYSZSaSbQ
f verb:transpose	2f4S5S6S7SCSEKGQISJSKRLQMQNpQSTRUQVSZScSdg
f verb:tune	0S1S2S3S4P5S7S8SBQDSEPIRJQKOLNMeNrQRTPUOVO
f verb:undo	0S1N2S3S4R6R7R8R9RAMBSCRDRERFRGSHRISJSKMLRMQNSORPRQSRSSRTOURVRWRXRYRZRaSb-cQdS
f verb:unmute	0S1S2S3S4O6Q7S8R9SAPBQDPEEFSGSHSISJSK-LSMSNRPRQRRRTLUOVSXSbkcSdR
f verb:want	0S1R2S3S4s6Q7R8RARBZDREYGaHSLYNRORPSQPRRTcUSYZbSdQ
f verb:write	1S2O3b4OBRESGtKRLQNRQSTSVQWbaScRdS
f verdict	0R2S3R4S5S6R7R8Q9RA-BQCRDQEPFRGSJRKPLPMQNROQPRQPRRSPTYUQVPWRXRYRZRaRbYcRdR
f verdict:praise	0R2S3R5S6R7R8R9RA-BRCRDQEQFRGRHZIRJSKQLPMQNRORPRQQRSSQTPURVQWRXRYSZRaSbPcRdR
f verdict:reject	0R2S3S4Q5S6R7R8R9RA-BQCRDQEPFRHQJSKOLQMRNRORPRQQRRSQTdUQVQWSXRYRZRaSbccRdS
f where	0S1S2m3S5S7i8SCQDSEOFSJSKSLPMRNSOQQSRSTRUgWSXQYdZYaocRdY
f where:after	1S2S4c6S7SDSESKSLSOOUSXeYjdS
f where:at	2R4M5S6R7RBSEPGSKQLSORQRRRTQVSWSXOYOa-dd
f where:at-end	0S1S2f4P5S6R7r9SBRCSDSERGSIQJSKJLQMRNROSQRRSTRUlVRXNYhZRaObScRdR
f where:before	0S1R2Q3S4M5R7l8S9SBSCSDSEQFSHSISJSKRLRMSNSOQQRRSSYTSUZVbWSXPYdakcQda
f where:during	0S1S2s3O4g6R7Q8SBfCNDSELFSGYIZJSKbLLMPNRORRRTRUSVQWSXKYOZiaPcSdQ
f where:every	0S1S2k4a5S6Z7L8S9ZBRCPDREMFRGQHSIRJSKQLRMQNQOSPSQRRSTQUnVSWSXOYOZRabbScSdZ
f where:over	2p4RBcCSESGYHaISLOMRNSUSXS
s ,	2R4b5i7S8S9SAeCSEYGZKRLbOSPSQLTYUSXYYSaScR
s 808	1SVf
s 909	4bUOVb
s ?	0S1Q2P4i7Q8S9SASBSCOENFbJRKaMQNPPjRPSdTSURVQXOdh
s A	1Q2Y6Q7SEQKRL-NSORTQUQVSWdXcZS
s A+	1Q4RERGSKSLrMSQSSSTSURVScf
s D	0S1g2R3S6S7S8SASBZDdEhKQLfMRNROSPSQYRSTQURVSZeaSbRdR
s E	1R2a3S4O6S7SB-CzDSEMGSHSISJSKQLKMfNSQRRSTPURVRXPYSZScSdR
s G	0Q1R2S3S4Q5-6R7Q8Y9RARBSCRDREQFSGPHYISJSKRLSMRNPORQQRQSeTRURVfWRXRYQZPaRbRcRdb
s N	0R1Q2N4Y5g6Q7Q8SARBRCNDSEPFdGQHSJSKRLGM-NYObPSQRRRSaTPURVQWRZcaRbScfdR
s N:bars	1S2a5S7i8S9SASBQCSDSEQFSGeHSIRJSKMLPMQNQORQSRSTQUbVRWSXhYnZSaRbScSdR
s N:beats	7pKRUQXSYSaS
s N:bpm	0R1Q2M3R4O5e6Q7R8S9RARBSCQDQEHFOGRHSIPJRKQLPMuNPORPSQSRSSOTRURVRWSXQYPZvaSbQcRdR
s N:db	0S1R2R3S4Q5S6R7S8S9SASBKCNDQE-FfGQIeKPLKMbNOOSPSQRRSSSTPUOVQWSXSYSZRaSbScSdR
s N:hz	1R2Z3S4O6S7S8S9SASBLCODREFFRGRI-JRKRLLMhNROSQPRSTMUPVRXSZSaScSdS
s N:lufs	0O1S3S4S5S7S9cDSEQFtGSISKSMONSOSPSSSTSVSYRZRbScS
s N:minutes	5c
s N:ms	2SBQCMDdEOIQKSLIMtQSTSUQ
s N:note	BSMc
s N:percent	2RBSCNDfESLMMn
s N:s	BRCKLRMqXS
s N:st	EMGSISKSLSMSNsTSZSdZ
s N:steps	MSbi
s N:th	ESUhVS
s N:x	LdMSba
s P	1R2h3S4O5S6Q7S8R9SASBMCeDREZFfGRIOKQLkMyNQOSPSRRSSTOUOVRWSYSaSbScSdS
s S	2Z4Y5S6a7YASDSESFSGSHSIRJSLPMSNSOcPSRYSSTMVRWSXqYkabbScS
s T	4eBYEcFSHSKaLcOSPSSSTbUZXQYRZRbScS
s T:all	0Y1S2S4S5S6S7c8S9SAaBSCRDRFYHSISJSKaMSPSQjRaSRUQVSWSXSZRaScSdS
s T:chords	3r4SGSLPURVSXS
s T:master	1S2S3S4S6S8bBYCbDREKFrGSHSIaJSKRLNMRNSOSPSRaSSTRUSXSZQcS
s T:melody	1R3S4M5cESGsLOMSTSVQWQYRZScf
s T:mix	0c1Q2P3Q4S5Q6P7R8SDaEfFRGQHRIhKYLNMPNdPSQaRPSfTOUPVdWYXRYRZSaRbQcQdP
s T:song	0O1S3R4Q5w6S7S8R9YASBRCRDREQFSGbHSIRJSKQLPMONcOSPgQRRcSQUQVLWPXRYRZQaSbRcSdR
s a	0S1R2R4k5c7SASBYCQDREQFSGaHYISLOMRNSOSQSTQVlWhXPYfZSbSdZ
s actually	8YDZHbRR
s along	4aLS
s also	1m4O6Q7SESHaOSUSWSXSYQaR
s an	1S2Q3S4i6Q7S8S9eARCQEOFRHSJRKQLJMQNhOSPSQRRSTQUSVeWeXMYfZQacbScRdQ
s anaphor:both	4a6ZBNCSEdIeKSQPTaUZdS
s anaphor:it	1a2S5R6S9aAeDaEQFdGRHRISKSOYRRScTYUSaSbYcY
s and	0S1m5a7S8Y9SASBOCNDQFSHSIPJSKiMQNQOSQfTcUKVMYcZQaSbScP
s answer	GiLOVP
s anything	KNRm
s anywhere	0ZKRTc
s are	0P1R2S3S4R6b8fASBRCPDQEaFRGRHZIcKPLZMRNSQgRYTQUQVRWSXSZS
s around	5bEPIhLS
s artist	0S1R3S4Q6R8S9SARCRDQERFSGSHSISLQMRNRPSQRRSS-TSVRXSYSZRbScRdS
s as	0R1j2R3S4O5P6g7R8R9iAQCPDREQFcGQHRIRJRKQMQNQOSPgQQRSSaTPUQVPWSYRZQbRcRdR
s ask	8QHhRP
s at	0R1S2P3S4R5f6S7R8O9cAYBMCOENFfGQHRIlJRKPLIMoNQORPSRZSSUOVRWSXYYRZOaRbScSdR
s band	5c
s band:bass	0Y1P2S3S4S6N7S8SASBRDQFSGSHSIvJPKRLJMSNSQiRSSRTQUQVRWSXSZRcSdS
s band:harshness	ESIfLbTO
s band:high-mids	ESIe
s band:highs	0S4N6QBSCMDQEQFPIzJSLLQSSSUS
s band:hiss	1S6SCSDSERIPLh
s band:low-mids	If
s band:mids	CSEOIlLS
s band:mud	IkLSSS
s band:sub	6SCRERIRLk
s bar	2S4a5S7cESFSISKRMONSOjTSUgVSXSZSaS
s bars	0P6R7S8SMSOcRjUSXNYZ
s be	0S2R3S5Q6R7SBRCRDSFbGZHSIRJQKQLfMaQRRSSRUQVmWSXdYQaScQdR
s beat	Ue
s belong	TZ
s better	Ab
s between	5Y8iBQCPYa
s blood	Pc
s breaking	Wc
s bring	Md
s bro	AaLZ
s bus	BY
s but	0S1Z2S3R4Q6O8S9SARBRCRDSFRGOIRJRKYLFMSNOPSQRRSSPVRWRXRYSZLc-dS
s by	1S2S3S4Q5S6R7SCSDZEcFRGSKSLRMKNeOSQSRSSSTSURVSXdYRZnaScSdS
s call	Gc
s can	0R1Q2R4e6R7S8P9RASBQCQGRHiIRJRMQNYORPSQORPTlUPWRXRYRZSaRbRdb
s cant	Ea
s chance	4d
s chat:bye	4SHeXg
s chat:confused	ARHjTN
s chat:hello	0S1S2S4O5Z6R7S9SASDSESHnKSLSMSORPSQRRRTRUQVSWSXQYSZSaRbScSdg
s chat:help	0R4S8OHlRQUb
s chat:how-are-you	He
s chat:joke	1R2S4Z5R6S7S9SAOBSESHmKSMSNZOSPZRRUSVSWSXSYRZSaRbScSdd
s chat:styles	8QHmRO
s chat:thanks	He
s chat:who	8RHjRR
s cheap	QZ
s chest	La
s choose	LQVd
s club	0S4SENFo
s come	4RBSEcGSNSTQXgaSdd
s complete	7c
s completely	KcTe
s could	1S5Z6RBSCPDSIRJbKcLYMSNRQSTaURXdZZ
s creep	2Z
s crush	BZ
s dead	7b
s degree-of-key:III	3f
s degree-of-key:VI	3n4OXR
s degree-of-key:VII	3m4OXR
s degree-of-key:bII	3b
s degree-of-key:iii	3fBS
s degree-of-key:v	3a
s degree-of-key:vi	3fBS
s degree-of-key:vii	3fBS
s demon	SQVSWSdg
s density:busier	1R2S4Q6-7SASCRDQEOGRISKSLOOSQQTSUPXNYRZRaRcSdS
s density:fills	1S2Q3S4K6v7SBPCPDPEQGSIPJSLLQSSSTSUfYSZS
s density:repetitive	6jESLO
s density:sparser	0S1Q2R3S4Q6-7S8O9SAcBRCQENFSHSIQJRKQLSMSNROQPSQfRRSSTOUNVRWRXNYQZRaRbScYdS
s density:varied	6mDSESLMUR
s did	8cPdZRbZ
s die	4SBZEZGSISLcTcXSdb
s difference	8iBQCP
s dj	Sb
s do	0R1k2S3a4N5S6S9SASBQCQDSEQGSHZIRJRKRLPMRNbOSPbQRRZSZTPUQVOWRXabScZdS
s doing	4c
s door	Va
s dropped	Wc
s drowns	Cc
s dude	db
s effect	7b
s else	4R5SGPck
s end	2S4RKSUaXiZb
s energy:calmer	LiXNYQ
s energy:dj-friendly	FSLSSSXPYj
s energy:hype	1S4S6NLiScYQ
s energy:tension	7QXSYgaN
s enough	EeLgTS
s era	0S1Q3R4R6P8S9RASBSCPDMEPFRGRHSIRJSLNMQNSOSPSQRS-TSUSVPWRXSYRZQbScRdS
s everywhere	JZ
s exactly	8YAd
s except	7fERKe
s f	ERKSLPMiQSUOVS
s flaw:bad	4RISQlVS
s flaw:boxy	Qd
s flaw:clash	ESJZKQLSQjVS
s flaw:clipping	0h1S2S4N6Q7S8K9SAQBSCSDSESFSHRKRLSMSORPSQuROSRTSUSWSXRYSZSaQbScSdQ
s flaw:flat	DRQj
s flaw:harsh	EaIdMRQd
s flaw:mud	IPLSQg
s flaw:no-punch	ERJSKRLLMRQrURVSXRaQ
s flaw:no-snap	QfTRUS
s flaw:out-of-key	BREQGRJSKRLRQnTRVQ
s flaw:weak	BSEPISJaKRMSQnTSURVS
s for	1f2R3g4R6R7r9SASCRDREQFbGeIRJSKjLQNQORPSQRRRTOUPVeXPaSbScSdR
s forget	5c
s format:flac	9h
s format:midi	4R9pGSKSLSNSTRcS
s format:mp3	0S1S4Q6S9vDRFSGSMRNSOSSRTSVSXRYRZSbScR
s format:stems	9l
s format:wav	4S9tBSESMSNSPPTRcS
s from	2f3S4R5S6S7S8SBRCdEOFRGSIfJYKSLRMNNSOPPdQSRSSdTKUSVSWRYQZcabdS
s front	Lb
s given	BdCP
s glass	Wc
s go	0R1Q2N3a4M5R6Q7R8R9RARBPCQDQELFRGPHRINJQKOLJMeNSOPPRQZRRSfTxUZVPWRYRZYaRbYcR
s goes	2ZAgLO
s going	Da
s gone	1S4RDSENKPLPMSQSTrUPVR
s good	Tb
s grid	EOKRLQMSQSTRUoVS
s groove:bouncy	4S6S9kDdLRUSXS
s groove:early	4S5fDjERLSMSNSScUQ
s groove:groovier	4a6QCRDmESIQLOSR
s groove:human	4S6SBSDpESKSLSOSSSUS
s groove:late	1S6SBRCSDwEJISKRLNMSQRTRUNVSZa
s groove:robotic	1R4S6NARCQDwEPFSIRJSKSLPNSQOSRUSVSZQdc
s groove:straight	4RDgKSLRUi
s groove:swing	1S4Q6Q9SBQCSD-EQFSIRJSKSLPMOSSUQZScS
s group	Ea
s grow	2eBSCS
s had	KObg
s hardcore	4b
s has	1R2S4S6S8RASBOCbEOGSIgKRLRMONQQhRbTgUQVQ
s have	0S1S3S4Z5S8L9SBSHPJSKRLSNRPfQRRjTbUSWRXSYS
s height:higher	4aCREOFSIbNh
s height:lower	4S6SBSCSDSEpIgKRLNMSNYTQURVSXSZRdR
s height:octave-down	4SEOLRNjde
s height:octave-up	1S4RERGSLRNpcadS
s hell	PYda
s here	4a6Z8ZESHSKSLSQRRcTfUS
s hmm	6PAjQP
s hold	JiLLQS
s hurt	1S4cDSEQKSLSQhTRUR
s i	0P1P2Q3m5R6Q7R9PAOBPCQDQERFRGQHpIRJQKSLPMQNQOQPaQbRISQThUQVOWQXQYQZRaRbcdR
s id	4SVc
s idea	1SGPVSch
s im	4d
s in	EOKkbQdS
s inch	Sb
s instrument	8RRc
s interval	4R5S6SBSCSEHGPISKRLON-QSTRUSVRZRcSdS
s is	0e1R2R3S4Q5S7S8e9SBPCgEaFOGSHRIQJOKMMZNSORPSQiRmSSURVQWSYQZRaSbScSdS
s it	0S4R6P7R8S9RARCODeEcFSGSHSIQKJLcMRNPOQPSQSRSSSTfUSXlZObRcSdS
s just	1S4R5Y7SERKiLQQRTSUYVQXdba
s keep	Qc
s key	0S1S2S3Y4P5f6S7S8S9RASBSCSDRERFSHSISJSKRLSMfNtORPSQSRSSQTSURVNWSXSZSbRcSdS
s kick	EbJgLSTRVS
s know	Ha
s lands	ab
s let	1S2c3Y4R6R8SBRCSDREQGZIRJiKcLgMRNSOQQQRSTQVRWSXQaSdS
s lets	4S5e6SASESFSKZLSMcNbOfQRRSSSTQURXQZPaSbSda
s level:buried	0S1S2Q3S4Q6R8SASBQCRDRFSGSIQJSKNLMMSNROSQ-RRTMUPVRZSaSdP
s level:louder	0j1R2Z3S4P5S6Q7S8Q9RASBJCZDRExFnGQHRJRKQLOMONROSPSQORPSRTQUPVPWSXRYSZZaSbScSdR
s level:quieter	0S1Q2b4Q6Q8cASBRCRDREzFeGSIRJSKQLOMSNROSQORQTRUQVSXQYSaSdS
s look	8NRg
s loop	3bTc
s love	AjKSLRTS
s mad	QdSS
s made	0S8gRNWZ
s man	Hc
s many	0Y6j7S8RCSERGRQSRhUSXOYS
s mate	EdHe
s maybe	4e
s me	0a1S3S4P5k6S7SDSFRGPHaIRJSKZLIMSNSOZPSQRRSSSTSUQVPWoXRYSZZcSdR
s mood	0S1Q2R3h6P7S8S9SAfBQCQDREQFSGsHSIQJRKQLcMRNPORPSQRRSUQVOXRYRZRaSbScRdR
s movie	GZ
s ms	Db
s music	7SOe
s my	4RDSERKcLbNSPkQaRQTSbS
s name	0SPg
s near	Yb
s next	Ac
s nightmare	Pa
s nor	Ta
s note	0S1R2R3q4N5R6R7R8SBPCRDRGQIQJPKNLKMqNDOaQPRSTQURVNWSXSZSaSdS
s nothing	7bYS
s now	0g1n2S3S4Q6R7Q8PARBRCQDSENFRGQHSIRJRKqLNNRQRROTJUSVQXS
s octave	ERNc
s of	0c3R6Q7d8R9iCMEcFSHSIYJRKNMaNROQQRRQTYUZVMWSXPYbZQaSbRcg
s oh	Ae
s ok	1a5dASbc
s old	4S5bKOLSVcWbbedS
s once	Ub
s one	0S1h2R4e6Q7Q8S9SBaCPDREZFRGPHbIRJRKMLNMRNPORPcQQRSSRTPURWRXQZQaRbgcOdQ
s or	4cDZ
s ordinal	0S1Y2S3S4Y5S7Y8S9RASBRCPDSEPFSGPHSIQJRKZLYMQORPaQQRRSRTQUdVPWSYgbicRdR
s overall	EKFkLdZS
s particle:away	EcKSTd
s particle:back	0S1P2S3S4M5S6a7S8S9SAOBOCODbFSGSHSIRJSKnLNMQNQOSPeQQRSSSTLVQWSXPYSZQaRbkcRdS
s particle:down	0S1S2R3S4R5S6Y7S8S9SASBMCcDRElFSIQJSKOLZMMNiOSRSSSTPUQVQWSXbYQZaaSbScSdY
s particle:in	0S2a4k6c9SASBSCQDQFRHSNaOQPSQZTRUdVQWRXQYPaQbScS
s particle:on	1a4Y9SASBiCeEQFSHSIeJYKSMZNROSPSQRSSTOYSZRbS
s particle:out	0S1R2R3S4N6a7Q8S9SASBOFSGRHSIbJRLSMRNQOSPSQORSTzUOVQWSXYYSZSaRbScSdO
s particle:under	2S3b4q6S7S8S9SBSEQFeGSIZJcKRLOMSNSOSPZQSTSURVPWSXPYSaS
s particle:up	0S1Q2P3R4O6Q7S8S9RAQBPDZEoFRHSJRMMNnOQPaQPRRSRTNUOVOXRYRZhaZbRca
s paul	Sb
s pick	8dZS
s pipe	Wc
s plasticky	Ld
s possible	EQFe
s preset	0Q1S4R5R6S7R8S9SARBSCSDSERHSJRKQLPMPNROSPSQRSSTSUQV-XSYSZSbScS
s previous	bdcS
s proper	AbGbLSXSYf
s pull	7eYS
s push	1R2S4P6SBQCYDcEkFeISKRLLMSQRRSURaS
s rave	Pc
s ready	4SFiTSdZ
s real	KbLSVf
s records	Sf
s rein	4c
s return	Ce
s rhythm:backbeat	4QBSDSESKOLSTSUp
s rhythm:broken	4SLSUk
s rhythm:eighths	2S4Y6NBPCODREPKQLRMdTRUsVQ
s rhythm:every-beat	LSUkVS
s rhythm:four	LSUi
s rhythm:galloping	4S6SBSDSERISJSKRLOMSOfQSTSUoVQ
s rhythm:offbeat	4gBSDSESGRISKRLRTSUmVR
s rhythm:on-four	KQTNUm
s rhythm:on-three	KSUg
s rhythm:on-two	4a
s rhythm:one-three	ERKPUj
s rhythm:quarters	DSESKSLSTSUm
s rhythm:rolling	Ue
s rhythm:sixteenths	2S4c7RDREQGZKQLPOSQSTSUoVSaS
s rhythm:thirtyseconds	6SDSERLSUi
s rhythm:triplet	ESLRUm
s ring	Lb
s rings	Lc
s robot	db
s root	Ne
s run	0d2SBe
s saw	SSWg
s scale	0R3d8dGbRQ
s sec	KjVQ
s seen	Lb
s send	BfCP
s share	1t4S6S8S9RAQCSHSKQLSNSSSTRUQXQYSZRbOcR
s shit	AbZZ
s shot	4QKRTh
s should	0S1S4S5S6R8QBRDSEZFSGRHYIRJdKRLbMZNeOSQRRQSYTRUQVbWSXZYQZSaSbScSdR
s simply	6hKSLS
s sit	Ec
s sketch	5c
s slip	4Z
s smth	5d
s so	0S2S6S8nBNCSDfEPIdKSLSRNTSUSXSaSdS
s someone	dh
s something	1S2S3Z4S5b6R7R9SASBRDREQFSGnHRIRJSKQLMMRNRORQaRSSRTRURWRXRYSZRbScgdb
s somewhere	4g
s sounding	LfWY
s space:cavernous	5ZSf
s space:distant	4cLa
s space:drier	1S4R6QBRC-DQEHGRIRKRLJMSNSQOTJUOVQdN
s space:roomier	6gCfDQESIRJSLQ
s space:upfront	2S4S6SCgLPUSaSdg
s space:wetter	6RCpENISLMQS
s speed:double-time	7SCSESLRUfXRZf
s speed:faster	0S1M2P3S4R6Q7S8S9SARBSCRDPEQFQGSHSISLRMQNSOSPSQSSRTSVRWSXRYRZ-bScadS
s speed:half-time	4Q6R7SKSLSMSUfXRZj
s speed:slower	0S1R2O3S4R5a6R9SARCQDRENFSGSHSISKRLgMQNQOSQQSSTRUSVRWSXRYRZsaSbScSda
s stab	Wa
s stance:all	2bEaNfQSTSXc
s stance:but-not	FaLc
s stance:double	1ZLQXf
s stance:even	1g4R6RBRCYDSEQHeJSKbLRSSTSUS
s stance:half	6jKOTS
s stance:instead	1SASVg
s stance:less	0R1g2R3Q4P5S6b7S8R9RAQBFChEeGQHRIeJcKPLeMOORPSQNRRTOUPVPWRXSYSaSbRcQdR
s stance:like	1Q2S3S4Q6R7R9RBRCQDRFRHYIRJRKRMPNROSPQQcSnTQUQWcXSYRaSbRcZdc
s stance:min	Da
s stance:more	0S5R6d7Q8S9RASBNCiDaEfFQHSKQLjMNNSOQQQRRSbTOUPVPWRXPZcaPbRcY
s stance:new	0R1d2R4b5d6P7R8R9RAPCQDREOGtHRIRJRKQLKMQNQOSPSQQRRSQTPUMVkWRXRYbZRbQcjdS
s stance:not	0R1c2Q3R4S6P7f8O9SAZBNDQERFRGOHRIRKhMQNRORPSQNSRTwUQVPWRXYYOZSaQbZcRdQ
s stance:not-enough	0S1R2R3S4Y6g8SBSCPEbFeGRIYJQLfMRNSQbRRSQTQURVSXPYRZRaScQdS
s stance:please	0S1Y2R4k6R7R8R9bARCSESHRIRJSNYPSQQRSUQWSXQYbZYaSdR
s stance:question	0r1R2R3S4K5N6Q7S8m9SARBOCPDREIFLGQHeIQKNLLMRNRORRxSQTOURVOWSXKYQZRaZdQ
s stance:same	0S1x2S3R4R5S6Q8SARBNCQDQEOFSGQIPJRKOLLMSNPPSQRRSTOUOVPWSZMcodS
s stance:some	0S1R2S3Z4k6a7S8S9QASBeCMDeEQFSGRHSIgJRKQLfMQNROSPSQQRSSRTNVPWSXRYQbS
s stance:than	4RAbEeFaLRVaZb
s stance:too	1f2S3S5S6h7S8R9SAeBNCjDaEbGQHSIaKQLYMQOSPSRQTQUPVRWRXYYRZZaSbScRdR
s stats	0d
s storm	Pb
s tack	Ya
s taste	La
s test	Pb
s the	1Y4S5SBZHSIYKYLZWSXZYS
s them	EdTY
s then	7a
s there	1S2S4h6YBSERHgISKSLRQRRRTdUS
s thing	5gGaKSLRSZVSWdXSbacS
s think	4cSgVS
s three	bZcg
s to	0S1Z4M5Q6R7R8RASCLDSFZHSKPMsPZQPRRSRTZUZVgWRXdYNZcbScQdQ
s topic:ceiling	0f8RASESFjIaMPRQ
s topic:chain	4S8cRQSSWf
s topic:chords	1S2S3-4P5S6S7SBQCSDSERGSISJQKRLKMRNYQSTSUSVNWSXSYRaZcSdS
s topic:drop-out	7fYPaR
s topic:effects	0S8dBQCmESFSGSINJRKPLPNSQSRfTOUS
s topic:form	Rc
s topic:format	9dPP
s topic:gap	6c
s topic:key	0P3P5Q8mGSHQJSLSMoNRPQQSRMUSVQZS
s topic:loudness	0p4S8S9SFNRNXQYRaS
s topic:mastering	Fe
s topic:measure	0q8NHSRI
s topic:melody	1S2S3R4Z5S6Q8SBQCSDSERG-IRJSKRLKMSNRQSRSTSURVOWRXSYSaSbScddS
s topic:notes	1S4Q6hBSCSEQGoIRJSKRLONbTRURVQcS
s topic:octave	EMKSLRNn
s topic:pattern	0S1S3S4Z5S6b8NCSDSEQGdHSISJSKRLOMRNSQRRdUiVOWScedS
s topic:pitch	TMUi
s topic:preset	4RBSGRLPVnWacS
s topic:project	0Q8QHRLRPtRJ
s topic:roll	2Q4O6R7JDSESIfKPLMOSQRRSU-VSXMYNZQaKdR
s topic:sample	4Sdj
s topic:settings	Re
s topic:sidechain	1S6SBSCPDSERIPJrLR
s topic:stuff	1R4Q5Z6o8SCSDRERHcISLSQSRRXPYSZdaSdS
s topic:style	1S5S6S9SCSDSERGSISJSLRMaNQSmUSVeZScSda
s topic:tail	Cb
s topic:tape-stop	7oORXRYPaN
s topic:tempo	0M1R2Q3S4Q5R6R7S8N9RASBSCRDQEJFRGSHOIRJRKSLRMqNQORPRQSRkSRTSUSVQWSXOYRZsaSbScRdS
s topic:thank	ASHnMS
s topic:timing	0S3S4R5S6e7S9SARBSCSDkERFSGSHSISJSKSMRNSOSQaSgUSVSWSXRYQZScSdS
s topic:tracks	0S1S4S6R8R9SASDaEPFeGSHRNSQhRfSZUSWYZScRdS
s topic:variation	0S1R3S4N5S6a8S9RBQCSERFSGHIQJSKSLQMSNSQSRSSSTRURVNYPc-
s topic:version	1R3S4P6R7RASCRDSGMISLRMSNSRSSgTSUSVQXaYQaSbfcodS
s topic:volume	0b
s toy	LSWd
s truck	LhVR
s try	1R4O5QASESGQJSKQLSMZOSQSTSUSVlXSZRci
s turn	EdTS
s twist	Ga
s two	GRbZcb
s type	Sd
s u	4Y5b8cHdZR
s understand	Hd
s ur	He
s verb:add	1Q2Z4u6S7P9ZARBbCOEOHRLPORPSQQRRSRTYUYVRWRYf
s verb:analyze	0-1S2S3S4R6S7R8R9RAQBRCSDSEOFQGSHSIOJRKPLNMRNSORPRQPRRSSTRUQVPWSXRZRaSbScSdS
s verb:automate	0S1S2-3S4N5S6R7Q8SBMCKDSEPIRJSKOLHMONQORPSQSRSTPUNVRWSXOYRZlaZbSdR
s verb:balance	EkIQ
s verb:balance-all	EhTS
s verb:boost	BQCREiIkKRLRMSQSTNURVSdN
s verb:bypass	0S1R2R3S4P6R7R8R9SASBNCmDRFOGQHSIYKyMONQOSPSQQRRTMUJVNWSYSZbaSbScRdS
s verb:change	0S1R2Q3Y4N5R6R7R8R9RASBPDPFSIRJSLQMYOSPRQRRSSSTOV-WRXbYPaRbbccdS
s verb:cut	0S1S2P3S4P6P7Z8S9SASBMDSEOFSGSI-JRKZLPMPNSORQQRRTPUQVRWSXkYPZRaRbSdQ
s verb:design	4OGSLKSRVRWwdS
s verb:double	1S4S7RBQCaOSUcXnYSaS
s verb:drop-out	2S4S7vERUOXOYPaSdS
s verb:early	DbEdLS
s verb:enable	Kd
s verb:explain	0M1R2R3R4O5S6R7S8-9SAQBQCQDRENFSGRHdIRJGKOLKMRNROSPMQbRYSRTMUQVNWQXSYSZRaRbRcRdR
s verb:export	0S1S4S9wAQDSESFLISKSMRNSORPSSSTRXSZSbScS
s verb:extend	XhYS
s verb:faster	ASERNSPSZk
s verb:follow	3OESJRLRNlVS
s verb:give	0R1S2S3d4Q5R6b7S8S9PASBZCQDdEQFSJRKSLeMRNSOSPSQSSeVPWSXRYbaSbScQdS
s verb:goto	1S2Q3S4Q5Q6S7SFSKSMRNcOwPSRSUOXEYPZRaRbSdS
s verb:halve	0S1R2S3S5S6f7g8S9SASBOCZDSEYFSGSHSIQJSKRLSMPNRORPSQSRRSSTRUQVSXnZbaQbScSdR
s verb:hit	0S1S2S4Z6R7S8Z9SBSCSDSEPFbGSISJdKRLgMRNSObQRRRSSTRVPWSXPYQZQagcSdS
s verb:humanize	DrELKRLSNQQSZQ
s verb:keep	0S1Q4S6S8S9SAoBSCSDSENFbGRISJSKaLRMSNROSPfQSSQTNVSXSZRbPcS
s verb:late	Df
s verb:load	5RPmVSbS
s verb:louder	BSDSEsKOLPNSQRTSZR
s verb:make	0R1R4Q5e6Y7RASBREQFYGYHSIRKQLcNRPSQRRRTQUYVaWhXZ
s verb:max	BMCiXR
s verb:move	DdMSNcXfYQaR
s verb:mute	0R1Q2Q3R4P5S6Y7e8Q9RAQBNDQEJFSGQHRIRK-LNMQNOOdPRQQRgSSTZUPVPWSXPYQZQaRbRcRdP
s verb:new	5dGSPeWZ
s verb:pitch-down	Ne
s verb:play	0Q1P2R4S5R6Y7R8O9QAQBQCQDbEbGYHRIQKeLKMPNQOwPRQORaSQTSUcVPWRXSYQZRaPbRdQ
s verb:play-from	0S1S2Q3S4P6R7S9SCSDSFSIRKSMQO-PSRRSSUOWSXJYPZQaObScSdS
s verb:quieter	1S2S3R4R6QBRCgDREsGSIQJSKKLOMPNhPSQSTQUSVRZQbPdS
s verb:randomize	4Q6QBSERGoJSKQLRMSNSOSTQUSVRch
s verb:redo	1O4S8S9RAQDSESFSGaHSKRLSMSNSORPSSSTQVSXSZSbrcR
s verb:remove	0S1Q2Q3S4O5S8R9SAQBMCcDSESFSGRIcKNLPMQNROPPSQRRRSST-UYVPWSXmYNZSaQcSdP
s verb:rename	9SFSMSNSOSPqTS
s verb:repeat	0S1g2Q3R4N5S6M7Q8R9SASBQCRDRENFSGRHSIQJQKaLOMRNSOLPSQRRQSSUZVQWSXrYPZRaPbRcldR
s verb:save	0S1S3S4Q5S6S8OAQBSCSDSESFRGSHbJSKRLSMSNRORPwQSRRSRTRUSVSWSXRYSZRbRcRdS
s verb:say	0S2Q3Z4M5P6R7P8SBSCSDSEQGPHQJSKRLQMSNSORPSQZRSTQUQVSWRXPYQZSaNbScRd-
s verb:set	0R5SBRCRDaEPFZMpSSVSZS
s verb:shorten	4aCRENTSXgYSZQdh
s verb:show	0Z1R2R3R4Q5R6Q7R8b9RARBQCMDREQFPGPHcIQJQKPLPMQNQOOPfQQRxSRTPURVQWRXMYQZQaQbRdQ
s verb:sidechain	0S1Q2S3Q4P5S6Y7S8g9SASBQCODPEOFSGRHSIPJ-KPLHMRNROSQQRQSRTNURVMWSXRYSZRaScSdS
s verb:soften	Zd
s verb:solo	0R1Y2R3S4O5S7R8R9SASBPCRDPEKFSGQHSIRJQK-LLMPNQOPPSQNRaSSTMUdVMWSXbZSaScSdR
s verb:stop	0S1S2S3S4S6S7e8S9RARBSCSDRERFSGSHRISJaKRLSMQNSOqPRQSRSSSTQUPVSXQZRaSbRcSdS
s verb:transpose	2f4S5S6S7SCSEKGQISJSKRLQMQNpQSTRUQVSZScSdg
s verb:tune	0S1S2S3S4P5S7S8SBQDSEPIRJQKOLNMeNrQRTPUOVO
s verb:undo	0S1N2S3S4R6R7R8R9RAMBSCRDRERFRGSHRISJSKMLRMQNSORPRQSRSSRTOURVRWRXRYRZRaSb-cQdS
s verb:unmute	4Q6S8SDREJHSKwLSNSQSRRTPURbbdR
s verb:want	0S1R2S3S4s6Q7R8RARBZDREYGaHSLYNRORPSQPRRTcUSYZbSdQ
s verb:write	1S2O3b4OBRESGtKRLQNRQSTSVQWbaScRdS
s verdict:praise	0R2S3R5S6R7R8R9RA-BRCRDQEQFRGRHZIRJSKQLPMQNRORPRQQRSSQTPURVQWRXRYSZRaSbPcRdR
s verdict:reject	0R2S3S4Q5S6R7R8R9RA-BQCRDQEPFRHQJSKOLQMRNRORPRQQRRSQTdUQVQWSXRYRZRaSbccRdS
s vinyl	Fb
s wait	VZbc
s walk	Ge
s was	ba
s we	0S1S5YBSDYGSHOISKQLRMaNYPSQSRiTdUSVPWRYSZQdS
s week	Pd
s well	1n4SBZCRESKSLRTQVS
s were	4d
s where:after	1S2S4c6S7SDSESKSLSOOUSXeYjdS
s where:at	2S4O5S6S7RBSEQKRLSOSQSTQVSXQYQavde
s where:at-end	0S1S2f4P5S6R7r9SBRCSDSERGSIQJSKJLQMRNROSQRRSTRUlVRXNYhZRaObScRdR
s where:before	0S1R2Q3S4M5R7l8S9SBSCSDSEQFSHSISJSKRLRMSNSOQQRRSSYTSUZVbWSXPYdakcQda
s where:during	0S1S2s3O4g6R7Q8SBfCNDSELFSGYIZJSKbLLMPNRORRRTRUSVQWSXKYOZiaPcSdQ
s where:every	0S1S2k4a5S6Z7L8S9ZBRCPDREMFRGQHSIRJSKQLRMQNQOSPSQRRSTQUnVSWSXOYOZRabbScSdZ
s where:over	2n4RBZCSESGYHaISLPMRNSUSXS
s whip	5b
s will	Ta
s wise	Eb
s with	2R3R5e6R7R8S9SASBeCODSEOIRKMMRNROSQaRSSZVbXQYeZRdR
s work	8bJQ
s worn	Sa
s would	4cSbUbZY
s wow	Ab
s wrong	ba
s ya	Ta
s yesterday	Pg
s yet	4eTS
s you	0Q1R2S3S4c6R7S8L9RASBRCPDQEcFQHoIQJQKdLSMRNQOSPRQQROSRTYUSWRXRYSZRaSbZcPdd
w 140ish	5c
w 170ish	5a
w a	0S2R4e5ZASBYCSDYKSNYOSTQURVeWcXQYabS
w ab	Ob
w about	4b
w accelerate	Za
w accordion	5Z
w achter	Yb
w acid	0S1R2a3S5S6Z7R8S9SASBYCQDREYFRGdHSKbLbNYOSPSRSSSVgWRYRZRaRbSdR
w acidcore	5cMR
w across	2bBb
w actually	8YDZHbRR
w add	0S1Q2P3S4y5R6O7O8S9SASBbCMDSENFSGQHRIbJRKPMJNQORPSQRRSSSTMUaVNWRXMYiZaabbScQdb
w af	LYQb
w after	1S2S4O6S7SESOOUSXfYkaY
w again	1h2S3S4P6O8RASBRCSDSEOFSGRHSIQJQKbLNMRNSOSPSQSRSVQWSXRYSZSbScodS
w aggressive	GZLf
w aggressiver	La
w ahead	DdUS
w aim	Fd
w aint	La
w air	4Y6SCQDSESFSInLS
w airhorn	4g
w alarm	2S4d
w alien	4SLSWf
w all	0S1R2S3S4S5S6R7c8P9SAaBQCkDQEOFQGSHSINJQKZLRMRPSQiRfSRVRWSXRZRaSbScSdS
w alone	KhOSUS
w along	4aLS
w also	1m4O6Q7SESHaOSUSWSXSYQaR
w alternatives	ch
w am	3k4SBRIS
w amandel	LNPg
w amen	2R4laS
w an	1R2Q3S4h6R7S8S9dARCQEOFRGSHSJRKQLJMRNlOSPSQRRSTQUSVdWdXNYeZQabbS
w analyse	0mASBSLSVS
w analyze	0lESKRLRUSVR
w and	0S1k3S5Z6S7S8Y9SASBOCNDQFSHZIQJSKfLSMQNQOSQdTaUbVMYbZQaSbScP
w anew	5Y
w angerfist	Sh
w annoying	ASTh
w annoys	ASTf
w another	0S1P2R3S4m5S6R7R9SBYCQDSERISJSKRLQMSNSQRRSSSTQUNVdWSXRYgZSbSch
w answer	GhKZLNTZVP
w anthem	5ZGZ
w anti	Xd
w anvil	EaIZ
w any	4gGSTcVS
w anymore	JcKSTe
w anything	KNRm
w anywhere	0ZKRTc
w are	0P1R2S3S4R6a7S8dARBRCPDQEZFRGRHiIbKPLYMRNROSPSQeRbTQUPVRWSXRZSaSbScS
w arent	Ec
w around	5bEPIhLS
w arp	1S3S4d6ZARBPCYDSEYFSGgIRJSKSLONaOSQaRSTeURVRZSaScSdS
w arpeggio	4eGR
w arrangement	Rc
w as	0Q1m2R3S4O5P6f7R8R9kAQCPDQEOFfGQHRIRJRKQLSMPNQORPhRRSZTOUQVPWRXaYQZQbRcQdR
w ask	8QHhRP
w aswell	JZ
w at	0Q1R2b3S4Q5c6R8P9ZBNCPENFhGRHRIjJRKPLJMkNQPSSRVQWSYdZPbScR
w attack	2SBRCREPIRJSKSLlMhQbTSUSVSZN
w auto	Bf
w automate	2fBSCS
w away	BSCSEbKSTh
w awesome	Ab
w awful	Ta
w b	5SNf
w back	0R1P2R3R4L5R6b7R8Q9RANBOCYEdFRGRHRIQJRKqLLMPNOORPbQPRQSRTJURVPWRXPYRZQaRbscQdQ
w backbeat	Ud
w background	4d
w balance	Ef
w balancing	EfIS
w balls	LZ
w band	5c
w banger	5hZS
w banjo	4d
w bar	0S1S2e3S4R5R6R7r8S9SBQCPDSEOFRGcIRJRKILQMNNROhPSQRRSSSTQUdVRWSXIYmZQbScRdR
w bare	6c
w barely	EQQhTS
w bars	0Q1S2b5S7d8R9SASBQCSDREPFSGaHSIRJSKPLOMPNQQRRaSSTQUdVRWSXmYcZSaNbScSdR
w bass	0S2Q3R5R6O7S8Z9SASCQEZFSGQIdJaKbLYOSPSQZSRUbVcWaXPYRZRaRbScQdR
w bassline	1R4Y6iBSCSDSESGeIRJSNZQSTQURVQWScY
w bb	3kLRMR
w be	0S1S2R3R4g5R6R7S8SASCRDSEYFbGYHSIRJQKQLdMaOSPSQRRSSRUQVkWSXcYQaScRdR
w beat	2R4P6S7hBSDhEQGSKQLQMSQSTSUjVRXQYRabdS
w beats	7gUS
w beef	Ld
w beefier	Lb
w before	0S1S2R3S4Q5Q6Q7m8SAYBSCSESISJSKSLSMSNSOQQSRSSZTSUaVSWSXRYgZSaYcQdc
w begin	5Y
w begins	4RXSYSai
w behind	4jDfERLRUQVS
w bell	1d2S4a5S7aBSDSISKSLKMSNSQRTSURVRWpcSdR
w bells	4i5a6SEbGZLSWSXS
w belong	TZ
w below	Ia
w better	AYbd
w between	5Y8iBQCPYa
w big	5dBbCRGSLSYSac
w bigger	2fUR
w bii	3b
w bin	4RCSESKRLSTq
w bit	0S1c2S3S7S8SARBcCODdEeGSHSIcKSLbMQNRPSQaRSTPUPVQWSXQYSZcaSbRdR
w bitcrush	Bf
w bitcrusher	Bf
w bite	Le
w bits	4eLS
w blast	Ta
w blood	Pc
w body	Le
w boom	4QLZaj
w boomier	La
w boomy	IbLSQZ
w boost	BQCSEdIlKRLRMSQSTQURVSdO
w bootleg	Sa
w boring	6PAhGaQP
w bounce	4S6S9kDdLRUSXS
w bouw	5Y
w boxes	Xb
w boxy	LMQi
w bpm	0O1Q2M3S4P5c6R7R8K9RASBSCQDQEFFPGRHQIQJRKQLQMqNOORPSQSRfSPTRURVRWSXQYPZzaSbRcRdR
w break	0R1S2Z4a8S9SASBRCPDSEPFSHSIRJRKYMRNROcPSSSTOVQWRXiYeZRaYbScS
w breakbeat	4dLSTc
w breakbeats	4b
w breakcore	5c
w breakdown	3Y4bXOYmaS
w breaking	Wc
w breathe	6fDZESJd
w breathier	La
w bridge	4R7SXSYi
w bright	0ZESLh
w brighten	Ic
w brighter	Lh
w brightness	La
w bring	0S1R2a3S5S6R8R9SASBQCRDQEkFRGRHSIRJSKiLNMZOSPSQQRRTOUZVRWSXSYRaSbbcRdQ
w bro	AaLZ
w broken	Ug
w brown	Sa
w brutal	LY
w build	0S1S2c7Y8S9SBPCPDSERFSGRIRJSKOLNMONSPSQSRSSSTSUaVQWbXhYfZdaZcS
w buildup	LSXcYa
w bump	EcMQZc
w bung	4b
w buried	ERQd
w bus	BeCSFR
w busier	6jLSUSXR
w busy	1S6kDREPLRQRUScd
w but	0S1Z2S3R4Q6O8R9SARBRCRDSGOIRJRLLMSNOPSQRRSSPVRWRXRYSZLc-dS
w buzzy	La
w by	1S3S4Q5S6R7SBSCSDZEbFRGSKSLRMKNeOSQSRSSSTSURVSXdYRZmaScSdS
w bypass	BSCfFS
w c	1S2S3l4QBQCSESGRIRJSKRLRMdNdTSVS
w call	GcKSPf
w called	8bPeRS
w calm	Zd
w calmer	LiXNYQ
w can	0Q1P2R4b6Q7Q8N9eARBSCQGQHkIQJRMQNZORPRQZROSSTiUPWRXYZRaRbRdZ
w cancel	bb
w cant	EbKQLRQnTRdP
w cardboard	Qd
w casette	Sa
w cassette	Sa
w catchier	GY
w catchy	Gg
w ceiling	FhMM
w chain	4S8cRQSSWf
w chance	4d
w change	0S1S2S3b4R5R6S7R8S9SBRCRDSEQGcIRJSKQLQMdPSQSRSTOUZVgWSXSZRaSbecRdS
w changes	3dUSba
w chanting	dd
w cheap	QgVS
w check	0mESFSIQQS
w cheekier	GY
w cheers	He
w cheesy	1S3S4S6RAfCSESGQLbSaWb
w chest	La
w chipmunk	ESNRTSdh
w chiptune	VY
w choir	1R2S4d6R8SASDSEdFSGRIRJYLRMSNSOSSSTbUSViXRYSZSaScRdR
w choose	LQVd
w chop	4aCREOTRXbdj
w chopped	4e
w chord	3mURXS
w chords	1S2R3z4Q5S6S7SBRCQDSGRISKSMRNYQSTSUSVPXSZScSdS
w chorus	1S2S3Q4O6SBsCiESGSISJSKSLONSOSQSRSTOUSVRXPYRaS
w chromatically	Ge
w chuck	4fTdYZ
w church	4b5ZGSLOVdWd
w cinematic	Wb
w clank	Wc
w clap	0S1c2S3S4Y5S6Q7S8S9SAaBbFSGRHRJSKOMRNROSPSQRRZSSTZUiVdWSXRYSZRaSbScQdS
w claps	0S1Q2S3S6Y8SARDdEhFSGSJSKbLQMRNRQQRSTdUdVRWSXRZRaSbRdS
w clashes	Qe
w clashing	ERGSKSQiVS
w clean	IcQS
w click	4S6RCSERIQJSKSLcMjQYUSVS
w clickier	Lb
w clicks	LbQb
w clicky	LY
w climax	2c6S7RBRCPURXZYkaa
w climb	2LMSZh
w climbs	2hCSUR
w clip	0d8JBjCYHSISLJMSQeRP
w clipper	8aBRCiFRHSKS
w clipping	0kQNRS
w clips	QdSS
w close	2SBSLfPb
w closed	4aLQUSVe
w closer	dZ
w closes	2Z
w club	0S4SENFo
w cluttered	6c
w coffin	7S9cLRXbYa
w cold	5cLSWc
w colder	1Scb
w come	2S4O8dBREbGaISKSNSQRTQUSXfaRdc
w compared	0bEZ
w complete	7c
w completely	KcTe
w compose	3aGc
w compress	BjCSTS
w compression	Bd
w compressor	Bc
w conga	4b
w congas	4Z
w cook	4SLNWl
w cool	4d
w copy	OSPaXiaS
w could	1R4Y5Y6YDREYFSGSJYKaLbMSNRQRSSTYURWSXaZYdS
w counting	db
w couple	6c
w covering	EY
w cowbell	1S4mLQUP
w crackle	4f
w crackling	4QQe
w craft	WZ
w crank	0S2SBNCbEfFSISKSLaMQQSUSVRZf
w crash	0R1S2M3S4Y6R7QBSCSGSISJSKbMSNSOSQSRRThUeVSXOYRakdQ
w crashes	EiLK
w create	LRWg
w creep	2Z
w creepy	4dGfLR
w crest	0d8S
w crisper	Lh
w crossbreed	5a
w crowded	6a
w crunch	LZ
w crunchier	La
w crush	BZ
w cry	GSNZVeca
w crypt	BSCZMc
w ctrl	bh
w cut	0S1S2O3S4P6N7a8SASBLDSENFSGSIrJSKaLPMQNSOQQcRRTNUQVRXnYPZRaRdQ
w cutoff	2jERIPLSMi
w cymbal	7SKYak
w cymbals	4dKaTbUO
w d	5dMbNbSS
w dark	3c4h8aBSCSEQQSVSXS
w darken	LhQS
w darker	3d4SESLhQPSSVSWSce
w db	0S1S2R3S4P5S6S7S8S9SBLCNDREwGQIhKQLKMgNOPSQRRSTQUQVQXSYSZQaScSdR
w dbtp	BSESFlISMP
w dead	7b
w deafening	EZ
w decay	CYERLaMeUS
w deep	dc
w deeper	ERJfde
w delay	0S1S4R6S8bBjCkEJFOGSIRJSKSLPMdNSTSUQVSXPZRdS
w delete	1S4S6RASCRESGSIRJSKRLQNSTfUeXjYSbS
w deleted	Tb
w demon	SQVSWSdg
w demonic	LRde
w design	LNSRVSWp
w detune	Lf
w detuned	ESLeWe
w dial	CiENbS
w did	8cIOPcQfRSTSZQbZ
w die	2S4Q6S7SBYEYGSISLcTcXRaSdi
w difference	8iBQCP
w different	1R3S4M5S6S8R9SBRCSDSEQFSGZIRJSKRLPMSNSQSSSTQUSVlWSYScp
w dip	Ib
w direction	Sc
w dirt	Le
w dirtier	Lg
w dirty	5YESGSLfWb
w disable	Ce
w distant	Lb
w distort	Be
w distorted	2S4NCQESLfQRWfXRdi
w distorting	QidS
w distortion	1S2Z4RBfCkEQIRJSLJMZQSVScS
w ditch	Tj
w dives	2eUQ
w dj	FSLSSaXPYj
w djs	4SXNYh
w dm	3e
w do	0O1h2R3Y4L5Y6S7S9RAQCPDREPFSHuIQJQKQMQNYORQPTPUSVNWQYSZSaSbRcadQ
w does	0a1S6S8hARBPCQHZISJKLSNSPRQeRfSRTSUSVRXSbScS
w doesnt	LSQfTZ
w doing	4c
w dominates	Eb
w dominator	Vb
w dont	1R3S4M5S6S8S9SAgBRCSDSEOFSHgIRJSKOLPMSNSPSQdRSSRTmURVRWSXSbScS
w doom	5eVc
w doomcore	5g
w door	Va
w dope	Ae
w dotted	BSMc
w double	1b2S4R6S7O8SASBPDSERKSLRMROSQSTSUkXfYSZdaSbS
w down	0S1R2P3R4Q5S7S8S9SASBNCcDREmFSHSIQJSKPLYMMNjORPSQSRSSSTPUQVRWSYZZiaRbScSdb
w downlifter	XPYRam
w dr	Sd
w drag	DgERZY
w dragging	Zb
w drags	XeZd
w dread	KY
w drench	BfCPdR
w drenched	BSCc
w dreunbeest	PZ
w drier	4S6SCrDSEQLMMSTRUPVR
w drive	2ZBJCjENIRJSLOMmUQ
w drone	3b8bEfLQNSUR
w drop	2S3S4a5R6a7Y9SASBRCQDREaFSGRHSIRJSLQMRObPSQYSRTSVRWSXcYfZRajbRcSdY
w dropped	Wc
w drops	7iLNUSXdYS
w drowning	CZEa
w drowns	Cc
w drum	6YHg
w drums	1S2S3S6a7ZBYCRDfEcFSGSIRJSKhMSNQOSQSTRUQVSWSXSYSZSaSdS
w dry	6SCsEKISLPQPTLUSdO
w duck	4Q6S8eERISJrKSLORSTRUSVQ
w ducking	3RCRESISJqKSLSZS
w ducks	ESJjLR
w dude	db
w dull	LYQb
w duplicate	Xd
w during	2d4R7SBSCSIRKhMRXNZgaS
w dynamic	0g8QRO
w e	3a5aLSMcNcVQ
w each	2c4R7RUf
w earlier	DlESUS
w early	5fDSSh
w ears	EYLOQi
w ease	3SBQCdJb
w eb	3fMS
w echo	2S4S6SBoCiDSERGSIRKRLPTSdP
w edge	IOLg
w edits	ba
w effect	7aBcYS
w effects	0S8eBQChFSIPJRKSLSRfTOUS
w eighths	Uc
w else	4R5S8SEZGPHZQSck
w elses	ERFd
w em	EfQS
w empty	6iQSXS
w end	1R2f3S4Q5R6P7Z8S9RASBRCPDREPFSGRHSIlJQKOLKMRNRORPSQfRRSSTPUfVQWSXaYjaObScQdR
w energy	1S4S6NLiScYQ
w enough	EeLgTS
w ensemble	Bc
w entire	Xd
w epic	3cGhLPcR
w eq	BMCgFPIe
w erase	Td
w ergens	4b
w essentials	6fXQ
w euphoric	GZ
w euromasters	Sb
w even	1g4R6RBRCYDSEQHeJSKbLRSSTSUS
w evening	Hd
w every	0S1S2f4g5S6b7N8S9ZBRCPDQEMFRGQHSIRJSKQLRMQNROSPSQRRSTRUoVQWSXOYOZRaabScSdY
w everyone	ERFd
w everything	0R1S2Q3R5R6R7f8SASCQDdEgFRGRHSKfLRMPNeOSPSRRSRTQUOVPWRXSYRaRcRdR
w everywhere	JZ
w evil	1Q3Z4QESGeVSWeca
w evolution	Sb
w eww	AdTR
w exactly	Af
w except	7fERKe
w exchange	Va
w explain	8mJMKSLSVS
w export	9nAS
w extend	XgYS
w extra	4cUaXSYe
w f	0S1S2R3q4Q6S7S8SBOCRDSEPGRIQJQKPLKMjNYQRTQUMVOdS
w f#	McNY
w factor	0d8S
w fade	2r3P4S7SERGSISKQLbNSTRUSXSYSZR
w fading	2Y
w fairground	4a
w fake	4Q6S7ROSXRYnaR
w falls	2dUS
w fan	Ac
w fancy	4Z
w fart	Qd
w fast	6SUaZi
w faster	1O5SCSDSESFRMSZpcd
w fatten	6SLjQP
w fatter	Lk
w feedback	2ZBOCgESMcZS
w feel	3S4Q6R9SBSDkEbGSKSMSQRShTSURVSYSZS
w feeling	Af
w feels	6gDaESLbQbXSYS
w female	da
w few	4dDaZc
w fewer	1S4S6qBRCaENGRISKSLPMSNSTQUS
w fifth	ENGSLRNp
w fighting	JaKRQf
w file	9gPP
w fill	2Q4P6hUa
w fills	1S4O6qBPCPDQEQIPLLUe
w filter	2m4S6SBaESGRIKJSKSLeMdUSVSXSZS
w filthier	La
w filthy	AZLQWe
w finish	Fe
w first	4K6S7QKgOSRSUQXcafdS
w fit	4Y
w fizz	1S6SCSDSERIPLh
w flabby	ESLYQc
w flac	9h
w flange	BiCS
w flanger	4RBgCdTR
w flat	DRQj
w floor	4eLSUhVSXR
w fluitje	4d
w flute	2S4dYS
w fm	4RGSLMMRNfQSVPWq
w folk	GZ
w folky	Gb
w follow	3OESJRLRNlVS
w for	1e2R3g4R5S6R7q9SASCRDREQFeGeIQJSKjLQNQORPSQRRRTOUPVeXPaSbScSdR
w forget	1S5bbc
w forth	ERNd
w forward	EhLS
w four	3aKSLQMSUmVS
w fourth	Nc
w freeform	6bOcTSXZaZ
w french	Vf
w frenchcore	5b8bHSMbPSScVY
w fresh	5c
w friendly	FSLSSSXPYj
w from	0S1S2c3S4P6R7R8S9SASBQCbDSEOFRGSHSIdKSLOMMNROnPbQSRSSbTLURVRWbXPYPZZaYbScSdR
w front	LbUSde
w full	5QSf
w further	CSEf
w fuse	ObXZYY
w fx	CfISKRLR
w g	3l4Q5ZBRESGYISLSMaUSVS
w gabber	5i8RHeNRRSSRVSdY
w gallop	2Z4S6S7SBSCSESJSKSLJMSOfQSUkVQXZYZ
w galloping	Ud
w gaps	6c
w gas	5RMfZQ
w gate	BbMY
w gated	BfCP
w gatelength	Ma
w genre	Mf
w genres	8RHdRS
w german	Hd
w get	0Q1Q2d3R5S6R7R8f9ZAOBQCREOFgGRHfJgKOLPMRNQOQPRQORRSQTiUOVOWRXaYPZQaRbRcRdQ
w gets	2m4PCSERFRKSLPQfUNZbaS
w getting	UbZS
w ghostly	Wb
w gimme	3c5bBRGbISNSTSVSce
w give	0d1R2R3Z4Q5Y6Y7R8RASCQDZEZFQGcHSIRJQKRLZNROQPSQRRRSaTRVZWRXOYZaQbRdR
w given	BdCP
w glass	Wc
w glassy	Wb
w glide	LRMe
w glitches	4Y
w glitchy	4eLS
w gloomier	La
w glue	Bd
w gm	3f5bMS
w go	0R1Q2N3Z4M5P6Q7R8R9RAQBPCQDREMFQGQHRINJQKLLKMdNZPRQYRQSeTvUYVPWRXRYQaQbicR
w goes	2ZAgLO
w going	1S4O6rCSDYESIRQSRSXOYRZSdS
w gone	1S4RDSENKPLPMSQSTrUPVR
w gong	WY
w good	HjTZ
w gotta	Te
w gradually	2bLOXSZj
w great	Ac
w grid	Dd
w grinding	WY
w grit	4PIRLj
w grittier	Lb
w groove	1S4f7bCQDlERIQJSLOSRUSXR
w group	Ea
w grow	2eBSCS
w growl	ESLbTcWc
w growling	LRWh
w guitar	4b
w guitars	4e
w gun	7QUfaR
w had	KObg
w haha	4SAPHi
w hair	DaEdLS
w hakkelberg	Pe
w hakken	Pb
w half	0S1Z2S3S4S5S6m7h8S9RASBRCQDQEYFSGRHSIQJSKNLQMSNQOSPSQSRRSSTOUOVRWSXeZdaRbRcRdR
w halftime	4SUgZZ
w halfwya	XSdd
w hall	BaClESLLMdXP
w halve	6S7SBPCcMPOSRSXjYSZe
w handen	dc
w happening	6a
w happier	3bLb
w happy	5gAbGY
w hard	5Z8aAfEPJaLgMRQORSUS
w hardcore	5l6S7Q8aGSHSLRMSRSSSXSYRaQdj
w harder	1Q8SBcCSFcISJcLfMSQRUSVSca
w hardstyle	5b
w hardtechno	5c
w harmony	3fVS
w harsh	ASCSESIRLNQm
w harsher	Le
w harshness	ESIfLbTO
w has	0S1Q2S4R6R7R8RASBNCaDSENGSIfKPLOMNNPOSQrRaTfUOVPXRaQbSdS
w hat	1d2S4Q6YBSCSDbEMGSISKPLQMcTdUiVScQ
w hate	1QAkBSESUSbS
w hats	0R3S5S6e7Q8R9SAQCODgEeFRGRHSJRKdLaMNNRORPSQYRRSSUjWRXPZQaSbRcPdR
w haunted	We
w haunting	Wb
w have	0S1R2S3R5R6S7R8L9dCSDRFSGRIRJRLRMSPeQRRhTZUQWRXcYZZSaRbScS
w headroom	6RFjLN
w hear	0R1Q2R3R5S6Q7S8S9RARBRCRDREcFRGRHSIRJRKgLNMRNROjPSQqRRSRTSUOVPWSXQYSZSaRbSdO
w heavy	5Z
w hell	AaERFeLSQZdZ
w help	4SHcUb
w here	4a6Z8ZESHSKSLSQRRcTfUS
w hey	4SHZUSXRaSdi
w hi	4RBcCRHjMSTS
w high	6SBMCQEOFSIpLSMPNd
w higher	EaLSNj
w highs	CQFSIkLQ
w hilarious	4a
w hint	Ba
w hit	4O7S8aERJRKSLkMSOcQSRRSSTSVQWSXQYRZRai
w hits	2R4j6cDSEbJfLPNSUMVSaY
w hm	KPbf
w hmm	6PAnQPbS
w hold	JiLLQS
w hollow	Wc
w holy	Ab
w hoogoven2	Pa
w hook	4O5SGjWR
w hookier	Gd
w hoover	0R1Y2Z3S5S6R7R8Z9SARDREbFSGcHSKaLYMSNZOSPSSSTaURVdWSXSYSZRaSbSdR
w hoovers	5YLaMY
w hoovery	ESLc
w hopeful	3cGS
w horror	GZ
w hot	EiLLUS
w hotter	EaFb
w how	0m1R2R3R5R6Q7S8k9RAQBRCRDREOFMGRHkIRJPKQLIMRNRORPLQMRiSRTQURVNWRXKYRZSaRbacadR
w howling	4SWc
w huge	LRWg
w huh	HdTS
w human	4SDlOSSS
w humanise	Dg
w hurt	1R4b6SBSDSEQKSLSQkTRUR
w hurting	Qb
w hurts	IeLOMRQb
w hypnotic	GcLd
w hz	2QBSCRELInKSLSMhTPURVS
w i	0Q1O2R3h6R7R8R9eAgBRCPDQHkIQJRNQOQRLSSTZUSWZXRYSZQbYdR
w icy	LPWf
w id	4b5YESLRSSVhXPYd
w idea	1SGPVSch
w ii	3kBSTS
w im	4g
w impact	4NQcWZXQYSak
w improvise	3OGe
w in	0S2b4l6b9SASBRDQFRHSKdLSNcOQPSQYTSUeVPWRXPaQbRcRdY
w inch	Sb
w industrial	5e
w insert	XRYc
w instead	2S4O5SERGRKSMSNbTSUbVoXaYQ
w instrument	8RRc
w instruments	Hb
w into	1S2R3S4K6c7YEQGRKQLSORQSRSVhXOYPardQ
w intro	0Q1S3S4a5S6a7Q8PBSCQDSEQFSGRHSIPJSKfLMNSORQQRcSSTOUOVSWSXhYkZQaP
w invent	Wc
w is	0n1R2R3S4N5S7S8g9SBPCfFOGSHOIQJPKMMYNSOSPSQfRsSSTQURVQWSYRZRaSbScSdS
w isnt	EaLf
w isolate	Kd
w it	0Y1R2R3R5Q9aAbBSDgEQFdGQIRKQOdRRSdURVQWRYaZcaSdR
w its	0S1P2S4R5S6a7Z8S9SAOBRCZDaEMFbGSJRKeMQNROSPSQbRSSQTYULVRWRXRZgbScRdb
w jagged	Ga
w joke	HhRS
w jump	MQOlUPXR
w just	1S4Q6S7SBSDSEQJSKoLQMSNSOSQRTQVQXcYYbZ
w keep	0S1Q4R8S9SAmCSDSENFcISJSKNLRMSNROSPiQaSQTRVSWSZRbPcS
w keeps	Qc
w kelder	Pd
w kermis2	Pb
w key	0Q3P5Q8iGRHQJSLRMoNRPQROUSVQZS
w khz	Ma
w kick	0Y1Q3R4O5R6S7c9SDREZFSGQHSJbKbLgMeNZORPSQaRRSRTRUcVhXQYRZRaRbScQdR
w kickout	7fYPaR
w kicks	4S5YCSESLhQQUkXSYSaQ
w kik	LZ
w kill	1S4S6e7S8SARBMCdDSEPISKcLQMSORQSRSThURVRXSdS
w killing	Ea
w kinda	4ZLaSa
w klingen	La
w knock	5bCSEcISKRLRMOZh
w know	Ha
w kom	4Rdc
w koudvuur	PZ
w lacks	LSQc
w lands	4Sag
w laser	2R4iLRTSULVSWj
w lasers	4c
w last	0S1S2R3S4N6R7oBSCRDSERGSISJSKLLOMRNSOSPcQSRSTOUfVQXPYdaPbjcSdS
w late	BSDpEOLQQSUS
w later	4SDeESLSUSXg
w latin	dd
w lay	1S4aBRDiEPKQLS
w layer	4aLc
w layered	4dVS
w lazier	Dd
w lead	0R3R5R6R7RBaCZDREZFRGdHSJYKYLeNaOSPSQZRYSSXSYQZRaSbRdR
w leading	aZ
w leads	La
w leave	FZKeTQ
w left	2iESLcMSTS
w legend	He
w lemme	OfXR
w length	Xh
w lengthen	Lb
w less	0R1b2R3S4P5S7S8R9SARBHCeDYEgGRHSIfJbKQLeMPNRORPSQNRRTQUOVQWSXRYSaSbSdR
w let	0S1R2b4R5S6P8S9SASBQCSEPFSGYIRJhKgLfMRNROaQORSTPVQWSXQYSaScSdS
w lets	3S5e6SASESFSKZLSMcNbOfQRRSSSTQURXQZPaSbSdZ
w level	0b2S6R7R8QCSDSEkFSGSISJSKQLSMfNRRPTLXS
w levels	0b
w lichtbundel	PY
w lift	EeIQTR
w like	1Q2S3S6R7R9RAcBRCQDRFRHYIRJRKRMQNROSPRQcSmTNUQWcXPaSbQcZdb
w liked	Ab
w lil	LcZY
w limit	BQFkISMO
w limiter	BjCRFM
w limiting	BSCMFgIS
w line	1S2S3S4n5SBREPGnISJSKPMPNQURVPXSYR
w list	8SCOFRPfRiXS
w listen	OeXR
w little	1g2R5S9SBYCPDcERFZIRJRKPNSPSQRSRTSURVRWSXSYSZabScb
w load	5RPmVSbS
w lol	4dNb
w long	0O1S2S4S5S6Q8RASBYCYDSEOISJSLbMaNSPSQORhURXiYQdS
w longer	2S4Q6SBPCdDSERKSLhMPOSQSRSVSWRXrYRaRdS
w look	8NRg
w loop	2S3Z4R6SKSOmTeUOXOYSaS
w loosen	DmENLSNSZR
w looser	DhLSOL
w lose	BJCjESISTfXcYSdS
w lost	EYLSQgUR
w lot	9aCa
w loud	0j1R2S4S6Q8Q9SASCODRElFmGSHSIZJSKSLMMSNSPSQPRPSSTRUSVSWSXSYSZRbScSdS
w louder	0Q2e4P6S9SBMCcDSEpFgGSISJSKSLOMRNSQQTSUQVRXSZSdS
w loudness	0iEQFYRS
w love	4YAnESKSLOTRVSXSYY
w lovely	4a
w low	0Z1R2S3R6P8SBZCMDRENGSItJQKRLKMSNSQkRSTOURVSXSZS
w lower	4R6SCSDSEpIRKSLNMSNkQRTRURVSZRdR
w lowpass	Bd
w lows	CcESIgLS
w lufs	0l1R2S3S4Q5S6R7R8R9bASDREQFqGSHSIRJSKSMONSORPSQSRMSSTSUSVSXPYPZRaRbScRdS
w machine	7QUfaR
w mad	QdSS
w made	0R8gHaLSRNWZ
w mainstream	5bGSVh
w major	Nc
w make	0R1R4P5Z6Z7R8RARBREQFZGZIRKPLfMZNROQPSQQRRSZTPUZVcXYYYaRdZ
w makes	5Q8hHSRSSS
w man	Hc
w many	0Y4S6o7S8RCSEQGPISKSLSNSOSQSRhTSURXOYSaS
w master	1S2S3S4S6S8bBYCbDREKFrGSHSIaJSKRLNMRNSOSPSRaSSTRUSXSZQcS
w mastering	Fe
w mate	ASEcHjTS
w max	BMCiXR
w maybe	4e
w mc	TSdd
w me	0i1Q2Q3Q4O5i6P7R8R9ZAPBOCQDOEYFPHdINJQKYLINPOaPQQPReSQURWiXNZSaQbQcidP
w mean	4d8ZJSKcLOWY
w meaner	4SLf
w meant	Ac
w measure	0jLS
w mechanical	DgQR
w meh	Af
w melancholic	GY
w melodie	4eGb
w melodies	5Y
w melody	1S3S4N5bBSGuLQVSWS
w menacing	Gd
w mentasm	4R8bEYGSNYRSVg
w mess	IQQc
w metal	4d6bEcGSLSUScc
w metallic	4RLRWl
w mid	Ya
w middle	4SYc
w midi	4R9pGSKSLSNSTRcS
w mids	6SCRENIpLSQS
w millennium	Se
w min	5c
w minor	1S3c4P5d6S8S9SASBSCSDSESFSHSISKRLRMfNqORPSQSRSSRTSUSVPXSYSZSbScSdS
w minus	ESFbIcMMZd
w mir	5Y
w missing	4gLbQS
w mix	0i1Q2Q3R4P5S6O7S8P9QASCNDOEpFRGQHRInJQKPLEMRNMORPSQeRPScTOUQVPWRXRYSZRaSbScSdQ
w mod	BhCS
w modern	Sf
w modernise	AROSSg
w modulator	Ba
w mokum	Sc
w moment	7SKjTRVRab
w mono	8aLd
w more	0S1e3S4S5R6i7R8S9SASBLCfDYEeHRIYKQLhMQNROPPSQRRSSdUPVSWRYSaPbScadR
w move	DdNcXfYQaR
w movement	3d
w mover	Sc
w movie	GZ
w mp3	0S1S4Q6S9vDRFSGSMRNSOSSRTSVSXRYRZSbScR
w mpc	Da
w ms	BRCNDhERIRKSLPMjUS
w much	0S1k2S3S4P6f7S8R9SAQBMCdDQFSGRHSIhJYKRLdMRNROSPSQMRSSSTQUQVRWSXRYSaSbScSdS
w mud	IkLSSS
w muddy	ESIRLLQn
w muddying	LeQS
w muffled	Qb
w music	7SOe
w mute	2S4R6S7dBSCSEPGSJSK-LQNSQSRSTOUQVRXSdR
w muted	7Q8SESKSRoTS
w my	4R5S6SDSGSISKcNSPjQhRQTSUSbS
w nachtwerk	Pb
w nah	AbKSTSbh
w name	0SPg
w narrow	Lb
w nastier	1RLgVbca
w nasty	AbESGaLaWc
w near	Yb
w need	1R2S4e6P7Q8S9SASBQCQDREbFSGbHSIQJSKQLbMQNROSPSQRRRSRTiUQVQWbXLYdZZaYbScRdP
w needed	TOXe
w needs	0R1R2R3S4g5S6a7S8S9SARBaFeGcIdJYMPNROSPSQPRSSYUQVNWQYRaSbScOdS
w neither	Ta
w neophyte	Sh
w never	1S4a7SKSTdaSdg
w new	0S1Q2S3Y4H5l6P7S8S9RARBRCSDREQFSGvHRISJSKQLMMQNPORPcQSRSSRTQUPVMWRXSYQZRaSbRcbdR
w next	Ac
w nice	1Y4eAfESHdLSTSVSXSbSdS
w nicely	4Y
w nieuws	5Z
w night	Hf
w nightmare	Pa
w nineties	Sa
w no	0R2P3R4Q6O7f8N9RAcBNEKFSGOHRIQKiLHMONQORPSQoSRTmUPVOWSXYYNZRaNbacRdQ
w nobody	ESQe
w nog	Lb
w noise	2P4Y5ZLSUSXSZSak
w none	Da
w nope	1dAY
w nor	Ta
w not	0R1o4S6R7S8R9SAhCPDSEPHSIQJRKSLaMSNSPSQRRSSSVSXSZSbNcR
w notch	CSEZIiKSLbMSNRZc
w note	TMUk
w notes	1S4Q6mBRCRDSEPGmIQJSKRLNMSNZQSRSTRUYVQcS
w nothing	7bYS
w now	0g1n2S3S4Q6R7Q8PARBRCQDSENFRGQHSIRJRKqLNNRQRROTJUSVQXS
w nr	4hGQMR
w nudge	DkERLSUS
w nul	5Y
w nuts	5a
w nvm	bY
w oct	EMLSNk
w octave	1S4P6SBSCSEMGRISKRLPNvQSTSUSVRcYdc
w octaves	Nb
w of	0a1c2Z3S7d8Q9eCLFSKLLSNQOQQRRQSSUdWSZQbRcc
w off	0S1R2R3Q4O6Q7R8S9SASBMChDQESFQGPHSIdJYKyMONQOSPSQbRSTNUJVNWSYSZbaSbScRdR
w offbeat	4hBSDSESGRKSLSTSUiVR
w offbeats	4aUe
w often	6f
w oh	Ae
w ok	1a5dASHbbc
w old	1R4S5a6RCSDSERKOLQSiVcWbZSbddS
w oldschool	5YSd
w omhoog	MRNcZcdc
w on	1Z6Y9SASBgCdEPFSHSIdMYNROSQRSSTNUiVRYSZSaYbS
w once	UbXc
w one	0R1l2R4e6P7Z8R9RBYCODQFQGQHYIRJRKNLJMQNbOOPbQQRRSOTKUQVgWRYYZPaPbcccdQ
w ones	3YGcLPUSVe
w only	1a2S4Q6Z7S8SASBSCSDREOGSISJSKjLPMRNROSQQRSTQUjVQXdaSbYdS
w ooh	da
w oops	bZ
w open	1S2k4R6RBPCREOGRIRJSLcMSNSPiQSTSUaVaWSXSZRdS
w opening	2ZESLd
w opens	2c
w options	cg
w or	4cDZ
w orchestra	2S4gUO
w organ	1S2S3S4iBaCRDSKRMSNYUSVeWQaSdS
w other	0S1l3S4M5S6RAPBRERFaGeISJSKSLPNSQSTRUSVcYQbRcZ
w out	0R1Q2c3P4N5S6d7g8R9RARBJCcDSEaFSGQHSIgJZMQNPOPPSQORRSSTxUMVOWSYPZRaQbRcRdP
w outro	0S1S2Z4M5S6R7Q9SBSCSFSGSISKPLPMSNSOaQSRSSSTKURWSXjYoZZaRbSdS
w over	2u3O4i6S7R8SCSDSENFSGbHYISJSKQLJMQNROSRSTSUQVRWSXPYPZeaQdR
w overall	EKFkLdZS
w overdrive	BiCS
w overloaded	6d
w overpowering	EjQR
w own	KhLRMSUO
w pace	Ze
w pack	6iYOaO
w pad	0S2d3o4Q5S6Q7S9SARCbDRENFRGPHSIaJeLbNRORPSQSSSTaUQVfXQYSZOaRbScPdQ
w pads	1S2S3R4Y6R9SDSEhFSGSISJYKQLcMSNQQdTbUSVRWSXSYYZScSdS
w pan	2eBcDREQKSLYMhQSTSUR
w part	2S4S6Z7QOSUSVSXnYRaR
w partyraiser	Sa
w pass	2SBbCOIjLSMP
w patch	Wb
w pattern	0S1S3S4Z5S6b8NCSDSEQGdISJSKSLOMRNSQRRdUgVOWScfdS
w paul	Sb
w pause	7ZOg
w peacock	Sd
w peak	0h5S8O9SASFmHSIaMLOSQSRNXSZS
w peaks	0bESFg
w pedal	Ed
w per	Ub
w percent	DZLQMe
w percussion	4d6aWa
w perfect	Af
w phase	Bc
w phaser	4PBlCaISLSTQ
w phone	LPdf
w phrase	2dUS
w phrygian	0S8dGfRQ
w piano	2S3c4k6R7S8SCPDSEYFSGYJZKaMRNROSQSRSURVQWYXQYSZSaQdR
w pianos	5Z
w pick	8bASDSEQLSNSPSZncS
w piep	Vd
w piepkick	Vf
w piercing	IdLaQS
w ping	BgCQ
w pipe	Wc
w pitch	2k4S7SCSEMGSISKSLQMSNfQSTSUNVSZSdh
w plasticky	Ld
w plate	Ba
w play	0S1Q2R4Q5S6M7R8S9RARBRCRDeEQGcHSIRJRLMMPNROsPSQSRPSRTRUhVRWSYQZRaQbRcRdR
w playing	8ORj
w plays	6iGSJZLS
w please	0R1Z2R4Y7R8R9bARBOFYGYHSIRJQMYORPSQPRSSYTaWSXRYaaRdR
w pls	0S2S3R4o5S6P7R8RARBeCREMFRGRHSIQJRMPNaOZPRQQRRSQTPUNWRXQYZZbbYcZdR
w pluck	2Y6ZESLSTc
w pluckier	Lc
w plucks	2a6fCSER
w plus	FSIcMPZd
w plz	4Y9cJZLb
w poking	Ee
w polished	AaSa
w pong	BgCQ
w pop	4b
w possible	EQFe
w power	LSQf
w predelay	CSMb
w presence	ESIe
w present	Eb
w preset	4SBSGSLPVncS
w previous	bdcS
w procession	Xd
w produce	5b
w progression	3mLO
w project	0Q8RASLRPpRS
w projects	Pb
w proper	AbGbLSXSYf
w properly	La
w pull	7hCbEfKPURYR
w pump	8bERJpLKVQ
w pumping	1S6SBSCPDSERIPJrLR
w punch	4SERISJgKQMSQjUQVQ
w punchier	Lg
w punchy	0i8RLORP
w push	1R2S4P6RBPDbEnFdGSISJSKRLKMRNSQRRSURXSZaaS
w put	0S1R2Q3R5Q6P7O8S9RAQBcCPDZEOFQGRIQJRKbLPMcNiOQPSQRRSSSTPUaWRXhZPbfcS
w quantize	DgESKS
w quarter	1dDSUg
w quarters	KSUg
w quick	5cKcZS
w quicker	LSZj
w quiet	4S6S8gCSEdFeLSQQRQZS
w quieter	2e4RBSEmFaKSLQQSUSXRYSZS
w raid	4d
w raise	EdIONd
w raiser	PY
w ramp	2NZh
w random	Gh
w randomise	Gf
w randomize	Gd
w range	0g8QRO
w rather	1S4RASVk
w rave	4gLSNSPb
w raw	5bISLRSmVRYR
w rawstyle	5aVZ
w ready	4SFiTSdZ
w real	KbLSVf
w really	LQWg
w records	SiVSWb
w redo	1O4S8S9RAQDSESFSGaHSKRLSMSNSORPSSSTQVSXSZSbrcR
w reese	2R4j6SBRERGRISKRLYNSURVjWZXSaS
w rein	4c
w release	CSJeLZMbZS
w remix	5QSf
w remove	1S2S4P6R7S8SAPBQCiDSERFSGSKRLRNSOSRSTkUSVSXhYQaS
w rename	9SPm
w render	9oASFL
w repeat	Xh
w repeats	BSCf
w repetitive	6jESLO
w replace	Vh
w reso	4SEQLeMc
w resonance	CSENISLfMh
w response	Gc
w rest	0bEZ
w restore	bdcS
w retune	4QNhTS
w return	Ce
w reverb	1R2b3S4Q6S7S8ZBiCtDSELFSGSIRJSKPLJMcNSQSTRUOVSWSXNYSZSaSbScSdS
w reverbs	1SBSCd
w reverse	4S7S8bBSCRESKSRSTYUSahdd
w reversed	aa
w revert	1SAQCSbl
w rewind	Oe
w rewrite	3cGS
w rhythm	Ub
w rid	IZOSTeUSXe
w ride	0R1R2P3S4e5S6R7S8O9SAPBRCQEbFSGRHSISJRKnLRNROSPSQQRdSSTjVQWSXRYRZSaQbQcQdR
w rif	Gb
w riff	0S1R2S3R4O5S8S9SAYBRCQDREPFSGrIRJRKRLSPSQRRSTRUQWRXYYRZRaSbRcjdR
w right	0d2h7e8SDRERKSMbQSRSURXSYSaS
w rim	VY
w rimshot	4cESTSURVf
w rimshots	4eUP
w ring	BiCRKSLeTS
w rings	Lc
w rise	2b
w riser	7QTYUSVSXRYNaudR
w rises	2caa
w rising	4RGcab
w robot	ESHedd
w robotic	6SCSDhERLQde
w roll	2Q4O6R7MCSDSESIkKPLMQRUxXMYNZQaMdR
w rolling	Ue
w room	6gCfDQESIRJSLQ
w root	Ne
w rotterdam	4S5YLRMSPbQSSYVfWadb
w rougher	LZSScd
w round	KSLd
w rounder	Lg
w row	Uc
w rubbery	LSVc
w rumble	0R4a8eCSEYJZLcRO
w rumbling	4aLS
w run	0c2SBeCSOa
w rushing	Zd
w rusty	Wa
w s	Md
w sad	3g4LGg
w sadder	3c
w same	0S1x2S3R4R5S6Q8SARBNCQDQEOFSGQIPJRKOLLMSNPPSQRRSTOUOVPWSZMcodS
w sample	df
w sampled	dd
w save	0S1S3S4R5S6S8OASCSDSESFRHcKRLSMSNRORPtQSRRSSTRVSXRYSZSbRcSdS
w saw	GZSSWf
w say	5S7QYSaRdh
w saying	di
w says	4RQdda
w scale	8cRQ
w scary	4b
w school	1SESLSSi
w schranz	5c
w scoop	Ig
w scott	Sa
w scrap	TcUSVSbf
w scratch	LQTcWfba
w scream	LiNZ
w screaming	Wc
w screech	0S1R3S4Y6P7S8SASDSEZFSGdJSKZLcNZQRTdURVaWSXSYSZSaSbRcSdR
w screeches	6gCSEQLSTS
w sec	KjMYVQ
w second	0S1a3S4b5S6c8S9SBSCRDSEQFSGOIRJSKQLbMROaPSQRRRSRUbVQWSYcZScRdR
w seconds	BSCMLSMm
w section	4R6Y8SCSLbRbTQXaYi
w sections	ReXS
w seen	Lb
w sefa	Sa
w semis	Nf
w semitone	Ne
w semitones	EMGSLSMSNoda
w send	9dBfCP
w seperately	9e
w set	0R5SBRCRDaEPFZMpSSVSZS
w settings	Re
w shaker	4f
w shakers	4h
w sharp	NY
w sharper	Le
w shelf	EQFSIi
w shelve	Ia
w shift	GSNe
w shit	AbZZ
w short	4MLOWfXaYf
w shorten	CbXe
w shorter	2S4SBQCgESLhMQUSWRXjYP
w shot	4QKRTh
w should	0S1S4S5S6R8QBQDSEZFSGRHYIRJdKRLcMZNeOSQRRQSYTRUQVbWSXZYQZSaSbScSdR
w shouldnt	Jb
w shout	4K5S7SXRYQaOdp
w shouting	TSXSdk
w show	0d1S2S4S6S7S8SBSCSERGQHSISJSKQLQMSNSORPSQSRrTRVRXOYSaRdS
w shrill	Lb
w shuffle	4S6SBSDpLSUS
w shut	CSEMGSKdLSNQOiRSTSZS
w sick	AfBb
w sidechain	8dCQESHSIRJsKRLQQRRRTQVS
w silence	2S7jKiTSXSYRaR
w simply	6hKSLS
w sing	3b4SGQHSLScSdg
w singing	da
w siren	2S4hBbCRERKYLSTdUSWcXSdS
w sit	CSEjLSNS
w sketch	5c
w skip	2S4S6S7SOiTRUYXaYQaS
w skips	Uc
w slam	FZLZaZ
w slap	2S4hBeCSaQ
w slapback	BZ
w slaps	Af
w slide	Le
w slightly	DhUQ
w slip	4Y6aTRXc
w slow	2Q5d6SBaCSERLaMSNSXRYSZkdS
w slower	1R2Q3O4S5S6S9SASBRCSDSEOKSLiMRNSQRTSUSVSZmdc
w slowly	2t4QBRCPESKSLL
w sm	4Z
w smash	aa
w smidge	3SCcEb
w smoother	XRaf
w smth	5d
w snap	ESLaQeTRUS
w snappier	Le
w snare	0S3S4S5S6S7R8S9SASBYCZDbEcFSGSHSJSLaNROSPSQcSRTaUkVbWSXNYSZPaRbScRdS
w snares	4cKZ
w so	0S1e2R6P8mASBNCPDeENGSIcJSKSNSRMSSTSUSXSaScSdR
w soft	6SAiCSERLQQS
w softer	EjJSLeTSUSVOWS
w solo	4SBSERKqLRTQUSVP
w soloed	KQRg
w some	0S1R2S3Z4j6Y7S8S9QASBeCMDcEQFSGRIgJQKRLfMQNSOSPSQRRSSRTOUYVPWSXRYQZSbS
w someone	dh
w something	1S2S3Z4R5b6Q7R9SASBRDREQFSGmHRIRJSKQLMMRNRORQaRSSRTRURWRXRYRZRaebScfda
w somewhere	4g
w song	0Q3S4S5j8SCSGRLRMRNfPhRdTSVQWPXSYSdS
w songs	HSPiRL
w sort	HdRS
w sound	0R1R2R3S4Q5Q6R7S9SBRCZEOFRGQHSIQJSKQLRMRNSOSRSSlTQURVjWdXSYSZSaSbScQde
w sounding	LfWY
w sounds	1S3S4P6R8aBSCRDZERFSIQJSKSLQMSNSQuRSTRUSVRWcXSZSaSbScRdQ
w space	CeLR
w sparkle	Lc
w sparse	6b
w sparser	6jLR
w spectrum	0iRO
w speed	2S6SDREQLRMSXSZs
w speedcore	5h
w spooky	3Z4bLS
w spotify	Fi
w spread	LeTR
w squashed	Fa
w squelch	6SLg
w squelchy	Lg
w stab	4R6SCSDSEPGSISNeTZUSWcaRcddb
w stabs	1S4k6cBSCSKSLbNSTSXRaRdS
w staccato	Lb
w start	2R4Z5e6S7SGSKSMQNSOkTSUPVSYRZSab
w starts	4Qai
w stats	0d
w steam	KbLSTc
w stems	9l
w step	ba
w steps	bh
w stereo	Bb
w stick	4gBbCSURaS
w sticks	Ee
w stiff	6QASDmZS
w stop	2S4S6S7jASDSESHSJbKSMSOlPSTRUQXQYPZSaQbSdS
w stops	7hKSYS
w store	Pe
w storm	Pb
w straight	4RDdKSLSUi
w straighter	Da
w streaming	Fc
w stretch	XY
w strings	1S2c3a4e6Q7S8SASDSEYFSGRMQOSQZRSUQVgWSXRYSZQaRdS
w strip	4S6nCSDSEPKPTbUcXMaSbQ
w stuff	5b6dXS
w stutters	7RUc
w style	ESLSMPNQSdVgdb
w sub	1S4c6R7SCREQIQJSKSLiOSUQVRXOYRapdS
w subbier	Lb
w super	4P5ZLSWf
w supersaw	4hGSVgWSYR
w surprise	GSci
w suspenseful	3d
w swap	2S4SGSKQLSUSVnXgYS
w sweep	2f4SBQLSXSZSai
w sweet	4b
w swell	2f4PESJSLfZP
w swimming	Cc
w swing	1S4S6RBSCSDwERFSISLQMOSSURZS
w switch	DOERKaLSNSVbZPck
w syncopated	Ue
w synth	Wb
w synthesise	Wb
w synthesize	4SWc
w tack	Ya
w tacked	YY
w tad	EdKPLSZa
w tail	BQCfISLjMSQSUSVSWZXQ
w tails	Cb
w take	0S1S2S3R4P5S6R7Y8S9SASBPCdDRENFRGNIgJRKOLZMRNcPSQRRSSYTeUQVNWSXQYQZRbbckdS
w takes	Xc
w tame	IcLa
w tape	7eBZYSaS
w tapestop	7gXSaQ
w taste	La
w techno	5Z
w tell	HhRS
w tempo	0R1S2Q3S4R5R6R9SASCRDRENFSGSHRISJSKSLRMmNROSPRQSRaSRTSUSVRXPYSZpbScRdS
w temporarily	Ka
w ten	EOZd
w tension	7QXSYf
w terrible	Ac
w terror	5bLaVe
w terror01	Pa
w terrorcore	5bSe
w test	Pb
w than	1R4Q7SAaEdFaLRTSViZa
w thanks	ASHj
w that	0R1r2S4O5S6R7S8c9RAZDQFQGRHQJSKRLYMRNROQPRQPRRTbUSVQYRZPbl
w thats	1R4O5Y8SAnDSESLOQSSRTSUYVSWfZRbS
w the	5SBYHSKYLYWSXY
w them	4b6ZEcLSNSTaUZ
w then	7a
w there	0R1S2S4c8LBSCSEPGSHeISJSKRLRMSNSQYRlTYURVSaScS
w theres	1S4b6cESISKRLbQjRSTRUSVSaRdS
w they	BOIg
w thicken	Lc
w thin	1S4S6k8OASCRDSEPISKSNSOSQlTOURXR
w thing	0S1Z2S3S4R5d6R7S9cASBQDQEQFSHSIQJSKPLPMSNcObPSQRRSTSURVRWaXRZPbdcedR
w things	8SHdRSZf
w think	4cSgVS
w thinking	4a
w third	1dERGSKRLSNiUabS
w this	0d1O2S3S6R7S8M9ZAjBRCRDQEQFPGRHYIRJSKSLMMQORPjQPTPURVdWRXRYRZaaSbQcYdR
w those	EYLaTa
w three	bZcg
w through	2e4PBhCPEOIdKSLRQeTRUSVSYSdS
w throw	2P4e6YBcCRDSERGSISKSLRThUQVSXPYfaSdS
w thunderdome	5ZSh
w thx	He
w tighten	LjQR
w tighter	DfLa
w time	1P2S4S6R7RASBNDRERFSKSLNMhOOQSTSUcXbYSZjaSbScS
w times	Cbba
w timing	DhLM
w tiny	DZ
w to	0S1Z3S4M5Q6R7R8RASCMDRFYHSKPLSMrNaOjPYQQRRSRTZUZVfWRXYYMZbbScQdQ
w together	Qd
w tok	La
w tom	6PEZIZKaUd
w toms	1S2S3S4s6S7PBRCRDSEZGSISJSKQLPMSNdOSTbVSXOYPZRaMdR
w tone	CSELLkNcZS
w too	1e2R3S5S6j7S8R9SAeBOCgDaEfGQHSIaKQLYMROSPSRQTQUPVRWRXYYRZZaSbScRdR
w top	0S1R2S3S4l6RBQCRDREOIoJSKPLOOeQSUKVSWSXSZSaRdS
w toss	4Z
w touch	AaBZDdEcLY
w towards	Zd
w toy	LSWd
w track	0S2a4S5o9bDSGSISKRLSMSPZRYSQTaURVSWSdS
w tracks	0S8SEQFgHRQSRj
w trance	Bb
w transition	XRaf
w transpose	ESMSNj
w trash	Tb
w tremolo	Bb
w tribal	4d
w trim	XeZR
w triplets	ESLRUm
w tritones	Ga
w truck	LhVR
w true	0b8RFkMORR
w trumpet	4eGP
w try	1R4O5QASESGQJSKQLSMZOSQSTSUSVlXSZRci
w tune	0R1S2S3R4R5h7S8R9SBQCSDSEPGiIRJQKOLMMbNmQRRSTRUNVJWSbScSdS
w turn	1R3R4R8SBOCaDSEnFSGSIRJYKjLOMSNQQSTOURVaaScS
w twice	1h6SLQXi
w twist	Ga
w two	1S4Q6S7bCSEQLRMRNZSSURXSZSaYbcck
w type	Sd
w u	4Y5b8bHgRSZR
w uber	4eGR
w ugh	Ae
w ugly	Ic
w uk	8d
w undefined	LSQc
w under	2S3c4o6S7S9SBSEQFeJdKRLPMSNSOSPZQSURVPXPYSaS
w underground	LSSf
w underneath	4d
w understand	Hd
w undid	bd
w undo	1R4S5S7SAQDSESFSKRLSMSSSTSUSXSYSZSbvcS
w unmute	ESKlTR
w unsolo	KhPS
w up	0S1P2R3R4N6Q7R8S9RAQBPCYEqFRHSJRKOLZMNNlOaPaQORRSRTNUSVOWZXPYRZpbQca
w upfront	CgEQLQ
w uplifter	4R7QYNam
w uplifting	3ZGY
w uptempo	4S5iGSMOSZVhZR
w ur	He
w use	6b8QBQCaERFSGSHbIZJSKRUSVkXR
w v	3b
w v2	Pf
w variation	4R6dDYESGOLSYScl
w variations	ca
w varied	6mDSESLMUR
w vein	5b
w velocity	Db
w verb	4SBaCbMY
w version	1S4Q7SASGQScVRYRbbcm
w versions	GQcf
w very	4SOSUcXe
w vi	3q4NBSLSTRXR
w vibe	Sk
w vibes	5Z
w vibrato	BKLh
w vii	3q4NBSLSTRXR
w vinyl	4e7bFbXSYS
w vocal	4K6S7Z8SCOENKONQQaRSUSVSaQdu
w vocals	0S1R2R3S4R6R8S9SASCeDREhFSGRHSJRLKMRNGOSPSRSSSTdURVSWSXSZQaSbScSdk
w voice	4N5SDOERLNQSSSUSVSWRXSdv
w volume	1S2e4O6RCQErIPJSKSLKUS
w vox	BaCcEQLQQbSPTcVRWRde
w wait	VZbc
w walk	Ge
w wanna	La
w want	0S1R2S3Q6R7S8R9aAQCODREcGNHRIRJRLZMbNSORPSQNRRThVYWYYSZOaRbRca
w wanted	Aa
w wants	4aCYLZ
w warehouse	5ZSf
w warmer	4SLhWR
w was	AQKSbk
w washy	CeES
w wav	4S9tBSESMSNSPPTRcS
w wavefolder	Bc
w way	0Q1Q2S4P6a8SBHCjDSEhFRGRIQJeKRLZMSNRRSSSTOURVRWSXQYbZecSdR
w we	0R1R2S3R4k6Q7P9RASCREQFSGPHOIQJRKOLNMZNaOSPRQRRhSRTYUPVMWQXZYgZZaLbScSdR
w weak	QY
w weaker	Jc
w week	Pd
w weight	Qd
w weird	4RLRQdWe
w weirder	1Rcb
w welcome	da
w well	1n4SBZCRESKSLRTQVS
w were	4d
w wet	CjEOLNQc
w wetter	CiEQLR
w whack	4haP
w what	0S1R2S3S4R5P6S7S8m9SAZBSCQDSEQFSGRHjISJLKNLRMRNSOSPRRhSQTRURVRWSZRbacRdQ
w whats	0h1S2S4Q6Q8iARBQCQDRERFPGSHMIQJSKQLQMSOSPbQQRiTSUQVRXRYSZSaScS
w when	4QESJiLRUSVSXSYSal
w where	4OIOQgTSah
w wheres	Kb
w which	0R8eHQMSPcRe
w whip	5b
w whispered	4Qde
w whispering	dZ
w white	2P4ZZSah
w who	Hi
w whole	0S1R2Y3S4R6S9cBZCRDREPGRIeKSLOMSNlObQSRSSSTSZScS
w why	0O4R6S8oEPHQJPKRLQQgRYTNXSZRaS
w wide	8eQS
w widen	BbLb
w widener	Bb
w wider	2d4QESLm
w will	Tadg
w wind	Ta
w wise	Eb
w with	2R3R5d6Q7R8S9SASBgCNDRENIRJcKMMRNROSQaRSSZVZXQYeZRdR
w without	7bTfdS
w wobbly	LQWd
w work	0S8aHeJQQcRS
w worn	Sa
w worse	AjbS
w would	2S4oASBYESLRSaTSUZVRXS
w wow	Ab
w write	2P3d4RGoVSWScS
w wrong	ba
w x...x...x..x..x.	Ud
w x...x...x..xx...	Ue
w x..x..x.x..x..x.	Ub
w x.x.x.x.x.x.x.x.	ESUe
w y	Le
w ya	Ta
w yeah	Ad
w yeet	TcdS
w yell	USde
w yelling	dc
w yes	1SAlHS
w yesterday	Pg
w yet	4eTS
w yo	5c
w you	0N1Q2R3S4a5P6R7R8F9QARBQCPDQEbFQH-IQJQKbLRMRNQORPQQPRHSPURWRXRYRZQaRcPda
w yuck	Ab
w z	bh
w zaag	VdWZ
w zap	4PLSWf
w zaps	2R4mUL
w zero	WZ`;
