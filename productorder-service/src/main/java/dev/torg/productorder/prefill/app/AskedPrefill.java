package dev.torg.productorder.prefill.app;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.platform.act.Cause;
import dev.torg.platform.idempotency.IdempotentRequest;
import java.util.Optional;
import java.util.UUID;

/**
 * A prefill that is about to be written.
 *
 * @param id of the order, if it becomes one
 * @param request what tells it from others; empty where each request makes an order
 */
record AskedPrefill(UUID id, Prefill wish, Optional<IdempotentRequest> request, Cause cause) {

  static AskedPrefill of(Prefill wish, Optional<IdempotentRequest> request, Cause cause) {
    return new AskedPrefill(UuidCreator.getTimeOrderedEpoch(), wish, request, cause);
  }
}
