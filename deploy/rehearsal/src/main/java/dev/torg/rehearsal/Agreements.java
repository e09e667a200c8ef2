package dev.torg.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.journey.Caller;
import dev.torg.journey.Unanswered;
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
        approveWaiting();
        TimeUnit.MILLISECONDS.sleep(200);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Who gets no answer asks again. */
  private void approveWaiting() {
    try {
      for (JsonNode agreement : operator.get(WAITING).json().path("merchantAgreements")) {
        operator
            .with("If-Match", agreement.at("/etag").asText())
            .post(WAITING + "/" + agreement.at("/merchantId").asText() + "/approval");
      }
    } catch (Unanswered e) {
      // Torg is away for a while, as acts have it.
    }
  }
}
