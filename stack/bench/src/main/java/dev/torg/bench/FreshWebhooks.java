package dev.torg.bench;

import dev.torg.journey.CallingPartner;
import dev.torg.journey.Webhook;

/**
 * How long an event is on its way to the first call of a webhook, while so many happen as a busy
 * day has.
 *
 * @param prefills make the events
 */
record FreshWebhooks(CallingPartner partner, LoadPlan prefills) {

  static final String NAME = "commit → first call, 100 a second";

  private static final int PER_SECOND = 100;

  Measured measure(ProcessorTime processorTime) {
    try (Arrivals arrivals = Arrivals.sinceEvent()) {
      Webhook webhook =
          Webhook.register(partner.caller(), arrivals.url(), "management.product-order.created.v1");
      try {
        Load load = new Load(prefills);
        load.atRate(PER_SECOND, prefills.warmUpSeconds());
        double before = processorTime.seconds();
        arrivals.begin();
        LoadCount made = load.atRate(PER_SECOND, prefills.seconds());
        long expected = made.answers() - made.errors();
        arrivals.await(expected);
        return Measured.atMost(NAME, arrivals.counted(expected), processorTime.seconds() - before);
      } finally {
        webhook.delete();
      }
    }
  }
}
