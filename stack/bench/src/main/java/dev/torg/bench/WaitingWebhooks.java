package dev.torg.bench;

import dev.torg.embedded.kafka.ConsumerLag;
import dev.torg.journey.Answer;
import dev.torg.journey.Caller;
import dev.torg.journey.CallingPartner;
import dev.torg.journey.Gateway;
import dev.torg.journey.JourneyFailed;
import dev.torg.journey.Narrator;
import dev.torg.journey.Patience;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * How fast webhooks that waited reach a receiver once it takes them again: a partner's prefills
 * make one each while its registration is paused.
 *
 * @param prefills make the events
 * @param kafka where to see whether all events have been followed
 */
record WaitingWebhooks(CallingPartner partner, LoadPlan prefills, String kafka) {

  static final String NAME = "deliver webhooks that waited";

  private static final String WEBHOOKS = "/webhooks/v1/webhooks";
  private static final String REGISTRATION =
      "{\"url\": \"%s\", \"events\": [\"management.product-order.created.v1\"]}";
  private static final double SILENCE_SECONDS = 5;

  Measured measure(ProcessorTime processorTime) {
    try (Arrivals arrivals = new Arrivals()) {
      Answer registered =
          caller()
              .post(WEBHOOKS, REGISTRATION.formatted(arrivals.url()))
              .expect("Registering a webhook", 201);
      String registration = WEBHOOKS + "/" + registered.text("id");
      try {
        setPaused(registration, true);
        long expected = makeEvents();
        double before = processorTime.seconds();
        arrivals.begin();
        setPaused(registration, false);
        await(
            () -> arrivals.count() >= expected || arrivals.secondsSinceNewest() > SILENCE_SECONDS);
        return Measured.atMost(NAME, arrivals.counted(expected), processorTime.seconds() - before);
      } finally {
        caller().delete(registration);
      }
    }
  }

  /** How many, once all have been followed. */
  private long makeEvents() {
    LoadCount made = new Load(prefills).asFastAsAnswered(prefills.seconds());
    await(() -> ConsumerLag.of(kafka).longest() == 0);
    return made.answers() - made.errors();
  }

  private void setPaused(String registration, boolean paused) {
    caller()
        .send("PATCH", registration, "{\"paused\": %s}".formatted(paused))
        .expect("Pausing or resuming a webhook", 200);
  }

  private Caller caller() {
    return new Caller(
        new Gateway(partner.address(), Narrator.SILENT), "partner", partner.headers());
  }

  private static void await(BooleanSupplier condition) {
    if (Patience.find(() -> Optional.of(true).filter(met -> condition.getAsBoolean())).isEmpty()) {
      throw new JourneyFailed("A minute was not enough for the webhooks.");
    }
  }
}
