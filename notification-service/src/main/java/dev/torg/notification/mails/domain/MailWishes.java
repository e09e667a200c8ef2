package dev.torg.notification.mails.domain;

import dev.torg.notification.domain.Owner;
import java.util.List;
import java.util.UUID;

/**
 * Which mails a person gets beside those that go to the address of a partner or a merchant.
 *
 * @param about subjects of mails
 * @param owners whom they are about
 */
public record MailWishes(UUID userId, List<String> about, List<Owner> owners) {}
