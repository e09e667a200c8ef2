package dev.torg.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.journey.Caller;
import java.util.concurrent.TimeUnit;

/** An operator who approves every merchant agreement that waits. In production nobody else does. */
final class Agreements {

  private static final String WAITING = "/operations/v1/review/merchant-agreements";

  private final Caller operator;

  private Agreements(Caller operator) {
    this.operator = operator;
  }

  /** Goes on until this process ends. */
  static void approvedBy(Caller operator) {
    Thread thread = new Thread(new Agreements(operator)::approveAll, "agreements");
    thread.setDaemon(true);
    thread.start();
  }

  private void approveAll() {
    try {
      while (true) {
        for (JsonNode agreement : operator.get(WAITING).json().path("merchantAgreements")) {
          operator
              .with("If-Match", agreement.at("/etag").asText())
              .post(WAITING + "/" + agreement.at("/merchantId").asText() + "/approval");
        }
        TimeUnit.MILLISECONDS.sleep(200);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
