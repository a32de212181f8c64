/** Asks a chat app about a file: `npx tsx examples/chat-with-file.ts plan.pdf`. */
// In a project of yours: from 'dify-kit' and from 'dify-kit/node'.
import { Dify } from '../src/index.js';
import { file } from '../src/node/index.js';

const dify = new Dify({ user: 'alice' });
const { answer } = await dify.chat.send({ query: 'What is in it?', files: [file(process.argv[2] ?? 'README.md')] });
console.log(answer);
