package dev.torg.notification.catalogue.app;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a kind of event.
 *
 * @param summary in one sentence, when it happens
 * @param schema JSON Schema of a message; none for events that nothing here makes
 * @param sample of a message, likewise
 */
public record DescribedEventType(
    String name, String summary, @Nullable JsonNode schema, @Nullable JsonNode sample) {}
