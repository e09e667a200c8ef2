package dev.torg.merchant.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class PatientConsumersIT {

  @Inject KafkaClientService clients;

  @Test
  void waitForKafkaForAsLongAsItIsAway() {
    Map<String, ?> settings = clients.getConsumer(Topics.SALES_UNITS).configuration();

    assertThat(settings.get(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG))
        .isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void keepTheirGroupNoLongerThanAMinute() {
    Map<String, ?> settings = clients.getConsumer(Topics.SALES_UNITS).configuration();

    assertThat(settings.get(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG)).hasToString("60000");
  }
}
