import { describe, expect, test } from 'vitest';
import { formatTerminal } from '../../../src/base/index.ts';
import { evaluate } from '../../../src/tidal/index.ts';

/** What people write by mistake, the characters that the Problem marks, and what it says. */
const mistakes: readonly (readonly [code: string, marked: string, says: RegExp, hint: RegExp])[] = [
  [
    'd1 $ every 4 $ rev $ sound "bd"',
    'rev $ sound "bd"',
    /second argument of `every`.*a function.*found ControlPattern/,
    /every 4 \(rev\) \$/,
  ],
  ['d1 $ sound "bd" # spede 2', 'spede', /no function or control named `spede`/, /`speed`/],
  ['d1 $ rev rew $ s "bd"', 'rew', /named `rew`/, /`rev`/],
  ['run 8', '8', /nothing that can be heard/, /n or note before it/],
  ['d1 $ fats 2 $ s "bd"', 'fats', /named `fats`/, /`fast`/],
  [
    'd1 sound "bd"',
    'sound',
    /first argument of `d1`.*expected ControlPattern.*found a function/,
    /Write a \$ before it.*\$ sound/,
  ],
  ['d1 $ jux rev s "bd"', 's', /second argument of `jux`/, /\$ s/],
  ['d1 $ s bd', 'bd', /named `bd`/, /stand in quotes/],
  ['d1 $ s "bd', '"bd', /string is never closed/, /closing "/],
  ['d1 $ s “bd”', '“bd”', /quotes are not straight/, /"bd"/],
  ['d1 $ n "1 2 [3"', '[', /\[ is never closed/, /Write \]/],
  ['d1 $ s "<bd sn"', '<', /< is never closed/, /Write >/],
  ['d1 $ s "bd]"', ']', /\] closes nothing/, /Write \[/],
  ['d1 $ s "bd*"', '*', /ends where a number after \*/, /Write a number after \*: bd\*2/],
  ['d1 $ s "bd/"', '/', /ends where a number after \//, /Write a number after \/: bd\/2/],
  ['d1 $ s "bd* sn"', 'sn', /sn is not a number after \*/, /Write a number after \*: bd\*2/],
  ['all (# room "[0.3")', '[', /never closed/, /./],
  [
    'd1 $ s (parseBP_E $ unlines ["bd", "*sn"])',
    'parseBP_E $ unlines ["bd", "*sn"]',
    /not a number after \*/,
    /Write a number after \*/,
  ],
  ['d1 $ s "bd("', '(', /never closed/, /bd\(3,8\)/],
  ['d1 $ s "bd:"', 'bd:', /no number after the colon/, /bd:2/],
  ['d1 $ every 2 length $ s "bd"', 'length', /second argument of `every`/, /^$/],
  ['d1 $ note -3', 'note -3', /found a function/, /parentheses: note \(-3\)/],
  ['d1 $ fast -2 "bd"', 'fast -2 "bd"', /found a function/, /parentheses: fast \(-2\)/],
  ['d1 $ fast -2 $ s "bd"', 's "bd"', /expected Pattern Time/, /parentheses: fast \(-2\)/],
  ['"note "f4" # x"', 'f4', /named `f4`/, /leave out the outer ones; in YAML write '/],
  ["sound 'bd'", "'bd'", /one character only/, /double quotes: "bd"/],
  ["d1 $ s 'bd*2 sn' # n 1", "'bd*2 sn'", /one character only/, /double quotes: "bd\*2 sn"/],
  ["d1 $ sound 'b'", "'b'", /found Char/, /double quotes/],
  [`d1 $ n "c'maj${"'i".repeat(200)}"`, `'maj${"'i".repeat(101)}`, /at most 100 modifiers/, /^$/],
  ['d1 $ s "bd(3)"', '(3)', /\(hits,steps\)/, /bd\(3,8\)/],
  ['d1 $ n "c#5"', '#5', /#5 is not a note/, /Sharps are written s/],
  ['d1 $ struct "x ~" $ s "bd"', 'x', /x is not t or f/, /t and f/],
  ['d1 $ struct "true" $ s "bd"', 'rue', /rue is not t or f/, /t and f/],
  ['d1 $ s "[bd|hh, sn]"', ',', /, cannot stand here/, /brackets of their own/],
  ['d1 $ chop "4.5" $ s "bd"', '4.5', /not a whole number/, /^$/],
  ['d1 $ stack [s "bd", s "sn"', '[', /\[ is never closed/, /Write \]/],
  ['d1 $ (s "bd" # n 1', '(', /\( is never closed/, /Write \)/],
  ['d1 $ s "bd")', ')', /\) closes nothing/, /Write \(/],
  ['d1 $ s "bd"\n\n  # n 1', '#', /Nothing stands before `#`/, /empty line above/],
  ['d1 $ s "bd" #', '#', /ends after `#`/, /Write what belongs after it/],
  ['d1 $ s "bd" ## n 1', '##', /no operator `##`/, /`#`/],
  [
    'd1 $ s "bd" # n',
    'n',
    /second argument of `#`.*found a function \(Pattern Note -> ControlPattern\)/,
    /argument is missing/,
  ],
  ['d1 $ rev', 'rev', /expected ControlPattern, found a function/, /argument is missing/],
  ['d1 $ s "bd" $ n 1', 'n 1', /`s` has all its arguments already/, /# meant in place of \$/],
  ['d1 $ euclid 3 8 5 $ s "bd"', 's "bd"', /`euclid` has all its arguments already/, /too many/],
  [
    'd1 $ fast (speed 2) $ s "bd"',
    '(speed 2)',
    /expected Pattern Time, found ControlPattern/,
    /plain values/,
  ],
  ['d1 $ s 1', '1', /number 1 stands where Pattern String is expected/, /in quotes/],
  ['d1 $ "bd [sn"', '[', /\[ is never closed/, /Write \]/],
  ['d1 $ stack [s "bd", "sn*"]', '*', /ends where a number after \*/, /bd\*2/],
  ['d1 $ s "bd" # speed -1', 'speed', /found a function/, /\(-1\)/],
  ['d1 $ s "bd" # gain 1,2', ',', /`,` cannot stand here/, /lists/],
  ['d1 = s "bd"', 'd1', /`d1` plays patterns/, /d1 \$/],
  ['d1 $ if 1 then s "bd" else s "sn"', '1', /number 1 stands where Bool/, /True or False/],
  [
    'd1 $ sound "bd" # cutoff (range 200 sine)',
    '(range 200 sine)',
    /first argument of `cutoff`.*found a function/,
    /argument is missing/,
  ],
  [
    'd1 $ s "bd" # n "0" . rev',
    '# n "0" .',
    /not clear whether # or \. comes first/,
    /parentheses/,
  ],
  ['d1 $ head []', 'head []', /`head` of an empty list/, /^$/],
  ['d1 $ n ("0" :: Pattern Foo)', 'Foo', /no type `Foo`/, /`Pattern`/],
  ['let x = let', 'let', /cannot stand here|ends after `let`/, /^$/],
  [
    'let f x = f x\nd1 $ f $ s "bd"',
    'd1 $ f $ s "bd"',
    /never comes to an end|nested too deeply/,
    /./,
  ],
  ['let x = x + 1\nd1 $ n x', 'x + 1', /defined by itself alone/, /names itself/],
  ['d1 $ n (fastFromList [0 ..])', 'fastFromList [0 ..]', /no end/, /^$/],
  ['data Kick = Kick', 'data Kick = Kick', /`data` are not part/, /let/],
  ['d1 $ s "bd" # pan "0 .. "', ' ', /ends where a number after \.\. should/, /^$/],
  ['p $ s "bd"', 's "bd"', /first argument of `p`.*expected ID/, /p "drums" \$/],
  ['xfade $ s "bd"', 's "bd"', /expected ID/, /name of a track.*xfade 1/],
  ['solo d1', 'd1', /expected ID/, /number or the name of a track: solo 1/],
  ['setcps 120/60/4', '4', /number 4/, /parentheses: setcps \(120\/60\/4\)/],
  ['d1 $ n (1 2 3)', '1', /number 1/, /in quotes: "1 2 3"/],
  ['d1 $ n [0, 1]', '[0, 1]', /expected Pattern Note, found \[a\]/, /sequence in quotes/],
  ['d1 $ s "bd" # pan (range 0, 1, sine)', '(range 0, 1, sine)', /found \(/, /without commas/],
  ['d1 $ euclid (3,8) $ s "bd"', '(3,8)', /expected Pattern Int/, /without commas/],
  ['d1 $ stack (s "bd", s "sn")', '(s "bd", s "sn")', /expected \[Pattern a\]/, /\[a, b\]/],
  ['d1 $ stack [s "bd" s "sn"]', 's', /one too many/, /# missing before it, or a comma/],
  ['d1 $ stack [s "bd"; s "sn"]', ';', /`;` cannot stand here/, /comma between the items/],
  ['d1 $ stack [s "bd", # n 1]', '#', /cannot stand here/, /between the comma and #/],
  ['d1 $ s "bd" n 1', 'n', /`s` takes one argument/, /# missing before it/],
  ['do\n  d1 $ s "bd"\n   d2 $ s "sn"', 'd2', /one too many/, /begins a statement/],
  ['d1 $ every 2 fast 2 $ s "bd"', 'fast', /second argument of `every`/, /\(fast …\)/],
  ['d1 $ sometimes (fast) $ s "bd"', '(fast)', /first argument of `sometimes`/, /\(fast …\)/],
  ['d1 $ off 0.25 # n 12 $ s "bd"', 'off 0.25', /first argument of `#`/, /off … \(# …\) \$/],
  ['d1 # s "bd"', 'd1', /first argument of `#`/, /d1 \$ … in place of d1 # …/],
  ['d1 $ chop $ s "bd"', 's "bd"', /first argument of `chop`/, /takes another value before/],
  ['xfadeIn 4 $ s "bd"', 's "bd"', /second argument of `xfadeIn`/, /takes another value before/],
  [
    'd1 $ n $ scale "major" "0 1" # s "x"',
    'scale "major" "0 1" # s "x"',
    /first argument of `n`/,
    /All that follows the \$ belongs to `n`: write n \(…\) # …/,
  ],
  ['d1 $ rev . fast 2 . s "bd"', 's "bd"', /second argument of `\.`/, /\$ before the pattern/],
  ['d1 $ sound("bd").fast(2)', 'sound("bd")', /first argument of `\.`/, /between functions/],
  ['d1 $ arp up $ n "c\'maj"', 'up', /first argument of `arp`/, /in quotes: "up"/],
  ['d1 $ run 4', 'run', /plain numbers/, /n \(run …\)/],
  ['d1 $ choose ["a", "b"]', '"b"', /where ValueMap/, /s \(choose/],
  ['d1 $ s "bd" # gain .8', '# gain .', /not clear/, /0\.8/],
  ['d1 $ s "bd" # gain 0,8', ',', /cannot stand here/, /with a point: 0\.8/],
  ['d1 $ s "bd" # n = 1', '=', /cannot stand here/, /`n` takes its value without/],
  ['d1 $ s "bd"; d2 $ s "sn"', ';', /`;` cannot stand here/, /line of its own/],
  ['d1 $ n ("7" – 2)', '–', /no operator `–`/, /no hyphen: write -/],
  ['d1 $ s "bd" // comment', '//', /no operator/, /begin with --/],
  ['# comment\nd1 $ s "bd"', '#', /^Nothing stands before `#` here\.$/, /begin with --/],
  ['*d1 $ s "bd"', '*', /^Nothing stands before `\*` here\.$/, /Take it out/],
  ['d1 $ sound ‘bd sn’ # n 1', '‘bd sn’', /quotes are not straight/, /^Write "bd sn"$/],
  ['d1 $ every’ 2 1 rev $ s "bd"', '’', /apostrophe is not a straight/, /^Write '$/],
  ['d1 $ sound `bd`', '`bd`', /make `bd` an operator, and nothing/, /^Write double quotes: "bd"$/],
  ['d1 $ sound `bd` # n 1', '`bd`', /make `bd` an operator/, /^Write double quotes: "bd"$/],
  ['d1 $ sound `bd*2 sn`', '`bd*2 sn`', /name of one function/, /quotes: "bd\*2 sn"$/],
  ['d1\u200b $ s "bd"', '\u200b', /cannot be seen stands here: U\+200B/, /Delete it/],
  ['let type = s "bd"', 'type', /`type` cannot stand here/, /another name, as type1/],
  ['d1 $ class', 'class', /`class` cannot stand here/, /another name, as class1/],
  ['let 2x = 3', 'x', /cannot stand here/, /begin with a letter: x2/],
  ['let Kick = s "bd"', 'Kick', /named `Kick`/, /small letter: kick/],
  ['d1 $ my-kick', 'my', /named `my`/, /no hyphen: write myKick/],
  ['d1 $ x where x = s "bd"', 'where', /`where` cannot stand here/, /let x = 1 in n x/],
  ['tidal> d1 $ s "bd"', 'tidal', /named `tidal`/, /Leave out the prompt tidal>/],
  ['d1 $ s &quot;bd&quot;', ';', /cannot stand here/, /Write " in place of &quot;/],
  ['d1 $ every 2 (1 &lt;~) $ s "bd"', ';', /cannot stand here/, /Write < in place of &lt;/],
  ['```\n\nd1 $ s "bd"', '`', /cannot stand here/, /Leave out the lines/],
  ['d1 $ every 4 (speed 2) $ s "bd"', '(speed 2)', /found ControlPattern/, /\(# speed …\)/],
  ['d1 $ s "bd"\nfadeOut 9 4', 'fadeOut', /one too many/, /Leave an empty line above it/],
  ['d1 $ stack [\ns "bd"\ns "sn"]', 's', /one too many/, /or a comma/],
  ['all (speed 2)', '(speed 2)', /found ControlPattern/, /\(# speed …\)/],
  ['d1 $ every 4 speed 2 $ s "bd"', 'speed', /second argument of `every`/, /: \(# speed 2\)\.$/],
  ['d1 $ every 4 rev s "bd"', 's', /third argument of `every`/, /Write a \$ before it.*\$ s …/],
  ['d1 $ off 0.25 n "12" $ n "0"', 'n', /second argument of `off`/, /: \(# n "12"\)\.$/],
  ['d1 $ off 0.25 n (1 + 1) $ n 0', 'n', /second argument of `off`/, /: \(# n …\)\.$/],
  [
    'd1 $ stutter "4" (1/16) $ s "bd"',
    'stutter',
    /`stutter` takes one plain number here, not a string/,
    /^Write the number without quotes: stutter 4\.$/,
  ],
  [
    'd1 $ xfadeIn 1 4 $ s "bd"',
    's "bd"',
    /third argument of `xfadeIn`/,
    /statement of its own: write xfadeIn 1 4 \$ …, without d1 \$ before it/,
  ],
  ['d1 $ clutch 1 $ s "bd"', 's "bd"', /second argument of `clutch`/, /write clutch 1 \$ …/],
  ['d1 $ stack $ s "bd"', 's "bd"', /expected \[Pattern a\]/, /square brackets: \[a, b\]/],
  ['d17 $ s "bd"', 'd17', /named `d17`/, /: p 17 \$ …\.$/],
  ['d1: s "bd"', 's "bd"', /argument of `:`/, /^Write d1 \$ … in place of d1: …\.$/],
  ['d1 $ s ("bd" :: String)', '("bd" :: String)', /found String/, /^Leave the type out: "bd" /],
  ['d1 $ n ("0" :: Pattern Int)', '("0" :: Pattern Int)', /found Pattern Int/, /type out: "0" /],
  ['let x = "bd" :: String\nd1 $ s x', 'x', /found String/, /with parseBP_E/],
  ['d1 $ note "c’maj"', '’', /’ cannot stand here/, /^Write ' in its place, as in c'maj\.$/],
  ['d1 $ s "it’s"', '’', /’ cannot stand here/, /^$/],
  ['[code]d1 $ s "bd"[/code]', '/', /cannot stand here/, /markup: \[code\] and \[\/code\]/],
  ['[code]d1 $ s "bd"', 'code', /named `code`/, /markup: \[code\] and \[\/code\]/],
  ['<pre>d1 $ s "bd"</pre>', '<', /Nothing stands before `<`/, /markup: <pre> and <\/pre>/],
  ['d1 $ chop 2.5 $ s "bd"', '2.5', /where Pattern Int is expected/, /whole numbers, such as 3/],
  ['d1 $ n (toScale "0 2" "1")', '"0 2"', /where \[Note\] is expected/, /here: \[0, 2\]\.$/],
  ['d1 $ stack "bd sn"', '"bd sn"', /where \[ControlPattern\]/, /square brackets: \[a, b\]/],
];

/** What the hints say to write in place of mistakes. */
const remedies: readonly string[] = [
  'd1 $ every 4 (# speed 2) $ s "bd"',
  'd1 $ every 4 rev $ s "bd"',
  'd1 $ off 0.25 (# n "12") $ n "0"',
  'd1 $ stutter 4 (1/16) $ s "bd"',
  'd1 $ s "bd"\nxfadeIn 1 4 $ s "bd"',
  'd1 $ s "bd"\nclutch 1 $ s "bd"',
  'd1 $ stack [s "bd"]',
  'p 17 $ s "bd"',
  'd1 $ s ("bd")',
  'd1 $ n "0"',
  'let x = "bd" :: String\nd1 $ s (parseBP_E x)',
  `d1 $ note "c'maj"`,
  'd1 $ chop 3 $ s "bd"',
  'd1 $ n (toScale [0, 2] "1")',
  'd1 $ sound "bd" # n 1',
  'let myKick = s "bd"\nd1 $ myKick',
  'd1 $ n (scale "major" "0 2")',
  `d1 $ note "c'major"`,
  `d1 $ arp "<up down>" $ note "c'maj"`,
];

/** What plays, though it hardly is what was meant. */
const warnings: readonly (readonly [code: string, marked: string, says: RegExp, hint: RegExp])[] = [
  [
    'let my-kick = s "bd"\nd1 $ s "bd"',
    'my-kick',
    /defines `-` for all that follows/,
    /^Names hold letters, digits, _ and ', but no hyphen: write myKick\.$/,
  ],
  ['d1 $ n (scale "majr" "0 2")', 'majr', /no scale named `majr`: each step/, /`major`/],
  ['d1 $ n ("0" |+ scale "<minor majr>" "0")', 'majr', /no scale named/, /`major`/],
  ['d1 $ n (scaleWith "majr" (raiseDegree 2) "0")', 'majr', /no scale named/, /`major`/],
  [`d1 $ note "c'mjor"`, 'mjor', /no chord named `mjor`: the root plays alone/, /`major`/],
  [`d1 $ note "c'<min mjor>'i"`, 'mjor', /no chord named/, /`major`/],
  [`d1 $ arp "<up dwn>" $ note "c'maj"`, 'dwn', /no order of arp named `dwn`/, /`down`/],
  ['d1 $ s "bd"\n\npanic', 'panic', /^`panic` silences all/, /Take it out/],
  ['d1 $ s "bd"\n\nonly $ d2 $ s "sn"', 'only $ d2 $ s "sn"', /^`only` silences all/, /Take it/],
];

/** The characters of a source that a Problem's span covers. */
function markedBy(
  source: string,
  span: { line: number; column: number; endLine: number; endColumn: number },
): string {
  const lines = source.split('\n');
  const at = (line: number, column: number): number =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  return source.slice(at(span.line, span.column), at(span.endLine, span.endColumn));
}

describe('mistakes', () => {
  test.each(mistakes)('%s', (source, marked, says, hint) => {
    const { problems } = evaluate(source);
    const [first] = problems;
    expect(problems).toHaveLength(1);
    expect(first?.message).toMatch(says);
    expect(first?.hint ?? '').toMatch(hint);
    expect(first?.span && markedBy(source, first.span)).toBe(marked);
  });

  test.each(remedies)('its remedy %s plays', (source) => {
    const { patterns, problems } = evaluate(source);
    expect(problems).toEqual([]);
    expect(patterns.size).toBe(1);
  });

  test.each(warnings)('%s is a warning', (source, marked, says, hint) => {
    const { problems } = evaluate(source);
    const [first] = problems;
    expect(problems).toHaveLength(1);
    expect(first?.severity).toBe('warning');
    expect(first?.message).toMatch(says);
    expect(first?.hint).toMatch(hint);
    expect(first?.span && markedBy(source, first.span)).toBe(marked);
  });

  test.each([
    'let x - y = x + y\nd1 $ s "bd"',
    'd1 $ n (let scale _ p = p in scale "any" "0 2")',
    'd1 $ n (scale "major minor" "0 2")',
    `d1 $ note "c'maj e'min7'ii"`,
  ])('%s is no mistake', (source) => {
    expect(evaluate(source).problems).toEqual([]);
  });

  test('a flat with a b is a warning', () => {
    const { patterns, problems } = evaluate('d1 $ note "ab3"');
    expect(patterns.size).toBe(1);
    expect(problems).toMatchObject([
      {
        code: 'mini.flat',
        severity: 'warning',
        hint: 'Flats are written f: af3',
        span: { column: 12 },
      },
    ]);
    expect(evaluate('d1 $ n "a b3 a b c\'maj"').problems).toEqual([]);
  });

  test('types are shown up to 200 characters', () => {
    const seven = `(${Array.from({ length: 7 }, () => 's "bd"').join(', ')})`;
    const message = evaluate(`d1 $ (${seven}, ${seven}, ${seven})`).problems[0]?.message ?? '';
    const [, shown = ''] = message.split('found ');
    expect(shown).toHaveLength('….'.length + 200);
    expect(shown.endsWith('….')).toBe(true);
  });

  test('positions survive escapes and several lines', () => {
    const { problems } = evaluate('d1 $ s "bd\\n  \\65 [sn"\n');
    expect(problems[0]?.span).toEqual({ line: 1, column: 19, endLine: 1, endColumn: 20 });
    const several = evaluate('d1 $ stack [\n  s "bd",\n  s "<sn"\n  ]');
    expect(several.problems[0]?.span).toEqual({ line: 3, column: 6, endLine: 3, endColumn: 7 });
  });

  test('read well in a terminal', () => {
    const source = 'd1 $ every 4 $ rev $ sound "bd"';
    const problems = evaluate(source).problems.map((each) => ({ ...each, file: 'set.tidal' }));
    expect(formatTerminal(problems, { sources: { 'set.tidal': source } })).toMatchInlineSnapshot(`
      "error: The second argument of \`every\` does not fit: expected a function (Pattern a -> Pattern a), found ControlPattern. [tidal.type]
        at set.tidal:1:16
        1 | d1 $ every 4 $ rev $ sound "bd"
          |                ^^^^^^^^^^^^^^^^
        hint: \`every\` takes a function before its pattern, as in every 4 (rev) $ s "bd": write it in parentheses, without a $ inside.
      "
    `);
  });
});
