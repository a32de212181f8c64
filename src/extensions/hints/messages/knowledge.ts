import type { Case } from '../advice.js';

/** What `invalid_param` means, by the server's words: something of a knowledge base is at fault. */
export const KNOWLEDGE: readonly Case[] = [
  {
    message: /^The dataset is unavailable/,
    fault: 'app',
    en: 'The embedding model of the knowledge base has no credentials or is gone. Enter them in the model providers, or give the knowledge base another model.',
    zh: '知识库的 Embedding 模型没有凭据或已不存在。请在模型供应商里配置凭据，或为知识库换用其他模型。',
  },
  {
    message: /credentials is not initialized|^Provider \S+ does not exist/,
    fault: 'app',
    docs: 'models',
    en: 'A model that the call or the app names has no credentials in Dify, or does not exist. `models.list` tells those of the workspace; enter its credentials, or choose another.',
    zh: '调用或应用指定的模型在 Dify 里没有凭据，或不存在。工作空间可用的模型见 `models.list`，请配置凭据或换用其他模型。',
  },
  {
    message: /is (being indexed|indexing), please try again later|operation is running/,
    fault: 'load',
    again: 'yes',
    en: 'The document or segment is still being worked on. Wait until `documents.indexingStatus` says that it is completed, and send this again.',
    zh: '文档或分段仍在处理中。请等 `documents.indexingStatus` 显示完成后再发送。',
  },
  {
    message: /\balready exists/,
    fault: 'caller',
    en: 'The name is taken, perhaps by an earlier try of yours, or by a built-in field. Look for what exists, or choose another name.',
    zh: '名称已被占用：可能是你之前的请求创建的，也可能是内置字段。请先查找现有的，或换一个名称。',
  },
  {
    message: /^Can't update disabled segment/,
    fault: 'caller',
    en: 'The segment is disabled. Send `enabled: true` with the change.',
    zh: '该分段已禁用。请在修改时同时传 `enabled: true`。',
  },
  {
    message: /^(Content|Answer) is empty/,
    fault: 'caller',
    en: 'Each segment needs `content`, and in a question-and-answer knowledge base `answer` as well. None of those sent was stored.',
    zh: '每个分段都需要 `content`，问答型知识库还需要 `answer`。本次发送的分段都没有保存。',
  },
  {
    message: /^Document is not available/,
    fault: 'caller',
    en: 'The document is archived, disabled or not indexed, and cannot be changed. Bring it back with `documents.setStatus`, or wait for its indexing.',
    zh: '文档已归档、已禁用或尚未索引完成，不能修改。请用 `documents.setStatus` 恢复，或等待索引完成。',
  },
  {
    message: /^(process_rule|indexing_technique|(Data source or )?Process rule.*) is required\.?$/,
    fault: 'caller',
    en: 'The first document of a knowledge base needs `indexing_technique` and `process_rule`; a custom rule needs `rules` with `pre_processing_rules` and `segmentation`.',
    zh: '知识库的第一个文档需要 `indexing_technique` 和 `process_rule`；自定义规则还需要 `rules`，其中包含 `pre_processing_rules` 和 `segmentation`。',
  },
  {
    message: /^doc_form is different/,
    fault: 'caller',
    en: 'All documents of a knowledge base have one `doc_form`. Send the one that `datasets.get` shows.',
    zh: '同一知识库的文档必须使用相同的 `doc_form`。请使用 `datasets.get` 显示的值。',
  },
  {
    message: /^External datasets are not supported/,
    fault: 'caller',
    en: 'The knowledge base is an external one and holds no documents here. Add them where it comes from.',
    zh: '这是外部知识库，不在这里保存文档。请在其来源处添加。',
  },
  {
    message: /^External knowledge (api )?id is required|^external_knowledge_id is required|^api template not found/,
    fault: 'caller',
    en: 'An external knowledge base needs `external_knowledge_api_id`, of an API that was set up in Dify, and `external_knowledge_id`, on every update too.',
    zh: '外部知识库需要 `external_knowledge_api_id`（已在 Dify 里配置的 API）和 `external_knowledge_id`，每次更新也要带上。',
  },
  {
    message: /^Number of requested results/,
    fault: 'caller',
    en: '`top_k` must be at least 1.',
    zh: '`top_k` 至少为 1。',
  },
  {
    message: /^Pipeline not found/,
    fault: 'caller',
    en: 'This knowledge base has no pipeline. Use one that was made with a pipeline, or add documents with `documents.createByFile`.',
    zh: '该知识库没有流水线。请使用以流水线创建的知识库，或用 `documents.createByFile` 添加文档。',
  },
  {
    message: /^Expecting (value|property name)/,
    fault: 'caller',
    en: '`data` of the form is not JSON. Send it as an object, or as its JSON text.',
    zh: '表单字段 `data` 不是 JSON。请传入对象或其 JSON 文本。',
  },
  {
    message: /^Document not found/,
    fault: 'caller',
    en: 'One of the documents is not in this knowledge base; those before it in the list have been changed. Send the rest again without it.',
    zh: '列表中有文档不属于该知识库，排在它前面的已经修改。请去掉它，重新发送其余的。',
    operation: /^documents\.setMetadata$/,
  },
];
