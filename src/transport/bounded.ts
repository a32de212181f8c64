/** Most of a refusal's body that is read, and how long it may take: a proxy's page must not fill the memory or hang. */
const MOST_BYTES = 64 * 1024;
const MOST_MS = 5_000;

/** The text of a body up to its bounds; what could not be read is left out. */
export async function boundedText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const late = setTimeout(() => void reader.cancel().catch(() => {}), MOST_MS);
  try {
    while (bytes < MOST_BYTES) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.byteLength;
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // A refusal whose body breaks off is still a refusal.
  } finally {
    clearTimeout(late);
    void reader.cancel().catch(() => {});
  }
  return text;
}
