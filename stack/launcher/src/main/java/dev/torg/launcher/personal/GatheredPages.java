package dev.torg.launcher.personal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.embedded.process.CommandFailed;
import dev.torg.embedded.process.PrivateFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The pages that came so far, one a line in a file behind a line that says of whom and from where,
 * so that who is stopped goes on from there, and nobody with the pages of somebody else.
 */
final class GatheredPages {

  static final ObjectMapper JSON = new ObjectMapper();

  private static final int BLOCK = 8_192;

  private final Path file;
  private final Map<String, String> next = new HashMap<>();
  private Optional<String> email = Optional.empty();

  /**
   * @param of whose pages, and from where
   * @throws CommandFailed when those of others are there
   */
  GatheredPages(Path file, String of) throws IOException {
    this.file = file;
    String heading = JSON.createObjectNode().put("of", of).toString();
    if (Files.exists(file)) {
      dropWhatWasCutOff();
      requireHeading(heading);
      each(this::remember);
    } else {
      PrivateFile.write(file, heading + "\n");
    }
  }

  private void requireHeading(String heading) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      if (!heading.equals(lines.readLine())) {
        throw new CommandFailed(
            file + " is of another export that was stopped. Go on with that, or delete it.");
      }
    }
  }

  /** Where to go on; empty when all of it is here, and the beginning when nothing is. */
  Optional<String> next(String beginning) {
    String known = next.getOrDefault(beginning, beginning);
    return known.isEmpty() ? Optional.empty() : Optional.of(known);
  }

  /** The address of the person, as far as the pages tell it. */
  Optional<String> email() {
    return email;
  }

  /**
   * @param onward the address of the page behind this one; empty when it is the last
   */
  void add(String beginning, String service, JsonNode records, String onward) throws IOException {
    JsonNode page =
        JSON.createObjectNode()
            .put("beginning", beginning)
            .put("service", service)
            .put("next", onward)
            .set("records", records);
    Files.writeString(file, page + "\n", StandardOpenOption.APPEND);
    remember(page);
  }

  /** Writes the records of all pages, those of a service together. */
  void writeTo(JsonGenerator document) throws IOException {
    String[] service = {""};
    each(
        page -> {
          try {
            if (!service[0].equals(page.path("service").asText())) {
              begin(document, service, page.path("service").asText());
            }
            for (JsonNode kept : page.path("records")) {
              document.writeTree(kept);
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    document.writeEndArray();
  }

  void forget() throws IOException {
    Files.delete(file);
  }

  private static void begin(JsonGenerator document, String[] service, String name)
      throws IOException {
    if (!service[0].isEmpty()) {
      document.writeEndArray();
    }
    service[0] = name;
    document.writeArrayFieldStart(name);
  }

  private void remember(JsonNode page) {
    next.put(page.path("beginning").asText(), page.path("next").asText());
    for (JsonNode kept : page.path("records")) {
      if (kept.path("table").asText().equals("portal_users")) {
        email = Optional.ofNullable(kept.path("content").path("email").textValue());
      }
    }
  }

  private void each(Consumer<JsonNode> page) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        page.accept(read(line));
      }
    }
  }

  private static JsonNode read(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line without an end was being written when the one before was stopped. */
  private void dropWhatWasCutOff() throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      channel.truncate(endOfLastLine(channel));
    }
  }

  private static long endOfLastLine(FileChannel channel) throws IOException {
    for (long end = channel.size(); end > 0; end -= BLOCK) {
      long start = Math.max(0, end - BLOCK);
      ByteBuffer block = ByteBuffer.allocate((int) (end - start));
      channel.read(block, start);
      for (int at = block.position() - 1; at >= 0; at--) {
        if (block.get(at) == '\n') {
          return start + at + 1;
        }
      }
    }
    return 0;
  }
}
