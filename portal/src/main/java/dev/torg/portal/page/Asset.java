package dev.torg.portal.page;

import dev.torg.platform.business.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A style, script or picture, named by its content. */
record Asset(String name, String hash, byte[] bytes) {

  private static final int HASH_DIGITS = 16;

  static final Map<String, Asset> ALL =
      Arrays.asList("portal.css", "portal.js", "htmx.min.js", "favicon.svg").stream()
          .map(Asset::load)
          .collect(Collectors.toMap(Asset::name, Function.identity()));

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  String url() {
    return "/portal/assets/" + hash + "/" + name;
  }

  String type() {
    return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
  }

  private static Asset load(String name) {
    try (InputStream file = Asset.class.getResourceAsStream("/assets/" + name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is missing");
      }
      byte[] bytes = file.readAllBytes();
      return new Asset(name, Sha256.hex(bytes).substring(0, HASH_DIGITS), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
