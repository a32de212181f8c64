/** Tapes instead of a mock: what a real server answered, recorded once and played as often as needed. */
import type { Server } from 'node:http';
import { type Front, serve } from '../server.js';
import { type Deck, serveTapes } from './deck.js';
import { Player } from './player.js';
import { Recorder } from './recorder.js';
import { Shelf } from './shelf.js';
import { readTapes } from './tape.js';

export interface RecordOptions {
  /** The base URL of a real server, with or without `/v1`: `https://api.dify.ai/v1`. */
  url: string | URL;
  /** Where tapes go; made if need be. */
  folder: string;
}
export interface ReplayOptions {
  /** Where tapes lie; or one of them. */
  folder: string;
  /** How many times as fast as recorded; 0 does not wait at all. @default 1 */
  speed?: number | undefined;
}
export interface TapeOptions {
  record?: RecordOptions | undefined;
  replay?: ReplayOptions | undefined;
}

/** A front whose requests go to a deck, if there is one. */
export type Taped = Front & { deck?: Deck };

function baseOf(given: string | URL): URL {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new RangeError(`\`record.url\` is an http or https address, not ${JSON.stringify(String(given))}.`);
  }
  if (url.username || url.password || url.search)
    throw new RangeError('`record.url` takes no user, password or query.');
  url.pathname = url.pathname.replace(/\/+$/, '').replace(/\/v1$/, '');
  url.hash = '';
  return url;
}

/** Throws a RangeError for options that cannot be. */
function deckOf({ record, replay }: TapeOptions, { router }: Front): Deck | undefined {
  if (record && replay) throw new RangeError('Give `record` or `replay`, not both.');
  if (record) return new Recorder(baseOf(record.url), record.folder, router);
  if (!replay) return undefined;
  const { folder, speed = 1 } = replay;
  if (!(Number.isFinite(speed) && speed >= 0))
    throw new RangeError(`\`replay.speed\` is a number of at least 0, not ${speed}.`);
  return new Player(new Shelf(readTapes(folder)), speed);
}

/** The server that the options ask for: of the mock, or of tapes. */
export function served(front: Taped, options: TapeOptions): Server {
  const deck = deckOf(options, front);
  if (!deck) return serve(front);
  front.deck = deck;
  return serveTapes(front, deck);
}
