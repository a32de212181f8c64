/** The HTML that the server's router writes where no operation is asked. */
const page = (title: string, text: string) => `<!doctype html>\n<html lang=en>\n<title>${title}</title>\n${text}\n`;

export const notFoundPage = (): string =>
  page(
    '404 Not Found',
    '<h1>Not Found</h1>\n<p>The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.</p>',
  );

export function redirectPage(location: string): string {
  const shown = location.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return page(
    'Redirecting...',
    `<h1>Redirecting...</h1>\n<p>You should be redirected automatically to the target URL: <a href="${shown}">${shown}</a>. If not, click the link.`,
  );
}
