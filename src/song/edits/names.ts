import { isList, isMap, type Json, type JsonMap } from './plain-data.ts';

/** What becomes of a strip's name: another name, the same, or nothing. */
export type NameChange = (name: string) => string | undefined;

/**
 * A song in which every mention of a strip is changed: members of groups, sends, what ducks, moves or is
 * listened to, and the sections of the form. What cannot be without a name that is gone (a send, a duck, an
 * envelope) goes with it. The strips themselves keep their names.
 */
export function changeMentions(song: JsonMap, change: NameChange): JsonMap {
  return mapKeys(song, {
    tracks: (tracks) => eachValue(tracks, (each) => changeStrip(each, change)),
    groups: (groups) => eachValue(groups, (each) => changeStrip(each, change)),
    returns: (returns) => eachValue(returns, (each) => changeStrip(each, change)),
    master: (master) => changeStrip(master, change),
    arrangement: (sections) =>
      isList(sections) ? sections.map((each) => changeSection(each, change)) : sections,
  });
}

type Changers = Readonly<Record<string, (value: Json) => Json | undefined>>;

/** The map with some of its values changed; those that become undefined are left out. */
function mapKeys(map: Json, changers: Changers): JsonMap {
  if (!isMap(map)) return {};
  return Object.fromEntries(
    Object.entries(map).flatMap(([key, value]) => {
      const changer = Object.hasOwn(changers, key) ? changers[key] : undefined;
      const now = changer === undefined ? value : changer(value);
      return now === undefined ? [] : [[key, now]];
    }),
  );
}

function eachValue(map: Json, f: (value: Json) => Json): Json {
  if (!isMap(map)) return map;
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, f(value)]));
}

function changeStrip(strip: Json, change: NameChange): Json {
  const named = (value: Json) => nameOf(value, change);
  return mapKeys(strip, {
    group: named,
    of: (names) => namesIn(names, change),
    effects: (chain) => changeChain(chain, change),
    sends: (sends) => left(sends, keysIn(sends, change)),
    duck: (duck) => oneOrMore(duck, (each) => changeDuck(each, change)),
    modulate: (list) => oneOrMore(list, (each) => changeModulator(each, change)),
  });
}

function changeSection(section: Json, change: NameChange): Json {
  const lists = (names: Json) => namesIn(names, change);
  const maybe = (names: Json) => left(names, namesIn(names, change));
  const keys = (map: Json) => left(map, keysIn(map, change));
  return mapKeys(section, {
    play: lists,
    mute: maybe,
    drop: maybe,
    set: keys,
    level: keys,
    pattern: keys,
    roll: keys,
    build: keys,
    kickout: (kickout) => changeKickout(kickout, change),
  });
}

function changeKickout(kickout: Json, change: NameChange): Json | undefined {
  if (!isMap(kickout) || kickout['of'] === undefined) return kickout;
  const of = left(kickout['of'], namesIn(kickout['of'], change));
  return of === undefined ? undefined : { ...kickout, of };
}

function changeChain(chain: Json, change: NameChange): Json {
  if (!isList(chain)) return chain;
  return chain.map((entry) =>
    eachValue(entry, (settings) => {
      if (isList(settings)) return settings.map((each) => changeChain(each, change));
      return isMap(settings) ? mapKeys(settings, { by: (by) => nameOf(by, change) }) : settings;
    }),
  );
}

function changeDuck(duck: Json, change: NameChange): Json | undefined {
  const by = isMap(duck) && duck['by'] !== undefined ? nameOf(duck['by'], change) : undefined;
  return by === undefined || !isMap(duck) ? undefined : { ...duck, by };
}

function changeModulator(modulator: Json, change: NameChange): Json | undefined {
  if (!isMap(modulator)) return modulator;
  const changed = mapKeys(modulator, {
    by: (by) => nameOf(by, change),
    follow: (of) => nameOf(of, change),
    param: (param) => changeParam(param, change),
    targets: (targets) =>
      oneOrMore(targets, (each) => {
        const target = mapKeys(each, { param: (param) => changeParam(param, change) });
        return target['param'] === undefined ? undefined : target;
      }),
  });
  const isWhole = (key: string) => modulator[key] === undefined || changed[key] !== undefined;
  const needed = ['follow', 'param', 'targets', ...(modulator['envelope'] ? ['by'] : [])];
  return needed.every(isWhole) ? changed : undefined;
}

/** `sends.hall` names a return. */
function changeParam(param: Json, change: NameChange): Json | undefined {
  const [, to] = /^sends\.(.+)$/.exec(String(param)) ?? [];
  if (to === undefined) return param;
  const now = change(to);
  return now === undefined ? undefined : `sends.${now}`;
}

function nameOf(value: Json, change: NameChange): Json | undefined {
  return typeof value === 'string' ? change(value) : value;
}

function namesIn(names: Json, change: NameChange): Json {
  if (!isList(names)) return names;
  return names.flatMap((each) => nameOf(each, change) ?? []);
}

function keysIn(map: Json, change: NameChange): Json {
  if (!isMap(map)) return map;
  return Object.fromEntries(
    Object.entries(map).flatMap(([key, value]) => {
      const now = change(key);
      return now === undefined ? [] : [[now, value]];
    }),
  );
}

/** One thing or a list of things, changed; undefined where nothing is left. */
function oneOrMore(value: Json, f: (each: Json) => Json | undefined): Json | undefined {
  if (!isList(value)) return f(value);
  return left(
    value,
    value.flatMap((each) => f(each) ?? []),
  );
}

/** What is left of a list or map; undefined where that is nothing, and was something. */
function left(before: Json, after: Json): Json | undefined {
  return sizeOf(after) === 0 && sizeOf(before) > 0 ? undefined : after;
}

function sizeOf(value: Json): number {
  return Object.keys(Object(value)).length;
}
