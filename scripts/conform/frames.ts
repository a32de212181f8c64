/** SSE frames of a recorded stream, cut as a reader of the specification would. Kept apart from the client's decoder: it is checked against this one. */
export interface Frame {
  event?: string;
  data?: string;
}

/** Every whole frame of a text, and what is left behind the last blank line. */
export function cutFrames(text: string): { frames: Frame[]; rest: string } {
  const blocks = text.replace(/\r\n?/g, '\n').split('\n\n');
  const rest = blocks.pop() ?? '';
  return { frames: blocks.map(frame), rest };
}

function frame(block: string): Frame {
  const out: Frame = {};
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':');
    const [field, value] = colon < 0 ? [line, ''] : [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')];
    if (field === 'event') out.event = value;
    if (field === 'data') out.data = out.data === undefined ? value : `${out.data}\n${value}`;
  }
  return out;
}
