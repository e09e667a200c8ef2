package dev.torg.portal.visit;

import dev.torg.platform.identity.ActingFor;
import dev.torg.platform.identity.ActingForMerchant;
import dev.torg.platform.identity.ActingForPartner;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.OperatorCaller;
import dev.torg.platform.identity.PortalCaller;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One look at a page.
 *
 * @param caller null on a page for everybody
 * @param authorization the header that proves who the caller is; null where that is nobody
 * @param path of the page, with its query
 */
public record Visit(
    @Nullable Caller caller, @Nullable String authorization, Locale locale, String path) {

  /** The same visit with the token of another role. */
  public Visit bearing(String token) {
    return new Visit(caller, "Bearer " + token, locale, path);
  }

  public String name() {
    return caller instanceof PortalCaller person
        ? person.name()
        : caller instanceof OperatorCaller operator ? operator.name() : "";
  }

  public boolean isOperator() {
    return caller instanceof OperatorCaller;
  }

  public Optional<PortalCaller> person() {
    return caller instanceof PortalCaller person ? Optional.of(person) : Optional.empty();
  }

  public Optional<ActingFor> actingFor() {
    return person().flatMap(PortalCaller::actingFor);
  }

  public Optional<ActingForMerchant> merchant() {
    return actingFor()
        .filter(ActingForMerchant.class::isInstance)
        .map(ActingForMerchant.class::cast);
  }

  public Optional<ActingForPartner> partner() {
    return actingFor().filter(ActingForPartner.class::isInstance).map(ActingForPartner.class::cast);
  }
}
