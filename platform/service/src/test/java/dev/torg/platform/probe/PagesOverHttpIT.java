package dev.torg.platform.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ProbeKeys.class)
class PagesOverHttpIT {

  private static final Pattern NEXT =
      Pattern.compile("<http://127\\.0\\.0\\.1:8080(/[^>]*)>; rel=\"next\"");

  @Test
  void withoutParametersTheListIsWholeAndLeadsNowhere() {
    // When
    Response response = given().get("/management/v1/letters");

    // Then
    assertThat(letters(response)).containsExactly("a", "b", "c", "d");
    assertThat(response.header("Link")).isNull();
  }

  @Test
  void theLinkOfAPageLeadsToTheNextOneWithTheSameParameters() {
    // Given
    Response first =
        given().urlEncodingEnabled(false).get("/management/v1/letters?limit=3&name=a%26b");
    Matcher link = NEXT.matcher(String.valueOf(first.header("Link")));
    assertThat(link.matches()).as(first.header("Link")).isTrue();

    // When
    Response second = given().urlEncodingEnabled(false).get(link.group(1));

    // Then
    assertThat(letters(first)).containsExactly("a", "b", "c");
    assertThat(link.group(1)).contains("limit=3", "name=a%26b");
    assertThat(letters(second)).containsExactly("d");
    assertThat(second.header("Link")).isNull();
  }

  @Test
  void theCursorOfAListLeadsNowhereInAnother() {
    // Given
    String link = given().get("/management/v1/letters?limit=3").header("Link");
    String cursor = link.replaceAll(".*cursor=([^&>]+).*", "$1");

    // When
    Response elsewhere = given().get("/management/v1/version?cursor=" + cursor);

    // Then
    assertThat(elsewhere.statusCode()).isEqualTo(400);
    assertThat(elsewhere.<String>path("extraDetails[0].key")).isEqualTo("cursor");
    assertThat(given().get("/management/v1/letters?cursor=" + cursor).statusCode()).isEqualTo(200);
  }

  private static List<String> letters(Response response) {
    return response.then().statusCode(200).extract().jsonPath().getList("", String.class);
  }
}
