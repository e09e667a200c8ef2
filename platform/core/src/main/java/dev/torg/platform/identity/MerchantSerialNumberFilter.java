package dev.torg.platform.identity;

import dev.torg.platform.business.Msn;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Holds that a {@code Merchant-Serial-Number}, when sent, is one of the caller's sales units. Empty
 * counts as not sent.
 */
class MerchantSerialNumberFilter {

  private static final String HEADER = CallerHeaders.MERCHANT_SERIAL_NUMBER;

  private final CurrentCaller currentCaller;
  private final Instance<SalesUnitOwners> owners;

  MerchantSerialNumberFilter(CurrentCaller currentCaller, Instance<SalesUnitOwners> owners) {
    this.currentCaller = currentCaller;
    this.owners = owners;
  }

  @ServerRequestFilter
  @Nullable Uni<Response> check(ContainerRequestContext request) {
    String header = request.getHeaderString(HEADER);
    if (header == null || header.isBlank() || !owners.isResolvable()) {
      return null;
    }
    return currentCaller.find().map(caller -> check(msn(header.strip()), caller)).orElse(null);
  }

  private Uni<Response> check(Msn msn, Caller caller) {
    return owners
        .get()
        .isCallers(msn, caller)
        .flatMap(
            callers ->
                callers
                    ? Uni.createFrom().nullItem()
                    : Uni.createFrom().failure(Problems.forbidden(foreign(msn))));
  }

  private static String foreign(Msn msn) {
    return HEADER
        + " "
        + msn.value()
        + " is not a sales unit of the caller. Leave the header out, or send one of your own.";
  }

  private static Msn msn(String header) {
    try {
      return Msn.of(header);
    } catch (IllegalArgumentException malformed) {
      throw Problems.invalid(List.of(new Violation(HEADER, malformed.getMessage() + "")));
    }
  }
}
