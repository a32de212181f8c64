import { describe, expect, it } from 'vitest';
import { plainText, withoutThinking } from '../../../src/extensions/bot/index.js';

describe('plainText', () => {
  it.each([
    ['## Title ##', 'Title'],
    ['Some **bold**, *it*, _it_, ***both***, ~~gone~~', 'Some bold, it, it, both, gone'],
    ['snake_case_name, 2*3*4, 5 * 6 * 7', 'snake_case_name, 2*3*4, 5 * 6 * 7'],
    [
      '[Dify](https://dify.ai/a_b_c "t") and <https://x.test/_z_>',
      'Dify (https://dify.ai/a_b_c) and https://x.test/_z_',
    ],
    ['![a cat](https://x.test/cat.png)', 'a cat (https://x.test/cat.png)'],
    ['![](https://x.test/cat.png)', 'https://x.test/cat.png'],
    ['- one\n  * two\n1. three\n- [x] done\n- [ ] open', '• one\n  • two\n1. three\n☑ done\n☐ open'],
    ['> quoted\n> > more', 'quoted\nmore'],
    ['| a | b |\n|---|:-:|\n| 1 | 2 |', 'a | b\n1 | 2'],
    ['above\n\n* * *\n\nbelow', 'above\n\nbelow'],
    ['`a*b*` and ``x`y``', 'a*b* and x`y'],
    [
      '```py\ndef f(**kw):\n    # not a title\n\n\n    pass\n```\nend',
      'def f(**kw):\n    # not a title\n\n\n    pass\nend',
    ],
    ['```\nnever *closed*', 'never *closed*'],
    ['\\*no star\\* one<br>two', '*no star* one\ntwo'],
    ['**第一**：你好', '第一：你好'],
  ])('%j', (markdown, plain) => expect(plainText(markdown)).toBe(plain));

  it.each(['`', '[', '**a ', '_a ', '*a ', '> ', '|---', '- ', ' ', '[a](', '[a](b ', '<br ', '```\n', '\n \n', '\\'])(
    'is not held up by a text of %j alone',
    (mark) => {
      // Time of the processor: others may be at work as well.
      const began = process.cpuUsage();
      plainText(mark.repeat(20_000));
      expect(process.cpuUsage(began).user / 1_000).toBeLessThan(2_000);
    },
  );
});

describe('withoutThinking', () => {
  it.each([
    ['<think>\nhm\n</think>\n\nHi', 'Hi'],
    ['Hi <think>a</think>there<think>b</think>.', 'Hi there.'],
    ['<think>cut off', ''],
    ['Hi\n<think>cut off', 'Hi'],
    ['Use the `<think>` tag.', 'Use the `<think>` tag.'],
    ['<details style="color:gray" open> <summary> Thinking... </summary>\nhm</details>Hi', 'Hi'],
    ['<details><summary>More</summary>text</details>', '<details><summary>More</summary>text</details>'],
  ])('%j', (answer, said) => expect(withoutThinking(answer)).toBe(said));

  it('is not held up by tags that are never closed', () => {
    const began = performance.now();
    withoutThinking('<think>'.repeat(50_000));
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
