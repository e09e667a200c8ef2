package dev.torg.gateway.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dev.torg.platform.testing.TestTokens;
import io.restassured.specification.RequestSpecification;
import java.net.ConnectException;
import java.net.Socket;
import java.time.Duration;

/** The way to the gateway under test. */
public final class Gateway {

  public static final String SALES_UNITS = "/management/v1/sales-units";

  private Gateway() {}

  /** A request without any credential, whose path is sent exactly as written. */
  public static RequestSpecification request() {
    await()
        .atMost(Duration.ofSeconds(60))
        .ignoreException(ConnectException.class)
        .until(Gateway::listens);
    return given()
        .baseUri("http://127.0.0.1")
        .port(StubServices.gatewayPort())
        .urlEncodingEnabled(false)
        .redirects()
        .follow(false);
  }

  public static RequestSpecification as(String token) {
    return request().header("Authorization", "Bearer " + token);
  }

  public static RequestSpecification asPartner() {
    return as(TestTokens.partner("123456"));
  }

  private static boolean listens() throws Exception {
    try (var socket = new Socket("127.0.0.1", StubServices.gatewayPort())) {
      return socket.isConnected();
    }
  }
}
