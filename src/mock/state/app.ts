/** All that one app key has made: conversations, messages, files, runs and what hangs on them. */
import { type AppSettings, settingsOf } from '../apps/settings.js';
import { type AppMode, modeOf } from '../front/key.js';
import type { HumanForm } from '../runs/human.js';
import type { Run } from '../runs/run.js';
import type { Task } from '../runs/task.js';
import type { World } from '../world.js';
import type { StoredFile } from './files.js';

/** Stands for a caller that names no user. */
export const DEFAULT_USER = 'DEFAULT-USER';
/** What every message of the API says its parent is. */
export const NO_PARENT = '00000000-0000-0000-0000-000000000000';

export interface EndUser {
  id: string;
  session: string;
  createdAt: number;
}
export interface Conversation {
  id: string;
  user: string;
  name: string;
  inputs: Record<string, unknown>;
  introduction: string;
  createdAt: number;
  updatedAt: number;
  /** Grows with every change, and tells apart what happened in the same second. */
  touched: number;
  /** Values of its variables by name, once a run has set them; chatflow only. */
  variables: Map<string, { value: unknown; updatedAt: number }>;
  turns: number;
}
export interface Feedback {
  id: string;
  rating: 'like' | 'dislike';
  content: string | null;
  createdAt: number;
}
export interface Message {
  id: string;
  /** Undefined for a completion app, which has no conversations to show. */
  conversation: Conversation | undefined;
  conversationId: string;
  user: string;
  inputs: Record<string, unknown>;
  query: string;
  answer: string;
  status: 'normal' | 'error' | 'paused';
  error: string | null;
  createdAt: number;
  files: object[];
  thoughts: object[];
  /** Forms that were asked on the way to the answer; chatflow only. */
  forms: HumanForm[];
  feedback: Feedback | undefined;
}
export interface Annotation {
  id: string;
  question: string;
  answer: string;
  hitCount: number;
  createdAt: number;
}
export interface Job {
  id: string;
  action: string;
  readyAt: number;
}

export class App {
  readonly endUsers: Map<string, EndUser> = new Map();
  readonly conversations: Map<string, Conversation> = new Map();
  readonly messages: Map<string, Message> = new Map();
  readonly files: Map<string, StoredFile> = new Map();
  readonly runs: Map<string, Run> = new Map();
  /** By their token. */
  readonly forms: Map<string, HumanForm> = new Map();
  readonly annotations: Map<string, Annotation> = new Map();
  readonly jobs: Map<string, Job> = new Map();
  /** Tasks under way, by their id. */
  readonly tasks: Map<string, Task> = new Map();
  /** Settings of annotation replies while they are on. */
  annotationReply: { id: string; scoreThreshold: number; provider: string; model: string } | undefined;
  readonly key: string;
  readonly mode: AppMode;
  /** What it was told to be. */
  readonly settings: AppSettings;
  readonly world: World;
  #touches = 0;

  constructor(key: string, world: World) {
    this.key = key;
    this.settings = settingsOf(world.settings.apps, key);
    this.mode = this.settings.mode ?? modeOf(key);
    this.world = world;
  }

  get id(): string {
    return this.world.ids.of(this.key, 'app').uuid();
  }

  /** The one published version of its workflow. */
  get workflowId(): string {
    return this.world.ids.of(this.key, 'workflow').uuid();
  }

  /** The end user of a name, made when first heard of. */
  endUser(name: string): EndUser {
    const known = this.endUsers.get(name);
    if (known) return known;
    const made = {
      id: this.world.ids.of(this.key, 'end-user').uuid(name),
      session: name,
      createdAt: this.world.clock.seconds(),
    };
    this.endUsers.set(name, made);
    return made;
  }

  touch(conversation: Conversation): void {
    conversation.updatedAt = this.world.clock.seconds();
    conversation.touched = ++this.#touches;
  }

  /** Ends what is under way. */
  close(): void {
    for (const task of this.tasks.values()) task.abandon();
  }
}
