package dev.torg.salesunit.quality.app;

import dev.torg.salesunit.quality.domain.Period;
import dev.torg.salesunit.quality.store.ApiCalls;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Deletes counts that are older than two of the longest periods that can be asked for. */
@ApplicationScoped
public class ForgetOldApiCalls {

  private static final int PERIODS = 2;

  private final ApiCalls apiCalls;
  private final Clock clock;

  ForgetOldApiCalls(ApiCalls apiCalls, Clock clock) {
    this.apiCalls = apiCalls;
    this.clock = clock;
  }

  @Scheduled(every = "6h", delayed = "10m")
  Uni<Void> forget() {
    return apiCalls.forgetBefore(LocalDate.now(clock).minusDays((long) PERIODS * Period.MOST_DAYS));
  }
}
