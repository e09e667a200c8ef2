package dev.torg.gateway.limit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one gateway let through since its last report; empty, it says that the gateway is alive.
 *
 * @param gateway names one run of one gateway
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record UseReport(String gateway, Map<UUID, Integer> uses) {

  private static final ObjectMapper JSON = new ObjectMapper();

  UseReport {
    Objects.requireNonNull(gateway);
    Objects.requireNonNull(uses);
  }

  String json() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Empty for what cannot be read. */
  static Optional<UseReport> read(@Nullable String json) {
    try {
      return Optional.ofNullable(json == null ? null : JSON.readValue(json, UseReport.class));
    } catch (JsonProcessingException unreadable) {
      return Optional.empty();
    }
  }
}
