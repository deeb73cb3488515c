// A ZIP archive (APPNOTE 6.3.10), the same bytes for the same files: no clock, names in UTF-8, deflate.
import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, 0 h: the earliest date that the format has. */
const DAY = (1 << 5) | 1;
const UTF8 = 1 << 11;
const DEFLATE = 8;
const VERSION = 20;

/** What the local header and the directory both say of a file, from « version needed » to the length of its name. */
function description(name, content, compressed) {
  const fields = Buffer.alloc(24);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(UTF8, 2);
  fields.writeUInt16LE(DEFLATE, 4);
  fields.writeUInt16LE(DAY, 8);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(compressed.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

const signature = (number) => Buffer.from([0x50, 0x4b, number, number + 1]);

/** @param entries Path and content of each file. */
export function zip(entries) {
  const files = [];
  const directory = [];
  let offset = 0;
  for (const [path, content] of entries) {
    const name = Buffer.from(path);
    const compressed = deflateRawSync(content, { level: 9 });
    const described = description(name, content, compressed);
    const file = Buffer.concat([signature(3), described, Buffer.alloc(2), name, compressed]);
    // No comment, one disk, no attribute; then where the file is.
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    const madeBy = Buffer.from([VERSION, 0]);
    directory.push(Buffer.concat([signature(1), madeBy, described, Buffer.alloc(2), where, name]));
    files.push(file);
    offset += file.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, listed, signature(5), end]);
}
