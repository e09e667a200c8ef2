package dev.torg.journey;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a partner is told while an order goes its way: a webhook, and a mail.
 *
 * @param mails where the mails of this machine can be read
 */
public record Notices(Gateway gateway, PartnerKeys keys, URI mails) {

  private static final String TITLE = "Subject: ";

  /** Registers a receiver, runs the way, and shows what came of it. */
  public void during(Runnable way) {
    Partner partner = Partner.logIn(gateway.heardBy(Narrator.SILENT), keys);
    try (WebhookReceiver receiver = WebhookReceiver.start()) {
      step("0. The partner asks to be called when an order is done");
      Webhook webhook =
          Webhook.register(
              partner.heardBy(gateway.narrator()).caller(),
              receiver.url(),
              "management.product-order.completed.v1");
      long before = partners().count();
      way.run();
      step("8. The partner was called, and the signature is ours");
      told("  " + awaited(() -> receiver.next(webhook.secret()), "No webhook came.").body());
      partner.caller().delete(webhook.path());
      step("9. The partner got a mail; all of them are on " + mails);
      told(awaited(() -> newest(before), "No mail came.").strip().indent(2));
    }
  }

  private static <T> T awaited(Supplier<Optional<T>> search, String otherwise) {
    return Patience.find(search).orElseThrow(() -> new JourneyFailed(otherwise));
  }

  private Optional<String> newest(long before) {
    return partners().count() > before ? partners().findFirst() : Optional.empty();
  }

  /** Those that are for the partner, newest first. */
  private Stream<String> partners() {
    String all =
        new Gateway(mails, Narrator.SILENT)
            .send(new Call("reader", "GET", mails.getPath() + "/texts", Map.of(), null))
            .text();
    return Stream.of(all.split("\f\n")).filter(mail -> mail.contains(TITLE));
  }

  private void step(String title) {
    gateway.narrator().step(title);
  }

  private void told(String text) {
    gateway.narrator().told(text);
  }
}
