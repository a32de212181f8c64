import { type ConversationVariable, DifyError, type RequestOptions } from '../../index.js';
import type { Bound } from './bound.js';
import { literal } from './literal.js';

/** A variable with its value as JavaScript has it. */
export interface Variable extends Omit<ConversationVariable, 'value'> {
  /** Of `value_type`; text where the server's text cannot be read as that. */
  value: unknown;
}

/** More than the server sends at once. A second page would be empty: all variables share the second that its cursor goes by. */
const MOST = 100;

/** What a chatflow remembers of this conversation. A variable has a value from the first answer on. */
export class Variables {
  readonly #of: Bound;

  constructor(bound: Bound) {
    this.#of = bound;
  }

  /** All variables, 100 at most; none in chat and agent apps. */
  async list(options?: RequestOptions): Promise<Variable[]> {
    return (await this.#rows(options)).map((row) => ({ ...row, value: typed(row) }));
  }

  /**
   * The value of a variable.
   *
   * @throws DifyError when the conversation has no variable of that name.
   */
  async get(name: string, options?: RequestOptions): Promise<unknown> {
    return typed(await this.#row(name, options));
  }

  /**
   * Gives a variable another value of its own type, and gives back what the server has now.
   *
   * @throws DifyError when there is no such variable, or it holds a float and the number is whole, or the other way round.
   */
  async set(name: string, value: unknown, options?: RequestOptions): Promise<unknown> {
    const { dify, user, known } = this.#of;
    const row = await this.#row(name, options);
    checkNumber(row, value);
    const conversation_id = await known('variables');
    const variable_id = row.id;
    return typed(await dify.conversations.variables.update({ conversation_id, variable_id, value, user }, options));
  }

  async #rows(options?: RequestOptions): Promise<ConversationVariable[]> {
    const { dify, user, known } = this.#of;
    const conversation_id = await known('variables');
    return (await dify.conversations.variables.list({ conversation_id, user, limit: MOST }, options)).data;
  }

  async #row(name: string, options?: RequestOptions): Promise<ConversationVariable> {
    const rows = await this.#rows(options);
    const row = rows.find((it) => it.name === name);
    if (row) return row;
    const names = rows.map((it) => it.name).join(', ');
    const others = names ? `It has ${names}.` : 'It has none: only chatflows have any, from the first answer on.';
    throw new DifyError(`The conversation has no variable \`${name}\`. ${others}`);
  }
}

/** What the server's text stands for. Text is itself, everything else stands there as Python prints it. */
function typed({ value_type: type, value }: ConversationVariable): unknown {
  if (value === null || type === 'string' || type === 'secret') return value;
  try {
    return literal(value);
  } catch {
    return value;
  }
}

/** Python's numbers are integers or floats, and a variable stays what it is; JSON of JavaScript cannot say 3.0. */
function checkNumber({ name, value_type: type, value: now }: ConversationVariable, value: unknown): void {
  if (type !== 'number' || typeof value !== 'number' || now === null) return;
  const whole = /^-?\d+$/.test(now);
  if (whole === Number.isInteger(value)) return;
  const wanted = whole
    ? 'holds an integer and takes whole numbers alone'
    : 'holds a float and takes no whole number: JavaScript sends 3.0 as 3. Add a fraction, such as 3.000001';
  throw new DifyError(`\`${name}\` is ${now}: it ${wanted}. The value is ${value}.`);
}
