package dev.torg.notification.mails.event;

import dev.torg.notification.domain.MailKind;
import dev.torg.notification.domain.NewMail;
import dev.torg.notification.domain.Owner;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.event.IncomingEvent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an event about an order says to those who get a mail of it. */
record MailedOrder(
    @Nullable String partnerId,
    BusinessIdentifier businessIdentifier,
    @Nullable String merchantName,
    @Nullable String salesUnitName,
    @Nullable String msn,
    @Nullable String reason) {

  static final String EVENTS = "productorder.product-order.";
  static final String REASONS = "productorder.rejection-reason.";

  /**
   * Partners are told of what is ready only: what is asked and why one is refused is not theirs.
   */
  static List<NewMail> mails(IncomingEvent event) {
    return switch (event.type().substring(EVENTS.length())) {
      case "completed.v1" -> event.as(MailedOrder.class).ready(event);
      case "question-asked.v1" ->
          event.as(MailedOrder.class).toMerchant(MailKind.ORDER_QUESTION, event);
      default -> List.of();
    };
  }

  /** Of an event of {@code torg.rejection-reasons}. */
  static List<NewMail> rejections(IncomingEvent event) {
    return event.as(MailedOrder.class).toMerchant(MailKind.ORDER_REJECTED, event);
  }

  private List<NewMail> ready(IncomingEvent event) {
    Stream<NewMail> partner =
        Stream.ofNullable(partnerId)
            .map(
                id ->
                    new NewMail(event.id(), MailKind.SALES_UNIT_READY, Owner.partner(id), facts()));
    return Stream.concat(partner, toMerchant(MailKind.SALES_UNIT_READY, event).stream()).toList();
  }

  private List<NewMail> toMerchant(MailKind kind, IncomingEvent event) {
    return List.of(new NewMail(event.id(), kind, Owner.merchant(businessIdentifier), facts()));
  }

  private Map<String, String> facts() {
    return new Facts()
        .with("unit", salesUnitName)
        .with("msn", msn)
        .with("reason", reason)
        .with("merchant", merchantName)
        .with(businessIdentifier)
        .all();
  }
}
