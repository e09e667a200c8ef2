package dev.torg.notification.mails.event;

import dev.torg.notification.domain.Owner;
import dev.torg.notification.mails.domain.KnownRecipient;
import dev.torg.notification.mails.domain.MailWishes;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an event of {@code torg.mail-recipients} says: of a partner, of a business or a person. */
public record RecipientChanged(
    @Nullable String partnerId,
    @Nullable BusinessIdentifier businessIdentifier,
    @Nullable UUID userId,
    @Nullable String email,
    @Nullable String language,
    @Nullable List<String> about,
    @Nullable List<String> partnerIds,
    @Nullable List<BusinessIdentifier> businesses) {

  public Owner owner() {
    if (userId != null) {
      return Owner.person(userId);
    }
    if (businessIdentifier != null) {
      return Owner.merchant(businessIdentifier);
    }
    if (partnerId == null) {
      throw new IllegalArgumentException("names nobody");
    }
    return Owner.partner(partnerId);
  }

  public KnownRecipient recipient() {
    return new KnownRecipient(owner(), email, language == null ? null : Language.of(language));
  }

  /** Of a person only. */
  public Optional<MailWishes> wishes() {
    return Optional.ofNullable(userId)
        .map(id -> new MailWishes(id, Objects.requireNonNullElse(about, List.of()), owners()));
  }

  private List<Owner> owners() {
    return Stream.concat(
            Stream.ofNullable(partnerIds).flatMap(List::stream).map(Owner::partner),
            Stream.ofNullable(businesses).flatMap(List::stream).map(Owner::merchant))
        .toList();
  }
}
