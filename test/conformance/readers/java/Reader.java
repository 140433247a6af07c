import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.util.JsonFormat;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.CloudEventDeserializer;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Arguments: client or cloudevents, brokers, descriptor set, topics, how many records. One JSON line per record. */
public class Reader {
  private static final Duration SILENCE = Duration.ofSeconds(20);
  private static final PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
  private static final Map<String, Descriptor> types = new HashMap<>();

  private interface Decoder<V> {
    /** Puts the attributes into the object and answers the message's bytes. */
    byte[] read(ConsumerRecord<String, V> record, JsonObject attributes);
  }

  public static void main(String[] args) throws Exception {
    loadTypes(Path.of(args[2]));
    List<String> topics = List.of(args[3].split(","));
    int count = Integer.parseInt(args[4]);
    if (args[0].equals("client")) readAll(args[1], topics, count, new ByteArrayDeserializer(), Reader::byClient);
    else readAll(args[1], topics, count, new CloudEventDeserializer(), Reader::byCloudEvents);
    out.flush();
  }

  private static <V> void readAll(String brokers, List<String> topics, int count, Deserializer<V> values, Decoder<V> decoder) throws Exception {
    Map<String, Object> settings = Map.of(
        "bootstrap.servers", brokers,
        "group.id", "reader-java-" + values.getClass().getSimpleName(),
        "auto.offset.reset", "earliest",
        "enable.auto.commit", false);
    try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), values)) {
      consumer.subscribe(topics);
      for (int seen = 0; seen < count; ) {
        var records = consumer.poll(SILENCE);
        if (records.isEmpty()) return;
        for (var record : records) print(record, decoder);
        seen += records.count();
      }
    }
  }

  private static byte[] byClient(ConsumerRecord<String, byte[]> record, JsonObject attributes) {
    for (Header header : record.headers()) {
      String name = header.key().equals("content-type") ? "datacontenttype" : header.key().replaceFirst("^ce_", "");
      attributes.addProperty(name, text(header));
    }
    return record.value();
  }

  private static byte[] byCloudEvents(ConsumerRecord<String, CloudEvent> record, JsonObject attributes) {
    CloudEvent event = record.value();
    for (String name : event.getAttributeNames()) attributes.addProperty(name, event.getAttribute(name).toString());
    for (String name : event.getExtensionNames()) attributes.addProperty(name, event.getExtension(name).toString());
    // A header of W3C Trace Context, not an attribute of CloudEvents.
    attributes.addProperty("traceparent", text(record.headers().lastHeader("traceparent")));
    CloudEventData data = event.getData();
    return data == null ? new byte[0] : data.toBytes();
  }

  private static <V> void print(ConsumerRecord<String, V> record, Decoder<V> decoder) throws Exception {
    JsonObject line = new JsonObject();
    JsonObject attributes = new JsonObject();
    line.addProperty("topic", record.topic());
    line.addProperty("key", record.key());
    byte[] bytes = decoder.read(record, attributes);
    line.add("attributes", attributes);
    DynamicMessage message = DynamicMessage.parseFrom(types.get(attributes.get("type").getAsString()), bytes);
    line.add("data", JsonParser.parseString(JsonFormat.printer().print(message)));
    out.println(line);
  }

  private static String text(Header header) {
    return new String(header.value(), StandardCharsets.UTF_8);
  }

  private static void loadTypes(Path descriptors) throws Exception {
    Map<String, FileDescriptor> files = new HashMap<>();
    // A file stands behind those that it imports.
    for (FileDescriptorProto file : FileDescriptorSet.parseFrom(Files.readAllBytes(descriptors)).getFileList()) {
      var imported = file.getDependencyList().stream().map(files::get).toArray(FileDescriptor[]::new);
      files.put(file.getName(), FileDescriptor.buildFrom(file, imported));
    }
    for (FileDescriptor file : files.values()) {
      for (Descriptor type : file.getMessageTypes()) types.put(type.getFullName(), type);
    }
  }
}
