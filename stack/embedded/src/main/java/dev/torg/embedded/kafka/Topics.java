package dev.torg.embedded.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * The topics between the services. Events are kept for ever, so that every projection can be built
 * again; what gateways count is not.
 */
public final class Topics {

  public static final List<String> ALL =
      List.of(
          "torg.merchants",
          "torg.sales-units",
          "torg.product-orders",
          "torg.product-order-templates",
          "torg.partners",
          "torg.price-packages",
          "torg.credentials",
          "torg.org-configs",
          "torg.api-calls",
          "torg.rate-limits",
          "torg.dead-letters");

  /** Shorter than inboxes remember batches; as long as the longest window of a limit. */
  private static final Map<String, Map<String, String>> SHORT_LIVED =
      Map.of(
          "torg.api-calls",
          Map.of("retention.ms", "604800000"),
          "torg.rate-limits",
          Map.of(
              "retention.ms", "3600000",
              "segment.ms", "1800000",
              "message.timestamp.type", "LogAppendTime"));

  private static final int PARTITIONS = 6;
  private static final short REPLICAS = 1;
  private static final int MAX_SECONDS = 60;

  private Topics() {}

  /** Creates those that do not exist yet; returns when the broker has them all. */
  public static void create(String bootstrapServers) {
    Map<String, Object> settings = new HashMap<>();
    settings.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    settings.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 200);
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, MAX_SECONDS * 1000);
    try (Admin admin = Admin.create(settings)) {
      Set<String> existing = admin.listTopics().names().get(MAX_SECONDS, TimeUnit.SECONDS);
      List<NewTopic> missing =
          ALL.stream().filter(name -> !existing.contains(name)).map(Topics::topic).toList();
      admin.createTopics(missing).all().get(MAX_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("cannot create topics on " + bootstrapServers, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while creating topics", e);
    }
  }

  private static NewTopic topic(String name) {
    return new NewTopic(name, PARTITIONS, REPLICAS)
        .configs(SHORT_LIVED.getOrDefault(name, Map.of("retention.ms", "-1")));
  }
}
