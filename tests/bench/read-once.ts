import { readFileSync } from 'node:fs';
import { openReader } from '../../backend/reading.ts';

/** Run as a process of its own: reads one file and prints the most memory it took, in bytes. */
const KIBIBYTE = 1024;
const file = process.argv[2] ?? '';
const reader = openReader();
const outcome = await reader.read(file, new Uint8Array(readFileSync(file)));
if (!outcome.ok) throw new Error(outcome.error.message);
await reader.close();
console.log(process.resourceUsage().maxRSS * KIBIBYTE);
