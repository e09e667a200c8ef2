package dev.torg.notification.mails.domain;

import dev.torg.notification.domain.MailKind;
import dev.torg.notification.domain.Owner;
import dev.torg.notification.domain.OwnerKind;
import dev.torg.platform.business.Language;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that nobody else sends until the lease ends.
 *
 * @param language that its reader chose; null where none is known
 * @param attempts that were made before
 * @param firstAt when the first of them was
 */
public record DueMail(
    UUID id,
    MailKind kind,
    Owner to,
    String address,
    @Nullable Language language,
    Map<String, String> facts,
    int attempts,
    @Nullable Instant firstAt,
    Instant leasedUntil) {

  /** What its reader chose; else a business's is that of its country, everybody else's this one. */
  public Language languageOr(Language others) {
    if (language != null || to.kind() != OwnerKind.MERCHANT) {
      return Objects.requireNonNullElse(language, others);
    }
    if (to.id().startsWith("business:NO:")) {
      return Language.NB;
    }
    if (to.id().startsWith("business:DK:")) {
      return Language.DA;
    }
    return to.id().startsWith("business:FI:") ? Language.FI : others;
  }
}
