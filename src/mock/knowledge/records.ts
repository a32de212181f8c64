/** Rows of the knowledge side, as they are kept; `views.ts` says how they are shown. */
import type { StoredFile } from '../state/files.js';

export interface Segmentation {
  separator: string;
  max_tokens: number;
  chunk_overlap?: number;
}
/** A process rule as it was sent. */
export interface RuleSent {
  mode: 'automatic' | 'custom' | 'hierarchical';
  rules?: {
    pre_processing_rules?: object[];
    segmentation?: Segmentation;
    parent_mode?: 'full-doc' | 'paragraph' | null;
    subchunk_segmentation?: Segmentation | null;
  };
}
/** A process rule as it is kept and shown. */
export interface Rule {
  id: string;
  mode: RuleSent['mode'];
  rules: Record<string, unknown>;
  sent: RuleSent;
}
export interface MetadataField {
  id: string;
  name: string;
  type: 'string' | 'number' | 'time';
}
export interface Tag {
  id: string;
  name: string;
}
export interface Dataset {
  id: string;
  name: string;
  description: string | null;
  permission: string;
  provider: string;
  technique: string | null;
  embeddingModel: string | null;
  embeddingProvider: string | null;
  /** How to search it, as it was sent. */
  retrieval: Record<string, unknown> | undefined;
  summary: Record<string, unknown> | undefined;
  members: string[];
  createdAt: number;
  updatedAt: number;
  form: string | null;
  /** The newest process rule. */
  rule: Rule | undefined;
  fields: Map<string, MetadataField>;
  builtIn: boolean;
  tags: Set<string>;
  /** How many documents it ever had: the next one's position is one more. */
  positions: number;
}
export interface Child {
  id: string;
  segmentId: string;
  content: string;
  position: number;
  type: 'automatic' | 'customized';
  createdAt: number;
  updatedAt: number;
}
export interface Segment {
  id: string;
  documentId: string;
  position: number;
  content: string;
  answer: string | null;
  keywords: string[] | null;
  enabled: boolean;
  disabledAt: number | null;
  /** Made by the API and not by the indexing: complete from the start. */
  added: boolean;
  createdAt: number;
  updatedAt: number;
  updatedBy: string | null;
  indexedAt: number;
  nodeId: string;
  summary: string | null;
  children: Child[];
  /** What went wrong with its indexing. */
  error: string | null;
  /** Milliseconds: until then it is being switched off. */
  lockedUntil: number;
}
/** When the stages of indexing were reached, in seconds. */
export interface Marks {
  processing_started_at: number | null;
  parsing_completed_at: number | null;
  cleaning_completed_at: number | null;
  splitting_completed_at: number | null;
  completed_at: number | null;
}
export interface KnowledgeDocument {
  id: string;
  datasetId: string;
  position: number;
  file: StoredFile;
  name: string;
  rule: Rule;
  form: string;
  language: string;
  createdFrom: 'api' | 'web' | 'rag-pipeline';
  createdAt: number;
  updatedAt: number;
  batch: string;
  /** Milliseconds: when its indexing began last. */
  indexedFrom: number;
  /** What will go wrong with its indexing. */
  trouble: string | null;
  /** What it showed before it was indexed again, which is still seen while that goes on. */
  before: { marks: Marks | undefined; words: number; tokens: number } | undefined;
  enabled: boolean;
  disabledAt: number | null;
  archived: boolean;
  values: Map<string, unknown>;
  valuesChangedAt: number;
  segments: Segment[];
  /** Parts within parts, in a knowledge base without vectors: they are never ready, and the server says that all is done. */
  barren: boolean;
  /** What a pipeline made it of. */
  source: PipelineSource | undefined;
  /** Milliseconds: until then an action on it goes on. */
  lockedUntil: number;
}
export interface PipelineSource {
  type: string;
  /** What was picked, as it is shown. */
  info: Record<string, unknown>;
  /** The run began at no node: it never comes to an end. */
  waits: boolean;
}
