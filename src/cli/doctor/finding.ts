/** One thing that was looked at. */
export interface Finding {
  /** What: `key`, `base URL`, `clock`. */
  about: string;
  status: 'ok' | 'warning' | 'problem' | 'skipped';
  /** What was found. */
  found: string;
  /** What to do about it. */
  fix?: string | undefined;
}
