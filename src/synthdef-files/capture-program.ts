/**
 * Classes for the sclang that compiles sources. SynthDefs are kept instead of being sent or written
 * anywhere, and nothing is said to a server: there may be one that plays something else.
 */
export const captureClasses = `
GabberCapture {
	classvar <defs;
	*initClass { defs = List.new }
	*keep { |def| if(defs.includes(def).not) { defs.add(def) } }
}

+ SynthDef {
	add { GabberCapture.keep(this) }
	store { GabberCapture.keep(this) }
	send { GabberCapture.keep(this) }
	load { GabberCapture.keep(this) }
	storeOnce { GabberCapture.keep(this) }
	writeDefFile { GabberCapture.keep(this) }
	writeOnce { GabberCapture.keep(this) }
}

+ Server {
	boot { |startAlive, recover, onFailure| }
	reboot { |func| func.value }
	waitForBoot { |onComplete| onComplete.value }
	doWhenBooted { |onComplete| onComplete.value }
	bootSync { }
	sync { }
	sendMsg { }
	sendBundle { }
	sendRaw { }
	listSendMsg { }
	listSendBundle { }
}
`;

/** Begins the lines that say what went wrong, and which block did. */
export const FAILED = 'GABBER FAILED';
/** A block that cannot be compiled: what is wrong with it was posted before. */
export const NOT_COMPILED = 'GABBER NOT COMPILED';

/**
 * The program that evaluates blocks one after the other, and writes the SynthDefs that they made.
 *
 * @param blocks files with a block each
 * @param path what the source is called, so that it finds files beside it
 * @param output the file of SynthDefs to be written
 */
export function captureProgram(blocks: readonly string[], path: string, output: string): string {
  return `
fork {
	// those of the class library, and of a startup file
	GabberCapture.defs.clear;
	[${blocks.map(quoted).join(', ')}].do { |file, i|
		var code = File.readAllString(file);
		var function;
		thisProcess.nowExecutingPath = ${quoted(path)};
		function = thisProcess.interpreter.compile(code);
		if(function.isNil) { "${NOT_COMPILED} %\\n".postf(i) } {
			try {
				var result = function.value;
				if(result.isKindOf(SynthDef)) { GabberCapture.keep(result) }
			} { |error|
				"${FAILED} % %\\n".postf(i, error.errorString.tr($\\n, $ ))
			}
		}
	};
	File.use(${quoted(output)}, "wb", { |file| GabberCapture.defs.asArray.writeDef(file) });
	0.exit
};
`;
}

/** A text as sclang's string. */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
