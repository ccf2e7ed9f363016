import { Redis } from 'ioredis';
import { MissingError } from '../../output/user-error.js';

/** The queue's name in Redis; its keys begin with `bull:chitieu-documents:`. */
export const QUEUE = 'chitieu-documents';

/**
 * A connection to Redis as BullMQ wants it: commands wait as long as it takes for a lost server to come back.
 * @throws MissingError where nothing answers at first
 */
export async function connectRedis(url: string): Promise<Redis> {
  const redis = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: true, connectTimeout: 5000 });
  redis.on('error', () => {}); // Reported by the first command below, retried afterwards.
  try {
    await redis.connect();
  } catch (error) {
    redis.disconnect();
    const told = error instanceof Error ? error.message : String(error);
    throw new MissingError({
      vi: `không có Redis trả lời ở ${url} (${told}); hãy kiểm tra địa chỉ và máy chủ`,
      en: `no Redis answers at ${url}: ${told}`,
    });
  }
  return redis;
}
