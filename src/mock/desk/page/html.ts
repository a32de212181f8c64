export const HTML = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>dify-kit mock</title>
<link rel="stylesheet" href="/__mock/page/style.css">
<link rel="icon" href="/__mock/page/icon.svg" type="image/svg+xml">
<script type="module" src="/__mock/page/main.js"></script>
<header>
  <h1>dify-kit mock</h1>
  <p>Answers like Dify 1.14.1 at <code id="url"></code> <button type="button" id="copy-url" class="small">Copy</button></p>
</header>
<noscript><p>This page needs JavaScript. What it shows is at <a href="/__mock/requests">/__mock/requests</a>.</p></noscript>
<main>
  <nav aria-labelledby="operations-title">
    <h2 id="operations-title">Operations</h2>
    <label for="filter">Filter</label>
    <input id="filter" type="search" placeholder="chat, segments, DELETE" autocomplete="off" spellcheck="false">
    <div id="operations"></div>
  </nav>
  <div class="column">
    <section aria-labelledby="try-title">
      <h2 id="try-title" tabindex="-1">Try it</h2>
      <form id="try"></form>
      <div id="answer" role="region" aria-label="Answer" hidden>
        <p class="line"><output id="status" for="try"></output> <button type="button" id="stop" hidden>Stop</button></p>
        <details><summary>Headers</summary><pre id="headers" tabindex="0"></pre></details>
        <p id="said" aria-label="Text of the answer" hidden></p>
        <pre id="body" tabindex="0" aria-label="Body"></pre>
      </div>
    </section>
    <section aria-labelledby="journal-title">
      <div class="line">
        <h2 id="journal-title">Journal</h2>
        <span id="live" role="status"></span>
        <button type="button" id="reset" class="small">Forget everything</button>
      </div>
      <ol id="journal" reversed></ol>
      <p id="nothing">No request has come yet.</p>
    </section>
  </div>
  <div class="column">
    <section aria-labelledby="next-title">
      <h2 id="next-title">What happens next</h2>
      <form id="next"></form>
    </section>
    <section aria-labelledby="apps-title">
      <h2 id="apps-title">Keys</h2>
      <p>The beginning of a key says what it opens. Any ending will do: <code>app-chat-7</code> is an app of its own.</p>
      <ul id="apps"></ul>
    </section>
  </div>
</main>
`;
