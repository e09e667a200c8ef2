package dev.torg.platform.event;

import static java.util.Objects.requireNonNull;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How far this service's consumers are behind the ends of topics, all replicas together. */
@ApplicationScoped
class GroupLag {

  private static final int LONGEST_CALL_MILLIS = (int) Duration.ofSeconds(5).toMillis();

  private final Admin kafka;
  private final String group;

  @Inject
  GroupLag(
      @Identifier("default-kafka-broker") Map<String, Object> broker,
      @ConfigProperty(name = "quarkus.application.name") String group) {
    this.kafka = Admin.create(settings(broker));
    this.group = group;
  }

  private static Map<String, Object> settings(Map<String, Object> broker) {
    Map<String, Object> settings = new HashMap<>(broker);
    settings.keySet().retainAll(AdminClientConfig.configNames());
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, LONGEST_CALL_MILLIS);
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, LONGEST_CALL_MILLIS);
    return settings;
  }

  @PreDestroy
  void close() {
    kafka.close(Duration.ZERO);
  }

  /** Events between what is handled, or the beginning, and the end, by topic. */
  Uni<Map<String, Long>> of(Set<String> topics) {
    return uni(kafka.describeTopics(topics).allTopicNames())
        .map(GroupLag::partitions)
        .chain(
            partitions ->
                Uni.combine()
                    .all()
                    .unis(
                        offsets(partitions, OffsetSpec.latest()),
                        offsets(partitions, OffsetSpec.earliest()),
                        handled())
                    .asTuple()
                    .map(at -> sums(at.getItem1(), at.getItem2(), at.getItem3())));
  }

  private static List<TopicPartition> partitions(Map<String, TopicDescription> topics) {
    List<TopicPartition> partitions = new ArrayList<>();
    topics.forEach(
        (name, topic) ->
            topic
                .partitions()
                .forEach(one -> partitions.add(new TopicPartition(name, one.partition()))));
    return partitions;
  }

  private Uni<Map<TopicPartition, ListOffsetsResultInfo>> offsets(
      List<TopicPartition> partitions, OffsetSpec which) {
    return uni(
        kafka
            .listOffsets(
                partitions.stream().collect(Collectors.toMap(Function.identity(), any -> which)))
            .all());
  }

  private Uni<Map<TopicPartition, OffsetAndMetadata>> handled() {
    return uni(kafka.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
  }

  private static Map<String, Long> sums(
      Map<TopicPartition, ListOffsetsResultInfo> ends,
      Map<TopicPartition, ListOffsetsResultInfo> beginnings,
      Map<TopicPartition, OffsetAndMetadata> handled) {
    Map<String, Long> sums = new HashMap<>();
    ends.forEach(
        (partition, end) -> {
          OffsetAndMetadata committed = handled.get(partition);
          long beginning = requireNonNull(beginnings.get(partition)).offset();
          long from = committed == null ? beginning : Math.max(committed.offset(), beginning);
          sums.merge(partition.topic(), Math.max(0, end.offset() - from), Long::sum);
        });
    return sums;
  }

  private static <T> Uni<T> uni(KafkaFuture<T> future) {
    return Uni.createFrom().completionStage(future.toCompletionStage());
  }
}
