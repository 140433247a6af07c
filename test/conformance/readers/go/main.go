// Arguments: brokers, descriptor set, topics: one JSON line per record.
// Or webhook and the secret, with a delivery at standard input.
package main

import (
	"context"
	"encoding/json"
	"log"
	"os"
	"strings"
	"time"

	"github.com/IBM/sarama"
	"github.com/cloudevents/sdk-go/protocol/kafka_sarama/v2"
	"github.com/cloudevents/sdk-go/v2/binding"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protodesc"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"
	"google.golang.org/protobuf/types/descriptorpb"
	"google.golang.org/protobuf/types/dynamicpb"
)

type line struct {
	Topic      string            `json:"topic"`
	Key        string            `json:"key"`
	Attributes map[string]string `json:"attributes"`
	Data       json.RawMessage   `json:"data"`
}

func main() {
	if os.Args[1] == "webhook" {
		verify(os.Args[2])
		return
	}
	types := loadTypes(os.Args[2])
	settings := sarama.NewConfig()
	settings.Consumer.MaxWaitTime = 50 * time.Millisecond
	client := must(sarama.NewClient(strings.Split(os.Args[1], ","), settings))
	defer client.Close()
	consumer := must(sarama.NewConsumerFromClient(client))
	for _, topic := range strings.Split(os.Args[3], ",") {
		for _, partition := range must(client.Partitions(topic)) {
			end := must(client.GetOffset(topic, partition, sarama.OffsetNewest))
			readPartition(consumer, topic, partition, end, types)
		}
	}
}

func readPartition(consumer sarama.Consumer, topic string, partition int32, end int64, types *protoregistry.Files) {
	if end == 0 {
		return
	}
	records := must(consumer.ConsumePartition(topic, partition, sarama.OffsetOldest))
	defer records.Close()
	for record := range records.Messages() {
		os.Stdout.Write(append(must(json.Marshal(read(record, types))), '\n'))
		if record.Offset == end-1 {
			return
		}
	}
}

func read(record *sarama.ConsumerMessage, types *protoregistry.Files) line {
	event := must(binding.ToEvent(context.Background(), kafka_sarama.NewMessageFromConsumerMessage(record)))
	attributes := map[string]string{
		"specversion":     event.SpecVersion(),
		"id":              event.ID(),
		"source":          event.Source(),
		"type":            event.Type(),
		"time":            event.Time().Format("2006-01-02T15:04:05.000Z07:00"),
		"subject":         event.Subject(),
		"dataschema":      event.DataSchema(),
		"datacontenttype": event.DataContentType(),
	}
	for name, value := range event.Extensions() {
		attributes[name] = value.(string)
	}
	for _, header := range record.Headers {
		// A header of W3C Trace Context, not an attribute of CloudEvents.
		if string(header.Key) == "traceparent" {
			attributes["traceparent"] = string(header.Value)
		}
	}
	return line{record.Topic, string(record.Key), attributes, decode(event.Type(), event.Data(), types)}
}

func decode(name string, bytes []byte, types *protoregistry.Files) json.RawMessage {
	found := must(types.FindDescriptorByName(protoreflect.FullName(name)))
	message := dynamicpb.NewMessage(found.(protoreflect.MessageDescriptor))
	check(proto.Unmarshal(bytes, message))
	return must(protojson.Marshal(message))
}

func loadTypes(path string) *protoregistry.Files {
	var set descriptorpb.FileDescriptorSet
	check(proto.Unmarshal(must(os.ReadFile(path)), &set))
	return must(protodesc.NewFiles(&set))
}

func must[T any](value T, err error) T {
	check(err)
	return value
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
