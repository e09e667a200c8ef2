package dev.torg.gateway.route;

import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.CallerKind;
import io.vertx.core.http.HttpMethod;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One line of the route table.
 *
 * @param methods what the path answers to; HEAD comes with GET, OPTIONS with everything
 * @param template the path, with {@code {name}} for one segment and {@code **} for any rest
 * @param destination who answers
 * @param upstream the name under which the settings say where that is
 * @param callers who may call; empty: anyone, without a credential
 */
public record Route(
    Set<HttpMethod> methods,
    String template,
    Destination destination,
    String upstream,
    Set<CallerKind> callers,
    Set<Trait> traits) {

  public static final long FORM = 4 << 10;
  public static final long JSON = 64 << 10;
  public static final long JSON_WITH_LOGO = 400 << 10;

  private static final Set<HttpMethod> WITHOUT_BODY =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.DELETE);

  /**
   * The kinds of callers with these names; none for the one name {@code anyone}.
   *
   * @throws IllegalArgumentException when a name is unknown
   */
  static Set<CallerKind> callers(Collection<String> names) {
    return names.equals(List.of("anyone"))
        ? Set.of()
        : names.stream()
            .map(name -> CallerKind.valueOf(name.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());
  }

  public boolean isPublic() {
    return callers.isEmpty();
  }

  /** Whether the caller is of a kind that may call; an operator may be a person, too. */
  public boolean isFor(Caller caller) {
    return callers.contains(caller.kind())
        || (callers.contains(CallerKind.PORTAL) && caller.person().isPresent());
  }

  public boolean has(Trait trait) {
    return traits.contains(trait);
  }

  /**
   * Bytes that a body of this method may have: a form where anybody may call or no body is asked
   * for, JSON otherwise, a picture within it where the table says so.
   */
  public long largestBody(HttpMethod method) {
    if (destination == Destination.OTHER_UPSTREAM) {
      return Long.MAX_VALUE;
    }
    if (isPublic() || WITHOUT_BODY.contains(method)) {
      return FORM;
    }
    return has(Trait.LOGO) ? JSON_WITH_LOGO : JSON;
  }

  /** Whether people come here with a browser, and want a page whatever happens. */
  public boolean isPage() {
    return destination == Destination.PAGES;
  }

  /**
   * Whether the caller's own token goes on: pages are a client, which calls the gateway in the name
   * of who looks; others have no use for it but to do the same.
   */
  public boolean keepsToken() {
    return isPage() || has(Trait.OWN_TOKEN);
  }

  /** Whether the subscription key goes on: services have no use for it but to sell a token. */
  public boolean keepsSubscriptionKey() {
    return has(Trait.OWN_TOKEN) || (isPublic() && destination != Destination.OTHER_UPSTREAM);
  }

  /** The permitted callers in words, for a refusal. */
  public String permitted() {
    return callers.stream().sorted().map(CallerKind::text).collect(Collectors.joining(" or "));
  }
}
