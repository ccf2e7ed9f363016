import { strToU8 } from 'fflate';
import type { PackedFile } from './zip.js';

/**
 * The parts of an e-mail (RFC 5322 with MIME), read by postal-mime: its text as `body.html` or `body.txt`, then the
 * attachments by their names.
 */
export async function filesOfEmail(bytes: Uint8Array): Promise<readonly PackedFile[]> {
  const { default: PostalMime } = await import('postal-mime');
  const email = await PostalMime.parse(bytes);
  const files: PackedFile[] = [];
  const add = (name: string, content: Uint8Array): void => {
    files.push({ name, size: content.length, unpack: () => content });
  };
  // The HTML form holds tables; the plain one is the same text without them.
  if (email.html)
    add('body.html', strToU8(`<!DOCTYPE html><html><head><meta charset="utf-8"></head>${email.html}</html>`));
  else if (email.text) add('body.txt', strToU8(email.text));
  email.attachments.forEach((attachment, index) => {
    // Pictures of the letter's layout are no documents.
    if (attachment.related && attachment.mimeType.startsWith('image/')) return;
    const name = (attachment.filename ?? `attachment-${index + 1}`).replace(/[\\/]+/g, '_').normalize('NFC');
    const { content } = attachment;
    add(name, typeof content === 'string' ? strToU8(content) : new Uint8Array(content));
  });
  return files;
}
