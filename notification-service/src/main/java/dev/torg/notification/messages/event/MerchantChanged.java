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

/** What an event of {@code torg.merchants} says. */
public record MerchantChanged(
    BusinessIdentifier businessIdentifier,
    String name,
    String status,
    @Nullable Agreement agreement) {

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
    return event.isOf(EVENTS) && TOLD.containsKey(fact(event))
        ? Optional.of(event.as(MerchantChanged.class))
        : Optional.empty();
  }

  /** Whether partners who have sales units with the merchant are told, too. */
  public static boolean concernsPartners(IncomingEvent event) {
    return told(event).audience().contains(OwnerKind.PARTNER);
  }

  /** What the merchant is told. */
  public News newsForMerchant(IncomingEvent event) {
    return news(event, Audience.of(null, businessIdentifier, null));
  }

  public News newsForPartner(IncomingEvent event, String partnerId) {
    return news(event, Audience.of(partnerId, null, null));
  }

  private News news(IncomingEvent event, Audience to) {
    OwnEvent told = told(event);
    boolean aboutAgreement = !told.audience().contains(OwnerKind.PARTNER);
    return new News(
        told,
        "merchant " + event.subject(),
        event.sequence(),
        event.time(),
        to,
        new MerchantNews(
            IdentifierNews.of(businessIdentifier),
            name,
            status,
            aboutAgreement && agreement != null ? agreement.status : null));
  }

  private static OwnEvent told(IncomingEvent event) {
    return Optional.ofNullable(TOLD.get(fact(event))).orElseThrow();
  }

  private static String fact(IncomingEvent event) {
    return event.type().substring(EVENTS.length());
  }

  record Agreement(@Nullable String status) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record MerchantNews(
      IdentifierNews businessIdentifier,
      String name,
      String status,
      @Nullable String agreementStatus) {}
}
