package dev.torg.platform.problem;

import dev.torg.platform.business.RuleBroken;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.function.Supplier;

/**
 * What a caller says it knows already: {@code If-None-Match} and {@code If-Match} (RFC 9110, 13).
 */
public final class Preconditions {

  private static final EntityTag OF_NO_STATE = new EntityTag("no state has this tag");

  private Preconditions() {}

  /**
   * The thing with its tag; 304 with the tag alone when the caller has it like this. Proxies that
   * compress weaken tags, so both forms are known (RFC 9110, 13.1.2).
   */
  public static Response unlessKnown(
      Request request, EntityTag tag, Supplier<ResponseBuilder> shown) {
    ResponseBuilder known = request.evaluatePreconditions(tag);
    if (known == null && isNotModified(request, new EntityTag(tag.getValue(), true))) {
      known = Response.notModified();
    }
    return (known == null ? shown.get() : known).tag(tag).build();
  }

  private static boolean isNotModified(Request request, EntityTag weak) {
    ResponseBuilder known = request.evaluatePreconditions(weak);
    return known != null
        && known.build().getStatus() == Response.Status.NOT_MODIFIED.getStatusCode();
  }

  /**
   * Lets a change go on only from the state that the caller read; from any when it names none.
   *
   * @param tag of the thing as it is now, read under the lock of the change
   * @throws RuleBroken as out of date
   */
  public static void mustBeLatest(Request request, EntityTag tag) {
    if (request.evaluatePreconditions(tag) != null) {
      throw RuleBroken.outOfDate();
    }
  }

  /**
   * As {@link #mustBeLatest}, for who signs or decides: which state was read has to be said, and
   * {@code *} does not say it.
   *
   * @throws RuleBroken as a state that is not named, or as out of date
   */
  public static void mustNameLatest(Request request, EntityTag tag) {
    if (request.evaluatePreconditions(OF_NO_STATE) == null) {
      throw RuleBroken.stateNotNamed();
    }
    mustBeLatest(request, tag);
  }
}
