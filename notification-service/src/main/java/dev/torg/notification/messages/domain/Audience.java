package dev.torg.notification.messages.domain;

import dev.torg.notification.domain.Owner;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
import org.jspecify.annotations.Nullable;

/**
 * Who may know of something.
 *
 * @param partner the partner, if one may
 * @param merchant the business, if it may
 * @param msn the sales unit that it is about, if it is about one
 */
public record Audience(@Nullable Owner partner, @Nullable Owner merchant, @Nullable Msn msn) {

  public static Audience of(
      @Nullable String partnerId, @Nullable BusinessIdentifier business, @Nullable String msn) {
    return new Audience(
        partnerId == null ? null : Owner.partner(partnerId),
        business == null ? null : Owner.merchant(business),
        msn == null ? null : Msn.of(msn));
  }

  public boolean isNobody() {
    return partner == null && merchant == null;
  }
}
