import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.debezium.embedded.Connect;
import io.debezium.engine.ChangeEvent;
import io.debezium.engine.DebeziumEngine;
import java.io.FileInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.connect.header.Header;
import org.apache.kafka.connect.source.SourceRecord;

/**
 * The peer of the relay: Debezium's engine reads the outbox out of the log of PostgreSQL, its outbox event router makes
 * records of the rows, and what the router cannot do, the attributes of CloudEvents, is done here. A batch counts as
 * read when the broker has acknowledged all of it. Prints "began" where the warm-up is over and "ended" with the last.
 */
public final class Drain {
  private static final ObjectMapper JSON = new ObjectMapper();

  public static void main(String[] args) throws Exception {
    Properties settings = new Properties();
    try (FileInputStream file = new FileInputStream(args[0])) {
      settings.load(file);
    }
    long warmUp = Long.parseLong(args[2]);
    long count = Long.parseLong(args[3]);
    AtomicLong sent = new AtomicLong();
    try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(Map.of("bootstrap.servers", args[1], "acks", "all", "linger.ms", "1", "batch.size", "131072"), new StringSerializer(), new ByteArraySerializer())) {
      DebeziumEngine<ChangeEvent<SourceRecord, SourceRecord>> engine = DebeziumEngine.create(Connect.class)
          .using(settings)
          .notifying((List<ChangeEvent<SourceRecord, SourceRecord>> batch, DebeziumEngine.RecordCommitter<ChangeEvent<SourceRecord, SourceRecord>> committer) -> {
            List<Future<RecordMetadata>> acknowledged = new ArrayList<>(batch.size());
            for (ChangeEvent<SourceRecord, SourceRecord> event : batch) acknowledged.add(producer.send(recordOf(event.value())));
            producer.flush();
            for (Future<RecordMetadata> one : acknowledged) {
              try {
                one.get();
              } catch (Exception refused) {
                throw new IllegalStateException(refused);
              }
            }
            for (ChangeEvent<SourceRecord, SourceRecord> event : batch) committer.markProcessed(event);
            committer.markBatchFinished();
            long before = sent.getAndAdd(batch.size());
            if (before < warmUp && sent.get() >= warmUp) System.out.println("began " + sent.get());
            if (sent.get() >= count) System.out.println("ended " + sent.get());
          })
          .using((success, message, error) -> {
            if (!success) System.out.println("failed " + message + " " + error);
          })
          .build();
      var running = Executors.newSingleThreadExecutor();
      running.execute(engine);
      // Whoever started this closes its input when it has seen enough.
      while (System.in.read() != -1) continue;
      engine.close();
      running.shutdown();
    }
  }

  private static ProducerRecord<String, byte[]> recordOf(SourceRecord routed) {
    ProducerRecord<String, byte[]> record = new ProducerRecord<>(routed.topic(), (String) routed.key(), bytesOf(routed.value()));
    add(record, "ce_specversion", "1.0");
    add(record, "ce_source", "/huipin/" + routed.topic().substring(0, routed.topic().indexOf('.')));
    add(record, "ce_subject", (String) routed.key());
    add(record, "content-type", "application/protobuf");
    for (Header header : routed.headers()) {
      String text = String.valueOf(header.value());
      switch (header.key()) {
        case "id" -> add(record, "ce_id", text);
        case "ce_type" -> {
          add(record, "ce_type", text);
          add(record, "ce_dataschema", "urn:huipin:proto:" + text);
        }
        case "attributes" -> addAll(record, text);
        default -> add(record, header.key(), text);
      }
    }
    return record;
  }

  private static void addAll(ProducerRecord<String, byte[]> record, String json) {
    try {
      for (Map.Entry<String, JsonNode> one : JSON.readTree(json).properties()) add(record, one.getKey(), one.getValue().asText());
    } catch (Exception unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static void add(ProducerRecord<String, byte[]> record, String name, String value) {
    record.headers().add(new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] bytesOf(Object value) {
    if (value instanceof byte[] bytes) return bytes;
    java.nio.ByteBuffer buffer = (java.nio.ByteBuffer) value;
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return bytes;
  }
}
