/** Children of segments. */
import { json, noContent, type Reply } from '../front/reply.js';
import type { Child } from '../knowledge/records.js';
import { childView } from '../knowledge/views.js';
import type { KnowledgeCall, KnowledgeResponders } from './call.js';
import { whole } from './pages.js';

/** Of a segment of another document there are none. */
function list({ document, query, segment }: KnowledgeCall): Reply {
  const keyword = query.get('keyword')?.toLowerCase() ?? '';
  const own = segment.documentId === document.id ? segment.children : [];
  const rows = own.filter((it) => it.content.toLowerCase().includes(keyword));
  const page = whole(query.get('page'), 1);
  const limit = Math.min(whole(query.get('limit'), 20), 100);
  const data = rows.slice((page - 1) * limit, page * limit).map(childView);
  return json({ data, total: rows.length, total_pages: Math.ceil(rows.length / limit), page, limit });
}

function create({ body, mint, segment, world }: KnowledgeCall): Reply {
  const now = world.clock.seconds();
  const child: Child = {
    id: mint.uuid('child'),
    segmentId: segment.id,
    content: String(body['content']),
    position: (segment.children.at(-1)?.position ?? 0) + 1,
    type: 'customized',
    createdAt: now,
    updatedAt: now,
  };
  segment.children.push(child);
  return json({ data: childView(child) });
}

const find = ({ params, segment }: KnowledgeCall): Child =>
  segment.children.find((it) => it.id === params['child_chunk_id']) as Child;

function update(call: KnowledgeCall): Reply {
  const child = find(call);
  Object.assign(child, {
    content: String(call.body['content']),
    type: 'customized',
    updatedAt: call.world.clock.seconds(),
  });
  return json({ data: childView(child) });
}

function remove(call: KnowledgeCall): Reply {
  const child = find(call);
  call.segment.children = call.segment.children.filter((it) => it !== child);
  return noContent();
}

export const children: KnowledgeResponders = {
  'segments.children.list': list,
  'segments.children.create': create,
  'segments.children.update': update,
  'segments.children.delete': remove,
};
