package dev.torg.notification.messages.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.notification.messages.domain.KnownMerchant;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Erased;
import dev.torg.platform.event.IncomingEvent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The business that an event is about, if it is about one, and what must not be told of it. */
public record ConcernedBusiness(
    @Nullable BusinessIdentifier businessIdentifier, @Nullable Boolean erased) {

  private static final String MERCHANTS = "merchant.merchant.";

  /**
   * Names that people gave, of a person, maybe, who trades under the own name; and what somebody
   * wrote about it.
   */
  private static final List<String> NAMES =
      List.of("name", "merchantName", "salesUnitName", "reason");

  public static Optional<BusinessIdentifier> in(IncomingEvent event) {
    return Optional.ofNullable(event.as(ConcernedBusiness.class).businessIdentifier);
  }

  /** What an event of {@code torg.merchants} says; empty for any other. */
  public static Optional<KnownMerchant> merchantIn(IncomingEvent event) {
    return event.isOf(MERCHANTS)
        ? in(event).map(business -> new KnownMerchant(business, isErased(event)))
        : Optional.empty();
  }

  private static boolean isErased(IncomingEvent event) {
    return Boolean.TRUE.equals(event.as(ConcernedBusiness.class).erased);
  }

  /** The same event, with no name in it. */
  public static IncomingEvent withoutNames(IncomingEvent event) {
    ObjectNode data = event.data().deepCopy();
    NAMES.stream().filter(data::hasNonNull).forEach(name -> data.put(name, Erased.TEXT));
    return new IncomingEvent(
        event.id(),
        event.type(),
        event.subject(),
        event.sequence(),
        event.time(),
        event.traceparent(),
        data);
  }
}
