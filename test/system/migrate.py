"""Prints every public method of the Python clients that docs/migrate.md is for, as JSON."""

import inspect
import json

import dify_client.client
import pydify_plus
import pydify_plus.apis.base


def own(thing, name):
    """What a class defines itself, under the name that callers use."""
    return [f"{name}.{it}" for it, value in vars(thing).items() if callable(value) and not it.startswith("_")]


official = [
    method
    for name, thing in inspect.getmembers(dify_client.client, inspect.isclass)
    for method in own(thing, name)
]

client = pydify_plus.Client(base_url="http://127.0.0.1:9", api_key="app-chat-1")
modules = {name: type(it) for name, it in vars(client).items() if type(it).__module__.startswith("pydify_plus.apis")}
plus = [method for name, thing in modules.items() for method in own(thing, name)]
for thing in (pydify_plus.Client, pydify_plus.AsyncClient, pydify_plus.apis.base.BaseApi):
    plus += own(thing, thing.__name__)

print(json.dumps({"official": official, "modules": list(modules), "plus": plus}))
