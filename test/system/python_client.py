"""Calls every method of the official Python client and prints what came, as JSON; the address is the one argument."""

import json
import sys

from dify_client import ChatClient, CompletionClient

USER = "alice"


def at(client):
    client.base_url = sys.argv[1]
    return client


def frames(response):
    """The events of a stream; a ping has no data."""
    lines = (line.decode() for line in response.iter_lines())
    return [json.loads(line[6:]) for line in lines if line.startswith("data: ")]


def told(response):
    return {"status": response.status_code, "json": response.json() if response.content else None}


chat = at(ChatClient("app-chat-python"))
completion = at(CompletionClient("app-completion-python"))

first = chat.create_chat_message({}, "One", USER)
conversation = first.json()["conversation_id"]
message = first.json()["message_id"]
streamed = chat.create_chat_message({}, "Two", USER, response_mode="streaming", conversation_id=conversation)

print(
    json.dumps(
        {
            "create_chat_message": told(first),
            "create_chat_message streaming": {"status": streamed.status_code, "json": frames(streamed)},
            "get_conversation_messages": told(chat.get_conversation_messages(USER, conversation, limit=10)),
            "get_conversations": told(chat.get_conversations(USER, limit=5)),
            "rename_conversation": told(chat.rename_conversation(conversation, "Numbers", USER)),
            "message_feedback": told(chat.message_feedback(message, "like", USER)),
            "get_application_parameters": told(chat.get_application_parameters(USER)),
            "file_upload": told(chat.file_upload(USER, {"file": ("hello.txt", b"hello", "text/plain")})),
            "create_completion_message": told(
                completion.create_completion_message({"query": "A poem"}, "blocking", USER)
            ),
            "create_completion_message streaming": {
                "json": frames(completion.create_completion_message({"query": "A poem"}, "streaming", USER))
            },
        }
    )
)
