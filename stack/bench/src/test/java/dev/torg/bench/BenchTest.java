package dev.torg.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void readsItsPlanFromAFile() throws IOException {
    Path file = folder.resolve("plan.json");
    Files.writeString(
        file,
        """
        {"host": "127.0.0.1", "port": 8080, "method": "GET", "paths": ["/a", "/b"],
         "headers": {"Authorization": "Bearer x"}, "body": null,
         "connections": 32, "warmUpSeconds": 5, "seconds": 10}
        """);

    LoadPlan plan = LoadPlan.read(file);

    assertThat(plan.port()).isEqualTo(8080);
    assertThat(plan.paths()).containsExactly("/a", "/b");
    assertThat(plan.headers()).containsEntry("Authorization", "Bearer x");
    assertThat(plan.body()).isNull();
    assertThat(plan.warmUpSeconds()).isEqualTo(5);
    assertThat(plan.seconds()).isEqualTo(10);
  }

  @Test
  void printsWhenItCountsAndWhatItCountedAtFullAndAtHalfSpeed() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (LocalServer server = LocalServer.answering(200, 10);
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {

      Bench.run(server.plan(4), out);
    }

    List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
    JsonNode most = JSON.readTree(lines.get(1));
    JsonNode half = JSON.readTree(lines.get(2));
    assertThat(lines).hasSize(3).first().isEqualTo("counting");
    assertThat(most.path("answers").asLong()).isPositive();
    assertThat(half.path("answers").asDouble())
        .isBetween(most.path("answers").asDouble() / 4, most.path("answers").asDouble() * 3 / 4);
  }
}
