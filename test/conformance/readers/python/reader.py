"""Arguments: brokers, descriptor set, topics, how many records. One JSON line per record."""
import json
import sys

from cloudevents.core.bindings.kafka import KafkaMessage, from_binary
from cloudevents.core.formats.json import JSONFormat
from confluent_kafka import Consumer
from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory

SILENCE_SECONDS = 20


class Bytes(JSONFormat):
    """JSONFormat takes what is no JSON for text where it happens to be UTF-8."""

    def read_data(self, body, datacontenttype):
        return body


def load_types(path):
    files = descriptor_pb2.FileDescriptorSet()
    with open(path, "rb") as file:
        files.ParseFromString(file.read())
    pool = descriptor_pool.DescriptorPool()
    for file in files.file:
        pool.Add(file)
    return pool


def read(record, types):
    headers = dict(record.headers())
    event = from_binary(KafkaMessage(headers, record.key(), record.value()), Bytes())
    attributes = {name: value if isinstance(value, str) else value.isoformat() for name, value in event.get_attributes().items()}
    # A header of W3C Trace Context, not an attribute of CloudEvents.
    attributes["traceparent"] = headers["traceparent"].decode()
    message = message_factory.GetMessageClass(types.FindMessageTypeByName(attributes["type"])).FromString(event.get_data())
    return {"topic": record.topic(), "key": record.key().decode(), "attributes": attributes, "data": json_format.MessageToDict(message)}


def main(brokers, descriptors, topics, count):
    types = load_types(descriptors)
    consumer = Consumer({"bootstrap.servers": brokers, "group.id": "reader-python", "auto.offset.reset": "earliest", "enable.auto.commit": False})
    consumer.subscribe(topics.split(","))
    for _ in range(int(count)):
        record = consumer.poll(SILENCE_SECONDS)
        if record is None:
            break
        if record.error():
            raise RuntimeError(record.error())
        print(json.dumps(read(record, types)))
    consumer.close()


main(*sys.argv[1:])
