package dev.torg.portal.orders;

import dev.torg.portal.client.ApiRefused;
import dev.torg.portal.page.Texts;
import dev.torg.portal.visit.Visit;
import java.util.Locale;
import java.util.Optional;

/** Why somebody who has the address of an order sees none. */
enum UnseenOrder {
  /** It was not sent in before its time ran out. */
  EXPIRED,
  /** Whoever made it took it back, which surprises its merchant. */
  WITHDRAWN,
  /** As {@link #WITHDRAWN}, for the partner. */
  WITHDRAWN_HERE,
  /** It is of somebody else than whom the person acts for, if it is at all. */
  OTHERS;

  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;

  /** Empty if the refusal has another cause than the order. */
  static Optional<UnseenOrder> of(Visit visit, ApiRefused refusal) {
    return switch (refusal.status()) {
      case GONE -> Optional.of(gone(visit, refusal));
      case NOT_FOUND -> others(visit);
      case FORBIDDEN -> visit.mayChange() ? others(visit) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static UnseenOrder gone(Visit visit, ApiRefused refusal) {
    return refusal.isExpired() ? EXPIRED : visit.partner().isPresent() ? WITHDRAWN_HERE : WITHDRAWN;
  }

  private static Optional<UnseenOrder> others(Visit visit) {
    return visit.actingFor().map(somebody -> OTHERS);
  }

  /**
   * What to do.
   *
   * @param whom to ask; for an order of others, whom the person acts for; empty if unknown
   */
  String lead(String whom, Locale locale) {
    return switch (this) {
      case EXPIRED, WITHDRAWN ->
          whom.isEmpty()
              ? Texts.of("unseen_lead_" + this, locale)
              : Texts.of("unseen_lead_" + this + "_BY", locale, whom);
      case WITHDRAWN_HERE -> Texts.of("unseen_lead_WITHDRAWN_HERE", locale);
      case OTHERS -> Texts.of("unseen_lead_OTHERS", locale, whom);
    };
  }

  /** Whether it can be seen by acting for somebody else. */
  public boolean isOthers() {
    return this == OTHERS;
  }
}
