/** The models of the mock's workspace: one of each kind. */
import { json, type Reply } from '../front/reply.js';
import { invalidParam } from '../refusal.js';
import { tenantId } from '../world.js';
import type { KnowledgeCall, KnowledgeResponders } from './call.js';

export const PROVIDER = 'langgenius/openai/openai';
export const EMBEDDING = 'mock-embedding';

interface Model {
  model: string;
  features: string[] | null;
  properties: Record<string, unknown>;
}
const MODELS: Record<string, Model | undefined> = {
  llm: {
    model: 'mock-llm',
    features: ['multi-tool-call', 'stream-tool-call', 'vision'],
    properties: { context_size: 8192, mode: 'chat' },
  },
  'text-embedding': { model: EMBEDDING, features: null, properties: { context_size: 8192, max_chunks: 32 } },
  rerank: { model: 'mock-rerank', features: null, properties: { context_size: 8192 } },
  speech2text: { model: 'mock-hearing', features: null, properties: {} },
  tts: { model: 'mock-voice', features: null, properties: {} },
  moderation: undefined,
};
/** Older names for the same. */
const ALIASES: Record<string, string> = { 'text-generation': 'llm', embeddings: 'text-embedding', reranking: 'rerank' };

function list({ params, world }: KnowledgeCall): Reply {
  const asked = params['model_type'] ?? '';
  const type = ALIASES[asked] ?? asked;
  if (!(type in MODELS)) throw invalidParam(`invalid origin model type ${asked}`);
  const has = MODELS[type];
  if (!has) return json({ data: [] });
  const tenant = tenantId(world);
  const icon = `${world.origin}/console/api/workspaces/${tenant}/model-providers/${PROVIDER}/icon_small`;
  const label = (text: string) => ({ zh_Hans: text, en_US: text });
  const model = {
    model: has.model,
    label: label(has.model),
    model_type: type,
    features: has.features,
    fetch_from: 'customizable-model',
    model_properties: has.properties,
    deprecated: false,
    status: 'active',
    load_balancing_enabled: false,
    has_invalid_load_balancing_configs: false,
  };
  const provider = {
    tenant_id: tenant,
    provider: PROVIDER,
    label: label('OpenAI'),
    icon_small: { zh_Hans: `${icon}/zh_Hans`, en_US: `${icon}/en_US` },
    icon_small_dark: null,
    status: 'active',
    models: [model],
  };
  return json({ data: [provider] });
}

export const models: KnowledgeResponders = { 'models.list': list };
