/** An agent app: thoughts beside the words, and a tool when it is asked for one. */
import { fits, type ToolSettings } from '../apps/settings.js';
import type { Mint } from '../ids.js';
import { PACE } from './speech.js';
import type { Beat } from './task.js';
import type { Turn } from './turn.js';

/** The tool of an agent that has none of its own. */
export const CLOCK: ToolSettings = { name: 'current_time', label: 'Current Time' };
const BEFORE = 'I will look it up. ';
const TOOL_WAIT = 100;

interface Thought {
  thought: string;
  observation: string;
  tool: string;
  tool_labels: object;
  tool_input: string;
}
const EMPTY: Thought = { thought: '', observation: '', tool: '', tool_labels: {}, tool_input: '' };

/** A thought is sent again under its id as it grows; the last form is the one to keep. */
class Thinking {
  readonly #turn: Turn;
  readonly #mint: Mint;

  constructor(turn: Turn, mint: Mint) {
    this.#turn = turn;
    this.#mint = mint;
  }

  think(position: number, thought: Partial<Thought>): Beat {
    const id = this.#mint.uuid('thought', String(position));
    const told = { ...EMPTY, ...thought };
    const { message } = this.#turn;
    const row = {
      id,
      chain_id: null,
      message_id: message.id,
      position,
      ...told,
      created_at: message.createdAt,
      files: [],
    };
    message.thoughts[position - 1] = row;
    return this.#turn.frame('agent_thought', { id, position, ...told, message_files: [] });
  }

  say(answer: string): Beat {
    return this.#turn.frame('agent_message', { id: this.#turn.message.id, answer });
  }
}

function* toolRound(thinking: Thinking, tool: ToolSettings, time: string): Generator<Beat> {
  const { name, label = name, input = {}, observation = time } = tool;
  const tool_labels = { [name]: { zh_Hans: label, en_US: label, pt_BR: label, ja_JP: label } };
  const used = { thought: BEFORE, tool: name, tool_labels, tool_input: JSON.stringify({ [name]: input }) };
  yield thinking.say(BEFORE);
  yield thinking.say('');
  yield thinking.think(1, used);
  yield TOOL_WAIT;
  yield thinking.think(1, { ...used, observation: JSON.stringify({ [name]: observation }) });
}

export function* agentBeats(turn: Turn, mint: Mint, tools: readonly ToolSettings[] = [CLOCK]): Generator<Beat> {
  const { fails, tool: wanted } = turn.manner;
  if (fails) return yield* turn.failure();
  const tool = tools.find(({ when }) => (when === undefined ? wanted : fits(when, turn.message.query)));
  const thinking = new Thinking(turn, mint);
  yield PACE.firstWord;
  yield thinking.think(1, {});
  if (tool) {
    yield* toolRound(
      thinking,
      tool,
      new Date(turn.message.createdAt * 1000).toISOString().slice(0, 19).replace('T', ' '),
    );
    // The stored answer has a line feed between rounds that no delta carries.
    turn.said = `${BEFORE}\n`;
    yield thinking.think(2, {});
  }
  const position = tool ? 2 : 1;
  yield* turn.speech('agent_message');
  yield thinking.think(position, { thought: turn.words.join('') });
  yield* turn.end();
}
