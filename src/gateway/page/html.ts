export const HTML = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<base href="/">
<title>Chat</title>
<link rel="stylesheet" href="page/style.css">
<link rel="icon" href="page/icon.svg" type="image/svg+xml">
<script type="module" src="page/main.js"></script>
<header>
  <h1 id="title">Chat</h1>
  <label for="app">App</label> <select id="app"></select>
  <button type="button" id="new" class="small">New chat</button>
</header>
<noscript><p>This page needs JavaScript.</p></noscript>
<main id="log" role="log" aria-live="polite" aria-label="Conversation" tabindex="0"></main>
<form id="ask">
  <div id="inputs"></div>
  <ul id="files" aria-label="Files"></ul>
  <div class="line">
    <label class="button" for="file">File<input type="file" id="file" multiple></label>
    <textarea id="query" rows="1" aria-label="Question" placeholder="Ask something" autocomplete="off" autofocus></textarea>
    <button type="submit" id="send" class="first">Send</button>
    <button type="button" id="stop" class="first" hidden>Stop</button>
  </div>
  <p id="said" role="status"></p>
</form>
</html>
`;
