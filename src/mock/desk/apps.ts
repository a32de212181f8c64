/** The keys that the desk offers: what they open, and that they need nobody to set them up. */
import { type AppsSettings, settingsOf } from '../apps/settings.js';
import { type AppMode, modeOf } from '../front/key.js';
import type { JournalEntry } from '../journal.js';

export interface AppShown {
  key: string;
  mode: AppMode | 'dataset';
  /** Whether a request has come with it. */
  used: boolean;
}

const ALWAYS = ['app-chat', 'app-agent', 'app-chatflow', 'app-workflow', 'app-completion', 'dataset-demo'];

/** The accepted keys, or those that were set up and one of each kind, and after them those that were used. */
export function appsShown(
  keys: Iterable<string> | undefined,
  entries: readonly JournalEntry[],
  apps: AppsSettings,
): AppShown[] {
  const used = new Set(entries.flatMap(({ key, status }) => (key && status < 400 ? [key] : [])));
  return [...new Set([...(keys ?? [...Object.keys(apps), ...ALWAYS]), ...used])].map((key) => ({
    key,
    mode: key.startsWith('dataset-') ? 'dataset' : (settingsOf(apps, key).mode ?? modeOf(key)),
    used: used.has(key),
  }));
}
