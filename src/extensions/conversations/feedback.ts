import { DifyValidationError, type RequestOptions } from '../../index.js';
import type { Bound } from './bound.js';

export interface FeedbackOptions extends RequestOptions {
  /** A comment on the answer. */
  content?: string | undefined;
}

/** The server has no rating that could be taken back. */
const NONE = /^rating cannot be None/;

/** What the user thinks of an answer: of the last one of this handle, or of the message whose id is given. */
export class Feedback {
  readonly #of: Bound;

  constructor(bound: Bound) {
    this.#of = bound;
  }

  /** @throws DifyError when there is no answer yet, and no `message` is given. */
  like(message?: string, options?: FeedbackOptions): Promise<void> {
    return this.#rate('like', message, options);
  }

  /** @throws DifyError when there is no answer yet, and no `message` is given. */
  dislike(message?: string, options?: FeedbackOptions): Promise<void> {
    return this.#rate('dislike', message, options);
  }

  /** Takes back what was said; nothing happens where nothing was. */
  async clear(message?: string, options?: RequestOptions): Promise<void> {
    await this.#rate(null, message, options).catch((error) => {
      if (!(error instanceof DifyValidationError && NONE.test(error.message))) throw error;
    });
  }

  async #rate(
    rating: 'like' | 'dislike' | null,
    message: string | undefined,
    { content, ...options }: FeedbackOptions = {},
  ): Promise<void> {
    const { dify, user } = this.#of;
    const message_id = message ?? this.#of.answered('feedback');
    await dify.messages.feedback({ message_id, user, rating, content }, options);
  }
}
