package dev.torg.portal.visit;

import dev.torg.platform.business.Access;
import dev.torg.platform.identity.ActingFor;
import dev.torg.platform.identity.ActingForMerchant;
import dev.torg.platform.identity.ActingForPartner;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.OperatorCaller;
import dev.torg.platform.identity.PortalCaller;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One look at a page.
 *
 * @param caller null on a page for everybody
 * @param authorization the header that proves who the caller is; null where that is nobody
 * @param path of the page, with its query; of a form, the page that it stands on
 */
public record Visit(
    @Nullable Caller caller, @Nullable String authorization, Locale locale, String path) {

  private static final Pattern CURSOR =
      Pattern.compile("[?&]cursor=((?:[\\w.~-]|%\\p{XDigit}{2})++)(?=&|$)");

  /** Where the list of the page begins, as it stands in the address; empty for its beginning. */
  public Optional<String> cursor() {
    Matcher cursor = CURSOR.matcher(path);
    return cursor.find() ? Optional.of(cursor.group(1)) : Optional.empty();
  }

  /** The query of the same page with its list from there on. */
  public String queryFrom(String cursor) {
    String query = path.contains("?") ? path.substring(path.indexOf('?') + 1) : "";
    Stream<String> kept =
        Arrays.stream(query.split("&", -1))
            .filter(part -> !part.isEmpty() && !part.startsWith("cursor="));
    return Stream.concat(kept, Stream.of("cursor=" + cursor)).collect(Collectors.joining("&"));
  }

  /** The same visit with the token of another role. */
  public Visit bearing(String token) {
    return new Visit(caller, "Bearer " + token, locale, path);
  }

  public String name() {
    return caller instanceof OperatorCaller operator
        ? operator.name()
        : person().map(PortalCaller::name).orElse("");
  }

  public boolean isOperator() {
    return caller instanceof OperatorCaller;
  }

  public Optional<PortalCaller> person() {
    return caller == null ? Optional.empty() : caller.person();
  }

  /** Whether the person who looks has this id. */
  public boolean is(String userId) {
    return person()
        .filter(person -> person.userId().toString().equalsIgnoreCase(userId))
        .isPresent();
  }

  public Optional<ActingFor> actingFor() {
    return person().flatMap(PortalCaller::actingFor);
  }

  /** Who only reads for whom it acts changes nothing there; the gateway refuses it. */
  public boolean mayChange() {
    return actingFor().filter(role -> role.access() == Access.READER).isEmpty();
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
