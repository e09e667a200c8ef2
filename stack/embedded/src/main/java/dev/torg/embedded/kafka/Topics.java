package dev.torg.embedded.kafka;

import dev.torg.embedded.declaration.ServiceDeclarations;
import dev.torg.embedded.declaration.Topic;
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

/** Makes a broker ready for the services: creates the topics that they declare. */
public final class Topics {

  private static final int PARTITIONS = 6;
  private static final short REPLICAS = 1;
  private static final int MAX_SECONDS = 60;

  private Topics() {}

  /** Creates those of the services of this checkout. */
  public static void create(String bootstrapServers) {
    create(bootstrapServers, ServiceDeclarations.here().topics());
  }

  /** Creates those that do not exist yet; returns when the broker has them all. */
  public static void create(String bootstrapServers, List<Topic> topics) {
    Map<String, Object> settings = new HashMap<>();
    settings.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    settings.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 200);
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, MAX_SECONDS * 1000);
    try (Admin admin = Admin.create(settings)) {
      Set<String> existing = admin.listTopics().names().get(MAX_SECONDS, TimeUnit.SECONDS);
      List<NewTopic> missing =
          topics.stream()
              .filter(topic -> !existing.contains(topic.name()))
              .map(Topics::newTopic)
              .toList();
      admin.createTopics(missing).all().get(MAX_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("cannot create topics on " + bootstrapServers, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while creating topics", e);
    }
  }

  private static NewTopic newTopic(Topic topic) {
    return new NewTopic(topic.name(), PARTITIONS, REPLICAS).configs(topic.settings());
  }
}
