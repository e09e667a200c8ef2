package dev.torg.notification.messages.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The message that is on its way; its id comes in the header {@code webhook-id}. */
@Schema(name = "SentPing")
record SentPingView(UUID messageId) {}
