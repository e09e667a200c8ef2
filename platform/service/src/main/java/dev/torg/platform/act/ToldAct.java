package dev.torg.platform.act;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * A change that an event tells of, and who made it.
 *
 * @param topic where the event goes
 * @param subject whom it is about: the key of its record
 * @param sequence of the event, among those about its subject
 * @param state after the change
 * @param envelope the event, as it is published
 */
public record ToldAct(
    Cause cause,
    String topic,
    String subject,
    long sequence,
    String fact,
    JsonNode state,
    String envelope,
    Instant at) {}
