package dev.torg.portal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlMistakesTest {

  private static String page(String inside) {
    return """
        <!doctype html>
        <html lang="en"><head><title>Page</title></head>
        <body><main id="content"><h1>Page</h1>%s</main></body></html>
        """
        .formatted(inside);
  }

  @Test
  void aGoodPageHasNone() {
    String inside =
        """
        <a href="#content">Up</a>
        <form id="all"><label for="name">Name</label><p id="hint">As it is</p>
        <input id="name" aria-describedby="hint"><button form="all">Send</button></form>\
        """;

    assertThat(HtmlMistakes.in(page(inside))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>One</div></p>                      | Unexpected EndTag token
          <p>One <p>Two</p></p>                 | Unexpected EndTag token
          <a href="x" href="y">One</a>          | Dropped duplicate attribute
          <ul><li><b>One</li></ul>              | Unexpected EndTag token
          <table><p>One</p></table>             | Unexpected StartTag token
          <div/>                                | Tag [div] cannot be self-closing
          <p id="a">One</p><p id="a">Two</p>    | the same id twice: a
          <p id="a b">One</p>                   | no id
          <label for="a">One</label>            | for names nothing: a
          <p id="a">A</p><label for="a">B</label> | a label of what has none
          <p aria-labelledby="content a">One</p> | aria-labelledby names nothing: a
          <p aria-describedby="">One</p>        | aria-describedby names nothing
          <a href="#a">One</a>                  | href leads nowhere: #a
          <input id="a">                        | without a label
          <h1>Two</h1>                          | 2 times <h1>
          <main></main>                         | 2 times <main>
          """)
  void aMistakeIsFound(String inside, String words) {
    assertThat(HtmlMistakes.in(page(inside))).anyMatch(mistake -> mistake.contains(words));
  }

  @Test
  void whatIsMissingIsFound() {
    assertThat(HtmlMistakes.in("<html><body></body></html>"))
        .contains("0 times <h1>", "0 times <main>", "0 times <title>");
  }
}
