/**
 * Reads an answer as JSON. Rejects when it does not call itself JSON, has more bytes than `largest`, breaks off, is no
 * UTF-8 or does not parse. Of a larger one the rest is not loaded.
 */
export async function readJson(response: Response, largest: number): Promise<unknown> {
  const type = response.headers.get('content-type') ?? '';
  if (!/^application\/([\w.-]+\+)?json\b/i.test(type)) throw new TypeError(`content-type is ${type || 'absent'}`);
  const reader = response.body?.getReader();
  if (!reader) throw new TypeError('no body');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > largest) {
      await reader.cancel();
      throw new RangeError('the answer is too large');
    }
    text += decoder.decode(value, { stream: true });
  }
  return JSON.parse(text + decoder.decode());
}
