import type { AppParametersResponse } from '../../index.js';

/** The form of an app, as `app.parameters` gives it. */
export type Form = AppParametersResponse['user_input_form'];

/** What a field takes. */
export interface Field {
  /** Key of the value in `inputs`. */
  name: string;
  /** `text-input`, `paragraph`, `select`, `number`, `checkbox`, `json_object`, `file`, `file-list`, or one that is newer than this release. */
  kind: string;
  label: string;
  required: boolean;
  /** Most characters of a text, or most files. */
  most?: number;
  /** The choices of a `select`. */
  options: readonly string[];
}

/** The fields that a caller gives; what a tool looks up by itself is none. */
export function fieldsOf(form: Form): Field[] {
  return form.flatMap((field) =>
    Object.entries(field as Record<string, Partial<Record<string, unknown>>>).flatMap(([kind, it]) => {
      if (kind === 'external_data_tool' || typeof it['variable'] !== 'string') return [];
      const { variable, label, required, max_length: most, options } = it;
      return {
        name: variable,
        kind,
        label: typeof label === 'string' ? label : variable,
        required: required === true,
        ...(typeof most === 'number' && most > 0 && { most }),
        options: Array.isArray(options) ? options.filter((one) => typeof one === 'string') : [],
      };
    }),
  );
}
