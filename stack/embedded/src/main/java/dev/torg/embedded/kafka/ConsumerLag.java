package dev.torg.embedded.kafka;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/**
 * How many records each consumer group has not consumed yet.
 *
 * @param records by group; groups that are up to date count zero
 */
public record ConsumerLag(Map<String, Long> records) {

  public static ConsumerLag of(String bootstrapServers) {
    try (Admin admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
      Map<String, Long> records = new TreeMap<>();
      for (GroupListing group : admin.listGroups().all().get()) {
        records.put(group.groupId(), lag(admin, group.groupId()));
      }
      return new ConsumerLag(records);
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot ask Kafka for its groups", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Of the group that is furthest behind. */
  public long longest() {
    return records.values().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  public Map<String, Long> ofThoseBehind() {
    Map<String, Long> behind = new TreeMap<>(records);
    behind.values().removeIf(lag -> lag == 0);
    return behind;
  }

  private static long lag(Admin admin, String group)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, Long> committed = new HashMap<>();
    admin
        .listConsumerGroupOffsets(group)
        .partitionsToOffsetAndMetadata()
        .get()
        .forEach(
            (partition, offset) -> committed.put(partition, offset == null ? 0 : offset.offset()));
    Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
    committed.keySet().forEach(partition -> latest.put(partition, OffsetSpec.latest()));
    return admin.listOffsets(latest).all().get().entrySet().stream()
        .mapToLong(end -> end.getValue().offset() - committed.getOrDefault(end.getKey(), 0L))
        .sum();
  }
}
