package dev.torg.portal.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * An event that one can be told of; without schema it is of another API, and never happens here.
 */
record EventType(String name, String summary, @Nullable JsonNode schema) {

  boolean happens() {
    return schema != null;
  }
}
