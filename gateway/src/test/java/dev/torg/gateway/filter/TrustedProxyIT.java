package dev.torg.gateway.filter;

import static dev.torg.gateway.testing.Gateway.SALES_UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.BareConnection;
import dev.torg.gateway.testing.StubServices;
import dev.torg.platform.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A proxy in front is believed, and nobody else. */
@QuarkusTest
@TestProfile(TrustedProxyIT.BehindAProxy.class)
@WithTestResource(StubServices.class)
class TrustedProxyIT {

  public static class BehindAProxy implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("torg.gateway.trusted-proxies", "127.0.0.0/8,10.0.0.0/8");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "X-Forwarded-For: 192.0.2.7 | 192.0.2.7",
        "X-Forwarded-For: 8.8.8.8, 192.0.2.7 | 192.0.2.7",
        "X-Forwarded-For: 8.8.8.8;X-Forwarded-For: 192.0.2.7 | 192.0.2.7",
        "X-Forwarded-For: 192.0.2.7;X-Forwarded-For: 8.8.8.8, 2001:db8::1 | 2001:db8::1",
        "X-Forwarded-For: 8.8.8.8, 192.0.2.7, 10.1.2.3 | 192.0.2.7",
        "X-Forwarded-For: 8.8.8.8, 11.0.0.1, 10.1.2.3, 10.9.9.9 | 11.0.0.1",
        "X-Forwarded-For: unknown, 10.1.2.3 | 10.1.2.3",
        "X-Forwarded-For: unknown | 127.0.0.1",
        "X-Forwarded-For: 192.0.2.7, | 127.0.0.1",
        "X-Forwarded-For: 192.0.2.7:80 | 127.0.0.1",
        "X-Forwarded-For: 192.0.2.300 | 127.0.0.1",
        "X-Forwarded-For: evil.example | 127.0.0.1",
        "X-Forwarded-For: | 127.0.0.1",
        "X-Other: 1 | 127.0.0.1"
      })
  void theLastAddressThatIsNoProxysIsTheClients(String lines, String address) {
    // When
    String answer = send(lines.replace(";", "\r\n"));
    // Then
    assertThat(answer).contains("\"x-forwarded-for\":\"" + address + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "X-Forwarded-Host: evil.example",
    "X-Forwarded-Proto: ftp",
    "Forwarded: host=evil.example;proto=ftp"
  })
  void whatWeAreCalledIsNobodysToSay(String line) {
    // When
    String answer = send(line);
    // Then
    assertThat(answer)
        .contains("\"x-forwarded-host\":\"torg.example\"")
        .contains("\"x-forwarded-proto\":\"https\"");
  }

  private static String send(String lines) {
    return BareConnection.send(
        "GET " + SALES_UNITS + " HTTP/1.1",
        "Host: torg.example",
        "Authorization: Bearer " + TestTokens.partner("123456"),
        "Connection: close",
        lines,
        "",
        "");
  }
}
