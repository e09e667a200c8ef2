package dev.torg.notification.messages.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.notification.domain.OwnEvent;
import dev.torg.notification.domain.OwnerKind;
import dev.torg.notification.messages.domain.Audience;
import dev.torg.notification.messages.domain.News;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.event.IncomingEvent;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An event of {@code torg.merchants} that somebody outside would notice. */
public record MerchantChanged(IncomingEvent event, OwnEvent told, State state) {

  private static final String EVENTS = "merchant.merchant.";
  private static final Map<String, OwnEvent> TOLD =
      Map.of(
          "activated.v1", OwnEvent.MERCHANT_ACTIVATED,
          "deactivated.v1", OwnEvent.MERCHANT_DEACTIVATED,
          "agreement-signed.v1", OwnEvent.AGREEMENT_SIGNED,
          "agreement-activated.v1", OwnEvent.AGREEMENT_ACTIVATED,
          "agreement-rejected.v1", OwnEvent.AGREEMENT_REJECTED);

  /** Empty for an event that nobody outside would notice. */
  public static Optional<MerchantChanged> in(IncomingEvent event) {
    return event.isOf(EVENTS)
        ? Optional.ofNullable(TOLD.get(event.type().substring(EVENTS.length())))
            .map(told -> new MerchantChanged(event, told, event.as(State.class)))
        : Optional.empty();
  }

  public BusinessIdentifier businessIdentifier() {
    return state.businessIdentifier;
  }

  /** Whether partners who have sales units with the merchant are told, too. */
  public boolean concernsPartners() {
    return told.audience().contains(OwnerKind.PARTNER);
  }

  /** What the merchant is told. */
  public News newsForMerchant() {
    return news(Audience.of(null, state.businessIdentifier, null));
  }

  public News newsForPartner(String partnerId) {
    return news(Audience.of(partnerId, null, null));
  }

  private News news(Audience to) {
    return new News(
        told,
        subject(event),
        event.sequence(),
        event.time(),
        to,
        state.news(told),
        event.traceparent());
  }

  /** What all news of the merchant are about. */
  public static String subject(IncomingEvent event) {
    return "merchant " + event.subject();
  }

  /** What the event says. */
  record State(
      BusinessIdentifier businessIdentifier,
      String name,
      String status,
      @Nullable Agreement agreement) {

    MerchantNews news(OwnEvent told) {
      boolean aboutAgreement = !told.audience().contains(OwnerKind.PARTNER);
      return new MerchantNews(
          IdentifierNews.of(businessIdentifier),
          name,
          status,
          aboutAgreement && agreement != null ? agreement.status : null);
    }
  }

  record Agreement(@Nullable String status) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record MerchantNews(
      IdentifierNews businessIdentifier,
      String name,
      String status,
      @Nullable String agreementStatus) {}
}
