/** Which fields of a request a refusal names, and what is wrong with each. */

interface Told {
  message: string;
  params?: string | undefined;
}

/** pydantic's text: the path of a field on a line, and the reason, indented, on the next. */
const FIELD = /\n(\S.*)\n {2}(?:Value error, )?(.+?)(?= \[type=|\n|$)/g;

/** What the server's own checks say: `query is required`, `age in input form must be a valid number`. */
const SENTENCE = /^(?:Arg |\(.+?\) )?(\S+) (?:(?:is required )?(in input form)|is required|must be )/;

/** By the path of the field: `limit`, `files.0`, `inputs.city`. */
export function fieldsOf({ message, params }: Told): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [, path = '', why = ''] of message.matchAll(FIELD)) fields[path] = why;
  try {
    // Later releases send pydantic's list as JSON.
    for (const { loc, msg } of JSON.parse(message)) fields[loc.join('.')] = msg;
  } catch {
    const [, name, input] = SENTENCE.exec(message) ?? [];
    const path = params ?? (input ? `inputs.${name}` : name?.toLowerCase());
    if (path) fields[path] = message;
  }
  return fields;
}
