package dev.torg.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {

  @Test
  void withoutParametersTheWholeListComes() {
    // When
    PageRequest request = PageRequest.of(null, null);

    // Then
    assertThat(request).isEqualTo(PageRequest.all());
  }

  @Test
  void aCursorComesBackAsItsKey() {
    // Given
    String cursor = new Cursor("business:NO:ORG 974760673/å").text();

    // When
    PageRequest request = PageRequest.of("50", cursor);

    // Then
    assertThat(cursor).matches("[A-Za-z0-9_-]+");
    assertThat(request.limit()).hasValue(50);
    assertThat(request.after()).contains(new Cursor("business:NO:ORG 974760673/å"));
  }

  @Test
  void aCursorAloneMeansTheLargestPage() {
    // When
    PageRequest request = PageRequest.of(null, new Cursor("1").text());

    // Then
    assertThat(request.limit()).hasValue(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "201", "-1", "ten", "1.0", "99999999999"})
  void refusesLimitsOutside1To200(String limit) {
    // When
    HttpProblem problem =
        catchThrowableOfType(HttpProblem.class, () -> PageRequest.of(limit, null));

    // Then
    assertThat(problem.getStatusCode()).isEqualTo(400);
    assertThat(problem.getParameters().toString()).contains("pointer=limit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "***", "_w", "AA"})
  void refusesCursorsThatNoListGave(String cursor) {
    // When
    HttpProblem problem =
        catchThrowableOfType(HttpProblem.class, () -> PageRequest.of(null, cursor));

    // Then
    assertThat(problem.getParameters().toString()).contains("pointer=cursor");
  }

  @Test
  void oneRowMoreThanTheLimitMeansThereIsANextPage() {
    // When
    Page<String> page = Page.of(List.of("a", "b", "c"), OptionalInt.of(2), item -> item);

    // Then
    assertThat(page.items()).containsExactly("a", "b");
    assertThat(page.nextCursor()).contains(new Cursor("b").text());
  }

  @Test
  void theLastPageLeadsNowhere() {
    // When
    Page<String> page = Page.of(List.of("a", "b"), OptionalInt.of(2), item -> item);

    // Then
    assertThat(page.items()).containsExactly("a", "b");
    assertThat(page.nextCursor()).isEmpty();
  }
}
