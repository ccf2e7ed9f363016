/** The verb of a target without figure and how it is to be done: "Công bố đầy đủ, chính xác, kịp thời | Tập hệ thống hóa". */
const VERB =
  /^(?:công bố|công khai|ban hành|xây dựng|hoàn thiện|rà soát|cập nhật|đổi mới|tăng cường|đẩy mạnh|cải thiện|nâng|kiện toàn|sắp xếp|thành lập|mở rộng|khắc phục|giải quyết|xử lý|số hóa)(?:\s+và\s+(?:hoàn thiện|nâng cao|công khai))?(?!\p{L})/iu;
const MANNER =
  /^[\s,]*(?:(?:một cách|đầy đủ|chính xác|kịp thời|đồng bộ|thống nhất|nghiêm túc|nghiêm|có hiệu quả|hiệu quả|tốt|toàn diện|đúng quy định|đúng tiến độ|và|cơ bản)(?!\p{L})[\s,]*)+/iu;

/** How many characters of `text` are such a verb; 0 where it begins with something else. */
export function verbLength(text: string): number {
  const verb = VERB.exec(text)?.[0].length ?? 0;
  const manner = verb > 0 ? (MANNER.exec(text.slice(verb))?.[0].length ?? 0) : 0;
  const space = /^\s*/u.exec(text.slice(verb + manner))?.[0].length ?? 0;
  return verb + manner + space;
}
