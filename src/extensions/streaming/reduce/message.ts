import type { AgentThoughtEvent, MessageFileEvent } from '../../../generated/types.gen.js';
import type { ChatResult, CompletionResult, ToolCall } from '../results.js';
import { ofAgent, withText } from '../text.js';
import { type AnyEvent, upsert } from './reducer.js';

/** What a message of any kind is made of. */
export function message(draft: ChatResult | CompletionResult, event: AnyEvent): void {
  const { created_at, metadata, files } = event;
  draft.id = draft.message_id;
  if (created_at) draft.created_at = created_at as number;
  draft.answer = withText(draft.answer, event, draft.mode === 'agent-chat' && draft.answer !== '');
  if (event.event !== 'message_end') return;
  draft.metadata = (metadata ?? null) as never;
  draft.files = (files ?? []) as never;
  // A run says by itself how it ended.
  if (draft.mode !== 'advanced-chat') draft.status = 'succeeded';
}

/** What chats have and completions have not. */
export function chat(draft: ChatResult, event: AnyEvent): void {
  const { event: name } = event;
  if (ofAgent(event)) draft.mode = 'agent-chat';
  else if (name.startsWith('workflow_')) {
    draft.mode = 'advanced-chat';
    draft.event = name === 'workflow_paused' ? name : 'message';
  } else if (name === 'message_file' && event['url'] !== undefined) {
    draft.message_files = upsert(draft.message_files, event as never as MessageFileEvent);
  }
  if (name === 'agent_thought') {
    draft.agent_thoughts = upsert(draft.agent_thoughts, event as never as AgentThoughtEvent);
    draft.tool_calls = draft.agent_thoughts.flatMap(callsOf);
  }
}

/** One round of an agent may call several tools: their names are joined, inputs and observations are objects by name. */
function callsOf({ id, tool, tool_labels, tool_input, observation }: AgentThoughtEvent): ToolCall[] {
  if (!tool) return [];
  const names = tool.split(';');
  const [inputs, outputs] = [tool_input, observation].map(parsed);
  return names.map((name) => ({
    thought_id: id,
    tool: name,
    label: tool_labels?.[name] ?? {},
    input: of(inputs, name, names),
    output: of(outputs, name, names),
  }));
}

/** JSON of a tool's own making; text that is none stays text. */
function parsed(text: string | null | undefined): unknown {
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return text;
  }
}

/** The part of one tool. What is not told by name belongs to the only one. */
function of(all: unknown, name: string, names: readonly string[]): unknown {
  const part = Object(all)[name];
  return part ?? (names.length === 1 && typeof all !== 'object' ? all : null);
}
