/** What a model's answer cost. Money is text; a model without a price costs `"0"`. */
export interface Usage {
  prompt_tokens: number;
  prompt_unit_price: string;
  prompt_price_unit: string;
  prompt_price: string;
  completion_tokens: number;
  completion_unit_price: string;
  completion_price_unit: string;
  completion_price: string;
  total_tokens: number;
  total_price: string;
  currency: string;
  latency: number;
  time_to_first_token: number | null;
  time_to_generate: number | null;
}

function usageOf(
  prompt: number,
  completion: number,
  price: string,
  latency: number,
  times: [number, number] | undefined,
): Usage {
  return {
    prompt_tokens: prompt,
    prompt_unit_price: '0',
    prompt_price_unit: '0',
    prompt_price: price,
    completion_tokens: completion,
    completion_unit_price: '0',
    completion_price_unit: '0',
    completion_price: price,
    total_tokens: prompt + completion,
    total_price: price,
    currency: 'USD',
    latency,
    time_to_first_token: times?.[0] ?? null,
    time_to_generate: times?.[1] ?? null,
  };
}

/** Milliseconds as the seconds of the API. */
export const inSeconds = (ms: number): number => Math.round(ms * 1000) / 1_000_000;

/** `times` are the milliseconds to the first word and from there to the end; only workflows know them. */
export function usage(prompt: number, completion: number, latency: number, times?: [number, number]): Usage {
  return usageOf(prompt, completion, '0', inSeconds(latency), times && [inSeconds(times[0]), inSeconds(times[1])]);
}

/** Of a prepared answer, which no model was asked for: zeros in another notation. */
export function cannedUsage(latency: number, times?: [number, number]): Usage {
  const zero = '0.0';
  const prices = {
    prompt_unit_price: zero,
    prompt_price_unit: zero,
    completion_unit_price: zero,
    completion_price_unit: zero,
  };
  const seconds: [number, number] | undefined = times && [inSeconds(times[0]), inSeconds(times[1])];
  return { ...usageOf(0, 0, zero, inSeconds(latency), seconds), ...prices };
}

/** Of an answer that was stopped: nobody counted. */
export const noUsage = (latency: number): Usage => usageOf(0, 0, '0E-7', inSeconds(latency), undefined);
