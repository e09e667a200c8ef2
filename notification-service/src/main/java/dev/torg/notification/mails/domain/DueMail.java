package dev.torg.notification.mails.domain;

import dev.torg.notification.domain.MailKind;
import dev.torg.notification.domain.Owner;
import java.time.Instant;
import java.util.Map;
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
    Instant leasedUntil) {}
