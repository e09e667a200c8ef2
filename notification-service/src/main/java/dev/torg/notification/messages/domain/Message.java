package dev.torg.notification.messages.domain;

import java.util.UUID;

/**
 * News as they are sent.
 *
 * @param body JSON, the same bytes for everybody who may know
 */
public record Message(UUID id, News news, byte[] body) {}
