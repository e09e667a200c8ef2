package dev.torg.platform.event;

import dev.torg.platform.act.Cause;

/** An event and who caused it. */
public record CausedEvent(OutgoingEvent event, Cause cause) {}
