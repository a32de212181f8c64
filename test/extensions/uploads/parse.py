"""Reads forms from stdin, a line of JSON each, with the parser of Python's email package; says their parts."""
import base64
import json
import sys
from email.parser import BytesParser
from email.policy import HTTP


def whole(text):
    return text and text.encode("utf-8", "surrogateescape").decode("utf-8")


for line in sys.stdin:
    form = json.loads(line)
    head = f"Content-Type: {form['type']}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP.clone(max_line_length=0)).parsebytes(head + base64.b64decode(form["body"]))
    parts = []
    for part in message.get_payload():
        content = base64.b64encode(part.get_payload(decode=True)).decode()
        name = whole(part.get_param("name", header="content-disposition"))
        filename = whole(part.get_param("filename", header="content-disposition"))
        kind = part["content-type"] and part.get_content_type()
        parts.append([name, filename, kind, content])
    print(json.dumps(parts))
