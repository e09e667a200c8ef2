package dev.torg.eid;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class DevelopmentEidTest {

  private static final String AUTHORIZE =
      "/eid/authorize?client_id=torg&response_type=code&scope=openid&state=s&nonce=n&redirect_uri=http://localhost/back";

  private final HttpClient http = HttpClient.newHttpClient();
  private MockOAuth2Server server = new MockOAuth2Server();

  @BeforeEach
  void start() throws Exception {
    server = DevelopmentEid.serverOf(new LoginPage(DemoPerson.ALL), new Mailbox());
    server.start(InetAddress.getLoopbackAddress(), 0);
  }

  @AfterEach
  void stop() {
    server.shutdown();
  }

  @Test
  void offersEveryDemoPerson() throws Exception {
    // When
    String page = http.send(request(AUTHORIZE).build(), BodyHandlers.ofString()).body();

    // Then
    assertThat(DemoPerson.ALL).allMatch(person -> page.contains(person.name()));
    assertThat(page).contains("auth_time");
  }

  @Test
  void namesThePersonWhoseButtonWasPressed() throws Exception {
    // Given
    DemoPerson person = DemoPerson.ALL.get(0);

    // When
    String code = codeFor(person);

    // Then
    assertThat(identityToken(code))
        .contains("\"sub\":\"kari.nordmann\"")
        .contains("\"name\":\"Kari Nordmann\"")
        .contains("\"birthdate\":\"1980-03-12\"")
        .contains("\"auth_time\":1700000000");
  }

  private String codeFor(DemoPerson person) throws Exception {
    String form =
        "username="
            + person.subject()
            + "&claims="
            + encoded(person.claims(Instant.ofEpochSecond(1_700_000_000)));
    String location = post(AUTHORIZE, form).headers().firstValue("Location").orElseThrow();
    return location.replaceAll(".*[?&]code=([^&]+).*", "$1");
  }

  private String identityToken(String code) throws Exception {
    String form =
        "grant_type=authorization_code&client_id=torg&client_secret=s&redirect_uri=http://localhost/back&code="
            + code;
    String answer = post("/eid/token", form).body();
    String payload = answer.replaceAll("(?s).*\"id_token\"\\s*:\\s*\"[^.]+\\.([^.]+)\\..*", "$1");
    return new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
  }

  private HttpResponse<String> post(String path, String form) throws Exception {
    return http.send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(
            URI.create(server.baseUrl().toString().replaceAll("/$", "") + path))
        .timeout(Duration.ofSeconds(10));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
