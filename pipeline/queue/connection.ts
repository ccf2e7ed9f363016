import { Redis } from 'ioredis';

/** The queue's name in Redis; its keys begin with `bull:chitieu-documents:`. */
export const QUEUE = 'chitieu-documents';

/**
 * A connection to Redis as BullMQ wants it: commands wait as long as it takes for a lost server to come back.
 * @throws Error with one clear line where nothing answers at first
 */
export async function connectRedis(url: string): Promise<Redis> {
  const redis = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: true, connectTimeout: 5000 });
  redis.on('error', () => {}); // Reported by the first command below, retried afterwards.
  try {
    await redis.connect();
  } catch (error) {
    redis.disconnect();
    throw new Error(`no Redis answers at ${url}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return redis;
}
