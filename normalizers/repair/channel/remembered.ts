import type { LanguageModel } from '../model/language-model.js';
import type { Channel } from './channel.js';
import type { Reading } from './search.js';

/** Forms remembered before all are forgotten: a document of a thousand pages has fewer. */
const MOST = 40_000;

type Searches = Map<string, readonly Reading[]>;
const memory = new WeakMap<LanguageModel, WeakMap<Channel, Searches>>();

/** Searches made before with this model and channel: the same forms come back on every page. */
export function remembered(model: LanguageModel, channel: Channel): Searches {
  let byChannel = memory.get(model);
  if (!byChannel) {
    byChannel = new WeakMap();
    memory.set(model, byChannel);
  }
  let searches = byChannel.get(channel);
  if (!searches || searches.size > MOST) {
    searches = new Map();
    byChannel.set(channel, searches);
  }
  return searches;
}
