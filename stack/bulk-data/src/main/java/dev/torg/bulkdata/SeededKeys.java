package dev.torg.bulkdata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.embedded.process.CommandFailed;
import dev.torg.embedded.process.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was made of a random seed on this machine, and the secrets of its partners, which are of
 * this machine alone. Kept in a file that only its owner reads.
 */
public record SeededKeys(SeedSize size, List<KeysOfPartner> partners) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Those of that random seed, if it was used here. */
  public static Optional<SeededKeys> read(Path folder, int randomSeed) {
    Path file = file(folder, randomSeed);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(file.toFile(), SeededKeys.class));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /**
   * Those of an earlier call, or new ones.
   *
   * @throws CommandFailed when the random seed was used for other sizes
   */
  static SeededKeys findOrMake(Path folder, SeedPlan plan) {
    SeededKeys keys =
        read(folder, plan.size().randomSeed()).orElseGet(() -> make(plan).writtenTo(folder));
    if (!keys.size().equals(plan.size())) {
      throw new CommandFailed(
          "Random seed %d is in use here for %s; take another --random-seed to add more."
              .formatted(plan.size().randomSeed(), keys.size().text()));
    }
    return keys;
  }

  private static SeededKeys make(SeedPlan plan) {
    return new SeededKeys(
        plan.size(),
        IntStream.range(0, plan.size().partners())
            .mapToObj(plan::partner)
            .map(KeysOfPartner::make)
            .toList());
  }

  private SeededKeys writtenTo(Path folder) {
    try {
      PrivateFile.write(
          file(folder, size.randomSeed()),
          JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  public static Path file(Path folder, int randomSeed) {
    return folder.resolve("seeded-keys-" + randomSeed + ".json");
  }
}
