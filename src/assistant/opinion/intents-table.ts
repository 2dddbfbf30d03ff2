/** What in a clause speaks for which wish. Written by `scripts/learn-intents.mjs`; read by `weights.ts`. */
export const intentWeights = `analyze anaphora_edit automation chords.write create.element create.song density drop.manipulate explain export feedback.praise_reject fx.add fx.adjust groove level mastering melody.write meta.help_smalltalk mix.eq mix.sidechain mute_solo param.adjust param.set pitch playback project quality.complaint query.state reference_style remove.element rhythm.edit sound.change sound.design structure.edit structure.section tempo transition undo_redo variation vocal_sample
always	EYMY
b , $	0S1R2Q3S4h5Q6R7S8S9SAPBSCSDREPFRGSHjISJSKPMcNSOQPSQRRbSSTQURVcWSXQYSaQbRcRdR
b , ,	4c5SERLYMeVYZZ
b , ?	5eGSNQde
b , A	3c5c6QCaDSERGZLlQKXS
b , A+	ca
b , D	5cGZ
b , G	5d
b , N	5mDZGSMSNS
b , N:bars	2a3Z4NGjMR
b , N:bpm	5mGSMbNSSRZO
b , N:hz	BQId
b , N:lufs	Fb
b , N:percent	DZ
b , P	EZFZLZZa
b , T	4Z5Z
b , actually	Da
b , an	VZ
b , anaphor:it	6aASESLfQRTe
b , degree-of-key:bII	3a
b , degree-of-key:v	3a
b , density:sparser	6ZAaDb
b , die	EY
b , go	5a
b , groove:straight	Da
b , height:higher	4b
b , height:lower	Ec
b , i	3ZEcQS
b , just	GbKSXeYQ
b , key	5nMRNRSR
b , level:louder	EaFdQR
b , level:quieter	Ec
b , love	Ad
b , mood	Ga
b , next	Ab
b , now	1c
b , one	2b
b , particle:in	0d5YFO
b , particle:under	4d
b , scale	3Y
b , something	3b4Z5YGYVY
b , speed:faster	JY
b , speed:slower	5bBcLY
b , stance:all	Nb
b , stance:less	6YCZESIaLZQRSaZS
b , stance:like	WdZY
b , stance:more	LaSe
b , stance:new	5bVa
b , stance:not	5dGRVZ
b , stance:too	AgEa
b , the	1jAPGRLYNcVQcS
b , there	DY
b , topic:sample	dd
b , verb:add	2S4jBeCRESLSQSTRVSXOYc
b , verb:analyze	0c
b , verb:change	Uc
b , verb:cut	IiXa
b , verb:double	2b
b , verb:faster	Ze
b , verb:halve	Xb
b , verb:humanize	Da
b , verb:keep	AmLSTR
b , verb:louder	EdQS
b , verb:make	5Z6aSaXb
b , verb:move	DZ
b , verb:mute	ASKbTe
b , verb:quieter	Nf
b , verb:randomize	Ga
b , verb:remove	4SAOTjXc
b , verb:sidechain	JcQS
b , verb:soften	Zc
b , verb:solo	6fUZXQ
b , verb:undo	AQbg
b , verb:unmute	Kb
b , verb:want	5Y
b , verb:write	Gc
b , verdict:praise	AeLS
b , verdict:reject	1RAgTQ
b 808 T	1SASVf
b 909 T	4cUNVd
b ? $	0Q1Q3R6Y7Q8QASBQCPDQEOFYHeIQJSKiMPNQOQPrTPVPWQXNYYZOaRcQ
b ? ,	4S5bASMdNSPSXNYbZf
b ? ?	Pg
b ? A	IcLZ
b ? D	6b
b ? E	8ZBa
b ? N	4hGQMRPZTS
b ? N:bpm	MPZe
b ? N:db	FbIcMR
b ? S	4eGR
b ? T	4a6S8ZBYCRDSERGRISKZNSQSRRUSVSWcXSaYdi
b ? T:chords	3d
b ? T:master	FSId
b ? a	5bQc
b ? anaphor:it	5Q9SAROSPRSm
b ? and	PY
b ? chat:joke	4c
b ? flaw:clipping	4RQe
b ? flaw:no-punch	Qc
b ? flaw:thin	Qb
b ? for	Ga
b ? friendly	Fc
b ? from	XRaf
b ? go	Te
b ? groove:swing	Da
b ? of	5bSe
b ? ordinal	PY
b ? particle:down	db
b ? particle:in	4adc
b ? particle:on	1S2m3S4Z6R7S8SBQCSESIRKSLQMYPZURXfYSZRaRda
b ? ready	Fe
b ? records	Sb
b ? shit	Ab
b ? stance:more	Ic
b ? stance:new	4b
b ? stance:not	4hTS
b ? stance:please	cg
b ? stance:too	4R6fLeQQ
b ? the	3a4SBdCODZGRIaKRMQQSTRUSXSZaaadd
b ? thing	Gc
b ? to	0cEZdZ
b ? topic:preset	Vb
b ? topic:style	NRde
b ? topic:timing	Lb
b ? topic:tracks	ERFd
b ? topic:variation	Db
b ? verb:add	KPbf
b ? verb:bypass	Ia
b ? verb:mute	Ka
b ? verb:play	OfXS
b ? verb:undo	ba
b ? where:at-end	Ua
b ? where:during	2R4fYS
b ? with	Ga
b A $	0S1O2S3S4R6Q8YAaESHSIRKSL-NSOQPSQdRSSRTRURVRXiYSZSaSbScb
b A ,	0SAcCaEMFeIYJSLiQNYS
b A ?	2RLNPgXRYSaf
b A A	4QBSGRJSLhQSUSVRWqXR
b A D	4cDSERGZISLdQd
b A E	2SBgCjLKMPXQ
b A G	LSSfXSaRdd
b A N:bars	GaXSYa
b A N:db	EeLR
b A P	CSLfWY
b A S	4P5ZLGOSXrYaaR
b A T	1S2R3Q4Z5R6R7S8SASBRCQDQFSGPHSISJRKRLuMSNSOSQRRSSSTQUPVSWxXOYRcSdb
b A T:chords	3cLR
b A T:melody	Gc
b A a	JiLLQS
b A along	4a
b A an	aZ
b A anaphor:it	6RCbFZLjQMXS
b A and	2Z5cCSESLhQZWZ
b A around	Ic
b A at	FZIbLKMgQS
b A destroy	7RaSde
b A enough	ERLk
b A for	ESGeLe
b A front	Lb
b A is	0f8PCaLQQSRgXM
b A it	Ld
b A mood	5aGY
b A movie	GZ
b A my	PZ
b A now	0eRS
b A of	2YMe
b A one	3cLRVc
b A overall	Ld
b A particle:in	2g3c4S6OCPLiQRUaXMdS
b A particle:on	1R6SBPCLDSEOIYJRLrUQVc
b A particle:under	JY
b A particle:up	5bGSLfZS
b A press	WY
b A seen	Lb
b A sounding	LfWY
b A space:cavernous	5Z
b A stance:like	La
b A stance:more	CSEQLsQS
b A stance:new	Gb
b A stance:please	ESLm
b A stance:too	Lb
b A supersaw	4c
b A the	1S2e3S4R6S8SCSDREKGRIaJRKQLvMSNRQPRSTOVQWSXbYSZQcSdS
b A to	2j4PBSIRLbUS
b A topic:chords	3nGQLM
b A topic:melody	GlLP
b A topic:preset	LQVd
b A topic:timing	DjLK
b A toy	LSWd
b A verb:automate	2a
b A verb:bypass	CREQIgKNLfULZb
b A verb:change	LiVM
b A verb:mute	Kc
b A verb:say	XSdd
b A verb:sidechain	Je
b A where:at	LSac
b A where:at-end	2eUR
b A where:during	2k4QLQ
b A where:every	2Y
b A where:over	2fLR
b A with	4dGZLRVS
b A+ $	1RLkSSUScf
b A+ ?	Lb
b A+ T	Le
b A+ anaphor:it	ca
b A+ stance:please	Lf
b A+ topic:timing	DgLR
b D $	0S1d2Q3R6S7S8SARBRCaDfEmFYGRHSIRKQLbMQNPOSPRRSSRTQUPVQWRXRYYZbaSbQcddQ
b D ,	6ZLc
b D ?	5Z
b D A	1S2S4N6SBbDQELFaGSIRJRLsMSTSUSVSWgXRZScS
b D A+	DaLc
b D E	BgCdESISLN
b D S	Bb
b D T	4n6SLS
b D as	1a
b D band:sub	ERLh
b D density:busier	6c
b D density:fills	6b
b D era	Sc
b D flaw:flat	Qe
b D flaw:weak	ESLYQc
b D format:wav	9Z
b D groove:early	DcUS
b D groove:late	DlENLQUR
b D groove:swing	DZ
b D have	4SVc
b D height:lower	Eb
b D level:louder	EjLS
b D level:quieter	EfFcLR
b D mood	Ga
b D of	4aBjCIDZEQIfLRTO
b D ordinal	Uc
b D particle:back	bd
b D particle:down	EZQZ
b D particle:in	EZ
b D particle:on	Cc
b D speed:faster	1RDRFSLOZqcR
b D speed:slower	LOZk
b D stance:less	1cBSCPDREdFSIhJRLSZR
b D stance:like	Sf
b D stance:more	1m4R6PBMCdEYFQIZJcLNSQZMcP
b D stance:too	6PEYLZQe
b D to	9ZDSLf
b D topic:melody	Gb
b D topic:stuff	6b8SHfRS
b D topic:style	SZ
b D verb:make	OZXe
b D verb:play	Hc
b D verb:play-from	6c
b D with	5Y
b E $	0c1R2R3S4O6R8YBwCoDSEPFQGRHSIQJSKQLKMNNSQQRQSSTQURVQWSXSZSaScS
b E ,	4SBfCZ
b E A	2lBPCmLHMSURXN
b E D	2QBRCZLf
b E E	2RBeISLQMgXS
b E N:db	ERMd
b E N:ms	CRMb
b E N:s	CMLSMj
b E P	2Y6SBICgESFSLPMnUQXPZR
b E S	2a
b E anaphor:it	BaCcFeMQ
b E and	8fBRCP
b E at	CRERFbMg
b E do	8a
b E for	4SBg
b E from	BSCjFSIRTO
b E given	BdCP
b E is	BSChLRXS
b E level:louder	BMCiELFP
b E of	2SBQCbINMf
b E ordinal	Cb
b E particle:down	BMCkEO
b E particle:in	7PUd
b E particle:on	1R3S4P6SB-CjDSEQGSIRJRKRMQNSQSRSTQURVSdS
b E return	Ce
b E stance:even	Cc
b E stance:too	Cc
b E the	0S1R2Q4S6R8SBzDQENGRIgJRKOLGMNNSQPTOURVPdS
b E to	4QBjCIMkTSVS
b E topic:tail	Cb
b E verb:add	Ba
b E verb:automate	2jBRUR
b E verb:bypass	BSClFRIRKR
b E where:at-end	8dRS
b E where:during	2SBhGS
b E where:over	2ZBd
b G $	0R1S5I8e9SASFSHdLRMcPaQRROSdTSVcWSbScSdY
b G ,	5qGSLaMRSSZSdS
b G G	5c
b G N	5hMR
b G T	5Z
b G T:melody	5Z
b G T:mix	Ve
b G T:song	4R5yGSLSMQNQSSVRWSYSZR
b G and	5Y
b G around	5Y
b G at	5b
b G one	Vc
b G particle:in	5g
b G sketch	5c
b G speed:slower	5a
b G thing	5i
b G topic:stuff	5Y
b G topic:style	5RLSMQSdVg
b G where:at	5RXSaPdk
b G where:before	5S7Sde
b G with	5YGSSf
b N $	0Q1S2R3S4S5e6R7R8SARBRCNDSERFiGRHSIQJRKRLHM-OcQRRRSYTRUQVQWSXaYSaSbScRdR
b N ,	5kGRMSNS
b N A	3Z
b N D	9b
b N T:chords	3b
b N height:octave-down	ERNg
b N height:octave-up	Nd
b N inch	Sc
b N is	MdZS
b N or	Da
b N particle:in	2PXRZk
b N particle:on	Ij
b N rave	Sc
b N space:cavernous	Sf
b N speed:faster	Uc
b N stance:like	LOSRci
b N stance:more	1S4d6R7QCSDSEPLSMSSQTRXPYiZRaScl
b N stance:please	1R4f5a9QDSESFRGPKSLSMkNROdSRTQVSYRZLbRcQ
b N to	2NIZMRObXSZh
b N topic:notes	Gb
b N topic:style	Sb
b N topic:timing	Sa
b N topic:variation	GSch
b N topic:version	ca
b N verb:change	bb
b N where:during	2KMSXSZm
b N where:over	Za
b N with	5b
b N:bars $	0S1S2f3Y4Z5S6Y7a8S9SASBQCSDSEPFSGbHSIRJSKOLPMQNQOSQRRSTQUdVRWSXgYYaNbScS
b N:bars ,	GZ
b N:bars A	3YGZLSXfYR
b N:bars S	2S4P7KKOUQXHY-aQ
b N:bars T	7RYSaf
b N:bars T:melody	Ga
b N:bars and	XPYc
b N:bars chat:bye	4SXg
b N:bars from	Xc
b N:bars mood	Ga
b N:bars of	2P4R7hUaXSYdZS
b N:bars per	2dMS
b N:bars to	4RXhYN
b N:bars topic:melody	Ga
b N:bars verb:bypass	Xc
b N:bars verb:change	XdYQ
b N:bars verb:remove	7c
b N:bars verb:tune	Gb
b N:bars where:after	XQYe
b N:bars where:at-end	7b
b N:bars where:before	7qUSXSYOaS
b N:bars with	Uc
b N:beats of	7gUS
b N:beats then	7a
b N:beats where:at-end	7c
b N:beats where:before	7h
b N:bpm $	0S1S2S3S4N6S7S8S9RASBSCSDQEJFOGRHSIQJSKSLRMzNRORPSQSRSSQTRURVSWSXRYPZhaSbRcRdS
b N:bpm ,	5jMdSRZO
b N:bpm particle:down	EQMSZf
b N:bpm particle:in	5c
b N:bpm particle:up	Zb
b N:bpm speed:faster	Zd
b N:bpm speed:slower	Zc
b N:bpm stance:less	MRZf
b N:bpm stance:more	MSZe
b N:bpm verb:bypass	CSKRMQZj
b N:bpm where:during	2NZe
b N:db $	0S2S4S5S6S7S9SASBPCQDSEtFhGSJSKQLRMdNQPSQRTRUQVSZS
b N:db A	EjLKdS
b N:db at	ENIoMMUS
b N:db from	EQId
b N:db height:lower	EeNS
b N:db level:louder	EY
b N:db of	FZ
b N:db particle:down	EhNS
b N:db particle:on	BLCPDSEnIMMcUS
b N:db particle:out	IY
b N:db stance:more	Eb
b N:db stance:question	JY
b N:db verb:bypass	CPErJSKOLOMSZS
b N:hz $	2G4P7SBKCRDSEHFSGRIvJSKRLNMpNRQPTSURVS
b N:hz ,	Ig
b N:hz by	EQIc
b N:hz from	IiTQ
b N:hz particle:in	2fMR
b N:hz particle:on	1R4SBQCQDSEMFQI-JSLPMOTSUR
b N:hz particle:out	ESIhTQ
b N:hz to	2jESIcMM
b N:hz where:during	2Z
b N:hz where:over	2b
b N:lufs $	0P9fERFkISMQZS
b N:lufs for	Fh
b N:lufs stance:please	9QFg
b N:minutes G	5a
b N:ms $	2SBRCLDgENISKPLLMsTSUQ
b N:ms groove:late	Db
b N:ms particle:on	LRMe
b N:note $	BSMc
b N:percent $	BSCKDeLMMm
b N:percent A	LPMf
b N:percent groove:swing	DZ
b N:s $	BRCOMm
b N:s A	COMf
b N:st $	EPLSNqTSdR
b N:st ,	db
b N:st height:lower	ESNc
b N:st particle:up	ESNada
b N:steps $	bc
b N:steps particle:back	KSbi
b N:th T	ESUhVS
b N:x $	ba
b N:x as	Le
b P $	0R1O2Z3S4Q5S6Y8SASBPCqDREhFRGRHcIRKRLeMDNROSPSQORRSSTMUSVRWSXOZPaSbSdR
b P ,	2j4SEYMRUS
b P ?	Qd
b P A	CZJZLaMRXS
b P N	CPFcLPMj
b P N:bpm	MRZe
b P N:db	ElMI
b P N:hz	2NISMi
b P N:ms	BSCOEQISLKMrUS
b P N:percent	CNLSMg
b P N:s	Ma
b P P	Fa
b P T	2f4PERMbWYdZ
b P anaphor:it	Lf
b P and	0Z
b P at	2SCREDFiISMk
b P by	ZZ
b P creep	2Y
b P flaw:boxy	QZ
b P from	2fMQ
b P goes	2Y
b P is	8SRe
b P now	0d8SRR
b P of	CSEbLeMaTSUSXfZR
b P particle:down	CdMQ
b P particle:on	1S2Q4S6RBOCZDSEaIQKSLiMhZQ
b P particle:under	Fh
b P particle:up	BSCdMR
b P rhythm:eighths	BQCPMfUR
b P so	2Y
b P stance:less	Cb
b P stance:too	CY
b P the	2dCSDSELFcISKSLiMaNQQSUSZR
b P to	2NCSEJISLSMt
b P topic:stuff	Zg
b P verb:automate	2fCS
b P verb:bypass	Ld
b P where:at-end	2dUS
b P wise	Eb
b S $	2d4Y5S7c9SBRDSFSGSHSIRJSKYLPMRNSOePSRaSSTMVSWSXcYaaebScSda
b S ,	2Q4fKSXeYPaS
b S ?	4S5YLSXhYa
b S A	4SLPXpYY
b S N:bars	2R7SUQXZYj
b S S	4PXKYhah
b S T:melody	cZ
b S a	4b
b S anaphor:it	4SAROjUaXKYQZRaS
b S and	VRXhYY
b S around	Xb
b S at	ORXf
b S between	Yb
b S by	Xf
b S could	LPXg
b S density:busier	6cXS
b S energy:calmer	LiXNYR
b S flaw:no-punch	QdXRaR
b S for	4RBaXNYh
b S has	8SRd
b S have	4e
b S is	6fCRLLQSRSXjYR
b S lands	ab
b S near	Ya
b S of	XKYl
b S particle:back	6hXQbS
b S particle:down	6eESXhYRZQ
b S particle:in	3a4RXZYe
b S particle:on	2S4RBlCcISTPXSYY
b S particle:out	ISXh
b S should	XfYR
b S space:upfront	Ya
b S speed:faster	Za
b S stance:all	Xc
b S stance:double	LSXe
b S stance:not-enough	6gXR
b S stance:please	1P3S4Y6P9aBbKSLSMSNSORVRXOYqZSaQbScRdS
b S the	MdXNYfZS
b S thing	YZ
b S to	2R7S9ZORXmYMac
b S topic:timing	6iQSXSYS
b S topic:version	LSXc
b S verb:add	YY
b S verb:double	Xd
b S verb:halve	4Q6SXYYe
b S verb:hit	7Y8b
b S verb:make	ae
b S verb:repeat	1S6SOPXm
b S verb:solo	XkYK
b S verb:want	4fKaLQTNXeYZ
b S where:after	4QYiaM
b S where:at-end	4O7SYmaS
b S where:before	2S4P6S7FUQXZYxaLdR
b S where:during	2a
b S with	7SBbKOURVSXQYm
b S would	4a
b T $	2S4b6Z7RBcEbFSHSIYLYMRNSOSPSSSTdVfXQZRaSbScS
b T ,	1R2R3a4c6R7S8SAYCRFSGhIZMRNRPSQPRSSSTbVRWaXSYSZRbScRdZ
b T ?	0b2S4n6S8SBSELFSGPIaKRLdMONRQSRSTRUSVSWSXQYSaRcSdf
b T A	1S2Z3P4Y6S7SBSCRDSEOFSGRIRJcKQL-MZNSQYRSTQUOVMXQcSdR
b T A+	4SESLoTSUS
b T D	1P2S4Q6SBfDhEcFSGSJYKSLpMSNSQQTRUPVSWSXSZScSdS
b T E	2j4S7PCSELGSLaMmQSZS
b T G	5Sde
b T N	3Z4SERNj
b T N:db	EuISLKMNNRdS
b T N:ms	DbLSMd
b T N:percent	LPMf
b T N:st	ERNfda
b T N:x	Le
b T P	0S1S2l3S4Q6RBRCPDSFSGRIOJSKRLMM-NRQRTNUQVRXQZSaScSdS
b T S	BccZ
b T T	2R4ZJSLeTSWaZPdf
b T T:mix	2RCcDZEQGSISLPQNSQViWlcSdQ
b T T:song	Tg
b T a	2R3b4O5S6R8SCPDSEPGYISJQKPLOMSNdQSSSTRUYVwWPYRcSdR
b T actually	8b
b T an	6SDZESGSKSLONiVf
b T anaphor:it	4O8SLRQRSRWldc
b T and	0S2S4P6S7RBSCRDRISKqLNMSNRQfRRThUKVLWSXSYbdR
b T answer	GiLOVP
b T anywhere	KRTc
b T are	0S1S4S6c8SASCSDREeFSGSIYKPLbNSQiTRUQVSXS
b T around	EPIf
b T as	1n4RBZCRKRLRNSTRUSVSaZ
b T at	0R2R6S7S8RASBOCSDSEeFSGSIeKQLMMgNSQYRaTZUPVS
b T be	4QERGRLgTQVf
b T bus	BY
b T but	Ta
b T by	EaIaNg
b T can	1S4PBSDSKRLQMSNSQQTtUQVS
b T chat:hello	aSdb
b T come	2S4RESQcUSXgaRdb
b T completely	KdTa
b T could	EcLe
b T density:busier	6gLS
b T density:fills	2S4OUk
b T density:sparser	6b
b T do	3e
b T doing	4b
b T door	Va
b T flaw:bad	QeVS
b T flaw:clash	Qd
b T flaw:harsh	IeMRQR
b T flaw:no-punch	LRQg
b T flaw:out-of-key	Qg
b T flaw:weak	Qh
b T for	0Z1P2R3S5S6S7qBRCSDSEPGQISJSKiLQMSNSQRRSTMULVmXPYNaRdQ
b T from	2ZJZ
b T go	3fLSMSNZUb
b T going	ad
b T gone	1S4RDSENKOLPMSTrUPVS
b T grid	EPKSLQMSQSTRUm
b T groove:early	Db
b T groove:groovier	4b
b T groove:late	DfUS
b T groove:robotic	DPdf
b T has	1R2S4S6RASBNCbEOGSIgKRLQMONQQiTiUQVQ
b T have	8NPSRgTd
b T height:higher	da
b T height:octave-down	ERNadf
b T height:octave-up	Nk
b T here	4g8bRSTS
b T hurt	EQKSQhTSUS
b T i	3a
b T im	4Z
b T interval	4SEQGSLSNl
b T is	0P1R2R4Q8RBQCgDREgFRGQIQJRKRLgMQNYQnRQURVQWSXSZSaScSdS
b T just	Ub
b T keep	Qc
b T level:buried	2SBSISKSLQQpTRUPVS
b T level:louder	CSEtFOLQVS
b T level:quieter	1S4S6SEtKSLRTSUS
b T loop	Tb
b T made	0S8hRMWZ
b T mood	GOLk
b T nor	Ta
b T note	3Y
b T of	Ub
b T once	Ub
b T or	4c
b T particle:away	EcTd
b T particle:back	1R4N6MBPCQDhIRKrLNMRNSPRQRTMVRbK
b T particle:down	2S4S6SBSCPEpGSIRJSKPLaMRNiQRTRURVRZQdY
b T particle:in	0R1P2b3R4x5R6M7j8Q9SASCQDQEYFSGOHSIPJQKeLMMbOQPSQRSRTRUdVOWRXHYOZQaNbScS
b T particle:on	0S1R2Z3R4r6R8S9SASBMCQDQEMGQIQJRKNLNMdNROSQRRSTQUjVYWSXPYRaebScSdQ
b T particle:out	0S1S2R4O6b7SASBQCaDSEPGRINJSKaMSNRQPRSTxUQVRXSaScSdP
b T particle:under	3S4rIYJZKSLQVQXS
b T particle:up	1R2R3S4N5S6R7S8S9SBQCQE-GRJSKbMQNgOSPRQPRSTNUPVPWSXSYSZOcSdY
b T real	Kc
b T rein	4c
b T rhythm:backbeat	4ZKRUj
b T rhythm:every-beat	ESLSUmVS
b T rhythm:galloping	Ud
b T rhythm:on-four	TOUi
b T rhythm:on-three	Uc
b T rhythm:one-three	ESUe
b T rhythm:quarters	Uh
b T rhythm:sixteenths	6b
b T rhythm:triplet	LRUk
b T ring	La
b T rings	Lc
b T should	2S4O6R7Y8SBSCPEbGRISJcKRLeMRNgQRTRUQVdWSXRZRdS
b T sit	8dUQ
b T so	2S8oBODaEQIfLNQNRPdS
b T somewhere	4g
b T space:distant	4c
b T space:drier	CmERLOTSURVS
b T space:wetter	CiEQLR
b T speed:double-time	Ua
b T speed:slower	ESJSLcZNdf
b T stab	Wa
b T stance:but-not	Lc
b T stance:even	4SKe
b T stance:instead	1SASVg
b T stance:less	CRESISLrQS
b T stance:like	4R8dASCSESHSLMQgSIUSVOWcdk
b T stance:more	1R2S6hBOCjDRELGPISJSKSLjMSSQTRUScS
b T stance:not	1S4ZCSEcJaKRLeQSTg
b T stance:not-enough	4R6ZCREZGRISLnMSTS
b T stance:please	0S2S4m5S7R8RASBaDQEMFSGZHSIRKeMONNOSQQRSSRTcWSYPZSaSbQcRdS
b T stance:question	4QUZXSYSaj
b T stance:some	3ZBYDbGSIYLa
b T stance:than	4SVc
b T stance:too	0S1r2S6K8SAQBQCMDPEkFSGSIPJRKPMSNRQZRSTQUOVRXScS
b T the	TSaadf
b T thing	LSWf
b T to	0R1Q3Q5Q6Q7R8R9RASCLDREIFRHSIQKNLSMkNYORPSQORSSQTKVvWRXQZRaRcSdR
b T topic:chain	8dRQ
b T topic:chords	3eGR
b T topic:melody	2S3S4a5S6QBRCSESGqISJSKSLNNRQSRSTSUSVPWSYSaScidS
b T topic:notes	6SGf
b T topic:octave	EPNg
b T topic:pattern	0S1S3S4Z5S6b8NCSDSEQGdISJSKSLOMRNSQRRdUhVOWScfdS
b T topic:preset	Wb
b T topic:roll	4QUd
b T topic:settings	Re
b T topic:sidechain	Jc
b T topic:style	5Z
b T topic:timing	DZESLaQc
b T topic:tracks	LYQd
b T verb:add	2t4d8fBREHFRKSLMQQTSUPVRWSXRYSZSaS
b T verb:automate	2l4RLMUSXSZSae
b T verb:bypass	4Q6SCMEFGRISJSK-LMMSNRQSTOURVNZR
b T verb:change	4PESGPKSLMMSNRTSUaVvcS
b T verb:design	LSWf
b T verb:drop-out	7f
b T verb:halve	6f
b T verb:hit	4eJhLSVS
b T verb:move	LZ
b T verb:mute	7SESKfLSRiTRUS
b T verb:new	WZ
b T verb:play	2S4S6d8QBSDQESGZLPONRZTSUlVS
b T verb:remove	4STdUc
b T verb:repeat	ESKbTd
b T verb:say	2SESQcTRURdl
b T verb:sidechain	1R4S6P8aBSCRDSEOGSISJzKQLNMSNSQRRSTPURVO
b T verb:solo	4R7REQJSKmLOMPNSOSQQTSUgVR
b T verb:stop	7b
b T verb:transpose	2hUS
b T verb:tune	KRMRNhUS
b T verb:unmute	4SESKjTSUR
b T verb:want	2S3S6R8SBgCaDSEYFQGfIZJZKRLgMPNSQRTdURVOWSXSYSZSaScQdQ
b T verdict:reject	ASTf
b T walk	Ge
b T where:after	4hLSXSYSad
b T where:at	2S4R6S7RBSEQKROSQRTRXQYRav
b T where:at-end	4eUZ
b T where:before	2R3S4P6Q7MEPGSKROSQSRSTSUcVeXPYEa-
b T where:during	2a4h6S7RBiCPERGSIQKhLNQZRSURVRXMYRZSaQdS
b T where:every	2L4l6S7SESUZXSYSaQdS
b T where:over	2aBSGc
b T will	Ta
b T with	1S3S4Q5SBiCQERKSLbQQSSTSURVkWZYS
b T yet	4eTS
b T:all $	0Z4Q5SAcEZFRKYLSMSPRQfRbTZUS
b T:all ?	ERFd
b T:all D	LRQg
b T:all T	Kd
b T:all T:mix	Lb
b T:all anaphor:it	4Y
b T:all flaw:mud	Qb
b T:all for	7c
b T:all particle:up	NY
b T:all the	7cKQ
b T:all topic:project	PcRS
b T:all topic:tracks	QZ
b T:chords $	3dLR
b T:chords ,	3eLS
b T:chords A	3d
b T:chords anaphor:it	3dUS
b T:chords i	3Y
b T:chords loop	3b
b T:chords with	3Y
b T:master $	0P1S8YBdDSERFYIfLSPSRdTSZS
b T:master ,	0dFQ
b T:master D	EPFjLP
b T:master E	CfFR
b T:master anaphor:it	FiMS
b T:master at	Fb
b T:master be	ERFb
b T:master do	8bCS
b T:master is	8a
b T:master level:louder	ESFc
b T:master stance:please	Ff
b T:master stance:question	8a
b T:master to	Fc
b T:master verb:bypass	Cb
b T:master verb:want	FSIb
b T:melody $	4M5aGmLSTSVSWRYScc
b T:melody ,	5aGaLQ
b T:melody but	GPNPcg
b T:melody for	5Z
b T:melody is	GY
b T:melody particle:in	GhNS
b T:melody particle:up	Nb
b T:melody stance:please	Gb
b T:melody where:before	Ga
b T:mix $	0Z1Q2Q3S4Q5S6Q7R8Y9YAYBbCPDYEiFRGQHRIgJQLHMRNLOZPSQLRRSaTOUQVcWgXSYSZRaSbRcQdQ
b T:mix ,	IYVa
b T:mix A	Lb
b T:mix D	SY
b T:mix E	0g8QBRQSRR
b T:mix N:bpm	Za
b T:mix N:st	NZ
b T:mix as	9Z
b T:mix but	EZ
b T:mix era	ShVS
b T:mix except	Kd
b T:mix for	0YVd
b T:mix is	0YCSDcERIZLPQe
b T:mix particle:in	Ni
b T:mix particle:under	Ib
b T:mix particle:up	NZ
b T:mix should	Jc
b T:mix so	8OQe
b T:mix stance:like	SZ
b T:mix stance:more	Lb
b T:mix stance:not-enough	ESIe
b T:mix stance:please	Ve
b T:mix stance:too	CeDcESQPdR
b T:mix to	JYMQNjVR
b T:mix topic:timing	Qd
b T:mix topic:tracks	Qe
b T:mix verb:bypass	ESKd
b T:mix verb:stop	7Y
b T:mix verb:want	Ef
b T:mix where:during	2S4d
b T:song $	4S5l8SFSGSHSISLRReTYVSWPXZ
b T:song ,	5lGSZS
b T:song ?	9dHcRa
b T:song G	5SPd
b T:song anaphor:it	5a
b T:song around	5a
b T:song as	9Z
b T:song at	5hMS
b T:song be	Nb
b T:song completely	Td
b T:song from	Pa
b T:song key	NY
b T:song of	5aGiMRNQVN
b T:song particle:in	5aNc
b T:song range	0RRd
b T:song stance:like	5bSS
b T:song to	5QMSNePf
b T:song where:at-end	2c
b T:song with	5h
b ^ 808	1SASVf
b ^ 909	Vb
b ^ ?	0R1P2c3a4Z6a7Q8Q9RCNERGPHQJQKbMINRPOQeRQShTQUOVPWRXOYQZbbacQdb
b ^ A	0S1R2S6R7R8S9SASBRHSKQL-NRORPaRSSSTPUQVRXYYQbScRdc
b ^ A+	DcLc
b ^ D	0S1r2S3S4b6Q7S8S9SAQBiCIERFOGSHSIdJQKRLIMRNSOSPSQRRSSZTSURVRWSXRYSZgaSbRcOdS
b ^ E	0R1R2S3R4R6R7S8S9SASB-CSDREJFZGRIYJRKQLFMiNSOSPSQRRSSSTPUQVQWSXRZRbScSdR
b ^ G	5nGSMQ
b ^ N	0S1P4P5P6P7Q8S9RARBSCRDREPFQGQHSIRJSKSLMMrNRORPSRRSNTQURVSXPYbZNaSbQcudS
b ^ N:bars	2R7OGdKOUPXdYfac
b ^ N:beats	7b
b ^ N:bpm	1Q5P6SASCRDRENFSHSIRJSLSMpNQOSSSXSYSZibScSdS
b ^ N:db	BRDSEeIfMPUR
b ^ N:lufs	9QFlMS
b ^ N:percent	DZ
b ^ N:steps	be
b ^ N:th	Ub
b ^ P	0R1S2g3S4O5S6S7S8S9SASBRCODQENFlGSHSIPJRKQLfMkNPOSPSQRRSTRURVSWSXRZcaSbScS
b ^ S	0S1Q2Q3S4P5S6i7N8S9RAQBfCLDREPFRGRHSISJSLHNROdPSQQRQSRTSUQVRWSXkYnZOaNbRcRdQ
b ^ T	0S1S3R4a5S6S7S8S9SASDSEjFRGSHSLgMdNdOSPSQbRSSSTZUeWSXQYRZRaebScS
b ^ T:all	Kc
b ^ T:chords	3a
b ^ T:master	FjIZMS
b ^ T:melody	GQcc
b ^ T:mix	0S4S5S6S7S9SCSDaERIYJYKfLRNdQfRSSSUS
b ^ a	1S2Q3S4c6d7R8S9SCRERGbISJSKQLcMSNQOSQSRSSRTRUIVaWOXZYZZScedc
b ^ also	1n4P6QUSWSXSYPaR
b ^ an	4bWbYZaY
b ^ anaphor:both	Ea
b ^ anaphor:it	0Q2S3S4d5R7R8Q9RAiBQDYFZGQHRIRJRKSLKMSNQORPQQiRSSOTaUSVQWQXRYSZiaScQdR
b ^ and	1u3S4S8SBPCRDSEQIPJSKKLQQSTPUQVScP
b ^ anything	KNRk
b ^ are	He
b ^ artist	Sd
b ^ as	EQFe
b ^ band:bass	IeLS
b ^ band:mids	EPIe
b ^ bring	Me
b ^ can	0R1R2R4g6R7S8SASBRCREZGRHjIRJRLZMRNZOPPSQQRRTPUSVYWRXRYRZSaSbRdb
b ^ cant	Ea
b ^ chat:bye	Hf
b ^ chat:confused	ASHjTS
b ^ chat:hello	1S4Q5a6SASDSESHnKSLSMSOSPSQSRSTRbSdQ
b ^ chat:help	0S8NHkRQ
b ^ chat:joke	1S2S4QAPHmXSdb
b ^ chat:styles	8QHgRP
b ^ chat:thanks	Hg
b ^ chat:who	8RHjRR
b ^ choose	LQVd
b ^ complete	7b
b ^ could	4Y5a6SBSCQENISJcKdTbXSZa
b ^ crush	BZ
b ^ dead	7b
b ^ density:busier	4S6nESGSLQUSXS
b ^ density:fills	6c
b ^ density:sparser	2S4Q6-ASBSCSDQEQGRISJSKRLONSOSQORSTOUQVSXPaScS
b ^ die	EaLd
b ^ difference	8fBQCP
b ^ do	1j3S4N8RBRCSERHRIRKSLRNZPSQSRgTRUSVQWSXbcb
b ^ drowns	Cc
b ^ end	Uc
b ^ energy:tension	7QXSYgaN
b ^ era	Sg
b ^ flaw:clipping	0gQaRRXSaSdS
b ^ flaw:weak	Jd
b ^ for	3Z
b ^ forget	5c
b ^ format:flac	9Z
b ^ format:midi	9g
b ^ format:mp3	1S9j
b ^ format:stems	9g
b ^ go	5ODSMfSjTSZRbb
b ^ groove:bouncy	9mDQMS
b ^ groove:human	DjESKSTS
b ^ groove:late	DkEPLRUSZY
b ^ groove:straight	DhUZ
b ^ groove:swing	DkMR
b ^ have	USde
b ^ height:higher	Ic
b ^ height:lower	EhIiKSLQNQQSTR
b ^ height:octave-up	Nd
b ^ hmm	6PAiQQ
b ^ i	1Q2R3m4S6S7S8S9RAPBQCRDSEMFSGRHbIRJRLSMSORPSQfRSSSTlURVQWSXQYSaSbScRdS
b ^ id	4SVc
b ^ im	4b
b ^ is	KJRlTS
b ^ just	4R7dESKjLRQSTSVRYS
b ^ key	5SMNNj
b ^ let	1S2b3Y4R6R8SBRCSDREQGZISJjKcLhMSNSOQQQRSTQVQWSXQYSaSdS
b ^ lets	4S5cHSKZLSMdNcOfQSSSUSXRZPaSdS
b ^ level:buried	4SKRQpTSdP
b ^ level:louder	0Q2Q4S6SBNDSEiFhIQJSKRMPNSQRTRURVRZg
b ^ level:quieter	EbZb
b ^ love	Ae
b ^ maybe	4e
b ^ mood	3d4aGcVS
b ^ my	Qc
b ^ note	3e
b ^ now	1oBSCREQISKQLPQSTS
b ^ oh	Ac
b ^ ok	1a5dAYbc
b ^ ordinal	1S4QYg
b ^ particle:in	4aMSNd
b ^ particle:out	Tg
b ^ particle:under	4b
b ^ particle:up	Nb
b ^ preset	ASESKSLQMRUSVo
b ^ proper	Ab
b ^ pull	7fYS
b ^ push	1S2S4P6SBQDcElFfISKRLLMSQRRSURXSaS
b ^ rhythm:broken	LSUh
b ^ rhythm:four	Uc
b ^ rhythm:galloping	ESKSLQUnVS
b ^ rhythm:offbeat	UgVS
b ^ rhythm:rolling	Ue
b ^ rhythm:thirtyseconds	6SDSERUk
b ^ robot	db
b ^ run	0c2SBeCS
b ^ scale	3c
b ^ send	BgCO
b ^ share	1q4S6S9SARLSSSTSURXRYSZSbPcS
b ^ should	Sd
b ^ simply	6hKSLS
b ^ slip	4Z
b ^ someone	dc
b ^ something	4SGdISLSQfXSacdR
b ^ space:drier	6SBSCtDRELISKSLNQSTKUQdR
b ^ speed:double-time	7SCSDSESLSUdXRZg
b ^ speed:faster	5cLRMSRSUSZpcS
b ^ speed:half-time	4Q6P7SKSLSMSUfXRZj
b ^ speed:slower	2QEQJZLaMRNSXSYSZp
b ^ stance:all	5SNa
b ^ stance:double	1d
b ^ stance:even	1h6SCQESHRLS
b ^ stance:less	0R1f2R3Q4P5S6d7S8Q9RAQBECjDaEdFZGQHRJfKPLSMPORPSQPRRTOUPVQWSXSYSZQaSbScQdR
b ^ stance:like	5SARISQZSrVSWScPdR
b ^ stance:more	0R1N2R3S5R7R8R9SASBICfDbEkFRGRHSIaKQLbMNOSPSQQRRSjTRUOVPWSXRZcaRbScQdR
b ^ stance:new	0S1L2S3Z4c6Q7S8R9RASBPCRDREPFSGkHSIRJRKPLOMQNQOSPSQQRRSRTPUMVjWSXRYcZSbRcgdS
b ^ stance:not	0S1g2P3R4G5R6P7h8R9SBNDQELFRGQHSIRKkLOMQNRORPRQOROSRToUSVNWSXbYNZRaPbacRdQ
b ^ stance:not-enough	0S1S4Q6eCQDYEbFgGSISJSKZLJQfRSSRTRZScQ
b ^ stance:please	4Rab
b ^ stance:question	0t1R2R3S4M5N6Q7R8h9SARBOCPDSEHFKGRHcIQJNKRLMMQNSORPbQORzSQTRUQVQWSXLYRZMaSbRcRdR
b ^ stance:same	1u2S3S4R6O8SBNCRDQEPGRIQJSKQLKNPQSRSTQUPVRZMcodS
b ^ stance:some	1S3S4i6ZBaCQGYIQKSLaTSUQVScZ
b ^ stance:too	0R1L2S3S4R5S6k8S9SAkBPDaERFQGQHRIeJRKSLCMRNRORPSQaRRSRTSURVSWRXPYSZdaSbScQdS
b ^ tack	Ya
b ^ the	0R4Q5S7R8S9SASBSCYEdFSHSIRKPNSOSPSQyRRSRTeUPVSWSXbYQaRbScRdQ
b ^ there	4Z
b ^ think	Sf
b ^ three	cf
b ^ topic:ceiling	0SFiISMQ
b ^ topic:chords	3iNL
b ^ topic:drop-out	7gYOaR
b ^ topic:key	3S5SMnND
b ^ topic:roll	2S6S7MDSERIgKQLOQSUrXRYRZRaMdR
b ^ topic:sample	da
b ^ topic:tape-stop	7oORXQYPaNdS
b ^ topic:tempo	5SDSEPMpNSRSZZ
b ^ topic:thank	1S9SASDSESHoMSPSZSbScS
b ^ topic:timing	Da
b ^ topic:tracks	QYSd
b ^ topic:variation	GQch
b ^ topic:version	ESScbhcS
b ^ try	1R4O8SESGQJSKQLSMSQSTSUSVmXRcj
b ^ turn	EdTS
b ^ two	cZ
b ^ verb:add	1R2S4q7O8S9ZASBaCODYESHSLQNYORPSQRRRSSTZUYVSWRYebR
b ^ verb:analyze	0-1S2S3S4S6S7R8S9SARBRCSDSEPFQGSINJRKOLOMRNSORPSQQRSSSTRURVPXSZSbScS
b ^ verb:automate	2u4R5S6S7RBOCLEQGSIRJSKQLMMRNSOSQSRSTQUQVRXQYSZpaSdS
b ^ verb:balance-all	EhTS
b ^ verb:boost	BRCREkIfKSMSTNUSdN
b ^ verb:bypass	0S6S8RBNCsDSEfFOGSINJaMQNRQSRRTQUSVSZabScR
b ^ verb:change	0S1R2R4O5R6R7S8S9SBOCZDOFSGYIRJRLPMaNSOSPSQRRSSSTQVxWSXaYRaQbRcedS
b ^ verb:cut	2Q4Q6Q7bBRDSEPGSIsJSKaLRMPNSORQSRRTRUPVSXlYQZSaSdS
b ^ verb:design	4PGSLMSQVRWv
b ^ verb:double	4S7RBQCaOSUdXkaS
b ^ verb:drop-out	7pESKYURXRYQaSdS
b ^ verb:early	DbEd
b ^ verb:enable	Kd
b ^ verb:explain	0N1R2R3R4O5S6R7S8-9SARBPCQDRENFSGRHcIRJHKOLLMRNROSPLQbRYSRTMUNVNWQXSYSZRaSbRcRdR
b ^ verb:export	0S4S9wARDSESFLKSMSORPSSSTSXSZSbS
b ^ verb:extend	XiYS
b ^ verb:faster	ESZg
b ^ verb:give	0R1S2S3d4Q5R6b7S8S9PASBZDcFSJRKSLcMQNSOSPSQSSeTSVQWSXRYaaSbScQdS
b ^ verb:goto	2R3S4R5S6R7SFSKSMYOxRSUOXDYPZPaPbSdS
b ^ verb:halve	4S6e7eBPCaERKSMPOSRRTSUSXfYPZeaSdS
b ^ verb:hit	FdOf
b ^ verb:humanize	DqELKRLSNRZR
b ^ verb:keep	0S1Q6SAhDSEOFeISKbMSNSPfSRTPZRbPcS
b ^ verb:late	Df
b ^ verb:load	5RPmVSbS
b ^ verb:louder	DSEpKOLPMSNSZY
b ^ verb:make	0R1R4O5Z6Y7R8RASBREPFZGYHSIRKSLcMYNRORPSQRRRSYTQUZVbWiXZdY
b ^ verb:max	BMCiXR
b ^ verb:move	5SDaMSNfOSXiYQaR
b ^ verb:mute	0S1Q2Q3S4Q6a7Y8R9SASBNCYDQEKFSGQHSIRK-LOMRNPOfPSQRRQSSUPVQWSXQYSZQaSbScSdR
b ^ verb:new	5dGSPd
b ^ verb:pitch-down	Ne
b ^ verb:play	0S1R2S3S4R6Q7S8S9RARBSCSDgERFRGRHQISJSLQMQNROuPSQRRQSRTSUOVSWSYRZRaQbRcRdS
b ^ verb:play-from	2R4Q6Q7S9SCSDSFSISKSMROyPSRRSSUNWSXKYPZQaPbScSdS
b ^ verb:quieter	1S3R4S6RBPCiDSEoGSISKLLQMQNdTQUSVSZRbQdS
b ^ verb:randomize	4S6QBSERGlKRLSMSNSOSTQVSci
b ^ verb:redo	1Q4S9RARDSESFSGbHSKSLSMSNSORPSSSTRZSbpcR
b ^ verb:remove	0S1Q2Q3S4P5S8R9SASBLCdDSESFSGQIcKNLQMQNROPPSQRRRSST-VPWSXmYNZSaRcSdP
b ^ verb:rename	9SFSMSNSPqTS
b ^ verb:repeat	1R2R4S6N7QKSLPOQRSUaXpYRZSaQcgdS
b ^ verb:save	0S1S4Q5S6SARDSESFRHPKSMSNSOSPzSRTSVSXSZSbScSdS
b ^ verb:say	5S7OYRaQdl
b ^ verb:set	0Q5SBRCQDZEPFZMpSSVSZR
b ^ verb:shorten	2S4Z7SBSCQENKSLbTSUSXgYSZQdi
b ^ verb:show	0Y1R2R3R4Q5R6Q7R8c9RARBQCMDREQFPGPHaIQJQKPLPMQNQOOPiQPRxSRTQURVQWRXMYQZQaQbRdQ
b ^ verb:sidechain	4S8SESJtKSLNVR
b ^ verb:solo	1b2R4Q6Q7h8S9SASBQCSDQEOGRISJRKyLPMSNRQRRRTOUHVOXRYRbRdS
b ^ verb:stop	0S1S3S4R6S8S9RAQBSCSDRERFRGSHRISJbKQLSMRNSOtPRQSRSSRTQURVSXSZRbQcSdS
b ^ verb:transpose	2SCSEKGRISKSLRMSNnTSZSdh
b ^ verb:tune	4Q8SBSEQGRISJRKRLPMfNmQSTQURVQ
b ^ verb:undo	0S1O2S3S4R6S7R8S9RARBSCRDSERFSGSHRISJSKQLSMQNSORPRQSRSSSTQURVSWSXRYSZRaSb-cQdS
b ^ verb:unmute	4S8SDSEMHSKqPSQSRSTRbddS
b ^ verb:want	0R1Q2S4s5Y6P7Q8R9aAQCNDQFZHRIQJQMPNRORPSQPRRSZTOVZWaXRYcZZbRcYdR
b ^ verb:write	1S2O3a4OBRESGtISKSLQNSQSVQWdcRdS
b ^ verdict:praise	0S1P4R6S8S9SAzBSCSDSERFSHQISJSKRLRMRNSOSPSQRSRTRUSVQWSXSZSbRcSdS
b ^ verdict:reject	0S2S3S4R5S6Q7R8R9RA-BRCRDREQFSHQISJSKQLRMRNSORPRQQRSSQTNUQVQWSXRYRZRaSbbcRdS
b ^ wait	bY
b ^ we	KSLSMdThZR
b ^ were	4d
b ^ where:after	XQYb
b ^ whip	5b
b ^ wow	Ab
b a 909	4cUOVY
b a ?	1S2Q4e5R6S7RBRDSESGSHdISKfLSNSPSQSRSSSTQUZVQWcXSYOZSaSdd
b a A	2S6S7S8SBZCNDSERISJSKRMSNSOSQSRSSSTSUQVbWtXZYZaRcSdZ
b a D	LSWe
b a E	2S4N8aByCNFPRRVR
b a G	4S5tGSMRNSVYWSYSZS
b a N:bars	4Q7RXPYqaS
b a N:minutes	5a
b a N:note	BSMc
b a P	HeQcdS
b a S	4J6R7RBZLaXIYwaQdS
b a T	0S1Q2R3R4-5R6Q7R9SARBPCRDREOFSGMHRIRJQKOLIMRNQOSPSQQRdSPTQUSVwWfXQYOZSacbScRdY
b a T:chords	3hLSUS
b a T:melody	4NGh
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
b a format:wav	9lPP
b a groove:human	Da
b a groove:swing	Da
b a group	Ea
b a height:octave-up	Nc
b a hold	JiLLQS
b a interval	ESNh
b a level:quieter	Ya
b a mood	4MGrLQNRVSWa
b a ordinal	4hGSURXPYiaS
b a particle:back	ASEQKQPjbR
b a preset	8bVe
b a proper	GbXSYf
b a rave	VY
b a real	Vf
b a rhythm:broken	Uc
b a rhythm:galloping	Ud
b a sec	KkVQ
b a speed:slower	Ld
b a stance:all	5b
b a stance:new	4P5f6SGkLOMSNSUSVecP
b a topic:chain	SSWg
b a topic:chords	3fVS
b a topic:octave	Na
b a topic:roll	7PUjYPaS
b a topic:variation	4S6SBRGOISLSVPcs
b a truck	LhVR
b a verb:automate	2QGd
b a verb:halve	4SEe
b a verb:hit	4Sac
b a verb:repeat	PZ
b a worn	Sa
b actually $	8b
b actually do	8RHb
b actually is	0Y
b actually stance:min	Da
b actually verb:play	Hd
b along particle:under	4a
b also chat:styles	Hb
b also particle:in	1i4R6RYPaR
b also to	1fWS
b an ?	2dDaMS
b an A	4RGaLOWi
b an E	BdCS
b an G	5g
b an N:bars	Yb
b an S	4LXMYn
b an T	2Q4t6R7SASBRDSESGQISJSKRLMNRQRTQUPViWcXSYNagdR
b an format:mp3	4S9lYS
b an height:octave-down	Ne
b an height:octave-up	NY
b an octave	ESNb
b an old	Sb
b an preset	Vd
b an stance:more	UbYb
b an topic:octave	ERNi
b an topic:variation	ca
b an verb:analyze	0d
b an verdict:reject	Ic
b anaphor:both $	4dEdQR
b anaphor:both T	EYLaTa
b anaphor:both particle:out	6aTa
b anaphor:both particle:up	DY
b anaphor:both to	Uc
b anaphor:both verb:cut	BOIg
b anaphor:it $	0b1c2R3S5P6O7Q8Y9bAeDOEQFOGRHPKRMQNQOjPQQLRQSaVbWQXYYOaSbYcRdR
b anaphor:it ,	1Z5bAZ
b anaphor:it ?	4SARDSFdPYZh
b anaphor:it A	2S8ZCSDfERJZLkMSOMQQWScS
b anaphor:it D	1b4PASLOWhZb
b anaphor:it E	Cc
b anaphor:it G	5Q8iHSRSSS
b anaphor:it N	Sf
b anaphor:it N:bars	XY
b anaphor:it N:bpm	FSMhSSZQ
b anaphor:it N:db	Eb
b anaphor:it P	ca
b anaphor:it S	4Y7ZYSdc
b anaphor:it T	1N4R6S7Y8RAMBaDSEbFSGQISLkMSQSSSTpURVRWSXSZSbQcYdS
b anaphor:it T:all	LYQhSS
b anaphor:it T:melody	cb
b anaphor:it T:mix	8YQcSb
b anaphor:it actually	0Y
b anaphor:it artist	Sa
b anaphor:it as	1S4S5P9bASFbPeSeVScS
b anaphor:it at	4S9bAYMbQaZR
b anaphor:it band:bass	Ce
b anaphor:it but	LNSQbaci
b anaphor:it choir	Va
b anaphor:it club	ESFh
b anaphor:it density:busier	6a
b anaphor:it density:sparser	6b
b anaphor:it energy:dj-friendly	FRLSSSYg
b anaphor:it era	Sd
b anaphor:it flaw:clipping	ASQhSR
b anaphor:it for	1cFf
b anaphor:it format:midi	9c
b anaphor:it goes	AgLO
b anaphor:it groove:early	DYSZ
b anaphor:it groove:groovier	DgLSSS
b anaphor:it groove:late	Zb
b anaphor:it groove:swing	Da
b anaphor:it is	Ae
b anaphor:it just	5a
b anaphor:it level:louder	EOFj
b anaphor:it ordinal	ba
b anaphor:it particle:back	ARbc
b anaphor:it particle:down	CSENLZNf
b anaphor:it particle:in	4R5SMQNlSbVRXZ
b anaphor:it particle:on	1cLPde
b anaphor:it particle:out	Da
b anaphor:it particle:under	Pb
b anaphor:it particle:up	DbERZOcg
b anaphor:it so	DZ
b anaphor:it stance:like	4S8SAePSQRSeVSWccS
b anaphor:it stance:more	DcOS
b anaphor:it stance:new	VRcf
b anaphor:it stance:please	1S4b9dbb
b anaphor:it stance:too	1a6aAPCSDZEPFeQSZdbS
b anaphor:it the	AdSS
b anaphor:it to	1eARBSDSERFfMbOSPeTRZQbS
b anaphor:it topic:project	0SPd
b anaphor:it topic:tempo	8dZS
b anaphor:it topic:tracks	DeWb
b anaphor:it verb:add	UbZS
b anaphor:it verb:automate	2Y
b anaphor:it verb:bypass	EY
b anaphor:it verb:change	3dUS
b anaphor:it verb:say	4Rdd
b anaphor:it verb:sidechain	8bJY
b anaphor:it verb:undo	ba
b anaphor:it verb:want	4lGSVR
b anaphor:it verdict:praise	1SAjbS
b anaphor:it verdict:reject	Tebb
b anaphor:it was	bb
b anaphor:it where:at-end	7iUQ
b anaphor:it you	bd
b anaphor:it yourself	He
b and ?	Gc
b and A	2a5cERLYWaZSdd
b and E	8fBQCP
b and N	4a
b and T	0S2S4P5Y6S7R8RBSCSDREZISKlLNMSNRQgRSTgUKVNWSXSYcdS
b and a	4SEe
b and cheap	QZ
b and do	1b
b and energy:dj-friendly	XPYc
b and era	5YSb
b and flaw:mud	Qb
b and mood	3Y
b and particle:on	1e
b and stance:less	La
b and stance:more	Ld
b and stance:same	1a
b and the	1a2S4R8ZERJSKgOSQSRSTZUSVOXgdS
b and there	4g6aTS
b and topic:loudness	0Z
b and topic:tempo	8PRe
b and verb:repeat	1mBSIRKMTRURcP
b and verb:save	PZ
b answer the	GiLOVP
b anything verb:mute	KRRg
b anything verb:solo	KQRg
b anywhere $	KRTc
b anywhere ,	0Z
b are A	Ic
b are D	Ea
b are crazy	Hb
b are flaw:clash	JaQa
b are flaw:harsh	EaQa
b are flaw:out-of-key	Qd
b are level:buried	ERQd
b are level:quieter	Ee
b are particle:away	EY
b are particle:on	8kRI
b are stance:too	6fCRDSIcLfQQUS
b are verb:mute	RZ
b are verb:play	Rd
b are we	0S8aHQRd
b are you	HedY
b around $	Xb
b around N	5c
b around N:hz	EPIj
b artist $	6SCSESLRSpVSWadS
b artist ,	5bSS
b artist ?	Sc
b artist D	SZ
b artist N	Sf
b artist T:mix	Sb
b artist artist	Sa
b artist particle:in	SY
b artist records	Sd
b artist stance:please	Sc
b artist topic:stuff	SZ
b artist topic:style	Sa
b artist type	Sd
b artist would	Sc
b as ?	9SPk
b as A	LdXZ
b as G	5QSg
b as N	9Z
b as a	9fEZPP
b as an	9c
b as anaphor:it	1a
b as format:flac	9a
b as format:mp3	9Z
b as format:wav	9Z
b as level:louder	0SEQFi
b as many	6hES
b as nightmare	Pa
b as possible	EQFe
b as separate	9Z
b as the	Fdaa
b as topic:notes	6f
b as well	1n4SBZCRESKSLRTRVS
b ask for	Hc
b ask u	Hb
b ask you	8SHcRS
b at $	0S8NHSRj
b at ?	FbUa
b at N	2S4S5lBRCRESFgGRIRLJMgNRQRUSZQ
b at N:bpm	5bMcZR
b at N:db	FcIPMjUR
b at N:hz	2P4SBMCRDSEIFSGSIvKSLQMeNSQPTSUQVS
b at N:lufs	9hFO
b at N:percent	CRDZLPMg
b at T:all	4QAdERKRQgTb
b at once	6d
b at the	FZORXe
b band stance:new	5d
b band:bass $	1S6RCRESIkLS
b band:bass by	EeIP
b band:bass for	0b
b band:bass from	IY
b band:bass go	IOQgTS
b band:bass is	IPQe
b band:bass of	0aIS
b band:bass particle:in	CSEMIlLR
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
b band:hiss particle:on	1S6SCSDRERIPLh
b band:low-mids $	Ib
b band:low-mids particle:in	Ic
b band:mids $	Ic
b band:mids are	EPIe
b band:mids of	Ia
b band:mids particle:on	IY
b band:mud $	IeLSQaSS
b band:mud particle:in	IfQR
b band:sub $	EQLk
b band:sub particle:in	ESLe
b band:sub particle:on	CSISLe
b bar $	4bKSUi
b bar N	5SFSMOOl
b bar where:at-end	7c
b bars N	MSOd
b bars is	0Q6S8SRkXP
b bars of	Ya
b be ?	4a
b be A	4SEPFaLgXb
b be D	Le
b be N	MgZP
b be N:bars	XeYR
b be a	4NEQGRJSKSLNNRTPVp
b be club	EPFd
b be height:lower	EeLS
b be level:louder	EdFS
b be particle:in	Nb
b be speed:faster	Ze
b be stance:double	XY
b be stance:like	SSVe
b be stance:more	Lh
b be stance:new	4RGgVQcR
b be stance:some	4Z
b be verb:remove	Tb
b be verdict:praise	4c
b beat $	UZ
b beat D	Uc
b beat T	UY
b belong here	Ta
b better where:before	Aa
b between E	8fBQCP
b between G	5Y
b between the	8bYa
b blood rave	Pc
b breaking $	Wc
b bring anaphor:it	Me
b bro $	AaLZ
b bus $	BY
b but A	1JLISScp
b but A+	1Rcg
b but a	5Y
b but density:sparser	6Pce
b but for	1fKQcR
b but height:octave-up	NPcc
b but particle:on	1fcN
b but particle:out	Ta
b but speed:faster	1OZMch
b but stance:more	1OLPch
b but stance:new	GQcc
b but the	EYKd
b but verb:undo	bb
b but with	Ub
b by N	ENMMNSXdZm
b by N:bars	XY
b by N:bpm	EOZf
b by N:db	EgIcMS
b by N:ms	DjERKQMSUS
b by N:st	Ng
b by a	Nc
b by one	4SEe
b call and	Gc
b can anaphor:it	SY
b can be	Tb
b can come	Ed
b can go	4QEQKRLSQRTqUS
b can i	8S9cHcKaRSca
b can particle:out	Tb
b can someone	da
b can the	3Y4Z5SEPFaGQKSLbNcTQVf
b can u	HkKROS
b can we	4e5bDaNa
b can you	0S1S4b6S8Q9RBSCSDSEeFRHhIRKYNSQSRSSSVRWSbScQdd
b cant we	Ea
b chance of	4eVS
b chat:bye $	4SHeXg
b chat:confused $	ARHiTN
b chat:confused ,	Hf
b chat:confused i	Hd
b chat:hello $	HidS
b chat:hello T	dc
b chat:hello chat:how-are-you	Hb
b chat:hello space:upfront	dc
b chat:hello there	4RHf
b chat:hello verb:make	5c
b chat:hello where:at	aSdb
b chat:hello where:every	USdd
b chat:help $	0S4S8NHjRQUc
b chat:help me	Hc
b chat:how-are-you $	Hb
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
b choose a	LQVd
b club $	Fa
b club level:louder	ENFh
b club ready	Fd
b club verb:play	Fa
b come particle:in	4RESQcXg
b come particle:on	aPdh
b come particle:up	EiLSTSdR
b come space:upfront	dZ
b complete verb:mute	7b
b completely $	KcTe
b could A	Le
b could be	EdZb
b could go	LSXc
b could ordinal	LSXc
b could the	ESJe
b could u	5b
b could you	4ZCREPJSKeLQTcVZ
b crazy $	Hb
b creep A	2Y
b crush the	BZ
b dead verb:mute	7d
b degree-of-key:III degree-of-key:VII	3h
b degree-of-key:V $	3Z
b degree-of-key:VI degree-of-key:III	3h
b degree-of-key:VI degree-of-key:VII	3h4PXR
b degree-of-key:VII $	3a
b degree-of-key:VII particle:under	3g4PXR
b degree-of-key:VII stance:please	3e
b degree-of-key:VII topic:chords	3Y
b degree-of-key:bII ,	3a
b degree-of-key:iii degree-of-key:vii	3f
b degree-of-key:iv degree-of-key:V	3Z
b degree-of-key:v ,	3a
b degree-of-key:vi degree-of-key:iii	3f
b degree-of-key:vii particle:on	3f
b demon $	SQVSWRdg
b density:busier $	6sASCSDSEQLQQRURXQ
b density:busier ,	6Z
b density:busier T	6f
b density:busier at	6Z
b density:busier particle:in	4R6pLSUSXR
b density:fills $	6h
b density:fills here	6b
b density:fills particle:on	6oBSCQDSERIRLOUO
b density:fills the	6c
b density:fills to	4R6LBSUi
b density:fills where:every	2Q4O6eUa
b density:repetitive $	6gLQ
b density:repetitive T	6c
b density:sparser $	0S1R4S6k8NAfCRDQEPFSGRHSISJSKSLMMSNSORQjRSSSTSUQVSWSXQYRZSaSbScb
b density:sparser ,	6RGaLeQO
b density:sparser D	6cDb
b density:sparser T	4S6jDSESLR
b density:sparser anaphor:both	6b
b density:sparser and	QZ
b density:sparser particle:in	4S6mXS
b density:sparser particle:on	6Z
b density:sparser the	6pLRQPTPXR
b density:varied $	6iLOUS
b density:varied stance:please	6eES
b destroy where:before	7RaSde
b did $	bc
b did ordinal	Pd
b did u	8dZS
b die ?	dc
b die T	CSEZKcLcTeUS
b difference between	8iBQCP
b dj paul	Sc
b do $	8aCSHcRR
b do anaphor:it	1mASBSLSNaSaTSVS
b do exactly	8Y
b do i	PeRO
b do note	3e
b do stance:new	ca
b do stance:same	1bca
b do the	1S8dNbUQXd
b do we	4OHSRhVRWS
b doing rhythm:sixteenths	4b
b door a	Va
b dropped pipe	Wc
b drowns the	Cc
b dude verb:say	da
b effect where:before	7bYS
b else $	4R5SGPck
b end $	KSXiZc
b end where:every	Uc
b energy:calmer $	LiXNYR
b energy:dj-friendly $	FRLSSSXPYk
b energy:hype $	Sd
b energy:hype particle:in	1S4S6OLiYQ
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
b era stance:please	Sc
b era topic:style	Sb
b era topic:timing	DPSh
b everywhere $	Ja
b exactly $	8YAb
b except the	7eERKfQS
b f $	ESKSLPMjQSUOVS
b flaw:bad $	QeVS
b flaw:bad particle:in	Qg
b flaw:boxy $	Qe
b flaw:clash $	ESJSKQLSQkVS
b flaw:clash ,	JbQS
b flaw:clipping $	0h8KASHRQjRR
b flaw:clipping anywhere	0Z
b flaw:clipping particle:in	4O6RQmXSaRdR
b flaw:clipping stance:like	QdSS
b flaw:flat $	DSQi
b flaw:harsh $	Qf
b flaw:harsh ,	Ed
b flaw:harsh at	IeMRQR
b flaw:mud $	IQLSQi
b flaw:no-punch $	ESJSKSLNMRQoUSVSXRaQ
b flaw:no-punch particle:in	Qc
b flaw:no-snap $	QeTRUS
b flaw:out-of-key $	EQGSKRLRNSQlTS
b flaw:out-of-key with	BSQiTSVR
b flaw:thin particle:in	Qb
b flaw:weak $	EQJSKSLJMRQqTSURVR
b flaw:weak ,	LgQR
b flaw:weak and	QZ
b flaw:weak topic:sidechain	Jd
b for $	8YHfRR
b for ?	FgXOYd
b for A	LSXc
b for D	ESKedS
b for G	Ld
b for N:bars	2S7sESKRMSUOXQYQ
b for N:beats	7lKRUSaS
b for N:bpm	McZQ
b for T	GcVa
b for a	1S3S4RBSCSDSERGQKlLRMSNSQSSdTPUSVhdS
b for an	VZ
b for club	Fa
b for flaw:clipping	0c
b for good	Tb
b for me	0gEZISKSLSVSWZZb
b for my	Lb
b for now	1R4S7RERGSKtLSNSTLVS
b for the	0S1m2S3m5S6Q7c8S9SASBYCSDREQGkISKPLNMSNQOSQRRSSSTQVcWRXPZSaScSdS
b for verb:halve	7hXS
b for vinyl	Fb
b for where:at-end	7hKPUS
b forget anaphor:it	5c
b format:flac $	9f
b format:flac verb:export	9Z
b format:midi $	9c
b format:midi of	4S9oBSESGRISLQTQcS
b format:mp3 $	4S9l
b format:mp3 N	9b
b format:mp3 of	9kSS
b format:mp3 stance:please	9c
b format:mp3 verb:export	9Y
b format:stems $	9e
b format:stems as	9a
b format:stems stance:please	9d
b format:stems to	9Z
b format:stems verb:add	9d
b format:wav $	9lTS
b format:wav at	9Z
b format:wav format:stems	9a
b format:wav of	9d
b format:wav stance:please	9Z
b format:wav topic:format	9dPP
b friendly T:master	Fc
b from A	2b
b from N	2NSeZh
b from N:hz	2jEPIcMO
b from S	XRaf
b from T	Ja
b from the	BRChFSIgSZTLXZ
b from verb:sidechain	JZ
b from yesterday	Pg
b front of	Xd
b front particle:on	Lb
b given $	BdCP
b glass breaking	Wc
b go $	0S1R2S3R4N6S8S9SASBPCRDSELFSGRHSINJRKPLNMONPOSPSQaRRSST-UQVQWSZSaSbRdZ
b go ?	5a
b go A	5PLSSfUdXP
b go N	5SMgOS
b go N:bpm	Mb
b go N:steps	bd
b go for	MbSeZQ
b go from	2NZi
b go i	3Y
b go note	3fMS
b go particle:on	LSXc
b go particle:up	Na
b go rhythm:four	Ub
b goes A	AgLO
b goes particle:up	2Y
b going $	DaRb
b going particle:out	ad
b gone $	EOKPLRTnUR
b gone stance:please	LSTg
b good $	Tb
b got verb:save	Pb
b grid $	EOKRLQMSQSTRUoVS
b groove:bouncy $	9QDgLS
b groove:bouncy anaphor:it	9b
b groove:bouncy the	9e
b groove:bouncy to	9b
b groove:bouncy where:every	9d
b groove:early $	DiUS
b groove:early G	5d
b groove:early artist	5aSd
b groove:early by	Db
b groove:early rave	5Y
b groove:groovier $	4b
b groove:groovier particle:on	CSDhIRLR
b groove:groovier stance:more	DgLSSS
b groove:human $	DfOS
b groove:human stance:please	DZ
b groove:human the	DjESKSTS
b groove:human topic:timing	Dd
b groove:late $	BSDsEMKSLQQSTSUO
b groove:late ,	DYZb
b groove:late T	DkEPLRUS
b groove:late topic:tempo	ZZ
b groove:robotic $	1R6QARCQDrEQFSISJSLQNSQPSSUSZSdd
b groove:robotic ,	6RDf
b groove:robotic T	Dd
b groove:straight $	Da
b groove:straight anaphor:it	Da
b groove:straight rhythm:four	Ub
b groove:straight rhythm:quarters	Ub
b groove:straight rhythm:sixteenths	4SUd
b groove:straight stance:please	Df
b groove:swing $	6SDkLS
b groove:swing ,	Df
b groove:swing N	DZ
b groove:swing anaphor:it	DY
b groove:swing at	Da
b groove:swing going	Da
b groove:swing particle:on	4S6SBRDnESISLSUS
b groove:swing stance:please	Df
b groove:swing the	Dd
b groove:swing to	DbMQ
b group N:db	Ea
b grow particle:in	2dBSCS
b had $	KObg
b hardcore T	4b
b has an	Ic
b has flaw:no-punch	LQMSQg
b has flaw:no-snap	QeTRUS
b has flaw:weak	Qb
b has stance:too	6SBPCeESIfLYQR
b has the	8SRd
b has to	ESJZLSMRNSQPTmVS
b have $	8NPhRd
b have ?	Te
b have T	4b
b have a	8SHSRhVZWS
b have i	Pb
b have the	EaUSdd
b height:higher $	Nb
b height:higher ,	EONg
b height:higher ?	Ic
b height:higher particle:up	4b
b height:higher stance:like	da
b height:lower $	EjLQNcQYdS
b height:lower anaphor:both	EY
b height:lower anaphor:it	Eb
b height:lower it	EeNS
b height:lower them	Ed
b height:lower verb:cut	ESIj
b height:octave-down $	EPLSNfde
b height:octave-down chat:joke	Nc
b height:octave-down stance:please	Nc
b height:octave-up $	ESNicb
b height:octave-up ,	Nd
b height:octave-up particle:in	Nd
b height:octave-up stance:please	Nb
b hell $	dZ
b here $	4R8ZReTf
b here ,	Ta
b here and	4g6aTS
b hmm density:sparser	6PAgQQ
b hmm verdict:reject	Ab
b hold particle:in	JiLLQS
b hurt $	EQKSQhTSUS
b hurt mood	4c
b i $	3a
b i ,	3a
b i ?	LaPb
b i A	4dKcLP
b i ask	8QHiRP
b i chat:confused	ARHiTN
b i degree-of-key:VI	3n4OXR
b i degree-of-key:iv	3Y
b i degree-of-key:vi	3f
b i did	Pd
b i flaw:clipping	Qb
b i format:stems	9d
b i got	Pb
b i had	KObg
b i have	PeRO
b i just	bc
b i level:buried	EZKSLSQgTS
b i meant	1c
b i stance:not	4OASEQKQLSQSTr
b i think	4d
b i verb:add	4S8f
b i verb:change	8QHd
b i verb:play	HSKbcb
b i verb:save	8OHhPM
b id D	4SVc
b idea $	5SGPci
b idea G	5a
b im S	4Z
b im stance:not-enough	4b
b im verb:make	Hc
b in $	EOKlbQdS
b inch from	Sc
b insane $	Hc
b instrument is	8SRc
b interval $	4SCSEJGRKSLQNvTSVSdS
b interval height:higher	Nb
b interval height:lower	Na
b interval particle:up	EQGSNj
b interval stance:please	Nb
b is $	0b
b is A	ESIYQg
b is D	6PERLYQh
b is T:all	Qb
b is T:song	Rb
b is anything	Ra
b is density:busier	6d
b is density:sparser	Gb
b is flaw:harsh	EZ
b is flaw:mud	IQQc
b is flaw:out-of-key	ERLRQjTSVS
b is for	8a
b is key	MfNN
b is level:buried	Qd
b is level:quieter	EjLSQR
b is stance:not-enough	Lb
b is stance:too	0P1R2S4S6b8SAQBQCnDYEaFRGRIQJSKSLbMRNZRRTQURWSXeYRZScS
b is the	0j1S2R4S5S6R7S8gBSCRELFNGSHQISJSKJLKMYNSOSPSQORvTQUSVRXLYSZPaS
b is verb:play	8SRb
b is verb:sidechain	8dJNRS
b is verdict:praise	Ah
b is verdict:reject	Td
b it $	4S6R9SARCPDSEaHSKLLaMSNROQPSTfUSXiZQbS
b it A	LPXg
b it groove:early	Dc
b it particle:in	Xd
b it particle:up	Dd
b it verb:bypass	Ea
b just A	5a
b just N	Gb
b just T	4Q7dESKkLRQSTSUNVRYZ
b just did	bc
b just end	KSXfYQ
b just groove:straight	Ub
b just rhythm:on-four	Ub
b keep flaw:clash	Qc
b key $	0S1S4Q5b6S8S9SASBSDSERFSHSISKSMhNqORPSQSRSSQTSUSVOXSZSbRcSdS
b key ,	3Y5e
b key at	5Z
b key for	3aGZNR
b key particle:on	Ga
b key stance:please	3S4RMRNk
b key verb:change	NfVS
b key verb:design	5Y
b key with	5Y
b kick $	EbJgLSTRVS
b know $	Ha
b lands $	ab
b let T:mix	7Y
b let anaphor:it	JZ
b let me	Kd
b let the	1S2c3Y4S6R7S8SBRCSDREQGZISJiKYLhMSNSOQQQRSTRVRWSXQaSdS
b lets S	5Y
b lets go	5RMeOSTSZSdc
b lets try	5SMbVZ
b lets verb:goto	MNNe
b lets verb:make	5h
b lets verb:play	KbOiXR
b level:buried $	6SBSEJISLQQrTQUQ
b level:buried ,	EdQR
b level:buried anaphor:both	EdQS
b level:buried at	Qb
b level:buried stance:question	QddR
b level:buried the	2S4SERKPLRQrTRdS
b level:buried where:at	Qd
b level:louder $	0e2R4R6R8RBMCbDSEuFaGSIRJSKSLOMRNSQORQTSUSVSZS
b level:louder ,	EZ
b level:louder ?	Ec
b level:louder D	ERFf
b level:louder T	EgFS
b level:louder T:master	EQFf
b level:louder anaphor:it	0Y
b level:louder and	0Z
b level:louder as	0SEQFi
b level:louder enough	EhLQ
b level:louder for	Ea
b level:louder is	0iEQFORS
b level:louder mate	Ed
b level:louder overall	EOFe
b level:louder particle:in	EY
b level:louder particle:on	CSEZId
b level:louder particle:up	EOZd
b level:louder stance:but-not	Fa
b level:louder stance:question	0d
b level:louder stance:than	EeFc
b level:louder stats	0d
b level:louder the	0S2SBNCaEiISKRLZMPQRTSUSVRZe
b level:louder to	0RFc
b level:louder where:during	2e
b level:louder where:every	2fEPUS
b level:quieter $	1R2S4S6RCRDSEyFYISLOQRTSUSZS
b level:quieter ,	Eh
b level:quieter D	EY
b level:quieter S	Ya
b level:quieter T	EY
b level:quieter by	EPZc
b level:quieter overall	EQFf
b level:quieter particle:in	2R8hEbKSQSRQ
b level:quieter stance:all	Eb
b level:quieter the	Ee
b level:quieter where:during	2kEM
b look stance:like	8NRg
b loop $	Tb
b loop for	3b
b love the	AiLR
b mad $	QdSS
b made $	0S8hRM
b made verb:design	WZ
b man $	Hc
b many T	6fES
b many bars	0Q6S8SRkXP
b many density:fills	6Y
b many topic:loudness	0dRO
b many topic:notes	6gGR
b many topic:tracks	RY
b mate $	EcHe
b maybe a	4e
b me $	0bEYHbISWZZb
b me ,	5Z
b me a	4Q5jGRLJUSVPWp
b me an	5Z
b me mood	3Y
b me particle:up	5aWb
b me stance:please	0d
b me the	OcXS
b me verb:solo	Kd
b meant the	1c
b mood $	1S3c6PAiCQDSERGaISJSKSLkMSOSQSSRTSUSVRWRZScSdS
b mood ,	LSSc
b mood A	LSWd
b mood N:bars	Gd
b mood T	3S4IGpLSTc
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
b my flaw:harsh	Qc
b my ordinal	PZ
b my taste	Lb
b my topic:project	PiRR
b name ?	Pc
b name of	Pb
b near the	Ya
b next $	Ab
b night verb:transpose	Pa
b nightmare ?	Pa
b nor T	Ta
b note $	0S1S2R3j4P5S6S7R8SBSCSDSEYGRISJQKOLLMrNEOaQPTQUMVOWSZSdS
b note note	2S3r4SBQCSESISJSKSLQMPNSTRUSVS
b note particle:on	3i4SBR
b note topic:roll	UZ
b nothing where:before	7bYS
b now $	0g1R7R8QERFSGSKrLRNSROTLVS
b now ,	Kc
b now do	1b
b now stance:same	1f
b now the	1lCSEQKQLQ
b octave $	ESNb
b of ?	5Y
b of A	FZ
b of E	BmCK
b of N	XSYb
b of N:bars	XLYj
b of N:bpm	5Z
b of N:hz	IiTO
b of S	2Q4R7PUQYj
b of T	4c
b of a	Sa
b of an	4eVS
b of anaphor:it	0R1c4S8S9gDSERFSGSISLQPdSPVSYSZSbRcf
b of artist	Se
b of dead	7Y
b of groove:swing	Dc
b of here	TY
b of nothing	7bYS
b of old	5b
b of someone	da
b of the	0g1Q2Y3R4O5R6P7k8R9iASBNCQDREeFRHSJQKJLaMdNSOQPSQQRPSSTRVLWSYPZQbSckdO
b of there	4STh
b of topic:variation	GSce
b of verb:mute	7d
b of where:every	2S4R7PUkaQdb
b oh anaphor:it	AZ
b oh verdict:praise	Aa
b ok lets	5a
b ok stance:new	5a
b ok verb:redo	1Sbd
b ok verdict:praise	1cAZ
b old ?	Sb
b old G	5dLSSRVe
b old artist	SRWd
b old one	KPbf
b once $	6h
b once where:every	Ub
b one $	1k2R3Y4b5R6S7RBbCQDSERFSGRHbISJSKRLPMSNSPSQQRSTPUSVZWSXSZSaSbbcPdS
b one ,	5aAZ
b one and	4SEe
b one from	Pb
b one i	4dLQPd
b one particle:back	KPbf
b one turn	2b
b or T	4Z
b or so	4ZDa
b ordinal $	PZ
b ordinal A	CaLQXb
b ordinal N	bc
b ordinal N:bars	2Y7eUdXLYR
b ordinal N:beats	7eUS
b ordinal S	0S1b2R4J6Z9SCSERGSISKdLeMSNYOSQRRRSRTLULVSXbYmaSbQdP
b ordinal T	4l6S7SGPKSLQTeVRXSYR
b ordinal bar	7SUi
b ordinal beat	Uf
b ordinal one	Ybbb
b ordinal stance:half	6a
b ordinal thing	be
b ordinal three	ba
b ordinal topic:pitch	TMUi
b ordinal topic:project	Pd
b ordinal two	bb
b ordinal verb:change	TQUSVSbi
b ordinal verb:halve	4e
b ordinal verb:hit	XRag
b ordinal week	Pd
b overall $	EKFkLcZS
b particle:away $	Tf
b particle:away particle:down	EdTS
b particle:away stance:too	EY
b particle:back $	6fARCRDPELKiPRTOUQXPbj
b particle:back D	1S4SBSDeEgKMLPQSURbS
b particle:back by	DfESKQ
b particle:back particle:on	6SDREMKnUObS
b particle:back particle:up	ASEQKQPjbR
b particle:back stance:please	KSbi
b particle:back the	bc
b particle:back to	6RTSUe
b particle:down $	2S6SBSElISKQLaMONYQSTQUSVSZbdc
b particle:down ,	6fXQ
b particle:down ?	Ge
b particle:down D	BPCcEZLcNQZZ
b particle:down N	CSEeLSNb
b particle:down N:bpm	ZZ
b particle:down N:db	EgNS
b particle:down N:st	Nb
b particle:down height:lower	QZ
b particle:down interval	EMLSNn
b particle:down particle:in	EeNQ
b particle:down particle:on	BQCeES
b particle:down to	XjYSZR
b particle:in $	0S2S4v6S7Z8eBSEPGOHSKOLRNRQaRMTRUOVO
b particle:in ,	5Y
b particle:in A	Lb
b particle:in E	BeCYdR
b particle:in N	SY
b particle:in N:bars	4SXg
b particle:in P	EZ
b particle:in a	4f7SScUbYZ
b particle:in anaphor:it	7dQbUS
b particle:in groove:late	4c
b particle:in groove:straight	4SUd
b particle:in here	4R8SRfTb
b particle:in key	1S3d4P5e9SESGaKSLSMLNqUSVQ
b particle:in my	Lb
b particle:in note	4SEQKSLRMiNSQRUQ
b particle:in rhythm:eighths	Ua
b particle:in rhythm:on-two	4a
b particle:in rhythm:sixteenths	4S7PGbUh
b particle:in scale	Gd
b particle:in stance:some	4Z
b particle:in the	0Q2Y4h6h7L9SASBPCODREbFSGSHSIcKeLYMQNROOPSQeRZTPUaVRWRXDYLaPbScRdc
b particle:in there	4Z
b particle:in topic:loudness	0gFN
b particle:in verb:change	VZ
b particle:in verb:halve	6R7SISXi
b particle:in verb:transpose	2a
b particle:in where:after	4Z
b particle:in where:at-end	2P4P6S7qESKLUeXRYQZSaSdS
b particle:in where:before	4SYf
b particle:in where:during	2e
b particle:in where:every	2gCR
b particle:in where:over	2Y
b particle:in with	4b
b particle:on $	1S6R8SBQCSDQELGbISKmLOPZTSUMVcaSbQdf
b particle:on ,	LSXi
b particle:on ?	BcCSFSIc
b particle:on N	MeZP
b particle:on N:bpm	MdZS
b particle:on N:percent	Mb
b particle:on T	GSMSVe
b particle:on anaphor:it	0f1S4d7bASBfTSUR
b particle:on f	ESKSLPMjQSUOVS
b particle:on for	LSXc
b particle:on rhythm:backbeat	UY
b particle:on rhythm:eighths	4aUg
b particle:on rhythm:quarters	Ua
b particle:on rhythm:sixteenths	4d
b particle:on the	0R1b2Z3Y7SBiCfDZERFSIgJYKPLYNSQRSSTOVRXRYSZS
b particle:on there	4Z
b particle:on where:at-end	Ya
b particle:on where:before	aRdd
b particle:on where:every	4QURah
b particle:on would	4c
b particle:out $	1S2R4N6c7RASBQCaDRGRIPJRKLMRNQOSQPRSTyUQVRWSXYZSaRbScSdQ
b particle:out ,	6YDa
b particle:out N:hz	Ia
b particle:out around	IY
b particle:out for	Ki
b particle:out here	Ta
b particle:out of	4R6S7SCSEaIfKSLRRSTeXaabdS
b particle:out stance:some	IY
b particle:out with	Tg
b particle:under $	4Y
b particle:under ?	PZ
b particle:under N	Fe
b particle:under N:db	Ff
b particle:under N:hz	Ie
b particle:under T:all	4Y
b particle:under T:mix	4e
b particle:under anaphor:it	4e
b particle:under night	Pa
b particle:under the	3c4mBSESJfKSLNPZVQXPYSaS
b particle:up $	0S1S2S3S5S6R8S9SARBPDaEjFSGPHSIRJSMLNiORPdQRRRTOUQVPWSZgaRbQcQdP
b particle:up ,	NSdb
b particle:up D	1R4R6SBSCSDbEjISKOLYMSNQPSQSTSURVRcjdS
b particle:up N	Nd
b particle:up N:bpm	EOZd
b particle:up N:db	EjIbMQNR
b particle:up N:st	EQNhdZ
b particle:up a	3Y5ZGgLSNZUSVSWacR
b particle:up an	5bERNdZS
b particle:up anaphor:it	Lf
b particle:up by	4SEZZe
b particle:up die	dc
b particle:up for	Kh
b particle:up interval	ERGSNl
b particle:up particle:in	2Pag
b particle:up stance:please	4SElLRNSQSTR
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
b preset $	0R5S7S8SASBSESJSKRLQMQQSURVu
b preset ,	Vh
b preset particle:in	VZ
b preset stance:please	Vd
b preset verb:change	Vc
b preset work	8cVS
b press $	WY
b previous topic:version	bdcS
b proper A	Ab
b proper S	XSYg
b proper T:melody	Gc
b pull the	7fYS
b push the	1S2S4P6SBQDcElFfISKRLLMSQRRSURXSaS
b range $	0RRd
b rave $	Pc
b rave G	5Y
b rave T	VY
b rave topic:style	Sc
b ready $	4SFiTSdZ
b real S	YY
b real T	Vf
b real speed:faster	Kc
b records $	Sd
b records thing	Sb
b rein $	4c
b return should	Ce
b rhythm:backbeat $	4Y8cBSDSESKSUi
b rhythm:backbeat verb:solo	KRUd
b rhythm:backbeat would	Ud
b rhythm:broken T	Ue
b rhythm:broken beat	UY
b rhythm:broken the	Ue
b rhythm:eighths $	2S4Q6PBPCODREOKQLRMcTRUuVP
b rhythm:eighths particle:in	6SUe
b rhythm:eighths stance:please	4cUQ
b rhythm:every-beat $	LSUg
b rhythm:every-beat stance:please	Ub
b rhythm:every-beat verb:change	Ua
b rhythm:every-beat where:during	UZ
b rhythm:four T	Uc
b rhythm:four for	Ub
b rhythm:four verb:repeat	Ub
b rhythm:galloping $	LROhUcVS
b rhythm:galloping T	LSUj
b rhythm:galloping particle:on	Ud
b rhythm:galloping topic:pattern	Ua
b rhythm:offbeat $	4dBSESGSISKRLSUj
b rhythm:offbeat T	UgVS
b rhythm:offbeat stance:please	4eUP
b rhythm:offbeat verb:solo	Ua
b rhythm:on-four $	1S4SESKOTNUp
b rhythm:on-three $	Uc
b rhythm:on-three verb:solo	Uc
b rhythm:on-two and	4a
b rhythm:one-three $	ERKQUi
b rhythm:quarters $	ESUj
b rhythm:quarters particle:on	Ub
b rhythm:quarters verb:solo	Ua
b rhythm:rolling N:th	Ue
b rhythm:sixteenths $	6RDRERGZKQLPOSTSUo
b rhythm:sixteenths bar	4eUO
b rhythm:sixteenths is	6b
b rhythm:sixteenths particle:in	7PUd
b rhythm:thirtyseconds T	ERUg
b rhythm:thirtyseconds at	Ua
b rhythm:thirtyseconds note	UZ
b rhythm:thirtyseconds topic:roll	UY
b rhythm:triplet $	LRUj
b rhythm:triplet particle:in	UZ
b rhythm:triplet stance:please	Uc
b ring A	La
b rings stance:too	Lc
b robot T	db
b root topic:notes	Ne
b run an	0d
b run the	2SBe
b saw $	SSWg
b scale $	0S8dGaRP
b scale and	3Y
b scale for	GY
b scale topic:chords	3c
b sec $	KkVQ
b seen $	Lb
b send the	BgCO
b separate topic:format	9Z
b share $	1lASKRURXRbR
b share stance:please	1l4S9SbRcS
b shit anaphor:it	AbZY
b shot of	4RKRTg
b should A	LY
b should E	Ce
b should T:mix	Lb
b should be	EPJRLcMeNRVhXdYQZP
b should go	3Y
b should i	8SHcRS
b should sit	Ec
b should stance:like	Sc
b should verb:automate	2aZb
b should verb:follow	3OESJSLRNlVS
b should verb:hit	LcZS
b should verb:quieter	CSEf
b should verb:say	3c
b should verb:sidechain	ESJmLRVQ
b should verb:stop	7b
b simply the	6hKSLS
b sit D	Ec
b sit rhythm:backbeat	8dUQ
b sketch at	5c
b slip a	4Z
b smth A	GY
b smth particle:in	5b
b smth stance:like	5Z
b so $	4ZDa
b so A	8kQPRR
b so anaphor:both	BOIg
b so anaphor:it	2YDb
b so density:sparser	8OQe
b so groove:robotic	Db
b so level:quieter	8iERQSRQ
b someone T	da
b someone verb:say	df
b something $	GRHRcSdg
b something ?	Gc
b something A	3e
b something G	5e
b something between	5Y
b something else	4R5SGPck
b something flaw:bad	Qg
b something mood	Gi
b something rhythm:offbeat	4bGS
b something stance:like	5bVa
b something stance:more	3bGiLOcR
b something stance:new	cZ
b something to	ae
b something twist	GZ
b something where:during	3OGf
b somewhere $	4Z
b somewhere ,	4e
b sounding $	Lg
b sounding T	WZ
b space:cavernous T:mix	Sf
b space:cavernous topic:stuff	5Z
b space:distant $	4cLa
b space:drier $	CpDSEPLOQPTSURVSdR
b space:drier T	CgESLSUS
b space:drier stance:more	CjEOLP
b space:drier the	CgESTMdS
b space:roomier particle:on	CgESIRLS
b space:roomier to	6hDS
b space:upfront $	CgEQLPdY
b space:upfront ,	Eb
b space:upfront of	YZdc
b space:wetter $	ClEOLPQS
b space:wetter ,	CZ
b space:wetter particle:on	CfLR
b speed:double-time $	UJXSZh
b speed:double-time T	7SUhZR
b speed:double-time particle:in	Ua
b speed:double-time the	Ue
b speed:faster $	1N4S5S6QASCRDRERFRISJSKZLNMSQSRRSSTSVSXSZvbScc
b speed:faster ,	LaZe
b speed:faster D	ESZf
b speed:faster G	5e
b speed:faster P	JY
b speed:faster T	Uc
b speed:faster are	Rb
b speed:faster for	Zd
b speed:faster is	8SRfZR
b speed:faster stance:please	Zf
b speed:faster stance:question	0RReZQ
b speed:faster to	2SZi
b speed:faster where:before	Zd
b speed:faster where:during	2SZZ
b speed:half-time $	Zb
b speed:half-time T	4SUh
b speed:half-time stance:please	6SZf
b speed:half-time the	Za
b speed:slower $	2S6SBbCSESJSLZZl
b speed:slower D	ESLPZh
b speed:slower P	ESJZLlMSZN
b speed:slower and	5bLNZSdf
b speed:slower one	5a
b speed:slower stance:please	LQZg
b speed:slower stance:than	Zc
b speed:slower the	LdZR
b speed:slower to	2SXSZd
b speed:slower where:during	2SZc
b speed:slower would	ZZ
b stab $	Wa
b stance:all $	EbXc
b stance:all T:song	0Z2b5PNf
b stance:all stance:new	5b
b stance:but-not A	Fa
b stance:but-not so	Lc
b stance:double A	LRXg
b stance:double D	1d
b stance:even $	1h6SCYERHZLS
b stance:even chat:styles	Hc
b stance:even verb:bypass	4SKe
b stance:half the	6jESKOTS
b stance:instead anaphor:it	1SASVf
b stance:instead the	VY
b stance:less $	1o6NASCIDQEKFSIMJOLNMQSSZd
b stance:less ?	6ZSb
b stance:less A	1SCPDSEOIbJSLvQR
b stance:less E	1SBFCnFfIPJSLRMS
b stance:less N:hz	Ih
b stance:less P	6SBSCkESMR
b stance:less T	1F2S4Q6iBSCIDMEuGRIKJOKQLHNYQSSSTNUSVQZS
b stance:less anaphor:it	1cCZ
b stance:less band:bass	CRERIlJSLRQQ
b stance:less band:highs	FSIb
b stance:less band:hiss	1S6SCSDRERIPLh
b stance:less band:mud	IeQS
b stance:less density:fills	6Y
b stance:less density:repetitive	6c
b stance:less groove:robotic	CSDiESLS
b stance:less groove:swing	De
b stance:less mood	Sc
b stance:less particle:on	Ce
b stance:less plasticky	Ld
b stance:less space:roomier	CgESIRLS
b stance:less speed:slower	LbZS
b stance:less stance:than	1dES
b stance:less the	3SBQCdJb
b stance:less topic:sidechain	1SCPESIQJlLS
b stance:less verb:sidechain	CSJf
b stance:like $	0d8LHSRd
b stance:like A	La
b stance:like D	La
b stance:like G	8SHfRSSSVadS
b stance:like N:bpm	ZZ
b stance:like N:db	Ea
b stance:like P	QZ
b stance:like a	5S8RASCSERKSLdMSQYSaTSUSVMWfcSdg
b stance:like an	Sb
b stance:like anaphor:it	0S1S4S8iAdHRLKPSQRRSSLVSWRchdd
b stance:like artist	LSSqWS
b stance:like band:mud	QcSS
b stance:like era	Se
b stance:like flaw:boxy	Qc
b stance:like glass	Wc
b stance:like groove:early	5cSb
b stance:like mad	QdSS
b stance:like old	5YSSVe
b stance:like particle:on	SRWd
b stance:like the	SfcQ
b stance:min $	Da
b stance:more $	1i2S4R6LBKCgDYEZFRGRIQJhLRMQNSSNTSVRWSXSYSZZcPdS
b stance:more ,	LZ
b stance:more ?	cg
b stance:more A	1O2S3S4R6OCMDREMGgIQJSL-QSSQTSVRWScbdS
b stance:more E	1S2b4R6RBPCzEQIRLMMQVS
b stance:more G	5SSdVa
b stance:more N	Ic
b stance:more N:bars	Yb
b stance:more N:bpm	MPZe
b stance:more N:hz	FSId
b stance:more P	CcLZ
b stance:more S	7PXQYnaR
b stance:more T	0S1Q2S4jBSCcDPEqGRINJQKOLHMSNRQPSPTNUPVPYSZScRdf
b stance:more artist	Sc
b stance:more band:bass	CSENIlLO
b stance:more band:highs	COIjLQ
b stance:more band:sub	CSESISLj
b stance:more bars	Ya
b stance:more density:fills	6nCQDSERISLOUR
b stance:more density:repetitive	6dLR
b stance:more density:varied	6mESLMURcS
b stance:more energy:hype	1S4S6OLiYQ
b stance:more era	1S6RCQESLPSo
b stance:more groove:groovier	CSDhIRLR
b stance:more groove:human	DeOS
b stance:more groove:swing	6SDiLS
b stance:more mood	3cGPLd
b stance:more of	1c4SCSEkISLOSYTNcR
b stance:more one	Pd
b stance:more particle:in	Se
b stance:more space:distant	Lb
b stance:more space:upfront	CgERLQ
b stance:more space:wetter	CfLR
b stance:more stance:like	SZ
b stance:more stance:question	JY
b stance:more the	EdIONd
b stance:more topic:tempo	4SMPSSZk
b stance:more topic:variation	cZ
b stance:more topic:version	ce
b stance:more verb:hit	Ub
b stance:more verb:sidechain	Jf
b stance:more where:before	6iYOaO
b stance:new $	1Z4QGhVOca
b stance:new A	3YGZ
b stance:new G	5mGSMSNS
b stance:new S	4I7RVSXRYqaRcR
b stance:new T	1O3S4k5R6Q8S9SBQCSDSEPFSGqISJSKPLNMQNQQQRSSSTPUKVsWQYMcBdS
b stance:new T:melody	GhLQ
b stance:new T:mix	Vc
b stance:new T:song	5b
b stance:new groove:early	5b
b stance:new idea	1SGPVSci
b stance:new one	1o2S4OAPBeCQGSQSTSVLYRbScQ
b stance:new ordinal	4dGS
b stance:new particle:on	Gd
b stance:new stance:more	4b
b stance:new stance:some	VRcf
b stance:new topic:chords	3c
b stance:new topic:melody	Gf
b stance:new topic:notes	6RGkLRVS
b stance:new topic:preset	4SBSGSVh
b stance:new topic:tracks	Fd
b stance:new topic:variation	cc
b stance:new topic:version	1S4RGNVScn
b stance:not $	AcESJcKSLSTc
b stance:not ,	1bAb
b stance:not A	ERLk
b stance:not E	BOCg
b stance:not S	KSTOXjYP
b stance:not T	0S1H2Q3S5S6O7k8M9SAOBQCPDQEKGQHSIRJQKoLOMRNROSPSQNRbSSTsUSVOWSXMYQaObRdP
b stance:not T:melody	5eGR
b stance:not a	4STd
b stance:not anaphor:it	1kAOTObP
b stance:not belong	Ta
b stance:not hurt	4c
b stance:not i	1c
b stance:not level:louder	EhLQ
b stance:not mood	4STd
b stance:not stance:not	1fAQTPbR
b stance:not the	Tc
b stance:not verb:make	bc
b stance:not verb:sidechain	JjTS
b stance:not verb:undo	KRbe
b stance:not verb:want	4QEQKQLRTp
b stance:not verdict:praise	Ad
b stance:not verdict:reject	AZ
b stance:not wait	VZbb
b stance:not-enough A	4S6OCSEOFhISLg
b stance:not-enough D	6b
b stance:not-enough P	6RCSEhISLZMS
b stance:not-enough T	4d
b stance:not-enough band:highs	6SESIh
b stance:not-enough band:sub	Lb
b stance:not-enough groove:swing	Dc
b stance:not-enough my	Kb
b stance:not-enough space:upfront	Eb
b stance:not-enough stance:some	4aLb
b stance:not-enough the	IOQgTS
b stance:not-enough topic:notes	6eGS
b stance:not-enough topic:stuff	6gXR
b stance:not-enough topic:variation	6gEScS
b stance:please $	1a2R4g5S7R8R9bASCSEQFYHSIRJSLYPSQRRRUSWSXQYbZZaRbYdR
b stance:please ,	4dEaGYNZQRTY
b stance:please G	5b
b stance:please chat:joke	4c
b stance:please verb:add	4dERTSaa
b stance:please with	5Y
b stance:question $	ASHMMSPaQSRiVRZOcd
b stance:question ?	8fRS
b stance:question A	0k8OLMQSRgXO
b stance:question D	8SHfRS
b stance:question P	8SRe
b stance:question T	0S8fRO
b stance:question a	4N8cRe
b stance:question anaphor:it	PZQd
b stance:question can	8RHb
b stance:question do	Ha
b stance:question i	KObg
b stance:question im	Hc
b stance:question instrument	8SRc
b stance:question is	0Z8hHQJNRZ
b stance:question know	Ha
b stance:question level:louder	0m8SEPFMRQ
b stance:question many	0a6S8RRiXP
b stance:question particle:in	4SHSRjXR
b stance:question particle:on	0O8YBRCSFRIRRg
b stance:question rhythm:thirtyseconds	Ua
b stance:question scale	0S8eRQ
b stance:question should	8SHcRS
b stance:question speed:faster	0O8PHSRmZM
b stance:question stance:like	5Q8SHgRSSS
b stance:question stance:not	8MRhTO
b stance:question stance:too	0gELRS
b stance:question the	0p1S2S4Q6S7SBQCREQFRGSHQISJdKRLQMSNSOSRbTSUSVQXRYSZRafdQ
b stance:question topic:effects	8iRS
b stance:question topic:key	8gHSRL
b stance:question topic:project	8RHRPgRN
b stance:question topic:tempo	0S8JHQRk
b stance:question topic:tracks	8SHSRd
b stance:question understand	HdRS
b stance:question verb:make	5Q8iHSRSSS
b stance:question was	Pb
b stance:same P	1R6f
b stance:same T:melody	NPcc
b stance:same but	LLZLcq
b stance:same for	1o3S6SASESKQTSUSVScQ
b stance:same particle:on	1p4S6RBQDSESISKSUScL
b stance:same to	1d
b stance:same verb:repeat	1Rcb
b stance:same with	1d
b stance:some A	3c4YBQDRGSIQLkQSUS
b stance:some D	4a
b stance:some E	4LBmCMGSIRLd
b stance:some G	5Z
b stance:some N	If
b stance:some N:hz	4PIlLPMS
b stance:some P	Ld
b stance:some S	4SBhLQ
b stance:some T	3S4w6SBQDSESISLLTRUSaS
b stance:some band:bass	IbTS
b stance:some band:highs	4NIi
b stance:some density:fills	4RBQIRLSUh
b stance:some dude	da
b stance:some groove:bouncy	9QDgLS
b stance:some groove:human	Db
b stance:some groove:swing	4SDh
b stance:some hardcore	4b
b stance:some ms	Db
b stance:some of	GSIPLecd
b stance:some particle:in	4b
b stance:some space:roomier	6hDS
b stance:some stance:more	4Y6c
b stance:some stance:new	Gd
b stance:some stance:question	VRcf
b stance:some topic:chords	3f4RGSYSac
b stance:some topic:tempo	Zc
b stance:than $	1dES
b stance:than T:all	Fd
b stance:than anaphor:it	Zc
b stance:than the	4SEdVb
b stance:than where:before	Ad
b stance:too $	1t2S4e6P8SAQBQDRELGRIPJcKPMSNRQQRSTQURVRbScS
b stance:too ,	6e
b stance:too ?	Aa
b stance:too A	0S1Q2S3S4Q6L8SAeBRDPEZFSGSIPKRLkMQNRQcRRTRUPVSWRXfYRZRcSdS
b stance:too D	1S6dBSCd
b stance:too E	BKCo
b stance:too P	CjEPLOQQ
b stance:too T	IZ
b stance:too band:bass	1S6PCSIh
b stance:too band:highs	Ia
b stance:too band:low-mids	Ic
b stance:too band:mids	Ic
b stance:too density:busier	6nCSEQLSQR
b stance:too density:repetitive	6b
b stance:too density:sparser	6YASCSERLaQhXS
b stance:too era	Sd
b stance:too groove:robotic	1S6OASCSDqERQPZS
b stance:too height:higher	EONg
b stance:too level:louder	0c1S6RCOEqFNIbLQQQRRTS
b stance:too level:quieter	6SEfFeLSZS
b stance:too many	6eGS
b stance:too mood	6RAjLR
b stance:too polite	Ab
b stance:too space:drier	CfQQdS
b stance:too space:wetter	CeES
b stance:too speed:faster	6SZk
b stance:too speed:slower	LSZd
b stance:too topic:stuff	4S6h
b stance:too verb:play-from	1R6f
b stats $	0d
b storm $	Pb
b supersaw T	4cVY
b tack a	Ya
b taste $	Lb
b test $	Pb
b the $	RcZS
b the ?	4R5a6SSdVZYbaa
b the A	CRDREPIfKQLiQSSSUKdd
b the D	4S9ZOZXe
b the E	0S1S2g3S4S6R7SBEC-DSEQFPGSHSIMJSKPLJMeNSOSQSRRTLUOVRWSXLYSZSaSbScSdR
b the G	Vf
b the P	0e2R4S7S8RCQEYFbISKSLkMNRQTSURXe
b the S	1S2Y4c5S6Y7bBODSFSHSIRJSLQMRNSObPSRaSSTMUYVRWSXqYQacbScSdZ
b the T	1Z4O5SBcFSHSIZJYKaLcOSPSSSTaWRXRYSZRaSbS
b the T:chords	3Y
b the T:master	1S2S6S8dBZCcDSELFiHSJSKRLOPSRaTRUSXSZRcS
b the T:melody	NacY
b the T:mix	0i1Q2Q3R4O5R6O7R8P9aAZCNDPEmFRGQHQIkJQKPLFMROZPSRPSbTOUQVPWQXRYSZRaSbScRdQ
b the T:song	0R2S3S5K8R9SBSCSESFSGgHZIRKRLQMPNeOSPiQSRgTRUSVLXYcSdS
b the band:bass	0cCSEbIQQlTS
b the band:harshness	ESIgLbTN
b the band:high-mids	ESIe
b the band:highs	IgLQ
b the band:low-mids	Ic
b the band:mids	Ic
b the band:mud	IfQR
b the club	Fa
b the difference	8b
b the end	XcYZZc
b the era	Sa
b the format:midi	9jGSLSTR
b the format:stems	9a
b the format:wav	9e
b the kick	EbJgLSTRVS
b the level:louder	0kERFS
b the music	Od
b the name	Pf
b the old	KPSQWdbe
b the one	Pb
b the ordinal	0S1a2Q3S4Q5S6Z7b8R9SASBSCQDSEQFSGRHSIRJRKbLbMROSQQRQSRTRUbVQWSYcbhcSdQ
b the particle:back	4Z
b the preset	0SKSLSMSUSVo
b the previous	bdcS
b the real	YY
b the rhythm:backbeat	Ud
b the rhythm:galloping	OcUQ
b the rhythm:offbeat	4gBSESISKRLSUg
b the root	Ne
b the stance:all	0a2c5SNZ
b the stance:new	1q4QAPFbGPTSVMYRbRcQ
b the supersaw	VZ
b the topic:ceiling	0h8RFYRO
b the topic:chords	LSNg
b the topic:form	Rc
b the topic:gap	6c
b the topic:key	MJNi
b the topic:loudness	0j9SXQYSaS
b the topic:mastering	Fe
b the topic:measure	0q8OHSRH
b the topic:project	Pc
b the topic:roll	UdXP
b the topic:style	MeSS
b the topic:tempo	0O2R5S6S8MCSENFSISMhNSOSReUSVRXOZo
b the topic:version	SfcQ
b the topic:volume	0a
b the verb:add	Xd
b the verb:drop-out	7eXR
b the verb:make	4fOdaO
b the verb:play	Oa
b the verb:sidechain	3R8eCRJgKRZS
b the verb:transpose	Nd
b the where:at-end	7ZUb
b them $	Ed
b them particle:out	TZ
b then S	7a
b there $	1S4g6YDSESHdISLSQRRSTeUS
b there mate	Hb
b there should	4Z
b there stance:too	DY
b thing $	5hSZWSbd
b thing anaphor:it	4PLSWf
b thing for	Gc
b thing particle:on	4a
b thing where:at-end	YZ
b think artist	Sf
b think verb:want	4d
b three ?	ba
b three stance:new	cb
b three topic:variation	cc
b to ?	PY
b to A	2jLN
b to G	5RMcSRVd
b to N	2H4S5S6S7S9SBSDSEQGSISLPMrNSOYRSSSUQVRYRZnaSdS
b to N:bars	2SXlYO
b to N:bpm	2NMbZb
b to N:db	BNCPEKFbMm
b to N:hz	2fMd
b to N:lufs	0QFjMS
b to N:ms	MY
b to N:percent	DbMQ
b to N:s	CRMi
b to S	XRaf
b to T	1e2R3S4MELGRKQLMMNNQQRTMURVqWR
b to T:all	0cEZ
b to a	BSMbVc
b to an	VY
b to anaphor:it	Uc
b to be	4OFbGeMSSSTSVbXbcR
b to blood	Pc
b to chat:joke	Pc
b to come	EeTSdR
b to format:flac	9d
b to format:mp3	9f
b to format:wav	9a
b to go	4RBREQGSLQMQNRQPTrVS
b to grow	2dBSCS
b to have	4bPc
b to hell	dZ
b to key	3P5QMhNiVObS
b to note	ESLRMoNHUSVR
b to rhythm:eighths	6RESTSUk
b to rhythm:quarters	Ua
b to something	3hGQ
b to storm	Pb
b to the	0S1g2Q3S4R6K7S8R9SBkCJEOFSGRIZKQLfMENdOZPSQRRSTPUaXgYMZSaRcRdR
b to topic:timing	Sa
b to verb:hit	LhVR
b to verb:play	1R4RElGcKRLOTZVScR
b to verb:sidechain	4Q6gDRJhLO
b to verb:undo	bc
b to where:after	XdYRaS
b to where:before	ae
b topic:ceiling $	0g8RRO
b topic:ceiling ,	FZ
b topic:ceiling N	FfMQ
b topic:ceiling N:hz	Ic
b topic:ceiling for	0Y
b topic:ceiling particle:under	Fa
b topic:chain $	8dRQ
b topic:chain saw	SSWg
b topic:chords $	3dBSESGaJSLNNf
b topic:chords for	3u4SBSGMLRNSVQ
b topic:chords i	3Y
b topic:chords note	3Y
b topic:chords particle:in	3jNL
b topic:chords particle:on	3lBSLQ
b topic:chords should	3Y
b topic:chords to	3hGQ
b topic:chords with	YSad
b topic:drop-out where:before	7gYOaR
b topic:effects are	8kRI
b topic:effects particle:on	8QBRCjFSIPJSReTO
b topic:effects stance:question	8NRh
b topic:effects verb:bypass	CfESISKSLS
b topic:form $	Rc
b topic:format $	9fPP
b topic:gap $	6c
b topic:key $	8fMJNiPSRL
b topic:key and	8PRe
b topic:key are	8eRO
b topic:key is	MfNN
b topic:key key	MfNL
b topic:key stance:question	0S8iPSRK
b topic:key to	3RMlNGVS
b topic:loudness $	0gFN
b topic:loudness A	0a
b topic:loudness of	0j9SXQYSaS
b topic:loudness stance:question	0dRO
b topic:mastering $	Fe
b topic:measure $	0jRM
b topic:measure of	0f8S
b topic:measure stance:like	0e8SRO
b topic:melody $	4YBRGhISLRVQch
b topic:melody ,	Ge
b topic:melody ?	4eGR
b topic:melody anaphor:it	GZ
b topic:melody for	GmLS
b topic:melody is	GY
b topic:melody particle:in	4PGk
b topic:melody particle:on	BSGkLQ
b topic:melody stance:more	GbLS
b topic:melody stance:please	cc
b topic:notes $	4R6gEQGkJSLONcTSUSVScS
b topic:notes ,	GZ
b topic:notes for	Gf
b topic:notes particle:in	6gGR
b topic:notes particle:on	Ga
b topic:octave $	ERNi
b topic:octave particle:down	Na
b topic:octave particle:up	EPNg
b topic:pattern $	4RGdUcVScc
b topic:pattern ,	Ua
b topic:pattern for	Ua
b topic:pattern grid	Ub
b topic:pattern look	8NRg
b topic:pattern particle:up	EScf
b topic:pattern stance:more	6dLSUS
b topic:pattern stance:please	Ga
b topic:pattern stance:too	4e
b topic:pattern to	Ub
b topic:pitch the	TMUi
b topic:preset $	VeWa
b topic:preset for	LQVd
b topic:preset particle:on	4SBSVe
b topic:project $	0SPnRO
b topic:project ?	Pb
b topic:project do	PeRO
b topic:project from	Pb
b topic:project have	Pb
b topic:project i	Pb
b topic:project stance:question	8RHSPeRO
b topic:roll $	UZ
b topic:roll T	7QUgaR
b topic:roll go	UdXP
b topic:roll ordinal	Ua
b topic:roll particle:in	7RUhZR
b topic:roll particle:on	Uc
b topic:roll the	ESIjKQLOUL
b topic:roll where:at-end	4Q7RUj
b topic:roll where:before	7QUjYQaOdS
b topic:roll where:every	Ua
b topic:sample $	dd
b topic:sample of	da
b topic:sample particle:in	dd
b topic:settings $	Re
b topic:sidechain $	Jf
b topic:sidechain particle:on	1SCQESIQJnLS
b topic:stuff $	5Y6jSYXR
b topic:stuff at	6b
b topic:stuff can	8SHfRS
b topic:stuff particle:in	4S6e
b topic:stuff particle:up	Zg
b topic:style $	ERLSMPNRSjVcdc
b topic:style ,	Vb
b topic:style stance:please	Sg
b topic:style to	MeSS
b topic:tail particle:in	Cb
b topic:tape-stop effect	7bYS
b topic:tape-stop where:before	7lOSXRYRaNdS
b topic:tempo $	0O4R6SCSHSLSMMRfSSXRZn
b topic:tempo N	MlZG
b topic:tempo are	8PHSRe
b topic:tempo at	Mc
b topic:tempo by	MNZi
b topic:tempo particle:down	MSZd
b topic:tempo particle:on	MeZP
b topic:tempo particle:up	2SELMMNSZq
b topic:tempo should	Mf
b topic:tempo stance:question	0S8JHSRk
b topic:tempo to	MmVSXSZJ
b topic:tempo verb:want	MdZS
b topic:thank $	He
b topic:thank ,	Hc
b topic:thank man	Hc
b topic:thank mate	Ha
b topic:thank ur	Hc
b topic:timing $	DdLOSi
b topic:timing density:sparser	6iQSXSYS
b topic:timing flaw:flat	Qd
b topic:timing flaw:weak	Qd
b topic:timing groove:late	DZ
b topic:timing groove:robotic	Db
b topic:timing particle:on	BSDkLM
b topic:timing stance:like	Sa
b topic:timing stance:too	Ld
b topic:timing the	Lb
b topic:timing to	Db
b topic:tracks $	ERFi
b topic:tracks A	DRLQQjWa
b topic:tracks D	Ld
b topic:tracks are	Re
b topic:tracks density:sparser	Qb
b topic:tracks flaw:weak	QZ
b topic:tracks groove:human	Db
b topic:tracks so	DY
b topic:tracks stance:question	8SHSRe
b topic:tracks stance:too	DaQRSd
b topic:variation $	4RVSYRcl
b topic:variation for	cc
b topic:variation of	4S6SGNLSTScq
b topic:variation particle:in	6gEScS
b topic:variation particle:on	BRCSDaGNISLSVQcn
b topic:variation stance:please	cf
b topic:variation topic:version	cc
b topic:version $	bdcc
b topic:version ,	ca
b topic:version D	bd
b topic:version anaphor:it	Sc
b topic:version of	1S4RGNVScq
b topic:version particle:back	bc
b topic:version stance:too	LSXc
b topic:version where:before	SfcQ
b topic:volume of	0a
b toy T	LSWd
b truck $	LhVR
b try N:bpm	Mb
b try a	VgcS
b try something	GScd
b try stance:new	4QVe
b try the	Ve
b try verb:repeat	1SKSXSch
b turn anaphor:it	EdTS
b turn where:every	2b
b twist $	GZ
b two $	bb
b two stance:new	GRca
b two topic:variation	cZ
b type energy:hype	Sd
b u actually	Hd
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
b verb:add ?	4c5QBYIbMiTSUSYSZO
b verb:add A	2f4RLS
b verb:add D	4g6SDZ
b verb:add E	2SBpCLMR
b verb:add N	4fERTSYbcY
b verb:add N:bars	2S4O7SUSYh
b verb:add N:bpm	4RMMZg
b verb:add N:db	BREgIaMQ
b verb:add T	2S4tBRDSESKQMaNSUIXR
b verb:add a	0S1R2Q3S4t5b6Q7OASBcCRDSERFQHRIRJSKQLQMRNROSPSQSRSSSTQUaVOWPXKYjZSaZbSdc
b verb:add an	2Y4f9bCSMRNSTSUQWSXNYgaddS
b verb:add anaphor:both	4e
b verb:add anaphor:it	0S1S3S4O5S8e9dAODREZFiHSISKRLSMYNgPRQRSSVRXSYSZPbZcSdS
b verb:add format:wav	9a
b verb:add front	Xd
b verb:add level:louder	2j4SEOFSUR
b verb:add level:quieter	2iEN
b verb:add my	Kc
b verb:add note	3e
b verb:add one	4jLQTS
b verb:add particle:in	4iYa
b verb:add particle:on	Ba
b verb:add shot	4RKRTg
b verb:add something	GgLQcS
b verb:add speed:faster	UaZb
b verb:add stance:like	4Z
b verb:add stance:more	6iYOaO
b verb:add stance:new	2S4e7SBdCRGZUSXSYeaQcP
b verb:add stance:some	3S4c6SCRDaESGSIaKSLaQSTSUeaSdS
b verb:add the	0f1Q2O3R4D5P6O7P8RASBMCQDiEJFQGPHSIOJaKaLMMSNgOPPRQQRQSSTjVbWSXpYFZRaNbYcRdP
b verb:add topic:tempo	Ma
b verb:add topic:variation	4SYSce
b verb:add verb:automate	2g4RKS
b verb:add verb:randomize	Ga
b verb:add verb:repeat	4RKfTS
b verb:add where:at-end	YY
b verb:add where:every	2R4PUf
b verb:analyze T	0d
b verb:analyze anaphor:it	0f
b verb:analyze for	0a
b verb:analyze particle:on	0g
b verb:analyze stance:question	0b
b verb:analyze the	0x7SBSEQFRIOJSKPLQMSNSQRTSUSVQXS
b verb:automate $	2e
b verb:automate ?	2Y
b verb:automate A	2nLIZS
b verb:automate T	2QGd
b verb:automate from	2c
b verb:automate go	2NZi
b verb:automate particle:in	2a
b verb:automate particle:on	2eBR
b verb:automate particle:up	2N4SZZag
b verb:automate speed:faster	2RZe
b verb:automate speed:slower	2SZZ
b verb:automate stance:more	2fBSCP
b verb:automate the	2t4SBQCRERGSISKQLSMSNSTRUSVSXSZZ
b verb:automate to	2MMSZh
b verb:automate verb:automate	2Y
b verb:automate where:at-end	2c
b verb:automate where:during	2k4SCSZS
b verb:automate where:every	2dUR
b verb:automate where:over	2e
b verb:balance $	Ef
b verb:balance the	Ef
b verb:balance-all particle:out	EhTS
b verb:boost N:hz	Ia
b verb:boost particle:on	IeLS
b verb:boost the	BRCSElIcKSTNdN
b verb:bypass $	2S4P6SBRDSEFGSIQJSKwLNMPNRQSTOURVQZgbS
b verb:bypass N:bpm	MSZh
b verb:bypass N:db	CQEpKOLSMS
b verb:bypass except	ESKd
b verb:bypass for	ESKkVQ
b verb:bypass stance:some	Ld
b verb:bypass the	0S2R3S4S6R7S8RBNCnDREiFOGSIbJYKYLcMRNRQRRSTPUKVRXYZQbScRdS
b verb:bypass topic:effects	CkERIRKRLR
b verb:change $	3S4P5S7SCSESGPLbMRNbPSTPViXSbjcS
b verb:change A	LQURVf
b verb:change D	Zb
b verb:change E	BPCjESKQ
b verb:change N	XdYQ
b verb:change T	4PCQEgJSKaLRNRQSTSVlZSaR
b verb:change T:mix	MRNgVR
b verb:change a	4RVi
b verb:change anaphor:both	Uc
b verb:change anaphor:it	4SDQESViZQcf
b verb:change rhythm:eighths	Ub
b verb:change speed:faster	Zb
b verb:change the	1S2R3b4Q5S6S7SBQCSDSEQGbISJSLPNPOSQSRSTQVsWSXdYRZRbScadS
b verb:change to	Va
b verb:change topic:key	3SMiNJVS
b verb:change topic:tempo	MZ
b verb:change where:before	Vd
b verb:change where:every	3dUS
b verb:change you	8QHd
b verb:cut N	Ia
b verb:cut N:hz	EQIn
b verb:cut T:mix	Ib
b verb:cut anaphor:it	IgXa
b verb:cut it	Xd
b verb:cut particle:on	IY
b verb:cut particle:out	Ic
b verb:cut stance:some	IZ
b verb:cut the	2Q3S4R6R7dBREPIoJSKbLRMPNSORQRRRTRUQVSXjYQaSdS
b verb:cut where:during	BOIg
b verb:design $	LRWh
b verb:design ,	5Y
b verb:design a	4QLNSQVRWt
b verb:design an	Wb
b verb:design me	Wa
b verb:double $	Xd
b verb:double T	Uc
b verb:double the	7RBQCbOSUYXkaS
b verb:double where:every	2b
b verb:drop-out N:bars	7c
b verb:drop-out but	7YKe
b verb:drop-out except	7fKP
b verb:drop-out for	7pUQXPYR
b verb:early $	Db
b verb:early D	Ee
b verb:enable the	Kd
b verb:explain T	4S8nHQRMVS
b verb:explain a	8cVS
b verb:explain did	8dZS
b verb:explain do	8dUQ
b verb:explain flaw:clipping	0S8LQg
b verb:explain i	4S8ZHkPLRS
b verb:explain is	8kEQLSQSRP
b verb:explain stance:question	0S8lBSHRJPKSQaRaTO
b verb:explain the	0S8sBSCRHQJLKRLMQNReTSURVR
b verb:explain verb:sidechain	8dJP
b verb:export $	9b
b verb:export T:mix	9Z
b verb:export a	9b
b verb:export anaphor:it	9mARFPOSTS
b verb:export as	9b
b verb:export at	9dFQ
b verb:export of	9Z
b verb:export stance:please	9Y
b verb:export the	9a
b verb:export verb:solo	9a
b verb:export where:every	9Z
b verb:extend the	XiYS
b verb:faster $	ASERNSPSZk
b verb:follow the	3OESJSLRNlVS
b verb:give D	Zc
b verb:give T	3g4S6RBbGaLdMRNSSSUYVQYScS
b verb:give a	GSSfYf
b verb:give anaphor:it	LbSc
b verb:give stance:some	3S4S6g9QBSDeJSLRSS
b verb:goto N	MdOR
b verb:goto N:bpm	Ma
b verb:goto bar	MQOf
b verb:goto key	5SMLNh
b verb:goto the	2R4R6S7SOuRSUPXEYPaQdS
b verb:goto to	Od
b verb:halve $	4c6Q7RISXhYS
b verb:halve D	4QYe
b verb:halve N:bars	7lXRYQ
b verb:halve a	7d
b verb:halve anaphor:it	Xb
b verb:halve as	4S6lEQLSTSXY
b verb:halve it	XeZS
b verb:halve note	4SEe
b verb:halve the	BPCcMPRSXbZg
b verb:hit $	4bJhLSVS
b verb:hit N:lufs	Fe
b verb:hit of	XRag
b verb:hit particle:in	4a
b verb:hit so	8b
b verb:hit speed:faster	LbZS
b verb:hit stance:like	LhVR
b verb:hit verb:play	Oc
b verb:hit verb:play-from	Oc
b verb:hit where:at	4Sac
b verb:hit where:at-end	Ub
b verb:humanize T:mix	DgESKS
b verb:humanize anaphor:both	DY
b verb:humanize anaphor:it	De
b verb:humanize it	Dd
b verb:humanize the	DfEP
b verb:keep N:db	FZ
b verb:keep a	EQKQPhbR
b verb:keep anaphor:it	1QApFRPQSQTRbS
b verb:keep the	AbESFeKeTP
b verb:late $	Df
b verb:load stance:more	Pd
b verb:load the	5RPj
b verb:louder $	EhQS
b verb:louder D	Ef
b verb:louder N:bpm	Zb
b verb:louder N:db	Ea
b verb:louder by	EY
b verb:louder the	EgKQLS
b verb:make $	4RHbOeUSXdacdS
b verb:make ,	5Z
b verb:make ?	5Z
b verb:make D	5Z
b verb:make G	5d
b verb:make T	JZLZUb
b verb:make T:mix	Za
b verb:make a	3d4R5gLMMSSSUSVOWoXScYdR
b verb:make an	4S9dLNVSWj
b verb:make anaphor:both	Lb
b verb:make anaphor:it	0Q1Q2S3R5N8d9RARCQDcEOFeGQHQISJRLaMdOSPRQRRQSdTSURVNWNYcbYcZdQ
b verb:make but	5Y
b verb:make die	Ke
b verb:make groove:early	5Y
b verb:make it	LPXg
b verb:make me	4Q5iGRLIUSVPWpdS
b verb:make mood	Gb
b verb:make of	4faP
b verb:make particle:up	3ZGhUSVScR
b verb:make smth	5e
b verb:make something	5d
b verb:make stance:some	5ZYSad
b verb:make the	0S1R4P5Q6d7R8Q9RASBRDOGYHSIQKNLkNQOQPSQPRRTPUcVkWMXZZRaRbRcQdd
b verb:make topic:roll	UY
b verb:make two	GRca
b verb:make verb:undo	bc
b verb:max the	BMCiXR
b verb:move anaphor:it	DZ
b verb:move it	Dc
b verb:move particle:in	LZ
b verb:move the	5SMSNfXiYQaR
b verb:mute $	0S6S7R8SCSDSERLRMSNSOiQSRjTQURVSZS
b verb:mute ,	KSRd
b verb:mute T	KkTS
b verb:mute T:all	7gKS
b verb:mute anaphor:it	ARKfTe
b verb:mute for	7d
b verb:mute it	6SESKLTi
b verb:mute particle:in	Ra
b verb:mute stance:half	6hESKOTS
b verb:mute the	1S2R3S4R6R7Q8SBNCaDSELGRIRK-LPMSNQORQSRSTIUSVQdQ
b verb:mute where:before	7hYSaS
b verb:new $	PeWZ
b verb:new G	5Z
b verb:new stance:please	5b
b verb:pitch-down the	Ne
b verb:play $	0S6S8ODSFYGaHSJYKSLSOgReUS
b verb:play T	Kb
b verb:play a	4Zcb
b verb:play an	4Z
b verb:play anaphor:it	1S4S9RAQDiERFRHcKMLROePSQRSRTbXSZSbScR
b verb:play bars	MSOd
b verb:play density:sparser	6e
b verb:play me	OcXS
b verb:play mood	3a
b verb:play note	Oc
b verb:play particle:in	Rd
b verb:play rhythm:eighths	6SUe
b verb:play rhythm:sixteenths	KROSUh
b verb:play rhythm:triplet	Uc
b verb:play something	Ge
b verb:play stance:more	4SEmLQTO
b verb:play stance:question	Hc
b verb:play stance:too	6b
b verb:play the	1R2S4R6Q7RDRERHaKeNROrQQRRUPYQaOdR
b verb:play verb:play-from	Ob
b verb:play verb:solo	KkOSUS
b verb:play-from $	Of
b verb:play-from N	Oe
b verb:play-from S	OhXP
b verb:play-from bar	MSOg
b verb:play-from once	6c
b verb:play-from rhythm:galloping	OeUO
b verb:play-from stance:same	1R6f
b verb:play-from the	OmXNYSaQ
b verb:quieter $	6RCeEkKNLRNRTSbQ
b verb:quieter D	3SCcEeZS
b verb:quieter N:db	EY
b verb:quieter an	ESNb
b verb:quieter anaphor:it	Nf
b verb:quieter it	Ea
b verb:quieter stance:like	EY
b verb:quieter the	BRCZEeMSNd
b verb:randomize $	GYcg
b verb:randomize T	Ga
b verb:randomize the	6SGjKSTS
b verb:randomize topic:notes	Gc
b verb:randomize with	cZ
b verb:redo $	1Sbh
b verb:redo anaphor:it	ASOSbj
b verb:redo stance:please	1Rbe
b verb:redo the	Gd
b verb:remove $	4RLSTlUS
b verb:remove D	IiTO
b verb:remove N:bars	7YXb
b verb:remove N:db	IY
b verb:remove T	1S4S6S7aCREQISKPLOTuUSVRXR
b verb:remove anaphor:both	Ta
b verb:remove anaphor:it	1SAOLSTmXc
b verb:remove die	Tf
b verb:remove for	7Y
b verb:remove it	Xe
b verb:remove of	7Y
b verb:remove stance:some	CSIfLdTO
b verb:remove the	0S1R2Q3R4O5S6Z7S8S9SASBKCcDSFSGQHSJSKNLMMPNQOOPSQRRRT-UcVQWSXmYMZSaQcSdO
b verb:remove them	TZ
b verb:remove topic:effects	CiISTO
b verb:remove verb:sidechain	Jd
b verb:rename ?	Pe
b verb:rename anaphor:it	Ph
b verb:rename the	Pg
b verb:repeat $	1P4Q6SEPKhTZURVSXdcd
b verb:repeat ,	cZ
b verb:repeat ?	PZ
b verb:repeat but	1d6PKQLPTSUaXScj
b verb:repeat of	Pa
b verb:repeat particle:on	1hBSISKP
b verb:repeat the	2R4S6S7RORUaXpYRZSaR
b verb:repeat where:after	1SOPXg
b verb:save $	8N9RASHdOSPkRRTSbS
b verb:save a	Pc
b verb:save anaphor:it	Pi
b verb:save as	9bPe
b verb:save my	Pa
b verb:save of	Pa
b verb:save particle:under	Pd
b verb:save test	Pb
b verb:say $	QddR
b verb:say ?	4Rdf
b verb:say G	5S7SaSdi
b verb:say a	3c
b verb:say are	da
b verb:say chat:hello	2SURdh
b verb:say chat:joke	7Rdf
b verb:say come	dZ
b verb:say lets	TSdc
b verb:say particle:in	XSdd
b verb:say particle:up	dc
b verb:say something	GRHRcSdg
b verb:set E	MY
b verb:set T	ESMb
b verb:set anaphor:it	Ma
b verb:set groove:swing	DbMQ
b verb:set level:louder	0RFc
b verb:set the	5SBRCRESMoSSVS
b verb:set topic:tempo	MZ
b verb:shorten N:bars	Xc
b verb:shorten an	4c
b verb:shorten stance:more	CREPTSdh
b verb:shorten the	LeXdZRda
b verb:show S	8SRd
b verb:show T:all	PbRd
b verb:show a	Hf
b verb:show an	ca
b verb:show my	PiRR
b verb:show stance:new	ca
b verb:show the	0d2S4S6S7S8SBSCSERGSHSISJSKQLQNSOQPPQSRsTRVSXMYSaRcRdR
b verb:show topic:effects	8PCOFSRk
b verb:show topic:key	0R8jHSPORP
b verb:show topic:project	PgRN
b verb:show topic:tracks	Re
b verb:sidechain $	6f8fDRJfLRRQSSZR
b verb:sidechain A	8ZJeLP
b verb:sidechain D	JaLb
b verb:sidechain P	JZ
b verb:sidechain T	Jb
b verb:sidechain T:mix	JZ
b verb:sidechain anaphor:it	JfQS
b verb:sidechain do	8Y
b verb:sidechain everywhere	Ja
b verb:sidechain for	JZ
b verb:sidechain from	Ja
b verb:sidechain it	JY
b verb:sidechain particle:on	1S3R8aBSCPESIQJrKSLSTS
b verb:sidechain particle:under	4SJd
b verb:sidechain stance:like	8d
b verb:sidechain stance:more	JhLS
b verb:sidechain stance:not	Jb
b verb:sidechain stance:question	JgVS
b verb:sidechain stance:too	6SESJjLQ
b verb:sidechain the	4R8SBSERJzKRLKQSTQUSVP
b verb:sidechain with	JfVQ
b verb:sidechain work	8aJR
b verb:soften stance:some	Zc
b verb:solo $	1S4S6S7RBSCSDREPISJSKpLNMPNSOQQQReTRUYVRbS
b verb:solo ?	6fKcXQ
b verb:solo N:bars	XkYK
b verb:solo T	1Q2S4Q6R7hBSDSEPGSJSKpLRQRTQUHVQXRYedS
b verb:solo ordinal	bc
b verb:solo particle:on	KSUd
b verb:solo rhythm:backbeat	Ub
b verb:solo rhythm:offbeat	Ua
b verb:solo rhythm:on-four	KQUf
b verb:solo rhythm:on-three	UY
b verb:solo rhythm:one-three	KQUd
b verb:solo share	1eKS
b verb:solo the	BSERKoLRTRUSVR
b verb:solo verb:play	Kh
b verb:stop $	7OASHSJQKSMSOnPSTSZSbS
b verb:stop N:bars	7b
b verb:stop anaphor:it	Oe
b verb:stop for	7hUS
b verb:stop the	JdOf
b verb:stop verb:sidechain	JY
b verb:transpose ?	Pa
b verb:transpose P	2dUS
b verb:transpose anaphor:it	Nb
b verb:transpose of	Nd
b verb:transpose should	2b
b verb:transpose the	2SCSELGRKSLRNjTSdh
b verb:transpose to	Nb
b verb:transpose where:during	2a
b verb:tune $	GYKRLSMQNhUS
b verb:tune for	GZ
b verb:tune the	4Q8SBSEQGRISJRKRLPMfNmQSTQURVQ
b verb:undo $	1Q4S5S6S7S8S9SALBSCRDSERFSHSJSKOLSMRNSORPSRSSSTOUSVSWSXRYSZSb-cSdS
b verb:undo ,	5Y
b verb:undo N:steps	bc
b verb:undo N:x	ba
b verb:undo anaphor:it	1RASbl
b verb:undo i	bc
b verb:undo one	1Sbc
b verb:undo the	blcR
b verb:undo to	bc
b verb:undo verb:solo	bc
b verb:undo verb:undo	bc
b verb:unmute $	4SESKjTSUR
b verb:unmute T:all	Kc
b verb:unmute T:mix	Kb
b verb:unmute in	EOKlbQdS
b verb:unmute stance:question	KObg
b verb:unmute the	ESKhTR
b verb:want $	4hBZLSMcZS
b verb:want ,	TOXe
b verb:want ?	4Y
b verb:want A	ERLl
b verb:want D	4SBKCkLd
b verb:want E	BfCM
b verb:want N:bpm	MdZR
b verb:want T	4s6Q7RBSDREKGSKQLQUQXSYNdS
b verb:want a	2S3S4q5a6S7S8R9SARBeCMEQFSGcISJRKRLRMRNSOSQRRSSRTPURVNWfXRYfZSbScR
b verb:want an	4aGZVYYb
b verb:want anaphor:both	Ta
b verb:want anaphor:it	4SASEQFbLaSiWS
b verb:want particle:in	4a
b verb:want particle:out	Tc
b verb:want something	4R5aGRcg
b verb:want stance:less	FSIb
b verb:want stance:more	4SZf
b verb:want stance:new	GbVeWS
b verb:want stance:not	Kc
b verb:want stance:some	3Y4dBdCRERGSIfLLMRTS
b verb:want the	4H5S9hASBQCSERFSGQIRJRKYLdMRNSQRSQTiUaVaWRcS
b verb:want to	1R4Q6S9SBQCREmFZGcIRJcKPLLMRNSOSQSSSTfURVNXZcOdQ
b verb:want verb:balance	Ef
b verb:write A	Wa
b verb:write N:bars	3Z
b verb:write T	Wb
b verb:write a	2P3S4SGoKSLRVSWZ
b verb:write me	3Y5a
b verb:write mood	3aGS
b verb:write smth	GY
b verb:write something	3NGj
b verb:write stance:new	4RGjcS
b verb:write stance:some	3gGQ
b verb:write the	GZ
b verdict:praise $	0S1P6S8S9SAxBSCSDSESFSHQLRMSOSPSRSSSTRUSVSWSXSZSbQcS
b verdict:praise ,	1bAlKSLSTSVS
b verdict:praise anaphor:it	AgSS
b verdict:praise at	Ad
b verdict:praise better	Aa
b verdict:praise bro	Aa
b verdict:praise exactly	Ab
b verdict:praise one	1S4SAcHd
b verdict:praise verdict:praise	1SAh
b verdict:reject $	1P8SAsDSESHRKSLSMSOSQSSSTYZSbO
b verdict:reject ,	1b4S6RAgCSESGRKSLSThVSbS
b verdict:reject T	TY
b verdict:reject anaphor:it	1SAiSS
b verdict:reject of	Ac
b verdict:reject stance:not	AfTQ
b verdict:reject stance:than	Ad
b verdict:reject the	AgBSESGZTPUS
b verdict:reject topic:ceiling	Ic
b verdict:reject verb:add	ARbc
b verdict:reject verb:undo	AQbd
b verdict:reject verdict:praise	Aa
b verdict:reject verdict:reject	Ag
b verdict:reject where:before	ARbd
b vinyl $	Fb
b wait ,	VZ
b wait stance:not	bY
b wait verb:undo	bc
b walk particle:down	Ge
b was the	Pb
b was wrong	bb
b we at	8PHSRe
b we do	Nb
b we going	Rb
b we have	4OEZHSRhVRWS
b we particle:in	8eRO
b we stance:not	4RKSTi
b we verb:add	4aDa
b we verb:make	5d
b we verb:play	4c
b we verb:want	4ZMdZR
b week $	Pd
b well $	1iBaCSTS
b well stance:please	1g
b were stance:not-enough	4d
b where:after N:bars	YY
b where:after S	YY
b where:after T	4jLSVS
b where:after anaphor:it	1SOPXg
b where:after the	2S4P7SXYYj
b where:at $	ERKSLRQSTRURYRardY
b where:at come	dc
b where:at of	UeaR
b where:at the	4N5S7SORQbUQXPYSalde
b where:at where:every	USaZda
b where:at-end $	2Y4O5S6S7h8aBRIRKPLSMSNSQRRRTSUdVSXRYlaRcS
b where:at-end ,	YZ
b where:at-end N:bars	Ua
b where:at-end S	7b
b where:at-end anaphor:it	4e
b where:at-end of	2P4O6S7qKKUeXQYQaSdS
b where:at-end the	2a4Q7dISKSUhXRYS
b where:at-end where:before	7eUS
b where:at-end where:every	2iUR
b where:before $	7RAfSeYScQdS
b where:before ,	ARbd
b where:before E	dc
b where:before S	7ZYZ
b where:before T	ESGYVg
b where:before a	4SVf
b where:before an	Vc
b where:before anaphor:it	7dYSaadb
b where:before rhythm:eighths	Uc
b where:before the	0S1R2Q3S4N5R7j8S9SASBSCSDSESGRISJSKRLQMSNSOQQRRRSSTSUaVSWSXQYdambScSdb
b where:during $	BOIg
b where:during A	4a
b where:during E	Ba
b where:during N:bars	2Y
b where:during S	2n4l6S7SBPEOGSKSLMMSOSQRURVSXOYPZfaPdS
b where:during T	2SBeGSQc
b where:during a	Bd
b where:during ordinal	2a
b where:during stance:more	4SBgCR
b where:during the	2l4P6S7RCQEOIQKgMROSQSRSXMYRZhaRdS
b where:during topic:chords	3OGf
b where:every $	2jEPUR
b where:every N:bars	3Z4f6b7P9SDSEQGQISKSMSNSQSTSUmXPYPZSaMdZ
b where:every S	2c4OUHahdd
b where:every T:song	9g
b where:every bar	7SUd
b where:every of	2kCQUP
b where:every ordinal	Ug
b where:every rhythm:on-three	Ub
b where:over N:bars	2o4SBQGZLPMRUSZY
b where:over T:mix	Bd
b where:over there	Hb
b whip me	5b
b will ya	Ta
b wise $	Eb
b with ?	Ga
b with N	Uc
b with N:bpm	5Z
b with S	BhCS
b with T	4S5fVe
b with a	4Q5eBbCSGRLaURVaWZYQab
b with an	UbXSYb
b with anaphor:it	5PSf
b with era	5Y
b with i	3Y
b with just	Yc
b with stance:more	Le
b with stance:new	4aGZ
b with stance:some	BcLR
b with the	1b4b6SBOEQGSISJeKSLOQfSSTbURcS
b with verb:solo	7SKOUSYh
b work $	8fJRVS
b worn era	Sa
b would be	4f
b would chat:help	Ud
b would do	Sc
b would shit	ZZ
b wow anaphor:it	Ab
b wrong ,	bb
b ya $	Ta
b yesterday $	Pg
b yet ,	4eTS
b you $	8OHgRR
b you ?	bd
b you D	Hc
b you a	He
b you actually	8RHb
b you also	Hb
b you chat:help	Hc
b you ready	da
b you stance:please	4gERTS
b you verb:add	4c
b you verb:balance	Ef
b you verb:bypass	CSEQKgLS
b you verb:change	Vb
b you verb:make	EcGZLaVS
b you verb:mute	ESKedS
b you verb:remove	4STf
b you verb:say	GRHRcSdg
b yourself $	He
c ...x	ESLRUi
c ..x.	ERLRMSQSUk
c .x.$	EPKSLSTSUl
c .x..	ERLRMSQSUk
c .x.x	ERUh
c 0ish	5eGS
c 140i	5c
c 40is	5c
c ^140	5c
c ^abo	4b
c ^acc	5ZZa
c ^aci	0S1R2a3S6Z7R8S9SASCSDREYFRGdHSKaLbNYOSPSRSSSTYVfWRYRZRaRbSdR
c ^acr	2cBbZY
c ^act	8YDZHeRR
c ^aft	1S2S4P6S7SOOUSXeYk
c ^aga	0S1h2S3R4P6O8R9SASBQCSDSEOFSGRHSIQJQKcLNMSNSOSPSQSRSVQWSYSZSbScodS
c ^agg	1SESLhSScb
c ^air	4g
c ^ali	4SLSWf
c ^alo	4ZKhLROSUS
c ^als	1m4O6Q7SHaOSUSWSXSYPaR
c ^alt	cj
c ^ame	2R4laS
c ^ana	0u4S9SARBRERIQJSKQLPMSNSOSPSQSTSURVQ
c ^ang	Sg
c ^ann	APKSTn
c ^ano	0S1P2R3S4m5S6S7R9SBYCQDSERISJSKSLQMSNRQRRSSSTQUNVeWRXRYhZSbScgdS
c ^ans	GhKZLOTZVP
c ^ant	5ZGaXf
c ^anv	EbIYLZ
c ^any	1S4S6S7SASERJbKJLSOSQSRlThaSbS
c ^are	Ec
c ^aro	5cEOIiLSXa
c ^att	2RBSCREPIRJSKSLlMhQbTSUSVSZM
c ^aut	2iBcCRESUS
c ^awa	BSEcKSTi
c ^bac	0R1P2Q3R4R5R6b7R8Q9QANBMCYDZEdFQGRHRIQJRKpLMMONOORPcQPRQSRTJVPWRXOYRZPaRbtcQdQ
c ^bal	4SEjHSIQKSQaTS
c ^ban	4b5kYSZS
c ^bar	0Q1S2c5S7d8R9RASBQCSDREOFSGZHSIRJSKOLPMPNQPSQZRZSSTPUdVRWSXlYbZSaObScS
c ^bas	0S2Q3R5R7S9SASCPFSIcJZKcLYOSPSQZSRUZVbWZXPYRZRaSbScSdR
c ^bea	1S2R4O6S7lBSDgEQGSKQLRMSOSQSTSUjVRXQYRab
c ^bee	Lh
c ^bef	0S1S2R3S4Q5R6Q7m8SAYBSCSESISJSKRLRMSNSOQQSRSSZTSUZVSWSXRYgZScQdd
c ^beg	4R5YXSYSai
c ^beh	4kDgERLRUQVS
c ^bel	0S1b2R3S4h6R8SASCSDSKRLOMRQRRSSSURVQWnXQYSZSaSdQ
c ^bet	8hBQCPYZbc
c ^big	2fUS
c ^bit	4a6SBlCSDRESIaLZUS
c ^bod	Le
c ^boo	1S4P6SBQCRDSEcImJSKQMSSYTQUQVRahdN
c ^bor	6OAiGaQP
c ^bou	4S6S9lDdLRMSUSXS
c ^box	LMQiXZ
c ^bre	0R1S2Y4d6Z8S9SASBRCQEPFSHSIRMRNROaPSQSSSTSVQXgYiZRaYbScS
c ^bri	1R2Y3S5S6R7R8R9SASBQCQDQEgFRGRHSJRKgLhMYOSPRQQRRSSTOUYVRWSXQYdaSbacRdQ
c ^bro	SZUg
c ^bui	1S2c7YBPCPDSERFSGSIRJSKPLLMONSQSRSSSTSUaVQWbXiYgZdaYcS
c ^bum	EbMPZf
c ^bus	1R4S6uCSDQEOGRKSLNQRTSUPXQYScc
c ^byp	BPCiFS
c ^cal	0S2S4S5S6S8ZASFSGZKRLhOSPjQSRRSSVSXNYQZadS
c ^can	1SEbKQLRQnTRbadP
c ^car	Qe
c ^cas	Sd
c ^cat	Gh
c ^cei	FiMM
c ^cha	0S1R2R3e4Y5R6S7R8Y9RARBQCRDREPFSGbHSIRJRKQLPMdOSPSQQROSQTNVeWbXRYSZRaSbfcPda
c ^che	0k1R2S3R4Q6P8S9SAeBSCQDREPFRGSHdIPJRKRLcMSNSOSPSQcSYTSURVQWZXSYSZRbScSdS
c ^chi	ERNRTSdj
c ^cho	0S1R2Q3v4a5S6R7S8S9SASBhCcDREYFSGQHSIRLRMRORPSQSRSSSUQVdXSYQZRaRbScRdb
c ^chu	2S4g5Y6S7SGRKSLNTbUSVbWcXSYYaSdS
c ^cla	0S1Y2S3S4Y5S7S9SBaDcEdFSGRHRJRLQMRNQOSPSQZSSTbUjVZXRYSZRaSbRcRdS
c ^cli	0i1R2b3S4Q5S6P7Q8R9SARBdCbDREOFPGSHPIOJQKPMeNSORPSQfRNSRTQUOVQWSYfZabRcRdR
c ^clo	4YESLcPaVd
c ^clu	0S4S6aENFnOSZS
c ^cof	7S9cLRXeYc
c ^col	1R5cLYWbca
c ^com	0Y1S2R4N6S8a9SBkCPDREcFSGeIQJSLQMSNQRQTZUQVRWSXcYSZSaOcSdc
c ^con	4e
c ^coo	4a5YLNNSVRWl
c ^cop	OSPeXhaS
c ^cou	1R2S4Z6e7SBYCSDRFSGPKaLZMRNQQRRSSSURWSXaYScZdY
c ^cow	1S4oLQUP
c ^cra	0Q1R2K3R4b5S6P7P8S9SASBMDREiFSGRIRJRKZLRMPNRORPSRQTfUcVQXNYQZaaibScSdO
c ^cre	0b4c8SGfLNRSVSWiXS
c ^cri	Li
c ^cro	5a6b
c ^cru	CbLc
c ^cry	BSCYMe
c ^ctr	bg
c ^cut	2p4RBSCSERGSIOKSLRMiNSURXS
c ^cym	4b7RKaTZUNakdR
c ^dar	1S3f4d8YASBSCRDSEOISJSLkNSQNSRTSVRXRccdS
c ^dbt	BSESFmISMO
c ^dea	7dEY
c ^dec	ESLbMfUSXS
c ^dee	ERJgWSZSdh
c ^del	0S1R3S4P5S6R7S8Z9SARBjChDSEIFPGRIQJRKQLNMcNROSPSQSRSTeUZVRWSXfYSZRaSbScSdS
c ^dem	LPQSSQVRWQdl
c ^des	4S7RLMSQVSWqaRdc
c ^det	CSERLkWd
c ^dia	ChEO
c ^dif	0S1R3S4M5S6R8f9SBNCODSEQFSGZHSIRJSKQLPMRNSQRRRSSTQUSVkWSYSbSco
c ^dir	4SERGRLoSbTSWacR
c ^dis	0S1R3S4K6Q7S8SASBfCkDSENFSGSIQJRKRNSOSQfRRSSTSUQVRWbXPYRZSaScSdd
c ^dit	TiXc
c ^doe	0a1S2S4S6S7S8iARBOCPDSESFSGSHZISJLKSLQMSNSPRQiReSRVQWSXSbScS
c ^dom	EaVb
c ^don	1R2S3R4M6S8S9SAiBRCSDSENHgIRJSKOLPMSNSPSQdRSSRTmURVRWSbScS
c ^doo	5kGSLSMSNSVd
c ^dou	1b2R4R6R7M8SASBPDSERKSLRMSOSQSTSUkXfYSZeaSbS
c ^dow	0S1S2R3R4Q5S7R8S9SASBNCbDRElFSHSIRJSKPLYMNNiORQSRSSSTPUQVRWSYYZiacbScSdb
c ^dra	4S6SASDeEPLRXhZh
c ^dre	BePYdR
c ^dri	1S2Y4R6RBJCvDREKFSGSIRJSKSLJMlQSTRUNVQ
c ^dro	2S4Z5R6Z7a9SASBRCSDSEcFSGRHSIRJSLOMRObPSSRTSUSVRXcYeZSaibRcSdZ
c ^dru	1R2S3S6b7Y9SBZCRDeEbFSHcIRJSKhMSNROSQSTRUSVSWSXSYSZSaSdS
c ^duc	1R3R4Q6Q8cBSCPDSEPGSIRJ-KQLLMSNSQSRSTRUSVQZS
c ^dul	LYQb
c ^dur	2c4R7RBSCRIRKhMRXNZhaS
c ^dyn	0h8QRM
c ^eac	2c4R7RUf
c ^ear	4S5d6RCSDgGSIRKSLMMSNRQiSfTSURWSXS
c ^eas	3SBQCdJb
c ^ech	2S4S6RBpChDSERIRKRLPTSdP
c ^edg	IPLg
c ^eff	0S7a8dBYChFRGSIOJRKSLSPRRfTOUSVSYS
c ^els	4R5SFbGPHYQSTScj
c ^emp	6iQSXR
c ^ene	1S4S6OLiScYQ
c ^eno	EeLhQSTS
c ^epi	3cGiLPcR
c ^eup	GZ
c ^eve	0R1a2c4c5R8RARCQDYGQHbISKcLQMPNZORPRQSRRSRTPUiVPWRXOYPZScQ
c ^evi	1Q3Z4QESGeVSWfcZ
c ^exa	8YAd
c ^exc	7eBSERKeQSUSVZ
c ^exp	8l9oASBSCSESISJLKQLRMSOSQSRSTSUSVS
c ^ext	2S4b6S7ROSUZXfYfaS
c ^fac	0c8SWY
c ^fad	2s3P4S7SESGSISJSKQLbNSTRUSXSYSZR
c ^fak	4Q6S7ROSXRYoaR
c ^fan	4Z
c ^fas	0O1N2S4S6Q7S8QARCRDRESFQHRISMSPSQSRgSSUZXSYSZsbScb
c ^fat	6RCSESLqQO
c ^fee	0R1R3R4Q5S6b7S8S9RAaBNCgDiFRGRHSIRJRKRMaNRORPSQbRSSfTRUQVRWSXRYQZQaSbRcRdS
c ^few	1S4S6rBRCaENGRJSKSLPMSNSQSTQUS
c ^fif	EOGSLRNo
c ^fig	JaKRLSQf
c ^fil	0S1R2h3S4L5S6q7S8S9cCSDPEPFSGQIIJRKSLaMaNSPPQRRSSRTSUcVQWZXRYSZRaScRdR
c ^fin	2S4S7kFeKOPYUNXSYS
c ^fir	2S4L6S7PKgOSUPXcah
c ^fla	0S1S2R4Q6S9eASBmCYDPEQFSGRIRJSKSMRNSQiSZTPUSVRZScS
c ^flo	4eLSUhXR
c ^flu	2R4hYR
c ^fol	3NESGdJRLRNkVS
c ^for	1R4S5aCSEdGSLQNfbb
c ^fou	3aERKSLQMSNdUnVS
c ^fre	0R2S4S5b6Z7S8Z9SASBSDSFSGSHSISJSKSLSMaNSObPRQSRRSbTRUSVeXZZSbScSdS
c ^fri	FZLSSSXPYj
c ^fro	0S1S2a3S4P6Q7Q8S9SASBQCbDSEOFRGSHSIdKSMNNROmPaQRRRSaTLUQVRWbYSZZbScS
c ^fus	ObXaYY
c ^gab	5h8RHeNRRRSRVSXSaRdd
c ^gal	2Y4R6R7SBRCSDSERGSISJSKRLKMRNSOeQSTQUnVQWSXcYb
c ^gat	BiCOLSMc
c ^gen	5S8QHdMeRSSS
c ^ger	HdRZ
c ^get	2m4PBSERFSKSLPQfYSZaaS
c ^gim	3c5bBRGbISNSTSce
c ^giv	0c1S2R3a4Q5Y6Y7R8RASBZCQDZEZFRGcHSIRJQKRLYNROQPSQRRSSbTRVZWRXOYZaQbSdR
c ^gla	LSWh
c ^gli	4fLPMe
c ^glo	3bLZ
c ^goe	2YAgLO
c ^goi	1S4P6r7SCSERIRLSQSRYXOYRZRaddS
c ^gon	1S4RDSENKOLPMSTrUPVS
c ^goo	ESHiLZTZ
c ^gra	2aLOXSZk
c ^gre	Ad
c ^gri	4PBSCSDcERIQLkQS
c ^gro	1R2Z4b7Z8YBRCNDjGSIPJRKRNSQSRSSRTZUQVRWhXQZSdS
c ^gui	4g
c ^hah	4SAPHm
c ^hai	DaEgLR
c ^hak	7RPhdb
c ^hal	0R2Q3R4P5S6i7c8R9RARCjDQFRGRHRIPJRKMLKMZNQOQQQRPSRTOUYVQWSXhZhaQbRcR
c ^hap	3Z4S5f6bAZGZLZVS
c ^har	0R1P2S3Z5k6Q7Q8Y9SAZBZCPDRERFYGQHRIYJbKSLhMQNROSPSQcRQSRTOURVQWSXPYQZQaQbSdd
c ^hat	0S3S5S6d8S9SAaCODfEfFRGRHSJRKcLYMONRORPSQYRRSSUiWRXPZRaSbRcPdS
c ^hau	LSWh
c ^hav	0S1R2R3R5S6S7R8L9bCSDRFSGRIRJSLRMSPfQRRgTZUPWRXcYZZSaSbScSda
c ^hea	0R1Q2R3R4S6O7R8R9QARBRCQDPEcFfGQHeIQJQKgLIMQNROhPRQpRRSQTRUOVPWRXPYRZRaRbRdO
c ^hel	4RAZEPFeHaLRQbUbWS
c ^her	4b6Y8YESKSLSQRRdTf
c ^hig	1S2S6RBNCNDSFQGSItJSKSLNMPNlQSTSUSVSZScS
c ^hit	2Q4j6dDSEZJeLONSQSUNVSXSYSacdS
c ^hol	AaJhKSLKQRWb
c ^hoo	0R2Y3S4S5S6R7R8Y9SASDREaFSGhHSKaLYNZOSSSTZURVcWSXRYRZRaSbSdR
c ^hot	EZFbdS
c ^hug	LRWf
c ^hum	4R6SBSDrESKSLROSSSTSUS
c ^hur	1R4a6SBSDREOGSIcKRLLMRQpTQUR
c ^hyp	GcLd
c ^ide	1SGPVSci
c ^imp	3O4NGdLSQbWYXQYSajdS
c ^ind	5f
c ^ins	0S1S2S4P5S6S8QDSERGRHdKSMSNaPSQSRaTSUaVocSdS
c ^int	0R1R2R3S5S6c8Q9SASBRCQDSEOFSGQIPJRKaLNMSNSORPSQQRZSSTOVdWSXcYfZRalbScSdZ
c ^isn	EaLf
c ^jum	MQOnUPXPaS
c ^jus	1R2S3S4O6S7bBSDREPHSJSKnLPMSNSOSQQTQUYVQXbbZ
c ^kee	0R1Q4R8S9SAlBSCSDRENFeISJSKOLRMSNROSPhQeSQTRVSWSZRbOcSdS
c ^kel	Pf
c ^ker	Pd
c ^kic	0Y1R3R4P5S6R7d9SDREZFSGQHSJaKbLhMeNYORQaRRSRTRUfVgXPYRZRaRbScQdR
c ^kil	0S1S4S6e7R8SAQBMCdDSISKcLPMSORQRRSThURVSXSdS
c ^kin	4ZLaSe
c ^kno	5bCSEeHZISKRLPMPZf
c ^lan	4Sag
c ^las	0S1R2Q3S4d5S6R7n8R9SASBRDSERFSGSHSIRJSKMLMMRNSOSPbQRRRSSTNUcVPWhXNYbaQbicSdR
c ^lat	1S2S4PBRCSDrELGSIRKRLOMSNSQRRSTRUPVSXfdb
c ^lay	4gLbVS
c ^lea	0R3R5S6R7RBZCZDREYFRGdHSKaLeNZOSPSQYRYSSXSYRZRbSdR
c ^lef	2jESLdMRTS
c ^leg	Hf
c ^len	LZXg
c ^les	0R1d2R3S4P5S7S8R9SARBICfDYEgGRHRIfJbKQLfMPNRORPSQNRRTQUPVQWSXRYSaSbRdR
c ^let	5dESFSHSKZLSMcNbOeQRRSSSTQURXQZPaSbSdZ
c ^lev	0e2R6R7R8PCSDSEjFSGSHSIRJSKQLSMfNRQSTKUSXS
c ^lif	EhIQTR
c ^lik	1Q2S3S6R7R9RAeBRCRDRFRHYIRJRKRMQNROSPRQbSmTNUQWcXPaSbRcYdc
c ^lim	8aBdCKESFlIOLSMOQcRR
c ^lin	1S2R3S4m5S9SBRCSDSENGnISJRKOLQMOQSTYUQVPWSXSYRaScc
c ^lis	8RCOFROcPgRiXPYSaScS
c ^lit	1g2Q5S9SBYCPDcESFZIQJRKQLZNSQRSRTSURVRWSYSZabScb
c ^loa	5REZPmVSbS
c ^lon	0Q1S2S4Q5S6Q7S8SASCeDSEOISKSLiOSQQRcTSVSXtYPZSdS
c ^loo	0S1S2S3Y4R6R7S8L9SASBSCSDrELFSGSHSISJSKRLPNROgPSQRRgSSTcULWSXNYSZQaScRdS
c ^los	2R6SBICjIRKSLQQfTdUQVSXcYSdS
c ^lou	0l1R2a3S4Q5S6Q7S8P9RARBMCYDREsFoGRHRJSKSLMMQNSOSPSQOROSRTRUQVRWSXRYSZQaSbScSdR
c ^lov	4bAqBSESKSLPTRVSXSYY
c ^low	1S2R4R6RBYCYDSEoFSIcJSKSLMMRNjQRTRURVSZRdQ
c ^luf	0n1R2S3S4Q5S6S7R8Q9bASDREPFqGSHSIRJSKSMONSORPSQSRLSSTSUSVSXPYPZRaRbScRdS
c ^mad	0S8gHbLSRLWZ
c ^mai	5cGSVh
c ^maj	Nc
c ^mak	0R1R4P5Y6Z7SARBRERFYGZIRKRLfMYNROQPSQQRQSZTQUYVcXaYYaRdY
c ^man	0Z4S6n7S8RCSEQGPKSLSNSQSRgTSURXOYS
c ^mas	1R2R3S4R5S6S8c9SASCaDREJFuGSHSIcJRKQLNMQNSOSPRQSRZSSTRUSVSXSYSZPbScRdS
c ^mat	4SASEcHkTS
c ^mea	0l1a4a7SAaERFSGSHSJRLYMSNSQSRSTQVRXSbScS
c ^mec	DgQR
c ^mel	1S5a6SBSESGuISKSLQMSQSVSWSYSaSdS
c ^men	4R8aGbRSVf
c ^met	4a6bBQCbDSEZGSLPUSVSWkcZdS
c ^mid	0S1R4O6R9qBRCREMGQInJSKRLNNRQRTPUSVSXSYacR
c ^min	1S2S3b4P5c6S7S8S9SASBSCSDSERHSKSLRMdNqORPSQSRSSQTSUSVPWSXSYSZZbScSdS
c ^mis	4fLbQS
c ^mod	ARBZDSOSSm
c ^mok	Sd
c ^mom	7SKjTRVSab
c ^mon	8ZLe
c ^mor	0S1e4S5R6i7R8S9SASBKChDYEeHRIYKQLhMQNROQPSQRRSSdUPVSWSYSaQbScadR
c ^mov	2S3b4R5S7SDcMSNeOSQSSaXgYQaQdS
c ^muc	0S1j2S3S4P5S6k7S8S9SAQBMCcDQFRGRHSIhJYKRLdMRNRORPSQMRRSSTQUQVSWSXRYSaSbRcRdS
c ^mud	DSERIRQn
c ^mus	OdQa
c ^mut	0S1S2S4R6S7a8RBSCSDREPGSHSISJSK-LPMSNROSQRRjTOUQVRWSXRZSaSbScSdQ
c ^nam	Pf
c ^nar	Lf
c ^nas	1Q4SAZERGYLiQSTSVaWZcZ
c ^nee	0R1Q2R4j7Q8RARDSEYFbGdHSIZKRLaMPNRORPSQPRRTcUPVNYZbScOdQ
c ^neo	Si
c ^nev	1S4aKSTddf
c ^nic	1Z4fAeESHcVSXSbS
c ^nig	HePc
c ^noi	2P4Y5ZLSXSZSaldS
c ^nop	1dAa
c ^not	1R2S3S4Q6m8SASBQCQDQGjIbJRKQMRQRRSTLUiVQWSXRYRZbaScRdS
c ^nud	DlESLSUS
c ^oct	1S4Q6SBSCSELGRISKSLPMSNyQSTSUSVRcYdb
c ^off	1S4jBSDSESGRISKQLRTSUmVR
c ^old	Sh
c ^omh	MRNbZddc
c ^onc	6gUaXb
c ^ond	4Z
c ^one	3YGdLPURVe
c ^onl	0S1a2R4P6Y7d8SASBSCSDREOGSISJSKiLPMRNROSQQRSTQUiVQXcaSdR
c ^ope	2m4Q6RBRCQGQIRJSKSLeMSNRPgQRTSUZVZWSXRZQaScSdS
c ^org	1S3S4h5SBaCQDSKRMSNYQRTaURVgWQXSYSaSdS
c ^oth	0S1n3S4M5S6RAOBRERFaGfKSLPNSQSSSTRUSVdYQbRcY
c ^out	1S2a4N5S6R7Q9SASBRCSFSGSISKRLOMSOaQSRSSSTKURWSXkYnZZaRdS
c ^ove	0S1S2r3O4g7R8R9SASBeDRFfGZIRJSKQLPMPNQORPSRSSSTRUQVQWSXOYPZcaQbScSdR
c ^pac	6hYNZeaO
c ^pad	1S2S3R4Y6R9SDSEhGSISJYKRLbMSNQQdTbUSVSWSXSYYZScSdS
c ^par	2S4S6Z7QOSSYUSVSXoYSaRcYdS
c ^pas	2RBcCOIjLSMO
c ^pat	0S1S3S4Z5S6b8MCSDSEQGdHSISJSKRLOMRNSQRRdUhVNcfdS
c ^pau	7Z9SASOiSa
c ^pea	0k2S3S4R5S6S8O9SARDSERFpHSIYJSMLNSOSPRQSRLScXSYSZScS
c ^per	2S4c6aAcDaESLOMcQSTSWZ
c ^pha	3R4PBpCZISLRTP
c ^phr	0S2d8dGeNSRPUS
c ^pia	0S2R3c4j5Y6R7S8SCQDSEYHSJZKaMRNROSQSRSTZURWYXPYSZSaQcSdR
c ^pic	8cARDSEQLSNSPSRSZn
c ^pie	ESIcLaQSVj
c ^pin	BjCQ
c ^pip	Wd
c ^pit	2k4S7SCSEMGSISJSKSLQMSNgQSTSUNVSZSdi
c ^pla	0R1O2R4Q5R6e7R8O9RARCPDcEPGZHRIQMPNROtPSQRRbSRTRUfVRWSYQZRaQbRcQdR
c ^ple	0R1Z2R4Y7R8R9aASBOFYGYHSIRJRMYORPSQPRSSYTaWSXRYaaRbYdS
c ^plu	1S2c4S6gCQEPFSIZJSKSMOTaZc
c ^pok	Ef
c ^pol	AeSa
c ^pon	BjCQ
c ^pre	1S4R6SBOCOEYGRIcKSLNMcUSVmbccP
c ^pro	0Q1R2S3j4R6S7S8O9SBRCSDSESFSHPISJSKSLQMSNSOSPsQSRKSSTSUSVRWSXYYcZSaSbRcRdS
c ^pul	6S7iCbEfKPURXSYRbS
c ^pum	1R3S6S8ZBRCODREOFSGSIPJ-KSLJNSOSQSRSTSVQcS
c ^pun	0h4R6S8QBSEQISJeKPMRQhRNTSUQVQ
c ^pus	1R2S4P6S7SBPDbEoFeIRJSKRLKMRNSQRRSURXSZaaSdS
c ^qua	1c4R6SBSDdEQKPLSNSTSUlbS
c ^qui	1Q2b4P5Z6R8cASBSCRDREoFeGSISLOMSNSOSQQRPTSURVSXPZdaScSdS
c ^rai	4fEdIONc
c ^ram	2OZh
c ^ran	0e4R6Q8PBSGoHSKSLSNSTRVScS
c ^rat	1R4RASVk
c ^rav	4fKSLSNSPbSbVa
c ^raw	5bVY
c ^rea	4S8S9SBSDSESFhGSHaKZLOTRVcWeXSZSbS
c ^rec	SjVSWb
c ^red	1O4S8S9RAQBSDSESFSGaHSKSLSMSNSOQPSSRTQVSXSZSbrcR
c ^ree	1S4h6S8cCSDSGRISKRNSQSRSURViWYXSaSdS
c ^rel	CSJeLZMdZS
c ^rem	1S2S4P5Q6R7S8RAPBQCiDSERFRGSKRLRMSNSOSPSQSRSSdTkUSVRXfYQaS
c ^ren	0S1S4S5S9oARDSFLHSISMRNRORPkRSSSTSXSZSbS
c ^rep	1S4S6gBQCdERKSLOMSQSTSURVfXhcS
c ^res	0a2R4R6RBSCQERFSGYIRJSKRLjMiNSQSRSTSVSbccQ
c ^ret	4QBSCdLSNhTR
c ^rev	1Q2Z3S4P5S6R7R8a9SARBhCtDSELFSGSHSIRJSKPLKMaNSOSQSRSSSUOWSXNYRZSabbecS
c ^rew	3cGSOd
c ^rid	0R1R2P3S4e5S6R7S8M9SAPBRCQEaFSGRHSISJRKnLRNROSPSQQReSSTjUZVQWSXRYRZSaQbQcQdR
c ^rif	0S1R2R3R4O5S8S9SCQDREPFSGsIRJRKRLSPSQRRSTRURWRXYYRZRbRchdR
c ^rig	0b2h4S6S7b8SDRERKSMbQSRRURXRYRde
c ^rim	1S4iESMSTSUMVf
c ^rin	BiCQESJSKSLjTRXS
c ^ris	2c4R6S7PBSGaNSURVSXRYMavdQ
c ^rob	1S6SCRDgEPHdISJSLPMSRSdi
c ^rol	2Q4N6R7LBSCSDREQIkJSKPLMMSQRRSU-VSXMYNZQaNdQ
c ^roo	1S6gCfDQERGSIQJRLQNeUS
c ^rot	5YDSLRMSPbQSSaVfWada
c ^rou	ERKRLmQSSSce
c ^rum	0R4c8eCSEYJZLbRO
c ^rus	WaZc
c ^sad	3c
c ^sam	0S1w2R3Q4P5R7S8S9SARBNCPDPEOFSGQHSIPJRKOLKMSNOOSPSQQRRSSTOUOVPWSXSYSZLaSbScodg
c ^sav	0S1S4Q5S6S8NASDSESFSHbJSKSMSNRORPvQSRQSSTRVSXSZSbRcSdS
c ^say	4QESQcdj
c ^sca	0S4b8hPSRK
c ^sch	1S5bESLSSh
c ^sco	IgSZ
c ^scr	0S1R3S6Z7R8SARDSFSGbHSISJSLcNYOSPSQRRSTgUQVYWYXQYRZSaQbbcSdZ
c ^sec	0S1Y2S3S4a5S6c8R9RASBQCLDREQFSGPHSIQJRKQLbMeOYPRQQRbSRTRUZVQWSXaYgZRcQdQ
c ^sef	Sg
c ^sem	2SELGSISKSLRMSNuTSZSda
c ^sen	9dBfCO
c ^sep	9g
c ^sha	4lLdUR
c ^she	EPIj
c ^shi	AaGSNdPZZY
c ^sho	1S2S3S4J5R6Q7S8R9SASBOCdDRFSGQIRJZKPLbNaOQQQRjUPXiZRaNbSdl
c ^shu	1S4R6RBRCRDnELGSIRKbLQNPOiRSSSTSUSZRcS
c ^sic	AfBa
c ^sid	8cCRESHSISJsKRLRQRRQTQVS
c ^sil	2S7kKkTSXSYRaRdS
c ^sin	3b4SHRLScRdi
c ^sir	2S4iBbCSLSTeUSWbXSaSdS
c ^ski	2S4S6S7QOiTQUdXbYQaS
c ^sla	1S2R4fAgBfCQLYUS
c ^sli	6YCRDhISLaTRUQXf
c ^slo	0S1Q2l3O4P5Z6Q8S9SARCMDaEMFSGSHSIRKQLfMPNQOSPSQQRSSSTRURVRWSXRYRZsaSbScSdZ
c ^smi	3SCcEZ
c ^smt	5dGY
c ^sna	0S1Y3S5S6S7S8S9SASBYCZDaEbFSGSHSJSLbNSOSPSQcSSTaUjVaWSXNYRZQaRbScQdS
c ^sof	4S6RAhCRDREgISJSLbMSQRTSUSVQWSXSZS
c ^sol	1S4R6SBREQGSISJSKqLQNSQSReTQUYVQ
c ^som	0S1R2R3a4j7R8S9QASBbCNDZEPFSGeHRIeJRKQLcMQNRORPSRSSRTOVQWRXQYPZRaabSccdc
c ^son	0R2S3S4R5h6S8Q9SBSCSESFSGRISKRLRMRNeOSPmQSRcSSTSUSVQWPYRZRcSdR
c ^sor	8SHfRS
c ^sou	0S1R2R3R4O5Q6Q7S9SBRDYEPFRGQHSIPJRKQMRNROSPSQpRRSiTQUQVfWhXRYSZSaRbRcPda
c ^spa	4R6lCdDSEQISTS
c ^spe	0g2S5e6SCSDQEPFSGRHSLQMQNSOSPSROSSUSXRZpcRdS
c ^spo	3Z4ZFiLSWS
c ^squ	6SERFaLn
c ^sta	0Y1R3R4e5a6Y7R8S9SASCQDRERFRGQHSIRJSKSLaMQNYOiPSQRRRSSUOYQZRaebScYdb
c ^ste	1R3S4Q5S6S9lDREPFSGSHRIRMQNSPSQSSSTZUSVSYSZRbmcR
c ^sti	1R4f6PASBcCQDkEbISLRQSTSUQVSZSaS
c ^sto	0S1S2S3S4S6S7n8S9RARBSCSDSERFSGSHSISJbKQLSMSNSOmPeQSRSSSTRUQVSXQYOZSaQbRcSdQ
c ^str	0S1R2Z3Y4b5S6i7R8S9SASCRDZFZGRHSKRMQORPSQZRRSRUeVcWSXNYQZPaQbQcSdR
c ^stu	5a6c7PSYUcXSda
c ^sty	ERLSMPNQSeVgdc
c ^sup	4c5YESGSVgWdYQ
c ^sur	GSci
c ^swa	4SGSKQLSUSVpXgYS
c ^swe	2kBQEQJSKSLdUSXRZNahdS
c ^swi	1R4R6Q9SBQDuEOFRGSIRJSKaLPMONRSSTSURVYZObSch
c ^syn	4QLRTSUdWi
c ^tac	Yc
c ^tai	BQChISLkMSQSUSVSWYXQ
c ^tak	0S1S2S3R4P5S6Q8R9SASBQCbDREYFQGOHSIeJQKMMQNdOSPSQRRSTdUQVOWSYQbdcidS
c ^tam	IdLa
c ^tap	7lBZOSXSYRaNdS
c ^tec	5Z
c ^tem	0Q1S2Q3S4Q5R6R7S9SASCRDRENFSGSHRISJSLRMlNROSPRQSRdSRTSUSVQXPYSZpbScRdS
c ^ten	7PXRYf
c ^ter	5eAZESLYMSPYQSSeVdWS
c ^tha	0S1p2S4N6R7R8a9RAiDQFSGRISJSKRMRNSOQPRQPRRTZWaYRZRbi
c ^the	0Q1P2Q3S4g5S6f8Q9SARBMCQDSFSGRHbIZJRKOMRNRORPZQhRgSSTYVQWSXRYRZRaQbRcSdQ
c ^thi	0Y1Y2S3S6b7R8Q9ZAgBQCRDQENFRGRHZIRJSKPLQMRNcPdQcRSSaTOUSVYXQYSZYaSccdR
c ^tho	EYLaTa
c ^thr	0S1R2Z3S4a7S8S9SBiCNDREMFSIaJSKRLQMSNSQbRSTfUPVQWSXPYcZSaRcbdQ
c ^thu	5ZSh
c ^tig	DgESLmQQURVP
c ^tim	0S1M2R3S4R6Z7P8S9SARBLCYDkEQFRGSHSIQJSKSLFMfNSONPSQRRSSSTSUbVSWSXaYRZhaSdS
c ^tin	BaCRDZ
c ^tom	1S2R3S4r6R7OBRCSDZEZGSISJSKQMRNdOSQSRSTbVSXOYPZRaNbScSdR
c ^ton	CSEKLkNdZS
c ^tos	4a
c ^tou	4SAdBYDcEhKSLYNSQSTSUSVS
c ^tra	1R3S4R5k6R7S8Q9aASCQDRENFcGRHRIRJSKQLRMQNfORQRRhSPTcUQVRWRXPYRZRabbScSdS
c ^tre	BfCS
c ^tri	4b6SERGYKSLQMSNSTSUmVSXdZR
c ^tru	0c4b8RESFlGPLfMNRQSSVRcS
c ^tun	0R1S2S3R4R5i7S8S9SBQCSDSEQGjIRJQKOLMMbNlQRRSTRUOVJWSXSbScSdS
c ^tur	1S3R4O6S8SBOCbDSEmFSGSIRJYKjLOMSNQQSTOVbaRcSdS
c ^twi	1i2Z4S6SCSGYLPXicS
c ^und	0S1Q2S3Z4n5S6R7R8S9SAQBSCRDREQFaGSHYJaKQLMMRNSORPYRRSZTRURVQWRXPYRZSaSbucRdS
c ^unm	KnTR
c ^upl	3Y4R7PGYYMan
c ^upt	4S5iGSMONSSZVhZR
c ^var	1Q4P6n9SBRCREOGLIRJSKSLKMSNSQSSSTQUQVRYRct
c ^vei	5bSe
c ^ver	1R2S3S4N5S6R7RASBZDSERGNIRJSKSLQNSQSRSSbTSUYVRXcYQaRbacqdR
c ^vib	BKLgSi
c ^vin	4f7bFaXSYS
c ^voc	0S1R2R3S4L5S6R7a8R9SASCcDREeFSGRHSJRLKMRNFOSPSQYRRSSTbUQVRWRXRYSZQaQbScSdx
c ^voi	4NDOERLNNSQSSSUSVSWRXSdw
c ^vol	2g4O6RCQDSErIQJSKSLKQSUS
c ^wai	4ZVZbd
c ^wan	0S1Q2S3Q4Y6R7S8RCQDREcGOHRIRJRLdMbNSORPSQNRRThVYWYYSZPaRbRcZdS
c ^war	4R5YLiSeWP
c ^wea	JcQY
c ^wei	1R4RQhUSWdca
c ^wel	1n4SBZCRESKSLRNSTRVSdY
c ^wet	CiEQLR
c ^wha	0c1R2S3S5Q6R7S8q9SBQCPDSEOFPGRHgIQJMKMLQMQNSORPbRmSRTRUQVQWSXQYSZRaPbYcSdQ
c ^whe	0S2S4L6S7S8SERIOJgLPOSQdRRTRUSVRXSYQardR
c ^whi	0Q2P3S5Y6R7S8fESHQKSMSNSOSPaQSRdUSXRYSZQagcSdc
c ^who	1R2Y3S4R6S9cBaCRDREPGSIeKSLOMSNkObQSRSSSTSZScS
c ^wid	2c4P8cBcCRERGSISKSLlQPTS
c ^wil	Tadf
c ^win	Tf
c ^wis	Eb
c ^wit	2R5d6Q8S9SASBfCNDREOGYIRJbKNMRNSOSQZRSSYTaVZXPYdZRdQ
c ^wor	0R1S7S8bAhHcJQKSPZQZRQSYTRVQbR
c ^wou	2S4pASBYERLRSaTSUaVRXS
c ^wri	2P3d4R5YGoLSVSWScS
c ^x..	ERLRMSQSUk
c ^yel	2S4S7RURXSYSaSdn
c ^yes	Pg
c ^zaa	8aVfWY
c ^zap	2R4mUL
c aag$	8aNZVfWY
c abbe	5h8RHeNRRRSRVSXSaRdd
c abby	ESLYQc
c abou	4b
c abs$	4k6cBSEZKSLbNSTSXRaRdR
c ace$	BSCdESISLPVgZe
c ach$	2c4R7RUf
c acht	PaYb
c acid	0S1R2a3S6Z7R8S9SASCSDREYFRGdHSKaLbNYOSPSRSSSTYVfWRYRZRaRbSdR
c acin	Ge
c ack$	0S1P3R5e6d7Q8RAPBOCdEYFRGRHRIQJRKlLZMaNRPbRSSRTRUPVQWRXOYQZNaMbocRdQ
c ackl	4d6SQdXS
c acks	0R8REPFgHRLSPRQaRk
c acoc	Sf
c acro	2cBbZY
c act$	4NLSQcWZXQYSajdS
c actl	8YAd
c acto	0c8SWY
c actu	8YDZHeRR
c adde	3c
c ade$	0Q2r3P4R5S7R8eBSERGSHZISJSKPLZNRQSRSTQUSVSWYXSYSZQ
c adin	aZ
c adro	6RFjLN
c ads$	1S3R4Y5S6R9SDSEjGRISJYKQLdMSNQQdTaUSVRWSXSYYZScSdS
c adua	2aLOXSZk
c ady$	4SFiTSdZ
c afte	1S2S4P6S7SOOUSXeYk
c agai	0S1h2S3R4P6O8R9SASBQCSDSEOFSGRHSIQJQKcLNMSNSOSPSQSRSVQWSYSZSbScodS
c aggr	1SESLhSScb
c ags$	ASLSXhZd
c aha$	4SAPHm
c aid$	4f
c aigh	4RDgKSLRUi
c ail$	BQCfISLlMSQSUSVSWZXQ
c ain$	0R1e2R3R4N5S6O7S8m9SARBPCPDREOFRGQHQIPJmKYLLMQNROSPRQORLSQTSVOWaYSZSaSbRckdR
c ains	5cGSVh
c air$	DaEgLR
c airh	4g
c aise	EdIONdSZ
c ait$	VZbd
c ajor	Nc
c akbe	4gLSTb
c akco	5c
c akdo	3Y4b7RXOYmaS
c ake$	0R1R4O8RASBRKQLeORPSQRRRSZVZYdaRbYca
c aker	4mBSJcUS
c akes	5Q8iHSLSRRSSXc
c akin	HcWb
c akke	7RPhdb
c aks$	0bFg
c alan	EkHSIR
c ale$	0S8hPSRKda
c alf$	0S1Z2S3S4S5S6m7h8S9RASBSCQDQEYFSGRHSIQJSKNLQMRNQOSPSQSRRSSTOUOVRWSXdZeaRbRcRdR
c alft	4SUgZZ
c alie	4SLSWf
c all$	0S1R2R4S6R8S9SARCkDREJFhGZIRJSKRMdNSOSPcQRSSTSUSVSWSXOZQbS
c alle	8bPfRS
c alli	4SLRWl
c allo	2Y4R6R7SBRCSDSERGSISJSKRLKMRNSOeQSTQUnVQWSXcYb
c alls	2dQbUS
c ally	2Z6SERGbHgKSLKMSNSOSPSQSRRTSUSVSWdXRZidS
c alon	4ZKhLROSUS
c als$	0S1R2R3S6Z7Y8S9SASCeDREgFSGRHSJRKZLKMSNGOSPSRSSSTfULVSWSXPYSZQaRbScSdj
c also	1m4O6Q7SHaOSUSWSXSYPaR
c alte	cj
c alve	6S7SBPCbMPOSRSXkYSZe
c alys	0nASIQLS
c alyz	0lESKSLRVS
c ame$	0R1v2R3R4P5R7S8R9RAQBNCPDPEPFRGQHSJRKPLOMRNOORPmQQRQSSTOUOVPWSXSZMaSbScndR
c amen	2R4laS
c amic	0h8QRM
c amin	FfWb
c amp$	2OZh
c ampl	4Sdk
c anal	0u4S9SARBRERIQJSKQLPMSNSOSPSQSTSURVQ
c ance	1S2S4b6SBZCQEaGRHSIQKSLfMgNSTSVRba
c anch	3Z
c ancy	4Z
c and$	5dHdRS
c ande	2SLNPgdc
c ando	4S6QBSGpKSLSTRcS
c ands	4Sag
c ange	0a1R2Q3c4P5b6R7R8P9RASBiDREPFSGZHRIRJRKQLPMaOSPRQRSbTMVeWRXRYSZQaSbecQdS
c anic	DgQR
c anis	Df
c ank$	0S2S4SBNCbEeKSLaMPQSTSUSVRWbZe
c anks	Hi
c anna	La
c anno	APKSTn
c ano$	0S2R3c4j6R7S8SCQDSEYGYHSJZKaMRNROSQSRSTZURWYXPYSZSaQcSdR
c anos	5a
c anot	0S1P2R3S4m5S6S7R9SBYCQDSERISJSKSLQMSNRQRRSSSTQUNVeWRXRYhZSbScgdS
c ansp	ESMSNj
c answ	GhKZLOTZVP
c ant$	0S2R3Q6R7S8RCODREfGOHQIRJRLaMaNRORPSQgRQTfWYYSZPaRbRcZdP
c anth	5ZGa
c anti	4SDfERKRXfdd
c ants	4YBSGRTScj
c anvi	EbIYLZ
c any$	0Z4S6n7S8RCSEQGPKSLSNSQSRgTSURXOYS
c anym	JdKSTe
c anyt	7SKNRm
c anyw	0ZKRTc
c ape$	7eBZYSaS
c appe	6cQc
c appi	3aGYLi
c appy	5gAaGY
c aps$	0S1P2Q3S4g5S6a7R9SAZDeEfFSGRHRISJSKcLPMQNQOSPRQQRRSSTbUZVRWRXQYSZRaSbPcSdR
c ard$	5Z8YAeCRDSEcJZKSLeMRNSQYRSSSUSVSWSXSZScS
c ardb	Qe
c ardc	5l6S7Q8aGRHSLRMSRSSSXSYSaQdj
c arde	1Q8SBcCSFbISJcLfMSQRUSVSca
c ards	5aYSZd
c are$	0S1Y3S4R5S7S8S9SASBYCZDaEbFSGSHSJSLaNSOSQcSSTaUjVaWSXNYRZQaRbScRdS
c ared	0cEZ
c areh	5ZSf
c arel	EQQhTS
c aren	Ec
c ares	4dKY
c aria	1R4Q6c9SBRERGMISKSLRTSVSYScs
c arie	6lDSERGSLMURcc
c ark$	3b4i5Z8aBSCSEQQSXS
c arke	3d4SCSDSEQLmQOSSWSce
c arli	DkESUS
c arly	5fDSSh
c arm$	2S4d
c arme	4SLiWR
c arou	5cEOIiLSXa
c arpe	4eGRLe
c arro	Lf
c ars$	0Q1S2c4Y5S7c8R9RASBQCSDREQFSGZHSIRJSKOLMMPNQPSQdRZSSTQUdVRWSXlYbZSaObScS
c arse	4S6mLQ
c arsh	6RARCPDSEPIdLZNSQlTNXRZS
c art$	0S2P3S5b7P9SBSCSDSESFSGRISKRLRMQNROkQYRSSSTRUOVRWSXlYPZRaYda
c arte	1c4S6SDSESKRLSTSUm
c arts	4Qai
c ase$	0R1Y4Y7R8R9ZASBQHSIRMaORPSQPRSSYTbWSXQYZaSbYdR
c aser	2Q3Q4h5S6S7SBlCYESGSISKSLQQSRSTNULVRWlXSZSaSdS
c ash$	0R1S2M3S4Y6Q7PBSCRDSFSGSISJSKbMSNSORQRRRTjUeVSXOYRamdO
c ashe	EiFZLJQdTSVS
c ashi	ESKSQi
c asm$	4S8aNYRSVg
c ass$	0S2P3S5S6O7S9SASBYEYFRGQIhJZKbMSOSPSQZSSUaVbWcXPYSZSaSbScRdR
c assl	1R6iBSCSDSESGeISJSNYQSTQURVQWS
c ast$	0Q1R2S3S4O6R7n8Q9SARBSDSERFSGSHRIRKNLOMRNSOSPbQRRbSSTRUgVRWSXNYbZdaQbicRdR
c aste	1O2R3S4R5S6R7S8a9SASCYDRELFqGSHSIaJRKRLSMRNSOSPRQSRbTRVSWSXSYSZiaSbScZdS
c asti	1QCSESGSLkVbWScZ
c asty	AaESGaLaWc
c asur	0mKSLS
c atch	4SESGfLPTbUSVSWhba
c ate$	0S1P2c3S4P5S6R7S8SAhCODjFSGSHgIQJSLMNSOSPSQRRSSSTRUOVQWdXYYSaSbRdR
c ated	BfCOLSUd
c atel	9dMa
c ater	4SDeESLSXg
c ath$	4e
c athe	1Q3S4P6eARBSDZERJcViZS
c atic	GeLSWa
c atio	4R6dBSDYERGPISLSYScm
c ativ	ci
c ato$	BKLk
c ator	BaVb
c ats$	0Z2S3S6b7Y8Z9SAaCRDcEdFQGRHRJRKZMPNRORRaSSUiVSXPZQaSbRcQdS
c atta	2RBSCREPIRJSKSLlMhQbTSUSVSZM
c atte	0S1S3S4Y5S6Z8NASBSCRDSEPGcHSISJSKRLkMRNRQNRcSSTSUfVOWRXSYSZScedS
c aunt	LSWh
c ause	7ZASOi
c auto	2iBcCRESUS
c ave$	0S1Q2R3R4Y6R7S8K9YBSCRDREOGQHZIRJSLPMRNpOSPsQRRbUQWRZSaRbRda
c aved	Pb
c away	BSEcKSTi
c awst	5bVY
c ayer	4gLbVS
c ayin	0S1Q6g8OCSESHSLSOZRhcSdg
c ays$	4Q6gESGSJZLSQcUSda
c back	0R1P3R4R5R6a7R8R9QAOBNCgDYEbFRGRHRIQJRKoLLNOPbQPRQSRTKVQWRXOYRZPaRbrcQdQ
c bal$	4b7STRaldR
c bala	EkHSIR
c ball	Qb
c bals	4dKZTbUN
c band	5d
c bang	5hZS
c bare	6bEQQgTS
c bars	0Q1S2c5S7d8R9RASBQCSDREPFSGaHSIRJSKPLPMPNQPSQRRaSSTQUdVRWSXlYcZSaObScS
c bass	0S2Q3R5R7S9SASCPFSIcJZKcLYOSPSQZSRUZVbWZXPYRZRaSbScSdR
c bber	4S5h8RHeLQNRRRSRVaXSaRdc
c bby$	ESLYQc
c beat	1R2R3S4g6S7i8SBQCSDcEQGQIRJSKOLOMSNSOSQSRSUrVPWSXQYRaZbS
c beef	Lh
c befo	0S1S2R3S4Q5R6Q7m8SAYBSCSESISJSKRLRMSNSOQQSRSSZTSUZVSWSXRYgZScQdd
c begi	4R5YXSYSai
c behi	4kDgERLRUQVS
c bell	0S1a2R3S4r6R8S9SASCRDRFSHSIRKRLLMRQQRSSSTRUOVQWnXQYSZSaSbSdQ
c belo	FaIaTZ
c ber$	4c5h8RGQHeNRRRSRVSXSYSaQdc
c bett	AYbd
c betw	8iBQCPYa
c bigg	2fUS
c bitc	4SBnCSDS
c bite	IcLd
c ble$	0P1Z2Q3S6Q7M8b9SCbDQERFbGSHRIQKQMRNSORPSQRRMTQUiVRWSXeYRZcaRbRcSdR
c boar	Qe
c body	ERLeQe
c boom	4PIaLbai
c boos	BRCSEdIlKRLRMSQSTQURVSdP
c bori	6OAiGaQP
c bot$	ESHedd
c boti	6SCSDhERLQde
c boun	4S6S9lDdLRMSUS
c bout	4b
c boxy	LMQi
c brea	0R1S2Y4d6Z8S9SASBRCQEPFSHSIRMRNROaPSQSSSTSVQXgYiZRaYbScS
c bree	5a
c brid	4RXSYi
c brig	0YCSEQIZLp
c brin	0S1R2a3S5S6R8R9SASBRCRDQEkFRGRHSIRJRKiLNMZOSPSQQRRTOUZVRWSXSYRaSbbcRdQ
c brok	Ug
c btp$	BSESFmISMO
c buil	1S2c7YBPCPDSERFSGSIRJSKPLLMONSQSRSSSTSUaVQWbXiYgZdaYcS
c bump	EbMPZf
c busi	6nLQURXR
c busy	1S6lCSDSEPLRQRUScd
c bypa	BPCiFS
c cal$	1S4K6S7Y8SCODdENKPLSNRQYRSSSTSUSVRWSaQdu
c cale	0S8iPSRK
c call	8aESGgKSLSPkRSVS
c calm	LiXNYQZc
c cals	0S1S2R3S4R6R7Z8S9SASCfDREhFSGSHSJRLKMSNGOSPSRSSSTdUQVSWSXSZQaSbScSdj
c cant	EcKRLSQnTRdP
c card	Qe
c catc	Gh
c cay$	ESLbMfUSXS
c ceil	FiMM
c cent	DcLPMd
c cept	7eERKfQS
c chai	1S4R8fBSCQESGSHSIRJsKRLQMSQQRMSRTQVRWd
c chan	0S1R2S3d4Z5R6R7R8S9RARBPCRDbEPFSGbHSIRJRKQLPMdOSPSQPRSSRTNVgWRXRYSZRaSbfcQdZ
c chco	5c8bHSMbPSSd
c chea	QgVS
c chec	0lESFSISQS
c ched	CcdZ
c chee	1S3S4R6QAfCRDSERHeISLaSaVSWaZScS
c ches	2R4h6fCSEQLYTSUO
c chie	Lk
c chip	ERNRTSdj
c chno	5f
c cho$	2S4S6RBpChDSERIRKRLPTSdP
c choi	1R2S4d6R8SDSEdFSGRISJYKZLRMSNSOSRSSSTcUSViXRYSZSaScRdR
c chol	3Z
c choo	1S6SCSESLOSlVc
c chop	2S4f7SBSCQDREOKSLaTRUSVSXadk
c chor	0S1R2P3-4N5S6R7R8S9SASBmCeDSFSGQHSIRKQLPMRORQRRSSSTOUQVOWSXOYQZRaRbScRdR
c chuc	4dTcYZ
c chur	4b5ZGSLOVdWd
c chy$	0i4c8RESGfQSRN
c cid$	0S1R2a3S5S6Z7R8S9SASCSDREYFRGdHSKaLbNYOSPSRSSSTYVgWRYRZRaRbSdR
c cing	EdGcIbLZQR
c cked	YY
c cker	LRZj
c ckie	Le
c ckin	3RCRESISJqKSLSZS
c cks$	0R1P3S4Q6a8Q9SARBSCODRFdGSHQIRJeKRLdMSNROSPRQaRhSSTQUhVRWSXRYRZRaQbScSdR
c cky$	Lf
c clan	Wd
c clap	0S1Y2S3S4Y5S7S9SBbDdEdFSGRHRJSLRMQNROSPSQQSSTcUjVaWSXQYSZRaSbQcRdS
c clas	BSERGSJSKSLSQmTSVR
c clic	4S6QCREPIQJRKSLhMjQbURVS
c clim	2f4S6S7QBRCMLSMPOSUPXZYjZeaYbScSdS
c clip	0l2S8SARBgChDSESFOHPIQJSKQLIMROSPSQfRLSRTQVSXSZS
c clos	4YESLcPaVd
c club	0S4SENFo
c cock	Sf
c coff	7S9cLRXeYc
c cold	1R5cLYWbca
c come	2S4O7S8dBRCSDSEeGaISKSLSNRQYRSTQURVSXeZSaPdg
c comp	0Z1S2S4R7Z8SBnCQDSGcISLRNSQRRSTbUSVSXSaSdS
c cond	0S1Z3S4b5S6c8S9SBQCLDSEQFSGOIRJSKQLZMgOZPSQRRRSRUaVQWSYcZScRdQ
c cong	4e
c cook	4S5ZLNNSWm
c cool	4d
c coop	Ig
c copy	OSPeXhaS
c cord	SiVSWa
c core	0S1S2S3S5w6R7Q8b9SARBSCSDSESFSGPHQISJSKSLPNRORPRQSRQSdTSUSWSXRYRZRaQbRcRdf
c coul	1S2S4b6c7SBZDRFSGRJYKaLaMSNRQRSSTYURWSXaZYcSdS
c coup	4S6cGSce
c cowb	1S4oLQUP
c crac	4d6SQdXS
c cran	0S2SBNCbEfKSLaMPQSUSVRZe
c crap	TdUSVSbf
c cras	0R1S2M3S4Y6R7PASBSCRDSEfFSGSISJSKbLMMSNSOSQRRRTgUeVSWSXOYRZSakdO
c crat	LQTcWgba
c crea	4S5R7RCSGSLcNYTYVSWjXRaPdf
c cree	0S1R2Y3S4a6Z7S8SASDSEYFSGfHSJSKYLaNYOSQRRSTcURVZXRYSZSaSbRcSdR
c cris	Li
c cros	2c5ZBbZY
c crow	6b
c crun	Ld
c crus	4SBlCZDS
c cryp	BSCYMe
c ctav	1S4Q6SBSCSELGRISKSLPMSNyQSTSUSVRcYdb
c ctio	2S4R7S8RCSISLaORPRRgSaTOUSXeYhaScR
c ctly	8YAd
c ctor	0c8SWY
c ctrl	bg
c ctru	0iRO
c cts$	0R8cBQChESFRGSHQIOJRKSLSPiQSRbTOUS
c ctua	8YDZHeRR
c cuss	4d6aWa
c cuto	2p4RBSCSERGSIOKSLRMiNSURXS
c cymb	4b7RKaTZUNakdR
c dam$	5YDSLRMSPbQSSaVfWada
c dark	1S3f4d8YASBSCRDSEOISJSLkNSQNSRTSVRXRccdS
c day$	Pg
c dbac	2ZBOCiERLSMeZS
c dboa	Qe
c dbtp	BSESFmISMO
c dcor	5r6S7Q8aGQHSLRMQNSOSRSSSVSXRYSZSaQcSdi
c dder	3c
c ddy$	ESIRLMQo
c dea$	1SGPVSci
c dead	7d
c deca	ESLbMfUSXS
c dech	8cCRESHSISJsKRLRQRRQTQVS
c ded$	6gTOXd
c deep	ERJgWSZSdh
c del$	2SLNPh
c dela	0S1S4Q6S8aBkCiDSEIFOGSIRJSKSLPMhNSTRUQVSXQZRcSdS
c dele	1S4S6RASBSCRERGSISJSKRLPMSNSTiUdVSXiYSbS
c demo	LPQSSQVRWQdl
c den$	BbLcdc
c der$	0R1O2c3Z4e5S6S7S8S9fASCYDSEfFdGSHSJaKSLgMRNSORPZQRRSSSTSURVQWSXPYSZSaSbScZdS
c derd	5ZSh
c derg	LSSg
c dern	4dARDSLSOSQSSl
c desi	4SLNSQVSWq
c detu	CSERLkWd
c dge$	3S4Q7SBRCZDjINKSLdNSQSTSURXRYgZSdS
c dial	ChEO
c die$	4eGa
c diff	0S1R3S4M5S6R8f9SBNCODSEQFSGZHSIRJSKQLPMRNSQRRRSSTQUSVkWSYSbSco
c ding	LeWaaZ
c dirt	4S5YERGRLpTSWacS
c disa	CeESQd
c dist	0S1R4K6R7SBgChDSEOFSGSIRJRKSLYNSOSQcRSSSTSURVRWbXPYRZSaScSde
c ditc	TiXc
c dly$	FZLSSSXPYj
c dnes	0kEQFZRS
c does	0a1S2S4S6S7S8iARBOCPDSESFSGSHZISJLKSLQMSNSPRQiReSRVQWSXSbScS
c dom$	6SGh
c dome	5ZSh
c domi	6SEZGjKSLSNSTRVZ
c dont	1R2S3R4M6S8S9SAiBRCSDSENHgIRJSKOLPMSNSPSQdRSSRTmURVRWSbScS
c doom	5lLSVb
c doub	1b2R4R6R7M8SASBPDSERKSLRMSOSQSTSUkXfYSZeaSbS
c down	0S1S2R5S7R8S9SASBOCbDREkFSHSIRJSKPMNNhORQSRSSSTQUQVRWSXSYgZhaabScSda
c drag	4S6SASDeEPLRXhZh
c dren	BedR
c drie	4S6SCqDREPKSLMMSTRUPVR
c driv	2Y6SCmENIQJSLNMlUQVS
c dron	3b8aEfLQUR
c droo	6RFjLN
c drop	2S3S4Z5R6Z7a9SASBRCQDSEZFSGRHSIRJSLPMSOcPSSRTSVRXdYeZRaibRcSda
c drow	CeEZ
c drum	1R2S3S6b7Y9SBZCRDeEbFSGSHcIRJSKhMSNROSQSTRUSVSWSXSYSZSaSdS
c dsch	5YSd
c dual	2aLOXSZk
c duck	1R3R4Q6Q8cBSCPDSEPGSIRJ-KQLLMSNSQSRSTRUSVQZS
c dull	LYQb
c dup$	LSXbYd
c duri	2c4R7RBSCRIRKhMRXNZhaS
c dust	5f
c dyna	0h8QRM
c each	2c4R7RUf
c eaco	Sf
c ead$	0R3R5S6R7SBZCZDSEYFRGcHSKYLeNaOSPSQYSSVcYQZSbSdR
c eadr	6RFjLN
c eads	La
c eady	4SFiTSdZ
c eak$	0Z1S2Z4Z8R9SASBRCQDREQFeHSJRMPNRObPSSSTNVQWRXhYdZRaZbScS
c eakb	4gLSTb
c eakc	5c
c eakd	3Y4b7RXOYmaS
c eaks	0bFg
c eal$	KbVe
c eall	HbLPWg
c eam$	4S5Y6S7RBSCYGRKZLdOSQRTcUSVeXRYSaPdf
c eami	FfWb
c ean$	4d8YIbJSKbLNQSWY
c eant	1cAc
c eap$	QgVS
c ear$	0R1Q2R3R4S5R6Q7R8R9QARBRCRDQEcFRGRHeIRJRKgLNMRNROiPRQqRRSRTRUOVPWSXPZSaRbRdO
c earl	5e6SCSDiERLSMSNSSgUS
c ears	LMQn
c ease	0R1Y2R4Y7R8R9aASBMHSIRMbORPSQQRSSYTaWSXQYaaSbYdS
c easu	0mKSLS
c eat$	1R2Q3S4c6R7e8SAZBRCSDcEPGQIRJSKPLPMSNSORQSRSUoVPWSXcYRZSaabScS
c eate	LQWj
c eath	3S4c6eBSDZESJcVS
c eats	4c6S7fBRCeESISKQLRMSUe
c eave	FZKfTQ
c ecay	ESLbMfUSXS
c ech$	0S1R3S7S8SASDSEZFSGdJSKZLcNZQRTdUSVaWSXSYSZSaSbRcSdR
c echa	6S8cCRDdESHSIRJsKRLQQORQTQVS
c echn	5f
c echo	2S4S6RBpChDSERIRKRLPTSdP
c eck$	0lESFSISQS
c econ	0S1Z3S4b5S6c8S9SBQCLDSEQFSGOIRJSKQLZMgOZPSQRRRSRUaVQWSYcZScRdQ
c ecor	SjVSWb
c ect$	0R7Z8RAcBbCSGSHSLROSPoRSTSVSYRbS
c ecti	2S4R7S8RCSISLaORPRRgSaTOUSXeYhaScR
c ectr	0iRO
c ects	0R8cBQChESFRGSHQIOJRKSLSPiQSRbTOUS
c edba	2ZBOCiERLSMeZS
c edco	5h
c edel	BSCPMe
c edge	IPLg
c edo$	1O4S8S9RAQBSDSESFSGaHSKSLSMSNSOQPSSRTQVSXSZSbrcR
c eds$	0R1R2R3S4g5S6a7S8S9SASBaFeGcHSIdJYLYMPNROSPSQPRSSYUQVNWQYRaSbScNdS
c eech	0S1R3S6a7S8SASDSEYFSGdHSJSKYLcNYOSQRRSTcURVaWSXSYSZSaSbRcSdR
c eed$	0S1R2R4d6P7Q8S9YASBQCQDPEYFRGaHSIQJRKPLYMPNROSPSQRRRSRThUPVQWZXLYcZobScRdP
c eedb	2ZBOCiERLSMeZS
c eedc	5h
c eeds	0R1R2R3S4g5S6a7S8S9SASBaFeGcHSIdJYLYMPNROSPSQPRSSYUQVNWQYRaSbScNdS
c eefo	6bOcXaaZ
c eel$	1S3S4Q6S9SBSDkEaGSKSMSQQSiTSURVSYSZScS
c eeli	Ag
c eels	6gDZESLZMSQfSSXSYS
c een$	8hBPCPLaYa
c eep$	0R1Q2e4P5S6S7S8S9SAkBPCSDREMFdGSHSIRJSKNLPMSNQOSPgQYRSSQTRURVSWSXRYSZPagbPcS
c eepe	ERJhZSdd
c eepy	4dGgLR
c eers	Hg
c eese	1S4h6S8cCSDSGRISKRNSQSRSURViWYXSaSdS
c eesy	1S3S4S6RAfCRESGQLbSaVSWb
c eet$	4cTcdS
c efa$	Sg
c effe	0S7a8dBYChFRGSIOJRKSLSPRRfTOUSVSYS
c efor	0S1S2R3S4Q5R7l8S9SAYBSCSDSERFSHSISJSKRLRMSNSPSQSRSSZTRUZVSWSYgZSaYcQdc
c eft$	2jESLdMRTS
c eful	3hGS
c egen	Hf
c egin	4R5YXSYSai
c ehin	4kDgERLRUQVS
c ehou	5ZSf
c eigh	QdUa
c eili	FiMM
c ein$	4a5aSd
c eird	1R4RLRQcWeca
c elan	3Z
c elay	0S1S4Q6S8aBkCiDSEIFOGSIRJSKSLPMhNSTRUQVSXQZRcSdS
c elch	6SESLn
c elde	Pf
c elea	CSJeLZMdZS
c elet	1S4S6RASBSCRERGSISJSKRLPMSNSTiUdVSXiYSbS
c elf$	EPFRHhIhKSOS
c elin	Ag
c ell$	0R1l3R4i5R6R8R9RCPDQENFZGRHaIRKPMQNSOSPSRQSRTPUMVPWlXQYQZOaRbSde
c ells	4i5a6SEbGZLSWS
c elod	1S3R5a6SBSESGuISKSLQMSQSVSWRYSaSdS
c elow	FaIa
c elp$	4SHbUc
c els$	0Y6gASDZERLZMSOSQfSSUSXSYR
c else	4R5SFbGPHYQSTScj
c ely$	2S4Y6S9cEPKaLSQfRSTdUS
c emen	3dRc
c emis	NedZ
c emit	EMGSLSMSNrTS
c emol	BfCS
c emon	LPQSSQVRWQdl
c emov	1S2S4P6R7S8SAPBQCiDSERFSKRLRNSOSRSTkUSVSXfYQaS
c empo	0Q1S2Q3S4Q5c6R7S8S9SASBSCRDRENFSGRHRISJSLQMiNQOSPRQRRcTRURVdWSXQYSZnbScRdS
c empt	6iQSXR
c ems$	4S9nHS
c enac	Ge
c enam	9SNSPm
c ence	2R4S6S7i8gBOCOEQIcKjMSRRTRUSVSXSYRaRdS
c ench	0R4S5b6S8a9SASBcGSHSKSMaNSPRRSScUSVfdQ
c end$	2S4S9cBeCOHeMSNSOSUSVSXgYR
c ende	9pASFL
c endl	FZLSSSXPYj
c ener	1S4S6OBbCRLhScYQ
c engt	LYMaUSXg
c enin	2Z4S6bHcLc
c enou	EeLhQSTS
c enre	5S8QHdMeRSSS
c ens$	2c4a
c ense	3dBc
c ensi	7PXRYf
c ent$	0R1Q2Q3Y4L5S6Q8O9SASBRCREZFRHRIQJRKeLJMZNROSPSQQRcSRTNUQViXRYRZSbScmdR
c enta	4S8aNYRSVg
c enti	6eXZ
c ents	Hbcd
c eone	dh
c eoph	Si
c epea	6RBSCfXi
c eper	4S9cERJgUSZSdd
c epet	6jESLP
c epic	3cGiLPcR
c epla	Vh
c eps$	Qcbf
c ept$	7eERKfQS
c epy$	4dGgLR
c eral	EKFkLcZS
c erat	9dZa
c erb$	1R2a3S4O6R7S8YBkCuDRELFSGSIQJSKPLJMdNSQSTRUOVSWSXMYSZSaSbScSdS
c erce	DcLPMd
c erci	IdLbQS
c ercu	4d6aWa
c erda	4SDSESLQMSPiQSSaVeWZdZ
c erdo	5ZSh
c erdr	BgCaIS
c ere$	0S1R2Q3S4h7R9SASBQCREPFSGRHbINKNLPMRNSOSPZQdRgSSTgUQVRWSXRYRZSacbScRdR
c ered	4Z6aVSdd
c eren	0S1R3S4M5S6R8f9SBNCODSEQFSGZHSIRJSKQLPMRNSQRRRSSTQUSVkWSYSbSco
c ereo	BcCS
c eres	1R4a6fDSERIRJSLaQkRSTRURVSaRdS
c erfe	Ad
c erfi	Sg
c ergr	LSSg
c ergy	1S4S6OLiScYQ
c erin	EjFdLSQQdY
c ermi	Pd
c ern$	0S1S3S4Z5S6a8NCSDREQGdHSISJSKSLOMRNSQQRdScUhVOWRZScfdS
c erna	cj
c erne	4e
c erpo	EiQR
c erro	5eESLYMSPYQSSeVe
c ers$	2S4h6S7PBSCSDSERHeKRQRRSTQUgaSdZ
c ersa	4gGSVgYR
c erse	4S7S8bBSCRKSRSUSajdc
c ersi	1R4R6S7SASBSESGNLSMSRSScUSVRYSbacsdS
c ert$	1SAQCSXRYabm
c ery$	0S1S2f4e5R6a7N8S9ZBRCPDQELFRGQHSIRJSKQMQNRPSQRRSSSTQUoWSYOZSaZbScSda
c eryt	0R1S2R3R5R6R7e8SASCRDeEgFRGRHSKfLRMPNeOSPSRRSSTQUPVPWRXSYSaRcRdR
c eryw	Ja
c ese$	1S4h6S8cCSDSGRISKRNSQSRSURViWYXSaSdS
c esen	EaIe
c eset	4SBSGSLPVncS
c esh$	5c
c esig	4SLNSQVSWq
c esnt	LSQeTZ
c eso$	6SEQLeMb
c eson	CSENISLgMi
c ess$	0b1c2R3S4Q5S7S8Q9SARCdEdFYGRHRIgJaKQLgMPNRORPSQRRQTMUPVQXQYSaSbRdR
c esse	6fBYXQ
c essi	1Q2S3l4S6SBaCSDSERLbNSPbQSRRSRVSWSXacY
c esso	Bc
c est$	0g8REYLZPcQSRR
c este	Pg
c esto	7fXSaPbdcS
c estr	2R4g7RUOXSaSde
c esy$	1S3S4S6RAfCRESGQLbSaVSWb
c etal	4a6bBQCbDSEZGSLPUSVSWkcZdS
c etch	5c
c ete$	1S4S6R7ZASCRESGSISJSKRLQNSOSTfUdXiYSaSbS
c etel	KcTe
c eter	2d4RBSEoFaKSLQQSUSXSYSZS
c ethi	1S2S3Z4R5b6Q7R9SASBRDREQFSGnHQIRJSKQLMMRNRORQaRSSRTRURWRXRYRZRaebScfda
c etit	6jESLP
c ets$	0S1S2j3S4Q5c6R7R8S9SASBRCRDREPFQGRHSISJSLMMaNYOdPSQbRSSSTPUgWSXQYRaQbScS
c ette	ChEQLQScbc
c etti	ReUbZS
c etun	4PCRDSEQGSISLjNgQSTRWd
c etwe	8iBQCPYa
c euph	GZ
c evel	0e2R6R7R8PCSDSEjFSGSHSIRJSKQLSMfNRQSTKUSXS
c even	1g4Q6RBRDREQHiISJSKbLRSSTSUSZScSdS
c ever	0S1Q2Z4a5SARBdCmGRHSISLNOSPSQSRRSSUdVRWSXOYQaZbbcRdb
c evil	1Q3Z4QESGeVSWfcZ
c ewer	1S4S6rBRCaENGRJSKSLPMSNSQSTQUS
c ewhe	4g
c exac	8YAd
c exce	7eERKfQS
c expl	8nBSJMKSLS
c expo	9oKS
c exte	XhYS
c extr	4c7SUaXRYh
c fact	0c8SWY
c fade	2s3P4S7SESGSISJSKQLbNSTRUSXSYSZS
c fake	4Q6S7ROSXRYoaR
c fanc	4Z
c fast	0O1N2S4S6Q7S8QARCRDRESFQHRISMSPSQSRgSSUZXSYSZsbScb
c fatt	6RCSESLqQO
c fbea	1S4jBSDSESGRISKQLRTSUmVR
c fect	0S1S7Z8dAcBYChESFRGSHSIOJRKSLRPRQSRfTNUSVSYS
c feed	2ZBOCiERLSMeZS
c feel	0R1S2S3R4Q5S6d7S9RAbBSCSDkEYFSGSHSISJSKRLZMQNROSPSQcRSSgTRUQVRWSXRYQZRaSbScSdS
c fere	0S1R3S4M5S6R8f9SBNCODSEQFSGZHSIRJSKQLPMRNSQRRRSSTQUSVkWSYSbSco
c fewe	1S4S6rBRCaENGRJSKSLPMSNSQSTQUS
c ffbe	1S4jBSDSESGRISKQLRTSUmVR
c ffec	0S7a8dBYChFRGSIOJRKSLSPRRfTOUSVSYS
c ffer	0S1R3S4M5S6R8f9SBNCODSEQFSGZHSIRJSKQLPMRNSQRRRSSTQUSVkWSYSbSco
c ffin	7S9cLRXeYc
c ffle	4S6SBSDoESISLRQaUS
c fift	EOGSLRNo
c figh	JaKRLSQf
c file	9hPP
c fill	1S2P3S4J6vBPCPDPEPGSIOJSLOQSSSTSUgYSZScSdS
c filt	2l4S6SAYBaDSERGRIKJSKSLeMcQSURVRWbXSZS
c fin$	7S9cLRXeYc
c fina	2S7kKOPYUNYS
c firs	2S4L6S7PKgOSUPXcah
c fist	Sg
c flab	ESLYQc
c flac	9h
c flan	2S4SBoCaGRISKSLSTQVS
c flat	DSQi
c fle$	4S6SBSDoESISLSUS
c floo	4eLSUhXR
c folk	Gf
c foll	3OESJSLRNlVS
c fore	0S1S2R3S4Q5R6Q7m8SAYBSCSESISJSKRLRMSNSOQQSRSSZTSUZVSWSXRYgZScQdd
c forg	1S5bbc
c form	6bOcXaaZ
c fort	EQNg
c forw	EgLS
c four	3aERKSLQMSNdUnVS
c free	6bOcXaaZ
c fren	0R5b8a9SGSHSMbPSRSScVf
c fres	5c
c frie	FZLSSSXPYj
c from	0S1S2a3S4Q6R7R8S9SASBQCcDSEOFRGSHSIdKSLOMNNROmPbQSRSSbTKURVRWcXPYPZaaYbScSdR
c fron	4S6S7SCfEQUSXbYYaSdb
c fter	1R2R4M6R7PASCSDSEfJSKSLeMSOOQSRSTRUQVQWSXbYfZSamdR
c fth$	EOGSLRNo
c ftim	4SUgZZ
c ftin	3ZGY
c ful$	3hGSTZ
c fuse	ObXaYY
c gabb	5h8RHeNRRRSRVSXSaRdd
c gain	0S1h2S3R4P6O8R9SASBQCSDSEOFSGRHSIQJQKcLNMSNSOSPSQSRSVQWSYSZSbScodS
c gall	2Y4R6R7SBRCSDSERGSISJSKRLKMRNSOeQSTQUnVQWSXcYb
c gan$	1S3S4h5SBaCQDSKRMSNYQRTaURVgWQXSYSaSdS
c gate	BiCOLSMc
c gen$	Lb
c gend	Hf
c genr	5S8QHdMeRSSS
c ger$	2Y3S4P5b6S7SBbCgDSERGRISKSLfMPOSQSRSTQVSWRXpYRZRaRdS
c gerf	Sg
c ges$	3dUSba
c get$	1S5bbc
c gets	2m4PBSERFSKSLPQfUNZbaS
c gger	2fUS
c ggre	1SESLhSScb
c gher	EZISNiQSSSVScd
c ghs$	CQFSIkLQ
c ght$	0b1R2e3S4P6R7a8R9SASBSCRDZEOFSGSHbIRJSKQLbMYNROSQYRRSRTRUcVSWSXRYQZSbScSdc
c ghte	BSCSDhERIZLqQQTSURVPWS
c ghti	JaKRLSQf
c ghtl	DiLRUQ
c gian	0S8dGfRP
c gimm	3c5bBRGbISNSTSce
c ging	Zbda
c gins	4RXSYSai
c give	0c1S2R3a4Q5Y6Y7R8RASBZCQDZEZFRGcHSIRJQKRLYNROQPSQRRSSbTRVZWRXOYZaQbSdR
c glas	LSWh
c glit	4fLS
c gloo	3bLZ
c goes	2YAgLO
c goin	1S4P6r7SCSERIRLSQSRYXOYRZRaddS
c gone	1S4RDSENKOLPMSTrUPVS
c good	ESHiLZTZ
c grad	2aLOXSZk
c grea	Ad
c gres	1R3mCSESLcQSSSVScZ
c grit	4PBSIRLl
c groo	1S4f7aCQDlERIQJSLOSRUSXR
c grou	4eCSEYLRSf
c grow	2b4R8ZBRCQERLaTaUSVSWj
c gth$	MaXg
c guit	4g
c hack	4gaP
c haha	4SAPHm
c hain	1S4R8fBSCQESGSHSIRJsKRLQMSQQRMSRTQVRWd
c hair	DaEgLR
c hake	4mUS
c hakk	7RPhdb
c half	0S1Z2R3S4Q5S6l7g8S9RASBRCQDQFSGRHSIQJSKMLPMQNQORPSQRRRSSTOUaVRWSXbZfaQbRcR
c hall	1SBYCmESISLLMfUSXO
c halv	6S7SBPCbMPOSRSXkYSZe
c han$	1a4Q7SAZCSEbFaISLQSSTSViZabScS
c hang	0S1S2S3e4R5R6S7R8S9SASBQCRDREQGcISJSKQLQMdPSQSRSSSTOVhWSXSZRaSbgcQdS
c hani	DgQR
c hank	Hi
c happ	3Z4S5f6bAZGZLZVS
c hard	0S1Q2S3S5l6S7R8Z9SAbBaCRDSFYGRHSISJcKSLgMQNSOSPSQPRRSSTSURVSWSXRYRZRaQde
c harp	LeNY
c hars	6RARCPDSEPIdLZNSQlTNXRZS
c hase	3R4PBpCZISLRTP
c hat$	0R1o2S4P5R6R7S8k9SAaCSDRESFRGRHdISJPKPMRNSOQQRRZTZURVRYRZQbkdS
c hate	1RAlBSDSESUSbS
c hats	0Y3S6b8Z9SAaCODdEeFRGRHRJRKaMPNRORRaSSUhVSXPZQaSbRcQdS
c haun	LSWh
c have	0S1R2R3R5S6S7R8L9bCSDRFSGRIRJSLRMSPfQRRgTZUPWRXcYZZSaSbScSda
c hcor	5c8bHSMbPSSd
c head	6RDbESFjLMUS
c heap	QgVS
c hear	0R1Q2R3R5R6Q7R8R9QARBRCRDQEcFRGRHeIRJRKgLNMRNROiPRQqRRSRTRUOVPWSXQYRZSaRbRdO
c heck	0lESFSISQS
c hed$	AZBSCbFZSZdZ
c heer	Hg
c hees	1S3S4S6RAfCRESGQLbSaVSWb
c helf	EQIh
c hell	AZEQFeLRQbdY
c help	4SHbUc
c hem$	4b5Y6YEdGZISLSNRTZUZ
c hen$	4Q6S7YESJhKSQSUSVSXSYSamdS
c her$	0R1f2R3R4e5R6Q7Q8S9SAOBZCSDRGaHSIRJRKQMRNaORPRRRSRTRUNVkWRXPYcZRaYbRchdS
c here	0S1Q2R3S4g6c7R9SARBQCRDSEOFSGRHaIMKQMRNSORPYQlReSSTeUPVQWSXRYRZRaabScRdQ
c hes$	6fBSCSEgLIQdTQVS
c hesi	4RWg
c hest	2R4gLaUO
c hich	0Q6S8gHQMSPbQSRe
c hier	Lo
c hift	GSNdPa
c high	1S2S6RBNCNDSFQGSItJSKSLNMPNlQSTSUSVSZScS
c hin$	1S6k8OASCRDSEQISKSNSQlTOURXQ
c hind	4kDgERLRUQVS
c hing	0R2R4R5a6P7a8RARBSCREZFRGfIRLLMPNbPRQbRbSSTPUPVQXQYRZYbZcg
c hink	4fSfVS
c hipm	ERNRTSdk
c hird	1d7SEPGSKRNjUabS
c his$	0c1O2S3S6R7S9YAlBRCRDREQFPGRHYISJSKRLMMQORPhTQURVdWRXRYSZZaSbRdR
c hisp	4Qdg
c hit$	AbZY
c hite	2P4Zai
c hits	2Q4j6dDSEZJeLONSQSUNVSXSYSacdS
c hnes	ESIgLbTN
c hno$	5f
c hoir	1R2S4d6R8SDSEdFSGRISJYKZLRMSNSOSRSSSTcUSViXRYSZSaScRdR
c hole	1R2Y3S4R6S9cBaCRDREPGSIeKSLOMSNkObQSRSSSTSZScS
c holi	3Z
c hoog	4SMRNbPZZcdb
c hook	4M5SGnWR
c hool	1S6SCSESLSSl
c hoov	0R2Y3S6R7R8Y9SASDREaFSGcHSKaLYNZOSPSSSTZURVcWSXSYSZRaSbSdR
c hop$	4Z7SBSCQDSEOKSLbTRUSXadk
c hord	1S2Q3-4Q5S6S7SCQDSGQISKRLSMROSQSRSSSTSUQVPWSXRYSZRaScRdR
c hori	GZ
c horn	4g
c hort	2S4L6SBPChDSEQLcMQQSRSURVSWaXpYZdR
c horu	1S2S3Q4O6SBtCiESGSIRJSKRLONSOSQSRSTOUSVRXPYRaSdS
c hose	EYLaTa
c hot$	1S4aERKRLSMSTfURVf
c hott	EZFbdS
c houl	0S1S4S5S6R8RBRDSEZFSGRHYIRJfKRLcMZNeOSPSQRRQTQUQVbWSXZYQZSaSbScSdR
c hous	5ZSf
c hout	2S4L5R6SESLSQSTbURXOYPaJdw
c how$	0c1S2S4S6S7S8S9SBSCSERGQHSISJSKQLQMSNRORPYQRRrTRUSVRXOYSaRcZdR
c hree	bZcf
c hrou	2f4PBhCOENIeKSLRQeTRUSVSYSdS
c hrow	2O4e6YBdCRDSERISKSLSTiURVSXPYfaSdS
c hryg	0S8dGfRP
c hten	DSIbLjQR
c hter	4RDiESLkURVPXSYa
c htin	JaKRLSQf
c htly	DiLRUQ
c huck	4dTcYZ
c huff	4S6SBSDoESISLSUS
c huge	LRWf
c huma	4R6SBSDrESKSLROSSSTSUS
c hund	5ZSh
c hurc	4b5ZGSLOVdWd
c hurt	1R4a6SBSDREOGSIcKRLLMRQpTQUR
c hut$	CSENGSKcLSNQOiRSTSZS
c hypn	GcLd
c hyte	Si
c ial$	5fChEOKSLSbS
c ian$	0S8dGfRP
c iano	0S2R3c4j5Y6R7S8SCQDSEYHSJZKaMRNROSQSRSTZURWYXPYSZSaQcSdR
c iant	GRcj
c iati	4R6dBSDYERGPISLSYScm
c ibe$	Sj
c ible	AbEQFd
c ical	DgGeQR
c ice$	0S1h3R5S6Q7S8S9SAcBRCRDOEPFSGSHaIRJSKRLKMRNROSPSQRRSSRTRURVQWQXdYRZRaSbRcRds
c ich$	0Q6S8gHQMSPbQSRe
c ick$	0Y1Q3R4R5S6S7b9SDREYFSGQHSJaKbLfMdNYORPSQaRRSRTRUcVhXQYSaRbScQdR
c icke	1SERLaZj
c icki	La
c icks	1S2S4S5Z6SCREaISJSKSLhTSUjXSYSaQdS
c icky	Lf
c ide$	0R1R2P3S4d5S6R7S9SAPBRCPEaFSGRHSIRJRKmMaNROSPSQORdSSTjUYVQWSXRYRZSaQbQcQdR
c idea	1SGPVSci
c idec	8cCRESHSISJsKRLRQRRQTQVS
c iden	BfCSLb
c ider	2d4QERLl
c idge	3S4R7SCcEZXSYh
c idi$	4R9rBSESGRISKSLQNSTQcS
c ids$	6RCRENIpLRQSTS
c ied$	6mCSDSEOLLQdURcS
c ien$	4SLSWf
c iend	FZLSSSXPYj
c iep$	Vd
c ier$	0S1Q2R4P5S6e7S8S9SASBQCjDjENFSGYHSIRJRKQLvMQNROSQQRSSSTPUMWQXPYRZSaSbSdR
c ierc	IdLbQS
c ies$	Sa
c iet$	2S4S6S8gCSEdFeLSQQRQXSYYZS
c iete	2d4RBSEoFaKSLQQSUSXSYSZS
c iff$	0S1Q2R3R4O5S8S9SCQDhEPFSGrIRJRKRLSOSPSQRRSSSTRUQWRYRZQaSbRchdR
c iffe	0S1R3S4M5S6R8f9SBNCODSEQFSGZHSIRJSKQLPMRNSQRRRSSTQUSVkWSYSbSco
c ift$	EgGSIQNdPaTQ
c ifte	4Q6S7PERUSXOYKawdR
c ifth	EOGSLRNo
c ifti	3ZGY
c ify$	Fi
c igge	2fUS
c igh$	6SBNCQENFSIpLSMPNe
c ighe	4YEaLRNi
c ighs	CQFSIkLQ
c ight	0Z1R2b3S4P5S6R7Y8R9SASBRCRDlEPFRGRHaKQLmNROSQZRRSRTQUaVOWSXRYRZSbScSda
c ign$	4SLNSQVSWq
c ike$	1Q2S3S6R7R9RAcBRCRDRFRHYIRJRKRMQNROSPRQcSmTNUQWcXPaSbRcYdc
c ild$	1S2c7YBPCPDSERFSGRIRJSKOLMMONSQSRSSSTSUbVQWbXhYeZdaZcS
c ildu	LSXbYd
c ile$	9fPP
c ilen	2S7kKkTSXSYRaRdS
c ilin	4ZFiMM
c ill$	0S1R2O3S4L5S6k7P8S9SAQBNCbDRENGRHSIRKbMRNSOQQRRRTiVRXPYRZSaSbSdc
c ills	1S4O6qBPCPDQEQIOLLUe
c ilte	2m4SBbESGRIKJSLfMcUSVSXSZS
c ilth	AaWd
c imax	2c6S7RBRCOUSXbYkaZdS
c imb$	2MMSZh
c imbs	2hCSUR
c ime$	0S1M2R4P6Z7O8S9SASBNDQEQFSHSISJSKRLNMgNSONQRRRSSTSUjVSXaYRZkaSbSdS
c imes	Cbba
c imin	BSDoLIUS
c imit	8aBeCKFmIOMPRR
c imme	3c5bBRGbISNSTSce
c immi	Cc
c impa	4NLSQcWZXQYSajdS
c imsh	1S4iESMSTSUMVf
c inal	2S7kKOPYUNYS
c inat	EaVb
c ind$	4kBSDfERKSLQOcTcUPVRXS
c inda	4ZLaSe
c indu	5f
c ine$	0S1Q2R3R4l5R6g7Q8S9RASBQCRDRENFSGpHSIQJQKQLSMONYOSPSQRRSSSUYVNWRXRYPZSaPbSccdR
c ing$	1R6Y8RCPDgEcFaGYIQJdKZLSMQPSQZRYSSTSVRWZXPYRcYda
c ings	0S1R2a3Z4d5S6Q7S8R9SASCSDREZFSGRHaLYMQOSPSQaRYSSUQVdWSXRYSZYaRbScSdR
c inis	Fe
c ink$	4cSfVS
c inor	1S3c4P5c8S9SDSESFSHSKSLRMfNqORPSQSRSSQTSUSVPXSYSZSbScSdS
c ins$	4RXSYSai
c inse	XRYc
c inst	0S1S2S4P5Y6S7S8Q9SASBSDSERGPHYKSMRNaPSQSRaSSTSUaVsWSXZYQZScSdS
c int$	BZLa
c into	1S2R3S4J6bBSCSEOGQJSKQLRNSORQSRSTSUZVhXOYOardY
c intr	0R1R2S3S4a5S6Z8QBSCRDSEQGRIPJSKeLNNSORQRRcSSTOUNVSWSXhYkZRaP
c inus	ESFbIbMMZd
c iny$	BaCRDZ
c inyl	4f7bFaXSYS
c ion$	0S1P3f4S6a7P8R9SASBdCeEOFSGOHSIPJRKRLMNRORPSQPScTPUQVQXcYeZRaYcmdQ
c ions	1S4R6RESGPLSMSPbRcSRXRYSZSco
c ious	4abdcS
c ipe$	Wd
c iple	ESLQUn
c ipmu	ERNRTSdk
c ippe	8cBRCiFRISKSRS
c ippi	0kQMRS
c ips$	QdSSUc
c ird$	1d4Q7SEPGRKQLQNiQbTSUZVSWcbS
c iren	2S4iBbCSLSTeUSWbXSaSdS
c irho	4g
c irst	2S4L6S7PKgOSUPXcah
c irt$	Le
c irti	Lg
c irty	5YESGSLfWbcS
c ise$	0R1R3N6Q7S8S9RAQBQCSDbEcFRGgHRINJRKPLOMRNYOQPRQRRRSeTPUQVRXQYSZPaibRcgdQ
c iser	6S7QBSSYUSVSXRYNatdQ
c ises	2caZ
c ish$	5eFeGS
c ishe	AaSa
c isin	4RGdac
c isnt	EaLf
c ispe	4PESLhdf
c issi	4fLbQS
c ist$	4S8RBSCNFRGYISLSOSPgRiSfXRcR
c iste	OeXS
c isto	0S1R4K6R7SBgCiDSEPFSGSIRJSKSNSOSQcRSTSURVRWbXPYRZSaScSde
c itar	4g
c itch	0S1R2h3S4a6R7S8S9SBRCRDOEJFSGQIQJSKYLNMRNeOSPSQRRSSSTdUMWSXYYRZOaSbSchdg
c itcr	4SBnCSDS
c ite$	1S2L3f6R7SAZBRCSDSERGmIYJSKSLYMSNSQSTSURVSWSXRYSZRafcRdS
c iter	8cBiCRFMRR
c ith$	0S2R5d6Q7Q8S9SASBgCNDREOGYIRJcKNMRNSOSQZRSSYVZXQYdZRdR
c itho	7bTedR
c itiv	6jESLP
c iton	EMKSLSMSNrTS
c its$	2Q4m6dBSDSEZISJeKSLMNSQSUMVSWSXSYSabbYcSdR
c itti	Lb
c ittl	1g2Q5S9SBYCPDcESFZIQJRKQLZNSQRSRTSURVRWSYSZabScb
c ive$	0b1Q3Y4P6d7S8SASCcFRGbHSIQJRKRLYMgNRORPSQRRSSYTRWRXOYYaRbScZdR
c ives	2dUQcg
c ize$	4PBSDjEQGcKQNSTRWc
c ject	0Q8OASHQLSPvRJbS
c jor$	Nc
c jump	MQOnUPXPaS
c just	1R2S3S4O6S7bBSDREPHSJSKnLPMSNSOSQQTQUYVQXbbZ
c kbea	4fDSLRTaUc
c kcor	5c
c kdow	3Y4b7RXOYmaS
c ked$	AaPb
c keep	0R1Q4R8S9SAlBSCSDRENFeISJSKOLRMSNROSPhQeSQTRVSWSZRbOcSdS
c keld	Pf
c ken$	4S7SEQGSLhNSPbQSUfdb
c ker$	1R3c4Z5SBSCSDRERJZKSLgQPSRTSUSVRWRXSZhcd
c kerm	Pd
c kers	4h
c kes$	5P6Y8hHSLSRRSSXb
c kick	0Y1R3R4P5S6R7d9SDREZFSGQHSJaKbLhMeNYORQaRRSRTRUfViXPYRZRaRbScQdR
c kier	GeLe
c kill	0S1S4S6e7R8SAQBMCdDSISKcLPMSORQRRSThURVSXSdS
c kind	4ZLaSe
c king	3R6RCQDSEaHaISJpKRLQWbZS
c kip$	2S4S6S7ROiTQUYXbYQaS
c kken	7SPcdc
c kle$	4f6SESLb
c klin	4QLaQe
c knoc	5bCSEeISKRLPMPZf
c kum$	Sd
c labb	ESLYQc
c lac$	9h
c lace	Vh
c lain	8nBSJMKSLS
c lam$	FZLZaZ
c lanc	3YEkHSIR
c land	4Sag
c lang	2S4RBoCaGRISKSLSTQVS
c lap$	0S1b2Q3S4e5S6Q7S8R9SAaBeFRGRHSJSKNMRNROSPSQRRZSSTYUiVdWSXRYRZRaQbScQdS
c laps	0S1P2S3S5S7S9SAaDfEgFSGSHSJSKdLPMQNROSPSQQRRSSTbUdVRWSXRYSZRaSbPcSdS
c lase	2R4k5S6SESLRQSTRULVRWm
c lash	BSERGSJSKSLSQmTSVR
c lass	LSWh
c last	0S1S2S3S4O6R7o8SBSDSERGSHSIRJRKMMRNSOSPcQSRSTRUfVQXNYcaQbjcSdR
c lat$	DSQi
c late	1S2S4P6SCSDrELGSIRKaLONSQRRSTRUPVSXfdS
c lay$	0R1Q4P5S6N7R8Y9RARBhCfDbEIFRGYHRIRJRKSLLMdNQOpPSQRRQSSTQUeVRWSXSYQZQaQbRcRdR
c laye	4gLbVS
c layi	1Q6g8OCSHSOZRi
c lays	6hGSJZ
c lch$	Lh
c lchi	LZ
c lchy	Lf
c lder	1RBbLaPeca
c ldsc	5YSd
c ldup	LSXbYd
c lead	0R3R5S6R7RBZCZDREZFRGdHSKYLfNaOSPSQYRYSSXSYRZRbSdR
c leas	0R1Y2R4Y7R8R9aASBOHSIRMbORPSQQRSSYTaWSXQYaaRbYdS
c leav	FZKfTQ
c led$	8aDSPfQaRSdc
c left	2jESLdMRTS
c lege	Hf
c lenc	2S7iKkTSXSYRaRdS
c leng	LYMaUSXg
c lent	7a
c less	0R1d2R3S4P5S7S8R9SARBICfDYEgGRHRIfJbKQLfMPNRORPSQNRRTQUPVQWSXRYSaSbRdR
c lete	1S4R6R7YASBSCQEQGRIRJSLPMSNSOSQSRSTlUcVSXhYSaSbSdS
c lets	1S2S3S5d6R7R9SASDSEQFSGSHSJSKYLPMbNaOeQRRSSSTPUjXQYSZPaSbScSdY
c leve	0e2R6R7R8PCSDSEjFSGSHSIRJSKQLSMfNRQSTKUSXS
c lfti	4SUgZZ
c lic$	3Y4SLRWl
c lick	4S6QCREPIQJRKSLhMjQbURVS
c lide	CSESISLcMe
c lien	4SLSWf
c lier	DkESLYUS
c lift	2S4Q6S7OEdIQTQUSXOYKavdQ
c ligh	DiLRUQ
c like	1Q2S3S6R7R9RAeBRCRDRFRHYIRJRKRMQNROSPRQbSmTNUQWcXPaSbRcYdc
c lima	2c6S7RBRCOUSXbYkaZdS
c limb	2bCRMQURXSZg
c limi	8aBeCKFmIOMPRR
c line	0S1Q2R3R4l5R6g7S8S9RASBQCRDRENFSGpHSIQJQKQLSMONYOSPSQRRSSSUPVNWRXSYQZSaSbSccdS
c ling	0S2S5S6QAdDSFgGSIRJSKRMMNSOSQaRSTSUbVSWhXSZSaSdZ
c lip$	0d6Z8MBiFSHSISLJMSQeROTQVSXeYS
c lipp	0i8bBRChFQHRISKRQMRQ
c lish	AaSa
c list	8RCOFROcPgRiXPYSaScS
c litc	4fLS
c litt	1g2Q5S9SBYCPDcESFZIQJRKQLZNSQRSRTSURVRWSYSZabScb
c lky$	Gc
c lled	8bPfRS
c llic	4SLRWl
c llin	EYQSUddc
c llop	2Y4R6R7SBRCSDSERGSISJSKRLKMRNSOeQSTQUnVQWSXcYb
c llow	3NESJSLQNlVSWb
c lls$	1R2a4d5Y6o7SBOCPDPIOJRKRLLMSNSQYRSSSTRUbVSWRXSZScSdS
c lly$	2Z6SERGbHgKSLKMSNSOSPSQSRRTSUSVSWdXRZidS
c load	5R6cCSEYOSPmVSXSbS
c lodi	4eGa
c lody	1S3S4N5bBSGuLQVSWS
c lone	KhOSUS
c long	0Q1S2S5S6Q7S8SASCeDSEOISKSLhOSQQRcVSXtYPZSdS
c loom	3bLZ
c loop	3a4S6S8SOkTdUNXOYSaS
c loor	4eLSUhXR
c loos	DtEMLQNSOLZQ
c lop$	2Y4R6S7SBRCSESGSISJSKSLKMSOfQSTRUkVQXcYc
c lopp	DgLR
c lose	6RBJCiDSEQGSIRKSLaNSPZTcVcXbYS
c lost	EYLSQgUR
c loud	0l1R2a3S4Q5S6Q7S8P9RARBMCYDREsFoGRHRJSKSLMMQNSOSPSQOROSRTRUQVRWSXRYSZQaSbScSdR
c love	4bAqBSESKSLPTRVSXSYY
c low$	0S2O3N4S5c6RASBZCRDSEOFYGRJQKSLYMQNiQRUSVRWZXRYSZldR
c lowe	0S1R2Q3O4Q5S6R8S9SARBRCRDRElFSGSHSIRKRLeMQNhOSPSQQRSSSTQURVRWSXSYSZkaSbScSdZ
c lowl	2t4QBRCOKSLL
c lows	CcESIgLS
c lse$	4R5SEYGPHZQSck
c lso$	1m4O6Q7SHaOSUSWSXSYPaR
c lter	1S2m3S4S6SBaDSERGQIKJSKSLeMcNSRSTSURVSXSZScg
c lthy	AaLQWd
c lub$	0S4SENFo
c luck	2c6gCSEPKSLYTb
c lufs	0n1R2S3S4Q5S6S7R8Q9bASDREPFqGSHSIRJSKSMONSORPSQSRLSSTSUSVSXPYPZRaRbScRdS
c lume	2g4O6RCQDSErIQJSKSLKQSUS
c lus$	FSIbMPZe
c lve$	6S7SBPCbIYKSMPOSRRXjYSZe
c lyse	0nASIQLS
c lyze	0lESKSLRVS
c made	0S8gHbLSRLWZ
c main	5cGSVh
c majo	Nc
c make	0R1R4P5Y6Z7SARBRERFYGZIRKSLfMYNRORPSQQRRSZTQUZVcXaYYaRdY
c man$	4SDkHdOSRSSR
c mani	DjESKSTS
c many	0Z4S6n7S8RCSEQGPKSLSNSQSRgTSURXOYS
c mast	1R2R3S4S5S6R8b9SASCaDREJFuGSHSIcJRKRLNMQNSOSPSQSRZTRUSVSXSYSZPbScRdS
c mate	2h4SASBRCQEaHjLSTSUSZS
c mati	GeLSWa
c max$	2c6S7RBRCOUSXbYkaZdS
c mbal	4b7RKaTZUNakdR
c mble	0R4Z8eBaCQEYJZLcRO
c mbs$	2hCSUR
c mcor	5g
c mean	1b4bAbESGSHSJSKaLaTRVSWYcS
c meas	0mKSLS
c mech	DgQR
c mela	3Z
c melo	1S3R5a6SBSESGuISKSLQMSQSVSWRYSaSdS
c men$	2R4laS
c mena	Ge
c ment	0R1S2S3a4Q6S7RBSCSDSGSHYJSKhMSPSQRReTPURVdWSXSaYcSdS
c meon	dh
c mer$	4RLpVSWQXNYQ
c mes$	Cbba
c meta	4a6bBQCbDSEZGSLPUSVSWkcZdS
c meth	1S2S3Z4R5b6Q7R9SASBRDREQFSGnHQIRJSKQLMMRNRORQaRSSRTRURWRXRYRZRaebScfda
c mewh	4g
c mhoo	MRNbZddc
c mic$	0h8QRM
c midg	3SCcEZ
c midi	4R9rBSESGRISKSLQNSTQcS
c mids	6RCRENIpLRQSTS
c mier	Le
c mina	EaVb
c ming	6SBQCZDnESFeISLHUSWa
c mino	1S3c4P5c8S9SDSESFSHSKSLRMfNqORPSQSRSSQTSUSVPXSYSZSbScSdS
c minu	ESFbIbMMZd
c mis$	NePYdZ
c mise	Gf
c miss	4fLbQS
c mit$	BQFjMP
c mite	8cBiCRFMRR
c mito	EMGSLSMSNrTS
c mme$	3c5bBRESGbISKRMSNSOeQSTSUSXRaScedS
c mmin	Cc
c mode	ARDSOSSm
c moku	Sd
c molo	BfCS
c mome	7SKjTRVSab
c mono	8ZLe
c more	0S1e4S5R6i7R8S9SASBKCgDYEdHRIYKQLhMQNROQPSQRRSSdUPVSWSYSaQbScadR
c move	0S1S2R3Y4O5R6R7R8S9SAPBQChDZERFRGSKRLQMRNbORPSQSRRSYTjURVSXkYNZSaPdS
c mpac	4NLSQcWZXQYSajdS
c mpar	0cEZ
c mpin	1RBSCPDSERIPJqLR
c mple	4S5S6S7aESKaTdXSaSdi
c mpo$	0Q1S2Q3S4Q5c6R7S8S9SASBSCRDRENFSGRHRISJSKSLQMiNQOSPRQRRcTRURVdWSXQYSZnbScRdS
c mpos	3ZGf
c mpre	4SBpCQESKSTS
c mpty	6iQSXR
c msho	1S4iESMSTSUMVf
c mth$	5dGY
c much	0S1j2S3S4P5S6k7S8S9SAQBMCcDQFRGRHSIhJYKRLdMRNRORPSQMRRSSTQUQVSWSXRYSaSbRcRdS
c mudd	DSERIRQn
c munk	ERNRTSdk
c mute	0S1S2S4R6S7Z8R9SASBSCSDREPGSHSISJSK-LQMSNROSQQRiTOUQVRWSXRYSZSaSbScSdQ
c naci	Ge
c nal$	2S7kKOPYUNYS
c naly	0u4S9SARBRERIQJSKQLPMSNSOSPSQSTSURVQ
c name	0S4S9SNSPqRS
c nami	0h8QRM
c nanc	CSENISLgMi
c nap$	LaQdTRUS
c napp	Lf
c nare	0S1Y3S5S6S7S8S9SASBYCZDaEbFSGSHSJSLaNSOSPSQcSSTaUjVaWSXNYRZQaRbScQdS
c narr	Lf
c nast	1Q4SAZERGYLiQSTSVaWZcZ
c nate	EacZ
c nati	ci
c nce$	0R1R2P3R5S6a7e8d9hASBSCLDZFSGQHRJRKfLaMbNRORPSQRRQSSTQVPWSYQZRaQbScRdQ
c nch$	0R4R6SBcCOEQISJfKPMQNSQiSaTSUPVcWSdQ
c nchc	5c8bHSMbPSSd
c nchi	Lj
c ncho	3Z
c nchy	0j8RLORN
c ncy$	4Z
c nda$	4ZLaSe
c ndel	2SLNPh
c nder	0R1R3Z4n6R7S8S9jARBRCRDREPGSHYJaKRMQNRORPYQSRRSgTSURVQWSXPYRZSaSbScSdS
c ndin	LeWa
c ndly	FZLSSSXPYj
c ndo$	1R4S7SAQESFSKRLSMSOSSSTSUSXSYSZSbxcS
c ndom	4S6QBSGpKSLSTRcS
c nds$	0S1S2S3S4O5S6R7S8Z9SBQCLDZERFSIQJSKRLOMiNSOSQtRSTRURVRWbXQYRZSacbScRdQ
c ndus	5f
c neat	4e
c ned$	ESLdQaWd
c need	0R1Q2R4j7Q8RARDSEYFbGdHSIZKRLaMPNRORPSQPRRTcUPVNYZbScOdQ
c neop	Si
c ner$	4SBbCSLf
c nerg	1S4S6OLiScYQ
c nes$	EMGdISKSLOMSNoTSUQVc
c ness	0jCSEOFYIeLcMSNSRSTNXS
c neve	1S4aKSTddf
c nge$	0c1R2S3a4Q5R6S7S8O9SASBbCPDREPGbHRIRJSKPLQMdOSPSQRSSTNUYVhWSXSZRaSbdcRdS
c ngen	Lb
c nger	1S2R3S4P5b6S7SBbCgDSERGRISKSLfMPOSQSRSScTQVRWQXpYRZRaRdS
c nges	3dUSba
c ngs$	0R1R2a3Z4c5S6Q7S8Q9SASCSDREYFSGRHZLYMQOSPdQZSSUQVdWSXRYSZYaRbScSdR
c ngth	LYMaUSXg
c nica	DgQR
c nice	1Z4fAeESHcVSXSbS
c nigh	HePc
c ning	2a4S6bBSCYEZHcLb
c nise	ASDeKSOSSgTS
c nks$	Hi
c nlif	ESXQYRam
c nly$	0S1a2R4P6Y7d8SASBSCSDREOGSISJSKiLPMRNROSQQRSTQUiVQXcaSdR
c nmut	KnTR
c nna$	La
c nnoy	APKSTn
c nock	5bCSEeISKRLPMPZf
c nois	2P4Y5ZLSXSZSaldS
c nope	1dAa
c nor$	1S3c4P5c8S9SDSESFSHSKSLRMfNqORPSQSRSSQTSUSVPXSYSZSbScSdS
c nos$	5a
c notc	CSEYIhKSLbMSNRZd
c note	1R2S3S4Q6o7SBRCQDREPGlIPJRKQLMMSNZQSRSTLUkVQXScR
c noth	0S1P2R3S4m5S6R9SBYCQDSERISJSLQMSNRQRRSSSTQUNVeWRXQYgZSbScgdS
c noti	GcLd
c noug	EeLhQSTS
c noyi	ARTi
c nres	8RHdRS
c nser	XRYc
c nsio	7PXRYf
c nspo	ESMSNj
c nste	2S4P5SESGRKSMSNbTSUbVpXaYQcS
c nstr	5b8QGSHaLSRcVg
c nswe	GhKZLOTZVP
c ntas	4S8aNYRSVg
c nted	AZWd
c nthe	4R5YGZWf
c nti$	Xf
c ntin	ESLSWbdg
c nto$	1S2R3S4J6bBSCSEOGQJSKQLRNSORQSRSTSUZVhXOYOardY
c ntro	0R1R2S3S4a5S6Z8QBSCRDSEQGRIPJSKeLNNSORQRRcSSTOUNVSWSXhYkZRaP
c nts$	6SBSESGQHbTRcl
c nudg	DlESLSUS
c nus$	ESFbIbMMZd
c nvil	EbIYLZ
c nyl$	4f7bFaXSYS
c nymo	JdKSTe
c nyth	7SKNRm
c nywh	0ZKRTc
c oad$	5RPmVSbS
c oard	Qe
c obot	1S6SCRDgEPHdISJSLPMSRSdi
c ocal	0S1R2R3S4L5S6R7a8R9SASCcDREeFSGRHSJRLKMRNFOSPSQYRRSSTbUQVRWRXRYSZQaQbScSdx
c ock$	5aCSEdISKRLPMPSdZf
c octa	1S4Q6SBSCSELGRISKSLPMSNyQSTSUSVRcYdb
c oder	ARDSOSSm
c odie	4eGa
c ody$	1S2S3S4M5a6SBSCSDSEQGuISKRQbRSUSVSWSdS
c oes$	0a1S4S6S7S8i9SAcBOCPDSESFSGSHZISJKKSLMMSNSOSPQQeReSRTSVQWSXSZSaSbScRdS
c oesn	LSQeTZ
c off$	2p4RBSCSERGSIOKSLRMiNSURXS
c offb	1S4jBSDSESGRISKQLRTSUmVR
c offi	7S9cLRXeYc
c oft$	6SAiCSERLQQS
c ofte	4R6dCSEhJSLfMSTSUSVQWS
c ogre	3nGSLO
c oice	4NDOERLNNSQSSSUSVSWRXSdw
c oing	1S6r7SCSERIRLSQSRYUSXOYRZRaddS
c oir$	1R2S4d6R8SDSEdFSGRISJYKZLRMSNSOSRSSSTcUSViXRYSZSaScRdR
c oise	2P4Y5ZLSXSZSaldS
c ojec	0Q8OASHQLSPvRJbS
c oken	Ug
c okin	Ef
c okum	Sd
c oky$	3a4bLS
c old$	5cJhKSLJQRWb
c olde	1RBbLacb
c olds	Sh
c ole$	1R2Y3S4R6S9cBaCRDREPGSIeKSLOMSNkObQSRSSSTSZScS
c olic	3Z
c olis	AaSa
c olky	Gc
c oll$	2Q4N6R7LCSDSERIkKPLNMSQSUyXMYNZQaNdR
c ollo	3NESJSLQNlVSWb
c olo$	1S2S3S4Q6S8SASBaCRDSEPGSHSIRJRKwLPMSNSOSPSQRRSTPVPbSdS
c olum	2g4O6RCQDSErIQJSKSLKQSUS
c omat	2iBSCRESGe
c omco	5g
c ome$	0S1R2R4g7R9QBcCMDaFSHSIfJRKQLeMQNROSPSRRSZTNVPWSXYYQZRbSda
c omen	7SKjTRVSab
c omeo	dh
c omet	1S2S3Z4R5b6Q7R9SASBRDREQFSGnHQIRJSKQLMMRNRORQaRSSRTRURWRXRYRZRaebScfda
c omew	4g
c omho	MRNbZddc
c omie	Le
c omin	EaVb
c omis	Gf
c ompa	0cEZ
c ompl	7bKbTe
c ompo	3ZGf
c ompr	4SBpCQESKSTS
c oms$	1S2R3S4r6R7OBRCSDZEZGSISJSKQMRNdOSQSRSTbVSXOYPZRaNbScSdR
c omy$	3bIaLRQZ
c onan	CSENISLgMi
c once	6gUaXb
c ond$	0S1a3S4c5S6c8S9SBSCRDSEQFSGOIRJSKQLbMROaPSQRRRSRUbVQWSYdZScRdQ
c onde	4Z
c onds	BRCMLRMmXS
c one$	0S1R3Y4O5R6Q7S8Y9RASCSEQFZGRHSIRKaLaMQNdOQPSQPRRSRTmULVOWSXSYSZRaSbScSdh
c ones	EMGdISKSLOMSNoTSUQVc
c ong$	0Q1S2S3S5f6Q7S8Q9SASBeDSEOFSGRIRJSKRLYNbOSPdQPRgSSURVQXhYPZRcSdR
c onga	4e
c onge	2S4Q6SBPCeDSERKSLhMPOSQSRSVSWRXrYRaRdS
c ongs	HSPjRM
c only	0S1a2R4P6Y7d8SASBSCSDREOGSISJSKiLPMRNROSQQRSTQUiVQXcaSdR
c ono$	8ZLe
c ons$	1S4R6RESGPLSMSPbRcSRXRYSZSco
c ont$	0S1Q2R3R4L5S6Q7R8S9RAiBQCcDRELFSHfIQJRKNLRMSNROSPSQcRSSRTlUPVQWSXZZSaRbScSdY
c ood$	ESHiLZPbTY
c oog$	MRNbZddc
c ook$	4L8MESGhHSLNMSNSQSRfUSVRWkcS
c ooky	3a4bLS
c ool$	1R4b6SCSESLRSnVSZS
c oom$	0S1R3S4O5b6dBSCdDPEPFiGSIPJQKSLOMRNSQSSRURVaXSYSZSahcSdS
c oomc	5g
c oomi	Le
c oomy	3bIaLRQZ
c oop$	2S3Z4R6S7S8SESIeKSMSOkTcUNXOYSaS
c oor$	4dKSLSUhVYXR
c oose	DtEMKSLMNSOLVcZQ
c oost	BRCSEdIlKRLRMSQSTQURVSdP
c oove	0R2Y3S6S8Y9SASDZEZFSGbHSKZNZOSPSSRTZUQVcWSXRYSZRaSbSdR
c ope$	1dAfVS
c open	2m4Q6RBRCQGQIRJSKSLeMSNRPgQRTSUZVZWSXRZQaScSdS
c oper	AaGbXSYf
c ophy	Si
c oppe	4dLSWb
c oppi	DgLR
c ops$	7mKRLPURXaYQaSda
c opy$	OSPeXhaS
c orco	5bSe
c ord$	2S3nURXS
c ords	1S2R3y4Q5S6S7S8SCQDRGRISKRLSMRQRSfTSUSVPXSYSZSaScRdS
c ore$	0S1b2S3S4R5e6d7a9SBMCeEbHRKQLdMRNSOQQRRSSeUSVSWS
c orga	1S3S4h5SBaCQDSKRMSNYQRTaURVgWQXSYSaSdS
c orge	1S5bbc
c oric	GZ
c orin	6OAiGaQP
c ork$	0S8cHeJQQbRRVR
c orm$	6bOcPaTSXaaY
c orn$	4gSa
c orse	1SAibS
c ort$	0S1S4M6S8R9nASBYCYDSESGSHdKSLNMSOSPSQSRRTSVSWdYeZSbScS
c orte	2R4M6SBPCfDSEQKSLiMPQQRSURVSWZXnYPaSdd
c orth	EQNg
c orti	1R2Z4Q6SBfCjDSEQIRJSLIMZQfUSVSXSYSaScSdR
c orus	1S2S3Q4O6SBtCiESGSIRJSKRLONSOSQSRSTOUSVRXPYRaSdS
c orwa	EgLS
c ose$	2Q4R6S7SBHChDSESGbIRJSKQLbMRNfPZQSTeURVZWSXbYSdR
c osed	4ZLQUYVe
c osen	DoEMLSNSZR
c oser	DhLSOLdZ
c oss$	2c4ZBaZY
c ossb	5a
c ost$	2SBQCRDSEeIlJSKQLOMRQeTPUOVRdO
c otch	CSEYIhKSLbMSNRZd
c ote$	TMUk
c otes	1S4Q6oBRCRDREPGmIQJSKQLMMSNZQSRSTRUaVQcR
c othe	0S1h2Q3R4i5R6Q7Q8S9SAPCQDSEQGbHSIRJSKRLNMRNROSPSQQRRSRTPUNVhWRXPYeZRaabRcgdS
c othi	7bYS
c otic	1S6RCQDgERGbISJSKSLZUSdd
c otif	Fi
c ots$	4eUP
c otte	4SBRCSDSFZISLQMZPbQSSaVeWZdY
c oubl	1b2R4R6R7M8SASBPDSERKSLRMSOSQSTSUkXfYSZeaSbS
c ouch	4SAdBYDcEhKSLYNSQSTSUSVS
c oud$	0k1R2S4S6Q8Q9SASCODRElFmGSHSIZJSKSLMMSNSPSQPROSRTRUSVSWSXSYSZRbScSdS
c oude	0Q2d4Q6S9SBMCcDSEpFfGRISJSKSLOMRNSQQTRUQVRXSZSdS
c oudn	0kEQFZRS
c ough	0S1S2d4P6S7SASBfCODSEYFSGSIcJSKRLeMRNSQbSSTPURVRYSZSccdR
c ould	0S1R4i8R9SASDREYFRGQJdLcNaOSPSQRRRVYWSXaYQaSbScSdR
c ounc	4S6S9lDdLRMSUS
c ound	0S1R2R3S6Q7S9SBREMFSGRHSJRKPLaMRNROSPSQnRSSjTQURVeWfYRZSaRbRcQdZ
c oupl	4S6cGSce
c our$	3a4SESKSLQMSSbUnVS
c ourt	Nf
c ous$	4abdcS
c ouse	5ZSf
c out$	4Q5S6S7fESTcUQXPYLaIdq
c outi	TSXSdj
c outr	1S2a4N5S6R7Q9SASBRCSFSGSISKRLOMSOaQSRSSSTKURWSXkYnZZaRdS
c ove$	0S1Q2R3S4Z5R8R9SAkBQCeDjEPFRGRKQLLMRNZORPSQRRRSQTgUQVQWSXiYQZRaPbScSdR
c over	0R2g3R4Z7R9SASBaDREaFYGcKYMSOSPSTYURVaWSXRYRaSbSdR
c owbe	1S4oLQUP
c owde	6b
c ower	0S1R2Q3P4Q5S6R7S8S9SARBQCQDREqFSGSHSIRKQLeMQNgOSPSRSSSTPUQVQWSXSYSZjaSbScSdZ
c owl$	8aESLZTbWc
c owli	4QWj
c owly	2t4QBRCOKSLL
c own$	0S1S2R5S7R8S9SASBOCbDRElFSHSIRJSKPLYMNNhORQSRSTQUQVRWSYhZhaRbScSda
c owni	CZEZ
c ownl	ESXQYRam
c ows$	CcESIgLS
c oxy$	LMQi
c oyin	ARTi
c pace	CeESISLQZe
c pact	4NLSQcWZXQYSajdS
c pads	1S2S3R4Y6R9SDSEhGSISJYKRLbMSNQQdTbUSVSWSXSYYZScSdS
c pare	0cEZ
c pars	4S6mLQ
c part	2S4S6Z7QOSSYUSVSXoYSaRcYdS
c pass	2PBdCdFRIhKSLRMO
c patt	0S1S3S4Z5S6b8MCSDSEQGdISJSKSLPMRNSQRRdUhVOWScfdS
c paus	7ZASOi
c peac	Sf
c peak	0k4S5S8O9SASERFpHSIYJSMLOSPRQSRLSSXSZScS
c peat	6RBSCfXi
c pect	0iRO
c ped$	4dLSWb
c peed	2S5e6SDREPGSLRMRNSSSUSXSZqcS
c pen$	1Y2j4Q6RBSCRGRIRJSKSLcMSNSPgQSTSUaVaWSXRZQaScSdS
c peni	2Z6cESLc
c pens	2b3d
c per$	0S2S3S4M6S8YAYBPCfDQEOFQGYHSIRJeKQLgMSQSRSTRURVRWbXQYdZQaScSdb
c perc	2S4d6aDaLOMdWZ
c perf	Ad
c pers	4gGSVgYR
c peti	6jESLP
c phas	3R4PBpCZISLRTP
c phor	GZ
c phry	0S8dGfRP
c phyt	Si
c pian	0S2R3c4j5Y6R7S8SCQDSEYHSJZKaMRNROSQSRSTZURWYXPYSZSaQcSdR
c pic$	3cGiLPcR
c pick	8cARDSEQLSNSPSRSZn
c piep	Vj
c pier	3ZBSCSDdERIbLiQRUSVS
c ping	0i1R3S4S6S8SBfCMDREQGSIPJoKSLQMSORQMRRTSUa
c pipe	Wd
c pitc	2k4S7SCSEMGSISJSKSLQMSNgQSTSUNVSZSdi
c plac	Vh
c plai	8nBSJMKSLS
c play	0R1O2R4Q5R6f7R8O9SARBRCQDcEQGZHRIRLMMPNROtPSQRRbSRTRUfVRWSYQZRaQbRcQdR
c ple$	4Q6bGScddf
c plea	0R1Z2R4Y7R8R9aASBOFYGYHSIRJRMYORPSQPRSSYTaWSXRYaaRbYdS
c plet	4S6S7ZERKZLQTdUlVS
c plif	3Y4R7PGYYMan
c pluc	2c6gCSEPKSLYTb
c plus	FSIbMPZe
c pmun	ERNRTSdk
c pnot	GcLd
c poki	Ef
c poli	AeSa
c pong	BjCQ
c pook	3a4bLS
c port	9oKS
c pose	3YESGeKSMSNi
c poti	Fi
c powe	EiLRQa
c pped	4dLSWb
c ppen	6c
c pper	8cBRCiFRISKSRS
c ppie	3aBSCSDeISLfUSVS
c ppin	0kQMRS
c ppy$	5gAaGY
c pred	BSCPMe
c pres	1R2S4P6SBnCPDSGRIaJSKRLNMSQSTRURVlcS
c pris	GSci
c prog	3nGSLO
c proj	0Q8OASHQLSPvRJbS
c prop	AaGbXSYf
c ptem	4S5iGSMONSSZVhZR
c pty$	6iQSXR
c pull	6S7iCbEfKPURXSYRbS
c pump	1R3S6S8ZBRCODREOFSGSIPJ-KSLJNSOSQSRSTSVQcS
c punc	0h4R6S8QBSEQISJeKPMRQhRNTSUQVQ
c push	1R2S4P6S7SBPDbEoFeIRJSKRLKMRNSQRRSURXSZaaSdS
c quar	1c4S6SDSESKRLSTSUm
c quel	6SESLn
c quic	1S5bKbLRZicS
c quie	1S2b4Q6R8dBSCSDSEpFfISKRLPQQRQTSURXQZQaSdS
c rack	1R3S4Y5m6Q7R8Q9bASBSCSDREOFcGSHRISJSKQLRMROSQZRhSPTaUQVRWSXQYSZSaRbScSdR
c radu	2aLOXSZk
c rag$	DgEQZY
c rags	ASLSXhZd
c raid	4f
c raig	4RDgKSLRUi
c rais	EdIONdSZ
c rall	EKFkLcZS
c ramp	2OZh
c rand	4S6QBSGpKSLSTRcS
c rang	0f8PHSRb
c rank	0S2SBNCbEfKSLaMPQSUSVRZe
c rans	ESMSNjXRaf
c rap$	TdUSVSbf
c rase	2dTcUSdS
c rash	0R1S2M3S6Q7P9SASBSCRDSEfFSGSISJSKbLMMSNSOSQRRRTiUeVSWSXOYRZSakdO
c ratc	LQTcWgba
c rate	9fZZ
c rath	1R4RASVk
c rave	4fKSLSNSPbSbVa
c raws	5bVY
c rcen	DcLPMd
c rch$	4b5ZGSLOVdWd
c rcin	IdLbQS
c rcor	5bSe
c rcus	4d6aWa
c rdam	5YDSLRMSPbQSSaVfWada
c rday	Pg
c rdbo	Qe
c rdco	5l6S7Q8aGRHSLRMSRSSSXSYSaQdj
c rder	1N8SBcCSFbISJcLfMSQRUSVScc
c rdom	5ZSh
c rdri	BgCaIS
c rds$	0S1S2R3x4Q5S6S7S8S9SASCQDRGRISKRLSMROSQRRSSeTSURVPXSYSZYaSbScRdR
c read	4SFiLdTOdY
c reak	0R1S2Z4d9SASBRCQDREQFSHSIRJRMRNRObPSSSTSVQXgYiZRaYbScS
c real	HbKaLOVdWf
c ream	4S5Y6S7QCSFdGRKSLdMSOSQSVeWYXRYSaPdf
c reat	1S3S4R6eAcBSDYESJcSSVRWhZS
c reco	SjVSWb
c red$	0b4Z6aEYLSQSRSVSdd
c rede	BSCPMe
c redo	1O4S8S9RAQBSDSESFSGaHSKSLSMSNSOQPSSRTQVSXSZSbrcR
c ree$	bZcf
c reec	0S1R3S6a7S8SASDSEYFSGdHSJSKYLcNYOSQRRSTcURVaWSXSYSZSaSbRcSdR
c reed	5a
c reef	6bOcXaaZ
c reep	4dGgLR
c rees	1S4h6S8cCSDSGRISKRNSQSRSURViWYXSaSdS
c reho	5ZSf
c rele	CSJeLZMdZS
c rely	EQQhTS
c remo	1S2S4P6R7S8SAQBYCiDSERFSGSKRLRNSOSRSTkUSVSXfYQaS
c ren$	2S4iBbCSLSTeUSWbXSaSdS
c rena	9SNSPm
c renc	0Q4S5a6S8j9SASBZCRDSESGSHSKSLSMaNSPRQSRQScTSUSVebScSdQ
c rend	9pASFL
c rent	1R3S4M5S6R8Q9SBRCSDSEYFSGZHSIRJSKRLPMRNSQSSSTQUSVkWSYSco
c reo$	BcCS
c repe	6hBSCeESLOUSXi
c repl	Vh
c res$	0S1R4e6f7S8RASBRDSERHbIRJSKYLZQjRQTQURVSaRdS
c rese	4RBQEYGRIcKSLOVmcS
c resh	5c
c reso	2S4R6RCREKGSISLkMj
c ress	1Q2S3k4R6SBmCQDSEQISKSLaNSQSSSTRUSVRcZ
c rest	0g8REZRRbdcS
c retu	4QBSCdLSNhTR
c reve	1Q2Z3S4P5S6R7R8a9SARBhCtDSELFSGSHSIRJSKPLKMaNSOSQSRSSSUOWSXNYRZSabbecS
c rfec	Ad
c rfis	Sg
c rgan	1S3S4h5SBaCQDSKRMSNYQRTaURVgWQXSYSaSdS
c rget	1S5bbc
c rgro	4aLSSf
c rgy$	1S4S6OLiScYQ
c rhor	4g
c rial	5f
c rian	TScj
c riat	4R6dBSDYERGPISLSYScm
c ric$	GZ
c ride	0R1R2P3S4e5S6R7S8M9SAPBRCQEaFSGRHSISJRKnLRNROSPSQQReSSTjUZVQWSXRYRZSaQbQcQdR
c ridg	4RXSYi
c ried	6mCSDSEOLLQdURcS
c rien	6SFZGSLSMSSSXPYjcc
c rier	4S6SCqDREPKSLMMSTRUPVR
c riff	0S1R2R3R4O5S8S9SCQDREPFSGsIRJRKRLSPSQRRSTRURWRXYYRZRbRchdR
c righ	0c1S2f4S6S7b8SBSCSDREPFSGSJSKSLkMZOSQRRRTSURXRYRdd
c rims	1S4iESMSTSUMVf
c ring	0S1R2d4a5S6O7R8R9SAbBaCPDRElGSHSIRKhLYORPSRRSSTSVaWSXMYQZYaRcRdR
c rip$	4S6n7SCSDREPKQTbUcXMaSbQ
c ripl	ESLQUn
c rise	2c4S6S7P9SASBSESGQHSKSMSNSOSRSUQVRWSXQYNZSatchdP
c risi	4RGdac
c risp	Li
c rit$	4PBSIRLj
c rite	1S2P3g4R5YGnLSVSWScS
c ritt	Lb
c rive	2Y6SCmENIQJSLNMlUQVS
c rken	Lf
c rker	3e4SERLjQPSSWSce
c rlie	DkESUS
c rly$	5fDSSg
c rman	HdRSWY
c rmer	4SLiWR
c rmis	Pd
c rnat	cj
c rnea	4e
c robo	1S6SCRDgEPHdISJSLPMSRSdi
c rogr	3nGSLO
c roje	0Q8OASHQLSPvRJbS
c roke	6YUg
c roll	2Q4N6R7LBSCSDREQIkJSKPLMMSQRRSU-VSXMYNZQaNdQ
c rom$	0S1S2a3S4Q6R7R8S9SASBQCcDSEOFRGSHSIdKSLOMNNROmPbQSRSSbTKURVRWcXPYPZaaYbScSdR
c roma	GeSZ
c rone	3b8aEfLQUR
c ront	4S6S7SCfEQUSXbYYaSdb
c room	1S4S6fCeDPEQFjIPJRLKSS
c roov	1S4f7aCQDlERIQJSLOSRUSXR
c rop$	2S3S4a5R6a7Z9SASBRCQDREaFSGRHSIRJSLQMSOcPSSRTSVRWSXcYfZRajbRcSdZ
c rope	AaGbXSYf
c rops	7gLPUSXbYRdb
c ror$	5bLaSYVfWS
c rorc	5bSe
c ross	2c5ZBbZY
c rott	5YDSLRMSPbQSSaVfWada
c roug	2e4P6SASBgCODSENIdKSMSQdSSTRUSVSYSZScddR
c roun	1S4c5b6SCRDSEMIgJSKQLgMSQSSdTSVRWSXYZS
c row$	4e6YBbCODSERGSIRKSLYQSThUQVSWSXPYeaSdS
c rowd	6b
c rowl	4R8aERLaTaVSWj
c rown	CeEZSZ
c rper	Le
c rpow	EiQR
c rpri	GSci
c rror	5eESLYMSPYQSSeVdWS
c rrow	Lf
c rsaw	4gGSVgYR
c rse$	1S4S6Z7Q8aAhBSCRESKSQRRSUSXSYSagbSdc
c rsel	HiOS
c rser	4S6kLQ
c rsh$	6SASCRESIRLNQm
c rshn	ESIgLbTN
c rsio	1R4R6S7SASBSESGNLSMSRSScUSVRYSbacsdS
c rst$	2S4L6S7PKgOSUPXcah
c rted	2S4NCPESLgQRWeXRdh
c rten	CcXe
c rter	1b2S4Q6SBPCeDREQKRLdMPQSTRUhVSWRXmYPdS
c rth$	EPLSNl
c rtie	Lg
c rtin	QkdR
c rtio	1S2Z4RBgCkEQIRJSLIMZQRVScS
c rts$	4QIdLMMRQdai
c rty$	5YESGSLfWbcS
c rue$	0c8SFlMORR
c rum$	0iHeRO
c rumb	0R4c8eCSEYJZLbRO
c rume	8RHbRc
c rums	1S2S4Y6a7ZBYCRDfEbFSGSHSISJSKiNROSQSTRUQVSYSZSaSdS
c runc	Ld
c rus$	1S2S3Q4O6SBtCiESGSIRJSKRLONSOSQSRSTOUSVRXPYRaSdS
c rush	4SBkCZDSESZc
c rust	Wb
c rwar	EgLS
c rygi	0S8dGfRP
c rypt	BSCYMe
c ryth	0R1S2R3R5R6R7e8SASCRDeEgFRGRHSKfLRMPNeOSPSRRSSTQUPVPWRXSYSaRcRdR
c rywh	Ja
c sadd	3c
c same	0S1x2S3R4Q5S6Y7S8S9SARBNCPDPEOFSGQIPJRKOLKMSNPOSPSQRRRTPUOVPWSZMcodS
c samp	4Sdk
c save	0S1S4Q5S6S8NASDSESFSHbJSKSMSNRORPvQSRQSSTRVSXSZSbRcSdS
c saw$	4gGSVgYR
c sayi	dh
c says	4RQdda
c sbre	5a
c scal	0S8iPSRK
c scho	1S6SCSESLSSl
c scoo	Ig
c scra	4S5YCSESISKSLQTgUQVRWfbg
c scre	0S1R3S5R6Z7R8SASDSEYFSGcHSJSKYLdNZOSQRRSTcURVZXQYSZSaQbRcSdZ
c seco	0S1Z3S4b5S6c8S9SBQCLDSEQFSGOIRJSKQLZMgOZPSQRRRSRUaVQWSYcZScRdQ
c sect	2S4R7S8RCSISLaORPSRgTPUSXeYhaScS
c sed$	4YLQVeaZ
c sefa	Sg
c self	HiOS
c semi	2SELGSISKSLRMSNuTSZSda
c sen$	DoEMLSNSZR
c send	9dBfCO
c sent	6eEbXQ
c ser$	1S2Q3Q4b5R6e7P8S9SARBiDcERFSGQIRJSKRLMMSNSOMQRRSTPUKVQWhXQYNZRapbScSdS
c sert	XRYc
c ses$	2eERFdaZ
c set$	4SBSGSLPVncS
c sett	ReSd
c shak	4mUS
c shar	LeNY
c shed	AZFaSa
c shel	EPIj
c sher	4SBdCaLdQS
c shes	EiLJQdTS
c shif	GSNdPa
c shin	ERGSKSLSQhVSZc
c shit	AbZY
c shne	ESIgLbTN
c shor	2S4L6SBPChDSEQLcMQQSRSURVSWaXpYZdR
c shot	1S4gBSERKRLSMSTfUMVf
c shou	0S1S4N5R6Q8RBRDSEYFSGRIRJeKRLbMYNdORPSQQRQTPUPVaWRYOZRaMbScSdr
c show	0c1S2S4S6S7S8S9SBSCSERGQHSISJSKQLQMSNRORPYQRRrTRUSVRXOYSaRcZdR
c shuf	4S6SBSDoESISLSUS
c shut	CSENGSKcLSNQOiRSTSZS
c sick	AfBa
c side	8cCRESHSISJsKRLRQRRQTQVS
c sier	6nLQURXR
c sign	4SLNSQVSWq
c sile	2S7kKkTSXSYRaRdS
c sing	3Z4b6SERGZHRKSLYQRUSYSaacSdh
c sion	0S1Q2R3i5S7O8S9SASBYCRDRERFSGNHSIRJSKSLNMSNROSPZQRRQSaTRURVQYaZRbZcodP
c sire	2S4iBbCSLSTeUSWbXSaSdS
c sive	1SESLhSScb
c skip	2S4S6S7QOiTQUdXbYQaS
c slam	FZLZaZ
c slap	2S4gAgBgCQFSaQ
c slig	DiLRUQ
c slin	1R6iBSCSDSESGeISJSNYQSTQURVQWS
c slip	6aTSXf
c slop	DgLR
c slow	0S1R2l3O4P5Z6R8S9SARCMDREMFSGSIRKQLgMPNQOSPSQQRSSSTRURVRWSXRYRZsaSbScSdZ
c smid	3SCcEZ
c smth	5dGY
c snap	ESLgQdTRUR
c snar	0S1Y3S5S6S7S8S9SASBYCZDaEbFSGSHSJSLaNSOSPSQcSSTaUjVaWSXNYRZQaRbScQdS
c snt$	EZLdQd
c soft	4S6RAhCRDREgISJSLbMSQRTSUSVQWSXSZS
c solo	1R2S3S4Q6R7S8S9SARBQCSDSEPFSGRHRIRJRKvLPMSNSORPRQQReSSTPVPWSZSbRcSdS
c some	0S1R2R3Z4j7R8S9QBbCNDZEPFSGeHQIdJRKQLcMQNRORPSRSSRTOVQWRXQYPZRaabSccdc
c sona	CSENISLgMi
c song	0R2S3S4R5h6S8Q9SBSCSESFSGRISKRLRMRNeOSPmQSRcSSTSUSVQWPYRZRcSdR
c sor$	Bc
c sort	8SHfRS
c soun	0S1R2R3R4O5Q6Q7S9SBRDYEPFRGQHSIPJRKQMRNROSPSQpRRSiTQUQVfWhXRYSZSaRbRcPda
c spar	4R6mER
c spec	0iRO
c spee	2S5e6SDREPGSLRMRNSSSUSXSZqcS
c sper	4PESLhdf
c spoo	3a4bLS
c spos	ESMSNj
c spot	Fi
c sque	6SESLn
c ssbr	5a
c ssin	4fLbQS
c ssio	1S2S3l4a6ZBaCSDSESGRISJSKSLNNSPbQSRRTSVSXbcRdS
c ssiv	1SESLhSScb
c ssli	1R6iBSCSDSESGeISJSNYQSTQURVQWS
c ssor	Bc
c stab	1S3S4h6c7SCQDSFSGRIRJSLZMSNbOSPSQSRSURWaXQZRaPcb
c stan	HdLbRS
c star	2R5c6R7SBSESFSGSKSLSMQNSOlQSRSTSUPVSWSYRZSaidb
c stea	1S2S3S4P5SBQCYDSERGRISKYMSNaQSTYUaVoWSXaYQcS
c stem	4S9nHS
c step	DSERKRMRZSbn
c ster	1O2R3S4R5S6R7S8Z9SASBYCYDRELFqHSIZJRKRLQMRNSOSPZQSRaTRVSWSXSYSZiaSbScYdS
c stic	1S4gBcCQEcISLbUQVSaS
c stie	1RLgVbca
c stif	6PASDlZS
c stop	0S1S2R3S4S6R7s8S9SASBSCSDSERGSHSJbKPLSMSNSOmPSQSRSTRUPVSXOYNZSaMbSdQ
c stor	0S1Q3S4L6Q7S8S9SASBfChDSEPFSGSIRJRKRNSOSPeQcRSSSTSURVRWbXPYRZSaRbacQdd
c stra	2Q4e6SDgKSLRUe
c stre	5bFfGSVg
c stri	0S1R2a3Z4c5a6h7R8S9SASCSDREYFSGRHSKSMQORPSQaRRSSVdWSXMYRZPaQbQcSdR
c stro	6Z7RaSde
c stru	8RHbRc
c stuf	5a6dSYXS
c stut	7PUddb
c sty$	4SAaESGZLZWe
c styl	5dERLRMONPSdVhYSdc
c supe	4c5YESGSVgWdYQ
c sure	0mKSLS
c surp	GSci
c swap	4SGSKQLSUSVpXgYS
c swee	2e4ZBQLSXSZSai
c swel	2e4PESLfZP
c swer	GhKZLOTZVP
c swim	Cc
c swin	1S4S6RBSCSDwERFSISLQMOSSUSZS
c swit	DPEPKdLSNSVaZPck
c synt	4QWi
c tab$	4RCSDSEOGSISNeTZUSWcZSaSccdZ
c tabs	4k6cBSEZKSLbNSTSXRaRdR
c tack	2RBRCREPIRJSKSLlMhQbTSUSVSYaZM
c tail	BQChISLkMSQSUSVSWYXQ
c take	0S1S2S3R4P5S6Q8R9SASBQCbDREYFQGOHSIeJQKMMQNdOSPSQRRSTdUQVOWSYQbdcidS
c tal$	4c6bBQCbEaUSca
c tall	4SLRWl
c tame	IdLa
c tape	7lBZOSXSYRaNdS
c tar$	4a
c tart	2R5c6R7SBSESFSGSKSLSMQNSOlQSRSTSUPVSWSYRZSaidb
c tasm	4S8aNYRSVg
c tave	1S4Q6SBSCSELGRISKSLPMSNyQSTSUSVRcYdb
c tch$	0S1Q2e3S4Q5Z6R7S8S9SASBRCPDOEOFSGQIbJRMQNbOSPSQRRSSSTeUMWdXYYRaScfdc
c tche	4YdZ
c tchy	4dGgLR
c tcru	4SBnCSDS
c tead	2S4P5SESGRKSMSNbTSUbVpXaYQcS
c team	BRCbKcLSTc
c tech	5f
c ted$	0S1S2R4M6S7Q8RBZCLDREPGSISJSKQLbMYNSOSQORnUZVRWgXQZSaSbSdf
c tely	9dKbTeUS
c temp	0Q1S2Q3S4Q5c6R7S8S9SASBSCRDRENFSGRHRISJSLQMiNQOSPRQRRcTRURVdWSXQYSZnbScRdS
c tems	4S9nHS
c ten$	0S1S2S4S6b7SASBSCZDREQIZKSLnMSOcQLRSTSUSXbYSaSdS
c tend	XhYS
c tens	7PXRYf
c tep$	ESKSbj
c teps	bf
c ter$	1S2a3S4O6R7R8YCdDZEcFfGSHSJSKRLhNSORPSQSSSTRVQWSXfZbabdR
c terd	4SDSESLQMSPiQSSaVeWZdZ
c tere	6bBbCS
c tern	0S1S3S4Y5S6b8M9SBSCSDSEQGdHSISJSKRLOMRNRQRRdSSTSUgVOWSZScldS
c terr	5eAZESLYMSPYQSSeVdWS
c ters	7PESKSSZUidb
c tes$	1S2S4Q6oBRCRDRGmIQJSKQLMMSNZQSRSTRUaVQcR
c than	0S1Z4P6S7S9SAYBSCSDSEaFZGSHhISJSKSLQNSPSQSSSTRUSVhZZbRcRdS
c that	0S1q2S4N6R7S8b9RAiDQFRGRHRISJSKRMRNSOQPSQPRRTaVRWaYRZPbjcY
c the$	4S6fDZESJd
c them	4b5Y6YEdGZISLSNRTZUZ
c then	7aLa
c ther	0R1d2Q3R4j5R6Y7Q8Q9SAOCPDSGZHYIQJRKPLRMRNRORQeRcSRUNVjWRXPYbZRbRccdR
c thes	4RWg
c thie	Le
c thin	0R2R5Z6Z7Z8PARBSCQEYFRGeIRLNMPNbPRQeRaTOUPVQXPYRbZcf
c thir	1d7SEPGSKRNjUabS
c this	0c1O2S3S6R7S9YAlBRCRDREQFPGRHYISJSKRLMMQORPhTQURVdWRXRYSZZaSbRdR
c thos	EYLaTa
c thou	7bTedR
c thre	bZcf
c thro	1S2a4b7S8SBjCMDREMGSIbKRLQMSNSQcTfUPVRWSXPYdZSaRcRdQ
c thun	5ZSh
c thy$	AaLQWd
c tic$	1S6RCQDgERGaISJSKSLYUSVSWZdd
c tick	1S4gBcCQEcISLdUQVSaS
c tier	1QESGSLmQSTSVaWScZ
c tiff	6PASDlZS
c tify	Fi
c tigh	DgESLmQQURVP
c time	0S1M2R3S4P6Z7O8S9SASBMCYDQEQFRHSISJSKRLNMfNSONPSQRRRSSTSUiVSXZYRZjaSdS
c timi	BSDoLIUS
c ting	0S1S2R4Q5S6R7S8RASBQCLDREOFdIQKPLOMSNROSPSQmRbTQVRWYXQZQaRcSdm
c tiny	BaCRDZ
c tion	0S1P3S4M5S6a7R8Q9SASBcCgEOFSGPHSIOJRKRLONROQPRQQRdSZTPUQVQWRXaYbZQaZbScmdR
c titi	6jESLP
c tive	6iCSESGSLOUSch
c tle$	1g2Q5S9SBYCPDcESFZIQJRKQLZNSQRSRTSURVRWSYSZabScb
c tly$	4SAdDhLRUQWa
c toff	2p4RBSCSERGSIOKSLRMiNSURXS
c toma	2jBSCS
c toms	1S2R3S4r6R7OBRCSDZEZGSISJSKQMRNdOSQSRSTbVSXOYPZRaNbScSdR
c tone	CSEFISKSLgMSNsQSTSVSZR
c top$	0S1S2R3S4S6R7o8S9SASDSESHSJbKRLSMSOmPSQSRSTRUPVSXOYOZSaNbSdR
c tops	7hKS
c tor$	0c8SBZVa
c tore	PebdcR
c tort	0S1R4K6R7SBgCiDSEPFSGSIRJSKSNSOSQcRSTSURVRWbXPYRZSaScSde
c toss	4a
c touc	4SAdBYDcEhKSLYNSQSTSUSVS
c tra$	2R4j6S7RXQYhaS
c trac	1S2Y3S4R5m6S7S8Q9bCSDSEPFdGSHRISJSKRLRMROSQRRiSPTaUQVSWSXRYSZSaSbScSdS
c trai	4RDgKSLRUi
c tran	BbCSESMSNjXRae
c trea	5bFfGSVg
c trem	BfCS
c tria	5f
c trin	0S1S2b3a4d6Q7S8SASBYDSEaFSGRMQOSQbRSUQVeWSXRYSZQaRdR
c trip	4Q6m7RCRDRENISKOLQMSOSQSTZUoVRXMaSbQdS
c trl$	bg
c tro$	0R1R3S5S8Q9SASBRCQDSFSGRHSIQJSKbLLMSNSPSQRRZSSTHUOVSWRXnYraQbScS
c true	0c8SFlMORR
c trum	0h4c8QGOHaPSRZcS
c ttac	2RBSCREPIRJSKSLlMhQbTSUSVSZM
c tte$	Sd
c tten	6RLiQO
c tter	0R1R2R3S6b7O8N9SBQCcDRESGaHRIRJRKQMQNQOSPYQPRaTRUfVZXSYRZSaRbYccdZ
c ttie	Lb
c ttin	ReUbZS
c ttle	1g2Q5S9SBYCPDcESFZIQJRKQLZNSQRSRTSURVRWSYSZabScb
c tual	8YDZHeRR
c tuff	5a6dSYXS
c tune	0R1R2R3Q4N5g6R7R8R9RASBPCPDRENGhIQJQKOLcMaNpOSPSQPRRSSTOUNVOWZXSYSZSaSbScRdS
c turn	1R3R4O6S8SBNCfDSEmFSGSIRJYKjLOMSNQQSRSTOVbaRcSdS
c tutt	7PUddb
c twee	8iBQCPYa
c twic	1i2Z6SCSLQXi
c tyle	5dERLRMONPSdVhYSdc
c uall	2Z8YDYHeKSLOOSPSRRXSZj
c uart	1c4S6SDSESKRLSTSUm
c uble	1b2R4R6R7M8SASBPDSERKSLRMSOSQSTSUkXfYSZeaSbS
c uch$	0S1h2S3S4P6i7S8S9SAYBRCbEeFSGRHSIfKRLdMQNRORPSQNRSSSTQUQVRWSXRYSaSbScRdS
c uck$	0S1S3S4Y7S8cAZCRDSEPGRISJqKQMRQRRSSSTcUQVNWSXSaSdS
c ucki	3R6SCRERISJqKRLYZS
c ucks	1S2a6dCREPJiLSTS
c uddy	DSERIRQn
c ude$	YZda
c uder	0Q2d4Q6S9SBMCcDSEpFfGRISJSKSLOMRNSQQTRUQVRXSZSdS
c udge	DlESLSUS
c udne	0kEQFZRS
c uelc	6SESLn
c uff$	5a6dSYXS
c uffl	4S6SBSDoESISLRQaUS
c ufs$	0n1R2S3S4Q5S6S7R8Q9bASDREPFqGSHSIRJSKSMONSORPSQSRLSSTSUSVSXPYPZRaRbScRdS
c uge$	LRWf
c ugh$	0S2d4P6SBgCOEZGSIdKRLdMSNSQcTPURVSYScSdR
c ughe	LYSScf
c uick	1S5bKbLRZicS
c uiet	1S2b4Q6R8dBSCSDSEpFfISKRLPQQRQTSURXQZQaSdS
c uild	1S2c7YBPCPDSERFSGSIRJSKPLLMONSQSRSSSTSUaVQWbXiYgZdaYcS
c uita	4g
c uld$	0S1R4i8R9SASDREYFRGQJbLcNaOSPSQRRRSYVYWSXaYQaSbScSdR
c ull$	5P6S7iBSCaEeKPNSQZSeTSUQXSYRbS
c uman	4R6SBSDrESKSLROSSSTSUS
c umbl	0R4c8eCSEYJZLbRO
c ume$	2g4O6RCQDSErIQJSKSLKQSUS
c umen	8RHbRc
c ump$	1S2S4S6S7S8ZASBSCSDRFRGSIRJpKSLLMMNROlQSRSSSTSUOVQXPYSZcaScSdS
c umpi	1RBSCPDSERIPJqLR
c ums$	1S2S4Y6a7ZBYCRDfEbFSGSHSISJSKiNROSQSTRUQVSYSZSaSdS
c unce	4S6S9lDdLRMSUS
c unch	0g4R6S8QBSEPISJeKPLbMRNSQhRNTSUPVQ
c und$	0R1Q2Q3S6R7S9SBQELFSGQHSIbJRKOMRNROSPSRSSmTQUQVhWdYRZRaSbScQdc
c unde	0S1R2S3a4o6R7S8S9SASBRCRDREPFbGSHZJaKRMRNROSPbRRShTSURVPWRXPYRZSaSbScSdS
c undi	GSLfWYbd
c undo	1R4S7SAQESFSKRLSMSOSSSTSUSXSYSZSbxcS
c unds	1S2S3S4P6R8a9SBSCRDaERFSIQJSKSLPMSNSQuRSTRUSVRWcXSZSaSbScRdQ
c une$	0R1R2R3Q4O5h6R7S8R9SASBPCQDREOGiIQJQKNMaNqOSPSQQRSTOUNVOWSXSbScRdS
c uned	ESLfWe
c unk$	ERNRTSdk
c unmu	KnTR
c unte	Wd
c unti	LSWbdb
c uper	4c5YESGSVgWdYQ
c upho	GZ
c uple	4S6cGSce
c upli	3Y4R7PXaYMam
c upte	4S5iGSMONSSZVhZR
c urch	4b5ZGSLOVdWd
c ure$	0mKSLS
c urin	2c4R7RBSCRIRKhMRXNZhaS
c urn$	1R3R4O6S8SBNCfDSEmFSGSIRJYKjLOMSNQQSRSTOVbaRcSdS
c urpr	GSci
c urse	HiOS
c urt$	1R4b6SBSDSEQKSLSQkTRUR
c urth	CSEeNe
c urts	IdLNMRQe
c use$	4R7Y9SARDSFSISJSKSLSMSOkSdTSURWSXYYYZSbScS
c ush$	1Q2S4P6R7S8SBdDZEmFdGSIRJSKQLKMRNSRRTSUQXSZZaSdS
c ushe	4SBeCb
c usie	6nLQURXR
c ussi	4d6aWa
c ust$	1R2S3S4O6S7bBSDREPHSJSKnLPMSNSOSQQTQUYVQXbbZ
c ustr	5f
c usty	Wb
c usy$	1S6lCSDSEPLRQRUScd
c ute$	1S2Q6S7bASBSCSDSEPGSJSK-LQMSNSOSQRRRTOUQVRXRYRZSbSdQ
c uted	7Q8SESKRQSRpTS
c utin	TSXSdj
c utof	2p4RBSCSERGSIOKSLRMiNSURXS
c utom	2jBSCS
c utro	1S2a4N5S6R7Q9SASBRCSFSGSISKRLOMSOaQSRSSSTKURWSXkYnZZaRdS
c utte	6b7PUddb
c vari	1Q4P6n9SBRCREOGLIRJSKSLKMSNSQSSSTQUQVRYRct
c ved$	Pb
c vein	5bSe
c vel$	0b2R6R7S8PCSDSEkFSGSHSISJSKQLSMfNSQSTKUSXS
c ven$	1g4R6RBbDSEQHeJSKbLRSSTS
c ver$	0R2h3R4b6R7R9SASBYDSEYFSGdKYMSNYOSPSTaURVbWSXRYRaRbS
c vera	EKFkLcZS
c verb	1Q2a3S4O6R7S8YBkCwDRELFSGSIQJSKPLJMdNSQSTRUOVSWSXMYSZSaSbScSdS
c verd	BgCaIS
c verp	EiQR
c vers	0S1R2S3S4P6R7Q8YASBRCQDSERGNHSISJSKSNSQRRRSbUQWSXSYQagbZcqda
c vert	1SAQbm
c very	0R1R2c4d5R8SASCPDZEYGQHSISKaMPNZPSQSRRSRTQUkVPWRYPcR
c ves$	2dESGSNbUQcf
c vibe	5YSj
c vil$	1Q2S3Y4Q6SBSCSEZGeMSNSVRWecZ
c viny	4f7bFaXSYS
c voca	0S1R2R3S4L5S6R7a8R9SASCcDREeFSGRHSJRLKMRNFOSPSQYRRSSTbUQVRWRXRYSZQaQbScSdx
c voic	4NDOERLNNSQSSSUSVSWRXSdw
c volu	2g4O6RCQDSErIQJSKSLKQSSZUSWS
c wait	VZbd
c wann	La
c want	0S1Q2S3Q4Y6R7S8RCQDREcGNHRIRJRLbMbNSORPSQNRRThVYWYYSZPaRbRcZdS
c wap$	4SGSKQLSUSVpXgYS
c ward	EgLSZc
c ware	5ZSf
c warm	4SLjWR
c way$	BSEcKSTi
c wbel	1S4oLQUP
c wded	6b
c weak	JcQY
c ween	8iBQCPYa
c weep	2f4SBQLSXSZSai
c weig	LYQd
c weir	1R4RLRQcWeca
c well	1m2d3S4NBYCREQGSKRLdMSNSQSTQUSVSZP
c wer$	0S1Q2P3O4Q5R6m7S8S9RARBPDQEgFRGbHSIQJSKSLbMPNfOSPSRSSSTRUPVNWSXRYSZiaSbRcRdY
c weri	EiQR
c wett	CiEQLR
c whac	4gaP
c what	0c1R2S3S4P5Q6R7S8r9SBQCODSEOFPGRHhIQJMKMLQMQNSORPbRmSRTRUQVQWSXRYSZRaSbYcSdQ
c when	4QESJhLQVSXSYSamdS
c wher	4a6S8SESIOJYQeRRTYYSagdS
c whic	0Q6S8gHQMSPbQSRe
c whis	4Qdg
c whit	2P4Zai
c whol	1R2Y3S4R6S9cBaCRDREPGSIeKSLOMSNkObQSRSSSTSZScS
c wice	1i2Z6SCSLQXi
c wide	2c4P8cBcCRERGSISKSLlQPTS
c will	Tadf
c wimm	Cc
c wind	OdTe
c wing	1S4S6RBSCSDwERFSISLQMOSSUSZS
c wist	Ga
c witc	DPEPKdLSNSVaZPck
c with	2R5d6Q8S9SASBfCNDREOGYIRJbKNMRNSOSQZRSSYTaVZXPYdZRdQ
c wlin	4RLRWk
c wly$	2t4QBRCOKSLL
c wnin	CZEZ
c wnli	ESXQYRam
c work	0R8bHdJQPaQbRRVR
c wors	1SAibS
c woul	2S4pASBYERLRSaTSUaVRXS
c writ	1S2P3g4R5YGnLSVSWScS
c wsty	5bVY
c x...	ESLRUi
c x..x	ERLRMSQSUk
c x.x.	ERUh
c xact	8YAd
c xcep	7eERKfQS
c xpla	8nBSJMKSLS
c xpor	9oKS
c xten	XhYS
c xtra	4c7SUaXRYh
c yell	2S4S7RURXSYSaSdn
c yer$	4aLc
c yest	Pg
c ygia	0S8dGfRP
c ying	0S1P4S5S6f8OARCRDSERGSHSISJSKSLZMSOYQQRhTgUScSdf
c yle$	5dERLRMONPSdVhYSdc
c ymba	4b7RKaTZUNakdR
c ymor	JdKSTe
c ynam	0h8QRM
c ynth	4QWi
c ypas	BPCiFS
c ypno	GcLd
c ypt$	BSCYMe
c yse$	0nASIQLS
c yte$	Si
c ythi	0R1R2Q3R5R6Q7d8SARCQDdEfFRGRHRKdLRMPNeORPSRhSRTQUPVPWRXRYRaRcQdQ
c ywhe	0ZJZKQTc
c yze$	0lESKSLRVS
c zaag	8aVfWY
c zaps	2R4mUL
f a-section	1S2R3S4I6R7O9SBcCSDSESGPISKSLSNSORQSRSSSURVQWRXNY-ZRaNcQdR
f a-tempo	0S1R2J3S4Q5p6S7S8SASBSCSDREQFQGQHSJSKRLQM-NQOOPSQSRRSQTPURVQWSXOYQZbaSbQcQdR
f adjective	1Q6b7SBSCZDdIaKQLnOSQYTQUgVRYSZb
f adjective-first	0S1R2R3Q4S5S6b7R8S9SASBRDYFSGZHSISJRKQLoMSNSOSQRRSSSTSUnVRWrXOYRZQbScRdZ
f also	0S1-2R3S4Z6N7R8R9RAPCLDQELFSGQHSIPJRKNLLMRNPOSPSQPRRSSTNUPVPWQXRYPZSaQbRcRdS
f an-effect	1S2S3S4IB-CEDSESFQGRIQKSMSNSQSRRTSUSVSYSdS
f anaphor	1Z2S5R6S9YAcBSDZFcGRHSKSOYRRSbTZUSZYaScY
f anaphor:both	2S4a6YBOCSEeIeKSQPTaUYdS
f anaphor:it	1Z2S5R6S9ZAcDZERFdGRHSISKSOYRRScTYUSZYaSbYcY
f anaphor:rest	0cEd
f artist	0S1R3S4Q6Q8S9SARBSCRDREQFSGSHSIRJSLPMRNROSPSQSRSS-TSUSVRXSYSZRbScRdS
f artist:doomcore	Sc
f artist:french	6SESLSSl
f artist:gabber	1S3S4R6SCSDSESLSMSNSStVSWZZSbScS
f artist:happy	SZ
f artist:mainstream	Sh
f asks	0n1R2R3S4K5P6R7S8z9SARBPCQDSEJFNGRHsIPJMKNLLMQNRORR-SQTOUPVOWRXOYRZOaRbRcRdR
f asks-what	0j1R2R3S4J5P6R7S8w9SARBOCPDREJFPGRHoIQJMKLLPMQNRORPbRvSQTOUPVPWRXQYRZQaRbRcRdQ
f band	1N2R3R4N5S6J7S8R9SASBPCMDNEHFPGRHSI-JOKQLhMRNQOSPSQdRRSPTLUOVQWSXRYSZQaSbScRdR
f band:bass	0a1P2S3S4S6M8SASBRDQFSGSHSIvJPKRLIMSNSQhRSSRTPUQVRWSZRcSdS
f band:harshness	ESIgLbTN
f band:high-mids	ESIe
f band:highs	0S4N6QBSCMDREQFQIzJSLLQSSSUS
f band:hiss	1S6SCSDRERIPLh
f band:low-mids	Ig
f band:mids	CSEOIlLS
f band:mud	CSIkLRSS
f band:sub	6RCQENIQLs
f beside	4rJRLPVP
f chat	0O1O2O3Q6P7P8K9PAKBPCQEMFPGPH-IQJQKOLOMONSOOPRQORKSQTKURVPWPYOZOaPbPcPdi
f chat:bye	4RBSDdERHeLRNSQSTSUSXgdS
f chat:confused	9SAPHnQSTM
f chat:hello	1S2R4O5Z6R7S9SASDSESHnKSLSMSORPSQRRRTRUPVSWSXQYSZSaQbScSdk
f chat:help	0S4R8NHmRQUb
f chat:how-are-you	He
f chat:joke	0S1R2R4c5R6S7Q8S9SAOBSDSERFSGSHoKSLSMSNYOSPYQSRRSSTSUSVSWSXRYQZSaRbScSdg
f chat:styles	8QHlRP
f chat:thanks	0S1S4S6S9SARDSESFSGSHsJSKSMROSPSSSTSUSVSXSZSbScSdS
f chat:who	8RHjRR
f chord-names	2S3r4SBQCSESISJSKSLQMPNSTRUSVS
f comparative	1O2S3b4P5S6Q8S9SASBSCRDhERFSIRJYKQLnMRNSQRSRTQUPVPWSXSYSZgbScddS
f comparative:effect	BY
f comparative:flaw	Jd
f comparative:groove	DgLS
f comparative:level	EZ
f comparative:mood	3eGZLg
f comparative:sound	1Q4R6SBSCSDdEQGSISKSLqMSQSSRTSUQVRWScg
f comparative:speed	LRZj
f comparative:verb	BY
f definite	1Y4N5SBcCYEYHSIaKaLcOSTbWSXRYSZRaSbS
f degree	0S1f2R3S7S8SASBZDeEhKRLgMRNRPSRSTQURVSZdaSdR
f degree-of-key	1S2S3s4N9SBRESISKSLSTRXR
f degree-of-key:III	3h
f degree-of-key:V	3Z
f degree-of-key:VI	3n4OXR
f degree-of-key:VII	3n4OXR
f degree-of-key:bII	3b
f degree-of-key:iii	3f
f degree-of-key:iv	3Z
f degree-of-key:v	3a
f degree-of-key:vi	3f
f degree-of-key:vii	3f
f degree:bit	0S1h2R3S4a6S7S8SASBcCPDfEcIaKRLdMRNROSPSQYRRTQUPVQWSXRYSZfaSdR
f degree:lot	1b4O6a8SARBKCiDRFSGSHYIQJSKSLjMSNSOSQRRSSSTRUSVSWaXRYbZZbScSdR
f degree:quite	4SLbVc
f degree:tad	1S3R4R6SBZCYDeEoISJSKOLYMSNRQSTSURVS
f degree:very	0S4N5ZDSEPFdLSMSOYQeUaWcXdYSZSaSdS
f density	0S1P2P3S4L6-7R8P9SAaBQCODQELFSGQHSIPJRKQLIMRNRORPSQaRRSRTOVQWSXLYPZRaRbSdR
f density:busier	1S2S4Q6-7SASCRDQEOGQISKSLNNSOSQQRSTSUPXNYRZRaScSdS
f density:fills	1S2P3S4J6vBPCPDPEQGSIOJSLLQSSSUgYSZScSdS
f density:repetitive	6jESLP
f density:sparser	0S1Q2R3S4P6-7S8O9SAdBRCQENFSHSIQJRKQLRMSNROQPSQfRRSSTOUOVRWSXMYQZRaRbScYdS
f density:varied	6mESLMURcS
f effect	1R2Z3S4O6R7SB-C-DSEKGRHSIRJSKQLKMeNSOSQRRRTPURVRWSXOYSZSaSbScSdS
f effect:autopan	Be
f effect:chorus	1S2S3Q4O6SBtCiESGSIRJSKRLONSOSQSRSTOUSVRXPYRaSdS
f effect:clip	0d8aBhCiFPHSIQKRLIMSQQROTRVS
f effect:compress	4SBpCQESKSTS
f effect:crush	4SBlCZDS
f effect:delay	0S1S3S4Q6R8Z9SASBtCnDSEIFOGSIQJSKRLNMdNROSPSQSSSTRUQVRWSXPZRbScSdP
f effect:distort	0S1Q2a4Q6RBiCsDSELFSGSIPJRKSLGMiNSQRTSUQVRWSYSZScSdS
f effect:ensemble	Bc
f effect:eq	BNCgFPIe
f effect:filter	2jBYESGSIcLaMaUS
f effect:flanger	2S4SBoCaGRISKSLSTQVS
f effect:gatedverb	BfCP
f effect:limit	8aBeCKFmIOMPRR
f effect:phaser	3R4PBpCZISLRTP
f effect:reverb	1P2Z3S4O5S6R7S8Y9SASBiC-DREIFSGSIPJSKPLHMeNSOSQSRSSSTRUOVRWSXKYSZSaSbRcSdS
f effect:ringmod	BjCRLSTS
f effect:stutter	7PUddb
f effect:tapedelay	BZ
f effect:trance-gate	BcMY
f effect:tremolo	BfCS
f effect:vibrato	BKLh
f effect:wavefold	Bc
f effect:width	Bc
f energy	1R2Q3R4N5e6K7N9SASCSDSERFPGRJSKSLnMRNROPPSQSRRSZUQVRWRXEYpbRcSdO
f energy:break-down	OSXNYh
f energy:calmer	LiXNYQZc
f energy:dj-friendly	FRLSSSXPYk
f energy:hype	1S4Q5g6OLhSbYPZR
f energy:tension	7PXRYf
f era	0S1Q3R4R6P9RASBSCPDMEPFRGRHSIRJSKSLNMQNSOSPSQRS-TSUSVPWRXSYRZQbScRdS
f era:modern	Si
f era:oldschool	1R3S4S6Q9SASCRDNERFSGSLRMSQSSyVSWSYSZRcS
f era:raw	6SCSESISLQSpVR
f few-bpm	0S1Q2S3S4Q5O6R7S9SASCPDQEEFQGSHSIOJSKQLRM2NPOSPSQSRSSRTSUSWSXRYQZ-aSbRcRdS
f first:+2	Ic
f first:+3db	Ib
f first:+4	Ia
f first:+8	MJZg
f first:-3db	BSDSEgIRUS
f first:-8	9QFg
f first:-9	Fe
f first:10	ZY
f first:15	Zb
f first:155	Mb
f first:16	2S7RXfYS
f first:160	MdZS
f first:16th	Ub
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
f first:200	MkZH
f first:200bpm	McZR
f first:220bpm	MfZP
f first:3	ZZca
f first:320	MbZQ
f first:32nd	6SDSERUk
f first:4	7RGeaccb
f first:5	1RCSERISMNZm
f first:60%	DZ
f first:8	7LKOURXRYmaY
f first:808	1SASVf
f first:909	USVh
f first:a	0S1l2Q3R4b6b7S8R9RARCQEMFQGYHSIaJSKQLSMQOSQSRSSPTRUJVYWPZdbRccda
f first:acid	1S4c6R9SBSCRDRFRIQJYKcLgMbNfQSSSTRUYVNXSZRaScPdS
f first:acidcore	5cMR
f first:add	0S1S2P3S4r5S6N7O8S9SBZCOEQFSGRHSIdJSKQLYMJNRORPSQSRSTOUZVOWRXOYiZaabbScRdb
f first:after	XQYb
f first:again	6PLPci
f first:aim	Fe
f first:airhorn	4e
f first:all	Kc
f first:also	1n4P6QUSWSXSYPaR
f first:am	3e
f first:amen	2R4faS
f first:an	4bWbYZaY
f first:analyse	0kIQ
f first:analyze	0lESKSLRVS
f first:and	1u3S4S8SBPCRDSEQIPJSKKLQQSTPUQVScP
f first:angerfist	Sd
f first:another	1Q4k6SBRGHTSUOXSYfaZce
f first:answer	NY
f first:anvil	Eb
f first:any	4eVS
f first:anything	KNRk
f first:are	He
f first:arp	4S6dESGSNYQc
f first:as	EQFe
f first:attack	LQMg
f first:auto	Be
f first:automate	2jBSCS
f first:awesome	Ac
f first:back	BSCaEZ
f first:bass	4L6S8SBSCSDSEYGSIZKYLgMSNcQaTSUeVRWR
f first:bassline	KaNb
f first:beefier	Lb
f first:bell	Ja
f first:bells	Ed
f first:big	aZ
f first:bigger	CZ
f first:bin	CSESKSTq
f first:bit	1e4c6PASBfCHDREZFRIaJRKSLKQSRSSZXSZacS
f first:bitcrush	Bh
f first:bitcrusher	BZ
f first:boom	aa
f first:boomier	La
f first:boost	BRCSEeIhKSTQUSdP
f first:bounce	9mDQMS
f first:bouw	5Y
f first:boxy	LNQh
f first:bpm	MgZP
f first:break	6ZLPOSXZYe
f first:brighten	Ic
f first:brighter	LZ
f first:bring	0S1S2a3S5S6R8R9SASBRCRDREiFRGRHSIRJSKhLNMZOSPSQSRRTOUaVRWSXSYRaSbbcRdQ
f first:broken	Uc
f first:build	2S4P5Z7PLPURVRWkXcYbdS
f first:bump	EbMPZf
f first:bung	4b
f first:busier	6f
f first:bypass	BPCiFS
f first:call	Pf
f first:can	0R1Q2R4e6R7R8S9gARCQEYGQHiIQJRKZLYMRNaOQPQQQRRSSTOURWRXZZRaRbRda
f first:cancel	bb
f first:cant	KSQlTSdP
f first:ceiling	FgMN
f first:change	3c5S9SBRCSDSERGdISJSKQLQMfQSRSTSVdZSbRcR
f first:check	0lESFSISQS
f first:cheers	Hg
f first:chipmunk	TSdc
f first:choir	4SCcESJbTa
f first:choose	LQVd
f first:chop	4aBSCQEOKSLcTSUSXbdj
f first:chopped	4dLS
f first:chord	3Y
f first:chords	3iNL
f first:chorus	BlCN
f first:chuck	4dTcYZ
f first:clap	1S4P6SBLCjDZENKRTRUkVR
f first:claps	1S4O6SASBSCQEkISLKNSQSTQUm
f first:clean	IcQS
f first:click	LOMe
f first:climax	Yd
f first:climb	2NZe
f first:clip	BlCSLJ
f first:close	2SBSLg
f first:cold	Wc
f first:come	Gc
f first:complete	7b
f first:compose	3ZGf
f first:compress	BjCSTS
f first:compressor	BZ
f first:cook	4SLNWm
f first:copy	XiaS
f first:could	4d5a6SBSCQENISJbKdLSTbXSZa
f first:cowbell	4gUQ
f first:craft	WZ
f first:crank	0S2SBNCbEfKSLaMPQSUSVRZe
f first:crash	0S2O4K6S7SEaKRQSTZUeXRYSaodQ
f first:crashes	EY
f first:create	LQWj
f first:creepy	4eGcLSWS
f first:crunchier	La
f first:crush	BZ
f first:cry	LZNa
f first:crypt	MY
f first:ctrl	bg
f first:cut	2Q4Q6P7dBSEPIdKcLSMROQQSRRTQUQVSXqYPZSaRdS
f first:cutoff	2Z
f first:dark	4hLPWZ
f first:darken	Lc
f first:darker	3ZLg
f first:dead	7b
f first:deep	dZ
f first:deeper	JdLd
f first:delay	2SBfCYEKFPMjUR
f first:delete	1S6RCRESGSISJSKRLQTeUeXf
f first:demonic	LRde
f first:design	4SLNSQVSWq
f first:detune	La
f first:dial	CgEO
f first:die	EaLd
f first:difference	8fBQCP
f first:different	GOVl
f first:dip	Ie
f first:dirtier	LZ
f first:dirty	Lf
f first:disable	Ce
f first:distort	BbCb
f first:distorted	XSdd
f first:distorting	QfdS
f first:distortion	BaCKMe
f first:ditch	TiXc
f first:do	0R1i2S3S4N5R6S8OASBRCSDSERGQHhIRKSLRMSNZPRQRRdSRTRVPWRXacddR
f first:does	0g8QBRQSRR
f first:doomcore	5c
f first:dope	Ad
f first:double	1b2R4R6R7NASBPDSERKSLRMSOSQSTSUjXfYSZeaSbS
f first:downlifter	ESXQYRam
f first:drag	DgEQZY
f first:drench	BfCPdR
f first:drenched	Cc
f first:drier	CgESLSUS
f first:drive	Ma
f first:drone	Ee
f first:drop	0R1R2R3S4a8S9SARBRCRDSEjFSGSIRJSKaLLNZOgQRRRSSTcUQVSXcYLZRaOcSdR
f first:drowns	Cc
f first:drums	DSEeKRLcNS
f first:dry	CoEMISLPTLdR
f first:duck	Ji
f first:duplicate	Xc
f first:e	MSNb
f first:ease	3SBQCdJb
f first:echo	BbChMP
f first:end	UcXSYb
f first:ensemble	Bc
f first:epic	3d
f first:eq	BOIg
f first:erase	Tc
f first:ergens	4b
f first:even	1h6SCQESHRLS
f first:everything	4R7fCSDbESJZKeNbQZRSURdS
f first:evil	4RGdLMWf
f first:eww	AdTR
f first:exchange	Vb
f first:explain	8nBSJMKSLS
f first:export	9n
f first:extend	XhYS
f first:extra	Yf
f first:f	MSNc
f first:fade	2pKRTRZS
f first:fairground	4a
f first:fake	4R7SXSYiaS
f first:fast	5Y
f first:faster	Zk
f first:fatten	Lc
f first:fatter	La
f first:feels	Da
f first:female	da
f first:few	4d
f first:fewer	1S4S6qBSENGSKSLQNSTRUS
f first:fill	6c
f first:filter	2dBOINMg
f first:filthier	La
f first:finish	Fe
f first:flac	9Z
f first:flange	BhCS
f first:flanger	BhCRGS
f first:for	3Z
f first:forget	1S5bbc
f first:four	3bUb
f first:freeform	6d
f first:frenchcore	VY
f first:from	OhZS
f first:gallop	LRUl
f first:galloping	Ud
f first:geh	ba
f first:get	0S1S2R4M6S7S8S9RASBRCSDRESFiGSJeKPLQMRNRORQRRSTpUQVSXdYRZSaSbScSdR
f first:gets	Zd
f first:gimme	3c5bBRGbISNSTSce
f first:give	0c1S2R3a4Q5Y6Y7R8RASDZEaFRGbHSIRJQKRLZNROQPSQRRSSbTRVZWRXOYZaQbRdR
f first:glide	LSMe
f first:glue	Bd
f first:go	3S4S5N6S7SDSESFSKRLSMiNYObPSSiTRVSXNYSZPaSbedS
f first:good	Hj
f first:gradually	2aLOXSZk
f first:great	Ab
f first:grittier	LZ
f first:haha	4SAPHm
f first:half	1c4R6e7f9SCSDSERTRUQXQYPZhaSbScS
f first:halftime	4SUgZZ
f first:hall	LRMeXS
f first:halve	6S7SBPCbMPOSRSXhZf
f first:happier	3Z
f first:happy	5c
f first:hardcore	dd
f first:harder	Ln
f first:harsher	Lf
f first:hat	ELMfTcUZ
f first:hats	0S1Q2S4M6a7S8SASBRCSEiFSGSKYLeMNNQQORSTYUjVSWSXSYSZSaSbSdS
f first:have	USde
f first:hell	Aa
f first:hey	Hb
f first:hi	4RBcCRHjMSTSdS
f first:high	BNFSInMP
f first:hit	Of
f first:hm	KPbf
f first:hmm	6PAmQQ
f first:holy	Ab
f first:hoover	1a2a4M8R9SASBZCYDSEKFSGQIZKPLaNkQaRSSSUQWSZRaScRdS
f first:how	0k1R2R3S5R6R7S8l9SAQBSCRDSEOFMGSHjISJPKRLJMSNROSPKQMRpSSTRURVOWRXLYSZMaRbRcRdS
f first:huh	ASHjTS
f first:humanise	Df
f first:humanize	Dd
f first:i	0R1P2R3i6Q7R8R9aAbBSCODQGZHYIQJQMPNROQPRQZRRTeWcXSZRbRdR
f first:id	5ZLSSSVhYZ
f first:im	4e
f first:impact	EYab
f first:improvise	3OGf
f first:in	4aMSNd
f first:insert	XRYc
f first:intro	6aLRXeYZ
f first:invent	Wc
f first:is	0l4M8OELFSHSKJQMRoTR
f first:isolate	Kd
f first:it	4fARDZFSQiSQ
f first:its	1R4S6YARCSDYEPFdLQQeSSZicS
f first:jump	MQOnUPXPaS
f first:just	1S4Q7dESKmLRQSTSVRYS
f first:keep	0S1Q4SAhDSEOFfKQNSPiSQZRbPcS
f first:key	3S5SMnND
f first:kick	0R1R2Y3P4N5R6R8R9SASCSFRGSHSISJRKYLgMnOSPSQiRSSRUaWSXQYQZSaRbScSdR
f first:kickout	7gYOaR
f first:kicks	LiQR
f first:kill	1S4S6f7SBMCdDSEPISKdLQMSOSQSRSTdURVSXSdS
f first:kinda	Sd
f first:knock	5aCSEeISKRLPMPZg
f first:laser	2R4lUM
f first:latin	dd
f first:lay	1S4bBRDmEOKNLSUSbS
f first:layer	4aLc
f first:lazier	Dd
f first:lead	0S1R2a3S4N5S6S7S8S9RARBZCZDSEiFRGRHSIZKSNgOSRRUQVcWSXSYSZRaRbScRdR
f first:leads	Lb
f first:leave	FZKfTQ
f first:lemme	OfXS
f first:lengthen	La
f first:less	0R1a2R3S4Q6Z7S8R9SARBGCiDbEfFaGRHSIYJfKPMQNROSPSQPRRTQUPVRWSXRYSZQaSbScRdR
f first:let	0S1S2b4R6R8S9SASBRCSDQEPFSGYHRIRJiKeLgMRNSObQORSTQVQWSXQYSaScSdS
f first:lets	5cESHSKZLSMdNbOfQSRSSSTSUSXQZPaSdS
f first:level	EhTS
f first:lfo	2lMO
f first:lift	EhIQTR
f first:like	ASSmcPdS
f first:limit	BQFjMP
f first:limiter	BdCSFR
f first:list	8RCOFRPgRiXRcS
f first:little	1gDRERLQZR
f first:load	5RPmVSbS
f first:long	ab
f first:longer	BQCfLdMPUSXc
f first:loop	OlUOXPYS
f first:loosen	DmENNSZR
f first:lose	BICkESISLSTeXdYSdS
f first:loud	Fd
f first:louder	CSEYFf
f first:love	AkLSTS
f first:low	BcCQESIiKSLS
f first:lower	EiLRNYTS
f first:lowpass	Bc
f first:machine	7QUgaR
f first:mainstream	5ZGSVd
f first:make	0R1R3Y4P6Y7R8QARBREOFZGZHSIQKSLeMZNROQPSQQRRSYTPUZVdXZYYaRdZ
f first:master	FjIZMS
f first:max	BMCiXR
f first:maybe	4e
f first:mc	TSdc
f first:measure	0kKS
f first:meh	6SAi
f first:mentasm	EbLYNa
f first:metal	4d6YEc
f first:midi	9g
f first:mids	EPIe
f first:minor	3c
f first:minus	MPZe
f first:mix	DSIaQe
f first:modernise	ASOSSg
f first:mono	Lf
f first:more	0S1O2R3S5R6c7S8R9SASBICeDbEkFRGRHSIcKQLbMRNROSPSQRRSSmTRUOVPWSXRYPaSbScRdR
f first:move	5SDaMSNfOSXiYQaR
f first:mp3	1S9j
f first:much	Za
f first:mute	7dERKuLSQSRSTQURVS
f first:my	Qc
f first:nah	AbKSTSbg
f first:narrow	Lc
f first:nastier	Lc
f first:nasty	Gb
f first:need	4YEeLRad
f first:needs	1S4j5S6dBSCREHFjGOJSKRLIQSScTPURWQcQ
f first:neither	Ta
f first:new	1Q3b4I5a6R9SASBRCSDSERFSGpHSISJSKQLQMRNQOSPcQSSSTQUSVNYRZSbSce
f first:nice	Ac
f first:no	0S1c2P3R4G5R6O7h8R9SBNDQEKFSGPHSIQJZKjLNMQNRORPSQPROSRTtUSVMWSXbYNZRaPbacRdQ
f first:nobody	ESQe
f first:noise	aZ
f first:nope	1dAa
f first:not	1k6P8SAhCQESHSIRJSLQPSTRbRcS
f first:notch	Ig
f first:now	1oBSCREQISKQLPQSTS
f first:nudge	DlESLSUS
f first:nuke	Te
f first:nvm	bY
f first:offbeat	UgVS
f first:oh	Ac
f first:ok	1a5dAYbc
f first:oldschool	Sb
f first:oldskool	Sc
f first:one	1S7YASLNMSSPXRYabccm
f first:only	1c4S6R7jESKhTSUIVSXSYRbS
f first:oops	bZ
f first:open	1S2a4R6SBPCSDQGSISKSLeMSNSPhQSUcVbWSXSZSdS
f first:orchestra	2S4gUO
f first:organ	6ZESNc
f first:other	1R4RGZLSVg
f first:out	Tg
f first:outro	LRYg
f first:overdrive	BeCb
f first:pack	6iYOaO
f first:pad	1R2c4N6Q8SASBZCdDSERFSIRJYKaMYQPTeUQVeYSZRaSdS
f first:pads	4QElKSNQQPTc
f first:pan	2dDSESLcMeUS
f first:pause	7ZASOj
f first:peak	FfMQ
f first:perfect	Aa
f first:phase	Bc
f first:phaser	3SBiCR
f first:piano	4jBSKRLSTbaR
f first:pick	ERLSZk
f first:piepkick	Vf
f first:ping	BgCR
f first:pitch	2SEMLSNeTSdi
f first:play	0S1R2S4S6P7S9SASBSCSDgESFRGSHSISKQLRMQNSOtPSRQSSUPYQZSaQbScSdS
f first:pls	4Rab
f first:pluck	NYTc
f first:pluckier	Lc
f first:plucks	Lb
f first:plus	MPZe
f first:pop	4b
f first:predelay	CRMb
f first:progression	3a
f first:proper	Ab
f first:pull	7iCbEeKPURXSYRbS
f first:pump	JeLQ
f first:punchier	LZ
f first:push	1R2S4P6S7SBPDbEoFeIRJSKRLKMRNSQRRSURXSZaaSdS
f first:put	0S1R3R4S5Q6Q7O8S9RASBbCPESFQGRIQJSKdLPMfNjOQPSQRRSTPUbWRXhZOcS
f first:quantize	DgESKS
f first:quick	5c
f first:quieter	Eb
f first:raise	EdIONd
f first:ramp	2OZh
f first:random	Gc
f first:randomise	Gf
f first:randomize	Gd
f first:rave	4g
f first:redo	1Q4S9RARDSESFSGbHSKSLSMSNSORPSSSTRZSbpcR
f first:reese	4hESMZ
f first:release	Mc
f first:remix	5QSg
f first:remove	1S2S4S6R7S8SBQCjESFSKSLSOSRSTcUSXgYQaS
f first:rename	9SNSPm
f first:render	9pASFL
f first:repeat	Xj
f first:replace	Vh
f first:resonance	LSMb
f first:restore	bdcS
f first:retune	4QNhTR
f first:reverb	BhCRLR
f first:reverse	7SCSTSaidd
f first:reversed	aa
f first:revert	bk
f first:rewind	Od
f first:rewrite	3cGS
f first:ride	2S4PEaKeLSMSUh
f first:riff	6bESGKLSMYNbVdXbcZ
f first:rimshots	4eUP
f first:ring	BjCRLSTS
f first:riser	7Sah
f first:robot	de
f first:roll	ERInKPLOUP
f first:rolling	Ue
f first:round	KSLe
f first:run	0c2SBeCSOb
f first:sad	3a4QGd
f first:sadder	3Z
f first:same	1u2S3S4R6O8SBNCRDQEPGRIQJSKQLKNPQSRSTQUPVRZMcodS
f first:sample	da
f first:save	4R5S9YASESFSHPKSMSNSOSPwSSTSXSZSbScS
f first:say	7RaSdf
f first:scoop	Ig
f first:scrap	TdUSVSbf
f first:scratch	Tcba
f first:scream	5S7REYLSNaXSaPdi
f first:screech	2d4R6RCQESGZKcLgMaNaTQVS
f first:second	1S4Q6bXSYg
f first:send	9dBfCO
f first:set	0Q5SBRCQDZEPFZMpSSVSZR
f first:shakers	4d
f first:shelf	EQId
f first:shelve	Ia
f first:shift	GSNe
f first:shorten	LZXf
f first:shorter	4SBSCbLfWSXd
f first:should	Sd
f first:shout	aNdi
f first:show	0c1S2S4S6S7S8S9SBSCSERGQHSISJSKQLQMSNRORPYQRRrTRUSVRXOYSaRcZdR
f first:shuffle	De
f first:shut	CSENGSKcLSNQOiRSTSZS
f first:sidechain	8SJlLS
f first:silence	2SKmTS
f first:simply	6hKSLS
f first:siren	4ZKYTe
f first:skip	2S4S6S7ROiTQUYXbYQaS
f first:slam	FaaZ
f first:slap	2S4gBfCSaQ
f first:slapback	BaCS
f first:slightly	Db
f first:slip	4Y6b
f first:sloppier	Dd
f first:slow	2RERLaXSZk
f first:slower	JaZg
f first:slowly	2iBSCO
f first:smash	ab
f first:smoother	XRaf
f first:snappier	Lb
f first:snare	1P2R4N6M7R9SASBbCQEaFSGSIQKMLcNROSQhRSSSTdUjVaWSXRYSZQaQbSdS
f first:softer	Eg
f first:solo	4SBSERJSKrLRQSTQURVQ
f first:some	1S3S4f6aBbCQGZIQLbUQVS
f first:someone	dc
f first:something	4S7SGdISLSQfXSafdR
f first:sound	Sb
f first:sounds	QdSb
f first:sparser	6fLS
f first:speed	Zf
f first:speedcore	5b
f first:spread	LeTR
f first:squelchier	LY
f first:stab	NbTc
f first:stabs	6eEb
f first:start	5eGSMSOkXPaR
f first:stems	9g
f first:stereo	Bc
f first:stick	4hBdCSURaS
f first:stop	7SASDSESHSJcKSLSMSOoPSTRUSZSbS
f first:store	Pe
f first:straight	DeUZ
f first:straighter	Da
f first:streaming	Fc
f first:strings	2bBSEZLeQcVRZQ
f first:strip	4S6n7SCSDREPKQTbUcXMaSbQ
f first:sub	4R7SLSOSXPYSapdR
f first:subbier	La
f first:surprise	GSci
f first:suspenseful	3d
f first:swap	4SGSKRUSVnXgYS
f first:sweep	2c
f first:swing	DhMS
f first:switch	DPEPKdLSNSVaZPck
f first:syncopated	Ue
f first:synth	Wb
f first:synthesise	Wb
f first:synthesize	4SWc
f first:tack	Ya
f first:take	0S1S2S3S4S5S6R7Y8S9SBQCdDREcFQGSIgJQKLLaMQNYPSQRRSSYTcUQVRXPYSZYbdcPdS
f first:tame	Id
f first:tape	7eBZYSaS
f first:tapestop	7fXSaQ
f first:tell	Hf
f first:tempo	DSEPMmNSRSZb
f first:temporarily	Ka
f first:thanks	Hi
f first:that	1Y8SAZBSCZEbFSLRQSSSTfbc
f first:thats	AjSS
f first:the	0R4Q5S7R8S9SASBSCYEdFSHSIRKPNSOSPSQyRRSRTeUPVSWSXbYQaRbScRdQ
f first:there	4Z
f first:theres	1R4b6gESIRKRLaQkRSTRUSVSaRdS
f first:thicken	ESLd
f first:thin	6pLRQPTPXR
f first:think	Sf
f first:this	4dAhLOPRVSZdcS
f first:those	Ea
f first:three	cf
f first:throw	2O4e6YBbCSDSESISKSLSTiURVSXPYfaS
f first:thx	Hi
f first:tighten	Lf
f first:tighter	DiLS
f first:tiny	BbCR
f first:tom	6PEZUe
f first:toms	4e7REbLaNRTSUb
f first:tone	EMLjNR
f first:too	0R1L3S4R5S6g8S9SAlBRCQDbESFRGSHRIgJRKSLEMSNSORPSQbRSSRUSWSXPbScQdS
f first:toss	4a
f first:touch	BeCO
f first:trance	Bc
f first:transpose	ESMSNj
f first:trash	Tb
f first:tremolo	BfCS
f first:trim	XeZR
f first:true	FgMP
f first:try	1R4O8SESGQJSKQLSMSQSTSUSVmXRcj
f first:tune	ESGSJSKSLQMfNgUSVQ
f first:turn	1S2S3R4P8SBOCcDSEnFSISJZKeLQNQQSTOVbaRcS
f first:twice	1j
f first:two	SSci
f first:ugh	Ae
f first:underneath	4b
f first:undo	7SKSbp
f first:unmute	KlTS
f first:unsolo	HSKhPS
f first:up	MRNfZe
f first:uplifter	ae
f first:use	4RKSVm
f first:variants	ce
f first:velocity	Db
f first:verb	BaCR
f first:vinyl	7c
f first:vocal	IYNSdh
f first:vocals	CSEkLMQSZRda
f first:voice	db
f first:volume	2g4PES
f first:vox	CZLSQb
f first:wait	bY
f first:want	Tb
f first:warmer	Lb
f first:wavefolder	Bc
f first:way	1S6eBPCYEQGSIRLcQSZe
f first:we	4l5S6S7QBSDSEMGSISJSKPLPMbRSSSTbURVSWSXPYfZbaMdS
f first:weaker	Jd
f first:were	4d
f first:whack	4gaP
f first:what	0S1S3S4S5P6S8l9SASBRCPDSERFSGSHjISJLKSLRMRNSOSPbQQRhSQTSURVRZSbRcSdS
f first:whats	0h1S2S4P6R7S8jASBQCRDSERFPGSHMIQJSKRLQMSOSPYQRRjTSURVRWSXRYSZRaS
f first:where	IOQgTS
f first:wheres	Kb
f first:which	0Q6S8gHQMSPbQSRe
f first:whip	5b
f first:whispering	dZ
f first:white	2P4Saj
f first:who	8SHhRS
f first:whole	5SNd
f first:why	0P1S2S4R6S8qBSEPHQJPKRLRQgTNUQXSZRaS
f first:widen	BbLc
f first:wider	Le
f first:without	TfdS
f first:worse	Ad
f first:would	4b
f first:wow	Ab
f first:write	2P3d4RGmLSVSWScS
f first:yeah	Ac
f first:yeet	Td
f first:yell	7Rdg
f first:yes	1SAk
f first:yo	5c
f first:yuck	Ac
f flaw	1Q2R3S4O6R7R8J9SBSCODPELGRHRIdKOLLMONQORPSQ-RQSQTMUOVOWSXQYSZRaQbScRdQ
f flaw:bad	4RISQkVS
f flaw:boxy	LLQn
f flaw:clash	ESJZKQLSQjVS
f flaw:clipping	0h2S4O6Q7S8JAQBSCSDSESFSHQKSLSMSORPSQuRPSRUSXRYSZSaRbSdQ
f flaw:dull	DSLYQf
f flaw:flat	4S5a6NAhDRESFSGYISLQQfSSWaZScS
f flaw:harsh	1S6RARCQDRGSIfJSLRMQQrTSUSXS
f flaw:mud	0R1S6SASCQDREPFSIiJSLQNSQrRSSRTSUSWRZS
f flaw:no-punch	ESJSKRLMMRQqURVSXRaQ
f flaw:no-snap	QeTRUS
f flaw:out-of-key	BRCSEOGRISJSKQLPNSQqTQVQ
f flaw:phasey	Bc
f flaw:squashed	Fa
f flaw:thin	4S6a8OARCSDSEQISQnTQUSWa
f flaw:weak	BSDSEPISJZKRMRQpTSUQVR
f format	0Q1Q2S3R4M5R6R7S8S9-ARBQCSDPEPFQGPHQIQJRKQLOMPNPORPNQSRSSQTNURVQWRXQYPZQaSbQcOdS
f format:flac	9h
f format:midi	4R9rBSESGRISKSLQNSTQcS
f format:mp3	0S1S4R9vDRFRGSMRNSOSPSSRVSXRYQZSbScR
f format:stems	4S9nHS
f format:wav	4S9tBSESKSMSNSPPTScS
f genre	0R1R2S3S4Q5-6R7R8Y9RARBSCRDREQFSGPHYISJSKRLSMSNPORQQRQSdTRURVfWRXRYRZPaPbRcRdd
f genre-first	0R1R2S3S4Q5-6R7R8a9RARBSCSDSESFSGPHaISJSKSLPMNNPORPRQRRPSgTSUSVPWRXRYQZQaPbRcQda
f genre:acidcore	5cMR
f genre:breakcore	5c
f genre:crossbreed	5a
f genre:doomcore	5l
f genre:french	5c8bHSMcPSSd
f genre:gabber	0S4R5e7R8RESGSHdLQMSNQOSPaQSRRSNUSVeWSXRYSaOcSdm
f genre:happy	5h
f genre:hardtechno	5i
f genre:industrial	5f
f genre:mainstream	5cGSSdVY
f genre:raw	5e
f genre:speed	5h
f genre:terror	5fLZSdVa
f genre:ukhc	8d
f genre:uptempo	5jGSMPNSSZVdZR
f grid	EOKRLQMSQSTRUoVS
f grid:x...x...x..x..x.	Ud
f grid:x...x...x..xx...	Ue
f grid:x..x..x.x..x..x.	Ub
f grid:x.x.x.x.x.x.x.x.	ERUf
f groove	0S1P2S3S4R6N7S8S9cARBPCOD-EJFRGRHSIPJRKQLKMONRORPSQQRSTQVRWRXRYSZSaSbScR
f groove:bouncy	4S6S9lDdLRMSUS
f groove:early	5fDlERLSMSNSScUQ
f groove:groovier	4a6RCQDlESIRLOSR
f groove:human	4R6SBSDrESKSLROSSSTSUS
f groove:late	1S6SBRDwEJISKRLNMSQSTRUNVSZa
f groove:robotic	1Q4S6N9SARCPDwEOFSIRJSKSLPNSQOSRUSVSZRdc
f groove:straight	4RDgKSLRUi
f groove:swing	1R4Q6Q9SBQCRD-EQFSIRJSLPMNSRURZScS
f height	1R2S3S4S6R7S8S9SASBRCPDREfFRGRIeJSKQLLMRNxOSRSSSTQURVRWSXSYSZQaSdb
f height:higher	4ZCSENFSIaNhdZ
f height:lower	4S6SBSCSDSEqIgKRLNMRNYTQURVSXSZRdR
f height:octave-down	4SEMLRNmdd
f height:octave-up	1S4RERGSLRNpcadS
f indefinite	0S1R2R3S4-5f6R8a9SASBQCSDREQGcHRISJSKRLNMRNROSPSQRSRTRUPVYWqXQYNZSabcPdZ
f interval	2S4P5S6SBRCRDSEDGOISJSKQLNMSN-PSQSTQUSVQWSZRaScRdR
f interval:1	Nc
f interval:12	EMKSLSNp
f interval:2	Nf
f interval:3	NY
f interval:4	EQGSNi
f interval:5	EPLSNl
f interval:7	EOGSLRNo
f key	0S1S2S3Y4P5f6S7S8S9SASBSCSDSERFSHSISJSKRLSMeNuORPSQSRSSQTSURVNWSXSZSbRcSdS
f key:a major	5Y
f key:a minor	MbNf
f key:b minor	5RMSNh
f key:c major	Nc
f key:c minor	3RMfNa
f key:d minor	5fMaNcSR
f key:e minor	3b5aMNNhVR
f key:e phrygian	Ga
f key:f minor	5YMONkVR
f key:fs minor	McNY
f key:g minor	3Y4S5eGZ
f last:+2db	EfMP
f last:-0.3	FfMY
f last:-0.5	FgMO
f last:-0.8	Fa
f last:-1	FiMP
f last:-10db	ENMe
f last:-12	Ma
f last:-12db	EfMM
f last:-15db	EgMPUS
f last:-6db	ESMa
f last:-7	Fb
f last:0.3	MZ
f last:0.5	CPLOMk
f last:0.6	MY
f last:0.7	Mb
f last:0.8	LOMe
f last:0.9	LNMh
f last:1.2k	MZ
f last:1.5db	Ea
f last:1/8	BQCPMfUR
f last:12	CQENISMZNeZe
f last:120	Ia
f last:12k	IZ
f last:140ish	5Y
f last:150	BQIeMbZS
f last:150ms	LSMd
f last:155	Mb
f last:16	XSYb
f last:160	5YMZZS
f last:165	MY
f last:168	5c
f last:16th	Ua
f last:16ths	6RDRERGZKQLQOSTSUn
f last:17	Od
f last:170	Md
f last:170ish	5a
f last:172	5b
f last:172bpm	FSMhSSZQ
f last:174	Md
f last:175	5Y
f last:176	Md
f last:178	5Z
f last:178.5	MY
f last:180	MdZR
f last:182	MdZP
f last:185	MeZR
f last:188	MdZR
f last:188bpm	MaZR
f last:190	MiORZS
f last:195	MfZS
f last:1995	Sb
f last:1997	Sa
f last:2	EeNQbY
f last:20	EQZd
f last:20%	DbMQ
f last:200	MbZY
f last:200bpm	McZR
f last:200ms	MZ
f last:205	5Z
f last:210	MZ
f last:212	Mc
f last:220bpm	MfZP
f last:230	5b
f last:240	5b
f last:24db	MY
f last:250	IZ
f last:2db	ElNS
f last:2k	2RIZMb
f last:3	EYKPLSNZPYUl
f last:300	IZ
f last:303	EaLYTe
f last:30db	MZ
f last:320	9b
f last:33	OY
f last:350ms	Ma
f last:3db	Ec
f last:3khz	IeMRQR
f last:3s	CSMb
f last:4	1R4b8bBSCSDREQKMLSRSTNUpXcZR
f last:400	IZ
f last:48	MSOd
f last:49	MSOe
f last:4db	Eb
f last:50%	CSMZ
f last:500	IfMR
f last:500ms	Ma
f last:55%	CRMa
f last:5k	BRINMh
f last:5khz	2SMc
f last:60	DZ
f last:60%	CPMe
f last:60hz	4PIgLQMS
f last:60ms	CRMb
f last:64	MSOb
f last:7	ESZa
f last:8	MQXiYPZb
f last:80%	LRMe
f last:800	EPIe
f last:80ms	LSMe
f last:8k	EQId
f last:8th	BSMbUc
f last:8ths	4R6QDSEPKQLSTRUsVQ
f last:90%	LPMd
f last:90s	Sb
f last:93	Sg
f last:94	SY
f last:96	Sa
f last:a	4SEQKSLRMiNSQRUQ
f last:ab	Oc
f last:achter	Yb
f last:acid	0S1R2Y3S4O6Z8SBfCODSGMJQLdMLNPOSPSRSUPVlWSXSZRcRdS
f last:actually	8b
f last:add	4d
f last:af	LYQb
f last:again	1Q4QEPKhTZURVSXYcd
f last:aggressive	1SLeSScc
f last:air	4OESIj
f last:all	4QAdERKZQgTb
f last:alone	KhOSUS
f last:amandel	2SLNPg
f last:angerfist	Sa
f last:annoying	ASTf
f last:another	Gd
f last:answer	KaTa
f last:anymore	JdKSTe
f last:anywhere	KRTc
f last:around	Xb
f last:arp	4Z6bBPCcTa
f last:arrangement	Rc
f last:aswell	JZ
f last:at	0S8NHSRj
f last:attack	ESLhMSQcZR
f last:away	Tf
f last:awesome	Ac
f last:back	0S1S2S4S5S6c7S8S9SAOBRCbDOEfGSHSISJSKcLQMRNQOSPQQSRSSSTMUPVSXPYSZSaSbncSdS
f last:backbeat	Ud
f last:background	4c
f last:balancing	Ef
f last:balls	Qb
f last:banger	5a
f last:bar	1S2g4Y7kBSCSEOISJSKNLRMSNSQSTRUhVSaSdS
f last:bare	6c
f last:bars	0S1S2f3Y4Z5S6Y7a8S9SASBQCSDSEPFSGbHSIRJSKOLPMQNQOSQRRSTQUdVRWSXgYYaNbScS
f last:bass	0S1a2R3R4P5R6N7S9SASDZFSGQHaIeJbKQMYNPOSPSQMRcSSUYWhXRYSZSaSbScQdR
f last:bassline	4a6kERGQKRLQTRca
f last:beat	4QDjEQLSUc
f last:before	7RAfSeYScQdS
f last:begins	4RXSYSai
f last:bell	1eBZLNMSTSVSWh
f last:bells	5bGa
f last:bin	4STd
f last:bit	1R2R4R7SCYDaEcGRLdMRNROcPSQPRSTSUQVRWSXSZabRcbdR
f last:bitcrusher	BZ
f last:bite	Le
f last:bits	4eLS
f last:blast	Ta
f last:body	Le
f last:boom	La
f last:boring	6OAiQP
f last:bounce	9QDgLS
f last:boxy	LMQi
f last:bpm	0Q1S2S3S4N6S7S8P9RASBSCSDREJFQGRHSIQJSKSLSMuNRORPSQSRZSRTRUSVSWSXRYQZlaSbRcSdS
f last:break	0Q1S2f3Y4Z7b9SASBRCQDSEPFSHSIRJRKaLMMRNSOhPSRYSSTNVSWRYLZRaabScSda
f last:breakbeats	4b
f last:breakdown	3Z4d
f last:breaking	Wc
f last:breathe	6hDS
f last:breathier	La
f last:bridge	4RXSYe
f last:bright	LY
f last:brighter	Lh
f last:bro	AaLZ
f last:brown	SZ
f last:build	2f4Z5S7eBPCOERFSGSIRJSKOLOMONSQSRSSSTSUcVSWRXcYRZgdY
f last:buildup	LSXc
f last:buried	ERQd
f last:bus	BeCSFR
f last:busier	6gLSXS
f last:busy	1S6eERQScd
f last:buzzy	La
f last:c	3e
f last:called	PZ
f last:calmer	LiXNYR
f last:cardboard	Qe
f last:chain	8dRQ
f last:change	GSMSTQURVcbi
f last:changes	bb
f last:cheap	QgVS
f last:cheekier	GY
f last:cheesy	6RAgGRLeWS
f last:chipmunk	da
f last:choir	6SCSEgISKdLPQSVc
f last:chords	3bCSESGaJYLNNf
f last:chorus	BbChLQOSXQ
f last:chromatically	Ge
f last:clap	1e6SAfBfCJDYEOIcKQLQQSTMUSVdcR
f last:claps	1S4S6cBdCZDRENLSTeUR
f last:clashing	Qd
f last:click	Lb
f last:clickier	LZ
f last:clicks	Qb
f last:clicky	LY
f last:climax	2e7SBSCOUSXYYeaa
f last:clip	0f8IBRQfRP
f last:clipper	Cd
f last:clipping	0jQMRS
f last:close	Pc
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
f last:crash	Tb
f last:crashes	EiLK
f last:crazy	Hb
f last:crisper	Ld
f last:crowded	6b
f last:crunch	LZ
f last:cry	cb
f last:crypt	Cb
f last:cutoff	2fMQ
f last:cycle	2dMS
f last:cymbal	KZ
f last:cymbals	Kb
f last:dark	8bESLe
f last:darker	ESGYLhQPSScg
f last:db	2S4QBRCRDSEkJSKSLSMjNQQSTSUSVSZS
f last:dbtp	BSESFmISMO
f last:deeper	ESJaLNdf
f last:delay	4S8eBcMR
f last:delete	Ta
f last:deleted	Tb
f last:demon	SQVSWRdg
f last:detuned	Lg
f last:did	bc
f last:different	4RGcVPcc
f last:direction	Sc
f last:dirt	Le
f last:dirtier	La
f last:dirty	LZ
f last:distant	Lb
f last:distorted	CRLlQS
f last:distorting	Qc
f last:distortion	2SBZChLOMS
f last:djs	Yc
f last:do	CRHiRO
f last:does	8a
f last:down	2R4S6RBSDSEmISKQLZMONYOSQSTQURVSXNYeZaaSdb
f last:dreunbeest	PZ
f last:drier	CmERLOTSURVS
f last:drive	Cc
f last:drone	BYJY
f last:drop	3S4Z5R7a9RASBRCRDSFSGQHSIRJSMSObPSQYRZSSTNVRWSXYZSajbScSdb
f last:drops	7ZYSdc
f last:drums	4a6YBaCSDgEQISKeLPTS
f last:dry	CfQQdS
f last:duck	8bJZ
f last:ducking	JiZS
f last:dull	LYQb
f last:e	MgNN
f last:earlier	Dh
f last:ears	LNQi
f last:echo	BhCaLSdR
f last:edits	ba
f last:effect	Bc
f last:eighths	Ub
f last:else	4R5SEZGPQSck
f last:em	EcQS
f last:empty	6iQSXR
f last:end	0S1S2Y4N5S6R7P8a9SBRCRDSESFSGSIfJSKRLRNSOSRQSSUZVSXfYlZZaRcRdS
f last:energy	Sd
f last:enough	EfLeTS
f last:entire	Xc
f last:epic	GgLQcS
f last:eq	CdFS
f last:essentials	6fXQ
f last:euromasters	Sa
f last:even	Hb
f last:evening	Hd
f last:everything	4c7SBbDeKYNRQRbY
f last:everywhere	Ja
f last:evil	1Q3bcc
f last:exactly	8YAb
f last:export	9b
f last:f	3eBSEQJSKRLMMmNMQRTSUNVQ
f last:fart	Qd
f last:fast	6SZh
f last:faster	1OFRLRRRZmcd
f last:fatter	Lg
f last:feedback	ChESMR
f last:feel	Si
f last:fifth	EQNi
f last:fighting	KSQg
f last:file	9dPP
f last:files	9Z
f last:fills	6h
f last:filthier	La
f last:final	PZ
f last:flabby	LQQe
f last:flac	9f
f last:flanger	Ba
f last:flat	DSQi
f last:fluitje	4d
f last:fm	MRNgVR
f last:for	8YHfRR
f last:forth	ESNc
f last:four	Uc
f last:fourth	Nf
f last:freeform	YY
f last:frenchcore	5N8cHSMePSSeVR
f last:friendly	FRLSSSXPYk
f last:fuse	ObXZYY
f last:g	3YMd
f last:gabber	5Q8SHgRSSS
f last:gallop	2Z4SLPOgUbVSXRYe
f last:gaps	6c
f last:gerade	Rb
f last:german	HdRS
f last:get	9d
f last:given	BdCP
f last:gloomier	Lb
f last:gm	5c
f last:go	0S1R2S3R4N6S8S9SASBPCRDSELFSGRHSINJRKPLNMONPOSPSQaRRSST-UQVQWSZSaSbRdZ
f last:going	DaRb
f last:gone	EOKPLRTnUR
f last:good	Tb
f last:grid	De
f last:grit	LZ
f last:grittier	LY
f last:groove	4g7b
f last:growl	8bTc
f last:had	KObg
f last:hair	Eg
f last:hakkelberg	Pe
f last:hakken	Pc
f last:hal9	PZ
f last:half	4c6Q7RISXhYS
f last:hall	BeCbMS
f last:happier	3ZGQLd
f last:happy	AaGZ
f last:hard	8ZAfERJbLcMSQPRS
f last:hardcore	8ddZ
f last:harder	1QBdCSFaISJeMSQRca
f last:harsh	6SASCRESIRLNQm
f last:harsher	Lf
f last:harshness	IgLRTO
f last:hat	1fKQTZcR
f last:hats	0R1d2R3R4g5S6e7P8R9SAQBaCKDhEdFRGRHSJQKPMRNSOSPSQPRRSSTbUOVRWRXQYaZQaSbScNdS
f last:haunted	Wc
f last:have	8MHaPgRb
f last:headroom	6RFhLN
f last:heavy	5Z
f last:hell	ERFfLSQZdZ
f last:help	Ud
f last:here	4R8ZReTf
f last:hi	He
f last:higher	Ng
f last:highs	FSIb
f last:hilarious	4a
f last:hits	4a6ZESJgLPVSad
f last:hoogoven2	Pa
f last:hook	4N5SGjWS
f last:hoover	0S1K3S4Y5S6Q7S9SCaDQEmFSGQHSLYMQNPPSQRROSSTZUSVhWRXSZSaSbScQdS
f last:hopeful	3cGS
f last:hot	DSEiLLUS
f last:hotter	Eb
f last:how	VRcf
f last:huh	Hf
f last:human	DfOS
f last:hurt	6SDSEQKSLSQkTRUR
f last:hypnotic	GcLd
f last:hz	2NESMl
f last:i	3a
f last:idea	5SGPci
f last:impact	QdXRaR
f last:in	0S2S4s6Q7Y8eBRCSDREKGPHSISKmLQMSNQQZRMTPUMVObPcSdR
f last:insane	Hc
f last:instead	4QGSLbNdUaVf
f last:intro	0R1S4c7Y8QBSCSERGSIPKhLPORQRReTNUOWSXZYeZRaPdY
f last:is	0b
f last:it	1P2R3R5P6O7Q8O9bAeDPFPGQHZKNLYMQNPOlQKSdTdURVQWRXcYOZQaScQdR
f last:joke	Hf
f last:kelder	PY
f last:kelder2	PZ
f last:kermis2	Pb
f last:key	8fERGSKSLQMJNhPSQgRKTSVS
f last:khz	Ma
f last:kick	0g1Q2R3S4Y5S6S7P8Y9SCPDQEdFSGQHSJcKbLbMQNQOSPSQSRLSSTPVlWSXRYSZSaSbScQdS
f last:kicks	5a
f last:klingen	Lb
f last:know	Ha
f last:koudvuur	PZ
f last:lands	4Sag
f last:laser	WY
f last:late	BSDnEOLQUS
f last:later	4SDeESLSXg
f last:lead	0Q1O2P3R5S7S8L9bASBZCbDREMFRGlHRIYJaLbMPNROSPRRgSSTQUYVMXPYRZSaSbRcZdR
f last:left	2RLlMS
f last:legend	Hf
f last:less	1j6RCLDREMFSIPJQLPMQSSZe
f last:level	0d8REiMPROTN
f last:like	0d8LHSRd
f last:limp	Qd
f last:line	4g6ZBRERGfISKRMSNRTYUSVOYScd
f last:little	1P2R4S6QCSDiKQLdUSVSce
f last:loads	Ea
f last:lol	4gHSNb
f last:long	6QBREQLcMcQQRSUSWYXmYR
f last:longer	4SBSCbLYMSUSXpYR
f last:loop	Tf
f last:looser	DhLSOL
f last:lost	EPLSQhUS
f last:loud	0c6SCQEiFdLRQRRR
f last:louder	0R2R4SBMCeEqLQMRQQUS
f last:loudness	0e
f last:lovely	4a
f last:low	QZ
f last:lower	EhLQMSNiUSdS
f last:lows	IZ
f last:lufs	0b8S9eERFhISMQRSZS
f last:mad	QdSS
f last:made	0S8hRM
f last:mainstream	Va
f last:major	Nc
f last:making	Hc
f last:man	Hc
f last:master	0P1S8YBYDSERFZIfLSPSRdTSZS
f last:mastering	Fe
f last:mate	EcHh
f last:me	0b1S5SASDSFSGRHaISKSLSOSWYZbcg
f last:mean	4e8ZLR
f last:meant	Ad
f last:mechanical	DgQR
f last:meh	Aa
f last:melodie	GZ
f last:melody	5cGccY
f last:mentasm	4S8bESLRRSVi
f last:mess	IQQc
f last:middle	4SYc
f last:midi	9c
f last:mids	Ig
f last:minor	3Y4R5Y8SGSMiNlORSRTSVRXSZSbSdS
f last:mix	0c1R2R4P6R7S9SBaCPDREpGSHSIkJSKQLHMSNNQNSQTQUSVRZSdR
f last:modern	SZ
f last:moment	7SKjTRVS
f last:more	0S1t2R3S4Q5S6I7S8S9SASBJCfFQGRHQIOJgKRLPMQNROSPSQSRSSLTRUSVRWSYRbScNdR
f last:movie	GZ
f last:mp3	4S9l
f last:ms	BSCODiEQKQMfUS
f last:much	1k6LARDSEeIPJdMSQSTRUSZS
f last:mud	IeLSQaSS
f last:muddy	LNQj
f last:muffled	Qc
f last:mush	Qb
f last:music	Od
f last:mute	Kj
f last:muted	7R8SESKRRnTS
f last:nachtwerk	Pa
f last:narrower	LZ
f last:nastier	1RLfca
f last:neophyte	Sa
f last:next	Ab
f last:nice	4dAd
f last:night	Hf
f last:nineties	Sa
f last:no	AfTQ
f last:noise	4b
f last:none	Da
f last:notch	EZLcNRZe
f last:notes	4S6fEQGjJSKSLONbTSVScS
f last:now	0g1R7R8QERFSGSKrLRNSROTLVS
f last:nul	5Y
f last:nuts	5a
f last:oct	ESNd
f last:octave	EPNgde
f last:off	2S4P6SBRDSEFGSIQJSKwLNMPNRQSTOURVQZgbS
f last:offbeat	4aGSUf
f last:offbeats	4bKSUd
f last:often	6f
f last:oldschool	SZ
f last:omhoog	MRNcZd
f last:omlaag	Na
f last:on	1S4P6h8SBRCRDQELIRKmLSPZRSTSUOXRYSaSbQdf
f last:once	6h
f last:onder	4Z
f last:one	0S1m2R3Y4a5R6S7Q8S9SBaCPDSEQFSGRHaISJSKQLPMSNROSPRQQRSSSTLUQVkWSXRZSaRbZcOdR
f last:ones	3YGdLPURVe
f last:only	KdLSMSUe
f last:ooh	da
f last:open	Lc
f last:organ	4eBdCQESKSLQVgWR
f last:other	1a
f last:out	1S2R4N6c7RASBQCaDRGRIPJRKLMRNQOSQPRSTyUQVRWSXYZSaRbScSdQ
f last:outro	2d4P6S7RBSLSOcRSTQUSXZYfZcaSdS
f last:overall	EKFkLcZS
f last:overloaded	6d
f last:overpowering	Ec
f last:own	KhLRMSUN
f last:pace	Za
f last:pad	0S1c2Q3k5S6Q7S9SARBYDREMFSGPHSIeKRLdMPNRPSSSUQXQZQaSbScNdR
f last:pads	4cCaEPQbTRYb
f last:part	6aOSXfYYcZ
f last:partyraiser	Sa
f last:patch	Wb
f last:pattern	4RGdUcVScc
f last:pause	Oe
f last:peacock	Sc
f last:peak	0Z
f last:peaks	0a
f last:percent	Dd
f last:perfect	Aa
f last:phone	LQdf
f last:phrase	2dUS
f last:phrygian	0S8dGdRP
f last:piano	3g4YBaCRERGSISKZLQVYWbXS
f last:pianos	5Y
f last:piepkick	Vf
f last:piercing	IYLY
f last:pipe	Wc
f last:plasticky	Ld
f last:play	DSFZGbLSOe
f last:playback	Oa
f last:playing	8ORf
f last:plays	Ja
f last:please	0R1Z2R5S7R8R9bARBOFYHSIRJQMYORPSQRRRSZTaVYWSXRYbaRbZdS
f last:pls	2S4m5S7R8RARBeCQDSENFRGRHSIRJRMPNaOZPSQQRRSQTPUNWRXQYaZbaRcZdR
f last:plss	LY
f last:pluck	6b
f last:plucks	6fES
f last:plz	1b9bCSDSFbJYLbUYcR
f last:polished	AaSa
f last:polite	Ab
f last:possible	EQFe
f last:power	Qc
f last:preset	Ve
f last:press	WY
f last:progression	3dLR
f last:project	Pi
f last:projects	PeRS
f last:pumping	Jf
f last:punch	ESJSLbMSQhUS
f last:quarter	Ua
f last:quarters	Uf
f last:quick	Kc
f last:quicker	LSZf
f last:quiet	EiLS
f last:quieter	EnFaLR
f last:random	Ga
f last:range	0Z8SRa
f last:rave	Pc
f last:raw	ShVS
f last:ready	4SFiTSdZ
f last:records	SbWc
f last:redo	be
f last:reese	4R8aJaLRVe
f last:rein	4c
f last:release	JY
f last:remove	Tb
f last:repetitive	6gLQ
f last:reso	ERLf
f last:resonance	La
f last:rest	0cEZ
f last:reverb	4SBlCbESLRMS
f last:reverse	Tb
f last:revert	ARbf
f last:ride	0S4f8MBSCSDSGSKbLRMRQSRdTiUSVScS
f last:rif	cd
f last:riff	2S4PBYCSESGiISLbNSTSVQWSbScg
f last:right	2cDSESLaMd
f last:rim	VZ
f last:rimshot	4STSUSVg
f last:riser	TZ
f last:robot	He
f last:robotic	CSDdLSde
f last:roll	UZ
f last:rotterdam	5RLSPdSSVddY
f last:rougher	LZcc
f last:rounder	Lh
f last:row	Uc
f last:rumble	0R8fESJaLeRO
f last:s	Md
f last:sad	3Y
f last:sampled	dd
f last:save	8OHfPb
f last:saved	Pb
f last:saw	GZSSWf
f last:says	QddR
f last:school	Sf
f last:scratch	LRWh
f last:scream	Le
f last:screech	2S4a6QBbCdEQGfKRLOMSNRTSUSVgXS
f last:screeches	6gERLS
f last:sec	KjMYVQ
f last:seconds	BSCRMh
f last:section	TQXg
f last:sections	ReXS
f last:seen	Lb
f last:sefa	Sg
f last:semis	Nf
f last:semitone	Na
f last:semitones	EQNm
f last:seperately	9d
f last:sessions	Pd
f last:settings	Re
f last:shaker	4Y
f last:sharper	Ld
f last:short	4OLPWgXc
f last:shorter	BSCfESLSMQXkYS
f last:shout	4Rda
f last:shrill	Lb
f last:shuffle	Dc
f last:sick	AcBa
f last:sidechain	8dJPRS
f last:siren	BZWf
f last:slam	Lb
f last:slaps	Ah
f last:slow	BcLRZc
f last:slower	2R3PESJRLfZh
f last:slowly	2e
f last:smidge	3SCcEZ
f last:snap	LaQdTRUS
f last:snappier	La
f last:snare	2S3SClDQEaFSGSIgJSKQMONSQQRSTSUdVSWSXSZRcRdS
f last:snares	KZ
f last:so	4ZDa
f last:soft	6SAiESLK
f last:softer	EZLe
f last:soloed	KQRg
f last:something	GRHRcSdg
f last:somewhere	4g
f last:song	5gLSNYRcVSWPXa
f last:songs	Pb
f last:sound	0S1S4I5S8aAaDRESGSIRKSLPQPSdTSUSViWlcSdS
f last:sounding	Lg
f last:sparkle	Lc
f last:sparser	6f
f last:spectrum	0gRO
f last:speed	LRZh
f last:spotify	Fd
f last:squelchy	Lf
f last:stab	6ZBZLRWf
f last:stabs	4SLd
f last:staccato	Lb
f last:start	4SOfXeaY
f last:starts	4Qai
f last:stats	0d
f last:steam	BRCcKb
f last:stems	9e
f last:step	bZ
f last:steps	ba
f last:stiff	Dh
f last:stop	7QJSOh
f last:storm	Pb
f last:streaming	Fb
f last:strings	1S2P3a6RBcEbGSKQLNMSQRTbUSVi
f last:strokes	6Z
f last:stuff	5ZSZ
f last:stutters	dc
f last:style	5RESMQNRSdVddd
f last:sub	EQLk
f last:supersaw	LZVe
f last:sweet	4c
f last:swing	Dj
f last:tad	EdKQZa
f last:tail	BSCcLeWa
f last:take	4SYSch
f last:taste	Lb
f last:tempo	0S4S8ZCSMNRaXRZl
f last:terrible	Ab
f last:terror01	PZ
f last:test	Pb
f last:thanks	Hc
f last:that	0S1n3S4Q5S6R7S8d9RAeBSCRDQENFRGSHQJRKQLOMSNSOOPRQRRRSOTMVRWQXbYRZQaSbfdS
f last:the	RcZS
f last:them	4dEdNS
f last:there	0S1S4f8OBSDSEQHaISLRPcQZTcUS
f last:thin	6I8OESLOQo
f last:thing	0S4S5h9dBSDSGSISKSNQOcSYWSYSbccR
f last:third	EQGSNj
f last:this	0g1R4Y8a9RAdFSHRMSQSRZSQVSbS
f last:through	BNESIfQdTS
f last:thx	He
f last:time	1Q6eCdLQMOUJXOZgcY
f last:times	Cbba
f last:timing	DeLO
f last:together	Qd
f last:tom	Ka
f last:toms	4dBRDbEQGSISKRLRMSNfTeUSXS
f last:tone	Nc
f last:too	1u4f6Q8SAQBQCODSENGRIQJSKPLNNSQRRSTQUSVRbScS
f last:top	4cISLZOf
f last:touch	BPCbDaEkLM
f last:track	0Y5ZRaTa
f last:tracks	EQFhPSRd
f last:triplets	LRUj
f last:truck	LhVR
f last:tune	5aKRLSMQNgUS
f last:twice	Xd
f last:twist	GZ
f last:two	7dYYaZba
f last:undefined	Qb
f last:underground	Sc
f last:underneath	4Y
f last:undid	bd
f last:undo	ASbl
f last:unmute	KZ
f last:unsolo	HSKhPS
f last:up	0R1Q2R3S5R6Q7S8R9RAPBPEmFQGPHRIQJRKLLZMNNfOfPbQORRSRTNUPVPWRXRYSZlaRbPdO
f last:upfront	CgERLQ
f last:uplifting	GZ
f last:uptempo	Sb
f last:urself	Hd
f last:v	3Z
f last:v2	Ph
f last:variation	cd
f last:varied	6iLOUS
f last:verb	4SBd
f last:version	bdcc
f last:vibe	Sg
f last:vibes	5Z
f last:vii	3a
f last:vinyl	Fb
f last:vocal	BZCQERTRdi
f last:vocals	6S7SCYEYIMKOLPQbTmde
f last:volume	EjLO
f last:vox	BbCSTe
f last:want	MdZS
f last:wanted	Aa
f last:was	bd
f last:washy	CeES
f last:wav	9lTS
f last:way	4QYe
f last:week	Pd
f last:weight	LYQd
f last:weirder	1Rcb
f last:well	1iBaCSTS
f last:wet	CjEPLOQQ
f last:wetter	CgERLR
f last:wide	8eLSQR
f last:wider	Li
f last:wind	Td
f last:wise	Eb
f last:work	0S8cHeJQRSVS
f last:worse	Af
f last:x...x...x..x..x.	Ud
f last:x...x...x..xx...	Ue
f last:x..x..x.x..x..x.	Ub
f last:x.x.x.x.x.x.x.x.	ERUf
f last:y	Ld
f last:ya	Ta
f last:yes	Af
f last:yesterday	Pg
f last:you	0S8LHoPSRO
f last:yourself	He
f last:yuck	Ac
f last:z	bg
f last:zero	WZ
f later	1R2R3S5S8SBcEjFRHSISLbMZOSRSSRTfUSVRWSXlYPbRcRdS
f level	0e1R2Z3S4P5S6Q7S9SASBLDRE-FlGRHSISJRKQLMMPNROSPSQnROSSTPUPVQWSXQYSZYaSbScSdQ
f level:buried	0S1S2Q3S4P6R7S8SASBQCRDRFSGSHSIRJSKNLMMSNROSQ-RRTMUOVRZSaSdO
f level:louder	0i1R2Y3S4Q5S6Q7S8Q9RASBJCZDRExFnGQHRJRKRLOMONROSPSQOROSRTQUPVPWSXRYSZZaSbScSdR
f level:quieter	0S1R2c4Q6Q8bASBSCRDRE-FdGSIRJSKQLOMSNROSQORPTRUQVSWSXPaSdS
f mood	0S1O2S3j4Z7S9SAaBRCQDREPFSGwHSIRJSKRLeMSNROSQPRSURVPWfXQYRZSaSbScZ
f mood:angry	1SESLiSScb
f mood:catchy	Gl
f mood:cheesy	1S3S4S6RAfCRESGQLbSaVSWb
f mood:dark	3g4Y8YASCRDSEPGYJSLiNSQOSSTSVSXRcddS
f mood:epic	3b5YGjLOWZcR
f mood:euphoric	3eGZ
f mood:evil	1Q3Y4Q6SBSCSERGfISTSVSWecZde
f mood:folky	Gf
f mood:happy	3aAaGaLb
f mood:hypnotic	6iCRESGbLY
f mood:random	1S4f6SGfTbVR
f mood:sad	3m4LBSGi
f mood:scary	4h6SBSGlLMQSVSWeXSdS
f mood:trippy	4SLSWf
f note	0R1R2R3l4M5e6R7R8R9RASBQCRDRFSHRIRJQKOLMMpNpPRQPRRSQTQUNVKWRXRYSZRaSbRcRdR
f note:a	4REPKRLQMkNdQRUPVS
f note:af	Oc
f note:am	3k4SBR
f note:b	5RMSNh
f note:bb	3jLRMR
f note:c	1S2S3l4QBQCSERGRIRJSKRLRMdNdTSVS
f note:d	5fMaNcSR
f note:df	4SEe
f note:dm	3e
f note:e	3a5aLSMbNeVQ
f note:eb	3fMS
f note:f	1S2S3q4R6SBQCSDSEQGRIRJRKQLPMZNfQSTRURVObS
f note:fs	McNY
f note:g	3k4Q5dBRESGYISLSMaNSUSVS
f note:gm	3fMS
f number	0S1R2S5a6S7Z8SASBPCNEeFdHSIgJSKPLKM-QSRSTQVRWSYbZeaSdS
f number:-0.3	FfMY
f number:-0.5	FlMM
f number:-0.8	FfMS
f number:-1	BSFkMN
f number:-1.5	Fa
f number:-10	EFMl
f number:-12	EeMQ
f number:-15	MdUS
f number:-2	Fa
f number:-3	BSDSEgIRUS
f number:-4	IdMS
f number:-5	NY
f number:-6	ERFYZd
f number:-7	FmMR
f number:-8	4S9eEjFeIQMG
f number:-9	0PESFkMS
f number:0.1875	BSMc
f number:0.3	MZ
f number:0.5	CPLOMk
f number:0.6	MY
f number:0.7	Mb
f number:0.8	LOMe
f number:0.9	LNMh
f number:1	1R4a5S6R7s9SASCRDSEcIPJSKNLKMQNeOSQSSPTRUQVSXNZRaPbbcjdR
f number:1.2	MZ
f number:1.5	EgMS
f number:10	EOMSZh
f number:1000	Ib
f number:12	COEMIRKSNfSaZj
f number:120	Ia
f number:1200	IZMZ
f number:12000	FSIf
f number:130	5Z
f number:140	5c
f number:145	MdZR
f number:15	DZMRZb
f number:150	2Q5cBQESIdLRMeXRZb
f number:1500	CQMa
f number:155	5ZMfZQ
f number:16	2a4R7PERGSIRLRMRUdVRXiYfZSaR
f number:160	2S5bMd
f number:165	2S5ZMaZZ
f number:168	5c
f number:17	MSOi
f number:170	2S5cMfSR
f number:172	5bFRMkSSZL
f number:174	MiZN
f number:175	5YZb
f number:176	Md
f number:178	MkZL
f number:178.5	MY
f number:18	BPCPESMh
f number:180	2R5aMmZO
f number:182	MdZP
f number:185	5QMlZK
f number:188	MgZN
f number:190	MjOR
f number:195	1S4R9SFSMoOSYSZNbScS
f number:198	5Z
f number:2	0S1R2R3R4Z5S6Q7k8S9SASBSCQDREuFQGZHSJRKQLPMOOSPSQRRSSRTQUPVRXPYQZRaSbfcf
f number:20	DdEMMNZi
f number:200	2J4SDSEPFRIkLSMmOSTQUQXQZe
f number:2000	2RESIbMb
f number:205	5d
f number:210	5eMY
f number:212	Mc
f number:220	5ZGSMe
f number:230	5b
f number:24	9bESMb
f number:240	5d
f number:250	Id
f number:2500	Ic
f number:260	Za
f number:280	5a
f number:3	1S2R3S4P5S6S8S9SBPCODSEqFSGSIhKPLPMMNfQSRSTQUQVRYSZe
f number:30	2SESLPMk
f number:300	2f5ZBSESImLRTR
f number:3000	2fIhMNQQ
f number:32	2S4S7SMRObUSYi
f number:320	9aMZZQ
f number:33	OY
f number:350	Ma
f number:4	1S2a3d6M7Z8S9SBQCODSFSGgJSKPLPNPOSQSRSSSTQUiVRWRXZYZbSdQ
f number:40	CSMc
f number:400	Ig
f number:4000	IgLSMZ
f number:48	MSOd
f number:49	MSOe
f number:5	1Q5S6SCRDYEKFSIPJSLPNZUSZqdY
f number:50	CSMZ
f number:500	2YESIi
f number:5000	2PBPCSEPIfLRMiUS
f number:52	ILMg
f number:55	CRMa
f number:58	Da
f number:6	JY
f number:60	4PBRCMDbEOIjLPMd
f number:600	MZ
f number:6000	2c
f number:64	MSOb
f number:7	CREQMdNbZZ
f number:7000	Ic
f number:8	0S1S5R6a7L8S9SBQCSDgEOFSHSIRJSKJLQMFNQORPSQRRRSSTRVRXlYnZjaRbScSdQ
f number:80	LOMj
f number:800	2PCSENIiMdTR
f number:8000	EQId
f number:90	LPMd
f number:900	MZ
f number:92	Si
f number:93	MSSl
f number:94	SY
f number:96	Sa
f of-part	0S1Q2R3R4Q6a7R8Q9SBCCwDREZGQItJdKIMPNQRRT7UZVRWSXPZSbScRdS
f of-section	2Q4J6R7nKnRRTPUJXRYQaR
f ordinal	0R1i2S3R5R8R9RAPBQCSDSEPHRIRJRMRORPaQQRRSRTPUbWSYfbgdQ
f ordinal:1	4P7QKgUSXe
f ordinal:2	0S1m2R3R4a5R6Y8S9RAPBRCQDSEPGZHSIRJRKPLZMQOSPSQQRRSRTSUZVZWSYbZSdQ
f ordinal:3	Uc
f ordinal:4	Ug
f ordinal:last	1S3S4R6S7Z8SESHSLPMSOSPeRSTPUYVRXOYgaQbldS
f part	4cEdFSHSKaLcOSPSSSTcUYXQYRZRbScS
f part-wants	2S3S6R8SBgCaDSEYFQGfIZJZKRLgMPNSQRTdURVOWSXSYSZSaScQdQ
f particle	4a9SASBZCZEeFSHSIaKZNZOSVSYRZY
f particle:away	EdTd
f particle:back	0S1P2R3R4O5R6Y7R8S9RAOBOCLDdEgFRGRHSIQJSKkLMMONPORPfQQRRSSTKVQWSXPYRZQaRbmcQdR
f particle:down	0S1R2R3R4R5S6Y7S8SBMCeDREpFSIQJSKPLYMNNiOSRSSSTPUQVQWSXbYRZZaSbScSdY
f particle:in	2a4g6c7Y9SASBSCQDRFRHSKYNZOQPSQaTRUeWSXPYPbScR
f particle:off	0S1S2R3S4P6Q7R8S9SASBPCfDQEeFQGQHSIZJPKwMNNPOSPSQQRSTNUJVNWSYSZeaSbRcRdS
f particle:on	1Z2aASBiCdEQFSIeJYKSMZNSQRSSTPYSZSbS
f particle:out	0S1R2R3S4N5S6a7Q8S9SASBPCYFSGRHSIbJRLSMRNQOSPSQORRT-UPVQWSXaYSZSbScRdP
f particle:under	0S2S3b4q6S7S9SBSDSEQFfIYJcKRLOMSNSOSPbQSTSUSVPWSXPYSaSdS
f particle:up	0S1Q2P4P6Q7S8S9RAQBQEuFRHSJRMMNmOQPaQPRRSRTOUPVPXRYSZnaYbRcZ
f preset	0Q1S2S3S4Q6S7R9RARBRCSDSEQFSGSHRISJRKPLPMONROSPZQQRRSOTRUPV-WRXSYSZSaSbScRdY
f preset:doom	Vc
f preset:french	Vg
f preset:hard909	Ve
f preset:mainstream	Vf
f preset:piep	Vj
f preset:raw	VZ
f preset:rotterdam	5ZLRPcSPVhdb
f preset:terror	Vc
f preset:uptempo	Ve
f preset:zaag	8bVg
f rhythm	0S1Q2Q3S4c6P7Q9SASBPCPDOELFSGSHSIRJRKHLKNROYPSQQRRSSTMU-VNWSXRYRZSaSbScRdS
f rhythm:backbeat	8cBSDRESKOLSTSUp
f rhythm:broken	LRUk
f rhythm:eighths	2S6NBPCODREOKQLRMcTRUvVP
f rhythm:every-beat	ESLSUmVS
f rhythm:four	LSUj
f rhythm:galloping	4S6SBSDSERGSISJSKRLNMROgQSTSUpVQWSYS
f rhythm:offbeat	4hBSDSESGRISKQLRTSUnVR
f rhythm:on-four	1S4SESKOTNUp
f rhythm:on-three	KSUg
f rhythm:on-two	4a
f rhythm:one-three	ERKQUi
f rhythm:quarters	DSESKRLSTSUm
f rhythm:rolling	Ue
f rhythm:sixteenths	2S4c7PDREQGYKQLPOSQSTSUoVSaS
f rhythm:thirtyseconds	6S7SDSERLSUl
f rhythm:triplet	ESLQUn
f same-twice	4bBSLSTSVdWSdf
f scale	0S3d8dGcRP
f scale:minor	3e
f scale:phrygian	0S8dGcRP
f section	2Z4Y5S6Z7YASDSESFSGSHSIRJSLOMSNSOcPSRYSSTIVRWSXtYjabbScS
f section:acid	7SXiaS
f section:anticlimax	Xf
f section:boxes	Xa
f section:break	0R1S2Z3Y9SASBRCPDSEQFSHSIRJRLRMSNROYPSSSTNVQWRXjYoZRaYbScS
f section:build	1S2c5S7ZBPCPDSERFSGSIRJSKOLNMONSPSQSRSSSTSUbVQWRXjYdZeaZcS
f section:climax	0Y2d6S7RBSCOUSXNYlaa
f section:coffin	7S9cLRXeYc
f section:drop	2S3R4Y5R6b7Y9SASBdCYDSFSGRHSIRJSLPNSOdPSQYSRTMVRWSXeYaZRadbRcSdZ
f section:drop-two	7dYYaZ
f section:fakedrop	4Q6S7ROSXRYoaR
f section:freeform	6bOcXaaZ
f section:fuse	ObXaYY
f section:gallop	2aLPRYTSUQXeYe
f section:groove	4c6a7bXS
f section:intro	0Q1R3S4Y6Y8Q9SASBRCQDSEQFSGRHSIOJSKdLNMSNSORPSQQRbSSTNUNVSWRXmYiZPaZbScS
f section:mid	Ya
f section:outro	1S2a4N5S6R7Q9SASBRCRFSGSISKRLOMSNSOaQSRSSSTCURWSXpYnZZaRbScSdS
f section:part	2c4R8RLaMSPSRhURXKYgcY
f section:procession	Xd
f section:riff	Xc
f section:second-break	4R6aLROd
f section:slip	6aTSXa
f setting	1R2i3S4P5S6S7S8R9SASBLCiDRFeGSIPKRLiM-NROSPSSSTPUPVRYSaSbSdS
f setting:attack	2RBSCREPIRJSLnMiQSVSZM
f setting:ceiling	0c8RESFpISMIRQ
f setting:cutoff	2p4RBSCSERGSIOKSLRMiNSURXS
f setting:decay	ESLbMfUSXS
f setting:drive	2ZBJCkENISJSLOMmUQ
f setting:fall	2dUS
f setting:feedback	2Y6RBMCmEQLSMdZS
f setting:finish	Fe
f setting:gatelength	Md
f setting:glass	WZ
f setting:glide	LSMe
f setting:grind	WY
f setting:knock	EZKSMRZe
f setting:level	1S2c4O6Q8RCPDSEoFSGSIQJRKRLLMfNSQSRaTMUSVSXRaS
f setting:pan	2eDSESLcMgUS
f setting:predelay	BSCPMe
f setting:rate	Zh
f setting:release	CSJeLZMdZS
f setting:resonance	2S4R6RCREKGSISLkMj
f setting:robot	HedY
f setting:time	1Q2S6cBNCZFSLQMiOSUPXdZScY
f setting:tone	ELLlNQ
f setting:wet	CiEOLNQc
f share	1t4S6S8S9RAQHSKRLSSSTRUQXQYSZSbOcR
f share:0.25	1e
f share:0.3333333333333333	1eKS
f share:0.5	1e
f share:2	1jASUSXSbS
f short	1Z2R3S5R7RAZEbGSHZISJSMbOcTbWSZY
f skips-beats	7SUg
f sound	1Q2Y6R7SEQKRL-NSORQYTQUQVSWbXbZS
f sound:angrier	1SESLiSScb
f sound:boomier	4YIaLZQYWYaY
f sound:boxier	LMQi
f sound:breathier	La
f sound:brighter	1R2S6RBSCQDQELGSImJSKQLqQSTSUKVS
f sound:buzzier	VbWZ
f sound:centre	4SYc
f sound:choir-like	Ld
f sound:cleaner	IcQS
f sound:clickier	6QCQEPIQJRLkMjQNUSVS
f sound:closed	BSLdURVe
f sound:colder	1R4S5bWica
f sound:crisper	Li
f sound:darker	1S3h8YASBSCRDSEPISJSLmNSQNSRTSVSXRccdS
f sound:detuned	CSERLkWd
f sound:dirtier	1S4R6SDSEQGRLoQSSRTSVSWecc
f sound:distorted	1S4L6SBeCgEPIRJSKSMYQPUSVSWcXQYScSdf
f sound:diving	2eURWY
f sound:duller	DSLYQf
f sound:dynamic	6RFjLN
f sound:epic	3cGiLOWZcR
f sound:eviler	1Q3Y4Q6SBSCSERGfISTSVSWecZde
f sound:fatter	6QCRDSEOISL-NSQNUS
f sound:fuller	5PSf
f sound:glassy	Wb
f sound:gliding	CSESISLcMe
f sound:glued	Bd
f sound:grittier	4PBSCSESIRLnUS
f sound:growlier	4S8aERLbWi
f sound:harder	0S1Q4SAcBbCRDSFaGSISJeKSLkMQNSPSQPRSURVSWSXSZScYdS
f sound:harsher	6SARCQERIQQqXS
f sound:hollower	Wc
f sound:hooverier	Ld
f sound:hotter	CSDSEkFaLKUSdS
f sound:huge	2e4Z5cBZGRLOURVSWdXSYSdS
f sound:industrial	WY
f sound:layered	4dLbVS
f sound:left	2jESLdMRTS
f sound:longer	0Q1S2S4Q5S6R7S8SASBSCfDREOIRKSLmMZOSQQRbTSVRXrYQZSdS
f sound:looser	DmLPOL
f sound:low-pitched	ERJgWSZSdh
f sound:metallic	4SLRWj
f sound:mono	8ZLe
f sound:moving	3d
f sound:muddier	0S1S6SCRDREQIhJSLSQnSRWSZS
f sound:narrower	Lf
f sound:nastier	1Q2S4Z6SAYCSDSEPJRLjMSNSQSTQUSVZWaXScY
f sound:noisier	5a
f sound:of-sad	3Z
f sound:open	1S2o4R6SBOCRDSELGQISJSKRLgMSNSPhQSTSVRWSXRZQaSdS
f sound:pluckier	Lc
f sound:punchier	0g4P5Z8QBSCSEYIRJeKQLYMRQNRNUQVQZYagdS
f sound:radio	LQdf
f sound:resonant	CSENISLgMi
f sound:right	0c2i8SDRERMbQSRRUSaa
f sound:rounder	ESKRLl
f sound:scarier	4g6SBSESGkKSLMQSVSWgXSdS
f sound:screamier	5S7RERGSIcLjQSWZXRaPdh
f sound:shorter	2R6SBOCkDREQFSISKRLbMQOSQSRSTSURVSWZXoYZZSaSdR
f sound:smoother	XRaf
f sound:snappier	LiQS
f sound:snarlier	BSCSLj
f sound:softer	4S6RAhCRDREfISJSLcMSQRTSUSVQWSXSZS
f sound:squashed	Fa
f sound:squelchier	6SESLlVb
f sound:stabbier	4ZLSNcWcdS
f sound:staccato	Lb
f sound:stuttered	4eLS
f sound:subbier	La
f sound:thinner	6b8OASCSEQLYQmTQUS
f sound:tighter	DgESLmQQURVP
f sound:trailing	3QLe
f sound:trippier	1R4RLSWgca
f sound:vibrato	BKLh
f sound:vowel	WZ
f sound:warmer	4SLjWR
f sound:wider	2c4P8cBYCSEQGSISKSLpQPTPVS
f sound:wobblier	LQWe
f space	0R1N2Q3Q6Y7S8Q9RAQBOC-DLFRGPHRILJOKOLAMPNOORPSRQSZTHULVNWPXQZQaRbRcQ
f space:cavernous	5ZSf
f space:distant	4bCREeLZ
f space:drier	1S4R6QASBRC-DQEHGRIRKQLJMSNSQOTIUOVQWSdO
f space:roomier	6gCfDQESIRJSLR
f space:upfront	4S6RCeDSEhLNUSYYdd
f space:wetter	1S2S6PBSCvDSEJIRJSKSLHMSNSQaRSSSTSUSVS
f speed	0Q1M2N3R4P5Z6O7P8Q9RAQCPDPENFRGRHRIRLYMPNROSPSQQRbSRTQUfVQWSXPYQZ-aSbR
f speed:double-time	7QCSDSESLRUfXRZf
f speed:faster	0P1M2P3S4R6Q7S8Q9SARBSCRDQEQFQGSHRISLQMRNSOSPSQSReSRTSVRWSXRYRZ-aSbScZdS
f speed:half-time	4Q6P7SKSLSMSUfXRZj
f speed:slower	1R2N3S4R5a6R9SARCQDRENFSGSISKRLhMQNROSQRSSTRUSVRWSXRYRZubScSda
f stance	1g2S4Y6aBQCbEYLaMROSRY
f stance:all	1R4Z5P8SCQDZEOFRGQHRISKdLSMQNfORQgRQUgVQWRYPZSaYbQcRdY
f stance:but-not	FaLc
f stance:double	1Z2Y4R6S7QBPCYLQOSUbXqYSZSaRdS
f stance:even	1g4R6RBSCYDSEQHeKcLRSSTS
f stance:half	1Q2S6o7hBSCRDREYGSIQKNLRNROSQSRSTPUPVSXeZQaRdS
f stance:instead	1R4PASESGSLbNcUZVl
f stance:less	0R1h2R3Q4P5S6b7S8R9RAQBFCnEdGQHRIdJbKPLdMOORPRQNRRTPUQVQWRXSYSaSbQcQdR
f stance:like	1Q2S3S4Q6R7R9RBRCQDRFRGSHYIRJRKRMQNROSPRQcSoTQUQWcXSYRaSbRcYdc
f stance:max	5PSf
f stance:min	Da
f stance:more	0S1a3S5R6f7R8S9SASBKCkDZEgHSIYKQLkMONSORQQRRSbTPUQVQWSXQZZaQbS
f stance:new	0R1d2R4b5c6P7Q8R9RAPCQDREPGtHRIRJRKQLLMQNQORPSQQRRSRTPUPVkWRXPYfZRaSbQckdR
f stance:not	0R1c2Q3R4S6P7e8N9SAbBNDQERFRGOHRIRKhMQNRORPSQNSRTwUQVQWRXYYOZSaQbYcRdQ
f stance:not-enough	0R1R2R3S4b5S6i7S8SBYCNEaFdGPHSJQLiMRNSQbRRSQTPURVRXQYSZRaScQdS
f stance:please	1Z2R4k7R8R9aASCSESHRIRJRPSQQRSURWSXQYbZYbYdR
f stance:question	0o1R2R3S4L5P6Q7R8s9SARBPCQDSEIFMGRHcIRKNLMMQNSORPaQYRwSRTPURVPWSXMYRZNdQ
f stance:same	0S1x2S3R4Q5S6Y7S8S9SARBNCPDPEOFSGQIPJRKOLKMSNPOSPSQRRRTPUOVPWSZMcodS
f stance:some	0S1R2S3Z4j6a7S8R9QASBdCMDdEPFSGRHSIgJRKRLfMQNROSPSQQRSSRTNVPWSXRYQbSca
f stance:than	1b4RAbEcFbLQVaZa
f stance:too	1e2S3S5S6i7S8R9SAfBNCjDaEbGQHSIaKQLZMQORPSRQTQUPVRWRXYYRZZaSbScRdR
f target	4bEcHSKZLbOSTbUYXQYRZRbS
f target:acid	0S1R2a3S4Y5S6Z7S8S9SASCSDREYFRGcHSKaLbNYOSPSRSSSTeVfWRXPYSZRaSbSdS
f target:all	1S2S4S5S6R7b8S9SAaBSCRDRFYHSISJSKZMSPYQlRZSRUQVSWSXSZRaScSdS
f target:amen	2Q4q6SDSLRTaUSXRYSaRdS
f target:answer	KaNYTa
f target:anvil	EiIYNR
f target:arp	0S1R3R4h5S6d7S8S9SAQBODREbFPGeHSIQJRKLLOMSNaOQPSQZRRSSTlUQVQWSXRYRZRaRbScSdR
f target:bass	0S2Q3R4N5R6Y7S8Y9SASCQFSHRJaKeLcOSPSQaSRUbVcXPYRZRaSbScSdR
f target:bell	1b2R3S4h6RASCSDSEYFSISKRLNMRQRRSSSTRURVQWoXRYSZSaSdQ
f target:blast	Ta
f target:chip	VY
f target:choir	1R2S3Y4d6R8SDSEdGSISJZKZLKMSNSOSSSTdUSVhXRYSZSaScRdR
f target:chords	2R3p4S6SCREZGQJYLYURVSXSZSdS
f target:clap	0S1Y2S3S4Y5S7S9SBaDdEdFSGRHRJSLRMQNROSPSQQSSTeUjVaWSXPYSZRaSbRcRdS
f target:closed-hat	4ZUb
f target:conga	4e
f target:cowbell	1S4oLQUP
f target:crash	0R1S2M3S4Y6Q7P9SASBRCRDSEgFSGSISJSKdLMMSNSORQRRRTgUeVSWSXOYRZSajdP
f target:cry	NZVecZ
f target:crypt	BSCYMe
f target:downlifter	ESXQYRam
f target:drums	1S2S3S6Z7YBaCRDfEbFSGRHSISJSKhMSNROSQSTRUQVSYSZSaSdS
f target:fm	LMWl
f target:formant	WZ
f target:glitch	4Y
f target:growl	TdWZ
f target:guitar	4g
f target:hat	0R1Y3S5S6f8R9SARCNDhEcFRGRHSJRKcLYMSNRORPSQYRRSSTaUkVPWRXOZRaSbRcOdS
f target:hoover	0R2Y3S6R7R8Y9SASDREaFSGdHSKaLZNZOSPSSSTZURVcWSXRYSZRaSbSdR
f target:impact	4LQSWbYSapdR
f target:kick	0Z1Q3R4O5S6S7a9SDSEZFSGQHSJZKcLiMfNZORPSQdRRSQTQUdVZXQYSZRaSbScQdR
f target:laser	2R4k5S6SLRQSTRULVSWl
f target:lead	0R3R5S6R7RBZCcDREYFRGeHSKYLfNaOSPSQYRYSSXSYRZRaRbRdR
f target:loop	RZTb
f target:master	1R2S3S4S6S8cBYCbDREJFrGSHSIcJSKRLNMRNSOSPSRZSSTRUSXSYSZQbScSdS
f target:melody	1R3R4L5c9SBSESGtLOMSTSVQWQYRcg
f target:mentasm	4S8aNYRSVg
f target:metal	4S6cBQCbEbLSWdca
f target:mix	0d1Q2Q3R4S5R6P7R8RDcEeFRGQHRIiKZLMMQNcPSQaRPSdTOUPVdWaXRYRZSaSbQcQdP
f target:noise	2P4Zag
f target:open-hat	1a2R4S6SEbLSUbVd
f target:organ	1S3S4hBaCQDSKRMSNYQRSSTaURVgWQXSYSaSdS
f target:pad	0S2d3n4S5S6Q7S9SARCbDREaFSGPHSIYJdLcNQORPSSSTbUQVeXQZOaSbScPdR
f target:pedal	EhQS
f target:perc	4d6aWa
f target:piano	0S2R3c4j5Y6R7S8SCQDSEbFSHSJYKZMRNROSQSRSTZURWYXPYSZSaQcSdR
f target:pluck	2c6gCSEPTb
f target:reese	1S4h6S8cCSDSGRISKRNSQSRSURViWYXSaSdS
f target:reverse-cymbal	7SCRTYUSajdd
f target:ride	0R1R2P3S4e5S6R7S8M9SAPBRCQEaFSGRHSISJSKnLRNROSPSQQRdSSTlUZVQWSXPYRZSaQbPcQdR
f target:riff	6aAZBZCSDSEQGZLcNaQSTSUSVcZScPdS
f target:rim	1S4hESLSMSTRUNVh
f target:riser	2a3S4O6R7MBRERGSJRKSLcOSQSRSUQVSXPYHZPa-dO
f target:rumble	0R4Z8eCSEZJZLdRO
f target:saw	Ga
f target:scream	EYNaTadS
f target:screech	0S1R3S6a7S8SASDSEYFSGdHSJSKYLbNYOSQRRSTdURVaWSXSYSZSaSbRcSdR
f target:shaker	4mUS
f target:siren	1S2Q4o6SBaCRESGSLRMSNSQSTdURVSWbXSYSaSdS
f target:snare	0S1Z3S5S8S9SASBYCZDaEbFSGSHSIYJSLbNSOSPSQcSSTaUcVaWSXPYSZQaSbRcQdS
f target:song	1S3R4Q5v6R7S8Q9ZASBRCRDRERFSGbIRJSKQLPMONcOSPfQRRdSQTYUQVLWPYRZQaSbRcSdR
f target:stab	1S3S4l6c7S9SCRDRFSGNISJSMSNcOSQSUMWZXRYSZRaScbdQ
f target:steam	BRCbKcLSTc
f target:strings	0S1S2b3a4d6Q7S8SASBYDSEaFSGRMQOSQbRSUQVeWSXRYSZQaRdR
f target:sub	4k
f target:sub-drop	4M7SLSOSUSWYXOYSardQ
f target:supersaw	4cLYVfYR
f target:tom	1S2Q3S4r6N7O9SBQCSDYEbFSGSJSMRNcOSQSRSTcUbVSWSXOYPZRaNbScSdR
f target:vinyl	4f
f target:vocal	0S1R2Q3R4I5R6R8R9SASCdDPEbFSGRHRJSLIMRNGOSPSQZRRSPTcUOVQWPXPYQZQaMbScSd-
f target:wind	Tf
f the-section	1S2c4f5S6Y7bBODSFSGSHSIRJSLPMRNSOdPSRaSSTMUYVRWSXqYIacbScSdZ
f there	4S5SBYEeFSHSKbLeOSPSSSTdUaXQYSZRbScS
f tiny	0R1c2R3R5R7QAiBSEfFQGPHdIQJPMcNROhQSRQSRTdUSWRYQaRbbdR
f topic	0a1R3a4O6a9dASBRDcESFZGdIbJfKSLNMZTQUZVSXQYQaScb
f topic:ceiling	0i2S3S4S5S6S8O9SARDSERFtGSHSIYJSMGNSOSPRQSRLSSXSYSZRbScS
f topic:chain	8cRPSSWf
f topic:chords	0S1S2Q3-4P5S6R7R8S9SCQDSFSGPISKRLPMROSQRRSSSTSUQVNWRXQYQZRaYbScRdR
f topic:drop-out	7sUPXOYMaQ
f topic:effects	0S8eBQCnEQFRGSHSINJRKQLPNSPRQSRfTNUS
f topic:eq	1P2R3R4N6M7S8S9SASBQCQDPEIFPGRHSI-JPKRLFMSNRPSQfRRSQTOUQVSWSXSYSZRaScRdS
f topic:fill	1S2P3S4J6vBPCPDPEQGSIOJSLLQSSSUgYSZScSdS
f topic:form	Rc
f topic:format	0Q1R2S3S4P5R6R7S9-ASBRDPERFQGRHSIRJSKRLRMQNQORPOQSRSSQTQURVRWSXQYPZRaSbRcPdS
f topic:gap	0S2R4S6Z7j8S9SARBSCSDSESFSGSISJRKjLSMSOgPSQSRSSSTQURVSXRYSZSaRbScSdR
f topic:key	0P3P5Q8nGSHPJSLSMoNPPOQRRKUSVQZScS
f topic:loudly	EkHSIR
f topic:loudness	0w4R6O7S8P9RCSDREOFgGSHSIRLMMROSPSQSRKSSUSXPYQZSaRcS
f topic:mastering	Fe
f topic:measure	0q8OHSPSRG
f topic:melody	0S1Q2R3R4S7S8S9SCRDREQFSG-HSIRJRKRLOOSPSQRRSSSTRURWQXRYRZRaRbRchdR
f topic:midi	4S9mBSESGRLQTQ
f topic:notes	1R3S4P6kBSCSEPGrIRJSKRLNMSNaQSTRURVQcR
f topic:octave	EMKSLSNp
f topic:pattern	0S1S3S4Z5S6b8MCSDSEQGdHSISJSKRLOMRNSQRRdUjVOWScfdS
f topic:pitch	2f4S6R7SCREMGRIRJSKSLPMSNgQSTLUeVSXRZSdg
f topic:preset	4RBSGRLPVnWacS
f topic:project	0Q3S8NHOLSPzQSRDbScS
f topic:roll	2Q4O6R7IDSERIfKPLNOSQRRSU-XMYNZQaKdP
f topic:sample	4Sdk
f topic:settings	Re
f topic:sidechain	0S1Q2S3Q4Q6Q8fASBRCNDREOFSGSHSIPJ-KQLIMSNSORQQRQSSTQUSVOXSZRcSdS
f topic:stems	4S9nHS
f topic:stuff	1S4R5Y6n8SCSDRERHdISLSQSRQXQYSZdaScS
f topic:style	1S4S5R6S9SCSDSERFSGSISJSLRMaNQSnUSVeYSZScSdb
f topic:swing	1R4R6QBQCRD-EQFSIRJSLPMOSSURZScS
f topic:tail	BQChISLkMSQSUSVSWYXQ
f topic:tape-stop	7oORXQYPaNdS
f topic:tempo	0N1R2Q3S4Q5Q6R7S8M9RASBSCRDQEIFQGSHPIRJRKSLQMqNQORPQQSRkSRTSUSVQWSXOYRZuaSbScRdS
f topic:thank	1S9SASDSESHoMSPSZSbScS
f topic:timing	0R1R2S3R5S6b7S8S9SARBQCODxEOFRGRHSIOJQKRLPMRNROSPSQcRSSfTRUQVRWRXQYQZRaSbScRdR
f topic:tracks	0R1S3S4R5S6Q8Q9SARCSDfENFdGSHRISJSKSLPMSNROSPRQnRgSZTSURVSXSZRbScRdS
f topic:variation	0S1P2S3R4M5S6Z7S8S9QASBPCRDSEMFSGHHSIPJRKQLOMRNQOSPSQRRRSRTPUQVLWSYPZPbSc-dS
f topic:version	0S1R2S3S4Q5S6Q8S9SASBRCdDREZFQGOHSJRKMLYMQNdPSQRRRScTbUQVQWSYQaSbecldR
f topic:volume	1S2c3S4O6Q8RCPDSEoFSGSIQJRKRLKMfNSQRRaTMUSVSXRaS
f two-parts	0S1Q3Q4Z5S6Q7S8S9SASBOCPDQESFSHSIRJlKbLHMPNQOSPSQeRRSSUMV-XRZQaRbScS
f unit	0S1R4Q7b8SASBOCMEiFcIkJSKPLMMvOSQRRSSSTQVRWSXZYcZeaScS
f unit:bars	0S1S2b5S7g8S9SASBQCSDSEQFSGeHSIRJSKNLPMQNQOSQRRSTQUbVRWSXhYnZSaRbScS
f unit:beats	7qKRUPXSYSaS
f unit:bpm	0R1Q2M3R4O5e6R7R8S9RARBSCPDQEGFOGRHRIPJRKQLQMuNPORPRQSRSSPTRURVRWSXQYPZvaSbQcRdR
f unit:db	0S1R2R3S4Q5S6R7S8S9SASBLCMDQE-FfGRIdKOLKMbNPOSPSQRRSSSTQUPVRXSYSZRaSbScSdR
f unit:hz	1Q3S4O5S6S7S8S9SASBLCPDREEFPGRI-JRKRLMMhNRQPRSTNUPVRXSZRaScSdS
f unit:lufs	0N1S4S5S7S9cDSEQFtGSISKSMONSOSSSTSYSZRbScS
f unit:minutes	5c
f unit:ms	2R4S6SBQCLDlEMIQKPLIMuNSQSTSUP
f unit:note	BSMc
f unit:percent	2RBSCKDfESLJMpUS
f unit:s	2SBRCJLRMqXS
f unit:st	EMGSISKSLSMSNsTSZSda
f unit:steps	ESKSMRbk
f unit:th	ESUhVS
f unit:x	LdMSba
f verb	1S4YASKbObQRTZXabY
f verb:add	1Q2Z4u6S7P9ZASBbCODYEPHRLPORPSQQRRSSUYVRWRYe
f verb:analyze	0-1S2S3S4R5S6S7R8R9RAQBRCSDSEPFQGSHSINJRKOLNMRNRORPRQQRRSSTRUQVOWSXRZSaSbScSdS
f verb:automate	0S1S2-3S4O5S6R7Q8S9SBMCKDSEOIRJSKOLHMONQORPSQSRSTPUOVRWSXPYRZmaZdR
f verb:balance	EkHSIR
f verb:balance-all	EhTS
f verb:boost	BQCREjIjKRLQMSQSTNURVSdN
f verb:bypass	0S1R2R3S4P6R7R8R9SASBMCmDQEaFPGQHSKyMONPOSPSQQRRTMUJVNWSYSZdaSbRcRdS
f verb:change	0S1R2R3Y4N5R6R7R8Q9SASBPDPFSIRJSLRMYOSPSQRRSSSTPUYV-WSXbYPaRbbcbdS
f verb:compress	BkCSTS
f verb:cut	0S1S2P3S4P6P7a8S9SASBMDSENFSGSI-JSKZLPMPNSORPSQQRRTPUPVRXlYQZSaRbScSdR
f verb:design	4OGSLLSQVRWxdS
f verb:distort	BiCeESISLSMS
f verb:double	1R2Z4S7QBPCZOSUcXnYSaS
f verb:drop-out	2S4S7wERKcTSUOXNYPaSdS
f verb:early	DaEgLS
f verb:enable	Kd
f verb:explain	0N1R2R3R4O5S6R7S8-9SARBPCQDRENFSGRHcIRJHKOLLMRNROSPLQbRYSRTMUNVNWQXSYSZRaSbRcRdR
f verb:export	0R1S2S3S4Q5S6R7S8S9-AQBSDaESFLGSHSIRJSKRLQMQNSOQPRQSRSSRTRURVSXRYSZRaSbRcSdS
f verb:extend	LaXiYS
f verb:faster	2SARDREOMSNROSPRXRZscS
f verb:follow	3OESJSLRNlVS
f verb:give	0R1S2S3d4Q5R6b7S8S9PASBZDcFSJRKSLcMQNSOSPSQSSeTSVQWSXRYaaSbScQdS
f verb:goto	2Q3S4Q5R6R7RFSKSNeOxRSTSUOXDYPZPaPbSdR
f verb:halve	0S1R2S3S6f7g8S9SASBOCZDSEYFSGSHSIQJSKRLRMPNRORPSQSRQSSTQURVSXmZbaRbScSdR
f verb:hit	0S1S2S4Z5S6R8Y9SBSCSDSEQFbGSISJdKRLgMRNSOdQRRRSSTRVPWRXPYQZRagcSdS
f verb:humanize	1S4R6S9SBSDxEJISKPLRNQQSTRUSZQ
f verb:keep	0R1Q2S4S6S8S9SAqBSCSDRENFdGRIRJSKaLRMSNROSPeQSSQTNVRXSZRbPcSdS
f verb:late	1S4SBRDqEMKNLQTSURbS
f verb:load	1S2i4S5R6SBQCRDSEMGRHSISJSKSLZMSNSOSPrQSRSTSURVQWSXSZQbRcSdS
f verb:louder	2S4SBSCRDREuFSISKLLOMQNQQRTSURVPZj
f verb:make	0R1R4Q5e6Y7SASBRERGYIRKRLcNRPSQRRRTQUYVaWgXb
f verb:master	1R2S3S4S6S8cCbDREJFsGSHSIdJSKRLNMRNSOSPSRZSSTRUSVSXSYSZQbScSdS
f verb:max	5PBMChOSSfXQ
f verb:mend	6RDc
f verb:move	4S5SDcMSNeOSXhYQaR
f verb:mute	0R1R2Q3R4Q5S7c8Q9RAQBODQEKFSGQHRIRJSK-LNMQNPOcPRQQRfSSUPVPWSXcYQZQaQbRcRdP
f verb:new	5cGSPdWY
f verb:pan	2dDSESLcMgUS
f verb:pitch-down	EMKSLRNgTSdi
f verb:pitch-up	ERGRNk
f verb:play	0R1P2R3S4S5R7Q8O9QAQBRCQDbEbHcIQKeLKMPNQOwPRQORZSQTRUcVPWRXRYQZRaPbRdQ
f verb:play-from	0S1P2Q3S4Q5S6d7R9SASCRDRESFRGSHSIQJSKSLSMQNSO-PRQSRRSSTSUNWSXKYPZPaObRcRdR
f verb:quieter	0S1R2R3R4Q5S6f7R8S9SBNCgDREtFSGRIPJRKILaMMNdORPSQRRSSSTOUQVQWSXNYSZdaRbOcSdR
f verb:randomize	4R6PBSERGoKRLRMSNSOSTQUSVSch
f verb:redo	1O4S8S9RAQBSDSESFSGaHSKSLSMSNSOQPSSRTQVSXSZSbrcR
f verb:remove	0S1Q2Q3S4N5S7Z8S9SARBMCbDREQFSGQIbKQLPMQNROQPSQRRRSST-VPWSXlYNZSaRcSdP
f verb:rename	9SFSMSNSPqTS
f verb:repeat	0S1g2Q3R4O5S6M7P8R9SARBQCRDRENFSGRHSIQJQKaLOMRNSOMPYQRRRSSUZVQWSXqYPZRaPbRckdR
f verb:reverse	CSTZdf
f verb:save	0S1S3S4Q5S6S8NARDSESFRHbJSKSLSMSNRORPyQSRQSRTRVSXSYSZSbRcSdS
f verb:say	0S1S2P4I5O6Q7K8S9SBRCSDSEPFSGPHQISJSKRLbMSNSOQPSQYRRSSTQUPVQWRXMYNZSaFbScRd-
f verb:set	0Q5SBRCQDZEPFZMpSSVSZR
f verb:shorten	2S4Y7SBRCYDSENISKSLbMSOSTRURVSXkYRZQaSdh
f verb:show	0Y1R2R3R4Q5R6Q7R8c9RARBQCMDREQFPGPHaIQJQKPLPMQNQOOPiQPRxSRTQURVQWRXMYQZQaQbRdQ
f verb:sidechain	0S1Q2S3Q4P5S6Y7S8f9SASBRCODQEOFSGRHSIQJ-KPLIMRNROSQQRPSRTOURVNWSXRYSZRaScSdS
f verb:slower	2RERLZXSZl
f verb:soften	CSELLlNQZb
f verb:solo	0R2Q3S4O5S7a8RARBPCRDPELFSGQHRIRJQK-LLMPNQOPPSQORaSSTNUeVNWSXaZSaRcSdR
f verb:stop	0S1S2S3S4R6S7e8S9RAQBSCSDRERFRGSHRISJbKRLSMQNSOtPRQSRSSRTQUPVSXQZRaSbQcSdS
f verb:switch-off	BSCYEHISJcKoLRTSVO
f verb:thin	2S4S6y7SCRDREPISKOLQNSORQOTLUaXKYSZSaRbQdS
f verb:transpose	2f4S6S7SBSCSEKGQISJSKRLQMRNpQSTRURVSZScSdf
f verb:tune	0S1S2S3S4P5S7S8SBQDSEPISJRKOLNMdNrQRTPUOVO
f verb:undo	0S1N2S3S4R6R7R8R9RAMBSCRDRERFRGSHRISJSKNLRMQNSORPRQSRSSRTOURVRWRXQYSZRaSb-cQdS
f verb:unmute	0S1S2S3S4N6Q8R9SAQBRDOEGFSHSISJSK-LSMSNRPQQRRRTLUOVRbicSdR
f verb:want	0S1R2S3S4s6Q7R8RARBZDREYGZHSLYNRORPSQPRRTcUSYZbSdR
f verb:write	1S2O3a4OBRDSESGuISJSKRLQMSNRQSTSVQWdaScRdS
f verdict	0R2S3S4S5S6R7R8R9RA-BQCRDREQFRGSJSKPLQMRNRORPRQPRSSQTZURVPWRXRYRZRaSbYcRdR
f verdict:praise	0R2S3S5S6S7S8R9SA-BRCRDREQFRGRIRJSKRLPMRNSORPRQQRSSQTPURVQWRXSYSZRaSbPcRdR
f verdict:reject	0R2S3S4Q5S6Q7R8R9RA-BRCRDQEPFRHQJSKPLRMRNRORPRQPRRSQTdURVQWSXRYRZRaSbccRdS
f where	0S1S2l3S5S7iCQDSEOFSJSKRLOMRNSORRSTRUfWSXPYcZYancRdb
f where:after	1S2S4d6S7SDSESKSLSOOUSVSXeYkdS
f where:at	2Q4M5R6R7Q8SBSEPJSKQLQOQRSTRVSWSXNYPa-dh
f where:at-end	0S1S2e4P5S6R7w8Y9SBRCSDSERGSIPJSKHLRMRNROSQQRQTRUkVRXNYfZRaOcSdQ
f where:before	0S1R2R3S4M5R7k8S9SBSCSDSEQFSHSISJSKRLQMSNSOQPSQRRSSYTSUaVcWSXPYdakcQdc
f where:during	0S1S2s3O4g5S6R7Q8S9SBgCMDSEKFSIZJSKbLLMQNRORRSTRUSVQWSXKYOZjaPcRdQ
f where:every	0S1S2m4a5S6Z7L8S9aBRCPDREMFRGQHSIRJSKQLRMPNROSPSQRRSTQUmVSWSXNYOZRaabScSdb
f where:over	2o4RBcCSERGYHZISLOMRNSUSXSZZ
s ,	4b5i7S8S9SAfCSGaHYKSLZOSPSQLTYUSYSaScS
s 808	1SASVf
s 909	4cUNVd
s ?	0S1Q4g7Q8S9SASCOEOFaIZJSKbMRNQPjRQSeTSUSVRXPdf
s A	1Q2Y6Q7SERKRL-NSORTQUQVSWdXcZS
s A+	1Q4R6SBSCSDdEQGSISKSLqMSQSSRTSUQVRWScg
s D	0S1f2R3S7S8SASBZDcEhKRLgMRNRPSRSTQURVSZdaSdR
s E	1R2Z3S4O6R7SB-CzDSEMGRHSISJSKQLKMfNSQRRRTPURVRWSXOYSZScSdS
s G	0R1R2S3S4Q5-6R7R8Y9RARBSCRDREQFSGPHYISJSKRLSMSNPORQQRQSdTRURVfWRXRYRZPaPbRcRdd
s N	0R1R2N5g6Q7R8SARBRCODSEPFdGQHSJSKRLGMzNYObQRRRSbTPURVQWSZbaRbScgdR
s N:bars	0S1S2b5S7g8S9SASBQCSDSEQFSGeHSIRJSKNLPMQNQOSQRRSTQUbVRWSXhYnZSaRbScS
s N:beats	7qKRUPXSYSaS
s N:bpm	0R1Q2M3R4O5e6R7R8S9RARBSCPDQEGFOGRHRIPJRKQLQMuNPORPRQSRSSPTRURVRWSXQYPZvaSbQcRdR
s N:db	0S1R2R3S4Q5S6R7S8S9SASBLCMDQE-FfGRIdKOLKMbNPOSPSQRRSSSTQUPVRXSYSZRaSbScSdR
s N:hz	1Q3S4O5S6S7S8S9SASBLCPDREEFPGRI-JRKRLMMhNRQPRSTNUPVRXSZRaScSdS
s N:lufs	0N1S4S5S7S9cDSEQFtGSISKSMONSOSSSTSYSZRbScS
s N:minutes	5c
s N:ms	2R4SBQCLDjEMIQKPLIMuQSTSUQ
s N:note	BSMc
s N:percent	2RBSCKDfESLJMpUS
s N:s	2SBRCJLRMqXS
s N:st	EMGSISKSLSMSNsTSZSda
s N:steps	ESKSMRbk
s N:th	ESUhVS
s N:x	LdMSba
s P	1Q2j3S4P5S7S8R9SASBNCeDREYFfGRIPKQLkMxNQOSPSSSTPUPVRYSaSbSdS
s S	2Z4Y5S6Z7ZASDSESFSGSHSIRJSLQMSNSOcPSRYSSTLVRWSXpYjabbScS
s T	4dEcFSHSKaLcOSPSSSTbUYXQYRZRbScS
s T:all	1S2S4S5S6R7b8S9SAaBSCRDRFYHSISJSKZMSPYQlRZSRUQVSWSXSZRaScSdS
s T:chords	2S3r4SGSLPURVSXS
s T:master	1R2S3S4S6S8cBYCbDREJFrGSHSIcJSKRLNMRNSOSPSRZSSTRUSXSYSZQbScSdS
s T:melody	1R3S4M5c9SBSESGrLOMSTSVQWQYRcg
s T:mix	0d1Q2P3R4S5Q6P7R8RDaEfFRGQHRIhLMMPNcPSQbRPSeTOUPVdWaXRYRZSaSbRcQdP
s T:song	1S3R4Q5v6R7S8Q9ZASBRCRDRERFSGbIRJSKQLPMONcOSPfQRRdSQTYUQVLWPYRZQaSbRcSdR
s a	0S1S2R4k5c7SASBYCQDREQFSGaISLPMSOSQSTQVlWgXPYeZSbSdY
s actually	8YDZHeRR
s along	4a
s also	1m4O6Q7SHaOSUSWSXSYPaR
s an	1S3S4h6R7R8S9dARCQEOFRHSJRKQLKMPNfOSPSQRRSTQUSVgWeXMYgZRabbSdQ
s anaphor:both	4b6YBOCSEcIeKSQPTaUZdS
s anaphor:it	1Z2S5R6S9ZAcDaEQFdGRHSISKROZRRScTYUSaSbYcZ
s and	1m3S5a7R8Y9SASBOCNDQEYFSHSIQJSKiMQNQOSQeTcUKVMYcZQaSbScP
s answer	GiLOVP
s anything	7SKNRm
s anywhere	0ZKRTc
s are	0P1R2S3S4R6a8fASBRCPDQEaFRGRHcIcKPLZMRNSOSPSQfRaTQUPVRWSXSZSaSbScS
s around	5cEOIiLSXa
s artist	0S1R3S4Q6Q8S9SARBSCRDREQFSGSHSIRJSLPMRNROSPSQSRSS-TSUSVRXSYSZRbScRdS
s as	0R1j2R3S4P5P6g7R8R9jAQCPDREPFcGQHRIRJSKQMQNQOSPfQQRSSbTPUQVPWSYRZRbRcRdR
s ask	8QHiRP
s at	0Q1S2P3S4R5f7R8P9bBMCODSEMFfGRHRImJSKQLHMpNQOQPSRaSSURVRWSXYYRZPaRbScSdR
s band	5d
s band:bass	0a1P2S3S4S6M8SASBRDQFSGSHSIvJPKRLIMSNSQhRSSRTPUQVRWSZRcSdS
s band:harshness	ESIgLbTN
s band:high-mids	ESIe
s band:highs	0S4N6QBSCMDREQFQIzJSLLQSSSUS
s band:hiss	1S6SCSDRERIPLh
s band:low-mids	Ig
s band:mids	CSEOIlLS
s band:mud	CSIkLRSS
s band:sub	6RCQENIQLs
s bar	2S4a5S7cESFSISKRMONSOkTSUgVSXSaSdS
s bars	0Q6S7S8SMSObRkXNYY
s be	0S2R3S5R6R7S8SASBRCRDSFbGZHSIRJQKQLgMaOSQRRSSRUQVlWSXdYQaScQdR
s beat	Ug
s belong	Ta
s better	Aa
s between	8iBQCPYa
s blood	Pc
s breaking	Wc
s bring	Me
s bro	AaLZ
s bus	BY
s but	0S1Z2S3R4R6N8SARBRCSDSFSGOIRJRLFMSNOPSQSRSSPVRWRXRYSZLc-dS
s by	0S1S2S3S4Q5S6R7S8SBSCSDeEcFRGSIYKPLRMKNdOSQSRSSSTRUQVSXcYRZmaSbScSdS
s call	Gc
s can	0R1Q2R4d6R7S8PASBQCQEZGRHnIRJRMQNYOQPRQORQSSTlUQWRXRYRZRaRbRda
s cant	Ea
s chance	4eVS
s chat:bye	4SHeXg
s chat:confused	9SAPHnQSTM
s chat:hello	1S2R4O5Z6R7S9SASDSESHnKSLSMSORPSQRRRTRUPVSWSXQYSZSaQbScSdk
s chat:help	0S4R8NHmRQUb
s chat:how-are-you	He
s chat:joke	0S1R2R4c5R6S7Q8S9SAOBSDSERFSGSHoKSLSMSNYOSPYQSRRSSTSUSVSWSXRYQZSaRbScSdg
s chat:styles	8QHlRP
s chat:thanks	Hg
s chat:who	8RHjRR
s cheap	QZ
s chest	Lb
s choir	Va
s choose	LQVd
s club	0S4SENFo
s come	2S4Q7SBSDSEfGSKSNSQbTRUSXfaPdf
s complete	7b
s completely	KcTe
s could	1S5Z6RBSCPDSISJbKcLYMSNRQSTaUSXdZZ
s crazy	Hb
s creep	2Y
s crush	BZ
s dead	7d
s degree-of-key:III	3h
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
s density:busier	1S2S4Q6-7SASCRDQEOGQISKSLNNSOSQQRSTSUPXNYRZRaScSdS
s density:fills	1S2P3S4J6vBPCPDPEQGSIOJSLLQSSSUgYSZScSdS
s density:repetitive	6jESLP
s density:sparser	0S1Q2R3S4P6-7S8O9SAdBRCQENFSHSIQJRKQLRMSNROQPSQfRRSSTOUOVRWSXMYQZRaRbScYdS
s density:varied	6mESLMURcS
s destroy	7RaSde
s did	8cPdZRba
s die	4SCSEZKcLcTeUSXSdb
s difference	8iBQCP
s dj	Sc
s do	0R1k2S3a4N5S6S8c9SASBPCPDSEQFSGSHYIQJRKQLPMSNbOSPaQRRaSYTQUOVOWRXZYSbScZdS
s doing	4b
s door	Va
s dropped	Wc
s drowns	Cc
s dude	da
s effect	7bYS
s else	4R5SGPck
s end	2S4SKSUaXiZb
s energy:calmer	LiXNYR
s energy:dj-friendly	FRLSSSXPYk
s energy:hype	1S4S6OLiScYQ
s energy:tension	7QXSYgaN
s enough	EeLhQSTS
s era	0S1Q3R4R6P9RASBSCPDMEPFRGRHSIRJSKSLNMQNSOSPSQRS-TSUSVPWRXSYRZQbScRdS
s everywhere	Ja
s exactly	8YAb
s except	7eERKfQS
s f	ESKSLPMjQSUOVS
s flaw:bad	4RISQkVS
s flaw:boxy	Qe
s flaw:clash	ESJZKQLSQjVS
s flaw:clipping	0h2S4O6Q7S8JAQBSCSDSESFSHQKSLSMSORPSQuRPSRUSXRYSZSaRbSdQ
s flaw:flat	DSQi
s flaw:harsh	EbIdMRQc
s flaw:mud	IQLSQi
s flaw:no-punch	ESJSKRLMMRQqURVSXRaQ
s flaw:no-snap	QeTRUS
s flaw:out-of-key	BRCSEOGRISJSKQLPNSQqTQVQ
s flaw:thin	Qb
s flaw:weak	BSDSEPISJZKRMRQpTSUQVR
s for	0Y1f2S3g4R6R7q9SASCRDREQFaGeIRJSKjLQNRORPSQRRRTOUQVeXPaSbScRdS
s forget	5c
s format:flac	9h
s format:midi	4R9rBSESGRISKSLQNSTQcS
s format:mp3	0S1S4R9vDRFRGSMRNSOSPSSRVSXRYQZSbScR
s format:stems	4S9nHS
s format:wav	4S9tBSESKSMSNSPPTScS
s friendly	Fc
s from	2d3S4S5S6S7S8SBQCeEOFRGSIgJZLRMONSOPPdQSRSSdTKUSVSWRYRZdabdS
s front	LbXd
s given	BdCP
s glass	Wc
s go	0R1Q2N3a4N5Q6Q7R8R9RARBPCQDQELFRGQHRINJQKPLJMeNSOPPRQZRRSeTyUZVOWRYRZZaRcR
s goes	2YAgLO
s going	6SDaRbac
s gone	1S4RDSENKOLPMSTrUPVS
s good	Tb
s got	Pb
s grid	EOKRLQMSQSTRUoVS
s groove:bouncy	4S6S9lDdLRMSUS
s groove:early	5fDiERLSMSNSScUQ
s groove:groovier	4a6RCQDlESIRLOSR
s groove:human	4R6SBSDrESKSLROSSSTSUS
s groove:late	1S6SBRDwEJISKRLNMSQSTRUNVSZa
s groove:robotic	1Q4S6N9SARCPDwEOFSIRJSKSLPNSQOSRUSVSZRdc
s groove:straight	4RDgKSLRUi
s groove:swing	1R4Q6Q9SBQCRD-EQFSIRJSLPMNSRURZScS
s group	Ea
s grow	2dBSCS
s had	KObg
s hardcore	4b
s has	0S1R2S4R6R8RASBNCbDSEOGSIgKQLPMONQQiRbTiUQVQ
s have	0S1S2S3S4Y8L9SBSHPISJSKRLSMSNRPhQRRjTbURWRXRYSdb
s height:higher	4ZCSENFSIaNhdZ
s height:lower	4S6SBSCSDSEqIgKRLNMRNYTQURVSXSZRdR
s height:octave-down	4SENLRNkdd
s height:octave-up	1S4RERGSLRNpcadS
s hell	dZ
s here	4b6Y8YESKSLSQRRdTf
s hmm	6PAiQQ
s hold	JiLLQS
s hurt	1S4bDSEQKSLSQhTRUS
s i	0P2Q3m5R6R7R8SAOBQCQDQERFRGQHoIRJRKSLPMRNROQPdQbRISRThUQVOWQXPYQZRaRbbdR
s id	4SVc
s idea	1SGPVSci
s im	4dHb
s in	EOKlbQdS
s inch	Sc
s insane	Hc
s instrument	8SRc
s interval	4Q6SBSCSEHGPISKRLON-QSTRUSVRZRcSdS
s is	0d1R2R3S4R5S7S8d9SBPCfEZFPGSHRIQJOKMMZNSOSPSQkRpSSURVQWSYRZQaSbScSdS
s it	0S4R6P7R8S9RARCODdEbFSGSHSIRKKMRNPOQPRQSRSSSTfURVSWSXpYSZObRcSdS
s just	1S2S4Q6S7bDSEQGYJSKhLQNSQRTRUaVQXcbZ
s keep	Qc
s key	0S1S2S3Y4P5f6S7S8S9SASBSCSDSERFSHSISJSKRLSMeNuORPSQSRSSQTSURVNWSXSZSbRcSdS
s kick	EbJgLSTRVS
s know	Ha
s lands	ab
s let	1S2b3Y4R6R8SBRCSDREQGZISJjKcLhMSNSOQQQRSTQVQWSXQYSaSdS
s lets	4S5eESHSKZLSMcNbOfQRRSSSTQURXRZPaSbSdZ
s level:buried	0S1S2Q3S4P6R7S8SASBQCRDRFSGSHSIRJSKNLMMSNROSQ-RRTMUOVRZSaSdO
s level:louder	0i1R2Y3S4Q5S6Q7S8Q9RASBJCZDRExFnGQHRJRKRLOMONROSPSQOROSRTQUPVPWSXRYSZZaSbScSdR
s level:quieter	0S1R2c4Q6Q8bASBSCRDREzFdGSIRJSKQLOMSNROSQORPTRUQVSWSXPaSdS
s look	8NRg
s loop	3bTb
s love	AiLR
s mad	QdSS
s made	0S8hRMWZ
s man	Hc
s many	0Z6j7S8RERGRRhUSXOYS
s mate	EcHe
s maybe	4e
s me	0e1S4P5l6S7S9SDSFSGPHYIRJSKYLIMSNSOYPSQSRSSSTSUQVOWpXRYSZYcSdR
s meant	1c
s mood	0S1Q2R3h6P7S8S9SAfBQCQDREQFSGtHRIRJRKQLcMRNPORPSQRRSUQVOXRYRZSaSbScQdR
s movie	GZ
s ms	Db
s music	Od
s my	4RERKdLcPjQZRQTSbS
s name	Pf
s near	Ya
s next	Ab
s night	Pa
s nightmare	Pa
s nor	Ta
s note	0S1R2R3p4N5R6R7R8SBPCRDREYGRIQJPKNLKMrNDOaQPRSTPUQVNWSXSZSaSdS
s nothing	7bYS
s now	0f1n2S3S4R6R7Q8PARBRCQDSENFRGQHSIRJRKrLNNRQRROTKUSVQXScS
s octave	ESNb
s of	0c3S4S6Q7h8R9iCMDSEaFSHSJRKMMZNRORQRRQVMWSYbZQbScj
s oh	Ac
s ok	1a5dAYbc
s old	4S5cKPLSVcWbbedS
s once	6gUa
s one	0S1j4e6Q7Q8S9SBaCPDREYFRGQHaIRJRKNLNMRNQOSPcQQRSSSTPUQWRXRZQaRbfcOdR
s or	4bDZ
s ordinal	0S2S3S4Y5S7Y8R9RASBRDSEPFSGPHSIRJRKZLYMRORPbQQRRSRTQUcVPWSYhbicRdQ
s overall	EKFkLcZS
s particle:away	EdTd
s particle:back	0S1P2R3S4P5R6Z7S8S9RAOBPCODeFRGSHSIQJSKmLNMPNQORPfQQRRSSTLVQWSXPYRZQaRbncQdR
s particle:down	0S1S2R3S4R5S6Y7S8SASBMCcDSEnFSIQJSKOLZMMNjOSRSSSTPUQVQWSXcYRZaaSbScSdY
s particle:in	2Z4k6b7Y9SASBSCPDRFRHSNaOQPSQbTRUcVQWSXQYQaQbScS
s particle:on	1Z2YASBiCdEQFSHSIfJYKSMaNSOSQRSSTPYSZRbS
s particle:out	0S1R2R3S4N5S6a7Q8S9SASBPCYFSGRHSIbJRLSMRNQOSPSQORRT-UPVQWSXaYSZSbScRdP
s particle:under	0S2S3b4q6S7S9SBSDSEQFfIYJcKRLOMSNSOSPbQSTSUSVPWSXPYSaSdS
s particle:up	0S1Q2P4P6Q7S8S9SARBQDYEqFRHSJSMMNoORPbQQRRSSTOUPVPXRYSZhaZbRcZ
s paul	Sc
s per	2dMS
s pick	8dZS
s pipe	Wc
s plasticky	Ld
s polite	Ab
s possible	EQFe
s preset	0Q1S4R5R6S7R8Y9SARBRCSDSERFSHRISJRKQLPMPNROSPSQRRSSSTSUPV-WSXSYSZSbScS
s press	WY
s previous	bdcS
s proper	AaGbLSXSYf
s pull	7fYS
s push	1S2S4P6SBQDcElFfISKRLLMSQRRSURXSaS
s range	0RRd
s rave	PcSc
s ready	4SFiTSdZ
s real	KbVe
s records	Sg
s rein	4c
s return	Ce
s rhythm:backbeat	8cBSDRESKOLSTSUp
s rhythm:broken	LRUk
s rhythm:eighths	2S6NBPCODREOKQLRMcTRUvVP
s rhythm:every-beat	ESLSUmVS
s rhythm:four	LSUj
s rhythm:galloping	4S6SBSDSERGSISJSKRLNMROgQSTSUpVQWSYS
s rhythm:offbeat	4hBSDSESGRISKQLRTSUnVR
s rhythm:on-four	1S4SESKOTNUp
s rhythm:on-three	KSUg
s rhythm:on-two	4a
s rhythm:one-three	ERKQUi
s rhythm:quarters	DSESKRLSTSUm
s rhythm:rolling	Ue
s rhythm:sixteenths	2S4c7PDREQGYKQLPOSQSTSUoVSaS
s rhythm:thirtyseconds	6S7SDSERLSUl
s rhythm:triplet	ESLQUn
s ring	La
s rings	Lc
s robot	db
s root	Ne
s run	0c2SBeCS
s saw	SSWg
s scale	0S3d8dGcRP
s sec	KkVQ
s seen	Lb
s send	BgCO
s separate	9Z
s share	1t4S6S8S9RAQHSKRLSSSTRUQXQYSZSbOcR
s shit	AbZY
s shot	4RKRTg
s should	0S1S4S5S6R8RBRDSEZFSGRHYIRJdKRLbMaNeOSPSQRRQSYTRUQVcWSXZYQZSaSbScSdR
s simply	6hKSLS
s sit	8dEcUQ
s sketch	5c
s slip	4Z
s smth	5dGY
s so	0S6S8mBNCSDfEPIdKSLSRNUSXScSdR
s someone	dh
s something	1S2S3Z4S5b6R7R9SASBRDREQFSGnHQIRJSKQLMMRNRORQaRSSRTRURWRXRYSZRaYbScgdb
s somewhere	4g
s sounding	LfWY
s space:cavernous	5ZSf
s space:distant	4cLa
s space:drier	1S4R6QASBRC-DQEHGRIRKQLJMSNSQOTIUOVQWSdO
s space:roomier	6gCfDQESIRJSLR
s space:upfront	6SCfEYLOYZdd
s space:wetter	6RCqENIRLMQR
s speed:double-time	7QCSDSESLRUfXRZf
s speed:faster	0P1M2P3S4R6Q7S8Q9SARBSCRDQEQFQGSHRISLQMRNSOSPSQSReSRTSVRWSXRYRZ-aSbScZdS
s speed:half-time	4Q6P7SKSLSMSUfXRZj
s speed:slower	1R2N3S4R5a6R9SARCQDRENFSGSISKRLhMQNROSQRSSTRUSVRWSXRYRZubScSda
s stab	Wa
s stance:all	0Z2b4SEaNeQSXb
s stance:but-not	FaLc
s stance:double	1cLQXf
s stance:even	1g4R6RBSCYDSEQHeKcLRSSTS
s stance:half	6jESKOTS
s stance:instead	1SASVg
s stance:less	0R1h2R3Q4P5S6c7S8R9RARBGChDYEeGQHRIdJcKQLdMOORPSQNRRTPUQVQWRXSYSaSbRcRdR
s stance:like	1Q2S3S4Q6R7R9RBRCQDRFRGSHYIRJRKRMQNROSPRQcSoTQUQWcXSYRaSbRcYdc
s stance:min	Da
s stance:more	0S5R6c7Q8S9SASBMCkDaEfFQHSIYKQLhMOORQQRRScTOUQVQWRXQYYZbaPbRcZ
s stance:new	0R1d2R4b5d6P7R8R9RAPCQDREPGtHRIRJRKQLLMQNPOSPSQQRRSRTPUMVkWQXQYbZRbQchdR
s stance:not	0R1c2Q3R4S6P7e8N9SAaBNDQERFRGOHRIRKhMQNRORPSQNSRTwUQVQWRXYYOZSaQbYcRdQ
s stance:not-enough	0R1R2R3S4Y6j7S8SBSCOEbFeGPHSIYJQLgMRNSQbRRSQTPURVSXQYSZRaScQdS
s stance:please	1Z2R4k7R8R9aASCSESHRIRJRPSQQRSURWSXQYbZYbYdR
s stance:question	0q1R2R3S4L5O6Q7R8m9SARBOCQDSEIFLGRHeIRKNLMMQNSORPYRySQTPUSVPWSXMYRZNaYdQ
s stance:same	0S1x2S3R4Q5S6Y7S8S9SARBNCPDPEOFSGQIPJRKOLKMSNPOSPSQRRRTPUOVPWSZMcodS
s stance:some	0S1R2S3Z4j6a7S8R9QASBdCMDdEPFSGRHSIgJRKRLfMQNROSPSQQRSSRTNVPWSXRYQbSca
s stance:than	1b4RAbEcFbLQVaZa
s stance:too	1e2S3S5S6i7S8R9SAfBNCjDaEbGQHSIaKQLZMQORPSRQTQUPVRWRXYYRZZaSbScRdR
s stats	0d
s storm	Pb
s supersaw	4cVY
s tack	Ya
s taste	Lb
s test	Pb
s the	1Y4S5SBYHSIYKYLZWSXZYS
s them	EcTY
s then	7a
s there	1S4hBSESHgISLRPSQRRRTdUS
s thing	4S5hGZKSLSSZVSWdXSbccS
s think	4cSfVS
s three	bZcf
s to	0S1a4M5Q6S7R8RASCLDSFZHSKPLSMsNYPYQPRRSRTZUZVhWRXeYNZbcQdQ
s topic:ceiling	0g8RASFiIaMPRO
s topic:chain	8cRPSSWf
s topic:chords	1S2S3-4P5S6S7SBQCSDSEQGRISJRKRLJMRQSTSUSVOWSXSYRaZcSdS
s topic:drop-out	7gYOaR
s topic:effects	0S8eBQCnEQFRGSHSINJRKQLPNSPRQSRfTNUS
s topic:form	Rc
s topic:format	9fPP
s topic:gap	6c
s topic:key	0P3P5Q8nGSHPJSLSMoNPPOQRRKUSVQZScS
s topic:loudness	0s8R9SFMRLXQYRaS
s topic:mastering	Fe
s topic:measure	0q8OHSPSRG
s topic:melody	1S2R3R4Y5S6Q8SBPCSDSERG-IQJSKRLLMSNRQSRSTSURVPWRXSYSaSbScfdS
s topic:notes	1S4P6kBSCSEPGpIRJSKRLNNbQSTRURVQcR
s topic:octave	EMKSLSNp
s topic:pattern	0S1S3S4Z5S6b8MCSDSEQGdHSISJSKRLOMRNSQRRdUjVOWScfdS
s topic:pitch	TMUi
s topic:preset	4RBSGRLPVnWacS
s topic:project	0Q3S8NHOLSPzQSRDbScS
s topic:roll	2Q4O6R7IDSERIfKPLNOSQRRSU-XMYNZQaKdP
s topic:sample	4Sdk
s topic:settings	Re
s topic:sidechain	1RBSCPDSERIPJqLR
s topic:stuff	1S4R5Y6n8SCSDRERHdISLSQSRQXQYSZdaScS
s topic:style	1S4S5R6S9SCSDSERFSGSISJSLRMaNQSnUSVeYSZScSdb
s topic:tail	Cb
s topic:tape-stop	7oORXQYPaNdS
s topic:tempo	0N1R2Q3S4Q5Q6R7S8M9RASBSCRDQEJFRGSHPIRJRKSLQMrNQORPQQSRkSRTSUSVQWSXOYRZraSbScRdS
s topic:thank	1S9SASDSESHoMSPSZSbScS
s topic:timing	0S1S2S3R4R5S6d7S9SARBRCSDoEQFSGSIRJSKSLSMRNSOSPSQdShTSUQVRWSXRYRZSaScSdS
s topic:tracks	0S1S4S6R8Q9SASDbEPFeGSHRNSPSQiRgSZUSVSWYZScRdS
s topic:variation	0S1Q2S3R4M5S6Z8S9RBPCREPFSGHHSIPJSKRLPMRNRQSRSSSTQURVNYPbSc-
s topic:version	1R3S4Q6R7RASBSCRDSERGNISKSLQMSNSPSQSRSSfTSUSVRXZYRZSbhcqdS
s topic:volume	0a
s toy	LSWd
s truck	LhVR
s try	1R4O5R8SASESGQJSKQLSMYNSOSQSTSUSVmXRZRbSci
s turn	2bEdTS
s twist	GZ
s two	GQbbcd
s type	Sd
s u	5a8aHoKRORPSQSRRSSZRdS
s understand	HdRS
s ur	Hi
s verb:add	1Q2Z4u6S7P9ZASBbCODYEPHRLPORPSQRRRSSUYVRWRYe
s verb:analyze	0-1S2S3S4R5S6S7R8R9RAQBRCSDSEPFQGSHSINJRKOLNMRNRORPRQQRRSSTRUQVOWSXRZSaSbScSdS
s verb:automate	0S1S2-3S4O5S6R7Q8S9SBMCKDSEOIRJSKOLHMONQORPSQSRSTPUOVRWSXPYRZmaZdR
s verb:balance	EkHSIR
s verb:balance-all	EhTS
s verb:boost	BQCREjIjKRLQMSQSTNURVSdN
s verb:bypass	0S1R2R3S4P6R7R8R9SASBMCnDQEaFPGQHSKyMONPOSPSQQRRTMUJVNWSYSZdaSbRcRdS
s verb:change	0S1R2R3Y4N5R6R7R8Q9SASBPDPFSIRJSLRMYOSPSQRRSSSTPUYV-WSXbYPaRbbcbdS
s verb:cut	0S1S2P3S4P6P7a8S9SASBMDSENFSGSI-JSKZLPMPNSORPSQQRRTPUPVRXlYQZSaRbScSdR
s verb:design	4OGSLLSQVRWxdS
s verb:double	1R2Z4S7QBPCZOSUcXnYSaS
s verb:drop-out	2S4S7vERKYUPXOYQaSdS
s verb:early	DbEd
s verb:enable	Kd
s verb:explain	0N1R2R3R4O5S6R7S8-9SARBPCQDRENFSGRHcIRJHKOLLMRNROSPLQbRYSRTMUNVNWQXSYSZRaSbRcRdR
s verb:export	0S4S9xARDSESFLISKSMSNSORPSSSTSXSZSbScS
s verb:extend	XiYS
s verb:faster	ASERNSPSZk
s verb:follow	3OESJSLRNlVS
s verb:give	0R1S2S3d4Q5R6b7S8S9PASBZDcFSJRKSLcMQNSOSPSQSSeTSVQWSXRYaaSbScQdS
s verb:goto	2Q3S4Q5R6R7RFSKSNeOxRSTSUOXDYPZPaPbSdR
s verb:halve	0S1R2S3S6f7g8S9SASBOCZDSEYFSGSHSIQJSKRLRMPNRORPSQSRQSSTQURVSXmZbaRbScSdR
s verb:hit	0S1S2S4Z5S6R8Y9SBSCSDSEQFbGSISJdKRLgMRNSOdQRRRSSTRVPWRXPYQZRagcSdS
s verb:humanize	DsEKKRLSNRQSZQ
s verb:keep	0R1Q2S4S6S8S9SAqBSCSDRENFdGRIRJSKaLRMSNROSPeQSSQTNVRXSZRbPcSdS
s verb:late	Df
s verb:load	5RPmVSbS
s verb:louder	DSEsISKOLPMSNSQRTS
s verb:make	0R1R4Q5e6Y7SASBRERGYIRKRLcNRPSQRRRTQUYVaWgXb
s verb:max	BMCiXR
s verb:move	4S5SDcMSNeOSXhYQaR
s verb:mute	0R1Q2Q3R4Q5S6Y7d8Q9RAQBODQEKFSGQHRIRJSK-LNMQNPOdPRQQRgSSUPVPWRXPYQZQaQbRcRdP
s verb:new	5cGSPdWY
s verb:pitch-down	Ne
s verb:play	0R1P2R3S4S5R7Q8O9QAQBRCQDbEbHcIQKeLKMPNQOwPRQORZSQTRUcVPWRXRYQZRaPbRdQ
s verb:play-from	0S1P2Q3S4Q5S6d7R9SASCRDRESFRGSHSIQJSKSLSMQNSO-PRQSRRSSTSUNWSXKYPZPaObRcRdR
s verb:quieter	0S1S2S3R4R6QBPChDRErGSIRJSKLLOMQNiPSQSRSTQUSVRZQbPcSdS
s verb:randomize	4R6PBSERGoKRLRMSNSOSTQUSVSch
s verb:redo	1O4S8S9RAQBSDSESFSGaHSKSLSMSNSOQPSSRTQVSXSZSbrcR
s verb:remove	0S1Q2R3S4O5S8S9SARBMCbDSERFSGQIcKOLPMQNROPPSQRRRSST-UYVQWSXnYNZSaRcSdP
s verb:rename	9SFSMSNSPqTS
s verb:repeat	0S1g2Q3R4O5S6M7P8R9SARBQCRDRENFSGRHSIQJQKaLOMRNSOMPYQRRRSSUZVQWSXqYPZRaPbRckdR
s verb:save	0S1S3S4Q5S6S8NARDSESFRHbJSKSLSMSNRORPyQSRQSRTRVSXSYSZSbRcSdS
s verb:say	2Q3Y4M5Q6S7O8S9SBSDSEQGQHQJSKSLQMSNSOSPSQZRSTQUPVSWSXPYQZSaPbScRd-
s verb:set	0Q5SBRCQDZEPFZMpSSVSZR
s verb:shorten	2S4Z7SBSCQENKSLbTSUSXgYSZQdi
s verb:show	0Y1R2R3R4Q5R6Q7R8c9RARBQCMDREQFPGPHaIQJQKPLPMQNQOOPiQPRxSRTQURVQWRXMYQZQaQbRdQ
s verb:sidechain	0S1Q2S3Q4P5S6Y7S8f9SASBRCODQEOFSGRHSIQJ-KPLIMRNROSQQRPSRTOURVNWSXRYSZRaScSdS
s verb:soften	Zc
s verb:solo	0R2Q3S4O5S7a8RARBPCRDPELFSGQHRIRJQK-LLMPNQOPPSQORaSSTNUeVNWSXaZSaRcSdR
s verb:stop	0S1S2S3S4R6S7e8S9RAQBSCSDRERFRGSHRISJbKRLSMQNSOtPRQSRSSRTQUPVSXQZRaSbQcSdS
s verb:transpose	2f4S6S7SBSCSEKGQISJSKRLQMRNpQSTRURVSZScSdf
s verb:tune	0S1S2S3S4P5S7S8SBQDSEPISJRKOLNMdNrQRTPUOVO
s verb:undo	0S1N2S3S4R6R7R8R9RAMBSCRDRERFRGSHRISJSKNLRMQNSORPRQSRSSRTOURVRWRXQYSZRaSb-cQdS
s verb:unmute	4Q6S8SCSDREKHSKwLSNSPSQSRSTPUQbcdR
s verb:want	0S1R2S3S4s6Q7R8RARBZDREYGZHSLYNRORPSQPRRTcUSYZbSdR
s verb:write	1S2O3a4OBRDSESGuISJSKRLQMSNRQSTSVQWdaScRdS
s verdict:praise	0R2S3S5S6S7S8R9SA-BRCRDREQFRGRIRJSKRLPMRNSORPRQQRSSQTPURVQWRXSYSZRaSbPcRdR
s verdict:reject	0R2S3S4Q5S6Q7R8R9RA-BRCRDQEPFRHQJSKPLRMRNRORPRQPRRSQTdURVQWSXRYRZRaSbccRdS
s vinyl	Fb
s wait	VZbd
s walk	Ge
s was	Pbba
s we	0R1S4a5Y6S8YBSDYHOISJSKQLRMbPSQSRjTdUSVPWRYSZPdS
s week	Pd
s well	1n4SBZCRESKSLRTRVS
s were	4d
s where:after	1S2S4d6S7SDSESKSLSOOUSVSXeYkdS
s where:at	2R4O5R6R7QBSEPJSKRLQOQQYTRVSWSXPYQavdj
s where:at-end	0S1S2e4P5S6R7w8Y9SBRCSDSERGSIPJSKHLRMRNROSQQRQTRUkVRXNYfZRaOcSdQ
s where:before	0S1R2R3S4M5R7k8S9SBSCSDSEQFSHSISJSKRLQMSNSOQPSQRRSSYTSUaVcWSXPYdakcQdc
s where:during	0S1S2s3O4g5S6R7Q8S9SBgCMDSEKFSIZJSKbLLMQNRORRSTRUSVQWSXKYOZjaPcRdQ
s where:every	0S1S2m4a5S6Z7L8S9aBRCPDREMFRGQHSIRJSKQLRMPNROSPSQRRSTQUmVSWSXNYOZRaabScSdb
s where:over	2n4RBZGZHaLPMRNSUSXS
s whip	5b
s will	Ta
s wise	Eb
s with	2R5e6R7Q8S9SASBeCODREOIRJYKMMRNROSQaRSSZVbXQYeZRdR
s work	8fJRVS
s worn	Sa
s would	4dSbUcZY
s wow	Ab
s wrong	bb
s ya	Ta
s yesterday	Pg
s yet	4eTS
s you	0Q1R2S3S4c6R7S8L9QASBRCPDQEbFQHoIQJQKdMRNQOSPRQQROSRTYUSWRXRYSZRaSbZcPdd
s yourself	He
w 140ish	5c
w 170ish	5a
w a	0S2R4f5ZASEYKSNYOSTQURVeWcXQYa
w ab	Oc
w about	4b
w accelerate	Za
w accordion	5Z
w achter	Yb
w acid	0S1R2a3S5S6Z7R8S9SASCSDREYFRGdHSKaLbNYOSPSRSSSTYVgWRYRZRaRbSdR
w acidcore	5cMR
w across	2cBbZY
w actually	8YDZHeRR
w add	0S1Q2P3S4y5R6M7O8S9SASBcCLDSEOFSGQHRIdJRKQMJNQORPSQRRSSSTMUYVOWRXMYjZZacbScQda
w af	LYQb
w after	1S2S4P6S7SOOUSXeYk
w again	0S1h2S3R4P6O8R9SASBQCSDSEOFSGRHSIQJQKcLNMSNSOSPSQSRSVQWSYSZSbScodS
w aggressive	1SGYLeSScb
w aggressiver	Lb
w ahead	DcUS
w aim	Fe
w aint	La
w air	4Y6SCRDSESFSInLS
w airhorn	4g
w alarm	2S4d
w alien	4SLSWf
w all	0R1R2S3S4R5S6R7b8P9SAZBQCkDQEMFQGSHSINJRKYLRMROSQlReSRUYVRWSXRZRaSbScRdS
w alone	KhOSUS
w along	4a
w also	1m4O6Q7SHaOSUSWSXSYPaR
w alternate	cZ
w alternative	ca
w alternatives	cg
w am	3k4SBR
w amandel	2SLNPg
w amen	2R4laS
w an	1R3S4g5Y6R7S8S9cARCQEOFSGSHSJRKQLKMQNkOSPSQRRSTQUSVeWdXNYfZRaabS
w analyse	0nASIQLS
w analyze	0lESKSLRVS
w and	1k3S5Z6S7R8a9SASBOCNDQEYFSIQJSKfLSMQNQOSQdTaUZVNYbZQaSbScP
w anew	5Y
w angerfist	Sg
w annoying	ARTi
w annoys	ASTf
w another	0S1P2R3S4m5S6S7R9SBYCQDSERISJSKSLQMSNRQRRSSSTQUNVeWRXRYhZSbScgdS
w answer	GhKZLOTZVP
w anthem	5ZGa
w anti	Xf
w anvil	EbIYLZ
w any	4gGSTcVS
w anymore	JdKSTe
w anything	7SKNRm
w anywhere	0ZKRTc
w are	0O1R2S3S4R5S6Z7S8c9SARBRCPDQEaFRGRHiIbKPLYMRNROSPZQeRaTQUQVRWSXRZRaSbScS
w arent	Ec
w around	5cEOIiLSXa
w arp	1S3S4d5S6eARBOCYDREcFQGfIRJSKSLPMSNaOSQZRSTdURVRWSZSaScSdS
w arpeggio	4eGR
w arrangement	Rc
w as	0Q1n2R3S4O5Q6e7R8R9kAQCPDQEMFfGRHRIRJRKQLSMQNQOSPgQaRSSZTPUQVPWRXZYQZQbRcRdR
w ask	8QHiRP
w aswell	JZ
w at	0Q1Q2a3S4Q5b6a9YBOCODSEMFgGRHRIkJRKQLIMlNQPSSSVRWSYcZQbScR
w attack	2RBSCREPIRJSKSLlMhQbTSUSVSZM
w auto	Be
w automate	2jBSCS
w away	BSEcKSTi
w awesome	Ac
w awful	Ta
w b	5RMSNh
w back	0R1P2Q3R4M5R6b7R8Q9QANBNCZDaEdFQGRHRIQJRKqLMMONOORPcQPRQSRTJURVPWRXOYRZQaRbtcQdQ
w backbeat	Ud
w background	4c
w balance	Ef
w balancing	Ef
w balls	Qb
w band	5d
w banger	5hZS
w banjo	4c
w bar	0S1S2f3S4R5R6R7v8S9SBRCPDSEPFRGcIRJSKHLQMONROhPSQRRSSSTQUcVRWSXJYmZRbScSdQ
w bare	6c
w barely	EQQhTS
w bars	0Q1S2c5S7d8R9RASBQCSDREPFSGaHSIRJSKPLPMPNQPSQRRaSSTQUdVRWSXlYcZSaObScS
w bass	0S2Q3S5R6O7S8Y9SASCQEYFSGQIdJaKcLYOSPSQaSRUaVcWaXPYRZRaSbScRdR
w bassline	1R6iBSCSDSESGeISJSNYQSTQURVQWS
w bb	3jLRMR
w be	0S1S2R3S4g5R6R7S8SASCRDSFbGYHSIRJQKQLeMZNSOSPSQRRSSRUQVkWSXbYQaScQdR
w beat	2R4O6S7hBSDgEQGSKQLRQSTSUjVRXQYRad
w beats	7g
w beef	Ld
w beefier	Lb
w before	0S1S2R3S4Q5R6Q7m8SAYBSCSESISJSKRLRMSNSOQQSRSSZTSUZVSWSXRYgZScQdd
w begin	5Y
w begins	4RXSYSai
w behind	4kDgERLRUQVS
w bell	1c2S4a5S7YDSISKSLPMSQRRSTSUSVRWpXSdR
w bells	4i5a6SEbGZLSWS
w belong	Ta
w below	FaIa
w better	AYbd
w between	8iBQCPYa
w big	5dBbCRGSLSYSac
w bigger	2fUS
w bii	3b
w bin	4RCRERISKRLSTs
w bit	0S1d2S3S7R8SARBdCPDcEdGSHSIdKSLcMQNRPSQaRRTPUQVQWSXPYRZcaSbRdR
w bitcrush	Bh
w bitcrusher	Bg
w bite	IcLd
w bits	4eLS
w blast	Ta
w blood	Pc
w body	Le
w boom	4QLZWYai
w boomier	La
w boomy	IbLSQZ
w boost	BRCSEdIlKRLRMSQSTQURVSdP
w bootleg	Sa
w boring	6OAiGaQP
w bounce	4S6S9lDdLRMSUS
w bouw	5Y
w boxes	Xa
w boxy	LMQi
w bpm	0P1Q2M3S4O5d6R7S8L9RASBSCPDQEEFQGRHRIPJRKQLQMsNOORPRQSRdSPTRURVSWSXQYQZzaSbRcRdR
w break	0R1S2a4a9SASBRCPDSEPFSHSIRJRKYMRNRObPSSSTNVQWRXiYeZRaZbScS
w breakbeat	4dLSTb
w breakbeats	4b
w breakcore	5c
w breakdown	3Y4b7RXOYmaS
w breaking	Wc
w breathe	4S6fDZESJd
w breathier	La
w bridge	4RXSYi
w bright	0ZESLh
w brighten	Ic
w brighter	Li
w brightness	La
w bring	0S1R2a3S5S6R8R9SASBRCRDQEkFRGRHSIRJRKiLNMZOSPSQQRRTOUZVRWSXSYRaSbbcRdQ
w bro	AaLZ
w broken	Ug
w brown	SZ
w build	1S2c7YBPCPDSERFSGRIRJSKOLMMONSQSRSSSTSUbVQWbXhYeZdaZcS
w buildup	LSXbYd
w bump	EbMPZf
w bung	4b
w buried	ERQd
w bus	BeCSFR
w busier	6nLQURXR
w busy	1S6lCSDSEPLRQRUScd
w but	0S1Z2S3R4R6O8RARBRCRDSGOIRJRLJMSNOPSQRRSSPVRWRXRYSZMc-dS
w buzzy	La
w by	0S1S3S4Q5S6R7SBSCSDeEcFRGSIYKPLRMKNdOSQSRSSSTRUQVSXbYRZmaSbScSdS
w bypass	BPCiFS
w c	1S2S3l4QBQCSERGRIRJSKRLRMdNdTSVS
w call	GbPe
w called	8bPfRS
w calm	Zc
w calmer	LiXNYR
w can	0R1Q2R3S4b6R7R8O9eARBSCQDSGQHnIRJRMQNYOQPRQYRPSSTiUPWRXYZRaRbRdY
w cancel	bb
w cant	EcKRLSQnTRdP
w cardboard	Qe
w casette	Sa
w cassette	Sa
w catchier	GY
w catchy	Gg
w ceiling	FiMM
w chain	8cRPSSWf
w chance	4eVS
w change	0S1S2S3b4R5R6S7S8S9SBRCSDSEQGcISJSKQLQMePSQSRSTOUZVgWSXSZRbecRdS
w changes	3dUSba
w chanting	dd
w cheap	QgVS
w check	0lESFSISQS
w cheekier	GY
w cheers	Hg
w cheesy	1S3S4S6RAfCRESGQLbSaVSWb
w chest	Lb
w chipmunk	ERNRTSdk
w chiptune	VY
w choir	1R2S4d6R8SDSEdFSGRISJYKZLRMSNSOSRSSSTcUSViXRYSZSaScRdR
w choose	LQVd
w chop	4Z7SBSCQDSEOKSLbTRUSXadk
w chopped	4dLS
w chord	2S3nURXS
w chords	1S2R3z4Q5S6S7SCQDSGRISKSLSMRQSTSUSVQXSZScSdS
w chorus	1S2S3Q4O6SBtCiESGSIRJSKRLONSOSQSRSTOUSVRXPYRaSdS
w chromatically	Ge
w chuck	4dTcYZ
w church	4b5ZGSLOVdWd
w cinematic	Wb
w clangy	WY
w clank	Wc
w clap	0S1c2R3S4Z5S6Q7S8R9SAaBbFSGRHSJRKNMRNROSPSQRRZSSTZUiVdWSXRYSZRaSbScQdS
w claps	0S1Q2S3S5S7S8Y9SARDfEgFSGSHSJSKdLPMQNROSPSQQRRSSTcUdVRWSXRYSZRaSbQcSdS
w clashes	Qe
w clashing	ESKSQi
w clean	IcQS
w click	4S6QCREQIQJSLcMlQYUSVS
w clickier	La
w clicks	LaQb
w clicky	LY
w climax	2c6S7RBRCOUSXbYkaZdS
w climb	2MMSZh
w climbs	2hCSUR
w clip	0d8MBjCYFSHSISLJMSQeROTS
w clipper	8cBRCiFRISKSRS
w clipping	0kQMRS
w clips	QdSS
w close	2SBSLgPb
w closed	4ZLQUYVe
w closer	dZ
w closes	2a
w club	0S4SENFo
w cluttered	6b
w coffin	7S9cLRXeYc
w cold	5cLSWb
w colder	1RLbcb
w come	2S4O7S8dBRCSDSEeGaISKSLSNRQYRSTQURVSXfaPdf
w compared	0cEZ
w complete	7b
w completely	KcTe
w compose	3ZGf
w compress	BjCSTS
w compresser	BY
w compression	Bd
w compressor	Bc
w conga	4b
w congas	4Z
w cook	4S5ZLNNSWm
w cool	4d
w copy	OSPeXhaS
w corps	Sa
w could	1S2S4b6c7SBZDRFSGRJYKaLaMSNRQRSSTYURWSXaZYcSdS
w counting	db
w couple	4S6cGSce
w covering	EY
w cowbell	1S4oLQUP
w crackle	4f
w crackling	4RQe
w craft	WZ
w crank	0S2SBNCbEfKSLaMPQSUSVRZe
w crash	0R1S2M3S4Y6R7PBSCSDSGSISJSKbMSNSOSQRRRThUeVSXOYRaldO
w crashes	EjLK
w crazy	Hb
w create	LQWj
w creep	2Y
w creepy	4dGgLR
w crest	0d8S
w crisper	Li
w crossbreed	5a
w crowded	6b
w crunch	LZ
w crunchier	La
w crush	BZ
w crusher	BRCc
w cry	NZVecZ
w crypt	BSCYMe
w ctrl	bg
w cut	0S1S2O3S4Q6O7b8S9SASBLDSEMFSGSIrJSKaLPMQNSOQQbRQTMUPVRXqYPZSaRdQ
w cutoff	2p4RBSCSERGSIOKSLRMiNSURXS
w cycle	2dMS
w cymbal	7SaldS
w cymbals	4dKZTbUN
w d	5fMaNcSR
w dark	3b4i5Z8aBSCSEQQSXS
w darken	Lf
w darker	3e4SERLjQPSSWSce
w db	0S1S2R3S4P5S6S7S8SBMCMDREyGRIjKPLJMgNOQRRSTQUQVRXSYSZQcSdR
w dbtp	BSESFmISMO
w dead	7d
w deafening	EZ
w decay	ESLbMfUSXS
w deep	db
w deeper	ERJhZSdd
w delay	0S1S4Q6S8aBlCjEIFOGSIRJSKSLPMeNSTRUQVSXQZRcSdS
w delete	1S4S6RASCRESGSISJSKRLQNSTfUeXiYSbS
w deleted	Tb
w demon	SQVSWRdg
w demonic	LRde
w design	4SLNSQVSWq
w destroy	7RaSde
w detune	Lf
w detuned	ESLfWe
w dial	ChEO
w did	0S8cIOPcQgRRTSZRbZ
w die	2S4Q6S7SCSEZGSKcLcTdUSXRaSdi
w difference	8iBQCP
w different	1R3S4M5S6S8R9SBRCSDSEQFSGZHSIRJSKRLPMSNSQSSSTQUSVlWSYScp
w dip	Ie
w direction	Sc
w dirt	Le
w dirtier	Lg
w dirty	5YESGSLfWbcS
w disable	Ce
w disappears	Qd
w distant	Lb
w distort	BbCb
w distorted	2S4NCPESLgQRWeXRdh
w distorting	QidS
w distortion	1S2Z4RBgCkEQIRJSLIMZQRVScS
w ditch	TiXc
w dives	2eUR
w dj	FRLSSaXPYj
w djs	4SXNYh
w dm	3e
w do	0P1h2R4R5Y6R7S8Z9RAQCODREPFSHvIRJQKQMRNYORQQTQUQVNWQYSZSaSbRcZdP
w does	0a1S2S4S6S7S8iARBOCPHZISJLLRMSNSPRQfRfSRTSVQWSXSbScS
w doesnt	LSQeTZ
w doing	4b
w dominates	Eb
w dominator	Vb
w dont	1R2S3R4M6S8S9SAiBRCSDSENHgIRJSKOLPMSNSPSQdRSSRTmURVRWSbScS
w doom	5eVc
w doomcore	5g
w door	Va
w dope	Ad
w dotted	BSMc
w double	1b2R4R6R7M8SASBPDSERKSLRMSOSQSTSUkXfYSZeaSbS
w down	0S1S2S3R4R5S7S8S9SASBNCcDREmFSHSIRJSKPLYMMNiORPSQSRSSSTPUQVRWSYZZiaRbScSdb
w downlifter	ESXQYRam
w dr	Sf
w drag	DgEQZY
w dragging	Zb
w drags	ASLSXhZd
w drench	BfCPdR
w drenched	Cc
w dreunbeest	PZ
w drier	4S6SCqDREPKSLMMSTRUPVR
w drive	2ZBJCkENISJSLOMmUQ
w drone	3b8aEfLQUR
w drop	2S3S4a5R6a7Z9SASBRCQDREaFSGRHSIRJSLQMSOcPSSRTSVRWSXcYfZRajbRcSdZ
w dropped	Wc
w drops	7gLPUSXbYRdb
w drowning	CZEZ
w drowns	Cc
w drum	6YHf
w drums	1S2S4Y6a7ZBYCRDfEbFSGSHSISJSKiNROSQSTRUQVSYSZSaSdS
w drunk	GY
w dry	6SCsDSELISLPQPTLUSdO
w duck	4Q6S8eESJsKRLOQSRSTSUSVQ
w ducking	3RCRESISJqKSLSZS
w ducks	6SESJjLQ
w dude	da
w dull	LYQb
w duplicate	Xc
w during	2c4R7RBSCRIRKhMRXNZhaS
w dynamic	0h8QRM
w e	3a5aLSMbNeVQ
w each	2c4R7RUf
w earlier	DkESUS
w early	5fDSSh
w ears	EYLNQk
w ease	3SBQCdJb
w eb	3fMS
w echo	2S4S6RBpChDSERIRKRLPTSdP
w edge	IPLg
w edits	ba
w effect	7bBcYS
w effects	0S8eBQCiFRIOJRKSLSPRRfTOUS
w eighths	Ub
w else	4R5SEYGPHZQSck
w elses	ERFd
w em	EeQS
w empty	6iQSXR
w end	1R2f3S4P5R6P7Y9RASBQCODREPFSGRHSIlJQKPLKMRNRORPSQgRPSSTPUhVQWSXYYjaPbScQdR
w energy	1S4S6OLiScYQ
w enough	EeLhQSTS
w ensemble	Bc
w entire	Xc
w epic	3cGiLPcR
w eq	BNCgFPIe
w erase	Tc
w ergens	4b
w essentials	6fXQ
w euphoric	GZ
w euromasters	Sa
w even	1g4R6RBSCYDSEQHeKcLRSSTS
w evening	Hd
w every	0S1S2g4f5S6b7N8S9aBRCPDREMFSGQHSISJSKRLRMQNROSPSQRRSTRUoVQWSXOYOZSaZbScSdb
w everyone	ERFd
w everything	0R1S2R3R5R6R7e8SASCRDeEgFRGRHSKfLRMPNeOSPSRRSSTQUPVPWRXSYSaRcRdR
w everywhere	Ja
w evil	1Q3Z4QESGeVSWfcZ
w evolution	Sb
w eww	AdTR
w exactly	8YAd
w except	7eERKfQS
w exchange	Vb
w explain	8nBSJMKSLS
w export	9oKS
w extend	XhYS
w extra	4c7SUaXRYh
w f	1S2R3q4Q6S7S8SBOCRDSEPGSIQJQKPLKMjQRTQUMVPdS
w f#	Mc
w factor	0d8S
w factory	WY
w fade	2s3P4S7SESGSISJSKQLbNSTRUSXSYSZS
w fading	2Y
w fairground	4a
w fake	4Q6S7ROSXRYoaR
w falls	2dUS
w fan	Ac
w fancy	4Z
w fart	Qd
w fast	0Q6R8RASCSDSHSRgUaZhcS
w faster	0S1O5S8SCSDSESFRMSRaZocd
w fatten	6RLiQO
w fatter	Lk
w feedback	2ZBOCiERLSMeZS
w feel	1S3S4Q6S9SBSDkEaGSKSMSQQSiTSURVSYSZScS
w feeling	Ag
w feels	6gDZESLZMSQfSSXSYS
w female	da
w few	4eDaZc
w fewer	1S4S6rBRCaENGRJSKSLPMSNSQSTQUS
w fifth	EOGSLRNo
w fighting	JaKRLSQf
w file	9fPP
w files	9Z
w fill	2P4O6hUa
w fills	1S4O6qBPCPDQEQIOLLUe
w filter	2m4SBbESGRIKJSLfMcUSVSXSZS
w filthier	La
w filthy	AaLQWd
w final	2S7kKOPYUNYS
w finish	Fe
w first	2S4L6S7PKgOSUPXcah
w fit	4Y
w fizz	1S6SCSDRERIPLh
w flabby	ESLYQc
w flac	9h
w flange	BhCS
w flanger	2S4SBjCbGSTR
w flat	DSQi
w flavour	Sc
w floor	4eLSUhXR
w fluitje	4d
w flute	2R4d
w fm	4RESGSLMMRNfQSVPWp
w folk	GZ
w folky	Gc
w follow	3OESJSLRNlVS
w for	0Y1f2S3g4R6R7q8S9SASCRDREQFdGeIRJSKjLQNRORPSQRRRTOUQVeXPaSbScRdS
w forget	1S5bbc
w formant	WZ
w forth	EQNg
w forward	EgLS
w four	3aKSLQUnVS
w fourth	Nf
w freeform	6bOcXaaZ
w french	Vf
w frenchcore	5c8bHSMbPSSd
w fresh	5c
w friendly	FZLSSSXPYj
w from	0S1S2a3S4Q6R7R8S9SASBQCcDSEOFRGSHSIdKSLOMNNROmPbQSRSSbTKURVRWcXPYPZaaYbScSdR
w front	4SLbUSXbYYaSdb
w full	5PSf
w further	CSEf
w fuse	ObXaYY
w fx	CfESISKSLS
w g	3l4Q5ZBRESGYISLSMaUSVS
w gabber	5h8RHeNRRRSRVSXSaRdd
w gallop	2Y4R6S7SBRCSESGSISJSKSLKMSOfQSTRUkVQXcYc
w galloping	Ud
w gaps	6c
w gas	5RMfZQ
w gate	BcMY
w gated	BfCP
w gatelength	Mb
w geh	ba
w genre	MeSS
w genres	8RHdRS
w gerade	Rb
w german	HdRS
w get	0Q1Q2d3R5S6R7R8g9dAOBQCRENFfGRHeJfKOLOMRNQOQPRQORRSRTkUPVPWRXZYPZRaRbRcRdQ
w gets	2m4PBSERFSKSLPQfUNZbaS
w getting	UbZS
w ghostly	Wb
w gimme	3c5bBRGbISNSTSce
w give	0c1S2R3a4Q5Y6Y7R8RASDZEaFRGcHSIRJQKRLZNROQPSQRRSSbTRVZWRXOYZaQbRdR
w given	BdCP
w glass	We
w glassy	Wb
w glide	LSMe
w glitches	4Y
w glitchy	4eLS
w gloomier	Lb
w gloomy	3c
w glue	Bd
w gm	3f5bMS
w go	0R1Q2N3Z4M5P6Q7R8R9RAQBPCQDREMFRGQHRINJQKNLKMeNaPRQYRQSdTwUYVPWRXQYQaQbgcR
w goes	2YAgLO
w going	1S4P6r7SCSERIRLSQSRYXOYRZRaddS
w gone	1S4RDSENKOLPMSTrUPVS
w good	ESHiLZTZ
w got	Pb
w gotta	Te
w gradually	2aLOXSZk
w great	Ad
w grid	De
w grinding	WY
w grit	4PBSIRLj
w grittier	Lb
w groove	1S4f7aCQDlERIQJSLOSRUSXR
w group	Ea
w grow	2dBSCS
w growl	8aESLZTbWc
w growlier	La
w growling	LRWg
w guitar	4a
w guitars	4e
w gun	7QUgaR
w had	KObg
w haha	4SAPHm
w hair	DaEgLR
w hakkelberg	Pe
w hakken	7SPcdc
w hal9	PZ
w half	0S1Z2S3S4S5S6m7h8S9RASBSCQDQEYFSGRHSIQJSKNLQMRNQOSPSQSRRSSTOUOVRWSXdZeaRbRcRdR
w halftime	4SUgZZ
w halfwya	dc
w hall	1SBYCmESISLLMfUSXO
w halve	6S7SBPCbMPOSRSXkYSZe
w handen	dc
w happening	6c
w happier	3aGYLc
w happy	5gAaGY
w hard	5a8ZAfEQJaLgMRQORSUS
w hardcore	5l6S7Q8aGRHSLRMSRSSSXSYSaQdj
w harder	1Q8SBcCSFbISJcLfMSQRUSVSca
w hardstyle	5b
w hardtechno	5c
w harmony	3fVS
w harsh	6SASCRESIRLNQm
w harsher	Lf
w harshness	ESIgLbTN
w has	0S1Q2S4R6R7S8RARBNCbDSENGSIfKPLNMNNPOSQqRaThUOVPXRaQdS
w hat	1e2S4R6YDaEMGSKPLQMdTcUiVScQ
w hate	1RAlBSDSESUSbS
w hats	0R3S5S6d8S9SARCNDfEgFRGRHSJRKcLZMONRORPSQYRRSSUjWRXOZRaSbRcPdS
w haunted	Wd
w haunting	Wb
w have	0S1R2R3R5S6S7R8L9bCSDRFSGRIRJSLRMSPfQRRgTZUPWRXcYZZSaSbScSda
w headroom	6RFjLN
w hear	0R1Q2R3R5R6Q7R8R9QARBRCRDQEcFRGRHeIRJRKgLNMRNROiPRQqRRSRTRUOVPWSXQYRZSaRbRdO
w heavy	5Z
w hell	AZEQFeLRQbdY
w help	4SHbUc
w here	4b6Y8YESKSLSQRRdTf
w hey	2S4SHZUQXRaRdm
w hi	4RBcCRHjMSTSdS
w high	6SBNCQENFSIpLSMPNe
w higher	4YEaLRNi
w highs	CQFSIkLQ
w hilarious	4a
w hint	Ba
w hit	4O6S7S8ZBSERFSJRKSLjMSOeQSRRSSTSVQXPYRZRahcSdS
w hits	2Q4j6dDSEZJeLONSQSUNVSXSYSacdS
w hm	KPbf
w hmm	6PAmQQ
w hold	JiLLQS
w hollow	Wc
w holy	Ab
w hoogoven2	Pa
w hook	4N5SGjWS
w hookier	Gd
w hoover	0R2Y3S5S6R7R8Y9SASDREaFSGcHSKaLYMSNZOSPSSSTZURVdWSXSYSZRaSbSdR
w hoovers	LaMZ
w hoovery	Ld
w hopeful	3cGS
w horror	GZ
w hot	DSEiLLUS
w hotter	EZFbdS
w how	0l1R2R3S5R6Q7S8k9RAQBSCRDREOFMGRHkIRJPKQLIMRNROSPKQMRoSRTQURVMWRXLYRZMaRbZcadR
w howling	4SWc
w huge	LRWf
w huh	ASHjTS
w human	4SDkOSSS
w humanise	Df
w humanize	Dd
w hurt	1R4b6SBSDSEQKSLSQkTRUR
w hurting	Qb
w hurts	IdLNMRQe
w hypnotic	GcLd
w hz	2NBSCSEMImKSLSMjTPUSVS
w i	0R1R2R3h6R7R8Q9gAfBSCPDQHjIRJRNRORPZRMSSTZWZXRYSZRdR
w icy	LPWg
w id	4b5ZLRSSVhXQYe
w idea	1SGPVSci
w ii	3lBSTS
w im	4gHb
w impact	4NLSQcWZXQYSajdS
w improvise	3OGf
w in	2a4l6a9SASBRCSDQFRHSKdNbORPSQZTSUeVQWRXQaQbRcR
w inch	Sc
w industrial	5f
w insane	Hc
w insert	XRYc
w instead	2S4P5SESGRKSMSNbTSUbVpXaYQcS
w instrument	8SRc
w instruments	Hc
w interlude	Ya
w into	1S2R3S4J6bBSCSEOGQJSKQLRNSORQSRSTSUZVhXOYOardY
w intro	0R1R2S3S4a5S6Z8QBSCRDSEQGRIPJSKeLNNSORQRRcSSTOUNVSWSXhYkZRaP
w invent	Wc
w is	0l1R2R3S4N5S7S8i9SBPCeFOGSHOIQJPKMNSOSPRQhRuSSTQURVQWSYRZPaSbScSdS
w isnt	EaLf
w isolate	Kd
w it	0Y1R2R3R5Q7S8S9ZAaBSDfEQFdGRISKQOcRRSdURVQWRXZYZZdaSdR
w its	0S1P2R4R5S6a7d8S9SAOBRCYDYEMFbGSJRKeMQNROSPSQaRSSQTaUKVRWRXSZgbScRdb
w iv	3Z
w jagged	Ga
w joke	Hf
w jump	MQOnUPXPaS
w just	1R2S3S4O6S7bBSDREPHSJSKnLPMSNSOSQQTQUYVQXbbZ
w keep	0S1Q4S8S9SAlCSDSENFeISJSKOLSMSNROSPhQZSQTSVSZRbPcS
w keeps	Qc
w kelder	Pd
w kelder2	PZ
w kermis	PZ
w kermis2	Pb
w key	0R3P5Q8gBSCSEQGRHRISJSKSLQMoNOPQQfRPTSUSVPZS
w khz	Ma
w kick	0Z1R3R4P5R6S7c9SDREZFSGQHSJbKbLgMeNZORQaRRSRTRUcVhXQYSZRaSbScQdR
w kickout	7gYOaR
w kicks	4S5aCSESLgQQUkXSYSaQdS
w kik	LZ
w kill	1S4S6e7RAQBMCdDSEOISKcLQMSORQSRSThURVSXSdS
w killing	Eb
w kinda	4ZLaSe
w klingen	Lb
w knock	5bCSEeISKRLPMPZf
w know	Ha
w kom	4Rdd
w koudvuur	PZ
w lacks	Qc
w lands	4Sag
w laser	2R4i5SLRTSULVSWm
w lasers	4c
w last	0S1S2S3S4O6S7o8SBSESGSHSISJSKMLOMRNSOSPcQSRSTOUfVQXNYcaQbjcSdR
w late	BSDoEOLQQSUR
w later	4SDeESLSXg
w latin	dd
w lay	1S4bBRDmEOKNLSUSbS
w layer	4aLc
w layered	4d
w lazier	Dd
w lead	0R3R5S6R7RBZCZDREYFRGdHSKYLeNaOSPSQYRYSSXSYRZRbSdR
w leading	aZ
w leads	La
w leave	FZKfTQ
w left	2jESLdMRTS
w legend	Hf
w lemme	OfXS
w length	Xh
w lengthen	La
w less	0R1d2R3S4P5S7S8R9SARBICfDYEgGRHRIfJbKQLfMPNRORPSQNRRTQUPVQWSXRYSaSbRdR
w let	0S1R2b4R5S6P8S9SASBRCSEPFSGYHRIRJhKgLgMRNROaQORSTPVQWSXQYSaScSdS
w lets	5dESFSHSKZLSMcNbOeQRRSSSTQURXQZPaSbSdZ
w level	0b2R6R7S8PCSDSEkFSGSHSISJSKQLSMfNSQSTKUSXS
w levels	0a
w lfo	2o4SBSMMUS
w lichtbundel	PY
w lift	EhIQTR
w like	1Q2S3S6R7R9RAcBRCRDRFRHYIRJRKRMQNROSPRQcSmTNUQWcXPaSbRcYdc
w liked	Aa
w lil	LcZY
w limit	BQFjMP
w limiter	8cBiCRFMRR
w limiting	BSCMFgIS
w limp	Qd
w line	1S2R3S4m5S9SBRCSDSENGnISJRKOLQMOQSTYUQVPWSXSYRaScc
w list	8RCOFRPgRiXRcS
w listen	OeXS
w little	1g2Q5S9SBYCPDcESFZIQJRKQLZNSQRSRTSURVRWSYSZabScb
w load	5RPmVSbS
w loads	Ea
w lol	4gHSNb
w long	0P2S4S6Q8RASBZCYDSEOISLbMbQPRgURXiYQaYdS
w longer	2S4Q6SBPCeDSERKSLhMPOSQSRSVSWRXrYRaRdS
w look	8NRg
w loop	3a4S6S8SOkTdUNXOYSaS
w loosen	DoEMLSNSZR
w looser	DhLSOL
w lose	BICkESISLSTeXdYSdS
w lost	EYLSQgUR
w lot	9ZCZEY
w loud	0k1R2S4S6Q8Q9SASCODRElFmGSHSIZJSKSLMMSNSPSQPROSRTRUSVSWSXSYSZRbScSdS
w louder	0Q2d4Q6S9SBMCcDSEpFfGRISJSKSLOMRNSQQTRUQVRXSZSdS
w loudness	0kEQFZRS
w love	AqESKSLPTRVSYY
w lovely	4a
w low	0a1R2R3R4R6O7S8SASBZCLDRENFSGSItJQKRLKMSNSQlRSSSTNURVSXSZScSdS
w lower	4R6RCSDSEpIRKSLNMSNkQSTRURZRdR
w lowpass	Bc
w lows	CcESIgLS
w lufs	0n1R2S3S4Q5S6S7R8Q9bASDREPFqGSHSIRJSKSMONSORPSQSRLSSTSUSVSXPYPZRaRbScRdS
w m	MdZS
w machine	7QUgaR
w mad	QdSS
w made	0S8gHbLSRLWZ
w mainstream	5cGSVh
w major	Nc
w make	0R1R4P5Z6Z7R8RARBRERFYGZIRKSLfMYNROQPSQQRRSZTPUZVcXaYYaRdY
w makes	5Q8iHSRSSS
w making	Hc
w man	Hc
w many	0Z4S6n7S8RCSEQGPKSLSNSQSRgTSURXOYS
w master	1R2S3S4S6S8cBYCbDREJFrGSHSIcJSKRLNMRNSOSPSRZSSTRUSXSYSZQbScSdS
w mastering	Fe
w mate	4SASEcHkTS
w max	BMCiXR
w maybe	4e
w mc	TSUSdh
w me	0k1Q2Q3R4O5j6P7Q8R9ZAPBOCQDPFPHaINJQKYLINQOaQPReSQURWiXNaQbQchdQ
w mean	4d8YKbLOWY
w meaner	Lf
w meant	1cAc
w measure	0mKSLS
w mechanical	DgQR
w meh	6SAi
w melancholic	3Z
w melodie	4eGa
w melody	1S3S4N5bBSGuLQVSWS
w menacing	Ge
w mentasm	4S8aNYRSVg
w mess	IQQc
w metal	4c6bBQCbEaLSUSca
w metallic	4SLRWl
w mid	Ya
w middle	4SYc
w midi	4R9rBSESGRISKSLQNSTQcS
w mids	6RCRENIpLRQSTS
w millennium	Se
w min	5b
w minor	1S3c4P5c8S9SDSESFSHSKSLRMfNqORPSQSRSSQTSUSVPXSYSZSbScSdS
w minus	ESFbIbMMZd
w mir	5Z
w missing	4fLbQS
w mix	0i1Q2Q3R4O5S6O7S8P9QASCNDOEpFRGQHRInJQKPLEMRNNOSPSQdRPSbTOUQVPWRXRYSZRaSbScSdQ
w mod	BhCSTS
w modern	Sf
w modernise	ASOSSg
w modulator	Ba
w mokum	Sd
w moment	7SKjTRVSab
w mono	8ZLe
w more	0S1e4S5R6i7R8S9SASBKChDYEeHRIYKQLhMQNROQPSQRRSSdUPVSWSYSaQbScadR
w move	5SDdMSNeOSXhYQaR
w movement	3d
w mover	Sc
w movie	GZ
w mp3	0S1S4R9vDRFRGSMRNSOSPSSRVSXRYQZSbScR
w mpc	Da
w ms	4SBRCODlEPIRKPLPMkTSUR
w much	0S1j2S3S4P5S6k7S8S9SAQBMCcDQFRGRHSIhJYKRLdMRNRORPSQMRRSSTQUQVSWSXRYSaSbRcRdS
w mud	CSIkLRSS
w muddy	ESIRLMQo
w muddying	LeQS
w muffled	Qc
w mush	Qb
w music	Od
w mute	1S2S4R6S7cBSCSDSEPGSJSK-LQMSNSQSRSTPUQVRXSdR
w muted	7Q8SESKRQSRpTS
w my	4R6SDSISKcNSPjQiRQTSUSbScS
w nachtwerk	Pa
w nah	AbKSTSbg
w name	Pf
w narrow	Lc
w narrower	LZ
w nastier	1RLgVbca
w nasty	AaESGaLaWc
w near	Ya
w need	1R2S4e6P7Q8S9ZASBPCQDREaFSGbHSIPJSKPLaMQNROSPSQRRRSRTiUQVQWaXLYdZZaYbScRdP
w needed	TOXe
w needs	0R1R2R3S4g5S6a7S8S9SASBaFeGcHSIdJYLYMPNROSPSQPRSSYUQVNWQYRaSbScNdS
w neither	Ta
w neophyte	Si
w never	1S4aKSTddf
w new	0S1Q2S3Z4G5l6P7S8S9RARBRCSDREQFSGwHRISJSKQLLMQNOORPbQSRSSRTQUPVMWRXSYQZRaSbRccdR
w next	Ab
w nice	1Z4eAeESHcVSXSbS
w nicely	4Y
w nieuws	5Z
w night	HePZ
w nightmare	Pa
w nineties	Sa
w no	0R1Z2Q3R4R6O7e8M9RAcBNDSEKFRGPHRIQKiLJMPNQORPRQoSRTnUPVPWSXYYOZRaObZcRdQ
w nobody	ESQe
w nog	La
w noise	2P4Y5ZLSXSZSaldS
w none	Da
w nope	1dAa
w nor	Ta
w not	0S1n4S6P7S8R9SAiCPDSEPHSIQJRKSLaPSQRRSSSVSXSZSbNcR
w notch	CSEYIhKSLbMSNRZd
w note	TMUk
w notes	1S4Q6oBRCRDREPGmIQJSKQLMMSNZQSRSTRUaVQcR
w nothing	7bYS
w now	0f1n2S3S4R6R7Q8PARBRCQDSENFRGQHSIRJRKrLNNRQRROTKUSVQXScS
w nr	4hGQMRTS
w nudge	DlESLSUS
w nuke	Te
w nul	5Y
w nuts	5a
w nvm	bY
w oct	EMLSNk
w octave	1S4Q6SBSCSEMGRISKSLPNxQSTSUSVRcYdb
w octaves	Nc
w of	0a1c2Y3S7f8R9eBYCLFSKLLSNROQQRRQUcWSZRaYbRcf
w off	0S1R2R3Q4O6Q7R8R9SASBMChDQEZFQGPHSIcKxMONPOSPSQeRRSSTMUKVNWSYSZdaSbScRdR
w offbeat	4hDSESGSLSTSUhVR
w offbeats	4aKRUf
w often	6f
w oh	Ac
w ok	1a5cAYHabc
w old	1S4S5b6SCSDSERKPLQSgVcWbZSbddS
w oldschool	5YSd
w oldskool	Sc
w omhoog	MRNbZddc
w omlaag	Na
w on	1Y7SASBgCcEPFSHSIdMZNSOSQRSSTOUiVSYSZSaYbS
w once	6gUaXb
w onder	4Z
w one	0S1l4d6P7Z8R9RBYCPDQFQGQIRJSKNLKMQNbOOPaQQRRSOTKUQVgWRZPaQbfcddQ
w ones	3YGdLPURVe
w only	0S1a2R4P6Y7d8SASBSCSDREOGSISJSKiLPMRNROSQQRSTQUiVQXcaSdR
w ooh	da
w oops	bZ
w open	1Y2j4Q6RBSCRGRIRJSKSLcMSNSPgQSTSUaVaWSXRZQaScSdS
w opening	2aESLd
w opens	2d
w options	cg
w or	4bDZ
w orchestra	2S4gUO
w organ	1S3S4h5SBaCQDSKRMSNYQRTaURVgWQXSYSaSdS
w other	0S1n3S4M5S6RAOBRERFaGfKSLPNSQSSSTRUSVdYQbRcY
w out	0R1Q2b3P4N5S6d7g8R9RARBKCcDSEZFSGQHSIgJZMRNPOQPSQORQSSTwUNVOWSYPZRbScRdP
w outro	1S2a4N5S6R7Q9SASBRCSFSGSISKRLOMSOaQSRSSSTKURWSXkYnZZaRdS
w over	2t3O4i6S7R8SBaCRDSENFSGbHYISJSKQLJMQNROSRSTSUQVRWSXOYPZeaQcSdR
w overall	EKFkLcZS
w overdrive	BgCaIS
w overloaded	6d
w overpowering	EiQR
w own	KhLRMSUN
w pace	Ze
w pack	6iYOaO
w pad	0S2e3o4Q5S6Q7R9SARCbDREPFRGPHSIZJdLbNRORPSQSSSTaUQVgXQYSZOaRbScPdQ
w pads	1S2S3R4Y6R9SDSEhGSISJYKRLbMSNQQdTbUSVSWSXSYYZScSdS
w pan	2dBcDRERFSKSLcMgTSUR
w panning	2Y
w part	2S4S6Z7QOSUSVSXoYSaRcYdS
w partyraiser	Sa
w pass	2RBcCOIjLSMO
w patch	Wb
w pattern	0S1S3S4Z5S6b8MCSDSEQGdISJSKSLPMRNSQRRdUhVOWScfdS
w paul	Sc
w pause	7ZASOi
w peacock	Sf
w peak	0i5S8OASFnHSIZMLOSPSRLXSZS
w peaks	0bFg
w pedal	EdQS
w per	2gMRUa
w percent	DcLPMd
w percussion	4d6aWa
w perfect	Ad
w phase	Bc
w phaser	3R4PBnCZISTP
w phone	LQdf
w phrase	2dUS
w phrygian	0S8dGfRP
w piano	0S2R3c4j6R7S8SCQDSEYGYHSJZKaMRNROSQSRSTZURWYXPYSZSaQcSdR
w pianos	5a
w pick	8cARDSEQLSNSPSRSZn
w piep	Vd
w piepkick	Vf
w piercing	IdLbQS
w ping	BjCQ
w pipe	Wd
w pitch	2k4S7SCSEMGSISKSLQMSNgQSTSUNZSdg
w pitched	da
w plasticky	Ld
w plate	Ba
w play	0S1Q2R4Q5S6M7R8S9SARBRCRDeEQGcHRIRJRLMMPNROtPSQSRPSRTRUhVSWSYQZRaPbRcRdR
w playback	Oa
w playing	1Q6g8OCSHSOZRi
w plays	6hGSJZ
w please	0R1Z2R4Y7R8R9aASBOFYGYHSIRJRMYORPSQPRSSYTaWSXRYaaRbYdS
w pls	2S4p5S7R8RARBeCQENFRGRHRIRJRMPNZOZPRQQRRSQTPUNWRXQYZZbcZdR
w plss	LY
w pluck	2Z6aESLSTc
w pluckier	Lc
w plucks	2a6fCSES
w plus	FSIbMPZe
w plz	1b6S9bCSDSESFbJYLaUYcR
w poking	Ef
w polished	AaSa
w polite	Ab
w pong	BjCQ
w pop	4b
w possible	EQFe
w power	Qc
w predelay	BSCPMe
w presence	ESIe
w present	Eb
w preset	4SBSGSLPVncS
w press	WY
w previous	bdcS
w procession	Xd
w produce	5b
w progression	3nGSLO
w project	0R8RLSPoRS
w projects	8RHRPkRL
w proper	AaGbLSXSYf
w properly	LZ
w pull	6S7iCbEfKPURXSYRbS
w pump	8bERJqLKVQ
w pumping	1RBSCPDSERIPJqLR
w punch	4SERJgKQLRMSQjUQVR
w punchier	Lh
w punchy	0j8RLORN
w push	1R2S4P6S7SBPDbEoFeIRJSKRLKMRNSQRRSURXSZaaSdS
w put	0S1R3R5Q6Q7O8R9RAQBbCPESFQGRIQJSKbLPMeNiOQPSQRRSSSTPUbWRXhZObdcS
w quantize	DgESKS
w quarter	1dDSKSUh
w quarters	Uf
w quick	5cKcZS
w quicker	LRZj
w quiet	2S4S6S8gCSEdFeLSQQRQXSYYZS
w quieter	2d4RBSEoFaKSLQQSUSXSYSZS
w raid	4f
w raise	EdIONd
w ramp	2OZh
w random	6SGh
w randomise	Gf
w randomize	Gd
w range	0f8P
w rather	1R4RASVk
w rave	4fKSLSNSPbSbVa
w raw	5bLSSmVRYR
w rawstyle	5bVY
w ready	4SFiTSdZ
w real	KbVe
w really	HbLPWg
w records	SjVSWb
w redo	1O4S8S9RAQBSDSESFSGaHSKSLSMSNSOQPSSRTQVSXSZSbrcR
w reese	1S4h6S8cCSDSGRISKRNSQSRSURViWYXSaSdS
w rein	4c
w release	CSJeLZMdZS
w remix	5QSg
w remove	1S2S4P6R7S8SAPBQCiDSERFSKRLRNSOSRSTkUSVSXfYQaS
w rename	9SNSPm
w render	9pASFL
w repeat	Xj
w repeats	BSCg
w repetitive	6jESLP
w replace	Vh
w reso	6SEQLeMb
w resonance	CSENISLgMi
w response	Gc
w rest	0cEZ
w restore	bdcS
w retune	4QNhTR
w return	Ce
w reverb	1R2a3S4P6S7S8ZBjCuDSELFSGSIRJSKPLJMcNSQSTRUOVSWSXMYSZSaSbSdS
w reverbs	Cc
w reverse	4S7S8bCRRSTYUSaidd
w reversed	aa
w revert	1SAQbm
w rewind	Od
w rewrite	3cGS
w rhythm	Ua
w rid	IYThUSXf
w ride	0R1R2P3S4e5S6R7S8M9SAPBRCQEaFSGRHSISJRKnLRNROSPSQQReSSTjUZVQWSXRYRZSaQbQcQdR
w rif	Gacd
w riff	0S1R2R3R4O5S8S9SCQDREPFSGsIRJRKRLSPSQRRSTRURWRXYYRZRbRchdR
w right	0b2h4S6S7b8SDRERKSMbQSRRURXRYRde
w rim	VZ
w rimshot	4cTSUSVf
w rimshots	4eUP
w ring	BiCRJSKSLgTSXS
w rings	Lc
w rise	2b
w riser	7QBSUSVSXRYNaudQ
w rises	2caZ
w rising	4RGdac
w robot	ESHedd
w robotic	6SCSDhERLQde
w roll	2Q4N6R7LCSDSERIkKPLNQSUyXMYNZQaNdR
w rolling	Ue
w room	6gCfDQESIRJSLR
w root	Ne
w rotterdam	5YDSLRMSPbQSSaVfWada
w rougher	LYSScf
w round	KSLe
w rounder	Lh
w row	Uc
w rubbery	LRVd
w rumble	0R4Z8eCSEZJZLdRO
w rumbling	4a
w run	0c2SBeCSOb
w rushing	Zc
w rusty	Wb
w s	Md
w sad	3g4LGi
w sadder	3c
w same	0S1x2S3R4Q5S6Y7S8S9SARBNCPDPEOFSGQIPJRKOLKMSNPOSPSQRRRTPUOVPWSZMcodS
w sample	df
w sampled	dd
w save	0S1S4Q5S6S8NASDSESFSHcKSMSNRORPuQSRRSSTRVSXSZSbRcSdS
w saved	Pb
w saw	GZSSWf
w say	7RaSdf
w saying	dh
w says	4RQdda
w scale	0S8iPSRK
w scary	4b
w school	1SLSSi
w schranz	5c
w scoop	Ig
w scott	SZ
w scrap	TdUSVSbf
w scratch	LQTcWgba
w scream	5S7RLhNZTYXRaPdh
w screaming	Wb
w screech	0S1R3S7S8SASDSEZFSGdJSKZLcNZQRTdUSVaWSXSYSZSaSbRcSdR
w screeches	6gERLS
w sec	KjMYVQ
w second	0S1a3S4c5S6c8S9SBSCRDSEQFSGOIRJSKQLbMROaPSQRRRSRUbVQWSYdZScRdQ
w seconds	BRCMLRMmXS
w section	4R6Y7S8SCSISLaOSRaTPUSXfYhaS
w sections	ReXS
w seen	Lb
w sefa	Sg
w semis	NedZ
w semitone	Nd
w semitones	EMLSMSNpdY
w send	9dBfCO
w separate	9Z
w seperately	9d
w sessions	Pd
w set	0Q5SBRCQDZEPFZMpSSVSZR
w settings	Re
w shaker	4f
w shakers	4h
w sharp	NY
w sharper	Le
w shelf	EQIh
w shelve	Ia
w shift	GSNdPa
w shit	AbZY
w short	4MLPWgXZYg
w shorten	CcXe
w shorter	2S4SBQCfERLfMQURWRXnYPdS
w shot	4RKRTg
w should	0S1S4S5S6R8RBRDSEZFSGRHYIRJdKRLcMZNeOSPSQRRQSYTRUQVbWSXZYQZSaSbScSdR
w shouldnt	Jb
w shout	4L5S7RUSXQYRaKds
w shouting	TSXSdj
w show	0c1S2S4S6S7S8S9SBSCSERGQHSISJSKQLQMSNRORPYQRRrTRUSVRXOYSaRcZdR
w shrill	Lb
w shuffle	4S6SBSDoESISLSUS
w shut	CSENGSKcLSNQOiRSTSZS
w sick	AfBa
w sidechain	8cCRESHSISJsKRLRQRRQTQVS
w silence	2S7iKkTSXSYRaRdS
w silent	7a
w simply	6hKSLS
w sing	3b4SGRHRLScSdg
w singing	da
w siren	2S4iBbCSLSTeUSWbXSaSdS
w sit	8dCSEiLRNSUQ
w sketch	5c
w skip	2S4S6S7ROiTQUYXbYQaS
w skips	Uc
w slam	FZLZaZ
w slap	2S4gBfCSaQ
w slapback	BaCS
w slaps	Ah
w slide	CSLe
w slightly	DiLRUQ
w slip	6aTSXf
w sloppier	DgLR
w slow	2P5d6SBaCSEQLaMSNSXRYSZmdS
w slower	1R2Q3O4S5S6S9SASBRCSDSEOKSLjMRNSQRTSVSZndc
w slowly	2t4QBRCOKSLL
w sm	4Z
w smash	ab
w smidge	3SCcEZ
w smoother	XRaf
w smth	5dGY
w snap	LaQdTRUS
w snappier	Lf
w snare	0S1Y3S4R5S6S7S8S9SASBYCZDaEbFSGSHSJSLbNSOSPSQcSSTaUjVaWSXNYRZQaRbScQdS
w snares	4dKY
w so	0S1e3S7S8lASBNCPDdENGSHSIbJRKSMSNSRMSSTSUSXSZSaScSdR
w soft	6SAiCSERLQQS
w softer	4SEiLgTSUSVQWS
w solo	4SBREQJSKrLQQSTQUYVQ
w soloed	KQRg
w som	4SBaIc
w some	0S1R2S3Z4j7S8R9QASBeCMDcEPFSGRIgJRKRLgMQNSOSPSQQRSSRTOUYVPWSXRYQZSbS
w someone	dh
w something	1S2S3Z4R5b6Q7R9SASBRDREQFSGnHQIRJSKQLMMRNRORQaRSSRTRURWRXRYRZRaebScfda
w somewhere	4g
w song	0R3S4S5i8Q9SBSCSESFSGRHZISKSLRMRNfOSPgRgSSTSVQWPXYYRZScSdS
w songs	HSPjRM
w soon	Qd
w sort	8SHfRS
w sound	0R1R2R3S4Q5Q6R7S9SBRCZEOFSGQHSIQJSKQLSMSNSOSRSSlTQURVjWeXSYSZSaSbScQde
w sounding	LfWY
w sounds	1S2S3S4P6R8a9SBSCRDaERFSIQJSKSLPMSNSQuRSTRUSVRWcXSZSaSbScRdQ
w space	CfLR
w sparkle	Lc
w sparse	6c
w sparser	4S6kLQ
w spectrum	0iRO
w speed	2S5S6SDREQLRMRXSZr
w speedcore	5h
w spooky	3a4bLS
w spotify	Fi
w spread	LeTR
w squashed	Fa
w squelch	Lh
w squelchier	LZ
w squelchy	Lf
w stab	4RCSDSEOGSISNeTZUSWcZSaSccdZ
w stabs	4k6cBSEZKSLbNSTSXRaRdR
w staccato	Lb
w start	2R4Y5d6R7SESFSGSKSLSMQNSOmQSTSUPWSYRZSaadc
w starts	4Qai
w stats	0d
w steam	BRCbKcLSTc
w stems	4S9nHS
w step	ESKSbj
w steps	bf
w stereo	BcCS
w stick	4hBdCSURaS
w sticks	Ee
w stiff	6PASDlZS
w stop	2S4S6S7jASDSESHSJbKSLSMSOnPSRSTRUQXQYPZSaQbSdR
w stops	7hKS
w store	Pe
w storm	Pb
w straight	4RDdLSUi
w straighter	Da
w streaming	Ff
w strings	0S1S2b3a4d6Q7S8SASBYDSEaFSGRMQOSQbRSUQVeWSXRYSZQaRdR
w strip	4S6n7SCSDREPKQTbUcXMaSbQ
w strokes	6Z
w stuff	5a6dSYXS
w stutters	7PUddb
w style	ERLSMPNQSeVgdc
w sub	1S2S4d6Q7RCQDSENIQJRKRLoOSQSUQVRXOYRapdQ
w subbier	La
w super	4P5aLSWf
w supersaw	4gGSVgYR
w surprise	GSci
w suspenseful	3d
w swap	4SGSKQLSUSVpXgYS
w sweep	2f4SBRLSXSZSai
w sweet	4c
w swell	2f4PESJSLgZP
w swimming	Cc
w swing	1S4S6RBSCSDwERFSISLQMOSSUSZS
w switch	DPEPKdLSNSVaZPck
w syncopated	Ue
w synth	Wb
w synthesise	Wb
w synthesize	4SWc
w tack	Ya
w tacked	YY
w tad	EdKQZa
w tail	BQCfISLlMSQSUSVSWZXQ
w tails	Cb
w take	0S1S2S3R4P5S6R8R9SASBPCbDREYFQGOHSIeJQKMLYMQNdOSPSQRRSTeUQVOWSXQYQbdcidS
w takes	LSXc
w talking	WZ
w tame	IdLa
w tape	7eBZYSaS
w tapestop	7fXSaQ
w taste	Lb
w techno	5Z
w teh	8YBZCQFRIcKcUZ
w tell	Hf
w tempo	0Q1S2Q3S4Q5R6R7S9SASCRDRENFSGSHRISJSKSLRMmNROSPRQSRdSRTSUSVRXPYSZpbScRdS
w temporarily	Ka
w ten	EPZc
w tension	7PXRYf
w terrible	Ab
w terror	5bLaSYVf
w terror01	PZ
w terrorcore	5bSe
w test	Pb
w than	1a4Q7SAZCSEbFaISLQSSTSViZabScS
w thanks	Hi
w that	0R1s2S4O5S6Q7R8c9RAaDQFQGRHQISJRKRMRNROQPRQPRRTbUSVRYRZPblcY
w thats	1R4O8SAoDSLPQSSRTSUYVSWeZRbR
w the	5SBYHSKYLYWSXY
w them	4c6ZEcLSNSTaUa
w then	7a
w there	0R1S2S4b8RBRCSEQGSHdISKRLRMSPbRjTYURVSWSYSaScSdS
w theres	1R4b6gESIRKRLaQkRSTRUSVSaRdS
w they	BOIg
w thicken	ESLd
w thin	1S6k8OASCRDSEQISKSNSQlTOURXQ
w thing	0S1c2S3S4Q5d6Q7S9cASBPCSDQEQFSHSIQJSKQLMMSNbOaPSQRRSTSURVRWaXSZPbfcgdR
w things	8SHfRSZf
w think	4cSfVS
w thinking	4a
w third	1d7SEPGSKRNjUabS
w this	0c1O2S3S6R7S9YAlBRCRDREQFPGRHYISJSKRLMMQORPhTQURVdWRXRYSZZaSbRdR
w those	EYLaTa
w three	bZcf
w through	2f4PBhCOENIeKSLRQeTRUSVSYSdS
w throw	2O4e6YBdCRDSERISKSLSTiURVSXPYfaSdS
w thunderdome	5ZSh
w thx	Hi
w tick	LY
w tighten	LjQR
w tighter	DhLeURVP
w time	1M2S4S6a7P8SASBNDQERFSISKSLOMhONQSRSSSTSUcXbYSZiaSbS
w times	Cbba
w timing	BSDoLIUS
w tiny	BaCRDZ
w to	0S1Z3S4M5Q6R7R8RASCMDSFYHSKPLSMrNbOjPYQPRRSRTZUZVgWRXZYMZacQdQ
w together	Qd
w tok	La
w tom	6PEYIZKaUd
w toms	1S2R3S4r6R7OBRCSDZEZGSISJSKQMRNdOSQSRSTbVSXOYPZRaNbScSdR
w tone	CSEKLkNdZS
w too	1e2R3S5S6k7S8R9SAfBOCgDaEfGQHSIaKQLYMRORPSRQTQUPVRWRXYYRZZaSbScRdR
w top	0S1R2S3S4m6RBPCRDREOIpJSKPLNOeQSTSUKVSWSXSZSaRdS
w toss	4a
w touch	4SAdBYDcEhKSLYNSQSTSUSVS
w towards	Zd
w toy	LSWd
w track	2Z4S5o9cCSDSESGSISKRLSMRPYSQTcURVSWSXSdS
w tracks	0S8REQFgHRPRQSRk
w trance	Bc
w transition	XRaf
w transpose	ESMSNj
w trash	Tb
w tremolo	BfCS
w tribal	4d
w trim	XeZR
w triplets	ESLQUn
w tritones	Ga
w truck	LhVR
w true	0c8SFlMORR
w trumpet	4eGP
w try	1R4O5R8SASESGQJSKQLSMYNSOSQSTSUSVmXRZRbSci
w tune	0R1S2S3R4R5i7S8S9SBQCSDSEQGjIRJQKOLMMbNlQRRSTRUOVJWSXSbScSdS
w turn	1S3R4O6S8SBOCbDSEmFSGSIRJYKjLOMSNQQSTOVbaRcSdS
w twice	1i2Z6SCSLQXi
w twist	GZ
w two	4R6S7aCSEQLRMSNZSSUSXSYYZSaYbdckdS
w type	Sd
w u	1S5a8ZESHpKRMSORPSQSRQSSZRdS
w uber	4eGR
w ugh	Ae
w ugly	Ic
w uk	8d
w undefined	Qb
w under	2S3b4o6S7S9SBSDSEQFdJdKRLOMSNSOSPcQSUSVPXPYSaS
w underground	LSSg
w underneath	4e
w understand	HdRS
w undid	bd
w undo	1R4S7SAQESFSKRLSMSOSSSTSUSXSYSZSbxcS
w unmute	KnTR
w unsolo	HSKhPS
w up	0S1Q2S3S4O6Q7R8S9SARBQErFRHSJRKOLZMONlOaPaQPRRSRTOUSVPWaXPYRZpbRcZdZ
w upfront	CgERLQ
w uplifter	4R7PYMan
w uplifting	3ZGY
w uptempo	4S5iGSMONSSZVhZR
w ur	Hi
w urself	Hd
w use	1S6f8PCYEQFSGQHcIYJSKRNSTSUSVkXR
w v	3b
w v2	Ph
w variants	GRcj
w variation	4R6dBSDYESGPISLSYScl
w variations	cZ
w varied	6mESLMURcS
w varients	cd
w vein	5bSe
w velocity	Db
w verb	4SBcCZMY
w version	1S4R7SASGQScVSYSbbcmdS
w versions	GQci
w very	4SOZUbXe
w vi	3q4NBSLSTRXR
w vibe	Sj
w vibes	5Z
w vibrato	BKLh
w vii	3r4NBSLSTRXR
w vinyl	4f7bFaXSYS
w vocal	4K6S7Z8SCOENKPLSNRQaRSTSUSVSaQdv
w vocals	0S1S2R3S4R6R7Z8S9SASCfDREhFSGSHSJRLKMSNGOSPSRSSSTdUQVSWSXSZQaSbScSdj
w voice	4NDOERLNNSQSSSUSVSWRXSdw
w volume	2g4O6RCQDSErIQJSKSLKQSUS
w vox	BZCcLPQbSPTcVRWRde
w wailing	4Z
w wait	VZbd
w walk	Ge
w wanna	La
w want	0S1Q2S3Q6R7S8R9YAQCODREcGNHRIRJRLaMbNSORPSQNRRThVYWYXYYSZOaRbRcadS
w wanted	Aa
w wants	4aCYLY
w warehouse	5ZSf
w warmer	4SLiWR
w was	AQKSPabi
w washy	CeES
w wav	4S9tBSESKSMSNSPPTScS
w wavefolder	Bc
w way	0Q1Q2S4O6c7S8SAZBICiDREfFRGRIPJdKRLeMSNRRSSSTOURVRWSXQYbZecSdR
w we	0R1R2S3S4n6Q7P9RASCSEPFSGQHOIQJRKOLNMZNZOSPRQRRhSRUPVMWQXaYgZZaMbScSdQ
w weak	QZ
w weaker	Jd
w week	Pd
w weight	LYQd
w weird	4RLRQcWe
w weirder	1Rcb
w welcome	dZ
w well	1n4SBZCRESKSLRTRVS
w were	4d
w wet	CiEOLNQc
w wetter	CiEQLR
w whack	4gaP
w what	0R1R2S3S4R5P6S7S8l9SAZBRCPDSEPFSGRHkISJLKNLRMQNSOSPaRfSQTRURVRWSZSbZcRdQ
w whats	0h1S2S4P6R7S8jASBQCRDSERFPGSHMIQJSKRLQMSOSPYQRRjTSURVRWSXRYSZRaS
w when	4QESJhLQVSXSYSamdS
w where	4OIOQgTSah
w wheres	Kb
w which	0Q6S8gHQMSPbQSRe
w whip	5b
w whispered	4Qde
w whispering	dZ
w white	2P4Zai
w who	8SHhRS
w whole	1R2Y3S4R6S9cBaCRDREPGSIeKSLOMSNkObQSRSSSTSZScS
w why	0P1S2S4R6S8qBSEPHQJPKRLRQgTNUQXSZRaS
w wide	8eLSQR
w widen	BbLc
w widener	Bc
w wider	2d4QERLl
w will	Tadf
w wind	Tf
w wise	Eb
w with	0S2R5d6Q7Q8S9SASBgCNDREOGYIRJcKNMRNSOSQZRSSYVZXQYdZRdR
w without	7bTedR
w wobbly	LQWe
w work	0S8cHeJQQbRRVR
w worked	Pb
w worn	Sa
w worse	1SAibS
w would	2S4pASBYERLRSaTSUaVRXS
w wow	Ab
w write	2P3d4R5YGoLSVSWScS
w wrong	bb
w x...x...x..x..x.	Ud
w x...x...x..xx...	Ue
w x..x..x.x..x..x.	Ub
w x.x.x.x.x.x.x.x.	ERUf
w y	Ld
w ya	Ta
w yeah	Ac
w yeet	Td
w yell	2S7RURdk
w yelling	dc
w yes	1SAlbS
w yesterday	Pg
w yet	4eTS
w yo	5c
w you	0O1Q2R3R4a5Q6R7R8F9QARBRCPDQEaFQH-IQJQKcLSMRNQORPPQPRHSQURVSWRXRYRZRaScPdb
w yourself	He
w yuck	Ac
w z	bg
w zaag	8aVfWY
w zap	4NLSWj
w zaps	2R4mUL
w zero	WZ`;
