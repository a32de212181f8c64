/** Prepared answers, and the job that switches them on. */
import { json, noContent, type Reply } from '../front/reply.js';
import { crashed, invalidParam, notFound } from '../refusal.js';
import type { Annotation } from '../state/app.js';
import type { AppCall, AppResponders } from './call.js';
import { numbered } from './pages.js';

/** Milliseconds that a job takes. */
const JOB = 500;

const view = ({ id, question, answer, hitCount, createdAt }: Annotation): object => ({
  id,
  question,
  answer,
  hit_count: hitCount,
  created_at: createdAt,
});

function list({ app, query }: AppCall): Reply {
  const keyword = query.get('keyword')?.toLowerCase() ?? '';
  const rows = [...app.annotations.values()].reverse();
  const found = rows.filter((it) => `${it.question}\n${it.answer}`.toLowerCase().includes(keyword));
  const { data, has_more, limit, total, page } = numbered(found, query);
  return json({ data: data.map(view), has_more, limit, total, page });
}

function create({ app, body, mint, world }: AppCall): Reply {
  const annotation: Annotation = {
    id: mint.uuid('annotation'),
    question: String(body['question']),
    answer: String(body['answer']),
    hitCount: 0,
    createdAt: world.clock.seconds(),
  };
  app.annotations.set(annotation.id, annotation);
  return json(view(annotation), 201);
}

function find({ app, params }: AppCall): Annotation {
  const found = app.annotations.get(params['annotation_id'] ?? '');
  if (!found) throw notFound('Annotation not found');
  return found;
}

function update(call: AppCall): Reply {
  const annotation = find(call);
  annotation.question = String(call.body['question']);
  annotation.answer = String(call.body['answer']);
  return json(view(annotation));
}

function remove(call: AppCall): Reply {
  call.app.annotations.delete(find(call).id);
  return noContent();
}

function configure({ app, body, params, mint, world }: AppCall): Reply {
  const action = params['action'] ?? '';
  if (action !== 'enable' && action !== 'disable') throw crashed();
  const job = { id: mint.uuid('job'), action, readyAt: world.clock.now() + world.clock.paced(JOB) };
  app.jobs.set(job.id, job);
  app.annotationReply =
    action === 'enable'
      ? {
          id: world.ids.of(app.key, 'annotation-setting').uuid(),
          scoreThreshold: Number(body['score_threshold']),
          provider: String(body['embedding_provider_name']),
          model: String(body['embedding_model_name']),
        }
      : undefined;
  return json({ job_id: job.id, job_status: 'waiting' });
}

function status({ app, params, world }: AppCall): Reply {
  const job = app.jobs.get(params['job_id'] ?? '');
  if (!job || job.action !== params['action']) throw invalidParam('The job does not exist.');
  const ready = world.clock.now() >= job.readyAt;
  return json({ job_id: job.id, job_status: ready ? 'completed' : 'waiting', error_msg: '' });
}

export const annotations: AppResponders = {
  'annotations.list': list,
  'annotations.create': create,
  'annotations.update': update,
  'annotations.delete': remove,
  'annotations.reply.configure': configure,
  'annotations.reply.status': status,
};
