package dev.torg.notification.endpoints.app;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.notification.addresses.app.JudgeAddress;
import dev.torg.notification.domain.Bucket;
import dev.torg.notification.domain.CallbackUrl;
import dev.torg.notification.endpoints.domain.Endpoint;
import dev.torg.notification.endpoints.domain.Secret;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Notes where somebody wants to be told of which events. */
@ApplicationScoped
public class RegisterEndpoint {

  private final JudgeAddress judgeAddress;
  private final RecordChange recordChange;
  private final Clock clock;

  RegisterEndpoint(JudgeAddress judgeAddress, RecordChange recordChange, Clock clock) {
    this.judgeAddress = judgeAddress;
    this.recordChange = recordChange;
    this.clock = clock;
  }

  /**
   * Asks a resolver, which may take seconds: to be done before any transaction. Fails with an
   * {@link IllegalArgumentException} for a place that is not called.
   */
  public Uni<JudgedPlace> judge(CallbackUrl url) {
    return judgeAddress.judge(url).map(address -> new JudgedPlace(url));
  }

  /** Fails with {@link dev.torg.notification.endpoints.domain.EventIsFull}. */
  public Uni<RegisteredEndpoint> register(Bucket bucket, JudgedPlace place, List<String> events) {
    Endpoint endpoint =
        Endpoint.registered(
            UuidCreator.getTimeOrderedEpoch(),
            bucket,
            place.url,
            events,
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    return Panache.withTransaction(() -> recordChange.registered(endpoint, Secret.random()));
  }

  /** A place that may be called. */
  public static final class JudgedPlace {

    private final CallbackUrl url;

    private JudgedPlace(CallbackUrl url) {
      this.url = url;
    }
  }
}
