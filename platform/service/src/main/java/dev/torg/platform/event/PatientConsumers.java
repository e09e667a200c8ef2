package dev.torg.platform.event;

import io.smallrye.reactive.messaging.ClientCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.eclipse.microprofile.config.Config;

/**
 * Lets consumers wait for Kafka for as long as it is away. A channel that did not learn in time
 * where it had ended would fail for good, and a commit that was given up would be made no earlier
 * than with the next event of its partition.
 *
 * <p>It is no setting of the channels, since they would take as long to close.
 */
@ApplicationScoped
class PatientConsumers implements ClientCustomizer<Map<String, Object>> {

  @Override
  public Map<String, Object> customize(String channel, Config config, Map<String, Object> client) {
    if (client.containsKey(ConsumerConfig.GROUP_ID_CONFIG)) {
      client.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
    }
    return client;
  }
}
