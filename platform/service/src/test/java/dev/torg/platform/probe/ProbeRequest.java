package dev.torg.platform.probe;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;

/** A request that says its own id and trace. */
final class ProbeRequest {

  static final String REQUEST = "018bd5f2-7b6f-7cc0-8000-000000000001";
  static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  private ProbeRequest() {}

  static RequestSpecification request() {
    return given()
        .header("X-Request-Id", REQUEST)
        .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01");
  }
}
