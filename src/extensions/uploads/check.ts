/** Whether an app takes a file, by what it says of itself. */
import type {
  AppParameters,
  FileInputControl,
  FileListInputControl,
  UploadFeature,
} from '../../generated/types.gen.js';
import { endingOf, type Kind, kindOf } from './kinds.js';
import type { Source } from './source.js';

/** A file on its way into a call. */
export interface Wanted {
  /** The variable among the inputs; without it the file stands in `files`. */
  readonly variable?: string | undefined;
  /** How many files stand there in all. */
  readonly count: number;
  /** What is to be uploaded, or left to the server. */
  readonly file: Source | URL;
  /** What it is declared as. */
  type?: Kind | undefined;
}

type Rules = UploadFeature & Partial<FileInputControl | FileListInputControl>;

const MB = 2 ** 20;

/** The field of a form by its variable. */
export function fieldOf({ user_input_form = [] }: Partial<AppParameters>, variable: string): Rules | undefined {
  const fields = user_input_form.flatMap((it) => Object.values(it) as Rules[]);
  return fields.find((it) => it.variable === variable);
}

/** Why the app does not take a file; undefined where it does. Settles what the file is declared as. */
export function problemOf(parameters: Partial<AppParameters>, wanted: Wanted, runs: boolean): string | undefined {
  const { file, variable, count } = wanted;
  // A workflow takes files beside its form whatever its features are.
  const rules = variable ? fieldOf(parameters, variable) : runs ? undefined : (parameters.file_upload as Rules);
  const remote = file instanceof URL;
  const name = remote ? file.pathname : file.name;
  const kind = (wanted.type = kindOf(name, remote ? '' : file.type));
  const { enabled, image, allowed_file_upload_methods: methods, allowed_file_types: types, max_length } = rules ?? {};
  const no = (why: string) => `\`${name}\` is nothing for this app: ${why}.`;

  if (enabled === false && !image?.enabled) return no('it has file upload switched off, and would leave the file out');
  if (methods && !methods.includes(remote ? 'remote_url' : 'local_file'))
    return no(`it takes files by ${methods} alone`);
  const most = max_length || rules?.number_limits;
  if (most && count > most) return no(`it takes ${most} at most, and there are ${count}`);
  if (remote && kind === 'custom') wanted.type = undefined;
  else if (types && !types.includes(kind)) {
    const endings = types.includes('custom') ? (rules?.allowed_file_extensions ?? []) : [];
    if (!endings.some((it) => endingOf(`.${it}`) === endingOf(name))) {
      return no(`it takes ${[...types, ...endings].join(', ')}, and this is ${kind}`);
    }
    wanted.type = 'custom';
  }
  return remote ? undefined : tooLarge(parameters, file);
}

/** Why a file is too large for the server. */
export function tooLarge(
  { system_parameters: limits }: Partial<AppParameters>,
  { name, type, size }: Source,
): string | undefined {
  const kind = kindOf(name, type);
  const most = (limits as Record<string, number> | undefined)?.[`${kind}_file_size_limit`] ?? limits?.file_size_limit;
  if (!most || !size || size <= most * MB) return undefined;
  return `\`${name}\` is too large: it has ${(size / MB).toFixed(1)} MB, and ${kind} may have ${most}.`;
}
