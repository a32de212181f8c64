/** Files and sound. */
export const FILES = {
  file_not_found: {
    fault: 'caller',
    en: 'There is no such file, or no message has used it yet. An upload can be read only once a chat message refers to it.',
    zh: '文件不存在，或尚未被任何消息引用。上传的文件只有在聊天消息引用之后才能读取。',
  },
  no_file_uploaded: {
    fault: 'caller',
    en: 'The form has no file. Send a multipart form with the file in a part named `file`, and do not set `Content-Type` yourself.',
    zh: '表单里没有文件。请发送 multipart 表单，文件字段名为 `file`，并且不要自行设置 `Content-Type`。',
  },
  too_many_files: {
    fault: 'caller',
    en: 'The form has files in several parts, and only one is taken. Upload them one at a time.',
    zh: '表单里有多个文件字段，而每次只接受一个。请逐个上传。',
  },
  filename_not_exists_error: {
    fault: 'caller',
    en: "The file has no name. Send a `File`, which has one: `new File([bytes], 'a.pdf')`.",
    zh: "文件没有名称。请传入带文件名的 `File`：`new File([bytes], 'a.pdf')`。",
  },
  file_too_large: {
    fault: 'caller',
    en: 'The file is larger than the server takes; `app.parameters` tells the limits. Send a smaller one, or raise the limit of the server.',
    zh: '文件超过服务器允许的大小，上限见 `app.parameters`。请换用更小的文件，或调高服务器的限制。',
  },
  unsupported_file_type: {
    fault: 'caller',
    en: 'The server does not take files of this type, or the part has no content type. Give the `File` a `type`, or convert it.',
    zh: '服务器不接受这种类型的文件，或该字段没有内容类型。请给 `File` 设置 `type`，或转换格式。',
  },
  no_audio_uploaded: {
    fault: 'caller',
    en: 'The form has no sound. Send it in a part named `file`.',
    zh: '表单里没有音频。请放在名为 `file` 的字段里。',
  },
  audio_too_large: {
    fault: 'caller',
    en: 'The sound is above 30 MB. Cut it, or compress it.',
    zh: '音频超过 30 MB。请截短或压缩。',
  },
  unsupported_audio_type: {
    fault: 'caller',
    en: 'The content type of the sound is none that is taken. Give the `File` the `type` `audio/mp3`, `audio/m4a`, `audio/wav`, `audio/amr` or `audio/mpga`; `audio/mpeg` is refused.',
    zh: '音频的内容类型不受支持。请把 `File` 的 `type` 设为 `audio/mp3`、`audio/m4a`、`audio/wav`、`audio/amr` 或 `audio/mpga`，`audio/mpeg` 会被拒绝。',
  },
  speech_to_text_disabled: {
    fault: 'app',
    en: 'The app does not take speech. Switch speech to text on in the app.',
    zh: '该应用没有开启语音转文字。请在应用里开启。',
  },
} as const;
