package dev.torg.portal.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/portal",
        "/portal/orders/0193a000-0000-7000-8000-000000000001",
        "/portal/agreement?order=0193a000-0000-7000-8000-000000000001"
      })
  void pagesOfThePortalAreKept(String path) {
    assertThat(LocalPath.of(path)).isEqualTo(path);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "https://evil.example/portal",
        "//evil.example/portal",
        "/portal\\evil.example",
        "/portal/orders\nSet-Cookie: a=b",
        "/portalx",
        "/portal/v1/session",
        "/docs"
      })
  void anythingElseLeadsToTheStart(String path) {
    assertThat(LocalPath.of(path)).isEqualTo(LocalPath.HOME);
  }
}
