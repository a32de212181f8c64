/** How a failing model is reported: the plugin's JSON inside a message of the server. */
const COMPLAINT =
  '{"error":{"message":"The model is overloaded, try again later","type":"server_error","code":"overloaded"}}';

/** As a stream of a chat, agent or completion app tells it. */
export function pluginError(): string {
  const message = `[models] Error: API request failed with status code 500: ${COMPLAINT}`;
  return JSON.stringify({ args: { description: message }, error_type: 'InvokeError', message });
}

/** As whole answers and nodes of a workflow tell it; `request` is ten hex digits. */
export const invokeError = (request: string): string => `req_id: ${request} PluginInvokeError: ${pluginError()}`;
