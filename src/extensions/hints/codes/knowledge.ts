/** Knowledge bases. */
export const KNOWLEDGE = {
  dataset_name_duplicate: {
    fault: 'caller',
    en: 'A knowledge base of this name exists, perhaps by an earlier try of yours. Look for it with `datasets.list`, or choose another name.',
    zh: '同名知识库已存在，可能就是你之前的那次请求创建的。请用 `datasets.list` 查找，或换一个名称。',
  },
  dataset_not_initialized: {
    fault: 'app',
    again: 'yes',
    en: 'The knowledge base is still being set up. Ask again when its documents are indexed.',
    zh: '知识库仍在初始化。请等文档索引完成后再请求。',
  },
  dataset_in_use: {
    fault: 'app',
    en: 'An app uses this knowledge base. Take it out of the app first.',
    zh: '该知识库正被应用使用。请先从应用中移除。',
  },
  archived_document_immutable: {
    fault: 'caller',
    en: 'The document is archived and cannot be changed or deleted. Bring it back first: `documents.setStatus` with `un_archive`.',
    zh: '文档已归档，不能修改或删除。请先用 `documents.setStatus` 的 `un_archive` 恢复。',
  },
  document_indexing: {
    fault: 'load',
    again: 'yes',
    en: 'The document is being indexed. Wait until `documents.indexingStatus` says that it is completed.',
    zh: '文档正在索引。请等 `documents.indexingStatus` 显示完成后再操作。',
  },
  invalid_action: {
    fault: 'caller',
    en: 'The document cannot do this now: the action must be `enable`, `disable`, `archive` or `un_archive`, and only a completed document can be disabled.',
    zh: '文档当前不能执行该操作：action 只能是 `enable`、`disable`、`archive` 或 `un_archive`，且只有索引完成的文档才能禁用。',
  },
  invalid_metadata: {
    fault: 'caller',
    en: '`metadata` of `documents.get` is `all`, `only` or `without`.',
    zh: '`documents.get` 的 `metadata` 只能是 `all`、`only` 或 `without`。',
  },
  pipeline_run_error: {
    fault: 'app',
    en: 'The pipeline could not be started: it is not set up to its end, or the kind of source does not fit it. Publish the pipeline, and compare with `pipelines.datasources`.',
    zh: '流水线无法启动：可能尚未配置完整，或数据源类型不符。请发布流水线，并与 `pipelines.datasources` 的结果核对。',
  },
  vector_space_estimate_exceeded: {
    fault: 'app',
    en: "The document would not fit into the plan's vector space. Delete documents, or change the plan.",
    zh: '该文档会超出套餐的向量空间。请删除部分文档，或升级套餐。',
  },
} as const;
