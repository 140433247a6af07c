"""Argument: the secret. Standard input: {"headers", "body"} of one delivery.

Prints the body of a delivery that the published verifier accepts, and the SDK as a CloudEvent.
"""
import json
import sys

from cloudevents.core.formats.json import JSONFormat
from standardwebhooks import Webhook

delivery = json.load(sys.stdin)
accepted = Webhook(sys.argv[1]).verify(delivery["body"], delivery["headers"])
JSONFormat().read(None, delivery["body"])
print(json.dumps(accepted))
