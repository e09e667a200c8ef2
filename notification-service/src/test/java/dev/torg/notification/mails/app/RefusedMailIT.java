package dev.torg.notification.mails.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.notification.testing.MailServer;
import dev.torg.notification.testing.MailsLeave;
import dev.torg.notification.testing.OrderEvent;
import dev.torg.notification.testing.RecipientEvent;
import dev.torg.notification.testing.Registrant;
import dev.torg.platform.testing.MutableClock;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@TestProfile(MailsLeave.class)
class RefusedMailIT {

  private final String partnerId = Registrant.freshPartnerId();
  private final String address = partnerId + "@partner.example";

  @ConfigProperty(name = "quarkus.mailer.port")
  int port;

  @Inject MutableClock clock;

  @AfterEach
  void end() {
    clock.reset();
  }

  @Test
  void comesLaterAndOnce() throws IOException {
    try (MailServer server = new MailServer(port, address, 3, 0)) {
      // Given
      RecipientEvent.ofPartner(partnerId, address);
      // When
      OrderEvent.prefilled(partnerId).then("completed").publish();
      // Then
      await().atMost(Duration.ofSeconds(30)).until(() -> !taken(server).isEmpty());
      assertThat(server.refused()).hasSize(3);
      clock.advance(Duration.ofDays(1));
      OrderEvent.prefilled(partnerId).then("completed").publish();
      await().until(() -> taken(server).size() == 2);
      assertThat(taken(server)).doesNotHaveDuplicates();
    }
  }

  @Test
  void comesLaterFromAServerThatSaysNothing() throws IOException {
    try (MailServer server = new MailServer(port, address, 0, 1)) {
      // Given
      RecipientEvent.ofPartner(partnerId, address);
      // When
      OrderEvent.prefilled(partnerId).then("completed").publish();
      // Then
      await().atMost(Duration.ofMinutes(1)).until(() -> taken(server).size() == 1);
      assertThat(server.clients()).isEqualTo(2);
    }
  }

  /** The Message-IDs of those that were taken. */
  private List<String> taken(MailServer server) {
    return server.taken().stream()
        .filter(mail -> mail.contains(address))
        .flatMap(String::lines)
        .filter(line -> line.startsWith("Message-ID"))
        .toList();
  }
}
