package dev.torg.notification.mails.domain;

import dev.torg.notification.domain.Owner;
import dev.torg.notification.domain.OwnerKind;
import java.util.Locale;

/** The languages that mails are written in. */
public enum Language {
  NB,
  EN,
  DA,
  FI;

  /** A business is written to in the language of its country, everybody else in this one. */
  public static Language of(Owner owner, Language others) {
    if (owner.kind() != OwnerKind.MERCHANT) {
      return others;
    }
    if (owner.id().startsWith("business:NO:")) {
      return NB;
    }
    if (owner.id().startsWith("business:DK:")) {
      return DA;
    }
    return owner.id().startsWith("business:FI:") ? FI : others;
  }

  /** The one of this tag. */
  public static Language of(String tag) {
    return valueOf(tag.toUpperCase(Locale.ROOT));
  }

  public Locale locale() {
    return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
  }
}
