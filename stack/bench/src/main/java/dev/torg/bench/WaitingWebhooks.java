package dev.torg.bench;

import dev.torg.embedded.kafka.ConsumerLag;
import dev.torg.journey.CallingPartner;
import dev.torg.journey.Webhook;

/**
 * How fast webhooks that waited reach a receiver once it takes them again: a partner's prefills
 * make one each while its registration is paused.
 *
 * @param prefills make the events
 * @param kafka where to see whether all events have been followed
 */
record WaitingWebhooks(CallingPartner partner, LoadPlan prefills, String kafka) {

  static final String NAME = "deliver webhooks that waited";

  Measured measure(ProcessorTime processorTime) {
    try (Arrivals arrivals = Arrivals.sinceBeginning()) {
      Webhook webhook =
          Webhook.register(partner.caller(), arrivals.url(), "management.product-order.created.v1");
      try {
        webhook.setPaused(true);
        long expected = makeEvents();
        double before = processorTime.seconds();
        arrivals.begin();
        webhook.setPaused(false);
        arrivals.await(expected);
        return Measured.atMost(NAME, arrivals.counted(expected), processorTime.seconds() - before);
      } finally {
        webhook.delete();
      }
    }
  }

  /** How many, once all have been followed. */
  private long makeEvents() {
    LoadCount made = new Load(prefills).asFastAsAnswered(prefills.seconds());
    Arrivals.await(() -> ConsumerLag.of(kafka).longest() == 0);
    return made.answers() - made.errors();
  }
}
