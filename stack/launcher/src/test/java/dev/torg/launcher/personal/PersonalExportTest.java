package dev.torg.launcher.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.torg.embedded.process.CommandFailed;
import dev.torg.journey.Caller;
import dev.torg.journey.Gateway;
import dev.torg.journey.JourneyFailed;
import dev.torg.journey.Narrator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalExportTest {

  private static final String ID = "0199b0f0-1c2d-7e3f-8a4b-5c6d7e8f9a0b";

  @TempDir Path folder;

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile String unavailable = "none";
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  /** The profile with an address, and a page behind the first one for merchants. */
  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    asked.add(path);
    if (path.contains("/merchants?") && !path.contains("cursor")) {
      exchange
          .getResponseHeaders()
          .add("Link", "<https://public.example" + path + "&cursor=1>; rel=\"next\"");
    }
    String table = path.contains("/partners?") ? "portal_users" : path.replaceAll(".*/|\\?.*", "");
    String body =
        "{\"records\":[{\"table\":\"%s\",\"content\":{\"email\":\"kari+1@example.com\"}}]}"
            .formatted(table);
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(path.contains(unavailable) ? 503 : 200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private PersonalExport export() {
    return export(ID);
  }

  private PersonalExport export(String person) {
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    Caller operator = Caller.bearing(new Gateway(address, Narrator.SILENT), "operator", "token");
    return new PersonalExport(operator, new DataSubject(DataSubject.Kind.PERSON, person));
  }

  @Test
  void gathersEveryPageOfEveryServiceForItsOwnerAlone() throws IOException {
    // Given
    Path file = folder.resolve("kari.json");
    // When
    export().to(file);
    // Then
    JsonNode document = new ObjectMapper().readTree(file.toFile());
    assertThat(document.path("person").asText()).isEqualTo(ID);
    assertThat(document.path("merchants")).hasSize(2);
    assertThat(document.path("notifications")).hasSize(2);
    assertThat(asked).last().asString().endsWith("&email=kari%2B1%40example.com");
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(folder).isDirectoryContaining(found -> found.equals(file));
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void goesOnWhereItWasStopped() throws IOException {
    // Given
    Path file = folder.resolve("kari.json");
    unavailable = "cursor=1";
    assertThatThrownBy(() -> export().to(file)).isInstanceOf(JourneyFailed.class);
    Path part = folder.resolve("kari.json.part");
    Files.writeString(part, "{\"beginning\":\"cut o", StandardOpenOption.APPEND);
    unavailable = "none";
    asked.clear();
    // When
    export().to(file);
    // Then
    assertThat(asked).first().asString().contains("/merchants?").endsWith("cursor=1");
    JsonNode document = new ObjectMapper().readTree(file.toFile());
    assertThat(document.path("partners")).hasSize(1);
    assertThat(document.path("merchants")).hasSize(2);
    assertThat(document.path("notifications")).hasSize(2);
    assertThat(part).doesNotExist();
  }

  @Test
  void goesOnWithNobodyElsesPages() {
    // Given
    Path file = folder.resolve("out.json");
    unavailable = "cursor=1";
    assertThatThrownBy(() -> export().to(file)).isInstanceOf(JourneyFailed.class);
    unavailable = "none";
    // When
    assertThatThrownBy(() -> export(ID.replace('b', 'c')).to(file))
        // Then
        .isInstanceOf(CommandFailed.class)
        .hasMessageContaining("another export");
    assertThat(file).doesNotExist();
  }

  @Test
  void overwritesNothing() throws IOException {
    // Given
    Path file = Files.writeString(folder.resolve("kari.json"), "mine");
    // When
    assertThatThrownBy(() -> export().to(file))
        // Then
        .isInstanceOf(CommandFailed.class);
    assertThat(file).hasContent("mine");
  }

  @ParameterizedTest
  @CsvSource({
    "MERCHANT, business:NO:ORG/310100307",
    "MERCHANT, business:FI:Y-tunnus/0990010-1",
    "PERSON, " + ID
  })
  void knowsASubjectByItsName(DataSubject.Kind kind, String id) {
    assertThat(new DataSubject(kind, id).erasure()).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, kari",
    "PERSON, ../../../../../../../../../../../etc",
    "MERCHANT, 310100307"
  })
  void knowsWhatIsNoSubject(DataSubject.Kind kind, String id) {
    assertThatThrownBy(() -> new DataSubject(kind, id)).isInstanceOf(CommandFailed.class);
  }
}
