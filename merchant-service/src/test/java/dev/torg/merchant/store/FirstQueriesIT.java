package dev.torg.merchant.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.hibernate.query.hql.HqlTranslator;
import org.hibernate.query.spi.QueryInterpretationCache;
import org.hibernate.query.sqm.internal.SqmCriteriaNodeBuilder;
import org.hibernate.query.sqm.tree.SqmStatement;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class FirstQueriesIT {

  @Inject Mutiny.SessionFactory sessions;

  @TestHTTPResource(value = "/health/ready", management = true)
  URI ready;

  @Test
  void wereReadBeforeTheServiceWasReady() {
    // When
    await().atMost(Duration.ofMinutes(1)).until(this::check, "UP"::equals);
    // Then
    QueryInterpretationCache read =
        ((SqmCriteriaNodeBuilder) sessions.getCriteriaBuilder())
            .getQueryEngine()
            .getInterpretationCache();
    assertThatCode(
            () ->
                sessions
                    .getMetamodel()
                    .getEntities()
                    .forEach(
                        entity ->
                            read.resolveHqlInterpretation(
                                "from " + entity.getName(),
                                entity.getJavaType(),
                                new ReadsNothing())))
        .doesNotThrowAnyException();
  }

  private String check() {
    return given().get(ready).jsonPath().getString("checks.find { it.name == 'queries' }.status");
  }

  private static final class ReadsNothing implements HqlTranslator {

    @Override
    public <R> SqmStatement<R> translate(String query, Class<R> resultType) {
      throw new AssertionError("was not read before: " + query);
    }
  }
}
