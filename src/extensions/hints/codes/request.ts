/** The request does not have the form that the server wants. */
export const REQUEST = {
  invalid_param: {
    fault: 'caller',
    en: 'A parameter is missing, of the wrong type or out of its range: the message names it.',
    zh: '有参数缺失、类型不对或超出范围：错误消息里写明了是哪一个。',
  },
  bad_request: {
    fault: 'caller',
    en: 'The body cannot be read, or a value does not fit what it is for. Send valid JSON in UTF-8, and look at what the message names.',
    zh: '请求体无法解析，或某个值与用途不符。请发送 UTF-8 编码的合法 JSON，并检查错误消息指出的内容。',
  },
  bad_request_key_error: {
    fault: 'caller',
    en: 'A part of the form is missing. Send the audio as a multipart form, in a part named `file`.',
    zh: '表单缺少字段。请用 multipart 表单上传音频，字段名为 `file`。',
  },
  unprocessable_entity: {
    fault: 'caller',
    en: 'The request does not pass validation; the message is a JSON list of the fields at fault. Releases up to 1.16 call this `invalid_param`.',
    zh: '请求未通过校验，错误消息是一个 JSON 列表，列出有问题的字段。1.16 及之前的版本用 `invalid_param` 表示。',
  },
  unsupported_media_type: {
    fault: 'caller',
    en: 'The body is not marked as JSON. Send `Content-Type: application/json` and a body, even if it is only `{}`.',
    zh: '请求体没有标明是 JSON。请带上 `Content-Type: application/json`，并发送请求体，哪怕只是 `{}`。',
  },
  request_entity_too_large: {
    fault: 'caller',
    en: 'A text field of the form is above 500 kB. Send large content as the file, not as a field beside it.',
    zh: '表单里的某个文本字段超过了 500 kB。大段内容请作为文件上传，不要放在普通字段里。',
  },
  method_not_allowed: {
    fault: 'caller',
    en: 'The path exists, but not with this HTTP method. Use the method of the client that the operation is named after.',
    zh: '路径存在，但不支持这个 HTTP 方法。请使用客户端里对应操作的方法。',
  },
  invalid_form_data: {
    fault: 'caller',
    en: 'The answer to a human input form does not fit it. Read the form again, and send one of its actions and every input it asks for.',
    zh: '提交的内容与人工介入表单不符。请重新读取表单，提交其中的一个 action 以及表单要求的全部输入。',
  },
  human_input_form_expired: {
    fault: 'caller',
    en: 'The time to answer this form is over. Start a new run.',
    zh: '填写该表单的期限已过。请重新发起一次运行。',
  },
  human_input_form_submitted: {
    fault: 'caller',
    en: 'This form has been answered already, perhaps by an earlier try of yours. Follow the run instead of submitting again.',
    zh: '该表单已经提交过，可能就是你之前的那次请求。请继续跟踪运行，不要重复提交。',
  },
} as const;
