/** What in a clause speaks for which wish. Written by `scripts/learn-intents.mjs`; read by `weights.ts`. */
export const intentWeights = `analyze anaphora_edit automation chords.write create.element create.song density drop.manipulate explain export feedback.praise_reject fx.add fx.adjust groove level mastering melody.write meta.help_smalltalk mix.eq mix.sidechain mute_solo param.adjust param.set pitch playback project quality.complaint query.state reference_style remove.element rhythm.edit sound.change sound.design structure.edit structure.section tempo transition undo_redo variation vocal_sample
always	EYMY
b , $	0S1R2P3S4h5Q6R7S8S9SAPBSCSDREPFRGSHjISJSKPMcNSOQPSQRRbSSTQURVdWSXQYSaQbRcRdR
b , ,	4c5SERLYMeVYZZ
b , ?	5eGSNQdd
b , A	3c4S5c6aASCZDSEQGYISLjQJURXS
b , A+	ca
b , D	5cGZ
b , G	5d
b , N	5mDZGSMSNS
b , N:bars	2b3Z4NGkMRUS
b , N:bpm	5mGSMbSRZO
b , N:hz	BQId
b , N:lufs	Fb
b , N:percent	DZ
b , P	EaFZLZZa
b , T	4Z5Z
b , actually	Da
b , an	VZ
b , anaphor:it	6ZASERLfQRTe
b , around	FY
b , degree-of-key:bII	3a
b , degree-of-key:v	3a
b , density:sparser	AZDb
b , die	EY
b , go	5a
b , groove:straight	Da
b , height:higher	4b
b , height:lower	Ec
b , i	3ZEcQS
b , just	GbKRXeYQ
b , key	5nMRNRSR
b , level:louder	EaFdQR
b , level:quieter	Ec
b , love	Ad
b , mood	Ga
b , next	Ab
b , now	1c
b , one	2b
b , particle:in	0e5YFN
b , particle:under	4c
b , scale	3Y
b , something	3b4Y5YGYVY
b , speed:faster	JY
b , speed:slower	5bBcLY
b , stance:all	Na
b , stance:less	6YCZIaLZQRSaZS
b , stance:like	EYLYWdZY
b , stance:more	LZSd
b , stance:new	5bVb
b , stance:not	5dGRVZ
b , stance:too	AgEa
b , the	1jAPGSNcVQcS
b , there	DY
b , topic:sample	dd
b , verb:add	2S4j6SBeCRESLSQSTRVSXOYc
b , verb:analyze	0c
b , verb:change	Uc
b , verb:cut	IiXa
b , verb:double	2b
b , verb:faster	Ze
b , verb:halve	Xb
b , verb:humanize	Da
b , verb:keep	AmTR
b , verb:louder	EdQS
b , verb:make	5Z6ZSaXb
b , verb:move	DZ
b , verb:mute	ASKbTe
b , verb:quieter	Nf
b , verb:randomize	Ga
b , verb:remove	4SAOTkXc
b , verb:sidechain	JdQS
b , verb:soften	Zc
b , verb:solo	6fUZXQ
b , verb:undo	AQbf
b , verb:unmute	Ka
b , verb:want	5Y
b , verb:write	Gc
b , verdict:praise	AeLS
b , verdict:reject	1RAgTQ
b 808 T	1SASVf
b 909 T	4cUOVd
b ? $	0Q1Q3R6Z7Q8QASBQCPDQEOFYHeIRJSKiMPNQOQPrTPVPWQXNYYZOaRcQ
b ? ,	4S5bASMdNSPSXNYbZf
b ? ?	Pg
b ? A	IcLZWY
b ? D	6b
b ? E	8ZBa
b ? N	4hGQMRNSPZTS
b ? N:bpm	MOZe
b ? N:db	FbIcMR
b ? S	4eGS
b ? T	4b6S8ZCRDSERGRISKZQRRRUSVSWcXSaYdi
b ? T:chords	3d
b ? T:master	FSId
b ? a	5cQd
b ? anaphor:it	5Q9SAROSPRSm
b ? and	PY
b ? chat:joke	4d
b ? flaw:clipping	4RQe
b ? flaw:no-punch	Qc
b ? flaw:thin	Qb
b ? for	Ga
b ? friendly	Fc
b ? from	XRaf
b ? go	Te
b ? groove:swing	Da
b ? of	5b6SSe
b ? ordinal	PY
b ? particle:down	db
b ? particle:in	4adc
b ? particle:on	1S2m3S4Y6R7S8SBQCSESIRKSLQMYPZRSURXeYSZRaRdZ
b ? ready	Fe
b ? records	Sb
b ? stance:more	Ic
b ? stance:new	4b
b ? stance:not	4hTS
b ? stance:please	cg
b ? stance:too	4R6gLeQQ
b ? the	3a4SBdCODZGRIaKRMQQSTRXRZaaadd
b ? thing	Gc
b ? to	0cEZdZ
b ? topic:preset	Vb
b ? topic:style	NRde
b ? topic:timing	Lb
b ? topic:tracks	ERFd
b ? topic:variation	Db
b ? verb:add	KPbe
b ? verb:bypass	Ia
b ? verb:mute	Ka
b ? verb:play	OfXR
b ? verb:undo	bZ
b ? where:at-end	Ub
b ? where:during	2R4gYS
b ? with	Ga
b A $	0S1O2S3S4R6PAaESHSIRKSL-NSOQPSQhRRSRTRURVRXiYSZSaSbSca
b A ,	0S6SAcCZEMFeIYJSLmQJYS
b A ?	2RLNPgXRYSaf
b A A	4RBSGRLhQSUSVRWqXS
b A D	4cDSERGZISLcQd
b A E	2SBgCkLKMPXQ
b A G	LSSfXSaRdd
b A N:bars	GaXSYZ
b A N:db	EdLR
b A P	CSLdWY
b A S	4P5ZCSLGOSWSXqYZaS
b A T	1S2R3Q4Y5R6R7S8S9SASBRCQDQFSGPISJRKRLvMSNSOSQRRSSSTQUPVSWyXOYRcSdb
b A T:chords	3cLR
b A T:melody	Gc
b A along	4aLS
b A an	aZ
b A anaphor:both	6dUS
b A anaphor:it	CbFZLjQMXS
b A and	2Z5cCSESLgQbWY
b A around	Ic
b A at	FZIbLJMhQS
b A destroy	7RaSde
b A enough	ERLk
b A for	ESGeLe
b A front	Lb
b A is	0f8PCaLPQSRhXM
b A it	Le
b A mood	5aGY
b A movie	GZ
b A my	PZ
b A now	0eRS
b A of	2YMe
b A one	3cLRVc
b A overall	Lc
b A particle:in	2g3c4S6OCPESLhQRUaXMdS
b A particle:on	1R6S8YBPCODSEOIYJRLsUPVc
b A particle:under	JY
b A particle:up	5cGSLfZScS
b A press	WY
b A seen	Lb
b A sounding	LfWZ
b A space:cavernous	5Z
b A stance:like	La
b A stance:more	6SCSEQLqQS
b A stance:new	Gc
b A stance:please	ESLk
b A stance:too	Lb
b A supersaw	4c
b A the	1S2e3S4S6S8SCSDREKGRIaJSKQLxMSNRQPRSTOVQWSXcYSZQcSdS
b A to	2j4PBSISLbUS
b A topic:chords	3nBSGQLM
b A topic:melody	GkLP
b A topic:preset	LQVe
b A topic:timing	DjLK
b A toy	LSWd
b A verb:automate	2Z
b A verb:bypass	CREQIfKNLfUKZb
b A verb:change	LiVM
b A verb:mute	Kc
b A verb:say	XSdd
b A verb:sidechain	Jf
b A where:at	LSac
b A where:at-end	2eUR
b A where:during	2k4RLR
b A where:every	2Y
b A where:over	2gLR
b A with	4dGZLRVS
b A+ $	1RLjSSUScf
b A+ ?	La
b A+ T	Le
b A+ anaphor:it	ca
b A+ stance:please	Lf
b A+ topic:timing	DgLR
b D $	0S1d2Q3R6R7S8SASBRCaDfElFYGRHSIRKQLcMQNPOSPRRSSRTQUPVQWRXRYYZbaSbQcddQ
b D ,	6ZLc
b D ?	5Z
b D A	1S4N6SBbDQEMFaGSISJRLtMSTSUSVSWgXRZScS
b D A+	DaLc
b D E	BfCcESLN
b D S	Bb
b D T	4n6SES
b D as	1a
b D band:sub	ERLh
b D density:busier	6d
b D density:fills	6b
b D era	Sc
b D flaw:flat	Qe
b D flaw:weak	ESLZQc
b D format:wav	9Z
b D groove:early	DcUS
b D groove:late	DmENLRUR
b D groove:swing	DZ
b D have	Vc
b D height:lower	Eb
b D level:louder	EkLS
b D level:quieter	EgFcLR
b D mood	Ga
b D of	4aBkCIDaEQIgLRTOUS
b D ordinal	Uc
b D particle:back	bd
b D particle:down	EaQZ
b D particle:in	EZ
b D particle:on	1SBSCc
b D speed:faster	1SDRFSLOZqcR
b D speed:slower	LOZj
b D stance:less	1dBSCPDQEdFSIhJSSSZR
b D stance:like	Se
b D stance:more	1m4R6PBMCcEYFQIaJcLNSQZNcQ
b D stance:too	Qe
b D to	9ZDSLg
b D topic:melody	Gb
b D topic:stuff	6b8SHeRS
b D topic:style	SZ
b D verb:make	4SOZXe
b D verb:play	Hc
b D verb:play-from	6b
b D with	5Y
b E $	0c1R2R3S4O6R8YBwCoDSEPFQGRHSIQJSKQLKMNNSQQRQSSTQURVQXSZSaScS
b E ,	4SBfCZ
b E A	2lBPCmLHMSURXN
b E D	2QBRCZLf
b E E	2RBeISLPMg
b E N:db	EQMd
b E N:ms	CRMb
b E N:s	CMLSMj
b E P	2YBICfFSLPMnURXPZR
b E S	2a
b E anaphor:it	1SBaCcFeMQ
b E and	8fCP
b E at	CRERFbMg
b E do	8a
b E for	4SBg
b E from	BRCjFSIRTO
b E given	BdCP
b E is	BSCjLRXS
b E level:louder	BMCiELFQ
b E of	2SBPCbINMf
b E ordinal	Cb
b E particle:down	BMCjEO
b E particle:in	7QUd
b E particle:on	1R3S4P6SB-CiDSEQFYGSIRJRKRMQNSQSRSTQUQVSdS
b E return	Ce
b E stance:even	Cc
b E stance:too	1SBSCc
b E the	0S1R2Q4S6R8SBzDQENGRIhJSKOLGMNNSQQTOUQVPdS
b E to	4OBnCJISLNMkVS
b E topic:tail	Cb
b E verb:add	Ba
b E verb:automate	2jBRUR
b E verb:bypass	BSClFRIRKR
b E where:at-end	8dRS
b E where:during	BiGS
b E where:over	2ZBd
b G $	0R1S5I6S8e9SASESFSHdLRMcPaQRROSdTSVbWSbScSdY
b G ,	5pGSLaMRSSZSdS
b G G	5c
b G N	5hMR
b G T	5Z
b G T:melody	5Y
b G T:mix	Vd
b G T:song	4R5yGSLSMQNQSSVRWSYSZRdS
b G and	5Y
b G at	5b
b G one	Vc
b G particle:in	5g
b G sketch	5c
b G speed:slower	5a
b G thing	5i
b G topic:stuff	5Y
b G topic:style	5QLSMQSdVh
b G where:at	5RXSaPdk
b G where:before	5S7Sde
b G with	5YGSSf
b N $	0Q1S2R3S4S5e6R7R8SARBQCNDSEQFhGRHSIQJRKRLHM-OcQRRRSYTRUQVQWSXaYSaSbScRdR
b N ,	5kGRMSNS
b N A	3Z
b N D	9b
b N T:chords	3b
b N height:octave-down	ESNh
b N height:octave-up	Nd
b N inch	Sc
b N is	McZS
b N or	Da
b N particle:in	2PXRZl
b N particle:on	Ii
b N rave	Sc
b N space:cavernous	Sf
b N speed:faster	Ud
b N stance:like	LOSRci
b N stance:more	1S4d6R7QCSDSEPLSMSSQTRXPYhZSaScl
b N stance:please	1R4f5a9QDSESFRGPKSLSMkNROdSRTRVSYRZKbRcP
b N to	2NIZMROcXRZh
b N topic:notes	Gb
b N topic:pitch	TPUf
b N topic:style	Sb
b N topic:timing	SZ
b N topic:variation	GSch
b N topic:version	cb
b N verb:change	bb
b N where:during	2KMSXSZm
b N where:over	Za
b N with	5b
b N:bars $	0S1S2f3Y4Z5S7a8S9SASBQCSDSEPFSGbHSIRJSKOLPMQNQOSQRRSTQUeVRWSXgYYaNbScS
b N:bars ,	GZ
b N:bars A	3YGZLSXgYR
b N:bars S	2S4P7KKNURXHY-aQ
b N:bars T	7RYSaf
b N:bars T:melody	Ga
b N:bars and	XPYc
b N:bars chat:bye	4SXg
b N:bars from	Xc
b N:bars mood	Ga
b N:bars of	2P4R7hXSYdZS
b N:bars per	2dMS
b N:bars to	4RXhYN
b N:bars topic:melody	Ga
b N:bars verb:bypass	Xc
b N:bars verb:change	XdYR
b N:bars verb:remove	7b
b N:bars verb:tune	Gb
b N:bars where:after	XQYf
b N:bars where:at-end	7b
b N:bars where:before	7pUSXSYOaS
b N:bars with	Ud
b N:beats of	7gUR
b N:beats then	7a
b N:beats where:at-end	7c
b N:beats where:before	7i
b N:bpm $	0S1S2S3S4N6S7S8S9RASBSCSDQEJFOGRHSIQJSKSLRMzNRORPSQSRSSQTRURVSWSXRYPZhbRcRdR
b N:bpm ,	5kMdSRZO
b N:bpm particle:down	EQMSNSZf
b N:bpm particle:in	5c
b N:bpm particle:up	Zb
b N:bpm speed:faster	Zd
b N:bpm speed:slower	Zc
b N:bpm stance:less	MRZe
b N:bpm stance:more	MRZf
b N:bpm verb:bypass	CSKRMQZj
b N:bpm where:during	2NZe
b N:db $	0S2R4S5S6S7S9SASBPCQDREtFhGSJSKQLRMdNQPSQRTRUQVSZSbS
b N:db A	ElLLdS
b N:db at	ENIoMMUS
b N:db from	EQId
b N:db height:lower	EdNS
b N:db level:louder	EY
b N:db of	FZ
b N:db particle:down	EgNS
b N:db particle:on	BLCPDSEnGSIMMcUR
b N:db particle:out	IZ
b N:db stance:more	Eb
b N:db stance:question	JZ
b N:db verb:bypass	CPErJSKPLPMSUSZS
b N:hz $	2G4P7SBKCRDSEIFSGRIvJSKRLNMpNRQPTSURVS
b N:hz ,	Ig
b N:hz by	EQIc
b N:hz from	CSIhTR
b N:hz particle:in	2fMR
b N:hz particle:on	1R4SBQCQDSEMFQI-JSLPMOTSUQ
b N:hz particle:out	ESIhTR
b N:hz to	2jESIcMM
b N:hz where:during	2Z
b N:hz where:over	2b
b N:lufs $	0P9fERFkISMR
b N:lufs for	Fh
b N:lufs stance:please	9QFgMS
b N:minutes G	5a
b N:ms $	2RBQCLDgENISKPLLMsTSUQ
b N:ms groove:late	Dc
b N:ms particle:on	LRMe
b N:note $	BSMc
b N:percent $	BSCKDeLMMm
b N:percent A	LPMf
b N:percent groove:swing	DZ
b N:s $	BRCOMn
b N:s A	COMf
b N:st $	EPGSISLSNqTSdR
b N:st ,	db
b N:st height:lower	ESNc
b N:st particle:up	Nbda
b N:steps $	bc
b N:steps particle:back	KSbi
b N:th T	ESUhVS
b N:x $	bb
b N:x as	Ld
b P $	0R1O2a3S4Q5S6Y8SASBPCqDREiFRGRHcIRKRLeMDNSOSPSQNRRSSTMUSVRWSXOZPaSbSdR
b P ,	2j4SEYMR
b P ?	Qd
b P A	CZJZLaMQXS
b P N	CPFcLOMi
b P N:bpm	MSZe
b P N:db	ElMH
b P N:hz	2NISMi
b P N:ms	BSCOEQISLKMrUS
b P N:percent	CNLSMi
b P N:s	Ma
b P P	Fa
b P T	2f4PERMbWYdZ
b P anaphor:it	Lf
b P and	0Z
b P at	2SCQECFiISMk
b P by	ZY
b P creep	2Y
b P flaw:boxy	QZ
b P from	2fMQ
b P goes	2Y
b P is	8SRe
b P now	0d8SRR
b P of	7SCSEbLeMaTSURXfZR
b P particle:down	CcMQ
b P particle:on	1S2Q4S6SBOCZDSEaIQKSLhMhUSZQ
b P particle:under	Fh
b P particle:up	BSCdMR
b P rhythm:eighths	BQCPMfUS
b P so	2Y
b P stance:less	Cb
b P stance:too	CY
b P the	0Y2dCSDSELFcISKSLiMaNQQSUSZR
b P to	2NCSEJISLSMr
b P topic:stuff	Zf
b P verb:automate	2gCS
b P verb:bypass	Ld
b P where:at-end	2dUS
b P wise	Ec
b S $	2d4Y5S7c8S9SBRDSFSGSHSIRJSKYLPMRNSOePSRaSSTMVRWSXcYbaebScSda
b S ,	2Q4fKRXeYPaS
b S ?	4S5YLSXgYa
b S A	4SLOXoYY
b S N:bars	2R7SURXYYj
b S S	4PXKYiah
b S T:melody	cZ
b S a	4b
b S anaphor:it	4SASOjUbXKYQZRaS
b S and	VRXh
b S around	Xb
b S at	ORXf
b S between	Yb
b S by	Xf
b S could	LPXg
b S density:busier	6cXS
b S energy:calmer	LiXNYQ
b S flaw:no-punch	QdXRaR
b S for	4RBaXNYh
b S has	8SRd
b S have	4d
b S is	6eCRLMQSRSXjYR
b S lands	ab
b S near	Ya
b S of	XKYl
b S particle:back	6hXPbS
b S particle:down	6eESUSXgYRZQ
b S particle:in	3Z4R7SXZYd
b S particle:on	2S3S4RBmCcISTPXSYY
b S particle:out	ISXh
b S should	XfYR
b S space:upfront	Ya
b S speed:faster	Za
b S stance:all	Xd
b S stance:double	LSXe
b S stance:not-enough	6hXR
b S stance:please	1P3S4Z6P7S9aBbKSLSMSNSORUSVRXOYqZSaQbScRdS
b S the	McXNYfZS
b S thing	YZ
b S to	2R7S9ZORXlYMac
b S topic:timing	6hXSYS
b S topic:version	LSXd
b S verb:add	YY
b S verb:double	Xd
b S verb:halve	4P6SXYYe
b S verb:hit	7Y8c
b S verb:make	ae
b S verb:repeat	1S6SOPXm
b S verb:solo	XkYK
b S verb:want	4fKbLQTNXeYZ
b S where:after	4QYiaM
b S where:at-end	4O7SXSYmaS
b S where:before	2S4P6S7FUQXZYxaLdR
b S where:during	2a
b S with	7SBbKNUSVSXQYm
b S would	4b
b T $	2S4b6Z7RBcEbFSHSIYLYMRNSOSPSSSTdVfXQZRaSbScS
b T ,	1R2R3a4c6R7S8SCRFSGhIZMRNRPSQPRSSSTbVRWaXSYSZRbScRdZ
b T ?	0b2S4o6SBSELFSGPIaKRLdMONRQSRSTRUSVSWSXQaRcSdf
b T A	2Z3P4Y6S7SBSCRDSEOFSGRISKRL-MZNSQYRSTQUPVMXQcSdR
b T A+	ESLoUS
b T D	1P2S4Q6SBfDhEcFSGSJYKSLqMRNSQQTRUPVSWSXSZScSdS
b T E	2i4S7PCSELGSLaMmNSQSVSZS
b T G	5Sde
b T N	3Z4SERNl
b T N:db	EvISLKMNNRdS
b T N:ms	DbLSMd
b T N:percent	LPMf
b T N:st	ERNgda
b T N:x	Ld
b T P	0S1S2l3S4Q6R7SBRCPDSFSGRIOJSKRLMMzNRQRRSTNUPVRXQZSaScSdS
b T S	BccZ
b T T	2R4ZJSLeTSWaZPdf
b T T:mix	2RCcDZEQGSISLPQNSQViWlcSdQ
b T T:song	Tf
b T a	2R3b4O5R6R8SCPDSEPGZISJQKPLMMSNdQSSSTQUYVwWPXSYRcSdR
b T actually	8c
b T an	DZESGSKSLONiUSVf
b T anaphor:it	4O8SLRQRSRWldb
b T and	0S2S4P6R7RBRCRDREYISKqLNMSNQQfRRThUJVMWSXSYbdR
b T answer	GiLOVP
b T anywhere	KRTc
b T are	0S1S4S6c8SASCSDREeFSGSKPLbNSQiTRUQVSXS
b T around	EQIe
b T as	1m4RBZCRKRLRNSTRUSVSaZ
b T at	0R2R6S7S8RASBOCSDSEeFSGSIeKQLMMgNSQYRbTZUPVS
b T be	4QESGRLhTRVf
b T bus	BY
b T but	Ta
b T by	EaIaLSNh
b T can	1S4PBSDSKQLPMSNSQQTsUPVSdS
b T chat:hello	aSda
b T come	4RESQcUSXgaRdc
b T completely	KdTZ
b T could	EbLg
b T density:busier	6fLS
b T density:fills	2S4OUj
b T density:sparser	6b
b T do	3e
b T doing	4b
b T door	Va
b T flaw:bad	QeVS
b T flaw:clash	Qd
b T flaw:harsh	IeMRQR
b T flaw:no-punch	LRQf
b T flaw:out-of-key	Qf
b T flaw:weak	QhUS
b T for	0Z1P2R3S5S6S7q8SBRCSDSEPGQIRJZKiLQMSNSQRRSTMULVlXPYNaRdQ
b T from	2YJZ
b T go	3eLSMSNZUa
b T going	ac
b T gone	1S4RDSENKOLPMSTrUPVS
b T grid	EPKSLQMSQSTRUn
b T groove:early	Db
b T groove:groovier	4b
b T groove:late	DfUS
b T groove:robotic	DPdf
b T has	1R2S4S6RASBNCcEOGSIgKRLQMONQQiThVQ
b T have	8NPSRgTe
b T height:higher	da
b T height:octave-down	ERLSNadf
b T height:octave-up	Ni
b T here	4g8bRSTS
b T hurt	EQKSQhTRUR
b T i	3b
b T im	4Z
b T interval	4SEQGRLSNm
b T is	0P1R2R4Q8RBQCgDREgFRGQIPJRKRLeMQNYQnRQURVQWSXSZSaScSdS
b T just	Uc
b T keep	Qc
b T level:buried	2SBSISLQQoTRUPVS
b T level:louder	CSEtFOLQVS
b T level:quieter	1S4S6SEtKSLRTSUS
b T loop	Tc
b T made	0S8hRLWZ
b T mood	GOLk
b T nor	Ta
b T note	3Y
b T of	UZ
b T once	Ub
b T or	4c
b T particle:away	EcTd
b T particle:back	1R4N6MBPCQDhIRKrLNMRPRQRTMVRbK
b T particle:down	2S4S6SBSCOEpGSIRJSKPLaMSNhQRTRURVRZQdY
b T particle:in	0R1P2b3R4y5R6L7j8Q9SASCQDQEYFSGOHSIPJQKfLMMbOQPSQRSRTSUcVOWRXHYOZQaNbScS
b T particle:on	0S1R2Z3R4r6R8S9SASBMCQDQEMGQIQJRKOLNMeNROSQRRSTQUjVYWSXPYRaebScSdR
b T particle:out	0S1S2R4O6Z7RASBQCaDSEQGRINJSKaMSNQQQRSTxVRXSaSbScSdP
b T particle:under	3R4sIYJYKSLQVQXS
b T particle:up	1R2R3S4N5S6R7S8S9SBQCQE-GRJSKbMQNhOSPRQPRSTNUPVPWSXSYSZOcRdY
b T real	Kc
b T rein	4c
b T rhythm:backbeat	4ZKRUj
b T rhythm:every-beat	4SESLSUmVS
b T rhythm:galloping	Ue
b T rhythm:on-four	TNUi
b T rhythm:on-three	Uc
b T rhythm:one-three	ESUd
b T rhythm:quarters	Uh
b T rhythm:sixteenths	6dUS
b T rhythm:triplet	ESLRUk
b T ring	La
b T rings	Ld
b T should	2S4P6R7Y8SBSCPEbGRISJfKQLeMRNgQRTRUPVdWSXRZRdS
b T sit	8eUQ
b T so	2S8oBOCSDaEQIeLNQMROdS
b T somewhere	4g
b T space:distant	4d
b T space:drier	CmERLOTSURVS
b T space:wetter	CiERLR
b T speed:double-time	Ua
b T speed:slower	ESJSLbZOde
b T stab	Wa
b T stance:but-not	Lc
b T stance:even	4SKd
b T stance:instead	1SASVg
b T stance:less	CRESISLpQS
b T stance:like	4R8dASCSESHSLMQfSIUSVOWcdk
b T stance:more	1R2S6hBOCjDRELGPISJSKSLjMSSQTRUScS
b T stance:not	1R4ZCSEcJbKRLeQSTh
b T stance:not-enough	4R6ZCREaGRISLoMSTS
b T stance:please	0S2S4m5S7R8RASBaDQEMFSGZHSIRKeLZMONMOSPSQQRSSRTcWSYPZSaSbQcQdS
b T stance:question	4RUaXSYSaj
b T stance:some	3ZBYDbGSIYLa
b T stance:than	Vc
b T stance:too	0S1s2S6O8SARBQCMDPEkFSGSIPJRKPLRMSNRQZRSTPUOVRXRcS
b T the	CSTSaadf
b T thing	LSWf
b T to	0R1Q3Q5Q6R7R8R9RASCLDREIFRHSIQKNMlORPSQNRSSPTKVvWRXQZRaScSdR
b T topic:chain	8dRP
b T topic:chords	3eGR
b T topic:melody	2S3S4b5S6QBRCSESGrISJSKRLNNRQSTSUSVPWSYSaScidS
b T topic:notes	Gf
b T topic:octave	EPNf
b T topic:pattern	0S1S3S4Z5S6b8MCSDSEQGdHSISJSKRLOMRNSQRRdUhVOWScfdS
b T topic:preset	Wb
b T topic:roll	4QUe
b T topic:settings	Re
b T topic:sidechain	Jc
b T topic:style	5Z
b T topic:timing	DaESLbQc
b T topic:tracks	LYQd
b T verb:add	2t4d8fBREHFRKSLNQQTSUPVRWSXRYRZSaSdS
b T verb:automate	2l4RLLUSXSZSae
b T verb:bypass	4Q6SCNEFGRISJSK-LNMSNRQSTOURVNZR
b T verb:change	4PESGPKSLMMSNRTSUaVucS
b T verb:design	LSWf
b T verb:drop-out	7f
b T verb:halve	6e
b T verb:hit	4eJgLS
b T verb:move	LZ
b T verb:mute	7RESKfLSRiTRUR
b T verb:new	WZ
b T verb:play	2S4S6d8QDRERGZLOONRZTSUlVS
b T verb:remove	4STdUb
b T verb:repeat	ESKcTc
b T verb:say	2SESQcTRURdk
b T verb:sidechain	1R4S6P8aBSCRDSEOGSIRJ-KPLMMSNSQRRSTPUQVN
b T verb:solo	4R6S7RBSEPJSKlLNMPNSOSQQTSUhVR
b T verb:stop	7b
b T verb:transpose	2gUS
b T verb:tune	4RKQLPMONmQSURVS
b T verb:unmute	4SESKjTSUR
b T verb:want	2S3S6R8SBgCaDSEYFQGfIZJZKRLfMPNSQRTdURVOWSXSYSZScQdQ
b T verdict:reject	ASTf
b T walk	Ge
b T where:after	4hLSVSXRYSae
b T where:at	2S4Q6S7SBSEQKROSQRTRXQYRav
b T where:at-end	4eUZ
b T where:before	2R3S4O6Q7NEPGSKROSQSRSTSUcVeXPYEa-
b T where:during	2Z4h6S7SBiCPERGSIQKgLNQZRSURVRXMYRZSaRdS
b T where:every	2L4l6S7SESUaXSYSaQdS
b T where:over	2aBSGc
b T will	Ta
b T with	1S3S4Q5SBiCQERKSLbQQSSTSURVkWZ
b T yet	4eTS
b T:all $	0Z4Q5SAcEZFRISKYLSMSPRQfRbTZUS
b T:all ?	ERFd
b T:all D	LRQg
b T:all T	Kf
b T:all T:mix	Lc
b T:all anaphor:it	4Y
b T:all flaw:mud	Qc
b T:all for	7c
b T:all particle:up	NY
b T:all the	7cKQ
b T:all topic:project	PcRS
b T:all topic:tracks	QZ
b T:chords $	3cLS
b T:chords ,	3e
b T:chords A	3d
b T:chords anaphor:it	3dUS
b T:chords i	3Y
b T:chords loop	3b
b T:chords with	3Y
b T:master $	0P1S8YBdDSERFYIfLSPSRdTSZS
b T:master ,	0dFS
b T:master D	EPFjLP
b T:master E	CgFR
b T:master anaphor:it	FiMS
b T:master at	Fb
b T:master be	ERFc
b T:master do	8bCS
b T:master is	8a
b T:master level:louder	Fb
b T:master stance:please	Fe
b T:master stance:question	8Z
b T:master to	Fc
b T:master verb:bypass	Cb
b T:master verb:want	FSIb
b T:melody $	4M5aGmLSTSVSWRYScc
b T:melody ,	5aGaLQ
b T:melody but	GPNQcg
b T:melody for	5Y
b T:melody is	GY
b T:melody particle:in	GgNS
b T:melody particle:up	GSNb
b T:melody stance:please	Gb
b T:melody where:before	Ga
b T:mix $	0Z1Q2Q3S4R5S6Q7R8Y9YAYBbCODYEiFRGQHRIgJQLHMSNKOZPSQLRRSaTOUQVbWgXSYSZRaSbRcQdQ
b T:mix ,	IYVa
b T:mix A	Lb
b T:mix D	SY
b T:mix E	0g8QBRQSRQ
b T:mix N:bpm	Za
b T:mix N:st	NZ
b T:mix as	9Z
b T:mix but	EZ
b T:mix era	ShVS
b T:mix except	Kd
b T:mix for	0ZVd
b T:mix is	0YCSDcESIZLPQe
b T:mix particle:in	Ni
b T:mix particle:under	Ia
b T:mix particle:up	NZ
b T:mix should	Jb
b T:mix so	8MQe
b T:mix stance:like	SZ
b T:mix stance:more	LbSY
b T:mix stance:not-enough	ESIf
b T:mix stance:please	Vd
b T:mix stance:too	CeDcESQPdR
b T:mix to	JYMQNjVR
b T:mix topic:timing	Qd
b T:mix topic:tracks	Qf
b T:mix verb:bypass	ESKd
b T:mix verb:stop	7Y
b T:mix verb:want	Ef
b T:mix where:during	2S4d
b T:song $	0Y4S5l8SFSGSHSISLRReTYVSWPXZYS
b T:song ,	5lZS
b T:song ?	9dHcRa
b T:song G	5SPd
b T:song anaphor:it	5a
b T:song around	5b
b T:song as	9a
b T:song at	5hMS
b T:song be	Na
b T:song completely	Tc
b T:song from	Pa
b T:song key	NY
b T:song of	5aGiMRNQVN
b T:song particle:in	5aNc
b T:song range	0RRc
b T:song stance:like	5bSS
b T:song to	5QMSNfPf
b T:song where:at-end	2c
b T:song with	5f
b ^ 808	1SASVf
b ^ 909	Vb
b ^ ?	0R1P2d3a4Z5S6Z7Q8Q9RAPCNERGPHQJQKbMINRPOQeRQSgTQUPVPWRXOYQZabacQdb
b ^ A	0S1R2S6R7R8S9SASBRCYHSKQL-NRORPaRSSSTPUQVRXYYQbScRdc
b ^ A+	DcLc
b ^ D	0S1q2S3S4b6R7S8S9SAQBiCIERFOGSHSIdJQKRLIMSNSOSPSQRRSSZTSURVRWSXRYSZhaSbRcOdS
b ^ E	0R1R2R3R4R6R7S8S9SASB-DREJFZGQIZJRKQLDMhNSOSPSQRRSSSTPUQVQWSXRZRbScSdR
b ^ G	5nGSMQ
b ^ N	0S1P4P5P6P7Q8S9RARCRDREPFQGQHSIRJSKSLMMqNRORPSRRSMTRURVSXPYbZNaSbQcudS
b ^ N:bars	2R7MGdKNUPXdYfac
b ^ N:beats	7a
b ^ N:bpm	1Q5Q6SASCRDSENFSHSIRLSMqNQOSSSXSYSZibScS
b ^ N:db	BRDSEeIfMPUR
b ^ N:lufs	9QFlMR
b ^ N:percent	DZ
b ^ N:steps	bd
b ^ N:th	UcVS
b ^ P	0R1S2g3S4O5S6S7S8S9SASBRCODQEMFlGSHSIPJRKQLfMkNQOSPSQRRSSSTRUQVSWSXSZcaSbScS
b ^ S	0R1Q2Q3S4P5S6h7N8S9RAQBfCLDREQFRGRHSISJSLHNROdPSQRRQSRTRUQVRWSXkYnZOaNbRcRdQ
b ^ T	0S1S3R4a5S7S8S9SASDSEjFSGSHSLfMdNeOSPSQbRSSSTZUeWSXQYRZRaebScS
b ^ T:all	Kc
b ^ T:chords	3a
b ^ T:master	FjIZMS
b ^ T:melody	GQcb
b ^ T:mix	0S4R5S6S7SCSDaERIYJYKfLRNcQfRSSSUS
b ^ a	1S2Q3S4c6d7R8S9SBSCREQGbISJSKQLcMRNQOSQSRSSRTRUIVbWOXZYZZScedc
b ^ also	1m4P6Q7SUSWSXSYPaR
b ^ an	4bWbYZaY
b ^ anaphor:both	EZ
b ^ anaphor:it	0Q2S3S4d5S7S8Q9RAhBQFZGQHRIRJRKSLKMSNRORPQQiRSSOTaUSVQWQXRYSZhaSbYcQdR
b ^ and	1v3S4S8SBPCRDSEQIPJSKKLRQSTPUQVScP
b ^ anything	KNRk
b ^ are	Hf
b ^ artist	Sd
b ^ as	EQFe
b ^ band:bass	IeLS
b ^ band:mids	EQIe
b ^ bring	Me
b ^ can	0R1R2R4g6R7S8SASBRCQEZGSHjIRJRLZMRNZOPPSQQRRTPUSVZWRXRYRZSaSbRdb
b ^ cant	Ea
b ^ chat:bye	Hf
b ^ chat:confused	ASHjTS
b ^ chat:hello	1S4Q5a6SASDSESHoKSLSMSOSPSQSRSTRbSdR
b ^ chat:help	0S8MHkRQ
b ^ chat:joke	1S2S4QAPHmdb
b ^ chat:styles	8QHhRP
b ^ chat:thanks	Hf
b ^ chat:who	8RHjRR
b ^ choose	LQVe
b ^ complete	7c
b ^ could	4Y5a6SBSCRENISJcKdLSTbXSZa
b ^ crush	BZ
b ^ dead	7c
b ^ density:busier	4S6oESGSLRURXS
b ^ density:fills	6c
b ^ density:sparser	2S4Q6-ASBSCSDPEPGRISKRLPNSOSQPRSTOUQVSXPaScS
b ^ die	EZLd
b ^ difference	8fBPCP
b ^ do	1j3S4N8RBRCSERHRIRKSLRNZPSQSRgTRUSVQWSXbcb
b ^ drowns	Cc
b ^ end	Ud
b ^ energy:tension	7QXSYgaN
b ^ era	Sg
b ^ flaw:clipping	0gQbRRXSaSdS
b ^ flaw:weak	Jd
b ^ for	3Z
b ^ forget	5c
b ^ format:flac	9Z
b ^ format:midi	9g
b ^ format:mp3	1S9j
b ^ format:stems	9g
b ^ go	5ODSMfSjTSZSbb
b ^ groove:bouncy	9mDQMS
b ^ groove:human	DjESKSTS
b ^ groove:late	DjEPLRUSZY
b ^ groove:straight	DhUY
b ^ groove:swing	DkMS
b ^ have	USdf
b ^ height:higher	Ic
b ^ height:lower	EhIiKSLQNQTR
b ^ height:octave-up	Nd
b ^ hmm	6PAjQS
b ^ hole	Ab
b ^ i	1Q2R3m4S6S9RAPBQCRDSEMFSGRHbIRJRLSMSNSORPSQfRSSSTmURVPWSXQYSaSbScRdS
b ^ id	Vc
b ^ im	4b
b ^ is	KJRmTS
b ^ just	4R7dERKmLRQSTRVRYS
b ^ key	5SMNNj
b ^ let	1S2b3Y4S6R8SBRCSDREQGZISJgKcLkMSNSOPQRRSTQVRWSXQaSdS
b ^ lets	5bHSKaLSMdNcOfQSSSUSXRZPaSdS
b ^ level:buried	4SKRQpTSdP
b ^ level:louder	0Q2R4S6SBNDSEiFgIQJSKRMPNSQRTRUQVRZg
b ^ level:quieter	EaZc
b ^ love	Ae
b ^ maybe	4e
b ^ mood	3d4bGbVS
b ^ my	Qb
b ^ note	3e
b ^ now	1oCSEPISKQLQQSTS
b ^ oh	Ad
b ^ ok	1a5dAYbc
b ^ ordinal	1S4QYg
b ^ particle:in	4aMSNd
b ^ particle:out	Tg
b ^ particle:under	4b
b ^ particle:up	Na
b ^ preset	ASESKSLQMRUSVp
b ^ proper	Ab
b ^ pull	7gUS
b ^ push	1R2S4P6SBQDcElFfISKRLLMSQRRSURXSaS
b ^ rhythm:broken	LSUh
b ^ rhythm:four	Uc
b ^ rhythm:galloping	ESKSLQUoVS
b ^ rhythm:offbeat	UgVS
b ^ rhythm:rolling	Ue
b ^ rhythm:thirtyseconds	DSERUi
b ^ robot	db
b ^ run	0c2SBfCS
b ^ scale	3c
b ^ send	BfCO
b ^ share	1q4S6S9SARLSSSTSUSXRYSZSbPcS
b ^ should	Sd
b ^ simply	6hKSLS
b ^ slip	4Z
b ^ someone	dc
b ^ something	4SGeISLSQfXSacdS
b ^ space:drier	6SBSCtDSELISKSLNQSTKUQdR
b ^ speed:double-time	7SCSDSESLSUdXRZf
b ^ speed:faster	5cLRMSRSUSZqcS
b ^ speed:half-time	4Q6P7SKSLSMSUfXRZj
b ^ speed:slower	2QCSEQJZLaMRNSXSYSZodS
b ^ stance:all	NZ
b ^ stance:double	1d
b ^ stance:even	1h6SCQESHRLS
b ^ stance:less	0R1g2R3Q4P5S6c7S8Q9SAQBECjDaEdFZGQHRJfKPLSMPORPSQPRRTOUPVQWSXSYSZQaSbScQdR
b ^ stance:like	5SARISQZSqVSWRcPdR
b ^ stance:more	0R1N2R3S5R7R8R9SASBICfDbEkFRGRHSIaKQLbMNOSPSQQRRSjTRUOVPWSXRZcaRbScQdR
b ^ stance:new	0S1L2S3Z4c6Q7S8R9RASBPCRDREPFSGkHSIRJRKPLOMQNQOSPSQQRSSRTPUNVkWSXRYcZSbRchdS
b ^ stance:not	0S1g2P3R4H5R6P7h8R9SBNDQELFRGQHSIRKkLOMQNRORPRQOROSRTnURVNWSXaYNZRaPbacRdQ
b ^ stance:not-enough	0S1S4Q6dCQDYEbFgGSJSKZLIQfRSSRTQZScQ
b ^ stance:please	4Rab
b ^ stance:question	0t1R2R3S4M5N6Q7R8h9SARBOCPDSEHFKGRHcIQJNKRLMMQNSORPbQORzSQTRUQVQWSXLYRZMaSbRcRdR
b ^ stance:same	1u2S3S4R6O8SBNCRDQEPGRIQJSKQLKNPQSRSTQUPVRZMcodS
b ^ stance:some	1S3S4i6ZCRGYIQLcTSUQVScZ
b ^ stance:too	0R1L2S3S4R5S6k8S9SAkBPDaERFRGQHRIeJRKSLDMRNRORPSQaRRSRTSURVSWRXPYSZebScQdS
b ^ tack	Ya
b ^ the	0R4R5S7R8S9SASBSCYEdFSHSIRKPNSOSPSQyRRSRTeURVSWSXbYQaRbScSdQ
b ^ there	4Z
b ^ think	Sf
b ^ three	cf
b ^ topic:ceiling	0SFiMQ
b ^ topic:chords	3kNL
b ^ topic:drop-out	7gYOaR
b ^ topic:key	3S5SMnND
b ^ topic:roll	2R6S7MERIgKQLOQSUrXRYRZRaMdR
b ^ topic:sample	da
b ^ topic:tape-stop	7oORXRYPaMdS
b ^ topic:tempo	5SDSEPMpNSRSZY
b ^ topic:thank	1SASDSESHoMSPSZSbScS
b ^ topic:timing	Da
b ^ topic:tracks	QYSd
b ^ topic:variation	GQch
b ^ topic:version	ESScbhcS
b ^ try	1R4O5S8SASESGQJSKQLSMSQSTSUSVmXRcj
b ^ turn	EdTS
b ^ two	cZ
b ^ verb:add	1R2S4r7O8S9ZASBbCPDYESHSLPORPSQRRRSSTZUYVSWRYfbR
b ^ verb:analyze	0-1S2S3S4S6S7R8S9SARBRCSDSEPFQGSINJRKOLOMRNRORPSQQRSSSTRURVPXSZSbScS
b ^ verb:automate	2v4R5S6S7RBOCMEQGSIRJSKQLLMRNSOSQSRSTQUQVRXQYSZpaRdS
b ^ verb:balance-all	EhTS
b ^ verb:boost	BRCREkIfKSQSTNUSdN
b ^ verb:bypass	6S8RBNCsDSEfFOGSIOJaMQNRQSRRTQURVSZabScR
b ^ verb:change	0S1R2R4O5R6R7S8S9SBOCZDOFSGYIRJRLPMaNSOSPSQRRSSSTQVxWSXaYRaQbRcedS
b ^ verb:cut	2Q4Q6Q7bBRDSEPGSIsJSKaLRMPNSORQSRRTRUPVSXlYQZSaSdS
b ^ verb:design	4PGSLMSQVRWv
b ^ verb:double	2S4S7RBQCaOSUcXjaS
b ^ verb:drop-out	4S7qESKZURXSYRaSdS
b ^ verb:early	DbEdLS
b ^ verb:enable	Kd
b ^ verb:explain	0M1R2R3R4O5S6R7S8-9SARBPCQDRENFSGRHcIRJGKOLKMRNROSPLQbSRTLUNVNWQXSYSZRaSbRcRdR
b ^ verb:export	0S4S9wARDSESFLKSMSORPRSSTSXSZSbS
b ^ verb:extend	XiYS
b ^ verb:faster	ESZg
b ^ verb:give	0R1S2S3d4Q5R6b7S8S9QASBZDcFSJRKSLcMQNSOSPSQSSeTSVQWSXRYaaSbScQdS
b ^ verb:goto	1S2Q3S4Q5S6R7RFSKSMYOxRSUOXDYPZQaPbSdS
b ^ verb:halve	1S4S6e7dBOCaERKSMPOSRRTRUSXfYPZeaSdS
b ^ verb:hit	FdOfUS
b ^ verb:humanize	4SDqELKRNRZQ
b ^ verb:keep	0S1Q8SAhDSEOFeISKbMSNSOSPfSRTPZRbPcS
b ^ verb:late	Df
b ^ verb:load	5RPmVSbS
b ^ verb:louder	EpKOLQMSNSZY
b ^ verb:make	0R1R4O5Z6Y7R8RASBREPFZGYHSIRKSLcMYNRORPSQRRRSYTQUZVbWiXYYYdY
b ^ verb:max	BMCiXR
b ^ verb:move	5SDaMSNfXhYQaR
b ^ verb:mute	0R1Q2Q3R4Q6a8R9SARBNCYDQEKFSGQHSIRKzLOMRNPOfPRQRRQSSVQWSXQYSZQaSbScRdR
b ^ verb:new	5dGSPd
b ^ verb:pitch-down	Nd
b ^ verb:play	0S1R2S3S4S6Q7S8S9RARBSCSDgERFRGRHQISJSLQMQNROtPSQRRQSRTRUOVSWSYRZRaQbRcRdS
b ^ verb:play-from	2R4Q6Q7S9SCSDSFSISKSMRNSOzPSRRSSUNWSXKYPZQaPbScSdS
b ^ verb:quieter	1S3R4S6RBPCiDSEpGSISKLLQMQNdTQUSVSZRbQdS
b ^ verb:randomize	4S6QBSERGlKRLRMSNSOSTQVSch
b ^ verb:redo	1Q4S9RARDSESFSGbHSKSLSMSNSORPSSSTRZSbpcR
b ^ verb:remove	0S1Q2Q3S4P5S8S9SASBMCcDSESFSGQIcKOLPMQNROPPSQRRRSST-UaVPWSXmYNZSaRcSdP
b ^ verb:rename	9SFSNSPqTS
b ^ verb:repeat	1R2R4S6N7QKSLPOQUZXpYRZSaQcgdS
b ^ verb:save	0S1S4R5S6SARDSESFRHPKSLSMSNSORPzSSTSVSXSZSbScSdS
b ^ verb:say	5S7OYRaQdl
b ^ verb:set	0Q5SBRCQDZEPFZMqSSVSZR
b ^ verb:shorten	4Z7SBSCQEOKSLbTSUSXgYSZQdi
b ^ verb:show	0Y1R2R3R4Q5R6Q7R8d9RARBQCMDREQFPGPHaIQJQKPLPMQNQOOPiQPRxSRTPURVQWRXMYQZQaQbRdQ
b ^ verb:sidechain	4S8RESJvKRLNVP
b ^ verb:solo	1b2R4Q6Q7h8S9SASBQCSDREOGRISJRKzLPMSNRQRRRTOUGVOXSYRbRcSdS
b ^ verb:stop	0S1S3S4R6S8S9RAQBSCSDRERFRGSHRISJbKQLSMRNSOtPRQSRSSRTQURVSXSZRbQcSdS
b ^ verb:transpose	2SCSELGRISKSLRMRNoTSZSdh
b ^ verb:tune	3S4Q8SBSEQGRISJRKRLPMgNlQSTQURVQ
b ^ verb:undo	0S1O2S3S4R6S7R8S9SARBSCRDSERFSGSHRISJSKPLSMQNSORPRQSRSSSTQURVSWSXRYSZRaSb-cQdS
b ^ verb:unmute	4S8SDSEMHSKqPSQSRSTRbddS
b ^ verb:want	0R1Q2R4s5Y6P7Q8R9bAQCODQFZHRIQJQMPNRORPSQPRRSZTNVaWaXRYcZYbRcYdR
b ^ verb:write	1S2O3a4OBSESGtISKSLQNSQSVQWdcRdS
b ^ verdict:praise	0S1P4R6S8S9SAzBSCSDSERFSHQISJSKRLRMRNSOSPSQRRSSRTRUSVQWSXSZSbRcSdS
b ^ verdict:reject	0S2S3S4R5S6R7R8R9RA-BRCRDREQFRHQISJSKQLRMRNSORPRQRRSSQTNURVQWSXRYRZRaSbbcRdS
b ^ wait	bY
b ^ we	KSLSMdTgZR
b ^ were	4d
b ^ where:after	XQYc
b ^ whip	5b
b ^ wow	Aa
b a 909	4cUPVY
b a ?	1S2Q4e5S6S7RBRDSERGSHdKfLSNSPSQSRSSSTQUZVQWcXSYOZSaSdd
b a A	2S6S7S8SBZCNDSERISJSKRLSMSNSOSQSRSSSTSUQVbWtXaYZaScSdZ
b a D	LSWe
b a E	2S4N8aByCNFPGSRRVR
b a G	4S5sGRMRNSVYWSYSZSdS
b a N:bars	4Q7QXPYpaS
b a N:minutes	5a
b a N:note	BSMc
b a P	HeQcdS
b a S	4J6R7RBZLaXIYvaQdS
b a T	0S1Q2R3R4-5R6Q7R9SARBPCRDREOFSGLHRIRJQKOLHMRNQOSPSQQRdSPTQUSVwWfXQYOZSacbScRdY
b a T:chords	3iUS
b a T:melody	4NGi
b a T:song	5lSRWQ
b a artist	Sh
b a band	5d
b a bar	7hKS
b a call	Gc
b a chat:hello	dc
b a chat:joke	Hf
b a demon	SQVSWRdg
b a density:fills	2S6hUJ
b a dj	Sc
b a dropped	Wc
b a era	DPSl
b a flaw:clipping	Qd
b a format:wav	9mPP
b a groove:human	Da
b a groove:swing	DZ
b a group	EZ
b a height:octave-up	Nc
b a interval	ESNi
b a level:quieter	Ya
b a mood	4MGqLQNRVSWa
b a ordinal	4hGSURXOYiaS
b a particle:back	ASEQKQPkbR
b a preset	8bVe
b a proper	GbXSYg
b a real	Vf
b a rhythm:broken	Uc
b a rhythm:galloping	Ud
b a sec	KkVQ
b a speed:slower	Le
b a stance:all	5b
b a stance:new	4Q5e6SGjLOMRNSURVfcO
b a topic:chain	SSWg
b a topic:chords	3fVS
b a topic:octave	Na
b a topic:roll	7PUiYPaS
b a topic:variation	4S6SBRGNISLSVPcs
b a truck	LhVS
b a verb:automate	2PGd
b a verb:halve	4SEe
b a verb:hit	4Sac
b a verb:repeat	PZ
b a worn	Sa
b actually $	8c
b actually do	8RHb
b actually is	0Y
b actually stance:min	Da
b actually verb:play	Hc
b along particle:under	4aLS
b also chat:styles	Hb
b also particle:in	1i4Q6RYPaR
b also to	1fWS
b an ?	2dDaMS
b an A	4SGaLOWj
b an E	BeCS
b an G	5g
b an N:bars	Ya
b an S	4LXMYo
b an T	2Q4s6R7SASBRDSESGQISJSKQLMNRQRTQUPViWbXSYNagdR
b an format:mp3	4S9lYS
b an height:octave-down	Ne
b an height:octave-up	NZ
b an octave	ESNc
b an old	Sb
b an preset	Vd
b an stance:more	UbYb
b an topic:octave	ERNi
b an topic:variation	ca
b an verb:analyze	0d
b an verdict:reject	Ic
b anaphor:both $	4dEdQR
b anaphor:both T	EYLaTa
b anaphor:both particle:out	6dTaUS
b anaphor:both particle:up	DY
b anaphor:both to	Uc
b anaphor:both verb:cut	BOIg
b anaphor:it $	0b1c2R3S5Q6P7Q8Y9bAdDOEQFOGRHPKRMQNQOjPQQLRQSbVbWQXYYOaSbYcRdR
b anaphor:it ,	1Z5bAZ
b anaphor:it ?	4SARFdPYZh
b anaphor:it A	2S8ZAYCSDfERJZLjMSOLQQWS
b anaphor:it D	1b4OLNWhZb
b anaphor:it E	1SBSCc
b anaphor:it G	5P8iHSRSSS
b anaphor:it N	Sf
b anaphor:it N:bars	XY
b anaphor:it N:bpm	FSMhZQ
b anaphor:it N:db	Eb
b anaphor:it P	ca
b anaphor:it S	4Y7ZYSdb
b anaphor:it T	1N4R6S7Y8RAMBaDSEbFSGQISLjMSQSSSToURVRWSXSZSbQcYdS
b anaphor:it T:all	LYQhSS
b anaphor:it T:melody	cb
b anaphor:it T:mix	QdSb
b anaphor:it actually	0Y
b anaphor:it artist	SZ
b anaphor:it as	1S5P9bASFaPeSeVS
b anaphor:it at	9bAYMbQaZR
b anaphor:it band:bass	Ce
b anaphor:it but	LNSQbaci
b anaphor:it choir	Va
b anaphor:it club	ESFh
b anaphor:it density:busier	6Z
b anaphor:it density:sparser	6b
b anaphor:it energy:dj-friendly	FRLSSSYg
b anaphor:it era	Se
b anaphor:it flaw:clipping	ASQhSR
b anaphor:it for	1cFe
b anaphor:it format:midi	9c
b anaphor:it goes	AgLO
b anaphor:it groove:early	DZSZ
b anaphor:it groove:groovier	DgLRSR
b anaphor:it groove:late	Zb
b anaphor:it groove:swing	Da
b anaphor:it is	Ae
b anaphor:it just	5a
b anaphor:it level:louder	EOFj
b anaphor:it ordinal	bb
b anaphor:it particle:back	ARbd
b anaphor:it particle:down	CSENLZNf
b anaphor:it particle:in	4R5SMRNlSbVRXZ
b anaphor:it particle:on	1cLPde
b anaphor:it particle:out	Da
b anaphor:it particle:under	Pb
b anaphor:it particle:up	DbERZOcg
b anaphor:it so	DZ
b anaphor:it stance:like	4S8SAePSQRSeVSWccS
b anaphor:it stance:more	DbOS
b anaphor:it stance:new	VRcf
b anaphor:it stance:please	1S4b9dba
b anaphor:it stance:too	1a6aAPCSDZEPFeQSXSZdbS
b anaphor:it the	AeSS
b anaphor:it to	1e9YARBSDSERFfMbOSPeTRVSXSZPbS
b anaphor:it topic:project	0SPd
b anaphor:it topic:tempo	8dZS
b anaphor:it topic:tracks	DfWb
b anaphor:it verb:add	UbZS
b anaphor:it verb:automate	2Y
b anaphor:it verb:bypass	EY
b anaphor:it verb:change	3dUS
b anaphor:it verb:say	4Rdc
b anaphor:it verb:sidechain	8aJY
b anaphor:it verb:undo	bb
b anaphor:it verb:want	4kGSVR
b anaphor:it verdict:praise	1SAj
b anaphor:it verdict:reject	1STebc
b anaphor:it was	ba
b anaphor:it where:at-end	7iUP
b anaphor:it you	bd
b anaphor:it yourself	He
b and ?	Gc
b and A	2Z5cESLYWaZSdd
b and E	8fBPCP
b and N	4Z
b and T	0S2S4P6R7R8RBRCSDQEZISKnLNMSNQQgRSTgUJVNWSXSYbdS
b and a	4SEe
b and cheap	QZ
b and density:sparser	5Y
b and do	1c
b and energy:dj-friendly	XPYc
b and era	5YSb
b and flaw:mud	LSQc
b and mood	3Y
b and particle:on	1e
b and stance:less	Lb
b and stance:more	Ld
b and stance:same	1a
b and the	1a4R8aERKgOSQSRSTZUSVOXgdS
b and there	4g6aTS
b and topic:loudness	0Z
b and topic:tempo	8PRe
b and verb:repeat	1nBSIRJSKMTRURcP
b and verb:save	PZ
b answer the	GiLOVP
b anything verb:mute	KRRg
b anything verb:solo	KQRg
b anywhere $	KRTc
b anywhere ,	0Z
b are A	Ic
b are D	Ea
b are crazy	Hb
b are flaw:clash	JbQa
b are flaw:harsh	EZQa
b are flaw:out-of-key	ESQe
b are level:buried	EQQd
b are level:quieter	Ed
b are particle:away	EY
b are particle:on	8kRI
b are stance:too	6fCSDSIcLgQQUS
b are verb:mute	RZ
b are verb:play	Rd
b are we	0S8ZHQRdZS
b are you	HedY
b around $	Xb
b around N	5c
b around N:hz	EPIj
b around N:lufs	FY
b artist $	6RCSESLRSpVSWadS
b artist ,	5bSS
b artist ?	Sc
b artist D	SZ
b artist N	Sf
b artist T:mix	Sb
b artist artist	Sb
b artist particle:in	SY
b artist records	Sd
b artist stance:please	Sc
b artist topic:stuff	SZ
b artist topic:style	Sb
b artist type	Sd
b artist would	Sb
b as ?	9SPk
b as A	LcXZ
b as G	5QSg
b as N	9Z
b as a	9fEZPP
b as an	9c
b as anaphor:it	1a
b as format:flac	9a
b as format:mp3	9Z
b as format:wav	9Z
b as level:louder	EQFi
b as many	6hES
b as nightmare	PZ
b as possible	EQFe
b as separate	9a
b as the	Fdab
b as topic:notes	6e
b as well	1n4SBZCRESKSLRNSTRVS
b ask for	Hc
b ask u	Hb
b ask you	HcRS
b at $	0S8NHSMSRi
b at ?	FcUb
b at N	2S5lBRCRFgGRIRLJMgNSQRUSZQ
b at N:bpm	5bMcZR
b at N:db	FcIPMiUS
b at N:hz	2P4SBMCRDSEHFSGSIwKSLQMeNSQPTSUPVS
b at N:lufs	9gFP
b at N:percent	CRDZLPMg
b at T:all	4RAdEQKRQgTb
b at once	6e
b at the	FZORXe
b band stance:new	5d
b band:bass $	1S6RCRESIkLS
b band:bass by	EdIP
b band:bass for	0b
b band:bass from	IY
b band:bass go	IOQgTS
b band:bass is	IPQd
b band:bass of	0a
b band:bass particle:in	6SCSEMIlLR
b band:bass particle:on	6SCRESIkLO
b band:bass particle:out	IbTS
b band:bass stance:more	Ce
b band:bass verb:boost	IeLS
b band:harshness $	IgLRTO
b band:harshness of	ESLd
b band:high-mids particle:on	ESIe
b band:highs $	4O6SERFSIoLS
b band:highs at	IZ
b band:highs of	IcLQ
b band:highs particle:on	COIlLQ
b band:highs to	Ia
b band:hiss particle:on	1S6SCSDRERIPLi
b band:low-mids $	Ib
b band:low-mids particle:in	Ib
b band:low-mids particle:on	IY
b band:mids $	Ic
b band:mids are	EQIe
b band:mids of	Ib
b band:mids particle:on	IY
b band:mud $	IeLSQaSS
b band:mud particle:in	IgQR
b band:sub $	EQLl
b band:sub particle:in	ESLe
b band:sub particle:on	ISLe
b bar $	4b7YKSUg
b bar N	5SMPOk
b bar where:at-end	7c
b bars N	MSOd
b bars is	0Q6SRkXP
b bars of	Ya
b be ?	4b
b be A	EQFbLiXb
b be D	Le
b be N	MgZP
b be N:bars	XdYR
b be a	4OEQGSJSKSLNNRTQVp
b be club	EPFd
b be height:lower	EdLS
b be level:louder	EeFS
b be particle:in	Na
b be speed:faster	Ze
b be stance:double	XZ
b be stance:like	LSSSVe
b be stance:more	Lh
b be stance:new	4RGgVQcR
b be stance:some	4Z
b be verb:remove	Tc
b be verdict:praise	4c
b beat $	UZ
b beat D	Uc
b beat T	UY
b belong here	TZ
b better where:before	Aa
b between E	8fBPCP
b between G	5Y
b between the	8bYa
b blood rave	Pc
b breaking $	Wc
b bring anaphor:it	Me
b bro $	AaLa
b bus $	BY
b but A	1JLISScp
b but A+	1Rcf
b but a	5Y
b but density:sparser	6Pce
b but for	1fKQcR
b but height:octave-up	NQcc
b but particle:on	1fcN
b but particle:out	Ta
b but speed:faster	1PZMch
b but stance:more	1OLPch
b but stance:new	GQcb
b but the	EYKd
b but verb:undo	bb
b but with	Ub
b by N	EMMMXdZm
b by N:bars	XY
b by N:bpm	EOZf
b by N:db	EgIcMS
b by N:ms	DiERKQMSUS
b by N:st	Ng
b by a	Nc
b by one	4SEe
b call and	Gc
b can anaphor:it	SY
b can be	Tc
b can come	Ed
b can go	4QEQKRLSQRTqUS
b can i	8S9cHcKaRSca
b can particle:out	Ta
b can someone	dZ
b can the	3Y4Z5SEPFaGQKSLcNbTQVe
b can u	HkKROS
b can we	4e5aDZNa
b can you	0S1S4b6S8Q9RBSCSDSEeFRHgIRJSKYNSQSRRSSVQWSYSbScQdd
b cant we	Ea
b chance of	4eVS
b chat:bye $	4SHeXg
b chat:confused $	ARHiTN
b chat:confused ,	Hf
b chat:confused i	Hc
b chat:hello $	HidS
b chat:hello T	dc
b chat:hello chat:how-are-you	Ha
b chat:hello space:upfront	dc
b chat:hello there	4RHf
b chat:hello verb:make	5c
b chat:hello where:at	aSda
b chat:hello where:every	USdd
b chat:help $	0S4S8MHjRQUc
b chat:help me	Hb
b chat:how-are-you $	Ha
b chat:how-are-you where:over	Hb
b chat:joke $	4fESHdNaPaRSdR
b chat:joke chat:how-are-you	Hb
b chat:joke topic:sample	dd
b chat:joke u	Hb
b chat:joke ur	Hc
b chat:joke verdict:praise	APHe
b chat:joke where:before	7Rdf
b chat:styles $	HgRR
b chat:styles ,	Hb
b chat:styles stance:question	8RHdRS
b chat:thanks $	Hc
b chat:thanks ur	Hb
b chat:who $	8RHhRS
b chat:who stance:even	Hb
b cheap $	QZ
b chest ,	Lb
b choir T	Va
b choose a	LQVe
b club $	Fa
b club level:louder	ENFh
b club ready	Fd
b club verb:play	Fa
b come particle:in	4RESQcXg
b come particle:on	aPdh
b come particle:up	EiLSTSdQ
b come space:upfront	dZ
b complete verb:mute	7c
b completely $	KcTe
b could A	Le
b could be	EcLYZb
b could go	LSXc
b could ordinal	LSXc
b could the	ESJe
b could u	5b
b could you	4aCREPJSKeLQTcVZ
b crazy $	Hb
b creep A	2Y
b crush the	BZ
b dead verb:mute	7d
b degree-of-key:III degree-of-key:VII	3g
b degree-of-key:V $	3Z
b degree-of-key:VI degree-of-key:III	3g
b degree-of-key:VI degree-of-key:VII	3h4PXR
b degree-of-key:VII $	3a
b degree-of-key:VII particle:under	3g4PXS
b degree-of-key:VII stance:please	3f
b degree-of-key:VII topic:chords	3Y
b degree-of-key:bII ,	3a
b degree-of-key:iii degree-of-key:vii	3f
b degree-of-key:iv degree-of-key:V	3Z
b degree-of-key:v ,	3a
b degree-of-key:vi degree-of-key:iii	3f
b degree-of-key:vii particle:on	3f
b demon $	SQVSWRdg
b density:busier $	6sDSEQLQQSURXQ
b density:busier ,	6Z
b density:busier T	6fLS
b density:busier at	6Z
b density:busier particle:in	4R6pLSUSXR
b density:fills $	6h
b density:fills here	6b
b density:fills particle:on	6pBSCQDSERIRLOUO
b density:fills the	6c
b density:fills to	4R6LBSUi
b density:fills where:every	2P4P6eUb
b density:repetitive $	6gLQ
b density:repetitive T	6c
b density:sparser $	1R4S6oAgCSDQERFSGRISJSKSLRMSNSOSRSURWSXQYRZSbScb
b density:sparser ,	Gb
b density:sparser D	6cDa
b density:sparser T	6iESLR
b density:sparser particle:in	4S6kXS
b density:sparser particle:on	6Z
b density:sparser the	6oKSLSQQTQXR
b density:varied $	6iLOUS
b density:varied stance:please	6eLS
b destroy where:before	7RaSde
b did $	bb
b did ordinal	Pd
b did u	8dZS
b die ?	dc
b die T	CSEZKdLcTeUR
b difference between	8iBPCP
b dj paul	Sc
b do $	8aCSHdRQ
b do anaphor:it	1mBSESLSNaSaTSVS
b do exactly	8Y
b do i	PfRO
b do note	3e
b do stance:new	ca
b do stance:same	1bca
b do the	1S8dNcUQXc
b do we	4OHSRiVRWS
b doing rhythm:sixteenths	4b
b door a	Va
b dropped pipe	Wc
b drowns the	Cc
b dude verb:say	da
b effect where:before	7bYS
b else $	4R5SGPck
b end $	KRXiZc
b end where:every	Ud
b energy:calmer $	LiXNYQ
b energy:dj-friendly $	FRLSSSXPYk
b energy:hype $	Sd
b energy:hype particle:in	4S6OLiYQ
b energy:tension where:before	7QXSYgaN
b enough $	EfLeTS
b enough bro	La
b era $	1R5S6QCQDREQFSIRJSLOQSSwVRWSXSZScS
b era ,	Sg
b era G	Sb
b era N	Sg
b era and	Sb
b era artist	SY
b era era	Sa
b era from	Sd
b era stance:please	Sb
b era topic:style	Sb
b era topic:timing	DPSh
b everywhere $	Ja
b exactly $	8YAb
b except the	7eERKf
b f $	ESKSLPMjQSUPVS
b flaw:bad $	QeVS
b flaw:bad particle:in	ISQg
b flaw:boxy $	Qe
b flaw:clash $	ESJSKQLSQkVS
b flaw:clash ,	JcQS
b flaw:clipping $	0h8KASHRQjRR
b flaw:clipping anywhere	0Z
b flaw:clipping particle:in	4O6RQmXSaRdR
b flaw:clipping stance:like	QdSS
b flaw:flat $	DSQi
b flaw:harsh $	Qe
b flaw:harsh ,	Ee
b flaw:harsh at	IeMRQR
b flaw:mud $	IPLSQi
b flaw:no-punch $	ESKSLNMRQoUSXRaQ
b flaw:no-punch particle:in	Qc
b flaw:no-snap $	QeTSUS
b flaw:out-of-key $	EPGSKRLRNSQlTS
b flaw:out-of-key with	BSQiVR
b flaw:thin particle:in	Qb
b flaw:weak $	EQJSKSLKMRQrTSUQVS
b flaw:weak ,	LhQQ
b flaw:weak and	QY
b flaw:weak topic:sidechain	Jd
b for $	8YHfRR
b for ?	FgXOYd
b for A	LSXc
b for D	ESKd
b for G	Ld
b for N:bars	2S7rESKRMSUPXQYQ
b for N:beats	7mKRUS
b for N:bpm	McZQ
b for T	GcVa
b for a	1S3S4RBSCSDSERGQKmLRMSNSQSSdTPUSVhdS
b for an	VZ
b for club	Fa
b for flaw:clipping	0c
b for good	Tb
b for me	0gEYISKSLSVSWZZc
b for my	La
b for now	1R4S7RERGSKuLSNSTLVS
b for the	0S1m2S3m5S6Q7c8S9SARCSDREQGkIRJYKOLNMSNQOSQRRSSSTQUSVcWRXPZSaScSdS
b for verb:halve	7hXS
b for vinyl	Fb
b for where:at-end	7hKQUS
b forget anaphor:it	5c
b format:flac $	9g
b format:flac verb:export	9Z
b format:midi $	9c
b format:midi of	4S9oBSESGRISKSLQTQcS
b format:mp3 $	4S9l
b format:mp3 N	9b
b format:mp3 of	9kSS
b format:mp3 stance:please	9d
b format:mp3 verb:export	9Y
b format:stems $	9d
b format:stems as	9Z
b format:stems stance:please	9d
b format:stems to	9a
b format:stems verb:add	9d
b format:wav $	9kTS
b format:wav at	9Z
b format:wav format:stems	9a
b format:wav of	9e
b format:wav stance:please	9a
b format:wav topic:format	9dPP
b friendly T:master	Fc
b from A	2a
b from N	2NSeZh
b from N:hz	2jEPIbMO
b from S	XRaf
b from T	Ja
b from the	BRChFSIgSZTLXZ
b from verb:sidechain	JZ
b from yesterday	Ph
b front of	Xd
b front particle:on	Lb
b given $	BdCP
b glass breaking	Wc
b go $	0S1Q2S3R4N6S8S9SASBPCRDSELFSGQHSINJRKPLNMONPOSPSQaRRSST-VQWSXSZSaSbRdZ
b go ?	5a
b go A	5PLRSfUdXP
b go N	5SMhOS
b go N:bpm	Mb
b go N:steps	bd
b go for	McSeZQ
b go from	2NZi
b go i	3Y
b go note	3fMS
b go particle:on	LSXc
b go particle:up	Na
b go rhythm:four	Ub
b goes A	AgLO
b goes particle:up	2Y
b going $	DaRb
b going particle:out	ac
b gone $	EOKOLRTnUR
b gone stance:please	LSTgUS
b good $	Tb
b got verb:save	Pb
b grid $	EOKRLQMSQRTRUoVS
b groove:bouncy $	9QDgLS
b groove:bouncy anaphor:it	9b
b groove:bouncy the	9e
b groove:bouncy to	9b
b groove:bouncy where:every	9d
b groove:early $	DiUS
b groove:early G	5d
b groove:early artist	5aSe
b groove:early by	Db
b groove:early rave	5Y
b groove:groovier $	4b
b groove:groovier particle:on	CRDhESIRLR
b groove:groovier stance:more	DgLRSR
b groove:human $	DfOS
b groove:human stance:please	DZ
b groove:human the	DjESKSTS
b groove:human topic:timing	De
b groove:late $	BSDsEMKSLQQSTSUO
b groove:late ,	DYZb
b groove:late T	DkEPLRUS
b groove:late topic:tempo	ZZ
b groove:robotic $	1R6QARCQDrERFSISLQNSQPSSUSZSdd
b groove:robotic ,	6RDe
b groove:robotic T	Dd
b groove:straight $	Da
b groove:straight anaphor:it	Da
b groove:straight rhythm:four	Uc
b groove:straight rhythm:quarters	Ua
b groove:straight rhythm:sixteenths	4SUd
b groove:straight stance:please	Df
b groove:swing $	6SDk
b groove:swing ,	Df
b groove:swing N	DZ
b groove:swing anaphor:it	DY
b groove:swing at	Da
b groove:swing going	Da
b groove:swing particle:on	4S6SBQDnESISLSUS
b groove:swing stance:please	Df
b groove:swing the	De
b groove:swing to	DbMQ
b group N:db	EZ
b grow particle:in	2dBSCS
b had $	KObg
b hardcore T	4a
b has an	Ic
b has flaw:no-punch	LQMSQg
b has flaw:no-snap	QeTSUS
b has flaw:weak	Qb
b has stance:too	6SBPCfESIfLYQS
b has the	8SRd
b has to	ESJYLSMRNSQPTlUZVS
b have $	8MPhRd
b have ?	Te
b have T	4b
b have a	HSRhVZWS
b have i	Pb
b have the	EZUSdd
b height:higher $	Na
b height:higher ,	EONg
b height:higher ?	Ic
b height:higher particle:up	4b
b height:higher stance:like	da
b height:lower $	EiLQNcdS
b height:lower anaphor:both	EY
b height:lower anaphor:it	Eb
b height:lower it	EeNS
b height:lower them	Ed
b height:lower verb:cut	ESIj
b height:octave-down $	EPLSNfde
b height:octave-down chat:joke	Nc
b height:octave-down stance:please	Nd
b height:octave-up $	ESLSNicb
b height:octave-up ,	Nd
b height:octave-up particle:in	Nd
b height:octave-up stance:please	Na
b hell $	dZ
b here $	4R8ZReTe
b here ,	TZ
b here and	4g6aTS
b hmm density:sparser	6PAgQS
b hmm verdict:reject	Ab
b hole shit	Ab
b hurt $	EQKSQhTRUR
b hurt mood	4c
b i $	3a
b i ,	3a
b i ?	LaPb
b i A	4dKcLP
b i ask	8QHiRQ
b i chat:confused	ARHiTN
b i degree-of-key:VI	3n4OXR
b i degree-of-key:iv	3Y
b i degree-of-key:vi	3f
b i did	Pd
b i flaw:clipping	Qb
b i format:stems	9d
b i got	Pb
b i had	KObg
b i have	PfRO
b i just	bb
b i level:buried	EZKSLSQgTS
b i meant	1d
b i stance:not	4OASEQKQLSQSTs
b i think	4dVS
b i verb:add	4S8f
b i verb:change	8QHd
b i verb:play	HSKbcb
b i verb:save	8OHgPM
b id D	Vc
b idea $	5SGPci
b idea G	5a
b im S	4Z
b im stance:not-enough	4b
b im verb:make	Hc
b in $	EOKkbQdS
b inch from	Sc
b insane $	Hc
b instrument is	8SRc
b interval $	4SCSEJGRKSLQNvTSVSZSdS
b interval height:higher	Na
b interval height:lower	Na
b interval particle:up	EQGSNk
b interval stance:please	Na
b is $	0b
b is A	ESIZQg
b is D	EQQi
b is T:all	Qc
b is T:song	Rb
b is anything	Rb
b is density:busier	6d
b is density:sparser	Gb
b is flaw:harsh	EZ
b is flaw:mud	IQQc
b is flaw:out-of-key	ERLSQjTSVS
b is for	8a
b is key	MfNN
b is level:buried	Qd
b is level:quieter	EjQR
b is stance:not-enough	Lc
b is stance:too	0P1R2S4S6c8SAQBPCnDYEaFRGRIQJSKSLcMRNZRRTQUQVSWSXeYRZSaScSdS
b is the	0j1S2R3S4S5S6R7S8gBSCRELFNGSHQISJSKJLKMYNSOSPSQORwTQUSVRXLYSZQaS
b is verb:play	8SRb
b is verb:sidechain	8eJNRS
b is verdict:praise	1SAg
b is verdict:reject	Te
b it $	4S6R9SARCPDSEaHSKLLaMSNROQPSTfUSXiZQbS
b it A	LQXg
b it groove:early	Dc
b it particle:in	Xe
b it particle:up	Dd
b it verb:bypass	Ea
b just A	5a
b just N	Gb
b just T	4Q7dERKmLRQSTRULVRYZ
b just did	bb
b just end	KSXfYQ
b just groove:straight	Uc
b just rhythm:on-four	Uc
b keep flaw:clash	Qc
b key $	0S1S4Q5b6S8S9SASBSDSERFSHSISKSMhNqORPSQSRSSQTSUSVOXSZSbRcSdS
b key ,	3Y5e
b key at	5Z
b key for	3aGZNR
b key particle:on	Ga
b key stance:please	3S4R5YMRNj
b key verb:change	NfVR
b key with	5Y
b kick $	EbJgLSTRVS
b know $	Ha
b lands $	ab
b let T:mix	7Y
b let anaphor:it	JZ
b let me	Ke
b let the	1S2c3Y4S6R7S8SBRCSDREQGaISJgKYLkMSNSOQQRRSTRVRXQaSdS
b lets S	5Y
b lets go	5RMfOSTSZSdc
b lets try	5SMbVZZS
b lets verb:goto	MNNf
b lets verb:make	5h
b lets verb:play	KbOiXR
b level:buried $	6SBSEJLQQrTQUQ
b level:buried ,	EdQS
b level:buried anaphor:both	EdQS
b level:buried at	Qa
b level:buried stance:question	QddR
b level:buried the	2S4SBSESKPLRQrTQdS
b level:buried where:at	Qd
b level:louder $	0e2R4R6R8RBMCcDSEuFZGSIRJSKSLOMRNSQORQTSUSVSZS
b level:louder ,	EZ
b level:louder ?	Ed
b level:louder D	ERFf
b level:louder T	EgFS
b level:louder T:master	ERFf
b level:louder anaphor:it	0Y
b level:louder and	0Z
b level:louder as	EQFi
b level:louder enough	EhLQ
b level:louder for	Ea
b level:louder is	0iERFNRR
b level:louder mate	Ed
b level:louder overall	ENFe
b level:louder particle:in	EY
b level:louder particle:on	CSEZIc
b level:louder particle:up	EOZd
b level:louder stance:but-not	Fa
b level:louder stance:question	0d
b level:louder stance:than	EfFb
b level:louder stats	0d
b level:louder the	0S2SBNCaEiISKRLaMPQSTSURVRZe
b level:louder to	0RFc
b level:louder where:during	2e
b level:louder where:every	2fEPUS
b level:quieter $	1R2S4S6RCRDSEzFZISLOQRTSUSZS
b level:quieter ,	Eh
b level:quieter D	EY
b level:quieter S	Ya
b level:quieter T	EY
b level:quieter by	EOZd
b level:quieter overall	EQFf
b level:quieter particle:in	2R8hEbKSQSRQ
b level:quieter stance:all	Eb
b level:quieter the	Ed
b level:quieter where:during	2kEM
b look stance:like	8NRg
b loop $	Tc
b loop for	3b
b love the	AiLSTS
b mad $	QdSS
b made $	0S8hRL
b made verb:design	Wa
b man $	Hc
b many T	6fES
b many bars	0Q6SRkXP
b many topic:loudness	0dRO
b many topic:notes	6gGS
b many topic:tracks	RY
b mate $	EcHd
b maybe a	4e
b me $	0bEYHbISWZZc
b me ,	5Y
b me a	4Q5iGRLJUSVPWq
b me an	5Z
b me mood	3Y
b me particle:up	5aWb
b me stance:please	0d
b me the	ObXS
b me verb:solo	Ke
b meant the	1d
b mood $	1S3c6PAhBSCRDSERGaISJSKSLkMSOSQSSRTSUSVRWRZScSdS
b mood ,	LSSc
b mood A	LSWd
b mood N:bars	Gc
b mood T	3S4IGoLRTc
b mood T:melody	5YGgNS
b mood chance	4eVS
b mood for	Gd
b mood one	4c
b mood topic:chords	3mGO
b mood topic:melody	Gf
b movie $	GZ
b ms groove:late	Db
b music $	Od
b my T	4SKf
b my T:song	Pa
b my chest	Lb
b my flaw:harsh	Qb
b my ordinal	PZ
b my taste	La
b my topic:project	PhRR
b name ?	Pc
b name of	Pa
b near the	Ya
b next $	Ab
b night verb:transpose	Pa
b nightmare ?	PZ
b nor T	Ta
b note $	0S1S2S3j4P5S6S7R8SBSCSDSEYGRISJQKOLLMsNCOaQPTRUMVOZSdS
b note note	2S3r4SBQCSESISJSKSLQMPTRUSVS
b note particle:on	3j4SBR
b note topic:roll	UY
b nothing where:before	7b
b now $	0g1R7R8QERFSGSKrLSNSRPTLVS
b now ,	Kc
b now do	1a
b now stance:same	1e
b now the	1lCSEQKQLQ
b octave $	ESNc
b of ?	5Y
b of A	FZ
b of E	BmCJ
b of N	XSYb
b of N:bars	XLYk
b of N:bpm	5Y
b of N:hz	IjTP
b of S	2Q4R7PUQYj
b of T	4c
b of a	Sb
b of an	4eVS
b of anaphor:it	0R1c4S6S8S9gAYDSERFSGSLQPdSQVSXSZSbRcg
b of artist	Se
b of dead	7Y
b of groove:swing	Dd
b of nothing	7b
b of old	5b
b of someone	da
b of the	0g1Q2Y3R4P5R6P7k8R9iASBNCQDQEeFRHSJQKKLaMcNSOQPSQQRPSSTOVLWSYPZQbSckdP
b of there	4STj
b of topic:variation	ce
b of verb:mute	7d
b of where:every	2S4R7QUjaQdb
b oh anaphor:it	AZ
b oh verdict:praise	Ab
b ok lets	5b
b ok stance:new	5a
b ok verb:redo	1Sbd
b ok verdict:praise	1cAZ
b old ?	Sb
b old G	5dLSSRVe
b old artist	SRWd
b old one	KPbe
b once $	6h
b once where:every	Ub
b one $	1k2R3Y4b5R6S7QBbCQDSERFSGQHbISJSKRLPMSNSOSPSQQRSTPUSVZWSXSZSaRbccPdR
b one ,	5aAZ
b one and	4SEe
b one from	Pb
b one i	4dLQPd
b one particle:back	KPbe
b one turn	2b
b or T	4Z
b or so	4ZDa
b ordinal $	PZ
b ordinal A	CaLRXb
b ordinal N	TOUebc
b ordinal N:bars	2Y7fUaXMYR
b ordinal N:beats	7fUQ
b ordinal S	0S1b2R4J6Z9SCSERGSISKeLeMSNYQRRRSRTMUKVSXbYmaSbQdP
b ordinal T	4m6SGPKSLRTfVRXSYRcS
b ordinal bar	7SUg
b ordinal beat	Ue
b ordinal one	7SYbba
b ordinal stance:half	6a
b ordinal thing	bd
b ordinal three	ba
b ordinal topic:pitch	KNTNUo
b ordinal topic:project	Pe
b ordinal two	bb
b ordinal verb:change	TRUQVSbj
b ordinal verb:halve	4e
b ordinal verb:hit	7SCSTMUiXRaf
b ordinal week	Pd
b overall $	EKFkLbZS
b particle:away $	Tf
b particle:away particle:down	EdTS
b particle:away stance:too	EY
b particle:back $	6fAQCRDPELKhPRTOUQXPbj
b particle:back D	1S4SBSDeEgKMLPQSURbS
b particle:back by	DfESKQ
b particle:back particle:on	6SDREMKnUPbS
b particle:back particle:up	ASEQKQPkbR
b particle:back stance:please	KSbi
b particle:back the	bc
b particle:back to	6RTSUe
b particle:down $	2S6SBSEkISKQLZMONZQSTQURVSZbdc
b particle:down ,	6fXR
b particle:down ?	Ge
b particle:down D	BPCcEZLcNQZZ
b particle:down N	EeLSNb
b particle:down N:bpm	ZZ
b particle:down N:db	EfNR
b particle:down N:st	Nb
b particle:down height:lower	Qa
b particle:down interval	EMLSNn
b particle:down particle:in	EeNQ
b particle:down particle:on	BQCeES
b particle:down to	XjYSZQ
b particle:in $	0S2S4v6R7Z8fBSEPGOHSKOLRNRQaRMTRUOVO
b particle:in ,	5Y
b particle:in A	La
b particle:in E	BeCYdR
b particle:in N	SY
b particle:in N:bars	4SXg
b particle:in P	EZ
b particle:in a	4f7SScUbYZ
b particle:in anaphor:it	7dQbUS
b particle:in groove:late	4c
b particle:in groove:straight	4SUd
b particle:in here	4R8SRfTb
b particle:in key	1S3d4P5e9SESGZKSLSMMNqUSVQ
b particle:in my	Lb
b particle:in note	4SEPKSLRMiNRQRUQ
b particle:in rhythm:eighths	Ua
b particle:in rhythm:on-two	4Z
b particle:in rhythm:sixteenths	4R7QESGbUg
b particle:in scale	Gd
b particle:in stance:some	4Z
b particle:in the	0Q2Z4h6h7L9SASBPCPDREbFSGSHSIcJZKeLaMPNROOPSQeRZTPUaVQWRXDYLaPbScRdb
b particle:in there	4Z
b particle:in topic:loudness	0fFNRS
b particle:in verb:change	VZ
b particle:in verb:halve	6R7SISXi
b particle:in verb:transpose	2a
b particle:in where:after	4Z
b particle:in where:at-end	2P4P6S7qESKLUdXRYQaSdS
b particle:in where:before	4SYe
b particle:in where:during	2e
b particle:in where:every	2gCQ
b particle:in where:over	2Y
b particle:in with	4b
b particle:on $	1S6R8SBQCSDQELGbISKmLOPZTSUMVcaSbQdf
b particle:on ,	Xh
b particle:on ?	BbCRFSId
b particle:on N	MfZP
b particle:on N:bpm	MdZS
b particle:on N:percent	Mc
b particle:on T	GSMSVe
b particle:on anaphor:it	0f1S4e7bASBgTSUR
b particle:on f	ESKSLPMjQSUPVS
b particle:on for	LSXc
b particle:on rhythm:backbeat	UZ
b particle:on rhythm:eighths	4ZUi
b particle:on rhythm:quarters	Ua
b particle:on rhythm:sixteenths	4d
b particle:on the	0R1b2a3Y7SBiCfDZERFSHSIgJZKQLZNSQRSSTPVRXRYSZS
b particle:on there	4Z
b particle:on where:at-end	Ya
b particle:on where:before	aRdd
b particle:on where:every	4QUQah
b particle:on would	4c
b particle:out $	1S2R4N6c7RASBQCaDRGRIOJSKLMRNQOSQQRSTxVRXYZSaRbRcSdQ
b particle:out ,	Da
b particle:out N:hz	Ia
b particle:out around	IZ
b particle:out for	Ki
b particle:out here	TZ
b particle:out of	4R6S7SCSEaIfLRRSTeURXaab
b particle:out stance:some	IY
b particle:out with	Tg
b particle:under $	4Y
b particle:under ?	PZ
b particle:under N	Fd
b particle:under N:db	Fe
b particle:under N:hz	Ie
b particle:under T:all	4Y
b particle:under T:mix	4e
b particle:under anaphor:it	4e
b particle:under night	Pa
b particle:under the	3c4nBSESJfKSLNPZVQXPYSaS
b particle:up $	0S1S2S3S5S6R8S9SARBPDZEkFSGPHSIRJSMLNhORPeQRRSTOUQVPWSZgaSbRcQdP
b particle:up ,	da
b particle:up D	1R4R6SBSCSDbEjGSISKNLYMSNQPSQSTSURVRWScjdS
b particle:up N	Nd
b particle:up N:bpm	EOZd
b particle:up N:db	EjIbMQNR
b particle:up N:st	ERNhdZ
b particle:up a	3Y4S5YGgLSNYUSVSWacR
b particle:up an	5cESNdZS
b particle:up anaphor:it	GSLf
b particle:up by	4SEZZe
b particle:up die	dc
b particle:up for	Kh
b particle:up interval	ERGSNl
b particle:up particle:in	2P4Sag
b particle:up stance:please	4SEkLQNRQSTR
b particle:up to	2QZf
b particle:up verb:automate	2Y
b particle:up verb:repeat	Pa
b particle:up where:before	abdb
b paul N	Sc
b per ?	2dMS
b pick anaphor:it	8dZS
b pipe $	Wc
b plasticky $	Ld
b polite $	Ab
b possible $	EQFe
b preset $	0R5S7S8SASBSERJSKRLQMQQSURVu
b preset ,	Vg
b preset particle:in	VZ
b preset stance:please	Vd
b preset verb:change	Vc
b preset work	8cVS
b press $	WY
b previous topic:version	bdcS
b proper A	Ab
b proper S	XSYg
b proper T:melody	Gc
b pull the	7gUS
b push the	1R2S4P6SBQDcElFfISKRLLMSQRRSURXSaS
b range $	0RRc
b rave $	Pc
b rave G	5Y
b rave topic:style	Sc
b ready $	4SFiTSdZ
b real T	Vf
b real speed:faster	Kc
b records $	Sd
b records thing	Sb
b rein $	4c
b return should	Ce
b rhythm:backbeat $	4Y8cBSDSESKRUi
b rhythm:backbeat verb:solo	KSUc
b rhythm:backbeat would	4SUd
b rhythm:broken T	Ue
b rhythm:broken beat	UY
b rhythm:broken the	Ue
b rhythm:eighths $	2S4Q6PBPCODREOKQLRMcTRUtVP
b rhythm:eighths particle:in	6SUe
b rhythm:eighths stance:please	4cUR
b rhythm:every-beat $	LSUg
b rhythm:every-beat stance:please	Ub
b rhythm:every-beat verb:change	Ub
b rhythm:every-beat where:during	UZ
b rhythm:four T	Uc
b rhythm:four for	Uc
b rhythm:four verb:repeat	Ub
b rhythm:galloping $	LROhUcVS
b rhythm:galloping T	LRUk
b rhythm:galloping particle:on	Uc
b rhythm:galloping topic:pattern	Ua
b rhythm:offbeat $	4dBSESGSISKRLRUj
b rhythm:offbeat T	UgVS
b rhythm:offbeat stance:please	4eUP
b rhythm:offbeat verb:solo	Ua
b rhythm:on-four $	1S4SDSERKOTNUo
b rhythm:on-three $	Ud
b rhythm:on-three verb:solo	Uc
b rhythm:on-two and	4Z
b rhythm:one-three $	ESKPUi
b rhythm:quarters $	ESKSUj
b rhythm:quarters particle:on	Ua
b rhythm:quarters verb:solo	Ua
b rhythm:rolling N:th	Ue
b rhythm:sixteenths $	6RDREQGZKQLPOSUo
b rhythm:sixteenths bar	4eUP
b rhythm:sixteenths is	6dUS
b rhythm:sixteenths particle:in	7QUd
b rhythm:thirtyseconds T	ERUf
b rhythm:thirtyseconds at	Ub
b rhythm:thirtyseconds note	UY
b rhythm:thirtyseconds topic:roll	UZ
b rhythm:triplet $	LRUi
b rhythm:triplet particle:in	UY
b rhythm:triplet stance:please	Ud
b ring A	La
b rings stance:too	Ld
b robot T	db
b root topic:notes	Ne
b run an	0d
b run the	2SBfCS
b saw $	SSWg
b scale $	0S8dGaRP
b scale and	3Y
b scale for	GZ
b scale topic:chords	3c
b sec $	KkVQ
b seen $	Lb
b send the	BfCO
b separate topic:format	9a
b share $	1lARKRURXRbR
b share stance:please	1lbRcS
b shit anaphor:it	AbZY
b shot of	4QKRTh
b should A	LZ
b should E	Ce
b should T:mix	Lb
b should be	EQJQLdMeNRViXdYRZP
b should go	3Y
b should i	HcRS
b should sit	Ed
b should stance:like	Sc
b should verb:automate	2aZa
b should verb:follow	3NESJRLRNlVS
b should verb:hit	LcZS
b should verb:quieter	CSEf
b should verb:say	3c
b should verb:sidechain	ERJnLQNSVQ
b should verb:stop	7b
b simply the	6hKSLS
b sit D	Ed
b sit rhythm:backbeat	8eUQ
b sketch at	5c
b slip a	4Z
b smth A	GY
b smth particle:in	5b
b smth stance:like	5Z
b so $	4ZDa
b so A	8gQaRR
b so anaphor:both	BOIg
b so anaphor:it	2YDb
b so groove:robotic	Db
b so level:quieter	8iERQSRQ
b someone T	dZ
b someone verb:say	df
b something $	GQHRcSdg
b something ?	Gc
b something A	3e
b something G	5e
b something between	5Y
b something else	4R5SGPck
b something flaw:bad	ISQg
b something mood	Gh
b something rhythm:offbeat	4aGS
b something stance:like	5bVa
b something stance:more	3bGiLOcR
b something stance:new	cZ
b something to	ae
b something twist	Ga
b something where:during	3OGf
b somewhere $	4Z
b somewhere ,	4e
b sounding $	Lg
b sounding T	WZ
b space:cavernous T:mix	Sf
b space:cavernous topic:stuff	5Z
b space:distant $	4cLa
b space:drier $	CpEPLOQPTSURVSdR
b space:drier T	ChESUS
b space:drier stance:more	CjEOLP
b space:drier the	CgESTMdS
b space:roomier particle:on	CfESIRLS
b space:roomier to	6hDRJS
b space:upfront $	CgEQLQdZ
b space:upfront ,	Ec
b space:upfront of	Yadc
b space:wetter $	ClEPLPQS
b space:wetter ,	CZ
b space:wetter particle:on	CfLR
b speed:double-time $	UJXSZh
b speed:double-time T	7SUgZS
b speed:double-time particle:in	Ua
b speed:double-time the	Ue
b speed:faster $	1N5S6QASCRDRERFRISJSKZLNMSRRSSVSXSZvbScc
b speed:faster ,	LaZe
b speed:faster D	ESZe
b speed:faster G	5eZS
b speed:faster P	JY
b speed:faster T	Ud
b speed:faster are	Rc
b speed:faster for	Zd
b speed:faster is	8SRfZR
b speed:faster stance:please	Zg
b speed:faster stance:question	0RReZR
b speed:faster to	2SZg
b speed:faster where:before	Zd
b speed:faster where:during	2SZZ
b speed:half-time $	Zb
b speed:half-time T	4SUh
b speed:half-time stance:please	6SZf
b speed:half-time the	Za
b speed:slower $	2S6SBaCSESJSLZZk
b speed:slower D	ESLPZi
b speed:slower P	ESJZLmMSZN
b speed:slower and	5bLNZSdf
b speed:slower one	5a
b speed:slower stance:please	LQZf
b speed:slower stance:than	Zd
b speed:slower the	LdZR
b speed:slower to	2SXSZe
b speed:slower where:during	2SZb
b speed:slower would	ZZ
b stab $	Wa
b stance:all $	EbXd
b stance:all T:song	0Z2b5PNf
b stance:all stance:new	5b
b stance:but-not A	Fa
b stance:but-not so	Lc
b stance:double A	LRXf
b stance:double D	1d
b stance:even $	1h6SCYESHZLSSS
b stance:even chat:styles	Hc
b stance:even verb:bypass	4SKd
b stance:half the	6jESKOTSUS
b stance:instead anaphor:it	1SASVf
b stance:instead the	VY
b stance:less $	1o6NASCIDQEKFSIMJOLMMQSSZd
b stance:less ?	6YSb
b stance:less A	1SCPDSEOIbJSLsQR
b stance:less E	1SBFCmFfIOJSLQMS
b stance:less N:hz	Ih
b stance:less P	6SBSCkESLSMR
b stance:less T	1G2S4Q6hCIDMEuGRILJOKPLGNYQSSSTNUSVQZS
b stance:less anaphor:it	1dCZ
b stance:less band:bass	CRERIlJSLRQQ
b stance:less band:highs	FSIb
b stance:less band:hiss	1S6SCSDRERIPLi
b stance:less band:mud	IeLSQS
b stance:less density:fills	6Y
b stance:less density:repetitive	6c
b stance:less groove:robotic	CSDhESLS
b stance:less groove:swing	Df
b stance:less mood	LSSc
b stance:less particle:on	Cf
b stance:less plasticky	Ld
b stance:less space:roomier	CfESIRLS
b stance:less speed:slower	LbZS
b stance:less stance:than	1dES
b stance:less the	3SBQCdJb
b stance:less topic:sidechain	1SCQESIQJmLR
b stance:less verb:sidechain	ISJf
b stance:like $	0d8KHSRc
b stance:like A	La
b stance:like D	La
b stance:like G	8SHfRSSSVZdS
b stance:like N:bpm	ZZ
b stance:like N:db	Eb
b stance:like P	QZ
b stance:like a	5S8RASCSERKSLdMSQYSaTSUSVMWfcSdg
b stance:like an	Sb
b stance:like anaphor:it	0S1S4S8iAdHSLKPSQRRSSLVSWRchdd
b stance:like artist	LSSoWR
b stance:like band:mud	QcSS
b stance:like era	Se
b stance:like flaw:boxy	Qb
b stance:like glass	Wc
b stance:like groove:early	5cSc
b stance:like mad	QdSS
b stance:like old	5YLSSSVe
b stance:like particle:on	SRWd
b stance:like the	SfcQ
b stance:min $	Da
b stance:more $	1i2S4R6LBKCgDYEaFRGRIQJhLSMQNSSNTSVRXSYSZZcPdS
b stance:more ,	LZ
b stance:more ?	cg
b stance:more A	1O2S3S4R6OCMDREMGfIQJSL-QRSQTSVRWScadS
b stance:more E	1S2b4R6RBPCzDSEQIRLMMQVS
b stance:more G	5SSdVa
b stance:more N	Ic
b stance:more N:bars	Yc
b stance:more N:bpm	MPZe
b stance:more N:hz	FSId
b stance:more P	CcLZ
b stance:more S	7PXQYmaS
b stance:more T	0S1P2S4jBSCbDPEqGRINJQKOLJMSNRQPSPTMUPVPYSZScRdf
b stance:more artist	Sc
b stance:more band:bass	CSENIlLO
b stance:more band:highs	COIjLR
b stance:more band:sub	CSERISLj
b stance:more bars	Ya
b stance:more density:fills	6mCQERISLPUR
b stance:more density:repetitive	6dLQ
b stance:more density:varied	6mESLMURcS
b stance:more energy:hype	4S6OLiYQ
b stance:more era	1S6RCQESLPSo
b stance:more groove:groovier	CRDhESIRLR
b stance:more groove:human	DdOS
b stance:more groove:swing	Dh
b stance:more mood	3cGPLd
b stance:more of	1c4RCSElLOSYTOcR
b stance:more one	Pd
b stance:more particle:in	Se
b stance:more space:distant	Lb
b stance:more space:upfront	CgERLQ
b stance:more space:wetter	CfLR
b stance:more stance:like	SZ
b stance:more the	EdIONd
b stance:more topic:tempo	4SMPSSZk
b stance:more topic:variation	cZ
b stance:more topic:version	cf
b stance:more verb:hit	Ub
b stance:more verb:sidechain	Je
b stance:more where:before	6iYNaO
b stance:new $	1Z4QGgVOca
b stance:new A	3YGZ
b stance:new G	5mGSMSNS
b stance:new S	4I7SVSXRYraRcR
b stance:new T	0S1N3S4k5R6Q7S8S9SBQCSDSEPFSGqISJSKPLNMQNQQQRSSSTPUKVsWQYMcB
b stance:new T:melody	GjLQcS
b stance:new T:mix	Vc
b stance:new T:song	5b
b stance:new groove:early	5b
b stance:new idea	1SGPVSci
b stance:new mood	3Y
b stance:new one	1o2S4OAPBeCRGRQSTSVLYRbScQ
b stance:new ordinal	4dGS
b stance:new particle:on	Ge
b stance:new stance:more	4b
b stance:new stance:some	VRcf
b stance:new topic:chords	3b
b stance:new topic:melody	Gf
b stance:new topic:notes	6RGkLRVS
b stance:new topic:preset	4SVh
b stance:new topic:tracks	Fd
b stance:new topic:variation	cc
b stance:new topic:version	1S4RGNVSco
b stance:not $	AcJcKSTd
b stance:not ,	1bAc
b stance:not A	ERLk
b stance:not E	BPCg
b stance:not S	KSTNXjYP
b stance:not T	0S1H2Q3S5S6O7j8M9SAOBQCPDQEKFSGRHSIRJPKoLNMRNROSPSQNRbSSTsUSVOWSXMYQaObRcSdP
b stance:not T:melody	5eGR
b stance:not a	4STd
b stance:not anaphor:it	1kAOTObP
b stance:not belong	TZ
b stance:not hurt	4c
b stance:not i	1d
b stance:not level:louder	EhLQ
b stance:not mood	4STd
b stance:not stance:not	1gAQTPbQ
b stance:not the	Tc
b stance:not verb:make	bc
b stance:not verb:sidechain	JiTS
b stance:not verb:undo	KSbe
b stance:not verb:want	4QERKQLRTp
b stance:not verdict:praise	Ac
b stance:not verdict:reject	AZ
b stance:not wait	VZbb
b stance:not-enough A	4S6OCSEOFhISLf
b stance:not-enough D	6b
b stance:not-enough P	6RCSEhISLZMS
b stance:not-enough T	4d
b stance:not-enough band:highs	6SESIh
b stance:not-enough band:sub	Lc
b stance:not-enough groove:swing	Db
b stance:not-enough my	Ka
b stance:not-enough space:upfront	Ec
b stance:not-enough stance:some	4aLb
b stance:not-enough the	IOQgTS
b stance:not-enough topic:notes	6eGS
b stance:not-enough topic:stuff	6hXR
b stance:not-enough topic:variation	6fEScS
b stance:please $	1a2R4g5S7R8R9bARCSEQFYHSIRJSLYNaPSQQRRUSWRXQYbZYaRbYdR
b stance:please ,	4cEbGYLSNZQRTZ
b stance:please G	5c
b stance:please chat:joke	4c
b stance:please verb:add	4dERTSab
b stance:please with	5Y
b stance:question $	ASGSHMMSPaQSRhVRZPcd
b stance:question ?	8eRS
b stance:question A	0k8OLLQSRgXO
b stance:question D	8SHfRS
b stance:question P	8SRe
b stance:question T	0S8gRO
b stance:question a	4N8bRe
b stance:question anaphor:it	PZQe
b stance:question can	8RHb
b stance:question do	Ha
b stance:question i	KObg
b stance:question im	Hc
b stance:question instrument	8SRc
b stance:question is	0Z8hHQJNRZ
b stance:question know	Ha
b stance:question level:louder	0m8SEPFMRQ
b stance:question many	0a6S8RRhXP
b stance:question particle:in	4S6SHSRjXR
b stance:question particle:on	0O8YBRCSFRIRRg
b stance:question rhythm:thirtyseconds	Ub
b stance:question scale	0S8eRQ
b stance:question should	HcRS
b stance:question speed:faster	0P8QHSRmZM
b stance:question stance:like	5Q8SHgRSSS
b stance:question stance:not	8MRhTO
b stance:question stance:too	0gELFSRS
b stance:question the	0p1S2S4Q6S7SBQCRDSEQFRGSHQISJdKRLQMSOSRbTSURVQXRYSZRafdQ
b stance:question topic:effects	8hRS
b stance:question topic:key	8hHSRL
b stance:question topic:project	8QHRPhRN
b stance:question topic:tempo	0R8JHQRk
b stance:question topic:tracks	8SHSRc
b stance:question understand	HdRS
b stance:question verb:make	5P8iHSRSSS
b stance:question was	Pb
b stance:same P	1R6f
b stance:same T:melody	NQcc
b stance:same but	LLZMcr
b stance:same for	1o3S6SASESKQTSVScQ
b stance:same particle:on	1p4S6RBQDSESISKSURcL
b stance:same to	1d
b stance:same verb:repeat	1Rcb
b stance:same with	1e
b stance:some A	3c4YBPDRGRIQLkQSUS
b stance:some D	4Z
b stance:some E	4KBnCNDSGSIQLd
b stance:some G	5Z
b stance:some N	Ie
b stance:some N:hz	4PIkLPMS
b stance:some P	Ld
b stance:some S	BgLQ
b stance:some T	4x6SBQDSESISLLTRaS
b stance:some band:bass	IbTS
b stance:some band:highs	4NIj
b stance:some density:fills	4RBQISLSUh
b stance:some dude	da
b stance:some groove:bouncy	9QDgLS
b stance:some groove:human	Db
b stance:some groove:swing	4SBSDg
b stance:some hardcore	4a
b stance:some ms	Db
b stance:some of	GSIPLece
b stance:some particle:in	4b
b stance:some space:roomier	6hDRJS
b stance:some stance:more	4Y6c
b stance:some stance:new	Gd
b stance:some stance:question	VRcf
b stance:some topic:chords	3e4RGRYSac
b stance:some topic:tempo	Zc
b stance:than $	1dES
b stance:than T:all	Fc
b stance:than anaphor:it	Zd
b stance:than the	4SEdVb
b stance:than where:before	Ad
b stance:too $	1u4e6O8SAQBQCSDRELGRIPJcKPLSMSNRQQRSTQURVRbScS
b stance:too ,	6gUS
b stance:too ?	Aa
b stance:too A	0S1Q2S3S4Q5S6I8SAdBRDOFSGSIOKRLjMQNRQiRRSSTRUPVRWRXfYRZRaScSdS
b stance:too D	1R6dBRCe
b stance:too E	BLCp
b stance:too P	CjEPLOQP
b stance:too T	IZ
b stance:too band:bass	6QCSIi
b stance:too band:highs	Ia
b stance:too band:low-mids	Ib
b stance:too band:mids	Ic
b stance:too density:busier	6nEQQS
b stance:too density:repetitive	6c
b stance:too density:sparser	6gXS
b stance:too era	Sd
b stance:too groove:robotic	1S6OASCSDrERQPZS
b stance:too height:higher	EONg
b stance:too level:louder	0c1S6RCOEqFNIbLQQQRRTS
b stance:too level:quieter	6SEfFeLSZS
b stance:too many	6eGS
b stance:too mood	6RAjLR
b stance:too polite	Ab
b stance:too space:drier	CfQRdS
b stance:too space:wetter	CeES
b stance:too speed:faster	6SZk
b stance:too speed:slower	LSZd
b stance:too topic:stuff	4S6i
b stance:too verb:play-from	1R6f
b stats $	0d
b storm $	Pc
b supersaw T	4cVY
b tack a	Ya
b taste $	La
b test $	Pb
b the $	RcZS
b the ?	4R5a6SESSdVZYcab
b the A	CRDREPIfKPLjQSSSUJdd
b the D	4S9ZOZXe
b the E	0S1S2g3S4S6S7SBFC-DSEQFPHSIMJSKQLJMeOSQSRRTLUOVSWSXLYSZRaSbScSdR
b the G	Ve
b the P	0e2R4S7S8RCQEYFcISKSLkMNRQTSURXeaS
b the S	1S2Y4c5S6Y7bBODSFSGSHSIQJSLQMRNSObPSRaSSTMUYVRWSXpYQacbScSdZ
b the T	1Z4O5SBcFSHSIZJYKaLcOSPSSSTaWSXRYSZRaSbS
b the T:chords	3Y
b the T:master	1S2S6S8dBZCdDSELFiHSIYJSKRLOPSRaTRUSXSZRcS
b the T:melody	NacY
b the T:mix	0i1Q2Q3R4O5R6O7R8P9aAZCNDOEnFRGQHQIkJQKPLFMROZPSRPSaTOUQVPWQXRYSZRaSbScRdQ
b the T:song	0R2S3S5K8R9SBSCSESFSGgHZIRKRLQMPNeOSPiQSRgTRUSVLXYcSdS
b the band:bass	0cCSEcIPQlTS
b the band:harshness	ESIgLbTO
b the band:high-mids	ESIe
b the band:highs	IgLQ
b the band:low-mids	Ic
b the band:mids	Id
b the band:mud	IgQR
b the club	Fa
b the difference	8b
b the end	XcYZZc
b the era	Sa
b the format:midi	9jGSLSTR
b the format:stems	9a
b the format:wav	9e
b the kick	EbJgLSTRVS
b the level:louder	0jERFR
b the music	Od
b the name	Pf
b the old	KPSQWdbe
b the one	Pb
b the ordinal	0S1Z2Q3S4Q5S6Y7a8R9SASBSCODSEPFSGRHSIQJRKYLaMROSQQRQSRTNUkVQWSYcbgcSdQ
b the particle:back	4Z
b the preset	0RKSLSMSUSVo
b the previous	bdcS
b the rhythm:backbeat	4SUe
b the rhythm:galloping	OcUQ
b the rhythm:offbeat	4gBSESISKRLSUg
b the root	Ne
b the stance:all	0a2c5SNZ
b the stance:new	1p4QAPFbGPTSVMYRbRcQ
b the supersaw	VZ
b the topic:ceiling	0h8RFYRO
b the topic:chords	JSLSNg
b the topic:form	Rc
b the topic:gap	6c
b the topic:key	MKNi
b the topic:loudness	0j9SXQYSaS
b the topic:mastering	Fe
b the topic:measure	0q8OHSRH
b the topic:project	Pc
b the topic:roll	UdXP
b the topic:style	Me
b the topic:tempo	0O2R5S6S8LENFSISMgOSReUSVRXOZo
b the topic:version	SfcQ
b the topic:volume	0a
b the verb:add	Xd
b the verb:drop-out	7fURXR
b the verb:make	4eOdaO
b the verb:play	Ob
b the verb:sidechain	3R8eCRJgKRZS
b the verb:transpose	Nd
b the where:at-end	7ZUb
b them $	Ed
b them particle:out	TZ
b then S	7a
b there $	1S4g6YBSDSESHdISLSQRRSTeUS
b there mate	Hb
b there should	4Z
b there stance:too	DY
b thing $	5hSZWSbc
b thing anaphor:it	4PLSWf
b thing for	Gc
b thing particle:on	4Z
b thing where:at-end	YZ
b think artist	Sf
b think verb:want	4dVS
b three ?	ba
b three stance:new	cb
b three topic:variation	cc
b to ?	PY
b to A	2jLN
b to G	5RMcSRVd
b to N	2H4S5S6S7S9SBSDSEQGSISLPMqNSRSSSUQVRYRZnaSbSdS
b to N:bars	2SXlYO
b to N:bpm	2NMaZb
b to N:db	BNCPEKFbMn
b to N:hz	2fMd
b to N:lufs	0RFjMS
b to N:ms	MY
b to N:percent	DbMQ
b to N:s	CRMj
b to S	XRaf
b to T	1e2R3S4MBSEMGRKQLNMNNQQRTMUQVqWR
b to T:all	0cEZ
b to a	BSMbVd
b to anaphor:it	Uc
b to be	4OFbGeLSMSSSTSVbXbcR
b to blood	Pc
b to chat:joke	Pc
b to come	EeTSdR
b to format:flac	9d
b to format:mp3	9g
b to format:wav	9b
b to go	1S4RBREQGRISLQMQNRQOTrUYVS
b to grow	2dBSCS
b to have	4bPb
b to hell	dZ
b to key	3P5QMhNiVPbS
b to note	ESLRMoNGUSVR
b to rhythm:eighths	6QESTRUj
b to rhythm:quarters	Ua
b to something	3gGQ
b to storm	Pc
b to the	0S1g2Q3S4Q6K7S8R9SBmCJEOFSGRIZKQLcMFNdOZPSQRRSTPUaXfYMZSaRcRdR
b to topic:timing	Sa
b to verb:hit	LhVS
b to verb:play	1R4RElGbKRLOTZVScR
b to verb:sidechain	4Q6hDRJhLO
b to verb:undo	bb
b to where:after	XdYRaS
b to where:before	ae
b topic:ceiling $	0h8RRO
b topic:ceiling ,	FZ
b topic:ceiling N	FgMQ
b topic:ceiling N:hz	Ic
b topic:ceiling for	0Y
b topic:ceiling particle:under	Fa
b topic:chain $	8dRP
b topic:chain saw	SSWg
b topic:chords $	3dESGaJSLNNf
b topic:chords for	3u4SBSGMLQVQ
b topic:chords i	3Y
b topic:chords particle:in	3kNL
b topic:chords particle:on	3jBSLQ
b topic:chords should	3Y
b topic:chords to	3gGQ
b topic:chords with	YSad
b topic:drop-out where:before	7gYOaR
b topic:effects are	8kRI
b topic:effects particle:on	8QBRCjFSIPJSReTOUS
b topic:effects stance:question	8NRh
b topic:effects verb:bypass	CfESISKSLS
b topic:form $	Rc
b topic:format $	9fPP
b topic:gap $	6c
b topic:key $	8fMKNiPSRL
b topic:key and	8PRe
b topic:key are	8eRO
b topic:key is	MfNN
b topic:key key	MfNM
b topic:key stance:question	0S8iPSRK
b topic:key to	3RMlNGVS
b topic:loudness $	0fFNRS
b topic:loudness A	0b
b topic:loudness of	0j9SXQYSaS
b topic:loudness stance:question	0dRO
b topic:mastering $	Fe
b topic:measure $	0jRM
b topic:measure of	0f8S
b topic:measure stance:like	0e8SRO
b topic:melody $	4YBRGiISKSLQNSVQch
b topic:melody ,	Gd
b topic:melody ?	4eGS
b topic:melody anaphor:it	GZ
b topic:melody for	GmLS
b topic:melody is	GY
b topic:melody particle:in	4PGk
b topic:melody particle:on	BSGkLP
b topic:melody stance:more	GcLS
b topic:melody stance:please	cc
b topic:notes $	4R6gEPGjJSKSLONcTSURVScS
b topic:notes ,	GZ
b topic:notes for	Ge
b topic:notes particle:in	6gGS
b topic:notes particle:on	Gb
b topic:octave $	ERNi
b topic:octave particle:down	Na
b topic:octave particle:up	EPNf
b topic:pattern $	4RGdUcVScc
b topic:pattern ,	Ua
b topic:pattern for	Ua
b topic:pattern grid	Ub
b topic:pattern look	8NRg
b topic:pattern particle:up	cf
b topic:pattern stance:more	6dLSUS
b topic:pattern stance:please	Ga
b topic:pattern stance:too	4e
b topic:pattern to	Uc
b topic:pitch the	6R7SGSISKNTJUsbS
b topic:preset $	VeWa
b topic:preset for	LQVe
b topic:preset particle:on	4SVe
b topic:project $	0SPnRO
b topic:project ?	Pb
b topic:project do	PfRO
b topic:project from	Pb
b topic:project have	Pb
b topic:project i	Pb
b topic:project stance:question	8RHSPeRO
b topic:roll $	UZ
b topic:roll T	7QUgaQ
b topic:roll go	UdXP
b topic:roll ordinal	UZ
b topic:roll particle:in	7RUhZR
b topic:roll particle:on	Uc
b topic:roll the	ESIjKQLOUL
b topic:roll where:at-end	4Q7RUk
b topic:roll where:before	7QUkYPaNdS
b topic:roll where:every	Ub
b topic:sample $	dd
b topic:sample of	da
b topic:sample particle:in	dd
b topic:settings $	Re
b topic:sidechain $	Jg
b topic:sidechain particle:on	1SBSCQESIQJmLR
b topic:stuff $	5Y6jSYXR
b topic:stuff at	5Y6b
b topic:stuff can	8SHfRS
b topic:stuff particle:in	6e
b topic:stuff particle:up	Zf
b topic:style $	ERLSMQNRSjVcdc
b topic:style ,	Vb
b topic:style stance:please	Sg
b topic:style to	Me
b topic:tail particle:in	Cb
b topic:tape-stop effect	7bYS
b topic:tape-stop where:before	7lOSXRYRaNdS
b topic:tempo $	0O4R6SCSHSLSMMRfSSXRZo
b topic:tempo N	MkZG
b topic:tempo are	8PRe
b topic:tempo at	Md
b topic:tempo by	MNZi
b topic:tempo particle:down	ESMSZd
b topic:tempo particle:on	MfZP
b topic:tempo particle:up	2SELMMNSZq
b topic:tempo should	Mf
b topic:tempo stance:question	0R8JHRRl
b topic:tempo to	MmVSXSZJ
b topic:tempo verb:want	McZS
b topic:thank $	He
b topic:thank ,	Hc
b topic:thank man	Hc
b topic:thank mate	Ha
b topic:thank ur	Hc
b topic:timing $	DdLOSi
b topic:timing density:sparser	6hXSYS
b topic:timing flaw:flat	Qd
b topic:timing flaw:weak	Qe
b topic:timing groove:late	DZ
b topic:timing groove:robotic	Dc
b topic:timing particle:on	BSDkLM
b topic:timing stance:like	Sa
b topic:timing stance:too	Ld
b topic:timing the	Lb
b topic:timing to	Db
b topic:tracks $	ERFi
b topic:tracks A	DRLQQkWa
b topic:tracks D	Ld
b topic:tracks are	Re
b topic:tracks density:sparser	QZ
b topic:tracks flaw:weak	QY
b topic:tracks groove:human	Db
b topic:tracks so	DY
b topic:tracks stance:question	8SHSRd
b topic:tracks stance:too	DbQRSd
b topic:variation $	4RVSYRcl
b topic:variation for	cc
b topic:variation of	4S6SGNLSTScq
b topic:variation particle:in	6fEScS
b topic:variation particle:on	BRDaGNIRLSVQcn
b topic:variation stance:please	ce
b topic:variation topic:version	cc
b topic:version $	SSbdcc
b topic:version ,	ca
b topic:version D	bd
b topic:version anaphor:it	Sc
b topic:version of	1S4RGNVScq
b topic:version particle:back	bc
b topic:version stance:too	LSXd
b topic:version where:before	SfcQ
b topic:volume of	0a
b toy T	LSWd
b truck $	LhVS
b try N:bpm	Mb
b try a	VgcS
b try something	GScd
b try stance:new	4QVe
b try the	Ve
b try verb:repeat	1SKSXSch
b turn anaphor:it	EdTS
b turn where:every	2b
b twist $	Ga
b two $	bb
b two stance:new	GRcb
b two topic:variation	cZ
b type energy:hype	Sd
b u actually	Hc
b u are	Hb
b u for	Hb
b u pick	8dZS
b u stance:even	Hc
b u verb:add	4Z
b u verb:make	5d
b u verb:play	He
b understand ?	HdRS
b ur a	Hf
b ur insane	Hc
b verb:add $	4c9d
b verb:add ?	4c5QBYIbMhTSUSYSZO
b verb:add A	2f4RLS
b verb:add D	4g6SDZ
b verb:add E	2SBoCLMR
b verb:add N	4fERTSYbcY
b verb:add N:bars	2S4O7SUSYh
b verb:add N:bpm	4RMLZg
b verb:add N:db	BREgIaMP
b verb:add T	2S4uBRDSESKQMaNSUJXQ
b verb:add a	0S1R2Q3S4t5b6Q7NASBbCRDSERFQHRIRJSKQLQMSNRORPSQSRSSSTQUaVOWPXKYjZSaZbSdc
b verb:add an	2Y4e6S9bCSMRNSTSUQWSXNYfaddS
b verb:add anaphor:both	4e
b verb:add anaphor:it	0S1S3S4O5S8e9dAODREZFhHSISKRLSMYNgPRQRSSTSVQXSYSZPbZcSdS
b verb:add format:wav	9a
b verb:add front	Xd
b verb:add level:louder	2kEOFSUR
b verb:add level:quieter	2iEN
b verb:add my	Kc
b verb:add note	3e
b verb:add one	4jLQTS
b verb:add particle:in	4iYa
b verb:add particle:on	Ba
b verb:add shot	4QKRTh
b verb:add something	GgLRcS
b verb:add speed:faster	UaZb
b verb:add stance:like	4Z
b verb:add stance:more	6iYNaO
b verb:add stance:new	2S4e7SBdCRGZUSXSYfaQcP
b verb:add stance:some	3S4c6SBcCRDaESGSIaKSQSTSUdaSdS
b verb:add the	0g1Q2P3R4D5P6O7P8RASBMCQDiEJFQGPHSIOJaKaLMMSNfOPPRQQRRSSTjVaWSXoYFZQaNbZcRdP
b verb:add topic:tempo	Mb
b verb:add topic:variation	4SYSce
b verb:add verb:automate	2g4RKS
b verb:add verb:randomize	Ga
b verb:add verb:repeat	4RKgTS
b verb:add where:at-end	YY
b verb:add where:every	2R4PUf
b verb:analyze T	0d
b verb:analyze anaphor:it	0e
b verb:analyze for	0a
b verb:analyze particle:on	0g
b verb:analyze stance:question	0b
b verb:analyze the	0x7SBSEQFRIOJSKPLQMSNSQRTSURVQXS
b verb:automate $	2e
b verb:automate ?	2Y
b verb:automate A	2nLIZS
b verb:automate T	2PGd
b verb:automate from	2c
b verb:automate go	2NZi
b verb:automate particle:in	2a
b verb:automate particle:on	2fBR
b verb:automate particle:up	2N4SZaag
b verb:automate speed:faster	2RZd
b verb:automate speed:slower	ZZ
b verb:automate stance:more	2fBSCP
b verb:automate the	2t4SBQCREQISKQLSMSNSTRUSVSXSZZ
b verb:automate to	2MZh
b verb:automate verb:automate	2Y
b verb:automate where:at-end	2c
b verb:automate where:during	2k4SCSZS
b verb:automate where:every	2dUS
b verb:automate where:over	2d
b verb:balance $	Ef
b verb:balance the	Ef
b verb:balance-all particle:out	EhTS
b verb:boost N:hz	Ib
b verb:boost particle:on	IeLS
b verb:boost the	BRCSElIcKSTNdN
b verb:bypass $	2S4Q6SBRDSEFGSIQJSKwLNMPNRQSTOURVQZg
b verb:bypass N:bpm	KSMSZh
b verb:bypass N:db	CQEpKOLSMS
b verb:bypass except	ESKd
b verb:bypass for	ESKkVQ
b verb:bypass stance:some	Ld
b verb:bypass the	0S2S3S4S6R7S8RBNCnDREiFOGSIbJYKYLcMRNRQRRSTPUJVRXYZQbScRdS
b verb:bypass topic:effects	CkERIRKRLR
b verb:change $	3S4P5S7SGPLbMRNcPSTQViXSbjcS
b verb:change A	LQURVf
b verb:change D	Zc
b verb:change E	BPCjESKQ
b verb:change N	XdYR
b verb:change T	4PCQEgJSKaLRNRQSTSVlZSaR
b verb:change T:mix	MRNgVS
b verb:change a	4RVj
b verb:change an	VY
b verb:change anaphor:both	Uc
b verb:change anaphor:it	1SDQESViZQcf
b verb:change rhythm:backbeat	UY
b verb:change rhythm:eighths	UcVS
b verb:change speed:faster	Zb
b verb:change the	1S2R3b4Q5S6S7SBQCSDSEQGbISJSLPNOOSQSRSTQVsWSXdYRZRaSbScadS
b verb:change to	Va
b verb:change topic:key	3SMiNKVS
b verb:change topic:tempo	MZ
b verb:change where:before	Vd
b verb:change where:every	3dUS
b verb:change you	8QHd
b verb:cut N	Ib
b verb:cut N:hz	EQIn
b verb:cut T:mix	Ia
b verb:cut anaphor:it	IgXa
b verb:cut it	Xe
b verb:cut particle:on	IY
b verb:cut particle:out	Ic
b verb:cut stance:some	IY
b verb:cut the	2Q3S4R6R7dBREPIoJSKbLRMQNSORQRRRTRUPVSXjYQaSdS
b verb:cut where:during	BOIg
b verb:design $	LRWh
b verb:design a	4QLNSQVRWt
b verb:design an	Wb
b verb:design me	Wa
b verb:double $	Xd
b verb:double T	Uc
b verb:double the	7RBQCbOSUYXkaS
b verb:double where:every	2b
b verb:drop-out N:bars	7c
b verb:drop-out but	Kd
b verb:drop-out except	7gKP
b verb:drop-out for	7pUPXPYR
b verb:early $	Db
b verb:early D	Ee
b verb:enable the	Kd
b verb:explain T	4R8nHQRMVS
b verb:explain a	8cVS
b verb:explain did	8dZS
b verb:explain do	8eUQ
b verb:explain flaw:clipping	0R8KQg
b verb:explain i	4S8YHkPMRS
b verb:explain is	8kEQLRQSRP
b verb:explain stance:question	0S8kBSHSJPKSQaRaTO
b verb:explain the	0S8tBSCRESHQJLKRLMQMReTSURVR
b verb:explain verb:sidechain	8dJP
b verb:export $	9b
b verb:export T:mix	9Z
b verb:export a	9b
b verb:export anaphor:it	9nARFPOSTS
b verb:export as	9b
b verb:export at	9dFQ
b verb:export of	9Z
b verb:export stance:please	9Y
b verb:export the	9Z
b verb:export verb:solo	9a
b verb:export where:every	9a
b verb:extend the	XiYS
b verb:faster $	ASERNSPSZk
b verb:follow the	3NESJRLRNlVS
b verb:give D	Zc
b verb:give T	3g6RBbGZLdMRNSSSUYVQYScS
b verb:give a	GSSfYf
b verb:give anaphor:it	LbSc
b verb:give stance:some	3S4S6g9QBSDeJSLQSS
b verb:goto N	McOR
b verb:goto N:bpm	Ma
b verb:goto bar	MQOf
b verb:goto key	5SMLNi
b verb:goto the	2R4R6S7SOuRSUPXEYPaQdS
b verb:goto to	Oe
b verb:halve $	4c6Q7RISXiYS
b verb:halve D	4PYe
b verb:halve N:bars	7jXRYQ
b verb:halve a	7d
b verb:halve anaphor:it	Xb
b verb:halve as	4S6lERLSTSXY
b verb:halve it	XeZS
b verb:halve note	4SEe
b verb:halve the	BPCcMPRSXcZg
b verb:hit $	4bJgLS
b verb:hit N:lufs	Fd
b verb:hit of	7SCSTMUiXRaf
b verb:hit particle:in	4a
b verb:hit so	8c
b verb:hit speed:faster	LbZS
b verb:hit stance:like	LhVS
b verb:hit verb:play	Oc
b verb:hit verb:play-from	Ob
b verb:hit where:at	4Sac
b verb:hit where:at-end	Ub
b verb:humanize T:mix	DgESKS
b verb:humanize anaphor:both	DY
b verb:humanize anaphor:it	DdZS
b verb:humanize it	Dd
b verb:humanize the	DfEP
b verb:keep N:db	FZ
b verb:keep a	ASEQKQPhbS
b verb:keep anaphor:it	1QAqFRPRSQTRbS
b verb:keep the	AbESFeKeTP
b verb:late $	Df
b verb:load stance:more	Pd
b verb:load the	5RPj
b verb:louder $	EhQS
b verb:louder D	Ef
b verb:louder N:bpm	Zb
b verb:louder N:db	EZ
b verb:louder by	EZ
b verb:louder the	EgKQLS
b verb:make $	4RHbOeUSXdacdS
b verb:make ,	5Z
b verb:make ?	5Z
b verb:make D	5Z
b verb:make G	5d
b verb:make T	JaLYUb
b verb:make T:mix	Za
b verb:make a	3d4Q5g6SLLMSSSUSVOWnXScYdR
b verb:make an	4S9dLMVSWj
b verb:make anaphor:both	La
b verb:make anaphor:it	0Q1Q2S3S5N8d9RARCRDcEOFeGQHQISJRLaMdOSPRQRRRSdTSURVNWNYcbYcZdQ
b verb:make but	5Y
b verb:make die	KeUS
b verb:make groove:early	5Y
b verb:make it	LQXg
b verb:make me	4Q5iGRLIUSVPWpdS
b verb:make mood	Ga
b verb:make of	4eaP
b verb:make particle:up	3ZGhUSVScR
b verb:make smth	5e
b verb:make something	5c
b verb:make stance:some	5ZYSad
b verb:make the	0S1R4P5Q6d7R8Q9SASBRDOHSIQKNLkNQOQPSQPRRTOUcVkWMXZZRaRbRcQdd
b verb:make topic:roll	UY
b verb:make two	GRcb
b verb:make verb:undo	bc
b verb:max the	BMCiXR
b verb:move anaphor:it	DZ
b verb:move it	Dc
b verb:move particle:in	LZ
b verb:move the	5SMSNfXiYQaR
b verb:mute $	0S6S7R8SCSDSERLRMSNSOiQSRjTQUQVSZS
b verb:mute ,	KSRd
b verb:mute T	KkTS
b verb:mute T:all	7gUS
b verb:mute anaphor:it	ARKfTd
b verb:mute for	7e
b verb:mute it	6SKLTi
b verb:mute particle:in	Rb
b verb:mute stance:half	6hESKOTSUS
b verb:mute the	0S1S2R3S4R6R7P8SBNCaDSELGRIRK-LPMSNPOSQSRSTHUYVQdQ
b verb:mute where:before	7iYSaS
b verb:new $	PeWZ
b verb:new G	5Z
b verb:new stance:please	5c
b verb:pitch-down the	Nd
b verb:play $	0S6S8ODSFZGaHSJYKSLSOgReUS
b verb:play T	Kb
b verb:play a	4Zcb
b verb:play an	4Z
b verb:play anaphor:it	1S4S9SARDiERFRHcKNLROePSQRSRTbXSZSbScR
b verb:play bars	MSOd
b verb:play density:sparser	6e
b verb:play me	ObXS
b verb:play mood	3a
b verb:play note	Ob
b verb:play particle:in	Rd
b verb:play rhythm:eighths	6SUe
b verb:play rhythm:sixteenths	KROSUi
b verb:play rhythm:triplet	Uc
b verb:play something	Ge
b verb:play stance:more	4SEmLQTO
b verb:play stance:question	Hc
b verb:play stance:too	6b
b verb:play the	1S2S4R6Q7RDRERHaKeNROsQQRQUQYRaOdR
b verb:play verb:play-from	Ob
b verb:play verb:solo	KkOSUS
b verb:play-from $	Of
b verb:play-from N	Oe
b verb:play-from S	OhXQ
b verb:play-from bar	Og
b verb:play-from once	6b
b verb:play-from rhythm:galloping	OeUO
b verb:play-from stance:same	1R6f
b verb:play-from the	OmXNYSaQ
b verb:quieter $	6RCeElKNLRNRTSbQ
b verb:quieter D	3SCcEeZS
b verb:quieter N:db	EY
b verb:quieter an	ESNc
b verb:quieter anaphor:it	ESNf
b verb:quieter it	Ea
b verb:quieter stance:like	EY
b verb:quieter the	BRCZEeMSNd
b verb:randomize $	GYcg
b verb:randomize T	Ga
b verb:randomize the	6SGjKSTS
b verb:randomize topic:notes	Gd
b verb:randomize with	cZ
b verb:redo $	1Sbh
b verb:redo anaphor:it	ASOSbj
b verb:redo stance:please	1Sbd
b verb:redo the	Ge
b verb:remove $	4RTmUS
b verb:remove D	IjTP
b verb:remove N:bars	7YXc
b verb:remove N:db	IZ
b verb:remove T	1S4S6R7aCREQISKPLOTtURVRXR
b verb:remove anaphor:both	Ta
b verb:remove anaphor:it	1SAOLSTlXc
b verb:remove die	Te
b verb:remove it	Xf
b verb:remove of	7Y
b verb:remove stance:some	CSIfLdTP
b verb:remove the	0S1R2Q3R4O5S6Y7S8S9SASBLCcDSFSGQHSJSKNLNMQNROOPSQRRRSST-UfVQWSXlYNZSaQcSdO
b verb:remove them	TZ
b verb:remove topic:effects	CiISTO
b verb:remove verb:sidechain	Jd
b verb:rename ?	Pe
b verb:rename anaphor:it	Ph
b verb:rename the	Pg
b verb:repeat $	1P4Q6SEPKhTZURVSXdcd
b verb:repeat ,	cZ
b verb:repeat ?	PZ
b verb:repeat but	1d6OKPLPTSUaXScj
b verb:repeat of	Pa
b verb:repeat particle:on	1hBSISKPUS
b verb:repeat the	2S4S6S7RORUZXqYRZSaQ
b verb:repeat where:after	OPXg
b verb:save $	8N9RASHdOSPkRRTS
b verb:save a	Pc
b verb:save anaphor:it	Pi
b verb:save as	9bPd
b verb:save my	Pa
b verb:save of	Pa
b verb:save particle:under	Pd
b verb:save test	Pb
b verb:say $	QddR
b verb:say ?	4Rdf
b verb:say G	5R7SaSdi
b verb:say a	3c
b verb:say are	da
b verb:say chat:hello	2SURdh
b verb:say chat:joke	7Rdf
b verb:say come	dZ
b verb:say lets	TSdc
b verb:say particle:in	XSdd
b verb:say particle:up	dc
b verb:say something	GQHRcSdg
b verb:set T	ESMb
b verb:set anaphor:it	Ma
b verb:set groove:swing	DbMQ
b verb:set level:louder	0RFc
b verb:set the	5SBRCRESMoSSVS
b verb:set topic:tempo	Ma
b verb:shorten N:bars	Xc
b verb:shorten an	4c
b verb:shorten stance:more	CSEPTSdh
b verb:shorten the	LdXdZRda
b verb:show S	8SRd
b verb:show T:all	PbRd
b verb:show a	Hf
b verb:show an	ca
b verb:show my	PhRR
b verb:show stance:new	ca
b verb:show the	0d2S4S6S7S8SBSCSERGSHSISJSKQLQNSOQPPQSRsTRUSVRXMYSaRcRdS
b verb:show topic:effects	8PCOFSRk
b verb:show topic:key	0R8jPPRP
b verb:show topic:project	PgRN
b verb:show topic:tracks	Re
b verb:sidechain $	6f8fDRJeLRRQSSZR
b verb:sidechain A	8ZJeLP
b verb:sidechain D	JaLb
b verb:sidechain P	Ja
b verb:sidechain T	Ja
b verb:sidechain T:mix	JZ
b verb:sidechain anaphor:it	JfQS
b verb:sidechain do	8Y
b verb:sidechain everywhere	Ja
b verb:sidechain for	Ja
b verb:sidechain from	Ja
b verb:sidechain it	JY
b verb:sidechain particle:in	ESJnKQLQQSUSVP
b verb:sidechain particle:on	1S3R8aBSCPESIQJqKSLRTR
b verb:sidechain particle:under	4SJe
b verb:sidechain stance:like	8d
b verb:sidechain stance:more	JhLS
b verb:sidechain stance:not	Jb
b verb:sidechain stance:question	JgVS
b verb:sidechain stance:too	6SESJjLR
b verb:sidechain the	4S8RBSERJxKRLKTQUSVP
b verb:sidechain with	JeVR
b verb:sidechain work	8bJR
b verb:soften stance:some	Zc
b verb:solo $	1S4R6S7RBSCSDREPISJRKpLNMPNROQQQReTRUZVRbS
b verb:solo ?	6fKdXQ
b verb:solo N:bars	XkYK
b verb:solo T	1R2S4R6R7hBSDSEPGSJSKpLRQRTRUGVQXSYedS
b verb:solo ordinal	bb
b verb:solo particle:on	KSUe
b verb:solo rhythm:backbeat	Ub
b verb:solo rhythm:offbeat	Ub
b verb:solo rhythm:on-four	KQUf
b verb:solo rhythm:on-three	UY
b verb:solo rhythm:one-three	KQUe
b verb:solo share	1eKS
b verb:solo the	BSERKoLSTRUSVR
b verb:solo verb:play	Kg
b verb:stop $	7NASHSJQKSMSOnPSTSZSbS
b verb:stop N:bars	7b
b verb:stop anaphor:it	Oe
b verb:stop for	7hUS
b verb:stop the	JdOf
b verb:stop verb:sidechain	JY
b verb:transpose ?	Pa
b verb:transpose P	2dUS
b verb:transpose anaphor:it	Nd
b verb:transpose of	Nd
b verb:transpose should	2b
b verb:transpose the	2SCSELGRKSLRNkTSdh
b verb:transpose to	Nb
b verb:transpose where:during	2a
b verb:tune $	GYKSMRNgUS
b verb:tune for	GZ
b verb:tune stance:please	4SLRMRNg
b verb:tune the	3S4Q8SBSEQGRISJRKRLPMgNlQSTQURVQ
b verb:undo $	0S1Q4S5S6S7S8S9SALBSCRDSESFSHSJSKOLSMRNSORPSRSSSTOVSWSXRYSZSb-cSdS
b verb:undo ,	5Y
b verb:undo N:steps	bc
b verb:undo N:x	bb
b verb:undo anaphor:it	1Rbk
b verb:undo i	bb
b verb:undo one	1Sbc
b verb:undo the	USblcR
b verb:undo to	bb
b verb:undo verb:solo	bb
b verb:undo verb:undo	be
b verb:unmute $	4SESKjTSUR
b verb:unmute T:all	Kc
b verb:unmute T:mix	Kc
b verb:unmute in	EOKkbQdS
b verb:unmute stance:question	KObg
b verb:unmute the	ESKjTS
b verb:want $	4hBZLSMbZS
b verb:want ,	TOXe
b verb:want ?	4Y
b verb:want A	ERLk
b verb:want D	4SBKClLd
b verb:want E	BfCM
b verb:want N:bpm	MeZR
b verb:want T	4s6Q7RBRDREKGSKQLPTRUQXSYNdS
b verb:want a	2S3S4p5a6S7S8R9SASBfCMEQFSGcISJRKRLRMRNSOSQRRSSRTPURVNWfXRYfZSbScR
b verb:want an	4bGZVYYb
b verb:want anaphor:both	Tb
b verb:want anaphor:it	4SEQFbLaSiWS
b verb:want particle:in	4b
b verb:want particle:out	Td
b verb:want something	4R5aGRcg
b verb:want stance:less	FSIb
b verb:want stance:more	4SZf
b verb:want stance:new	GbVeWS
b verb:want stance:not	Kc
b verb:want stance:some	3Y4dBdCSERGSIeLLMRTS
b verb:want the	3S4H5S9hASBQCSERFSGQIRJRKZLdMRNSQRSQTiUaVZWRcSdS
b verb:want to	1R4R6S9SBQCSEmFZGcIRJdKQLMMRNSOSQSSSTfURVNXZcOdQ
b verb:want verb:balance	Ef
b verb:write A	Wb
b verb:write N:bars	3Z
b verb:write T	Wb
b verb:write a	2P3S4SGoKSLRVSWZ
b verb:write me	3Y5a
b verb:write mood	3aGS
b verb:write smth	GY
b verb:write something	3NGj
b verb:write stance:new	4RGjcS
b verb:write stance:some	3fGQ
b verb:write the	GZ
b verdict:praise $	0S1P8R9SAxBSCSDSESFSHRKSLRMSOSPSQSRSSSTRUSWSXSZSbQcS
b verdict:praise ,	1bAlESKSLSTSVS
b verdict:praise anaphor:it	AgSS
b verdict:praise at	Ac
b verdict:praise better	Aa
b verdict:praise bro	Aa
b verdict:praise exactly	Ab
b verdict:praise one	1R4SAcHd
b verdict:praise verdict:praise	1SAh
b verdict:reject $	1P8SAsDSESHRKSLSMSOSPSQRSSTZZSbP
b verdict:reject ,	1b4S6RAgCSESGSKSLSTiVSbS
b verdict:reject anaphor:it	1SAiSS
b verdict:reject of	Ab
b verdict:reject stance:not	AgTQ
b verdict:reject stance:than	Ad
b verdict:reject the	AgESGZTPUS
b verdict:reject topic:ceiling	Ic
b verdict:reject verb:add	ARbd
b verdict:reject verb:undo	AQbe
b verdict:reject verdict:praise	Aa
b verdict:reject verdict:reject	Ah
b verdict:reject where:before	ARbd
b vinyl $	Fb
b wait ,	VZ
b wait stance:not	bY
b wait verb:undo	bb
b walk particle:down	Ge
b was the	Pb
b was wrong	ba
b we at	8PRe
b we do	Nb
b we going	Rc
b we have	4OEZHSRhVRWS
b we particle:in	8eRO
b we stance:not	4STg
b we verb:add	4aDa
b we verb:make	5c
b we verb:play	4d
b we verb:want	4ZMdZR
b week $	Pd
b well $	1hBaCS
b well stance:please	1g
b were stance:not-enough	4d
b where:after N:bars	YY
b where:after S	YY
b where:after T	4jLSVS
b where:after anaphor:it	OPXg
b where:after the	4PXYYk
b where:at $	ERKSLRQSTRURYRardY
b where:at come	dc
b where:at of	UeaR
b where:at the	4N5S7SESORQbUQXPakde
b where:at where:every	USaZda
b where:at-end $	2Y4O7h8aBSESIRJSKPLSNSQRRQTSUdVSXSYmaRcSdS
b where:at-end ,	YZ
b where:at-end N:bars	Ub
b where:at-end S	7b
b where:at-end anaphor:it	4e
b where:at-end of	2P4O6S7qKKUcXRYQaSdS
b where:at-end the	2a4P7cISKSUhXQYSaS
b where:at-end where:before	7eUS
b where:at-end where:every	2iUS
b where:before $	7RAfSeYScQdS
b where:before ,	ARbd
b where:before E	dc
b where:before S	7ZYZ
b where:before T	ESGYVg
b where:before a	4SVf
b where:before an	Vb
b where:before anaphor:it	7dYSaadb
b where:before rhythm:eighths	Ud
b where:before the	0S1R2Q3S4N5R7k8S9SASBSCSDSERGRISJSKRLRMSNSOQQRRRSSTSUaVSWSXPYealbScSdb
b where:during $	BOIg
b where:during A	4a
b where:during E	Bb
b where:during N:bars	2Y
b where:during S	2n4l6S7SBPEOFSGSKSLMMSNSOSQRURVSXOYPZfaPdS
b where:during T	2SBeGSQd
b where:during a	Bd
b where:during ordinal	2a
b where:during stance:more	4SBgCR
b where:during the	2m4P6S7RCQEOIQKgMROSQSRSXLYRZgaRdS
b where:during topic:chords	3OGf
b where:every $	2jEPUS
b where:every N:bars	3Z4f6b7O9SDSEQGQISKSMSNSQSTSUmXPYPZSaNdZ
b where:every S	2c4OUIaidd
b where:every T:song	9g
b where:every bar	7SUc
b where:every of	2kCQUPXS
b where:every ordinal	Uf
b where:every rhythm:on-three	Ub
b where:over N:bars	2pBQGZLPMRUSXSZY
b where:over T:mix	Bd
b where:over there	Hb
b whip me	5b
b will ya	Ta
b wise $	Ec
b with ?	Ga
b with N	Ud
b with N:bpm	5Z
b with S	BhCS
b with T	4S5gVe
b with a	4Q5dBbCSGRLaURVaWZYQabcY
b with an	UbXSYb
b with anaphor:it	5QSf
b with era	5Y
b with i	3Y
b with just	Yc
b with stance:more	Ld
b with stance:new	4bGZLS
b with stance:some	BcLR
b with the	1c4b6SBOEQGSJdKSLOQfSSTbUQcS
b with verb:solo	7SKNUSYi
b work $	8fJRVS
b worn era	Sa
b would be	4f
b would chat:help	4SUd
b would do	Sb
b would shit	ZZ
b wow anaphor:it	Aa
b wrong ,	ba
b ya $	Ta
b yesterday $	Ph
b yet ,	4eTS
b you $	8OHhRR
b you ?	bd
b you D	Hc
b you a	Hf
b you actually	8RHb
b you also	Hb
b you chat:help	Hb
b you ready	da
b you stance:please	4gERTS
b you verb:add	4d
b you verb:balance	Ef
b you verb:bypass	CSEQKgLS
b you verb:change	Vb
b you verb:make	EdGZLaVS
b you verb:mute	ESKd
b you verb:remove	4STf
b you verb:say	GQHRcSdg
b yourself $	He
c ...x	ESLSMSUi
c ..x.	ERLRMSQSUk
c .x.$	EQKSLSTSUl
c .x..	ERLRMSQSUk
c .x.x	ERUi
c 0ish	5fGS
c 140i	5c
c 40is	5c
c ^140	5c
c ^abo	4a
c ^acc	5ZZa
c ^aci	0S1R2a3S6Y7R8S9SASCSDREYFRGdHSKbLaNYOSPSRSSSVgWRYRZRaRbSdR
c ^acr	2cBbZY
c ^act	8YDZHeRR
c ^aft	1S2S4P7SOOXeYk
c ^aga	0S1h2S3R4P6O8R9SASBQCSDSEOFSGRHSIQJQKcLNMSNSOSPSQSRSVQWSYSZSbScodS
c ^agg	1SESLgSScb
c ^air	4g
c ^ali	LSWf
c ^alo	4aKhLROSUS
c ^als	1m4O6Q7SHaOSUSWSXSYPaR
c ^alt	cj
c ^ame	2Q4laS
c ^ana	0u4S9SARBRERIPJSKQLQMSNSOSPSQSTSURVQ
c ^ang	Sg
c ^ann	APKRTn
c ^ano	0S1P2R3S4m5S6S7R9SBYCQDSERISJSKSLQMSNRQRRSSSTQUNVeWRXRYhZSbScg
c ^ans	GhKYLNTZVP
c ^ant	5ZGaXf
c ^anv	EbIYLZ
c ^any	1S4S6S7SASERJbKJLSOSQSRlThXSaSbS
c ^are	Ec
c ^aro	5cEPIiLSXa
c ^att	2RBSCSEPIRJSKSLlMhQbTSUSVSZM
c ^aut	2iBcCRERUS
c ^awa	BSEcKSTiUS
c ^bac	0R1P2Q3R4R5R6a7R8Q9QANBMCYDZEcFQGRHQIQJRKqLMMPNOORPcQPRQSRTJVPWRXOYRZPaRbtcQdQ
c ^bal	4SEjHSIQKSQaTS
c ^ban	4b5kGSYSZS
c ^bar	0Q1S2c5S7d8R9RASBQCSDREOFSGZHSIRJSKPLPMPNQPSQZRaSSTPUdVRWSXlYbZSaObScS
c ^bas	0S2Q3R5R7S9SASCQFSIcJYKcLZOSPSQZSRUaVbWZXPYRZRaSbScSdR
c ^bea	2R4P6S7lBSDgEQGSKQLROSQSTSUiVRXQYRac
c ^bee	Lh
c ^bef	0S1S2R3S4Q5R6Q7l8SAYBSCSESISKRLRMSNSOQQSRSSZTSUZVSWSXRYgZScQdd
c ^beg	4R5YXSYSai
c ^beh	4kDgERLRUQVS
c ^bel	0S1b2R3S4h6R8SASCSDSEYKRLNMRQRRSSSURVQWoXQYSZSaSdQ
c ^bet	8hBPCPYZbc
c ^big	2fUS
c ^bit	4a6SBkCRDRERIaLZUS
c ^bod	Le
c ^boo	1S4P6SBQCRDSEbImJSKRMSSYTQUQVRagdN
c ^bor	6OAiGaQR
c ^bou	4S6S9lDdLRMSUSXS
c ^box	LMQiXZ
c ^bre	0R1S2Y4d6Z8S9SASBRCPEPFSHSIRMRNROaPSSSTRVQXfYiZRaYbScS
c ^bri	1R2Y3S5S6R7R8R9SASBQCQDQEhFRGRHSJRKgLhMYOSPRQQRRSSTOUYVRWSXQYdaSbacRdQ
c ^bro	SZUf
c ^bui	1S2c7YBPCPDSERFSGRIRJSKPLLMONSPSQSRSSSTSUaVQWbXiYgZdaYcS
c ^bum	EbMPZf
c ^bus	1S4S6tCSDQEOGSKSLOQSTSUPXQYScc
c ^byp	BPCiFS
c ^cal	0S2S4S5S6S8ZASFSGZHSKRLhOSPjQSRRSSVSXMYPZadS
c ^can	1SBSEbKQLRQnTQbadP
c ^car	JeQdVR
c ^cas	Sd
c ^cat	Gh
c ^cei	FiMM
c ^cha	0S1R2S3e4Y5R6S7R8Y9RARBQCRDREPFSGbHSIRJRKQLPMdOSPRQQROSQTOVeWbXRYSZRaSbgcQda
c ^che	0j1R2S3R4Q6Q7S8S9SAeBSCQDREOFRGSHdIPJRKRLcMSNSOSPSQcRSSYTRURVPWYXSYSZRbScSdS
c ^chi	ERNRTSdj
c ^cho	0S1R2Q3v4b5S6R7S8S9SASBhCdDREYFSGQHSIRLRMRORPSQSRSSSUQVdXSYQZRaRbScRdb
c ^chu	2S4f5Y6S7SGRKSLNNSTbUSVbWcXSYYaSdS
c ^cla	0S1Y2S3S5S7S9SBaDdEdFSGRHRJRLRMRNROSPSQaSSTbUjVZXQYSZRaSbRcRdS
c ^cli	0i1R2b3S4R5S6P7Q8R9SARBcCaDREOFPGSHPIOJQKPMeNSORPSQfRNSRTQUNVQWSYgZabScRdR
c ^clo	4YCSESLbPaVddY
c ^clu	0S4S6aEMFoOS
c ^cof	7S9bLSXeYc
c ^col	1R5cLYWbca
c ^com	0Y1S2R4N6S8a9SBkCPDREcFSGeHSIQJSLQMSNQRQTYUQVRWSXcYSZSaOcSdc
c ^con	4e
c ^coo	4a5ZLNNSVRWl
c ^cop	OSPeXgaS
c ^cou	1R2S4Z6f7SBYCSDRFSGQKaLaMRNQQRRSSSUQWSXaYScadY
c ^cow	1S4oLQUP
c ^cra	0Q1R2K3R4b5S6P7O8S9SASBMDREjFSGRIRJRKZLRMPNRORPSRQTfUcVQXNYQZaaibScSdO
c ^cre	0b4c8SGeLNRSVSWhXS
c ^cri	Li
c ^cro	5a6a
c ^cru	CbLc
c ^cry	BSCYMd
c ^ctr	bh
c ^cut	2p4RBSCSERGSIOKSLRMiNSURVSXS
c ^cym	4a7RKaTZUNakdR
c ^dar	1S3f4d6S8YASBRCRDSEOISJSKSLkNSQNRSSRTSVRXRccdS
c ^dbt	BSESFmISMO
c ^dea	7dEZ
c ^dec	ESLbMeUSXS
c ^dee	ERJgWSZSdg
c ^del	0S1R4P5S6R7S8Z9SARBiChDSEIFPGRIQJRKRLNMcNROSPSQSRSTfUYVRXfYSZRaSbScSdS
c ^dem	LPQSSQVSWQdl
c ^des	4S7RLMSQVSWqaRdc
c ^det	CRESLkWd
c ^dia	ChEOKS
c ^dif	0S1R3S4M5S6R8f9SBNCODSEQFSGZHSIRJSKQLPMQNSQRRRSSTQUSVkWSYSbSco
c ^dir	4SERGRLoNSSbTSWacR
c ^dis	0S1R3S4L6R7S8SASBfClDSENFSGSIQJRKRNSOSQfRSSSTSUQVRWbXPYSZSaScSdd
c ^dit	TiXc
c ^doe	0Z1S2S4S7S8iARBOCPDSESGSHZISJLKSLPMRNSPRQjReSRVQWSXSaSbScS
c ^dom	EaVa
c ^don	1Q2S3S4M6S8S9SAiBRCSDSENHgIRJSKOLPMSNSPSQdRSSRTmURVRWSbS
c ^doo	4S5kLSMSNSVe
c ^dou	1b2R4R6R7M8SASBPDSERKSLRMSOSQSRSTSUkXfYSZdaSbS
c ^dow	0S1S2R3R4Q5S7R8S9SASBOCbDRElFSHSIRJSKPLYMNNiORQSRSSSTQUQVRWSYYZiacbScSdb
c ^dra	4S6SASDeEPLRXgZh
c ^dre	BdPYdR
c ^dri	1S2Y4S6RBJCvDREKFSGSIRJSKSLJMlNSQSTRUNVR
c ^dro	2S4Z5R6Z7a9SASBRCSDSEcFSGRHSIRJSLOMSObPSSRTSUSVRXcYeZSaibRcSdZ
c ^dru	1R2S3S6a7Y9SBZCRDeEbFSHcIRJSKgMSNQOSQSTRUSVSWSXSYSZSaSdS
c ^duc	1R3Q4Q6Q8cBSCPDSEPGSIRJ-KQLMMSQSRSTRUSVQZS
c ^dul	LZQa
c ^dur	2c4R7RBSCRIRKhMRXMZhaS
c ^dyn	0h8QRM
c ^eac	2c4S7RUf
c ^ear	4S5d6RCSDgGSIRKSLLMSNRQhSfTSURWSXS
c ^eas	3SBQCdJb
c ^ech	2S4S6SBpChDSERIRKRLPTSdP
c ^edg	IPLg
c ^eff	0S7Z8dBYChFSGSHSIPJRKSLSPRRfTOURVSYS
c ^els	4R5SFbGPHZQSTScj
c ^emp	6hXS
c ^ene	1S4S6OLiScYP
c ^eno	EeLgQSTS
c ^epi	3cGiLPcR
c ^eup	GZ
c ^eve	0R1a2c4c5R8RARCQDYGQHbISKcLPMPNZORPRQSRRSRTPUiVPWRXOYPZScQ
c ^evi	1Q3Z4QGeVSWfcZ
c ^exa	8YAd
c ^exc	7eERKeQSUSVa
c ^exp	8l9oASBSCSESISJLKQLRMSOSQSRSTSUSVS
c ^ext	2S4b7ROSUZXfYfaS
c ^fac	0d8SWY
c ^fad	2s3P4S7SESGSISKQLbNSTRUSXSYSZR
c ^fak	4P6S7ROSXRYoaR
c ^fan	4Z
c ^fas	0O1N2S4R6Q7S8PARCRDRESFQHRISMSNSPSQSRgSSUZXSYSZsbScb
c ^fat	CSESLrQP
c ^fee	0R1R3R4Q5S6b7S8S9RAbBNCfDiFRGRHSIRJRKRMaNRORPSQbRSSfTRUQVRWSXRYQZQaSbRcRdS
c ^few	1S4S6sBRCaENGSISKSLPMSNSTQUS
c ^fif	EOGSLRNo
c ^fig	JaKSQf
c ^fil	0S1R2i3S4L5S6q7S8S9dCRDQEPFSGRIJJRKSLaMaNSPPQSRSSSTSUcVRWZXRYSZRaScRdS
c ^fin	2S4S6S7kFeKOTRXSYS
c ^fir	2S4K6S7PKgOSRSUOXcah
c ^fla	0S1S2R4Q6S9eASBmCYDPEQFSGRIRJSKRMRNSQiSZTPUSVRZScS
c ^flo	4eLSUhXR
c ^flu	2R4hYR
c ^fol	3NESGeJRLRNkUSVS
c ^for	1R4S5aCSDSEdGSLQNfbb
c ^fou	3a4SERKRLQMSNcUmVS
c ^fre	0R1S2S4S5b6Z7S8Z9SASBSDSFSGSHRISJSKSLSMaNSObPRQSRRSbTRUSVfXYZSbScSdR
c ^fri	FZLSSSXPYj
c ^fro	0S1S2a3S4P6R7Q8S9SASBQCbDSEOFRGSHSIdKSLSMONROmPaQRRSSaTLUQVRWbYSZZbScS
c ^fus	OaXaYY
c ^gab	5h8RHeNRRRSRVSXSaRdd
c ^gal	2Y4R6R7SBRCSDSERGSISJSKRLJMRNSOeQSTQUnVQWSXcYb
c ^gat	BhCOLSMb
c ^gen	5S8QHdMeRSSS
c ^ger	HdRZ
c ^get	2m4PBSESFRKSLPQfYSZaaS
c ^gim	3c5bBRGbISNSTSUSVScf
c ^giv	0c1R2R3a4P5Y6Y7R8RASBZCQDZEaFRGcHSIRJQKRLYNROQPSQRRSSbTRVZWRXNYZaQbSdR
c ^gla	LSWh
c ^gli	4fLPMe
c ^glo	3bLZ
c ^goe	2YAgLO
c ^goi	1S2S4P6q7SCSERIRQSRYXOYRZRaddS
c ^gon	1S4RDSENKOLPMSTrUPVS
c ^goo	ESHiLaTZ
c ^gra	2aLOXSZl
c ^gre	Ad
c ^gri	4PBRCSDcERIRLl
c ^gro	1R2Z4b7Z8YBRCNDjGSIPJRKRNSQSRSSRTZUQVRWhXQZScSdS
c ^gui	4g
c ^hah	1S4SAPHm
c ^hai	DaEgLR
c ^hak	7SPhdb
c ^hal	0R2Q3R4P5R6i7d8R9RARCjDQFRGRHRIPJRKMLKMZNQOQQQRPSRTOVQWSXhZhaQbRcR
c ^hap	3Z4S5f6bAZGZLa
c ^har	0R1P2S3Z5k6Q7Q8Y9SAZBZCPDRERFYGQHRIZJbKSLhMQNROSPSQbRQSSTOURVQWSXPYQZQaQbSdd
c ^hat	0S3S5S6e8S9SAaCODfEfFSGRHSJRKcLYMPNRORPSRRSSUjWSXPZRaSbRcPdS
c ^hau	4SLSWh
c ^hav	0S1R2R3R5S6S7R8L9bCSDRFSGRIRJSLRMSPfQRRgSSTZUPWRXcYZZSaSbScSdZ
c ^hea	0R1Q2R3R6O7R8R9QARBRCQDPEbFfGQHeIQJQKfLIMQNROiPRQpRRSQTSUOVPWRXPYRZRaRbRdO
c ^hel	4RAZEPFeHaLRQbUbWS
c ^her	4b6Y8YESKSLSQRRdTf
c ^hig	1S2S6RBNCNDSFQGSItJSKSLNMPNlQSTSUSVSYSZScS
c ^hit	2Q4i6dDSEZJeLONSQSUNVSXSYSacdS
c ^hol	4SAaESJmKQLONSQRUSVPWb
c ^hoo	0R2Y3S4S5S6R7R8Y9SASDREaFSGhHSKaLZNZOSSSTZURVcWSXRYRZRaSbSdR
c ^hot	EaFbdS
c ^hug	LRWg
c ^hum	4R6SBSDrESKSLROSSSTSUS
c ^hur	1R4a6SBSDRENGSIcKRLLMQQpTQUQ
c ^hyp	GcLd
c ^ide	1SGPVSci
c ^imp	3O4NGdLSQbWYXQYSajdS
c ^ind	5f
c ^ins	0S1S2S4P5S6S8QDSERGRHdKSMSNaPSQSRaTSUaVocSdS
c ^int	0R1R2R3S5S6c8Q9SASBRCQDSEOFSGQIPJRKaLNMSNSORPSQQRZSSTOVeWSXcYfZRalbScSdY
c ^isn	EaLf
c ^jum	MQOnUPXQaS
c ^jus	1R2S3S4P6R7bBSDREPHSJSKoLPMSNSOSQQTPVQXbbZ
c ^kee	0R1Q4S8S9SAlBSCSDRENFeISJSKOLSMSNROSPhQeSQTRVSWSZRbOcSdS
c ^kel	Pf
c ^ker	Pe
c ^kic	0Y1R3R4P5S6R7d9SDSEZFSGQHSJaKaLhMeNZOSQaRRSRTRUeVgXPYRZRaRbScQdR
c ^kil	0S1S4S6e7S8SAQBMCcDSISKcLPMSORQRRSThUPVRXSdS
c ^kin	4ZLaSe
c ^kno	5bCSEeHZISKRLPMPZf
c ^lan	4Sag
c ^las	0S1R2R3S4d5S6Q7n8R9SASBRDSERFSGRHSIRJRKKLMMRNROSPbQRRRSSTJUgVPWgXOYcaQbicSdR
c ^lat	1S2S4QBRCSDrEMGSISKRLOMSNSQRTRUPVSXfdb
c ^lay	4fLaVS
c ^lea	0R3R5S6S7RBaCZDREYFRGcHSKaLeNZOSPSQYRYSSXSYRZRbSdR
c ^lef	2jESLdMRTS
c ^leg	Hf
c ^len	LZXh
c ^les	0R1d2R3S4Q5S7S8R9SARBICfDYEgGRHRIfJbKQLeMPNRORPSQNRRTQUPVQWSXRYSaSbRdR
c ^let	5dESHSKZLSMcNbOfQRRSSSTRURXRZPaSdZ
c ^lev	0e2R4S6R7R8OCSDSEkFSGSHSIRJSKQLSMfNRQSTKUSXS
c ^lif	EgIQTR
c ^lik	1Q2S3S6R7R9RAdBRCRDRFRHYIRJRKRMQNROSPRQcSmTNUQWcXPaSbRcYdc
c ^lim	8aBdCJESFmIOLSMOQcRR
c ^lin	1S2R3S4m5S9SBRCSDSENGnISJSKOLSMPQSTYUQVPWSXSYRaScc
c ^lis	8RCOFRKSOcPgRiXOYSaScS
c ^lit	1g2Q5S8S9SBYCPDcESFZIRJRKQLZNSPSQSSRTSURVRWSXSYSZabScb
c ^loa	5REZPmVSbS
c ^lon	0Q1S2S3S4Q5S6Q7S8SASCeDSEOISKSLiOSQPRcTSVSXsYPZSdS
c ^loo	0S1S2S3Y4R6Q7S8L9SASBSCSDrELFSGSHSISJSKRLPNROgPSQRRgSSTcULWSXNYSZQaScRdS
c ^los	2R6S7SBICiIRKSLPQeTcUYVSXbYSdS
c ^lou	0l1R2a3S4Q5S6Q7S8P9RARBMCYDREtFoGQHRJSKSLMMQNSOSPSQOROSRTRUQVRWSXRYSZQaSbScSdR
c ^lov	4aAqBSERKSLPTRVSXSYY
c ^low	1S2R4R6RBYCZDSEoFSIcJSKSLMMRNjQRTRURVSZRdR
c ^luf	0n1R2S3S4Q5S6S7R8Q9bASDREPFqGSHSIRJSKSLSMONSORPSQSRLSSTSUSVSXPYPZRaRbRcRdS
c ^mad	0R8gHbLSRLWZ
c ^mai	5bGSVh
c ^maj	Nc
c ^mak	0R1R4P5Y6Y7SARBRERFYGZIRKSLfMYNRORPSQQRRSYTQUYVcXaYYaRdY
c ^man	0Z4S6n7S8RCSEQGQKSLSNSQSRgTSURXP
c ^mas	1R2S3S4S5S6S8c9SASCaDREJFuGSHSIcJRKRLNMQNSOSPSQSRZSSTRUSVSXSYSZQbScRdS
c ^mat	ASEcHkTS
c ^mea	0l1a4a6S7SAaCSERFSGSHSJRKYMSNSQSRSTQVRXSbScS
c ^mec	DgQR
c ^mel	1S5a6SBSESGuISKSLQMSQSVSWSYSaSdS
c ^men	4S8aGcRSVg
c ^met	4a6aBQCaDSEZGSLPSSUSVSWjcZdS
c ^mid	0S1R4O6R9pBRCREMGQIoJSKRLONRQRTPUSVSXSYacR
c ^min	1S2S3b4P5c6S7S8S9SASBSCSDSERHSKSLRMdNqORPSQSRSSQTSUSVPWSXSYSZYbScSdS
c ^mis	4gLbQS
c ^mod	ARBZDSOSSm
c ^mok	Sd
c ^mom	7SKjTRVSab
c ^mon	8ZLd
c ^mor	0S1e3S4S5R6i7R8S9SASBKCgDYEeHRIYKQLhMQNROQPSQRRSSdUPVSWSYSaQbScadR
c ^mov	2S3b4R5RDcMSNeOSSaXgYQaR
c ^muc	0S1j2S3S4P5S6k7S8S9SAQBMCcDQFRGSHSIhJYKRLdMRNRORPSQMRRSSTQUPVSWSXRYSaSbScRdS
c ^mud	DSESIRQm
c ^mus	OdQb
c ^mut	0S1S2S4R6S7Z8RASBSCSDREPGRHSISJSKzLPMSNROSQRRjTOVRWSXRYSZSaSbScSdQ
c ^nam	Pf
c ^nar	Lf
c ^nas	1Q4SAZERGYLiQSTSVaWacZ
c ^nee	0R1Q2R4j7Q8RARCSDSEYFbGdHSIaKRLaMPNRORPSQPRRTcUPVNYZbScOdQ
c ^neo	Si
c ^nev	1S4aKSTddf
c ^nic	1Y4gAeESHcVSXS
c ^nig	HePc
c ^noi	2P4Y5ZLSXSZSaldS
c ^nop	1dAa
c ^not	1R2S3S4Q6l8SASBRCPDRGjIbJRKNMRQRRSTKUoVQWSXRYRZbaSbRcRdS
c ^nud	DkERLSUS
c ^oct	1S4Q6SBSCSELGRISKSLPMSNyQSTSUSVRcYdb
c ^off	4jBSDSERGSISKQLRTSUmVR
c ^old	Sh
c ^omh	MRNcZcdb
c ^onc	6gUaXb
c ^ond	4Z
c ^one	3YGdLPURVe
c ^onl	0S1a2R4P6Y7d8SASBSCSDREOGSISJSKiLPMRNROSQQRSTQUhVQXcaSdR
c ^ope	1Y2m4Q6RBRCQGQIRJSKSLfMSNRPgQRTSUZVZWSXRZQaScSdS
c ^org	1S3S4i5SBaCQDSKRMSNYQRTbURVgWQXSYSaSdS
c ^oth	0S1n3S4M5S6RAOBRERFaGfJSKSLPNSQSSSTRUSVdYQbRcY
c ^out	1S2a3S4N5S6R7P9SASBRCRFSGSISKRLOMSNSOaQSRSSSTKURWSXjYnZZaRdS
c ^ove	0S1S2r3O4g7R8R9SASBeDRFeGaIRJSKQLQMPNRORPSRSSSTRUQVQWSXOYPZcaQbScSdR
c ^pac	6hYNZeaO
c ^pad	1S2S3R4Y6R9SDSEhGSISJYKRLbMSNQQdTbUSVSWSXSYYZScSdS
c ^par	2S4S6Y7QOSSYUSVSXnYQaRcYdS
c ^pas	2SBcCOIjLSMP
c ^pat	0S1S3S4Z5S6b8MCSDSEQGdHSISJSKSLPMRNSQRRdUhVOcfdS
c ^pau	7ZASOiSa
c ^pea	0j2S3S4R5S6S8O9SARDSERFpHSIYJSMLNSOSPRQSRLScXSYSZScS
c ^per	2S4c6ZAdDaLOMcTSWZ
c ^pha	3R4PBpCZISLRTP
c ^phr	0S2d8dGeRPUS
c ^pia	0S2R3c4j5Y6R7S8S9SCQDSEYHSJYKaMRNROSQSRSTZURWYXPYSZSaQcSdR
c ^pic	8cASDSEQLSNSPSRSZn
c ^pie	ESIdLaQRVi
c ^pin	BkCQ
c ^pip	We
c ^pit	2k4S7SCSEMGSISKSLQMSNgQSTSUNVSZSdi
c ^pla	0R1O2R4Q5R6f7R8O9RARCPDcEPGZHRIQMPNROtPSQRRbSRTRUfVRWSYQZRaQbRcQdR
c ^ple	0R1Z2R4Y7R8R9aASBOFYHSIRJRMYORPSQPRSSYTaWSXRYaaRbYdS
c ^plu	1S2c4S6fCQEPFSIZJSKSLYMOTaZc
c ^pok	EeJdLS
c ^pol	AeSa
c ^pon	BkCQ
c ^pre	1S4R6SBOCOEYGRIcJSKSLNMcUSVmbccP
c ^pro	0Q1R2S3k4R6S7S8O9SBRCSDSESFSHPISJSKSLQMSNSOSPsQSRKSSTRUSVRWSXYYcZSaSbScRdS
c ^pul	6S7jCbEfKPUQYSbS
c ^pum	1R3S6S8aBRCODREPFSGSIPJ-KSLJNSOSQSRSTSVQ
c ^pun	0h4S6S8QBSEQISJaKQLbMRNSQiRNTSUQVR
c ^pus	1R2S4P6S7SBPDbEoFeGSIRJSKQLKMRNSQRRSURXSZaaSdS
c ^qua	1c4Q6SBSDeEQKPLSNSTSUlbS
c ^qui	1Q2b4P5Z6R8cASBSCRDREoFeGSISJSLOMSNSOSQQRPSSTSURVRXPZdaScSdS
c ^rai	4eEcIONc
c ^ram	2OZh
c ^ran	0e4R6Q8PBSGoHSKSLSNSTRUSVScS
c ^rat	1R4RASVk
c ^rav	4gKSLSNSPbSbVa
c ^raw	5bVZ
c ^rea	8S9SBSDSESFhGSHaKaLOTRVcWeXSZS
c ^rec	SiWa
c ^red	1O4S8S9RAQDSESFSGaHSKRLSMSNSORPSSRTQXSZSbrcR
c ^ree	1S4h6S8cCSDSGRISKRNSQSRRTSURViWYXSaSdS
c ^rel	CSESJeLYMdZS
c ^rem	1R2S4P5Q6R7S8R9SAPBQCiDSERFRGSKRLRMSNSORPSQSRSSdTkVRXeYQaS
c ^ren	0S1S4S5S9oARDSFLHSMRNSORPkRSSSTRXSZSbScS
c ^rep	1S4S6gBQCdERKSLOMSTSURVfXhcS
c ^res	0a2R4R6RBSCQEQFSGYIRJSKRLjMjNSQSRSTSVSbccR
c ^ret	4RBSCdLSNgTR
c ^rev	1Q2Z3S4Q5S6R7R8a9SARBgCtDSEMFSGSHSIRJSKQLKMbNSOSQSRSSSUOWSXNYRZSabbecS
c ^rew	3cGSOe
c ^rid	0R1R2P3S4e5S6R7S8M9SAPBRCQEaFSGRHSISJSKnLRNROSPSQQReSSTkUZVQWSXRYRZSaQbQcQdR
c ^rif	1R2R3R4O5S8S9SCQDREPFSGsIRJRKRLSPSQRRSTRUQWRXYYRZRaSbRchdR
c ^rig	0b2h6S7c8SDRERKSMbQSRRURXRYRde
c ^rim	1S4iESMSTRUMVf
c ^rin	BiCQESKSLlTRXS
c ^ris	2c4R6S7PBSGaNSURVSXRYMavdQ
c ^rob	1S6SCRDgEPHdISLPMSRSdi
c ^rol	2Q4N6R7LBSCSDSEPIkJSKPLMMSOSQRRSU-VSXMYNZQaMdQ
c ^roo	1S6fCfDQERGSIQJQLQNeUR
c ^rot	4S5YLRMSPbQSSaVfWada
c ^rou	ERKRLlQSSSce
c ^rum	0R4d8eCSEZJZLbRO
c ^rus	WaZc
c ^sad	3b
c ^sam	0S1x2R3Q4P5R7S8S9SARBNCPDPEOFSGQHSIPJRKOLKMSNPOSPSQQRRSSTOUOVPWSXSZMaSbScodg
c ^sav	0S1S4R5S6S8NASDSESFSHbKSLSMSNRORPvQSRQSSTSVSXSZSbScSdS
c ^say	4QESQcdj
c ^sca	0S4b8iPSRK
c ^sch	1S5bLSSh
c ^sco	IhSa
c ^scr	0S1R3S6Y7R8S9SARDSFSGbHSISJSLcNYOSPSQRRSThUPVYWYXQYSZSaQbacSdZ
c ^sec	0S1Z2S3S4a5S6c8R9RASBQCLDSEQFSGPHSIQJSKQLbMePRQRRbSRVQWSXaYhZScQdQ
c ^sef	Sg
c ^sem	2SELGSISKSLRMSNuTSVSZSda
c ^sen	9dBfCO
c ^sep	9g
c ^sha	4lLdUR
c ^she	EPIj
c ^shi	AaGSNdPZZY
c ^sho	1S2S3S4J5R6Q7S8R9SASBOCdDRFSGQIRJbKPLbNZOQQQRjUPXiZRaNbSdl
c ^shu	1S4R6RBRCRDnELGSIRKbLQNPOiRSTSURVSZRcS
c ^sic	1SAfBa
c ^sid	8dCRESIRJsKRLQQRRRTQVS
c ^sil	2S7kKkTSXSYRaRdS
c ^sin	3b4SGSHRLScSdi
c ^sir	2S4iBbCSLSTeUSWcXSdS
c ^ski	2S4S6S7ROiTRUbXaYQaS
c ^sla	1S2S4fAfBgCQLYUS
c ^sli	6YCQDhISLaTRUQXe
c ^slo	0S1Q2l3O4P5Z6Q8S9SARCMDaEMFSGSHSIRKQLeMPNQOSPSQQRSSSTQURVRWSXRYRZraSbScSdZ
c ^smi	3SCcEZ
c ^smt	5dGY
c ^sna	0S1Y3S5S7S8S9SASBYCYDaEbFSGSHSJSLbNSOSPSQcSSTZUjVaWSXNYSZQaRbScQdS
c ^sof	4S6RAhCRDREgISJSLbMSQQTSUSVQWSXSZSaS
c ^sol	1S4S6SBREQGSISJSKpLQNSQSReTQVQ
c ^som	0S1R2R3Z4j7R8S9QASBcCNDZEPFSGeHRIeJRKQLcMQNRORPSRSSRTOVQWRXQYPZRaZbSccdc
c ^son	0R2S3S4R5h6S8Q9SBSCSDSESFSGQISKRLRMQNeOSPmQSRcSSTSUSVQWPYRZRcSdR
c ^sor	8SHfRS
c ^sou	0S1R2R3R4O5R6R7S9SAYBRDYEPFRGQHSIPJSKRMRNROSPSQpRRSiTQUQVgWhXRYSZSaRbRcPda
c ^spa	4R6lCdDSEQISTSUS
c ^spe	0g2S5e6SDREPGRLRMRNSOSPSROSSUSXRZqcRdS
c ^spo	3Z4ZFiLSWS
c ^squ	6SERFaLm
c ^sta	0Y1R3R4e5a6Y7R8S9SASBSCQDRERFRGQHSIRJSLZMQNYOiPSQRRRSSUOYQZRadbScYdb
c ^ste	1R3S4Q5S6S9lDREPFSGSHRIRLSMQNSPSQSSSTYUSVSYSZRblcR
c ^sti	1R4f6PASBcCRDkEbISLRQSTSUQVSZSaS
c ^sto	0S1S2S3S4S6S7n8S9RARBSCSDSERFSGSHSISJaKPLSMSNSOmPeQSRSSSTRUPVSXQYOZSaQbRcSdQ
c ^str	0S1R2Z3Y4b5S6i7R8S9SASCRDaFZGRHSKRMQORPSQZRRSRUdVdWSXNYQZPaQbQcSdR
c ^stu	5a6d7PSYUcXSda
c ^sty	ERLSMPNQSeVgdc
c ^sup	4c5YESGSVgWdYQ
c ^sur	GSci
c ^swa	4SGSKQLSUSVoXgYS
c ^swe	2kBPEQJSKSLdUSXRZOahdR
c ^swi	1R4R6Q9SBQDuEOFRGSIRJSKaLQMONRSSTSURVYZPbSch
c ^syn	4QLSTSUdWi
c ^tac	Yc
c ^tai	BQChISLkMSQSURVSWYXQ
c ^tak	0S1S2S3R4P5S6Q8R9SASBPCbDREYFQGOHSIeJQKMMQNdOSPSQRRSTdVOWSYQbdcidS
c ^tam	IdLa
c ^tap	7lBaOSXSYRaN
c ^tec	5Z
c ^tem	0Q1S2Q3S4Q5R6R7S9SASCRDRENFSGSHRISJSLRMmNROSPRQSRdSRTSUSVQXQYSZpbScRdS
c ^ten	7PXRYfdS
c ^ter	5eAZESLYMSQSSeVd
c ^tha	0S1p2S4N6R7R8b9RAiDQFSGRISJSKRMRNSOQPSQPRRTZWaYRZRbi
c ^the	0Q1P2Q3S4g5S6f8Q9SARBMCQDSFSGSHbIZJRKOMRNRORPYQhRgSSTYVQWSXRYRZRaQbRcSdQ
c ^thi	0Y1Y2S3S6d7R8P9ZAgBQCQDQENFRGRHZIRJSKPLRMRNbPcQdSZTNVYXQYSZYaScbdR
c ^tho	EYLaTa
c ^thr	0S1R2Z3S4a7S8S9SBiCNDRENFSIaJSKRLQMSNSOSQbTfUPVQWSXPYcZSaRcbdQ
c ^thu	5ZSi
c ^tig	DgESLmQQURVP
c ^tim	0S1M2R3S4R5S6Y7P8S9SARBLDkEQFRGSHSIQJSKSLEMfNSONPSQRRSSSTRUbVSWSXaYSZhaSdS
c ^tin	BaCSDZ
c ^tom	1S2R3S4r6R7OBQCSDZEZGSISJSKQMRNcOSQSRSTbVSXOYPZRaNbScSdR
c ^ton	CSEKLkNdZS
c ^tos	4b
c ^tou	4SAdBYDcEhKSLYNSQSTSUSVS
c ^tra	1R3S4R5k6R7S8Q9aASCQDRENFcGRHRIRJSKQLQMQNeORQRRhSPTcUQVRWSXPYRZRabbScSdS
c ^tre	BfCS
c ^tri	4b6SERGYKSLQMSNSTSUlVSXdZR
c ^tru	0c4b8RESFlGOLfMNRRSSUSVRWScS
c ^tun	0R1S2S3R4Q5h6S7R8R9SBPCSDSEPGjIRJQKOLKMaNoOSQQRSTQUNVJWSXSbScSdS
c ^tur	1S3R4P6S8SBOCbDSEnFSGSIRJYKjLOMSNQQSRSTOVbaRcSdS
c ^twi	1i2Z4S6SGYLPXhcS
c ^und	0S1Q2S3Z4m5S6R7R8S9SAQBSCRDREQFaGSHYJZKQLLMRNSORPYRRSYTRURVQWRXOYRZSaSbucRdS
c ^unm	KlTR
c ^upl	3Y4R7PGYYMan
c ^upt	4S5iGSMONSSZViZR
c ^var	1Q2S4P6n9SBRCREOGLIRJSKRLKMSNSQSSSTQUPVRYSct
c ^vei	5b6SSe
c ^ver	1R2S3S4N6R7RASBZDSERGNIRJSKSLQNSQSRSSbTSVRXcYRZSaRbacrdR
c ^vib	4RCQGSIRLdSi
c ^vin	4f7bFaXSYS
c ^voc	0S1R2R3S4L5S6R7a8R9SASCcDREeFSGRHSJRLKMRNFOSPSQZRRSSTcUQVRWRXRYSZRaQbScSdx
c ^voi	4NDOERLNNSQSSSUSVSWRXSdw
c ^vol	1S2g4O6RCQErIQJSLKQSUS
c ^wai	4ZVZbc
c ^wan	0S1Q2S3Q4Z6R7S8R9YCQDREcGOHRIRJRLdMaNSOSPSQNRRThVYWYYSZPaRbRcZdS
c ^war	4R5YLhSeWP
c ^wea	JcQY
c ^wei	1R4RQhUSWdca
c ^wel	1n4SBZCRESKSLQNSTRVSdY
c ^wet	CiERLR
c ^wha	0c1R2S3S5Q6R7S8q9SBQCPDSEOFPGRHgIQJMKMLQMQNSORPbRmSRTRUQVQWSXQYSZRaPbYcSdQ
c ^whe	0R2S4L6S7S8SERIOJgLPOSQeRRTRUSVRXSYRardR
c ^whi	0Q2O3S5Y6R7S8fBSESHQKSMSNSOSPaQSRdUSXRYSZQagcSdc
c ^who	1R2Y3S4R6S9cBaCRDREPGSIeJSKSLOMSNkObQSRSSSTSZScS
c ^wid	2c4Q8cBcCRERGSISKSLlQPTSVS
c ^wil	Tadf
c ^win	Tf
c ^wis	Ec
c ^wit	2R3S5d6Q8S9SASBfCNDRENGYIRJbKMMRNSOSQZRSSYTaVZXPYdZRdQ
c ^wor	0R1S7S8aAhHcJQKSPZQZRQSYTRUSVQbR
c ^wou	2S4pBYESLRSaTSUaVRXS
c ^wri	2P3d4R5YGoLSVSWScS
c ^x..	ERLRMSQSUk
c ^yel	2S4S7RURXSdn
c ^yes	Ph
c ^zaa	8bVfWY
c ^zap	2R4mUL
c aag$	8aNZVf
c abbe	5h8RHeNRRRSRVSXSaRdd
c abby	ESLZQc
c abou	4a
c abs$	1S4l6cBSCSEYKSLbNSTSXRaRdR
c ace$	BSCdESISLPVgZd
c ach$	2c4S7RUf
c acht	PaYb
c acid	0S1R2a3S6Y7R8S9SASCSDREYFRGdHSKbLaNYOSPSRSSSVgWRYRZRaRbSdR
c acin	Ge
c ack$	0S1P3R5e6d7Q8RAPBOCdEYFRGRHRIQJRKlLZMaNRPbRSSQTRUPVQWSXOYQZNaMbocRdQ
c ackl	4d6RQdXS
c acks	0R8REPFgHRLSPSQaRk
c acoc	Se
c acro	2cBbZY
c act$	4OLSQcWZXQYSajdS
c actl	8YAd
c acto	0d8SWY
c actu	8YDZHeRR
c adde	3b
c ade$	0Q2r3P4R5S7R8eBSERGSHZISJSKQLZNSQSRSTQUSVSWYXSYSZQ
c adin	2YaZ
c adro	6QFjLN
c ads$	1S3R4Y6R9SDSEjGRISJYKQLdMSNPQdTaUSVRWSXSYYZScSdS
c adua	2aLOXSZl
c ady$	4SFiTSdZ
c afte	1S2S4P7SOOXeYk
c agai	0S1h2S3R4P6O8R9SASBQCSDSEOFSGRHSIQJQKcLNMSNSOSPSQSRSVQWSYSZSbScodS
c aggr	1SESLgSScb
c ags$	LSXhZd
c aha$	1S4SAPHm
c aid$	4e
c aigh	4RDgKSLRUi
c ail$	BQCfISLlMSQSURVSWZXR
c ain$	0R1e2R3R4N5S6O7S8m9SARBPCPDREOFRGQHQIPJmLLMQNROSPRQORLSQTSUSVOWaYSZSaSbScldR
c ains	5bGSVh
c air$	DaEgLR
c airh	4g
c aise	EdIONdSZ
c ait$	VZbd
c ajor	Nc
c akbe	4gLRTb
c akco	5c
c akdo	3Y4a7RXOYlaS
c ake$	0R1R4O8RASBRKQLeORPSQRRRSZUYVZYdaRbZca
c aker	4lBSJcUS
c akes	5P8iHSLSRRSSXc
c akin	HcWb
c akke	7SPhdb
c aks$	0aFf
c alan	EkHSIR
c ale$	0S8iPSRKda
c alf$	0S1Z2S3S4S5S6m7h8S9RASBRCQDQEYFSGRHSIQJSKNLQMSNQOSPSQSRRSSTOUNVRWSXdZdaRbRcRdR
c alft	4SUhZZ
c alie	LSWf
c all$	0S1R2R4S6R8SASClDREJFhGZIRKRMeNSOSPcQRSSTSUSVSXOZRbS
c alle	8aPfRS
c alli	4SLRWk
c allo	2Y4R6R7SBRCSDSERGSISJSKRLJMRNSOeQSTQUnVQWSXcYb
c alls	2dQbUS
c ally	2Z6SERGbHgKRLKMSNSOSPSQSRRTSUSVRWdXRZidS
c alon	4aKhLROSUS
c als$	0S1R2R3S6Z7Y8S9SASCeDREgFSGRHSJRKZLKMSNGOSPSRSSSTfULVSWSXPYSZQaRbScSdj
c also	1m4O6Q7SHaOSUSWSXSYPaR
c alte	cj
c alve	6S7SBPCbMPOSRSXjYSZe
c alys	0nASIQ
c alyz	0lESKSLRVS
c ame$	0R1v2R3R4P5R7S8R9RAQBNCQDPEOFRGQHSJRKPLOMRNOORPmQQRQSSTOUOVPWSXSZMaSbScndR
c amen	2Q4laS
c amic	0h8QRM
c amin	FfWb
c amp$	2OZh
c ampl	4Sdk
c anal	0u4S9SARBRERIPJSKQLQMSNSOSPSQSTSURVQ
c ance	1S2S4b6S9SBZCQEaGRHSIQKRLeMgNSTSVRbZ
c anch	3Z
c ancy	4Z
c and$	5dHdRS
c ande	2SLNPgdc
c ando	4S6QGpKSLSTRVScS
c ands	4Sag
c ange	0b1R2Q3c4P5b6R7R8P9RASBiDREQFSGZHRIRJRKPLPMaOSPRQRRYSbTNVeWRXRYSZQaSbecQdS
c anic	DgQR
c anis	Df
c ank$	0S2S4SBNCbEeKSLaMPQSTSUSVRWbZe
c anks	Hi
c anna	La
c anno	APKRTn
c ano$	0S2R3c4j6R7S8SCQDSEZGYJYKaMRNROSQSRSTZURWYXPYSZSaQcSdR
c anos	5Z
c anot	0S1P2R3S4m5S6S7R9SBYCQDSERISJSKSLQMSNRQRRSSSTQUNVeWRXRYhZSbScg
c ansp	ESMSNj
c answ	GhKYLNTZVP
c ant$	0S2R3Q6R7S8RCODREeGOHQIRJRLaMaNRORPSQfRQTfWYYSZPaRbRcZdP
c anth	5ZGa
c anti	4SDfESKRXfdd
c ants	4YBSGRTSci
c anvi	EbIYLZ
c any$	0Z4S6n7S8RCSEQGQKSLSNSQSRgTSURXP
c anym	JdKSTf
c anyt	KNRm
c anyw	0ZKRTc
c ape$	7eBaYSaS
c appe	6cQd
c appi	3aLh
c appy	5gAaGY
c aps$	0S1P2Q3R4f5S6a7R9SAZDeEfFSGRHSISJSKcLPMQNQOSPSQPRRSSTbUZVRWRXQYSZRaSbPcSdR
c ard$	5Z8YAeBSCRDSEcJZKSLeMRNSQYRSUSVSWSXSZScS
c ardb	Qe
c ardc	5l6S7Q8bGRHSLRMSRSSSXRYSaPdj
c arde	1Q8SBcCSFbISJcLeMSQRUSca
c ards	5aYSZd
c are$	0S1Y3S4R5S7S8S9SASBYCZDaEbFSGSHSJSLaNSOSQcSSTZUjVaWSXNYRZQaRbScRdS
c ared	0cEZ
c areh	5ZSf
c arel	EQQhTS
c aren	Ec
c ares	4cKY
c aria	1R4Q6c9SBRERGMISKSLQTSUSVSYScs
c arie	6lDSERGSLMURcc
c ark$	3b4i5Z8aBSCSEQQRXS
c arke	3d4SCSDSERLmQOSSVSWSce
c arli	DkESUS
c arly	5fDSSh
c arm$	2S4d
c arme	4SLhWR
c arou	5cEPIiLSXa
c arpe	4eGRLe
c arro	Lf
c ars$	0Q1S2c4Y5S7c8R9RASBQCSDREQFSGZHSIRJRKOLMMPNQPSQeRaSSTQUcVRWSXlYbZSaObScS
c arse	4S6mLR
c arsh	6RARCQDSEPIeLaNSQkTOXRZS
c art$	0S2P3S5b7P9SBSCSDSESFSGQISKRLRMQNROkQYRRSSTRUNVRWSXlYOZRaYda
c arte	1c4SDSESKRLSTSUl
c arts	4Qai
c ase$	0R1Y4Y7R8R9ZASBQHSIRMbORPSQPRSSYTbWSXQYZaSbYdR
c aser	2Q3Q4h5S6S7SBlCYESGSISKSLQQSSSTNULVRWkXSYSZSaSdS
c ash$	0R1S2M3S4Y6Q7PBSCRDSFSGSISJSKbMSNSORQRRRTiUeVSXOYRamdO
c ashe	EiFaLJQdTS
c ashi	ESKSQhVS
c asm$	4S8aNYRSVg
c ass$	0S2P3S5S6O7S9SASBYEYFRGQIhJYKbLYMSOSPSQZSSUaVbWcXPYSZSaSbScRdR
c assl	1R4Y6iBSCSDSESGeISJSNYQSTQURVQWS
c ast$	0Q1R2S3S4P6Q7n8Q9SARBSDSERFSGSHRIRKKLOMRNROSPbQRRbSSTPUkVRWSXOYcZcaQbhcRdR
c aste	1O2R3S4R5S6R7S8a9SASCYDRELFqGSHSIaJRKRMQNSOSPRQSRbTRVSWSXSYSZiaSbScZdS
c asti	1QCSESGSLkVbca
c asty	AaESGaLaWc
c asur	0mKSLR
c atch	4SESGfLPTbUSVSWhba
c ate$	0S1P2c3S4P5S6R7S8SAhCODjFSGSHgIRJSLMNSOSPSQRRSSSTRUOVQWdXYYSaSbRdR
c ated	BfCOLSUd
c atel	9dMa
c ater	4SDeESLSUSXg
c ath$	4f
c athe	1Q3S4P6eARBSDZERJcViZS
c atic	GeLSWa
c atio	4R6dBSDYERGPISLSYScm
c ativ	ci
c ato$	4SCQISLg
c ator	BaVa
c ats$	0Z3S6b7Y8Z9SAaCRDcEdFRGRHRJRKaMPNRORRaSSUjVSXPZQaSbRcQdS
c atta	2RBSCSEPIRJSKSLlMhQbTSUSVSZM
c atte	0S1S3S4Y5S6a8MASBSCRDSEPGcHSISJSKRLkMRNRQNRcSSTSUfVOWRXSYSZScfdS
c aunt	4SLSWh
c ause	7ZASOj
c auto	2iBcCRERUS
c ave$	0S1Q2R3R6R7S8L9YASBSCRDREOGQHZIRJSLPMRNpORPsQRRbUQWRZSaRbSda
c aved	Pb
c away	BSEcKSTiUS
c awst	5bVZ
c ayer	4fLaVS
c ayin	0S1Q5S6f8OCSHSLSOZRhcSdg
c ays$	4R6gESGSJZLSQcUSda
c back	0R1P3R4R5R6Z7R8R9QAOBNCgDYEbFRGRHRIQJQKpLLNOPbQQRQSRTKVQWRXOYRZPaRbrcQdQ
c bal$	4b7STRUSYSaldR
c bala	EkHSIR
c ball	Qb
c bals	4dKZTbUO
c band	5d
c bang	5hZS
c bare	6bEQQhTS
c bars	0Q1S2c5S7d8R9RASBQCSDREPFSGZHSIRJSKPLPMONQPSQRRaSSTQUdVRWSXlYcZSaObScS
c bass	0S2Q3R5R7S9SASCQFSIcJYKcLZOSPSQZSRUaVbWZXPYRZRaSbScSdR
c bber	4S5h8RHeLQNQRRSRVaXSaRdc
c bby$	ESLZQc
c beat	1S2R3S4g6S7i8SBQCSDcEPGQIRJSKOLOMSNSOSQSRSUrVQWSXQYRaabS
c beef	Lh
c befo	0S1S2R3S4Q5R6Q7l8SAYBSCSESISKRLRMSNSOQQSRSSZTSUZVSWSXRYgZScQdd
c begi	4R5YXSYSai
c behi	4kDgERLRUQVS
c bell	0S1b2R3S4r6Q8S9SASCRDRFSHSIRKRLLMRQQRSSSTRUOVQWnXRYSZSaSbSdQ
c belo	FaIaTZ
c ber$	0S4c5h8RGQHeNRRRSRVSXSYSaQdc
c bett	AYbd
c betw	5Y8iBPCPYa
c bigg	2fUS
c bitc	4SBmCSDS
c bite	IcLd
c ble$	0P1Z2Q3S6Q7M8b9SAYCbDQERFbGSHRIQKQMRNSORPSQRRMTQUiVRWSXeYRZcaRbRcSdR
c boar	Qe
c body	ERLeQe
c boom	4PIaLaah
c boos	BRCSEdImKRLRMSQSTQURVSdP
c bori	6OAiGaQR
c bot$	ESHedd
c boti	6SCSDhESLQde
c boun	4S6S9lDdLRMSUSXS
c bout	4a
c boxy	LMQi
c brat	4SCRISLe
c brea	0R1S2Y4d6Z8S9SASBRCPEPFSHSIRMRNROaPSSSTRVQXfYiZRaYbScS
c bree	5a
c brid	4RXSYi
c brig	0YCSERIZLo
c brin	0S1R2a3S5S6R8R9SASBRCRDQEkFRGRHSIRJSKiLNMZOSPRQQRRTOUZVRWSXSYRaSbbcRdQ
c brok	Uf
c btp$	BSESFmISMO
c buil	1S2c7YBPCPDSERFSGRIRJSKPLLMONSPSQSRSSSTSUaVQWbXiYgZdaYcS
c bump	EbMPZf
c busi	6nLQURXR
c busy	1S6kDSEPLSQSUScd
c bypa	BPCiFS
c cal$	1S4K6S7Z8SCODdENKOLSNRQYRSSSTSUSVRWSaQdv
c cale	0S8iPSRK
c call	0S8aGgKSLSPkRRVS
c calm	LiXNYQZc
c cals	0S1S2R3S4R6R7Z8S9SASCfDREhFSGRHSJSLKMSNGOSPSRSSSTeUQVSWSXSZRaSbScSdj
c cant	EcKRLSQnTRdP
c card	Qe
c catc	Gh
c cay$	ESLbMeUSXS
c ceil	FiMM
c cent	DcLPMd
c cept	7eERKf
c chai	1S4R8fBSCQESGSHSIRJsKRLQQQRMSRTQVRWd
c chan	0S1R2S3e4Y5R6R7R8S9RARBPCRDbEPFSGbHSIRJRKQLQMdOSPSQPRSSRTOVgWRXRYSZRaSbgcQda
c chco	5b8aHSMbPSRSSd
c chea	QgVS
c chec	0lESFSIS
c ched	CcdZ
c chee	1S3S4R6QAfCRDSERHeISKSLbSaVSWaZScS
c ches	2R4h6fCSEQTSUO
c chie	Li
c chip	ERNRTSdj
c chno	5f
c cho$	2S4S6SBpChDSERIRKRLPTSdP
c choi	1R2S4d6R8SASDSEdFSGRISJYKYLRMSNSOSRSSSTcUSViXRYSZSaScRdR
c chol	3Z
c choo	1S6SCSESLOSlVc
c chop	4f7SBSCQDREOKSLZTRUSVSXadk
c chor	0S1R2Q3-4N5S6R7R8S9SASBmCeDSFSGQHSIRKRLPMRORPSQRRSSSTOUQVOWSXOYQZRaRbScSdR
c chuc	4dTdYZ
c chur	4c5ZGSLOVdWd
c chy$	0i4c8RESGeQRRN
c cid$	0S1R2a3S5S6Y7R8S9SASCSDREYFRGdHSKbLaNYOSPSRSSSVgWRYRZRaRbSdR
c cing	EdGdIcLaQR
c cked	YY
c cker	LRZj
c ckie	Le
c ckin	3RCRESISJqKSLSZS
c cks$	0R1P3S4Q6Z8Q9SARBSCODRFdGSHQIQJeKRLdMSNROSPRQaRhSSTQUhVRWSXRYRZRaQbScSdR
c cky$	Lf
c clan	We
c clap	0S1Y2S3S4Y5S7S9SBbDdEdFSGRHRJSLRMQNROSPSQQSSTcUjVaWSXQYSZRaSbRcRdS
c clas	BSERGSJSKSLSQmTSVR
c clic	4S6QCREPIQJRKSLhMjQbURVS
c clim	2f4S6S7QBRCMLSMPOSUOXZYjZeaYcSdS
c clip	0l2S8SARBfChDSESFPHPIQJSKQLJMROSPSQeRMSRTRVSXSZS
c clos	4YCSESLbPaVddY
c club	0S4SENFo
c cock	Se
c coff	7S9bLSXeYc
c cold	1R5cLYWbca
c come	2S4O7S8dBRCSDSEeGaISKRLSNRQYRSTQURVSXeYSZSaPdg
c comp	0Z1S2S4R7Z8SBnCQGcISLRNSQRRSTbURVSXSaSdS
c cond	0S1a3S4b5S6c8S9SBQCLDSEQFSGPIRJSKQLaMgOZPSQRRRSRUYVQWSYdZScRdQ
c cong	4e
c cook	4S5ZLNNSVSWm
c cool	4d
c coop	Ih
c copy	OSPeXgaS
c cord	SiVSWa
c core	0S1S2S3S5w6R7Q8b9SARBSCSDSESFSGPHQISJSKSLPNRORPRQSRQSdTSUSWSXQYRZRaPbRcRdf
c coul	1S2S4b6c7SBZCSDRFSGRJYKaLbMSNRQRSSTYURWSXaZYcSdS
c coup	4R6cce
c cowb	1S4oLQUP
c crac	4d6RQdXS
c cran	0S2SBNCbEfKSLaMPQSTSUSVSZe
c crap	TeUQVSbf
c cras	0R1S2M3S6Q7PASBRCRDSEfFSGSISJSKbLMMSNSOSQRRRTgUeVSWSXOYRZSakdO
c crat	LQTbWgba
c crea	4S5R6S7RCSGSLbNYVRWiXRaPdf
c cree	0S1R3S4b6Z7S8SASDSFSGfHSJSKYLbNYOSQRRSTcURVZXRYSZSaSbRcSdR
c cris	Li
c cros	2c5aBbZY
c crow	6a
c crun	Ld
c crus	4SBkCZDSES
c cryp	BSCYMd
c ctav	1S4Q6SBSCSELGRISKSLPMSNyQSTSUSVRcYdb
c ctio	2S4R7S8RCSISLaORPRRgSaTOUSXdYgaScR
c ctly	8YAd
c ctor	0d8SWY
c ctrl	bh
c ctru	0iRO
c cts$	0R8bBQChESFRHQIPJRKSLSPiQSRbTOUR
c ctua	8YDZHeRR
c cuss	4d6ZWZ
c cuto	2p4RBSCSERGSIOKSLRMiNSURVSXS
c cymb	4a7RKaTZUNakdR
c dam$	4S5YLRMSPbQSSaVfWada
c dark	1S3f4d6S8YASBRCRDSEOISJSKSLkNSQNRSSRTSVRXRccdS
c day$	Ph
c dbac	2ZBNCiEQLSMeZS
c dboa	Qe
c dbtp	BSESFmISMO
c dcor	5r6S7Q8aGQHSLRMQNSOSRSSSVSXRYRZSaPdi
c dder	3b
c ddy$	ESIRLMQn
c dea$	1SGPVSci
c dead	7d
c deca	ESLbMeUSXS
c dech	8dCRESIRJsKRLQQRRRTQVS
c ded$	6gTOXd
c deep	ERJgWSZSdg
c del$	2SLNPh
c dela	0S1S4Q6S8aBkCiEIFPGSIRJSKSLPMhNSTSUQVSXQZRcSdS
c dele	1S4S6RASBSCRERGSISJSKRLQNSTiUbVSXiYS
c demo	LPQSSQVSWQdl
c den$	BaLcdc
c der$	0R1N2b3Z4e5S6S7S8S9fASCYDSEfFeGSHSJaKSLfMRNSORPaQRRSSSTSURVQWSXPYSZSaSbScZdS
c derd	5ZSi
c derg	LSSg
c dern	4dARDSFSLSOSQSSm
c desi	4SLNSQVSWq
c detu	CRESLkWd
c dge$	3R4R7SBRCZDjINKSLdNSTSURXRYhZSdS
c dial	ChEOKS
c die$	4eGa
c diff	0S1R3S4M5S6R8f9SBNCODSEQFSGZHSIRJSKQLPMQNSQRRRSSTQUSVkWSYSbSco
c ding	LeWaaZ
c dirt	4S5YERGRLoTSWacS
c disa	CeESQd
c dist	0S1R4L6R7SBgCiDSEOGSIRJRKSLYNSOSQcRSSSTSURVRWbXPYSZSaScSde
c ditc	TiXc
c dly$	FZLSSSXPYj
c dnes	0kEQFZRS
c does	0Z1S2S4S7S8iARBOCPDSESGSHZISJLKSLPMRNSPRQjReSRVQWSXSaSbScS
c dom$	6SGh
c dome	5ZSi
c domi	6SEZGjKSLSNSTRVZ
c dont	1Q2S3S4M6S8S9SAiBRCSDSENHgIRJSKOLPMSNSPSQdRSSRTmURVRWSbS
c doom	5lLSVb
c doub	1b2R4R6R7M8SASBPDSERKSLRMSOSQSRSTSUkXfYSZdaSbS
c down	0S1S2R5S7R8S9SASBOCbDREkFSHSIRJSKPLYMNNhORQSRSSSTQUQVRWSXSYgZhabbScSda
c drag	4S6SASDeEPLRXgZh
c dren	BedR
c drie	4S6SCqDSEPKSLNMSTRUPVS
c driv	2Y6SClENIQJSLNMmUQVS
c dron	3b8aEfLQUR
c droo	6QFjLN
c drop	2S3S4Z5R6Z7a9SASBRCRDSEZFSGRHSIRJSLPMSOcPSSRTSUSVRXcYeZRaibRcSda
c drow	CeEZ
c drum	1R2S3S6a7Y9SBZCRDeEbFSGSHcIRJSKhMSNQOSQSTRUSVSWSXSYSZSaSdS
c dsch	5YSd
c dual	2aLOXSZl
c duck	1R3Q4Q6Q8cBSCPDSEPGSIRJ-KQLMMSQSRSTRUSVQZS
c dull	LZQa
c dup$	LSXaYd
c duri	2c4R7RBSCRIRKhMRXMZhaS
c dust	5f
c dyna	0h8QRM
c each	2c4S7RUf
c eaco	Se
c ead$	0R3R5S6S7SBZCZDSEYFRGcHSKYLdNaOSPSQYSSVdYQZSaSbSdR
c eadr	6QFjLN
c eads	La
c eady	4SFiTSdZ
c eak$	0Z1S2Z4Z8R9SASBRCQDREPFeHSJRMPNRObPSSSTNVQWRXhYdZRaYbScS
c eakb	4gLRTb
c eakc	5c
c eakd	3Y4a7RXOYlaS
c eaks	0aFf
c eal$	KcVe
c eall	HbLPWg
c eam$	4S5Y6S7QBSCYGRISKZLcOSQRTcUSVeXRYSaPdf
c eami	FfWb
c ean$	4d8YIbJSKbLOQRWY
c eant	1cAc
c eap$	QgVS
c ear$	0R1Q2R3R4S5R6R7R8R9QARBRCRDQEcFRGRHeIRJRKgLNMRNROiPRQpRRSRTSUOVPWSXPZSaRbRdO
c earl	5e6SCSDhERLRMSNSSgUS
c ears	LMQmUS
c ease	0R1Y2R4Y7R8R9ZASBNHSIRMbORPSQQRSSYTaWSXQYaaSbYdS
c easu	0mKSLR
c eat$	1R2R3S4c6R7e8SAZBRCSDdEPGQIRJSKPLPMSNSOSQSRSUoVPWSXcYRZSaabScS
c eate	LQWh
c eath	3S4c6eBSDZESJcVS
c eats	4c6S7fBRCeISKQLRMSUe
c eave	FZKfTQ
c ecay	ESLbMeUSXS
c ech$	0S1R3S7S8SASDSEZFSGdJSKZLcNYQRTdURVaWSXSYSZSaSbRcSdR
c echa	6S8cCQDdESHSIRJsKRLQQPRRTQUSVS
c echn	5f
c echo	2S4S6SBpChDSERIRKRLPTSdP
c eck$	0lESFSIS
c econ	0S1a3S4b5S6c8S9SBQCLDSEQFSGPIRJSKQLaMgOZPSQRRRSRUYVQWSYdZScRdQ
c ecor	SiWa
c ect$	0R7Z8RAcBaCRGSHSLROSPnRSUSVSYRbS
c ecti	2S4R7S8RCSISLaORPRRgSaTOUSXdYgaScR
c ectr	0iRO
c ects	0R8bBQChESFRHQIPJRKSLSPiQSRbTOUR
c edba	2ZBNCiEQLSMeZS
c edco	5i
c edel	BSCPMe
c edge	IPLg
c edo$	1O4S8S9RAQDSESFSGaHSKRLSMSNSORPSSRTQXSZSbrcR
c eds$	0R1R2R3S4g5S6a7S8S9SARBaFeGcHSIdJYLYMPNROSPSQPRSSYUQVNWQYRaSbScNdS
c eech	0S1R3S6a7S8SASDSEYFSGdHSJSKYLcNYQRRSTcURVaWSXSYSZSaSbRcSdR
c eed$	0S1R2R4d6P7Q8S9YASBPCQDPFRGaHSIQJSKPLYMPNROSPSQRRRSRThUPVQWZXLYcZpbScRdP
c eedb	2ZBNCiEQLSMeZS
c eedc	5i
c eeds	0R1R2R3S4g5S6a7S8S9SARBaFeGcHSIdJYLYMPNROSPSQPRSSYUQVNWQYRaSbScNdS
c eefo	6bOcXaaZ
c eel$	1S3S4R6S9SBSDkEaGSMSQQSiTSURVSYSZScS
c eeli	Af
c eels	6gDZESLaMSQfSSUSXSYS
c een$	8iBPCOLaYa
c eep$	0S1Q2e4Q5S6S7S8S9SAlBPCSDREMFdGSIRJSKNLPMSNQOSPgQYRSSQTRURVSWSXRYSZQahbPcS
c eepe	ERJhZSdd
c eepy	4eGgLRXS
c eers	Hf
c eese	1S4h6S8cCSDSGRISKRNSQSRRTSURViWYXSaSdS
c eesy	1S3S4S6RAgCRESGQLbSaWb
c eet$	4bTcdS
c efa$	Sg
c effe	0S7Z8dBYChFSGSHSIPJRKSLSPRRfTOURVSYS
c efor	0S1S2R3S4Q5R7k8S9SAYBSCSDSERFSHSISJSKRLRMSNSPSQSRSSZTRUZVSWSYgZSaYcQdc
c eft$	2jESLdMRTS
c eful	3hGS
c egen	Hf
c egin	4R5YXSYSai
c ehin	4kDgERLRUQVS
c ehou	5ZSf
c eigh	QdUa
c eili	FiMM
c ein$	4b5a6SSd
c eird	1R4RLRQcWeca
c elan	3Z
c elay	0S1S4Q6S8aBkCiEIFPGSIRJSKSLPMhNSTSUQVSXQZRcSdS
c elch	6SESLm
c elde	Pf
c elea	CSESJeLYMdZS
c elet	1S4S6RASBSCRERGSISJSKRLQNSTiUbVSXiYS
c elf$	EPFSHiIhKSOS
c elin	Af
c ell$	0R1l3R4i5R6R8R9RCPDRENFZGSHaIRKQMQNSOSPSRQSRTPUMVPWlXQYRZOaRbSde
c ells	4i5a6SEbGZLSWSXS
c elod	1S3R5b6SBSESGvKSLQMSQSVSWSYSaSdS
c elow	FaIa
c elp$	4SHbUc
c els$	0Z6fASDZERLaMSQfSSUSXSYS
c else	4R5SFbGPHZQSTScj
c ely$	4Y6S9cEPKaLSQgRSTcUS
c emen	3dRc
c emis	NfdZ
c emit	EMGSLSMSNr
c emol	BfCS
c emon	LPQSSQVSWQdl
c emov	1S2S4P6R7S8SAPBQCiDSERFSKRLRNSOSRSTkVSXfYQaS
c empo	0Q1S2Q3S4Q5c6R7S8S9SASBSCRDRENFSGRHRIRJRLQMiNQOSPRQRRcTRURVdWSXQYSZnbScRdS
c empt	6hXS
c ems$	4S9nHSTS
c enac	Ge
c enam	9SPm
c ence	2R6S7i8gBNCOEQIcKjMSRRTRUSVRXSYRaRdS
c ench	0R4S5a6S8a9SASBcESGSHSKSMaNSPRQSRSScTSUSVfdQ
c end$	4S9cBeCOHeMSNSOSUSXgYR
c ende	9pASFLOSPS
c endl	FZLSSSXPYj
c ener	1S4R6OBbCRLhScYP
c engt	LYMaUSXh
c enin	2Z4S6bHcLc
c enou	EeLgQSTS
c enre	5S8QHdMeRSSS
c ens$	2c4a
c ense	3dBb
c ensi	7PXRYfdS
c ent$	0R1Q2Q3Y4L5S6Q8O9SASBRCREZFRHRIQJRKeLJMZNROSPSQQRcSRTNUQViXRYRZSbScmdR
c enta	4S8aNYRSVg
c enti	6fXa
c ents	Hbcd
c eone	dg
c eoph	Si
c epea	6RBSCfXi
c eper	4S9cERJgUSZSdd
c epet	6jESLP
c epic	3cGiLPcR
c epla	Vh
c eps$	Qcbf
c ept$	7eERKf
c epy$	4eGgLRXS
c eral	EKFkLbZS
c erat	9dZZ
c erb$	1R2a3S4P6R7S8YBkCuDRELFSGSIRJSKQLJMdNSQSTRUOVSWSXMYSZSaSbScSdS
c erce	DcLPMd
c erci	IdLcQS
c ercu	4d6ZWZ
c erda	4SDSESISLQMSPiQSSaUSVeWZdZ
c erdo	5ZSi
c erdr	BgCa
c ere$	0S1R2Q3S4g7R9SARBQCREPFSGRHbINKNLPMRNSOSPZQdRgSSTgUPVRWSXRYRZSacbScSdQ
c ered	4Z6aVSdd
c eren	0S1R3S4M5S6R8f9SBNCODSEQFSGZHSIRJSKQLPMQNSQRRRSSTQUSVkWSYSbSco
c ereo	BcCS
c eres	1R4a6fDSERIRJSLaQkRSTRUSVSaSdS
c erfe	Ae
c erfi	Sg
c ergr	LSSg
c ergy	1S4S6OLiScYP
c erin	EjFdLSQQdY
c ermi	Pe
c ern$	0S1S3S4Z5S6a8MCSDREQGdHSISJSKSLOMRNSQQRdScUhVOWRZScfdS
c erna	cj
c erne	4f
c erpo	EjQR
c erro	5eESLYMSPYQSSeVd
c ers$	2S4h6S7PBRCSDSERHeKRNSQRRSSYTQUgaSdZ
c ersa	4gGSVgYR
c erse	4S7S8bBSCRKSRSTYUSYSajdc
c ersi	1R4R6S7SASCSESGNLSMSRSScUSVRYSbbcsdS
c ert$	1SAQCSXRYabm
c ery$	0S1S2f4e5S6a7O8S9ZBRCODQELFRGQHSIRJSKQMQNRPSQRRSSSTRUpWSYOZSaYbScSda
c eryt	0R1S2R3R5R6R7e8SASCQDdEgFRGRHSKfLRMPNeOSPSRRSSTQUOVPWRXSYSaRcRdR
c eryw	Ja
c ese$	1S4h6S8cCSDSGRISKRNSQSRRTSURViWYXSaSdS
c esen	EaIe
c eset	4SBSGSLPVncS
c esh$	5b
c esig	4SLNSQVSWq
c esnt	LSQeTZ
c eso$	4S6SERLeMb
c eson	CSENISLfMh
c ess$	0b1b2R3S4Q5S7S8Q9SARBSCdEdFYGRHRIgJaKQLgMPNRORPSQSRRTMUPVQWSXQYSaSbRdR
c esse	6fBYXR
c essi	1Q2S3l4S6SBaCSDSERKSLcNSPbQSRRSRVSWSXacY
c esso	Bc
c est$	0g8REYLZPcQSRR
c este	Ph
c esto	7fXSaPbdcS
c estr	2R4g7QUOXSYSaSde
c esy$	1S3S4S6RAgCRESGQLbSaWb
c etal	4a6aBQCaDSEZGSLPSSUSVSWjcZdS
c etch	5c
c ete$	1S4S6R7ZASCRESGSISJSKRLQNSTgUcXiYSaS
c etel	KcTe
c eter	2d4RBSEoFaKSLQQSUSXSYSZS
c ethi	1S2S3Z4Q5b6Q7R9SASBRDREQFSGnHQIRJSKQLMMRNRORQaRSSRTRURWSXRYRZRaebScfda
c etit	6jESLP
c ets$	0S1S2j3S4P5c6R7R8S9SASBRCSDREPFQGRHSISJSLMMZNYOdQcRSSSTPUfWSXQYRaRbScSdY
c ette	ChEQLRScbc
c etti	ReUbZS
c etun	4PCREQGSISLjNfQSTRWd
c etwe	5Y8iBPCPYa
c euph	GZ
c evel	0e2R4S6R7R8OCSDSEkFSGSHSIRJSKQLSMfNRQSTKUSXS
c even	1g4Q6RASBRDREQHiISJSKbLRSSTSUSZScSdS
c ever	0S1Q2Z4a5SARBdCmGRHSISLNOSPSQSRRSSUdVRWSXOYQZSaZbacRda
c evil	1Q3Z4QGeVSWfcZ
c ewer	1S4S6sBRCaENGSISKSLPMSNSTQUS
c ewhe	4g
c exac	8YAd
c exce	7eERKf
c expl	8nBSJMKSLS
c expo	9pKS
c exte	XhYS
c extr	4c7SUZXRYh
c fact	0d8SWY
c fade	2s3P4S7SESGSKQLbNSTRUSXSYSZR
c fake	4P6S7ROSXRYoaR
c fanc	4Z
c fast	0O1N2S4R6Q7S8PARCRDRESFQHRISMSNSPSQSRgSSUZXSYSZsbScb
c fatt	CSESLrQP
c fbea	4jBSDSERGSISKQLRTSUmVR
c fect	0S7Z8dAcBYChESFRGSHSIPJRKSLRPRQSRfTNURVSYS
c feed	2ZBNCiEQLSMeZS
c feel	0R1S2S3S4Q5S6d7S9RAcBRCSDkEYFSGSHSISJSKRLZMQNROSPSQcRSSgTRUQVRWSXRYQZRaSbScSdS
c fere	0S1R3S4M5S6R8f9SBNCODSEQFSGZHSIRJSKQLPMQNSQRRRSSTQUSVkWSYSbSco
c fewe	1S4S6sBRCaENGSISKSLPMSNSTQUS
c ffbe	4jBSDSERGSISKQLRTSUmVR
c ffec	0S7Z8dBYChFSGSHSIPJRKSLSPRRfTOURVSYS
c ffer	0S1R3S4M5S6R8f9SBNCODSEQFSGZHSIRJSKQLPMQNSQRRRSSTQUSVkWSYSbSco
c ffin	7S9bLSXeYc
c ffle	4S6SBSDoESISLSQaUS
c fift	EOGSLRNo
c figh	JaKSQf
c file	9hPP
c fill	1S2P4K6vBPCPDPEQGSIPJSLOQSSSUgYSZScSdS
c filt	2m4S6SAYBaDSERGRIKJSKSLeMcURVRWbXSZS
c fin$	7S9bLSXeYc
c fina	2S4S6S7kKOPYTRXSYS
c firs	2S4K6S7PKgOSRSUOXcah
c fist	Sg
c flab	ESLZQc
c flac	9h
c flan	2S4RBoCaGRISKSLSTQVS
c flat	DSQi
c fle$	4S6SBSDpESISLSUS
c floo	4eLSUhXR
c folk	Gf
c foll	3NESJRLRNlVS
c fore	0S1S2R3S4Q5R6Q7l8SAYBSCSESISKRLRMSNSOQQSRSSZTSUZVSWSXRYgZScQdd
c forg	1S5bbc
c form	6bOcXaaY
c fort	EQNg
c forw	EgLS
c four	3a4SERKRLQMSNcUmVS
c free	6bOcXaaZ
c fren	0R5b8a9SGSHSMbPRRSScUSVgdS
c fres	5b
c frie	FZLSSSXPYj
c from	0S1S2a3S4Q6R7R8S9SASBQCcDSEOFRGSHSIeKSLOMNNROnPbQSRSSbTLURVRWcXPYPZaaYbScSdR
c fron	4S6SCfEQUSXbYYaSdb
c fter	1R2R4M6R7PASCSDSEfJSKSLdMSOOQSRSTRUQVQWSXbYfZSamdR
c fth$	EOGSLRNo
c ftim	4SUhZZ
c ftin	3ZGY
c ful$	3hGSTa
c fuse	OaXaYY
c gabb	5h8RHeNRRRSRVSXSaRdd
c gain	0S1h2S3R4P6O8R9SASBQCSDSEOFSGRHSIQJQKcLNMSNSOSPSQSRSVQWSYSZSbScodS
c gall	2Y4R6R7SBRCSDSERGSISJSKRLJMRNSOeQSTQUnVQWSXcYb
c gan$	1S3S4i5SBaCQDSKRMSNYQRTbURVgWQXSYSaSdS
c gate	BhCOLSMb
c gen$	La
c gend	Hf
c genr	5S8QHdMeRSSS
c ger$	2Y3S4O5c6S7SBbChDSERGRISKSLeMPOSQSRSTQVSWRXpYRZRaRdS
c gerf	Sg
c ges$	3dURba
c get$	1S5bbc
c gets	2m4PBSESFRKSLPQfUNYSZbaS
c gger	2fUS
c ggre	1SESLgSScb
c gher	EZISNiQSSSVScd
c ghs$	CQFSIlLQ
c ght$	0b1R2e3S4P6R7a8R9SASBSCRDYEOFSGSHcIRJSKPLcMYNROSRRSRTRUcVRWSXRYQZSbScSdc
c ghte	BSCSDhERIZLqQQTSURVPWS
c ghti	JaKSQf
c ghtl	DiLRUR
c gian	0S8dGeRP
c gimm	3c5bBRGbISNSTSUSVScf
c ging	Zbda
c gins	4RXSYSai
c give	0c1R2R3a4P5Y6Y7R8RASBZCQDZEaFRGcHSIRJQKRLYNROQPSQRRSSbTRVZWRXNYZaQbSdR
c glas	LSWh
c glit	4fLS
c gloo	3bLZ
c goes	2YAgLO
c goin	1S2S4P6q7SCSERIRQSRYXOYRZRaddS
c gone	1S4RDSENKOLPMSTrUPVS
c good	ESHiLaTZ
c grad	2aLOXSZl
c grea	Ad
c gres	1R3m6SCSESLcQSSSVScZ
c grit	4PBSCSIRLm
c groo	1S4f7aCQDlERIQJSLNSRUSXR
c grou	4fCSEYLRSf
c grow	2b4R8aBRCRERLZTaUSVSWi
c gth$	MaUSXh
c guit	4g
c hack	4gaP
c haha	1S4SAPHm
c hain	1S4R8fBSCQESGSHSIRJsKRLQQQRMSRTQVRWd
c hair	DaEgLR
c hake	4lUS
c hakk	7SPhdb
c half	0S1Z2R3S4Q5S6l7g8S9RASBRCQDQFSGRHSIQJSKMLPMQNQORPSQRRRSSTOUaVRWSXbZeaQbRcR
c hall	1S6SBYCmESISLLMfUSXO
c halv	6S7SBPCbMPOSRSXjYSZe
c han$	1a4QAZCSDSEbFaISLQSSTSViZabScS
c hang	0S1S2S3e4Q5R6S7R8S9SASBQCRDSEQGcISJSKQLQMdPSQSRSSSTPViWSXSZRaSbgcQdS
c hani	DgQR
c hank	Hi
c happ	3Z4S5f6bAZGZLa
c hard	0S1P2S3S5l6S7R8Z9SAbBaCRDSFYGRHSISJcKSLgMQNSOSPSQPRRSSTSURVSWSXQYRZRaQde
c harp	Lf
c hars	6RARCQDSEPIeLaNSQkTOXRZS
c hase	3R4PBpCZISLRTP
c hat$	0R1o2S4P5S6R7S8k9SAaCSDRESFRGRHcISJPKPMRNSOQQRRZTZURVRYRZQbkdS
c hate	1RAlBSESUS
c hats	3S6c8Z9SAaCODdEeFRGRHRJRKbMPNRORRaSSUiVSXPZQaSbRcQdS
c haun	4SLSWh
c have	0S1R2R3R5S6S7R8L9bCSDRFSGRIRJSLRMSPfQRRgSSTZUPWRXcYZZSaSbScSdZ
c hcor	5b8aHSMbPSRSSd
c head	6QDcESFjLMUS
c heap	QgVS
c hear	0R1Q2R3R5R6Q7R8R9QARBRCRDQEcFRGRHeIRJRKgLNMRNROiPRQqRRSRTSUOVPWSXQYSZSaRbRdO
c heck	0lESFSIS
c hed$	AZCaESFaSadZ
c heer	Hf
c hees	1S3S4S6RAgCRESGQLbSaWb
c helf	EPIh
c hell	AZEQFeLRQbdY
c help	4SHbUc
c hem$	4b5Y6bEcGYISLRNRTaUY
c hen$	4Q6S7YESJgKSOSQSUSVSXSYSamdS
c her$	0R1f2R3R4e5R6Q7Q8S9SAOBZCSDRGZHSIRJRKQMRNaORPRRRSRTRUNVkWRXPYcZRaYbRchdS
c here	0S1Q2R3S4f5S6b7R9SARBQCRDSEOFSGRHaIMKQMRNRORPYQlRfSSTfUPVQWSXRYRZRaabScRdQ
c hes$	6fBSCSEhLHQdTQVS
c hesi	4RWf
c hest	2R4gLaUO
c hich	0Q8gHRMSPbRe
c hier	Lm
c hift	GSNePa
c high	1S2S6RBNCNDSFQGSItJSKSLNMPNlQSTSUSVSYSZScS
c hin$	1S4S6p8MASCRDSEPISKSLOQnTPUQXR
c hind	4kDgERLRUQVS
c hing	0R2R4S5a6P7a8RARBSCREYFRGfIRLLMPNbPRQaRbSSTPUPVQXQYRZYbZcg
c hink	4fSfVS
c hinn	Lk
c hipm	ERNRTSdj
c hird	1d7SCSEPGSKRLSNjTPUfbS
c his$	0d1O2S3S6R7S9YAlBRCRDREQFPGRIRJSKRLMMQORPhTQURVdWRXRYSZYaSbRdR
c hisp	4Qdg
c hit$	AbZY
c hite	2P4Zai
c hits	2Q4i6dDSEZJeLONSQSUNVSXSYSacdS
c hnes	ESIgLbTO
c hno$	5f
c hoir	1R2S4d6R8SASDSEdFSGRISJYKYLRMSNSOSRSSSTcUSViXRYSZSaScRdR
c hole	1Q2Y3S4Q6S7S8S9cAYBZCRDRENGSIdJjKPLLMRNjObQQRSSSTSURVPWSZScSdS
c holi	3Z
c hoog	4SMRNbPZZcdb
c hook	4N5SGnWR
c hool	1S6SCSESLSSl
c hoov	0R2Y3S6R7R8Y9SASDREaFSGcHSKaLZNZOSPSSSTZURVdWSXSYSZRaSbSdR
c hop$	4Z7SBSCQDSEOKSLbTRUSXadk
c hord	1S2Q3-4Q5S6S7SCQDSGRISKRLSMROSQSRSSSTSUQVPXRYSZSaScSdS
c hori	GZ
c horn	4g
c hort	2S4L6SBPChDSEQLcMQQRRSURVSWaXpYZdR
c horu	1S2S3Q4O6SBtCiESGSIRJSKSLONSOSQSRSTOUSVRXPYRaSdS
c hose	EYLaTa
c hot$	1S4aBSERKRLSMSTfUQVf
c hott	EaFbdS
c houl	0S1S4R5S6R8RBRDSEZFSGRHYIRJgKQLcMZNdOSPSQQRQTQUPVbWRXZYQZSaSbScSdR
c hous	5ZSf
c hout	2S4L5R6SESLSQSTbURXOYQaJdw
c how$	0c1S2S4S5S6S7S8S9SBRCSERFSGQHSISJRKQLQMSNRORPYQRRrTQUSVRXOYSaRcZdR
c hree	bZcf
c hrou	2f4PBhCOENIeKSLSQeTRUSVSYSdS
c hrow	2O4e6YBcCRDSESGSISKSLSTiUQVSXPYfaSdS
c hryg	0S8dGeRP
c hten	DSIbLjQQ
c hter	4RDiESLkURVPXSYa
c htin	JaKSQf
c htly	DiLRUR
c huck	4dTdYZ
c huff	4S6SBSDpESISLSUS
c huge	LRWg
c huma	4R6SBSDrESKSLROSSSTSUS
c hund	5ZSi
c hurc	4c5ZGSLOVdWd
c hurt	1R4a6SBSDRENGSIcKRLLMQQpTQUQ
c hut$	CSEMGSKcLSNQOiRSTSZS
c hypn	GcLd
c hyte	Si
c ial$	5fChEOKSLSbS
c ian$	0S8dGfRP
c iano	0S2R3c4j5Y6R7S8S9SCQDSEYHSJYKaMRNROSQSRSTZURWYXPYSZSaQcSdR
c iant	GScj
c iati	4R6dBSDYERGPISLSYScm
c ibe$	Sj
c ible	AbEQFd
c ibra	4SCRISLe
c ical	DgGeQR
c ice$	0S1h3R5S6Q7S8S9SAcBRCRDOEPFSGSHaIRJSKRLKMRNROSPSQRRSSRTRURVQWQXeYRZRaSbRcRds
c ich$	0Q8gHRMSPbRe
c ick$	0Y1Q3R4R5S6S7b9SDREYFSGQHSJaKbLfMdNYORPSQaRRSRTRUcVhXQYSaRbScQdR
c icke	ERLZZj
c icki	Lb
c icks	1S2S4S5Z6SCREaISJSKSLiQYTSUkXSYSZSaQdS
c icky	Lf
c ide$	0R1R2P3S4e5S6R7S9SAPBRCQEZFSGRHSIRJRKmMbNROSPSQORdSSTjUYVQWSXRYRZSaQbQcQdR
c idea	1SGPVSci
c idec	8dCRESIRJsKRLQQRRRTQVS
c iden	BfCSLb
c ider	2e4QESLm
c idge	3S4R7SCcEZXSYi
c idi$	4R9qBSESGRISKSLQNSTQcS
c ids$	6RCSENIqLSQS
c ied$	6mDSEOLLQdURcS
c ien$	LSWf
c iend	FZLSSSXPYj
c iep$	Vc
c ier$	0S1Q2R4P5S6e7S8S9SASBQCjDjENFSGYHSIRJRKQLvMQNROSQQRSSSTPUMWQXQYRZSaSdS
c ierc	IdLcQS
c ies$	Sa
c iet$	2S4S6R8gCSEdFeLSQQRQXSYYZS
c iete	2d4RBSEoFaKSLQQSUSXSYSZS
c iff$	0S1Q2R3R4O5S8S9SCQDhEPFSGrIRJRKRLRPSQRRSSSTRUQWRXYYRZQaSbRchdR
c iffe	0S1R3S4M5S6R8f9SBNCODSEQFSGZHSIRJSKQLPMQNSQRRRSSTQUSVkWSYSbSco
c ift$	EfGSIQNdPZTR
c ifte	4Q6S7PERUSXOYKaudS
c ifth	EOGSLRNo
c ifti	3ZGY
c ify$	Fi
c igge	2fUS
c igh$	6SBNCQENFSIoLSMPNe
c ighe	4YEaLSNj
c ighs	CQFSIlLQ
c ight	0Z1R2b3S4P5S6R7Y8R9SASBRCRDlEPFRGRHaKPLmNROSQaRRSRTQUZVOWSXRYRZSbScSda
c ign$	4SLNSQVSWq
c ike$	1Q2S3S6R7R9RAcBRCRDRFRHYIRJRKRMQNROSPRQcSmTNUQWcXPaSbRcYdc
c ild$	1S2c7YBPCPDSERFSGRIRJSKPLMMONSPSQSRSSSTSUaVQWbXhYeZdaZcS
c ildu	LSXaYd
c ile$	9fPP
c ilen	2S7kKkTSXSYRaRdS
c ilin	4ZFiMM
c ill$	0S1R2O3S4L5S6k7P8S9SAQBNCbDREOGRHSIRKbMRNSOQQRRRTiVRXPYRZSaSbScSdc
c ills	1S4O6rBPCPDQEQIPLMUe
c ilte	2n4SBaESGSIKJSLfMdURVSXSZS
c ilth	AaWd
c imax	2c6S7RBSCOURXaYkaZdS
c imb$	2MZh
c imbs	2hCRUR
c ime$	0S1M2R4P6Z7O8S9SASBNDQEQFSHSISJSKRLMMfNSONQRRRSSTSUjVSXaYRZjaSbSdS
c imes	Cbbb
c imin	BSDoLIUS
c imit	8aBdCJFmIOMPRR
c imme	3c5bBRGbISNSTSUSVScf
c immi	Cb
c impa	4OLSQcWZXQYSajdS
c imsh	1S4iESMSTRUMVf
c inal	2S4S6S7kKOPYTRXSYS
c inat	EaVa
c ind$	4jBSDfERKSLQOcTcUPVRXS
c inda	4ZLaSe
c indu	5f
c ine$	0S1Q2R3R4m5R6g7Q8S9RASBQCRDRENFSGpHSIQJQKQLSMONYOSPSQRRSSSUYVNWRXRYQZSaPbSccdR
c ing$	1R6Y8RCPDgEcFaGZIQJcKZLRMQPSQZRYSSTSVRWZXPYRcYda
c ings	0S1R2a3Z4d5S6Q7S8R9SASCSDREYFSGRHaLYMQOSPSQZRYSSUQVdWSXRYSZYaRbScSdR
c inis	Fe
c ink$	4cSfVS
c inne	Lk
c inor	1S3c4P5d8S9SCSDSESFSHSKSLRMfNqORPSQSRSSQTSUSVPXSYSZSbScSdS
c ins$	4RXSYSai
c inse	XRYb
c inst	0S1S2S4P5Y6S7S8Q9SASBSDSERGPHYKSMSNZPSQSRaSSTSUZVsWSXZYQZScSdS
c int$	BaLa
c into	1S2R3S4J6bBSCSEPGQJSKQLRNSORQSRSTSUZVhXOYPardY
c intr	0Q1R3S4a5S6Z8QBSCRDSEQGRIPJSKeLNNSORQRRcSSTOUMVSWSXhYkZRaP
c inus	ESFbIbMMZd
c iny$	BaCSDZ
c inyl	4f7bFaXSYS
c ion$	0S1P3f4R6a7O8R9SASBcCdEOFSGOHSIPJRKRLLNRORPSQQScTPUQVQXcYeZRaYcmdQ
c ions	1S4R6RESGPLSMSOSPbRcSSUSXRYSZSco
c ious	4abdcS
c ipe$	We
c iple	6SESLQUm
c ipmu	ERNRTSdj
c ippe	8cBRCiFRISKSRS
c ippi	0kQMRS
c ips$	QdSSUb
c ird$	1d4Q6S7SCSEPGRKQLQNiQbTPUeVSWcbS
c iren	2S4iBbCSLSTeUSWcXSdS
c irho	4g
c irst	2S4K6S7PKgOSRSUOXcah
c irt$	Le
c irti	Lg
c irty	5YESGSLfWbcS
c ise$	0R1R3N6Q7R8S9RAQBQCRDbEbFRGgHRINJRKPLOMRNYOQPRQRRSSeTPUQVRXQYSZPaibRcgdQ
c iser	6S7PBSSYUSVSXRYNaudQ
c ises	2daZ
c ish$	5eFeGS
c ishe	AaSa
c isin	4RGdac
c isnt	EaLf
c ispe	4PESLhdf
c issi	4gLbQS
c ist$	4S8RBSCOFRGYISLSOSPgRiSfXRcR
c iste	OeXR
c isto	0S1R4L6R7SBgCiDSEPGSIRJSKSNSOSQcRSTSURVRWbXPYSZSaScSde
c itar	4g
c itch	0S1R2h3S4a6R7S8S9SBRCRDOEJFSGQIQJSKYLNMRNdOSPSQRRSSSTdUMWSXYYRZPaSbSchdg
c itcr	4SBmCSDS
c ite$	1S2L3e6R7SAYBRCSDSERGmIYKSLYMSNSQSTSURVSWSXRYSZRafcRdS
c iter	8cBhCRFMRR
c ith$	0S2R3S5d6Q7Q8S9SASBgCNDREOGYIRJbKMMRNSOSQZRSSYVZXQYdZRdR
c itho	7bTedR
c itiv	6jESLP
c iton	EMLSMSNrTS
c its$	2Q4m6dBSCSDREZISJdKSLMNSQSUNVSWSXSYSabbYcSdR
c itti	Lc
c ittl	1g2Q5S8S9SBYCPDcESFZIRJRKQLZNSPSQSSRTSURVRWSXSYSZabScb
c ive$	0b1Q3Y4P6d7R8SASCcFRGbHSIQJRKRLYMgNRORPSQRRSSZTRWRXOYYaRbScZdR
c ives	2dUQcg
c ize$	4PBSDjERGcKQNSTRWb
c ject	0Q8NASHPLSPuRJbScS
c jor$	Nc
c jump	MQOnUPXQaS
c just	1R2S3S4P6R7bBSDREPHSJSKoLPMSNSOSQQTPVQXbbZ
c kbea	4fBSDRLRTbUc
c kcor	5c
c kdow	3Y4a7RXOYlaS
c ked$	AaPb
c keep	0R1Q4S8S9SAlBSCSDRENFeISJSKOLSMSNROSPhQeSQTRVSWSZRbOcSdS
c keld	Pf
c ken$	4S7SEQGSLhNSPbQRUedb
c ker$	1R3c4Z5S8SASBSCSDRERJZKSLgQPSRTSUSVRWRXSZhcd
c kerm	Pe
c kers	4h
c kes$	5P6Y8iHSLSRRSSXc
c kick	0Y1R3R4P5S6R7d9SDREYFSGQHSJaKaLhMdNZORQaRRSRTRUeViXPYRZRaRbScQdR
c kier	GeLe
c kill	0S1S4S6e7S8SAQBMCcDSISKcLPMSORQRRSThUPVRXSdS
c kind	4ZLaSe
c king	3R6RCQDSEaHaIRJpKRLQWbZS
c kip$	2S4S6S7ROiTRXaYQaS
c kken	7SPcdc
c kle$	4f6SESLb
c klin	4QLaQe
c knoc	5bCSEeISKRLPMPZf
c kum$	Sd
c labb	ESLZQc
c lac$	9h
c lace	Vh
c lain	8nBSJMKSLS
c lam$	FZLZaZ
c lanc	3Y4SEkHSIR
c land	4Sag
c lang	2S4RBoCZGRISKSLSTQVS
c lap$	0S1b2R3S4e5S6Q7S8R9SAaBeFRGRHSJSKNMRNROSPSQRRYSSTYUiVdWSXRYRZRaQbScQdS
c laps	0S1P2S3S5S7S9SAaDfEgFSGSHSISJSKdLPMRNQOSPSQQRRSSTbUdVRWSXRYSZRaSbQcSdS
c lase	2Q4k5S6SLRQSTRULVRWl
c lash	BSERGSJSKSLSQmTSVR
c lass	LSWh
c last	0S1S2S3S4P6R7o8S9SBSDSERFSGRHSIQJRKJMRNROSPcQRRSSSTOUjVQWSXOYcaQbicSdR
c lat$	DSQi
c late	1S2S4Q6SCSDrELGSIRKaLONSQRRSTRUPVSXfdS
c lay$	0R1Q4P5S6N7S8Y9RARBgCfDbEIFRGZHRIRJRLLMdNQOqPSQSRQSSTQUeVRWSXSYQZQaQbRcRdR
c laye	4fLaVS
c layi	0S1Q6g8OHSOZRi
c lays	6gGSJZUS
c lch$	6SLg
c lchi	LZ
c lchy	Lf
c lder	1RBbLaPeca
c ldsc	5YSd
c ldup	LSXaYd
c lead	0R3R5S6S7RBaCZDREYFRGdHSKYLeNZOSPSQYRYSSXSYRZRbSdR
c leas	0R1Y2R4Y7R8R9aASBOHSIRMbORPSQQRSSYTaWSXQYaaRbYdS
c leav	FZKfTQ
c led$	8aDSPfQaRSdd
c left	2jESLdMRTS
c lege	Hf
c lenc	2S7jKkTSXSYRaRdS
c leng	LYMaUSXh
c lent	7a
c les$	9aJe
c less	0R1d2R3S4Q5S7S8R9SARBICfDYEgGRHRIfJbKQLeMPNRORPSQNRRTQUPVQWSXRYSaSbRdR
c lete	1S4S6R7YASBSCREQGSIRJSLQMSNSOSQSRSTlUaVSXhYSaSbSdS
c lets	2S3S5d6R7S9SASDSEQFSGSHSJSKYLPMbNaOeQRRSSSTQUjXQYSZPaSbScSdZ
c leve	0e2R4S6R7R8OCSDSEkFSGSHSIRJSKQLSMfNRQSTKUSXS
c lfti	4SUhZZ
c lic$	3Y4SLRWk
c lick	4S6QCREPIQJRKSLhMjQbURVS
c lide	CSESISLbMe
c lien	LSWf
c lier	DjESLYUS
c lift	2S4Q6S7OEdIQTQUSXOYKaudQ
c ligh	DiLRUR
c like	1Q2S3S6R7R9RAdBRCRDRFRHYIRJRKRMQNROSPRQcSmTNUQWcXPaSbRcYdc
c lima	2c6S7RBSCOURXaYkaZdS
c limb	2bCRMQURXSZg
c limi	8aBdCJFmIOMPRR
c line	0S1Q2R3R4m5R6g7S8S9RASBQCRDRENFSGpHSIQJRKQMONYOSPSQRRSSSUPVNWRXSYQZSaSbSccdS
c ling	0S2S5S6QAdDSFgGSIRJSKRMMNSOSQaRSTSUbVSWhXSZSaSdZ
c lip$	0d6Y8NBiFSHSISLJMSQdROTQVSXe
c lipp	0i8bBRChFQHRISKRQNRQ
c lish	AaSa
c list	8RCOFRKSOcPgRiXOYSaScS
c litc	4fLS
c litt	1g2Q5S8S9SBYCPDcESFZIRJRKQLZNSPSQSSRTSURVRWSXSYSZabScb
c lky$	Gd
c lled	8aPfRS
c llic	4SLRWk
c llin	EZQSUddc
c llop	2Y4R6R7SBRCSDSERGSISJSKRLJMRNSOeQSTQUnVQWSXcYb
c llow	3NESJRLQNlVSWb
c lls$	1R2a4e5Y6oBOCPDPIOJRKSLMMSNSQYSSTRUbVSWSXScSdS
c lly$	2Z6SERGbHgKRLKMSNSOSPSQSRRTSUSVRWdXRZidS
c load	5R6cCSEZOSPmVSXSbS
c lodi	4eGa
c lody	1S3S4O5bBSGvLQVSWS
c lone	KhOSUS
c long	0Q1S2S3S5S6Q7S8SASCeDSEOISKSLhOSQPRcVSXsYPZSdS
c loom	3bLZ
c loop	3Z4S6S8SOkTeUNXOYS
c loor	4eLSUhXR
c loos	DsEMLQNSOLZQ
c lop$	2Y4R6S7SBRCSERGSISJSKSLKMSOeQSTRUlVQXcYc
c lopp	DgLR
c lose	1S6R7SBJChDSEQGSIQKRLZNSPZQSTbUbVbXaYS
c lost	EYLSQgUR
c loud	0l1R2a3S4Q5S6Q7S8P9RARBMCYDREtFoGQHRJSKSLMMQNSOSPSQOROSRTRUQVRWSXRYSZQaSbScSdR
c love	4aAqBSERKSLPTRVSXSYY
c low$	0S2O3N4S5c6QASBZCRDSEPFYGRJQKSLYMQNiQSURVRWZXRYSZmdR
c lowe	0S1R2Q3P4Q5S6R8S9SARBRCRDRElFSGSHSIRKRLeMQNhOSPSQQRSSSTQURVRWSXSYSZkaSbScSdZ
c lowl	2s4RBRCOESKSLL
c lows	CcESIgLS
c lse$	4R5SEZGPHZQSck
c lso$	1m4O6Q7SHaOSUSWSXSYPaR
c lter	1S2m3S4S6SBZDSERGRIKJSKSLeMcRSTSURVSXSZScg
c lthy	AaLQWe
c lub$	0S4SENFo
c luck	2c6gCREPKSLYTb
c lufs	0n1R2S3S4Q5S6S7R8Q9bASDREPFqGSHSIRJSKSLSMONSORPSQSRLSSTSUSVSXPYPZRaRbRcRdS
c lume	1S2g4O6RCQErIQJSLKQSUS
c lus$	IbMPZd
c lve$	6S7SBPCbIYKSMPOSRSXjYSZe
c lyse	0nASIQ
c lyze	0lESKSLRVS
c made	0R8gHbLSRLWZ
c main	5bGSVh
c majo	Nc
c make	0R1R4P5Y6Z7SARBRERFYGZIRKSLfMYNRORPSQQRRSYTQUYVcXaYYaRdY
c man$	4SDkHdOSRSSS
c mani	DjESKSTS
c many	0Z4S6n7S8RCSEQGQKSLSNSQSRgTSURXP
c mast	1R2S3S4S5S6S8b9SASCaDREJFuGSHSIcJSKRLNMQNSOSPSQSRZTRUSVSWSXSYSZQbScRdS
c mate	2h4SASBRCQEaHjLSTSZS
c mati	GeLSWa
c max$	2c6S7RBSCOURXaYkaZdS
c mbal	4a7RKaTZUNakdR
c mble	0R4Z8eBaCQEYJZLcRO
c mbs$	2hCRUR
c mcor	5g
c mean	1b4bAbGSHSJSKaLZTRVSWYcS
c meas	0mKSLR
c mech	DgQR
c mela	3Z
c melo	1S3R5b6SBSESGvKSLQMSQSVSWSYSaSdS
c men$	2Q4laS
c mena	Ge
c ment	0R1S2S3a4Q6S7RBSCSDSGSHYJSKhMSPSQRReTPURVdWSXSaYcSdS
c meon	dg
c mer$	4R6SLoVSWQXNYQ
c mes$	Cbbb
c meta	4a6aBQCaDSEZGSLPSSUSVSWjcZdS
c meth	1S2S3Z4Q5b6Q7R9SASBRDREQFSGnHQIRJSKQLMMRNRORQaRSSRTRURWSXRYRZRaebScfda
c mewh	4g
c mhoo	MRNcZcdb
c mic$	0h8QRM
c midg	3SCcEZ
c midi	4R9qBSESGRISKSLQNSTQcS
c mids	6RCSENIqLSQS
c mier	Ld
c mina	EaVa
c ming	6SBQCZDnESFfISLHUSWa
c mino	1S3c4P5d8S9SCSDSESFSHSKSLRMfNqORPSQSRSSQTSUSVPXSYSZSbScSdS
c minu	ESFbIbMMZd
c mis$	NfPYdZ
c mise	Gf
c miss	4gLbQS
c mit$	BQFkMP
c mite	8cBhCRFMRR
c mito	EMGSLSMSNr
c mme$	3c5bBRGbISKRNSOeQSTSUSVSXRaScfdS
c mmin	Cb
c mode	ASDSOSSm
c moku	Sd
c molo	BfCS
c mome	7SKjTRVSab
c mono	8ZLd
c more	0S1e3S4S5R6i7R8S9SASBKCgDYEdHRIYKQLhMQNROQPSQRRSSdUPVSWSYSaQbScadR
c move	0S1R2R3Y4O5R6R7R8S9SAPBQChDZERFRGSKRLQMRNbORPSQSRRSYTiVSXjYNZSaQbScSdS
c mpac	4OLSQcWZXQYSajdS
c mpar	0cEZ
c mpin	1SBSCPDSERIPJrLR
c mple	4S5S6S7aESKaTdUSXSaSdi
c mpo$	0Q1S2Q3S4Q5c6R7S8S9SASBSCRDRENFSGRHRISJSKSLQMiNQOSPRQRRcTRURVdWSXQYSZnbScRdS
c mpos	3ZGf
c mpre	4SBpCRESTS
c mpty	6hXS
c msho	1S4iESMSTRUMVf
c mth$	5dGY
c much	0S1j2S3S4P5S6k7S8S9SAQBMCcDQFRGSHSIhJYKRLdMRNRORPSQMRRSSTQUPVSWSXRYSaSbScRdS
c mudd	DSESIRQm
c munk	ERNRTSdj
c mute	0S1S2S3S4R6R7Y8R9SASBSCSDREPFSGRHSISJSK-LQMSNROSQRRiTNVRWSXRYSZSaSbRcSdQ
c naci	Ge
c nal$	2S4S6S7kKOPYTRXSYS
c naly	0u4S9SARBRERIPJSKQLQMSNSOSPSQSTSURVQ
c name	0S9SNSPqRS
c nami	0h8QRM
c nanc	CSENISLfMh
c nap$	LbQdTSUR
c napp	Lf
c nare	0S1Y3S5S7S8S9SASBYCZDaEbFSGSHSJSLaNSOSPSQcSSTZUjVaWSXNYSZQaRbScQdS
c narr	Lf
c nast	1Q4SAZERGYLiQSTSVaWacZ
c nate	EacZ
c nati	ci
c nce$	0R1R2P3R5S6a7e8d9hASCLDZFSGQHRJRKfLaMcNRORPSQRRQSSTQVPWSYQZRaQbScRdQ
c nch$	0R4R6SBcCPEQISJaKPLYMQNSQiSaTSUQVcdR
c nchc	5b8aHSMbPSRSSd
c nchi	Lh
c ncho	3Z
c nchy	0j8RLOQSRN
c ncy$	4Z
c nda$	4ZLaSe
c ndel	2SLNPh
c nder	0R1R2S3Z4n6R7S8S9kARBRCRDREPFYGSHYJZKRMRNRORPYQSRRSgTSURVQWSXPYRZSaSbScSdS
c ndin	LeWa
c ndly	FZLSSSXPYj
c ndo$	1R4S5S6S7SAQDSESFSKRLSMSOSPSSSTSUSXSYSZSbwcS
c ndom	4S6QGpKSLSTRVScS
c nds$	1S2S3S4O5S6R7S8Z9SBQCLDZERFSIQJSKSLPMiNSOSQsRSTRURVRWbXQYSZSacbScRdQ
c ndus	5f
c neat	4f
c ned$	ESLdQaWd
c need	0R1Q2R4j7Q8RARCSDSEYFbGdHSIaKRLaMPNRORPSQPRRTcUPVNYZbScOdQ
c neop	Si
c ner$	4RBbCSGSLo
c nerg	1S4S6OLiScYP
c nes$	EMGcISKSLOMSNnTSUQVc
c ness	0jCRENFYIeLdMSNSRSTNXS
c neve	1S4aKSTddf
c nge$	0c1R2S3a4Q5R6S7S8O9SASBbCPDREQGbHSIRJSKPLQMdOSPSQRSSTOVhWSXSZRaSbecRdS
c ngen	La
c nger	2R3S4P5b6S7SBbCgDSERGRISKSLeMPOSQSRSScTQVRWRXpYRZRaRdS
c nges	3dURba
c ngs$	0R1R2a3Y4c5S6Q7S8Q9SASCSDREYFSGRHZLYMQOSPdQZSSUQVdWSXRYSZYaRbScSdR
c ngth	LYMaUSXh
c nica	DgQR
c nice	1Y4gAeESHcVSXS
c nigh	HePc
c ning	2a4S6bBSEZHcLb
c nise	ASDeESKSOSSgTS
c nks$	Hi
c nlif	ESXPYRal
c nly$	0S1a2R4P6Y7d8SASBSCSDREOGSISJSKiLPMRNROSQQRSTQUhVQXcaSdR
c nmut	KlTR
c nna$	La
c nner	Lk
c nnoy	APKRTn
c nock	5bCSEeISKRLPMPZf
c nois	2P4Y5ZLSXSZSaldS
c nope	1dAa
c nor$	1S3c4P5d8S9SCSDSESFSHSKSLRMfNqORPSQSRSSQTSUSVPXSYSZSbScSdS
c nos$	5Z
c notc	CSEYIhLbMSNRZe
c note	1R2S3S4Q6n7RBRCQDREOGlIPJRKLLMMSNYQRRSTJUqVQXSbScR
c noth	0S1P2R3S4m5S6R9SBYCQDSERISJSLQMSNRQRRSSSTQUNVeWRXQYgZSbScgdS
c noti	GcLd
c noug	EeLgQSTS
c noyi	ARTi
c nres	8RHdRS
c nser	XRYb
c nsio	7PXRYfdS
c nspo	ESMSNj
c nste	2S4P5SDSESGRKSMSNaTSUbVpXaYQcS
c nstr	5b8QGSHaLSRcVg
c nswe	GhKYLNTZVP
c ntas	4S8aNYRSVg
c nted	AZWd
c nthe	4R5ZGZWf
c nti$	Xf
c ntin	ESWbdg
c nto$	1S2R3S4J6bBSCSEPGQJSKQLRNSORQSRSTSUZVhXOYPardY
c ntro	0Q1R3S4a5S6Z8QBSCRDSEQGRIPJSKeLNNSORQRRcSSTOUMVSWSXhYkZRaP
c nts$	1S6SBSESGQHbTRVScl
c nudg	DkERLSUS
c nus$	ESFbIbMMZd
c nvil	EbIYLZ
c nyl$	4f7bFaXSYS
c nymo	JdKSTf
c nyth	KNRm
c nywh	0ZKRTc
c oad$	5RPmVSbS
c oard	Qe
c obot	1S6SCRDgEPHdISLPMSRSdi
c ocal	0S1R2R3S4L5S6R7a8R9SASCcDREeFSGRHSJRLKMRNFOSPSQZRRSSTcUQVRWRXRYSZRaQbScSdx
c ock$	5aCSEdISKRLOMPSdZf
c octa	1S4Q6SBSCSELGRISKSLPMSNyQSTSUSVRcYdb
c oder	ASDSOSSm
c odie	4eGa
c ody$	1S2S3R4N5a6SBSCSDSEQGuISKRQbUSVSWS
c oes$	0Z1S4S5S6S7S8i9SAdBOCPDSESFSGSHZISJLKSLMMSNSOSPQQeReSRTSVQWSXSZSaSbScRdS
c oesn	LSQeTZ
c off$	2p4RBSCSERGSIOKSLRMiNSURVSXS
c offb	4jBSDSERGSISKQLRTSUmVR
c offi	7S9bLSXeYc
c oft$	6SAiCSERLRQR
c ofte	4R6dCSEhJSLeMSQSTSUSVQWS
c ogre	3nGSLP
c oice	4NDOERLNNSQSSSUSVSWRXSdw
c oing	1S2S6q7SCSERIRJSLSQSRYUSXOYRZRaddS
c oir$	1R2S4d6R8SASDSEdFSGRISJYKYLRMSNSOSRSSSTcUSViXRYSZSaScRdR
c oise	2P4Y5ZLSXSZSaldS
c ojec	0Q8NASHPLSPuRJbScS
c oke$	4SHfJdVS
c oken	Uf
c okin	Ef
c okum	Sd
c oky$	3a4bLS
c old$	5cLSWb
c olde	1RBbLacb
c olds	Sh
c ole$	1Q2Y3S4Q6S7S8S9cAYBZCRDREOGRIdJfKPLMMSNjObQQRSSSTSURVQWSZScS
c olic	3Z
c olis	AaSa
c olky	Gd
c oll$	2Q4N6R7LCSDSERIkKPLNMSQRUyXMYNZQaMdR
c ollo	3NESJRLQNlVSWb
c olo$	1S2S3S4Q6S8SASBaCQDSEPGSHSIRJRKvLPMSNSOSPRQRRSTPVPbSdS
c olum	1S2g4O6RCQErIQJSLKQSUS
c omat	2iBSCRESGe
c omco	5g
c ome$	0S1R2R4g7R9QBcCNDaFSHSIfJRKQLeMQNROSPSRRSZTNVPWSXYYQZRaSbSda
c omen	7SKjTRVSab
c omeo	dg
c omet	1S2S3Z4Q5b6Q7R9SASBRDREQFSGnHQIRJSKQLMMRNRORQaRSSRTRURWSXRYRZRaebScfda
c omew	4g
c omho	MRNcZcdb
c omie	Ld
c omin	EaVa
c omis	Gf
c ompa	0cEZ
c ompl	7bKbTe
c ompo	3ZGf
c ompr	4SBpCRESTS
c oms$	1S2R3S4r6R7OBQCSDZEZGSISJSKQMRNcOSQSRSTbVSXOYPZRaNbScSdR
c omy$	3bIaLRQZ
c onan	CSENISLfMh
c once	6gUaXb
c ond$	0S1a3S4c5S6c8S9SBSCRDSEQGPIRJSKQLbMROZPSQRRRSRUYVQWSYdZScRdQ
c onde	4Z
c onds	BRCMLRMnXS
c one$	0S1R3Y4O5R6Q7S8Y9SASCSESFZGQHSIRKaLaMQNdOQPSQPRRSRTnULVOWSXSYSZRaSbScSdh
c ones	EMGcISKSLOMSNnTSUQVc
c ong$	0Q1S2S3S5f6Q7S8Q9SASBeDSEOFSGRIRJSKRLZNbOSPdQPRgSSURVQXhYPZRcSdR
c onga	4e
c onge	2S4Q6SBPCfDSERKSLhMPOSQSRSVSWRXrYRaRdS
c ongs	HSPjRM
c only	0S1a2R4P6Y7d8SASBSCSDREOGSISJSKiLPMRNROSQQRSTQUhVQXcaSdR
c ono$	8ZLd
c ons$	1S4R6RESGPLSMSOSPbRcSSUSXRYSZSco
c ont$	0S1Q2R3R4L5S6Q7R8S9SAiBQCcDRELFSHfIQJRKNLRMSNROSPSQcRSSRTlUPVQWSXZZSaRbScSdY
c ood$	ESHiLZPbTY
c oog$	MRNcZcdb
c ook$	4L8MESGhHSLNMSNSQSRfUSVRWkcS
c ooky	3a4bLS
c ool$	1R4b6SCSESLRSnVSZS
c oom$	0S1R3S4O5b6dBSCdDPEPFhGSIPJQKSLNMRNSQRSRURVaXSYSZSagcSdS
c oomc	5g
c oomi	Ld
c oomy	3bIaLRQZ
c oop$	2S3Z4S6S7S8SESIfKSMSOkTdUNXOYSaS
c oor$	4dKSLSUhVYXR
c oose	DsEMKSLMNSOLVcZQ
c oost	BRCSEdImKRLRMSQSTQURVSdP
c oove	0R2Y3S5S6S8Y9SASDZEZFSGbHSKZLYNZOSPSSRTZUQVcWSXRYSZRaSbSdR
c ope$	1dAfVS
c open	1Y2m4Q6RBRCQGQIRJSKSLfMSNRPgQRTSUZVZWSXRZQaScSdS
c oper	AaGbXSYf
c ophy	Si
c oppe	4dLSWb
c oppi	DgLR
c ops$	7mKRLPUSXaYQaSda
c opy$	OSPeXgaS
c orco	5bSe
c ord$	2S3nURXS
c ords	1S2R3y4Q5S6S7S8SASCQDRGRISKSLSMROSQSSfTSUSVPXSZSaScRdS
c ore$	0S1b2S3S4S5e6d7a9SBNCeEbHRKQLdMRNSOQQRRSSeUSVSWS
c orga	1S3S4i5SBaCQDSKRMSNYQRTbURVgWQXSYSaSdS
c orge	1S5bbc
c oric	GZ
c orin	6OAiGaQR
c ork$	0S8cHeJQQbRRVR
c orm$	6bOcPaTSXaaY
c orn$	4gSa
c orse	1SAjbS
c ort$	0S1S4M6S8R9nASBYCYDSESGSHdKRLOMSOSPSQRRRTSVSWdYdZSbScS
c orte	2R4M6SBPCfDSEQKSLiMQQQRSURVSWZXnYPdd
c orth	EQNg
c orti	1S2Z4Q6SBfCjDSEQIRJSLJMZQfUSVSXSYSaScSdR
c orus	1S2S3Q4O6SBtCiESGSIRJSKSLONSOSQSRSTOUSVRXPYRaSdS
c orwa	EgLS
c ose$	1S2Q4R6R7RBHChDSERGbIQJSKQLbMRNfOSPYQSTdUZVZWSXaYSdR
c osed	4ZLQUYVe
c osen	DnEMNSZR
c oser	DhLSOLdZ
c oss$	2c4aBaZY
c ossb	5a
c ost$	2SBQCRDSEeIlJSKRLPMRQeTPUOVRdO
c otch	CSEYIhLbMSNRZe
c ote$	ISKNTNUp
c otes	1S2S3S4Q6oBRCRDREOGmIQJRKQLMMSNZQSRSTNUeVQcR
c othe	0S1h2R3R4i5R6Q7Q8S9SAPCQDSEQGbHSIRJRKRLNMRNROSPSQQRRSRTPUNVhWRXOYeZSaabRcgdS
c othi	7b
c otic	1S6RCRDgERGbISJSKSLYUSdd
c otif	Fi
c ots$	4eUP
c otte	4SBRCSDSFZISLQMZPaQSSaVeWZdY
c oubl	1b2R4R6R7M8SASBPDSERKSLRMSOSQSRSTSUkXfYSZdaSbS
c ouch	4SAdBYDcEhKSLYNSQSTSUSVS
c oud$	0k1R2S4S6Q8Q9SASCODRElFmGSHSIZJSKSLMMSNSPSQPROSSTRUSVSWSXSYSZRbScSdS
c oude	0R2d4Q6S9SBMCcDSEqFfGRISJSKSLOMRNSQQTSUQVRXSZSdS
c oudn	0kEQFZRS
c ough	0S1S2d4P6S7SASBfCODSEZFSGSIcJSKRLeMRNSQcSSTPURVRXSYSZSccdR
c ould	0S1R4i8R9SASDREYFRGQISJeLbNZOSPSQRRRVYWRXaYQaSbScSdR
c ounc	4S6S9lDdLRMSUSXS
c ound	0S1R2R3S6R7S9SBREMFSGRHSJRKPLaMRNROSPSQnRSSjTQURVeWfYRZSaSbRcQdZ
c oupl	4R6cce
c our$	3a4SESKSLQMSSbUmVS
c ourt	Ne
c ous$	4abdcS
c ouse	5ZSf
c out$	4R5S6S7fESTcUQXPYLaHdq
c outi	TSXSdj
c outr	1S2a3S4N5S6R7P9SASBRCRFSGSISKRLOMSNSOaQSRSSSTKURWSXjYnZZaRdS
c ove$	0S1Q2R3S4Z5R6S8R9SAkBQCeDjEPFRGRKQLKMRNZORPSQRRRSQTgVQWSXhYRZRaPbScSdR
c over	0R2g3R4Z7R9SASBaDREZFYGcKYMSOSPSURVaWSXRYRaSbSdR
c owbe	1S4oLQUP
c owde	6a
c ower	0S1R2Q3P4Q5S6R7S8S9SARBQCQDREqFSGSHSIRKQLdMQNfOSPSRSSSTPUQVQWSXSYSZjaSbScSdZ
c owl$	8bESLZTbWc
c owli	4QWj
c owly	2s4RBRCOESKSLL
c own$	0S1S2R5S7R8S9SASBOCbDRElFSHSIRJSKPLYMNNiORQSRSTQUQVRWSYhZhaRbScSda
c owni	CZEa
c ownl	ESXPYRal
c ows$	CcESIgLS
c oxy$	LMQi
c oyin	ARTi
c pace	CeESISLQZe
c pact	4OLSQcWZXQYSajdS
c pads	1S2S3R4Y6R9SDSEhGSISJYKRLbMSNQQdTbUSVSWSXSYYZScSdS
c pare	0cEZ
c pars	4S6mLR
c part	2S4S6Y7QOSSYUSVSXnYQaRcYdS
c pass	2QBdCdFRIhKSLRMO
c patt	0S1S3S4Z5S6b8MCSDSEQGdHSISJSKSLPMRNSQRRdUhVOWScfdS
c paus	7ZASOj
c peac	Se
c peak	0k4S5S8O9SASERFqHSIYJSMLOSPRQSRLSSXSZScS
c peat	6RBSCfXi
c pect	0iRO
c ped$	4dLSWb
c peed	2S5f6SDREPGSLRMRNSXSZrcS
c pen$	1Y2j4Q6RBSCRGRIRJSKSLcMSNSPhQRTSUaVaWSXRZQaScSdS
c peni	2Z6cESLd
c pens	2b3d
c per$	0S3S4M6S8ZAYBQCfDQEPFQGYHSIRJeKQLgMSQSRSTRUQVRWbXQYdZQaScSdb
c perc	4d6ZDaLOMdWZ
c perf	Ae
c pers	4gGSVgYR
c peti	6jESLP
c phas	3R4PBpCZISLRTP
c phor	GZ
c phry	0S8dGeRP
c phyt	Si
c pian	0S2R3c4j5Y6R7S8S9SCQDSEYHSJYKaMRNROSQSRSTZURWYXPYSZSaQcSdR
c pic$	3cGiLPcR
c pick	8cASDSEQLSNSPSRSZn
c piep	Vi
c pier	3aBSCSDdERIbLiQRUSVS
c ping	0i1R3S4S6S8SBfCMDREQGSIPJpKSLQMSORQMRRTSUa
c pipe	We
c pitc	2k4S7SCSEMGSISKSLQMSNgQSTSUNVSZSdi
c plac	Vh
c plai	8nBSJMKSLS
c play	0R1O2R4Q5R6f7R8O9SARBRCQDcEQGZHRIRLLMPNROuPSQRRbSRTRUfVRWSYQZRaQbRcQdR
c ple$	4Q6bGScddf
c plea	0R1Z2R4Y7R8R9aASBOFYHSIRJRMYORPSQPRSSYTaWSXRYaaRbYdS
c plet	4S6S7ZERKZLQTdUlVS
c plif	3Y4R7PGYYMan
c pluc	2c6gCREPKSLYTb
c plus	IbMPZd
c pmun	ERNRTSdj
c pnot	GcLd
c poki	Ef
c poli	AeSa
c pong	BkCQ
c pook	3a4bLS
c port	9pKS
c pose	3YESGeKSMSNi
c poti	Fi
c powe	EiLRQa
c pped	4dLSWb
c ppen	6d
c pper	8cBRCiFRISKSRS
c ppie	3aBSCSDeISLfUS
c ppin	0kQMRS
c ppy$	5gAaGY
c pred	BSCPMe
c pres	1R2S4P6SBnCQDSGRIaJSKRLNMSQSTRURVlcS
c pris	GSci
c prog	3nGSLP
c proj	0Q8NASHPLSPuRJbScS
c prop	AaGbXSYf
c ptem	4S5iGSMONSSZViZR
c pty$	6hXS
c pull	6S7jCbEfKPUQYSbS
c pump	1R3S6S8aBRCODREPFSGSIPJ-KSLJNSOSQSRSTSVQ
c punc	0h4S6S8QBSEQISJaKQLbMRNSQiRNTSUQVR
c push	1R2S4P6S7SBPDbEoFeGSIRJSKQLKMRNSQRRSURXSZaaSdS
c quar	1c4SDSESKRLSTSUl
c quel	6SESLm
c quic	1S5bKbLRZicS
c quie	1S2b4Q6R8dBSCSDSEpFfISKRLPNSQQRQTSURXQZQaSdS
c rack	1R3S4Y5m6Q7R8Q9aASBSCSDREOFcGSHRISJSKQLRMROSQZRiSPTaUQVRWSXQYSZSaRbScSdR
c radu	2aLOXSZl
c rag$	DgEQZY
c rags	LSXhZd
c raid	4e
c raig	4RDgKSLRUi
c rais	EdIONdSZ
c rall	EKFkLbZS
c ramp	2OZh
c rand	4S6QGpKSLSTRVScS
c rang	0f8PHSRb
c rank	0S2SBNCbEfKSLaMPQSTSUSVSZe
c rans	ESMSNjXRaf
c rap$	TeUQVSbf
c rase	2dTcUSdS
c rash	0R1S2M3S6Q7PASBRCRDSEfFSGSISJSKbLMMSNSORQRRRTiUeVSWSXOYRZSakdO
c ratc	LQTbWgba
c rate	9gZZ
c rath	1R4RASVk
c rato	4SCRISLe
c rave	4gKSLSNSPbSbVa
c raws	5bVZ
c rcen	DcLPMd
c rch$	4c5ZGSLOVdWd
c rcin	IdLcQS
c rcor	5bSe
c rcus	4d6ZWZ
c rdam	4S5YLRMSPbQSSaVfWada
c rday	Ph
c rdbo	Qe
c rdco	5l6S7Q8bGRHSLRMSRSSSXRYSaPdj
c rder	1N8SBcCSFbISJcLeMSQRUSVScd
c rdom	5ZSi
c rdri	BgCa
c rds$	0S1S2R3y4Q5S6S7S8S9SASCQDRGRISKSLSMROSQRRSSfTSURVPXSYSZYaSbScRdS
c read	4SFiLdTOdY
c reak	0R1S2Z4e8S9SASBRCQDREQFSHSIRJRMRNROaPSSSTSVQXgYiZRaYbScS
c real	HbKbLOVdWf
c ream	4S5Y6S7QCSFdGQKSLcMSOSQSVeWYXRYSaPdf
c reat	1S3S4R6eAbBSDYERGSJbSSVRWgZS
c reco	SiWa
c red$	0b4Z6aEYQSRSVSdd
c rede	BSCPMe
c redo	1O4S8S9RAQDSESFSGaHSKRLSMSNSORPSSRTQXSZSbrcR
c ree$	bZcf
c reec	0S1R3S6a7S8SASDSEYFSGdHSJSKYLcNYQRRSTcURVaWSXSYSZSaSbRcSdR
c reed	5a
c reef	6bOcXaaZ
c reep	4dGfLQXS
c rees	1S4h6S8cCSDSGRISKRNSQSRRTSURViWYXSaSdS
c reho	5ZSf
c rele	CSESJeLYMdZS
c rely	EQQhTS
c remo	1S2S4P6R7S8SAPBYChDSERFSGSKRLRNSOSRSTkVSXfYQaS
c ren$	2S4iBbCSLSTeUSWcXSdS
c rena	9SPm
c renc	0Q4S5a6S8j9SASBZCRDSESGSHSJSKRLSMZNSPRQSRQScTSUSVfbScSdP
c rend	9pASFLOSPS
c rent	1R3S4M5S6R8Q9SBRCSDSEYFSGZHSIRJSKRLPMRNRQSSSTQUSVkWSYScodS
c reo$	BcCS
c repe	6hBSCeESLOMSUSXi
c repl	Vh
c res$	0S1R4e6e8RASBRDSERHbIRJSKZLZQjRQTQURVSaRdS
c rese	4RBQEYGSIcKSLNVmcS
c resh	5b
c reso	2S4R6RCREKGSIRKSLkMk
c ress	1Q2S3l4R6SBmCQDSEQISKSLbNSQRSSTRUSVRcZ
c rest	0g8REZRRbdcS
c retu	4RBSCdLSNgTR
c reve	1Q2Z3S4Q5S6R7R8a9SARBgCtDSEMFSGSHSIRJSKQLKMbNSOSQSRSSSUOWSXNYRZSabbecS
c rfec	Ae
c rfis	Sg
c rgan	1S3S4i5SBaCQDSKRMSNYQRTbURVgWQXSYSaSdS
c rget	1S5bbc
c rgro	4aLRSf
c rgy$	1S4S6OLiScYP
c rhor	4g
c rial	5f
c rian	cj
c riat	4R6dBSDYERGPISLSYScm
c ric$	GZ
c ride	0R1R2P3S4e5S6R7S8M9SAPBRCQEaFSGRHSISJSKnLRNROSPSQQReSSTkUZVQWSXRYRZSaQbQcQdR
c ridg	4RXSYi
c ried	6mDSEOLLQdURcS
c rien	6SFZGSLRMSSSXPYjcc
c rier	4S6SCqDSEPKSLNMSTRUPVS
c riff	1R2R3R4O5S8S9SCQDREPFSGsIRJRKRLSPSQRRSTRUQWRXYYRZRaSbRchdR
c righ	0c1S2f4S6S7b8SBSCSDREPFSGSJSKSLkMZNSOSQRRRTSURXRYRdd
c rims	1S4iESMSTRUMVf
c ring	0S1R2d4a5S6O7R8R9SAbBaCPDRElGSHSIRKhLYORPSRRSSVaWSXMYQZZaRcRdS
c rip$	4S6o7SCSDREPKPOSTaUbXMaSbQ
c ripl	6SESLQUm
c rise	1S2c4S6S7PASBRESGQHSKSMSNSOSURVRWSXQYNZSatchdP
c risi	4RGdac
c risp	Li
c rit$	4PBSIRLj
c rite	1S2P3g4R5YGnLSVSWScR
c ritt	Lc
c rive	2Y6SClENIQJSLNMmUQVS
c rken	LfQS
c rker	3d4SERGYLiQPSSWSce
c rlie	DkESUS
c rly$	5fDSSh
c rman	HdRSWY
c rmer	4SLhWR
c rmis	Pe
c rnat	cj
c rnea	4f
c robo	1S6SCRDgEPHdISLPMSRSdi
c rogr	3nGSLP
c roje	0Q8NASHPLSPuRJbScS
c roke	6YUf
c roll	2Q4N6R7LBSCSDSEPIkJSKPLMMSOSQRRSU-VSXMYNZQaMdQ
c rom$	0S1S2a3S4Q6R7R8S9SASBQCcDSEOFRGSHSIeKSLOMNNROnPbQSRSSbTLURVRWcXPYPZaaYbScSdR
c roma	GeSZ
c rone	3b8aEfLQUR
c ront	4S6SCfEQUSXbYYaSdb
c room	1S4S6eCeDPEQFjIPJRLKSS
c roov	1S4f7aCQDlERIQJSLNSRUSXR
c rop$	2S3S4a5R6a7Y9SASBRCQDSEaFSGRHSIRJSLQMSOcPSSRTSVRWSXcYfZRaibRcSdZ
c rope	AaGbXSYf
c rops	7gLPUSXbYRdb
c ror$	5bESLaQSVeWS
c rorc	5bSe
c ross	2c5aBbZY
c rott	4S5YLRMSPbQSSaVfWada
c roug	2e4Q6SASBhCODSENIdKSMSQdSSTRUSVSYSZScddR
c roun	1S4c5a6SCRDSEMIgJSKQLgMSQSSdTSVRWSXYZS
c row$	4e6YBbCPDSERGSISKSLYQSTiUQVSWSXPYeaSdS
c rowd	6a
c rowl	4R8aERLZTaVSWj
c rown	CeEZSZ
c rper	Lf
c rpow	EjQR
c rpri	GSci
c rror	5eESLYMSPYQSSeVdWS
c rrow	Lf
c rsaw	4gGSVgYR
c rse$	1S4R6Y7Q8aAhBSCRESKSQRRSUSXSYSagbSdc
c rsel	HiOS
c rser	6kLR
c rsh$	6SASCSESIRLOQl
c rshn	ESIgLbTO
c rsio	1R4R6S7SASCSESGNLSMSRSScUSVRYSbbcsdS
c rst$	2S4K6S7PKgOSRSUOXcah
c rted	2S4NCPESLgQQWeXRdh
c rten	CcXf
c rter	1b2S4Q6SBPCeDREQKRLdMPQSTSUhVSWRXmYPdS
c rth$	EPLSNl
c rtie	Lg
c rtin	QkdS
c rtio	1S2Z4RBgCkEQIRJSLJMZQRVScS
c rts$	4QIdLNMRQdai
c rty$	5YESGSLfWbcS
c rue$	0c8SFlMORR
c rum$	0hHeRO
c rumb	0R4d8eCSEZJZLbRO
c rume	8RHbRd
c rums	1S2S3S4Y6Z7YBYCRDfEbFSGSHSISJSKhNROSQSTRUQVSYSZSaSdS
c runc	Ld
c rus$	1S2S3Q4O6SBtCiESGSIRJSKSLONSOSQSRSTOUSVRXPYRaSdS
c rush	4SBkCZDSESLSZc
c rust	Wa
c rwar	EgLS
c rygi	0S8dGeRP
c rypt	BSCYMd
c ryth	0R1S2R3R5R6R7e8SASCQDdEgFRGRHSKfLRMPNeOSPSRRSSTQUOVPWRXSYSaRcRdR
c rywh	Ja
c sadd	3b
c same	0S1x2S3R4Q5S6Y7S8SARBNCQDPEOFSGQIPJRKPLKMSNPOSPSQRRRTPUOVPWSZMcpdS
c samp	4Sdk
c save	0S1S4R5S6S8NASDSESFSHbKSLSMSNRORPvQSRQSSTSVSXSZSbScSdS
c saw$	4gGSVgYR
c sayi	dh
c says	4RQdda
c sbre	5a
c scal	0S8iPSRK
c scho	1S6SCSESLSSl
c scoo	Ih
c scra	4S5YCSESISKSLPTgUOVRWfXSbh
c scre	0S1R3S5R6Z7R8SASDSEYFSGcHSJSKYLdNZOSQRRSTcURVZXQYSZSaQbRcSdZ
c seco	0S1a3S4b5S6c8S9SBQCLDSEQFSGPIRJSKQLaMgOZPSQRRRSRUYVQWSYdZScRdQ
c sect	2S4R7S8RCSISLaORPSRgTPUSXeYhaScS
c sed$	4ZLQVeaZ
c sefa	Sg
c self	HiOS
c semi	2SELGSISKSLRMSNuTSVSZSda
c sen$	DnEMNSZR
c send	9dBfCO
c sent	6eEbXQ
c ser$	1S2P3Q4b5R6e7P8S9SARBjDcERFSGQIRJSKRLNMSNSOMQRRSTQUKVQWhXQYNZRaqbScS
c sert	XRYb
c ses$	2fERFdaZ
c set$	4SBSGSLPVncS
c sett	ReSd
c shak	4lUS
c shar	Lf
c shed	AZFaSa
c shel	EPIj
c sher	4SBdCaLdQS
c shes	EjLJQdTS
c shif	GSNePa
c shin	ERGSKSQhVSZc
c shit	AbZY
c shne	ESIgLbTO
c shor	2S4L6SBPChDSEQLcMQQRRSURVSWaXpYZdR
c shot	1S4gBSERKRLSMSTfULVf
c shou	0S1S4M5R6Q8RBQDSEYFSGRIRJfKQLaMYNcORPSQQRQTPUOVaWRYOZSaMbScSdr
c show	0c1S2S4S5S6S7S8S9SBRCSERFSGQHSISJRKQLQMSNRORPYQRRrTQUSVRXOYSaRcZdR
c shuf	4S6SBSDpESISLSUS
c shut	CSEMGSKcLSNQOiRSTSZS
c sick	1SAfBa
c side	8dCRESIRJsKRLQQRRRTQVS
c sier	6nLQURXR
c sign	4SLNSQVSWq
c sile	2S7kKkTSXSYRaRdS
c sing	3Z4b6SESGZHRKSLZQQUSYSaacSdh
c sion	0S1Q2R3j5S7O8S9SASBYCRDRERFSGNHSIRJSKSLOMSNROSPZQRRQSaTRURVQYaZRbZcodP
c sire	2S4iBbCSLSTeUSWcXSdS
c sive	1SESLgSScb
c skip	2S4S6S7ROiTRUbXaYQaS
c slam	FZLZaZ
c slap	1S2S4gAgBgCQFSaQ
c slig	DiLRUR
c slin	1R4Y6iBSCSDSESGeISJSNYQSTQURVQWS
c slip	6ZTSXf
c slop	DgLR
c slow	0S1R2l3O4P5Z6R8S9SARCMDREMFSGSHSIRKQLfMPNQOSPSQQRSSSTRURVRWSXRYRZsaSbScSdZ
c smid	3SCcEZ
c smth	5dGY
c snap	ESLhQdTRUR
c snar	0S1Y3S5S7S8S9SASBYCZDaEbFSGSHSJSLaNSOSPSQcSSTZUjVaWSXNYSZQaRbScQdS
c snt$	EZLcQd
c soft	4S6RAhCRDREgISJSLbMSQQTSUSVQWSXSZSaS
c solo	1R2S3S4Q6R7S8S9SASBQCSDSEPFSGRHRIRJRKuLPMSNSORPRQQReSSTPVPWSZSbRcSdS
c some	0S1R2R3Z4j7R8S9QBbCODZEPFSGeHRIdJRKQLcMQNRORPSRSSRTOVQWRXQYPZRaZbSccdc
c sona	CSENISLfMh
c song	0R2S3S4R5h6S8Q9SBSCSDSESFSGQISKRLRMQNeOSPmQSRcSSTSUSVQWPYRZRcSdR
c sor$	Bc
c sort	8SHfRS
c soun	0S1R2R3R4O5R6R7S9SAYBRDYEPFRGQHSIPJSKRMRNROSPSQpRRSiTQUQVgWhXRYSZSaRbRcPda
c spar	4S6mER
c spec	0iRO
c spee	2S5f6SDREPGSLRMRNSXSZrcS
c sper	4PESLhdf
c spoo	3a4bLS
c spos	ESMSNj
c spot	Fi
c sque	6SESLm
c ssbr	5a
c ssin	4gLbQS
c ssio	1S2S3l4a6YBaCSDSESGRISJSKSLONSPbQSRRTSVSWYXbcR
c ssiv	1SESLgSScb
c ssli	1R4Y6iBSCSDSESGeISJSNYQSTQURVQWS
c ssor	Bc
c stab	1S3S4h6c7SCQDSFSGRIRJSLZMSNbOSPSQSRSURWaXQYSZSaPcb
c stan	HdLbRS
c star	2R5c6R7RBSESFSGRKSLSMQNROkQSRSTSUPVSWSYRZSahdb
c stea	2S3S4P5SBQCYDSERGRISKYMSNaQSTYUaVoWSXaYQcS
c stem	4S9nHSTS
c step	DSEQKRMSbncS
c ster	1O2R3S4R5S6R7S8Z9SASBYDRELFqHSIZJRKRLQMQNSOSPZQSRbTRVSWSXSYSZiaSbScYdS
c stic	4gBcCREcISLbUQVSaS
c stie	1RLgVbca
c stif	6PDmZS
c stop	0S1S2R3S4S6R7s8S9SASBSCSDSERFSGSHSJbKPLSMSNSOmPSQSRSTRUPVSXOYNZSaMbScSdQ
c stor	0S1Q4L6Q7S8S9SASBfChDSEPFSGSIRJRKRNSOSPeQcRSSSTSURVRWbXPYRZSaSbacQdd
c stra	2Q4d6SDgKSLRUe
c stre	5bFfGSVg
c stri	0S1S2a3Z4c5Z6h7R8S9SASBYCSDREYFSGRHSKSMQORPSQaRSSSVeWSXMYRZPaQbQcSdR
c stro	6Y7RaSde
c stru	8RHbRd
c stuf	5b6dSYXS
c stut	7PUddb
c sty$	4SAaESGaLaWe
c styl	5d6SCSERLRMPNPSdUSVhYSdc
c supe	4c5YESGSVgWdYQ
c sure	0mKSLR
c surp	GSci
c swap	4SGSKQLSUSVoXgYS
c swee	2f4ZBQLSUSXSZSaj
c swel	2e4PESLfZP
c swer	GhKYLNTZVP
c swim	Cb
c swin	1S4S6RBSCSDxERFSISLRMOSSUSZS
c swit	DPEQKcLSNSVaZPck
c synt	4QWi
c tab$	4RCSDSEOGSISNdTZUSWcZSaSccdZ
c tabs	1S4l6cBSCSEYKSLbNSTSXRaRdR
c tack	2RBRCREPIRJSKSLlMhQbTSUSVSYaZM
c tail	BQChISLkMSQSURVSWYXQ
c take	0S1S2S3R4P5S6Q8R9SASBPCbDREYFQGOHSIeJQKMMQNdOSPSQRRSTdVOWSYQbdcidS
c tal$	4c6bBQCbEaUSca
c tall	4SLRWk
c tame	IdLa
c tape	7lBaOSXSYRaN
c tar$	4a
c tart	2R5c6R7RBSESFSGRKSLSMQNROkQSRSTSUPVSWSYRZSahdb
c tasm	4S8aNYRSVg
c tave	1S4Q6SBSCSELGRISKSLPMSNyQSTSUSVRcYdb
c tch$	0S1Q2f3S4Q5Y6R7S8S9SASBRCQDOEQFSGQIbJSMQNbOSPSQRRSSSTeUMWdXYYRaScfdc
c tche	4YdZ
c tchy	4dGfLR
c tcru	4SBmCSDS
c tead	2S4P5SDSESGRKSMSNaTSUbVpXaYQcS
c team	BRCbKcLSTc
c tech	5f
c ted$	0S1S2R4M6S7Q8RBaCLDREPGSISJSKQLbMYNSOSQNRnUYVRWgXQZSaSdf
c tely	9dKbTeUS
c temp	0Q1S2Q3S4Q5c6R7S8S9SASBSCRDRENFSGRHRIRJRLQMiNQOSPRQRRcTRURVdWSXQYSZnbScRdS
c tems	4S9nHSTS
c ten$	0S1S4S6c7SASBSCZDREQIZKSLnMSObQMRSTSUSXbYSaSdS
c tend	XhYS
c tens	7PXRYfdS
c tep$	ESKSbj
c teps	bf
c ter$	1S2a3S4O6R7R8Y9SCdDZEcFfGSHSJSKRLhNSORPSQSSSTRVQWSXfYYZbabdR
c terd	4SDSESISLQMSPiQSSaUSVeWZdZ
c tere	6bBcCS
c tern	0S1S3S4Y5S6b8M9SBSCSDSEQGdHSISJSKRLPMRNRQRRdSSTSUgVOWSZScldS
c terr	5eAZESLYMSQSSeVd
c ters	7PESKSSZUidb
c tes$	1S2S3S4Q6oBRCRDRGlIQJRKQLMMSNZQSRSTNUeVQbScR
c than	0S1Z4Q6S7S8S9SAYBSCSDSEaFZGSHhISJSKSLQNSPSQSSSTRUSVhZZbRcRdS
c that	0S1q2S4N6R7S8b9RAiDQFRGRHRISJSKRMRNSOQPSQPRRTaVRWaYRZObkcY
c the$	6fDZESJc
c them	4b5Y6bEcGYISLRNRTaUY
c then	7aLa
c ther	0R1d2Q3R4j5R7R8Q9SAOCPDSGZHYIQJRKPLRMRNRORQfRcSRUNVjWRXPYbZRbRcddR
c thes	4RWf
c thie	Le
c thin	0R2R5Z6c7Z8OARBSCQFRGeIRLOMQNaPSQeRaTOUOVQXPYRbZce
c thir	1d7SCSEPGSKRLSNjTPUfbS
c this	0d1O2S3S6R7S9YAlBRCRDREQFPGRIRJSKRLMMQORPhTQURVdWRXRYSZYaSbRdR
c thos	EYLaTa
c thou	7bTedR
c thre	bZcf
c thro	1S2a4b7S8SBjCNDRENGSIbKRLQMSNSQcTgUPVRWSXOYdZSaRcRdQ
c thun	5ZSi
c thy$	AaLQWe
c tic$	1S6RCRDgERGbISJSKSLYUSVSWZdd
c tick	1S4gBcCQEcISLdUQVSaS
c tier	1QESGSLnQSTSVaWScZ
c tiff	6PDmZS
c tify	Fi
c tigh	DgESLmQQURVP
c time	0S1M2R3S4P5S6Y7O8S9SASBMDQEQFRHSISJSKRLMMfNSONPSQRRRSSTSUjVSWSXaYRZjaSdS
c timi	BSDoLIUS
c ting	0S1S2R4Q5S6R7S8RASBQCLDREOFdIQKPLPMSNROSPSQmRbTQVRWYXQZQaRcSdm
c tiny	BaCSDZ
c tion	0R1P3S4M5S6a7R8Q9RASBbCfEOFSGPHSIOJRKRLNNROQPRQQRdSZTPUQVQWRXaYcZQaZbScmdR
c titi	6jESLP
c tive	6iESGSLPch
c tle$	1g2Q5S8S9SBYCPDcESFZIRJRKQLZNSPSQSSRTSURVRWSXSYSZabScb
c tly$	4SAdDhLRUQWa
c toff	2p4RBSCSERGSIOKSLRMiNSURVSXS
c toma	2jBSCSES
c toms	1S2R3S4r6R7OBQCSDZEZGSISJSKQMRNcOSQSRSTbVSXOYPZRaNbScSdR
c tone	2S5SCSEFISKSLhMSNsTSVSZR
c top$	0S1S2R3S4S6R7o8S9SASBSCSDSESHSJbKRLSMSOmPSQSRSTRUPVSXOYOZSaNbSdR
c tops	7hKS
c tor$	0c8SBZVa
c tore	PebdcR
c tort	0S1R4L6R7SBgCiDSEPGSIRJSKSNSOSQcRSTSURVRWbXPYSZSaScSde
c toss	4b
c touc	4SAdBYDcEhKSLYNSQSTSUSVS
c tra$	2R4j6S7RXQYhaS
c trac	1S2Y3S4R5m6S7S8Q9bASCSDSEPFdGSHRISJSKRLRMROSQRRiSPTaUQVRWSXRYSZSaSbScSdS
c trai	4RDgKSLRUi
c tran	BaESMSNiXRae
c trea	5bFfGSVg
c trem	BfCS
c tria	5f
c trin	1S2b3a4e6Q7S8SASBYDSEaFSGRMQOSQbRSUQVeWSXRYSZQaRdS
c trip	4R6m7RCSDQEOKOLPMSORQSTZUoVRXMaSbQdS
c trl$	bh
c tro$	0R1R3S5S8Q9SASBRCQDSFSGRHSIPJSKcLLMSNSPSQQRZSSTHUNVSWRXnYraQbScS
c true	0c8SFlMORR
c trum	0h4d8QGOHaPSRYcS
c ttac	2RBSCSEPIRJSKSLlMhQbTSUSVSZM
c tte$	Sd
c tten	LjQP
c tter	0R1R2S3S6b7O8N9SBQCcDRERGaHRIRJRKQMPNQOSPYQPRaTRUfVZXSYRZSaRbYccdZ
c ttie	Lc
c ttin	ReUbZS
c ttle	1g2Q5S8S9SBYCPDcESFZIRJRKQLZNSPSQSSRTSURVRWSXSYSZabScb
c tual	8YDZHeRR
c tuff	5b6dSYXS
c tune	0Q1R2R3Q4N5f6R7R8R9RASBPCPDREMFSGhHSIQJPKNLbMZNrOSPSQPRRSSTOUNVMWZXSYSZSaSbScRdS
c turn	1R3R4P6S8SBNCfDSEmFSGSIRJYKjLOMSNQQSRSTOVbaRcSdS
c tutt	7PUddb
c twee	5Y8iBPCPYa
c twic	1i2a6SLPXh
c tyle	5d6SCSERLRMPNPSdUSVhYSdc
c uall	2Z8YDYHeKSLOOSPSRRXSZk
c uart	1c4SDSESKRLSTSUl
c uble	1b2R4R6R7M8SASBPDSERKSLRMSOSQSRSTSUkXfYSZdaSbS
c uch$	0S1i2S3S4P6i7S8S9SAYBQCbEeFSGRHSIfKRLdMQNRORPSQNRSSSTQUPVRWSXRYSaSbScRdS
c uck$	0S1S3S4Y7S8cAZCRDSEPGRISJpKQMRQRRSSSTcUQVNWSXSaSdS
c ucki	3R6SCRESISJqKSLYZS
c ucks	1S2a6dCREPJiLSTS
c uddy	DSESIRQm
c ude$	YZda
c uder	0R2d4Q6S9SBMCcDSEqFfGRISJSKSLOMRNSQQTSUQVRXSZSdS
c udge	DkERLSUS
c udne	0kEQFZRS
c uelc	6SESLm
c uff$	5b6dSYXS
c uffl	4S6SBSDoESISLSQaUS
c ufs$	0n1R2S3S4Q5S6S7R8Q9bASDREPFqGSHSIRJSKSLSMONSORPSQSRLSSTSUSVSXPYPZRaRbRcRdS
c uge$	LRWg
c ugh$	2d4P6SBgCOEZGSIdKRLdMSNSQcTPURVSYScSdR
c ughe	LYSScf
c uick	1S5bKbLRZicS
c uiet	1S2b4Q6R8dBSCSDSEpFfISKRLPNSQQRQTSURXQZQaSdS
c uild	1S2c7YBPCPDSERFSGRIRJSKPLLMONSPSQSRSSSTSUaVQWbXiYgZdaYcS
c uita	4g
c uld$	0S1R4i8R9SASDREYFRGQISJdLcNaOSPSQRRRSYVYWRXaYQaSbScSdR
c ull$	5P6S7iCaEeKPNSQZSeTSUQXSYRbS
c uman	4R6SBSDrESKSLROSSSTSUS
c umbl	0R4d8eCSEZJZLbRO
c ume$	1S2g4O6RCQErIQJSLKQSUS
c umen	8RHbRd
c ump$	1S2S4S6S7S8ZBSCSDREYFRGSIRJpKSLLMMNSOlQSRSSSTSUPVQXPYSZcaScSdS
c umpi	1SBSCPDSERIPJrLR
c ums$	1S2S3S4Y6Z7YBYCRDfEbFSGSHSISJSKhNROSQSTRUQVSYSZSaSdS
c unce	4S6S9lDdLRMSUSXS
c unch	0g4S6S8QBSEQISJaKQLeMRNSQhRNTSUQVQ
c und$	0S1Q2Q3S6R7S9SBQELGQHSIbJRKOMRNSOSPSRSSnTQUQVhWdYRZRaSbScQdc
c unde	0S1R2S3a4o6R7S8S9SASBRCRDREPFbGSHZJaKRMRNROSPbRRShTSUSVPWRXPYRZSaSbScSdS
c undi	GSLfWYbd
c undo	1R4S5S6S7SAQDSESFSKRLSMSOSPSSSTSUSXSYSZSbwcS
c unds	1S2S3S4P6R8aBSCRDZERFSIQJSKSLQMSNSQtRSTRUSVRWcXSZSaSbScRdR
c une$	0R1R2R3Q4N5g6R7R8R9RASBPCQDQENGiIQJPKNMaNrOSPSQPRSSSTOUNVMWRXSYSZSaSbScRdS
c uned	ESLfWe
c unk$	ERNRTSdj
c unmu	KlTR
c unte	Wd
c unti	Wcdb
c uper	4c5YESGSVgWdYQ
c upho	GZ
c uple	4R6cce
c upli	3Y4R7PGYXaYMam
c upte	4S5iGSMONSSZViZR
c urch	4c5ZGSLOVdWd
c ure$	0mKSLR
c urin	2c4R7RBSCRIRKhMRXMZhaS
c urn$	1R3R4P6S8SBNCfDSEmFSGSIRJYKjLOMSNQQSRSTOVbaRcSdS
c urpr	GSci
c urse	HiOS
c urt$	1R4b6SBSDSEPKSLSQkTRUR
c urth	CSEeNd
c urts	IdLNMRQe
c use$	4R9SARDSFSISJSKSLSMSOkSdTSURWSXYYYZSbS
c ush$	1Q2S4P6R7S8SBeDZEmFdGSIRJSKQLKMRNSRRTSUQVSXSZZaSdS
c ushe	4SBeCa
c usie	6nLQURXR
c ussi	4d6ZWZ
c ust$	1R2S3S4P6R7bBSDREPHSJSKoLPMSNSOSQQTPVQXbbZ
c ustr	5f
c usty	Wa
c usy$	1S6kDSEPLSQSUScd
c ute$	1S2Q6S7aASBSCSDREPGSISJSK-LQMSNSOSQRRRTOVRXRYRZSbSdQ
c uted	7Q8SKRQSRpTS
c utin	TSXSdj
c utof	2p4RBSCSERGSIOKSLRMiNSURVSXS
c utom	2jBSCSES
c utro	1S2a3S4N5S6R7P9SASBRCRFSGSISKRLOMSNSOaQSRSSSTKURWSXjYnZZaRdS
c utte	6b7PUcdb
c vari	1Q2S4P6n9SBRCREOGLIRJSKRLKMSNSQSSSTQUPVRYSct
c ved$	Pb
c vein	5b6SSe
c vel$	0b2R4S6R7S8OCSDSEkFSGSHSISJSKQLSMfNRQSTKUSXS
c ven$	1g4R6RBbDSEQHdJSKbLRSSTS
c ver$	0R2h3Q4b5S6R7R9SASBYDREYFSGdKYMSNYOSPSTaURVbWSXRYRaRbS
c vera	EKFkLbZS
c verb	1Q2a3S4P6R7S8YBkCwDRELFSGSIQJSKQLJMdNSQSTRUOVSWSXMYSZSaSbScSdS
c verd	BgCa
c verp	EjQR
c vers	0S1R2S3S4P6R7Q8YASBRCQDSERGNHSISJSKSNSQRRRSbUQWSXSYQagbZcqda
c vert	AQCSbm
c very	0R1R2c4d5R8SASCPDZEYGQHSISKaMPNZPSQSRRSRTQUkVPWRYPcR
c ves$	2dESGSNbUQcf
c vibe	5YSj
c vibr	4SCRISLe
c vil$	1Q2S3Y4Q6SCSEZGdVRWecZ
c viny	4f7bFaXSYS
c voca	0S1R2R3S4L5S6R7a8R9SASCcDREeFSGRHSJRLKMRNFOSPSQZRRSSTcUQVRWRXRYSZRaQbScSdx
c voic	4NDOERLNNSQSSSUSVSWRXSdw
c volu	1S2g4O6RCQDSErIQJSLKQSSZUSWS
c wait	VZbd
c wann	La
c want	0S1Q2S3Q4Z6R7S8R9YCRDREcGOHRIRJRLbMaNSORPSQNRRThVYWYYSZPaRbRcZdS
c wap$	4SGSKQLSUSVoXgYS
c ward	EgLSZc
c ware	5ZSf
c warm	4SLiWR
c way$	BSEcKSTiUS
c wbel	1S4oLQUP
c wded	6a
c weak	JcQY
c ween	5Y8iBPCPYa
c weep	2f4SBQLSXSZSaj
c weig	LYQd
c weir	1R4RLRQcWeca
c well	1m2d4NBYCREQGSKRLcMSNSQSTQUSVSZP
c wer$	0S1Q2P3P4Q5R6m7S8S9RARBPDQEhFRGbHSIQJSKSLaMPNfOSPSRSSSTRUPVNWSXRYSZiaSbScRdY
c weri	EjQR
c wett	CiERLR
c whac	4gaP
c what	0c1R2R3S4P5Q6R7S8r9SBPCODSEOFPGRHgIQJMKMLQMQNSORPbRmSRTRUQVQWSXRYSZQaSbYcSdQ
c when	4QESJhLQVSXSYSamdS
c wher	4a6S8SESIOJYQeRRTYYSagdS
c whic	0Q8gHRMSPbRe
c whis	4Qdg
c whit	2P4Zai
c whol	1R2Y3S4R6S9cBaCRDREPGSIeJSKSLOMSNkObQSRSSSTSZScS
c wice	1i2a6SLPXh
c wide	2c4Q8cBcCRERGSISKSLlQPTSVS
c will	Tadf
c wimm	Cb
c wind	OdTe
c wing	1S4S6RBSCSDxERFSISLRMOSSUSZS
c wist	Ga
c witc	DPEQKcLSNSVaZPck
c with	2R3S5d6Q8S9SASBfCNDRENGYIRJbKMMRNSOSQZRSSYTaVZXPYdZRdQ
c wlin	4RLQWj
c wly$	2s4RBRCOESKSLL
c wnin	CZEa
c wnli	ESXPYRal
c work	0R8cHdJQPaQbRRVR
c wors	1SAjbS
c woul	2S4pBYESLRSaTSUaVRXS
c writ	1S2P3g4R5YGnLSVSWScR
c wsty	5bVZ
c x...	ESLSMSUi
c x..x	ERLRMSQSUk
c x.x.	ERUi
c xact	8YAd
c xcep	7eERKf
c xpla	8nBSJMKSLS
c xpor	9pKS
c xten	XhYS
c xtra	4c7SUZXRYh
c yell	2S4S7RURXSdn
c yer$	4aLc
c yest	Ph
c ygia	0S8dGeRP
c ying	0S1P4S5S6f8OAQCSDSERGSHSISJSKSLZMSOYQQRhTgXScSdf
c yle$	5d6SCSERLRMPNPSdUSVhYSdc
c ymba	4a7RKaTZUNakdR
c ymor	JdKSTf
c ynam	0h8QRM
c ynth	4QWi
c ypas	BPCiFS
c ypno	GcLd
c ypt$	BSCYMd
c yse$	0nASIQ
c yte$	Si
c ythi	0R1R2Q3R5R6Q7d8SARCQDdEfFRGRHRKdLRMPNdORPSRhSRTQUOVPWRXRYRaRcQdQ
c ywhe	0ZJZKQTb
c yze$	0lESKSLRVS
c zaag	8bVfWY
c zaps	2R4mUL
f a-section	0S1S2R3S4I6R7O9SBcCSDSESFSGPISKSLSNSORQSRSSSURVRWRXOY-ZRaNcRdR
f a-tempo	0S1R2J3S4Q5p6S7S8SASBSCSDREQFQGQHSJSKRLQM-NQOOPSQSRRSQTPUQVQWSXOYQZbaSbQcQdR
f adjective	1Q6b7SBSCZDdIaKRLnOSQYTQUgVRYSZb
f adjective-first	0S1R2R3R4S5S6b7R8S9SASBRDZFSGaHSISJRKQLpMSNSOSQRRSSSTRUnVRWrXOYRZQbScRdZ
f also	0S1-2R3S4a6N7R8R9RAPCMDQELFSGQHSIPJRKNLLMRNPORPSQPRRSSTNUOVPWQXRYPZSaQbRcRdS
f an-effect	1S2S3S4IB-CEDSESFQGRIQKSLYMSNSQSRRTRUSVSYSdS
f anaphor	1Z2S5R9ZAbBSDZFcGRHSKSOYRRSbTZURZYaScY
f anaphor:both	4a6aBOCSEeIeKSQPTaUYdS
f anaphor:it	1Z2S5R6S9ZAcDZERFdGRHSISKSOYRRScTYUSZZaScY
f anaphor:rest	0cEd
f artist	0S1R3S4Q6Q8S9SASBSCRDREQFSGSHSISJSLPMRNROSPSQSRSS-TSUSVRXSYSZRbScRdS
f artist:doomcore	Sb
f artist:french	6SESLSSk
f artist:gabber	1S4R6SCSDSESLSMSNSStVSWZZSbScS
f artist:happy	Sa
f artist:mainstream	Si
f asks	0n1R2R3S4K5P6R7S8z9SARBPCPDSEJFNGRHsIPJMKNLLMQNRORR-SQTOUPVOWRXOYRZOaRbRcRdR
f asks-what	0j1R2R3S4J5P6R7S8w9SARBOCPDREJFPGRHoIQJMKLLPMQNRORPbRwSQTOUPVPWRXQYRZPaRbRcSdQ
f band	1N2R3R4M5S6J7S8R9SASBPCMDNEIFPGRHSI-JOKQLgMRNQOSPSQdRRSPTLUOVQWSXRYSZRaSbScRdS
f band:bass	0a1Q2S3S4S6M8SASBRDQFSGSHSIvJPKRLIMSNSQhRSSRTPUQVRWSXSZRcSdS
f band:harshness	ESIgLbTO
f band:high-mids	ESIe
f band:highs	0S4N6QBSCNDREPFQIzLLQSSSUS
f band:hiss	1S6SCSDRERIPLi
f band:low-mids	Ig
f band:mids	CSEOIlLS
f band:mud	CSIkLRSS
f band:sub	6RCRENIQLr
f beside	4rJRLPVP
f chat	0O1O2O3Q4S5S6P7P8K9PAKBPCQEMFPGPH-IQJQKOLOMONSOOPRQORKSQTKURVPWPYPZOaPbPcPdi
f chat:bye	4RBSDdERGSHeLRNSQSTSUSXgdS
f chat:confused	AQHmQSTM
f chat:hello	1S2R4O5Z6R7S9SASDSESHnKSLSMSORPSQRRRTRUPVSWSXQYSZSaQbScSdk
f chat:help	0R4R8MASHmPSQSRQUb
f chat:how-are-you	Hd
f chat:joke	0S1R2R4c5R6S7Q8S9SAOBSDSERFSGSHoKSLSMSNYOSPZQSRRSSTSUSVSWSXRYQZSaRbScSdg
f chat:styles	8QHmRP
f chat:thanks	0S1S4S6S9SARDSERFSGSHsKSMROSPSSSTSUSVSXSZSbScSdS
f chat:who	8RHjRR
f chord-names	2S3r4SBQCSESISJSKSLQMPTRUSVS
f comparative	1O2S3b4P5S6Q8S9SASBSCRDgERFSIRJYKQLnMRNSQRSRTQUPVQWSXSYSZfbScddS
f comparative:effect	BY
f comparative:flaw	Jd
f comparative:groove	Df
f comparative:level	EY
f comparative:mood	3eGZLg
f comparative:sound	1Q4R6SBSCSDdERGSISKSLqMSQSSRTSUQVScg
f comparative:speed	LRZj
f comparative:verb	BY
f definite	4O5SBcEYHSIZKaLcOSTbWSXRYSZRaSbS
f degree	0S1f2R3S7S8SASBZDeEgKRLgMRNRPSRSTRURVSZdaSdR
f degree-of-key	3t4N9SBRISKSLSTRXR
f degree-of-key:III	3g
f degree-of-key:V	3Z
f degree-of-key:VI	3n4OXR
f degree-of-key:VII	3n4OXR
f degree-of-key:bII	3b
f degree-of-key:iii	3f
f degree-of-key:iv	3Z
f degree-of-key:v	3a
f degree-of-key:vi	3f
f degree-of-key:vii	3f
f degree:bit	0S1g2R3S4a7S8SASBcCPDfEcIaKRLcMRNROSPSQYRRTQUPVQWSXRYSZfaSdR
f degree:lot	1b4O6a8SARBKCjDRFSGSHYIQJSKSLjMSNSOSQRSSTRUSVSWaXRYbZZbScSdR
f degree:quite	4SLbVc
f degree:tad	1S3R4R6SBaCYDeEoISJSKOLZMSNRQSTSUQVSZYdS
f degree:very	0S4N5ZDSEPFdMSOYQdUZWdXcYSZSaSdS
f density	0S1P2P3S4L6-7R8S9SAaBPCODQEMFSGQHSIPJRKQLGMSNRORPSQPRRSRTPVQWSXKYPZRaRbSdR
f density:busier	1S2S4Q6-7SASCRDREOGQISKSLNNSOSQRTSUOXNYRZRaScSdS
f density:fills	1S2P4K6vBPCPDPEQGSIPJSLMQSSSUgYSZScSdS
f density:repetitive	6jESLP
f density:sparser	0S1Q2R3S4P6-7S8S9SAdBRCREPFSHSIRJRKQLOMSNROQPSQQRRSSTOUOVSWSXMYQZRaRbScZdS
f density:varied	6mESLMURcS
f effect	1R2Z3S4O6R7SB-C-DSEKGRHSIRJSKQLKMeNSOSQRRRTPURVRXOYSZSaScSdS
f effect:autopan	Be
f effect:chorus	1S2S3Q4O6SBtCiESGSIRJSKSLONSOSQSRSTOUSVRXPYRaSdS
f effect:clip	0d8bBgCiFPHSIQKRLJMSQQROTRVS
f effect:compress	4SBpCRESTS
f effect:crush	4SBkCZDSES
f effect:delay	0S1S3S4Q6R8ZBuCnDSEIFPGSIQJSKRLNMdNROSPSQSSSTRUQVRWSXPZQbScSdP
f effect:distort	1Q2a4Q6RBiCsDSELFSGSIPJRKSLGMjNSQRTSUQVRYScSdS
f effect:ensemble	Bc
f effect:eq	BNChFPIe
f effect:filter	2jBYESGSIcJSLaMaUS
f effect:flanger	2S4RBoCaGRISKSLSTQVS
f effect:gatedverb	BfCP
f effect:limit	8aBdCJFmIOMPRR
f effect:phaser	3R4PBpCZISLRTP
f effect:reverb	1P2Z3S4P5S6R7S9SASBiC-DREIFSGSIPJSKPLHMeNSOSQSRSSSTRUOVRWSXKYSZSaSbScSdS
f effect:ringmod	BjCRTS
f effect:stutter	7PUddb
f effect:tapedelay	Ba
f effect:trance-gate	BbMY
f effect:tremolo	BfCS
f effect:vibrato	4SCRISLe
f effect:wavefold	Bc
f effect:width	Bc
f energy	1R2R3R4N5e6K7N9SASCSDSERFPGRHSJSKSLmMRNROOPSQSRSSZUQVRWRXDYpbRcSdO
f energy:break-down	OSXNYh
f energy:calmer	LiXNYQZc
f energy:dj-friendly	FRLSSSXPYk
f energy:hype	1S4Q5h6OLhSbYPZRaS
f energy:tension	7PXRYfdS
f era	0S1Q3R4R6P8S9RASBSCPDMEPFRGRHSIRJSKSLNMQNSOSPSQRS-TSUSVOWQXSYRZQbScRdS
f era:modern	SiVS
f era:oldschool	1R3S4S6Q9SASCRDNERFSGSLRMSQSSyTSVSWSYSZRbScR
f era:raw	6SCSESISLPSpVR
f few-bpm	0S1Q4Q5O6R7S9SASCPDREEFQGSHSIOJSKQLRM3NPOSPSRSSRUSXRYQZ-bRcRdS
f first:+2	Ib
f first:+3db	Ia
f first:+4	Ib
f first:+8	MJZh
f first:-3db	BSEgIRUS
f first:-8	9QFgMS
f first:-9	Ff
f first:15	Zb
f first:155	Mc
f first:16	2S7RXfYR
f first:160	McZS
f first:16th	UcVS
f first:170	MbZQ
f first:174	MdZP
f first:176	Md
f first:178	MaZR
f first:180	MhZL
f first:185	MaZR
f first:190	MgZQ
f first:195	4S9SMlZQcS
f first:2	cd
f first:20	ESZc
f first:200	MjZH
f first:200bpm	McZR
f first:220bpm	MfZP
f first:3	ZYcb
f first:320	MbZQ
f first:32nd	DSERUi
f first:4	7RGdYSaccb
f first:5	1RCSERISMNZn
f first:60%	DZ
f first:8	7MKNURXRYmaY
f first:808	1SASVf
f first:909	USVh
f first:a	0S1l2Q3R4b6b8R9RASCREMFQGYHSIZJSKQLSMQOSPSQSRSSPTRUJVZWPZdbRccda
f first:acid	1S4c6S9SBSCRDSFRIQKbLgMbNfQSSSTRUYVNXSZRaScPdS
f first:acidcore	5cMR
f first:add	0S1S2P3S4r5S6O7O8S9SBbCOEQFSGQHSIdJSKRMJNRORPSQSRSTOUZVOWRXOYiZaabbScSdb
f first:after	XQYc
f first:again	6PLPci
f first:aim	Fd
f first:airhorn	4e
f first:all	Kc
f first:also	1m4P6Q7SUSWSXSYPaR
f first:am	3e
f first:amen	2R4faS
f first:an	4bWbYZaY
f first:analyse	0kIQ
f first:analyze	0lESKSLRVS
f first:and	1v3S4S8SBPCRDSEQIPJSKKLRQSTPUQVScP
f first:angerfist	Sd
f first:another	1Q4k6SBRGITSUOYfaZce
f first:answer	NZ
f first:anvil	Eb
f first:any	4eVS
f first:anything	KNRk
f first:are	Hf
f first:arp	4S6dESGSNYQc
f first:as	EQFe
f first:attack	LQMg
f first:auto	Be
f first:automate	2jBSCSES
f first:awesome	Ab
f first:back	BSCaEa
f first:bass	4L6R8SBSCRDSEZGSIZKYLfMSNbQaTSUdVRWRZS
f first:bassline	KaNb
f first:beefier	Lb
f first:bell	Ja
f first:bells	Ed
f first:big	aZ
f first:bigger	CZ
f first:bin	CSESKSLSTp
f first:bit	1e4c6PASBfCGDSEaFRIaJRKSLLQSRSSZXSZacS
f first:bitcrush	Bh
f first:bitcrusher	BZ
f first:boom	aa
f first:boomier	La
f first:boost	BRCSEeIhKSTQUSdP
f first:bounce	9mDQMS
f first:bouw	5Y
f first:boxy	LNQg
f first:bpm	MfZP
f first:break	6ZLQOSXZYe
f first:brighten	Ic
f first:brighter	LZ
f first:bring	0S1S2a3S5S6R8R9SASBRCSDREiFRGRHSISJSKhLOMaOSPSQSRRTOUZVRXSYRaSbbcRdQ
f first:broken	Uc
f first:build	2S4P5Z7PLPURVRWkXcYbdS
f first:bump	EbMPZf
f first:bung	4a
f first:busier	6fLS
f first:bypass	BPCiFS
f first:call	Pe
f first:can	0R1Q2R4e6Q7R8S9gARCQEYGRHiIQJRKZLYMQNaOQPQQQRRTPURWRXZZRaRbRda
f first:cancel	bb
f first:cant	KSQlTSdP
f first:carve	JeVS
f first:ceiling	FgMN
f first:change	3c5S9SBRERGeISJSKQLRMgQSRSTSUYVdZSbRcR
f first:check	0lESFSIS
f first:cheers	Hf
f first:chipmunk	TSdc
f first:choir	CcESJbTa
f first:choose	LQVe
f first:chop	4a7SBSCQEOKSLbTSUSXadj
f first:chopped	4eLS
f first:chord	3Y
f first:chords	3jNL
f first:chorus	BmCN
f first:chuck	4dTdYZ
f first:clap	1S4PBLCiDZENKRTRUkVR
f first:claps	1S4O6SASBSCRDSElISLKNSQSTQUn
f first:clean	IcQS
f first:click	LOMf
f first:climax	Yd
f first:climb	2NZe
f first:clip	BlCSLJ
f first:close	2SBSLh
f first:cold	Wc
f first:come	Gc
f first:complete	7c
f first:compose	3ZGf
f first:compress	BjCSTS
f first:compressor	BZ
f first:cook	4SLNVSWm
f first:copy	XhaS
f first:could	4e5a6SBSCRENISJbKdLSTbXSZa
f first:cowbell	4fUR
f first:craft	WZ
f first:crank	0S2SBNCbEfKSLaMPQSTSUSVSZe
f first:crash	0S2O4J6S7SEZKRQSTZUeXRYSaodQ
f first:crashes	EY
f first:create	LQWh
f first:creepy	4fGcLSWS
f first:crunchier	La
f first:crush	BZ
f first:cry	LZNa
f first:crypt	MZ
f first:ctrl	bh
f first:cut	2Q4Q6P7dBSEPIdKcLSMROQQSRRTQUQVSXqYPZSaRdS
f first:cutoff	2Z
f first:dark	4hLPWZ
f first:darken	Lb
f first:darker	3ZLf
f first:dead	7c
f first:deep	dZ
f first:deeper	JeLd
f first:delay	2SBfCZEKFPMjUR
f first:delete	6SCRESISKSLRTfUdXf
f first:demonic	LRde
f first:design	4SLNSQVSWq
f first:detune	Lb
f first:dial	CgEO
f first:die	EZLd
f first:difference	8fBPCP
f first:different	GNVl
f first:dip	Ie
f first:dirtier	LZ
f first:dirty	GSLf
f first:disable	Ce
f first:distort	BbCb
f first:distorted	XSdd
f first:distorting	QfdS
f first:distortion	BaCKMe
f first:ditch	TiXc
f first:do	0R1i2S3S4N5R6S8OASBRCSDSERGQHhIRJSKSLRMSNYPRQRRdSRTRVPWRXacddR
f first:does	0g8QBRQSRQ
f first:doomcore	5c
f first:dope	Ad
f first:double	1b2R4R6R7N8SASBPCYDSERKSLRMSOSQSRSTSUiXfYSZeaSbS
f first:downlifter	ESXPYRal
f first:drag	DgEQZY
f first:drench	BfCPdR
f first:drenched	Cc
f first:drier	ChESUS
f first:drive	Mb
f first:drone	Ee
f first:drop	0R1R2R3S4a8S9SARBRCRDREjFSGSIRJSKaLKNZOgQRRQSSTcUQVSXcYLZRaOcSdR
f first:drowns	Cc
f first:drums	EfKRLbNS
f first:dry	CoEMLPTLUSdR
f first:duck	Jh
f first:duplicate	Xc
f first:e	Nb
f first:ease	3SBQCdJb
f first:echo	BbChMP
f first:end	UcXSYb
f first:ensemble	Bc
f first:epic	3d
f first:eq	BOIg
f first:erase	Tc
f first:ergens	4b
f first:even	1h6SCQESHRLS
f first:everything	4R7fDbESJYKeNbQZRSURdS
f first:evil	4RGdLMWe
f first:eww	AdTR
f first:exchange	Vb
f first:explain	8nBSJMKSLS
f first:export	9oKS
f first:extend	XhYS
f first:extra	Yf
f first:f	MSNc
f first:fade	2pESKRTRZS
f first:fairground	4b
f first:fake	4R7SXSYiaS
f first:fast	5Y
f first:faster	Zk
f first:fatten	Ld
f first:fatter	La
f first:feels	Da
f first:female	da
f first:few	4d
f first:fewer	1S4S6sBSENGSKSLQNSTRUS
f first:fill	6c
f first:filter	2dBOINMg
f first:filthier	La
f first:finish	Fe
f first:flac	9Z
f first:flange	BhCR
f first:flanger	BhCRGS
f first:for	3Z
f first:forget	1S5bbc
f first:four	3bUb
f first:freeform	6d
f first:frenchcore	VY
f first:from	Oi
f first:gallop	LRUl
f first:galloping	Ud
f first:geh	bZ
f first:get	0S1S2R3S4L6S7S8S9RASBRCSDRESFiGSJeKPLQMSNRORQRRSTpUOVRXcYRZSaSbScSdR
f first:gets	Zd
f first:gimme	3c5bBRGbISNSTSUSVScf
f first:give	0c1R2R3a4P5Y6Y7R8RASDZEaFRGbHSIRJQKRLZNROQPSQSRSSbTRVZWRXNYZaQbRdR
f first:glide	LSMe
f first:glue	Bd
f first:go	2S3S4S5N6S7S9SDSESFSKRLSMiNYOcPSSiTRVSXNYSZQaSbedS
f first:good	Hi
f first:gradually	2aLOXSZl
f first:great	Ab
f first:grittier	La
f first:haha	1S4SAPHm
f first:half	1c4R6e7e9SCSDSERLSTRURXQYPZhaSbScS
f first:halftime	4SUhZZ
f first:hall	CYLRMe
f first:halve	6S7SBPCbMPOSRSXhZe
f first:happier	3Z
f first:happy	5c
f first:hardcore	dd
f first:harder	Lm
f first:harsher	Le
f first:hat	ELMfTcUZ
f first:hats	0S1Q2S4L5S6a7S8SARBRCREiFSLeMNNQQORSSSTYUjVSWSXSYSZSaSbSdS
f first:have	USdf
f first:hell	Aa
f first:hey	Ha
f first:hi	4RBcCRHjMSTSdS
f first:high	BNFSInMP
f first:hit	OgUS
f first:hm	KPbe
f first:hmm	6OAmQS
f first:hole	Ab
f first:hoover	1a2a4N8R9SASBZCYDSEKFSGQIaKPLaNjQaRSSSUQZRaScRdS
f first:how	0k1R2R3S5R6R7S8m9SAQBSCRDSEOFMGSHjISJPKRLIMRNROSPKQLRpSRTRURVOWRXLYSZMaRbRcRdS
f first:huh	ASHjTS
f first:humanise	Df
f first:humanize	Dd
f first:i	0R1P2R3h6Q7R8R9aAbBSCODQEYGZHYIQJQMPNROQPRQZRRTeWcXSZRbRdR
f first:id	5ZLSSSVhYZ
f first:im	4e
f first:impact	EYab
f first:improvise	3OGf
f first:in	4aMSNd
f first:insert	XRYb
f first:intro	6aLRXdYZ
f first:invent	Wc
f first:is	0l4M8OELFSHSKJQMRoTR
f first:isolate	Kd
f first:it	4eARDZFSQiSQ
f first:its	1R4S6YARCSDYEPFdLQQeSSZicS
f first:jump	MQOnUPXQaS
f first:just	1S4Q6S7dDSERKoLQQSTRVRYS
f first:keep	0S1Q4SAhDSEOFfKQNSPhSRZRbPcS
f first:key	3S5SMnND
f first:kick	0R1R2Y3P4N5R6R8R9SASCSFRGRHSISKZLgMmNZOSPSQiRSSRUaWSXQYQZSaRbScSdR
f first:kickout	7gYOaR
f first:kicks	LiQR
f first:kill	1S4S6e7SBMCdDSEPISKdLQMSOSRSTdUQVSXSdS
f first:kinda	Sd
f first:knock	5aCSEeISKRLPMPZf
f first:laser	2R4lUL
f first:latin	dd
f first:lay	1S4bBRDmENKNLSUSbS
f first:layer	4aLc
f first:lazier	Dd
f first:lead	0S1R2a3S4N5S7S8S9SARBZCZDSEiFRGQHSIZKSLRNgOSPSQYRRSSUQVcWSXSYSZRaRbScRdR
f first:leads	La
f first:leave	FZKfTQ
f first:lemme	OfXR
f first:lengthen	La
f first:less	0R1a2R3S4Q5S6Z7S8R9SARBGCiDbEfFaGRHSIYJfKPMQNROSPSQPRRTQUOVRWSXRYSZQaSbScRdR
f first:let	0S1S2b3Y4S6R8SASBRCSDQEPGZHSISJgKfLjMSNSObQPRSTQVQWSXQYSaScSdS
f first:lets	5bHSKaLSMdNcOfQSSSTSUSXRZPaSdS
f first:level	EhTS
f first:lfo	2kMO
f first:lift	EgIQTR
f first:like	SmcQ
f first:limit	BQFkMP
f first:limiter	BdCSFR
f first:list	8RCOFROSPgRiXR
f first:little	1gDRERLQZS
f first:load	5RPmVSbS
f first:long	ab
f first:longer	BQCfLdMPUSXc
f first:loop	OlUOXPYS
f first:loosen	DmEMNSZR
f first:lose	2S6S7SBICjERIRLSTdUbXbYSdS
f first:loud	ESFd
f first:louder	CSEYFf
f first:love	AkTS
f first:low	BcCRESIiLS
f first:lower	EjLRNZTS
f first:lowpass	Bc
f first:machine	7QUgaQ
f first:mainstream	5ZGSVd
f first:make	0R1R3Y4P6Y7R8QARBREOFZGZHSIQKSLeMZNROQPSQQRRSYTPUZVdXZYZaRdZ
f first:master	FjIZMS
f first:max	BMCiXR
f first:maybe	4e
f first:mc	TSdc
f first:measure	0k
f first:meh	6SAi
f first:mentasm	EbLYNa
f first:metal	4c6YEc
f first:midi	9g
f first:mids	EQIe
f first:minor	3c
f first:minus	MOZe
f first:mix	DSIaQf
f first:modernise	ASOSSg
f first:mono	Le
f first:more	0S1N2R3S5R6c7S8R9SASBICeDbEjFRGRHSIcKQLbMRNROSPSQRRSSmTRUOVPWSXRYPaSbScRdR
f first:move	5SDaMSNfXhYQaR
f first:mp3	1S9j
f first:much	Za
f first:mute	7dERGSKsLSQSRSTQUYVSXS
f first:my	Qb
f first:nah	AcKSbg
f first:narrow	Lc
f first:nastier	Ld
f first:nasty	Gc
f first:need	4YEeLRad
f first:needs	1S4j5S6dASBRCREHFjGOKRLIQSScTPURWQcQ
f first:neither	Ta
f first:new	1Q3b4I5Z6R9SARBSCSDSERFSGpHSISJSKQLQMRNQOSPcQSSSTQUSVNYRZSbScd
f first:nice	Ac
f first:no	0S1b2P3R4G5R6O7h8R9SBNDQEKFSGPHSIQJZKjLMMQNQORPSQPROSRTtURVMWSXaYNZRaPbacRdQ
f first:nobody	ESQe
f first:noise	aY
f first:nope	1dAa
f first:not	1k6P8SAgCQERHSIRJSLQPSTRbScS
f first:notch	If
f first:now	1oCSEPISKQLQQSTS
f first:nudge	DkERLSUS
f first:nuke	Te
f first:nvm	bZ
f first:offbeat	UgVS
f first:oh	Ad
f first:ok	1a5dAYbc
f first:oldschool	Sb
f first:oldskool	Sc
f first:one	1S7YASLNMSSPXRYabccm
f first:only	1d4S6R7iESKiTSUHVSXSYRbS
f first:oops	bZ
f first:open	1S2a4R6SBPCSDPEYGSISKSLfMSNSPiQSUcVbWSXSZSdS
f first:orchestra	2S4gUO
f first:organ	6ZNc
f first:other	1Q4RGZLSVgcS
f first:out	Tg
f first:outro	LRYg
f first:overdrive	BeCb
f first:pack	6iYNaO
f first:pad	1R2d3R4N6Q8SASBZCdDRESFSIRJYKZLZMYQPTfUQVdWSZRaSdS
f first:pads	4QElKSNQQPTc
f first:pan	2eDSESLcMfUS
f first:pause	7ZASOj
f first:peak	FgMQ
f first:perfect	Aa
f first:phase	Bb
f first:phaser	3SBiCR
f first:piano	4jBSKRLSTbaS
f first:pick	ERLSZk
f first:piepkick	Vf
f first:ping	BgCR
f first:pitch	2SEMLSNeTSdi
f first:play	0S1R2S4S6Q7S9SASBSCSDgESFSGSHSISKQLRMQNROsRQSSUPYQZSaQbScSdS
f first:pls	4Rab
f first:pluck	NYTd
f first:pluckier	Lb
f first:plucks	Lb
f first:plus	MPZe
f first:pop	4b
f first:predelay	CRMb
f first:progression	3a
f first:proper	Ab
f first:pull	7jCbEdKPUQYSbS
f first:pump	JeLQ
f first:punchier	LY
f first:push	1R2S4P6S7SBPDbEoFeGSIRJSKQLKMRNSQRRSURXSZaaSdS
f first:put	0S1R3R4S5Q6Q7N8S9RASBbCPDYESFQGSIQJSKdLQMfNiOQPSQSRSTPUcWRXhZNcS
f first:quantize	DgESKS
f first:quick	5c
f first:quieter	Eb
f first:raise	EdIONd
f first:ramp	2OZh
f first:random	Gd
f first:randomise	Gf
f first:randomize	Gd
f first:rave	4g
f first:redo	1Q4S9RARDSESFSGbHSKSLSMSNSORPSSSTRZSbpcR
f first:reese	4gMZ
f first:release	Mc
f first:remix	5QSg
f first:remove	1S2S4S6R7S8SBQCjERFSKRLSOSRSTcUYXgYQaS
f first:rename	9SPm
f first:render	9pASFLOSPS
f first:repeat	Xj
f first:replace	Vh
f first:resonance	LSMa
f first:restore	bdcS
f first:retune	4RNhTR
f first:reverb	BjCSLS
f first:reverse	7SCSTSaidd
f first:reversed	aa
f first:revert	bk
f first:rewind	Oe
f first:rewrite	3cGS
f first:ride	2S4PEaKeLSMSUh
f first:riff	6aESGKLSMYNbVdXbcZ
f first:rimshots	4eUP
f first:ring	BjCRTS
f first:riser	7Sah
f first:robot	ESde
f first:roll	ERIoKPLOUP
f first:rolling	Ue
f first:round	KSLe
f first:run	0c2SBeCSOa
f first:sad	3Z4QGd
f first:sadder	3Z
f first:same	1u2S3S4R6O8SBNCRDQEPGRIQJSKQLKNPQSRSTQUPVRZMcodS
f first:sample	da
f first:save	4R5S9YASESFSHPKSMSNSOSPwSSTSXSZSbScS
f first:say	7RaSdf
f first:scoop	Ih
f first:scrap	TeUQVSbf
f first:scratch	Tcbb
f first:scream	5S7REYLRNZXSaPdi
f first:screech	2d4R6QCQESGZISKbLgMaNaTQVS
f first:second	1S4Q6bYf
f first:send	9dBfCO
f first:set	0Q5SBRCQDZEPFZMqSSVSZR
f first:shakers	4d
f first:shelf	EQId
f first:shelve	Ia
f first:shift	GSNe
f first:shorten	LZXg
f first:shorter	4SBSCbLfXd
f first:should	Sd
f first:shout	aNdi
f first:show	0c1S2S4S5S6S7S8S9SBRCSERFSGQHSISJRKQLQMSNRORPYQRRrTQUSVRXOYSaRcZdR
f first:shuffle	De
f first:shut	CSEMGSKcLSNQOiRSTSZS
f first:sidechain	8SJlLR
f first:silence	2SKmTS
f first:simply	6hKSLS
f first:siren	4ZKYTe
f first:skip	2S4S6S7ROiTRXaYQaS
f first:slam	FZaZ
f first:slap	2S4hBgCSFSaQ
f first:slapback	BZ
f first:slightly	Db
f first:slip	4Y6a
f first:sloppier	Dd
f first:slow	2RERLZXSZk
f first:slower	JaZf
f first:slowly	2hBSCP
f first:smash	ab
f first:smoother	XRaf
f first:snappier	Lb
f first:snare	1P2R3S4N6P7R9SASBbCPEZFSGSIQJSKMLbNROSPSQhRSSSTeUiVZWSXRYSZQaQbSdS
f first:softer	Ef
f first:solo	4SBSERJSKrLQQSTQURVQ
f first:some	1S3S4f6aBYCRGaIQLdUQVSdY
f first:someone	dc
f first:something	4S7SGdISLSQfXSafdR
f first:sound	Sb
f first:sounds	QeSb
f first:sparser	6fLS
f first:speed	Zg
f first:speedcore	5b
f first:spread	LeTR
f first:squelchier	LY
f first:stab	NaTc
f first:stabs	4S6dEaLY
f first:start	5dGSMSOjXPaR
f first:stems	9g
f first:stereo	Bc
f first:stick	4gBdURaS
f first:stop	ASDSESHSJcKRMSOnPSTRUSZSbS
f first:store	Pe
f first:straight	DeUY
f first:straighter	Da
f first:streaming	Fc
f first:strings	2bBSEYLeQcVRZQ
f first:strip	4S6o7SCSDREPKPOSTaUbXMaSbQ
f first:sub	4R7SLSOSURXPapdR
f first:subbier	La
f first:surprise	GSci
f first:suspenseful	3d
f first:swap	4SGSKRUSVnXgYS
f first:sweep	2c
f first:swing	DgMS
f first:switch	DPEQKcLSNSVaZPck
f first:syncopated	Ue
f first:synth	Wb
f first:synthesise	Wb
f first:synthesize	4SWc
f first:tack	Ya
f first:take	0S1S2S3S4S5S6Q7Y8S9SBQCcDREbFQGRIgJQKLLZMQNYPSQSRSSYTbVRXPYSZYbdcPdS
f first:tame	Id
f first:tape	7eBaYSaS
f first:tapestop	7fXSaQ
f first:tell	Hf
f first:tempo	5SDSEPMlNSRSZb
f first:temporarily	Ka
f first:thanks	Hi
f first:that	1Y8SAZBRCZEbFSLRQSSSTfbc
f first:thats	AjSS
f first:the	0R4R5S7R8S9SASBSCYEdFSHSIRKPNSOSPSQyRRSRTeURVSWSXbYQaRbScSdQ
f first:there	4Z
f first:theres	1R4b6fERIRJSKRLaQkRSTRUSVSaSdS
f first:thicken	ESLc
f first:thin	6oKSLSQQTQXR
f first:think	Sf
f first:thinner	Le
f first:this	4dAgLOPRVRZd
f first:those	EZ
f first:three	cf
f first:throw	2O4e6YBaCSDSESISKSLSTiUQVSXPYfaS
f first:thx	Hh
f first:tighten	Le
f first:tighter	Di
f first:tiny	BbCS
f first:tom	6OEZUe
f first:toms	4d7REbLaNRTSUb
f first:tone	EMLjNR
f first:too	0R1L2S3S4R5S6g8S9SAlBRCRDbESFRGSHRIgJRKSLEMSNSORPSQbRSSRUSWSXPbScQdS
f first:toss	4b
f first:touch	BeCO
f first:trance	Bb
f first:transpose	ESMSNj
f first:trash	Tc
f first:tremolo	BfCS
f first:trim	XeZR
f first:true	FgMP
f first:try	1R4O5S8SASESGQJSKQLSMSQSTSUSVmXRcj
f first:tune	ESGSJSKSLRMgNeUSVR
f first:turn	1S3R4Q8SBOCcDSEnFSISJZKeLQNQTOVbaRcS
f first:twice	1j
f first:two	ci
f first:ugh	Ad
f first:underneath	4b
f first:undo	7SKRUSbo
f first:unmute	KkTS
f first:unsolo	HSKhPS
f first:up	MRNfZe
f first:uplifter	ae
f first:use	4RGSKSVm
f first:variants	cd
f first:velocity	Db
f first:verb	BaCS
f first:vibrato	BgCRLP
f first:vinyl	7c
f first:vocal	IYNSdh
f first:vocals	CSEkKSLNQSZRda
f first:voice	db
f first:volume	2g4PES
f first:vox	CZLSQb
f first:wait	bY
f first:want	Tb
f first:warmer	Lb
f first:wavefolder	Bc
f first:way	6eBPCYEQGSIRLcZe
f first:we	4m5S6R7QBSDSENGSISJSKQLPMbRSSSTbURVSWSXPYfZbaMdS
f first:weaker	Jd
f first:were	4d
f first:whack	4gaP
f first:what	1S3S4S5P6S8l9SASBSCPDSERFSGRHjISJLKSLRMQNSOSPcQQRhSQTSURVRZSbRcSdS
f first:whats	0h1S2S4P6R7S8jASBQCRDSEQFPGSHMIQJSKQLRMSOSPYQRRjTSUQVRXRYSZRaS
f first:where	IOQgTS
f first:wheres	Ka
f first:which	0Q8gHRMSPbRe
f first:whip	5b
f first:whispering	dZ
f first:white	2P4Sai
f first:who	HhRS
f first:whole	5SNc
f first:why	0P1S2S4S6S8pBSEPHQJPKRLQQhTNUPXSZRaS
f first:widen	BbLc
f first:wider	Ld
f first:without	TedS
f first:worse	Ad
f first:would	4b
f first:wow	Aa
f first:write	2P3d4R5YGmLSVSWScS
f first:yeah	Ad
f first:yeet	Td
f first:yell	7Rdg
f first:yes	1SAj
f first:yo	5c
f first:yuck	Ab
f flaw	0Y1Q2R3S4O7R8I9SBSCODPELFSGRHRIcKNLHMPNQORPSQ-RQSQTNUNVOWSXQYSZRaQbScRdQ
f flaw:bad	4RISQlVS
f flaw:boxy	LMQm
f flaw:clash	ESJZKQLSQjVS
f flaw:clipping	0h2S4O6Q7S8JAQBSCSDSESFSHQKSLSMSORPSQuRPSRUSXRYSZSaRbSdQ
f flaw:dull	DSLYQe
f flaw:flat	4S5a6NAhDQESGYLQQgSSWaZScR
f flaw:harsh	1S6QARCQDRGSIfLSMQQpTSUSXS
f flaw:mud	0R1S6SASCQDREPFSIiJSLQNSQrRSSRTSUSWRXSZS
f flaw:no-punch	ESJSKSLLMRQqURVSXRaQ
f flaw:no-snap	QeTSUS
f flaw:out-of-key	BRCSEOGRJSKQLQNSQqTQVQ
f flaw:phasey	Bb
f flaw:squashed	Fa
f flaw:thin	1S4S6i8MARCRDSEPISLOQpTQUQWZ
f flaw:weak	BSDSEPISJZKRMRNSQqTSUQVR
f format	0Q1Q2S3R4M5R6R7S8S9-ARBQCRDPEPFPGOHQIQJRKPLOMPNPORPNQSRSSQTNUQVQWRXQYPZQaSbQcOdR
f format:flac	9h
f format:midi	4R9qBSESGRISKSLQNSTQcS
f format:mp3	0S1S4Q6S9vDRFRGSMRNSOSPSSRTSUSVSXRYQZSbScR
f format:stems	4S9nHSTS
f format:wav	0S4S9sBSESKSMSNSPOTScS
f genre	0R1R2S3S4Q5-6R7R8Y9RARBSCRDREQFSGPHYISJSKRLSMRNPORQPRQSdTRURVfWRXRYRZPaPbRcRdd
f genre-first	0Q1R2S3S4Q5-6R7R8a9RARBSCSDRESFSGPHaISJSKSLPMNNPORPQQRRPSfTSUSVPWRXRYQZQaPbRcQda
f genre:acidcore	5cMR
f genre:breakcore	5c
f genre:crossbreed	5a
f genre:doomcore	5l
f genre:french	5b8bHSMcPSRSSd
f genre:gabber	0S4R5f7R8RESGSHdLQMSNQOSPaQSRRSNUSVeWSXRYSaOcSdm
f genre:happy	5h
f genre:hardtechno	5i
f genre:industrial	5f
f genre:mainstream	5bGSSdVY
f genre:raw	5e
f genre:speed	5i
f genre:terror	5fLZSdVa
f genre:ukhc	8d
f genre:uptempo	5jGSMPNSSZVdZR
f grid	EOKRLQMSQRTRUoVS
f grid:x...x...x..x..x.	Ud
f grid:x...x...x..xx...	Ue
f grid:x..x..x.x..x..x.	Ub
f grid:x.x.x.x.x.x.x.x.	ERUf
f groove	0S1Q2S3S4R6N7S8S9cARBPCOD-EJFRGRHSIPJRKQLKMONRORPSQQRSSSTQVRWRXRYSaSbScR
f groove:bouncy	4S6S9lDdLRMSUSXS
f groove:early	5fDkERLRMSNSScUQ
f groove:groovier	4a6QCQDmESIRLOSR
f groove:human	4R6SBSDrESKSLROSSSTSUS
f groove:late	1S6SBRDwEJISKRLNMSQSTRUNVSZa
f groove:robotic	1R4S6NARCQDwEOFSIRJSKSLPNSQPSRUSVSZRdc
f groove:straight	4RDgKSLRUi
f groove:swing	1R4R6Q9SBQCRD-EQFSIRJSLQMOSSUQZScS
f height	1R2S3S6R7S8S9SASBRCPDREgFRGRIeJSKQLLMRNxOSRSSSTQURVRWSXSYSZQaSdb
f height:higher	4ZCSENFSIaNhdZ
f height:lower	4S6SBSCSDSEqIgKRLNMRNZTQURVSXSZRdR
f height:octave-down	4SEMLRNmdd
f height:octave-up	1S4RERGSLRNpcadS
f indefinite	0S1R2R3S4-5f6R8a9SASBQCSDSEQGbHRISJSKRLNMRNROSPSQRSRTQUQVYWqXQYOZSabbScPdZ
f interval	2S4P5S6SBRCRDSECGOISJSKQLNMSN-PSQSTQUSVQWSZRaScRdR
f interval:1	Nc
f interval:12	EMKSLSNo
f interval:2	Ng
f interval:3	NY
f interval:4	EQGSNj
f interval:5	EPLSNl
f interval:7	EOGSLRNo
f key	0S1S2S3Y4P5f6S7S8S9SASBSCSDSERFSHSISJSKRLSMeNuORPSQSRSSQTSUSVNWSXSZSbRcSdS
f key:a major	5Y
f key:a minor	MbNe
f key:b minor	5RMSNg
f key:c major	Nc
f key:c minor	3RMfNa
f key:d minor	5fMaNbSS
f key:e minor	3b5aMNNhVR
f key:e phrygian	Ga
f key:f minor	5YMONkVR
f key:fs minor	Mc
f key:g minor	3Y5eGZ
f last:+2db	EeMP
f last:-0.3	FfMY
f last:-0.5	FgMO
f last:-0.8	Fa
f last:-1	FiMP
f last:-10db	EMMe
f last:-12	Ma
f last:-12db	EfMM
f last:-15db	EgMQUS
f last:-6db	ESMa
f last:-7	Fb
f last:0.3	MZ
f last:0.5	CPLOMj
f last:0.7	Ma
f last:0.8	LOMe
f last:0.9	LNMh
f last:1.2k	MZ
f last:1.5db	Ea
f last:1/8	BQCPMfUS
f last:12	CQENISMZNeZe
f last:120	Ia
f last:12k	IZ
f last:150	BQIeMbZS
f last:150ms	LSMd
f last:155	Mc
f last:16	XSYb
f last:160	5YMZZS
f last:165	MY
f last:168	5c
f last:16th	Ua
f last:16ths	6RDRERGZKQLPOSUn
f last:17	Oc
f last:170	Md
f last:170ish	5a
f last:172	5b
f last:172bpm	FSMhZQ
f last:174	Md
f last:175	5Y
f last:176	Md
f last:178	5Z
f last:178.5	MY
f last:180	MdZR
f last:182	MfZP
f last:185	MeZR
f last:188	MeZR
f last:188bpm	MaZR
f last:190	MiORZS
f last:195	5YMfZS
f last:1995	Sc
f last:1997	Sa
f last:2	EeNQbY
f last:20	EPZc
f last:20%	DbMQ
f last:200	MbZY
f last:200bpm	McZR
f last:200ms	MZ
f last:205	5a
f last:210	MZ
f last:212	Mc
f last:220bpm	MfZP
f last:230	5b
f last:240	5b
f last:24db	MY
f last:250	IZ
f last:2db	EjMSNS
f last:2k	2RIZMb
f last:3	EYKOLSNZPYUl
f last:300	IZ
f last:303	EaLYTf
f last:30db	MZ
f last:320	9b
f last:33	OY
f last:350ms	LSMa
f last:3db	Ed
f last:3khz	IeMRQR
f last:3s	CSMc
f last:4	1R4b6S8bBSCSDREPISKMLSQSRSTMUpXcZR
f last:400	IZ
f last:48	MSOd
f last:49	MSOe
f last:4db	Eb
f last:50%	MZ
f last:500	IfMR
f last:500ms	Ma
f last:55%	CRMb
f last:5k	BRINMh
f last:5khz	2SMb
f last:60	DZ
f last:60%	CPMc
f last:60hz	4QIgLQMS
f last:60ms	CRMb
f last:64	MSOb
f last:7	ESZa
f last:8	MQXiYPZb
f last:80%	LRMg
f last:800	EPId
f last:80ms	LSMe
f last:8k	EQId
f last:8th	BSMcUc
f last:8ths	4R6QDSEOKQLSTRUrVQ
f last:90%	LPMd
f last:90s	Sb
f last:93	Sh
f last:94	SY
f last:96	Sa
f last:a	4SEPKSLRMiNRQRUQ
f last:ab	Ob
f last:achter	Yb
f last:acid	0S1R2Z3S4O6Y8SBgCODRGMLeMMNPPSRSUPVkWSXSZRcRdS
f last:actually	8c
f last:add	4e
f last:af	LYQb
f last:again	1Q4QEQKhTZURVSXYcd
f last:aggressive	1SLecc
f last:air	4OESIj
f last:all	4QAdEQKZQgTa
f last:alone	KhOSUS
f last:amandel	2SLNPg
f last:angerfist	Sa
f last:annoying	ASTe
f last:another	Gc
f last:answer	KaTa
f last:anymore	JdKSTf
f last:anywhere	KRTc
f last:around	Xb
f last:arp	4Z6cBPCcTa
f last:arrangement	Rc
f last:aswell	JZ
f last:at	0S8NHSMSRi
f last:attack	ESLhMSQcZR
f last:away	Tf
f last:awesome	Ab
f last:back	0S1S2S3S4S5S6c7S8S9SAOBRCbDOEfGSHSISJSKcLQMRNQORPQQSRSSSTMUQVSWSXOYSZSaSbncSdS
f last:backbeat	4SUe
f last:background	4d
f last:balancing	Ef
f last:balls	Qb
f last:banger	5a
f last:bar	2g4Z7kBSCSEOISJSKNLRMSNSQSTRUfVSaSdS
f last:bare	6c
f last:bars	0S1S2f3Y4Z5S7a8S9SASBQCSDSEPFSGbHSIRJSKOLPMQNQOSQRRSTQUeVRWSXgYYaNbScS
f last:bass	0S1a2R3R4P5R6N7S9SASDZFSGQHaIeJaKRMYNPOSPSQMRcSSWhXRYSZSaSbScQdR
f last:bassline	4a6kESGQKRLQTRca
f last:beat	4QDjEQLSUd
f last:before	7RAfSeYScQdS
f last:begins	4RXSYSai
f last:bell	1eBZLNMSTSVSWh
f last:bells	5bGb
f last:bin	Te
f last:bit	1R2R4R7SCYDaEcGRLdMRNRObPSQPRSTSUQVRWSXSZabRcbdR
f last:bitcrusher	BZ
f last:bite	Le
f last:bits	4dLS
f last:blast	Ta
f last:body	Le
f last:boom	Lb
f last:boring	6OAiQS
f last:bounce	9QDgLS
f last:boxy	LMQi
f last:bpm	0P1S2S3S4N6S7S8P9RASBSDREJFQGRHSIQJSKSLRMuNRORPSQSRZSSTRUSVSWSXRYQZlbRcSdS
f last:break	0Q1S2f4Y7b9SASBRCQDSEPFSHSIRJRKaLMMRNSOhPSRZSSTNVSWRYLZRaZbScSda
f last:breakbeats	4b
f last:breakdown	3Z4d
f last:breaking	Wc
f last:breathe	6hDRJS
f last:breathier	La
f last:bridge	4SXSYe
f last:bright	LY
f last:brighter	Lh
f last:bro	AaLa
f last:brown	Sa
f last:build	2f4Z5S7eBPCODSERFSGSIRJSKOLOMNNSQSRSSSTSUbVSWRXcYQZgdY
f last:buildup	Xc
f last:buried	EQQd
f last:bus	BfCSFR
f last:busier	6gLSXS
f last:busy	6dERcd
f last:buzzy	La
f last:c	3e
f last:called	Pa
f last:calmer	LiXNYQ
f last:cardboard	Qe
f last:chain	8dRP
f last:change	GSMSTRUPVcbj
f last:changes	bb
f last:cheap	QgVS
f last:cheekier	GY
f last:cheesy	6RAgGRLeWS
f last:chipmunk	da
f last:choir	6SCSEgISKdLPVd
f last:chords	3bCSESGaJYLNNf
f last:chorus	BbChLROSXQ
f last:chromatically	Ge
f last:clap	1e6SAfBeCJDYEOIcKRLQQSTMUSVdcR
f last:claps	1S4S6dBeCZDRENLSTfUQ
f last:clashing	ESQe
f last:click	Lc
f last:clickier	LZ
f last:clicks	Qb
f last:clicky	LY
f last:climax	2e7RBSCOUSXYYeaa
f last:clip	0f8IBRQfRP
f last:clipper	Cd
f last:clipping	0iQN
f last:close	Pb
f last:closer	dZ
f last:club	Fa
f last:cluttered	6b
f last:coffin	Ye
f last:cold	5b
f last:colder	1RLbcb
f last:completely	KcTe
f last:congas	4Z
f last:cool	4Y
f last:corps	Sa
f last:crash	Ta
f last:crashes	EiLK
f last:crazy	Hb
f last:crisper	Ld
f last:crowded	6a
f last:crunch	LY
f last:cry	ca
f last:crypt	Cb
f last:cutoff	2fMQ
f last:cycle	2dMS
f last:cymbal	KZ
f last:cymbals	Kb
f last:dark	8bESLeQS
f last:darker	ESGYLgQPSScg
f last:db	2S4RBRCRDSEjKSLSMiNQQSTSUSVSZS
f last:dbtp	BSESFmISMO
f last:deeper	ESJaLNdf
f last:delay	4S8eBcMR
f last:delete	Ta
f last:deleted	Tc
f last:demon	SQVSWRdg
f last:detuned	Lg
f last:did	bb
f last:different	4RGcVPcc
f last:direction	Sc
f last:dirt	Le
f last:dirtier	Lb
f last:dirty	LZ
f last:distant	Lb
f last:distorted	CRLkQR
f last:distorting	Qc
f last:distortion	2SBYChLOMS
f last:djs	Yd
f last:do	0SCRHiRO
f last:does	8Z
f last:down	2R4S6RBSElISKQLZMONYOSQSTQURVSXNYeZaaSdb
f last:dreunbeest	PY
f last:drier	CmERLOTSURVS
f last:drive	CdLS
f last:drone	BY
f last:drop	3S4Y5R7a9RASBRCRDSFSGQHSIRJSMSOaPSQYRZSRTNVRWSXYZSajbScSdb
f last:drops	7ZYSdc
f last:drums	4a6YBaCSDgEQISKdLOTS
f last:dry	CfQRdS
f last:duck	8bJY
f last:ducking	JhZS
f last:dull	LZQa
f last:e	MgNM
f last:earlier	Dh
f last:ears	LNQi
f last:echo	BhCaLSdR
f last:edits	ba
f last:effect	Bc
f last:eighths	Uc
f last:else	4R5SEZGPQSck
f last:em	EdQS
f last:empty	6hXS
f last:end	0S1S2Y4N5S6R7P8aBRCRDSESFSGSIfJSKRLRNSOSRQSSUZVSXfYlZZaQcRdS
f last:energy	Sd
f last:enough	EfLeTS
f last:entire	Xd
f last:epic	GgLRcS
f last:eq	CdFS
f last:essentials	6fXR
f last:euromasters	Sa
f last:even	Hb
f last:evening	Hd
f last:everything	4b7SBbDeKYNQQRbY
f last:everywhere	Ja
f last:evil	1Q3bcc
f last:exactly	8YAb
f last:export	9b
f last:f	3fBSERJSKRLMMmNMQSTSUNVQ
f last:fart	Qd
f last:fast	Zg
f last:faster	1OFRLQRRZmcd
f last:fatter	Lg
f last:feedback	ChESLSMR
f last:feel	Si
f last:fifth	EPNh
f last:fighting	KSQg
f last:file	9dPP
f last:files	9a
f last:fills	6h
f last:filthier	La
f last:final	PZ
f last:flabby	LQQe
f last:flac	9g
f last:flanger	Ba
f last:flat	DSQi
f last:fluitje	4d
f last:fm	MRNgVS
f last:for	8YHfRR
f last:forth	ESNb
f last:four	Uc
f last:fourth	Ne
f last:freeform	YY
f last:frenchcore	5N8bHSMePSSeVR
f last:friendly	FRLSSSXPYk
f last:fuse	ObXZYY
f last:g	Md
f last:gabber	5Q8SHgRSSS
f last:gallop	2Z4SLPOgUaVSXRYe
f last:gaps	6c
f last:gerade	Rb
f last:german	HdRS
f last:get	9d
f last:given	BdCP
f last:gloomier	La
f last:gm	5c
f last:go	0S1Q2S3R4N6S8S9SASBPCRDSELFSGQHSINJRKPLNMONPOSPSQaRRSST-VQWSXSZSaSbRdZ
f last:going	DaRb
f last:gone	EOKOLRTnUR
f last:good	Tb
f last:grid	Dd
f last:grit	LZ
f last:grittier	LY
f last:groove	4g7b
f last:growl	8bTc
f last:had	KObg
f last:hair	Eg
f last:hakkelberg	Pe
f last:hakken	Pc
f last:hal9	PZ
f last:half	4c6Q7RISXiYS
f last:hall	BdCbMS
f last:happier	3ZGQLd
f last:happy	AbGZ
f last:hard	8aAfERJaLdMSQORS
f last:hardcore	8ddZ
f last:harder	1Q8SBdCSFaJeMSQRca
f last:harsh	6SASCSESIRLOQl
f last:harsher	Le
f last:harshness	IgLRTO
f last:hat	1fKQTZcR
f last:hats	0R1c2R3R4g5S6f7P8R9SAQBaCKDhEcFRGRHSJQKSMRNSOSPSQPRRSSTaURVRWRXQYZZQaSbScNdS
f last:haunted	Wc
f last:have	8MHaPgRb
f last:headroom	6RFhLN
f last:heavy	5Z
f last:hell	EQFfLSQZdZ
f last:help	4SUd
f last:here	4R8ZReTe
f last:hi	He
f last:higher	Ng
f last:highs	FSIb
f last:hilarious	4b
f last:hits	4a6YESJfLPad
f last:hoogoven2	Pa
f last:hook	4N5SGjWS
f last:hoover	0S1K3S4Y5S6Q7S8Y9SCZDREmFSGRHSMQNPPSQRRPSSTZURVhWRXSZSaSbScQdS
f last:hopeful	3cGS
f last:hot	DSEiLMUS
f last:hotter	EcdS
f last:how	VRcf
f last:huh	Hf
f last:human	DfOS
f last:hurt	6SDSEQKSLSQkTRUR
f last:hypnotic	GcLd
f last:hz	2NESMl
f last:i	3a
f last:idea	5SGPci
f last:impact	QdXRaR
f last:in	0S2S4s6Q7Y8eBRCSDREKGOHSISKmLQMSNQQZRMTPUMVObPcSdR
f last:insane	Hc
f last:instead	4QGSLcNdUaVe
f last:intro	0R1S4c7Y8QBSCSERGSIPKiLPORQRReTNUNWSXZYeZRaPdY
f last:is	0b
f last:it	1P2R3R5Q6P7Q8O9bAfDPFPGQHZKNMQNQOmQLSdTdUQVQWRXbYOZQaSbYcQdR
f last:joke	Hf
f last:kelder	PY
f last:kelder2	PZ
f last:kermis2	Pc
f last:key	8fERGSKSLQMJNhPSQgRKTSVS
f last:khz	Ma
f last:kick	0g1Q2R3S4Y5S6S7O8Y9SCPDQEeFSGQHSJeKbLbMRNQOSPSQRRLSSTPVlWSXRYSZSaSbScQdS
f last:kicks	5a
f last:klingen	La
f last:know	Ha
f last:koudvuur	PZ
f last:lands	4Sag
f last:laser	WY
f last:late	BSDoEOLRUS
f last:later	4SDeESLSUSXg
f last:lead	0Q1O2P3R5S7S8M9bASBaCbDRELFSGlHRIYJaLaMPNQOSPRRgSSTRUaVMXPYRZSaSbRcZdS
f last:left	2RLn
f last:legend	Hf
f last:less	1j6RCLDREMFSIPJQLPMQSSZd
f last:level	0e8REiMPROTN
f last:like	0d8KHSRc
f last:limp	Qe
f last:line	4f6ZBSERGfISJSKQMSNRTYUSVOYScc
f last:little	1P2R4S6QCSDiKQLdUSVSce
f last:loads	Ea
f last:lol	4gHSNb
f last:long	6QBREQLcMcQQRSUSWYXmYR
f last:longer	BSCbLYMSUSXpYR
f last:loop	Tf
f last:looser	DhLSOL
f last:lost	EPLSQhUR
f last:loud	0d6SCQEhFdISLRQRRR
f last:louder	0R2S4SBMCeErLQMRQR
f last:loudness	0e
f last:lovely	4a
f last:low	Qa
f last:lower	EhLQNjUSdS
f last:lows	IZ
f last:lufs	0b8S9eERFhISMRRSZS
f last:mad	QdSS
f last:made	0S8hRL
f last:mainstream	Va
f last:major	Nc
f last:making	Hc
f last:man	Hc
f last:master	0P1S8YBYDSERFaIfLSPSRdTSZS
f last:mastering	Fe
f last:mate	EcHh
f last:me	0a1S5SASDSFSGRHaISKSLSOSWYZbcg
f last:mean	4e8ZLR
f last:meant	Ac
f last:mechanical	DgQR
f last:meh	Aa
f last:melodie	GZ
f last:melody	5cGccY
f last:mentasm	8bESLQRSVi
f last:mess	IQQc
f last:middle	4SYd
f last:midi	9c
f last:mids	Ig
f last:minor	3Y4R5Y8SGSMiNmORPSSQTSVRXSZSdS
f last:mix	0c1R2R4P6R7S9SBaCPDREpHSIkJRKRLHNNQOSQTQUSVSZSdR
f last:modern	SZ
f last:moment	7SKjTRVS
f last:more	0S1t2R3S4Q5S6I7S8S9SASBJCfFQGRHQIOJgKRLQMPNSOSPSQSRSSLTRUSVRWSYRbScNdR
f last:movie	GZ
f last:mp3	4S9l
f last:ms	BSCODhEQKQMfUS
f last:much	1k6MARDSEeIOJdMSQSTRUS
f last:mud	IeLSQaSS
f last:muddy	LOQj
f last:muffled	Qc
f last:mush	Qc
f last:music	Od
f last:mute	KjLSUS
f last:muted	7R8SKRRnTS
f last:nachtwerk	Pa
f last:narrower	LZ
f last:nastier	1RLfca
f last:neophyte	Sb
f last:next	Ab
f last:nice	4dAd
f last:night	Hf
f last:nineties	Sa
f last:no	AfTQ
f last:noise	4b
f last:none	Da
f last:notch	EZLcNRZe
f last:notes	4S6fEQGiJSKSLONcVScS
f last:now	0g1R7R8QERFSGSKrLSNSRPTLVS
f last:nul	5Y
f last:nuts	5a
f last:oct	ESNe
f last:octave	EPLSNgde
f last:off	2S4Q6SBRDSEFGSIQJSKwLNMPNRQSTOURVQZg
f last:offbeat	4ZGSUf
f last:offbeats	4bKSUd
f last:often	6e
f last:oldschool	SZ
f last:omhoog	MRNcZd
f last:omlaag	Na
f last:on	1S4P6h8SBRCRDQELIRKmLSPZRSTSUOXRYSaSbQdf
f last:once	6h
f last:onder	4Z
f last:one	0S1m2R3Y4a5R6R7Q8S9SBaCQDREQFSGQHaISJSKQLPMSNROSPRQQRSSSTKUQVkWSXRZSaRbZcOdR
f last:ones	3YGdLPURVe
f last:only	ESKdLSMSUe
f last:ooh	da
f last:open	Lc
f last:organ	4eBdCQESKSLQVgWR
f last:other	1a
f last:out	1S2R4N6c7RASBQCaDRGRIOJSKLMRNQOSQQRSTxVRXYZSaRbRcSdQ
f last:outro	2d4P6S7QBSLSOcQSRSTQURXaYfZcaSdS
f last:overall	EKFkLbZS
f last:overloaded	6d
f last:overpowering	Ec
f last:own	KhLRMSUN
f last:pace	Zb
f last:pad	0S1c2Q3k5R6Q7S9SARDREMFSGOHSIeKSLdMPNRPSSSUQVYXQZQaSbScNdR
f last:pads	4cCbEPQbTRYb
f last:part	6ZOSXfcZ
f last:partyraiser	Sa
f last:patch	Wb
f last:pattern	4RGdUcVScc
f last:pause	Oe
f last:peacock	Sb
f last:peak	0Z
f last:peaks	0a
f last:percent	Dc
f last:perfect	Aa
f last:phone	LQdf
f last:phrase	2dUS
f last:phrygian	0S8dGdRP
f last:piano	1S3g4YBaCRERGSISKZLQWbXS
f last:pianos	5Y
f last:piepkick	Vf
f last:piercing	IYLY
f last:pipe	Wc
f last:plasticky	Ld
f last:play	DSFZGbLSOeUS
f last:playback	Ob
f last:playing	8ORf
f last:plays	Ja
f last:please	0R1Z2R7R8R9bARBOFYHSIRJQMYORPSQRRSSZTaVYWSXRYbaRbZdS
f last:pls	2R3S4l5S7R8RARBeCRDSENFRGQHSIRJRMONeOZPRQQRRSQTPUMWRXQYaZbaRcZdR
f last:plss	LY
f last:pluck	6a
f last:plucks	6fES
f last:plz	1b9cCSDSFbJYLaUYcR
f last:polished	AaSa
f last:polite	Ab
f last:possible	EQFe
f last:power	Qc
f last:preset	Vf
f last:press	WY
f last:progression	3cLS
f last:project	Ph
f last:projects	PeRS
f last:pumping	Jg
f last:punch	ESLaMSQhUS
f last:quarter	Ua
f last:quarters	Uf
f last:quick	Kc
f last:quicker	LSZg
f last:quiet	Ei
f last:quieter	EnFaLR
f last:random	Ga
f last:range	0Z8SRa
f last:rave	Pc
f last:raw	ShVS
f last:ready	4SFiTSdZ
f last:records	SbWc
f last:redo	be
f last:reese	4R8aJZLRVe
f last:rein	4c
f last:release	JY
f last:remove	Tb
f last:repetitive	6gLQ
f last:reso	ERLe
f last:resonance	La
f last:rest	0cEZ
f last:reverb	4SBlCcESLRMSTS
f last:reverse	Tb
f last:revert	ARbf
f last:ride	0S4f8MBSCSKcLSMRQSRdTiURVScS
f last:rif	cd
f last:riff	4QBZCSESGiISKSLbNSTSVQWSbScg
f last:right	2cDSESLaMd
f last:rim	Va
f last:rimshot	4STSUSVg
f last:riser	TZ
f last:robot	Hf
f last:robotic	DdLSde
f last:roll	UZ
f last:rotterdam	5RLSPdSRVddZ
f last:rougher	LZcc
f last:rounder	Lg
f last:row	Ud
f last:rumble	0R8fESJaLdRO
f last:s	Md
f last:sad	3Y
f last:sampled	dd
f last:save	8OHfPb
f last:saved	Pb
f last:saw	GZSSWf
f last:says	QddR
f last:school	Sf
f last:scratch	LRWh
f last:scream	Ld
f last:screech	2S4a6QBbCdEQGfKRLOMSNRUSVfXS
f last:screeches	6gEQLSTS
f last:sec	KkMYVQ
f last:seconds	BSCRMh
f last:section	TQXg
f last:sections	ReXR
f last:seen	Lb
f last:sefa	Sg
f last:semis	Ng
f last:semitone	Na
f last:semitones	EQNl
f last:seperately	9d
f last:sessions	Pd
f last:settings	Re
f last:shaker	4Y
f last:sharper	Le
f last:short	4OLQWgXc
f last:shorter	BSCfESMQXkYS
f last:shout	4Rdb
f last:shrill	Lb
f last:shuffle	Db
f last:sick	AcBb
f last:sidechain	8dJPRS
f last:siren	BZWf
f last:slam	La
f last:slaps	Ag
f last:slow	BcLRZc
f last:slower	2R3PESJSLfZh
f last:slowly	2e
f last:smidge	3SCcEZ
f last:snap	LbQdTSUR
f last:snappier	La
f last:snare	2S3SCkDQEaFSGSIgJSKRLYMONSQQRSTRUfVSWSXSZRcRdS
f last:snares	KZ
f last:so	4ZDa
f last:soft	6SAjESLK
f last:softer	EZLe
f last:soloed	KQRg
f last:something	GQHRcSdg
f last:somewhere	4g
f last:song	5gLSNYRcVSWPXa
f last:songs	Pb
f last:sound	0S1S4I5S8aAaDRERGRISKSLPQPSdTSUSVhWlcSdS
f last:sounding	Lg
f last:sparkle	Lc
f last:sparser	6f
f last:spectrum	0gRO
f last:speed	LSZi
f last:spotify	Fd
f last:squelchy	Lf
f last:stab	6ZBYLRWe
f last:stabs	4S5YLd
f last:staccato	Lb
f last:start	4ROfXdaY
f last:starts	4Qai
f last:stats	0d
f last:steam	BRCbKc
f last:stems	9d
f last:step	bZ
f last:steps	bb
f last:stiff	Dh
f last:stop	7QJSOh
f last:storm	Pc
f last:streaming	Fb
f last:strings	1S2P3a6RBbEcGRKQLNMSQRTaUSVj
f last:strokes	6Z
f last:stuff	5ZSZ
f last:stutters	dc
f last:style	5RESMQNRSdVddd
f last:sub	EQLl
f last:supersaw	LZVe
f last:sweet	4c
f last:swing	Dj
f last:tad	EdKQZa
f last:tail	BSCcLeWa
f last:take	4SYSch
f last:taste	La
f last:tempo	0S4S6S8ZCSMNRaXRZl
f last:terrible	Ab
f last:terror01	Pa
f last:test	Pb
f last:thanks	Hc
f last:that	0S1n4Q5S6R7S8e9SAeBSCRDQEOFRHQJSKQLOMSNSOOPRQRRRSOTMVRWQXbYSZQaSbfdS
f last:the	RcZS
f last:them	4dEe
f last:there	0S1S4f8OBSDSEQHbISLRPcQZTdUS
f last:thin	6R8MERLHQr
f last:thing	0S4S5h9dBSDSGSISKSNQOcSYWSYSbccR
f last:thinner	Ld
f last:third	EQGSNk
f last:this	0g1R4Y8a9RAdFSHRLSQSRZSQVSbS
f last:through	BNESIfQdTR
f last:thx	He
f last:time	1Q6eCdLQMOUJXOZgcY
f last:times	Cbbb
f last:timing	DeLO
f last:together	Qd
f last:tom	Kb
f last:toms	4eBRDbEQGSISKRLRMSNfTdURXS
f last:tone	Nc
f last:too	1v4f6Q8SAQBRCODRENGSIQJSKQLNNSQRRSTQUSVRbScS
f last:top	4bISLZOf
f last:touch	BPCbDaEkLM
f last:track	0Z5ZRaTa
f last:tracks	EQFhRe
f last:triplets	LRUi
f last:truck	LhVS
f last:tune	5aKSMRNgUS
f last:twice	Xd
f last:twist	Ga
f last:two	7cUSaabb
f last:undefined	LSQc
f last:underground	LSSc
f last:underneath	4Y
f last:undid	bd
f last:undo	ASbl
f last:unmute	KZ
f last:unsolo	HSKhPS
f last:up	0R1Q2R3S4S5R6Q7S8R9RAPBPEmFQGPHRIQJRKLLaMNNfOfPbQORRSRTNUPVPWRXRYSZkaRbQdO
f last:upfront	CgERLQ
f last:uplifting	GZ
f last:uptempo	Sb
f last:urself	Hc
f last:v	3Z
f last:v2	Pg
f last:variation	cd
f last:varied	6iLOUS
f last:verb	4SBd
f last:version	SSbdcc
f last:vibe	Sg
f last:vibes	5Z
f last:vii	3a
f last:vinyl	Fb
f last:vocal	BZCQERTRdi
f last:vocals	6S7SBSCYILKNLPQbTmde
f last:volume	EjLO
f last:vox	BbTf
f last:want	McZS
f last:wanted	Aa
f last:was	KSbe
f last:washy	CeES
f last:wav	9kTS
f last:way	4PYe
f last:week	Pd
f last:weight	LYQd
f last:weirder	1Rcb
f last:well	1hBaCS
f last:wet	CjEPLOQP
f last:wetter	CgERLR
f last:wide	8eLSQR
f last:wider	Ll
f last:wind	Td
f last:wise	Ec
f last:work	0S8cHeJRRRVS
f last:worse	Af
f last:x...x...x..x..x.	Ud
f last:x...x...x..xx...	Ue
f last:x..x..x.x..x..x.	Ub
f last:x.x.x.x.x.x.x.x.	ERUf
f last:y	Le
f last:ya	Ta
f last:yes	Af
f last:yesterday	Ph
f last:you	0S8LHoPSRO
f last:yourself	He
f last:yuck	Ab
f last:z	bh
f last:zero	WZ
f later	1R2R3S5S8SBcCYEjFRHSISLbMZOSRSSRTfUSVRWSXlYPbRcRdS
f level	0f1R2Z3S4P5S6Q7S9SASBLDRE-FlGRHSISJRKQLMMQNROSPSQnROSSTPUPVQWSXQYSZYaSbScSdQ
f level:buried	0S1S2Q3S4P6R7S8SASBQCRDRFSGSHSIRJSKNLMMSNROSQ-RRTMUOVRZSaSdO
f level:louder	0i1R2Y3S4Q5S6Q7S8Q9RASBJCZDRExFnGQHRJRKRLOMONROSPSQOROSRTQUPVPWSXRYSZZaSbScSdR
f level:quieter	0S1R2c4Q6Q8cASBSCRDRE-FdIRJSKQLOMSNROSQORQTRUQVSXPaSdS
f mood	0S1O2S3j4Y7S9SAaBRCQDREPFSGvHSIRJSKRLeMSNROSQPRSURVPWfXQYRZSaSbScZ
f mood:angry	1SESLhSScb
f mood:catchy	Gk
f mood:cheesy	1S3S4S6RAgCRESGQLbSaWb
f mood:dark	1S3g4Y8YASCRDSEPGYJSLhNSQORSSRTSVSXRcddS
f mood:epic	3b5YGjLOWZcR
f mood:euphoric	3eGZ
f mood:evil	1Q3Y4Q6SBSCSERGfTSVSWecZde
f mood:folky	Gf
f mood:happy	3aAaGaLb
f mood:hypnotic	6iCSERGb
f mood:random	1S4f6SGgLSTbVR
f mood:sad	3k4LBSGh
f mood:scary	4h6SBSGkLMQSVSWeXSdS
f mood:trippy	LSWf
f note	0R1R2R3l4M5e6R7R8R9RASBQCRDRFSHRIRJQKOLMMpNpPRQQRRSQTQUNVKWRXRYSZRaSbRcRdR
f note:a	4REPKRLQMkNdQRUQVS
f note:af	Ob
f note:am	3k4SBR
f note:b	5RMSNg
f note:bb	3kLRMR
f note:c	1S2S3l4QBQCSESGRIRJSKRLRMdNdTSVS
f note:d	5fMaNbSS
f note:df	4SEe
f note:dm	3e
f note:e	3a5aGYMbNdVQ
f note:eb	3gMS
f note:f	1S2S3r4RBQCSDSEQGRIRJRKQLPMZNfTRURVObS
f note:fs	Mc
f note:g	3k4Q5dBRESGYISLSMaNSUSVS
f note:gm	3gMS
f number	0S1R2S5a6S7Z8SASBPCNEeFdHSIgJSKPLKM-QSRSTPVRWSYbZdaSdS
f number:-0.3	FfMY
f number:-0.5	FlMM
f number:-0.8	FfMS
f number:-1	BSFlMO
f number:-1.5	Fa
f number:-10	EEMl
f number:-12	EeMP
f number:-15	MdUS
f number:-2	Fa
f number:-3	BSEgIRUS
f number:-4	IdMS
f number:-5	NY
f number:-6	ERFZZd
f number:-7	FjMR
f number:-8	9eEjFeIRMG
f number:-9	0PESFkMS
f number:0.1875	BSMc
f number:0.3	MZ
f number:0.5	CPLOMj
f number:0.7	Ma
f number:0.8	LOMe
f number:0.9	LNMh
f number:1	1R3S4a5S6R7s9SASCRDSEcIQJSKOLKMQNeOSQSSPTRUQVSXNZRaPbbcjdR
f number:1.2	MZ
f number:1.5	EgMS
f number:10	EOMSZh
f number:1000	Ib
f number:12	COEMIRKSNfSaZj
f number:120	Ia
f number:1200	IZMZ
f number:12000	FSIg
f number:130	5Z
f number:140	5c
f number:145	MeZR
f number:15	DZMRZb
f number:150	2R5cBQIdLRMfXRZb
f number:1500	CRMa
f number:155	5ZMgZQ
f number:16	2a4R7PESGSISLRMRUdVRXiYgZSaS
f number:160	2S5bMd
f number:165	2S5ZMaZZ
f number:168	5c
f number:17	MSOi
f number:170	2S5dMfSR
f number:172	5bFRMlSSZL
f number:174	MiZN
f number:175	2S5YZc
f number:176	Md
f number:178	MkZL
f number:178.5	MY
f number:18	BPCPESMh
f number:180	2S5ZMmZP
f number:182	MfZP
f number:185	5RMlZK
f number:188	MgZN
f number:190	MjOR
f number:195	1S4S9SFSMoOSSSTSYSZNbScS
f number:198	5Y
f number:2	0S1R2R3R4Z5S6P7j8S9RASBSCQDREtFQGYHSJRKQLQMNOSPSQRRSSRTMVRXPYQZRaSbecf
f number:20	DdEMMNZi
f number:200	2K4SCSDSEOFRIlLSMmOSTQUQXQYSZe
f number:2000	2RIbMb
f number:205	5d
f number:210	5fMY
f number:212	Mc
f number:220	5ZGSMfZS
f number:230	5b
f number:24	9bESMb
f number:240	5c
f number:250	Id
f number:2500	Ic
f number:260	Za
f number:280	5a
f number:3	1S2R3S4P5S6S8S9SBPCODREpFSGSIiKOLPMMNfQSRSTQUQVRXSYSZebS
f number:30	2SBSESLPMj
f number:300	2f5YBSESIlLQTRUS
f number:3000	2fIhMNQQ
f number:32	2S4S7SMROcUSYh
f number:320	9bMZZQ
f number:33	OY
f number:350	LSMa
f number:4	1S2a3d6M7Z8S9SBQCODSFSGgJSKPLONPOSQSRSSSTQUiVRWRXZYZbSdQ
f number:40	CSMd
f number:400	Ig
f number:4000	IgLSMZ
f number:48	MSOd
f number:49	MSOe
f number:5	1Q5S6SCRDZEKFSIQJSLPNZSSUSZrdY
f number:50	MZ
f number:500	2YESIi
f number:5000	2PBPEPIfLRMhUS
f number:52	ILMg
f number:55	CRMb
f number:58	Da
f number:6	JZ
f number:60	4PBRCMDaEOIiLQMd
f number:600	MZ
f number:6000	2c
f number:64	MSOb
f number:7	CSEQMdNcZZ
f number:7000	Ic
f number:8	1S5R6a7L8S9SBQCSDgEOFSHSIRJSKJLRMGNRORPSQRRRSSTRVRXlYnZjaQbScSdQ
f number:80	LOMk
f number:800	2PCSEOIhMeTR
f number:8000	EQId
f number:90	LPMd
f number:900	MZ
f number:92	Si
f number:93	MSSl
f number:94	SY
f number:96	Sa
f of-part	0S1Q2R3S4Q6Z7Q8Q9SBCCvDREZGQIsJcKGMPNQPSRRT4UlVRWSXPZSaSbRcRdS
f of-section	2Q4J6R7nKoRRTPUHXRYQaR
f ordinal	0R1i2S3S5R8R9RAPBRCSDSEPHRIQJRMRORPaQQRRSRTLUiWSYfbfdR
f ordinal:1	4P7QKgURXdaY
f ordinal:2	0S1m2R3S4a5R6Y8S9RAPBRCQDSEPGZHSIRJRKPLZMROSPSQQRRSRVZWSYcZSdQ
f ordinal:3	TPUh
f ordinal:4	Uf
f ordinal:last	0S1S3S4R6R7Z8S9SBSDSERGSHSIRJSKNLOMSNSOSPeQSRSTIUiVQWSXOYgaQbkcSdS
f part	4c5SEdFSHSKaLcOSPSSSTcUYXQYRZRbScS
f part-wants	2S3S6R8SBgCaDSEYFQGfIZJZKRLfMPNSQRTdURVOWSXSYSZScQdQ
f particle	4a9SASBZCZEdFSIaKZNZOSVSWSYRZY
f particle:away	EdTd
f particle:back	0S1P2R3R4P5R6Z7R8S9RAOBOCLDdEgFRGRHSIQJSKkLMMPNPORPfQQRRSSTKVQWSXPYRZQaRbmcQdR
f particle:down	0S1R2R3R4R5S6Y7S8SBMCeDREpFSIQJSKPLYMNNiOSRSSSTPUPVQWSXbYRZYaSbScS
f particle:in	2a4g6c7Y9SASBSCQDRFRHSNYOQPSQaTRUeWSXPYPbScR
f particle:off	0S1S2R3S4P6R7R8S9SASBPCfDQEeFQGQIZJQKwMNNPOSPSQQRSTNUJVNWSYSZeaSbScRdS
f particle:on	1Z2aASBiCdEQFSIeJYKSMZNSQRSSTPYSZSbS
f particle:out	0S1R2R3S4N5S6Z7P8S9SASBPFSGRHSIbJRLSMRNQOSPSQPRRTzVQWSXZYSZSbRcRdP
f particle:under	0S2S3a4q6S7S9SBSDSEQFeIYJcKRLOMSNSOSPbQSTSUSVPWSXPYSaS
f particle:up	0S1Q2P4P6Q7S8S9RAQBQEtFRHSJRMNNmORPaQPRRSRTOUPVPXRYSZnaYbRcZ
f preset	0Q1S2S3S4Q6S7R9RARBRCSDSEQFSGSHRISJQKPLPMONQOSPZQQRRSOTRUPV-WRXSYSZSaSbScRdY
f preset:doom	Vc
f preset:french	Vh
f preset:hard909	Ve
f preset:mainstream	Vf
f preset:piep	Vi
f preset:raw	VZ
f preset:rotterdam	5ZLRPcSPVgdb
f preset:terror	Vb
f preset:uptempo	Ve
f preset:zaag	8bVg
f rhythm	0S1Q2Q3S4c6Q7Q9SASBPCPDOEKFSGSHSIRJRKHLKNROYPSQQRRSSTMU-VNWSXRYRZSaSbScRdS
f rhythm:backbeat	8cBRDRESKOTSUo
f rhythm:broken	LSUk
f rhythm:eighths	2S6NBPCODREOKQLRMcOSTRUuVP
f rhythm:every-beat	4SESLSUmVS
f rhythm:four	LSUj
f rhythm:galloping	4S6SBSDSERGSISJSKRLNMROgQSTSUpVQWSYS
f rhythm:offbeat	4gBSDSERGSISKQLRTSUmVR
f rhythm:on-four	1S4SDSERKOTNUo
f rhythm:on-three	KSUh
f rhythm:on-two	4Z
f rhythm:one-three	ESKPUi
f rhythm:quarters	DSESKRUm
f rhythm:rolling	Ue
f rhythm:sixteenths	2S4c6Z7PDREPGYKQLOOSQSTSUoVSaS
f rhythm:thirtyseconds	6S7SDSERLSUl
f rhythm:triplet	6SESLQUm
f same-twice	4bBSLSTSVdWSdg
f scale	0S3c8dGcRP
f scale:minor	3d
f scale:phrygian	0S8dGcRP
f section	2Z4Y5S6Z7YASDSESFSGSHSIRJSLOMSNSOcPSRYSSTHVRWSXtYjabbScS
f section:acid	7RVSXiYSaS
f section:anticlimax	Xf
f section:boxes	Xa
f section:break	0R1S2Z3Y9SASBRCPDSEQFSHSIRJRLRMSNROYPSSSTNVQWRXjYoZRaYbScS
f section:build	1S2d5S7aBPCPDSERFSGSIRJSKPLNMONSPSQSRSSSTSUaVQWRXjYdZeaYcS
f section:climax	0Y2d6S7RBSCOURXNYkaa
f section:coffin	7S9bLSXeYc
f section:drop	2S3R4Z5R6b7Y9SASBdCYDSFSGRHSIRJSLPNSOcPSQYSRTMVRWSXeYaZRadbRcSdZ
f section:drop-two	7dYYaa
f section:fakedrop	4P6S7ROSXRYoaR
f section:freeform	6bOcXaaZ
f section:fuse	OaXaYY
f section:gallop	2aLPRYTSUQXeYe
f section:groove	4c6a7bXS
f section:intro	0Q1R3S4Y6Y8Q9SASBRCQDSEPFSGRHSIOJSKdLNMSNSORPSQQRbSSTNUMVSWSXmYiZPaZbScS
f section:mid	Ya
f section:outro	0S1S2a3S4N5S6R7P9SASBRCRFSGSISKRLPMSNSOZQSRSSSTCURWSXpYnZZaRbScSdS
f section:part	2c4S8RLaPSRhURXKYg
f section:procession	Xd
f section:riff	Xc
f section:second-break	4R6aLSOe
f section:slip	6aTSXa
f setting	1R2j3S4P5S6S7S8R9SASBLCiDRFeGSIPKRLiM-NROSPSSSTPUOVRYSaSbSdS
f setting:attack	2RBSCSEQIRJSLnMiQSVSZM
f setting:ceiling	0c8SESFqISMJRRZS
f setting:cutoff	2p4RBSCSERGSIOKSLRMiNSURVSXS
f setting:decay	ESLbMeUSXS
f setting:drive	2ZBJCkENISJSLNMnUR
f setting:fall	2dUS
f setting:feedback	2Z6RBMCmEQLSMdZR
f setting:finish	Fe
f setting:gatelength	Mc
f setting:glass	WZ
f setting:glide	LSMe
f setting:grind	WY
f setting:knock	EZMRZd
f setting:level	1S2c4O6Q8RCQDSEpFSGSIQJRKRLLMfNSQSRaTMURVSXRaS
f setting:pan	2fDSESLcMgUS
f setting:predelay	BSCPMe
f setting:rate	Zg
f setting:release	CSESJeLYMdZS
f setting:resonance	2S4R6RCREKGSIRKSLkMk
f setting:robot	HedY
f setting:time	1Q2S6cBNCZLQMhOSUPXeZRcY
f setting:tone	ELLlNR
f setting:wet	6SCjEOLNQc
f share	1t4S6S8S9SAQHSKRLSSSTSUQXQYSZSbOcR
f share:0.25	1e
f share:0.3333333333333333	1eKS
f share:0.5	1e
f share:2	1jASXSbS
f short	1Z2R3S5R7RAZEbGSHZIRJSMaOcTcWSZY
f skips-beats	Ue
f skips-notes	6R7RCQESGSIQKNLRTEUxXSbS
f sound	1Q2Y6S7SEQKRL-NSORQYTQUQVSWbXbYSZS
f sound:angrier	1SESLhSScb
f sound:boomier	4YIaLYQYaZ
f sound:boxier	LMQi
f sound:breathier	La
f sound:brighter	1R2S6QBSCQDQELGSImJSKQLqQSTSUKVS
f sound:buzzier	VbWY
f sound:centre	4SYd
f sound:choir-like	Le
f sound:cleaner	IcQS
f sound:clickier	6QCQEPIQJRLkMkQNUSVS
f sound:closed	BRLdURVe
f sound:colder	1R4S5bQSWjca
f sound:crisper	Li
f sound:darker	1S3h6S8YASBSCRDSEPISJSLlMSNSQNRSSRTSVSXRccdS
f sound:detuned	CRERLkWd
f sound:dirtier	1S4S6SCSDSEQGQLoNSQSSRTSUSVSWecc
f sound:distorted	1S4L6SBeCgEPIRJSMYQPUSVSWcXQYScSdf
f sound:diving	2eURWY
f sound:duller	DSLYQe
f sound:dynamic	6QFjLN
f sound:epic	3cGiLOWZcR
f sound:eviler	1Q3Y4Q6SBSCSERGfTSVSWecZde
f sound:fatter	6SCRDSEOL-NSQNUS
f sound:fuller	5QSf
f sound:glassy	Wb
f sound:gliding	CSESISLbMe
f sound:glued	Bd
f sound:grittier	4PBSCSESIRLpUS
f sound:growlier	4R8aERLaWh
f sound:harder	0S1Q4SAcBbCRDSFaGSISJeKSLkMQNSPSQORSURVSWSXSZScYdS
f sound:harsher	6SARCQERIQQpXS
f sound:hollower	Wc
f sound:hooverier	Ld
f sound:hotter	CSDSEkFbLLQSUSdS
f sound:huge	2e4Z5cBZGRLOURVSWeXSYSdS
f sound:industrial	WY
f sound:layered	4dLbVS
f sound:left	2jESLdMRTS
f sound:longer	0Q1S2S4Q5S6R7S8SASBSCfDREOIRKSLmMaNSOSQPRbTSVRXqYQZSdS
f sound:looser	DnLPOL
f sound:low-pitched	ERJgWSZSdg
f sound:metallic	4SLRWi
f sound:mono	8ZLd
f sound:moving	3d
f sound:muddier	0S1S6SASCRDREQIhJSLSQmSRWSZS
f sound:narrower	Lf
f sound:nastier	1Q2S4Z6SAYCSDSEQJRKYLjMSNSQSTQUSVZWbXScY
f sound:noisier	5a
f sound:of-sad	3Z
f sound:open	1S2p4R6SBOCRDSELGQISJSKRLhMSNSPiQSTSVRWSXRZQ
f sound:pluckier	Lb
f sound:punchier	0g4P5Z8RCSEZISJSKRLdMRQPRNUSVSZYagdS
f sound:radio	LQdf
f sound:resonant	CSENISLfMh
f sound:right	0c2i8SDRERMbQSRSUSaadS
f sound:rounder	ESKRLk
f sound:scarier	4g6SBSGkLMQSVSWgXSdS
f sound:screamier	5S6S7RERGSIcLjQRWZXRaPdh
f sound:shorter	2S6SBOCkDREQFSISKRLbMQOSQRRSTSURVSWZXoYZZSaSdR
f sound:smoother	XRaf
f sound:snappier	LjQS
f sound:snarlier	BSCSIYLj
f sound:softer	4S6RAhCRDREfISJSLcMSQQTSUSVQWSXSZSaS
f sound:squashed	Fa
f sound:squelchier	6SESLkVb
f sound:stabbier	4ZLSNcWcdS
f sound:staccato	Lb
f sound:stuttered	4dLS
f sound:subbier	La
f sound:thinner	1S4S6i8MASCRDSEOGSISKSLYNSQnTQUQ
f sound:tighter	DgESLmQQURVP
f sound:trailing	3QLe
f sound:trippier	1R4RLSWhca
f sound:vibrato	4SCRISLe
f sound:vowel	WZ
f sound:warmer	4SLiWR
f sound:wider	2c4Q8cBYCSERGSISKSLpQPTPVS
f sound:wobblier	LQWe
f space	0R1N2Q3Q7S8Q9RAQBOC-DLFRGPHRILJOKOLBMPNOORPSRQSZTHULVNWPXQZQaRbRcQ
f space:cavernous	5ZSf
f space:distant	4cCREeLZ
f space:drier	1S4R6QASBRC-DQEHGRIRKQLJMSNSQOTIUNVQWSdO
f space:roomier	6gCfDQESIRJSLQ
f space:upfront	1S4S6SCeDSEhLNUSXSYZdd
f space:wetter	1S2S6PBSCvDSEJIRJSKSLHMRNSQaRSSSTSUSVS
f speed	0Q1M2N3R4P5Y6O7P8Q9RAQCPDQENFRGSHRIRLYMPNROSPSQQRbSRTQUfVQWSXOYQZ-aSbR
f speed:double-time	7QCSDSESLSUfXRZf
f speed:faster	0P1M2P3S4R6Q7S8Q9SARBSCRDQEQFQGSHRISLQMQNSOSPSQSReSRTSVRWSXRYRZ-aSbScZdS
f speed:half-time	4Q6P7SKSLSMSUfXRZj
f speed:slower	0S1R2N3S4R5a6R9SARCQDRENFSGSISKRLgMQNROSQRRSSSTRUSVRWSXRYRZtbScSda
f stance	1f2S4Y6aBQCbEYLaMROSRY
f stance:all	1R4a5Q8SCQDZEOFRGQHRISKeLSMQNfORQgRPUgVQWRYPZSaYbQcRdY
f stance:but-not	FaLc
f stance:double	1Z2Y4R6S7QBPCYLPMSOSRSUbXpYSZSaRdS
f stance:even	1g4R6RBSDSEQHeJSKbLRSSTS
f stance:half	1Q2S6o7hBSCRDREYGSIQJSKNLRNROSQSRSTQUPVSXeZQaRdS
f stance:instead	1R4PASGRLbNcUZVl
f stance:less	0R1h2R3Q4P5S6b7S8R9RAQBFCmEdGQHRIdJbKPLdMOORPRQNRRTPUPVQWRXSYSaSbQcQdR
f stance:like	1Q2S3S4Q6R7R9RBRCQDRFRGSHYIRJRKRMQNROSPRQcSoTQUQWcXSYRaSbRcYdc
f stance:max	5QSf
f stance:min	Da
f stance:more	0S1b3S5R6f7R8S9SASBKCkDZEgHSIZKQLkMONSORQQRRSbTPUQVQWSXPZZaQbS
f stance:new	0R1d2R4b5d6P7Q8R9RAPCQDREPGsHRIRJRKQLLMQNQORPSQQRRSQTPUPVkWRXPYfZRaSbQcldS
f stance:not	0R1c2Q3R4S6P7d8N9SAbBNDQESFRGOHRIRKhMQNRORPSQNSRTwUQVPWRXYYOZSaQbYcRdQ
f stance:not-enough	0R1R2R3S4a5S6i7S8SBYCNEaFdGPHSJQLiMRNSQbRRSQTPURVRXQYSZRaScQdS
f stance:please	1Z2R4l7R8R9aASCSERHRIRJSNaPSQQRSURWSXQYaZYaSbYdR
f stance:question	0o1R2R3S4L5P6Q7R8s9SARBPCQDSEHFMGRHcIRKNLMMQNSORPaQYRxSRTPURVPWSXMYRZNdQ
f stance:same	0S1x2S3R4Q5S6Y7S8SARBNCQDPEOFSGQIPJRKPLKMSNPOSPSQRRRTPUOVPWSZMcpdS
f stance:some	0S1R2S3Y4j6a7S8S9QASBeCNDdEPFSGQHSIgJRKRLfMQNROSPSQQRSSRTOVPWSXRYQbSca
f stance:than	1b4RAbEcFaISLQVaZb
f stance:too	1e2R3S5S6j7S8R9SAfBNCjDaEbGQHSIaKQMQOSPSRQTQUPVRWRXYYRZZaSbScRdR
f target	4bEcHSKZLbOSTbUYXQYRZRbS
f target:acid	0S1R2a3S4Y5S6Y7S8S9SASCRDREYFRGcHSKbLbNYOSPSRSSSTdVgWSXPYSZRaSbSdS
f target:all	1S2S4S5S6R7c8S9SAaBSCRDRFYHSISJSKaMSPYQlRZSRUQVSWSXSZRcSdS
f target:amen	2Q4p6SDRLRTbUSXRYSaR
f target:answer	KaNYTa
f target:anvil	EiLYNR
f target:arp	0S1R3R4h5S6d7S8S9SAQBODREbFPGdHSIRJRKLLOMSNZOQPSQZRRSSTlUQVQWSXRYRZRaRbScSdR
f target:bass	0S2Q3R4N5R6Y7S8Y9SASCQFSHRJZKdLcOSPSQaSSUbVcXPYRZRaSbScSdR
f target:bell	1c2R3S4i6R8SASCSDSEYFSISKRLNMRQRRSSSTRURVQWoXRYSaSdQ
f target:blast	Ta
f target:chip	VY
f target:choir	1R2S3Y4d6R8SDSEdGRISJYKZLKMSNSOSRSSSTcUSVhXRYSZSaScRdR
f target:chords	2R3p4SCREZGQJYLYURVSXSZSdS
f target:clap	0S1Y2S3S4Y5S7S9SBbDdEdFSGRHRJSLRMRNROSPSQQSSTdUjVaWSXPYSZRaSbRcRdS
f target:closed-hat	4ZUb
f target:conga	4e
f target:cowbell	1S4oLQUP
f target:crash	0R1S2M3S4Y6Q7P9SASBRCRDSEgFSGSISJSKdLMMSNSORQRRRTgUeVSWSXOYRZSajdP
f target:cry	NZVecZ
f target:crypt	BSCYMd
f target:downlifter	ESXPYRal
f target:drums	1S2S3S6Z7YBZCRDfEbFSGRHSISJSKhMSNROSQSTRUQVSWSYSZSaSdS
f target:fm	4SLMWl
f target:formant	WZ
f target:glitch	4Y
f target:growl	TcWZ
f target:guitar	4g
f target:hat	0R1Y3S5S6g8S9SARCNDhEdFRGRHSJRKcLYMSNRORPSQYRRSSTaUlVPWRXPZRaSbRcOdS
f target:hoover	0R2Y3S5S6R7R8Y9SASDREaFSGcHSKaLaNZOSPSSSTZURVcWSXRYSZRaSbSdR
f target:impact	4LQSWbYSapdR
f target:kick	0Z1Q3R4O5S6S7a9SDSEZFSGQHSJaKbLiMfNaOSPSQdRRSQTQUdVZXQZRaSbScQdR
f target:laser	2R4k5S6SLRQSTRULVRWl
f target:lead	0R3R5S6S7RBaCbDREYFRGeHSKYLfNZOSPSQYRYSSYRZRaRbRdR
f target:loop	RaTb
f target:master	1R2S3S4S6S8cBYCaDREJFrGSHSIcJSKRLNMRNSOSPSRZSSTRUSXSYSZQbScSdS
f target:melody	1R3R4M5b9SBSESGsLOMSTSVQWRYRZScf
f target:mentasm	4S8aNYRSVg
f target:metal	4S6bBQCbEbLSWdca
f target:mix	0d1Q2Q3R4S5R6P7R8QDcEeFRGQHRIiKZLMMQNcPSQbRPSeTOUPVeWaXRYRZSaSbQcQdQ
f target:noise	2P4Zag
f target:open-hat	1a2R4S6SEbUbVd
f target:organ	1S3S4hBaCQDSKRMSNYQRSSTaURVgWQXSYSaSdS
f target:pad	0S2d3n4S5S6Q7R9SASCaDREaFSGPHSIYJeLcNQORPSSSTaUQVdXRZOaSbScPdR
f target:pedal	EhQS
f target:perc	4d6ZWZ
f target:piano	0S2R3c4j5Y6R7S8S9SCQDSEbFSHSJYKZMRNROSQSRSTZURWYXPYSZSaQcSdR
f target:pluck	2c6gCSEPLSTb
f target:reese	1S4h6S8cCSDSGRISKRNSQSRRTSURViWYXSaSdS
f target:reverse-cymbal	7SCRTYUSYSakdd
f target:ride	0R1R2P3S4e5S6R7S8N9SAPBRCQEaFSGRHSISJSKoLRNROSPSQQReSSTlUYVQWSXPYRZSaQbPcQdR
f target:riff	4S6ZAYBZCSDSEQGZLcNaTSUSVcZScPdS
f target:rim	1S4hESMSTRUNVh
f target:riser	2b3S4O6R7MBRERGSJSKSLcOSQSUQVSXPYHZPa-dO
f target:rumble	0R4Z8eCSEZJZLcRO
f target:saw	Ga
f target:scream	EYNZTa
f target:screech	0S1R3S6a7S8SASDSEYFSGdHSJSKYLcNYOSQRRSTdURVaWSXSYSZSaSbRcSdR
f target:shaker	4lUS
f target:siren	1S2Q4o6SBaCRGSLRMSNSQSTdURVSWbXSYSaSdS
f target:snare	0S1Z3S5S8S9SASBYCZDaEbFSGSHSIYJSLaNSOSPSQcSSTZUcVaWSXPYSZQaSbRcQdS
f target:song	1S3R4Q5u6S7S8Q9YASBRCRDRERFSGbIQJSKQLPMONcOSPfQRRdSQTYUQVLWQYRZQaSbRcSdR
f target:stab	0S1S3S4m6c7S9SCRDSFSGNISJSMSNbOSQSUNWZXRYSZRaScbdQ
f target:steam	BRCbKcLSTc
f target:strings	1S2b3a4e6Q7S8SASBYDSEaFSGRMQOSQbRSUQVeWSXRYSZQaRdS
f target:sub	4jVS
f target:sub-drop	4M7SLROSURWYXOYSasdQ
f target:supersaw	4cLYVfYR
f target:tom	1R2Q3S4q6N7O9SBQCSDYEbFSGRJSMRNcOSQSRSTbUbVSWSXOYPZRaNbScSdR
f target:vinyl	4f
f target:vocal	0S1R2Q3R4H5R6R8R9SASCdDPEbFSGRHRJSLIMRNGOSPSQZRRSPTbUPVQWPXPYQZQaMbScSd-
f target:wind	Tf
f the-section	1S2c4f5S6Y7cBODSFSGSHSIRJSLPMRNSOdPSRaSSTMUYVRWSXqYIacbScSdZ
f there	4S5SBYEeFSHSKbLeOSPSSSTdUaXQYSZRbScS
f tiny	0S1c2R3R5R6S7QAiBSEfFQGPHdIQJQMcNQOgQSRQSRTdURWRYQaRbbcYdR
f topic	0a1R3a4O6a9dASBRDcESFYGdIbJeKRLNMaTQUbVSXQYQaScb
f topic:ceiling	0i2S3S4S5S8O9SARDSERFuHSIYJSMGNSORPRQSRLSSXSYSZRbScS
f topic:chain	8cRPSSWf
f topic:chords	0S1S2Q3-4P5S6S7R8S9SBSCQDSGQISKRLPMROSQSRSSSTRUQVNWRXRYQZSaYbScRdR
f topic:drop-out	7sUOXOYMaQ
f topic:effects	0S8dBQCnEQFSGSHSINJRKQLPNSPRQSRfTNUR
f topic:eq	0Y1P2R3R4N6M7S8R9SASBQCQDPEIFPGRHSI-JPKRLFMSNRPSQfRRSQTOUQVSWSXSYSZRaScRdS
f topic:fill	1S2P4K6vBPCPDPEQGSIPJSLMQSSSUgYSZScSdS
f topic:form	Rc
f topic:format	0Q1R2S3S4O5R6R7S8S9-ARBRCSDPERFQGRHSIRJSKRLRMPNQORPNQSRSSQTQURVRWRXQYPZRaSbRcPdS
f topic:gap	0S2R4S6Z7j8S9SASCSDSESFSGSISJRKjMSOhPSRSSSTQURVSXRYSZSaRbScSdR
f topic:key	0P3P5Q8nGSHQJSLSMoNPPOQSRKUSVQZS
f topic:loudly	EkHSIR
f topic:loudness	0v4R6O7S8P9RCSDREOFgGSHSIRLMMROSPSQSRKSSUSXPYQZSaRcS
f topic:mastering	Fe
f topic:measure	0q8NHSPSRH
f topic:melody	0S1Q2R3R7S8S9SCRDREQFSG-HSIRJRKRLOOSPSQRRSSSTQURWQXRYRZRaRbRchdR
f topic:midi	4S9nBSESGRLQTR
f topic:notes	1R3S4P6kBSCSEPGqIRJRKRLNNaQSTRUQVQcR
f topic:octave	EMKSLSNo
f topic:pattern	0S1S3S4Z5S6b8MCSDSEQGdHSISJSKRLOMRNSQRRdUjVOWScfdS
f topic:pitch	2f4S6Q7RCREMGQIQJSKMLPMSNfQSTIUpVSXRZSbScSdg
f topic:preset	4RBSGRLPVnWacS
f topic:project	0P3S8MHOLSPzQSRDbScS
f topic:roll	2Q4O6R7IDSERIfKPLMOSQRRSU-VSXMYNZQaKdP
f topic:sample	4Sdk
f topic:settings	Re
f topic:sidechain	0S1Q2S3Q4Q6Q8fASBRCNDREOFSGSHSIPJ-KQLIMSNSORQRRQSSTQUSVPXSZRcSdS
f topic:stems	4S9nHSTS
f topic:stuff	1S4R5Z6o8SDRESHdISLSQSRQXQYSZdaS
f topic:style	1S4S5R6S9SCSDSERFSGSISJSLRMaNQSnUSVeYSZScSdb
f topic:swing	1R4R6QBQCRD-EQFSIRLQMOSSURZScS
f topic:tail	BQChISLkMSQSURVSWYXQ
f topic:tape-stop	7oORXRYPaMdS
f topic:tempo	0M1R2R3S4Q5R6R7S8M9RASBSCRDQEIFRGSHPIRJRKSLQMqNQORPQQSRjSRTSUSVQWSXOYRZuaSbScRdS
f topic:thank	1SASDSESHoMSPSZSbScS
f topic:timing	0R1R2S3R5S6b7S8S9SARBQCODxEOFRGRHSIOJQKRLPMRNROSPSQcRSSgTRUPVRWRXQYQZRaSbScRdS
f topic:tracks	0R1S3S4R6Q8Q9SARCSDfENFeGSHRISJSKSLQMSNROSPSQnRgSYTSURVSXSZRbScRdS
f topic:variation	0S1P2S3R4M5S6Z7S8S9QASBPCRDSEMFSGGHSIPJRKQLOMRNQOSPSQSRRSRTPUQVLWSXSYPZPaSbSc-dS
f topic:version	0S1R2S3S4Q5S6Q8S9SASBRCcDREaFRGOHSJRKMLZMQNdPSQRRRScTaVRWSYRaSbecldR
f topic:volume	1S2c4O6Q8RCQDSEoFSGSIQJRKRLLMfNSQRRaTMURVSXRaS
f two-parts	0S1Q3Q4Z5S6Q7R8S9SASBOCQDQERFSHSIRJmKcLIMPNPOSQeRRSSUMV-XRZQaRbScS
f unit	0S1R4Q7c8SASBOCNEiFcIkJSKPLMMvOSPSQRRSSSTQVRWSXYYcZeaScS
f unit:bars	0S1S2b5S7g8S9SASBQCSDSEQFSGeHSIRJSKMLPMQNQOSPSQRRSTQUbVRWSXhYoZSaRbScS
f unit:beats	7qKRUOXSYSaS
f unit:bpm	0R1Q2M3S4O5e6R7R8S9RARBSCPDQEGFOGRHSIPJRKQLQMvNPORPRQSRSSPTRURVSWSXQYPZwaSbQcRdR
f unit:db	0S1R2R3S4Q5S6R7S8S9SASBLCMDQE-FfGRIdKOLKMbNPOSPSQRRSSSTQUOVRXSYSZRaSbScSdR
f unit:hz	1Q3S4O6S7S8S9SASBLCODREEFPGRI-JRKRLMMhNRQPRSTNUPVRXSZRaScSdS
f unit:lufs	0O1S3S4S5S7S9cDSEQFtGSISKSMONSOSPSSSTSVSYRZRbScS
f unit:minutes	5c
f unit:ms	2R4S6SBQCLDlEMIQJSKPLIMuNSQSTRUPVS
f unit:note	BSMc
f unit:percent	2RBSCKDgESLJMqUS
f unit:s	BRCJLQMrXS
f unit:st	2SELGSISKSLRMSNsTSZSda
f unit:steps	ESKSMSbk
f unit:th	ESUhVS
f unit:x	LdMSbb
f verb	1S4YASKbObQRTZXabY
f verb:add	1Q2Z4u6S7P9ZASBcCODYEPHRLOORPSQRRRSSUYVRWRYe
f verb:analyze	0-1S2S3S4R5S6S7R8R9RAQBRCSDSEPFQGSHSINJRKOLNMRNRORPRQQRRSSTRUQVOWSXRZSaSbScSdS
f verb:automate	0S1S2-3S4O5S6R7Q8S9SBMCKDSEOIRJRKPLGMONQORPSQSRSTPUOVRWSXPYRZlaZdR
f verb:balance	EkHSIR
f verb:balance-all	EhTS
f verb:boost	BQCREkIkKRLQMSQSTNURVSdN
f verb:bypass	0S1S2R3S4P6R7R8R9SASBNCmDREaFPGQHSKyMONPOSPSQQRRTNUJVNWSYSZdaSbScRdS
f verb:change	0S1R2R3Y4N5R6R7R8Q9SASBPDPFSIRJSLRMYOSPSQRRSSSTPV-WSXbYPaRbbcbdS
f verb:compress	BkCSTS
f verb:cut	0S1S2P3S4P6P7a8S9SASBMDSENFSGSI-JSKZLPMPNSORPSQQRRTPUPVRXlYQZSaRbScSdR
f verb:design	4OGSLKSQVRWxdS
f verb:distort	BjCeESISLSMSTS
f verb:double	1R2Z4R7QBPCZOSUcXmYSaS
f verb:drop-out	2S4S7wERKcQSTSUMXNYQaSdS
f verb:early	DaEgLS
f verb:enable	Kd
f verb:explain	0M1R2R3R4O5S6R7S8-9SARBPCQDRENFSGRHcIRJGKOLKMRNROSPLQbSRTLUNVNWQXSYSZRaSbRcRdR
f verb:export	0R1S2S3S4Q5R6R7S8S9-AQBSCSDaESFLGSHSIRJSKRLQMQNSOQPRQSRSSRTRURXRYSZRaSbRcSdS
f verb:extend	LaXiYS
f verb:faster	2SASDREOMSNROSPRXSZt
f verb:follow	3NESJRLRNlVS
f verb:give	0R1S2S3d4Q5R6b7S8S9QASBZDcFSJRKSLcMQNSOSPSQSSeTSVQWSXRYaaSbScQdS
f verb:goto	1S2Q3S4Q5R6R7RFSKSNfOxPSRSTSUOXDYPZQaPbSdR
f verb:halve	0S1R2S3S6f7g8S9SASBOCYDSEYFSGSHSIQJSKRLRMPNRORPSQSRQSSTRURVSXmZbaRbScSdR
f verb:hit	0R1S2S4Z5S6Q8Y9SBSCRDREPFbGSHSIRJcKRLgMRNSOdQRRRSSTLUgVPWRXOYQZRafcSdS
f verb:humanize	1S4R6SBRDxEJISKPLRNQQSTRUSZQ
f verb:keep	0R1P2S4S6S8S9SArBSCSDRENFdGRISJSKaLRMSNROSPeQSSQTNVRXSZRbPcS
f verb:late	1R4SBRDqEMKNLQTSURbS
f verb:load	1S2j4S5R6SBQCRDRENGRHSISJSKSLaMSNSOSPsQSRSTSURVQWSXSZQbRcSdS
f verb:louder	2SBSCRDREuFSISJSKLLOMQNQQRTRURVOZj
f verb:make	0R1R4Q5e7SASBRERGYIRKSLcNRPSQRRRTQVaWgXb
f verb:master	1R2S3S4S6S8cCbDREJFsGSHSIcJSKRLNMRNSOSPSRZSSTRUSVSXSYSZQbScSdS
f verb:max	5PBMChOSSfXQ
f verb:mend	6RDc
f verb:move	5RDcMSNeXhYQaR
f verb:mute	0R1R2Q3R4Q5S7b8R9RAQBODQEKFSGQHRIRJSK-LNMRNPOcPRQQRfSSVPWSXcYQZQaQbRcRdP
f verb:new	5cGSPdWY
f verb:pan	2dDSESLcMgUS
f verb:pitch-down	EMKSLRNfTSdi
f verb:pitch-up	ERGRNl
f verb:play	0Q1P2R3S4S5R7Q8O9QAQBRCQDbEbGYHcIRKeLKMPNQOvPRQORZSQTSUcVPWRXRYQZRaPbRdQ
f verb:play-from	0S1P2Q3S4Q5S6d7R9SASCRDRESFRGSHSIQJSKSLSMQNSO-PRQSRRSSTSUNWSXKYPZPaPbScRdR
f verb:quieter	0S1R2R3R4Q5S6g7R8S9SBMCgDREuFSGRIPJRKILbMMNeORPSQRRSSSTOUQVQWSXNYSZdaRbOcSdR
f verb:randomize	4R6QBSERGoKRLRMSNSOSTQUSVRch
f verb:redo	1O4S8S9RAQDSESFSGaHSKRLSMSNSORPSSRTQXSZSbrcR
f verb:remove	0S1R2R3S4O5S7Z8S9SARBMCaDSEQFSGQIaKQLPMQNROQPSQRRRSST-UZVPWSXlYNZSaRcSdP
f verb:rename	9SFSNSPqTS
f verb:repeat	0S1g2Q3R4O5S6M7P8R9SASBQCRDREOFSGRHSIQJQKaLOMRNSOMPYQRRRSSUYVQWSXqYPZRaPbRckdR
f verb:reverse	CSTZdf
f verb:save	0S1S4Q5S6S8NARCSDSESFRHbJSKSLSMSNRORPyQSRQSRTRVSXSYSZSbRcSdS
f verb:say	0S1S2P4I5O6Q7K8S9SBRCSDSEQFSGPHQISJSKRLbMSNSOQPSQYRRSSTQUOVQWRXMYNZSaFbScRd-
f verb:set	0Q5SBRCQDZEPFZMqSSVSZR
f verb:shorten	2S4Z7SBRCZDSENISKSLbMSTRURVSXkYRZQaSdh
f verb:show	0Y1R2R3R4Q5R6Q7R8d9RARBQCMDREQFPGPHaIQJQKPLPMQNQOOPiQPRxSRTPURVQWRXMYQZQaQbRdQ
f verb:sidechain	0S1R2S3Q4P5S6Y7S8f9SASBRCODQEOFSGRHSIQJ-KOLHMRNROSQQRQSRTOUQVMWSXRYSZRaScSdS
f verb:slower	2RERLZXSZl
f verb:soften	ELLlNQZb
f verb:solo	0R2Q3S4O5S7a8RARBPCRDPELFSGQHRIRJQK-LLMPNQOPPSQORaSSTNUeVNWSXZZSaRcSdR
f verb:stop	0S1S2S3S4R6S7d8S9RAQBSCSDRERFRGSHRISJaKQLSMRNSOsPRQSRSSRTQUPVSXQZRaSbRcSdS
f verb:switch-off	BSCYEHISJcKoLRTSVO
f verb:thin	2S4S6y7SCRDREOISKOLRORQQTLUZXKYSZSaSbQdS
f verb:transpose	2f4S6S7SCSEKGQISJSKSLQMRNpQSTRUQVSZScSdf
f verb:tune	0R1S2S3S4N5S6S7S8RBQCSDSEPISJQKNLLMdNtOSQQTPUOVO
f verb:undo	0S1N2S3S4R6S7R8R9RAMBSCRDRERFRGSHRISJSKNLRMQNSORPRQSRSSRTOURVRWRXQYSZRaSb-cQdS
f verb:unmute	0S1S2S3S4N6R8R9SAPBRDOEGFSHSISJSK-LSMSNRPQQRRRTLUOVRbjcSdR
f verb:want	0S1R2S3S4t6Q7R8R9YARBZDREYGZHSLYNRORPSQPRRTcUSYZbSdR
f verb:write	1S2O3a4O5YBRDSESGuISKRLQNRQSTSVQWdaScRdS
f verdict	0R2S3S4S5S6R7R8R9RA-BQCRDREQFRGSJSKPLQMRNRORPRQQRSSQTYURVPWRXRYRZRaSbYcRdR
f verdict:praise	0R2S3S5S6S7S8R9SA-BRCRDREQFRGSIRJSKRLQMRNRORPRQQRSSQTPURVQWRXSYSZRaSbPcRdR
f verdict:reject	0R2S3S4Q5S6R7R8R9RA-BRCRDQEQFRHQJSKPLRMRNRORPRQPRSSQTdURVQWSXRYRZRaSbccRdS
f where	0S1S2l3S5S7jCQDSEOFSJSKRLOMRNSORRSTRUfWSXPYcZZancRdb
f where:after	1S2S4d6S7SDSESKSLSOOUSVSXeYkdS
f where:at	2Q4M5R6R7Q8SBSEPGSJSKQLPNSOPRSTQVSWSXNYPa-dh
f where:at-end	0S1S2e4P5S6R7w8Y9SBRCSDSERGSIPJSKILRMRNROSQQRQTRUjVRXNYgZRaOcSdQ
f where:before	0S1R2R3S4M5R7k8S9SBSCSDSEQFSHSISJSKRLQMSNSOQPSQRRSSYTSUaVcWSXPYcajcQdc
f where:during	0S1S2s3O4g5S6R7Q8S9SBgCLDSEKFSGYIZJSKbLLMQNRORRSTRUSVQWSXKYOZiaPcRdQ
f where:every	0S1S2m4Z5S6Y7L8S9aBRCPDREMFRGQHSIRJSKQLRMPNROSPSQRRSSSTRUlVSWSXNYOZRaabScSdc
f where:over	2p4RBcCSERGYHZISLOMRNSUSXSZZ
s ,	4b5h7S8S9SAfCSGZHYKSLZOSPSQLTYUSXYYSaScS
s 808	1SASVf
s 909	4cUOVd
s ?	0S1Q4f7Q8S9SARCOEOFaIZJSKbMRNQPjRQSdTRUSVQXPbYdf
s A	1Q2Y6R7SEQKRL-NSORQZTQUQVSWcXcZS
s A+	1Q4R6SBSCSDdERGSISKSLqMSQSSRTSUQVScg
s D	0S1f2R3S7S8SASBZDcEhKRLgMRNRPSQYRSTRURVSZdaSdR
s E	1R2Z3S4O6R7SB-CzDSEMGRISJSKQLKMfNSQRRRTQURVRXOYSZSaScSdS
s G	0R1R2S3S4Q5-6R7R8Y9RARBSCRDREQFSGPHYISJSKRLSMRNPORQPRQSdTRURVfWRXRYRZPaPbRcRdd
s N	0R1R2N4Y5g6Q7R8SARBRCODSEOFcGQHSJSKRLGMzOcPSQRRRSbTNVQWSZbaRbScgdR
s N:bars	0S1S2b5S7g8S9SASBQCSDSEQFSGeHSIRJSKMLPMQNQOSPSQRRSTQUbVRWSXhYoZSaRbScS
s N:beats	7qKRUOXSYSaS
s N:bpm	0R1Q2M3S4O5e6R7R8S9RARBSCPDQEGFOGRHSIPJRKQLQMvNPORPRQSRSSPTRURVSWSXQYPZwaSbQcRdR
s N:db	0S1R2R3S4Q5S6R7S8S9SASBLCMDQE-FfGRIdKOLKMbNPOSPSQRRSSSTQUOVRXSYSZRaSbScSdR
s N:hz	1Q3S4O6S7S8S9SASBLCODREEFPGRI-JRKRLMMhNRQPRSTNUPVRXSZRaScSdS
s N:lufs	0O1S3S4S5S7S9cDSEQFtGSISKSMONSOSPSSSTSVSYRZRbScS
s N:minutes	5c
s N:ms	2R4SBQCLDiEMIQKPLIMuNSQSTSUQ
s N:note	BSMc
s N:percent	2RBSCKDgESLJMqUS
s N:s	BRCJLQMrXS
s N:st	2SELGSISKSLRMSNsTSZSda
s N:steps	ESKSMSbk
s N:th	ESUhVS
s N:x	LdMSbb
s P	1Q2j3S4P5S6S7S8R9SASBNCeDREYFeGRIPKQLkMxNQOSPSSSTPUOVRYSaSbSdS
s S	2Z4Y5S6Z7ZASDSESFSGSHSIRJSLPMSNSOcPSRYSSTLVRWSXpYjabbScS
s T	4d5SBYEcFSHSKaLcOSPSSSTbUYXQYRZRbScS
s T:all	1S2S4S5S6R7c8S9SAaBSCRDRFYHSISJSKaMSPYQlRZSRUQVSWSXSZRcSdS
s T:chords	2S3r4SGSLPURVSXS
s T:master	1R2S3S4S6S8cBYCaDREJFrGSHSIcJSKRLNMRNSOSPSRZSSTRUSXSYSZQbScSdS
s T:melody	1R3S4M5c9SBSESGrLOMSTSVQWRYRcg
s T:mix	0d1Q2P3R5Q6P7R8QDaEfFRGQHQIhLMMPNdPSQbRPSeTOUPVeWaXRYRZSaSbQcQdP
s T:song	1S3R4Q5u6S7S8Q9YASBRCRDRERFSGbIQJSKQLPMONcOSPfQRRdSQTYUQVLWQYRZQaSbRcSdR
s a	0S1S2R4l5c7SASBYCQDREQFSGaISJRLPMSOSTQVlWgXPYfZSbSdY
s actually	8YDZHeRR
s along	4aLS
s also	1m4O6Q7SHaOSUSWSXSYPaR
s an	1S3S4i6R7R8S9eARCQEPFRGSHSJRKQLKMQNfOSPSQRRSTQUSVgWfXMYhZRabbSdQ
s anaphor:both	4a6bBOCSEcIeKSQPTaUYdS
s anaphor:it	1Z2S5R6S9ZAcDaEQFdGRHSISKSOZRRScTYUSaSbYcY
s and	1m3S5a6S7R9SASBPCNDQFSHSIQJSKkMQNQOSQeTcUKVMYcZQaSbScP
s answer	GiLOVP
s anything	KNRm
s anywhere	0ZKRTc
s are	0P1R2S3S4R6a8fASBRCPDQEbFRGRHcIcKPLZMRNROSPSQgRaTQUPVRWSXSZRaSbScS
s around	5cEPIiLSXa
s artist	0S1R3S4Q6Q8S9SASBSCRDREQFSGSHSISJSLPMRNROSPSQSRSS-TSUSVRXSYSZRbScRdS
s as	0R1j2R3S4P5P6g7R8R9jAQCPDREQFcGQHRIRJRKQMQNQOSPfQQRSSaTPUQVPWSYRZRbRcRdR
s ask	8QHiRQ
s at	0Q1S2P3S4Q5f7R8P9aAYBMCODSEMFfGRHRImJSKQLHMpNQOQPSRaSSURVRWSXYYRZPaRbScSdR
s band	5d
s band:bass	0a1Q2S3S4S6M8SASBRDQFSGSHSIvJPKRLIMSNSQhRSSRTPUQVRWSXSZRcSdS
s band:harshness	ESIgLbTO
s band:high-mids	ESIe
s band:highs	0S4N6QBSCNDREPFQIzLLQSSSUS
s band:hiss	1S6SCSDRERIPLi
s band:low-mids	Ig
s band:mids	CSEOIlLS
s band:mud	CSIkLRSS
s band:sub	6RCRENIQLr
s bar	2S4a5S7cISKRMONSOjUfVSXSaSdS
s bars	0Q6S7S8SMSOcRjXNYY
s be	0S2R3S5R6R7SASBRCRDSFbGZHSIRJQKQLgMaQRRSSRUQVmWSXdYQaScQdR
s beat	Ug
s belong	TZ
s better	Aa
s between	5Y8iBPCPYa
s blood	Pc
s breaking	Wc
s bring	Me
s bro	AaLa
s bus	BY
s but	0S1Z2S3R4R6N8SARBRCRDSFSGOIRJRKYLFMSNOPSQSRSSPVRWRXRYSZLc-dS
s by	0S1S2S3S4Q5S6R7S8SBSCSDeEcFRGSIYKPLRMKNeOSPSQSRSSSTRURVSXbYRZmaSbScSdR
s call	Gc
s can	0R1Q2R4d6R7S8PASBQCQEZGRHmIRJRMQNYOQPRQORQTlUPWRXRYRZRaRbRda
s cant	Ea
s chance	4eVS
s chat:bye	4SHeXg
s chat:confused	AQHmQSTM
s chat:hello	1S2R4O5Z6R7S9SASDSESHnKSLSMSORPSQRRRTRUPVSWSXQYSZSaQbScSdk
s chat:help	0R4R8MASHmPSQSRQUb
s chat:how-are-you	Hd
s chat:joke	0S1R2R4c5R6S7Q8S9SAOBSDSERFSGSHoKSLSMSNYOSPZQSRRSSTSUSVSWSXRYQZSaRbScSdg
s chat:styles	8QHmRP
s chat:thanks	Hf
s chat:who	8RHjRR
s cheap	QZ
s chest	Lb
s choir	Va
s choose	LQVe
s club	0S4SENFo
s come	2S4Q7SBRDSEfGSKSNSQbTQUSXfaPdf
s complete	7c
s completely	KcTe
s could	1S5Z6RBSCPDSISJbKcLYMSNRQSTaURXdZZ
s crazy	Hb
s creep	2Y
s crush	BZ
s dead	7d
s degree-of-key:III	3g
s degree-of-key:V	3Z
s degree-of-key:VI	3n4OXR
s degree-of-key:VII	3n4OXR
s degree-of-key:bII	3b
s degree-of-key:iii	3f
s degree-of-key:iv	3Z
s degree-of-key:v	3a
s degree-of-key:vi	3f
s degree-of-key:vii	3f
s demon	SQVSWRdg
s density:busier	1S2S4Q6-7SASCRDREOGQISKSLNNSOSQRTSUOXNYRZRaScSdS
s density:fills	1S2P4K6vBPCPDPEQGSIPJSLMQSSSUgYSZScSdS
s density:repetitive	6jESLP
s density:sparser	0S1Q2R3S4P6-7S8S9SAdBRCREPFSHSIRJRKQLOMSNROQPSQQRRSSTOUOVSWSXMYQZRaRbScZdS
s density:varied	6mESLMURcS
s destroy	7RaSde
s did	8cPdZRba
s die	4SCSEZKcLcTeURXSda
s difference	8iBPCP
s dj	Sc
s do	0R1k2S3a4N5S6S8c9SASBQCPDSEQFSGSHYIRJRKRLPMSNbOSPaQRRZSYTPUNVOWRXZbScZdS
s doing	4b
s door	Va
s dropped	Wc
s drowns	Cc
s dude	da
s effect	7bYS
s else	4R5SGPck
s end	2S4SKRUaXiZb
s energy:calmer	LiXNYQ
s energy:dj-friendly	FRLSSSXPYk
s energy:hype	1S4S6OLiScYP
s energy:tension	7QXSYgaN
s enough	EeLgQSTS
s era	0S1Q3R4R6P8S9RASBSCPDMEPFRGRHSIRJSKSLNMQNSOSPSQRS-TSUSVOWQXSYRZQbScRdS
s everywhere	Ja
s exactly	8YAb
s except	7eERKf
s f	ESKSLPMjQSUPVS
s flaw:bad	4RISQlVS
s flaw:boxy	Qe
s flaw:clash	ESJZKQLSQjVS
s flaw:clipping	0h2S4O6Q7S8JAQBSCSDSESFSHQKSLSMSORPSQuRPSRUSXRYSZSaRbSdQ
s flaw:flat	DSQi
s flaw:harsh	EbIdMRQc
s flaw:mud	IPLSQi
s flaw:no-punch	ESJSKSLLMRQqURVSXRaQ
s flaw:no-snap	QeTSUS
s flaw:out-of-key	BRCSEOGRJSKQLQNSQqTQVQ
s flaw:thin	Qb
s flaw:weak	BSDSEPISJZKRMRNSQqTSUQVR
s for	0Y1f2S3g4R6R7q8S9SASCRDREQFbGeIRKiLQNQORPSQRRRTOUPVeXPaSbScRdS
s forget	5c
s format:flac	9h
s format:midi	4R9qBSESGRISKSLQNSTQcS
s format:mp3	0S1S4Q6S9vDRFRGSMRNSOSPSSRTSUSVSXRYQZSbScR
s format:stems	4S9nHSTS
s format:wav	0S4S9sBSESKSMSNSPOTScS
s friendly	Fc
s from	2d3S4S6S7S8SBQCeEOFRGSIgJZLRMONSOPPdQSRSSdTKUSVSWRYRZcabdS
s front	LbXd
s given	BdCP
s glass	Wc
s go	0R1Q2N3a4N5R6Q7R8R9RARBPCQDQELFRGQHRINJQKPLJMdNSOPPRQYRRSeTyUbVOWRYRZZaRcR
s goes	2YAgLO
s going	DZRbac
s gone	1S4RDSENKOLPMSTrUPVS
s good	Tb
s got	Pb
s grid	EOKRLQMSQRTRUoVS
s groove:bouncy	4S6S9lDdLRMSUSXS
s groove:early	5fDiESLSMSNSScUQ
s groove:groovier	4a6QCQDmESIRLOSR
s groove:human	4R6SBSDrESKSLROSSSTSUS
s groove:late	1S6SBRDwEJISKRLNMSQSTRUNVSZa
s groove:robotic	1R4S6NARCQDwEOFSIRJSKSLPNSQPSRUSVSZRdc
s groove:straight	4RDgKSLRUi
s groove:swing	1R4R6Q9SBQCRD-EQFSIRJSLQMOSSUQZScS
s group	EZ
s grow	2dBSCS
s had	KObg
s hardcore	4a
s has	0S1Q2S4R6R8RASBNCbEOGSIfKQLPMONQQiRbThVQbS
s have	0S1S2S3S4Z8L9SBSHPISJSKRLSMSNRPhQRRjTbUQWRXRYSdb
s height:higher	4ZCSENFSIaNhdZ
s height:lower	4S6SBSCSDSEqIgKRLNMRNZTQURVSXSZRdR
s height:octave-down	4SEOLRNkde
s height:octave-up	1S4RERGSLRNpcadS
s hell	dZ
s here	4b6Y8YESKSLSQRRdTf
s hmm	6PAjQS
s hole	Ab
s hurt	1S4bDSEQKSLSQhTRUR
s i	0P2Q3m5S6R7R8RAOBQCQDQERFRGQHoIRJRKRLPMRNROQPdQbRJSQThUQVOWQXPYQZRaRbcdR
s id	Vc
s idea	1SGPVSci
s im	4dHc
s in	EOKkbQdS
s inch	Sc
s insane	Hc
s instrument	8SRc
s interval	4Q6SBSCSEGGPISKRLON-QSTRUSVRZRcSdR
s is	0d1R2R3S4R5S6Z7S8d9SBPCfEZFPGSHRIQJOKMMZNSOSPSQkRpSSTSUQVQWSYRZQaSbScSdS
s it	0S4R6P7R8S9SARCODeEbFSGSHSIRKJMRNPOQPRQSRSSSTfURWSXpYSZObScSdS
s just	1S2S4P6R7bBSDSEQGYJSKjLQNSQRTQUZVQXcbZ
s keep	Qc
s key	0S1S2S3Y4P5f6S7S8S9SASBSCSDSERFSHSISJSKRLSMeNuORPSQSRSSQTSUSVNWSXSZSbRcSdS
s kick	EbJgLSTRVS
s know	Ha
s lands	ab
s let	1S2b3Y4S6R8SBRCSDREQGZISJgKcLkMSNSOPQRRSTQVRWSXQaSdS
s lets	4S5eESHSKZLSMcNbOfQRRSSSTRURXRZPaSdZ
s level:buried	0S1S2Q3S4P6R7S8SASBQCRDRFSGSHSIRJSKNLMMSNROSQ-RRTMUOVRZSaSdO
s level:louder	0i1R2Y3S4Q5S6Q7S8Q9RASBJCZDRExFnGQHRJRKRLOMONROSPSQOROSRTQUPVPWSXRYSZZaSbScSdR
s level:quieter	0S1R2c4Q6Q8cASBSCRDRE-FdIRJSKQLOMSNROSQORQTRUQVSXPaSdS
s look	8NRg
s loop	3bTb
s love	AiLSTS
s mad	QdSS
s made	0S8hRLWZ
s man	Hc
s many	0Z6j7S8RERGRRhUSXP
s mate	EcHd
s maybe	4e
s me	0d1S4P5k6S7SDSFSGPHZIRJSKYLIMSNSOYPSQSRSSSTSUQVOWpXRYSZZcSdR
s meant	1d
s mood	0S1Q2R3h6O7S8S9SAfBRCQDREQFSGsHRIRJRKQLcMRNPORPSQRRSUQVOXRYRZSaSbScQdR
s movie	GZ
s ms	Db
s music	Od
s my	4RDSERKdLcPjQaRQTSbS
s name	Pf
s near	Ya
s next	Ab
s night	Pa
s nightmare	PZ
s nor	Ta
s note	0S1R2R3q4N5R6R7R8SBPCRDRGRIQJPKNLKMrNCOaQPRSTQUPVOWSZSaSdS
s nothing	7b
s now	0f1n2S3S4Q6R7Q8PARBRCQDSENFRGQHSIRJRKrLONRQRROTJUSVQXS
s octave	ESNc
s of	0c3S4S6Q7h8R9iCLDSEaFSHSJRKMMZNRORQRRQUZVNWSYbZQbScj
s oh	Ad
s ok	1a5dAYbc
s old	5cKPLSVcWbbedS
s once	6gUb
s one	0S1i4e6Q7Q8S9SBaCPDREYFRGQHaIRJRKNLNMRNQOSPbQQRSSSTOUQVYWRXRZQaRbfcOdR
s or	4cDZ
s ordinal	0S2S3S4Y5S7Y8R9RASBRCSDSEPFSGPHSIQJRMRORPbQQRRSRTMUjVPWSYgbhcRdQ
s overall	EKFkLbZS
s particle:away	EdTd
s particle:back	0S1P2R3S4P5R6a7S8S9RAOBPCODeFRGSHSIQJSKmLNMPNQORPgQQRRSSTLVQWSXPYRZQaRbncQdR
s particle:down	0S1S2R3S4R5S6Y7S8SASBMCcDSEmFSIQJSKOLZMNNjOSRSSSTPUPVQWSXbYRZZaSbScSdY
s particle:in	2Z4k6b7Y9SASBSCPDRFRHSNZOQPSQbTRUcVPWSXPYQaQbScR
s particle:on	1Z2YASBhCdEQFSHSIfJYKSMaNSOSQRSSTPYSZRbS
s particle:out	0S1R2R3S4N5S6Z7P8S9SASBPFSGRHSIbJRLSMRNQOSPSQPRRTzVQWSXZYSZSbRcRdP
s particle:under	0S2S3a4q6S7S9SBSDSEQFeIYJcKRLOMSNSOSPbQSTSUSVPWSXPYSaS
s particle:up	0S1Q2P4P6Q7S8S9SARBPDYEqFRHSJSMMNnORPbQQRRSSTOUPVPXRYSZhaZbRca
s paul	Sc
s per	2dMS
s pick	8dZS
s pipe	Wc
s plasticky	Ld
s polite	Ab
s possible	EQFe
s preset	0Q1S4R5R6S7R8Y9SARBRCSDSEQFSHRISJRKQLPMPNROSPSQQRSSSTSUQV-WSXSYSZSbScS
s press	WY
s previous	bdcS
s proper	AbGbLSXSYg
s pull	7gUS
s push	1R2S4P6SBQDcElFfISKRLLMSQRRSURXSaS
s range	0RRc
s rave	PcSc
s ready	4SFiTSdZ
s real	KcVe
s records	Sg
s rein	4c
s return	Ce
s rhythm:backbeat	8cBRDRESKOTSUo
s rhythm:broken	LSUk
s rhythm:eighths	2S6NBPCODREOKQLRMcOSTRUuVP
s rhythm:every-beat	4SESLSUmVS
s rhythm:four	LSUj
s rhythm:galloping	4S6SBSDSERGSISJSKRLNMROgQSTSUpVQWSYS
s rhythm:offbeat	4gBSDSERGSISKQLRTSUmVR
s rhythm:on-four	1S4SDSERKOTNUo
s rhythm:on-three	KSUh
s rhythm:on-two	4Z
s rhythm:one-three	ESKPUi
s rhythm:quarters	DSESKRUm
s rhythm:rolling	Ue
s rhythm:sixteenths	2S4c6Z7PDREPGYKQLOOSQSTSUoVSaS
s rhythm:thirtyseconds	6S7SDSERLSUl
s rhythm:triplet	6SESLQUm
s ring	La
s rings	Ld
s robot	db
s root	Ne
s run	0c2SBfCS
s saw	SSWg
s scale	0S3c8dGcRP
s sec	KkVQ
s seen	Lb
s send	BfCO
s separate	9a
s share	1t4S6S8S9SAQHSKRLSSSTSUQXQYSZSbOcR
s shit	AbZY
s shot	4QKRTh
s should	0S1S4R5S6R8RBRDSEZFSGRHYIRJfKQLbMZNeOSPSQQRQSYTRUPVbWRXZYQZSaSbScSdR
s simply	6hKSLS
s sit	8dEcUQ
s sketch	5c
s slip	4Z
s smth	5dGY
s so	0S6S8lBNCSDfEPIdKSLSRNTSUSXSaScSdR
s someone	dg
s something	1S2S3Z4S5b6R7R9SASBRDREQFSGnHQIRJSKQLMMRNRORQaRSSRTRURWRXRYSZRaYbScfdb
s somewhere	4g
s sounding	LfWZ
s space:cavernous	5ZSf
s space:distant	4cLa
s space:drier	1S4R6QASBRC-DQEHGRIRKQLJMSNSQOTIUNVQWSdO
s space:roomier	6gCfDQESIRJSLQ
s space:upfront	6SCfEYLPYZdd
s space:wetter	6RCpENIRLMQR
s speed:double-time	7QCSDSESLSUfXRZf
s speed:faster	0P1M2P3S4R6Q7S8Q9SARBSCRDQEQFQGSHRISLQMQNSOSPSQSReSRTSVRWSXRYRZ-aSbScZdS
s speed:half-time	4Q6P7SKSLSMSUfXRZj
s speed:slower	0S1R2N3S4R5a6R9SARCQDRENFSGSISKRLgMQNROSQRRSSSTRUSVRWSXRYRZtbScSda
s stab	Wa
s stance:all	0Z2b4SEaNeQSXc
s stance:but-not	FaLc
s stance:double	1cLQXe
s stance:even	1g4R6RBSDSEQHeJSKbLRSSTS
s stance:half	6jESKOTSUS
s stance:instead	1SASVg
s stance:less	0R1h2R3Q4Q5S6b7S8R9SARBGCiEeGQHRIdJcKPLeMOORPSQNRRTPUPVQWRXSYSaSbRcQdR
s stance:like	1Q2S3S4Q6R7R9RBRCQDRFRGSHYIRJRKRMQNROSPRQcSoTQUQWcXSYRaSbRcYdc
s stance:min	Da
s stance:more	0S5R6c7Q8S9SASBMCkDaEfFQHSIYKQLhMOORQQRRScTOUPVQWRXQYYZbaPbRcZ
s stance:new	0R1d2R4a5d6P7R8R9RAPCQDREPGtHRIRJRKQLKMQNPOSPSQQRRSQTPUMVkWQXQYbZRbQcidS
s stance:not	0R1c2Q3R4S6P7e8N9SAaBNDQESFRGOHRIRKhMQNRORPSQNSRTwUQVPWRXYYOZSaQbYcRdQ
s stance:not-enough	0R1R2R3S4Y6j7S8SBSCOEbFeGPHSIYJQLgMRNSQbRRSQTPURVSXQYSZRaScQdS
s stance:please	1Z2R4l7R8R9aASCSERHRIRJSNaPSQQRSURWSXQYaZYaSbYdR
s stance:question	0q1R2R3S4L5O6R7R8m9SARBOCQDSEIFLGRHeIRKNLMMQNSORPYRySQTPVPWSXMYRZNaYdQ
s stance:same	0S1x2S3R4Q5S6Y7S8SARBNCQDPEOFSGQIPJRKPLKMSNPOSPSQRRRTPUOVPWSZMcpdS
s stance:some	0S1R2S3Y4j6a7S8S9QASBeCNDdEPFSGQHSIgJRKRLfMQNROSPSQQRSSRTOVPWSXRYQbSca
s stance:than	1b4RAbEcFaISLQVaZb
s stance:too	1e2R3S5S6j7S8R9SAfBNCjDaEbGQHSIaKQMQOSPSRQTQUPVRWRXYYRZZaSbScRdR
s stats	0d
s storm	Pc
s supersaw	4cVY
s tack	Ya
s taste	La
s test	Pb
s the	1Y4S5SBZHSIYKYLZWSXYYS
s them	EdTY
s then	7a
s there	1S4hBSESHgISLRPSQRRRTeUS
s thing	5gGZKSLSSZVSWdXSbccS
s think	4cSfVS
s three	bZcf
s to	0S1a4M5Q6S7R8RASBYCLDSFZHSKPLSMsPYQPRRSRTaUZVgWRXeYNZbcQdQ
s topic:ceiling	0g8RFiIaMPRO
s topic:chain	8cRPSSWf
s topic:chords	1S2S3-4Q5S6S7SBQCSDSEQGSISJQKRLJMRQSTSUSVOWSXSYRaZcSdS
s topic:drop-out	7gYOaR
s topic:effects	0S8dBQCnEQFSGSHSINJRKQLPNSPRQSRfTNUR
s topic:form	Rc
s topic:format	9fPP
s topic:gap	6c
s topic:key	0P3P5Q8nGSHQJSLSMoNPPOQSRKUSVQZS
s topic:loudness	0s8R9SFMRLXQYRaS
s topic:mastering	Fe
s topic:measure	0q8NHSPSRH
s topic:melody	1S2R3R4Z5S6Q8SBPCSDSERG-IRJSKRLLMSNRQSRSTSURVPWRXSYSaSbScfdS
s topic:notes	1S3S4Q6kBSCSEPGoIRJRKSLNNbQSTRUQVQcR
s topic:octave	EMKSLSNo
s topic:pattern	0S1S3S4Z5S6b8MCSDSEQGdHSISJSKRLOMRNSQRRdUjVOWScfdS
s topic:pitch	6R7SGSISKNTJUsbS
s topic:preset	4RBSGRLPVnWacS
s topic:project	0P3S8MHOLSPzQSRDbScS
s topic:roll	2Q4O6R7IDSERIfKPLMOSQRRSU-VSXMYNZQaKdP
s topic:sample	4Sdk
s topic:settings	Re
s topic:sidechain	1SBSCPDSERIPJrLR
s topic:stuff	1S4R5Z6o8SDRESHdISLSQSRQXQYSZdaS
s topic:style	1S4S5R6S9SCSDSERFSGSISJSLRMaNQSnUSVeYSZScSdb
s topic:tail	Cb
s topic:tape-stop	7oORXRYPaMdS
s topic:tempo	0M1R2R3S4Q5R6R7S8M9RASBSCRDQEJFRGSHPIRJRKSLQMrNQORPQQSRkSRTSUSVQWSXOYRZsaSbScRdS
s topic:thank	1SASDSESHoMSPSZSbScS
s topic:timing	0S1S2S3S4R5S6d7S9SARBQCSDpEQFSGSIRJSKSLSMRNSOSPSQdShTSUQVSWSXRYRZSaScSdS
s topic:tracks	0S1S4S6R8Q9SASCSDbEPFeGSHRNSPSQiRgSZUSVSWYZScRdS
s topic:variation	0S1Q2S3R4M5S6Z8S9RBPCREPFSGHHSIPJRKRLPMRNRQSRSSSTQURVNYPbSc-
s topic:version	1R3S4Q6R7SASBSCRDSERGNISKSLQMSNSPSRSSfTSURVRXZYRZSaSbicqdS
s topic:volume	0a
s toy	LSWd
s truck	LhVS
s try	1R4O5Q8SASESGQJSKQLSMZNSOSQSTSUSVnXRZRci
s turn	2bEdTS
s twist	Ga
s two	GQbbcd
s type	Sd
s u	5a8bHoKRORPSQSRRSSZRdS
s understand	HdRS
s ur	Hi
s verb:add	1Q2Z4u6S7P9ZASBcCODYEPHRLOORPSQRRRSSUYVRWRYe
s verb:analyze	0-1S2S3S4R5S6S7R8R9RAQBRCSDSEPFQGSHSINJRKOLNMRNRORPRQQRRSSTRUQVOWSXRZSaSbScSdS
s verb:automate	0S1S2-3S4O5S6R7Q8S9SBMCKDSEOIRJRKPLGMONQORPSQSRSTPUOVRWSXPYRZlaZdR
s verb:balance	EkHSIR
s verb:balance-all	EhTS
s verb:boost	BQCREkIkKRLQMSQSTNURVSdN
s verb:bypass	0S1S2R3S4P6R7R8R9SASBNCmDREaFPGQHSKyMONPOSPSQQRRTNUJVNWSYSZdaSbScRdS
s verb:change	0S1R2R3Y4N5R6R7R8Q9SASBPDPFSIRJSLRMYOSPSQRRSSSTPV-WSXbYPaRbbcbdS
s verb:cut	0S1S2P3S4P6P7a8S9SASBMDSENFSGSI-JSKZLPMPNSORPSQQRRTPUPVRXlYQZSaRbScSdR
s verb:design	4OGSLKSQVRWxdS
s verb:double	1R2Z4R7QBPCZOSUcXmYSaS
s verb:drop-out	2S4S7vERKYUNXOYQaSdS
s verb:early	DbEdLS
s verb:enable	Kd
s verb:explain	0M1R2R3R4O5S6R7S8-9SARBPCQDRENFSGRHcIRJGKOLKMRNROSPLQbSRTLUNVNWQXSYSZRaSbRcRdR
s verb:export	0S4S9xARDSESFLISKSMRNSORPRSSTRXSZSbScS
s verb:extend	XiYS
s verb:faster	ASERNSPSZk
s verb:follow	3NESJRLRNlVS
s verb:give	0R1S2S3d4Q5R6b7S8S9QASBZDcFSJRKSLcMQNSOSPSQSSeTSVQWSXRYaaSbScQdS
s verb:goto	1S2Q3S4Q5R6R7RFSKSNfOxPSRSTSUOXDYPZQaPbSdR
s verb:halve	0S1R2S3S6f7g8S9SASBOCYDSEYFSGSHSIQJSKRLRMPNRORPSQSRQSSTRURVSXmZbaRbScSdR
s verb:hit	0R1S2S4Z5S6Q8Y9SBSCRDREPFbGSHSIRJcKRLgMRNSOdQRRRSSTLUgVPWRXOYQZRafcSdS
s verb:humanize	4SDsEKKRLSNQQSZQ
s verb:keep	0R1P2S4S6S8S9SArBSCSDRENFdGRISJSKaLRMSNROSPeQSSQTNVRXSZRbPcS
s verb:late	Df
s verb:load	5RPmVSbS
s verb:louder	DSErKOLPMSNSQRTS
s verb:make	0R1R4Q5e7SASBRERGYIRKSLcNRPSQRRRTQVaWgXb
s verb:max	BMCiXR
s verb:move	5RDcMSNeXhYQaR
s verb:mute	0R1Q2Q3R4Q5S6Y7c8Q9RAQBODQEKFSGQHRIRJSK-LNMQNPOdPRQQRgSSVPWRXPYQZQaQbRcRdP
s verb:new	5cGSPdWY
s verb:pitch-down	Nd
s verb:play	0Q1P2R3S4S5R7Q8O9QAQBRCQDbEbGYHcIRKeLKMPNQOvPRQORZSQTSUcVPWRXRYQZRaPbRdQ
s verb:play-from	0S1P2Q3S4Q5S6d7R9SASCRDRESFRGSHSIQJSKSLSMQNSO-PRQSRRSSTSUNWSXKYPZPaPbScRdR
s verb:quieter	0S1S2S3R4R6QBPChDREsGSIRJSKLLOMQNiPSQSRSTQUSVRZQbPcSdS
s verb:randomize	4R6QBSERGoKRLRMSNSOSTQUSVRch
s verb:redo	1O4S8S9RAQDSESFSGaHSKRLSMSNSORPSSRTQXSZSbrcR
s verb:remove	0S1R2R3S4O5S8S9SARBMCbDSERFSGQIbKOLPMQNROQPSQRRRSST-UaVQWSXnYNZSaRcSdP
s verb:rename	9SFSNSPqTS
s verb:repeat	0S1g2Q3R4O5S6M7P8R9SASBQCRDREOFSGRHSIQJQKaLOMRNSOMPYQRRRSSUYVQWSXqYPZRaPbRckdR
s verb:save	0S1S4Q5S6S8NARCSDSESFRHbJSKSLSMSNRORPyQSRQSRTRVSXSYSZSbRcSdS
s verb:say	2Q3Y4M5Q6S7O8S9SBSDSEQGPHQJSKRLQNSOSPSQZRSTQUPVSWSXPYQZSaPbScRd-
s verb:set	0Q5SBRCQDZEPFZMqSSVSZR
s verb:shorten	4Z7SBSCQEOKSLbTSUSXgYSZQdi
s verb:show	0Y1R2R3R4Q5R6Q7R8d9RARBQCMDREQFPGPHaIQJQKPLPMQNQOOPiQPRxSRTPURVQWRXMYQZQaQbRdQ
s verb:sidechain	0S1R2S3Q4P5S6Y7S8f9SASBRCODQEOFSGRHSIQJ-KOLHMRNROSQQRQSRTOUQVMWSXRYSZRaScSdS
s verb:soften	Zc
s verb:solo	0R2Q3S4O5S7a8RARBPCRDPELFSGQHRIRJQK-LLMPNQOPPSQORaSSTNUeVNWSXZZSaRcSdR
s verb:stop	0S1S2S3S4R6S7d8S9RAQBSCSDRERFRGSHRISJaKQLSMRNSOsPRQSRSSRTQUPVSXQZRaSbRcSdS
s verb:transpose	2f4S6S7SCSEKGQISJSKSLQMRNpQSTRUQVSZScSdf
s verb:tune	0R1S2S3S4N5S6S7S8RBQCSDSEPISJQKNLLMdNtOSQQTPUOVO
s verb:undo	0S1N2S3S4R6S7R8R9RAMBSCRDRERFRGSHRISJSKNLRMQNSORPRQSRSSRTOURVRWRXQYSZRaSb-cQdS
s verb:unmute	4Q6S8SCSDREKHSKwLSNSPSQSRRTPUQbbdS
s verb:want	0S1R2S3S4t6Q7R8R9YARBZDREYGZHSLYNRORPSQPRRTcUSYZbSdR
s verb:write	1S2O3a4O5YBRDSESGuISKRLQNRQSTSVQWdaScRdS
s verdict:praise	0R2S3S5S6S7S8R9SA-BRCRDREQFRGSIRJSKRLQMRNRORPRQQRSSQTPURVQWRXSYSZRaSbPcRdR
s verdict:reject	0R2S3S4Q5S6R7R8R9RA-BRCRDQEQFRHQJSKPLRMRNRORPRQPRSSQTdURVQWSXRYRZRaSbccRdS
s vinyl	Fb
s wait	VZbd
s walk	Ge
s was	PbbZ
s we	0R1S4a5Y6SBSDYGSHOISJSKQLRMaNYPSQSRjTdUSVOWRYSZPdS
s week	Pd
s well	1n4SBZCRESKSLRNSTRVS
s were	4d
s where:after	1S2S4d6S7SDSESKSLSOOUSVSXeYkdS
s where:at	2R4O5R6R7QBSEPJSKRLPOQQYRSTRVSWSXPYQawdi
s where:at-end	0S1S2e4P5S6R7w8Y9SBRCSDSERGSIPJSKILRMRNROSQQRQTRUjVRXNYgZRaOcSdQ
s where:before	0S1R2R3S4M5R7k8S9SBSCSDSEQFSHSISJSKRLQMSNSOQPSQRRSSYTSUaVcWSXPYcajcQdc
s where:during	0S1S2s3O4g5S6R7Q8S9SBgCLDSEKFSGYIZJSKbLLMQNRORRSTRUSVQWSXKYOZiaPcRdQ
s where:every	0S1S2m4Z5S6Y7L8S9aBRCPDREMFRGQHSIRJSKQLRMPNROSPSQRRSSSTRUlVSWSXNYOZRaabScSdc
s where:over	2n4RBZGZHaLPMRNSUSXS
s whip	5b
s will	Ta
s wise	Ec
s with	2R5e6R7Q8S9SASBeCODREOIRKMMRNROSQaRSSZVbXQYeZRdR
s work	8fJRVS
s worn	Sa
s would	4dSbUcZY
s wow	Aa
s wrong	ba
s ya	Ta
s yesterday	Ph
s yet	4eTS
s you	0Q1R2S3S4c6R7S8L9QASBRCPDQEbFQHoIQJQKeMRNQOSPRQQROSRTYUSWRXRYSZRaSbZcPdd
s yourself	He
w 140ish	5c
w 170ish	5a
w a	0S2R4e5ZASCSDYKSNYOSTQURVeWcXQYa
w ab	Ob
w about	4a
w accelerate	Za
w accordion	5Z
w achter	Yb
w acid	0S1R2a3S5S6Y7R8S9SASCSDREYFRGdHSKbLaNYOSPSRSSSVgWRYRZRaRbSdR
w acidcore	5cMR
w across	2cBbZY
w actually	8YDZHeRR
w add	0S1Q2P3S4y5S6N7O8S9SASBeCMDSEOFSGQHRIcJSKQMJNQOSPSQRRSSSTMUYVOWRXLYjZZacbScRda
w af	LYQb
w after	1S2S4P7SOOXeYk
w again	0S1h2S3R4P6O8R9SASBQCSDSEOFSGRHSIQJQKcLNMSNSOSPSQSRSVQWSYSZSbScodS
w aggressive	1SGYLeSScb
w aggressiver	La
w ahead	DcUS
w aim	Fd
w aint	La
w air	4Y6SCRDSESFSInLS
w airhorn	4g
w alarm	2S4d
w alien	LSWf
w all	0R1R2S3S4R5S6R7b8P9SAZBQCkDQELFQGSHSINJRKYLRMROSQlRfSRUYVRWSXRZRaSbScRdS
w alone	KhOSUS
w along	4aLS
w also	1m4O6Q7SHaOSUSWSXSYPaR
w alternate	cZ
w alternative	ca
w alternatives	cg
w am	3k4SBR
w amandel	2SLNPg
w amen	2Q4laS
w an	1R3S4g6R7S8S9cARCQEOFSGSHSJRKQLKMQNkOSPSQRRSTQURVeWdXNYgZRaabS
w analyse	0nASIQ
w analyze	0lESKSLRVS
w and	1k3S5Z6S7R8a9SASBOCNDQFSHYIQJSKhLSMQNQOSQcTaUZVNYbZQaSbScP
w anew	5Y
w angerfist	Sg
w annoying	ARTi
w annoys	ASTf
w another	0S1P2R3S4m5S6S7R9SBYCQDSERISJSKSLQMSNRQRRSSSTQUNVeWRXRYhZSbScg
w answer	GhKYLNTZVP
w anthem	5ZGa
w anti	Xf
w anvil	EbIYLZ
w any	4gGSTcVS
w anymore	JdKSTf
w anything	KNRm
w anywhere	0ZKRTc
w are	0O1R2S3S4R5S6Z7S8b9SARBRCPDQEaFRGRHiIbKPLYMRNROSPYQeRbTQUQVRWSXRZRaSbScS
w arent	Ec
w around	5cEPIiLSXa
w arp	1S3S4d5S6eARBPCYDSEcFPGfIRJSKSLPMSNaOSQZRSTdUQVRWSXSZSaScSdS
w arpeggio	4eGS
w arrangement	Rc
w as	0Q1n2R3S4O5Q6e7R8R9kAQCPDQENFfGQHRIRJRKPLSMQNQORPgQaRRSYTPUQVPWRXZYQZQbRcRdR
w ask	8QHiRQ
w aswell	JZ
w at	0Q1Q2a3S4Q5c6a9YBNCODSEMFgGRHRIjJSKQLIMmNQPSSSVRWSYcZPbScR
w attack	2RBSCSEPIRJSKSLlMhQbTSUSVSZM
w auto	Be
w automate	2jBSCSES
w away	BSEcKSTiUS
w awesome	Ab
w awful	Ta
w b	5RMSNg
w back	0R1P2Q3R4N5R6b7R8Q9QANBNCYDaEdFQGRHQIQJRKqLMMPNOORPcQPRQSRTJUQVPWRXOYRZQaRbtcQdQ
w backbeat	4SUe
w background	4d
w balance	Ef
w balancing	Ef
w balls	Qb
w band	5d
w banger	5hZS
w banjo	4d
w bar	0S1S2f3S4R5R6R7v8S9SBRCPDSEPFRGdIRJSKHLQMONROhPSQSRSSSTRUaVRWSXIYmZRaSbScSdQ
w bare	6c
w barely	EQQhTS
w bars	0Q1S2c5S7d8R9RASBQCSDREPFSGZHSIRJSKPLPMONQPSQRRaSSTQUdVRWSXlYcZSaObScS
w bass	0S2Q3S5R6O7S8Y9SASCQEYFSGQIdJZKcLZOSPSQaSRUbVcWaXOYRZRaSbScRdR
w bassline	1R4Y6iBSCSDSESGeISJSNYQSTQURVQWS
w bb	3kLRMR
w be	0S1S2R3R4g5R6R7S8SASCRDSFbGYHSIRJQKQLeMaOSPSQRRSSRUQVkWSXcYQaScQdR
w beat	2R4P7gBSDgEQGSKQLRQSTSUjVRXQYRad
w beats	7h
w beef	Ld
w beefier	Lb
w before	0S1S2R3S4Q5R6Q7l8SAYBSCSESISKRLRMSNSOQQSRSSZTSUZVSWSXRYgZScQdd
w begin	5Y
w begins	4RXSYSai
w behind	4kDgERLRUQVS
w bell	1d2S4a5S7YDSISKSLOMSQRTSUSVRWqXSdR
w bells	4i5a6SEbGZLSWSXS
w belong	TZ
w below	FaIa
w better	AYbd
w between	5Y8iBPCPYa
w big	5dBbCRGSYSac
w bigger	2fUS
w bii	3b
w bin	4RCRERISKRLSTsUS
w bit	0S1d2S3S7S8SARBeCQDcEdGSHSIdKSLbMQNRPSQaRSTPUQVQWSXPYSZcaSbRdR
w bitcrush	Bh
w bitcrusher	4SBg
w bite	IcLd
w bits	4dLS
w blast	Ta
w blood	Pc
w body	Le
w boom	4PLZWYai
w boomier	La
w boomy	IbLSQZ
w boost	BRCSEdImKRLRMSQSTQURVSdP
w bootleg	Sa
w boring	6OAiGaQR
w bounce	4S6S9lDdLRMSUSXS
w bouw	5Y
w boxes	Xa
w boxy	LMQi
w bpm	0P1Q2M3S4O5d6R7S8L9RASBSCPDQEEFQGRHRIPJRKQLQMsNOORPRQSRdSPTRURVSWSXQYQZ-aSbRcRdR
w break	0R1S2Z4a9SASBRCPDSEPFSHSIRJRKYMRNRObPSSSTNVQWRXiYeZRaZbScS
w breakbeat	4dLSTb
w breakbeats	4b
w breakcore	5c
w breakdown	3Y4a7RXOYlaS
w breaking	Wc
w breathe	6fDZESJc
w breathier	La
w bridge	4RXSYi
w bright	0ZESLg
w brighten	Ic
w brighter	Li
w brightness	La
w bring	0S1R2a3S5S6R8R9SASBRCRDQEkFRGRHSIRJSKiLNMZOSPRQQRRTOUZVRWSXSYRaSbbcRdQ
w bro	AaLa
w broken	Uf
w brown	Sa
w build	1S2c7YBPCPDSERFSGRIRJSKPLMMONSPSQSRSSSTSUaVQWbXhYeZdaZcS
w buildup	LSXaYd
w bump	EbMPZf
w bung	4a
w buried	EQQd
w bus	BfCSFR
w busier	6nLQURXR
w busy	1S6kDSEPLSQSUScd
w but	0S1Y2S3R4R6N8RARBRCRDSGOIRJRKYLKMSNOPSQRRSSPVRWRXRYSZMc-dS
w buzzy	La
w by	0S1S3S4Q5S6R7S8SBSCSDeEcFRGSIYKPLRMKNdOSPSQSRSSSTRURVSXbYRZmaSbScSdS
w bypass	BPCiFS
w c	1S2S3l4QBQCSESGRIRJSKRLRMdNdTSVS
w call	GbPe
w called	8aPfRS
w calm	Zc
w calmer	LiXNYQ
w can	0R1Q2R3S4b6Q7R8O9eARBSCQDSGQHoIRJRMQNYOQPRQYRPSSTiUPWRXYZRaRbRdY
w cancel	bb
w cant	EcKRLSQnTRdP
w cardboard	Qe
w carve	JeVS
w casette	Sa
w cassette	Sa
w catchier	GY
w catchy	Gg
w ceiling	FiMM
w chain	8cRPSSWf
w chance	4eVS
w change	0S1S3b4R5R6S7S8S9SBRCSDSEQGcISJSKQLQMePSQSRSTPUZVgWSXSZRbfcRdS
w changes	3dURba
w chanting	dd
w cheap	QgVS
w check	0lESFSIS
w cheekier	GY
w cheers	Hf
w cheesy	1S3S4S6RAgCRESGQLbSaWb
w chest	Lb
w chipmunk	ERNRTSdj
w chiptune	VY
w choir	1R2S4d6R8SASDSEdFSGRISJYKYLRMSNSOSRSSSTcUSViXRYSZSaScRdR
w choose	LQVe
w chop	4Z7SBSCQDSEOKSLbTRUSXadk
w chopped	4eLS
w chord	2S3nURXS
w chords	1S2R3z4R5S6S7SCQDSGRISKSLSMRQSTSUSVQXSZScSdS
w chorus	1S2S3Q4O6SBtCiESGSIRJSKSLONSOSQSRSTOUSVRXPYRaSdS
w chromatically	Ge
w chuck	4dTdYZ
w church	4c5ZGSLOVdWd
w cinematic	Wb
w clangy	WY
w clank	Wc
w clap	0S1c2S3S4Z5S6Q7S8R9SAaBbFSGRHSJSKNMRNROSPSQRRZSSTZUiVdWSXRYSZRaSbScQdS
w claps	0S1Q2S3S5S7S8Y9SAQDfEgFSGSHSISJSKdLPMQNROSPSQQRRSSTcUdVRWSXRYSZRaSbQcSdS
w clashes	Qe
w clashing	ESKSQhVS
w clean	IcQS
w click	4S6QCREQIQJSLcMlUSVS
w clickier	Lb
w clicks	LbQb
w clicky	LY
w climax	2c6S7RBSCOURXaYkaZdS
w climb	2MZh
w climbs	2hCRUR
w clip	0e8NBiCYFSHSISLJMSQeROTS
w clipper	8cBRCiFRISKSRS
w clipping	0kQMRS
w clips	QdSS
w close	2SBSLgPa
w closed	4ZLQUYVe
w closer	dZ
w closes	2Z
w club	0S4SENFo
w cluttered	6b
w coffin	7S9bLSXeYc
w cold	5cLSWb
w colder	1RLbcb
w come	2S4O7S8dBRCSDSEeGaISKSLSNRQYRSTQURVSXfaPdf
w compared	0cEZ
w complete	7c
w completely	KcTe
w compose	3ZGf
w compress	BjCSTS
w compresser	BY
w compression	Bd
w compressor	Bc
w conga	4b
w congas	4Z
w cook	4S5ZLNNSVSWm
w cool	4d
w copy	OSPeXgaS
w corps	Sa
w could	1S2S4b6c7SBZCSDRFSGRJYKaLbMSNRQRSSTYURWSXaZYcSdS
w counting	db
w couple	4R6cce
w covering	EY
w cowbell	1S4oLQUP
w crackle	4f
w crackling	4RQe
w craft	WZ
w crank	0S2SBNCbEfKSLaMPQSTSUSVSZe
w crash	0R1S2M3S4Y6R7PBSCSFSGSISJSKbMSNSOSQRRRThUeVSXOYRaldO
w crashes	EjLK
w crazy	Hb
w create	LQWh
w creep	2Y
w creepy	4eGgLRXS
w crest	0d8S
w crisper	Li
w crossbreed	5a
w crowded	6a
w crunch	LY
w crunchier	La
w crush	BZ
w crusher	BRCc
w cry	NZVecZ
w crypt	BSCYMd
w ctrl	bh
w cut	0S1S2P3S4Q6O7b8S9SASBLDSEMFSGSIrJSKaLPMQNSOQQbRQTMUPVRXqYPZRaRdQ
w cutoff	2p4RBSCSERGSIOKSLRMiNSURVSXS
w cycle	2dMS
w cymbal	7SaldS
w cymbals	4dKZTbUO
w d	5fMaNbSS
w dark	3b4i5Z8aBSCSEQQRXS
w darken	LfQS
w darker	3d4SERGYLiQPSSWSce
w db	0S1S2R3S4P5S6S7S8SBMCMDRExGRIjKQLJMfNOQRRSTQUQVRXSYSZRcSdR
w dbtp	BSESFmISMO
w dead	7d
w deafening	EZ
w decay	ESLbMeUSXS
w deep	db
w deeper	ERJhZSdd
w delay	0S1S4Q6S8aBlCjEIFPGSIRJSKSLPMeNSTSUQVSXQZRcSdS
w delete	1S4S6RASCRESGSISJSKRLQNSTgUcXjYS
w deleted	Tc
w demon	SQVSWRdg
w demonic	LRde
w design	4SLNSQVSWq
w destroy	7RaSde
w detune	Lg
w detuned	ESLfWe
w dial	ChEOKS
w did	0S8cIOPcQgRRTSZRbZ
w die	2S4Q6S7SCSEZGSKcLcTdURXRaSdh
w difference	8iBPCP
w different	1R3S4M5S6S8R9SBRCSDSEQFSGZHSIRJSKRLPMSNSQSSSTRUSVlWSYScp
w dip	Ie
w direction	Sc
w dirt	Le
w dirtier	Lg
w dirty	5YESGSLfWbcS
w disable	Ce
w disappears	Qd
w distant	Lb
w distort	BbCb
w distorted	2S4NCPESLgQQWeXRdh
w distorting	QidS
w distortion	1S2Z4RBgCkEQIRJSLJMZQRVScS
w ditch	TiXc
w dives	2eUR
w dj	FRLSSaXPYk
w djs	4SXNYh
w dm	3e
w do	0P1h2R3Y4R5Z6R7S8Z9RAQCODREPFSHuIRJQKQMRNYORPSQQTQUQVNWQYSZSaSbRcZdP
w does	0a1S2S4S7S8iARBPCPHZISJLLRMSNSPRQfReSRTSVQWSXScS
w doesnt	LSQeTZ
w doing	4b
w dominates	Eb
w dominator	Vb
w dont	1Q2S3S4M6S8S9SAiBRCSDSENHgIRJSKOLPMSNSPSQdRSSRTmURVRWSbS
w doom	5eVc
w doomcore	5g
w door	Va
w dope	Ad
w dotted	BSMc
w double	1b2R4R6R7M8SASBPDSERKSLRMSOSQSRSTSUkXfYSZdaSbS
w down	0S1S2S3R4R5S7S8S9SASBNCcDREmFSHSIRJSKPLYMNNiORQSRSSSTQUQVRWSYZZiaRbScSdb
w downlifter	ESXPYRal
w dr	Se
w drag	DgEQZY
w dragging	Zb
w drags	LSXhZd
w drench	BfCPdR
w drenched	Cc
w dreunbeest	PY
w drier	4S6SCqDSEPKSLNMSTRUPVS
w drive	2ZBJCkENISJSLNMnUR
w drone	3b8aEfLQUR
w drop	2S3S4a5R6a7Y9SASBRCQDSEaFSGRHSIRJSLQMSOcPSSRTSVRWSXcYfZRaibRcSdZ
w dropped	Wc
w drops	7gLPUSXbYRdb
w drowning	CZEa
w drowns	Cc
w drum	6YHf
w drums	1S2S3S4Y6Z7YBYCRDfEbFSGSHSISJSKhNROSQSTRUQVSYSZSaSdS
w drunk	GY
w dry	6SCsELISLPQPTLUSdO
w duck	4Q6S8eESJsKSLORSTSUSVQ
w ducking	3RCRESISJqKSLSZS
w ducks	6SESJjLR
w dude	da
w dull	LZQa
w duplicate	Xc
w during	2c4R7RBSCRIRKhMRXMZhaS
w dynamic	0h8QRM
w e	3a5aGYMbNdVQ
w each	2c4S7RUf
w earlier	DkESUS
w early	5fDSSh
w ears	EYLNQj
w ease	3SBQCdJb
w eb	3gMS
w echo	2S4S6SBpChDSERIRKRLPTSdP
w edge	IPLg
w edits	ba
w effect	7bBcYS
w effects	0S8eBQCiFSHSIPJRKSLSPRRfTOUS
w eighths	Uc
w else	4R5SEZGPHZQSck
w elses	ERFd
w em	EeQS
w empty	6hXS
w end	1R2f3S4P5R6P9RASBQCPDREPFSGRHSIlJQKOLJMRNRORPSQhRPSSTPUhVQWSXZYjaObScQdR
w energy	1S4S6OLiScYP
w enough	EeLgQSTS
w ensemble	Bc
w entire	Xd
w epic	3cGiLPcR
w eq	BNChFPIe
w erase	Tc
w ergens	4b
w essentials	6fXR
w euphoric	GZ
w euromasters	Sa
w even	1g4R6RBSDSEQHeJSKbLRSSTS
w evening	Hd
w every	0S1S2g4f5S6b7O8S9aBRCPDQEMFRGQHSIRJSKRLRMQNROSPSQRRSTRUoVRWSXOYOZSaZbScSdb
w everyone	ERFd
w everything	0R1S2R3R5R6R7e8SASCQDdEgFRGRHSKfLRMPNeOSPSRRSSTQUOVPWRXSYSaRcRdR
w everywhere	Ja
w evil	1Q3Z4QGeVSWfcZ
w evolution	Sb
w eww	AdTR
w exactly	8YAd
w except	7eERKf
w exchange	Vb
w explain	8nBSJMKSLS
w export	9pKS
w extend	XhYS
w extra	4c7SUZXRYh
w f	1S2R3r4Q6S7S8SBOCRDSEPGSIQJPKPLKMjQRTQUNVPdS
w f#	Mc
w factor	0d8S
w factory	WY
w fade	2s3P4S7SESGSKQLbNSTRUSXSYSZR
w fading	2Y
w fairground	4b
w fake	4P6S7ROSXRYoaR
w falls	2dUS
w fan	Ab
w fancy	4Z
w fart	Qd
w fast	0Q6R8RASDSHSLSRfUaZhcS
w faster	0S1O5S8SCSDSESFRMSRaZpcd
w fatten	LjQP
w fatter	Ll
w feedback	2ZBNCiEQLSMeZS
w feel	1S3S4R6S9SBSDkEaGSMSQQSiTSURVSYSZScS
w feeling	Af
w feels	6gDZESLaMSQfSSUSXSYS
w female	da
w few	4dDaZc
w fewer	1S4S6sBRCaENGSISKSLPMSNSTQUS
w fifth	EOGSLRNo
w fighting	JaKSQf
w file	9fPP
w files	9a
w fill	2P4O6hUa
w fills	1S4O6rBPCPDQEQIPLMUe
w filter	2n4SBaESGSIKJSLfMdURVSXSZS
w filthier	La
w filthy	AaLQWe
w final	2S4S6S7kKOPYTRXSYS
w finish	Fe
w first	2S4K6S7PKgOSRSUOXcah
w fit	4Y
w fizz	1S6SCSDRERIPLi
w flabby	ESLZQc
w flac	9h
w flange	BhCR
w flanger	2S4SBjCbGSTR
w flat	DSQi
w flavour	Sc
w floor	4eLSUhXR
w fluitje	4d
w flute	2R4d
w fm	4R5SGSLLMRNfQSVPWp
w folk	GZ
w folky	Gd
w follow	3NESJRLRNlVS
w for	0Y1f2S3g4R6R7p8S9SARCRDREQFdGeIRKiLQNQORPSQRRRTOUPVdXPaSbScRdS
w forget	1S5bbc
w formant	WZ
w forth	EQNg
w forward	EgLS
w four	3aESKSLQMSUmVS
w fourth	Ne
w freeform	6bOcXaaZ
w french	Vf
w frenchcore	5b8aHSMbPSRSSd
w fresh	5b
w friendly	FZLSSSXPYj
w from	0S1S2a3S4Q6R7R8S9SASBQCcDSEOFRGSHSIeKSLOMNNROnPbQSRSSbTLURVRWcXPYPZaaYbScSdR
w front	4SLbUSXbYZaSdb
w full	5QSf
w further	CSEf
w fuse	OaXaYY
w fx	CfESISKSLS
w g	3k4R5ZBRESGYISLSMaUSVS
w gabber	5h8RHeNRRRSRVSXSaRdd
w gallop	2Y4R6S7SBRCSERGSISJSKSLKMSOeQSTRUlVQXcYc
w galloping	Ud
w gaps	6c
w gas	5RMfZQ
w gate	BbMY
w gated	BfCP
w gatelength	Ma
w geh	bZ
w genre	Me
w genres	8RHdRS
w gerade	Rb
w german	HdRS
w get	0Q1Q2c3R4S5S6R7R8g9cAOBQCREOFfGRHeJfKOLOMRNQOQPRQORQSRTkUOVPWRXZYPZRaRbRcRdQ
w gets	2m4PBSESFRKSLPQfUNYSZbaS
w getting	UbZS
w ghostly	Wb
w gimme	3c5bBRGbISNSTSUSVScf
w give	0c1R2R3a4P5Y6Y7R8RASDZEaFRGcHSIRJQKRLZNROQPSQRRSSbTRVZWRXNYZaQbRdR
w given	BdCP
w glass	We
w glassy	Wb
w glide	LSMe
w glitches	4Y
w glitchy	4dLS
w gloomier	La
w gloomy	3b
w glue	Bd
w gm	3f5bMS
w go	0R1Q2N3Z4M5P6Q7R8R9RAQBPCQDREMFRGQHRINJQKNLKMeNaPRQYRQSdTwUaVPWRXQYQaQbgcR
w goes	2YAgLO
w going	1S2S4P6q7SCSERIRQSRYXOYRZRaddS
w gone	1S4RDSENKOLPMSTrUPVS
w good	ESHiLaTZ
w got	Pb
w gotta	Te
w gradually	2aLOXSZl
w great	Ad
w grid	Dd
w grinding	WY
w grit	4PBSIRLj
w grittier	Lc
w groove	1S4f7aCQDlERIQJSLNSRUSXR
w group	EZ
w grow	2dBSCS
w growl	8bESLZTbWc
w growlier	La
w growling	LRWg
w guitar	4a
w guitars	4e
w gun	7QUgaQ
w had	KObg
w haha	1S4SAPHm
w hair	DaEgLR
w hakkelberg	Pe
w hakken	7SPcdc
w hal9	PZ
w half	0S1Z2S3S4S5S6m7h8S9RASBRCQDQEYFSGRHSIQJSKNLQMSNQOSPSQSRRSSTOUNVRWSXdZdaRbRcRdR
w halftime	4SUhZZ
w halfwya	dc
w hall	1S6SBYCmESISLLMfUSXO
w halve	6S7SBPCbMPOSRSXjYSZe
w handen	dc
w happening	6d
w happier	3bLc
w happy	5gAaGY
w hard	5a8ZAfEQJaLhMSQNRSUS
w hardcore	5l6S7Q8bGRHSLRMSRSSSXRYSaPdj
w harder	1Q8SBcCSFbISJcLeMSQRUSca
w hardstyle	5b
w hardtechno	5c
w harmony	3fVS
w harsh	6SASCSESIRLOQl
w harsher	Le
w harshness	ESIgLbTO
w has	0S1Q2S4R6R7R8RASBNCbDSENGSIfKPLNMNNPOSQqRaTgVPXRaQbSdS
w hat	1e2S4R6YDbELGSKPLQMdTdUhVScQ
w hate	1RAlBSESUS
w hats	0R3S5S6e8S9SARCNDfEgFRGRHSJRKdLYMONRORPSQYRRSSUjWRXPZRaSbRcPdS
w haunted	Wd
w haunting	Wc
w have	0S1R2R3R5S6S7R8L9bCSDRFSGRIRJSLRMSPfQRRgSSTZUPWRXcYZZSaSbScSdZ
w headroom	6QFjLN
w hear	0R1Q2R3R5R6Q7R8R9QARBRCRDQEcFRGRHeIRJRKgLNMRNROiPRQqRRSRTSUOVPWSXQYSZSaRbRdO
w heavy	5Z
w hell	AZEQFeLRQbdY
w help	4SHbUc
w here	4b6Y8YESKSLSQRRdTf
w hey	2S4SHZUQXRaRdm
w hi	4RBcCRHjMSTSdS
w high	6SBNCQENFSIoLSMPNe
w higher	4YEaLSNj
w highs	CQFSIlLQ
w hilarious	4b
w hint	Ba
w hit	0S1S4P6S7R8ZBSCRDSEQFSISJRKSLjMSOeQRRRSSTMUiVQXPYRZRahcSdS
w hits	2Q4i6dDSEZJeLONSQSUNVSXSYSacdS
w hm	KPbe
w hmm	6OAmQS
w hole	AaJjKRLRVR
w holes	Je
w hollow	Wc
w hoogoven2	Pa
w hook	4N5SGjWS
w hookier	Gd
w hoover	0R2Y3S5S6R7R8Y9SASDREaFSGcHSKaLYMSNZOSPSSSTZURVdWSXSYSZRaSbSdR
w hoovers	LaMZ
w hoovery	Ld
w hopeful	3cGS
w horror	GZ
w hot	DSEiLMUS
w hotter	EaFbdS
w how	0l1R2R3S5R6Q7S8k9RAQBSCRDREOFMGRHjIRJPKQLIMRNROSPKQLRoSRTQURVMWQXLYRZMaRbYcZdR
w howling	4SWc
w huge	LRWg
w huh	ASHjTS
w human	4SDkOSSS
w humanise	Df
w humanize	Dd
w hurt	1R4b6SBSDSEPKSLSQkTRUR
w hurting	Qb
w hurts	IdLNMRQe
w hypnotic	GcLd
w hz	2NBSCSEMImKSLSMjTQUSVS
w i	0Q1R2R3h6R7R8Q9gAfBSCPDQHjIRJRNRORPZRMSSTZUSWZXRYSZRdR
w icy	LPWh
w id	4b5ZLRSSVhXPYd
w idea	1SGPVSci
w ii	3lBSTS
w im	4gHb
w impact	4OLSQcWZXQYSajdS
w improvise	3OGf
w in	2a4k6a9SASBRCSDQFRHSKdNdORPSQZTSUdVPWRXQaQbRcR
w inch	Sc
w industrial	5f
w insane	Hc
w insert	XRYb
w instead	2S4P5SDSESGRKSMSNaTSUbVpXaYQcS
w instrument	8SRc
w instruments	Hb
w interlude	Ya
w into	1S2R3S4J6bBSCSEPGQJSKQLRNSORQSRSTSUZVhXOYPardY
w intro	0Q1R3S4a5S6Z8QBSCRDSEQGRIPJSKeLNNSORQRRcSSTOUMVSWSXhYkZRaP
w invent	Wc
w is	0l1R2R3S4N5S7S8i9SBPCeFOGSHOIQJPKMMYNROSPRQhRuSSTQUQVQWSYRZPaSbScSdS
w isnt	EaLf
w isolate	Kd
w it	0Y1R2R3R5Q7S8R9ZAaBSDgEQFdGRISKQOcRRSdURVQWRXZYZZcaSdS
w its	0S1P2R4R5S6a7d8S9SAPBRCYDYEMFbGSJRKeMQNROSPSQaRSSQTbUKVRWRXSZgbScRdb
w iv	3Z
w jagged	Ga
w joke	Hf
w jump	MQOnUPXQaS
w just	1R2S3S4P6R7bBSDREPHSJSKoLPMSNSOSQQTPVQXbbZ
w keep	0S1Q4S8S9SAmCSDSENFeISJSKOLSMSNROSPhQZSQTRVSZRbPcS
w keeps	Qc
w kelder	Pd
w kelder2	PZ
w kermis	PZ
w kermis2	Pc
w key	0R3P5Q8gBSCSEQGRHRISJSKSLQMoNPPQQfRPTSUSVPZS
w khz	Ma
w kick	0Z1R3R4P5R6S7c9SDREZFSGQHSJbKbLgMeNZOSQaRRSRTRUcVhXQYSZRaSbScQdR
w kickout	7gYOaR
w kicks	4S5aCSESLhQQUlXSYSaQdS
w kik	LZ
w kill	1S4S6e7S8SAQBMCcDSEOISKcLPMSORQSRSThUPVRXSdS
w killing	Eb
w kinda	4ZLaSe
w klingen	La
w knock	5bCSEeISKRLPMPZf
w know	Ha
w kom	4Rdc
w koudvuur	PZ
w lacks	Qc
w lands	4Sag
w laser	2R4h5SLSTSULVRWl
w lasers	4c
w last	0S1S2S3S4P6R7o8SBSDSERGSHSIRJSKJLOMRNSOSPcQRRSTKUjVQWSXOYdaQbjcSdR
w late	BSDpEOLQQSUS
w later	4SDeESLSUSXg
w latin	dd
w lay	1S4bBRDmENKNLSUSbS
w layer	4aLc
w layered	4dVS
w lazier	Dd
w lead	0R3R5S6S7RBaCZDREYFRGdHSKYLeNZOSPSQYRYSSYRZRaSbSdR
w leading	aZ
w leads	La
w leave	FZKfTQ
w left	2jESLdMRTS
w legend	Hf
w lemme	OfXR
w length	Xh
w lengthen	La
w less	0R1d2R3S4Q5S7S8R9SARBICfDYEgGRHRIfJbKQLeMPNRORPSQNRRTQUPVQWSXRYSaSbRdR
w let	0S1S2b4R6P8SASBRCSEPFSGYHRISJfKhLiMSNSOaQPRSTPVQWSXQYSaScSdS
w lets	5dESHSKZLSMcNbOfQRRSSSTRURXRZPaSdZ
w level	0b2R4S6R7S8OCSDSEkFSGSHSISJSKQLSMfNRQSTKUSXS
w levels	0a
w lfo	2n4SBSLSMMUS
w lichtbundel	PY
w lift	EgIQTR
w like	1Q2S3S6R7R9RAcBRCRDRFRHYIRJRKRMQNROSPRQcSmTNUQWcXPaSbRcYdc
w liked	Aa
w lil	LcZY
w limit	BQFkMP
w limiter	8cBhCRFMRR
w limiting	BSCMFgIR
w limp	Qe
w line	1S2R3S4m5S9SBRCSDSENGnISJSKOLSMPQSTYUQVPWSXSYRaScc
w list	8RCOFROSPgRiXR
w listen	OeXR
w little	1g2Q5S8S9SBYCPDcESFZIRJRKQLZNSPSQSSRTSURVRWSXSYSZabScb
w load	5RPmVSbS
w loads	Ea
w lol	4gHSNb
w long	0P2S4S6Q8RASBZCYDSEOISLcMaQORgURXiYQdS
w longer	2S4Q6SBPCfDSERKSLhMPOSQSRSVSWRXrYRaRdS
w look	8NRg
w loop	3Z4S6S8SOkTeUNXOYS
w loosen	DnEMNSZR
w looser	DhLSOL
w lose	2S6S7SBICjERIRLSTdUbXbYSdS
w lost	EYLSQgUR
w lot	9ZCaEY
w loud	0k1R2S4S6Q8Q9SASCODRElFmGSHSIZJSKSLMMSNSPSQPROSSTRUSVSWSXSYSZRbScSdS
w louder	0R2d4Q6S9SBMCcDSEqFfGRISJSKSLOMRNSQQTSUQVRXSZSdS
w loudness	0kEQFZRS
w love	AqESKSLPTRVSYY
w lovely	4a
w low	0a1R2R3R4S6O8SASBZCMDRENFSGSItJQKRLKMSNSQlRSSSTNURVSXSZScSdS
w lower	4R6SCSDSEqIRKSLOMSNkQSTRUSZRdR
w lowpass	Bc
w lows	CcESIgLS
w lufs	0n1R2S3S4Q5S6S7R8Q9bASDREPFqGSHSIRJSKSLSMONSORPSQSRLSSTSUSVSXPYPZRaRbRcRdS
w m	MdZS
w machine	7QUgaQ
w mad	QdSS
w made	0R8gHbLSRLWZ
w mainstream	5bGSVh
w major	Nc
w make	0R1R4P5Z6Z7R8RARBRERFYGZIRKSLfMYNRORPSQQRRSZTPUYVcXaYYaRdY
w makes	5P8iHSRSSS
w making	Hc
w man	Hc
w many	0Z4S6n7S8RCSEQGQKSLSNSQSRgTSURXP
w master	1R2S3S4S6S8cBYCaDREJFrGSHSIcJSKRLNMRNSOSPSRZSSTRUSXSYSZQbScSdS
w mastering	Fe
w mate	ASEcHkTS
w max	BMCiXR
w maybe	4e
w mc	TSUSdh
w me	0k1Q2Q3R4O5i6P7Q8R9ZAPBOCQDPEYFQHbINJQKYLINQOaQPReSQUSWiXNYSaQbQchdQ
w mean	4d8YKcLOWY
w meaner	Lf
w meant	1cAc
w measure	0mKSLR
w mechanical	DgQR
w meh	6SAi
w melancholic	3Z
w melodie	4eGa
w melody	1S3S4O5bBSGvLQVSWS
w menacing	Ge
w mentasm	4S8aNYRSVg
w mess	IQQc
w metal	4d6bBQCbEaLSUSca
w metallic	4SLRWk
w mid	Ya
w middle	4SYd
w midi	4R9qBSESGRISKSLQNSTQcS
w mids	6RCSENIqLSQS
w millennium	Se
w min	5b
w minor	1S3c4P5d8S9SCSDSESFSHSKSLRMfNqORPSQSRSSQTSUSVPXSYSZSbScSdS
w minus	ESFbIbMMZd
w mir	5Z
w missing	4gLbQS
w mix	0j1Q2Q3R4O5S6O7S8P9QASCMDOEqFRGRHRInJQKPLEMRNNOSPSQeRPSbTPUQVPWRXRYSZRaSbScSdQ
w mod	BhCSTS
w modern	Sf
w modernise	ASOSSg
w modulator	Ba
w mokum	Sd
w moment	7SKjTRVSab
w mono	8ZLd
w more	0S1e3S4S5R6i7R8S9SASBKCgDYEeHRIYKQLhMQNROQPSQRRSSdUPVSWSYSaQbScadR
w move	5SDcMSNfXhYQaR
w movement	3d
w mover	Sb
w movie	GZ
w mp3	0S1S4Q6S9vDRFRGSMRNSOSPSSRTSUSVSXRYQZSbScR
w mpc	Da
w ms	4SBRCODlEPIRKPLPMkTSUR
w much	0S1j2S3S4P5S6k7S8S9SAQBMCcDQFRGSHSIhJYKRLdMRNRORPSQMRRSSTQUPVSWSXRYSaSbScRdS
w mud	CSIkLRSS
w muddy	ESIRLMQn
w muddying	LdQS
w muffled	Qc
w mush	Qc
w music	Od
w mute	1S2S4R6S7bBSCSDSEPGSJSK-LQMSNSQSRRTPVRXRZSdR
w muted	7Q8SKRQSRpTS
w my	4R6SDSGSISKcNSPjQiRQTSUSbScS
w nachtwerk	Pa
w nah	AcKSbg
w name	Pf
w narrow	Lc
w narrower	LZ
w nastier	1RLgVbca
w nasty	AaESGaLaWc
w near	Ya
w need	1R2S4e6P7Q8S9ZASBPCQDREZFSGbHSIPJSKPLaMRNROSPSQRRRSRTiUPVQWaXLYdZZaYbScRdP
w needed	TOXe
w needs	0R1R2R3S4g5S6a7S8S9SARBaFeGcHSIdJYLYMPNROSPSQPRSSYUQVNWQYRaSbScNdS
w neither	Ta
w neophyte	Si
w never	1S4aKSTddf
w new	0S1Q2S3Z4G5l6P7S8S9RARBRCSDREQFSGwHRISJSKQLMMQNOORPbQSRSSRTQUPVMWRXSYQZRaSbRcbdR
w next	Ab
w nice	1Y4eAeESHcVSXS
w nicely	4Y
w nieuws	5Z
w night	HePZ
w nightmare	PZ
w nineties	Sa
w no	0R1Z2Q3R4Q6O7e8M9RAcBNEKFRGPHRIQKiLJMPNQORPRQpSRTnUPVOWSXYYOZRaObZcRdQ
w nobody	ESQe
w nog	Lb
w noise	2P4Y5ZLSXSZSaldS
w none	Da
w nope	1dAa
w nor	Ta
w not	0R1n4S6P7S8R9SAjCQDSEPHSIQJRKSLaPSQRRSSSVSXSZSbOcR
w notch	CSEYIhLbMSNRZe
w note	ISKNTNUp
w notes	1S2S3S4Q6oBRCRDREOGmIQJRKQLMMSNZQSRSTNUeVQcR
w nothing	7b
w now	0f1n2S3S4Q6R7Q8PARBRCQDSENFRGQHSIRJRKrLONRQRROTJUSVQXS
w nr	4hGQMR
w nudge	DkERLSUS
w nuke	Te
w nul	5Y
w nuts	5a
w nvm	bZ
w oct	EMLSNj
w octave	1S4Q6SBSCSEMGRISKSLPNwQSTSUSVRcYdb
w octaves	Nc
w of	0a1b2Y3S7e8R9eBYCLFSKKLSNROQQRRRUgWSZRaYbRce
w off	0S1R2R3R4O6Q7R8R9SASBMChDQEZFQGPHSIbKxMONPOSPSQeRRSSTMUJVNWSYSZdaSbScRdR
w offbeat	4hBSDSESGSLSTSUiVR
w offbeats	4aKRUf
w often	6e
w oh	Ad
w ok	1a5cAYHabc
w old	1S4S5b6SCSDSERKPLQSgVcWbbddS
w oldschool	5YSd
w oldskool	Sc
w omhoog	MRNcZcdb
w omlaag	Na
w on	1Y7SASBgCcEPFSHSIdMYNSOSQRSSTOUiVSYSZSaYbS
w once	6gUaXb
w onder	4Z
w one	0S1l4d6P7Z8R9RBYCPDQFQGQIRJSKNLKMQNaOOPaQQRRSOTKUQVgWRZQaPbeccdQ
w ones	3YGdLPURVe
w only	0S1a2R4P6Y7d8SASBSCSDREOGSISJSKiLPMRNROSQQRSTQUhVQXcaSdR
w ooh	da
w oops	bZ
w open	1Y2j4Q6RBSCRGRIRJSKSLcMSNSPhQRTSUaVaWSXRZQaScSdS
w opening	2ZESLd
w opens	2d
w options	cg
w or	4cDZ
w orchestra	2S4gUO
w organ	1S3S4i5SBaCQDSKRMSNYQRTbURVgWQXSYSaSdS
w other	0S1n3S4M5S6RAOBRERFaGfJSKSLPNSQSSSTRUSVdYQbRcY
w out	0R1Q2b3P4N5S6c7g8R9SARBKCcDSEYFSGQHSIgJYMRNPOQPSQPRQSSTwUPVOWSYQZRbRcRdP
w outro	1S2a3S4N5S6R7P9SASBRCRFSGSISKRLOMSNSOaQSRSSSTKURWSXjYnZZaRdS
w over	2t3O4i6S7R8SBZCRDSENFSGbHYISJSKQLJMQNROSRSTSUQVRWSXOYPZeaQcSdR
w overall	EKFkLbZS
w overdrive	BgCa
w overloaded	6d
w overpowering	EjQR
w own	KhLRMSUN
w pace	Ze
w pack	6iYNaO
w pad	0S2e3o4Q5S6Q7R9SARCbDREPFRGPHSIZJfLcNRORPSQSSSTZUQVfXQYSZOaRbScPdR
w pads	1S2S3R4Y6R9SDSEhGSISJYKRLbMSNQQdTbUSVSWSXSYYZScSdS
w pan	2dBcDRERFSKSLcMgQSTSUR
w panning	2Y
w part	2S4S6Y7QOSUSVSXoYQaRcYdS
w partyraiser	Sa
w pass	2SBcCOIjLSMP
w patch	Wb
w pattern	0S1S3S4Z5S6b8MCSDSEQGdHSISJSKSLPMRNSQRRdUhVOWScfdS
w paul	Sc
w pause	7ZASOj
w peacock	Se
w peak	0i5S8P9SASFnHSIZMLOSPSRLXSZS
w peaks	0aFf
w pedal	EdQS
w per	2gMRUa
w percent	DcLPMd
w percussion	4d6ZWZ
w perfect	Ae
w phase	Bb
w phaser	3R4PBoCaISTP
w phone	LQdf
w phrase	2dUS
w phrygian	0S8dGeRP
w piano	0S2R3c4j6R7S8SCQDSEZGYJYKaMRNROSQSRSTZURWYXPYSZSaQcSdR
w pianos	5Z
w pick	8cASDSEQLSNSPSRSZn
w piep	Vc
w piepkick	Vf
w piercing	IdLcQS
w ping	BkCQ
w pipe	We
w pitch	2k4S7SCSEMGSISKSLQMSNgQSTSUNZSdg
w pitched	da
w plasticky	Ld
w plate	Ba
w play	0S1R2R4Q5S6M7R8S9SARBRCRDeEQGcHSIRJRLMMPNROtPSQSRPSSTRUiVSWSYQZRaQbRcRdR
w playback	Ob
w playing	0S1Q6g8OHSOZRi
w plays	6gGSJZUS
w please	0R1Z2R4Y7R8R9aASBOFYHSIRJRMYORPSQPRSSYTaWSXRYaaRbYdS
w pls	2R3S4p5S7R8RARBdCREMFRGQHRIRJRMONeOYPRQQRRSQTPUMWRXQYZZacZdR
w plss	LY
w pluck	2Z6ZESLSTc
w pluckier	Lb
w plucks	2a6fCSES
w plus	IbMPZd
w plz	1b9cCSDSFbJYLaUYcR
w poke	Je
w poking	Ef
w polished	AaSa
w polite	Ab
w pong	BkCQ
w pop	4b
w possible	EQFe
w power	Qc
w predelay	BSCPMe
w presence	ESIe
w present	Ec
w preset	4SBSGSLPVncS
w press	WY
w previous	bdcS
w procession	Xd
w produce	5b
w progression	3nGSLP
w project	0R8RLSPnRS
w projects	8QHRPlRL
w proper	AbGbLSXSYg
w properly	La
w pull	6S7jCbEfKPUQYSbS
w pump	8bESJqLKVQ
w pumping	1SBSCPDSERIPJrLR
w punch	4SERJbKRMSQjURVS
w punchier	Lf
w punchy	0j8RLOQSRN
w push	1R2S4P6S7SBPDbEoFeGSIRJSKQLKMRNSQRRSURXSZaaSdS
w put	0S1R3R5Q6Q7O8S9RAQBbCPESFQGSIQJSKbLQMeNiOQPSQRRSSSTPUbWRXgZObdcS
w quantize	DgESKS
w quarter	1dDSUh
w quarters	Uf
w quick	5cKcZS
w quicker	LRZj
w quiet	2S4S6R8gCSEdFeLSQQRQXSYYZS
w quieter	2d4RBSEoFaKSLQQSUSXSYSZS
w raid	4e
w raise	EdIONd
w ramp	2OZh
w random	6SGh
w randomise	Gf
w randomize	Gd
w range	0f8P
w rather	1R4RASVk
w rave	4gKSLSNSPbSbVa
w raw	5bISLSSmVRXSYR
w rawstyle	5bVZ
w ready	4SFiTSdZ
w real	KcVe
w really	HbLPWg
w records	SiWa
w redo	1O4S8S9RAQDSESFSGaHSKRLSMSNSORPSSRTQXSZSbrcR
w reese	1S4h6S8cCSDSGRISKRNSQSRRTSURViWYXSaSdS
w rein	4c
w release	CSESJeLYMdZS
w remix	5QSg
w remove	1S2S4P6R7S8SAPBQCiDSERFSKRLRNSOSRSTkVSXfYQaS
w rename	9SPm
w render	9pASFLOSPS
w repeat	Xj
w repeats	BSCg
w repetitive	6jESLP
w replace	Vh
w reso	4S6SERLeMb
w resonance	CSENISLfMh
w response	Gc
w rest	0cEZ
w restore	bdcS
w retune	4RNhTR
w return	Ce
w reverb	1R2a3S4Q6S7S8YBiCuDSELFSGSIRJSKQLJMcNSQSTRUOVSWSXMYSZSaSbSdS
w reverbs	1SBSCc
w reverse	4S7S8bBSCRRSTYUSahdd
w reversed	aa
w revert	AQCSbm
w rewind	Oe
w rewrite	3cGS
w rhythm	Ub
w rid	2SIZThURXe
w ride	0R1R2P3S4e5S6R7S8M9SAPBRCQEaFSGRHSISJSKnLRNROSPSQQReSSTkUZVQWSXRYRZSaQbQcQdR
w rif	GZcd
w riff	1R2R3R4O5S8S9SCQDREPFSGsIRJRKRLSPSQRRSTRUQWRXYYRZRaSbRchdR
w right	0b2h6S7c8SDRERKSMbQSRRURXRYRde
w rim	Va
w rimshot	4cESTSURVf
w rimshots	4eUP
w ring	BiCRKSLhTSXS
w rings	Ld
w rise	2b
w riser	7PBSUSVSXRYNaudQ
w rises	2daZ
w rising	4RGdac
w robot	ESHedd
w robotic	6SCSDhESLQde
w roll	2Q4N6R7LCSDSERIkKPLNMSQRUyXMYNZRaMdR
w rolling	Ue
w room	6gCfDQESIRJSLQ
w root	Ne
w rotterdam	4S5YLRMSPbQSSaVfWada
w rougher	LYSScf
w round	KSLe
w rounder	Lg
w row	Ud
w rubbery	LRVc
w rumble	0R4Z8eCSEZJZLcRO
w rumbling	4aLS
w run	0c2SBeCSOa
w rushing	Zc
w rusty	Wa
w s	Md
w sad	3g4LGh
w sadder	3b
w same	0S1x2S3R4Q5S6Y7S8SARBNCQDPEOFSGQIPJRKPLKMSNPOSPSQRRRTPUOVPWSZMcpdS
w sample	dg
w sampled	dd
w save	0S1S4R5S6S8NASDSESFSHcKSMSNRORPuQSRSSSTSVSXSZSbScSdS
w saved	Pb
w saw	GZSSWf
w say	7RaSdf
w saying	dh
w says	4RQdda
w scale	0S8iPSRK
w scary	4c
w school	1SLSSh
w schranz	5c
w scoop	Ih
w scott	Sa
w scrap	TeUQVSbf
w scratch	LQTbWgba
w scream	5S7RLgNYTYXRaPdh
w screaming	Wb
w screech	0S1R3S7S8SASDSEZFSGdJSKZLcNYQRTdURVaWSXSYSZSaSbRcSdR
w screeches	6gEQLSTS
w sec	KkMYVQ
w second	0S1a3S4c5S6c8S9SBSCRDSEQGPIRJSKQLbMROZPSQRRRSRUYVQWSYdZScRdQ
w seconds	BRCMLRMnXS
w section	4R6Y7S8SCSISLaOSRaTPUSXfYhaS
w sections	ReXR
w seen	Lb
w sefa	Sg
w semis	NfdZ
w semitone	Nd
w semitones	EMGSLSMSNpdY
w send	9dBfCO
w separate	9a
w seperately	9d
w sessions	Pd
w set	0Q5SBRCQDZEPFZMqSSVSZR
w settings	Re
w shaker	4e
w shakers	4h
w sharp	NY
w sharper	Lf
w shelf	EPIh
w shelve	Ia
w shift	GSNePa
w shit	AbZY
w short	4MLPWgXZYf
w shorten	CcXf
w shorter	2S4SBQCfERLeMQUSWRXnYPdS
w shot	4QKRTh
w should	0S1S4R5S6R8RBRDSEZFSGRHYIRJfKQLcMZNeOSPSQQRQTRUPVbWRXZYQZSaSbScSdR
w shouldnt	Jb
w shout	4L5S7QUSXQYRaKds
w shouting	TSXSdj
w show	0c1S2S4S5S6S7S8S9SBRCSERFSGQHSISJRKQLQMSNRORPYQRRrTQUSVRXOYSaRcZdR
w shrill	Lb
w shuffle	4S6SBSDpESISLSUS
w shut	CSEMGSKcLSNQOiRSTSZS
w sick	1SAfBa
w sidechain	8dCRESIRJsKRLQQRRRTQVS
w silence	2S7jKkTSXSYRaRdS
w silent	7a
w simply	6hKSLS
w sing	3b4SGQHRLScSdg
w singing	da
w siren	2S4iBbCSLSTeUSWcXSdS
w sit	8dCREiLSNSUQ
w sketch	5c
w skip	2S4S6S7ROiTRXaYQaS
w skips	Uc
w slam	FZLZaZ
w slap	2S4hBgCSFSaQ
w slapback	BZ
w slaps	Ag
w slide	Le
w slightly	DiLRUR
w slip	6ZTSXf
w sloppier	DgLR
w slow	2P5d6SBaCSERLaMSNSXRYSZndS
w slower	1R2Q3O4S5S6S9SASBRCSDSEOKSLiMRNSQRTSUSVSZmcSdc
w slowly	2s4RBRCOESKSLL
w sm	4Z
w smash	ab
w smidge	3SCcEZ
w smoother	XRaf
w smth	5dGY
w snap	LbQdTSUR
w snappier	Lf
w snare	0S1Y3S4R5S7S8S9SASBYCZDaEbFSGSHSJSLaNSOSPSQcSSTZUjVaWSXNYSZQaRbScQdS
w snares	4cKY
w so	0S1e3S8lASBNCPDdENGSHSIbJRKSMSNSRMSSTSUSXSaScSdR
w soft	6SAiCSERLRQR
w softer	4SEiLfTSUSVQWS
w solo	4SBREQGSISJSKrLQQSTQUYVQ
w soloed	KQRg
w som	4SBaIc
w some	0S1R2S3Z4j7S8S9QASBeCMDcEPFSGRIgJRKRLgMQNSOSPSQRRSSRTOVPWSXRYQZSbS
w someone	dg
w something	1S2S3Z4Q5b6Q7R9SASBRDREQFSGnHQIRJSKQLMMRNRORQaRSSRTRURWSXRYRZRaebScfda
w somewhere	4g
w song	0R3S4S5i8R9SBSCSFSGRHZISKSLRMRNfOSPgRgSSTSVQWPXYYRZScSdS
w songs	HSPjRM
w soon	Qd
w sort	8SHfRS
w sound	0R1R2R3S4Q5Q6R7S9SBRCZEPFRGQHSIQJSKRLSMSNSOSQYRSSlTQURVjWfXSYSZSaSbScQde
w sounding	LfWZ
w sounds	1S2S3S4P6R8aBSCRDZERFSIQJSKSLQMSNSQtRSTRUSVRWcXSZSaSbScRdR
w space	CfLR
w sparkle	Lc
w sparse	6b
w sparser	6kLR
w spectrum	0iRO
w speed	2S6SDREQLRMSXSZs
w speedcore	5i
w spooky	3a4bLS
w spotify	Fi
w spread	LeTR
w squashed	Fa
w squelch	6SLg
w squelchier	LZ
w squelchy	Lf
w stab	4RCSDSEOGSISNdTZUSWcZSaSccdZ
w stabs	1S4l6cBSCSEYKSLbNSTSXRaRdR
w staccato	Lb
w start	2R4Y5c6R7SBSESFSGSKSLSMQNSOlQSRSTSUPVSWSYRZSaadc
w starts	4Qai
w stats	0d
w steam	BRCbKcLSTc
w stems	4S9nHSTS
w step	ESKSbj
w steps	bf
w stereo	BcCS
w stick	4gBdURaS
w sticks	Ee
w stiff	6PDmZS
w stop	1S2S4S6S7j9SASDSESHSJbKRLSMSOmPSRSTRUQXQYPZSaQbSdR
w stops	7hKS
w store	Pe
w storm	Pc
w straight	4RDdKSLSUi
w straighter	Da
w streaming	Fg
w strings	1S2b3a4e6Q7S8SASBYDSEaFSGRMQOSQbRSUQVeWSXRYSZQaRdS
w strip	4S6o7SCSDREPKPOSTaUbXMaSbQ
w strokes	6Z
w stuff	5b6dSYXS
w stutters	7PUddb
w style	ERLSMPNQSeVgdc
w sub	1S2S4d6Q7RBSCQDSENIQJRKSLnOSQSUPVRXOYSaqdQ
w subbier	La
w super	4P5aLSWf
w supersaw	4gGSVgYR
w surprise	GSci
w suspenseful	3d
w swap	4SGSKQLSUSVoXgYS
w sweep	2f4SBQLSXSZSai
w sweet	4c
w swell	2f4PESJSLfZP
w swimming	Cb
w swing	1S4S6RBSCSDxERFSISLRMOSSUSZS
w switch	DPEQKcLSNSVaZPck
w syncopated	Ue
w synth	Wb
w synthesise	Wb
w synthesize	4SWc
w tack	Ya
w tacked	YY
w tad	EdKQZa
w tail	BQCfISLlMSQSURVSWZXR
w tails	Cb
w take	0S1S2S3R4P5S6Q8R9SASBPCbDREYFQGNHSIeJQKMLYMQNdOSPSQRRSTdVOWSXQYQbdcidS
w takes	LSXd
w talking	WZ
w tame	IdLa
w tape	7eBaYSaS
w tapestop	7fXSaQ
w taste	La
w techno	5Z
w teh	8YBZCQFRIcKcUZ
w tell	Hf
w tempo	0Q1S2Q3S4Q5R6S9SASCRDRENFSGSHRISJSKSLRMmNROSPRQSRdSRTSUSVRXQYSZpbScRdS
w temporarily	Ka
w ten	EOZd
w tension	7PXRYfdS
w terrible	Ab
w terror	5bESLaSYVe
w terror01	Pa
w terrorcore	5bSe
w test	Pb
w than	1a4QAZCSDSEbFaISLQSSTSViZabScS
w thanks	Hi
w that	0R1s2S4P6Q7R8c9RAaDQFQGRHQISJRKRMRNSOQPRQPRRTbUSVRYRZPblcY
w thats	1R4O8SApDSESLPQSSRTSUYVSWeZRbR
w the	5SBYHSKYLYWS
w them	4b6bEcLRNSTaUZ
w then	7a
w there	0R1S2S4b8RBRCSEQGSHdISKRLRMSPbRjTYURVSWSYSaScSdS
w theres	1R4b6fERIRJSKRLaQkRSTRUSVSaSdS
w they	BOIg
w thicken	ESLc
w thin	1S4S6p8MASCRDSEPISKSLOQnTPUQXR
w thing	0R1c2S3S4R5d6Q7S9cASBPCSDQEQFSHSIQJSKQLMMSNbOaPSQRRSTSURVRWaXRZPbecgdR
w things	8SHeRSZe
w think	4cSfVS
w thinking	4a
w thinner	Lk
w third	1d7SCSEPGSKRLSNjTPUfbS
w this	0d1O2S3S6R7S9YAlBRCRDREQFPGRIRJSKRLMMQORPhTQURVdWRXRYSZYaSbRdR
w those	EYLaTa
w three	bZcf
w through	2f4PBhCOENIeKSLSQeTRUSVSYSdS
w throw	2O4e6YBcCRDSESGSISKSLSTiUQVSXPYfaSdS
w thunderdome	5ZSi
w thx	Hh
w tick	LY
w tighten	LjQR
w tighter	DhLeURVP
w time	1M2S4S6a7P8SASBNDQERFSISKSLNMgONQSRSSSTSUcXbYSZibS
w times	Cbbb
w timing	BSDoLIUS
w tiny	BaCSDZ
w to	0S1Z3S4M5Q6R7R8RASCMDSFYHSISKPLSMrNaOjPYQPRRSRTZUZVgWRXZYMZabScQdQ
w together	Qd
w tok	La
w tom	6OEYIZKaUd
w toms	1S2R3S4r6R7OBQCSDZEZGSISJSKQMRNcOSQSRSTbVSXOYPZRaNbScSdR
w tone	CSEKLkNdZS
w too	1e2R3S5S6l7S8R9SAfBOCgDaEfGQHSIaKQMRORPSRQTQUPVRWRXYYRZZaSbScRdR
w top	0S1R2S3S4l6RBPCRDREOIpJSKPLPOeQSTSUKVSWSXSZSaRdS
w toss	4b
w touch	4SAdBYDcEhKSLYNSQSTSUSVS
w towards	Zd
w toy	LSWd
w track	2Z4S5n6S9cDSESGSISKRLSMRPYSQTcURVSWSXSdS
w tracks	0S8REQFgHRPSQSRk
w trance	Bb
w transition	XRaf
w transpose	ESMSNj
w trash	Tc
w tremolo	BfCS
w tribal	4d
w trim	XeZR
w triplets	6SESLQUm
w tritones	Ga
w truck	LhVS
w true	0c8SFlMORR
w trumpet	4eGP
w try	1R4O5Q8SASESGQJSKQLSMZNSOSQSTSUSVnXRZRci
w tune	0R1S2S3R4Q5h6S7R8R9SBPCSDSEPGjIRJQKOLKMaNoOSQQRSTQUNVJWSXSbScSdS
w turn	1S3R4P6S8SBOCbDSEnFSGSIRJYKjLOMSNQQSRSTOVbaRcSdS
w twice	1i2a6SLPXh
w twist	Ga
w two	1S4R6R7ZCSEQISLRMSNZSSTOUaXSZSaYbdcjdS
w type	Sd
w u	1S5a8ZESHqKRORPSQSRQSSZQdS
w uber	4eGS
w ugh	Ad
w ugly	Ic
w uk	8d
w undefined	LSQc
w under	2S3b4o6S7S9SBSDSEQFdJcKRLOMSNSOSPcQSUSVPWSXPYSaS
w underground	LSSg
w underneath	4f
w understand	HdRS
w undid	bd
w undo	1R4S5S6S7SAQDSESFSKRLSMSOSPSSSTSUSXSYSZSbwcS
w unmute	KlTR
w unsolo	HSKhPS
w up	0S1Q2R3S4O6Q7R8S9SARBQErFRHSJRKOLZMONlOaPaQPRRSRTOURVPWaXPYSZpbRcZdZ
w upfront	CgERLQ
w uplifter	4R7PYMan
w uplifting	3ZGY
w uptempo	4S5iGSMONSSZViZR
w ur	Hi
w urself	Hc
w use	1S6g8PCYEQFSGQHcIYJSKRNSTSUSVkXR
w v	3c
w v2	Pg
w variants	GScj
w variation	4R6dBSDYESGPISLSYScl
w variations	cZ
w varied	6mESLMURcS
w varients	cd
w vein	5b6SSe
w velocity	Db
w verb	4SBcCZMY
w version	1S4R7SASGQScVSYSbbcmdS
w versions	GQcj
w very	4SOZUaXe
w vi	3r4NBSLSTRXR
w vibe	Sj
w vibes	5Z
w vibrato	4SCRISLe
w vii	3r4NBSLSTRXR
w vinyl	4f7bFaXSYS
w vocal	4K6S7Z8SCOENKOLSNRQaRSTSUSVSaQdv
w vocals	0S1S2R3S4R6R7Z8S9SASCfDREhFSGRHSJSLKMSNGOSPSRSSSTeUQVSWSXSZRaSbScSdj
w voice	4NDOERLNNSQSSSUSVSWRXSdw
w volume	1S2g4O6RCQErIQJSLKQSUS
w vox	BZCcLPQbSPTdVRWRde
w wailing	4Z
w wait	VZbd
w walk	Ge
w wanna	La
w want	0S1Q2S3Q6R7S8R9YAQCODREcGNHRIRJRLaMbNSORPSQNRRThVZWYXYYSZPaRbRcadS
w wanted	Aa
w wants	4ZCYLY
w warehouse	5ZSf
w warmer	4SLhWR
w was	AQKSPabj
w washy	CeES
w wav	0S4S9sBSESKSMSNSPOTScS
w wavefolder	Bc
w way	0Q1Q2S4O6b8SAZBICiDREfFRGRIPJdKRLfMSNRRSSSTOURVRWSXQYbZecSdR
w we	0R1R2S3R4n6Q7P9RASCSEPFSGPHOIQJRKOLNMYNaOSPRQRRhSRTYUPVMWQXaYgZZaMbScSdQ
w weak	QY
w weaker	Jd
w week	Pd
w weight	LYQd
w weird	4RLSQcWe
w weirder	1Rcb
w welcome	dZ
w well	1n4SBZCRESKSLRNSTRVS
w were	4d
w wet	6SCjEOLNQc
w wetter	CiERLR
w whack	4gaP
w what	0S1R2S3S4R5P6S7S8l9SAZBRCPDSEPFSGRHkISJLKNLRMQNSOSPbRfSQTRURVRWSXSZSbZcRdQ
w whats	0h1S2S4P6R7S8jASBQCRDSEQFPGSHMIQJSKQLRMSOSPYQRRjTSUQVRXRYSZRaS
w when	4QESJhLQVSXSYSamdS
w where	4OIOQgTSah
w wheres	Ka
w which	0Q8gHRMSPbRe
w whip	5b
w whispered	4Qde
w whispering	dZ
w white	2P4Zai
w who	HhRS
w whole	1R2Y3S4R6S9cBaCRDREPGSIeJSKSLOMSNkObQSRSSSTSZScS
w why	0P1S2S4S6S8pBSEPHQJPKRLQQhTNUPXSZRaS
w wide	8eLSQR
w widen	BbLc
w widener	Bc
w wider	2e4QESLm
w will	Tadf
w wind	Tf
w wise	Ec
w with	0S2R3S5d6Q7Q8S9SASBgCNDREOGYIRJbKMMRNSOSQZRSSYVZXQYdZRdR
w without	7bTedR
w wobbly	LQWe
w work	0S8cHeJQQbRRVR
w worked	Pb
w worn	Sa
w worse	1SAjbS
w would	2S4pBYESLRSaTSUaVRXS
w wow	Aa
w write	2P3d4R5YGoLSVSWScS
w wrong	ba
w x...x...x..x..x.	Ud
w x...x...x..xx...	Ue
w x..x..x.x..x..x.	Ub
w x.x.x.x.x.x.x.x.	ERUf
w y	Le
w ya	Ta
w yeah	Ad
w yeet	Td
w yell	2S7RURdk
w yelling	dc
w yes	1SAm
w yesterday	Ph
w yet	4eTS
w yo	5c
w you	0O1Q2R3S4a5Q6R7R8F9QARBRCPDQEZFQH-IQJQKcLSMRNQORPPQPRHSPURVSWRXRYRZRaScPda
w yourself	He
w yuck	Ab
w z	bh
w zaag	8bVfWY
w zap	4NLSWj
w zaps	2R4mUL
w zero	WZ`;
