/** Speech to text and back. The mock hears always the same, and says nothing for half a second. */
import { bytes, json, type Reply } from '../front/reply.js';
import { invalidParam, Refusal } from '../refusal.js';
import { fileKind } from '../state/files.js';
import { type AppCall, type AppResponders, text } from './call.js';
import { setting } from './parameters.js';

const TYPES = /^audio\/(?:mp3|m4a|wav|amr|mpga)$/;
const MOST = 30 * 1024 * 1024;

function transcribe({ app, form }: AppCall): Reply {
  if (!setting(app, 'speech_to_text')) throw invalidParam('Speech to text is not enabled');
  const file = form.files.get('file')?.[0];
  if (!file || !TYPES.test(file.type ?? '') || fileKind('', file.type ?? '') !== 'audio') {
    throw new Refusal(415, 'unsupported_audio_type', 'Audio type not allowed.');
  }
  if (file.content.length > MOST) throw new Refusal(413, 'audio_too_large', 'Audio size larger than 30 mb');
  return json({ text: 'hello from the transcription' });
}

/** A WAV file of silence: 8000 samples of 8 bits, 16000 a second. */
function silence(): Buffer {
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(36 + 8000, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(16_000, 24);
  header.writeUInt32LE(16_000, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(8000, 40);
  return Buffer.concat([header, Buffer.alloc(8000, 0x80)]);
}

const crash = () =>
  new Refusal(500, 'internal_server_error', 'Internal Server Error', { body: 'Internal Server Error' });

/** The server calls these bytes MPEG whatever they are. */
function speak({ app, body }: AppCall): Reply {
  const id = text(body, 'message_id');
  if (id !== undefined) {
    const message = app.messages.get(id.toLowerCase());
    return message?.answer ? bytes('audio/mpeg', silence()) : json(null);
  }
  if (!setting(app, 'text_to_speech') && !text(body, 'voice')) throw invalidParam('TTS is not enabled');
  const spoken = body['text'];
  if (typeof spoken !== 'string') throw invalidParam('Text is required');
  if (!spoken.trim()) throw crash();
  return bytes('audio/mpeg', silence());
}

export const audio: AppResponders = { 'audio.transcribe': transcribe, 'audio.speak': speak };
