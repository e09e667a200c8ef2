package dev.torg.notification.mails.domain;

import dev.torg.notification.domain.Owner;
import dev.torg.platform.business.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who gets mails at an address, or none without one.
 *
 * @param language that a person chose
 */
public record KnownRecipient(Owner owner, @Nullable String email, @Nullable Language language) {}
