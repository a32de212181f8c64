/**
 * A route of Next.js (`app/api/chat/route.ts`): the browser gets Dify's own events, and never the key. A refusal comes
 * with its status; when the browser leaves, the answer is stopped and what there is of it stays in the history.
 */
import { Dify } from '../src/index.js';

const dify = new Dify(); // DIFY_API_KEY and DIFY_BASE_URL from the environment

export async function POST(request: Request): Promise<Response> {
  const { query, conversation_id } = (await request.json()) as { query: string; conversation_id?: string };
  const user = 'alice'; // whoever is signed in
  const stream = dify.chat.stream({ query, conversation_id, user }, { signal: request.signal });
  // With a serverless function: waitUntil(stream.closed), so that it lives until the run is stopped.
  return stream.toResponse();
}
