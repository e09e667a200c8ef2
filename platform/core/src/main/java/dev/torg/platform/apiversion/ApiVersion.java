package dev.torg.platform.apiversion;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A published shape of the API, named by the month it is from. */
public enum ApiVersion {
  V2023_08("2023-08"),
  V2023_11("2023-11"),
  V2026_01("2026-01");

  private final String text;

  ApiVersion(String text) {
    this.text = text;
  }

  public static Optional<ApiVersion> of(String text) {
    return Arrays.stream(values()).filter(version -> version.text.equals(text)).findFirst();
  }

  /** What a caller gets who neither asks for a version nor has one pinned to its key. */
  public static ApiVersion unlessAsked() {
    return V2023_11;
  }

  /** As in the header {@code Api-Version}. */
  public String text() {
    return text;
  }

  static String known() {
    return Arrays.stream(values()).map(ApiVersion::text).collect(Collectors.joining(", "));
  }
}
