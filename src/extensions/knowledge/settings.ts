import type { Dataset, ProcessRule, RequestOptions } from '../../index.js';
import type { BoundOperations } from './bound.js';

const CLEANED = [{ id: 'remove_extra_spaces' as const, enabled: true }];

/** What cuts the first document of a knowledge base, when nobody says how. By the automatic rule the server would index nothing of parents and children. */
export const firstRule = (form: string | null | undefined): ProcessRule =>
  form === 'hierarchical_model'
    ? {
        mode: 'hierarchical',
        rules: {
          pre_processing_rules: CLEANED,
          segmentation: { separator: '\n\n', max_tokens: 1024 },
          parent_mode: 'paragraph',
          subchunk_segmentation: { separator: '\n', max_tokens: 512 },
        },
      }
    : { mode: 'automatic' };

/** The knowledge base itself, asked for until it is settled. */
export class Settings {
  readonly #get: BoundOperations['get'];
  #known: Dataset | undefined;

  constructor({ get }: BoundOperations) {
    this.#get = get;
  }

  async dataset(options: RequestOptions = {}): Promise<Dataset> {
    if (this.#known) return this.#known;
    const dataset = await this.#get({}, options);
    // The first document settles the technique, the form and the rule.
    if (dataset.document_count && dataset.indexing_technique) this.#known = dataset;
    return dataset;
  }

  forget(): void {
    this.#known = undefined;
  }
}
