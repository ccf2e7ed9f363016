import type { LanguageModel } from '../model/language-model.js';
import type { Channel } from './channel.js';
import type { Reading } from './search.js';

/** Forms remembered before all are forgotten: a document of a thousand pages has fewer. */
const MOST = 40_000;

type Memory<T> = (model: LanguageModel, channel: Channel) => Map<string, T>;

/** A memory for what a model and a channel say of a form: the same forms come back on every page. */
export function memoryOfForms<T>(): Memory<T> {
  const memory = new WeakMap<LanguageModel, WeakMap<Channel, Map<string, T>>>();
  return (model, channel) => {
    let byChannel = memory.get(model);
    if (!byChannel) {
      byChannel = new WeakMap();
      memory.set(model, byChannel);
    }
    let forms = byChannel.get(channel);
    if (!forms || forms.size > MOST) {
      forms = new Map();
      byChannel.set(channel, forms);
    }
    return forms;
  };
}

/** Searches made before. */
export const remembered: Memory<readonly Reading[]> = memoryOfForms();
